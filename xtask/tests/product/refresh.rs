//! `refresh`: the main job, from a folder and over the network.

use std::net::TcpListener;

use crate::support::repo::{FIRST, NOW, Repo, SECOND, THEN, younger};
use crate::support::server::{Server, answer, from_site};
use crate::support::site::{CSV_PATH, Event, PAGE_PATH, Site, sample_events};
use crate::support::{assert_contains, text};

#[test]
fn a_first_refresh_makes_a_snapshot_and_a_second_one_finds_nothing_new() {
    let repo = Repo::empty();
    let site = Site::sample().folder();
    let refresh = |arguments: &[&str]| {
        let arguments = [&["refresh", "--from", text(site.path())], arguments].concat();
        repo.run_with(&arguments, &[("SOURCE_DATE_EPOCH", THEN)]).succeeded()
    };
    assert_contains(&refresh(&["--dry-run"]).stdout, &["would be written (dry run)"]);
    repo.assert_unchanged();
    let facts =
        ["agree: data 30 = csv 30 = page 30 documented", "30 documented event types, 33 in all (2 beta, 1 internal)"];
    assert_contains(&refresh(&[]).stdout, &facts);
    assert_eq!(repo.snapshots(), [FIRST]);
    let events = repo.read(&format!("snapshots/{FIRST}/events.csv"));
    let entry = "sample.kind03.done,public,2020.01.1,2020-01-08,core,event-hook-eligible sample,,SampleDebugData,,,,";
    assert_contains(&events, &[entry]);
    assert_eq!(events.lines().count(), 34);
    let made = repo.tree();
    for file in ["okta-event-types/src/lib.rs", "csv/event-types.csv", "json-schema/event-type.schema.json"] {
        assert!(made.contains_key(&format!("generated/{file}")), "{file}");
    }
    for (path, bytes) in &made {
        assert!(!String::from_utf8_lossy(bytes).contains("Words of our own"), "a description is in {path}");
    }
    assert_contains(&refresh(&[]).stdout, &["nothing: "]);
    assert_eq!(refresh(&["--format", "json"]).json()["status"], "nothing-new");
    assert!(repo.tree() == made);
}

#[test]
fn f071_f073_a_change_upstream_is_a_snapshot_and_a_diff() {
    let repo = Repo::sample();
    let value = repo.refresh(&younger(), &["--format", "json"]).json();
    assert_eq!((&value["status"], &value["release"]), (&"new".into(), &"2026.09.1".into()));
    let changes = value["diff"]["changes"].as_array().unwrap();
    let changes: Vec<_> = changes.iter().map(|change| (change["rule"].as_str(), change["id"].as_str())).collect();
    let expected = [("event-retired", "sample.kind08.done"), ("event-added", "sample.more.one")];
    assert_eq!(changes, expected.map(|(rule, id)| (Some(rule), Some(id))));
    assert_eq!(repo.snapshots(), [FIRST, SECOND]);
    assert!(repo.read("snapshots/registry.csv").ends_with("31,sample.more.one,SampleMoreOne\n"), "the next code");
    assert_contains(&repo.read("generated/csv/event-types.csv"), &["sample.kind08.done,9,SampleKind08Done,retired"]);
    let markdown = Repo::sample().refresh(&younger(), &["--format", "markdown"]).succeeded().stdout;
    assert_contains(&markdown, &["## `", "event-retired", "Sources agree: data 30 = csv 30 = page 30 documented"]);
}

#[test]
fn f135_a_server_gives_what_a_folder_gives() {
    let site = younger();
    let moved = younger();
    let server = Server::new(move |path| match path {
        CSV_PATH => answer("301 Moved Permanently", "Location: /moved.csv\r\n", b""),
        "/moved.csv" => from_site(&moved, CSV_PATH),
        path => from_site(&moved, path),
    });
    let repo = Repo::sample();
    let ran = repo.run(&["refresh", "--from", &server.url()]).succeeded();
    assert_contains(&format!("{}{}", ran.stdout, ran.stderr), &["/moved.csv"]);
    let by_folder = Repo::sample();
    by_folder.refresh(&site, &[]).succeeded();
    let facts = |repo: &Repo| {
        let mut tree = repo.tree();
        tree.retain(|path, _| !path.ends_with("source.toml"));
        tree
    };
    assert!(facts(&repo) == facts(&by_folder), "only the provenance differs");
}

#[test]
fn f002_f015_f018_f019_f029_f050_f058_a_refusal_changes_nothing() {
    let repo = Repo::sample();
    let half = |text: &str| text[..text.len() / 2].to_owned();
    let sample = Site::sample;
    let page = sample().page;
    for (site, id, words) in [
        (sample().with_csv(half), "C-CUT", "okta-event-types.csv"),
        (sample().with_chunk(half), "S-LITERAL", "assets/js/"),
        (Site { page: half(&page), ..sample() }, "P-CUT", "index.html"),
        (Site { page: page.replace("<b data-v-1>30</b>", "<b data-v-1>31</b>"), ..sample() }, "P-COUNT", "page.rs"),
        (sample().with_csv(|_| page.clone()), "H-MARKER", "okta-event-types.csv"),
        (sample().with_csv(|_| String::new()), "H-EMPTY", "okta-event-types.csv"),
        (sample().with_csv(|csv| csv.replace("2020.01.1", "01/01/2020")), "D-RELEASE", "line 2"),
        (Site::new("2026.07.1", &sample_events()[1..]), "D-REGRESSION", "cargo xtask import"),
        (Site::new("2026.12.0", &sample_events()[1..]), "D-FUTURE", "2026-09-05"),
        (Site::new("2026.09.1", &sample_events()[10..]), "D-REMOVALS", "--accept removals=10"),
    ] {
        let ran = repo.refresh(&site, &[]);
        assert_contains(ran.refused(4, id), &[words]);
        repo.assert_unchanged();
    }
    let portal =
        Server::new(|_| answer("200 OK", "Content-Type: text/html\r\n", b"<html><h1>Room number</h1></html>\n"));
    repo.run(&["refresh", "--from", &portal.url()]).refused(4, "H-MARKER");
    let nothing = Server::new(|_| answer("404 Not Found", "", b"gone"));
    assert_contains(repo.run(&["refresh", "--from", &nothing.url()]).refused(4, "H-NOTFOUND"), &[PAGE_PATH]);
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let ran = repo.run(&["refresh", "--from", &format!("http://{closed}")]);
    let next = ["the last good snapshot is", FIRST, "cargo xtask refresh --offline"];
    assert_contains(ran.refused(3, "N-CONNECT"), &next);
    Repo::empty().run(&["refresh", "--offline"]).refused(4, "T-NOSNAPSHOT");
    repo.assert_unchanged();
}

#[test]
fn f068_a_step_beyond_a_guard_is_accepted_by_its_exact_count() {
    let repo = Repo::sample();
    let site = Site::new("2026.09.1", &sample_events()[10..]);
    repo.refresh(&site, &["--accept", "removals=9"]).refused(4, "D-REMOVALS");
    repo.assert_unchanged();
    assert_contains(&repo.refresh(&site, &["--accept", "removals=10"]).succeeded().stdout, &["event-retired (10)"]);
    let fewer = Site::new("2026.09.1", &sample_events()[2..]);
    let unusual = "documented event types removed: 2 of 30";
    assert_contains(&Repo::sample().refresh(&fewer, &[]).succeeded().stdout, &["unusual    ", unusual]);
    let markdown = Repo::sample().refresh(&fewer, &["--format", "markdown"]).succeeded().stdout;
    assert!(markdown.starts_with(&format!("**Unusual**: {unusual}")), "{markdown}");
}

#[test]
fn f063_a_disagreement_is_a_finding_and_with_strict_a_refusal() {
    let site =
        Site::sample().with_csv(|csv| csv.replace("\"Words of our own about sample.kind07", "\"Other sample.kind07"));
    let repo = Repo::sample();
    let ran = repo.refresh(&site, &["--strict"]);
    assert_contains(ran.refused(4, "D-DISAGREEMENT"), &["sample.kind07.done"]);
    let ran = repo.refresh(&site, &[]).succeeded();
    assert_contains(&ran.stdout, &["1 disagreement", "sample.kind07.done", "nothing: "]);
    repo.assert_unchanged();
}

#[test]
fn without_event_data_the_page_and_the_csv_make_a_catalog() {
    let without = |site: Site| Site { chunk: None, ..site };
    let repo = Repo::empty();
    let ran = repo.refresh(&without(Site::sample()), &[]).succeeded();
    assert_contains(&ran.stdout, &["(inferred from the newest `since`)", "hidden ones are not covered"]);
    let source = repo.read("snapshots/20260905T000000Z_2020.01.1/source.toml");
    assert_contains(&source, &["label_inferred = true"]);
    let repo = Repo::sample();
    let mut events = sample_events();
    events.push(Event::new("sample.more.one"));
    assert_contains(&repo.refresh(&without(Site::sample()), &[]).stdout, &["nothing: "]);
    repo.assert_unchanged();
    let value = repo.run_with(&["refresh", "--offline", "--format", "json"], &[("SOURCE_DATE_EPOCH", NOW)]).json();
    assert_eq!(value["status"], "offline");
}

//! `refresh`: the main job, from a folder and over the network.

use std::net::TcpListener;

use crate::support::repo::{FIRST, NOW, Ran, Repo, SECOND, THEN, write, younger};
use crate::support::server::{Server, answer, from_site};
use crate::support::site::{CSV_PATH, Event, PAGE_PATH, Site, data, sample_events};
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
    assert_contains(
        &ran.stdout,
        &["  moved: the CSV: address `http://", "/moved.csv`, expected `/docs/okta-event-types.csv`"],
    );
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
        (Site::new("2026.07.1", &sample_events()[1..]), "D-REGRESSION", "--accept regression=1"),
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
fn f121_a_step_back_is_accepted_by_one() {
    let repo = Repo::two_months();
    let older = Site::new("2026.08.0", &sample_events()).folder();
    let refresh = |accepted| {
        let arguments = ["refresh", "--from", text(older.path()), "--accept", accepted];
        repo.run_with(&arguments, &[("SOURCE_DATE_EPOCH", "1789000000")])
    };
    refresh("regression=2").refused(4, "D-REGRESSION");
    repo.assert_unchanged();
    let ran = refresh("regression=1").succeeded();
    assert_contains(&ran.stdout, &["unusual    the catalog is that of"]);
}

#[test]
fn options_without_effect_are_usage_errors() {
    let repo = Repo::sample();
    for options in [
        ["--strict", "--accept=removals=1"],
        ["--offline", "--strict"],
        ["--offline", "--accept=removals=1"],
        ["--strict", "--without-data"],
        ["--offline", "--without-data"],
    ] {
        let ran = repo.run(&[&["refresh"][..], &options].concat());
        assert_eq!(ran.code, 2, "{options:?}: {}", ran.stderr);
        assert_contains(&ran.stderr, &["cannot be used with"]);
    }
    repo.assert_unchanged();
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

/// Some days after [`NOW`].
const LATER: &str = "1789000000";

/// Refreshes a repository of the sample from a site with these additional files.
fn refresh_with(site: &Site, files: &[(&str, &str)], arguments: &[&str]) -> (Repo, Ran) {
    let repo = Repo::sample();
    let folder = site.folder();
    for (path, text) in files {
        write(&folder.path().join(path.trim_start_matches('/')), text);
    }
    let ran = repo.run(&[&["refresh", "--from", text(folder.path())], arguments].concat());
    (repo, ran)
}

#[test]
fn f122_the_event_data_is_not_lost_silently() {
    let json = data("2026.08.1", &sample_events());
    let without = || Site { chunk: None, ..Site::sample() };
    let in_the_page =
        |script: &str| Site { page: Site::sample().page.replace("</body>", &format!("{script}</body>")), ..without() };
    let other_host = |page: String| page.replace("src=\"/assets", "src=\"https://cdn.example/assets");
    for (site, words) in [
        (without(), "2 scripts of the page; 2 cannot be read (H-NOTFOUND)"),
        (Site::sample().with_chunk(|_| format!("e.exports={json};")), "30 of the 30 event types, not as JSON"),
        (Site::sample().with_chunk(|chunk| chunk.replace("eventTypes", "events")), "without the keys"),
        (Site { page: other_host(Site::sample().page), ..Site::sample() }, "not fetched: cdn.example"),
        (in_the_page("<script>fetch('/data/event-types.json')</script>"), "`/data/event-types.json`"),
        (
            in_the_page(&format!("<script>window.__STATE__={{a:{json}}};</script>")),
            "script element 1 of the page holds 30 of",
        ),
    ] {
        let (repo, ran) = refresh_with(&site, &[], &[]);
        assert_contains(ran.refused(4, "D-NODATA"), &[words, "--without-data"]);
        repo.assert_unchanged();
        let (_, ran) = refresh_with(&site, &[], &["--without-data"]);
        assert_contains(&ran.succeeded().stdout, &["nothing: ", "  source-absent: the event data: "]);
    }
    let (_, ran) = refresh_with(&without(), &[], &["--strict"]);
    assert!(!ran.refused(4, "D-NODATA").contains("--without-data"));
    Repo::empty().refresh(&without(), &["--strict"]).refused(4, "D-NODATA");
    let (_, ran) = refresh_with(&in_the_page(&format!("<script type=\"application/json\">{json}</script>")), &[], &[]);
    assert_contains(&ran.succeeded().stdout, &["agree: data 30 = csv 30 = page 30", "nothing: "]);
}

#[test]
fn f123_f124_the_data_in_another_script() {
    let chunk = Site::sample().chunk.unwrap();
    let linked = |link: &str| {
        let page = Site::sample().page.replace("src=\"/assets/js/app.99.js\"", link);
        Site { chunk: None, page, ..Site::sample() }
    };
    for (link, path) in
        [("src=\"../../../../assets/a.js\"", "/assets/a.js"), ("src=\"/assets/%5Bslug%5D.mjs\"", "/assets/[slug].mjs")]
    {
        let (_, ran) = refresh_with(&linked(link), &[(path, &chunk)], &[]);
        assert_contains(&ran.succeeded().stdout, &["agree: data 30 = csv 30 = page 30", "nothing: "]);
    }
    let page = Site::sample().page.replace("assets/js/app.99.js", "assets/js/2.js");
    let site = Site { page, ..Site::sample() };
    let older = |events: &[Event], release: &str| Site::new(release, events).chunk.unwrap();
    let events = sample_events();
    for (other, finding) in [
        (older(&events, "2026.08.1"), "33 event types (2026.08.1)"),
        (older(&events[1..], "2026.07.1"), "32 event types (2026.07.1)"),
        (older(&[Event::new("other.kind.one")], "2026.09.1"), "1 event type (2026.09.1)"),
    ] {
        let (_, ran) = refresh_with(&site, &[("/assets/js/2.js", &other)], &[]);
        assert_contains(&ran.succeeded().stdout, &["other-data: ", "assets/js/2.js", finding, "nothing: "]);
    }
    let (repo, ran) = refresh_with(&site, &[("/assets/js/2.js", &older(&events[1..], "2026.08.1"))], &[]);
    assert_contains(ran.refused(4, "S-DATA"), &["2.js", "3.0a1b2c3d.js", "hold different event data"]);
    repo.assert_unchanged();
}

#[test]
fn f127_f128_page_and_csv_against_the_data() {
    let events = sample_events();
    let both = Site::new("2026.08.1", &events);
    let with_data = |chunk: Option<String>| Site { chunk, ..both.clone() };
    let fewer = Site::new("2026.08.1", &events[4..]).chunk;
    let (repo, ran) = refresh_with(&with_data(fewer), &[], &[]);
    assert_contains(ran.refused(4, "D-DISAGREEMENT"), &["document what the event data does not: 4 of 26"]);
    repo.assert_unchanged();
    let mut more = events;
    more.push(Event::new("sample.early.one"));
    let key = "\"id\":\"sample.early.one\",\"earlyAccess\":true";
    let chunk = Site::new("2026.08.1", &more).chunk.map(|chunk| chunk.replace("\"id\":\"sample.early.one\"", key));
    let (repo, ran) = refresh_with(&with_data(chunk), &[], &[]);
    assert_contains(ran.refused(4, "D-DISAGREEMENT"), &["1 event type", "`earlyAccess`", "data_format.rs"]);
    repo.assert_unchanged();
}

#[test]
fn f127_unknown_keys_come_first_and_standing_findings_are_counted() {
    let owner = |chunk: &str| chunk.replace("\"category\":", "\"owner\":\"x\",\"category\":");
    let csv = |csv: &str| csv.replace("sample.kind07.done.\"", "sample.kind07.done!\"");
    let site = younger().with_chunk(owner).with_csv(csv);
    let repo = Repo::sample();
    let ran = repo.refresh(&site, &[]).succeeded();
    let lines: Vec<&str> = ran.stdout.lines().skip_while(|line| !line.starts_with("findings")).skip(1).collect();
    assert!(lines[0].starts_with("  unknown-key: ") && lines[1].starts_with("  differs: "), "{}", ran.stdout);
    let ran = repo.refresh(&site, &[]).succeeded();
    assert_contains(&ran.stdout, &["1 disagreement, 1 notice", "2 findings as in the snapshot before"]);
    assert!(!ran.stdout.contains("unknown-key"), "{}", ran.stdout);
}

#[test]
fn f129_page_and_csv_end_at_the_same_entry_without_data() {
    let cut = |events: &[Event]| Site { chunk: None, ..Site::new("2026.08.1", events) };
    let (repo, ran) = refresh_with(&cut(&sample_events()[..27]), &[], &["--without-data"]);
    assert_contains(ran.refused(4, "C-CUT"), &["end after `sample.kind26.done`", "3 more after it"]);
    repo.assert_unchanged();
    for (site, left) in
        [(cut(&sample_events()[..28]), "csv 28 = page 28"), (cut(&sample_events()[3..30]), "csv 27 = page 27")]
    {
        let (_, ran) = refresh_with(&site, &[], &["--without-data"]);
        assert_contains(&ran.succeeded().stdout, &[left, "new        20260905T000000Z_2026.08.1"]);
    }
}

#[test]
fn f130_a_new_label_with_unchanged_content() {
    let repo = Repo::sample();
    let relabelled = Site::new("2026.09.1", &sample_events());
    assert_contains(&repo.refresh(&relabelled, &["--dry-run"]).succeeded().stdout, &["the label 2026.09.1"]);
    repo.assert_unchanged();
    let ran = repo.refresh(&relabelled, &["--format", "json"]).json();
    assert_eq!((&ran["status"], &ran["snapshot"]), (&"new-label".into(), &FIRST.into()));
    assert_eq!(repo.snapshots(), [FIRST]);
    assert_contains(&repo.run(&["diff", "2026.08.1", "2026.09.1"]).succeeded().stdout, &["no changes"]);
    assert_contains(&repo.refresh(&relabelled, &[]).succeeded().stdout, &["nothing: "]);
    assert_contains(&repo.run(&["generate", "--check"]).succeeded().stdout, &["up to date"]);
    assert_contains(&repo.refresh(&Site::sample(), &[]).succeeded().stdout, &["nothing: "]);
    let early = Site::new("2026.12.1", &sample_events()).folder();
    let later = [("SOURCE_DATE_EPOCH", LATER)];
    repo.run_with(&["refresh", "--from", text(early.path())], &later).refused(4, "D-FUTURE");
}

#[test]
fn f131_an_inferred_label_never_goes_backwards() {
    let mut events = sample_events();
    events.push(Event { since: "2026.07.0".to_owned(), ..Event::new("sample.more.one") });
    let (repo, ran) = refresh_with(&Site { chunk: None, ..Site::new("", &events) }, &[], &["--without-data"]);
    assert_contains(&ran.succeeded().stdout, &["2026.08.1 (inferred", "label-inferred: the CSV: release `2026.08.1`"]);
    assert_eq!(repo.snapshots(), [FIRST, "20260905T000000Z_2026.08.1"]);
    events.push(Event { since: "2026.09.0".to_owned(), ..Event::new("sample.more.two") });
    let newer = Site { chunk: None, ..Site::new("", &events) };
    let ran = repo.run_with(&["refresh", "--from", text(newer.folder().path())], &[("SOURCE_DATE_EPOCH", LATER)]);
    assert_contains(&ran.succeeded().stdout, &["2026.09.0 (inferred"]);
}

#[test]
fn f133_a_key_that_is_gone_from_all_entries() {
    let renamed =
        Site::new("2026.09.1", &sample_events()).with_chunk(|chunk| chunk.replace("\"category\":", "\"team\":"));
    let (repo, ran) = refresh_with(&renamed, &[], &[]);
    let refusal = ran.refused(4, "D-CATEGORIES");
    let words = ["`category` is gone from all 33 that had it", "`/versions/0/eventTypes/*/team`", "data_format.rs"];
    assert_contains(refusal, &words);
    assert!(!refusal.contains("--accept"), "{refusal}");
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
    assert_contains(&repo.refresh(&without(Site::sample()), &["--without-data"]).stdout, &["nothing: "]);
    repo.assert_unchanged();
    let value = repo.run_with(&["refresh", "--offline", "--format", "json"], &[("SOURCE_DATE_EPOCH", NOW)]).json();
    assert_eq!(value["status"], "offline");
}

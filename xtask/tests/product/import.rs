//! `import`: published versions are inserted at their place in time, in whatever order they come.

use std::fs;
use std::process::Command;

use crate::support::repo::{FIRST, Repo, SECOND, Tree, assert_same, committed_tree, write};
use crate::support::site::{Event, Site, data, sample_events};
use crate::support::{assert_contains, shared, text};

const DATA_PATH: &str = "packages/@okta/vuepress-site/data/event-types.json";
const CSV_PATH: &str = "packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv";

#[test]
fn a_folder_of_versions_becomes_a_history() {
    let published = tempfile::tempdir().unwrap();
    let put = |name: &str, contents: String| fs::write(published.path().join(name), contents).unwrap();
    let events = sample_events();
    let more = [&events[..], &[Event::new("sample.late.one")]].concat();
    let mut manifest = String::from("file,commit,committed_at,path_in_okta_developer_docs\n");
    // The second and the third are equal.
    for (month, events) in (1..).zip([&events[2..], &events[1..], &events[1..], &events, &more]) {
        let label = format!("2026.{month:02}.1");
        let mut files = vec![("json", DATA_PATH, data(&label, events))];
        if month == 1 || month == 4 {
            files.push(("csv", CSV_PATH, Site::new(&label, events).csv));
        }
        for (kind, path, contents) in files {
            put(&format!("{month:02}.{kind}"), contents);
            manifest += &format!("{month:02}.{kind},{month:040x},2026-{month:02}-03T04:05:06+02:00,{path}\n");
        }
    }
    put("manifest.csv", manifest);
    let repo = Repo::empty();
    let import = |repo: &Repo, names: &[&str]| {
        let in_folder = |name: &&str| match name.starts_with("--") {
            true => (*name).to_owned(),
            false => format!("{}/{name}", text(published.path())),
        };
        let paths: Vec<String> = names.iter().map(in_folder).collect();
        repo.run(&[&["import"][..], &paths.iter().map(String::as_str).collect::<Vec<_>>()].concat())
    };
    let dry_run = repo.run(&["import", "--dry-run", text(published.path())]).succeeded();
    repo.assert_unchanged();
    assert!(!dry_run.stdout.is_empty());
    let ran = import(&repo, &["."]).succeeded();
    assert_contains(&ran.stdout, &["4 snapshots of 5 publications"]);
    let expected =
        ["0103T020506Z_2026.01.1", "0203T020506Z_2026.02.1", "0403T020506Z_2026.04.1", "0503T020506Z_2026.05.1"];
    assert_eq!(repo.snapshots(), expected.map(|name| format!("2026{name}")));
    assert_contains(&repo.read("snapshots/20260203T020506Z_2026.02.1/source.toml"), &["2026.02.1", "2026.03.1"]);
    let diff = repo.run(&["diff", "2026.03.1", "2026.04.1"]).succeeded();
    assert_contains(&diff.stdout, &["sample.kind00.done"]);
    repo.run(&["generate", "--check"]).succeeded();
    let made = repo.tree();
    assert_contains(&import(&repo, &["."]).succeeded().stdout, &["0 written"]);
    assert!(repo.tree() == made);

    let backwards = Repo::empty();
    let renames = "[[rename]]\nfrom = \"never.documented\"\nto = \"sample.late.one\"\nreason = \"a test\"\n";
    backwards.write("snapshots/renames.toml", renames);
    let ran = import(&backwards, &["04.csv"]).succeeded();
    assert_contains(&ran.stdout, &["1 CSV file without event data skipped"]);
    assert_contains(&ran.stderr, &["notice: 1 CSV file without the event data", "04.csv"]);
    for name in ["05.json", "03.json", "04.json", "04.csv", "01.json", "02.json", "01.csv"] {
        let ran = import(&backwards, &[name]).succeeded();
        assert_contains(&ran.stderr, &["the rename of `never.documented` to `sample.late.one` is not applied"]);
    }
    assert!(snapshots(&backwards) == snapshots(&repo), "the order does not matter");
    assert_contains(&backwards.run(&["generate", "--check"]).succeeded().stderr, &["never.documented", "not applied"]);

    put("02.json", "{\"versions\": [".to_owned());
    let refused = Repo::empty();
    let ran = import(&refused, &["."]);
    assert_contains(ran.refused(4, "J-SYNTAX"), &["02.json", "  next:  "]);
    refused.assert_unchanged();
    let ran = import(&refused, &[".", "--skip-refused"]).succeeded();
    assert_contains(&ran.stdout, &["4 new publications", "1 refused"]);
    assert_contains(&ran.stderr, &["notice: skipped: [J-SYNTAX]", "02.json"]);
    put("10.json", data("2026.10.1", &events));
    let ran = import(&repo, &["10.json"]);
    assert_eq!(ran.code, 4, "{}", ran.stdout);
    assert_contains(&ran.stderr, &["error[I-PROVENANCE]", "10.json"]);
    let header = "file,commit,committed_at,path_in_okta_developer_docs,sha256";
    let row = format!("05.json,{:040x},2026-05-03T04:05:06+02:00,{DATA_PATH},{:064}", 5, 0);
    put("manifest.csv", format!("{header}\n{row}\n"));
    let ran = import(&repo, &["05.json"]);
    assert_eq!(ran.code, 4, "{}", ran.stderr);
    assert_contains(&ran.stderr, &["error[I-DIGEST]"]);
    assert!(repo.tree() == made);
}

#[test]
fn f121_a_cut_file_is_not_the_newest_version() {
    let repo = Repo::sample();
    let published = tempfile::tempdir().unwrap();
    let put = |name: &str, contents: String| fs::write(published.path().join(name), contents).unwrap();
    let events = sample_events();
    put("cut.json", data("2026.09.1", &events[..14]));
    put(
        "renamed.json",
        data("2026.09.1", &events).replace("\"beta\":", "\"preview\":").replace("\"category\":", "\"team\":"),
    );
    let header = "file,commit,committed_at,path_in_okta_developer_docs\n";
    let row = |name: &str, number: usize| format!("{name},{number:040x},2026-09-05T00:00:0{number}Z,{DATA_PATH}\n");
    put("manifest.csv", format!("{header}{}{}", row("cut.json", 0), row("renamed.json", 1)));
    let import = |name: &str, options: &[&str]| {
        let path = published.path().join(name);
        repo.run(&[&["import", text(&path)][..], options].concat())
    };
    let ran = import("cut.json", &[]);
    let words = ["16 of 30 in one step", "--accept removals=16", &format!("from {FIRST} to {SECOND}")];
    assert_contains(ran.refused(4, "D-REMOVALS"), &words);
    let ran = import("renamed.json", &[]);
    let words =
        ["`category` is gone from all 33", "`/versions/0/eventTypes/*/team`", "`/versions/0/eventTypes/*/preview`"];
    assert_contains(ran.refused(4, "D-CATEGORIES"), &words);
    assert!(!ran.stderr.contains("--accept"), "{}", ran.stderr);
    repo.assert_unchanged();
    let ran = import("cut.json", &["--accept=removals=16"]).succeeded();
    assert_contains(&ran.stdout, &["unusual    the step from", "documented event types removed: 16 of 30"]);
}

/// The snapshots without the files that follow the order of arrival.
fn snapshots(repo: &Repo) -> Tree {
    let mut tree = repo.tree();
    tree.retain(|path, _| path.starts_with("snapshots/") && path.split('/').count() > 2);
    tree
}

#[test]
fn the_history_of_a_clone_is_imported_with_its_commits() {
    let clone = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str], time: &str| {
        let output = Command::new("git")
            .arg("-C")
            .arg(clone.path())
            .args(["-c", "user.name=somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgsign=false"])
            .args(arguments)
            .envs([("GIT_AUTHOR_DATE", time), ("GIT_COMMITTER_DATE", time)])
            .output();
        output.ok().filter(|output| output.status.success()).map(|output| String::from_utf8(output.stdout).unwrap())
    };
    if git(&["init", "--quiet"], "").is_none() {
        eprintln!("skipped: there is no git on this machine");
        return;
    }
    let put = |path: &str, contents: &str| write(&clone.path().join(path), contents);
    let events = sample_events();
    let repo = Repo::empty();
    let mut commits = Vec::new();
    for (month, count) in [(1, 29), (2, 30)] {
        let label = format!("2026.{month:02}.1");
        put(DATA_PATH, &data(&label, &events[..count]));
        put(CSV_PATH, &Site::new(&label, &events[..count]).csv);
        let time = format!("2026-{month:02}-03T00:00:00Z");
        git(&["add", "."], &time).unwrap();
        git(&["commit", "--quiet", "--message", "a release"], &time).unwrap();
        commits.push(git(&["rev-parse", "HEAD"], &time).unwrap().trim().to_owned());
    }
    repo.run(&["import", "--git", text(clone.path())]).succeeded();
    assert_eq!(repo.snapshots(), ["20260103T000000Z_2026.01.1", "20260203T000000Z_2026.02.1"]);
    for (name, commit) in repo.snapshots().iter().zip(&commits) {
        let source = repo.read(&format!("snapshots/{name}/source.toml"));
        assert_eq!(source.matches(commit.as_str()).count(), 2, "data and CSV of the commit: {source}");
    }
    let ran = repo.run(&["import", "--git", text(repo.path())]);
    ran.refused(ran.code, "I-GIT");
}

#[test]
fn the_real_history_is_what_is_committed() {
    let Some(upstream) = shared("upstream") else { return };
    let facts = |mut tree: Tree| {
        tree.retain(|path, _| path.starts_with("snapshots/") && path != "snapshots/crate-version.toml");
        tree
    };
    let committed = facts(committed_tree());
    let repo = Repo::empty();
    for name in ["registry.csv", "renames.toml", "observed-keys.toml"] {
        let path = format!("snapshots/{name}");
        repo.write(&path, &committed[&path]);
    }
    let [json, csv, manifest] = ["json", "csv", "manifest.csv"].map(|name| upstream.join(name));
    let ran = repo.run(&["import", "--manifest", text(&manifest), text(&json), text(&csv)]).succeeded();
    assert_contains(&ran.stdout, &["99 new publications, 2 CSV files without event data skipped, 2 never published"]);
    assert_eq!(repo.snapshots().len(), 96);
    assert_same(&facts(repo.tree()), &committed);
}

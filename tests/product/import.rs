//! `import`: published versions find their place in the history, in whatever order they come.

use std::fs;
use std::path::Path;
use std::process::Command;

use product_tests::checkout::{Checkout, Ran};
use product_tests::site::{Event, Site, data, sample_events};
use product_tests::upstream::shared;
use tempfile::TempDir;

use crate::XTASK;

const DATA_PATH: &str = "packages/@okta/vuepress-site/data/event-types.json";
const CSV_PATH: &str = "packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv";

/// A folder of published versions with their manifest: five data files, of which the second and the third are equal,
/// the CSV files of the first and the fourth, and a CSV whose data is not there.
struct Published {
    folder: TempDir,
    names: Vec<String>,
}

impl Published {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let events = sample_events();
        let mut more = events.clone();
        more.push(Event::new("sample.late.one"));
        let contents = [&events[2..], &events[1..], &events[1..], &events[..], &more[..]];
        let mut manifest = String::from("file,commit,committed_at,path_in_okta_developer_docs\n");
        let mut names = Vec::new();
        for (month, events) in (1..).zip(contents) {
            let label = format!("2026.{month:02}.1");
            let mut files = vec![("json", DATA_PATH, data(&label, events))];
            if month == 1 || month == 4 {
                files.push(("csv", CSV_PATH, Site::new(&label, events).csv));
            }
            for (kind, path, text) in files {
                let name = format!("{month:02}.{kind}");
                fs::write(folder.path().join(&name), text).unwrap();
                manifest.push_str(&format!("{name},{month:040x},2026-{month:02}-03T04:05:06+02:00,{path}\n"));
                names.push(name);
            }
        }
        fs::write(folder.path().join("09.csv"), Site::new("2026.06.1", &events[3..]).csv).unwrap();
        manifest.push_str(&format!("09.csv,{:040x},2026-03-20T00:00:00Z,{CSV_PATH}\n", 9));
        names.push("09.csv".to_owned());
        fs::write(folder.path().join("manifest.csv"), manifest).unwrap();
        Self { folder, names }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn import(&self, checkout: &Checkout, names: &[&str]) -> Ran {
        let paths: Vec<String> = names.iter().map(|name| self.path(name)).collect();
        let mut arguments = vec!["import"];
        arguments.extend(paths.iter().map(String::as_str));
        checkout.run(XTASK, &arguments)
    }
}

/// The tree without the numbers and names, which follow the order of arrival, and what is generated from them.
fn history(checkout: &Checkout) -> Vec<(String, Vec<u8>)> {
    let follows_arrival = |name: &str| {
        name.starts_with("generated/") || name.ends_with("/registry.csv") || name.ends_with("/crate-version.toml")
    };
    checkout.tree().into_iter().filter(|(name, _)| !follows_arrival(name)).collect()
}

#[test]
fn a_folder_of_versions_becomes_a_history() {
    let published = Published::new();
    let checkout = Checkout::empty();
    let ran = published.import(&checkout, &["."]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let expected = [
        "20260103T020506Z_2026.01.1",
        "20260203T020506Z_2026.02.1",
        "20260403T020506Z_2026.04.1",
        "20260503T020506Z_2026.05.1",
    ];
    assert_eq!(checkout.snapshots(), expected);
    assert!(ran.stdout.contains("4 snapshots of 5 publications"), "{}", ran.stdout);
    assert!(ran.stdout.contains("1 CSV without its data file"), "{}", ran.stdout);
    let source = checkout.read("snapshots/20260203T020506Z_2026.02.1/source.toml");
    assert!(source.contains("2026.02.1") && source.contains("2026.03.1"), "both publications are there: {source}");
    let source = checkout.read("snapshots/20260403T020506Z_2026.04.1/source.toml");
    assert!(source.contains("witness = \"csv\"") && source.contains("witness = \"data\""), "{source}");
    assert!(checkout.path().join("snapshots/unpaired/20260320T000000Z_unlabelled/events.csv").is_file());
    let ran = checkout.run(XTASK, &["diff", "2026.03.1", "2026.04.1", "--format", "json"]);
    assert!(ran.stdout.contains("sample.kind00.done"), "{}", ran.stdout);
}

#[test]
fn a_second_import_writes_nothing() {
    let published = Published::new();
    let checkout = Checkout::empty();
    assert_eq!(published.import(&checkout, &["."]).code, 0);
    let before = checkout.tree();
    let ran = published.import(&checkout, &["."]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("0 written"), "{}", ran.stdout);
    assert_eq!(checkout.tree(), before);
}

#[test]
fn neither_the_order_nor_the_batches_matter() {
    let published = Published::new();
    let whole = Checkout::empty();
    assert_eq!(published.import(&whole, &["."]).code, 0);
    let names: Vec<&str> = published.names.iter().map(String::as_str).collect();
    let backwards: Vec<&str> = names.iter().rev().copied().collect();
    let csv_first: Vec<&str> = names.iter().filter(|name| name.ends_with("csv")).copied().collect();
    let json_last: Vec<&str> = names.iter().filter(|name| name.ends_with("json")).copied().collect();
    let one_by_one: Vec<Vec<&str>> = backwards.iter().map(|name| vec![*name]).collect();
    let halves = vec![names[4..].to_vec(), names[..4].to_vec()];
    let kinds = vec![csv_first.clone(), json_last.clone()];
    let kinds_the_other_way = vec![json_last, csv_first];
    for batches in [one_by_one, halves, kinds, kinds_the_other_way] {
        let checkout = Checkout::empty();
        for batch in &batches {
            let ran = published.import(&checkout, batch);
            assert_eq!(ran.code, 0, "{batch:?}: {}", ran.stderr);
        }
        let (expected, present) = (history(&whole), history(&checkout));
        let names = |tree: &[(String, Vec<u8>)]| tree.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&present), names(&expected), "{batches:?}");
        assert!(present == expected, "{batches:?}");
    }
}

#[test]
fn an_unreadable_file_among_many_is_named_and_the_others_are_filed() {
    let published = Published::new();
    fs::write(published.folder.path().join("02.json"), "{\"versions\": [").unwrap();
    let checkout = Checkout::empty();
    let ran = published.import(&checkout, &["."]);
    assert_eq!(ran.code, 4, "{}", ran.stdout);
    assert!(ran.stderr.contains("02.json") && ran.stderr.contains("  next:  "), "{}", ran.stderr);
    assert_eq!(checkout.snapshots().len(), 4);
    assert!(!checkout.tree().iter().any(|(name, _)| name.contains("20260203")), "nothing of it is filed");
}

#[test]
fn what_cannot_be_imported_is_refused() {
    let published = Published::new();
    let checkout = Checkout::empty();
    let empty = tempfile::tempdir().unwrap();
    let ran = checkout.run(XTASK, &["import", empty.path().to_str().unwrap()]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    // A file that the manifest does not know has no place in time.
    fs::write(published.folder.path().join("10.json"), data("2026.10.1", &sample_events())).unwrap();
    let ran = published.import(&checkout, &["10.json"]);
    assert_eq!(ran.code, 4, "{}", ran.stdout);
    assert!(ran.stderr.contains("I-PROVENANCE"), "{}", ran.stderr);
    // A digest that the bytes do not have.
    let manifest = format!(
        "file,commit,committed_at,path_in_okta_developer_docs,sha256\n01.json,{:040x},2026-01-03T00:00:00Z,{DATA_PATH},{}\n",
        1,
        "0".repeat(64)
    );
    fs::write(published.folder.path().join("manifest.csv"), manifest).unwrap();
    let ran = published.import(&checkout, &["01.json"]);
    assert_eq!(ran.code, 4, "{}", ran.stdout);
    assert!(ran.stderr.contains("I-DIGEST"), "{}", ran.stderr);
    fs::remove_file(published.folder.path().join("manifest.csv")).unwrap();
    let ran = published.import(&checkout, &["01.json"]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    assert!(ran.stderr.contains("--manifest"), "{}", ran.stderr);
}

#[test]
fn the_history_of_a_clone_is_filed_with_its_commits() {
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
    let put = |path: &str, text: &str| {
        let path = clone.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let events = sample_events();
    let mut commits = Vec::new();
    for (month, count) in [(1, 28), (2, 29), (3, 30)] {
        let label = format!("2026.{month:02}.1");
        put(DATA_PATH, &data(&label, &events[..count]));
        put(CSV_PATH, &Site::new(&label, &events[..count]).csv);
        put("unrelated.txt", &label);
        let time = format!("2026-{month:02}-03T00:00:00Z");
        git(&["add", "."], &time).unwrap();
        git(&["commit", "--quiet", "--message", "a release"], &time).unwrap();
        commits.push(git(&["rev-parse", "HEAD"], &time).unwrap().trim().to_owned());
    }
    let checkout = Checkout::empty();
    let ran = checkout.run(XTASK, &["import", "--git", clone.path().to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(
        checkout.snapshots(),
        ["20260103T000000Z_2026.01.1", "20260203T000000Z_2026.02.1", "20260303T000000Z_2026.03.1"]
    );
    for (name, commit) in checkout.snapshots().iter().zip(&commits) {
        let source = checkout.read(&format!("snapshots/{name}/source.toml"));
        assert_eq!(source.matches(commit.as_str()).count(), 2, "data and CSV of the commit: {source}");
    }
    let ran = checkout.run(XTASK, &["import", "--git", checkout.path().to_str().unwrap()]);
    assert_ne!(ran.code, 0, "a folder that is no clone");
}

/// The rows of the upstream manifest that the committed snapshots name by the digest of their bytes, without
/// `published_at`: the committed history has the times of the commits.
fn committed_rows(manifest: &str, committed: &Checkout) -> Vec<(String, String)> {
    let sources: Vec<String> = committed
        .tree()
        .into_iter()
        .filter(|(name, _)| name.starts_with("snapshots/") && name.ends_with("/source.toml"))
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect();
    let rows = manifest.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let is_committed =
        |row: &Vec<&str>| sources.iter().any(|source| source.contains(row[7]) && source.contains(row[3]));
    rows.filter(is_committed)
        .map(|row| (row[0].to_owned(), [row[0], row[3], row[4], row[6], row[7]].join(",")))
        .collect()
}

#[test]
fn the_real_history_is_what_is_committed() {
    let Some(upstream) = shared("upstream") else { return };
    let committed = Checkout::committed();
    let rows = committed_rows(&fs::read_to_string(upstream.join("manifest.csv")).unwrap(), &committed);
    let count = |folder: &str| rows.iter().filter(|(file, _)| file.starts_with(folder)).count();
    assert_eq!((count("json/"), count("csv/")), (90, 28));
    let folder = tempfile::tempdir().unwrap();
    let manifest = folder.path().join("manifest.csv");
    let header = "file,commit,committed_at,path_in_okta_developer_docs,sha256".to_owned();
    let lines: Vec<String> = std::iter::once(header).chain(rows.iter().map(|(_, line)| line.clone())).collect();
    fs::write(&manifest, lines.join("\n")).unwrap();
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let mut files: Vec<String> = rows.iter().map(|(file, _)| text(&upstream.join(file))).collect();
    files.sort();
    // Dealt into two hands, so that neighbours, and the two files of a commit, arrive apart.
    let hands = [0, 1].map(|hand| files.iter().skip(hand).step_by(2).map(String::as_str).collect::<Vec<_>>());
    let checkout = Checkout::empty();
    for hand in hands {
        let manifest = text(&manifest);
        let mut arguments = vec!["import", "--manifest", &manifest];
        arguments.extend(hand.into_iter().rev());
        let ran = checkout.run(XTASK, &arguments);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    let facts = |checkout: &Checkout| {
        // The committed history has the fetch of the newest site too, which these files do not tell of.
        let is_fact = |name: &str| name.ends_with("/events.csv") || name.ends_with("payload-types.csv");
        checkout.tree().into_iter().filter(|(name, _)| is_fact(name)).collect::<Vec<_>>()
    };
    assert_eq!(checkout.snapshots(), committed.snapshots());
    assert_eq!(checkout.snapshots().len(), 87);
    assert!(facts(&checkout) == facts(&committed));
}

#[test]
fn the_complete_history_by_its_times_of_publication() {
    let Some(upstream) = shared("upstream") else { return };
    let folder = |name: &str| upstream.join(name).to_str().unwrap().to_owned();
    let checkout = Checkout::empty();
    let ran = checkout.run(XTASK, &["import", &folder("json"), &folder("csv")]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("notice: 2 files were never published: skipped"), "{}", ran.stderr);
    let said = "135 files offered: 99 new publication, 2 CSV without its data file, kept beside the history, 2 never published";
    assert!(ran.stdout.contains(said) && ran.stdout.contains("96 snapshots of 99 publications"), "{}", ran.stdout);
}

#[test]
fn data_and_csv_that_were_published_together_are_one_publication() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::sample();
    fs::write(folder.path().join("one.json"), data("2026.08.1", &sample_events())).unwrap();
    fs::write(folder.path().join("replaced.json"), data("2026.08.0", &sample_events()[1..])).unwrap();
    fs::write(folder.path().join("one.csv"), site.csv).unwrap();
    let rows = [
        format!("one.json,{:040x},2026-08-01T00:00:00Z,2026-08-03T00:00:00Z,{DATA_PATH}", 1),
        format!("one.csv,{:040x},2026-08-02T00:00:00Z,2026-08-03T00:00:00Z,{CSV_PATH}", 2),
        format!("replaced.json,{:040x},2026-08-02T00:00:00Z,,{DATA_PATH}", 2),
    ];
    let header = "file,commit,committed_at,published_at,path_in_okta_developer_docs";
    fs::write(folder.path().join("manifest.csv"), format!("{header}\n{}", rows.join("\n"))).unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let [json, replaced, csv] = ["one.json", "replaced.json", "one.csv"].map(path);
    for batches in
        [vec![vec![&json, &replaced, &csv]], vec![vec![&csv, &replaced], vec![&json]], vec![vec![&json], vec![&csv]]]
    {
        let checkout = Checkout::empty();
        for batch in batches {
            let arguments: Vec<&str> =
                std::iter::once("import").chain(batch.iter().map(|path| path.as_str())).collect();
            let ran = checkout.run(XTASK, &arguments);
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            assert_eq!(ran.stderr.contains("never published"), batch.contains(&&replaced), "{}", ran.stderr);
        }
        assert_eq!(checkout.snapshots(), ["20260803T000000Z_2026.08.1"]);
        let source = checkout.read("snapshots/20260803T000000Z_2026.08.1/source.toml");
        assert!(source.contains("witness = \"csv\"") && source.contains("witness = \"data\""), "{source}");
    }
}

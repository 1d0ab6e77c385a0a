//! Imports of published versions in every order.

use std::fs;
use std::path::PathBuf;

use catalog_model::{History, Kind, Snapshot, SourceKind};
use catalog_update::import::{Imported, git, import, manifest};
use tempfile::TempDir;

const HEADER: &str = "file,commit,committed_at,path_in_okta_developer_docs,sha256";
const WITH_PUBLISHED_AT: &str = "file,commit,committed_at,published_at,path_in_okta_developer_docs";

/// The event data with this many event types.
fn data(label: &str, count: usize) -> String {
    let events: Vec<String> = (0..count)
        .map(|n| {
            format!(
                r#"{{"id":"pool.lane{n:02}","category":"core","description":"Lane {n}.","info":{{"created":"2020-01-08","release":"2020.01.1"}},"beta":false,"internal":false,"tags":["sample"],"schema":{{"debugData":"Lane","actor":null,"targets":[],"changeDetails":[]}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"release":"{label}","build":"{label}-begin-1-gabc","categories":[{{"id":"core","name":"Core"}}],"tags":[{{"id":"sample","description":"","tags":[]}}],"versions":[{{"version":"V2","eventTypes":[{}],"schemas":{{"Lane":{{"name":"Lane","properties":{{}}}}}}}}]}}"#,
        events.join(",")
    )
}

fn csv(count: usize) -> String {
    let rows = (0..count).map(|n| format!("\"pool.lane{n:02}\",\"Lane {n}.\",\"2020.01.1\",\"sample\",\"\"\n"));
    format!("Event Type,Description,Release Date,Tags, Change Details\n{}", rows.collect::<String>())
}

/// A folder with these files and this manifest.
struct Folder(TempDir);

impl Folder {
    fn new(header: &str, rows: &[(&str, &str, String)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut manifest = format!("{header}\n");
        for (name, cells, text) in rows {
            manifest.push_str(&format!("{name},{cells}\n"));
            fs::write(folder.path().join(name), text).unwrap();
        }
        fs::write(folder.path().join("manifest.csv"), manifest).unwrap();
        Self(folder)
    }

    fn paths(&self, names: &[&str]) -> Vec<PathBuf> {
        names.iter().map(|name| self.0.path().join(name)).collect()
    }

    fn import(&self, history: &mut History, names: &[&str]) -> Imported {
        import(history, manifest::versions(&self.paths(names), None).unwrap(), &|_, _| {}).unwrap()
    }
}

fn commit(number: usize) -> String {
    format!("{number:040x}")
}

/// Five months of data, of which the second and the third are equal, the CSV of two of them, and a CSV alone.
fn months() -> Folder {
    let mut rows = Vec::new();
    for (month, count) in [(1, 28), (2, 29), (3, 29), (4, 30), (5, 31)] {
        let cells = format!("{},2026-{month:02}-03T04:05:06+02:00,data/event-types", commit(month));
        let label = format!("2026.{month:02}.1");
        rows.push((
            ["", "01.json", "02.json", "03.json", "04.json", "05.json"][month],
            format!("{cells}.json,"),
            data(&label, count),
        ));
        if month == 1 || month == 4 {
            rows.push((["", "01.csv", "", "", "04.csv"][month], format!("{cells}.csv,"), csv(count)));
        }
    }
    rows.push(("09.csv", format!("{},2026-03-20T00:00:00Z,data/event-types.csv,", commit(9)), csv(27)));
    let rows: Vec<(&str, &str, String)> =
        rows.iter().map(|(name, cells, text)| (*name, cells.as_str(), text.clone())).collect();
    Folder::new(HEADER, &rows)
}

const ALL: [&str; 8] = ["01.json", "01.csv", "02.json", "03.json", "04.json", "04.csv", "05.json", "09.csv"];

/// Every fact of a history; numbers of event types follow the order of import.
fn facts(history: &History) -> (Vec<Snapshot>, Vec<Snapshot>) {
    (history.snapshots().to_vec(), history.unpaired().to_vec())
}

#[test]
fn every_order_of_import_gives_the_same_history() {
    let folder = months();
    let mut whole = History::default();
    let imported = folder.import(&mut whole, &["."]);
    let counts = (imported.offered, imported.publications, imported.unpaired, imported.known, imported.refusals.len());
    assert_eq!(counts, (8, 5, 1, 0, 0));
    let names: Vec<String> = whole.snapshots().iter().map(|snapshot| snapshot.name().to_string()).collect();
    let months = ["01", "02", "04", "05"].map(|month| format!("2026{month}03T020506Z_2026.{month}.1"));
    assert_eq!(names, months);
    assert_eq!(whole.snapshots()[1].publications.len(), 2, "equal content is one snapshot");
    let sources: Vec<SourceKind> =
        whole.snapshots()[2].publications[0].sources.iter().map(|source| source.source).collect();
    assert_eq!(sources.len(), 2);

    let backwards: Vec<Vec<&str>> = ALL.iter().rev().map(|name| vec![*name]).collect();
    let halves = vec![ALL[4..].to_vec(), ALL[..4].to_vec()];
    let (csv, json): (Vec<&str>, Vec<&str>) = ALL.iter().partition(|name| name.ends_with("csv"));
    for batches in [backwards, halves, vec![csv.clone(), json.clone()], vec![json, csv]] {
        let mut history = History::default();
        for batch in &batches {
            assert!(folder.import(&mut history, batch).refusals.is_empty(), "{batch:?}");
        }
        assert!(facts(&history) == facts(&whole), "{batches:?}");
        let again = folder.import(&mut history, &ALL);
        assert_eq!((again.known, again.publications, again.completed, again.unpaired), (6, 0, 0, 0));
        assert!(facts(&history) == facts(&whole), "{batches:?}");
    }
}

#[test]
fn data_and_csv_pair_by_their_time_of_publication() {
    let (one, two) = (commit(1), commit(2));
    let rows = [
        ("one.json", format!("{one},2026-08-01T00:00:00Z,2026-08-03T00:00:00Z,a.json"), data("2026.08.1", 30)),
        ("one.csv", format!("{two},2026-08-02T00:00:00Z,2026-08-03T00:00:00Z,a.csv"), csv(30)),
        ("replaced.json", format!("{two},2026-08-02T00:00:00Z,,a.json"), data("2026.08.0", 29)),
    ];
    let rows = rows.each_ref().map(|(name, cells, text)| (*name, cells.as_str(), text.clone()));
    let folder = Folder::new(WITH_PUBLISHED_AT, &rows);
    let batches: [&[&[&str]]; 3] = [
        &[&["one.json", "replaced.json", "one.csv"]],
        &[&["one.csv", "replaced.json"], &["one.json"]],
        &[&["one.json"], &["one.csv"]],
    ];
    for batches in batches {
        let mut history = History::default();
        for batch in batches {
            let imported = folder.import(&mut history, batch);
            assert_eq!(imported.unpublished, usize::from(batch.contains(&"replaced.json")), "{batch:?}");
        }
        let publications = &history.snapshots()[0].publications;
        assert_eq!((history.snapshots().len(), publications.len(), publications[0].sources.len()), (1, 1, 2));
        assert_eq!(publications[0].time, "2026-08-03T00:00:00Z".parse().unwrap());
        assert!(history.unpaired().is_empty());
    }
}

#[test]
fn a_refused_file_does_not_affect_the_others() {
    let folder = months();
    fs::write(&folder.paths(&["02.json"])[0], "{\"versions\": [").unwrap();
    fs::write(&folder.paths(&["10.json"])[0], data("2026.10.1", 30)).unwrap();
    let mut history = History::default();
    let imported = folder.import(&mut history, &["."]);
    let ids: Vec<&str> = imported.refusals.iter().map(catalog_model::Refusal::id).collect();
    assert_eq!((ids.len(), ids.contains(&"I-PROVENANCE")), (2, true), "{ids:?}");
    assert!(imported.refusals.iter().all(|refusal| refusal.at.as_str().contains(".json")));
    assert_eq!(history.snapshots().len(), 4);
}

#[test]
fn invalid_manifests_are_refused() {
    let check = |header: &str, cells: &str, expected: Option<(&str, &str)>| {
        let folder = Folder::new(header, &[("one.json", cells, data("2026.08.1", 30))]);
        let offered = manifest::versions(&folder.paths(&["one.json"]), None);
        let refusal = match offered {
            Err(refusal) => Some(refusal),
            Ok(offered) => import(&mut History::default(), offered, &|_, _| {}).unwrap().refusals.pop(),
        };
        let seen = refusal.as_ref().map(|refusal| (refusal.id(), refusal.what.as_str()));
        assert_eq!(seen.map(|(id, _)| id), expected.map(|(id, _)| id), "{header}: {cells}: {seen:?}");
        if let (Some((_, what)), Some((_, expected))) = (seen, expected) {
            assert!(what.contains(expected), "{what}");
        }
    };
    let commit = commit(1);
    let digest = "0".repeat(64);
    let row = |time: &str, commit: &str, sha256: &str| format!("{commit},{time},a.json,{sha256}");
    let time = "2026-01-03T00:00:00Z";
    check(HEADER, &row(time, &commit, ""), None);
    check(HEADER, &row(time, &commit, &digest), Some(("I-DIGEST", "and the manifest says 0000")));
    check(HEADER, &row(time, &commit, "abc"), Some(("I-MANIFEST", "`abc` is not a valid `sha256`")));
    check(HEADER, &row("soon", &commit, ""), Some(("I-MANIFEST", "`soon` is not a valid `committed_at`")));
    check(HEADER, &row(time, "\u{1b}", ""), Some(("I-MANIFEST", "`\\u{1b}` is not a valid `commit`")));
    check(HEADER, &commit, Some(("I-MANIFEST", "")));
    let twice = format!("{}\none.json,{}", row(time, &commit, ""), row(time, &commit, ""));
    check(HEADER, &twice, Some(("I-MANIFEST", "`one.json` has two rows")));
    let soon = format!("{commit},{time},soon,a.json");
    check(WITH_PUBLISHED_AT, &soon, Some(("I-MANIFEST", "`soon` is not a valid `published_at`")));
    check(WITH_PUBLISHED_AT, &format!("{commit},soon,{time},a.json"), None);
    let without = "file,committed_at,path_in_okta_developer_docs";
    check(without, &format!("{time},a.json"), Some(("I-MANIFEST", "the header has no column `commit`")));
}

#[test]
fn paths_without_upstream_files_are_refused() {
    let folder = months();
    let empty = tempfile::tempdir().unwrap();
    let lonely = tempfile::tempdir().unwrap();
    let alone = lonely.path().join("a/b/c/d.json");
    fs::create_dir_all(alone.parent().unwrap()).unwrap();
    fs::write(&alone, "{}").unwrap();
    for (path, what) in [
        (empty.path().to_owned(), "no JSON or CSV file"),
        (folder.paths(&["08.json"]).remove(0), "the file does not exist"),
        (alone, "no manifest gives"),
    ] {
        let refusal = manifest::versions(&[path], None).err().unwrap();
        assert_eq!((refusal.id(), refusal.kind()), ("I-FILES", Kind::Usage));
        assert!(refusal.what.contains(what), "{refusal}");
    }
    let refusal = git::versions(empty.path()).err().unwrap();
    assert_eq!((refusal.id(), refusal.kind()), ("I-GIT", Kind::FileSystem));
}

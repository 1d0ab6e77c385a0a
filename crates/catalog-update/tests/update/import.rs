//! Imports of published versions in every order.

use std::fs;
use std::path::PathBuf;

use catalog_model::{ConfirmedRename, ConfirmedRenames, Files, History, Kind, Refusal, Registry, RenameKind, Sha256};
use catalog_store::encode;
use catalog_update::Override;
use catalog_update::import::{Accepted, Imported, git, import, manifest};
use tempfile::TempDir;

const HEADER: &str = "file,commit,committed_at,path_in_okta_developer_docs,sha256";
pub(crate) const WITH_PUBLISHED_AT: &str = "file,commit,committed_at,published_at,path_in_okta_developer_docs";

/// The event data with this many event types.
pub(crate) fn data(label: &str, count: usize) -> String {
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

pub(crate) fn csv(count: usize) -> String {
    let rows = (0..count).map(|n| format!("\"pool.lane{n:02}\",\"Lane {n}.\",\"2020.01.1\",\"sample\",\"\"\n"));
    format!("Event Type,Description,Release Date,Tags, Change Details\n{}", rows.collect::<String>())
}

/// A folder with these files and this manifest.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new(header: &str, rows: &[(&str, &str, String)]) -> Self {
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

    pub(crate) fn import(&self, history: &mut History, names: &[&str]) -> Imported {
        self.try_import(history, names, Accepted::default()).unwrap()
    }

    pub(crate) fn try_import(
        &self,
        history: &mut History,
        names: &[&str],
        accepted: Accepted<'_>,
    ) -> Result<Imported, Vec<Refusal>> {
        import(history, manifest::versions(&self.paths(names), None).unwrap(), accepted, &|_, _| {})
    }
}

fn commit(number: usize) -> String {
    format!("{number:040x}")
}

/// Five months of data, of which the second and the third are equal, the CSV of two of them, and a CSV alone. `stamp` is
/// the header of the last column and makes its cells.
fn months((stamp, cell): (&str, fn(&str) -> String)) -> Folder {
    let mut rows = Vec::new();
    let mut put = |name: &str, month: usize, day: usize, text: String| {
        let extension = &name[2..];
        let cells = format!(
            "{},2026-{month:02}-{day:02}T04:05:06+02:00,data/event-types{extension},{}",
            commit(month),
            cell(&text)
        );
        rows.push((name.to_owned(), cells, text));
    };
    for (month, count) in [(1, 28), (2, 29), (3, 29), (4, 30), (5, 31)] {
        put(&format!("{month:02}.json"), month, 3, data(&format!("2026.{month:02}.1"), count));
        if month == 1 || month == 4 {
            put(&format!("{month:02}.csv"), month, 3, csv(count + month));
        }
    }
    put("09.csv", 4, 20, csv(27));
    let rows: Vec<(&str, &str, String)> =
        rows.iter().map(|(name, cells, text)| (name.as_str(), cells.as_str(), text.clone())).collect();
    Folder::new(&format!("file,commit,committed_at,path_in_okta_developer_docs,{stamp}"), &rows)
}

const WITH_SHA256: (&str, fn(&str) -> String) = ("sha256", |text| Sha256::of(text.as_bytes()).to_string());
const WITHOUT_SHA256: (&str, fn(&str) -> String) = ("note", |_| String::new());

/// The files of the months by publication.
const PUBLICATIONS: [&[&str]; 6] =
    [&["01.json", "01.csv"], &["02.json"], &["03.json"], &["04.csv", "04.json"], &["05.json"], &["09.csv"]];

/// A history without snapshots, but with the codes of `whole`: codes follow the order of import.
pub(crate) fn empty(whole: &History) -> History {
    History::new(Vec::new(), whole.registry().clone(), ConfirmedRenames::default()).unwrap()
}

/// `items` in an order that follows from `seed`.
pub(crate) fn shuffled<T: Clone>(items: &[T], mut seed: u64) -> Vec<T> {
    let mut items = items.to_vec();
    for last in (1..items.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items.swap(last, (seed >> 33) as usize % (last + 1));
    }
    items
}

fn assert_same(history: &History, expected: &Files, batches: &impl std::fmt::Debug) {
    assert!(encode::snapshots(history) == *expected, "{batches:?}");
}

#[test]
fn every_order_of_import_gives_the_same_files() {
    for stamp in [WITH_SHA256, WITHOUT_SHA256] {
        let folder = months(stamp);
        let mut whole = History::default();
        let imported = folder.import(&mut whole, &["."]);
        assert_eq!((imported.offered, imported.publications, imported.known, imported.refusals.len()), (8, 5, 0, 0));
        assert_eq!(imported.without_data.len(), 1);
        assert!(imported.without_data[0].ends_with("09.csv"));
        let names: Vec<String> = whole.snapshots().iter().map(|snapshot| snapshot.name().to_string()).collect();
        let months = ["01", "02", "04", "05"].map(|month| format!("2026{month}03T020506Z_2026.{month}.1"));
        assert_eq!(names, months);
        assert_eq!(whole.snapshots()[1].publications.len(), 2, "equal content is one snapshot");
        let publication = &whole.snapshots()[2].publications[0];
        assert_eq!(publication.sources.len(), 2);
        assert_eq!(publication.findings.iter().filter(|finding| finding.is_discrepancy()).count(), 4);
        let expected = encode::snapshots(&whole);

        for seed in 0..40 {
            let order = shuffled(&PUBLICATIONS, seed);
            // One by one, or in two halves of which the first comes again.
            let batches = match seed % 2 {
                0 => order.iter().map(|files| files.to_vec()).collect(),
                _ => {
                    let (first, second) = order.split_at(seed as usize % order.len());
                    vec![first.concat(), second.concat(), first.concat()]
                }
            };
            let mut history = empty(&whole);
            for batch in batches.iter().filter(|batch| !batch.is_empty()) {
                assert!(folder.import(&mut history, batch).refusals.is_empty(), "{batch:?}");
            }
            assert_same(&history, &expected, &batches);
        }
        // Data and CSV apart: a CSV waits for its data, and is imported again after it.
        let (csv, json): (Vec<&str>, Vec<&str>) = PUBLICATIONS.concat().iter().partition(|name| name.ends_with("csv"));
        let mut history = empty(&whole);
        for (batch, publications, completed, without_data) in
            [(&csv, 0, 0, 3), (&json, 5, 0, 0), (&csv, 0, 2, 1), (&json, 0, 0, 0), (&csv, 0, 0, 1)]
        {
            let imported = folder.import(&mut history, batch);
            let counts = (imported.publications, imported.completed, imported.without_data.len());
            assert_eq!(counts, (publications, completed, without_data), "{batch:?}");
        }
        assert_same(&history, &expected, &"apart");
    }
}

fn ids(refusals: &[Refusal]) -> Vec<&'static str> {
    refusals.iter().map(Refusal::id).collect()
}

const SKIP: Accepted<'_> = Accepted { overrides: &[], skip_refused: true };

#[test]
fn a_csv_that_contradicts_its_data_is_refused() {
    let cells = format!("{},2026-08-01T00:00:00Z,a.json,", commit(1));
    let rows = [("one.json", cells.as_str(), data("2026.08.1", 30)), ("one.csv", cells.as_str(), csv(9))];
    let folder = Folder::new(HEADER, &rows);
    let both = &["one.json", "one.csv"][..];
    let mut history = History::default();
    let refusals = folder.try_import(&mut history, both, Accepted::default()).unwrap_err();
    assert_eq!((ids(&refusals), history.snapshots().len()), (vec!["D-SHRINK"], 0));
    for batches in [&[both][..], &[&["one.json"], &["one.csv"]]] {
        let mut history = History::default();
        let refusals: Vec<Refusal> =
            batches.iter().flat_map(|batch| folder.try_import(&mut history, batch, SKIP).unwrap().refusals).collect();
        assert_eq!(ids(&refusals), ["D-SHRINK"], "{batches:?}");
        assert_eq!(history.snapshots()[0].publications[0].sources.len(), 1, "{batches:?}");
    }
}

/// Data of these event types at the start of each of these months.
fn data_of_months(months: &[(usize, String)]) -> Folder {
    let rows = months.iter().map(|(month, text)| {
        let cells = format!("{},2026-{month:02}-01T00:00:00Z,a.json,", commit(*month));
        (format!("{month:02}.json"), cells, text.clone())
    });
    let rows: Vec<(String, String, String)> = rows.collect();
    let rows: Vec<(&str, &str, String)> =
        rows.iter().map(|(name, cells, text)| (name.as_str(), cells.as_str(), text.clone())).collect();
    Folder::new(HEADER, &rows)
}

#[test]
fn f121_a_new_publication_passes_the_guards() {
    let hidden = |text: String| text.replacen("\"beta\":false", "\"beta\":true", 8);
    let folder = data_of_months(&[
        (1, hidden(data("2026.01.1", 30))),
        (2, hidden(data("2026.02.1", 20))),
        (3, data("2026.03.1", 30)),
        (4, hidden(data("2026.01.0", 31))),
        (5, hidden(data("2027.05.1", 31))),
        (6, hidden(data("2027.05.1", 30))),
        (7, hidden(data("2026.07.1", 30))),
        (8, hidden(data("2025.12.1", 30))),
    ]);
    let accepting = |words: &[&str]| words.iter().map(|word| word.parse().unwrap()).collect::<Vec<Override>>();
    let check = |batch: &[&str], words: &[&str], expected: &[(&str, &str)]| {
        let mut history = History::default();
        folder.import(&mut history, &["01.json"]);
        let before = encode::snapshots(&history);
        let overrides = accepting(words);
        let imported = folder.try_import(&mut history, batch, Accepted { overrides: &overrides, ..SKIP });
        let refusals = imported.as_ref().err().map_or(&[][..], Vec::as_slice);
        let seen: Vec<(&str, &str)> = refusals
            .iter()
            .map(|refusal| (refusal.id(), refusal.advice().split_once("--accept ").map_or("", |(_, word)| word)))
            .collect();
        assert_eq!(seen, expected, "{batch:?}");
        assert_eq!(encode::snapshots(&history) == before, !expected.is_empty(), "{batch:?}: all or nothing");
        imported.map_or(Vec::new(), |it| it.warnings.iter().map(|(_, warning)| warning.to_string()).collect::<Vec<_>>())
    };
    // 22 documented ones, and 12 after them.
    check(&["02.json"], &[], &[("D-REMOVALS", "removals=10")]);
    check(&["02.json"], &["removals=9"], &[("D-REMOVALS", "removals=10")]);
    let warnings = check(&["02.json"], &["removals=10"], &[]);
    assert_eq!(warnings, ["documented event types removed: 10 of 22 in one step (more than 2 % is unusual)"]);
    // The key is gone, so no override is offered.
    check(&["03.json"], &[], &[("D-ADDITIONS", "additions=8"), ("D-HIDDEN", "")]);
    check(&["03.json"], &["additions=8", "beta-changes=8"], &[]);
    // Each step is judged, and each refusal is listed.
    check(
        &["02.json", "05.json"],
        &[],
        &[("D-REMOVALS", "removals=10"), ("D-ADDITIONS", "additions=11"), ("D-FUTURE", "")],
    );
    // Equal content with a new label.
    check(&["06.json"], &[], &[("D-FUTURE", "")]);
    assert_eq!(check(&["07.json"], &[], &[]), [""; 0]);
    // Equal content with an older label.
    check(&["08.json"], &[], &[("D-REGRESSION", "regression=1")]);
    assert_eq!(check(&["08.json"], &["regression=1"], &[]), [""; 0]);
    check(&["04.json"], &[], &[("D-REGRESSION", "regression=1")]);
    let warnings = check(&["04.json"], &["regression=1"], &[]);
    assert!(warnings[0].starts_with("the catalog is of 2026.01.0"), "{warnings:?}");
}

#[test]
fn f140_confirmed_renames_apply_when_both_ids_are_there() {
    let id = |text: &str| text.parse().unwrap();
    let (from, to) = (id("pool.lane00"), id("pool.lane30"));
    let renames = ConfirmedRenames::new(vec![ConfirmedRename {
        kind: RenameKind::Renamed,
        from,
        to,
        reason: "a test".to_owned(),
    }]);
    let folder = months(WITH_SHA256);
    let mut history = History::new(Vec::new(), Registry::default(), renames.clone()).unwrap();
    for (name, applied) in [("01.json", 0), ("04.json", 0), ("05.json", 1)] {
        folder.import(&mut history, &[name]);
        assert_eq!((history.renames().iter().len(), history.all_renames()), (applied, &renames), "{name}");
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
    let batches: [&[&[&str]]; 2] =
        [&[&["one.json", "replaced.json", "one.csv"]], &[&["one.json", "replaced.json"], &["one.csv"]]];
    for batches in batches {
        let mut history = History::default();
        for batch in batches {
            let imported = folder.import(&mut history, batch);
            assert_eq!(imported.unpublished, usize::from(batch.contains(&"replaced.json")), "{batch:?}");
        }
        let publications = &history.snapshots()[0].publications;
        assert_eq!((history.snapshots().len(), publications.len(), publications[0].sources.len()), (1, 1, 2));
        assert_eq!(publications[0].time, "2026-08-03T00:00:00Z".parse().unwrap());
        let committed = publications[0].sources.iter().map(|source| source.committed.unwrap().to_string());
        assert_eq!(committed.collect::<Vec<_>>(), ["2026-08-02T00:00:00Z", "2026-08-01T00:00:00Z"]);
    }
}

#[test]
fn f121_a_back_fill_is_compared_with_its_neighbours() {
    let folder = data_of_months(&[
        (1, data("2026.01.1", 30)),
        (2, data("2026.02.1", 20)),
        (3, data("2026.03.1", 31)),
        (4, data("2026.03.1", 31)),
    ]);
    let mut history = History::default();
    folder.import(&mut history, &["01.json", "03.json"]);
    let imported = folder.import(&mut history, &["02.json"]);
    let warnings: Vec<String> = imported.warnings.iter().map(|(step, warning)| format!("{step}: {warning}")).collect();
    let [one, two, three] = ["20260101T000000Z_2026.01.1", "20260201T000000Z_2026.02.1", "20260301T000000Z_2026.03.1"];
    assert_eq!(
        warnings,
        [
            format!(
                "the step from {one} to {two}: documented event types removed: 10 of 30 in one step (more than 2 % is unusual)"
            ),
            format!(
                "the step from {two} to {three}: documented event types added: 11 of 20 in one step (more than 5 % is unusual)"
            ),
        ]
    );
    assert_eq!(folder.import(&mut history, &["."]).warnings.len(), 0, "only new steps are checked");

    let too_early = data_of_months(&[(1, data("2026.07.1", 30)), (8, data("2026.08.1", 31))]);
    let mut history = History::default();
    too_early.import(&mut history, &["08.json"]);
    let refused = too_early.try_import(&mut history, &["01.json"], Accepted::default()).err().unwrap();
    assert_eq!(refused.iter().map(Refusal::id).collect::<Vec<_>>(), ["D-FUTURE"]);
}

#[test]
fn a_version_is_not_published_before_its_commit() {
    let rows = [("a.json", "COMMIT,2026-08-02T00:00:00Z,2026-08-01T00:00:00Z,a.json", data("2026.08.1", 30))];
    let cells = rows[0].1.replace("COMMIT", &commit(1).to_string());
    let folder = Folder::new(WITH_PUBLISHED_AT, &[("a.json", cells.as_str(), rows[0].2.clone())]);
    let refusal = manifest::versions(&folder.paths(&["a.json"]), None).err().unwrap();
    assert_eq!((refusal.id(), refusal.at.as_str().ends_with("line 2")), ("I-MANIFEST", true), "{refusal}");
}

#[test]
fn f121_a_refused_file_refuses_the_import() {
    let folder = months(WITHOUT_SHA256);
    let unreadable = "{\"versions\": [";
    fs::write(&folder.paths(&["04.json"])[0], unreadable).unwrap();
    fs::write(&folder.paths(&["10.json"])[0], data("2026.10.1", 30)).unwrap();
    let mut history = History::default();
    let refusals = folder.try_import(&mut history, &["."], Accepted::default()).unwrap_err();
    assert_eq!(ids(&refusals), ["I-PROVENANCE", "J-SYNTAX"]);
    assert!(refusals.iter().all(|refusal| refusal.at.as_str().contains(".json")));
    assert_eq!(history.snapshots().len(), 0);
    let imported = folder.try_import(&mut history, &["."], SKIP).unwrap();
    assert_eq!((ids(&imported.refusals), history.snapshots().len()), (vec!["I-PROVENANCE", "J-SYNTAX"], 3));
    assert_eq!(imported.without_data.len(), 2, "the CSV of refused data is skipped");

    // Nor does it complete a publication of the history.
    fs::write(&folder.paths(&["04.json"])[0], data("2026.04.1", 30)).unwrap();
    folder.import(&mut history, &["04.json"]);
    fs::write(&folder.paths(&["04.json"])[0], unreadable).unwrap();
    let imported = folder.try_import(&mut history, &["04.json", "04.csv"], SKIP).unwrap();
    assert_eq!((imported.completed, imported.without_data.len()), (0, 1));
}

#[test]
fn invalid_manifests_are_refused() {
    let check = |header: &str, cells: &str, expected: Option<(&str, &str)>| {
        let folder = Folder::new(header, &[("one.json", cells, data("2026.01.1", 30))]);
        let offered = manifest::versions(&folder.paths(&["one.json"]), None);
        let refusal = match offered {
            Err(refusal) => Some(refusal),
            Ok(offered) => {
                let imported = import(&mut History::default(), offered, Accepted::default(), &|_, _| {});
                imported.err().and_then(|mut refusals| refusals.pop())
            }
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
    let soon = format!("{commit},soon,{time},a.json");
    check(WITH_PUBLISHED_AT, &soon, Some(("I-MANIFEST", "`soon` is not a valid `committed_at`")));
    let without = "file,committed_at,path_in_okta_developer_docs";
    check(without, &format!("{time},a.json"), Some(("I-MANIFEST", "the header has no column `commit`")));
}

#[test]
fn paths_without_upstream_files_are_refused() {
    let folder = months(WITHOUT_SHA256);
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
    let [file, missing] = ["one.json", "missing.csv"].map(|name| folder.paths(&[name]).remove(0));
    fs::write(&file, "{}").unwrap();
    for (manifest, what) in [(missing.as_path(), "does not exist"), (empty.path(), "is not a regular file")] {
        let refusal = manifest::versions(std::slice::from_ref(&file), Some(manifest)).err().unwrap();
        assert_eq!((refusal.id(), refusal.kind()), ("I-FILES", Kind::Usage));
        assert!(refusal.what.contains(what), "{refusal}");
    }
    let refusal = git::versions(empty.path()).err().unwrap();
    assert_eq!((refusal.id(), refusal.kind()), ("I-GIT", Kind::FileSystem));
}

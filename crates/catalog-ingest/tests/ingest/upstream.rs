//! The readers on everything that upstream published and that is at hand; skipped where it is not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use catalog_ingest::csv::Dialect;
use catalog_ingest::reconcile::reconcile;
use catalog_ingest::{Counts, Marker, Problem, SourceCatalog, csv, data, page, read_any};
use catalog_model::{Coverage, Document, OldRefusal as _, Release, SourceKind};

fn upstream() -> Option<PathBuf> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/upstream"));
    if !path.is_dir() {
        eprintln!("skipped: {} is not there", path.display());
        return None;
    }
    Some(path.to_owned())
}

fn document(path: &Path) -> Document {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Document::new(path.display().to_string(), bytes)
}

fn read(path: &Path) -> SourceCatalog {
    read_any(&document(path)).unwrap_or_else(|error| panic!("{error}"))
}

/// A row of the manifest.
struct Published {
    file: String,
    kind: String,
    label: Option<Release>,
    commit: String,
}

fn manifest(upstream: &Path) -> Vec<Published> {
    let text = std::fs::read_to_string(upstream.join("manifest.csv")).expect("there is a manifest");
    let rows = text.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    rows.map(|row| Published {
        file: row[0].to_owned(),
        kind: row[1].to_owned(),
        label: (!row[2].is_empty()).then(|| row[2].parse().expect("a release")),
        commit: row[3].to_owned(),
    })
    .collect()
}

/// Reads all files of a kind, on all cores.
fn read_all(upstream: &Path, published: &[&Published]) -> BTreeMap<String, SourceCatalog> {
    let read_so_far = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for part in published.chunks(published.len().div_ceil(2).max(1)) {
            let read_so_far = &read_so_far;
            scope.spawn(move || {
                for one in part {
                    let source_catalog = read(&upstream.join(&one.file));
                    read_so_far.lock().expect("no reader panics").insert(one.commit.clone(), source_catalog);
                }
            });
        }
    });
    read_so_far.into_inner().expect("no reader panics")
}

#[test]
fn every_data_file_is_read_and_agrees_with_the_csv_of_its_commit() {
    let Some(upstream) = upstream() else { return };
    let published = manifest(&upstream);
    let of_kind = |kind: &str| published.iter().filter(|one| one.kind == kind).collect::<Vec<_>>();
    let (files, csv_files) = (of_kind("json"), of_kind("csv"));
    let mut data = read_all(&upstream, &files);
    assert_eq!((files.len(), data.len(), csv_files.len()), (90, 90, 28));
    assert_eq!(data.values().map(|source_catalog| source_catalog.catalog.len()).sum::<usize>(), 75_542);
    for one in &files {
        let source_catalog = &data[&one.commit];
        assert_eq!(source_catalog.label, one.label, "{}", one.file);
        assert_eq!(source_catalog.catalog.coverage(), Coverage::FULL);
        assert!(source_catalog.findings.iter().all(|finding| !finding.is_disagreement()));
    }
    let mut unpaired = 0;
    for one in csv_files {
        let Some(data) = data.remove(&one.commit) else {
            unpaired += 1;
            continue;
        };
        let reconciled =
            reconcile(vec![read(&upstream.join(&one.file)), data]).unwrap_or_else(|error| panic!("{error}"));
        let disagreements = reconciled.findings.iter().filter(|finding| finding.is_disagreement()).count();
        assert_eq!(disagreements, 0, "{}", one.file);
        assert_eq!(
            reconciled.counts[&SourceKind::Csv].total,
            reconciled.counts[&SourceKind::Data].documented,
            "{}",
            one.file
        );
    }
    assert_eq!(unpaired, 2);
}

#[test]
fn every_csv_file_is_read_in_its_dialect() {
    let Some(upstream) = upstream() else { return };
    let mut dialects = BTreeMap::new();
    for one in manifest(&upstream).iter().filter(|one| one.kind == "csv") {
        let (dialect, source_catalog) =
            csv::read_with_dialect(&document(&upstream.join(&one.file))).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(source_catalog.findings, [], "{}", one.file);
        *dialects.entry(format!("{dialect:?}")).or_insert(0) += 1;
        let expected = if one.file.as_str() < "csv/202409" { Coverage::TAGS_ONLY } else { Coverage::DOCUMENTED };
        assert_eq!(source_catalog.catalog.coverage(), expected, "{}", one.file);
        assert_eq!(dialect == Dialect::NoHeader, one.file == "csv/20231127T083404-3608536829.csv");
    }
    let expected = [("Columns", 20), ("NoHeader", 1), ("TagCells", 7)];
    assert_eq!(dialects, expected.map(|(dialect, files)| (dialect.to_owned(), files)).into());
}

#[test]
fn a_csv_that_stayed_behind_the_data_is_told_entry_by_entry() {
    let Some(upstream) = upstream() else { return };
    let july = read(&upstream.join("csv/20240711T095150-1d687098c7.csv"));
    for (file, expected) in [
        ("json/20240711T095150-1d687098c7.json", [0, 0, 0]),
        ("json/20240718T141739-7e6742efa1.json", [4, 0, 0]),
        ("json/20240724T104402-9283503c1f.json", [4, 0, 3]),
    ] {
        let reconciled =
            reconcile(vec![read(&upstream.join(file)), july.clone()]).unwrap_or_else(|error| panic!("{error}"));
        let count = |kind: &str| reconciled.findings.iter().filter(|finding| finding.kind.as_str() == kind).count();
        assert_eq!(["missing", "extra", "differs"].map(count), expected, "{file}");
    }
}

#[test]
fn the_three_witnesses_of_each_site_agree() {
    let Some(upstream) = upstream() else { return };
    for (release, documented, total) in
        [("2026.08.1", 1178, 1274), ("2026.07.1", 1146, 1235), ("2025.06.1", 1006, 1073)]
    {
        let site = upstream.join("site").join(release);
        let html = document(&site.join("docs/reference/api/event-types/index.html"));
        let scripts = page::scripts(&html).unwrap_or_else(|error| panic!("{error}"));
        assert!(scripts.len() <= 16, "far from the most that are named: {scripts:?}");
        let first = site.join(scripts[0].trim_start_matches('/'));
        let chunk = document(&first);
        assert!(data::is_data_chunk(chunk.bytes()), "the data is in the first script of {scripts:?}");
        let source_catalogs = vec![
            page::read(&html).unwrap_or_else(|error| panic!("{error}")),
            data::read_chunk(&chunk).unwrap_or_else(|error| panic!("{error}")),
            read(&site.join("docs/okta-event-types.csv")),
        ];
        let reconciled = reconcile(source_catalogs).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(reconciled.label.map(|label| label.to_string()).as_deref(), Some(release));
        let public = Counts { documented, total: documented };
        let expected =
            [(SourceKind::Page, public), (SourceKind::Csv, public), (SourceKind::Data, Counts { documented, total })];
        assert_eq!(reconciled.counts, expected.into(), "{release}");
        assert!(reconciled.findings.iter().all(|finding| !finding.is_disagreement()), "{release}");
    }
}

#[test]
fn the_page_of_each_site_is_called_what_it_is() {
    let Some(upstream) = upstream() else { return };
    for release in ["2026.08.1", "2026.07.1", "2025.06.1"] {
        let html = document(&upstream.join("site").join(release).join("docs/reference/api/event-types/index.html"));
        let expected = Problem::Marker(Marker::EventTypesPage);
        assert_eq!(csv::read(&html).expect_err("refused").problem, expected);
        assert_eq!(data::read_chunk(&html).expect_err("refused").problem, expected);
        let text = String::from_utf8(html.bytes().to_vec()).expect("the page is UTF-8");
        let renamed = Document::new("renamed", text.replace("event-type", "evt").into_bytes());
        let error = page::read(&renamed).expect_err("refused");
        let words = " headings read like event types";
        assert!(error.id() == "P-NOCOUNT" && error.what().ends_with(words), "{error}");
        assert_eq!(csv::read(&renamed).expect_err("refused").problem, expected, "by its title");
    }
}

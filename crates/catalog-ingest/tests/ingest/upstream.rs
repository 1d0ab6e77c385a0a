//! The readers on the published files in `../shared`. The tests skip themselves where that folder is absent.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use catalog_ingest::csv::Dialect;
use catalog_ingest::reconcile::reconcile;
use catalog_ingest::{SourceCatalog, agreement, csv, data, page, read_any};
use catalog_model::{Coverage, Document, Release, SourceKind};

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
    time: String,
}

/// The published files. Other files have no time of publication.
fn manifest(upstream: &Path) -> Vec<Published> {
    let mut reader = ::csv::Reader::from_path(upstream.join("manifest.csv")).expect("there is a manifest");
    let headers = reader.headers().expect("it has a header").clone();
    let published = reader.records().map(|record| {
        let record = record.expect("a row");
        let cell = |name: &str| {
            let column = headers.iter().position(|header| header == name).expect("a column");
            record[column].to_owned()
        };
        let label = cell("release");
        let label = (!label.is_empty()).then(|| label.parse().expect("a release"));
        Published { file: cell("file"), kind: cell("kind"), label, time: cell("published_at") }
    });
    published.filter(|one| !one.time.is_empty()).collect()
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
                    read_so_far.lock().expect("no reader panics").insert(one.time.clone(), source_catalog);
                }
            });
        }
    });
    read_so_far.into_inner().expect("no reader panics")
}

#[test]
fn f060_every_data_file_agrees_with_the_csv_of_its_publication() {
    let Some(upstream) = upstream() else { return };
    let published = manifest(&upstream);
    let of_kind = |kind: &str| published.iter().filter(|one| one.kind == kind).collect::<Vec<_>>();
    let (files, csv_files) = (of_kind("json"), of_kind("csv"));
    let mut data = read_all(&upstream, &files);
    assert_eq!((files.len(), data.len(), csv_files.len()), (99, 99, 34));
    assert_eq!(data.values().map(|source_catalog| source_catalog.catalog.len()).sum::<usize>(), 83_705);
    for one in &files {
        let source_catalog = &data[&one.time];
        assert_eq!(source_catalog.label, one.label, "{}", one.file);
        assert_eq!(source_catalog.catalog.coverage(), Coverage::FULL);
        assert!(source_catalog.findings.iter().all(|finding| !finding.is_discrepancy()));
    }
    let mut unpaired = 0;
    for one in csv_files {
        let Some(data) = data.remove(&one.time) else {
            unpaired += 1;
            continue;
        };
        let reconciled =
            reconcile(vec![read(&upstream.join(&one.file)), data]).unwrap_or_else(|error| panic!("{error}"));
        let disagreements = reconciled.findings.iter().filter(|finding| finding.is_discrepancy()).count();
        // The event data of this publication had lost an entry that the CSV still has.
        let extra = usize::from(one.file == "csv/20241107T135019-0b65f5b0a2.csv");
        assert_eq!(disagreements, extra, "{}", one.file);
        assert_eq!(
            reconciled.counts[&SourceKind::Csv].total,
            reconciled.counts[&SourceKind::Data].documented + extra,
            "{}",
            one.file
        );
    }
    assert_eq!(unpaired, 2);
}

#[test]
fn f046_every_csv_file_in_its_dialect() {
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
    let expected = [("Columns", 23), ("NoHeader", 1), ("TagCells", 10)];
    assert_eq!(dialects, expected.map(|(dialect, files)| (dialect.to_owned(), files)).into());
}

#[test]
fn f063_a_csv_older_than_the_event_data() {
    let Some(upstream) = upstream() else { return };
    let july = read(&upstream.join("csv/20240711T095150-1d687098c7.csv"));
    for (file, expected) in [
        ("json/20240711T095150-1d687098c7.json", [0, 0, 0]),
        ("json/20240718T141739-7e6742efa1.json", [4, 0, 0]),
        ("json/20240724T104402-9283503c1f.json", [4, 0, 3]),
    ] {
        let reconciled =
            reconcile(vec![read(&upstream.join(file)), july.clone()]).unwrap_or_else(|error| panic!("{error}"));
        let count = |kind: &str| reconciled.findings.iter().filter(|finding| finding.kind() == kind).count();
        assert_eq!(["missing", "extra", "differs"].map(count), expected, "{file}");
    }
}

#[test]
fn the_three_sources_of_each_site_agree() {
    let Some(upstream) = upstream() else { return };
    for (release, documented, total) in
        [("2026.08.1", 1178, 1274), ("2026.07.1", 1146, 1235), ("2025.06.1", 1006, 1073)]
    {
        let site = upstream.join("site").join(release);
        let html = document(&site.join("docs/reference/api/event-types/index.html"));
        let scripts = page::scripts(&html).unwrap_or_else(|error| panic!("{error}")).run;
        assert!(scripts.len() <= 16, "{scripts:?}");
        let first = site.join(scripts[0].trim_start_matches('/'));
        let chunk = document(&first);
        assert!(data::is_data_chunk(chunk.bytes()), "{scripts:?}");
        let source_catalogs = vec![
            page::read(&html).unwrap_or_else(|error| panic!("{error}")),
            data::read_chunk(&chunk).unwrap_or_else(|error| panic!("{error}")),
            read(&site.join("docs/okta-event-types.csv")),
        ];
        let reconciled = reconcile(source_catalogs).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(reconciled.label.map(|label| label.to_string()).as_deref(), Some(release));
        let totals = reconciled.counts.iter().map(|(source, counts)| (*source, counts.documented, counts.total));
        let expected = [(SourceKind::Page, documented), (SourceKind::Csv, documented), (SourceKind::Data, total)];
        assert!(totals.eq(expected.map(|(source, total)| (source, documented, total))), "{release}");
        assert!(reconciled.findings.iter().all(|finding| !finding.is_discrepancy()), "{release}");
    }
}

/// The seven eras of the page: documented event types and discrepancies, and the facts of the page one by one.
#[test]
fn f044_the_page_in_every_era() {
    let Some(upstream) = upstream() else { return };
    let mut eras = ::csv::Reader::from_path(upstream.join("eras/eras.csv")).expect("there is a list");
    let mut count = 0;
    for era in eras.records().map(|era| era.expect("a row")) {
        let (name, release) = (&era[0], &era[2]);
        let site = upstream.join("eras").join(name);
        let html = document(&site.join("docs/reference/api/event-types/index.html"));
        let page = page::read(&html).unwrap_or_else(|error| panic!("{name}: {error}"));
        let scripts = page::scripts(&html).unwrap_or_else(|error| panic!("{name}: {error}")).run;
        let scripts = scripts.iter().map(|path| site.join(path.trim_start_matches('/'))).filter(|path| path.is_file());
        let found = scripts.map(|path| data::find_in_script(&document(&path)));
        let data = found.filter_map(|found| found.unwrap_or_else(|error| panic!("{name}: {error}"))).next();
        let data = data.unwrap_or_else(|| panic!("{name}: no script has event data"));
        assert_eq!(data.label.map(|label| label.to_string()).as_deref(), Some(release), "{name}");
        let csv = read(&site.join("docs/okta-event-types.csv"));
        let hidden = |id: &str| data.catalog.get(id).is_some_and(|entry| !entry.visibility.is_public());
        for seen in page.catalog.entries().filter(|seen| !hidden(seen.id.as_str())) {
            let expected = data.catalog.get(seen.id.as_str()).unwrap_or_else(|| panic!("{name}: {}", seen.id));
            assert_eq!((seen.since, &seen.tags), (expected.since, &expected.tags), "{name}: {}", seen.id);
            let is_placeholder = data.descriptions[&seen.id] == "No Description";
            assert!(seen.description == expected.description || is_placeholder, "{name}: {}", seen.id);
            if page.catalog.coverage().change_details && data.catalog.coverage().change_details {
                let present = [seen, expected].map(|entry| entry.change_details.is_present());
                assert_eq!(present[0], present[1], "{name}: {}", seen.id);
            }
            if !seen.legacy_ids.is_empty() {
                assert_eq!(seen.legacy_ids, expected.legacy_ids, "{name}: {}", seen.id);
            }
        }
        let reconciled = reconcile(vec![page, csv, data]).unwrap_or_else(|error| panic!("{name}: {error}"));
        agreement::check(&reconciled, false).unwrap_or_else(|error| panic!("{name}: {error}"));
        let documented = reconciled.counts[&SourceKind::Data].documented.to_string();
        let discrepancies = reconciled.discrepancies().count().to_string();
        assert_eq!((&*documented, &*discrepancies), (&era[6], &era[7]), "{name}");
        count += 1;
    }
    assert_eq!(count, 7);
}

#[test]
fn f032_f136_renamed_classes_are_not_another_page() {
    let Some(upstream) = upstream() else { return };
    for release in ["2026.08.1", "2026.07.1", "2025.06.1"] {
        let html = document(&upstream.join("site").join(release).join("docs/reference/api/event-types/index.html"));
        assert_eq!(csv::read(&html).expect_err("refused").id(), "H-MARKER");
        let text = String::from_utf8(html.bytes().to_vec()).expect("the page is UTF-8");
        let renamed = Document::new("renamed", text.replace("event-type", "evt").into_bytes());
        let error = page::read(&renamed).expect_err("refused");
        assert!(error.id() == "P-NOCOUNT" && error.what.ends_with(" headings hold an event id"), "{error}");
    }
}

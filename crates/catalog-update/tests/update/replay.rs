//! Every published version, one after the other, as `refresh` would have met them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use catalog_ingest::{SourceCatalog, csv, data, reconcile::reconcile};
use catalog_model::{Document, History, NewPublication, Publication};
use catalog_update::guards::GUARDS;
use catalog_update::import::{Accepted, import, manifest};
use catalog_update::{Delta, Share, judge};
use jiff::Timestamp;

/// The shared upstream data, which exists only where the project is developed.
pub(crate) fn upstream() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/upstream");
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: there is no ../shared/upstream on this machine");
    None
}

/// A published file with its content.
struct Published {
    file: String,
    time: Timestamp,
    catalog: SourceCatalog,
}

/// The published files of a kind, in the order of time.
fn published(upstream: &Path, kind: &str) -> Vec<Published> {
    let manifest = std::fs::read_to_string(upstream.join("manifest.csv")).unwrap();
    let rows = manifest.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let mut rows: Vec<(Timestamp, String)> = rows
        .filter(|row| row[1] == kind && !row[5].is_empty())
        .map(|row| (row[5].parse().unwrap(), row[0].to_owned()))
        .collect();
    rows.sort();
    let read = |(time, file): (Timestamp, String)| {
        let document = Document::new(file.clone(), std::fs::read(upstream.join(&file)).unwrap());
        let catalog = if kind == "json" { data::read(&document) } else { csv::read(&document) };
        Published { catalog: catalog.unwrap_or_else(|error| panic!("{error}")), file, time }
    };
    rows.into_iter().map(read).collect()
}

/// All data and CSV files, read once for all tests.
fn real() -> Option<&'static (Vec<Published>, Vec<Published>)> {
    static REAL: OnceLock<Option<(Vec<Published>, Vec<Published>)>> = OnceLock::new();
    let read = || {
        let upstream = upstream()?;
        let (data, csv) = (published(&upstream, "json"), published(&upstream, "csv"));
        assert_eq!((data.len(), csv.len()), (99, 34));
        Some((data, csv))
    };
    REAL.get_or_init(read).as_ref()
}

#[test]
fn f068_f069_f070_no_real_step_is_beyond_a_guard() {
    let Some((data, _)) = real() else { return };
    let mut largest: Vec<(Share, String)> = vec![(Share::default(), "none".to_owned()); GUARDS.len()];
    let mut unusual = 0;
    for pair in data.windows(2) {
        let (before, after) = (&pair[0].catalog.catalog, &pair[1].catalog.catalog);
        let delta = Delta { before, last_full: before, after };
        let mut is_unusual = false;
        for (guard, (largest, text)) in GUARDS.iter().zip(&mut largest) {
            let share = (guard.count)(&delta);
            let Share { count, of } = share;
            assert!(!guard.is_exceeded(share), "{}: {}: {share:?}", pair[1].file, guard.name);
            is_unusual |= guard.is_unusual(share);
            if count * largest.of.max(1) > largest.count * of {
                let release = pair[1].catalog.label.map_or("no label".to_owned(), |label| label.to_string());
                *largest = share;
                *text = format!("{:.2} % ({count} of {of}, {release})", 100.0 * count as f64 / of as f64);
            }
        }
        unusual += usize::from(is_unusual);
    }
    let measured = GUARDS.iter().zip(largest).map(|(guard, (_, text))| (guard.name, text));
    let rows = GUARDS.iter().map(|guard| (guard.name, guard.largest.to_owned()));
    assert_eq!(measured.collect::<Vec<_>>(), rows.collect::<Vec<_>>());
    assert_eq!(unusual, 8, "of {} steps", data.len() - 1);
}

#[test]
fn f029_every_real_version_passes_every_guard_in_order() {
    let Some((data, csv)) = real() else { return };
    let mut history = History::default();
    for Published { file, time, catalog } in data {
        // The CSV of the time, as a fetch would have seen it.
        let newest_csv = csv.iter().rfind(|csv| csv.time <= *time).map(|csv| csv.catalog.clone());
        let reconciled = reconcile([Some(catalog.clone()), newest_csv].into_iter().flatten().collect()).unwrap();
        let publication = Publication {
            time: *time,
            label: reconciled.label,
            label_inferred: reconciled.label_inferred,
            build: reconciled.build,
            sources: Vec::new(),
            findings: reconciled.findings,
        };
        let new = NewPublication { publication, catalog: reconciled.catalog };
        if history.newest().is_none_or(|newest| *newest.catalog != new.catalog) {
            judge(&history, &new, &[]).unwrap_or_else(|refusals| panic!("{file}: {refusals:?}"));
        }
        history.insert(vec![new]).unwrap();
    }
    assert_eq!(history.snapshots().len(), 96);
}

#[test]
fn f121_every_real_version_passes_the_one_door_in_order() {
    let Some(upstream) = upstream() else { return };
    let offered = |paths: &[PathBuf]| manifest::versions(paths, Some(&upstream.join("manifest.csv"))).unwrap();
    let mut versions = offered(&["json", "csv"].map(|kind| upstream.join(kind))).versions;
    versions.sort_by_key(|version| version.time);
    let mut history = History::default();
    let mut unusual = Vec::new();
    for published in versions.chunk_by(|one, other| one.time == other.time) {
        let paths: Vec<PathBuf> = published.iter().map(|version| PathBuf::from(&version.name)).collect();
        let imported = import(&mut history, offered(&paths), Accepted::default(), &|_, _| {});
        let imported = imported.unwrap_or_else(|refusals| panic!("{paths:?}: {refusals:?}"));
        unusual.extend(imported.warnings.iter().map(|(_, warning)| warning.to_string()));
    }
    assert_eq!((history.snapshots().len(), unusual.len()), (96, 8), "{unusual:#?}");
}

#[test]
fn f063_real_sources_disagree_on_known_days_only() {
    let Some((data, csv)) = real() else { return };
    let disagreements = |csv: &SourceCatalog, data: &SourceCatalog| {
        let reconciled = reconcile(vec![csv.clone(), data.clone()]).unwrap_or_else(|error| panic!("{error}"));
        ["missing", "extra", "differs"]
            .map(|kind| reconciled.discrepancies().filter(|discrepancy| discrepancy.fact.kind() == kind).count())
    };
    let mut pairs = 0;
    let mut together = BTreeMap::new();
    let mut windows = BTreeMap::new();
    for data in data {
        let day = data.time.strftime("%Y-%m-%d").to_string();
        if let Some(csv) = csv.iter().find(|csv| csv.time == data.time) {
            pairs += 1;
            together.insert(day.clone(), disagreements(&csv.catalog, &data.catalog));
        }
        // What a fetch at that time would have seen.
        if let Some(csv) = csv.iter().rfind(|csv| csv.time <= data.time) {
            windows.insert(day, disagreements(&csv.catalog, &data.catalog));
        }
    }
    together.retain(|_, count| *count != [0; 3]);
    windows.retain(|_, count| *count != [0; 3]);
    let once = ("2024-11-08".to_owned(), [0, 1, 0]);
    assert_eq!(pairs, 32);
    assert_eq!(together, [once.clone()].into(), "files that were published together agree, except once");
    let others = [("2024-07-18", [4, 0, 0]), ("2024-07-24", [4, 0, 3])].map(|(day, count)| (day.to_owned(), count));
    assert_eq!(windows, others.into_iter().chain([once]).collect(), "missing, extra, different");
}

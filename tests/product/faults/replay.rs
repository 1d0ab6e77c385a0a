//! Every version that upstream published and that is at hand, one after the other, as `refresh` would have met them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, OnceLock};

use catalog_ingest::{SourceCatalog, agreement, csv, data, reconcile::reconcile};
use catalog_model::{
    Catalog, DescriptionDigest, Document, FourParts, History, NewPublication, OldRefusal, Publication,
};
use jiff::Timestamp;
use product_tests::upstream::shared;
use xtask::guards::{self, Accepted};

/// A row of the manifest.
#[derive(Clone, Debug)]
struct Published {
    file: String,
    commit: String,
    time: Timestamp,
}

/// The files of a kind, in the order of time.
fn published(upstream: &Path, kind: &str) -> Vec<Published> {
    let text = std::fs::read_to_string(upstream.join("manifest.csv")).unwrap();
    let rows = text.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let mut published: Vec<Published> = rows
        .filter(|row| row[1] == kind)
        .map(|row| Published { file: row[0].to_owned(), commit: row[3].to_owned(), time: row[4].parse().unwrap() })
        .collect();
    published.sort_by(|a, b| (a.time, &a.file).cmp(&(b.time, &b.file)));
    published
}

/// Reads all files, on all processors, in their order.
fn read_all(upstream: &Path, files: &[Published]) -> Vec<SourceCatalog> {
    let next = Mutex::new(files.iter().enumerate());
    let read: Mutex<BTreeMap<usize, SourceCatalog>> = Mutex::default();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let Some((number, file)) = next.lock().unwrap().next() else { return };
                    let document = Document::new(file.file.clone(), std::fs::read(upstream.join(&file.file)).unwrap());
                    let source_catalog =
                        if file.file.ends_with(".json") { data::read(&document) } else { csv::read(&document) };
                    read.lock().unwrap().insert(number, source_catalog.unwrap_or_else(|error| panic!("{error}")));
                }
            });
        }
    });
    read.into_inner().unwrap().into_values().collect()
}

/// Everything that was published and is at hand, in the order of time, each version with what it says.
struct Real {
    data_files: Vec<Published>,
    data: Vec<SourceCatalog>,
    csv_files: Vec<Published>,
    csv: Vec<SourceCatalog>,
}

/// Reads all of it once, for all tests.
fn real() -> Option<&'static Real> {
    static REAL: OnceLock<Option<Real>> = OnceLock::new();
    let read = || {
        let upstream = shared("upstream")?;
        let (data_files, csv_files) = (published(&upstream, "json"), published(&upstream, "csv"));
        let (data, csv) = (read_all(&upstream, &data_files), read_all(&upstream, &csv_files));
        assert_eq!((data.len(), csv.len()), (90, 28));
        Some(Real { data_files, data, csv_files, csv })
    };
    REAL.get_or_init(read).as_ref()
}

#[test]
fn fault_068_no_real_step_is_beyond_a_guard() {
    let Some(real) = real() else { return };
    let mut greatest = [0.0_f64; 3];
    let mut unusual = 0;
    for (pair, file) in real.data.windows(2).zip(&real.data_files[1..]) {
        let (before, after) = (&pair[0].catalog, &pair[1].catalog);
        let told = guards::check(before, before, after, Accepted::default());
        unusual += usize::from(!told.unwrap_or_else(|error| panic!("{}: {error}", file.file)).is_empty());
        let public = |catalog: &Catalog| -> BTreeMap<String, DescriptionDigest> {
            let entries = catalog.entries().filter(|entry| entry.visibility.is_public());
            entries.map(|entry| (entry.id.to_string(), entry.description)).collect()
        };
        let (before, after) = (public(before), public(after));
        let removed = before.keys().filter(|id| !after.contains_key(*id)).count();
        let added = after.keys().filter(|id| !before.contains_key(*id)).count();
        let changed = before.iter().filter(|(id, text)| after.get(*id).is_some_and(|now| now != *text)).count();
        for (most, count) in greatest.iter_mut().zip([removed, added, changed]) {
            *most = most.max(100.0 * count as f64 / before.len() as f64);
        }
    }
    // In per cent of the documented event types: removed, added, with another text.
    assert_eq!(greatest.map(|percent| format!("{percent:.2}")), ["4.75", "12.32", "2.09"]);
    // Told so seldom that whoever reads it looks twice.
    assert_eq!(unusual, 8, "of {} steps", real.data.len() - 1);
}

#[test]
fn fault_029_every_real_version_in_its_order_passes_every_guard() {
    let Some(Real { data_files, data, csv_files, csv }) = real() else { return };
    let mut history = History::default();
    for (file, source_catalog) in data_files.iter().zip(data) {
        // The CSV of the time, as a fetch would have seen it.
        let newest_csv = csv_files.iter().rposition(|csv| csv.time <= file.time).map(|newest| csv[newest].clone());
        let reconciled = reconcile([Some(source_catalog.clone()), newest_csv].into_iter().flatten().collect()).unwrap();
        let refused = |error: &dyn OldRefusal| -> ! { panic!("{}: {}", file.file, FourParts(error)) };
        agreement::check(&reconciled, false).unwrap_or_else(|error| panic!("{}: {error}", file.file));
        if let Some(newest) = history.newest().filter(|newest| *newest.catalog != reconciled.catalog) {
            guards::check_age(&history, newest, &reconciled).unwrap_or_else(|error| refused(&error));
            guards::check(&newest.catalog, &newest.catalog, &reconciled.catalog, Accepted::default())
                .unwrap_or_else(|error| refused(&error));
        }
        let publication = Publication {
            time: file.time,
            label: reconciled.label,
            label_inferred: reconciled.label_inferred,
            build: reconciled.build,
            sources: Vec::new(),
            findings: reconciled.findings,
        };
        history.insert(vec![NewPublication { publication, catalog: reconciled.catalog }]).unwrap();
    }
    assert_eq!(history.snapshots().len(), 87);
}

#[test]
fn fault_063_the_real_windows_of_disagreement_and_no_others() {
    let Some(Real { data_files, data, csv_files, csv }) = real() else { return };
    let told = |csv: &SourceCatalog, data: &SourceCatalog| {
        let reconciled = reconcile(vec![csv.clone(), data.clone()]).unwrap_or_else(|error| panic!("{error}"));
        ["missing", "extra", "differs"]
            .map(|kind| reconciled.discrepancies().filter(|it| it.fact.kind() == kind).count())
    };
    // The two files of one commit agree.
    let mut pairs = 0;
    for (file, source_catalog) in csv_files.iter().zip(csv) {
        let Some(same) = data_files.iter().position(|data| data.commit == file.commit) else { continue };
        assert_eq!(told(source_catalog, &data[same]), [0; 3], "{}", file.file);
        pairs += 1;
    }
    assert_eq!(pairs, 26);
    // What a fetch at the time of each data file would have seen: the CSV that was the newest by then. The CSV of
    // 2024-03-06 is not at hand, so its forerunner stands in for it.
    let mut windows = BTreeMap::new();
    for (file, source_catalog) in data_files.iter().zip(data) {
        let Some(newest) = csv_files.iter().rposition(|csv| csv.time <= file.time) else { continue };
        let told = told(&csv[newest], source_catalog);
        if told != [0; 3] {
            windows.insert(file.time.strftime("%Y-%m-%d").to_string(), told);
        }
    }
    let expected = [("2024-03-06", [14, 1, 3]), ("2024-07-18", [4, 0, 0]), ("2024-07-24", [4, 0, 3])];
    assert_eq!(windows, expected.map(|(day, told)| (day.to_owned(), told)).into(), "missing, extra, different");
}

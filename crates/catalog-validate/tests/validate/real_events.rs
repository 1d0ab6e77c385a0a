//! Real events and the real catalog. Skipped when they are absent.

use std::fs;
use std::path::{Path, PathBuf};

use catalog_model::{Catalog, Coverage, EventEntry, EventId, History, PayloadTypeName, Registry, Visibility};
use catalog_validate::{EventTypeReport, Report, Validator, text};
use serde_json::Value;

use crate::support::{payload_type, snapshot};

const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared");

/// The files of a folder, sorted. Prints a message when it is absent.
fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let Ok(entries) = fs::read_dir(Path::new(SHARED).join(folder)) else {
        eprintln!("skipped: {folder} is absent");
        return None;
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    Some(files)
}

fn catalog(data: &Value) -> Catalog {
    let version = data["versions"].as_array().unwrap().iter().find(|version| version["version"] == "V2").unwrap();
    let mut catalog = Catalog::new(Coverage::FULL);
    for event in version["eventTypes"].as_array().unwrap() {
        let mut entry = EventEntry::new(EventId::new(event["id"].as_str().unwrap()).unwrap());
        entry.visibility = match (&event["internal"], &event["beta"]) {
            (Value::Bool(true), _) => Visibility::Internal,
            (_, Value::Bool(true)) => Visibility::Beta,
            _ => Visibility::Public,
        };
        entry.debug_data = event["schema"]["debugData"].as_str().map(|name| PayloadTypeName::new(name).unwrap());
        catalog.insert(entry).unwrap();
    }
    for (name, definition) in version["schemas"].as_object().into_iter().flatten() {
        let fields = definition["properties"].as_object().unwrap();
        let names: Vec<&str> = fields.keys().map(String::as_str).collect();
        catalog.insert_payload_type(payload_type(name, &names));
    }
    catalog
}

/// Every fifteenth version, and the newest.
fn history(files: &[PathBuf]) -> History {
    let sample = files.iter().rev().step_by(15).collect::<Vec<_>>();
    let snapshots = sample.iter().rev().enumerate().map(|(index, path)| {
        let data: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        let label = data["release"].as_str().unwrap_or("2019.02.1").to_owned();
        snapshot(1_500_000_000 + index as i64, &label, catalog(&data))
    });
    History::new(snapshots.collect(), Registry::default(), Default::default()).unwrap()
}

#[test]
fn the_forty_real_events_are_known_and_most_of_their_keys_documented() {
    let (Some(data), Some(logs)) = (files("upstream/json"), files("events")) else { return };
    let validator = Validator::new(&history(&data));
    let mut report = Report::default();
    for log in &logs {
        validator.check(&log.file_name().unwrap().to_string_lossy(), &*fs::read(log).unwrap(), &mut report).unwrap();
    }
    eprintln!("{}", text(&report, false));
    assert_eq!((report.sources, report.summary.events, report.summary.refused), (6, 40, 0));

    // The same counts from plain JSON values.
    let newest: Value = serde_json::from_slice(&fs::read(data.last().unwrap()).unwrap()).unwrap();
    let (mut documented, mut undocumented, mut known) = (0, 0, 0);
    for line in
        logs.iter().flat_map(|log| fs::read_to_string(log).unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
    {
        let event: Value = serde_json::from_str(&line).unwrap();
        let version = &newest["versions"][0];
        let Some(entry) =
            version["eventTypes"].as_array().unwrap().iter().find(|entry| entry["id"] == event["eventType"])
        else {
            continue;
        };
        known += 1;
        let Some(name) = entry["schema"]["debugData"].as_str() else { continue };
        let fields = version["schemas"][name]["properties"].as_object().unwrap();
        let squeezed: Vec<String> = fields.keys().map(|name| name.replace('_', "").to_lowercase()).collect();
        for key in event["debugContext"]["debugData"].as_object().into_iter().flat_map(|keys| keys.keys()) {
            *(if squeezed.contains(&key.to_lowercase()) { &mut documented } else { &mut undocumented }) += 1_u64;
        }
    }
    let total = |count: fn(&EventTypeReport) -> u64| report.event_types.values().map(count).sum::<u64>();
    let present = report.summary.documented + report.summary.hidden + report.summary.preview;
    assert!(known > 30 && present >= known, "{known} of {present}");
    assert_eq!(total(|found| found.documented_keys.values().sum()), documented);
    assert_eq!(total(|found| found.undocumented_keys.values().sum()), undocumented);
    assert!(documented * 10 > (documented + undocumented) * 8, "{documented} documented, {undocumented} not");
}

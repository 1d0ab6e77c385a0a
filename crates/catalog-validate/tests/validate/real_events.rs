//! The real events and the real catalog beside the project, where they are at hand.

use std::fs;
use std::path::{Path, PathBuf};

use catalog_model::{Catalog, Coverage, EventEntry, EventId, History, PayloadTypeName, Registry, Status, Visibility};
use catalog_validate::{Report, Validator, render};
use serde_json::Value;

use crate::support::{payload_type, snapshot};

const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared");

/// The files of a folder, sorted, or a line that says why not.
fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let Ok(entries) = fs::read_dir(Path::new(SHARED).join(folder)) else {
        eprintln!("skipped: {folder} is not beside the project");
        return None;
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    Some(files)
}

/// Upstream's data, as far as it is needed here.
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

/// Every fifteenth version, the newest one with certainty.
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
    eprintln!("{}", render::text(&report, render::TextOptions::default()));
    assert_eq!((report.sources, report.events(), report.refused_records()), (6, 40, 0));

    // An account by other means: the events and the newest data as plain JSON values.
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
    let total =
        |count: fn(&catalog_validate::EventTypeReport) -> u64| report.event_types.values().map(count).sum::<u64>();
    let still_there = report.events_with(Status::Documented)
        + report.events_with(Status::Hidden)
        + report.events_with(Status::NeverDocumented);
    assert!(known > 30 && still_there >= known, "{known} of {still_there}");
    assert_eq!(total(|found| found.documented.values().sum()), documented);
    assert_eq!(total(|found| found.undocumented.values().sum()), undocumented);
    assert!(documented * 10 > (documented + undocumented) * 8, "{documented} documented, {undocumented} not");
}

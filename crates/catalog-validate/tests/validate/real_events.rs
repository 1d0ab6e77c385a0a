//! Real events and the real catalog. Skipped when they are absent.

use std::fs;

use catalog_model::{
    Catalog, Coverage, EventEntry, EventId, History, HistoryTables, ObservedKeys, PayloadTypeName, Registry,
};
use catalog_validate::{EventTypeReport, Report, Validator};
use serde_json::{Value, json};

use crate::support::{payload_type, snapshot};

const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared");

#[test]
fn forty_real_events_are_documented_and_most_of_their_keys() {
    let data = fs::read(format!("{SHARED}/upstream/json/20260806T094358-3c8e778a96.json"));
    let (Ok(data), Ok(logs)) = (data, fs::read_dir(format!("{SHARED}/events"))) else {
        eprintln!("skipped: the shared events and event data are absent");
        return;
    };
    let history = vec![snapshot(1_700_000_000, "2026.08.1", catalog(&serde_json::from_slice(&data).unwrap()))];
    let history = History::new(history, Registry::default(), Default::default()).unwrap();
    let validator = Validator::new(&HistoryTables::of(&history), &ObservedKeys::default());
    let mut report = Report::default();
    let mut all = String::new();
    for log in logs {
        let log = fs::read_to_string(log.unwrap().path()).unwrap();
        validator.check("a log", log.as_bytes(), &mut report).unwrap();
        all.push_str(&log);
    }
    assert_eq!((report.sources, report.summary.events, report.summary.refused), (6, 40, 0));
    assert_eq!((report.summary.documented, report.summary.unknown), (40, 0));
    let total = |count: fn(&EventTypeReport) -> u64| report.event_types.values().map(count).sum::<u64>();
    assert_eq!(total(|found| found.documented_keys.values().sum()), 240);
    assert_eq!(total(|found| found.undocumented_keys.values().sum()), 37);

    let enveloped: [fn(Value) -> Value; 6] = [
        |event| json!({ "detail": event }),
        |event| json!({ "event": event }),
        |event| json!({ "result": { "_raw": event.to_string() } }),
        |event| json!({ "_source": { "event": { "original": event.to_string() } } }),
        |event| json!({ "events": [event] }),
        |event| json!({ "data": { "events": [event] } }),
    ];
    for envelope in enveloped {
        let events = all.lines().map(|line| serde_json::from_str(line).unwrap());
        let log: String = events.map(|event| format!("{}\n", envelope(event))).collect();
        let mut other = Report::default();
        validator.check("a log", log.as_bytes(), &mut other).unwrap();
        assert_eq!((&other.summary, &other.event_types), (&report.summary, &report.event_types), "{:?}", other.forms);
    }
}

/// The event types and payload types, without their other facts.
fn catalog(data: &Value) -> Catalog {
    let version = data["versions"].as_array().unwrap().iter().find(|version| version["version"] == "V2").unwrap();
    let mut catalog = Catalog::new(Coverage::FULL);
    for event in version["eventTypes"].as_array().unwrap() {
        let mut entry = EventEntry::new(EventId::new(event["id"].as_str().unwrap()).unwrap());
        entry.debug_data = event["schema"]["debugData"].as_str().map(|name| PayloadTypeName::new(name).unwrap());
        catalog.insert(entry).unwrap();
    }
    for (name, definition) in version["schemas"].as_object().into_iter().flatten() {
        let names: Vec<&str> = definition["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        catalog.insert_payload_type(payload_type(name, &names));
    }
    catalog
}

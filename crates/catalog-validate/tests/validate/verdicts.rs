//! What is said of an event: its type's status, and which of its keys are documented.

use std::collections::BTreeMap;

use catalog_model::{History, Status};
use catalog_validate::{Report, Validator};

use crate::support::{check, history, reasons};

fn counts(report: &Report) -> [u64; 6] {
    let of = |status| report.events_with(status);
    [
        report.events(),
        of(Status::Documented),
        of(Status::Retired),
        of(Status::Hidden),
        of(Status::NeverDocumented),
        report.unknown_events(),
    ]
}

fn event(event_type: &str, keys: &[&str]) -> String {
    let debug_data: BTreeMap<&str, &str> = keys.iter().map(|key| (*key, "x")).collect();
    serde_json::json!({ "eventType": event_type, "debugContext": { "debugData": debug_data } }).to_string()
}

fn table(counts: &BTreeMap<String, u64>) -> Vec<(&str, u64)> {
    counts.iter().map(|(key, count)| (key.as_str(), *count)).collect()
}

#[test]
fn each_event_counts_under_the_status_of_its_type() {
    let types =
        ["door.open", "door.close", "door.open", "door.kick", "door.lock", "door.spin", "door.melt", "door.fly"];
    let report = check(types.map(|id| event(id, &[])).join("\n"));
    assert_eq!(counts(&report), [8, 3, 1, 1, 2, 1]);
    assert_eq!(report.event_types["door.open"].events, 2);
    assert_eq!(report.unknown["door.fly"].events, 1);
    let left = |id: &str| report.event_types[id].left_in.map(|name| name.label_text());
    assert_eq!(left("door.kick").as_deref(), Some("2023.11.1"));
    assert_eq!(left("door.lock").as_deref(), Some("2023.11.1"));
    assert_eq!((left("door.open"), left("door.spin")), (None, None));
    assert_eq!(report.catalog.unwrap().label_text(), "2023.11.1");
}

#[test]
fn unknown_types_and_refused_records_are_findings_and_nothing_else_is() {
    for (log, is_finding) in [
        ("", false),
        (r#"{"eventType":"door.open","debugContext":{"debugData":{"strange":1}}}"#, false),
        (r#"{"eventType":"door.kick"}"#, false),
        (r#"{"eventType":"door.lock"}"#, false),
        (r#"{"eventType":"door.spin"}"#, false),
        (r#"{"eventType":"Door.open"}"#, true),
        (r#"{"eventType":"door.open "}"#, true),
        (r#"{"eventType":"door"}"#, true),
        (r#"{"eventType":""}"#, true),
        (r#"{"eventType":"core.door.ajar"}"#, true),
        (r#"{"eventtype":"door.open"}"#, true),
        ("{", true),
    ] {
        assert_eq!(check(log).has_findings(), is_finding, "{log}");
    }
}

#[test]
fn an_unknown_type_that_is_a_legacy_id_says_whose() {
    let report = check([event("core.door.ajar", &[]), event("core.door.shut", &[])].join("\n"));
    let names = |id: &str| report.unknown[id].legacy_id_of.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names("core.door.ajar"), ["door.open"]);
    assert!(names("core.door.shut").is_empty());
}

#[test]
fn keys_are_documented_under_both_names_of_a_field_and_no_other() {
    let keys = ["requestUri", "request_uri", "RequestUri", "requesturi", "dtHash", "hinge", "url", ""];
    let report = check([event("door.open", &keys), event("door.open", &["url", "hinge"])].join("\n"));
    let found = &report.event_types["door.open"];
    assert_eq!(found.payload_type.as_ref().unwrap().as_str(), "DoorData");
    assert_eq!(table(&found.documented), [("dtHash", 1), ("requestUri", 1), ("request_uri", 1), ("url", 2)]);
    assert_eq!(table(&found.undocumented), [("", 1), ("RequestUri", 1), ("hinge", 2), ("requesturi", 1)]);
}

#[test]
fn a_retired_type_keeps_the_payload_type_of_its_last_entry() {
    let report = check(event("door.kick", &["footSize", "url"]));
    let found = &report.event_types["door.kick"];
    assert_eq!(found.payload_type.as_ref().unwrap().as_str(), "KickData");
    assert_eq!(table(&found.documented), [("footSize", 1)]);
    assert_eq!(table(&found.undocumented), [("url", 1)]);
}

#[test]
fn a_hidden_type_is_held_against_what_its_newest_entry_names() {
    let report = check(event("door.lock", &["dtHash", "hinge"]));
    assert_eq!(table(&report.event_types["door.lock"].documented), [("dtHash", 1)]);
    assert_eq!(table(&report.event_types["door.lock"].undocumented), [("hinge", 1)]);
}

#[test]
fn without_a_known_payload_type_no_key_is_judged() {
    let report =
        check([event("door.close", &["url"]), event("door.paint", &["url"]), event("door.fly", &["url"])].join("\n"));
    for id in ["door.close", "door.paint"] {
        let found = &report.event_types[id];
        assert!(found.payload_type.is_none() && found.documented.is_empty() && found.undocumented.is_empty(), "{id}");
    }
    assert_eq!(report.undocumented_others, 0);
}

#[test]
fn debug_data_is_found_in_its_place_only_and_whatever_stands_around_it() {
    for (log, expected) in [
        (r#"{"debugContext":{"debugData":{"url":1}},"eventType":"door.open"}"#, 1),
        (
            r#"{"eventType":"door.open","debugContext":{"a":{"debugData":{"url":1}},"debugData":{"url":{"url":1}},"z":[]}}"#,
            1,
        ),
        (r#"{"event\u0054ype":"door\u002eopen","debugContext":{"debug\u0044ata":{"u\u0072l":1}}}"#, 1),
        (r#"{"eventType":"door.open","debugContext":{"debugData":{"url":1,"url":2}}}"#, 2),
        (r#"{"eventType":"door.open","debugData":{"url":1}}"#, 0),
        (r#"{"eventType":"door.open","debugContext":{"debugData":null}}"#, 0),
        (r#"{"eventType":"door.open","debugContext":{"debugData":["url"]}}"#, 0),
        (r#"{"eventType":"door.open","debugContext":{"debugData":"url"}}"#, 0),
        (r#"{"eventType":"door.open","debugContext":{}}"#, 0),
        (r#"{"eventType":"door.open","debugContext":[{"debugData":{"url":1}}]}"#, 0),
        (r#"{"eventType":"door.open","debugContext":null}"#, 0),
        (r#"{"eventType":"door.open","debugContext":7.5e3}"#, 0),
    ] {
        let report = check(log);
        let found = report.event_types.get("door.open").unwrap_or_else(|| panic!("{log}: {report:?}"));
        assert_eq!(found.documented.get("url").copied().unwrap_or(0), expected, "{log}");
        assert!(found.undocumented.is_empty() && report.refused_records() == 0, "{log}");
    }
}

#[test]
fn what_is_no_event_is_refused_for_its_reason() {
    for (record, reason) in [
        ("7", "V-OBJECT"),
        ("-7", "V-OBJECT"),
        ("1.5", "V-OBJECT"),
        ("true", "V-OBJECT"),
        ("null", "V-OBJECT"),
        (r#""door.open""#, "V-OBJECT"),
        (r#"["door.open"]"#, "V-OBJECT"),
        ("{}", "V-NOTYPE"),
        (r#"{"actor":{"eventType":"door.open"}}"#, "V-NOTYPE"),
        (r#"{"eventType":null}"#, "V-TYPE"),
        (r#"{"eventType":7}"#, "V-TYPE"),
        (r#"{"eventType":["door.open"]}"#, "V-TYPE"),
        (r#"{"eventType":{"id":"door.open"}}"#, "V-TYPE"),
        (r#"{"eventType":"door.open","eventType":"door.open"}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","event\u0054ype":"door.close"}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","eventType":null}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","debugContext":{},"debugContext":{}}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","debugContext":{"debugData":{},"debugData":null}}"#, "V-TWICE"),
        (r#"{"data":{"events":[]},"data":{"events":[]}}"#, "V-TWICE"),
        (r#"{"data":{"events":[],"events":[]}}"#, "V-TWICE"),
        (r#"{"eventType":"door.open""#, "V-JSON"),
        (r#"{"eventType":"door.open"}}"#, "V-JSON"),
        (r#"{"eventType":"door.open"} {"eventType":"door.open"}"#, "V-JSON"),
        (r#"{'eventType':'door.open'}"#, "V-JSON"),
        (r#"{"eventType":"door.open",}"#, "V-JSON"),
        (r#"{"eventType":"door.open","x":NaN}"#, "V-JSON"),
        ("{\"eventType\":\"door.open\",\"x\":\"\u{1}\"}", "V-JSON"),
        (r#"{"eventType":"door.open","x":"\q"}"#, "V-JSON"),
    ] {
        // The line itself is not the first, and neither it nor its neighbours take the others along.
        let report = check(format!("{{\"eventType\":\"door.open\"}}\n{record}\n{{\"eventType\":\"door.open\"}}\n"));
        assert_eq!(reasons(&report), [reason], "{record}");
        assert_eq!(report.first_refused[0].place.number, 2, "{record}");
        assert!(!report.first_refused[0].ends_source, "{record}");
        assert_eq!(report.events(), 2, "{record}");
    }
}

#[test]
fn the_body_of_an_event_hook_stands_for_its_events() {
    let body = r#"{"eventType":"com.okta.event_hook","data":{"more":1,"events":[
        {"eventType":"door.open","debugContext":{"debugData":{"url":1}}},{"eventType":"door.fly"},{},7]},"source":"x"}"#;
    let report = check(body.replace('\n', " "));
    assert_eq!(report.events(), 2);
    assert_eq!(report.event_types["door.open"].documented["url"], 1);
    assert!(report.unknown.contains_key("door.fly") && !report.unknown.contains_key("com.okta.event_hook"));
    assert_eq!(reasons(&report), ["V-NOTYPE", "V-OBJECT"]);

    for (near_miss, reason) in [
        (r#"{"data":{"events":{"eventType":"door.open"}}}"#, "V-NOTYPE"),
        (r#"{"data":[{"eventType":"door.open"}]}"#, "V-NOTYPE"),
        (r#"{"events":[{"eventType":"door.open"}]}"#, "V-NOTYPE"),
        (r#"{"data":{"events":[{"data":{"events":[{"eventType":"door.open"}]}}]}}"#, "V-NOTYPE"),
        (r#"{"data":{"events":[{"eventType":"door.open"},]}}"#, "V-JSON"),
    ] {
        let report = check(near_miss);
        assert_eq!((reasons(&report), report.events()), (vec![reason], 0), "{near_miss}");
    }
    let empty = check(r#"{"data":{"events":[]}}"#);
    assert_eq!((empty.events(), empty.refused_records()), (0, 0));
    let other_data = check(r#"{"eventType":"door.open","data":{"events":3}}"#);
    assert_eq!((other_data.events(), other_data.refused_records()), (1, 0));
}

#[test]
fn several_sources_add_up_in_one_report() {
    let validator = Validator::new(&history());
    let mut report = Report::default();
    for (name, log) in
        [("one", event("door.open", &["url"])), ("two", event("door.open", &["url", "x"])), ("three", "?".into())]
    {
        validator.check(name, log.as_bytes(), &mut report).unwrap();
    }
    assert_eq!((report.sources, report.events(), report.refused_records()), (3, 2, 1));
    assert_eq!(report.event_types["door.open"].documented["url"], 2);
    assert_eq!(report.first_refused[0].place.source, "three");
}

#[test]
fn an_empty_history_knows_nothing() {
    let mut report = Report::default();
    Validator::new(&History::default()).check("a log", event("door.open", &["url"]).as_bytes(), &mut report).unwrap();
    assert_eq!((report.catalog, report.unknown_events()), (None, 1));
}

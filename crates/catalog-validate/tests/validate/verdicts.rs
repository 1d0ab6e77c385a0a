//! The verdict on each event: the status of its type, and which of its keys are documented.

use std::collections::BTreeMap;

use catalog_model::HistoryTables;
use catalog_validate::{Report, Summary, Validator};

use crate::support::{check, history, report_of};

fn event(event_type: &str, keys: &[&str]) -> String {
    let debug_data: BTreeMap<&str, &str> = keys.iter().map(|key| (*key, "x")).collect();
    serde_json::json!({ "eventType": event_type, "debugContext": { "debugData": debug_data } }).to_string()
}

fn names(counts: &BTreeMap<String, u64>) -> Vec<&str> {
    counts.keys().map(String::as_str).collect()
}

#[test]
fn each_event_counts_under_the_status_of_its_type() {
    let types =
        ["door.open", "door.close", "door.open", "door.kick", "door.lock", "door.spin", "door.melt", "door.fly"];
    let report = report_of(types.map(|id| event(id, &[])).join("\n"));
    let expected = Summary {
        events: 8,
        documented: 3,
        retired: 1,
        hidden: 1,
        preview: 2,
        unknown: 1,
        refused: 0,
        undocumented_keys: 0,
    };
    assert_eq!(report.summary, expected);
    assert_eq!((report.event_types["door.open"].events, report.unknown["door.fly"].events), (2, 1));
    for (id, removed_in) in
        [("door.kick", Some("2023.11.1")), ("door.lock", Some("2023.11.1")), ("door.open", None), ("door.spin", None)]
    {
        assert_eq!(report.event_types[id].removed_in.map(|it| it.snapshot.label_text()).as_deref(), removed_in, "{id}");
    }
    assert_eq!(report.catalog.unwrap().label_text(), "2023.11.1");
}

#[test]
fn only_unknown_types_and_refused_records_are_findings() {
    for (log, has_findings) in [
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
        assert_eq!(report_of(log).has_findings, has_findings, "{log}");
    }
}

#[test]
fn an_unknown_type_that_is_a_legacy_id_names_the_event_type() {
    let report = report_of([event("core.door.ajar", &[]), event("core.door.shut", &[])].join("\n"));
    let ids = |id: &str| report.unknown[id].legacy_id_of.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(ids("core.door.ajar"), ["door.open"]);
    assert!(ids("core.door.shut").is_empty());
}

#[test]
fn keys_are_checked_against_the_payload_type_of_the_last_entry() {
    let many = ["requestUri", "request_uri", "RequestUri", "requesturi", "dtHash", "hinge", "url", ""];
    let documented = ["dtHash", "requestUri", "request_uri", "url"];
    type Case<'a> = (&'a str, &'a [&'a str], Option<&'a str>, &'a [&'a str], &'a [&'a str]);
    let cases: [Case<'_>; 5] = [
        ("door.open", &many, Some("DoorData"), &documented, &["", "RequestUri", "hinge", "requesturi"]),
        ("door.kick", &["footSize", "url"], Some("KickData"), &["footSize"], &["url"]),
        ("door.lock", &["dtHash", "hinge"], Some("DoorData"), &["dtHash"], &["hinge"]),
        ("door.close", &["url"], None, &[], &[]),
        ("door.paint", &["url"], None, &[], &[]),
    ];
    for (id, keys, payload_type, documented, undocumented) in cases {
        let report = report_of(event(id, keys));
        let found = &report.event_types[id];
        assert_eq!(found.payload_type.as_ref().map(|name| name.as_str()), payload_type, "{id}");
        assert_eq!(names(&found.documented_keys), documented, "{id}");
        assert_eq!(names(&found.undocumented_keys), undocumented, "{id}");
    }
}

#[test]
fn debug_data_counts_only_inside_debug_context() {
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
        (r#"{"eventType":"door.open","debugContext":{"debugData":["url",{"url":1}]}}"#, 0),
        (r#"{"eventType":"door.open","debugContext":{"debugData":"{\"url\":1}"}}"#, 0),
        (r#"{"eventType":"door.open","debugContext":{}}"#, 0),
        (r#"{"eventType":"door.open","debugContext":[{"debugData":{"url":1}}]}"#, 0),
        (r#"{"eventType":"door.open","debugContext":null}"#, 0),
        (r#"{"eventType":"door.open","debugContext":true}"#, 0),
        (r#"{"eventType":"door.open","debugContext":-7}"#, 0),
        (r#"{"eventType":"door.open","debugContext":7.5e3}"#, 0),
    ] {
        let report = report_of(log);
        let found = report.event_types.get("door.open").unwrap_or_else(|| panic!("{log}: {report:?}"));
        assert_eq!(found.documented_keys.get("url").copied().unwrap_or(0), expected, "{log}");
        assert!(found.undocumented_keys.is_empty() && report.summary.refused == 0, "{log}");
    }
}

#[test]
fn a_record_that_is_not_an_event_is_refused() {
    for (record, error) in [
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
        (r#"{"eventType":"\ud800"}"#, "V-TYPE"),
        (r#"{"eventType":"door.open","eventType":"door.open"}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","event\u0054ype":"door.close"}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","eventType":null}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","debugContext":{},"debugContext":{}}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","debugContext":null,"debugContext":{}}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","debugContext":{"debugData":{},"debugData":null}}"#, "V-TWICE"),
        (r#"{"data":{"events":[]},"data":{"events":[]}}"#, "V-TWICE"),
        (r#"{"data":{"events":[],"events":[]}}"#, "V-TWICE"),
        (r#"{"eventType":"door.open","eventType":"door.open",}"#, "V-JSON"),
        (r#"{"eventType":"door.open""#, "V-JSON"),
        (r#"{"eventType":"door.open"}}"#, "V-JSON"),
        (r#"{"eventType":"door.open"} {"eventType":"door.open"}"#, "V-JSON"),
        (r#"{'eventType':'door.open'}"#, "V-JSON"),
        (r#"{"eventType":"door.open",}"#, "V-JSON"),
        (r#"{"eventType":"door.open","x":NaN}"#, "V-JSON"),
        (r#"{"eventType":"door.open","x":"\q"}"#, "V-JSON"),
        ("{\"eventType\":\"door.open\",\"x\":\"\u{1}\"}", "V-JSON"),
    ] {
        // The events before and after it still count.
        let log = format!("{{\"eventType\":\"door.open\"}}\n{record}\n{{\"eventType\":\"door.open\"}}\n");
        check(log, &format!("2 2:{error}"));
    }
    check(b"{}\n{\"eventType\":\"door.open\",\"x\":\"\xff\"}\n{}", "0 1:V-NOTYPE 2:V-UTF8 3:V-NOTYPE");
}

#[test]
fn events_in_the_body_of_an_event_hook_are_checked() {
    let body = r#"{"eventType":"com.okta.event_hook","data":{"more":1,"events":[ {"eventType":"door.open","debugContext":
        {"debugData":{"url":1}}} ,{"eventType":"door.fly","x":"],"},{},7]},"source":"x"}"#;
    let report = report_of(body.replace('\n', " "));
    assert_eq!(report.event_types["door.open"].documented_keys["url"], 1);
    assert!(report.unknown.contains_key("door.fly") && !report.unknown.contains_key("com.okta.event_hook"));
    for (log, expected) in [
        (body.replace('\n', " ").as_str(), "2 1:V-NOTYPE 1:V-OBJECT"),
        (r#"{"data":{"events":[]}}"#, "0"),
        (r#"{"data":{"events":[{"eventType":"door.open"}]}}"#, "1"),
        (r#"{"eventType":"door.open","data":{"events":3}}"#, "1"),
        (r#"{"data":{"events":{"eventType":"door.open"}}}"#, "0 1:V-NOTYPE"),
        (r#"{"data":[{"eventType":"door.open"}]}"#, "0 1:V-NOTYPE"),
        (r#"{"events":[{"eventType":"door.open"}]}"#, "0 1:V-NOTYPE"),
        (r#"{"data":{"events":[{"data":{"events":[{"eventType":"door.open"}]}}]}}"#, "0 1:V-NOTYPE"),
        (r#"{"data":{"events":[{"eventType":"door.open"},]}}"#, "0 1:V-JSON"),
    ] {
        check(log, expected);
    }
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
    assert_eq!((report.sources, report.summary.events, report.summary.refused), (3, 2, 1));
    assert_eq!(report.event_types["door.open"].documented_keys["url"], 2);
    assert_eq!(report.first_refused[0].source, "three");
}

#[test]
fn with_an_empty_history_every_event_is_unknown() {
    let mut report = Report::default();
    Validator::new(&HistoryTables::default())
        .check("a log", event("door.open", &["url"]).as_bytes(), &mut report)
        .unwrap();
    assert_eq!((report.catalog, report.summary.unknown), (None, 1));
}

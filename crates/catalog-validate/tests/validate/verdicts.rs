//! The verdict on each event: the status of its type, and which of its keys are documented.

use std::collections::BTreeMap;

use catalog_model::{EventId, HistoryTables, ObservedKeys};
use catalog_validate::{FailOn, Report, Summary, Validator};

use crate::support::{check, history, observed_keys, report_of};

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
        observed_keys: 0,
        unread_debug_data: 0,
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
fn findings_depend_on_the_level() {
    // The least severe level of findings with which each log fails: none, undocumented, retired, unknown.
    for (log, levels) in [
        ("", 0),
        (r#"{"eventType":"door.open","debugContext":{"debugData":{"url":1,"handle":1}}}"#, 0),
        (r#"{"eventType":"door.spin"}"#, 0),
        (r#"{"eventType":"door.open","debugContext":{"debugData":{"strange":1}}}"#, 1),
        (r#"{"eventType":"door.open","debugContext":{"debugData":"{}"}}"#, 1),
        (r#"{"eventType":"door.kick"}"#, 2),
        (r#"{"eventType":"door.lock"}"#, 2),
        (r#"{"eventType":"Door.open"}"#, 3),
        (r#"{"eventType":"door.open "}"#, 3),
        (r#"{"eventType":"door"}"#, 3),
        (r#"{"eventType":""}"#, 3),
        (r#"{"eventType":"core.door.ajar"}"#, 3),
        (r#"{"eventtype":"door.open"}"#, 3),
        ("{", 3),
    ] {
        let report = report_of(log);
        assert_eq!(FailOn::ALL.iter().filter(|level| report.fails(**level)).count(), levels, "{log}");
    }
}

#[test]
fn observed_keys_are_neither_documented_nor_undocumented() {
    let report =
        report_of([event("door.open", &["url", "handle", "hinge"]), event("door.lock", &["handle"])].join("\n"));
    let found = &report.event_types["door.open"];
    let kinds = [&found.documented_keys, &found.observed_keys, &found.undocumented_keys].map(names);
    assert_eq!(kinds, [["url"], ["handle"], ["hinge"]]);
    // They are known for one event type only.
    assert_eq!(names(&report.event_types["door.lock"].undocumented_keys), ["handle"]);
    assert_eq!((report.summary.observed_keys, report.summary.undocumented_keys), (1, 2));
}

#[test]
fn the_first_occurrence_of_an_unknown_type_is_located() {
    let padding = format!("{}\n", event("door.open", &[]));
    // Parts of a log are checked at the same time, whatever its length.
    for before in [0, 1, 7, 40_000] {
        let fly = event("door.fly", &[]);
        let log = format!("{}{fly}\n{}{fly}\n", padding.repeat(before), padding.repeat(9));
        let unknown = &report_of(log).unknown["door.fly"];
        let first = (unknown.first.number, unknown.first.offset);
        assert_eq!(first, (before as u64 + 1, (before * padding.len()) as u64));
        assert_eq!(unknown.events, 2);
    }
}

#[test]
fn an_unknown_type_gets_suggestions_unless_it_is_a_legacy_id() {
    let validator = Validator::new(&history(), &observed_keys());
    let log = ["door.opne", "core.door.ajar"].map(|id| event(id, &[])).join("\n");
    let mut report = report_of(log);
    validator.suggest(&mut report, |_, known| {
        vec![known.map(EventId::as_str).find(|id| *id == "door.open").unwrap(), "door.nowhere"]
    });
    let similar = |id: &str| report.unknown[id].similar.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!((similar("door.opne"), similar("core.door.ajar")), (vec!["door.open".to_owned()], vec![]));
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
        (r#"{"eventType":"door.open","debugContext":{"debugData":{}}}"#, 0),
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
fn debug_data_without_keys_is_reported() {
    for (debug_context, is_reported) in [
        (r#"{"debugData":{}}"#, false),
        (r#"{"debugData":null}"#, false),
        ("{}", false),
        ("null", false),
        (r#"{"debugData":"{\"url\":1}"}"#, true),
        (r#"{"debugData":["url"]}"#, true),
        (r#"{"debugData":7}"#, true),
        (r#"{"debugData":""}"#, true),
        (r#""{}""#, true),
        ("[]", true),
        ("false", true),
    ] {
        let report = report_of(format!(r#"{{"eventType":"door.close","debugContext":{debug_context}}}"#));
        let counts = (report.summary.unread_debug_data, report.event_types["door.close"].unread_debug_data);
        assert_eq!(counts, (is_reported.into(), is_reported.into()), "{debug_context}");
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
        (r#"{"eventType":"door.open"},"#, "V-JSON"),
        (r#"{"eventType":"door.open"} 7"#, "V-JSON"),
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
        (r#"{"data":{"events":[{"data":{"events":[{"eventType":"door.open"}]}}]}}"#, "0 1:V-NOTYPE"),
        (r#"{"data":{"events":[{"eventType":"door.open"},]}}"#, "0 1:V-JSON"),
    ] {
        check(log, expected);
    }
}

#[test]
fn several_sources_add_up_in_one_report() {
    let validator = Validator::new(&history(), &observed_keys());
    let mut report = Report::default();
    for (name, log) in
        [("one", event("door.open", &["url"])), ("two", event("door.open", &["url", "x"])), ("three", "?".into())]
    {
        validator.check(name, log.as_bytes(), &mut report).unwrap();
    }
    assert_eq!((report.sources, report.summary.events, report.summary.refused), (3, 2, 1));
    assert_eq!(report.event_types["door.open"].documented_keys["url"], 2);
    assert_eq!(report.first_refused[0].position.source, "three");
}

#[test]
fn with_an_empty_history_every_event_is_unknown() {
    let mut report = Report::default();
    Validator::new(&HistoryTables::default(), &ObservedKeys::default())
        .check("a log", event("door.open", &["url"]).as_bytes(), &mut report)
        .unwrap();
    assert_eq!((report.catalog, report.summary.unknown), (None, 1));
}

//! Events in the envelopes of log shippers, compressed, and at a chosen path.

use std::io::Write;

use catalog_validate::{FolderFiles, Form, Pointer, Report, Validator};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};

use crate::support::{InPieces, OPEN, check, history, observed_keys, outcome, report_of, report_of_reader};

fn events() -> Vec<Value> {
    let event = |id: &str, debug_data: Value| json!({ "eventType": id, "debugContext": { "debugData": debug_data }, "note": "\\\"}" });
    vec![
        event("door.open", json!({ "url": "/", "handle": "left", "hinge": "x" })),
        event("door.open", json!({ "requestUri": "/", "dtHash": { "a": "1", "b": [2] } })),
        event("door.kick", json!({ "footSize": "9" })),
        event("door.fly", json!({})),
    ]
}

fn lines(records: impl IntoIterator<Item = Value>) -> String {
    records.into_iter().map(|record| format!("{record}\n")).collect()
}

/// The columns of nested objects, with a separator and a suffix.
fn flat(value: &Value, separator: &str, suffix: &str) -> Value {
    fn collect(value: &Value, path: &str, separator: &str, suffix: &str, columns: &mut serde_json::Map<String, Value>) {
        for (key, value) in value.as_object().unwrap() {
            if value.is_object() {
                collect(value, &format!("{path}{key}{separator}"), separator, suffix, columns);
            } else {
                columns.insert(format!("{path}{key}{suffix}"), value.clone());
            }
        }
    }
    let mut columns = serde_json::Map::new();
    collect(value, "", separator, suffix, &mut columns);
    columns.into()
}

/// The report without what depends on the form and on positions.
fn counts(mut report: Report) -> Report {
    report.forms.clear();
    report.unknown.values_mut().for_each(|unknown| (unknown.first.number, unknown.first.offset) = (1, 0));
    report.unknown.values_mut().for_each(|unknown| unknown.first.unit = catalog_validate::Unit::Line);
    report
}

#[test]
fn every_envelope_with_the_same_events_gives_the_same_counts() {
    let plain = report_of(lines(events()));
    let [event, kick] = ["door.open", "door.kick"].map(|id| plain.event_types[id].events);
    assert_eq!((event, kick, plain.summary.unknown, plain.summary.observed_keys), (2, 1, 1, 1));
    let text = |event: &Value| Value::from(event.to_string());
    let each = |wrap: &dyn Fn(&Value) -> Value| lines(events().iter().map(wrap));
    for (form, log) in [
        (Form::Event, each(&Value::clone)),
        (Form::Event, each(&Value::clone).replace('\n', " ")),
        (Form::Event, each(&Value::clone).replace('\n', "")),
        (Form::EventHook, lines([json!({ "eventType": "com.okta.event_hook", "data": { "events": events() } })])),
        (Form::EventBridge, each(&|event| json!({ "detail-type": "SystemLog", "detail": event }))),
        (Form::SplunkHec, each(&|event| json!({ "time": 1, "event": event }))),
        (Form::SplunkHec, each(&|event| json!({ "time": 1, "event": text(event) }))),
        (Form::SplunkHec, each(&|event| json!({ "time": 1, "event": event })).replace('\n', "")),
        (Form::SplunkExport, each(&|event| json!({ "preview": false, "result": event }))),
        (Form::SplunkExport, each(&|event| json!({ "result": { "_raw": text(event), "eventType": ["x"] } }))),
        (Form::SplunkExport, each(&|event| json!({ "result": flat(event, ".", "") }))),
        (Form::Elasticsearch, each(&|event| json!({ "_index": "x", "_source": event }))),
        (Form::Elasticsearch, each(&|event| json!({ "_source": { "event": { "original": text(event) } } }))),
        (Form::Elasticsearch, each(&|event| json!({ "event": { "kind": "event", "original": text(event) } }))),
        (Form::Elasticsearch, each(&|event| json!({ "_source": { "event.original": text(event) } }))),
        (Form::Message, each(&|event| json!({ "message": text(event), "event": { "kind": "event" } }))),
        (Form::Events, lines([json!({ "events": events() })])),
        (Form::Events, format!("{:#}", json!({ "next": "x", "events": events() }))),
        (Form::Sentinel, each(&|event| flat(event, "_", "_s"))),
    ] {
        let report = report_of(&log);
        assert_eq!(report.forms.get(&form), Some(&4), "{form:?}: {log}");
        assert_eq!(counts(report), counts(plain.clone()), "{form:?}: {log}");
    }
}

#[test]
fn near_misses_of_envelopes_are_refused() {
    for (record, error) in [
        (json!({ "detail": "door.open" }), "V-NOTYPE"),
        (json!({ "detail": { "id": 7 } }), "V-NOTYPE"),
        (json!({ "detail": { "eventType": 7 } }), "V-TYPE"),
        (json!({ "event": "{\"eventType\":" }), "V-JSON"),
        (json!({ "event": "the eventType" }), "V-OBJECT"),
        (json!({ "message": "{}" }), "V-NOTYPE"),
        (json!({ "message": "hello" }), "V-NOTYPE"),
        (json!({ "events": { "eventType": "door.open" } }), "V-NOTYPE"),
        (json!({ "eventtype_s": "door.open" }), "V-NOTYPE"),
        (json!({ "result": { "result": { "result": { "result": { "detail": events()[0] } } } } }), "V-NOTYPE"),
    ] {
        check(format!("{OPEN}\n{record}\n{OPEN}\n"), &format!("2 2:{error}"));
    }
    // An event is not an envelope.
    for key in ["detail", "event", "result", "_source", "events", "message"] {
        let mut event = json!({ "eventType": "door.open" });
        event[key] = json!({ "eventType": "door.kick" });
        let report = report_of(event.to_string());
        assert_eq!((report.event_types.len(), report.forms[&Form::Event]), (1, 1), "{key}");
    }
    check(format!(r#"{{"event":"{}{}"}}"#, "[".repeat(200), "eventType"), "0 1:V-DEEP");
}

#[test]
fn forms_are_detected_per_record() {
    let log =
        lines([json!({ "detail": events()[0] }), events()[1].clone(), json!({ "event": events()[2] }), json!({})]);
    let report = report_of(log);
    let forms: Vec<_> = report.forms.iter().collect();
    assert_eq!(forms, [(&Form::Event, &1), (&Form::EventBridge, &1), (&Form::SplunkHec, &1)]);
    assert_eq!(outcome(&report), "3 4:V-NOTYPE");
}

#[test]
fn a_column_without_a_value_is_no_key() {
    let row = json!({
        "eventType_s": "door.open", "debugContext_debugData_url_s": "", "debugContext_debugData_hinge_d": 1.5,
        "debugContext_debugData_knob_x": 1, "debugContext_debugData_requestUri_s": null, "actor_id_s": "x",
    });
    let found = &report_of(row.to_string()).event_types["door.open"];
    assert!(found.documented_keys.is_empty(), "{found:?}");
    assert_eq!(found.undocumented_keys.keys().collect::<Vec<_>>(), ["hinge"]);
}

fn report_at(pointer: &str, log: &str) -> Report {
    let validator = Validator::new(&history(), &observed_keys()).at(pointer.parse().unwrap());
    let mut report = Report::default();
    validator.check("a log", log.as_bytes(), &mut report).unwrap();
    report
}

#[test]
fn events_at_a_pointer_are_read() {
    let event = || events()[0].clone();
    for (pointer, record, expected) in [
        ("/payload", json!({ "payload": event() }), "1"),
        ("/payload", json!({ "payload": [event(), event()] }), "2"),
        ("/payload", json!({ "payload": event().to_string() }), "1"),
        ("/payload", json!({ "payload": { "detail": event() } }), "1"),
        ("/a/-/b", json!({ "a": [{ "b": event() }, { "b": event() }] }), "2"),
        ("/a/1/b", json!({ "a": [{ "b": 7 }, { "b": event() }] }), "1"),
        ("/a/b", json!({ "a": json!({ "b": event() }).to_string() }), "1"),
        ("/a~1b/~0", json!({ "a/b": { "~": event() } }), "1"),
        ("/", json!({ "": event() }), "1"),
        ("/a/-/b", json!({ "a": [{ "b": event() }, { "c": event() }] }), "1 1:V-AT"),
        ("/a/-", json!({ "a": [] }), "0"),
        ("/payload", event(), "0 1:V-AT"),
        ("/payload", json!({ "payload": 7 }), "0 1:V-OBJECT"),
        ("/payload", json!({ "payload": {} }), "0 1:V-NOTYPE"),
        ("/payload/x", json!({ "payload": 7 }), "0 1:V-AT"),
    ] {
        let report = report_at(pointer, &format!("{record}\n"));
        assert_eq!(outcome(&report), expected, "{pointer} in {record}");
        assert!(report.forms.keys().all(|form| *form == Form::At), "{pointer} in {record}");
    }
    for pointer in ["", "payload", "#/payload"] {
        assert!(pointer.parse::<Pointer>().is_err(), "{pointer}");
    }
}

#[test]
fn a_refusal_says_where_an_event_is() {
    let event = || events()[0].clone();
    for (record, pointer, filter) in [
        (json!({ "payload": event() }), "/payload", ".payload"),
        (json!({ "a": 1, "b": { "c": [7, event()] } }), "/b/c/-", ".b.c[]"),
        (json!({ "b": json!({ "c": event() }).to_string() }), "/b/c", ".b|fromjson|.c"),
        (json!({ "line": event().to_string() }), "/line", ".line|fromjson"),
    ] {
        let report = report_of(record.to_string());
        let refused = &report.first_refused[0];
        assert!(refused.what.ends_with(&format!("there is one in `{pointer}`")), "{}", refused.what);
        let next = format!("read the events with `--at {pointer}`, or extract them: `jq -c '{filter}'`");
        assert_eq!((refused.error, &refused.next), ("V-NOTYPE", &next));
        // What it says is right.
        let at = report_at(pointer, &record.to_string());
        assert!(at.event_types.contains_key("door.open"), "{record}");
    }
    let next_of = |record: Value| report_of(record.to_string()).first_refused[0].clone();
    // Such a key would act on a shell.
    let hostile = next_of(json!({ "'; rm \u{1b}": event() }));
    assert!(!hostile.next.contains("rm") && !hostile.what.contains('\u{1b}'), "{hostile:?}");
    for key in ["eventtype", "event_type", "EventOriginalType", "okta.event_type"] {
        let refused = next_of(json!({ "okta": { key: "door.open" } }));
        assert!(refused.what.contains(&format!("`{key}`")) && refused.next.contains("renamed"), "{refused:?}");
    }
    assert_eq!(next_of(json!({ "errorCode": "E0000047" })).what, "the event has no `eventType`");
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn gzip_data_is_read_member_by_member() {
    let log = lines(events());
    let (first, second) = log.split_at(100);
    let members = [gzip(first), gzip(""), gzip(second)].concat();
    for bytes in [gzip(&log), members] {
        assert_eq!(report_of(&bytes), report_of(&log));
        assert_eq!(report_of_reader(InPieces { rest: &bytes, sizes: &[1, 3], turn: 0 }), report_of(&log));
    }
    check(gzip(""), "0");
    check(gzip("\u{1f}\n"), "0 1:V-JSON");
    assert_eq!(outcome(&report_of(gzip(std::str::from_utf8(b"PK\x03\x04").unwrap()))), "0 1:V-FORM!");
}

#[test]
fn what_precedes_damaged_gzip_data_counts() {
    // Random text, so that the compressed data is long.
    let text: String = (0_u64..2000)
        .map(|n| format!("{{\"eventType\":\"door.open\",\"x\":\"{:x}\"}}\n", n.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
        .collect();
    let whole = gzip(&text);
    assert_eq!(outcome(&report_of(&whole)), "2000");
    let report = report_of(&whole[..whole.len() / 2]);
    let refused = &report.first_refused[0];
    assert_eq!((report.first_refused.len(), refused.error, refused.ends_source), (1, "V-GZIP", true));
    assert!((500..1500).contains(&report.summary.events), "{}", report.summary.events);
    assert_eq!(refused.position.number, report.summary.events + 1);
    // Only the checksum is missing.
    assert_eq!(outcome(&report_of(&whole[..whole.len() - 4])), "2000 2001:V-GZIP!");
    let mut wrong = whole.clone();
    *wrong.last_mut().unwrap() ^= 1;
    assert_eq!(outcome(&report_of(wrong)), "2000 2001:V-GZIP!");
    assert_eq!(outcome(&report_of([&whole, &b"garbage"[..]].concat())), "2000 2001:V-GZIP!");
    check(b"\x1f\x8b", "0 1:V-GZIP!");
}

#[test]
fn objects_on_one_endless_line_are_read() {
    let event = format!("{{\"detail\":{}}}", events()[0]);
    let count = 20 * 1024 * 1024 / event.len();
    assert_eq!(outcome(&report_of(event.repeat(count))), count.to_string());
    check(format!("{OPEN}{OPEN} {OPEN}\n{OPEN}{{}}{OPEN}\n{OPEN}{{\n{OPEN}"), "7 2:V-NOTYPE 3:V-JSON");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "tests prepare files")]
fn the_logs_of_a_folder_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    std::fs::create_dir_all(root.join("b/c")).unwrap();
    std::fs::create_dir(root.join("d.json")).unwrap();
    for name in ["a.json", "b/c/x.ndjson.gz", "b/y.JSONL", "z.log", "json", "notes.txt", "b/x.gz", "b/x.json.zip"] {
        std::fs::write(root.join(name), "").unwrap();
    }
    let found = FolderFiles::of(root).unwrap();
    let names = |paths: &[std::path::PathBuf]| -> Vec<String> {
        paths.iter().map(|path| path.strip_prefix(root).unwrap().to_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&found.logs), ["a.json", "b/c/x.ndjson.gz", "b/y.JSONL", "z.log"]);
    assert_eq!(names(&found.skipped), ["b/x.gz", "b/x.json.zip", "json", "notes.txt"]);
}

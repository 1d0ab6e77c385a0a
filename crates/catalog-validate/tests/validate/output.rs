//! The report as people and programs see it.

use std::path::PathBuf;

use catalog_validate::{CODES, Report, SCHEMA_ID, schema, text};
use serde_json::{Value, json};

use crate::support::report_of;

const LOG: &str = r#"{"eventType":"door.open","debugContext":{"debugData":{"url":1,"hinge":1}}}
{"eventType":"door.open","debugContext":{"debugData":{"url":1,"requestUri":1,"hinge":1,"knob":1}}}
{"eventType":"door.kick","debugContext":{"debugData":{}}}
{"eventType":"door.lock"}
{"eventType":"door.spin"}
{"eventType":"door.close","debugContext":{"debugData":{"url":1}}}
{"eventType":"door.fly"}
{"eventType":"core.door.ajar"}
{"eventType":"core.door.ajar"}
{"eventType":
{}
"#;

const TEXT: &str = "\
9 events in 1 source: 3 documented, 1 retired, 1 hidden, 1 preview, 3 unknown; 2 records refused (catalog of 2023.11.1, 2023-11-14)

REFUSED  V-JSON 1, V-NOTYPE 1
  [V-JSON] a log, line 10: invalid JSON: EOF while parsing a value at column 13
  [V-NOTYPE] a log, line 11: the event has no `eventType`
  V-JSON: fix the record at its source, or remove it
  V-NOTYPE: if a log shipper wrapped the events in an envelope, name their path with `--at`

UNKNOWN  2 event types: not in the catalog of 2023.11.1, which does not know newer ones
  2  core.door.ajar  first: a log, line 8; id of door.open before 2017
  1  door.fly        first: a log, line 7

RETIRED  1 event type: no longer documented by Okta; such events may still occur
  1  door.kick  removed in or before 2023.11.1 (2023-11-14); renamed to door.open

HIDDEN  1 event type: documented before, now beta or internal
  1  door.lock  removed in or before 2023.11.1 (2023-11-14)

PREVIEW  1 event type: beta or internal, never documented
  1  door.spin

DEBUG DATA  3 of 6 key occurrences are documented; 1 event without a payload type
  events  event type  keys    occurrences  not documented
       2  door.open   2 of 4  3 of 6       hinge, knob
       1  door.close  -       -            no payload type
       1  door.kick   0 of 0  0 of 0
       1  door.lock   0 of 0  0 of 0
       1  door.spin   0 of 0  0 of 0

next: see the advice for each class of refused records; `--format json` lists the details
";

fn json_of(log: &str) -> Value {
    serde_json::to_value(report_of(log)).unwrap()
}

#[test]
fn the_text_of_a_report() {
    assert_eq!(text(&report_of(LOG), false), TEXT);
    let colored = text(&report_of(LOG), true);
    assert!(colored.contains("\x1b[31mREFUSED\x1b[0m"));
    let plain: String = colored.split('\x1b').map(|part| part.split_once('m').map_or("", |(_, rest)| rest)).collect();
    assert_eq!(plain, TEXT);
}

#[test]
fn the_advice_is_about_the_most_severe_finding() {
    for (log, start) in [
        ("", "no events found"),
        (r#"{"eventType":"door.open"}"#, "no action needed; `cargo xtask show"),
        (r#"{"eventType":"door.open","debugContext":{"debugData":{"knob":"1"}}}"#, "`cargo xtask show"),
        (r#"{"eventType":"door.kick"}"#, "look for these event types"),
        ("{\"eventType\":\"door.kick\"}\n{\"eventType\":\"door.fly\"}", "if the unknown event types are new"),
        ("{\"eventType\":\"door.fly\"}\n?", "see the advice for each class"),
    ] {
        let text = text(&report_of(log), false);
        let last = text.lines().last().unwrap();
        assert!(last.starts_with(&format!("next: {start}")), "{log}: {last}");
    }
}

#[test]
fn long_sections_are_cut() {
    let unknown: String = (0..45).map(|n| format!("{{\"eventType\":\"no.such{n:02}\"}}\n")).collect();
    let text = text(&report_of(unknown + &"?\n".repeat(12)), false);
    assert!(text.contains("no.such39") && !text.contains("no.such40"), "{text}");
    assert_eq!(text.matches("[V-JSON] ").count(), 10, "{text}");
    for more in ["  5 event types not shown\n", "  2 records not shown\n"] {
        assert!(text.contains(more), "{text}");
    }
}

#[test]
fn a_source_that_was_not_read_to_its_end_is_reported() {
    let log = r#"[{"eventType":"door.open"},"#;
    let text = text(&report_of(log), false);
    assert!(text.contains("a log, element 2 (byte 27): the source ends before the array or object is closed; the rest of this source was not read\n"), "{text}");
    assert_eq!(json_of(log)["first_refused"][0]["ends_source"], true);
}

#[test]
fn the_json_of_a_report() {
    let found = |id: &str, status: &str, removed_in: Option<&str>, events: u64, payload_type: Option<&str>| {
        let moment = |name| json!({ "snapshot": name, "label": "2023.11.1", "date": "2023-11-14" });
        json!({
            "id": id, "status": status, "removed_in": removed_in.map(moment), "events": events,
            "payload_type": payload_type, "renamed_to": if id == "door.kick" { vec!["door.open"] } else { vec![] },
            "replaced_by": [],
            "documented_keys": [], "observed_keys": [], "undocumented_keys": [], "unread_debug_data": 0,
        })
    };
    let newest = "20231114T221320Z_2023.11.1";
    let mut opened = found("door.open", "documented", None, 2, Some("DoorData"));
    opened["documented_keys"] = json!([{ "key": "requestUri", "occurrences": 1 }, { "key": "url", "occurrences": 2 }]);
    opened["undocumented_keys"] = json!([{ "key": "hinge", "occurrences": 2 }, { "key": "knob", "occurrences": 1 }]);
    let mut json = json_of(LOG);
    let first_refused = json["first_refused"].take();
    let expected = json!({
        "catalog": newest,
        "sources": 1,
        "skipped": 0,
        "first_skipped": [],
        "forms": { "event": 9 },
        "summary": {
            "events": 9, "documented": 3, "retired": 1, "hidden": 1, "preview": 1, "unknown": 3, "refused": 2,
            "undocumented_keys": 3, "observed_keys": 0, "unread_debug_data": 0,
        },
        "event_types": [
            found("door.close", "documented", None, 1, None),
            found("door.kick", "retired", Some(newest), 1, Some("KickData")),
            found("door.lock", "hidden", Some(newest), 1, Some("DoorData")),
            opened,
            found("door.spin", "never-documented", None, 1, Some("DoorData")),
        ],
        "undocumented_others": 0,
        "unknown": [
            {
                "id": "core.door.ajar", "events": 2, "legacy_id_of": ["door.open"], "similar": [],
                "first": { "source": "a log", "unit": "line", "number": 8, "offset": 375 },
            },
            {
                "id": "door.fly", "events": 1, "legacy_id_of": [], "similar": [],
                "first": { "source": "a log", "unit": "line", "number": 7, "offset": 350 },
            },
        ],
        "unknown_others": 0,
        "refused": { "V-JSON": 1, "V-NOTYPE": 1 },
        "first_refused": null,
    });
    assert_eq!(json, expected);
    let record = &first_refused[1];
    let position = json!({ "source": "a log", "unit": "line", "number": 11, "offset": 451 });
    assert_eq!((&record["position"], &record["error"]), (&position, &json!("V-NOTYPE")));
}

#[test]
fn the_schema_fits_every_report_and_nothing_else() {
    let schema = schema();
    assert_eq!(schema["$id"], SCHEMA_ID);
    assert!(!schema.to_string().contains("\"format\""), "{schema:#}");
    jsonschema::meta::validate(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for log in ["", LOG, "[7", "{\n}7", "\u{1f}", "{\"eventType\":\"\\u001b\"}"] {
        let errors: Vec<String> = validator.iter_errors(&json_of(log)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{log}: {errors:?}");
    }
    assert!(validator.is_valid(&serde_json::to_value(Report::default()).unwrap()));
    let ids: Vec<&str> = CODES.iter().map(|code| code.id).filter(|id| id.starts_with("V-")).collect();
    assert_eq!(schema["$defs"]["error"]["enum"], json!(ids));

    for (pointer, value) in [
        ("/summary/events", json!(-1)),
        ("/event_types/0/id", json!("door")),
        ("/event_types/0/id", json!(7)),
        ("/event_types/0/events", json!(0)),
        ("/event_types/0/status", json!("lost")),
        ("/event_types/0/removed_in", json!(7)),
        ("/first_refused/0/error", json!("V-NONE")),
        ("/first_refused/0/position/unit", json!("page")),
        ("/forms/envelope", json!(1)),
        ("/refused/V-NONE", json!(1)),
        ("/refused/V-JSON", json!(0)),
        ("/unknown/0/more", json!(1)),
        ("/more", json!(1)),
    ] {
        let mut json = json_of(LOG);
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        json.pointer_mut(parent).unwrap()[key] = value;
        assert!(!validator.is_valid(&json), "{pointer}");
    }
    for pointer in ["/catalog", "/summary/events", "/event_types/0/removed_in", "/first_refused/0/next"] {
        let mut json = json_of(LOG);
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        json.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
        assert!(!validator.is_valid(&json), "without {pointer}");
    }
}

#[test]
fn forms_and_notes_are_listed() {
    let log = "{\"detail\":{\"eventType\":\"door.open\",\"debugContext\":{\"debugData\":{\"handle\":1,\"url\":1}}}}
{\"event\":{\"eventType\":\"door.open\",\"debugContext\":{\"debugData\":\"handle\"}}}
";
    let mut report = report_of(log);
    report.skip(["notes.txt", "\u{1b}.csv"].map(PathBuf::from));
    let text = text(&report, false);
    for line in [
        "  events: 1 from EventBridge (detail), 1 for Splunk HEC (event)\n",
        "  2 files skipped, not named like a log: notes.txt, \\u{1b}.csv\n",
        "DEBUG DATA  1 of 2 key occurrences are documented, 1 more was seen in real events; 1 event with text or another value instead of an object\n",
        "       2  door.open   1 of 2  1 of 2       1 value not an object; seen in real events: handle\n",
    ] {
        assert!(text.contains(line), "{text}");
    }
}

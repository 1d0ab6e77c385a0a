//! The report as people and programs see it.

use catalog_model::OldRefusal as _;
use catalog_validate::{Report, Validator, render};

use crate::support::{check, history};

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
  [V-JSON] a log, line 10: it is no JSON: EOF while parsing a value at column 13
  [V-NOTYPE] a log, line 11: it has no `eventType`

UNKNOWN  2 event types
  2  core.door.ajar  before 2017 the id of door.open
  1  door.fly

RETIRED  1 event type
  1  door.kick  since 2023.11.1 (2023-11-14)

HIDDEN  1 event type
  1  door.lock  since 2023.11.1 (2023-11-14)

PREVIEW  1 event type
  1  door.spin

DEBUG DATA  3 of 6 occurrences of keys are documented; 1 event of a type without a payload type
  events  event type  keys    occurrences  undocumented
       2  door.open   2 of 4  3 of 6       hinge, knob
       1  door.close  -       -            no payload type
       1  door.kick   0 of 0  0 of 0
       1  door.lock   0 of 0  0 of 0
       1  door.spin   0 of 0  0 of 0

next: mend the refused records at their source; `--format json` says more of each
";

#[test]
fn the_text_says_what_needs_a_look_first_and_what_to_do_last() {
    assert_eq!(render::text(&check(LOG), render::TextOptions::default()), TEXT);
}

#[test]
fn colours_are_the_only_difference_between_the_two_texts() {
    let coloured = render::text(&check(LOG), render::TextOptions { colour: true });
    assert!(coloured.contains("\x1b[31mREFUSED\x1b[0m"));
    let mut plain = String::new();
    for piece in coloured.split('\x1b') {
        plain.push_str(if plain.is_empty() && piece.is_empty() {
            ""
        } else {
            piece.split_once('m').map_or(piece, |(_, rest)| rest)
        });
    }
    assert_eq!(plain, TEXT);
}

#[test]
fn the_advice_follows_the_gravest_finding() {
    for (log, start) in [
        ("", "nothing was checked"),
        (r#"{"eventType":"door.open"}"#, "nothing to do"),
        (r#"{"eventType":"door.kick"}"#, "nothing to mend"),
        ("{\"eventType\":\"door.kick\"}\n{\"eventType\":\"door.fly\"}", "if the unknown event types are new"),
        ("{\"eventType\":\"door.fly\"}\n?", "mend the refused records"),
    ] {
        let text = render::text(&check(log), render::TextOptions::default());
        let last = text.lines().last().unwrap();
        assert!(last.starts_with(&format!("next: {start}")), "{log}: {last}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
    }
}

#[test]
fn long_sections_are_cut_and_say_so() {
    let unknown: String = (0..45).map(|n| format!("{{\"eventType\":\"no.such{n:02}\"}}\n")).collect();
    let text = render::text(&check(unknown + &"?\n".repeat(12)), render::TextOptions::default());
    assert!(
        text.contains("no.such39") && !text.contains("no.such40") && text.contains("  and 5 event types more\n"),
        "{text}"
    );
    assert_eq!(text.matches("[V-JSON] ").count(), 10, "{text}");
    assert!(text.contains("  and 2 records more\n"), "{text}");
}

#[test]
fn an_ended_reading_shows_in_text_and_json() {
    let report = check(r#"[{"eventType":"door.open"},"#);
    let text = render::text(&report, render::TextOptions::default());
    assert!(text.contains("a log, element 2 (byte 27): the source ends before"), "{text}");
    assert!(text.contains("the reading of this source ended there"), "{text}");
    assert_eq!(render::json(&report)["first_refused"][0]["ends_source"], true);
}

#[test]
fn the_json_has_every_figure() {
    let document = render::json(&check(LOG));
    let expected = serde_json::json!({
        "events": 9, "documented": 3, "retired": 1, "hidden": 1, "preview": 1, "unknown": 3, "refused": 2,
        "undocumented_keys": 3,
    });
    assert_eq!(document["summary"], expected);
    assert_eq!(document["has_findings"], true);
    assert_eq!(document["catalog"], "20231114T221320Z_2023.11.1");
    let opened = document["event_types"].as_array().unwrap().iter().find(|each| each["id"] == "door.open").unwrap();
    assert_eq!(opened["payload_type"], "DoorData");
    assert_eq!(
        opened["undocumented_keys"],
        serde_json::json!([
            { "key": "hinge", "occurrences": 2 }, { "key": "knob", "occurrences": 1 },
        ])
    );
    assert_eq!(document["refused"], serde_json::json!({ "V-JSON": 1, "V-NOTYPE": 1 }));
    assert_eq!(document["unknown"][0]["legacy_id_of"], serde_json::json!(["door.open"]));
}

#[test]
fn the_schema_compiles_and_fits_every_report_and_nothing_near() {
    let schema = render::schema();
    assert_eq!(schema["$id"], render::SCHEMA_ID);
    jsonschema::meta::validate(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for log in ["", LOG, "[7", "{\n}7", "\u{1f}", "{\"eventType\":\"\\u001b\"}"] {
        let document = render::json(&check(log));
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{log}: {errors:?}");
    }
    assert!(validator.is_valid(&render::json(&Report::default())));

    let near_misses: [(&str, serde_json::Value); 5] = [
        ("/summary/events", (-1).into()),
        ("/event_types/0/id", "door".into()),
        ("/event_types/0/status", "lost".into()),
        ("/first_refused/0/error", "V-NONE".into()),
        ("/unknown/0/more", 1.into()),
    ];
    for (pointer, value) in near_misses {
        let mut document = render::json(&check(LOG));
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        document.pointer_mut(parent).unwrap()[key] = value;
        assert!(!validator.is_valid(&document), "{pointer}");
    }
}

#[test]
fn every_error_id_is_in_the_schema() {
    let mut report = Report::default();
    Validator::new(&history()).check("a log", &b"\xff"[..], &mut report).unwrap();
    let schema = render::schema();
    let ids = schema["$defs"]["error"]["enum"].as_array().unwrap();
    assert!(ids.iter().any(|id| id == report.first_refused[0].id()));
    assert_eq!(ids.len(), catalog_validate::ERROR_IDS.len());
}

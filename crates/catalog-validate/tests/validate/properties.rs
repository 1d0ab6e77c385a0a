//! What holds for every input.

use catalog_validate::{Report, render};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{InPieces, check, check_reader};

/// Pieces of JSON and of what is nearly JSON.
fn fragments() -> impl Strategy<Value = Vec<u8>> {
    let words: Vec<&'static [u8]> = vec![
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"\"",
        b"\\",
        b"\n",
        b"\r\n",
        b" ",
        b"\xef\xbb\xbf",
        b"\xff",
        b"null",
        b"1e9",
        b"{\n",
        b"\"eventType\":",
        b"\"door.open\"",
        b"\"debugContext\":{\"debugData\":{",
        b"\"url\":1",
        b"\"\\u00",
        b"{\"eventType\":\"door.open\"}",
        b"{\"eventType\":\"door.open\"}\n",
        b"{\"data\":{\"events\":[",
        b"]}}",
    ];
    prop::collection::vec(prop::sample::select(words), 0..40).prop_map(|words| words.concat())
}

fn text() -> impl Strategy<Value = String> {
    let words = vec!["a", "\"", "\\", ",", "[", "]", "{", "}", "\n", "ü", "\u{1}", "url", "\u{10000}"];
    prop::collection::vec(prop::sample::select(words), 0..6).prop_map(|words| words.concat())
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text().prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((text(), inner), 0..4)
                .prop_map(|entries| Value::from(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Events of many kinds, and records that are none.
fn record() -> impl Strategy<Value = Value> {
    let id = prop::sample::select(vec!["door.open", "door.kick", "door.spin", "door.fly", "core.door.ajar"]);
    let key = prop_oneof![prop::sample::select(vec!["url", "requestUri", "hinge"]).prop_map(str::to_owned), text()];
    let keys = prop::collection::vec((key, value()), 0..5);
    let event = (id, keys, text(), value()).prop_map(|(id, keys, extra_key, extra)| {
        let debug_data: Map<String, Value> = keys.into_iter().collect();
        let mut event = json!({ "eventType": id, "debugContext": { "debugData": debug_data } });
        event[format!("x{extra_key}")] = extra;
        event
    });
    prop_oneof![4 => event, 1 => value()]
}

/// Records of which the first is an event, so that it tells how they are separated.
fn records() -> impl Strategy<Value = Vec<Value>> {
    let first = json!({ "eventType": "door.open", "debugContext": { "debugData": { "url": "/" } } });
    prop::collection::vec(record(), 0..7).prop_map(move |mut records| {
        records.insert(0, first.clone());
        records
    })
}

fn lines(records: &[Value]) -> String {
    records.iter().map(|record| format!("{record}\n")).collect()
}

/// The report without what names places: it must be the same for the same records in another form.
fn placeless(mut report: Report) -> Report {
    for record in &mut report.first_refused {
        record.place.offset = 0;
        record.place.unit = catalog_validate::Unit::Line;
    }
    report
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let text = render::text(&check(&bytes), render::TextOptions { colour: true });
        prop_assert!(text.ends_with('\n'));
    }

    #[test]
    fn nearly_json_never_panics_and_every_refusal_is_counted(bytes in fragments()) {
        let report = check(&bytes);
        prop_assert_eq!(report.refused_records(), report.first_refused.len() as u64);
        // Nothing is read behind an end.
        let mut before_last = report.first_refused.iter().rev().skip(1);
        prop_assert!(before_last.all(|record| !record.ends_source));
        prop_assert!(render::json_text(&report).is_ascii());
    }

    #[test]
    fn the_sizes_of_the_pieces_do_not_matter(bytes in fragments(), sizes in prop::collection::vec(1_usize..9, 1..5)) {
        let in_pieces = check_reader(InPieces { rest: &bytes, sizes: &sizes, turn: 0 });
        prop_assert_eq!(in_pieces, check(&bytes));
    }

    #[test]
    fn lines_arrays_and_objects_of_the_same_records_agree(
        records in records(),
        sizes in prop::collection::vec(1_usize..30, 1..4),
    ) {
        let of_lines = placeless(check(lines(&records)));
        let array = Value::from(records.clone());
        for array in [array.to_string(), format!("{array:#}")] {
            let of_array = check_reader(InPieces { rest: array.as_bytes(), sizes: &sizes, turn: 0 });
            prop_assert_eq!(placeless(of_array), of_lines.clone());
        }
        let objects: Vec<Value> = records.into_iter().filter(Value::is_object).collect();
        let pretty: String = objects.iter().map(|record| format!("{record:#}\n")).collect();
        prop_assert_eq!(placeless(check(pretty)), placeless(check(lines(&objects))));
    }

    #[test]
    fn the_verdict_is_that_of_a_parser_of_all_json(records in records()) {
        let report = check(lines(&records));
        let events: Vec<&Value> = records.iter().filter(|record| record["eventType"].is_string()).collect();
        prop_assert_eq!(report.events(), events.len() as u64);
        prop_assert_eq!(report.refused_records(), (records.len() - events.len()) as u64);
        let opened = events.iter().filter(|event| event["eventType"] == "door.open");
        let (mut documented, mut undocumented) = (0, 0);
        for key in opened.flat_map(|event| event["debugContext"]["debugData"].as_object().unwrap().keys()) {
            let is_documented = ["url", "requestUri"].contains(&key.as_str());
            *(if is_documented { &mut documented } else { &mut undocumented }) += 1_u64;
        }
        let found = &report.event_types["door.open"];
        prop_assert_eq!(found.documented.values().sum::<u64>(), documented);
        prop_assert_eq!(found.undocumented.values().sum::<u64>(), undocumented);
    }
}

//! Properties of every input.

use catalog_validate::{Report, Unit, text};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{InPieces, report_of, report_of_reader};

/// Pieces of JSON and of nearly valid JSON.
#[rustfmt::skip]
fn fragments() -> impl Strategy<Value = Vec<u8>> {
    let words: Vec<&'static [u8]> = vec![
        b"{", b"}", b"[", b"]", b",", b":", b"\"", b"\\", b"\n", b"\r\n", b" ", b"\xef\xbb\xbf", b"\xff", b"null", b"1e9",
        b"{\n", b"\"eventType\":", b"\"door.open\"", b"\"debugContext\":{\"debugData\":{", b"\"url\":1", b"\"\\u00",
        b"{\"eventType\":\"door.open\"}", b"{\"eventType\":\"door.open\"}\n", b"{\"data\":{\"events\":[", b"]}}",
    ];
    prop::collection::vec(prop::sample::select(words), 0..40).prop_map(|words| words.concat())
}

fn string() -> impl Strategy<Value = String> {
    let words = vec!["a", "\"", "\\", ",", "[", "]", "{", "}", "\n", "ü", "\u{1}", "url", "\u{10000}"];
    prop::collection::vec(prop::sample::select(words), 0..6).prop_map(|words| words.concat())
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        string().prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((string(), inner), 0..4)
                .prop_map(|entries| Value::from(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Events of many kinds, and other records.
fn record() -> impl Strategy<Value = Value> {
    let id = prop::sample::select(vec!["door.open", "door.kick", "door.spin", "door.fly", "core.door.ajar"]);
    let key = prop_oneof![prop::sample::select(vec!["url", "requestUri", "hinge"]).prop_map(str::to_owned), string()];
    let keys = prop::collection::vec((key, value()), 0..5);
    let event = (id, keys, string(), value()).prop_map(|(id, keys, extra_key, extra)| {
        let debug_data: Map<String, Value> = keys.into_iter().collect();
        let mut event = json!({ "eventType": id, "debugContext": { "debugData": debug_data } });
        event[format!("x{extra_key}")] = extra;
        event
    });
    prop_oneof![4 => event, 1 => value()]
}

/// Records whose first is an event, so that it shows how they are separated.
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

/// The report without the positions, which differ between forms of the same records.
fn without_positions(mut report: Report) -> Report {
    let refused = report.first_refused.iter_mut().map(|record| &mut record.position);
    for position in refused.chain(report.unknown.values_mut().map(|unknown| &mut unknown.first)) {
        (position.offset, position.unit) = (0, Unit::Line);
    }
    report
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let text = text(&report_of(&bytes), true);
        prop_assert!(text.ends_with('\n'));
    }

    #[test]
    fn nearly_json_never_panics_and_every_refusal_is_counted(bytes in fragments()) {
        let report = report_of(&bytes);
        prop_assert_eq!(report.summary.refused, report.first_refused.len() as u64);
        // Nothing is read after the end of a source.
        let mut before_last = report.first_refused.iter().rev().skip(1);
        prop_assert!(before_last.all(|record| !record.ends_source));
    }

    #[test]
    fn the_result_does_not_depend_on_how_the_reader_splits_the_bytes(bytes in fragments(), sizes in prop::collection::vec(1_usize..9, 1..5)) {
        let in_pieces = report_of_reader(InPieces { rest: &bytes, sizes: &sizes, turn: 0 });
        prop_assert_eq!(in_pieces, report_of(&bytes));
    }

    #[test]
    fn lines_arrays_and_objects_of_the_same_records_agree(
        records in records(),
        sizes in prop::collection::vec(1_usize..30, 1..4),
    ) {
        let of_lines = without_positions(report_of(lines(&records)));
        let array = Value::from(records.clone());
        for array in [array.to_string(), format!("{array:#}")] {
            let of_array = report_of_reader(InPieces { rest: array.as_bytes(), sizes: &sizes, turn: 0 });
            prop_assert_eq!(without_positions(of_array), of_lines.clone());
        }
        let objects: Vec<Value> = records.into_iter().filter(Value::is_object).collect();
        let pretty: String = objects.iter().map(|record| format!("{record:#}\n")).collect();
        prop_assert_eq!(without_positions(report_of(pretty)), without_positions(report_of(lines(&objects))));
    }

    #[test]
    fn line_ends_do_not_matter(records in records(), ends in prop::collection::vec(0_usize..3, 1..6)) {
        let ends = ends.iter().map(|end| ["\n", "\r\n", " \t\n"][*end]).cycle();
        let log: String = records.iter().zip(ends).map(|(record, end)| format!("{record}{end}")).collect();
        prop_assert_eq!(without_positions(report_of(log)), without_positions(report_of(lines(&records))));
    }

    #[test]
    fn objects_on_one_line_are_those_on_several(records in records()) {
        let objects: Vec<Value> = records.into_iter().filter(Value::is_object).collect();
        let (one, several) = (report_of(lines(&objects).replace('\n', " ")), report_of(lines(&objects)));
        prop_assert_eq!((one.summary, one.event_types), (several.summary, several.event_types));
    }

    #[test]
    fn the_verdict_agrees_with_a_full_json_parser(records in records()) {
        let report = report_of(lines(&records));
        let events: Vec<&Value> = records.iter().filter(|record| record["eventType"].is_string()).collect();
        prop_assert_eq!(report.summary.events, events.len() as u64);
        prop_assert_eq!(report.summary.refused, (records.len() - events.len()) as u64);
        let opened = events.iter().filter(|event| event["eventType"] == "door.open");
        let (mut documented, mut undocumented) = (0, 0);
        for key in opened.flat_map(|event| event["debugContext"]["debugData"].as_object().unwrap().keys()) {
            let is_documented = ["url", "requestUri"].contains(&key.as_str());
            *(if is_documented { &mut documented } else { &mut undocumented }) += 1_u64;
        }
        let found = &report.event_types["door.open"];
        prop_assert_eq!(found.documented_keys.values().sum::<u64>(), documented);
        prop_assert_eq!(found.undocumented_keys.values().sum::<u64>(), undocumented);
    }
}

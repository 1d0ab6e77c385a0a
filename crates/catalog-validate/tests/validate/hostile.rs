//! Input that is made to hurt: too long, too deep, too many, or meant for the reader's screen.

use std::io::{self, Read};

use catalog_model::{FourParts, OldRefusal};
use catalog_validate::{
    ERROR_IDS, MAX_DEBUG_KEYS, MAX_DEPTH, MAX_DISTINCT, MAX_RECORD_BYTES, MAX_REFUSED_KEPT, MAX_SHOWN_CHARS, Report,
    Validator, render,
};

use crate::support::{check, check_reader, history, numbers, reasons};

const OPEN: &str = r#"{"eventType":"door.open"}"#;

fn nested(depth: usize) -> String {
    // The record itself is the first level.
    format!("{{\"eventType\":\"door.open\",\"x\":{}{}}}", "[".repeat(depth - 1), "]".repeat(depth - 1))
}

fn in_objects(depth: usize) -> String {
    format!("{{\"eventType\":\"door.open\",\"x\":{}1{}}}", "{\"x\":".repeat(depth - 1), "}".repeat(depth - 1))
}

#[test]
fn a_record_of_the_greatest_length_is_read_and_a_longer_one_refused() {
    let padded = |length: usize| format!("{OPEN}{}", " ".repeat(length - OPEN.len()));
    let fits = padded(MAX_RECORD_BYTES);
    let too_long = padded(MAX_RECORD_BYTES + 1);
    for (log, expected) in [
        (format!("{OPEN}\n{fits}\n{OPEN}\n"), (3, vec![])),
        (format!("{OPEN}\n{too_long}\n{OPEN}\n"), (2, vec![2])),
        (format!("{OPEN}\n{too_long}"), (1, vec![2])),
        (format!("[{OPEN},{fits},{OPEN}]"), (3, vec![])),
        (format!("[{OPEN},{too_long},{OPEN}]"), (2, vec![2])),
        (format!("[{OPEN},{too_long}]"), (1, vec![2])),
    ] {
        let report = check(&log);
        assert_eq!((report.events(), numbers(&report)), expected, "a log of {} bytes", log.len());
        assert!(reasons(&report).iter().all(|reason| *reason == "V-LONG"));
    }
}

#[test]
fn an_object_over_many_lines_that_is_too_long_costs_itself_only() {
    let log = format!("{{\n\"x\":\"{}\"}}\n{OPEN}\n", "x".repeat(MAX_RECORD_BYTES));
    let report = check(log);
    assert_eq!((report.events(), reasons(&report)), (1, vec!["V-LONG"]));
}

#[test]
fn a_source_that_is_one_endless_record_ends_with_it() {
    let endless = |start: &'static [u8], byte| start.chain(io::repeat(byte).take(5 * MAX_RECORD_BYTES as u64));
    for (start, reason) in [("{\"x\":\"", "V-LONG"), ("[{\"x\":\"", "V-CUT"), ("{\n\"x\":\"", "V-CUT")] {
        let report = check_reader(endless(start.as_bytes(), b'x'));
        assert_eq!((report.events(), reasons(&report)), (0, vec![reason]), "{start}");
    }
}

#[test]
fn depth_is_limited_in_every_part_of_a_record() {
    for (record, is_refused) in [
        (nested(MAX_DEPTH), false),
        (nested(MAX_DEPTH + 1), true),
        (nested(1_000_000), true),
        (in_objects(MAX_DEPTH), false),
        (in_objects(MAX_DEPTH + 1), true),
        (format!("{{\"eventType\":\"door.open\",\"x\":\"{}\"}}", "[{".repeat(MAX_DEPTH)), false),
        (format!("{{\"eventType\":\"door.open\",\"x\":\"\\\"{}\"}}", "[".repeat(MAX_DEPTH + 1)), false),
        (format!("{{\"eventType\":\"door.open\",\"x\":\"\\\\\",\"y\":{}", "[".repeat(MAX_DEPTH + 1)), true),
        (format!("{{\"eventType\":\"door.open\",\"x\":[{}1]}}", "[1],".repeat(MAX_DEPTH)), false),
        (format!("{{\"debugContext\":{{\"debugData\":{{\"x\":{}", "[".repeat(MAX_DEPTH)), true),
    ] {
        for log in [format!("{OPEN}\n{record}\n{OPEN}\n"), format!("{OPEN}\n{record}")] {
            let report = check(&log);
            let expected = if is_refused { vec!["V-DEEP"] } else { vec![] };
            assert_eq!(reasons(&report), expected, "{}", &record[..record.len().min(80)]);
        }
    }
    let report = check(format!("[{OPEN},{},{OPEN}]", nested(MAX_DEPTH + 1)));
    assert_eq!((report.events(), reasons(&report)), (2, vec!["V-DEEP"]));
}

#[test]
fn debug_data_of_too_many_keys_is_refused() {
    let with_keys = |count: usize| {
        let keys: Vec<String> = (0..count).map(|index| format!("\"k{index}\":1")).collect();
        format!("{{\"eventType\":\"door.open\",\"debugContext\":{{\"debugData\":{{{}}}}}}}\n{OPEN}", keys.join(","))
    };
    let report = check(with_keys(MAX_DEBUG_KEYS));
    assert_eq!((report.events(), report.event_types["door.open"].undocumented.len()), (2, MAX_DEBUG_KEYS));
    let report = check(with_keys(MAX_DEBUG_KEYS + 1));
    assert_eq!((report.events(), reasons(&report)), (1, vec!["V-KEYS"]));
}

#[test]
fn what_is_counted_one_by_one_is_bounded_and_the_rest_counted_together() {
    let extra = 25;
    let ids: String = (0..MAX_DISTINCT + extra).map(|n| format!("{{\"eventType\":\"no.such{n}\"}}\n")).collect();
    let report = check(format!("{ids}{{\"eventType\":\"no.such7\"}}\n"));
    assert_eq!((report.unknown.len(), report.unknown_others), (MAX_DISTINCT, extra as u64));
    assert_eq!((report.unknown["no.such7"].events, report.unknown_events()), (2, (MAX_DISTINCT + extra + 1) as u64));

    let per_event = 500;
    let log: String = (0..=MAX_DISTINCT / per_event)
        .map(|event| {
            let keys: Vec<String> = (0..per_event).map(|key| format!("\"k{event}-{key}\":1")).collect();
            // The bound holds for all event types together.
            let id = if event % 2 == 0 { "door.open" } else { "door.spin" };
            format!("{{\"eventType\":\"{id}\",\"debugContext\":{{\"debugData\":{{\"url\":1,{}}}}}}}\n", keys.join(","))
        })
        .collect();
    let report = check(log);
    let kept: usize = report.event_types.values().map(|found| found.undocumented.len()).sum();
    assert_eq!((kept, report.undocumented_others), (MAX_DISTINCT, per_event as u64));

    let report = check("?\n".repeat(MAX_REFUSED_KEPT + extra));
    assert_eq!(
        (report.first_refused.len(), report.refused_records()),
        (MAX_REFUSED_KEPT, (MAX_REFUSED_KEPT + extra) as u64)
    );
}

#[test]
fn long_texts_are_cut_and_never_taken_for_whole_ones() {
    let fits = "ü".repeat(MAX_SHOWN_CHARS);
    let log = format!("{{\"eventType\":\"{fits}\"}}\n{{\"eventType\":\"{fits}x\"}}\n{{\"eventType\":\"{fits}yy\"}}\n");
    let report = check(log);
    let counts: Vec<(&str, u64)> = report.unknown.iter().map(|(id, unknown)| (id.as_str(), unknown.events)).collect();
    assert_eq!(counts, [(fits.as_str(), 1), (format!("{fits}…").as_str(), 2)]);

    let log = format!(r#"{{"eventType":"door.open","debugContext":{{"debugData":{{"{fits}zzz":1}}}}}}"#);
    assert!(check(log).event_types["door.open"].undocumented.contains_key(&format!("{fits}…")));
}

#[test]
fn no_text_of_a_source_acts_on_the_screen() {
    let evil = "\u{1b}]52;c;x\u{7}\u{9b}2J\u{202e}\u{200b}\u{2028}\r\n::add-mask::";
    let escaped = serde_json::to_string(evil).unwrap();
    let log = format!(
        "{{\"eventType\":{escaped}}}\n{{\"eventType\":\"door.open\",\"debugContext\":{{\"debugData\":{{{escaped}:1}}}}}}\n{evil}\n"
    );
    let mut report = Report::default();
    Validator::new(&history()).check(evil, log.as_bytes(), &mut report).unwrap();
    assert!(report.refused_records() > 0 && report.unknown.contains_key(evil));
    let acts = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202e}' | '\u{200b}' | '\u{2028}');
    let text = render::text(&report, render::TextOptions::default());
    assert!(text.contains("\\u{1b}]52") && !text.contains(acts), "{text}");
    assert!(!text.lines().any(|line| line.starts_with("::")), "{text}");
    let json = render::json_text(&report);
    assert!(json.is_ascii() && !json.contains(acts), "{json}");
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap(), render::json(&report));
    for record in &report.first_refused {
        let shown = FourParts(record).to_string();
        assert!(!shown.contains(acts), "{shown}");
    }
}

#[test]
fn every_refusal_has_a_listed_id_and_four_parts() {
    let log = b"?\n\xff\n{}\n7\n{\"eventType\":7}\n{\"eventType\":\"\",\"eventType\":\"\"}\n";
    let mut report = check(log);
    for other in ["[", "[,]", "[]7", "{\n}7", "BZh", &nested(MAX_DEPTH + 1)] {
        report.first_refused.extend(check(other).first_refused);
    }
    let mut ids: Vec<&str> = Vec::new();
    for record in &report.first_refused {
        assert!(ERROR_IDS.iter().any(|(id, _)| *id == record.id()), "{record:?}");
        for part in [record.what(), record.place(), record.why(), record.next()] {
            assert!(!part.is_empty() && !part.contains('\n'), "{record:?}");
        }
        assert_eq!(record.why().contains("nothing behind it"), record.ends_source, "{record:?}");
        ids.push(record.id());
    }
    ids.sort_unstable();
    ids.dedup();
    // The two that take a large input have tests of their own.
    assert_eq!(ids.len() + 2, ERROR_IDS.len(), "{ids:?}");
}

#[test]
fn an_error_of_the_reader_comes_back_and_what_was_read_is_kept() {
    struct Fails;
    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::ConnectionReset.into())
        }
    }
    let mut report = Report::default();
    let log = format!("{OPEN}\n{OPEN}\n{OPEN}");
    let outcome = Validator::new(&history()).check("a log", log.as_bytes().chain(Fails), &mut report);
    assert_eq!(outcome.unwrap_err().kind(), io::ErrorKind::ConnectionReset);
    // The third line may go on behind the error.
    assert_eq!((report.sources, report.events(), report.refused_records()), (1, 2, 0));
}

//! Input that is too long, too deep, too much, or made to act on a terminal.

use std::io::{self, Read};

use catalog_model::acts_on_the_screen;
use catalog_validate::{
    F_EVENTS, MAX_DEBUG_KEYS, MAX_DEPTH, MAX_DISTINCT, MAX_RECORD_BYTES, MAX_REFUSED_KEPT, MAX_SHOWN_CHARS, Report,
    Validator, text,
};

use crate::support::{OPEN, check, history, observed_keys, outcome, report_of, report_of_reader};

#[test]
fn the_length_of_a_record_is_limited() {
    let padded = |length: usize| format!("{OPEN}{}", " ".repeat(length - OPEN.len()));
    let fits = padded(MAX_RECORD_BYTES);
    let too_long = padded(MAX_RECORD_BYTES + 1);
    for (log, expected) in [
        (format!("{OPEN}\n{fits}\n{OPEN}\n"), "3"),
        (format!("{OPEN}\n{too_long}\n{OPEN}\n"), "2 2:V-LONG"),
        (format!("{OPEN}\n{too_long}"), "1 2:V-LONG"),
        (format!("[{OPEN},{fits},{OPEN}]"), "3"),
        (format!("[{OPEN},{too_long},{OPEN}]"), "2 2:V-LONG"),
        (format!("[{OPEN},{too_long}]"), "1 2:V-LONG"),
        (format!("{{\n\"x\":\"{}\"}}\n{OPEN}\n", "x".repeat(MAX_RECORD_BYTES)), "1 1:V-LONG"),
    ] {
        check(log, expected);
    }
}

#[test]
fn an_endless_record_ends_its_source() {
    for (start, expected) in [("{\"x\":\"", "0 1:V-LONG"), ("[{\"x\":\"", "0 1:V-CUT!"), ("{\n\"x\":\"", "0 1:V-CUT!")]
    {
        let endless = start.as_bytes().chain(io::repeat(b'x').take(5 * MAX_RECORD_BYTES as u64));
        assert_eq!(outcome(&report_of_reader(endless)), expected, "{start}");
    }
}

#[test]
fn f042_nesting_bomb() {
    // The record itself is the first level.
    let arrays = |depth: usize| {
        format!("{{\"eventType\":\"door.open\",\"x\":{}{}}}", "[".repeat(depth - 1), "]".repeat(depth - 1))
    };
    let objects = |depth: usize| {
        format!("{{\"eventType\":\"door.open\",\"x\":{}1{}}}", "{\"x\":".repeat(depth - 1), "}".repeat(depth - 1))
    };
    for (record, is_refused) in [
        (arrays(MAX_DEPTH), false),
        (arrays(MAX_DEPTH + 1), true),
        (arrays(1_000_000), true),
        (objects(MAX_DEPTH), false),
        (objects(MAX_DEPTH + 1), true),
        (format!("{{\"eventType\":\"door.open\",\"x\":\"{}\"}}", "[{".repeat(MAX_DEPTH)), false),
        (format!("{{\"eventType\":\"door.open\",\"x\":\"\\\"{}\"}}", "[".repeat(MAX_DEPTH + 1)), false),
        (format!("{{\"eventType\":\"door.open\",\"x\":\"\\\\\",\"y\":{}", "[".repeat(MAX_DEPTH + 1)), true),
        (format!("{{\"eventType\":\"door.open\",\"x\":[{}1]}}", "[1],".repeat(MAX_DEPTH)), false),
        (format!("{{\"debugContext\":{{\"debugData\":{{\"x\":{}", "[".repeat(MAX_DEPTH)), true),
        (format!("{{\"data\":{{\"events\":{}", "[".repeat(1_000_000)), true),
    ] {
        check(format!("{OPEN}\n{record}\n{OPEN}"), if is_refused { "2 2:V-DEEP" } else { "3" });
    }
    check(format!("[{OPEN},{},{OPEN}]", arrays(MAX_DEPTH + 1)), "2 2:V-DEEP");
}

#[test]
fn the_number_of_debug_data_keys_is_limited() {
    let with_keys = |count: usize| {
        let keys: Vec<String> = (0..count).map(|index| format!("\"k{index}\":1")).collect();
        format!("{{\"eventType\":\"door.open\",\"debugContext\":{{\"debugData\":{{{}}}}}}}\n{OPEN}", keys.join(","))
    };
    check(with_keys(MAX_DEBUG_KEYS), "2");
    check(with_keys(MAX_DEBUG_KEYS + 1), "1 1:V-KEYS");
}

#[test]
fn a_report_stays_small() {
    let extra = 25;
    let ids: String = (0..MAX_DISTINCT + extra).map(|n| format!("{{\"eventType\":\"no.such{n}\"}}\n")).collect();
    let report = report_of(format!("{ids}{{\"eventType\":\"no.such7\"}}\n"));
    assert_eq!((report.unknown.len(), report.unknown_others), (MAX_DISTINCT, extra as u64));
    assert_eq!((report.unknown["no.such7"].events, report.summary.unknown), (2, (MAX_DISTINCT + extra + 1) as u64));

    // The limit holds for all event types together.
    let per_event = 500;
    let log: String = (0..=MAX_DISTINCT / per_event)
        .map(|event| {
            let keys: Vec<String> = (0..per_event).map(|key| format!("\"k{event}-{key}\":1")).collect();
            let id = if event % 2 == 0 { "door.open" } else { "door.spin" };
            format!("{{\"eventType\":\"{id}\",\"debugContext\":{{\"debugData\":{{\"url\":1,{}}}}}}}\n", keys.join(","))
        })
        .collect();
    let report = report_of(log);
    let kept: usize = report.event_types.values().map(|found| found.undocumented_keys.len()).sum();
    assert_eq!((kept, report.undocumented_others), (MAX_DISTINCT, per_event as u64));
    assert_eq!(report.summary.undocumented_keys, (MAX_DISTINCT + per_event) as u64);

    let report = report_of("?\n".repeat(MAX_REFUSED_KEPT + extra));
    assert_eq!(
        (report.first_refused.len(), report.summary.refused),
        (MAX_REFUSED_KEPT, (MAX_REFUSED_KEPT + extra) as u64)
    );
}

#[test]
fn long_texts_are_cut_and_not_confused_with_shorter_ones() {
    let fits = "ü".repeat(MAX_SHOWN_CHARS);
    let log = format!("{{\"eventType\":\"{fits}\"}}\n{{\"eventType\":\"{fits}x\"}}\n{{\"eventType\":\"{fits}yy\"}}\n");
    let report = report_of(log);
    let counts: Vec<(&str, u64)> = report.unknown.iter().map(|(id, unknown)| (id.as_str(), unknown.events)).collect();
    assert_eq!(counts, [(fits.as_str(), 1), (format!("{fits}…").as_str(), 2)]);

    let log = format!(r#"{{"eventType":"door.open","debugContext":{{"debugData":{{"{fits}zzz":1}}}}}}"#);
    assert!(report_of(log).event_types["door.open"].undocumented_keys.contains_key(&format!("{fits}…")));
}

#[test]
fn f091_text_of_a_source_does_not_act_on_a_terminal() {
    let evil = "\u{1b}]52;c;x\u{7}\u{9b}2J\u{202e}\u{200b}\u{2028}\r\n::add-mask::";
    let escaped = serde_json::to_string(evil).unwrap();
    let log = format!(
        "{{\"eventType\":{escaped}}}\n{{\"eventType\":\"door.open\",\"debugContext\":{{\"debugData\":{{{escaped}:1}}}}}}\n{evil}\n"
    );
    let mut report = Report::default();
    Validator::new(&history(), &observed_keys()).check(evil, log.as_bytes(), &mut report).unwrap();
    assert!(report.summary.refused > 0 && report.unknown.contains_key(evil));
    let text = text(&report, false);
    assert!(text.contains("\\u{1b}]52"), "{text}");
    assert!(!text.contains(|c| c != '\n' && acts_on_the_screen(c)), "{text}");
    assert!(!text.lines().any(|line| line.starts_with("::")), "{text}");
    for record in &report.first_refused {
        assert!(!record.position.location().as_str().contains(acts_on_the_screen), "{record:?}");
        assert!(!record.what.contains(acts_on_the_screen), "{record:?}");
    }
}

#[test]
fn a_failing_reader_is_refused_and_the_records_before_it_count() {
    struct Fails;
    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("no\u{1b}more"))
        }
    }
    let mut report = Report::default();
    let log = format!("{OPEN}\n{OPEN}\n{OPEN}");
    let outcome = Validator::new(&history(), &observed_keys()).check(
        "https://me:hunter2@x/",
        log.as_bytes().chain(Fails),
        &mut report,
    );
    let refusal = outcome.unwrap_err();
    assert_eq!(refusal.code, &F_EVENTS);
    assert!(refusal.what.ends_with("no\\u{1b}more") && !refusal.at.as_str().contains("hunter2"), "{refusal}");
    // The third line may be incomplete.
    assert_eq!((report.sources, report.summary.events, report.summary.refused), (1, 2, 0));
}

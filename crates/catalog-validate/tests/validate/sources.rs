//! How a source is cut into records: lines, arrays, objects.

use catalog_validate::{Report, Unit};

use crate::support::{check, numbers, reasons};

const OPEN: &str = r#"{"eventType":"door.open","note":"a, b] c} \" \\"}"#;

/// The same event over several lines.
fn pretty() -> String {
    format!("{:#}", serde_json::from_str::<serde_json::Value>(OPEN).unwrap())
}

/// Events read, and the refused records by number and reason.
fn outcome(report: &Report) -> (u64, Vec<(u64, &'static str)>) {
    (report.events(), numbers(report).into_iter().zip(reasons(report)).collect())
}

fn ends(report: &Report) -> bool {
    report.first_refused.last().is_some_and(|record| record.ends_source)
}

#[test]
fn lines_with_any_ending_and_blank_ones_between() {
    for log in [
        format!("{OPEN}\n{OPEN}\n"),
        format!("{OPEN}\n{OPEN}"),
        format!("{OPEN}\r\n{OPEN}\r\n"),
        format!("\n\n  {OPEN}\t\n \t\r\n\n{OPEN}  \n\n"),
        format!("\u{feff}{OPEN}\n{OPEN}\n"),
    ] {
        assert_eq!(outcome(&check(&log)), (2, vec![]), "{log:?}");
    }
}

#[test]
fn lines_are_numbered_as_editors_number_them() {
    let log = format!("\n  \n?\n{OPEN}\n\n!\n{OPEN}\n?");
    let report = check(&log);
    assert_eq!(outcome(&report), (2, vec![(3, "V-JSON"), (6, "V-JSON"), (8, "V-JSON")]));
    let offsets: Vec<u64> = report.first_refused.iter().map(|record| record.place.offset).collect();
    let open = OPEN.len() as u64;
    assert_eq!(offsets, [4, 8 + open, 11 + 2 * open]);
    assert!(report.first_refused.iter().all(|record| record.place.unit == Unit::Line && !record.ends_source));
}

#[test]
fn a_source_without_events_has_no_findings() {
    for log in ["", "\n", " \r\n\t ", "[]", " [ ] ", "[][]\n[]", "\u{feff}", "\u{feff}[]"] {
        let report = check(log);
        assert_eq!((outcome(&report), report.sources), ((0, vec![]), 1), "{log:?}");
    }
}

#[test]
fn arrays_on_one_line_on_many_and_one_after_the_other() {
    let pretty = format!("\n [\n  {},\n  {OPEN}\n ]\n", pretty());
    for log in [
        format!("[{OPEN},{OPEN}]"),
        format!("[{OPEN}\n,\n{OPEN}\n]\n"),
        pretty,
        format!("\u{feff}[ {OPEN} ][{OPEN}]"),
        format!("[{OPEN}]\n[]\n[{OPEN}]\n"),
    ] {
        assert_eq!(outcome(&check(&log)), (2, vec![]), "{log}");
    }
}

#[test]
fn an_element_that_is_json_but_no_event_does_not_end_the_array() {
    let report = check(format!("[{OPEN}, 7, \"a,]\", [1, {{}}], {{}}, null, {OPEN}]"));
    let expected = [(2, "V-OBJECT"), (3, "V-OBJECT"), (4, "V-OBJECT"), (5, "V-NOTYPE"), (6, "V-OBJECT")];
    assert_eq!(outcome(&report), (2, expected.to_vec()));
    assert!(!ends(&report));
    assert_eq!(report.first_refused[0].place.unit, Unit::Element);
}

#[test]
fn broken_json_in_an_array_ends_the_reading_there() {
    for (log, events, number, reason) in [
        (format!("[{OPEN}, {{\"eventType\" \"door.open\"}}, {OPEN}]"), 1, 2, "V-JSON"),
        (format!("[{OPEN} {OPEN}, {OPEN}]"), 0, 1, "V-JSON"),
        (format!("[{OPEN}, nul, {OPEN}]"), 1, 2, "V-JSON"),
        (format!("[{OPEN}, {{\"a\":[}}], {OPEN}]"), 1, 2, "V-JSON"),
        (format!("[{OPEN},, {OPEN}]"), 1, 2, "V-ARRAY"),
        (format!("[, {OPEN}]"), 0, 1, "V-ARRAY"),
        (format!("[{OPEN}, ]"), 1, 2, "V-ARRAY"),
        (format!("[}} {OPEN}]"), 0, 1, "V-ARRAY"),
        (format!("[{OPEN}, 7}}, {OPEN}]"), 1, 2, "V-ARRAY"),
        (format!("[{OPEN}, {OPEN}"), 1, 2, "V-CUT"),
        (format!("[{OPEN}, {}", &OPEN[..20]), 1, 2, "V-CUT"),
        (format!("[{OPEN},"), 1, 2, "V-CUT"),
        ("[".to_owned(), 0, 1, "V-CUT"),
        (format!("[{OPEN}] {OPEN}"), 1, 2, "V-BESIDE"),
        (format!("[{OPEN}], {OPEN}]"), 1, 2, "V-BESIDE"),
    ] {
        let report = check(&log);
        assert_eq!(outcome(&report), (events, vec![(number, reason)]), "{log}");
        assert!(ends(&report), "{log}");
    }
}

#[test]
fn objects_over_several_lines_one_after_the_other() {
    let pretty = pretty();
    for log in [
        format!("{pretty}\n{pretty}\n"),
        format!("\n{pretty}{pretty}"),
        format!("{}{pretty}", pretty.replacen('\n', " \r\n", 1)),
    ] {
        assert_eq!(outcome(&check(&log)), (2, vec![]), "{log}");
    }
    let hook = format!("{{\n \"data\": {{ \"events\": [\n{OPEN},\n{OPEN}\n] }}\n}}\n");
    assert_eq!(outcome(&check(hook)), (2, vec![]));
}

#[test]
fn broken_json_among_objects_ends_the_reading_there() {
    let pretty = pretty();
    for (log, events, number, reason) in [
        (format!("{pretty}\n{{\"a\" 1}}\n{pretty}"), 1, 2, "V-JSON"),
        (format!("{pretty}\n{{}}\n?\n{pretty}"), 1, 3, "V-BESIDE"),
        (format!("{pretty},\n{pretty}"), 1, 2, "V-BESIDE"),
        (format!("{pretty}\n{{\n\"eventType\":"), 1, 2, "V-CUT"),
        ("{\n".to_owned(), 0, 1, "V-CUT"),
    ] {
        let report = check(&log);
        assert_eq!(outcome(&report).0, events, "{log}");
        assert_eq!(outcome(&report).1.last(), Some(&(number, reason)), "{log}");
        assert!(ends(&report) && report.first_refused[0].place.unit == Unit::Object, "{log}");
    }
}

#[test]
fn an_object_cut_short_in_a_log_of_lines_costs_its_line_only() {
    let report = check(format!("{}\n{OPEN}\n{}\n{OPEN}", &OPEN[..20], &OPEN[..1]));
    assert_eq!(outcome(&report), (2, vec![(1, "V-JSON"), (3, "V-JSON")]));
}

#[test]
fn a_source_in_a_foreign_form_is_named_for_what_it_is() {
    let utf16: Vec<u8> = format!("\u{feff}{OPEN}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (log, form) in [
        (utf16, "UTF-16"),
        (b"\xfe\xff\0{".to_vec(), "UTF-16"),
        (b"\x1f\x8b\x08\0\0".to_vec(), "gzip"),
        (b"\x28\xb5\x2f\xfd..".to_vec(), "zstd"),
        (b"PK\x03\x04..".to_vec(), "zip"),
        (b"BZh9..".to_vec(), "bzip2"),
    ] {
        let report = check(&log);
        assert_eq!((outcome(&report), ends(&report)), ((0, vec![(1, "V-FORM")]), true), "{form}");
        assert!(report.first_refused[0].reason.to_string().contains(form), "{form}");
    }
    assert_eq!(outcome(&check(b"\x1f{}\n{}")).1, [(1, "V-JSON"), (2, "V-NOTYPE")]);
}

#[test]
fn bytes_that_are_no_utf_8_cost_their_line() {
    let mut log = format!("{OPEN}\n").into_bytes();
    log.extend(b"{\"eventType\":\"door.open\",\"x\":\"\xff\"}\n");
    log.extend(OPEN.as_bytes());
    let report = check(&log);
    assert_eq!(outcome(&report), (2, vec![(2, "V-UTF8")]));
    assert_eq!(report.first_refused[0].reason.to_string(), "byte 30 of it is no UTF-8 text");
}

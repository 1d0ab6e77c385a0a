//! How a source is split into records: lines, arrays, objects.

use catalog_validate::Unit;

use crate::support::{OPEN, check, report_of};

/// The same event on several lines.
fn pretty() -> String {
    format!("{:#}", serde_json::from_str::<serde_json::Value>(OPEN).unwrap())
}

#[test]
fn every_form_of_the_same_two_events() {
    let pretty = pretty();
    for log in [
        format!("{OPEN}\n{OPEN}\n"),
        format!("{OPEN}\n{OPEN}"),
        format!("{OPEN}\r\n{OPEN}\r\n"),
        format!("\n\n  {OPEN}\t\n \t\r\n\n{OPEN}  \n\n"),
        format!("\u{feff}{OPEN}\n{OPEN}\n"),
        format!("[{OPEN},{OPEN}]"),
        format!("[{OPEN}\n,\n{OPEN}\n]\n"),
        format!("\n [\n  {pretty},\n  {OPEN}\n ]\n"),
        format!("\u{feff}[ {OPEN} ][{OPEN}]"),
        format!("[{OPEN}]\n[]\n[{OPEN}]\n"),
        format!("{pretty}\n{pretty}\n"),
        format!("\n{pretty}{pretty}"),
        format!("{}{pretty}", pretty.replacen('\n', " \r\n", 1)),
        format!("{{\n \"data\": {{ \"events\": [\n{OPEN},\n{OPEN}\n] }}\n}}\n"),
    ] {
        check(log, "2");
    }
    for log in ["", "\n", " \r\n\t ", "[]", " [ ] ", "[][]\n[]", "\u{feff}", "\u{feff}[]"] {
        check(log, "0");
    }
}

#[test]
fn a_broken_line_does_not_affect_other_lines() {
    check(format!("{}\n{OPEN}\n{}\n{OPEN}", &OPEN[..20], &OPEN[..1]), "2 1:V-JSON 3:V-JSON");
    check("\u{1f}{}\n{}", "0 1:V-JSON 2:V-NOTYPE");
    // Lines are numbered as in an editor.
    let log = format!("\n  \n?\n{OPEN}\n\n!\n{OPEN}\n?");
    check(&log, "2 3:V-JSON 6:V-JSON 8:V-JSON");
    let offsets: Vec<u64> = report_of(&log).first_refused.iter().map(|record| record.position.offset).collect();
    let open = OPEN.len() as u64;
    assert_eq!(offsets, [4, 8 + open, 11 + 2 * open]);
}

#[test]
fn an_element_that_is_not_an_event_does_not_end_the_array() {
    let log = format!("[{OPEN}, 7, \"a,]\", [1, {{}}], {{}}, null, {OPEN}]");
    check(&log, "2 2:V-OBJECT 3:V-OBJECT 4:V-OBJECT 5:V-NOTYPE 6:V-OBJECT");
    assert_eq!(report_of(&log).first_refused[0].position.unit, Unit::Element);
    check(format!("[{OPEN}, {{\"eventType\":1,\"eventType\":2}}, {OPEN}]"), "2 2:V-TWICE");
}

#[test]
fn broken_json_ends_an_array() {
    for (log, expected) in [
        (format!("[{OPEN}, {{\"eventType\" \"door.open\"}}, {OPEN}]"), "1 2:V-JSON!"),
        (format!("[{OPEN} {OPEN}, {OPEN}]"), "0 1:V-JSON!"),
        (format!("[{OPEN}, nul, {OPEN}]"), "1 2:V-JSON!"),
        (format!("[{OPEN}, {{\"a\":[}}], {OPEN}]"), "1 2:V-JSON!"),
        (format!("[{OPEN},, {OPEN}]"), "1 2:V-ARRAY!"),
        (format!("[, {OPEN}]"), "0 1:V-ARRAY!"),
        (format!("[{OPEN}, ]"), "1 2:V-ARRAY!"),
        (format!("[}} {OPEN}]"), "0 1:V-ARRAY!"),
        (format!("[{OPEN}, 7}}, {OPEN}]"), "1 2:V-ARRAY!"),
        (format!("[{OPEN}, {OPEN}"), "1 2:V-CUT!"),
        (format!("[{OPEN}, {}", &OPEN[..20]), "1 2:V-CUT!"),
        (format!("[{OPEN},"), "1 2:V-CUT!"),
        ("[".to_owned(), "0 1:V-CUT!"),
        (format!("[{OPEN}] {OPEN}"), "1 2:V-BESIDE!"),
        (format!("[{OPEN}], {OPEN}]"), "1 2:V-BESIDE!"),
    ] {
        check(log, expected);
    }
    check(b"[{\"x\":\"\xff\"},{}]", "0 1:V-UTF8!");
}

#[test]
fn broken_json_ends_consecutive_objects() {
    let pretty = pretty();
    for (log, expected) in [
        (format!("{pretty}\n{{\"a\" 1}}\n{pretty}"), "1 2:V-JSON!"),
        (format!("{pretty}\n{{}}\n?\n{pretty}"), "1 2:V-NOTYPE 3:V-BESIDE!"),
        (format!("{pretty},\n{pretty}"), "1 2:V-BESIDE!"),
        (format!("{pretty}\n{{\n\"eventType\":"), "1 2:V-CUT!"),
        ("{\n".to_owned(), "0 1:V-CUT!"),
    ] {
        check(&log, expected);
        assert_eq!(report_of(&log).first_refused[0].position.unit, Unit::Object, "{log}");
    }
}

#[test]
fn the_form_does_not_depend_on_how_much_was_read() {
    // The line break behind the first bracket is looked for in a limited number of bytes.
    check(format!("{{{}\n\"eventType\":\"door.open\"}}", " ".repeat(900)), "1");
    check(format!("{{{}\n\"eventType\":\"door.open\"}}", " ".repeat(1100)), "0 1:V-JSON 2:V-JSON");
}

#[test]
fn a_source_that_is_not_utf_8_text_is_named() {
    let utf16: Vec<u8> = format!("\u{feff}{OPEN}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (log, format) in [
        (utf16.as_slice(), "UTF-16"),
        (b"\xfe\xff\0{", "UTF-16"),
        (b"{\0\"\0", "UTF-16"),
        (b"\0[\0{", "UTF-16"),
        (b"\x28\xb5\x2f\xfd..", "zstd"),
        (b"PK\x03\x04..", "zip"),
        (b"BZh9..", "bzip2"),
    ] {
        check(log, "0 1:V-FORM!");
        let record = &report_of(log).first_refused[0];
        assert!(record.what.contains(format), "{format}");
        assert_eq!(record.next.contains("iconv -f UTF-16"), format == "UTF-16", "{}", record.next);
    }
}

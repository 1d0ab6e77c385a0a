//! The strict check of the lines of a CSV before the `csv` crate parses it.
//!
//! That crate accepts whatever it can make records of: a file that was cut within a cell, a quotation mark that is
//! never closed and swallows rows, a bare carriage return that splits a row. Upstream writes one row to a line, quotes
//! every cell that needs it, and ends the file with a line feed; this check accepts nothing else.
//!
//! It also limits the cells of a line: an empty cell is one byte in the file and many bytes in a record of that crate.

use catalog_model::{Code, EventId};

use crate::builder::control_character;
use crate::codes::{C_CUT, C_HEADER, C_LINE, C_QUOTE, C_SHIFT, D_CONTROL};
use crate::csv::Problem;

/// A line with more cells does not belong to a table of event types.
const MAX_CELLS: usize = 32;

/// The lines of an accepted file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lines {
    /// The number of lines, which is the number of records.
    pub(crate) count: usize,
    /// Whether any line ends in CR LF.
    pub(crate) have_carriage_returns: bool,
}

/// Checks a file without byte order mark. A refusal comes with its line, counted from 1.
pub(crate) fn check(bytes: &[u8]) -> Result<Lines, (usize, Problem)> {
    let mut lines = Lines { count: 0, have_carriage_returns: false };
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        lines.count += 1;
        let refuse = |code, what: &str| Err((lines.count, (code, what.to_owned())));
        let Some(line) = line.strip_suffix(b"\n") else {
            return refuse(&C_CUT, "the last line does not end in a line break");
        };
        lines.have_carriage_returns |= line.ends_with(b"\r");
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            return refuse(&C_LINE, "the line is empty");
        }
        match count_cells(line).map_err(|problem| (lines.count, problem))? {
            cells if cells <= MAX_CELLS => {}
            cells if lines.count == 1 => return refuse(&C_HEADER, &format!("there are {cells} columns")),
            cells => return refuse(&C_SHIFT, &format!("the row has {cells} cells, more than {MAX_CELLS}")),
        }
    }
    Ok(lines)
}

/// Whether the first line of another kind of text can fail with this code.
pub(crate) fn fails_in_other_texts(code: &Code) -> bool {
    [&C_CUT, &C_QUOTE, &C_LINE].contains(&code)
}

/// Whether the first line, or as much of it as there is, can be a header with these names or a row. The cells of a row
/// are quoted. This distinguishes a damaged CSV from a notice in plain text, a line of JSON or a script.
pub(crate) fn can_start_csv(text: &str, names: &[&str]) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let is_name = |cell: &str| names.iter().any(|name| name.trim() == cell.trim());
    let starts_name = |cell: &str| names.iter().any(|name| name.trim().starts_with(cell.trim_start()));
    let is_id = |cell: &str| EventId::new(cell).is_ok();
    let starts_id = |cell: &str| {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
        cell.len() <= EventId::MAX_LEN && cell.bytes().all(allowed)
    };
    let (cell, is_whole) = match line.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"').map_or((quoted, false), |(cell, _)| (cell, true)),
        None => line.split_once(',').map_or((line, false), |(cell, _)| (cell, true)),
    };
    match is_whole {
        true => is_name(cell) || is_id(cell),
        false => starts_name(cell) || line.starts_with('"') && starts_id(cell),
    }
}

/// The state of the scan of a line.
enum State {
    CellStart,
    Plain,
    Quoted,
    /// After a quotation mark in a quoted cell: the first half of a doubled one, or the end.
    QuoteSeen,
}

/// The number of cells of a line.
fn count_cells(line: &[u8]) -> Result<usize, Problem> {
    let quote = |what: &str| Err((&C_QUOTE, what.to_owned()));
    let mut state = State::CellStart;
    let mut cells = 1;
    for &byte in line {
        match byte {
            b'\r' => return Err((&C_LINE, "the line holds a carriage return without a line feed".to_owned())),
            0..=0x1f | 0x7f => return Err((&D_CONTROL, control_character(char::from(byte)))),
            _ => {}
        }
        state = match (state, byte) {
            (State::CellStart | State::QuoteSeen, b'"') => State::Quoted,
            (State::CellStart | State::Plain | State::QuoteSeen, b',') => {
                cells += 1;
                State::CellStart
            }
            (State::Quoted, b'"') => State::QuoteSeen,
            (State::Quoted, _) => State::Quoted,
            (State::Plain, b'"') => return quote("a quotation mark is in a cell that does not start with one"),
            (State::QuoteSeen, _) => return quote("text follows the quotation mark that ends a cell"),
            (State::CellStart | State::Plain, _) => State::Plain,
        };
    }
    match state {
        State::Quoted => quote("the line ends inside quotation marks"),
        _ => Ok(cells),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn refusal(text: &str) -> (usize, &'static str) {
        let (line, (code, _)) = check(text.as_bytes()).expect_err(text);
        (line, code.id)
    }

    #[test]
    fn rows_of_plain_and_quoted_cells_pass() {
        for (text, lines) in [
            ("a\n", 1),
            ("a,b c,\n\"d\",\"e, f\",\"\"\n", 2),
            ("\"say \"\"so\"\"\",\"\"\"\"\n", 1),
            (",\n", 1),
            ("\u{e9}\n", 1),
        ] {
            assert_eq!(check(text.as_bytes()), Ok(Lines { count: lines, have_carriage_returns: false }), "{text:?}");
            let text = text.replace('\n', "\r\n");
            assert_eq!(check(text.as_bytes()), Ok(Lines { count: lines, have_carriage_returns: true }), "{text:?}");
        }
    }

    #[test]
    fn other_lines_are_refused_with_their_number() {
        for (text, line, id) in [
            ("a\nb", 2, "C-CUT"),
            ("a\r", 1, "C-CUT"),
            ("a\n\nb\n", 2, "C-LINE"),
            ("a\n\r\nb\n", 2, "C-LINE"),
            ("a\nb\rc\n", 2, "C-LINE"),
            ("a\r\r\n", 1, "C-LINE"),
            ("\"a\n", 1, "C-QUOTE"),
            ("\"a\nb\"\n", 1, "C-QUOTE"),
            ("a\n\"b\"c\n", 2, "C-QUOTE"),
            ("a\nb\"c\n", 2, "C-QUOTE"),
            ("a\n \"b\"\n", 2, "C-QUOTE"),
            ("\"a\"\"\n", 1, "C-QUOTE"),
            ("a\tb\n", 1, "D-CONTROL"),
            ("\"a\0\"\n", 1, "D-CONTROL"),
            ("a\n\"\u{1b}[2J\"\n", 2, "D-CONTROL"),
            ("\u{7f}\n", 1, "D-CONTROL"),
        ] {
            assert_eq!(refusal(text), (line, id), "{text:?}");
        }
    }

    #[test]
    fn lines_of_too_many_cells_are_refused() {
        let line = |cells: usize| ",".repeat(cells - 1) + "\n";
        let quoted = |cells: usize| format!("\"a, b\",{}", line(cells - 1));
        for most in [line(MAX_CELLS), quoted(MAX_CELLS), format!("\"{}\"\n", ",".repeat(100))] {
            assert!(check(format!("{most}{most}").as_bytes()).is_ok(), "{most}");
        }
        for more in [line(MAX_CELLS + 1), quoted(MAX_CELLS + 1), line(100_000)] {
            assert_eq!(refusal(&more), (1, "C-HEADER"));
            assert_eq!(refusal(&format!("a\n{more}")), (2, "C-SHIFT"));
        }
    }

    #[test]
    fn only_headers_and_rows_can_start_a_csv() {
        let is_possible = |text: &str| can_start_csv(text, &["Event Type", "Description", " Tags"]);
        for start in [
            "",
            "E",
            "Event T",
            "Event Type",
            "Event Type,",
            "\"Event Ty",
            "Event Type ,x",
            "Tags,Event Type",
            "\"",
            "\"pool",
            "\"pool.lane.open",
            "\"pool.lane.open\"",
            "\"pool.lane.open\",\"A lane",
            "pool.lane.open,A lane",
            "Event Type,Description\nwhatever",
        ] {
            assert!(is_possible(start), "{start}");
        }
        for start in [
            "Event Typo",
            "Oops! Page not found!",
            "error",
            "pool.lane.open",
            "{\"versions\":[]}",
            "[1,2]",
            "(window.webpackJsonp=window.webpackJsonp||[]).push([[3],{}]);",
            "\"use strict\";var a=1;",
            "\"pool\",",
            "\"pool lane",
            "lane,pool",
            "\n\"pool.lane.open\"",
        ] {
            assert_eq!(is_possible(start), start.starts_with('\n'), "{start}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        /// The `csv` crate reads the same rows from an accepted file, and writes them back as the same bytes up to the
        /// quotation marks that a cell does not need.
        #[test]
        fn accepted_lines_are_records_of_the_csv_crate(
            pieces in prop::collection::vec(
                prop::sample::select(vec!["\"", "\"", ",", "\n", "\n", "\r", "a", " ", "\u{e9}", "\0", "\",\"", "\"\n"]), 0..24)
        ) {
            let text = pieces.concat();
            let Ok(lines) = check(text.as_bytes()) else { return Ok(()) };
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let records: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.expect("accepted").iter().map(str::to_owned).collect())
                .collect();
            let written = |cells: &Vec<String>| {
                let cells: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
                cells.join(",")
            };
            let quoted: String = records.iter().map(|cells| written(cells) + "\n").collect();
            prop_assert_eq!(records.len(), lines.count, "{:?}", text);
            prop_assert_eq!(check(quoted.as_bytes()).map(|lines| lines.count), Ok(lines.count), "{:?}", quoted);
            let unquoted = |text: &str| text.replace(['"', '\r'], "");
            prop_assert_eq!(unquoted(&quoted), unquoted(&text), "{:?}", text);
        }

        #[test]
        fn no_bytes_panic(bytes: Vec<u8>) {
            let _ = check(&bytes);
        }
    }
}

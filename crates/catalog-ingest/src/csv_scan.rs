//! The strict look at a CSV file before the `csv` crate reads it.
//!
//! That crate accepts whatever it can make records of: a file cut in a cell, a quotation mark that is never closed and
//! so swallows rows, a bare carriage return that splits one. Upstream writes one row to a line, every cell that needs
//! it in quotation marks, and a line feed at the end; this scan accepts that and nothing else.
//!
//! It counts the cells of each line, too: a record of that crate costs many times the byte that an empty cell has.

use crate::Problem;

/// More cells in a line than these are no table of event types.
pub(crate) const MAX_CELLS: usize = 32;

/// What the scan saw of a file that it accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scan {
    /// The number of lines, which is that of the records.
    pub(crate) lines: usize,
    /// Whether any line ends in CR LF.
    pub(crate) has_carriage_returns: bool,
}

/// Scans a file, without a byte order mark. A refusal comes with its line, counted from 1.
pub(crate) fn scan(bytes: &[u8]) -> Result<Scan, (usize, Problem)> {
    let mut scan = Scan { lines: 0, has_carriage_returns: false };
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        scan.lines += 1;
        let refuse = |problem| Err((scan.lines, problem));
        let Some(line) = line.strip_suffix(b"\n") else { return refuse(Problem::CsvCut) };
        let line = match line.strip_suffix(b"\r") {
            Some(line) => {
                scan.has_carriage_returns = true;
                line
            }
            None => line,
        };
        if line.is_empty() {
            return refuse(Problem::BlankLine);
        }
        match scan_line(line) {
            Err(problem) => return refuse(problem),
            Ok(cells) if cells <= MAX_CELLS => {}
            Ok(cells) if scan.lines == 1 => {
                return refuse(Problem::Header { why: format!("there are {cells} columns") });
            }
            Ok(cells) => {
                let why = format!("the row has {cells} cells, and a row of event types at most {MAX_CELLS}");
                return refuse(Problem::Shift { why });
            }
        }
    }
    Ok(scan)
}

/// Where the scan of a line stands.
enum State {
    CellStart,
    Plain,
    Quoted,
    /// After a quotation mark in a quoted cell: the first half of a doubled one, or the end.
    QuoteSeen,
}

/// The number of cells of a line.
fn scan_line(line: &[u8]) -> Result<usize, Problem> {
    let mut state = State::CellStart;
    let mut cells = 1;
    for &byte in line {
        match byte {
            b'\r' => return Err(Problem::BareCarriageReturn),
            0..=0x1f | 0x7f => return Err(Problem::ControlCharacter { seen: format!("\\u{{{byte:x}}}") }),
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
            (State::Plain, b'"') => {
                return Err(Problem::Quote { how: "a quotation mark stands in a cell that does not start with one" });
            }
            (State::QuoteSeen, _) => {
                return Err(Problem::Quote { how: "text follows the quotation mark that ends a cell" });
            }
            (State::CellStart | State::Plain, _) => State::Plain,
        };
    }
    if matches!(state, State::Quoted) {
        return Err(Problem::Quote { how: "the line ends inside quotation marks" });
    }
    Ok(cells)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn refusal(text: &str) -> (usize, &'static str) {
        let (line, problem) = scan(text.as_bytes()).expect_err(text);
        (line, problem.id())
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
            assert_eq!(scan(text.as_bytes()), Ok(Scan { lines, has_carriage_returns: false }), "{text:?}");
            let text = text.replace('\n', "\r\n");
            assert_eq!(scan(text.as_bytes()), Ok(Scan { lines, has_carriage_returns: true }), "{text:?}");
        }
    }

    #[test]
    fn everything_else_is_refused_with_its_line() {
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
    fn a_line_of_too_many_cells_is_refused_before_anything_is_made_of_it() {
        let line = |cells: usize| ",".repeat(cells - 1) + "\n";
        let quoted = |cells: usize| format!("\"a, b\",{}", line(cells - 1));
        for most in [line(MAX_CELLS), quoted(MAX_CELLS), format!("\"{}\"\n", ",".repeat(100))] {
            assert!(scan(format!("{most}{most}").as_bytes()).is_ok(), "{most}");
        }
        for more in [line(MAX_CELLS + 1), quoted(MAX_CELLS + 1), line(100_000)] {
            assert_eq!(refusal(&more), (1, "C-HEADER"));
            assert_eq!(refusal(&format!("a\n{more}")), (2, "C-SHIFT"));
        }
    }

    /// The cells of a line by the book: a quoted cell is `"`, anything with `"` doubled, `"`; a plain one has no `"`.
    fn cells(mut line: &str) -> Option<Vec<String>> {
        let mut cells = Vec::new();
        loop {
            let (cell, rest) = match line.strip_prefix('"') {
                None => line.split_at(line.find(',').unwrap_or(line.len())),
                Some(_) => {
                    // Quotation marks before a closing one come in pairs.
                    let end = (1..line.len())
                        .filter(|&at| line.is_char_boundary(at + 1) && line.as_bytes()[at] == b'"')
                        .find(|&at| {
                            line[1..at].matches('"').count().is_multiple_of(2) && !line[at + 1..].starts_with('"')
                        })?;
                    line.split_at(end + 1)
                }
            };
            match cell.strip_prefix('"') {
                None if cell.contains('"') => return None,
                None => cells.push(cell.to_owned()),
                Some(cell) => cells.push(cell.strip_suffix('"')?.replace("\"\"", "\"")),
            }
            match rest.strip_prefix(',') {
                Some(rest) => line = rest,
                None if rest.is_empty() => return Some(cells),
                None => return None,
            }
        }
    }

    fn reference(text: &str) -> Option<Vec<Vec<String>>> {
        let lines = text.strip_suffix('\n').or(text.is_empty().then_some(""))?;
        let lines = if text.is_empty() { Vec::new() } else { lines.split('\n').collect() };
        lines
            .into_iter()
            .map(|line| {
                let line = line.strip_suffix('\r').unwrap_or(line);
                let is_row = !line.is_empty() && !line.contains(|c: char| c.is_ascii_control());
                is_row.then(|| cells(line)).flatten()
            })
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn the_scan_agrees_with_the_book_and_the_csv_crate(
            pieces in prop::collection::vec(
                prop::sample::select(vec!["\"", "\"", ",", "\n", "\n", "\r", "a", " ", "\u{e9}", "\0", "\",\"", "\"\n"]), 0..24)
        ) {
            let text = pieces.concat();
            let expected = reference(&text);
            prop_assert_eq!(scan(text.as_bytes()).is_ok(), expected.is_some(), "{:?}", text);
            if let Some(expected) = expected {
                let mut reader =
                    ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
                let records: Vec<Vec<String>> = reader
                    .records()
                    .map(|record| record.expect("accepted").iter().map(str::to_owned).collect())
                    .collect();
                prop_assert_eq!(records, expected, "{:?}", text);
            }
        }

        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = scan(&bytes);
        }
    }
}

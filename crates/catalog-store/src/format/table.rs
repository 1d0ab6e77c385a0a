//! Tables: comma-separated lines below a fixed header.
//!
//! No value contains a comma, a quote or a line break, so there is no quoting.

use std::collections::BTreeSet;

use catalog_model::{Location, Refusal, Safe};

use super::value::Value;
use crate::codes::{T_CUT, T_HEADER, T_ORDER, T_VALUE, position, utf8};

/// A line of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    pub(crate) text: &'a str,
    /// Counted from 1; the header is line 1.
    line: usize,
    file: &'a str,
    header: &'static str,
}

/// The rows of a table that are not yet read.
pub(crate) struct Rows<'a> {
    rest: &'a str,
    next: Row<'a>,
}

/// The rows of the table in the bytes of `file`: UTF-8 below this header, each line with its line break.
pub(crate) fn rows<'a>(file: &'a str, bytes: &'a [u8], header: &'static str) -> Result<Rows<'a>, Refusal> {
    let text = utf8(file, bytes)?;
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if first != header {
        let what = format!("the header is `{}` instead of `{header}`", Safe::new(first).shortened(200));
        return Err(T_HEADER.at(Location::untrusted(file).line(1), what));
    }
    if !text.ends_with('\n') {
        let at = Location::untrusted(file).line(1 + text.matches('\n').count());
        return Err(T_CUT.at(at, "the last line does not end in a line break"));
    }
    Ok(Rows { rest, next: Row { text: "", line: 2, file, header } })
}

impl<'a> Rows<'a> {
    /// The next row, found faster if its text is `expected`.
    pub(crate) fn next_expecting(&mut self, expected: &str) -> Option<Row<'a>> {
        let is_expected = self.rest.as_bytes().get(expected.len()) == Some(&b'\n') && self.rest.starts_with(expected);
        let length = if is_expected && !expected.is_empty() { expected.len() } else { self.rest.find('\n')? };
        let row = Row { text: &self.rest[..length], ..self.next };
        self.rest = &self.rest[length + 1..];
        self.next.line += 1;
        Some(row)
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        self.next_expecting("")
    }
}

impl<'a> Row<'a> {
    /// The first cell.
    pub(crate) fn key(self) -> &'a str {
        self.text.split_once(',').map_or(self.text, |(key, _)| key)
    }

    /// The first cells, without a look at the others; missing ones are empty.
    pub(crate) fn first_cells<const COUNT: usize>(self) -> [&'a str; COUNT] {
        let mut rest = self.text;
        std::array::from_fn(|_| {
            let end = rest.bytes().position(|byte| byte == b',').unwrap_or(rest.len());
            let cell = &rest[..end];
            rest = rest.get(end + 1..).unwrap_or_default();
            cell
        })
    }

    pub(crate) fn cells<const COUNT: usize>(self) -> Result<[&'a str; COUNT], Refusal> {
        let mut cells = [""; COUNT];
        let (mut seen, mut start) = (0, 0);
        let commas = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b',').map(|(index, _)| index);
        for end in commas.chain([self.text.len()]) {
            if let Some(cell) = cells.get_mut(seen) {
                *cell = &self.text[start..end];
            }
            (seen, start) = (seen + 1, end + 1);
        }
        if seen != COUNT {
            let what = format!("the line has {seen} cells instead of {COUNT}");
            return Err(T_VALUE.at(Location::untrusted(self.file).line(self.line), what));
        }
        Ok(cells)
    }

    /// Refuses a cell whose value is invalid. Columns count from 0.
    pub(crate) fn check<T>(self, column: usize, value: Result<T, String>) -> Result<T, Refusal> {
        value.map_err(|reason| T_VALUE.at(self.at(column), reason))
    }

    pub(crate) fn value<T: Value>(self, column: usize, cell: &str) -> Result<T, Refusal> {
        self.check(column, T::read(cell))
    }

    /// `None` for an empty cell.
    pub(crate) fn optional<T: Value>(self, column: usize, cell: &str) -> Result<Option<T>, Refusal> {
        if cell.is_empty() { Ok(None) } else { self.value(column, cell).map(Some) }
    }

    /// Values separated by spaces.
    pub(crate) fn set<T: Value + Ord>(self, column: usize, cell: &str) -> Result<BTreeSet<T>, Refusal> {
        if cell.is_empty() {
            return Ok(BTreeSet::new());
        }
        cell.split(' ').map(|word| self.value(column, word)).collect()
    }

    /// Refuses a row that does not come after the one with the key `before`, which then becomes `key`.
    pub(crate) fn in_order<K: Ord + Copy>(self, before: &mut Option<K>, key: K) -> Result<(), Refusal> {
        let what = match before {
            Some(before) if *before == key => "the line occurs twice",
            Some(before) if *before > key => "the line belongs further up",
            _ => {
                *before = Some(key);
                return Ok(());
            }
        };
        Err(T_ORDER.at(self.at(0), what))
    }

    pub(crate) fn at(self, column: usize) -> Location {
        position(self.file, self.line, self.header.split(',').nth(column).unwrap_or_default())
    }
}

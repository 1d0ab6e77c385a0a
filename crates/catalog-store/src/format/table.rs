//! Tables: comma-separated lines under a fixed header.
//!
//! No value of ours can hold a comma, a quote or a line break, so there is no quoting, and a line is its cells.

use std::fmt::Display;

use catalog_model::{Location, Refusal, Safe};

use crate::codes::{T_CUT, T_HEADER, T_ORDER, T_VALUE, position};

/// A table that is being read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'a> {
    file: &'a str,
    header: &'static str,
    rows: &'a str,
}

impl<'a> Table<'a> {
    /// The table in the bytes of `file`: UTF-8 with this header, each line with its end.
    pub(crate) fn new(file: &'a str, bytes: &'a [u8], header: &'static str) -> Result<Self, Refusal> {
        let text = utf8(file, bytes)?;
        let (first, rows) = text.split_once('\n').unwrap_or((text, ""));
        if first != header {
            let seen = Safe::new(first).shortened(200);
            let what = format!("the header reads `{seen}` and not `{header}`");
            return Err(T_HEADER.at(Location::untrusted(file).line(1), what));
        }
        if !text.ends_with('\n') {
            let place = Location::untrusted(file).line(1 + text.matches('\n').count());
            return Err(T_CUT.at(place, "the last line does not end in a line break"));
        }
        Ok(Self { file, header, rows })
    }

    /// The lines below the header with their numbers.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        self.rows.split_terminator('\n').enumerate().map(|(index, row)| (index + 2, row))
    }

    /// The cells of a line.
    pub(crate) fn cells<const COUNT: usize>(&self, line: usize, row: &'a str) -> Result<[&'a str; COUNT], Refusal> {
        let seen = row.bytes().filter(|&byte| byte == b',').count() + 1;
        if seen != COUNT {
            let what = format!("the line has {seen} cells and not {COUNT}");
            return Err(T_VALUE.at(Location::untrusted(self.file).line(line), what));
        }
        let mut cells = row.split(',');
        Ok(std::array::from_fn(|_| cells.next().unwrap_or_default()))
    }

    /// Reads one cell; `column` counts from 0.
    pub(crate) fn cell<T, E: Display>(&self, line: usize, column: usize, read: Result<T, E>) -> Result<T, Refusal> {
        read.map_err(|reason| T_VALUE.at(self.place(line, column), reason.to_string()))
    }

    /// Checks that `key` follows `before`, which becomes it.
    pub(crate) fn in_order<K: Ord + Copy>(&self, line: usize, before: &mut Option<K>, key: K) -> Result<(), Refusal> {
        let what = match before {
            Some(before) if *before == key => "the line stands twice",
            Some(before) if *before > key => "the line belongs further up",
            _ => {
                *before = Some(key);
                return Ok(());
            }
        };
        Err(T_ORDER.at(self.place(line, 0), what))
    }

    /// The place of a cell; `column` counts from 0.
    pub(crate) fn place(&self, line: usize, column: usize) -> Location {
        position(self.file, line, self.header.split(',').nth(column).unwrap_or_default())
    }
}

/// The text in the bytes of `file`.
pub(crate) fn utf8<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Refusal> {
    std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        let line = 1 + bytes[..offset].iter().filter(|&&byte| byte == b'\n').count();
        let what = format!("the byte at offset {offset} is not UTF-8");
        T_VALUE.at(Location::untrusted(file).line(line), what)
    })
}

/// Why a cell with one of a few fixed words is refused.
pub(crate) fn unknown_word(what: &str, seen: &str) -> String {
    format!("`{}` is no {what}", Safe::new(seen).shortened(80))
}

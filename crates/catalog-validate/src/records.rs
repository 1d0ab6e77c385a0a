//! Splits a source into records: lines, array elements, or consecutive objects.

use std::io::{BufRead as _, Read, Result};
use std::mem::take;

use catalog_model::Refusal;

use crate::codes::{V_ARRAY, V_BESIDE, V_CUT, V_FORM, V_LONG};
use crate::report::Unit;
use crate::scanner::Scanner;
use crate::window::Window;

/// The maximum length of a record: 8 MiB. A longer one is refused without being held in memory.
pub const MAX_RECORD_BYTES: usize = 8 * 1024 * 1024;

/// How far the space after the first `{` is searched for a line break.
const LOOKAHEAD: usize = 1024;

/// A source as a sequence of records.
#[derive(Debug)]
pub(crate) struct Records<R> {
    window: Window<R>,
    unit: Unit,
    /// The number of records so far; for lines, the number of the last line.
    number: u64,
    /// How many bytes of the window belong to the last record.
    used: usize,
    position: Position,
    /// Why the whole source is refused.
    refusal: Option<Refusal>,
}

/// One record, or the reason why there is none.
#[derive(Debug)]
pub(crate) struct Record {
    /// Counted from 1.
    pub(crate) number: u64,
    /// The number of bytes before it.
    pub(crate) offset: u64,
    pub(crate) length: std::result::Result<usize, Refusal>,
    /// Whether the next record cannot be found.
    pub(crate) ends_source: bool,
}

/// The position of the next byte relative to an array.
#[derive(Clone, Copy, Debug)]
enum Position {
    Outside,
    AtStart,
    AfterComma,
}

/// The end of a record, relative to the start of the window.
struct End {
    length: usize,
    is_too_long: bool,
    /// Whether the source ended first.
    is_cut: bool,
}

impl<R: Read> Records<R> {
    /// Detects from the start of the source how its records are separated.
    pub(crate) fn open(reader: R) -> Result<Self> {
        let mut window = Window::new(reader);
        window.fill_to(4)?;
        let format = foreign_format(window.bytes());
        let refusal = format.map(|format| V_FORM.at("", format!("the source is {format}")));
        let mut records = Self { window, unit: Unit::Line, number: 0, used: 0, position: Position::Outside, refusal };
        if records.refusal.is_some() {
            return Ok(records);
        }
        if records.window.bytes().starts_with(b"\xef\xbb\xbf") {
            records.window.consume(3);
        }
        let (blank_lines, first) = records.skip_space()?;
        match first {
            Some(b'[') => records.unit = Unit::Element,
            Some(b'{') if records.first_line_is_blank()? => records.unit = Unit::Object,
            _ => records.number = blank_lines,
        }
        Ok(records)
    }

    /// Whether the first bracket is alone on its line. Searches a fixed number of bytes, however the reader splits them.
    fn first_line_is_blank(&mut self) -> Result<bool> {
        loop {
            let bytes = self.window.bytes();
            let mut rest = bytes.iter().take(LOOKAHEAD).skip(1);
            if let Some(byte) = rest.find(|byte| !matches!(byte, b' ' | b'\t' | b'\r')) {
                return Ok(*byte == b'\n');
            }
            if bytes.len() >= LOOKAHEAD || !self.window.fill()? {
                return Ok(false);
            }
        }
    }

    pub(crate) const fn unit(&self) -> Unit {
        self.unit
    }

    /// The next record, `None` at the end of the source.
    pub(crate) fn next(&mut self) -> Result<Option<Record>> {
        if let Some(refusal) = self.refusal.take() {
            return self.broken(refusal);
        }
        self.window.consume(take(&mut self.used));
        match self.unit {
            Unit::Line => self.next_line(),
            Unit::Element => self.next_element(),
            Unit::Object => self.next_object(),
        }
    }

    /// The bytes of the last record, which has this length.
    pub(crate) fn bytes(&self, length: usize) -> &[u8] {
        &self.window.bytes()[..length]
    }

    fn next_line(&mut self) -> Result<Option<Record>> {
        loop {
            let offset = self.window.offset();
            let end = self.find_end(line_end)?;
            if end.is_cut && end.length == 0 && !end.is_too_long {
                return Ok(None);
            }
            self.used = end.length + usize::from(!end.is_cut);
            if end.is_too_long || !self.bytes(end.length).iter().all(|&byte| is_space(byte)) {
                return self.record(offset, &end);
            }
            self.number += 1;
            self.window.consume(take(&mut self.used));
        }
    }

    fn next_element(&mut self) -> Result<Option<Record>> {
        loop {
            let (_, first) = self.skip_space()?;
            self.position = match (self.position, first) {
                (Position::Outside, None) => return Ok(None),
                (Position::Outside, Some(b'[')) => Position::AtStart,
                (Position::AtStart, Some(b']')) => Position::Outside,
                (Position::Outside, Some(_)) => {
                    let what = "an array of events is followed by something other than an array";
                    return self.broken(V_BESIDE.at("", what));
                }
                (_, None) => return self.broken(cut()),
                (_, Some(b',' | b']' | b'}')) => return self.broken(misplaced()),
                (_, Some(_)) => break,
            };
            self.window.consume(1);
        }
        let offset = self.window.offset();
        let mut scanner = Scanner::default();
        let end = self.find_end(|piece| scanner.element_end(piece))?;
        if end.is_cut {
            return self.broken(cut());
        }
        self.position = match self.window.bytes()[end.length] {
            b',' => Position::AfterComma,
            b']' => Position::Outside,
            _ => return self.broken(misplaced()),
        };
        self.used = end.length + 1;
        self.record(offset, &end)
    }

    fn next_object(&mut self) -> Result<Option<Record>> {
        match self.skip_space()?.1 {
            None => return Ok(None),
            Some(b'{') => {}
            Some(_) => {
                return self.broken(V_BESIDE.at("", "an object is followed by something other than an object"));
            }
        }
        let offset = self.window.offset();
        let mut scanner = Scanner::default();
        let end = self.find_end(|piece| scanner.object_end(piece))?;
        if end.is_cut {
            return self.broken(cut());
        }
        self.used = end.length;
        self.record(offset, &end)
    }

    fn record(&mut self, offset: u64, end: &End) -> Result<Option<Record>> {
        self.number += 1;
        let too_long = || V_LONG.at("", format!("the record is longer than {MAX_RECORD_BYTES} bytes"));
        let length = if end.is_too_long { Err(too_long()) } else { Ok(end.length) };
        Ok(Some(Record { number: self.number, offset, length, ends_source: false }))
    }

    /// The last record: where the next one starts is unknown.
    fn broken(&mut self, refusal: Refusal) -> Result<Option<Record>> {
        self.number += 1;
        let offset = self.window.offset();
        Ok(Some(Record { number: self.number, offset, length: Err(refusal), ends_source: true }))
    }

    /// Finds the end of the record at the start of the window. `find` gets each piece of the record once.
    ///
    /// Consumes the bytes of a record that is too long on the way; `length` counts the rest.
    fn find_end(&mut self, mut find: impl FnMut(&[u8]) -> Option<usize>) -> Result<End> {
        let mut searched = 0;
        let mut is_too_long = false;
        loop {
            if let Some(index) = find(&self.window.bytes()[searched..]) {
                let length = searched + index;
                return Ok(End { length, is_too_long: is_too_long || length > MAX_RECORD_BYTES, is_cut: false });
            }
            searched = self.window.bytes().len();
            is_too_long |= searched > MAX_RECORD_BYTES;
            if is_too_long {
                self.window.consume(take(&mut searched));
            }
            if !self.window.fill()? {
                return Ok(End { length: searched, is_too_long, is_cut: true });
            }
        }
    }

    /// Consumes space. Returns the number of line breaks in it and the byte that follows it.
    fn skip_space(&mut self) -> Result<(u64, Option<u8>)> {
        let mut lines = 0;
        loop {
            let bytes = self.window.bytes();
            let count = bytes.iter().take_while(|&&byte| is_space(byte)).count();
            let next = bytes.get(count).copied();
            lines += bytes[..count].iter().filter(|&&byte| byte == b'\n').count() as u64;
            self.window.consume(count);
            if next.is_some() || !self.window.fill()? {
                return Ok((lines, next));
            }
        }
    }
}

fn cut() -> Refusal {
    V_CUT.at("", "the source ends before the array or object is closed")
}

fn misplaced() -> Refusal {
    V_ARRAY.at("", "a comma or closing bracket is misplaced")
}

/// The index of the line break. `skip_until` is the fastest search in the standard library.
fn line_end(piece: &[u8]) -> Option<usize> {
    let mut rest = piece;
    let count = rest.skip_until(b'\n').unwrap_or(0);
    count.checked_sub(1).filter(|&last| piece[last] == b'\n')
}

/// White space as JSON defines it.
const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// The format of a source whose first bytes show that it is not UTF-8 text.
fn foreign_format(start: &[u8]) -> Option<&'static str> {
    const FORMATS: [(&[u8], &str); 6] = [
        (b"\xff\xfe", "UTF-16 text"),
        (b"\xfe\xff", "UTF-16 text"),
        (b"\x1f\x8b", "gzip data"),
        (b"\x28\xb5\x2f\xfd", "zstd data"),
        (b"PK\x03\x04", "a zip archive"),
        (b"BZh", "bzip2 data"),
    ];
    FORMATS.iter().find(|(magic, _)| start.starts_with(magic)).map(|&(_, format)| format)
}

//! Splits a source into records: lines, array elements, or consecutive objects.

use std::io::{BufRead as _, Read, Result};
use std::mem::take;

use catalog_model::Refusal;

use crate::codes::{V_ARRAY, V_BESIDE, V_CUT, V_FORM, V_LONG};
use crate::report::{Position, Unit};
use crate::scanner::Scanner;
use crate::window::Window;

/// The maximum length of a record: 8 MiB. A longer one is refused without being held in memory.
pub const MAX_RECORD_BYTES: usize = 8 * 1024 * 1024;

/// How far the space after the first `{` is searched for a line break.
const LOOKAHEAD: usize = 1024;

/// How far a source without line breaks is searched for a second object.
const LONG_LINE: usize = 64 * 1024;

/// A source as a sequence of records.
#[derive(Debug)]
pub(crate) struct Records<R> {
    window: Window<R>,
    unit: Unit,
    /// The number of records so far; for lines, the number of the last line.
    number: u64,
    /// How many bytes of the window belong to the last record.
    used: usize,
    place: Place,
    /// Why the whole source is refused.
    refusal: Option<Refusal>,
}

/// One record, or the reason why it cannot be read.
#[derive(Debug)]
pub(crate) struct Record<'a> {
    /// Counted from 1.
    pub(crate) number: u64,
    /// The number of bytes before it.
    pub(crate) offset: u64,
    pub(crate) bytes: std::result::Result<&'a [u8], Refusal>,
    /// Whether the next record cannot be found.
    pub(crate) ends_source: bool,
}

/// The result of searching for the next record.
enum Found {
    Record(End),
    /// The next record cannot be found.
    Broken(Refusal),
    EndOfSource,
}

/// The position of the next byte relative to an array.
#[derive(Clone, Copy, Debug)]
enum Place {
    Outside,
    AtStart,
    AfterComma,
}

/// The end of a record, relative to the start of the window.
struct End {
    /// The offset of the record's start in the source.
    offset: u64,
    length: usize,
    is_too_long: bool,
    /// Whether the source ended first.
    is_cut: bool,
}

impl<R: Read> Records<R> {
    /// Detects from the start of the source how its records are separated.
    pub(crate) fn open(reader: R) -> Self {
        let mut window = Window::new(reader);
        window.look_ahead(4);
        let refusal = foreign_format(window.bytes())
            .map(|(format, command)| V_FORM.at("", format!("the source is {format}")).next(advice(command)));
        let mut records = Self { window, unit: Unit::Line, number: 0, used: 0, place: Place::Outside, refusal };
        if records.refusal.is_some() {
            return records;
        }
        if records.window.bytes().starts_with(b"\xef\xbb\xbf") {
            records.window.consume(3);
        }
        let (blank_lines, first) = match records.skip_space() {
            Ok(space) => space,
            Err(error) => {
                records.window.fail_later(error);
                return records;
            }
        };
        match first {
            Some(b'[') => records.unit = Unit::Element,
            Some(b'{') if records.first_line_is_blank() || records.is_one_long_line() => records.unit = Unit::Object,
            _ => records.number = blank_lines,
        }
        records
    }

    /// Whether the first bracket is alone on its line. Searches a fixed number of bytes, however the reader splits them.
    fn first_line_is_blank(&mut self) -> bool {
        self.window.look_ahead(LOOKAHEAD);
        let mut rest = self.window.bytes().iter().take(LOOKAHEAD).skip(1);
        rest.find(|byte| !matches!(byte, b' ' | b'\t' | b'\r')) == Some(&b'\n')
    }

    /// Whether several objects are on a line that is longer than those of a log of one event per line.
    fn is_one_long_line(&mut self) -> bool {
        self.window.look_ahead(LONG_LINE);
        let bytes = self.window.bytes();
        let start = &bytes[..bytes.len().min(LONG_LINE)];
        let Some(end) = Scanner::default().object_end(start).filter(|_| line_end(start).is_none()) else {
            return false;
        };
        start.len() == LONG_LINE && start[end..].trim_ascii_start().starts_with(b"{")
    }

    /// The position of the record after the last one.
    pub(crate) fn position(&self, source: &str) -> Position {
        let (number, offset) = (self.number + 1, self.window.offset());
        Position { source: source.to_owned(), unit: self.unit, number, offset }
    }

    pub(crate) const fn reader(&self) -> &R {
        self.window.reader()
    }

    pub(crate) const fn unit(&self) -> Unit {
        self.unit
    }

    /// The next record, `None` at the end of the source.
    pub(crate) fn next(&mut self) -> Result<Option<Record<'_>>> {
        self.window.consume(take(&mut self.used));
        let found = match (self.refusal.take(), self.unit) {
            (Some(refusal), _) => Found::Broken(refusal),
            (None, Unit::Line) => self.next_line()?,
            (None, Unit::Element) => self.next_element()?,
            (None, Unit::Object) => self.next_object()?,
        };
        self.number += 1;
        let number = self.number;
        Ok(match found {
            Found::EndOfSource => None,
            Found::Broken(refusal) => {
                Some(Record { number, offset: self.window.offset(), bytes: Err(refusal), ends_source: true })
            }
            Found::Record(end) => {
                let too_long = || V_LONG.at("", format!("the record is longer than {MAX_RECORD_BYTES} bytes"));
                let bytes = if end.is_too_long { Err(too_long()) } else { Ok(&self.window.bytes()[..end.length]) };
                Some(Record { number, offset: end.offset, bytes, ends_source: false })
            }
        })
    }

    fn next_line(&mut self) -> Result<Found> {
        loop {
            let end = self.find_end(line_end)?;
            if end.is_cut && end.length == 0 && !end.is_too_long {
                return Ok(Found::EndOfSource);
            }
            self.used = end.length + usize::from(!end.is_cut);
            if end.is_too_long || !self.window.bytes()[..end.length].iter().all(|&byte| is_space(byte)) {
                return Ok(Found::Record(end));
            }
            self.number += 1;
            self.window.consume(take(&mut self.used));
        }
    }

    fn next_element(&mut self) -> Result<Found> {
        loop {
            let (_, first) = self.skip_space()?;
            self.place = match (self.place, first) {
                (Place::Outside, None) => return Ok(Found::EndOfSource),
                (Place::Outside, Some(b'[')) => Place::AtStart,
                (Place::AtStart, Some(b']')) => Place::Outside,
                (Place::Outside, Some(_)) => return Ok(beside("an array")),
                (_, None) => return Ok(cut()),
                (_, Some(b',' | b']' | b'}')) => return Ok(misplaced()),
                (_, Some(_)) => break,
            };
            self.window.consume(1);
        }
        let mut scanner = Scanner::default();
        let end = self.find_end(|piece| scanner.element_end(piece))?;
        if end.is_cut {
            return Ok(cut());
        }
        self.place = match self.window.bytes()[end.length] {
            b',' => Place::AfterComma,
            b']' => Place::Outside,
            _ => return Ok(misplaced()),
        };
        self.used = end.length + 1;
        Ok(Found::Record(end))
    }

    fn next_object(&mut self) -> Result<Found> {
        match self.skip_space()?.1 {
            None => return Ok(Found::EndOfSource),
            Some(b'{') => {}
            Some(_) => return Ok(beside("an object")),
        }
        let mut scanner = Scanner::default();
        let end = self.find_end(|piece| scanner.object_end(piece))?;
        if end.is_cut {
            return Ok(cut());
        }
        self.used = end.length;
        Ok(Found::Record(end))
    }

    /// Finds the end of the record at the start of the window. `find` gets each piece of the record once.
    ///
    /// Consumes the bytes of a record that is too long except for the last piece, which `length` counts.
    fn find_end(&mut self, mut find: impl FnMut(&[u8]) -> Option<usize>) -> Result<End> {
        let offset = self.window.offset();
        let (mut searched, mut is_too_long) = (0, false);
        loop {
            if let Some(index) = find(&self.window.bytes()[searched..]) {
                let length = searched + index;
                is_too_long |= length > MAX_RECORD_BYTES;
                return Ok(End { offset, length, is_too_long, is_cut: false });
            }
            searched = self.window.bytes().len();
            is_too_long |= searched > MAX_RECORD_BYTES;
            if is_too_long {
                self.window.consume(take(&mut searched));
            }
            if !self.window.fill()? {
                return Ok(End { offset, length: searched, is_too_long, is_cut: true });
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

fn cut() -> Found {
    Found::Broken(V_CUT.at("", "the source ends before the array or object is closed"))
}

fn misplaced() -> Found {
    Found::Broken(V_ARRAY.at("", "a comma or closing bracket is misplaced"))
}

fn beside(form: &str) -> Found {
    Found::Broken(V_BESIDE.at("", format!("{form} is followed by something other than {form}")))
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

/// The format of a source whose first bytes show that it is not UTF-8 text, and the command that converts it.
fn foreign_format(start: &[u8]) -> Option<(&'static str, &'static str)> {
    const FORMATS: [(&[u8], &str, &str); 10] = [
        (b"\xff\xfe", "UTF-16 text", "iconv -f UTF-16 -t UTF-8"),
        (b"\xfe\xff", "UTF-16 text", "iconv -f UTF-16 -t UTF-8"),
        (b"{\0", "UTF-16 text", "iconv -f UTF-16LE -t UTF-8"),
        (b"[\0", "UTF-16 text", "iconv -f UTF-16LE -t UTF-8"),
        (b"\0{", "UTF-16 text", "iconv -f UTF-16BE -t UTF-8"),
        (b"\0[", "UTF-16 text", "iconv -f UTF-16BE -t UTF-8"),
        (b"\x1f\x8b", "gzip data in gzip data", "zcat FILE | zcat"),
        (b"\x28\xb5\x2f\xfd", "zstd data", "zstd -dc"),
        (b"PK\x03\x04", "a zip archive", "unzip -p"),
        (b"BZh", "bzip2 data", "bzip2 -dc"),
    ];
    FORMATS.iter().find(|(magic, ..)| start.starts_with(magic)).map(|&(_, format, command)| (format, command))
}

fn advice(command: &str) -> String {
    let file = if command.contains("FILE") { "" } else { " FILE" };
    format!("convert it: `{command}{file} | cargo xtask validate`")
}

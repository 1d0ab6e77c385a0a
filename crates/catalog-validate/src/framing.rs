//! Cuts a source into records: lines, elements of an array, or objects one after the other.

use std::io::{BufRead as _, Read, Result};

use crate::refused::{Reason, Unit};
use crate::scanner::Scanner;
use crate::window::Window;

/// The most bytes that a record may have: 8 MiB. A longer one is refused without being held in memory.
pub const MAX_RECORD_BYTES: usize = 8 * 1024 * 1024;

/// A source as a sequence of records.
#[derive(Debug)]
pub(crate) struct Records<R> {
    window: Window<R>,
    unit: Unit,
    number: u64,
    /// Bytes of the window that belong to the record handed out last.
    used: usize,
    place_in_array: PlaceInArray,
}

/// One record, or what stands in place of one.
#[derive(Debug)]
pub(crate) struct Frame<'a> {
    /// Counted from 1.
    pub(crate) number: u64,
    /// Of the first byte, from the start of the source.
    pub(crate) offset: u64,
    pub(crate) content: Content<'a>,
}

#[derive(Debug)]
pub(crate) enum Content<'a> {
    /// The bytes of the record.
    Bytes(&'a [u8]),
    /// Longer than allowed; the next record follows.
    TooLong,
    /// The structure around the records is broken: there is no next one.
    Broken(Reason),
}

/// Where in an array, or outside of any, the next byte stands.
#[derive(Clone, Copy, Debug)]
enum PlaceInArray {
    Outside,
    AtStart,
    AfterComma,
}

/// A [`Content`] that does not borrow.
enum Found {
    Length(usize),
    TooLong,
    Broken(Reason),
}

/// Where a record ends.
enum End {
    At { length: usize, is_too_long: bool },
    OfSource { length: usize, is_too_long: bool },
}

impl<R: Read> Records<R> {
    /// Looks at the start of the source to tell how its records are separated.
    ///
    /// The inner error is the reason why the source as a whole cannot be read.
    pub(crate) fn open(reader: R) -> Result<std::result::Result<Self, Reason>> {
        let mut window = Window::new(reader);
        window.fill_to(4)?;
        if let Some(form) = foreign_form(window.bytes()) {
            return Ok(Err(Reason::ForeignForm { form }));
        }
        if window.bytes().starts_with(b"\xef\xbb\xbf") {
            window.consume(3);
        }
        let mut records = Self { window, unit: Unit::Line, number: 0, used: 0, place_in_array: PlaceInArray::Outside };
        let (lines_before, first) = records.skip_white_space()?;
        records.window.fill_to(64)?;
        records.unit = match first {
            Some(b'[') => Unit::Element,
            Some(b'{') if is_alone_on_its_line(&records.window.bytes()[1..]) => Unit::Object,
            _ => Unit::Line,
        };
        if records.unit == Unit::Line {
            records.number = lines_before;
        }
        Ok(Ok(records))
    }

    /// What the records are.
    pub(crate) const fn unit(&self) -> Unit {
        self.unit
    }

    /// The next record, `None` at the end of the source.
    pub(crate) fn next(&mut self) -> Result<Option<Frame<'_>>> {
        self.window.consume(std::mem::take(&mut self.used));
        let found = match self.unit {
            Unit::Line => self.next_line()?,
            Unit::Element => self.next_element()?,
            Unit::Object => self.next_object()?,
        };
        let Some((offset, found)) = found else { return Ok(None) };
        let content = match found {
            Found::Length(length) => Content::Bytes(&self.window.bytes()[..length]),
            Found::TooLong => Content::TooLong,
            Found::Broken(reason) => Content::Broken(reason),
        };
        Ok(Some(Frame { number: self.number, offset, content }))
    }

    fn next_line(&mut self) -> Result<Option<(u64, Found)>> {
        loop {
            let offset = self.window.offset();
            let (length, is_too_long) = match self.measure(line_end)? {
                End::At { length, is_too_long } => {
                    self.used = length + 1;
                    (length, is_too_long)
                }
                End::OfSource { length: 0, is_too_long: false } => return Ok(None),
                End::OfSource { length, is_too_long } => {
                    self.used = length;
                    (length, is_too_long)
                }
            };
            self.number += 1;
            if is_too_long {
                return Ok(Some((offset, Found::TooLong)));
            }
            if !self.window.bytes()[..length].iter().all(|&byte| is_white_space(byte)) {
                return Ok(Some((offset, Found::Length(length))));
            }
            self.window.consume(std::mem::take(&mut self.used));
        }
    }

    fn next_element(&mut self) -> Result<Option<(u64, Found)>> {
        loop {
            let (_, first) = self.skip_white_space()?;
            match (self.place_in_array, first) {
                (PlaceInArray::Outside, None) => return Ok(None),
                (PlaceInArray::Outside, Some(b'[')) => {
                    self.window.consume(1);
                    self.place_in_array = PlaceInArray::AtStart;
                }
                (PlaceInArray::Outside, Some(_)) => return Ok(Some(self.broken(Reason::BesideArray))),
                (PlaceInArray::AtStart, Some(b']')) => {
                    self.window.consume(1);
                    self.place_in_array = PlaceInArray::Outside;
                }
                (_, None) => return Ok(Some(self.broken(Reason::NotClosed))),
                (_, Some(b',' | b']' | b'}')) => return Ok(Some(self.broken(Reason::NoElement))),
                (_, Some(_)) => return self.element().map(Some),
            }
        }
    }

    fn element(&mut self) -> Result<(u64, Found)> {
        let offset = self.window.offset();
        let mut scanner = Scanner::default();
        match self.measure(|piece| scanner.element_end(piece))? {
            End::At { length, is_too_long } => {
                self.place_in_array = match self.window.bytes()[length] {
                    b',' => PlaceInArray::AfterComma,
                    b']' => PlaceInArray::Outside,
                    _ => return Ok(self.broken(Reason::NoElement)),
                };
                self.number += 1;
                self.used = length + 1;
                Ok((offset, if is_too_long { Found::TooLong } else { Found::Length(length) }))
            }
            End::OfSource { .. } => {
                let (_, found) = self.broken(Reason::NotClosed);
                Ok((offset, found))
            }
        }
    }

    fn next_object(&mut self) -> Result<Option<(u64, Found)>> {
        match self.skip_white_space()?.1 {
            None => return Ok(None),
            Some(b'{') => {}
            Some(_) => return Ok(Some(self.broken(Reason::BesideObject))),
        }
        let offset = self.window.offset();
        let mut scanner = Scanner::default();
        match self.measure(|piece| scanner.closing(piece))? {
            End::At { length, is_too_long } => {
                self.number += 1;
                self.used = length;
                Ok(Some((offset, if is_too_long { Found::TooLong } else { Found::Length(length) })))
            }
            End::OfSource { .. } => {
                let (_, found) = self.broken(Reason::NotClosed);
                Ok(Some((offset, found)))
            }
        }
    }

    /// The record that should have been next, as the last one.
    fn broken(&mut self, reason: Reason) -> (u64, Found) {
        self.number += 1;
        (self.window.offset(), Found::Broken(reason))
    }

    /// How far the record at the start of the window reaches. `find_end` is shown each piece of it once.
    ///
    /// The bytes of a record that is too long are consumed on the way; `length` counts those that are left.
    fn measure(&mut self, mut find_end: impl FnMut(&[u8]) -> Option<usize>) -> Result<End> {
        let mut searched = 0;
        let mut is_too_long = false;
        loop {
            if let Some(index) = find_end(&self.window.bytes()[searched..]) {
                let length = searched + index;
                return Ok(End::At { length, is_too_long: is_too_long || length > MAX_RECORD_BYTES });
            }
            searched = self.window.bytes().len();
            is_too_long |= searched > MAX_RECORD_BYTES;
            if is_too_long {
                self.window.consume(std::mem::take(&mut searched));
            }
            if !self.window.fill()? {
                return Ok(End::OfSource { length: searched, is_too_long });
            }
        }
    }

    /// Consumes white space. Returns how many lines end in it and the byte behind it, `None` at the end of the source.
    fn skip_white_space(&mut self) -> Result<(u64, Option<u8>)> {
        let mut lines = 0;
        loop {
            let bytes = self.window.bytes();
            let count = bytes.iter().take_while(|&&byte| is_white_space(byte)).count();
            let next = bytes.get(count).copied();
            lines += bytes[..count].iter().filter(|&&byte| byte == b'\n').count() as u64;
            self.window.consume(count);
            if next.is_some() || !self.window.fill()? {
                return Ok((lines, next));
            }
        }
    }
}

/// The index of the line break. The search of the standard library is the fastest one at hand.
fn line_end(piece: &[u8]) -> Option<usize> {
    let mut rest = piece;
    let count = rest.skip_until(b'\n').unwrap_or(0);
    count.checked_sub(1).filter(|&last| piece[last] == b'\n')
}

/// White space as JSON has it.
const fn is_white_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

fn is_alone_on_its_line(rest: &[u8]) -> bool {
    let mut visible = rest.iter().skip_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
    visible.next() == Some(&b'\n')
}

/// What the source is, where its first bytes show that it is no text in UTF-8.
fn foreign_form(start: &[u8]) -> Option<&'static str> {
    const FORMS: [(&[u8], &str); 6] = [
        (b"\xff\xfe", "UTF-16 text"),
        (b"\xfe\xff", "UTF-16 text"),
        (b"\x1f\x8b", "gzip data"),
        (b"\x28\xb5\x2f\xfd", "zstd data"),
        (b"PK\x03\x04", "a zip archive"),
        (b"BZh", "bzip2 data"),
    ];
    FORMS.iter().find(|(mark, _)| start.starts_with(mark)).map(|&(_, form)| form)
}

//! The bytes of a source that were read and are still needed.

use std::io::{Error, ErrorKind, Read, Result};

const INITIAL_SIZE: usize = 256 * 1024;

/// A buffer of unconsumed bytes. It grows only while nothing is consumed.
#[derive(Debug)]
pub(crate) struct Window<R> {
    reader: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    offset: u64,
    /// A failure while looking ahead, which the next read reports.
    error: Option<Error>,
}

impl<R: Read> Window<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, buffer: vec![0; INITIAL_SIZE], start: 0, end: 0, offset: 0, error: None }
    }

    pub(crate) const fn reader(&self) -> &R {
        &self.reader
    }

    /// The bytes that were read and not consumed.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// The number of bytes consumed so far.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }

    pub(crate) fn consume(&mut self, count: usize) {
        self.start += count;
        self.offset += count as u64;
    }

    /// Reads more bytes. Returns false at the end of the source.
    pub(crate) fn fill(&mut self) -> Result<bool> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.end == self.buffer.len() {
            self.buffer.resize(2 * self.end, 0);
        }
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        loop {
            match self.reader.read(&mut self.buffer[self.end..]) {
                Ok(count) => {
                    self.end = (self.end + count).min(self.buffer.len());
                    return Ok(count > 0);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Keeps a failure for the next read.
    pub(crate) fn fail_later(&mut self, error: Error) {
        self.error = Some(error);
    }

    /// Reads until the window has `count` bytes or the source ends or fails.
    pub(crate) fn look_ahead(&mut self, count: usize) {
        while self.bytes().len() < count {
            match self.fill() {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => return self.fail_later(error),
            }
        }
    }
}

//! A window onto a source: the bytes that were read and are still needed.

use std::io::{ErrorKind, Read, Result};

const FIRST_SIZE: usize = 256 * 1024;

/// Bytes read ahead of what is consumed. It grows only while nothing is consumed.
#[derive(Debug)]
pub(crate) struct Window<R> {
    reader: R,
    buffer: Vec<u8>,
    start: usize,
    filled: usize,
    offset: u64,
}

impl<R: Read> Window<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, buffer: vec![0; FIRST_SIZE], start: 0, filled: 0, offset: 0 }
    }

    /// What was read and not consumed.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.buffer[self.start..self.filled]
    }

    /// How many bytes of the source were consumed.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }

    /// Lets go of the first `count` bytes.
    pub(crate) fn consume(&mut self, count: usize) {
        self.start += count;
        self.offset += count as u64;
    }

    /// Reads more bytes behind those that are there. False at the end of the source.
    pub(crate) fn fill(&mut self) -> Result<bool> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.filled, 0);
            self.filled -= self.start;
            self.start = 0;
        }
        if self.filled == self.buffer.len() {
            self.buffer.resize(2 * self.filled, 0);
        }
        loop {
            let room = &mut self.buffer[self.filled..];
            match self.reader.read(room) {
                Ok(count) => {
                    self.filled += count.min(room.len());
                    return Ok(count > 0);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Reads until the window has `count` bytes or the source ends.
    pub(crate) fn fill_to(&mut self, count: usize) -> Result<()> {
        while self.bytes().len() < count && self.fill()? {}
        Ok(())
    }
}

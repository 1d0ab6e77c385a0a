//! A part of a source, held so that it can be checked while the next part is read.

use std::io::{Error, Read};
use std::ops::Range;

use catalog_model::Refusal;

use crate::records::{Record, Records};

/// How many bytes a batch has before it takes no more records.
const BATCH_BYTES: usize = 2 * 1024 * 1024;

/// Consecutive records of a source. Its size depends on the records only, and not on how the reader splits them.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) bytes: Vec<u8>,
    pub(crate) items: Vec<Item>,
    is_last: bool,
    /// Why there are no more records.
    error: Option<Error>,
}

/// A record of a batch.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) number: u64,
    pub(crate) offset: u64,
    /// The part of the bytes of the batch.
    pub(crate) bytes: Result<Range<usize>, Refusal>,
    pub(crate) ends_source: bool,
}

impl Batch {
    /// Replaces the records by the next ones.
    pub(crate) fn fill<R: Read>(&mut self, records: &mut Records<R>) {
        self.bytes.clear();
        self.items.clear();
        while !self.is_last && self.bytes.len() < BATCH_BYTES {
            match records.next() {
                Ok(Some(Record { number, offset, bytes, ends_source })) => {
                    let start = self.bytes.len();
                    let bytes = bytes.map(|bytes| {
                        self.bytes.extend_from_slice(bytes);
                        start..self.bytes.len()
                    });
                    self.items.push(Item { number, offset, bytes, ends_source });
                    self.is_last = ends_source;
                }
                Ok(None) => self.is_last = true,
                Err(error) => (self.is_last, self.error) = (true, Some(error)),
            }
        }
    }

    /// Whether the source may have more records.
    pub(crate) const fn has_next(&self) -> bool {
        !self.is_last
    }

    pub(crate) fn into_error(self) -> Option<Error> {
        self.error
    }
}

//! What every document must be before its reader looks into it.

use catalog_model::{Document, SourceKind};

use crate::{IngestError, Marker, Place, Problem, Spot, marker};

/// The most bytes that data, a script chunk or a CSV may have: eight times the largest one seen.
pub(crate) const MAX_BYTES: usize = 16 << 20;

/// The mark that some editors put in front of UTF-8 text.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The document under the hand of a reader: makes errors that know where they are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    pub(crate) source: SourceKind,
    pub(crate) location: &'a str,
}

impl<'a> Source<'a> {
    pub(crate) fn new(document: &'a Document, source: SourceKind) -> Self {
        Self { source, location: document.location() }
    }

    /// An error at this spot.
    pub(crate) fn refuse(&self, spot: Spot, problem: impl Into<Problem>) -> IngestError {
        let place = Place { source: Some(self.source), location: self.location.to_owned(), spot, event: None };
        IngestError { place: Box::new(place), problem: problem.into() }
    }
}

/// The text of a document: neither empty nor larger than `most` bytes, UTF-8, and no pointer of Git LFS.
pub(crate) fn text<'a>(source: &Source<'_>, document: &'a Document, most: usize) -> Result<&'a str, IngestError> {
    let bytes = document.bytes();
    if bytes.is_empty() {
        return Err(source.refuse(Spot::Whole, Problem::NoBytes));
    }
    if bytes.len() > most {
        return Err(source.refuse(Spot::Whole, Problem::TooLarge { bytes: bytes.len(), most }));
    }
    if bytes.starts_with(b"version https://git-lfs") {
        return Err(source.refuse(Spot::Whole, Problem::Marker(Marker::LfsPointer)));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        source.refuse(Spot::Offset(offset), Problem::NotUtf8 { byte: bytes[offset] })
    })
}

/// Refuses HTML where something else must be: the page that a server sends in place of a missing file.
pub(crate) fn refuse_html(source: &Source<'_>, text: &str) -> Result<(), IngestError> {
    if first_visible_byte(text.as_bytes()) == Some(b'<') {
        return Err(source.refuse(Spot::Whole, Problem::Marker(marker::of(text))));
    }
    Ok(())
}

/// The first byte that is neither white space nor part of a byte order mark.
pub(crate) fn first_visible_byte(bytes: &[u8]) -> Option<u8> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(bytes);
    bytes.iter().copied().find(|byte| !byte.is_ascii_whitespace())
}

//! The sources of a catalog, and the documents fetched from them.

use std::fmt;

use crate::Sha256;
use crate::macros::word_enum;

word_enum!(
    /// One of upstream's three sources of the same catalog, ordered by authority: where two differ, the greater one
    /// wins.
    SourceKind {
        /// The server-rendered HTML page.
        Page = "page",
        /// The CSV file that the page offers for download.
        Csv = "csv",
        /// The event data: the JSON in a script of the page, or the file in the upstream repository.
        Data = "data",
    }
);

impl SourceKind {
    /// All sources, the most trusted first.
    pub const BY_AUTHORITY: [Self; 3] = [Self::Data, Self::Csv, Self::Page];
}

/// Bytes from a URL or path, before they are parsed.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    location: String,
    bytes: Vec<u8>,
    sha256: Sha256,
}

impl Document {
    pub fn new(location: impl Into<String>, bytes: Vec<u8>) -> Self {
        let sha256 = Sha256::of(&bytes);
        Self { location: location.into(), bytes, sha256 }
    }

    /// The URL or path. It comes from outside: print it through [`crate::Safe`].
    pub fn location(&self) -> &str {
        &self.location
    }

    /// The bytes after decompression.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub const fn sha256(&self) -> Sha256 {
        self.sha256
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({}, {} bytes, {})", self.location, self.bytes.len(), self.sha256)
    }
}

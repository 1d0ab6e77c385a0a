//! Fetched bytes before they are parsed.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256 as Hasher};

/// One of upstream's three sources of the same catalog, ordered by authority: where two differ, the greater one wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// The server-rendered HTML page.
    Page,
    /// The CSV file that the page offers for download.
    Csv,
    /// The event data: the JSON in a script of the page, or the file in the upstream repository.
    Data,
}

impl SourceKind {
    /// All sources, the most trusted first.
    pub const BY_AUTHORITY: [Self; 3] = [Self::Data, Self::Csv, Self::Page];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Csv => "csv",
            Self::Data => "data",
        }
    }
}

impl fmt::Display for SourceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for SourceKind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::BY_AUTHORITY.into_iter().find(|source| source.as_str() == text).ok_or(())
    }
}

/// A SHA-256 digest. Its text form is 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256([u8; 32]);

impl Sha256 {
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Hasher::digest(bytes).into())
    }

    /// The first eight bytes as 16 hex digits.
    #[must_use]
    pub fn short(&self) -> String {
        self.to_string()[..16].to_owned()
    }

    #[must_use]
    pub(crate) const fn first_8(&self) -> [u8; 8] {
        let [a, b, c, d, e, f, g, h, ..] = self.0;
        [a, b, c, d, e, f, g, h]
    }
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sha256({self})")
    }
}

impl FromStr for Sha256 {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() != 64 || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(());
        }
        let mut bytes = [0; 32];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).map_err(|_| ())?;
        }
        Ok(Self(bytes))
    }
}

/// Bytes from a URL or path.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    location: String,
    bytes: Vec<u8>,
    sha256: Sha256,
}

impl Document {
    #[must_use]
    pub fn new(location: impl Into<String>, bytes: Vec<u8>) -> Self {
        let sha256 = Sha256::of(&bytes);
        Self { location: location.into(), bytes, sha256 }
    }

    /// The URL or path. It comes from outside: print it through [`crate::Safe`].
    #[must_use]
    pub fn location(&self) -> &str {
        &self.location
    }

    /// The bytes after decompression.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    #[must_use]
    pub const fn sha256(&self) -> Sha256 {
        self.sha256
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({}, {} bytes, {})", self.location, self.bytes.len(), self.sha256)
    }
}

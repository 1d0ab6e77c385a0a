//! Files in memory: what generators return and the one writer writes.

use std::collections::BTreeMap;
use std::fmt;

use crate::Safe;

/// A relative path with `/` between its parts, each of them of ASCII letters, digits, `.`, `_` and `-`, none of them
/// empty, `.` or `..`, none longer than 128 bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(String);

impl FilePath {
    /// Checks `text` and makes it a path.
    ///
    /// # Errors
    /// [`InvalidFilePath`] where it could lead out of its folder or is not portable between file systems.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidFilePath> {
        let text = text.into();
        let part_is_fine = |part: &str| {
            !part.is_empty()
                && part.len() <= 128
                && !part.bytes().all(|b| b == b'.')
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
        };
        if text.split('/').all(part_is_fine) {
            Ok(Self(text))
        } else {
            Err(InvalidFilePath { seen: Safe::new(&text).shortened(160) })
        }
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for FilePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePath({})", self.0)
    }
}

/// A text that is no path of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not a relative path of plain ASCII names")]
pub struct InvalidFilePath {
    /// The text, shortened and safe to print.
    pub seen: String,
}

/// Files in memory, by path and in order: the arrow from generators to the store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<FilePath, Vec<u8>>);

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file whose path is fixed in our code.
    ///
    /// # Panics
    /// Where the path is not well-formed or taken: both are mistakes in our code, never in data.
    pub fn add(&mut self, path: &str, contents: impl Into<Vec<u8>>) {
        let path = FilePath::new(path).expect("the paths of generated files are fixed and well-formed");
        let before = self.0.insert(path, contents.into());
        assert!(before.is_none(), "each generated file has one generator");
    }

    /// Adds a file, in place of one at the same path.
    pub fn insert(&mut self, path: FilePath, contents: Vec<u8>) {
        self.0.insert(path, contents);
    }

    /// Takes over all files of `other`, in place of those at the same paths.
    pub fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The contents at this path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&FilePath, &[u8])> {
        self.0.iter().map(|(path, contents)| (path, contents.as_slice()))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

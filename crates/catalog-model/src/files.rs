//! Files in memory: generators return them and catalog-store writes them.

use std::collections::BTreeMap;

use crate::Invalid;
use crate::macros::text_impls;

/// A relative path that stays within its folder and is portable between file systems. Its parts, separated by `/`,
/// consist of 1 to 128 ASCII letters, digits, `.`, `_` and `-`, and not of dots alone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(String);

impl FilePath {
    pub fn new(text: impl Into<String>) -> Result<Self, Invalid> {
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
            Err(Invalid::new("a relative path of plain ASCII names", &text))
        }
    }
}

text_impls!(FilePath, Invalid);

/// Files by path, in the order of their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<FilePath, Vec<u8>>);

impl Files {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file with a path that is fixed in our code.
    ///
    /// # Panics
    /// If the path is invalid or taken, which is a bug in a generator.
    pub fn add(&mut self, path: &str, contents: impl Into<Vec<u8>>) {
        let path = FilePath::new(path).expect("the paths of generated files are valid");
        let before = self.0.insert(path, contents.into());
        assert!(before.is_none(), "each generated file has one generator");
    }

    /// Adds a file, replacing one at the same path.
    pub fn insert(&mut self, path: FilePath, contents: Vec<u8>) {
        self.0.insert(path, contents);
    }

    /// Adds all files of `other`, replacing those at the same paths.
    pub fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&FilePath, &[u8])> {
        self.0.iter().map(|(path, contents)| (path, contents.as_slice()))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

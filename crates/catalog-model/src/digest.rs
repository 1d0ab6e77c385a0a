//! Digests of documents and of descriptions.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256 as Hasher};

use crate::Invalid;

/// A SHA-256 digest. Its text form is 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256([u8; 32]);

impl Sha256 {
    pub fn of(bytes: &[u8]) -> Self {
        Self(Hasher::digest(bytes).into())
    }

    /// The first eight bytes as 16 hex digits.
    pub fn short(&self) -> String {
        self.to_string()[..16].to_owned()
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
        hex_bytes(text).map(Self).ok_or(())
    }
}

/// A digest of a description, to detect changes without storing Okta's text.
///
/// It consists of the first 8 bytes of the SHA-256 of the description, with each run of white space collapsed to one
/// space and the ends trimmed, and is written as 16 hex digits. An empty description has an empty digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptionDigest(Option<[u8; 8]>);

impl DescriptionDigest {
    pub const EMPTY: Self = Self(None);

    pub fn of(description: &str) -> Self {
        let words: Vec<&str> = description.split_whitespace().collect();
        if words.is_empty() {
            return Self::EMPTY;
        }
        Self(Sha256::of(words.join(" ").as_bytes()).0.first_chunk().copied())
    }

    pub const fn is_empty(self) -> bool {
        self.0.is_none()
    }
}

impl fmt::Display for DescriptionDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().flatten().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for DescriptionDigest {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() {
            return Ok(Self::EMPTY);
        }
        let invalid =
            || Invalid::new("the digest of a description: it must be empty or 16 lower-case hex digits", text);
        hex_bytes(text).map(|bytes| Self(Some(bytes))).ok_or_else(invalid)
    }
}

/// Exactly `N` bytes, from lower-case hex digits.
fn hex_bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, digits) in bytes.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(&text[digits..digits + 2], 16).ok()?;
    }
    Some(bytes)
}

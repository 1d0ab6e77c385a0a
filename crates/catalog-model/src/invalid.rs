//! The error of all checked texts.

use std::error::Error;
use std::fmt;

use crate::Safe;

/// A text does not have the required form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// What the text should be: `a tag: a tag is 1 to 128 lower-case letters, digits and `-``.
    pub what: &'static str,
    /// The text, shortened and safe to print.
    pub seen: String,
}

impl Invalid {
    pub(crate) fn new(what: &'static str, seen: &str) -> Self {
        Self { what, seen: Safe::new(seen).shortened(160) }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not {}", self.seen, self.what)
    }
}

impl Error for Invalid {}

//! Words that turn up again and again, each checked and kept once.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Display;

use catalog_model::{CategoryId, EventId, FieldName, Invalid, LegacyId, PayloadTypeName, Tag};

/// A word of the model, made from a text that is checked.
pub(crate) trait Word: Clone + Ord {
    type Error: Display;
    fn new(text: &str) -> Result<Self, Self::Error>;
}

macro_rules! words {
    ($($name:ident: $error:ident,)*) => {
        $(impl Word for $name {
            type Error = $error;
            fn new(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        })*
    };
}

words! {
    EventId: Invalid,
    CategoryId: Invalid,
    Tag: Invalid,
    PayloadTypeName: Invalid,
    LegacyId: Invalid,
    FieldName: Invalid,
}

/// Words by their text, each checked and kept once.
pub(crate) struct Words<'a, T>(HashMap<&'a str, T>);

impl<T> Default for Words<'_, T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<'a, T: Word> Words<'a, T> {
    pub(crate) fn get(&mut self, text: &'a str) -> Result<T, T::Error> {
        if let Some(word) = self.0.get(text) {
            return Ok(word.clone());
        }
        let word = T::new(text)?;
        self.0.insert(text, word.clone());
        Ok(word)
    }

    pub(crate) fn optional(&mut self, cell: &'a str) -> Result<Option<T>, T::Error> {
        optional(cell).map(|text| self.get(text)).transpose()
    }

    pub(crate) fn set(&mut self, cell: &'a str) -> Result<BTreeSet<T>, T::Error> {
        optional(cell).into_iter().flat_map(|list| list.split(' ')).map(|text| self.get(text)).collect()
    }
}

/// The text of a cell that can be empty.
pub(crate) fn optional(cell: &str) -> Option<&str> {
    (!cell.is_empty()).then_some(cell)
}

//! The numbers and names that ids keep for ever.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;

use crate::naming::distinct_variant_name;
use crate::{EventId, NamingError, VariantName, variant_name};

/// The stable number of an event type, from 1 on. Zero is never used, so that it can stand for "none" elsewhere.
pub type EventCode = NonZeroU16;

/// One line of the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryEntry {
    /// The number, never reused.
    pub code: EventCode,
    /// The id that was documented at some time.
    pub id: EventId,
    /// The name of its variant, never changed.
    pub variant: VariantName,
}

/// Every id that was ever documented, with its number and its variant name. It only ever grows, at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registry {
    entries: Vec<RegistryEntry>,
    by_id: BTreeMap<EventId, usize>,
    names: BTreeSet<VariantName>,
}

impl Registry {
    /// Takes over what was recorded before, in the order of codes.
    ///
    /// # Errors
    /// [`RegistryError`] where a code is out of order, or an id or a name stands twice.
    pub fn from_entries(entries: impl IntoIterator<Item = RegistryEntry>) -> Result<Self, RegistryError> {
        let mut registry = Self::default();
        for entry in entries {
            registry.push(entry)?;
        }
        Ok(registry)
    }

    /// Gives an id its number and name, if it has none yet, and returns them.
    ///
    /// The plain name goes to the id that comes first; a later one that would collide gets a readable distinct name.
    /// Call it in the order of time, and of ids within one snapshot, so that the result follows from the history.
    ///
    /// # Errors
    /// [`RegistryError`] where no name can be made of the id, or all 65,535 codes are used.
    pub fn register(&mut self, id: &EventId) -> Result<&RegistryEntry, RegistryError> {
        if let Some(&index) = self.by_id.get(id) {
            return Ok(&self.entries[index]);
        }
        let mut variant = variant_name(id)?;
        let mut attempt = 0;
        while self.names.contains(&variant) {
            variant = distinct_variant_name(id, attempt)?;
            attempt += 1;
        }
        let code = self.next_code()?;
        self.push(RegistryEntry { code, id: id.clone(), variant })?;
        Ok(&self.entries[self.entries.len() - 1])
    }

    /// All entries in the order of codes.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &RegistryEntry> {
        self.entries.iter()
    }

    /// The entry of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&RegistryEntry> {
        self.by_id.get(id).map(|&index| &self.entries[index])
    }

    /// How many ids are registered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn next_code(&self) -> Result<EventCode, RegistryError> {
        u16::try_from(self.entries.len() + 1).ok().and_then(EventCode::new).ok_or(RegistryError::Full)
    }

    fn push(&mut self, entry: RegistryEntry) -> Result<(), RegistryError> {
        let expected = self.next_code()?;
        if entry.code != expected {
            return Err(RegistryError::OutOfOrder { seen: entry.code, expected });
        }
        if self.by_id.contains_key(&entry.id) {
            return Err(RegistryError::IdTwice { id: entry.id });
        }
        if !self.names.insert(entry.variant.clone()) {
            return Err(RegistryError::NameTwice { id: entry.id, variant: entry.variant });
        }
        self.by_id.insert(entry.id.clone(), self.entries.len());
        self.entries.push(entry);
        Ok(())
    }
}

/// Why a registry is refused or cannot grow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegistryError {
    /// The codes are not 1, 2, 3 and so on.
    #[error("code {seen} stands where {expected} belongs: codes are given in order and never change")]
    OutOfOrder {
        /// The code that was found.
        seen: EventCode,
        /// The code that belongs there.
        expected: EventCode,
    },
    /// An id has two lines.
    #[error("`{id}` is registered twice")]
    IdTwice {
        /// The id.
        id: EventId,
    },
    /// A variant name has two lines.
    #[error("the variant name `{variant}` of `{id}` is taken by another id")]
    NameTwice {
        /// The second of the two ids.
        id: EventId,
        /// The name.
        variant: VariantName,
    },
    /// An id has no usable name.
    #[error(transparent)]
    Naming(#[from] NamingError),
    /// All codes are used.
    #[error("all 65,535 codes are used")]
    Full,
}

//! The permanent codes and variant names of event types.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;

use crate::naming::distinct_variant_name;
use crate::{EventId, NamingError, VariantName, variant_name};

/// The permanent number of an event type, starting at 1.
pub type EventCode = NonZeroU16;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryEntry {
    /// Never reused.
    pub code: EventCode,
    pub id: EventId,
    /// Never changed.
    pub variant: VariantName,
}

/// Every id that was ever documented, with its code and variant name. Entries are only added, at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registry {
    entries: Vec<RegistryEntry>,
    by_id: BTreeMap<EventId, usize>,
    names: BTreeSet<VariantName>,
}

impl Registry {
    /// Checks recorded entries: codes must be in order, and ids and names unique.
    pub fn from_entries(entries: impl IntoIterator<Item = RegistryEntry>) -> Result<Self, RegistryError> {
        let mut registry = Self::default();
        for entry in entries {
            registry.push(entry)?;
        }
        Ok(registry)
    }

    /// Returns the entry of an id, adding it if it is new.
    ///
    /// Of several ids with the same plain name, the first one gets it; later ones get a distinct name. Register ids in
    /// the order of time, and in alphabetical order within a snapshot, so that the result is reproducible.
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

    /// In the order of codes.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &RegistryEntry> {
        self.entries.iter()
    }

    #[must_use]
    pub fn get(&self, id: &str) -> Option<&RegistryEntry> {
        self.by_id.get(id).map(|&index| &self.entries[index])
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

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

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegistryError {
    #[error("code {seen} is in the place of {expected}; codes are consecutive and never change")]
    OutOfOrder { seen: EventCode, expected: EventCode },
    #[error("`{id}` is registered twice")]
    IdTwice { id: EventId },
    #[error("the variant name `{variant}` of `{id}` is taken by another id")]
    NameTwice { id: EventId, variant: VariantName },
    #[error(transparent)]
    Naming(#[from] NamingError),
    #[error("all 65,535 codes are used")]
    Full,
}

//! The permanent codes and variant names of event types.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;

use crate::naming::distinct_variant_name;
use crate::{EventId, Invalid, Refusal, T_REGISTRY, VariantName, variant_name};

const FILE: &str = "snapshots/registry.csv";

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
    /// Checks recorded entries: codes must be in order, and ids and names unique. A refusal is located at the column of
    /// the last entry that was taken from the iterator.
    pub fn from_entries(entries: impl IntoIterator<Item = RegistryEntry>) -> Result<Self, Refusal> {
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
    pub fn register(&mut self, id: &EventId) -> Result<&RegistryEntry, Refusal> {
        if let Some(&index) = self.by_id.get(id) {
            return Ok(&self.entries[index]);
        }
        let no_name = |error: Invalid| {
            T_REGISTRY.at(FILE, error.to_string()).next(
                "look at the event id upstream; if it is valid, extend the naming rules: crates/catalog-model/src/naming.rs",
            )
        };
        let mut variant = variant_name(id).map_err(no_name)?;
        let mut attempt = 0;
        while self.names.contains(&variant) {
            variant = distinct_variant_name(id, attempt).map_err(no_name)?;
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

    pub fn get(&self, id: &str) -> Option<&RegistryEntry> {
        self.by_id.get(id).map(|&index| &self.entries[index])
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn next_code(&self) -> Result<EventCode, Refusal> {
        let code = u16::try_from(self.entries.len() + 1).ok().and_then(EventCode::new);
        code.ok_or_else(|| {
            let refusal = T_REGISTRY.at(FILE, "all 65,535 codes are used");
            refusal.next("widen the codes of catalog-model and of the enum crate")
        })
    }

    fn push(&mut self, entry: RegistryEntry) -> Result<(), Refusal> {
        let RegistryEntry { code, id, variant } = &entry;
        let expected = self.next_code()?;
        if *code != expected {
            let what = format!("code {code} is in the place of {expected}; codes are consecutive and never change");
            return Err(T_REGISTRY.at("`code`", what));
        }
        if self.by_id.contains_key(id) {
            return Err(T_REGISTRY.at("`id`", format!("`{id}` is registered twice")));
        }
        if !self.names.insert(variant.clone()) {
            let what = format!("the variant name `{variant}` of `{id}` is taken by another id");
            return Err(T_REGISTRY.at("`variant`", what));
        }
        self.by_id.insert(id.clone(), self.entries.len());
        self.entries.push(entry);
        Ok(())
    }
}

//! All event types at one point in time.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::{EventEntry, EventId, PayloadType, PayloadTypeName, Visibility};

/// What upstream said of all event types at one point in time, as facts: the content of a snapshot.
///
/// Two catalogs are equal when all facts are; where they came from and which label they bore is no part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalog {
    coverage: Coverage,
    entries: BTreeMap<EventId, Arc<EventEntry>>,
    payload_types: BTreeMap<PayloadTypeName, Arc<PayloadType>>,
}

impl Catalog {
    /// An empty catalog that covers these kinds of facts.
    #[must_use]
    pub fn new(coverage: Coverage) -> Self {
        Self { coverage, ..Self::default() }
    }

    /// Adds an event type. An `Arc` lets equal entries of several catalogs share their memory.
    ///
    /// # Errors
    /// [`DuplicateEvent`] where the catalog has the id already; the catalog is unchanged then.
    pub fn insert(&mut self, entry: impl Into<Arc<EventEntry>>) -> Result<(), DuplicateEvent> {
        let entry = entry.into();
        if self.entries.contains_key(&entry.id) {
            return Err(DuplicateEvent { id: entry.id.clone() });
        }
        self.entries.insert(entry.id.clone(), entry);
        Ok(())
    }

    /// Adds a payload type, in place of one of the same name.
    pub fn insert_payload_type(&mut self, payload_type: impl Into<Arc<PayloadType>>) {
        let payload_type = payload_type.into();
        self.payload_types.insert(payload_type.name.clone(), payload_type);
    }

    /// Which kinds of facts the catalog covers.
    #[must_use]
    pub const fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// The entry of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<EventEntry>> {
        self.entries.get(id)
    }

    /// The entry of this id if it is documented.
    #[must_use]
    pub fn documented(&self, id: &str) -> Option<&Arc<EventEntry>> {
        self.get(id).filter(|entry| entry.visibility.is_public())
    }

    /// All entries, sorted by id.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Arc<EventEntry>> + DoubleEndedIterator {
        self.entries.values()
    }

    /// All payload types, sorted by name.
    pub fn payload_types(&self) -> impl ExactSizeIterator<Item = &Arc<PayloadType>> + DoubleEndedIterator {
        self.payload_types.values()
    }

    /// The payload type of this name.
    #[must_use]
    pub fn payload_type(&self, name: &str) -> Option<&Arc<PayloadType>> {
        self.payload_types.get(name)
    }

    /// How many event types there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many event types have this visibility.
    #[must_use]
    pub fn count(&self, visibility: Visibility) -> usize {
        self.entries().filter(|entry| entry.visibility == visibility).count()
    }
}

/// Which kinds of facts a catalog's sources tell. What is not covered is unknown, and not absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Coverage {
    /// Beta and internal event types, categories, days of creation and payload types: only the data tells them.
    pub data: bool,
    /// Whether an event type carries change details: not told by the older CSV files.
    pub change_details: bool,
}

impl Coverage {
    /// Everything: what the data covers.
    pub const FULL: Self = Self { data: true, change_details: true };
    /// What the page and today's CSV cover.
    pub const DOCUMENTED: Self = Self { data: false, change_details: true };
    /// What the older CSV files cover.
    pub const TAGS_ONLY: Self = Self { data: false, change_details: false };

    /// The kinds of facts that both cover.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self { data: self.data && other.data, change_details: self.change_details && other.change_details }
    }

    /// The kinds of facts that one of them covers at least.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self { data: self.data || other.data, change_details: self.change_details || other.change_details }
    }
}

impl Default for Coverage {
    fn default() -> Self {
        Self::FULL
    }
}

/// An id that a catalog has already.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{id}` is in the catalog already")]
pub struct DuplicateEvent {
    /// The id.
    pub id: EventId,
}

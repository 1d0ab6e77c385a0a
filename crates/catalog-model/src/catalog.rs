//! All event types at one point in time.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::{EventEntry, EventId, PayloadType, PayloadTypeName, Visibility};

/// The facts about all event types at one point in time: the content of a snapshot, without its label and provenance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalog {
    coverage: Coverage,
    entries: BTreeMap<EventId, Arc<EventEntry>>,
    payload_types: BTreeMap<PayloadTypeName, Arc<PayloadType>>,
}

impl Catalog {
    /// An empty catalog.
    pub fn new(coverage: Coverage) -> Self {
        Self { coverage, ..Self::default() }
    }

    /// A catalog of entries with distinct ids and payload types with distinct names; of equal ones, the last one counts.
    pub fn from_parts(coverage: Coverage, entries: Vec<Arc<EventEntry>>, payload_types: Vec<Arc<PayloadType>>) -> Self {
        Self {
            coverage,
            entries: entries.into_iter().map(|entry| (entry.id.clone(), entry)).collect(),
            payload_types: payload_types.into_iter().map(|it| (it.name.clone(), it)).collect(),
        }
    }

    /// Adds an event type, unless its id is in the catalog. Equal entries of several catalogs can share an `Arc`.
    pub fn insert(&mut self, entry: impl Into<Arc<EventEntry>>) -> Result<(), DuplicateEvent> {
        let entry = entry.into();
        if self.entries.contains_key(&entry.id) {
            return Err(DuplicateEvent { id: entry.id.clone() });
        }
        self.entries.insert(entry.id.clone(), entry);
        Ok(())
    }

    /// Adds a payload type, replacing one with the same name.
    pub fn insert_payload_type(&mut self, payload_type: impl Into<Arc<PayloadType>>) {
        let payload_type = payload_type.into();
        self.payload_types.insert(payload_type.name.clone(), payload_type);
    }

    pub const fn coverage(&self) -> Coverage {
        self.coverage
    }

    pub fn get(&self, id: &str) -> Option<&Arc<EventEntry>> {
        self.entries.get(id)
    }

    /// The entry with this id, if it is documented.
    pub fn documented(&self, id: &str) -> Option<&Arc<EventEntry>> {
        self.get(id).filter(|entry| entry.visibility.is_public())
    }

    /// Sorted by id.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Arc<EventEntry>> + DoubleEndedIterator {
        self.entries.values()
    }

    /// Sorted by name.
    pub fn payload_types(&self) -> impl ExactSizeIterator<Item = &Arc<PayloadType>> + DoubleEndedIterator {
        self.payload_types.values()
    }

    pub fn payload_type(&self, name: &str) -> Option<&Arc<PayloadType>> {
        self.payload_types.get(name)
    }

    /// The number of event types.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The number of event types with this visibility.
    pub fn count(&self, visibility: Visibility) -> usize {
        self.entries().filter(|entry| entry.visibility == visibility).count()
    }
}

/// The kinds of facts that a catalog's sources cover. A fact that is not covered is unknown, not absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Coverage {
    /// Beta and internal event types, categories, creation dates and payload types, which only the event data has.
    pub data: bool,
    /// Whether an event type has change details, which older CSV files do not contain.
    pub change_details: bool,
}

impl Coverage {
    /// The event data.
    pub const FULL: Self = Self { data: true, change_details: true };
    /// The page and today's CSV.
    pub const DOCUMENTED: Self = Self { data: false, change_details: true };
    /// Older CSV files.
    pub const TAGS_ONLY: Self = Self { data: false, change_details: false };

    pub const fn intersection(self, other: Self) -> Self {
        Self { data: self.data && other.data, change_details: self.change_details && other.change_details }
    }

    pub const fn union(self, other: Self) -> Self {
        Self { data: self.data || other.data, change_details: self.change_details || other.change_details }
    }
}

impl Default for Coverage {
    fn default() -> Self {
        Self::FULL
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuplicateEvent {
    pub id: EventId,
}

impl fmt::Display for DuplicateEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is already in the catalog", self.id)
    }
}

impl Error for DuplicateEvent {}

//! What several files need of the history, computed once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::{
    Catalog, EventEntry, EventId, History, LegacyId, Lifecycle, PayloadType, PayloadTypeName, Release, Snapshot,
    SnapshotName, Status,
};

/// The history with what follows from it.
pub(crate) struct Facts<'h> {
    /// The history itself.
    pub(crate) history: &'h History,
    /// The life of every id that was ever seen.
    pub(crate) lives: BTreeMap<EventId, Lifecycle>,
    /// The last entry of every id, the last documented one where there is one.
    pub(crate) last_entries: BTreeMap<EventId, Arc<EventEntry>>,
    /// The definitions that every payload type ever had, in the order of time; one at least.
    definitions: BTreeMap<&'h PayloadTypeName, Vec<Definition<'h>>>,
    /// The legacy ids that each id was ever listed with.
    pub(crate) legacy_ids: BTreeMap<EventId, BTreeSet<LegacyId>>,
    /// The label of each snapshot, as far as any of its publications bore one.
    labels: BTreeMap<SnapshotName, Option<Release>>,
}

/// What a payload type was, from one snapshot to another.
pub(crate) struct Definition<'h> {
    /// Its fields.
    pub(crate) payload_type: &'h PayloadType,
    /// The place in the history of the first snapshot that defines it so.
    pub(crate) first: usize,
    /// The place of the last one.
    pub(crate) last: usize,
}

impl<'h> Facts<'h> {
    /// Reads the history once.
    pub(crate) fn of(history: &'h History) -> Self {
        let mut legacy_ids: BTreeMap<EventId, BTreeSet<LegacyId>> = BTreeMap::new();
        for (legacy_id, ids) in catalog_model::Timeline::of(&history).legacy_ids().clone() {
            for id in ids {
                legacy_ids.entry(id).or_default().insert(legacy_id.clone());
            }
        }
        Self {
            history,
            lives: catalog_model::Timeline::of(&history).lives().clone(),
            last_entries: catalog_model::Timeline::of(&history).last_entries().clone(),
            definitions: definitions(history),
            legacy_ids,
            labels: history.snapshots().iter().map(|snapshot| (snapshot.name(), snapshot.label())).collect(),
        }
    }

    /// The newest snapshot that tells of payload types at all: the newest one made with the data.
    pub(crate) fn newest_with_payloads(&self) -> Option<&'h Snapshot> {
        self.history.snapshots().iter().rfind(|snapshot| snapshot.catalog.coverage().data)
    }

    /// The catalog of that snapshot.
    pub(crate) fn payload_catalog(&self) -> Option<&'h Catalog> {
        self.newest_with_payloads().map(|snapshot| snapshot.catalog.as_ref())
    }

    /// The definitions of every payload type that was ever defined, each with its definitions in the order of time.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = (&'h PayloadTypeName, &[Definition<'h>])> {
        self.definitions.iter().map(|(name, definitions)| (*name, definitions.as_slice()))
    }

    /// The last definition of a payload type, if it was ever defined.
    pub(crate) fn last_definition(&self, name: &PayloadTypeName) -> Option<&Definition<'h>> {
        self.definitions.get(name).and_then(|definitions| definitions.last())
    }

    /// The ids that are documented now.
    pub(crate) fn documented(&self) -> impl Iterator<Item = &EventId> {
        self.lives.values().filter(|life| life.status == Status::Documented).map(|life| &life.id)
    }

    /// The ids that were documented once and are not now.
    pub(crate) fn no_longer_documented(&self) -> impl Iterator<Item = &EventId> {
        self.lives
            .values()
            .filter(|life| life.was_documented() && life.status != Status::Documented)
            .map(|life| &life.id)
    }

    /// The last entry of every id that was documented at some time, sorted by id.
    pub(crate) fn ever_documented(&self) -> impl Iterator<Item = &EventEntry> {
        let was_documented = |id: &EventId| self.lives.get(id).is_some_and(Lifecycle::was_documented);
        self.last_entries.values().filter(move |entry| was_documented(&entry.id)).map(Arc::as_ref)
    }

    /// The label that a snapshot is known under.
    pub(crate) fn label_of(&self, snapshot: SnapshotName) -> Option<Release> {
        self.labels.get(&snapshot).copied().flatten()
    }

    /// The line that says what made a file, from what, and that it is not to be edited.
    pub(crate) fn comment(&self) -> String {
        let source = self.history.newest().map_or_else(|| "no snapshot".to_owned(), |newest| newest.name().to_string());
        format!("Made by `cargo xtask generate` from the snapshots up to {source}. Do not edit.")
    }
}

/// Most snapshots repeat the definitions of the one before, so the result is a small fraction of all that they hold.
fn definitions(history: &History) -> BTreeMap<&PayloadTypeName, Vec<Definition<'_>>> {
    let mut definitions: BTreeMap<&PayloadTypeName, Vec<Definition<'_>>> = BTreeMap::new();
    for (index, snapshot) in history.snapshots().iter().enumerate() {
        for payload_type in snapshot.catalog.payload_types().map(AsRef::as_ref) {
            let known = definitions.entry(&payload_type.name).or_default();
            match known.last_mut() {
                Some(last) if std::ptr::eq(last.payload_type, payload_type) || last.payload_type == payload_type => {
                    last.last = index;
                }
                _ => known.push(Definition { payload_type, first: index, last: index }),
            }
        }
    }
    definitions
}

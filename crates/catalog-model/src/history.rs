//! All snapshots in the order of time, and what follows from them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use crate::{
    ChangeDetails, ConfirmedRenames, EventEntry, EventId, LegacyId, Lifecycle, LifecycleEvent, LifecycleStep, Registry,
    RegistryError, Release, Snapshot, SnapshotName, Status, VersionRecord, Visibility,
};

/// Everything that is committed under `snapshots/`: the arrow from the store to the generators.
#[derive(Clone, Debug, Default)]
pub struct History {
    snapshots: Vec<Snapshot>,
    unpaired: Vec<Snapshot>,
    registry: Registry,
    renames: ConfirmedRenames,
    crate_version: Option<VersionRecord>,
}

impl History {
    /// These snapshots, put in the order of time, with the numbers and names given so far.
    ///
    /// # Errors
    /// [`HistoryError::SameName`] where two snapshots have one name, [`HistoryError::SameContent`] where two
    /// neighbours in time have the same content and should have been one.
    pub fn new(
        mut snapshots: Vec<Snapshot>,
        registry: Registry,
        renames: ConfirmedRenames,
    ) -> Result<Self, HistoryError> {
        snapshots.sort_by_key(Snapshot::name);
        for pair in snapshots.windows(2) {
            let (first, second) = (pair[0].name(), pair[1].name());
            if first == second {
                return Err(HistoryError::SameName { name: first });
            }
            if pair[0].catalog == pair[1].catalog {
                return Err(HistoryError::SameContent { first, second });
            }
        }
        Ok(Self { snapshots, unpaired: Vec::new(), registry, renames, crate_version: None })
    }

    /// The snapshots in the order of time.
    #[must_use]
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }

    /// The same history, with these publications of the CSV alone beside it.
    ///
    /// A CSV file whose commit has no data file with it says nothing of hidden event types, categories and payload
    /// types, so it makes no snapshot. Its facts are kept beside the history until the data of the same commit turns
    /// up, so that the order in which files are imported does not matter.
    #[must_use]
    pub fn with_unpaired(mut self, mut unpaired: Vec<Snapshot>) -> Self {
        unpaired.sort_by_key(Snapshot::name);
        self.unpaired = unpaired;
        self
    }

    /// The publications of the CSV alone, in the order of time; they are no part of the history.
    #[must_use]
    pub fn unpaired(&self) -> &[Snapshot] {
        &self.unpaired
    }

    /// The same history, with the record of the enum crate's version.
    #[must_use]
    pub fn with_crate_version(mut self, crate_version: Option<VersionRecord>) -> Self {
        self.crate_version = crate_version;
        self
    }

    /// The version of the enum crate, where one was set.
    #[must_use]
    pub const fn crate_version(&self) -> Option<&VersionRecord> {
        self.crate_version.as_ref()
    }

    /// The newest snapshot, if there is any.
    #[must_use]
    pub fn newest(&self) -> Option<&Snapshot> {
        self.snapshots.last()
    }

    /// The numbers and names given so far.
    #[must_use]
    pub const fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The confirmed renames.
    #[must_use]
    pub const fn renames(&self) -> &ConfirmedRenames {
        &self.renames
    }

    /// The newest snapshot that was published under this label.
    #[must_use]
    pub fn labelled(&self, label: Release) -> Option<&Snapshot> {
        self.snapshots.iter().rfind(|snapshot| snapshot.has_label(label))
    }

    /// The snapshot in force at this time.
    #[must_use]
    pub fn as_of(&self, time: Timestamp) -> Option<&Snapshot> {
        self.snapshots.iter().rfind(|snapshot| snapshot.published() <= time)
    }

    /// The snapshot of this name.
    #[must_use]
    pub fn named(&self, name: SnapshotName) -> Option<&Snapshot> {
        self.snapshots.iter().find(|snapshot| snapshot.name() == name)
    }

    /// Gives a number and a name to every id that any snapshot documents and that has none, in the order of time and
    /// then of ids.
    ///
    /// # Errors
    /// [`RegistryError`] where an id cannot be named or the numbers are used up.
    pub fn register_documented(&mut self) -> Result<(), RegistryError> {
        for snapshot in &self.snapshots {
            for entry in snapshot.catalog.entries().filter(|entry| entry.visibility.is_public()) {
                self.registry.register(&entry.id)?;
            }
        }
        Ok(())
    }

    /// The life of every id that was ever in a snapshot, sorted by id.
    ///
    /// A snapshot made without the data says nothing of hidden event types: in it they keep the visibility they had.
    #[must_use]
    pub fn lifecycles(&self) -> BTreeMap<EventId, Lifecycle> {
        let mut lives: BTreeMap<EventId, Lifecycle> = BTreeMap::new();
        // The visibility of every id that is there, as of the snapshot before.
        let mut present: BTreeMap<EventId, Visibility> = BTreeMap::new();
        for snapshot in &self.snapshots {
            let name = snapshot.name();
            let catalog = &snapshot.catalog;
            let gone: Vec<EventId> = present
                .iter()
                .filter(|(id, visibility)| {
                    let could_tell = catalog.coverage().data || visibility.is_public();
                    could_tell && catalog.get(id.as_str()).is_none()
                })
                .map(|(id, _)| id.clone())
                .collect();
            for id in gone {
                let before = present.remove(&id);
                if let Some(life) = lives.get_mut(&id) {
                    add_step(life, name, before, None);
                }
            }
            for entry in catalog.entries() {
                let before = present.get(&entry.id).copied();
                if before != Some(entry.visibility) {
                    present.insert(entry.id.clone(), entry.visibility);
                    let life = lives.entry(entry.id.clone()).or_insert_with(|| Lifecycle {
                        id: entry.id.clone(),
                        steps: Vec::new(),
                        first_documented: None,
                        last_documented: None,
                        status: Status::NeverDocumented,
                    });
                    add_step(life, name, before, Some(entry.visibility));
                }
                if entry.visibility.is_public()
                    && let Some(life) = lives.get_mut(&entry.id)
                {
                    life.first_documented.get_or_insert(name);
                    life.last_documented = Some(name);
                }
            }
        }
        for (id, life) in &mut lives {
            life.status = match (present.get(id), life.was_documented()) {
                (Some(Visibility::Public), _) => Status::Documented,
                (_, false) => Status::NeverDocumented,
                (Some(_), true) => Status::Hidden,
                (None, true) => Status::Retired,
            };
        }
        lives
    }

    /// The last entry that any snapshot has for each id, sorted by id: what is known of a retired event type.
    ///
    /// Where the id was documented at some time, it is the last *documented* entry. Facts that its snapshot does not
    /// cover, because it was made without the data, are those of the entry before.
    #[must_use]
    pub fn last_entries(&self) -> BTreeMap<EventId, Arc<EventEntry>> {
        let mut last: BTreeMap<EventId, Arc<EventEntry>> = BTreeMap::new();
        for snapshot in &self.snapshots {
            let has_data = snapshot.catalog.coverage().data;
            for entry in snapshot.catalog.entries() {
                match last.get_mut(&entry.id) {
                    Some(known) if known.visibility.is_public() && !entry.visibility.is_public() => {}
                    Some(known) if has_data => *known = Arc::clone(entry),
                    Some(known) => *known = Arc::new(with_facts_of_the_data(entry, known)),
                    None => {
                        last.insert(entry.id.clone(), Arc::clone(entry));
                    }
                }
            }
        }
        last
    }

    /// Every pair of a legacy id and an event type that bore it, from all snapshots: a legacy id can have several.
    #[must_use]
    pub fn legacy_ids(&self) -> BTreeMap<LegacyId, BTreeSet<EventId>> {
        let mut pairs: BTreeMap<LegacyId, BTreeSet<EventId>> = BTreeMap::new();
        for entry in self.snapshots.iter().flat_map(|snapshot| snapshot.catalog.entries()) {
            for legacy_id in &entry.legacy_ids {
                pairs.entry(legacy_id.clone()).or_default().insert(entry.id.clone());
            }
        }
        pairs
    }
}

/// `entry`, with the facts that only the data tells taken from `known`.
fn with_facts_of_the_data(entry: &EventEntry, known: &EventEntry) -> EventEntry {
    EventEntry {
        created: known.created,
        category: known.category.clone(),
        actor: known.actor.clone(),
        debug_data: known.debug_data.clone(),
        targets: known.targets.clone(),
        // The page says that there are change details and not of which types.
        change_details: match (&entry.change_details, &known.change_details) {
            (ChangeDetails::Unnamed, ChangeDetails::Named(_)) => known.change_details.clone(),
            _ => entry.change_details.clone(),
        },
        ..entry.clone()
    }
}

fn add_step(life: &mut Lifecycle, snapshot: SnapshotName, before: Option<Visibility>, after: Option<Visibility>) {
    let was_seen = !life.steps.is_empty();
    if let Some(event) = LifecycleEvent::between(before, after, was_seen, life.was_documented()) {
        life.steps.push(LifecycleStep { snapshot, before, after, event });
    }
}

/// Why snapshots make no history.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HistoryError {
    /// Two snapshots have one name.
    #[error("two snapshots have the name {name}")]
    SameName {
        /// The name.
        name: SnapshotName,
    },
    /// Two neighbours have the same content.
    #[error("{first} and {second} follow each other with the same content: they are one stretch and need one snapshot")]
    SameContent {
        /// The earlier one.
        first: SnapshotName,
        /// The later one.
        second: SnapshotName,
    },
}

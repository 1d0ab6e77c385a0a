//! What the history says of each event type, legacy id and payload type: computed once, used by every output.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use crate::{
    ChangeDetails, EventEntry, EventId, History, LegacyId, PayloadType, PayloadTypeName, Snapshot, SnapshotName,
    Transition, Visibility,
};

/// The lives of all event types, and everything else that takes a pass over all snapshots.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    lives: BTreeMap<EventId, Lifecycle>,
    last_entries: BTreeMap<EventId, Arc<EventEntry>>,
    legacy_ids: BTreeMap<LegacyId, BTreeSet<EventId>>,
    legacy_ids_of: BTreeMap<EventId, BTreeSet<LegacyId>>,
    definitions: BTreeMap<PayloadTypeName, Vec<Definition>>,
    newest_with_data: Option<SnapshotName>,
}

/// A payload type as a run of consecutive snapshots defines it.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its fields.
    pub payload_type: Arc<PayloadType>,
    /// The index in the history of the first snapshot that defines it so.
    pub first: usize,
    /// The index of the last one.
    pub last: usize,
}

impl Timeline {
    /// Reads the whole history once.
    #[must_use]
    pub fn of(history: &History) -> Self {
        let snapshots = history.snapshots();
        let legacy_ids = legacy_ids(snapshots);
        let mut legacy_ids_of: BTreeMap<EventId, BTreeSet<LegacyId>> = BTreeMap::new();
        for (legacy_id, id) in legacy_ids.iter().flat_map(|(legacy, ids)| ids.iter().map(move |id| (legacy, id))) {
            legacy_ids_of.entry(id.clone()).or_default().insert(legacy_id.clone());
        }
        Self {
            lives: lives(snapshots),
            last_entries: last_entries(snapshots),
            legacy_ids,
            legacy_ids_of,
            definitions: definitions(snapshots),
            newest_with_data: newest_with_data(history).map(Snapshot::name),
        }
    }

    /// The life of every id that was ever in a snapshot, sorted by id.
    #[must_use]
    pub const fn lives(&self) -> &BTreeMap<EventId, Lifecycle> {
        &self.lives
    }

    /// The life of one id.
    #[must_use]
    pub fn life(&self, id: &str) -> Option<&Lifecycle> {
        self.lives.get(id)
    }

    /// The last entry that any snapshot has for each id, sorted by id: what is known of a retired event type.
    ///
    /// Where the id was ever documented, it is the last *documented* entry. Facts that its snapshot does not cover,
    /// because it was made without event data, are those of the entry before.
    #[must_use]
    pub const fn last_entries(&self) -> &BTreeMap<EventId, Arc<EventEntry>> {
        &self.last_entries
    }

    /// The last entry of one id.
    #[must_use]
    pub fn last_entry(&self, id: &str) -> Option<&Arc<EventEntry>> {
        self.last_entries.get(id)
    }

    /// Every legacy id with the event types that were ever listed with it: one legacy id can have several.
    #[must_use]
    pub const fn legacy_ids(&self) -> &BTreeMap<LegacyId, BTreeSet<EventId>> {
        &self.legacy_ids
    }

    /// The legacy ids that an event type was ever listed with, sorted.
    pub fn legacy_ids_of(&self, id: &str) -> impl Iterator<Item = &LegacyId> {
        self.legacy_ids_of.get(id).into_iter().flatten()
    }

    /// Every payload type that was ever defined, with its definitions in order of time; at least one.
    #[must_use]
    pub const fn definitions(&self) -> &BTreeMap<PayloadTypeName, Vec<Definition>> {
        &self.definitions
    }

    /// The last definition of a payload type.
    #[must_use]
    pub fn last_definition(&self, name: &str) -> Option<&Definition> {
        self.definitions.get(name).and_then(|definitions| definitions.last())
    }

    /// The newest snapshot that was made with event data: the one that says which payload types there are.
    #[must_use]
    pub const fn newest_with_data(&self) -> Option<SnapshotName> {
        self.newest_with_data
    }
}

/// The newest snapshot of `history` that was made with event data.
#[must_use]
pub fn newest_with_data(history: &History) -> Option<&Snapshot> {
    history.snapshots().iter().rfind(|snapshot| snapshot.catalog.coverage().data)
}

/// Everything that happened to one id, in the order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifecycle {
    /// The id.
    pub id: EventId,
    /// Each change of visibility; the first is the id's first appearance. One at least.
    pub steps: Vec<LifecycleStep>,
    /// The first snapshot that documents it.
    pub first_documented: Option<SnapshotName>,
    /// The last snapshot that documents it.
    pub last_documented: Option<SnapshotName>,
    /// What became of it, as of the newest snapshot.
    pub status: Status,
}

impl Lifecycle {
    /// Whether the id was documented at any time.
    #[must_use]
    pub const fn was_documented(&self) -> bool {
        self.first_documented.is_some()
    }

    /// The snapshot that retired or hid it, if it is not documented now but was.
    #[must_use]
    pub fn left_in(&self) -> Option<SnapshotName> {
        let was_public = |step: &&LifecycleStep| step.before == Some(Visibility::Public);
        match self.status {
            Status::Hidden | Status::Retired => self.steps.iter().rfind(was_public).map(|step| step.snapshot),
            Status::Documented | Status::NeverDocumented => None,
        }
    }
}

/// One change of an id's visibility, from a snapshot to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifecycleStep {
    /// The first snapshot that shows the change.
    pub snapshot: SnapshotName,
    /// The visibility in the snapshot before; `None` where the id was not there.
    pub before: Option<Visibility>,
    /// The visibility from here on; `None` where the id is gone.
    pub after: Option<Visibility>,
    /// What the change is called.
    pub event: Transition,
}

/// What became of an id, as of the newest snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Documented now.
    Documented,
    /// Documented once, now in the data as beta or internal only.
    Hidden,
    /// Documented once, now gone from the data.
    Retired,
    /// Never documented: beta or internal, now or once.
    NeverDocumented,
}

impl Status {
    /// The stable word for it in files and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Hidden => "hidden",
            Self::Retired => "retired",
            Self::NeverDocumented => "never-documented",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A snapshot made without event data says nothing of hidden event types: they keep the visibility they had.
fn lives(snapshots: &[Snapshot]) -> BTreeMap<EventId, Lifecycle> {
    let mut lives: BTreeMap<EventId, Lifecycle> = BTreeMap::new();
    // The visibility of every id that is there, as of the snapshot before.
    let mut present: BTreeMap<EventId, Visibility> = BTreeMap::new();
    for snapshot in snapshots {
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

fn last_entries(snapshots: &[Snapshot]) -> BTreeMap<EventId, Arc<EventEntry>> {
    let mut last: BTreeMap<EventId, Arc<EventEntry>> = BTreeMap::new();
    for snapshot in snapshots {
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

fn legacy_ids(snapshots: &[Snapshot]) -> BTreeMap<LegacyId, BTreeSet<EventId>> {
    let mut pairs: BTreeMap<LegacyId, BTreeSet<EventId>> = BTreeMap::new();
    for entry in snapshots.iter().flat_map(|snapshot| snapshot.catalog.entries()) {
        for legacy_id in &entry.legacy_ids {
            pairs.entry(legacy_id.clone()).or_default().insert(entry.id.clone());
        }
    }
    pairs
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
    if let Some(event) = Transition::between(before, after, was_seen, life.was_documented()) {
        life.steps.push(LifecycleStep { snapshot, before, after, event });
    }
}

/// Most snapshots repeat the definitions of the one before and share their memory, so comparing them is cheap.
fn definitions(snapshots: &[Snapshot]) -> BTreeMap<PayloadTypeName, Vec<Definition>> {
    let mut definitions: BTreeMap<PayloadTypeName, Vec<Definition>> = BTreeMap::new();
    for (index, snapshot) in snapshots.iter().enumerate() {
        for payload_type in snapshot.catalog.payload_types() {
            let known = definitions.entry(payload_type.name.clone()).or_default();
            match known.last_mut() {
                Some(last) if Arc::ptr_eq(&last.payload_type, payload_type) || last.payload_type == *payload_type => {
                    last.last = index;
                }
                _ => known.push(Definition { payload_type: Arc::clone(payload_type), first: index, last: index }),
            }
        }
    }
    definitions
}

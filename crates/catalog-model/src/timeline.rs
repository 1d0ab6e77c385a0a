//! What the history says of each event type, legacy id and payload type: computed once, used by every output.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use crate::{
    ChangeDetails, EventEntry, EventId, History, LegacyId, PayloadType, PayloadTypeName, Snapshot, SnapshotName, Tag,
    Transition, Visibility,
};

/// The lives of all event types, and everything else that takes a pass over all snapshots.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    lives: BTreeMap<EventId, Lifecycle>,
    last_entries: BTreeMap<EventId, Arc<EventEntry>>,
    legacy_ids: BTreeMap<LegacyId, BTreeSet<EventId>>,
    legacy_ids_of: BTreeMap<EventId, BTreeSet<LegacyId>>,
    documented_tags: BTreeSet<Tag>,
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
        let mut timeline = Self {
            definitions: definitions(snapshots),
            newest_with_data: newest_with_data(history).map(Snapshot::name),
            ..Self::default()
        };
        // The visibility of every id that is present, as of the snapshot before.
        let mut present: BTreeMap<EventId, Visibility> = BTreeMap::new();
        let mut before: Option<&Snapshot> = None;
        for snapshot in snapshots {
            timeline.record_removals(before, snapshot, &mut present);
            // An entry that both snapshots share changes nothing, unless one of them covers less.
            let shared = before.filter(|before| before.catalog.coverage() == snapshot.catalog.coverage());
            for entry in snapshot.catalog.entries() {
                let known = shared.and_then(|before| before.catalog.get(entry.id.as_str()));
                if !known.is_some_and(|known| Arc::ptr_eq(known, entry)) {
                    timeline.record(entry, snapshot, &mut present);
                }
            }
            before = Some(snapshot);
        }
        timeline.finish(snapshots, &present);
        timeline
    }

    fn record_removals(
        &mut self,
        before: Option<&Snapshot>,
        snapshot: &Snapshot,
        present: &mut BTreeMap<EventId, Visibility>,
    ) {
        let Some(before) = before else { return };
        // A snapshot made without event data does not cover hidden event types: they keep the visibility they had.
        let covers_hidden = snapshot.catalog.coverage().data;
        let is_gone = |id: &EventId| snapshot.catalog.get(id.as_str()).is_none();
        let gone: Vec<EventId> = if covers_hidden && before.catalog.coverage().data {
            before.catalog.entries().map(|entry| &entry.id).filter(|id| is_gone(id)).cloned().collect()
        } else {
            let could_go = present.iter().filter(|(_, visibility)| covers_hidden || visibility.is_public());
            could_go.map(|(id, _)| id).filter(|id| is_gone(id)).cloned().collect()
        };
        for id in gone {
            let before = present.remove(&id);
            if let Some(life) = self.lives.get_mut(&id) {
                add_step(life, snapshot.name(), before, None);
            }
        }
    }

    fn record(&mut self, entry: &Arc<EventEntry>, snapshot: &Snapshot, present: &mut BTreeMap<EventId, Visibility>) {
        let id = &entry.id;
        let before = present.insert(id.clone(), entry.visibility);
        if before != Some(entry.visibility) {
            let life = self.lives.entry(id.clone()).or_insert_with(|| Lifecycle {
                id: id.clone(),
                steps: Vec::new(),
                first_documented: None,
                last_documented: None,
                status: Status::NeverDocumented,
            });
            add_step(life, snapshot.name(), before, Some(entry.visibility));
            if entry.visibility.is_public() {
                life.first_documented.get_or_insert(snapshot.name());
            }
        }
        for legacy_id in &entry.legacy_ids {
            self.legacy_ids.entry(legacy_id.clone()).or_default().insert(id.clone());
            self.legacy_ids_of.entry(id.clone()).or_default().insert(legacy_id.clone());
        }
        if entry.visibility.is_public() {
            self.documented_tags.extend(entry.tags.iter().cloned());
        }
        match self.last_entries.get_mut(id) {
            Some(known) if known.visibility.is_public() && !entry.visibility.is_public() => {}
            Some(known) if snapshot.catalog.coverage().data => *known = Arc::clone(entry),
            Some(known) => *known = Arc::new(with_facts_of_the_data(entry, known)),
            None => {
                self.last_entries.insert(id.clone(), Arc::clone(entry));
            }
        }
    }

    fn finish(&mut self, snapshots: &[Snapshot], present: &BTreeMap<EventId, Visibility>) {
        for (id, life) in &mut self.lives {
            life.status = match (present.get(id), life.was_documented()) {
                (Some(Visibility::Public), _) => Status::Documented,
                (_, false) => Status::NeverDocumented,
                (Some(_), true) => Status::Hidden,
                (None, true) => Status::Retired,
            };
            life.last_documented = match life.removed_in() {
                Some(removed_in) => {
                    let index = snapshots.partition_point(|snapshot| snapshot.name() < removed_in);
                    index.checked_sub(1).map(|index| snapshots[index].name())
                }
                None => snapshots.last().map(Snapshot::name).filter(|_| life.was_documented()),
            };
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

    /// Every tag that a documented event type ever had.
    #[must_use]
    pub const fn documented_tags(&self) -> &BTreeSet<Tag> {
        &self.documented_tags
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
    pub fn removed_in(&self) -> Option<SnapshotName> {
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

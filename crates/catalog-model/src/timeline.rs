//! How each event type, legacy id and payload type changed over the history: computed once, used by every output.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::macros::word_enum;
use crate::{
    ChangeDetails, EventEntry, EventId, History, LegacyId, PayloadType, PayloadTypeName, Snapshot, SnapshotName, Tag,
    Transition, Visibility,
};

/// The lives of all event types, and everything else that needs a pass over all snapshots.
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

/// All changes of one id, in the order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifecycle {
    pub id: EventId,
    /// The changes of visibility; the first is the id's first appearance. At least one.
    pub steps: Vec<LifecycleStep>,
    /// The first snapshot that documents it.
    pub first_documented: Option<SnapshotName>,
    /// The last snapshot that documents it.
    pub last_documented: Option<SnapshotName>,
    pub status: Status,
}

/// A change of an id's visibility from one snapshot to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifecycleStep {
    /// The first snapshot with the new visibility.
    pub snapshot: SnapshotName,
    /// The visibility in the previous snapshot; `None` if the id was absent.
    pub before: Option<Visibility>,
    /// The new visibility; `None` if the id is absent.
    pub after: Option<Visibility>,
    pub event: Transition,
}

word_enum!(
    /// The status of an id in the newest snapshot.
    Status {
        /// Documented now.
        Documented = "documented",
        /// Formerly documented, now in the event data as beta or internal.
        Hidden = "hidden",
        /// Formerly documented, now absent from the event data.
        Retired = "retired",
        /// Never documented, only beta or internal.
        NeverDocumented = "never-documented",
    }
);

/// A definition of a payload type, and the snapshots with this definition.
#[derive(Clone, Debug)]
pub struct Definition {
    pub payload_type: Arc<PayloadType>,
    /// The index in the history of the first snapshot.
    pub first: usize,
    /// The index of the last snapshot.
    pub last: usize,
}

impl Timeline {
    pub fn of(history: &History) -> Self {
        let mut timeline = Self {
            definitions: definitions(history.snapshots()),
            newest_with_data: newest_with_data(history).map(Snapshot::name),
            ..Self::default()
        };
        let mut previous: Option<&Snapshot> = None;
        for snapshot in history.snapshots() {
            timeline.add(snapshot, previous);
            previous = Some(snapshot);
        }
        for life in timeline.lives.values_mut() {
            life.finish(history);
        }
        timeline
    }

    /// The life of every id that occurs in any snapshot, sorted by id.
    pub const fn lives(&self) -> &BTreeMap<EventId, Lifecycle> {
        &self.lives
    }

    pub fn life(&self, id: &str) -> Option<&Lifecycle> {
        self.lives.get(id)
    }

    /// The last known facts about each id, sorted by id: its last documented entry, or its last entry if it was never
    /// documented. If the snapshot of that entry has no event data, the facts that it does not cover come from the
    /// entry before.
    pub const fn last_entries(&self) -> &BTreeMap<EventId, Arc<EventEntry>> {
        &self.last_entries
    }

    /// See [`Self::last_entries`].
    pub fn last_entry(&self, id: &str) -> Option<&Arc<EventEntry>> {
        self.last_entries.get(id)
    }

    /// Every legacy id with the event types that upstream ever listed it for; it can have several.
    pub const fn legacy_ids(&self) -> &BTreeMap<LegacyId, BTreeSet<EventId>> {
        &self.legacy_ids
    }

    /// All legacy ids that upstream ever listed for an event type, sorted.
    pub fn legacy_ids_of(&self, id: &str) -> impl Iterator<Item = &LegacyId> {
        self.legacy_ids_of.get(id).into_iter().flatten()
    }

    /// Every tag that any documented event type ever had.
    pub const fn documented_tags(&self) -> &BTreeSet<Tag> {
        &self.documented_tags
    }

    /// The definitions of every payload type in the order of time; at least one each.
    pub const fn definitions(&self) -> &BTreeMap<PayloadTypeName, Vec<Definition>> {
        &self.definitions
    }

    pub fn last_definition(&self, name: &str) -> Option<&Definition> {
        self.definitions.get(name).and_then(|definitions| definitions.last())
    }

    /// The newest snapshot with event data, which determines the current payload types.
    pub const fn newest_with_data(&self) -> Option<SnapshotName> {
        self.newest_with_data
    }

    fn add(&mut self, snapshot: &Snapshot, previous: Option<&Snapshot>) {
        let catalog = &snapshot.catalog;
        // A snapshot without event data does not cover hidden event types: they keep their visibility.
        let is_covered = |visibility: Visibility| catalog.coverage().data || visibility.is_public();
        for (id, life) in &mut self.lives {
            if life.visibility().is_some_and(is_covered) && catalog.get(id.as_str()).is_none() {
                life.step(None, snapshot, previous);
            }
        }
        // An entry that two snapshots share changes nothing, unless their coverage differs.
        let same_coverage = previous.filter(|previous| previous.catalog.coverage() == catalog.coverage());
        for entry in catalog.entries() {
            let shared = same_coverage.and_then(|previous| previous.catalog.get(entry.id.as_str()));
            if !shared.is_some_and(|shared| Arc::ptr_eq(shared, entry)) {
                self.add_entry(entry, snapshot, previous);
            }
        }
    }

    fn add_entry(&mut self, entry: &Arc<EventEntry>, snapshot: &Snapshot, previous: Option<&Snapshot>) {
        let id = &entry.id;
        let life = self.lives.entry(id.clone()).or_insert_with(|| Lifecycle::new(id.clone()));
        life.step(Some(entry.visibility), snapshot, previous);
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
            Some(known) => *known = Arc::new(with_facts_of_the_event_data(entry, known)),
            None => {
                self.last_entries.insert(id.clone(), Arc::clone(entry));
            }
        }
    }
}

impl Lifecycle {
    fn new(id: EventId) -> Self {
        let status = Status::NeverDocumented;
        Self { id, steps: Vec::new(), first_documented: None, last_documented: None, status }
    }

    pub const fn was_documented(&self) -> bool {
        self.first_documented.is_some()
    }

    /// The snapshot that retired or hid it, if it is no longer documented.
    pub fn removed_in(&self) -> Option<SnapshotName> {
        let was_public = |step: &&LifecycleStep| step.before == Some(Visibility::Public);
        match self.status {
            Status::Hidden | Status::Retired => self.steps.iter().rfind(was_public).map(|step| step.snapshot),
            Status::Documented | Status::NeverDocumented => None,
        }
    }

    /// The visibility after the last step.
    fn visibility(&self) -> Option<Visibility> {
        self.steps.last().and_then(|step| step.after)
    }

    /// Adds a step to the new visibility, if it differs.
    fn step(&mut self, after: Option<Visibility>, snapshot: &Snapshot, previous: Option<&Snapshot>) {
        let before = self.visibility();
        let was_seen = !self.steps.is_empty();
        let Some(event) = Transition::between(before, after, was_seen, self.was_documented()) else { return };
        if before == Some(Visibility::Public) {
            self.last_documented = previous.map(Snapshot::name);
        }
        if after == Some(Visibility::Public) {
            self.first_documented.get_or_insert(snapshot.name());
        }
        self.steps.push(LifecycleStep { snapshot: snapshot.name(), before, after, event });
    }

    /// Sets the fields that depend on the newest snapshot.
    fn finish(&mut self, history: &History) {
        self.status = match self.visibility() {
            Some(Visibility::Public) => Status::Documented,
            _ if !self.was_documented() => Status::NeverDocumented,
            Some(_) => Status::Hidden,
            None => Status::Retired,
        };
        if self.status == Status::Documented {
            self.last_documented = history.newest().map(Snapshot::name);
        }
    }
}

/// The newest snapshot with event data.
pub fn newest_with_data(history: &History) -> Option<&Snapshot> {
    history.snapshots().iter().rfind(|snapshot| snapshot.catalog.coverage().data)
}

/// `entry`, with the facts that only the event data covers from `known`.
fn with_facts_of_the_event_data(entry: &EventEntry, known: &EventEntry) -> EventEntry {
    EventEntry {
        created: known.created,
        category: known.category.clone(),
        actor: known.actor.clone(),
        debug_data: known.debug_data.clone(),
        targets: known.targets.clone(),
        // The page does not name the payload types of change details.
        change_details: match (&entry.change_details, &known.change_details) {
            (ChangeDetails::Unnamed, ChangeDetails::Named(_)) => known.change_details.clone(),
            _ => entry.change_details.clone(),
        },
        ..entry.clone()
    }
}

fn definitions(snapshots: &[Snapshot]) -> BTreeMap<PayloadTypeName, Vec<Definition>> {
    let mut definitions: BTreeMap<PayloadTypeName, Vec<Definition>> = BTreeMap::new();
    for (index, snapshot) in snapshots.iter().enumerate() {
        for payload_type in snapshot.catalog.payload_types() {
            let known = definitions.entry(payload_type.name.clone()).or_default();
            match known.last_mut() {
                // Cheap for most snapshots, which share the payload types of the previous one.
                Some(last) if last.payload_type == *payload_type => last.last = index,
                _ => known.push(Definition { payload_type: Arc::clone(payload_type), first: index, last: index }),
            }
        }
    }
    definitions
}

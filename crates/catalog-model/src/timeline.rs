//! How each event type, legacy id and payload type changed over the history: computed once, used by every output.
//!
//! What an output says about the state of an event type, now or when it was last documented, comes from here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::macros::word_enum;
use crate::tables::{by_id, definitions};
use crate::{
    ChangeDetails, EventEntry, EventId, History, HistoryTables, LegacyId, Moment, PayloadType, PayloadTypeName,
    Precision, Run, Snapshot, Tag, Transition, Visibility,
};

/// The lives of all event types, and everything else that needs a pass over all snapshots.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    lives: BTreeMap<EventId, Lifecycle>,
    last_entries: BTreeMap<EventId, Arc<EventEntry>>,
    last_entry_in: BTreeMap<EventId, usize>,
    legacy_ids: BTreeMap<LegacyId, BTreeSet<EventId>>,
    legacy_ids_of: BTreeMap<EventId, BTreeSet<LegacyId>>,
    documented_tags: BTreeSet<Tag>,
    definitions: BTreeMap<PayloadTypeName, Vec<Run<Arc<PayloadType>>>>,
}

/// All changes of one id, in the order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifecycle {
    pub id: EventId,
    /// The changes of visibility; the first is the id's first appearance. At least one.
    pub steps: Vec<LifecycleStep>,
    /// The times during which it was documented, oldest first; between two of them it was not.
    pub documented: Vec<Spell>,
    pub status: Status,
}

/// A change of an id's visibility from one snapshot to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifecycleStep {
    /// The first publication with the new visibility.
    pub at: Moment,
    /// The visibility in the previous snapshot; `None` if the id was absent. At the start of the history, the visibility
    /// before is unknown and also `None`.
    pub before: Option<Visibility>,
    /// The new visibility; `None` if the id is absent.
    pub after: Option<Visibility>,
    pub event: Transition,
}

/// A time during which an event type was documented without interruption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spell {
    /// The first publication that documents it.
    pub first: Moment,
    /// The last publication that documents it; `None` if it is documented now.
    pub last: Option<Moment>,
    /// The first publication that no longer documents it; `None` if it is documented now.
    pub ended: Option<Moment>,
}

word_enum!(
    /// The status of an id in the newest snapshot.
    Status {
        /// Documented now.
        Documented = "documented",
        /// Formerly documented, now in the event data as beta or internal.
        Hidden = "hidden",
        /// Formerly documented, now absent from the event data. Such events may still occur in logs.
        Retired = "retired",
        /// Never documented, only beta or internal.
        NeverDocumented = "never-documented",
    }
);

impl Timeline {
    pub fn of(history: &History) -> Self {
        Self::new(&HistoryTables::of(history))
    }

    pub fn new(tables: &HistoryTables) -> Self {
        let mut timeline = Self { definitions: definitions(&tables.payload_types), ..Self::default() };
        for (id, runs) in by_id(&tables.events) {
            timeline.lives.insert(id.clone(), Lifecycle::of(id, runs, tables));
            if let Some((entry, last)) = last_entry(runs, tables) {
                timeline.last_entries.insert(id.clone(), entry);
                timeline.last_entry_in.insert(id.clone(), last);
            }
            for entry in runs.iter().map(|run| &run.value) {
                for legacy_id in &entry.legacy_ids {
                    timeline.legacy_ids.entry(legacy_id.clone()).or_default().insert(id.clone());
                    timeline.legacy_ids_of.entry(id.clone()).or_default().insert(legacy_id.clone());
                }
                for tag in entry.tags.iter().filter(|_| entry.visibility.is_public()) {
                    if !timeline.documented_tags.contains(tag) {
                        timeline.documented_tags.insert(tag.clone());
                    }
                }
            }
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

    /// The index of the last snapshot that has the entry in [`Self::last_entries`].
    pub fn last_entry_in(&self, id: &str) -> Option<usize> {
        self.last_entry_in.get(id).copied()
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
    pub const fn definitions(&self) -> &BTreeMap<PayloadTypeName, Vec<Run<Arc<PayloadType>>>> {
        &self.definitions
    }

    pub fn last_definition(&self, name: &str) -> Option<&Run<Arc<PayloadType>>> {
        self.definitions.get(name).and_then(|definitions| definitions.last())
    }
}

impl Lifecycle {
    /// The life of an id with these runs; at least one.
    fn of(id: &EventId, runs: &[Run<Arc<EventEntry>>], tables: &HistoryTables) -> Self {
        let mut life =
            Self { id: id.clone(), steps: Vec::new(), documented: Vec::new(), status: Status::NeverDocumented };
        let ends = runs.iter().skip(1).map(|run| run.first).chain([tables.snapshots.len()]);
        for (run, next) in runs.iter().zip(ends) {
            let visibility = run.value.visibility;
            life.step(Some(visibility), run.first, tables);
            // A snapshot without event data does not cover hidden event types: they keep their visibility.
            let is_covered = |index: &usize| visibility.is_public() || tables.snapshots[*index].coverage.data;
            if let Some(absent) = (run.last + 1..next).find(is_covered) {
                life.step(None, absent, tables);
            }
        }
        life.status = match life.visibility() {
            Some(Visibility::Public) => Status::Documented,
            _ if !life.was_documented() => Status::NeverDocumented,
            Some(_) => Status::Hidden,
            None => Status::Retired,
        };
        life
    }

    pub const fn was_documented(&self) -> bool {
        !self.documented.is_empty()
    }

    /// Its visibility in the newest snapshot that covers it; `None` if it is absent.
    pub fn visibility(&self) -> Option<Visibility> {
        self.steps.last().and_then(|step| step.after)
    }

    /// The first publication that documents it.
    pub fn first_documented(&self) -> Option<Moment> {
        self.documented.first().map(|spell| spell.first)
    }

    /// The last publication that documents it; `None` if it is documented now or never was.
    pub fn last_documented(&self) -> Option<Moment> {
        self.documented.last().and_then(|spell| spell.last)
    }

    /// The first publication that no longer documents it; `None` if it is documented now or never was.
    pub fn removed_in(&self) -> Option<Moment> {
        self.documented.last().and_then(|spell| spell.ended)
    }

    /// The address of its entry on upstream's page, which lists documented event types only.
    pub fn docs_url(&self) -> Option<String> {
        (self.status == Status::Documented).then(|| self.id.docs_url())
    }

    /// The life in one line, such as `documented again since 2024.07.1 (2024-07-11), first 2019-02-22`.
    pub fn summary(&self) -> String {
        let [first, .., last] = &self.documented[..] else {
            return match self.documented.first() {
                Some(only) => self.summary_of(only, |moment| since("documented", moment)),
                None => match self.visibility() {
                    Some(visibility) => format!("never documented, {visibility}"),
                    None => "never documented, no longer in the event data".to_owned(),
                },
            };
        };
        self.summary_of(last, |moment| format!("{}, first {}", since("documented again", moment), first.first))
    }

    /// The summary, given the last time during which it was documented.
    fn summary_of(&self, spell: &Spell, documented_since: impl Fn(Moment) -> String) -> String {
        let (Some(last), Some(ended)) = (spell.last, spell.ended) else { return documented_since(spell.first) };
        let now = match self.visibility() {
            Some(visibility) => format!("hidden ({visibility})"),
            None => "retired".to_owned(),
        };
        format!("{now}: last documented in {last}, removed {}", ended.in_words())
    }

    /// Adds a step to the new visibility at the start of a snapshot, if it differs.
    fn step(&mut self, after: Option<Visibility>, snapshot: usize, tables: &HistoryTables) {
        let before = self.visibility();
        let was_seen = !self.steps.is_empty();
        let Some(event) = Transition::between(before, after, was_seen, self.was_documented()) else { return };
        let at = tables.start_of(snapshot);
        if let Some(spell) = self.documented.last_mut().filter(|_| before == Some(Visibility::Public)) {
            spell.last = snapshot.checked_sub(1).map(|previous| tables.end_of(previous));
            spell.ended = Some(at);
        }
        if after == Some(Visibility::Public) {
            self.documented.push(Spell { first: at, last: None, ended: None });
        }
        self.steps.push(LifecycleStep { at, before, after, event });
    }
}

/// The date of a change in words.
fn since(change: &str, moment: Moment) -> String {
    match moment.precision {
        Precision::Exact => format!("{change} since {moment}"),
        Precision::AfterGap => format!("{change} {}", moment.in_words()),
        Precision::Start => format!("{change}, on record from the start ({})", moment.date()),
    }
}

/// The newest snapshot with event data.
pub fn newest_with_data(history: &History) -> Option<&Snapshot> {
    history.snapshots().iter().rfind(|snapshot| snapshot.catalog.coverage().data)
}

/// See [`Timeline::last_entries`] and [`Timeline::last_entry_in`].
fn last_entry(runs: &[Run<Arc<EventEntry>>], tables: &HistoryTables) -> Option<(Arc<EventEntry>, usize)> {
    let mut last: Option<(Arc<EventEntry>, usize)> = None;
    for run in runs {
        let entry = &run.value;
        let has_data = || run.snapshots().any(|index| tables.snapshots[index].coverage.data);
        last = Some(match last {
            Some(known) if known.0.visibility.is_public() && !entry.visibility.is_public() => known,
            Some((known, _)) if !has_data() => (Arc::new(with_facts_of_the_event_data(entry, &known)), run.last),
            _ => (Arc::clone(entry), run.last),
        });
    }
    last
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

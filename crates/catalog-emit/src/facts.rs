//! What the generators need to know of the history, computed once.

use std::collections::BTreeSet;
use std::sync::Arc;

use catalog_model::{
    Catalog, EventCode, EventEntry, EventId, History, LegacyId, Lifecycle, Location, PayloadTypeName, Refusal,
    Snapshot, SnapshotName, Status, Tag, Timeline, VariantName, newest_with_data,
};

use crate::{G_EMPTY, G_RENAME, G_UNREGISTERED};

pub(crate) struct Facts<'h> {
    pub(crate) history: &'h History,
    pub(crate) timeline: Timeline,
    pub(crate) newest: &'h Snapshot,
    /// The newest snapshot that covers payload types.
    pub(crate) newest_with_data: Option<&'h Snapshot>,
    /// The registered ids in the order of codes, without a gap.
    pub(crate) events: Vec<Event>,
    /// The indexes of the events in the order of ids.
    sorted: Vec<usize>,
    /// Every tag that a documented event type ever had, sorted.
    pub(crate) tags: Vec<Tag>,
    /// Every payload type that a registered event type names, in the order of first use, so that new ones come last.
    pub(crate) payload_types: Vec<PayloadTypeName>,
}

/// A registered id: a variant of the enum and a row of `event-types.csv`.
pub(crate) struct Event {
    pub(crate) code: EventCode,
    pub(crate) id: EventId,
    pub(crate) variant: VariantName,
    /// Its last documented entry.
    pub(crate) entry: Arc<EventEntry>,
    pub(crate) status: Status,
    /// Whether any snapshot documents it. The registry also remembers ids of snapshots that were removed: such an id
    /// has no facts, and the indexes below are 0.
    pub(crate) in_history: bool,
    /// The index of the first snapshot that documents it.
    pub(crate) first_documented: usize,
    pub(crate) last_documented: usize,
    /// The index of the snapshot that hid or retired it.
    pub(crate) removed_in: Option<usize>,
    pub(crate) legacy_ids: Vec<LegacyId>,
    /// The ids it became and the ids it comes from, with the reasons.
    pub(crate) renamed_to: Vec<(EventId, String)>,
    pub(crate) renamed_from: Vec<(EventId, String)>,
}

impl<'h> Facts<'h> {
    pub(crate) fn of(history: &'h History) -> Result<Self, Refusal> {
        let Some(newest) = history.newest().filter(|_| !history.registry().is_empty()) else {
            return Err(G_EMPTY.at("snapshots/", "the history documents no event type"));
        };
        let timeline = Timeline::of(history);
        check_ids(history, &timeline)?;
        let events = events(history, &timeline);
        let mut sorted: Vec<usize> = (0..events.len()).collect();
        sorted.sort_by_key(|&index| &events[index].id);
        let mut seen = BTreeSet::new();
        let payload_types = events.iter().flat_map(|event| payload_types_in_order(&event.entry));
        let payload_types = payload_types.filter(|name| seen.insert(*name)).cloned().collect();
        let tags = timeline.documented_tags().iter().cloned().collect();
        Ok(Self {
            sorted,
            history,
            newest,
            newest_with_data: newest_with_data(history),
            tags,
            payload_types,
            events,
            timeline,
        })
    }

    pub(crate) fn snapshots(&self) -> &'h [Snapshot] {
        self.history.snapshots()
    }

    /// The snapshot of this name, which the timeline mentions.
    pub(crate) fn snapshot(&self, name: SnapshotName) -> Option<&'h Snapshot> {
        index_of(self.snapshots(), name).map(|index| &self.snapshots()[index])
    }

    /// The events in the order of ids.
    pub(crate) fn sorted(&self) -> impl Iterator<Item = &Event> {
        self.sorted.iter().map(|&index| &self.events[index])
    }

    /// The ids with one of these statuses, sorted.
    pub(crate) fn ids(&self, statuses: &[Status]) -> Vec<&EventId> {
        self.sorted().filter(|event| statuses.contains(&event.status)).map(|event| &event.id).collect()
    }

    /// The last entry of every id that any snapshot documents, sorted by id.
    pub(crate) fn ever_documented(&self) -> impl Iterator<Item = &EventEntry> {
        let was_documented = |id: &EventId| self.timeline.life(id.as_str()).is_some_and(Lifecycle::was_documented);
        self.timeline.last_entries().values().filter(move |entry| was_documented(&entry.id)).map(Arc::as_ref)
    }

    /// The catalog that says which payload types there are.
    pub(crate) fn payload_catalog(&self) -> Option<&'h Catalog> {
        self.newest_with_data.map(|snapshot| snapshot.catalog.as_ref())
    }
}

fn check_ids(history: &History, timeline: &Timeline) -> Result<(), Refusal> {
    let registry = history.registry();
    let is_missing = |life: &&Lifecycle| life.was_documented() && registry.get(life.id.as_str()).is_none();
    if let Some(life) = timeline.lives().values().find(is_missing) {
        let what = format!("`{}` is documented but not registered", life.id);
        return Err(G_UNREGISTERED.at(Location::from("snapshots/registry.csv").event(life.id.as_str()), what));
    }
    for rename in history.renames().iter() {
        let ids = [&rename.from, &rename.to];
        if let Some(id) = ids.into_iter().find(|id| registry.get(id.as_str()).is_none()) {
            let what =
                format!("the rename of `{}` to `{}` names `{id}`, which was never documented", rename.from, rename.to);
            let at = Location::from("snapshots/renames.toml").event(rename.from.as_str());
            return Err(G_RENAME.at(at, what));
        }
    }
    Ok(())
}

fn index_of(snapshots: &[Snapshot], name: SnapshotName) -> Option<usize> {
    snapshots.binary_search_by_key(&name, Snapshot::name).ok()
}

fn events(history: &History, timeline: &Timeline) -> Vec<Event> {
    let index = |name| index_of(history.snapshots(), name);
    let registered = history.registry().entries().map(|registered| {
        let id = registered.id.as_str();
        let life = timeline.life(id);
        let documented = life.and_then(|life| Some((index(life.first_documented?)?, index(life.last_documented?)?)));
        let (first_documented, last_documented) = documented.unwrap_or_default();
        let is_present = history.newest().is_some_and(|newest| newest.catalog.get(id).is_some());
        let renames = history.renames();
        Event {
            code: registered.code,
            id: registered.id.clone(),
            variant: registered.variant.clone(),
            entry: timeline
                .last_entry(id)
                .filter(|entry| entry.visibility.is_public())
                .cloned()
                .unwrap_or_else(|| Arc::new(EventEntry::new(registered.id.clone()))),
            status: match life.map(|life| life.status) {
                Some(Status::NeverDocumented) | None if is_present => Status::Hidden,
                Some(Status::NeverDocumented) | None => Status::Retired,
                Some(status) => status,
            },
            in_history: documented.is_some(),
            first_documented,
            last_documented,
            removed_in: life.and_then(Lifecycle::removed_in).and_then(index),
            legacy_ids: timeline.legacy_ids_of(id).cloned().collect(),
            renamed_to: renames.renamed_to(id).map(|it| (it.to.clone(), it.reason.clone())).collect(),
            renamed_from: renames.renamed_from(id).map(|it| (it.from.clone(), it.reason.clone())).collect(),
        }
    });
    registered.collect()
}

fn payload_types_in_order(entry: &EventEntry) -> impl Iterator<Item = &PayloadTypeName> {
    entry.actor.iter().chain(&entry.debug_data).chain(&entry.targets).chain(entry.change_details.names())
}

//! What is generated from, drawn from the history once for all generators.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::{
    EventCode, EventEntry, EventId, History, LegacyId, PayloadType, PayloadTypeName, Release, SnapshotName, Status,
    Tag, VariantName,
};

use crate::CodegenError;

/// Everything that the generators need to know, for every registered id.
pub(crate) struct Facts {
    /// The registered ids in the order of codes, without a gap.
    pub(crate) events: Vec<Event>,
    /// Every tag that a documented event type ever had, sorted.
    pub(crate) tags: Vec<Tag>,
    /// Every payload type that an event type names, in the order of first use, so that new ones come last.
    pub(crate) payload_types: Vec<PayloadTypeName>,
    /// The definitions of these payload types in the order of time: the last one of a name is the one that counts.
    pub(crate) payload_definitions: Vec<Arc<PayloadType>>,
    /// Every legacy id with all its meanings, whether these were ever documented or not.
    pub(crate) legacy_ids: BTreeMap<LegacyId, BTreeSet<EventId>>,
    /// The snapshots in the order of time.
    pub(crate) snapshots: Vec<SnapshotFacts>,
}

/// What is to be said of one registered id.
pub(crate) struct Event {
    pub(crate) code: EventCode,
    pub(crate) id: EventId,
    pub(crate) variant: VariantName,
    /// Its last documented entry.
    pub(crate) entry: Arc<EventEntry>,
    pub(crate) status: Status,
    /// Whether a snapshot at hand documents it. The registry remembers those of snapshots that were set aside: of such
    /// an id no more is known than that, and the places below are those of the oldest snapshot.
    pub(crate) in_history: bool,
    /// Places in the list of snapshots.
    pub(crate) first_documented: usize,
    pub(crate) last_documented: usize,
    /// The place of the snapshot that hid or retired it.
    pub(crate) left_in: Option<usize>,
    pub(crate) legacy_ids: BTreeSet<LegacyId>,
    /// The ids it became and the ids it comes from, with the reason to believe so.
    pub(crate) renamed_to: Vec<(EventId, String)>,
    pub(crate) renamed_from: Vec<(EventId, String)>,
}

/// What is to be said of a snapshot.
pub(crate) struct SnapshotFacts {
    pub(crate) name: SnapshotName,
    /// The first label under which it was published.
    pub(crate) label: Option<Release>,
}

impl SnapshotFacts {
    pub(crate) fn label_text(&self) -> String {
        self.label.map_or_else(|| SnapshotName::UNLABELLED.to_owned(), |label| label.to_string())
    }
}

impl Facts {
    /// Draws the facts from the history.
    pub(crate) fn of(history: &History) -> Result<Self, CodegenError> {
        let snapshots: Vec<SnapshotFacts> = history
            .snapshots()
            .iter()
            .map(|snapshot| SnapshotFacts { name: snapshot.name(), label: snapshot.label() })
            .collect();
        let legacy_ids = catalog_model::Timeline::of(&history).legacy_ids().clone();
        let events = events(history, &snapshots, &legacy_ids)?;
        if events.is_empty() {
            return Err(CodegenError::Empty);
        }
        let payload_types = payload_types(&events);
        let payload_definitions = payload_definitions(history, &payload_types);
        Ok(Self { events, tags: tags(history), payload_types, payload_definitions, legacy_ids, snapshots })
    }

    /// The events in the order of ids.
    pub(crate) fn sorted(&self) -> Vec<&Event> {
        let mut sorted: Vec<&Event> = self.events.iter().collect();
        sorted.sort_by(|a, b| a.id.cmp(&b.id));
        sorted
    }

    /// The events by id.
    pub(crate) fn by_id(&self) -> BTreeMap<&EventId, &Event> {
        self.events.iter().map(|event| (&event.id, event)).collect()
    }

    /// The newest snapshot: all that is generated is what it says of today.
    pub(crate) fn newest(&self) -> &SnapshotFacts {
        self.snapshots.last().expect("a history that documents an event type has a snapshot")
    }
}

fn events(
    history: &History,
    snapshots: &[SnapshotFacts],
    legacy_ids: &BTreeMap<LegacyId, BTreeSet<EventId>>,
) -> Result<Vec<Event>, CodegenError> {
    let registry = history.registry();
    let lifecycles = catalog_model::Timeline::of(&history).lives().clone();
    let last_entries = catalog_model::Timeline::of(&history).last_entries().clone();
    let mut legacy_ids_of: BTreeMap<&EventId, BTreeSet<LegacyId>> = BTreeMap::new();
    for (legacy_id, ids) in legacy_ids {
        for id in ids {
            legacy_ids_of.entry(id).or_default().insert(legacy_id.clone());
        }
    }
    let places: BTreeMap<_, _> = snapshots.iter().enumerate().map(|(place, snapshot)| (snapshot.name, place)).collect();
    let place = |name: SnapshotName| places.get(&name).copied();

    if let Some(life) =
        lifecycles.values().find(|life| life.was_documented() && registry.get(life.id.as_str()).is_none())
    {
        return Err(CodegenError::Unregistered { id: life.id.clone() });
    }
    for rename in history.renames().iter() {
        if let Some(id) = [&rename.from, &rename.to].into_iter().find(|id| registry.get(id.as_str()).is_none()) {
            let (from, to, id) = (rename.from.clone(), rename.to.clone(), id.clone());
            return Err(CodegenError::UnknownRename { from, to, id });
        }
    }
    registry
        .entries()
        .map(|registered| {
            let id = registered.id.as_str();
            let life = lifecycles.get(id);
            let documented =
                life.and_then(|life| Some((place(life.first_documented?)?, place(life.last_documented?)?)));
            let (first_documented, last_documented) = documented.unwrap_or_default();
            let is_there = history.newest().is_some_and(|newest| newest.catalog.get(id).is_some());
            Ok(Event {
                code: registered.code,
                id: registered.id.clone(),
                variant: registered.variant.clone(),
                entry: last_entries
                    .get(id)
                    .filter(|entry| entry.visibility.is_public())
                    .cloned()
                    .unwrap_or_else(|| Arc::new(EventEntry::new(registered.id.clone()))),
                status: match life.map(|life| life.status) {
                    Some(Status::NeverDocumented) | None if is_there => Status::Hidden,
                    Some(Status::NeverDocumented) | None => Status::Retired,
                    Some(status) => status,
                },
                in_history: documented.is_some(),
                first_documented,
                last_documented,
                left_in: life.and_then(|life| life.left_in()).and_then(place),
                legacy_ids: legacy_ids_of.remove(&registered.id).unwrap_or_default(),
                renamed_to: history.renames().renamed_to(id).map(|it| (it.to.clone(), it.reason.clone())).collect(),
                renamed_from: history
                    .renames()
                    .renamed_from(id)
                    .map(|it| (it.from.clone(), it.reason.clone()))
                    .collect(),
            })
        })
        .collect()
}

fn tags(history: &History) -> Vec<Tag> {
    let mut tags: BTreeSet<&Tag> = BTreeSet::new();
    for entry in history.snapshots().iter().flat_map(|snapshot| snapshot.catalog.entries()) {
        if entry.visibility.is_public() {
            tags.extend(&entry.tags);
        }
    }
    tags.into_iter().cloned().collect()
}

fn payload_types(events: &[Event]) -> Vec<PayloadTypeName> {
    let entries = events.iter().map(|event| &event.entry);
    let names = entries.flat_map(|entry| {
        entry.actor.iter().chain(&entry.debug_data).chain(&entry.targets).chain(entry.change_details.names())
    });
    let mut seen = BTreeSet::new();
    names.filter(|name| seen.insert(*name)).cloned().collect()
}

fn payload_definitions(history: &History, payload_types: &[PayloadTypeName]) -> Vec<Arc<PayloadType>> {
    let used: BTreeSet<&PayloadTypeName> = payload_types.iter().collect();
    let mut last: BTreeMap<&PayloadTypeName, &Arc<PayloadType>> = BTreeMap::new();
    let mut definitions = Vec::new();
    for definition in history.snapshots().iter().flat_map(|snapshot| snapshot.catalog.payload_types()) {
        // Most snapshots repeat the definitions of the one before, and share their memory.
        let is_known = |known: &&Arc<PayloadType>| Arc::ptr_eq(known, definition) || *known == definition;
        if used.contains(&definition.name) && !last.get(&definition.name).is_some_and(is_known) {
            last.insert(&definition.name, definition);
            definitions.push(Arc::clone(definition));
        }
    }
    definitions
}

//! What the history of the catalog says of each id that an event can bear.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::{EventId, History, LegacyId, PayloadType, PayloadTypeName, SnapshotName, Status};

/// The facts that events are held against.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) catalog: Option<SnapshotName>,
    pub(crate) event_types: BTreeMap<EventId, EventFacts>,
    /// The event types that bore an id before 2017.
    pub(crate) legacy_ids: BTreeMap<LegacyId, BTreeSet<EventId>>,
}

/// The facts of one event type.
#[derive(Clone, Debug)]
pub(crate) struct EventFacts {
    pub(crate) status: Status,
    /// The snapshot that retired or hid it.
    pub(crate) left_in: Option<SnapshotName>,
    /// `None` where no payload type is known for its `debugData`.
    pub(crate) debug_data: Option<Arc<DebugDataFacts>>,
}

/// The payload type of a `debugData`.
#[derive(Debug)]
pub(crate) struct DebugDataFacts {
    pub(crate) payload_type: PayloadTypeName,
    /// Each field under its name in events and under its upstream name.
    pub(crate) keys: BTreeSet<String>,
}

impl Facts {
    /// The facts as of the newest snapshot; of an id that is not in it, those of the last one that has it.
    pub(crate) fn new(history: &History) -> Self {
        let newest = history.newest().map(|snapshot| &snapshot.catalog);
        let last_entries = catalog_model::Timeline::of(&history).last_entries().clone();
        let definitions = last_definitions(history);
        let event_types = catalog_model::Timeline::of(&history)
            .lives()
            .clone()
            .into_iter()
            .map(|(id, life)| {
                let entry = newest.and_then(|catalog| catalog.get(id.as_str())).or_else(|| last_entries.get(&id));
                let payload_type = entry.and_then(|entry| entry.debug_data.as_ref());
                let debug_data = payload_type.and_then(|name| definitions.get(name)).map(Arc::clone);
                (id, EventFacts { status: life.status, left_in: life.removed_in(), debug_data })
            })
            .collect();
        Self {
            catalog: history.newest().map(|snapshot| snapshot.name()),
            event_types,
            legacy_ids: catalog_model::Timeline::of(&history).legacy_ids().clone(),
        }
    }
}

/// The newest definition of each payload type that any snapshot defines.
fn last_definitions(history: &History) -> BTreeMap<PayloadTypeName, Arc<DebugDataFacts>> {
    let mut last: BTreeMap<&PayloadTypeName, &PayloadType> = BTreeMap::new();
    for payload_type in history.snapshots().iter().flat_map(|snapshot| snapshot.catalog.payload_types()) {
        last.insert(&payload_type.name, payload_type);
    }
    let facts = |payload_type: &PayloadType| DebugDataFacts {
        payload_type: payload_type.name.clone(),
        keys: payload_type.fields.keys().flat_map(|name| [name.in_events(), name.as_str().to_owned()]).collect(),
    };
    last.into_iter().map(|(name, payload_type)| (name.clone(), Arc::new(facts(payload_type)))).collect()
}

//! The facts of the history that events are checked against.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::{
    EventId, HistoryTables, LegacyId, Moment, PayloadType, PayloadTypeName, SnapshotName, Status, Timeline,
};

#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) catalog: Option<SnapshotName>,
    pub(crate) event_types: BTreeMap<EventId, EventFacts>,
    /// The event types that had a legacy id before 2017.
    pub(crate) legacy_ids: BTreeMap<LegacyId, BTreeSet<EventId>>,
}

#[derive(Clone, Debug)]
pub(crate) struct EventFacts {
    pub(crate) status: Status,
    /// The first publication that no longer documents it.
    pub(crate) removed_in: Option<Moment>,
    pub(crate) renamed_to: Vec<EventId>,
    pub(crate) replaced_by: Vec<EventId>,
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
    /// The facts as of the newest snapshot. For an id that is not in it, those of the last snapshot that has it.
    pub(crate) fn new(tables: &HistoryTables) -> Self {
        let timeline = Timeline::new(tables);
        let newest = tables.snapshots.len().checked_sub(1);
        let renames = &tables.renames;
        let definitions: BTreeMap<&PayloadTypeName, Arc<DebugDataFacts>> = timeline
            .definitions()
            .iter()
            .filter_map(|(name, definitions)| Some((name, Arc::new(debug_data(&definitions.last()?.value)))))
            .collect();
        let facts_of = |id: &EventId| {
            let run = tables.runs_of(id.as_str()).last().filter(|run| Some(run.last) == newest);
            let payload_type =
                run.map(|run| &run.value).or_else(|| timeline.last_entry(id.as_str()))?.debug_data.as_ref()?;
            definitions.get(payload_type).map(Arc::clone)
        };
        let event_types = timeline.lives().iter().map(|(id, life)| {
            let facts = EventFacts {
                status: life.status,
                removed_in: life.removed_in(),
                renamed_to: renames.renamed_to(id.as_str()).map(|it| it.to.clone()).collect(),
                replaced_by: renames.replaced_by(id.as_str()).map(|it| it.to.clone()).collect(),
                debug_data: facts_of(id),
            };
            (id.clone(), facts)
        });
        Self {
            catalog: newest.map(|snapshot| tables.snapshots[snapshot].name()),
            event_types: event_types.collect(),
            legacy_ids: timeline.legacy_ids().clone(),
        }
    }
}

fn debug_data(payload_type: &PayloadType) -> DebugDataFacts {
    let names = payload_type.fields.keys();
    DebugDataFacts {
        payload_type: payload_type.name.clone(),
        keys: names.flat_map(|name| [name.in_events(), name.as_str().to_owned()]).collect(),
    }
}

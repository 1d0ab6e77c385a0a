//! The facts of the history that events are checked against.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::{
    EventId, FieldName, HistoryTables, LegacyId, Moment, ObservedKeys, PayloadTypeName, SnapshotName, Status, Timeline,
    payload_fields::common_fields,
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
    /// `None` where neither a payload type nor common fields are known.
    pub(crate) debug_data: Option<Arc<DebugDataFacts>>,
    /// Keys that real events have and Okta does not document.
    pub(crate) observed_keys: BTreeSet<String>,
}

/// The keys that a `debugData` may have.
#[derive(Debug)]
pub(crate) struct DebugDataFacts {
    /// `None` for the fields that most payload types share.
    pub(crate) payload_type: Option<PayloadTypeName>,
    /// Each field under its name in events and under its upstream name.
    pub(crate) keys: BTreeSet<String>,
}

impl Facts {
    /// The facts as of the newest snapshot. For an id that is not in it, those of the last snapshot that has it.
    pub(crate) fn new(tables: &HistoryTables, observed_keys: &ObservedKeys) -> Self {
        let timeline = Timeline::new(tables);
        let newest = tables.snapshots.len().checked_sub(1);
        let renames = &tables.renames;
        let definitions: BTreeMap<&PayloadTypeName, Arc<DebugDataFacts>> = timeline
            .definitions()
            .iter()
            .filter_map(|(name, definitions)| {
                let fields = &definitions.last()?.value.fields;
                Some((name, DebugDataFacts::new(Some(name), fields.keys())))
            })
            .collect();
        let newest_with_data = tables.newest_with_data().map(|snapshot| tables.catalog(snapshot));
        let common = newest_with_data.as_ref().map(common_fields).unwrap_or_default();
        let common = (!common.is_empty()).then(|| DebugDataFacts::new(None, common));
        let facts_of = |id: &EventId| {
            let run = tables.runs_of(id.as_str()).last().filter(|run| Some(run.last) == newest);
            let entry = run.map(|run| &run.value).or_else(|| timeline.last_entry(id.as_str()))?;
            definitions.get(entry.debug_data.as_ref()?)
        };
        let event_types = timeline.lives().iter().map(|(id, life)| {
            let facts = EventFacts {
                status: life.status,
                removed_in: life.removed_in(),
                renamed_to: renames.renamed_to(id.as_str()).map(|it| it.to.clone()).collect(),
                replaced_by: renames.replaced_by(id.as_str()).map(|it| it.to.clone()).collect(),
                debug_data: facts_of(id).or(common.as_ref()).map(Arc::clone),
                observed_keys: observed_keys.of(id.as_str()).into_iter().map(ToString::to_string).collect(),
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

impl DebugDataFacts {
    fn new<'f>(payload_type: Option<&PayloadTypeName>, fields: impl IntoIterator<Item = &'f FieldName>) -> Arc<Self> {
        let keys = fields.into_iter().flat_map(|name| [name.in_events(), name.as_str().to_owned()]).collect();
        Arc::new(Self { payload_type: payload_type.cloned(), keys })
    }
}

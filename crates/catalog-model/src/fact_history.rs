//! The changes of the facts about one event type: which fact changed when, and when it gained or lost a payload field.

use std::collections::{BTreeMap, BTreeSet};

use crate::macros::word_enum;
use crate::payload_fields::{Role, payload_types_of};
use crate::{EventEntry, FieldName, HistoryTables, Moment, PayloadField, PayloadTypeName, Precision};

word_enum!(
    /// A fact about an event type other than its visibility. The words are columns of `events.csv`.
    EventFact {
        Since = "since",
        Created = "created",
        Category = "category",
        Tags = "tags",
        Actor = "actor",
        DebugData = "debug_data",
        Targets = "targets",
        ChangeDetails = "change_details",
        LegacyIds = "legacy_ids",
        /// Its value is a digest.
        Description = "description_sha256",
    }
);

/// A change of one fact. A fact without a value is empty; the values of a list are sorted and separated by spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactStep {
    /// The first publication with the new value.
    pub at: Moment,
    pub fact: EventFact,
    pub before: String,
    pub after: String,
}

word_enum!(
    /// How a payload field of an event type changed.
    FieldChange {
        /// The event type had the field when its payload fields first appeared in the event data.
        Present = "present",
        Gained = "gained",
        Lost = "lost",
        /// Its type or format changed.
        Retyped = "retyped",
        /// Its privacy flags changed.
        Reflagged = "reflagged",
    }
);

/// A change of one payload field of an event type, or its first appearance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldStep<'t> {
    /// The first publication with the change.
    pub at: Moment,
    pub change: FieldChange,
    pub role: Role,
    /// The payload type that has the field; for a lost field, the one that had it.
    pub payload_type: &'t PayloadTypeName,
    pub field: &'t FieldName,
    pub before: Option<&'t PayloadField>,
    pub after: Option<&'t PayloadField>,
}

/// The changes of the facts about an event type in the order of time, whether it is documented or not.
///
/// While it is absent, its facts count as unchanged, and so do facts that a snapshot does not cover. The data of early
/// 2019 has no payload types at all: such a snapshot does not cover them.
pub fn fact_history(tables: &HistoryTables, id: &str) -> Vec<FactStep> {
    let mut known: BTreeMap<EventFact, String> = BTreeMap::new();
    let mut steps = Vec::new();
    for run in tables.runs_of(id) {
        let has_data = run.snapshots().any(|index| tables.snapshots[index].coverage.data);
        let has_payloads = run.snapshots().any(|index| covers_payloads(tables, index));
        let is_covered = |fact: &EventFact| match fact.source() {
            Source::Page => true,
            Source::Data => has_data,
            Source::PayloadTypes => has_payloads,
        };
        for fact in EventFact::ALL.into_iter().filter(is_covered) {
            let after = fact.value_in(&run.value);
            if let Some(before) = known.insert(fact, after.clone()).filter(|before| *before != after) {
                steps.push(FactStep { at: tables.start_of(run.first), fact, before, after });
            }
        }
    }
    steps
}

/// What a snapshot needs to cover a fact.
enum Source {
    Page,
    Data,
    PayloadTypes,
}

fn covers_payloads(tables: &HistoryTables, snapshot: usize) -> bool {
    tables.snapshots[snapshot].coverage.data && tables.payload_types.iter().any(|run| run.holds_in(snapshot))
}

impl EventFact {
    /// The page and the CSV also have change details, but do not name all of their payload types.
    const fn source(self) -> Source {
        match self {
            Self::Since | Self::Tags | Self::Description => Source::Page,
            Self::Created | Self::Category | Self::LegacyIds => Source::Data,
            Self::Actor | Self::DebugData | Self::Targets | Self::ChangeDetails => Source::PayloadTypes,
        }
    }

    fn value_in(self, entry: &EventEntry) -> String {
        fn list<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
            values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(" ")
        }
        match self {
            Self::Since => list(entry.since),
            Self::Created => list(entry.created),
            Self::Category => list(&entry.category),
            Self::Tags => list(&entry.tags),
            Self::Actor => list(&entry.actor),
            Self::DebugData => list(&entry.debug_data),
            Self::Targets => list(&entry.targets),
            Self::ChangeDetails => list(entry.change_details.names()),
            Self::LegacyIds => list(&entry.legacy_ids),
            Self::Description => entry.description.to_string(),
        }
    }
}

/// The fields of an event type at one time. An event has one actor and one `debugData`, so their fields keep their
/// identity when the payload type changes; a target is of one of several payload types.
type Fields<'t> = BTreeMap<(Role, Option<&'t PayloadTypeName>, &'t FieldName), (&'t PayloadTypeName, &'t PayloadField)>;

/// The payload fields of an event type when they first appeared, and their changes, in the order of time.
///
/// Snapshots that do not have the event type, and those without event data or payload types, change nothing. The record
/// of the fields starts with the first snapshot that covers them.
pub fn field_history<'t>(tables: &'t HistoryTables, id: &str) -> Vec<FieldStep<'t>> {
    let record_start = (0..tables.snapshots.len()).find(|&index| covers_payloads(tables, index));
    let mut known: Option<Fields<'t>> = None;
    let mut steps = Vec::new();
    for run in tables.runs_of(id) {
        for index in run.snapshots().filter(|&index| covers_payloads(tables, index)) {
            let mut at = tables.start_of(index);
            if record_start == Some(index) {
                at.precision = Precision::Start;
            }
            let fields = fields_in(tables, index, &run.value);
            let first = known.is_none();
            let before = known.get_or_insert_default();
            let keys: BTreeSet<_> = before.keys().chain(fields.keys()).copied().collect();
            for key in keys {
                let (old, new) = (before.get(&key), fields.get(&key));
                let Some(change) = field_change(old.map(|it| it.1), new.map(|it| it.1), first) else { continue };
                let Some((payload_type, _)) = new.or(old) else { continue };
                steps.push(FieldStep {
                    at,
                    change,
                    role: key.0,
                    payload_type,
                    field: key.2,
                    before: old.map(|it| it.1),
                    after: new.map(|it| it.1),
                });
            }
            *before = fields;
        }
    }
    steps
}

fn fields_in<'t>(tables: &'t HistoryTables, snapshot: usize, entry: &'t EventEntry) -> Fields<'t> {
    let mut fields = Fields::new();
    for (role, payload_type) in payload_types_of(entry) {
        let definition = tables.definitions_of(payload_type.as_str()).iter().find(|run| run.holds_in(snapshot));
        let of_type = matches!(role, Role::Target | Role::ChangeDetails).then_some(payload_type);
        for (name, field) in definition.iter().flat_map(|run| &run.value.fields) {
            fields.insert((role, of_type, name), (payload_type, field));
        }
    }
    fields
}

/// The data of 2019 and 2020 has neither formats nor flags: that they appeared later does not count as a change.
fn field_change(before: Option<&PayloadField>, after: Option<&PayloadField>, first: bool) -> Option<FieldChange> {
    match (before, after) {
        (None, Some(_)) if first => Some(FieldChange::Present),
        (None, Some(_)) => Some(FieldChange::Gained),
        (Some(_), None) => Some(FieldChange::Lost),
        (Some(before), Some(after)) if before.kind != after.kind => Some(FieldChange::Retyped),
        (Some(before), Some(after)) if before.flags.is_some() && after.flags.is_some() => {
            if before.format != after.format {
                Some(FieldChange::Retyped)
            } else {
                (before.flags != after.flags).then_some(FieldChange::Reflagged)
            }
        }
        _ => None,
    }
}

//! The CSV files of the current state: event types, legacy ids, and payloads.

use std::collections::BTreeMap;
use std::sync::Arc;

use catalog_model::payload_fields::{PrivacyFlag, common_fields, debug_data_types, payload_types_of};

use catalog_model::{FieldName, Files, PayloadField, PayloadType, PayloadTypeName, Run, Snapshot, Status};

use crate::facts::{Event, Facts};

pub(crate) fn files(facts: &Facts<'_>) -> Files {
    let mut files = Files::new();
    files.add("csv/event-types.csv", event_types(facts));
    files.add("csv/legacy-event-types.csv", legacy_event_types(facts));
    files.add("csv/payload-fields.csv", payload_fields(facts));
    files.add("csv/event-payloads.csv", event_payloads(facts));
    files
}

/// A header and rows of equal length, each with LF at its end.
pub(crate) fn table<R: IntoIterator<Item: AsRef<[u8]>>>(header: &[&str], rows: impl IntoIterator<Item = R>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header).expect("memory accepts every write");
    for row in rows {
        writer.write_record(row).expect("rows are as long as the header, and memory accepts every write");
    }
    writer.into_inner().expect("memory accepts every write")
}

type Column = (&'static str, fn(&Facts<'_>, &Event) -> String);

const EVENT_TYPE_COLUMNS: [Column; 22] = [
    ("id", |_, event| event.id.to_string()),
    ("code", |_, event| event.code.to_string()),
    ("variant", |_, event| event.variant.to_string()),
    ("status", |_, event| event.status.to_string()),
    ("since", |_, event| text(event.entry.since)),
    ("first_documented", |facts, event| documented(facts, event, event.first_documented, Snapshot::label_text)),
    ("first_documented_date", |facts, event| documented(facts, event, event.first_documented, date)),
    ("last_documented", |facts, event| documented(facts, event, event.last_documented, Snapshot::label_text)),
    ("last_documented_date", |facts, event| documented(facts, event, event.last_documented, date)),
    ("left_in", |facts, event| text(event.removed_in.map(|index| facts.snapshots()[index].label_text()))),
    ("left_in_date", |facts, event| text(event.removed_in.map(|index| date(&facts.snapshots()[index])))),
    ("category", |_, event| text(event.entry.category.as_ref())),
    ("event_hook_eligible", |_, event| event.entry.is_event_hook_eligible().to_string()),
    ("oie_only", |_, event| event.entry.is_oie_only().to_string()),
    ("change_details", |_, event| event.entry.change_details.is_present().to_string()),
    ("tags", |_, event| list(&event.entry.tags)),
    ("actor", |_, event| text(event.entry.actor.as_ref())),
    ("debug_data", |_, event| text(event.entry.debug_data.as_ref())),
    ("targets", |_, event| list(&event.entry.targets)),
    ("change_details_types", |_, event| list(event.entry.change_details.names())),
    ("renamed_to", |_, event| list(event.renamed_to.iter().map(|(id, _)| id))),
    ("docs_url", |_, event| event.id.docs_url()),
];

fn event_types(facts: &Facts<'_>) -> Vec<u8> {
    let rows = facts.sorted().map(|event| EVENT_TYPE_COLUMNS.map(|(_, value)| value(facts, event)));
    table(&EVENT_TYPE_COLUMNS.map(|(name, _)| name), rows)
}

/// A fact of a snapshot that documents the event type; empty where no snapshot does.
fn documented(facts: &Facts<'_>, event: &Event, index: usize, fact: fn(&Snapshot) -> String) -> String {
    if event.in_history { fact(&facts.snapshots()[index]) } else { String::new() }
}

fn date(snapshot: &Snapshot) -> String {
    snapshot.name().date()
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn list<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(" ")
}

fn legacy_event_types(facts: &Facts<'_>) -> Vec<u8> {
    let rows = facts.timeline.legacy_ids().iter().flat_map(|(legacy_id, ids)| {
        let is_ambiguous = if ids.len() > 1 { "true" } else { "false" };
        ids.iter().map(move |id| [legacy_id.as_str(), id.as_str(), is_ambiguous])
    });
    table(&["legacy_id", "id", "ambiguous"], rows)
}

/// Every field that any snapshot defines, by payload type and upstream name.
///
/// Type, format, flags and `common` are as of the last snapshot that has the field; unknown flags are empty. `events`
/// counts the documented event types of the newest snapshot that carry the field in any role; it is 0 for a field that
/// is gone.
fn payload_fields(facts: &Facts<'_>) -> Vec<u8> {
    let snapshots = facts.snapshots();
    let carriers = documented_carriers(facts);
    let mut common_in: BTreeMap<usize, _> = BTreeMap::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (payload_type, definitions) in facts.timeline.definitions() {
        let newest = facts.payload_catalog().and_then(|catalog| catalog.payload_type(payload_type.as_str()));
        for (name, span) in spans(definitions) {
            let last = &snapshots[span.last];
            let (debug_data_types, common_fields) = common_in
                .entry(span.last)
                .or_insert_with(|| (debug_data_types(&last.catalog), common_fields(&last.catalog)));
            let is_common = debug_data_types.contains(payload_type) && common_fields.contains(name);
            let is_current = newest.is_some_and(|newest| newest.fields.contains_key(name));
            let events = if is_current { carriers.get(payload_type).copied().unwrap_or_default() } else { 0 };
            let Span { field, first, .. } = span;
            let mut row = vec![
                payload_type.to_string(),
                name.to_string(),
                name.in_events(),
                field.kind.to_string(),
                field.format.to_string(),
            ];
            row.extend(PrivacyFlag::ALL.map(|flag| text(field.flags.map(|flags| flag.is_set_in(flags)))));
            row.extend([is_common.to_string(), snapshots[first].name().to_string(), last.name().to_string()]);
            row.push(events.to_string());
            rows.push(row);
        }
    }
    let columns = [
        "payload_type",
        "field",
        "name_in_events",
        "type",
        "format",
        "sensitive",
        "personal",
        "customer",
        "common",
        "first_snapshot",
        "last_snapshot",
        "events",
    ];
    table(&columns, rows)
}

/// The snapshots that define a field, by index, and its last definition.
struct Span<'h> {
    first: usize,
    last: usize,
    field: &'h PayloadField,
}

fn spans(definitions: &[Run<Arc<PayloadType>>]) -> BTreeMap<&FieldName, Span<'_>> {
    let mut spans: BTreeMap<&FieldName, Span<'_>> = BTreeMap::new();
    for Run { value: payload_type, first, last } in definitions {
        for (name, field) in &payload_type.fields {
            let span = spans.entry(name).or_insert(Span { first: *first, last: *last, field });
            (span.last, span.field) = (*last, field);
        }
    }
    spans
}

/// How many event types that are documented now name each payload type.
fn documented_carriers<'f>(facts: &'f Facts<'_>) -> BTreeMap<&'f PayloadTypeName, usize> {
    let mut counts: BTreeMap<&PayloadTypeName, usize> = BTreeMap::new();
    for event in facts.events.iter().filter(|event| event.status == Status::Documented) {
        for name in event.entry.payload_type_names() {
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
}

/// The payload types of every id that was ever documented, by id, role and name.
fn event_payloads(facts: &Facts<'_>) -> Vec<u8> {
    let rows = facts.ever_documented().flat_map(|entry| {
        payload_types_of(entry).map(|(role, payload_type)| [entry.id.as_str(), role.as_str(), payload_type.as_str()])
    });
    table(&["id", "role", "payload_type"], rows)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn f087_any_text_reads_back(cells in any::<[String; 3]>()) {
            let bytes = super::table(&["a", "b", "c"], [&cells]);
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("it reads");
            prop_assert_eq!(rows.len(), 1);
            prop_assert_eq!(rows[0].iter().collect::<Vec<_>>(), cells.iter().collect::<Vec<_>>());
        }
    }
}

//! `csv/payload-fields.csv` and `csv/event-payloads.csv`.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{Catalog, FieldName, PayloadField, PayloadTypeName, Status};

use crate::facts::{Definition, Facts};
use crate::payloads::{PrivacyFlag, common_fields, debug_data_types, payload_types_of};

const FIELD_COLUMNS: [&str; 12] = [
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

/// Every field that any snapshot defines, by payload type and upstream name.
///
/// Type, format, flags and `common` are as of the last snapshot that has the field; flags that are not known are empty.
/// `events` counts the documented event types of the newest snapshot that carry the field in any role; it is 0 for a
/// field that is gone.
pub(crate) fn payload_fields(facts: &Facts<'_>) -> Vec<u8> {
    let snapshots = facts.history.snapshots();
    let carriers = documented_carriers(facts);
    let mut commons: BTreeMap<usize, CommonFields<'_>> = BTreeMap::new();
    let mut table = Table::new(&FIELD_COLUMNS);
    for (payload_type, definitions) in facts.definitions() {
        for (name, span) in spans(definitions) {
            let last = &snapshots[span.last];
            let common = commons.entry(span.last).or_insert_with(|| CommonFields::of(&last.catalog));
            let is_current = facts
                .payload_catalog()
                .and_then(|catalog| catalog.payload_type(payload_type.as_str()))
                .is_some_and(|newest| newest.fields.contains_key(name));
            let events = if is_current { carriers.get(payload_type).copied().unwrap_or_default() } else { 0 };
            let mut row = vec![
                payload_type.to_string(),
                name.to_string(),
                name.in_events(),
                span.field.kind.to_string(),
                span.field.format.to_string(),
            ];
            let flag = |flag: PrivacyFlag| {
                span.field.flags.map_or_else(String::new, |flags| flag.is_set_in(flags).to_string())
            };
            row.extend(PrivacyFlag::ALL.map(flag));
            row.push(common.contains(payload_type, name).to_string());
            row.push(snapshots[span.first].name().to_string());
            row.push(last.name().to_string());
            row.push(events.to_string());
            table.row(row);
        }
    }
    table.finish()
}

/// The payload types of the last entry of every id that was ever documented, by id, role and name.
pub(crate) fn event_payloads(facts: &Facts<'_>) -> Vec<u8> {
    let mut table = Table::new(&["id", "role", "payload_type"]);
    for entry in facts.ever_documented() {
        for (role, payload_type) in payload_types_of(entry) {
            table.row([entry.id.as_str(), role.as_str(), payload_type.as_str()]);
        }
    }
    table.finish()
}

/// When a field was there, by the places of the snapshots in the history, and what it was last.
struct Span<'h> {
    first: usize,
    last: usize,
    field: &'h PayloadField,
}

fn spans<'h>(definitions: &[Definition<'h>]) -> BTreeMap<&'h FieldName, Span<'h>> {
    let mut spans: BTreeMap<&FieldName, Span<'_>> = BTreeMap::new();
    for &Definition { payload_type, first, last } in definitions {
        for (name, field) in &payload_type.fields {
            let span = spans.entry(name).or_insert(Span { first, last, field });
            span.last = last;
            span.field = field;
        }
    }
    spans
}

/// How many event types that are documented now name each payload type.
fn documented_carriers<'f>(facts: &'f Facts<'_>) -> BTreeMap<&'f PayloadTypeName, usize> {
    let mut counts: BTreeMap<&PayloadTypeName, usize> = BTreeMap::new();
    for entry in facts.ever_documented() {
        if facts.lives.get(&entry.id).is_some_and(|life| life.status == Status::Documented) {
            for name in entry.payload_type_names() {
                *counts.entry(name).or_default() += 1;
            }
        }
    }
    counts
}

/// The fields that most payload types of `debugData` share in one snapshot.
struct CommonFields<'c> {
    types: BTreeSet<&'c PayloadTypeName>,
    fields: BTreeSet<&'c FieldName>,
}

impl<'c> CommonFields<'c> {
    fn of(catalog: &'c Catalog) -> Self {
        Self { types: debug_data_types(catalog), fields: common_fields(catalog) }
    }

    fn contains(&self, payload_type: &PayloadTypeName, field: &FieldName) -> bool {
        self.types.contains(payload_type) && self.fields.contains(field)
    }
}

/// A CSV file in memory.
struct Table(csv::Writer<Vec<u8>>);

impl Table {
    fn new(columns: &[&str]) -> Self {
        let mut table = Self(csv::Writer::from_writer(Vec::new()));
        table.row(columns);
        table
    }

    fn row(&mut self, cells: impl IntoIterator<Item = impl AsRef<[u8]>>) {
        self.0.write_record(cells).expect("every row has as many cells as there are columns, and memory takes them");
    }

    fn finish(self) -> Vec<u8> {
        self.0.into_inner().map_err(|error| error.to_string()).expect("memory takes what is written to it")
    }
}

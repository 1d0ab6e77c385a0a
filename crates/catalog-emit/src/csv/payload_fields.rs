use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::payload_fields::{Role, common_fields, debug_data_types, payload_types_of};
use catalog_model::{FieldName, Moment, PayloadField, PayloadType, PayloadTypeName, Run};

use super::{Column, Row, bound, date, flag, label, list, path, privacy};
use crate::facts::Facts;

/// A field that any snapshot defines.
pub(super) struct Field<'f> {
    payload_type: &'f PayloadTypeName,
    name: &'f FieldName,
    name_in_events: String,
    field: &'f PayloadField,
    paths: Vec<String>,
    is_common: bool,
    first: Moment,
    /// `None` while the newest event data has the field.
    last: Option<Moment>,
    removed_in: Option<Moment>,
}

pub(super) fn rows<'f>(facts: &'f Facts<'f>) -> Vec<Field<'f>> {
    let (snapshots, tables) = (facts.snapshots(), facts.tables);
    let newest = tables.newest_with_data();
    let mut roles: BTreeMap<&PayloadTypeName, BTreeSet<Role>> = BTreeMap::new();
    for (role, payload_type) in facts.ever_documented().flat_map(payload_types_of) {
        roles.entry(payload_type).or_default().insert(role);
    }
    let mut common_in: BTreeMap<usize, _> = BTreeMap::new();
    let mut rows = Vec::new();
    for (payload_type, definitions) in facts.timeline.definitions() {
        for (name, Span { first, last, field }) in spans(definitions) {
            let catalog = &snapshots[last].catalog;
            let (debug_data_types, common_fields) =
                common_in.entry(last).or_insert_with(|| (debug_data_types(catalog), common_fields(catalog)));
            let is_gone = newest != Some(last);
            let next = (last + 1..snapshots.len()).find(|&index| tables.snapshots[index].coverage.data);
            let name_in_events = name.in_events();
            rows.push(Field {
                payload_type,
                name,
                field,
                paths: roles.get(payload_type).into_iter().flatten().map(|&role| path(role, &name_in_events)).collect(),
                name_in_events,
                is_common: debug_data_types.contains(payload_type) && common_fields.contains(name),
                first: tables.start_of(first),
                last: is_gone.then(|| tables.end_of(last)),
                removed_in: next.filter(|_| is_gone).map(|next| tables.start_of(next)),
            });
        }
    }
    rows
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

impl Row for Field<'_> {
    const PATH: &'static str = "csv/payload-fields.csv";
    const ABOUT: &'static str = "One row per payload type and field that Okta's data ever defined, sorted by both. Type, \
        format, flags and `common` are as of the last definition with the field.";

    fn columns() -> Vec<Column<Self>> {
        vec![
            ("payload_type", "The payload type.", |row| row.payload_type.as_str().into()),
            ("field", "The name of the field in Okta's data.", |row| row.name.as_str().into()),
            (
                "name_in_events",
                "Its name in log events. Derived by this project from `field`: a letter after `_` becomes a capital, \
                 and `_` is dropped. Log events confirm the rule for most fields; names that are not in snake case can \
                 be different.",
                |row| row.name_in_events.as_str().into(),
            ),
            (
                "path",
                "Where log events have it, separated by spaces; ends in `name_in_events`. `[]` stands for each item of a list. What \
                 is below `changeDetails.to` is also below `changeDetails.from`. Empty if no event type that was \
                 ever documented names the payload type, such as one that is used inside another.",
                |row| list(&row.paths),
            ),
            ("type", "Its type in Okta's data.", |row| (&*row.field.kind).into()),
            ("format", "Its format in Okta's data. Empty if none is named.", |row| (&*row.field.format).into()),
            (
                "sensitive",
                "Whether Okta says that it can contain a secret: `true`, `false`, or empty if unknown.",
                |row| privacy(row.field.flags, |flags| flags.sensitive),
            ),
            ("personal", "Whether Okta says that it can contain personal data; as above.", |row| {
                privacy(row.field.flags, |flags| flags.personal)
            }),
            ("customer", "Whether Okta says that it can contain customer data; as above.", |row| {
                privacy(row.field.flags, |flags| flags.customer)
            }),
            ("common", "Whether most payload types of `debugData` have it: `true` or `false`.", |row| {
                flag(row.is_common)
            }),
            (
                "first_defined",
                "Release label of the first publication that defines it. Empty if that has no label.",
                |row| label(Some(row.first)),
            ),
            ("first_defined_date", "Date of that publication (UTC).", |row| date(Some(row.first))),
            (
                "first_defined_bound",
                "`exact`; `in-or-before`: at least one month without a publication precedes it; `record-start`: in the \
                 oldest known publication.",
                |row| bound(Some(row.first)),
            ),
            (
                "last_defined",
                "Release label of the last publication that defines it. Empty while it is defined, or without a label.",
                |row| label(row.last),
            ),
            ("last_defined_date", "Date of that publication (UTC). Empty while it is defined.", |row| date(row.last)),
            (
                "removed_in",
                "Release label of the first publication that no longer defines it. Empty while it is defined, or \
                 without a label.",
                |row| label(row.removed_in),
            ),
            ("removed_in_date", "Date of that publication (UTC). Empty while it is defined.", |row| {
                date(row.removed_in)
            }),
        ]
    }
}

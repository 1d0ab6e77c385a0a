//! Finds what changed in the payload types: each change once, with the event types that use the payload type.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::{Catalog, EventId, FieldName, PayloadField, PayloadType, PayloadTypeName, text};

use crate::{Change, Rule};

pub(crate) fn compare(from: &Catalog, to: &Catalog) -> Vec<Change> {
    // Most catalogs define the same payload types as the one before, so the users are often not needed.
    let (users_before, users_after) = (LazyCell::new(|| users(from)), LazyCell::new(|| users(to)));
    let names: BTreeSet<&PayloadTypeName> =
        from.payload_types().chain(to.payload_types()).map(|payload_type| &payload_type.name).collect();
    let mut changes = Vec::new();
    for name in names {
        let mut found = match (from.payload_type(name.as_str()), to.payload_type(name.as_str())) {
            (Some(before), Some(after)) if Arc::ptr_eq(before, after) => Vec::new(),
            (Some(before), Some(after)) => compare_fields(before, after),
            (Some(before), None) => vec![Change::new(Rule::PayloadTypeRemoved, name.as_str(), size(before), "")],
            (None, Some(after)) => vec![Change::new(Rule::PayloadTypeAdded, name.as_str(), "", size(after))],
            (None, None) => Vec::new(),
        };
        for change in &mut found {
            let users_before = (!change.before.is_empty()).then(|| users_before.get(name)).flatten();
            let users_after = (!change.after.is_empty()).then(|| users_after.get(name)).flatten();
            let events: BTreeSet<&EventId> = users_before.into_iter().chain(users_after).flatten().copied().collect();
            change.events = events.into_iter().cloned().collect();
        }
        changes.append(&mut found);
    }
    changes
}

/// The documented event types that use each payload type.
fn users(catalog: &Catalog) -> BTreeMap<&PayloadTypeName, BTreeSet<&EventId>> {
    let mut users = BTreeMap::<_, BTreeSet<_>>::new();
    for entry in catalog.entries().filter(|entry| entry.visibility.is_public()) {
        for name in entry.payload_type_names() {
            users.entry(name).or_default().insert(&entry.id);
        }
    }
    users
}

fn compare_fields(before: &PayloadType, after: &PayloadType) -> Vec<Change> {
    let id = |field: &FieldName| format!("{}.{field}", after.name);
    let names: BTreeSet<&FieldName> = before.fields.keys().chain(after.fields.keys()).collect();
    let change = |name| match (before.fields.get(name), after.fields.get(name)) {
        (Some(old), None) => Some(Change::new(Rule::PayloadFieldRemoved, id(name), shape(old), "")),
        (None, Some(new)) => Some(Change::new(Rule::PayloadFieldAdded, id(name), "", shape(new))),
        (Some(old), Some(new)) if is_retyped(old, new) => {
            Some(Change::new(Rule::PayloadFieldRetyped, id(name), shape(old), shape(new)))
        }
        _ => None,
    };
    names.into_iter().filter_map(change).collect()
}

/// Whether the type differs, or the format where both sides cover formats. The data of 2019 and 2020 has types only;
/// its fields have no flags either. A difference in the flags alone is not a change.
fn is_retyped(before: &PayloadField, after: &PayloadField) -> bool {
    let formats_covered = before.flags.is_some() && after.flags.is_some();
    before.kind != after.kind || (formats_covered && before.format != after.format)
}

fn shape(field: &PayloadField) -> String {
    if field.format.is_empty() { field.kind.to_string() } else { format!("{} {}", field.kind, field.format) }
}

fn size(payload_type: &PayloadType) -> String {
    text::counted(payload_type.fields.len(), "field")
}

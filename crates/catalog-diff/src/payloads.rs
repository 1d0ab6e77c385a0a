//! Finds what changed in the payload types: each change once, with the event types that it touches.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{Catalog, EventId, FieldName, PayloadField, PayloadType};

use crate::detect::{change, paired};
use crate::{Change, Rule};

/// Adds what changed in the payload types that the two catalogs define.
pub(crate) fn compare(from: &Catalog, to: &Catalog, changes: &mut Vec<Change>) {
    let first = changes.len();
    for (before, after) in paired(from.payload_types(), to.payload_types(), |payload_type| &payload_type.name) {
        match (before, after) {
            (Some(before), Some(after)) if before == after => {}
            (Some(before), Some(after)) => compare_fields(before, after, changes),
            (Some(before), None) => {
                changes.push(change(Rule::PayloadTypeRemoved, before.name.as_str(), size(before), ""));
            }
            (None, Some(after)) => changes.push(change(Rule::PayloadTypeAdded, after.name.as_str(), "", size(after))),
            (None, None) => {}
        }
    }
    let found = &mut changes[first..];
    if !found.is_empty() {
        name_events(found, &Users::of(from), &Users::of(to));
    }
}

fn compare_fields(before: &PayloadType, after: &PayloadType, changes: &mut Vec<Change>) {
    let id = |field: &FieldName| format!("{}.{field}", after.name);
    for (name, old) in &before.fields {
        match after.fields.get(name) {
            None => changes.push(change(Rule::PayloadFieldRemoved, id(name), shape(old), "")),
            Some(new) if is_retyped(old, new) => {
                changes.push(change(Rule::PayloadFieldRetyped, id(name), shape(old), shape(new)));
            }
            Some(_) => {}
        }
    }
    for (name, new) in after.fields.iter().filter(|(name, _)| !before.fields.contains_key(*name)) {
        changes.push(change(Rule::PayloadFieldAdded, id(name), "", shape(new)));
    }
}

/// Another type, or another format where both sides tell one: the data of 2019 and 2020 has types alone, which shows in
/// its having no flags either. A field whose flags alone differ is not retyped.
fn is_retyped(before: &PayloadField, after: &PayloadField) -> bool {
    let formats_told = before.flags.is_some() && after.flags.is_some();
    before.kind != after.kind || (formats_told && before.format != after.format)
}

fn shape(field: &PayloadField) -> String {
    if field.format.is_empty() { field.kind.to_string() } else { format!("{} {}", field.kind, field.format) }
}

fn size(payload_type: &PayloadType) -> String {
    match payload_type.fields.len() {
        1 => "1 field".to_owned(),
        count => format!("{count} fields"),
    }
}

/// The documented event types that name each payload type.
struct Users<'a>(BTreeMap<&'a str, BTreeSet<&'a EventId>>);

impl<'a> Users<'a> {
    fn of(catalog: &'a Catalog) -> Self {
        let mut users: BTreeMap<&str, BTreeSet<&EventId>> = BTreeMap::new();
        for entry in catalog.entries().filter(|entry| entry.visibility.is_public()) {
            for name in entry.payload_type_names() {
                users.entry(name.as_str()).or_default().insert(&entry.id);
            }
        }
        Self(users)
    }

    fn named(&self, payload_type: &str) -> impl Iterator<Item = &'a EventId> {
        self.0.get(payload_type).into_iter().flatten().copied()
    }
}

fn name_events(changes: &mut [Change], before: &Users<'_>, after: &Users<'_>) {
    for change in changes {
        // The name of a type has no dot, so what stands before the first one is the type.
        let payload_type = change.id.split('.').next().unwrap_or_default();
        let events: BTreeSet<&EventId> = match change.rule {
            Rule::PayloadTypeRemoved | Rule::PayloadFieldRemoved => before.named(payload_type).collect(),
            Rule::PayloadTypeAdded | Rule::PayloadFieldAdded => after.named(payload_type).collect(),
            _ => before.named(payload_type).chain(after.named(payload_type)).collect(),
        };
        change.events = events.into_iter().cloned().collect();
    }
}

//! Finds what changed in the payload types: each change once, with the event types that use the payload type.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::{Catalog, EventId, FieldName, PayloadField, PayloadType, PayloadTypeName, text};

use crate::merge::merge;
use crate::{Change, Detail, Rule, Subject};

pub(crate) fn compare(from: &Catalog, to: &Catalog, changes: &mut Vec<Change>) {
    // Most pairs of consecutive snapshots have the same payload types and need neither.
    let (users_before, users_after) = (LazyCell::new(|| users(from)), LazyCell::new(|| users(to)));
    for (before, after) in merge(from.payload_types(), to.payload_types(), |payload_type| &payload_type.name) {
        let first = changes.len();
        let name = match (before, after) {
            (Some(before), Some(after)) => {
                if !Arc::ptr_eq(before, after) && before != after {
                    compare_fields(before, after, changes);
                }
                &after.name
            }
            (Some(before), None) => {
                let subject = Subject::PayloadType(before.name.clone());
                changes.push(Change::new(Rule::PayloadTypeRemoved, subject, size(before), ""));
                &before.name
            }
            (None, Some(after)) => {
                let subject = Subject::PayloadType(after.name.clone());
                changes.push(Change::new(Rule::PayloadTypeAdded, subject, "", size(after)));
                &after.name
            }
            (None, None) => continue,
        };
        for change in &mut changes[first..] {
            let users_before = if change.before.is_empty() { None } else { users_before.get(name) };
            let users_after = if change.after.is_empty() { None } else { users_after.get(name) };
            let events: BTreeSet<&EventId> = users_before.into_iter().chain(users_after).flatten().copied().collect();
            change.detail = Detail::Touches(events.into_iter().cloned().collect());
        }
    }
}

/// The documented event types that use each payload type, sorted.
fn users(catalog: &Catalog) -> BTreeMap<&PayloadTypeName, Vec<&EventId>> {
    let mut users = BTreeMap::<_, Vec<_>>::new();
    for entry in catalog.entries().filter(|entry| entry.visibility.is_public()) {
        for name in entry.payload_type_names() {
            users.entry(name).or_default().push(&entry.id);
        }
    }
    users
}

fn compare_fields(before: &PayloadType, after: &PayloadType, changes: &mut Vec<Change>) {
    let mut add = |rule, field: &FieldName, old: String, new: String| {
        changes.push(Change::new(rule, Subject::PayloadField(after.name.clone(), field.clone()), old, new));
    };
    for pair in merge(&before.fields, &after.fields, |(name, _)| *name) {
        match pair {
            (Some((name, old)), None) => add(Rule::PayloadFieldRemoved, name, shape(old), String::new()),
            (None, Some((name, new))) => add(Rule::PayloadFieldAdded, name, String::new(), shape(new)),
            (Some((name, old)), Some((_, new))) => {
                if is_retyped(old, new) {
                    add(Rule::PayloadFieldRetyped, name, shape(old), shape(new));
                }
                if let (Some(old), Some(new)) = (old.flags, new.flags)
                    && old != new
                {
                    add(Rule::PayloadFlagsChanged, name, old.to_string(), new.to_string());
                }
            }
            (None, None) => {}
        }
    }
}

/// Whether the type differs, or the format where both sides cover formats. The data of 2019 and 2020 has types only;
/// its fields have no flags either.
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

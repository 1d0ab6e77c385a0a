//! Small catalogs for the tests: every name and text in them is invented.
#![allow(dead_code, reason = "each test file uses some of it")]
#![allow(clippy::unwrap_used, reason = "the texts are constants and well-formed")]

use catalog_diff::{CatalogDiff, Context, Side, compare};
use catalog_model::{
    Catalog, ConfirmedRename, ConfirmedRenames, Coverage, DescriptionDigest, EventEntry, EventId, FieldName,
    PayloadField, PayloadFlags, PayloadType, PayloadTypeName, RenameKind, Visibility,
};

pub(crate) fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

pub(crate) fn type_name(text: &str) -> PayloadTypeName {
    PayloadTypeName::new(text).unwrap()
}

/// A public event type with a description of its own.
pub(crate) fn event(text: &str) -> EventEntry {
    let mut entry = EventEntry::new(id(text));
    entry.description = DescriptionDigest::of(&format!("What happens at {text}"));
    entry
}

pub(crate) fn with(mut entry: EventEntry, change: impl FnOnce(&mut EventEntry)) -> EventEntry {
    change(&mut entry);
    entry
}

pub(crate) fn beta(text: &str) -> EventEntry {
    with(event(text), |entry| entry.visibility = Visibility::Beta)
}

pub(crate) fn internal(text: &str) -> EventEntry {
    with(event(text), |entry| entry.visibility = Visibility::Internal)
}

pub(crate) fn tagged(text: &str, tags: &[&str]) -> EventEntry {
    with(event(text), |entry| entry.tags = tags.iter().map(|tag| tag.parse().unwrap()).collect())
}

/// A payload type of fields written as `name: Kind format`, with flags where there is a format.
pub(crate) fn payload(name: &str, fields: &[&str]) -> PayloadType {
    let field = |text: &&str| {
        let (name, shape) = text.split_once(": ").unwrap();
        let field = match shape.split_once(' ') {
            Some((kind, format)) => PayloadField::new(kind, format, Some(PayloadFlags::default())),
            None => PayloadField::new(shape, "", None),
        };
        (FieldName::new(name).unwrap(), field.unwrap())
    };
    PayloadType { name: type_name(name), fields: fields.iter().map(field).collect() }
}

pub(crate) fn catalog(entries: impl IntoIterator<Item = EventEntry>) -> Catalog {
    covering(Coverage::FULL, entries)
}

pub(crate) fn covering(coverage: Coverage, entries: impl IntoIterator<Item = EventEntry>) -> Catalog {
    let mut catalog = Catalog::new(coverage);
    for entry in entries {
        catalog.insert(entry).unwrap();
    }
    catalog
}

pub(crate) fn with_payloads(mut catalog: Catalog, types: impl IntoIterator<Item = PayloadType>) -> Catalog {
    for payload_type in types {
        catalog.insert_payload_type(payload_type);
    }
    catalog
}

pub(crate) fn diff(before: &Catalog, after: &Catalog) -> CatalogDiff {
    compare((&Side::named("old"), before), (&Side::named("new"), after), Context::NONE)
}

/// The renames `old>new` and replacements `old=new`, separated by spaces.
pub(crate) fn renames(text: &str) -> ConfirmedRenames {
    let one = |pair: &str| {
        let (kind, mark) = if pair.contains('>') { (RenameKind::Renamed, '>') } else { (RenameKind::Replaced, '=') };
        let (from, to) = pair.split_once(mark).unwrap();
        ConfirmedRename { kind, from: id(from), to: id(to), reason: "a test".to_owned() }
    };
    ConfirmedRenames::new(text.split_whitespace().map(one).collect())
}

pub(crate) fn diff_with(renames: &ConfirmedRenames, before: &Catalog, after: &Catalog) -> CatalogDiff {
    let context = Context { renames, ..Context::NONE };
    compare((&Side::named("old"), before), (&Side::named("new"), after), context)
}

/// A change as `rule id before after`, with `-` for nothing.
pub(crate) fn lines(diff: &CatalogDiff) -> Vec<String> {
    let shown = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
    let line = |change: &catalog_diff::Change| {
        format!("{} {} {} {}", change.rule, change.subject, shown(&change.before), shown(&change.after))
    };
    diff.changes.iter().map(line).collect()
}

/// Checks the changes from `before` to `after`.
#[track_caller]
pub(crate) fn check(before: &Catalog, after: &Catalog, expected: &[&str]) {
    assert_eq!(lines(&diff(before, after)), expected);
}

//! A diff as rows of a CSV table: one row per change, in the order of every output.
//!
//! The caller writes the rows, so that the same columns serve one diff and the whole history.

use catalog_model::EventId;

use crate::{CatalogDiff, Change, Detail, Level, Side};

/// The number of columns.
pub const COLUMNS: usize = 17;

/// A row with a cell for each column of [`HEADER`].
pub type Row = [String; COLUMNS];

type Column = (&'static str, &'static str, fn(&CatalogDiff, &Change) -> String);

const TABLE: [Column; COLUMNS] = [
    ("previous", "The older side: a snapshot, named by time of publication and label, or a file.", |diff, _| {
        diff.from.name.clone()
    }),
    ("snapshot", "The newer side.", |diff, _| diff.to.name.clone()),
    ("previous_label", "Release label of the older side's first publication. Empty without one.", |diff, _| {
        label(&diff.from)
    }),
    ("label", "Release label of the newer side's first publication. Empty without one.", |diff, _| label(&diff.to)),
    ("date", "Date of the newer side's first publication (UTC).", |diff, _| diff.to.date.clone().unwrap_or_default()),
    ("rule", "The rule, such as `event-added`; `cargo xtask rules` explains it.", |_, change| change.rule.to_string()),
    ("level", "How much it matters: `breaking`, `notable` or `editorial`.", |_, change| change.level.to_string()),
    ("kind", "What `id` is: `event-type`, `payload-type` or `payload-field`.", |_, change| {
        change.subject.kind().as_str().to_owned()
    }),
    (
        "id",
        "What changed: an event type (the old id of a renamed one), a payload type as `Type`, or a field as \
         `Type.field` with its name in Okta's data.",
        |_, change| change.subject.to_string(),
    ),
    ("payload_type", "The payload type. Empty for an event type.", |_, change| {
        change.subject.payload_type().map(ToString::to_string).unwrap_or_default()
    }),
    ("field", "The field. Empty unless `kind` is `payload-field`.", |_, change| {
        change.subject.field().map(ToString::to_string).unwrap_or_default()
    }),
    ("before", "The fact before. Empty if there was none.", |_, change| change.before.clone()),
    ("after", "The fact after. Empty if there is none.", |_, change| change.after.clone()),
    (
        "event_types",
        "The event types that the change is about or, for a payload type, that it touches, separated by spaces.",
        |_, change| joined(change.event_types()),
    ),
    (
        "successors",
        "The new id of a renamed event type, or what a retired or hidden one gave way to, if confirmed, separated by \
         spaces.",
        |_, change| joined(successors(change)),
    ),
    (
        "lost_fields",
        "The fields of the old `debugData` type that the new one lacks, separated by spaces.",
        |_, change| match &change.detail {
            Detail::LostFields(fields) => joined(fields),
            _ => String::new(),
        },
    ),
    (
        "fingerprint",
        "A key of the change: 16 hex digits that depend on rule, id and facts, not on the two sides.",
        |_, change| change.fingerprint().to_string(),
    ),
];

/// The name and the meaning of each column.
pub fn columns() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.iter().map(|(name, meaning, _)| (*name, *meaning))
}

/// The names of the columns.
pub const HEADER: [&str; COLUMNS] = {
    let mut header = [""; COLUMNS];
    let mut index = 0;
    while index < COLUMNS {
        header[index] = TABLE[index].0;
        index += 1;
    }
    header
};

/// One row per change of this level or a more severe one.
pub fn rows(diff: &CatalogDiff, min_level: Level) -> impl Iterator<Item = Row> {
    diff.changes
        .iter()
        .filter(move |change| change.level >= min_level)
        .map(move |change| TABLE.map(|(.., cell)| cell(diff, change)))
}

fn label(side: &Side) -> String {
    side.label.map(|label| label.to_string()).unwrap_or_default()
}

fn successors(change: &Change) -> &[EventId] {
    match &change.detail {
        Detail::ReplacedBy(ids) => ids,
        _ => change.new_id().map(std::slice::from_ref).unwrap_or_default(),
    }
}

fn joined(items: &[impl AsRef<str>]) -> String {
    items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" ")
}

//! A diff as rows of a CSV table: one row per change, in the order of every output.
//!
//! The caller writes the rows, so that the same columns serve one diff and the whole history.

use catalog_model::EventId;

use crate::{CatalogDiff, Change, Detail, Level, Side};

/// The number of columns.
pub const COLUMNS: usize = 17;

/// A row with a cell for each column of [`HEADER`].
pub type Row = [String; COLUMNS];

type Column = (&'static str, fn(&CatalogDiff, &Change) -> String);

const TABLE: [Column; COLUMNS] = [
    ("previous", |diff, _| diff.from.name.clone()),
    ("snapshot", |diff, _| diff.to.name.clone()),
    ("previous_label", |diff, _| label(&diff.from)),
    ("label", |diff, _| label(&diff.to)),
    ("date", |diff, _| diff.to.date.clone().unwrap_or_default()),
    ("rule", |_, change| change.rule.to_string()),
    ("level", |_, change| change.level.to_string()),
    ("kind", |_, change| change.subject.kind().as_str().to_owned()),
    ("id", |_, change| change.subject.to_string()),
    ("payload_type", |_, change| change.subject.payload_type().map(ToString::to_string).unwrap_or_default()),
    ("field", |_, change| change.subject.field().map(ToString::to_string).unwrap_or_default()),
    ("before", |_, change| change.before.clone()),
    ("after", |_, change| change.after.clone()),
    ("event_types", |_, change| joined(change.event_types())),
    ("successors", |_, change| joined(successors(change))),
    ("lost_fields", |_, change| match &change.detail {
        Detail::LostFields(fields) => joined(fields),
        _ => String::new(),
    }),
    ("fingerprint", |_, change| change.fingerprint().to_string()),
];

/// The names of the columns.
///
/// `previous` and `snapshot` name the sides, `date` is the day of the newer one. `event_types` has the event types that a
/// change is about or touches. `successors` has the new id of a renamed event type, or what a retired or hidden one gave
/// way to. Lists are separated by spaces.
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
        .map(move |change| TABLE.map(|(_, cell)| cell(diff, change)))
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

//! The CSV files: `csv/event-types.csv` and `csv/legacy-event-types.csv`.
//!
//! ```text
//! id,code,variant,status,since,first_documented,first_documented_date,last_documented,last_documented_date,left_in,…
//! user.session.start,1170,UserSessionStart,documented,2016.02,2019.03.1,2019-03-12,2026.08.1,2026-08-06,,…
//! ```

use catalog_model::Files;

use crate::facts::{Event, Facts, SnapshotFacts};

const EVENT_TYPES: &str = "csv/event-types.csv";
const LEGACY_EVENT_TYPES: &str = "csv/legacy-event-types.csv";

/// A column: its name, and what it says of an event type. Lists are joined by one space.
type Column = (&'static str, fn(&Facts, &Event) -> String);

/// The columns of `event-types.csv`.
const COLUMNS: [Column; 22] = [
    ("id", |_, event| event.id.to_string()),
    ("code", |_, event| event.code.to_string()),
    ("variant", |_, event| event.variant.to_string()),
    ("status", |_, event| event.status.to_string()),
    ("since", |_, event| text(event.entry.since)),
    ("first_documented", |facts, event| at_hand(facts, event, event.first_documented, SnapshotFacts::label_text)),
    ("first_documented_date", |facts, event| at_hand(facts, event, event.first_documented, |it| it.name.date())),
    ("last_documented", |facts, event| at_hand(facts, event, event.last_documented, SnapshotFacts::label_text)),
    ("last_documented_date", |facts, event| at_hand(facts, event, event.last_documented, |it| it.name.date())),
    ("left_in", |facts, event| text(event.left_in.map(|place| facts.snapshots[place].label_text()))),
    ("left_in_date", |facts, event| text(event.left_in.map(|place| facts.snapshots[place].name.date()))),
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

/// What is to be said of a snapshot that documents the event type; nothing where none at hand does.
fn at_hand(facts: &Facts, event: &Event, place: usize, say: fn(&SnapshotFacts) -> String) -> String {
    if event.in_history { say(&facts.snapshots[place]) } else { String::new() }
}

/// Adds both files. The second one has its header always, and rows where the history knows legacy ids.
pub(crate) fn add_to(files: &mut Files, facts: &Facts) {
    let mut event_types = Table::new(COLUMNS.map(|(name, _)| name));
    for event in facts.sorted() {
        event_types.row(COLUMNS.map(|(_, value)| value(facts, event)));
    }
    files.add(EVENT_TYPES, event_types.into_bytes());

    let mut legacy_ids = Table::new(["legacy_id", "id", "ambiguous"]);
    for (legacy_id, ids) in &facts.legacy_ids {
        for id in ids {
            legacy_ids.row([legacy_id.to_string(), id.to_string(), (ids.len() > 1).to_string()]);
        }
    }
    files.add(LEGACY_EVENT_TYPES, legacy_ids.into_bytes());
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn list<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(" ")
}

/// A CSV file on its way: rows of `N` cells, LF at the end of each.
struct Table<const N: usize>(csv::Writer<Vec<u8>>);

impl<const N: usize> Table<N> {
    fn new(names: [&str; N]) -> Self {
        let mut table = Self(csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new()));
        table.row(names.map(str::to_owned));
        table
    }

    fn row(&mut self, cells: [String; N]) {
        self.0.write_record(cells).expect("rows are equally long, and memory takes every write");
    }

    fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner().expect("memory takes every write")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Table;

    proptest! {
        #[test]
        fn whatever_is_written_is_read_back(cells in any::<[String; 3]>()) {
            let mut table = Table::new(["a", "b", "c"]);
            table.row(cells.clone());
            let bytes = table.into_bytes();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
            let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("it reads");
            prop_assert_eq!(rows.len(), 2);
            prop_assert_eq!(rows[1].iter().collect::<Vec<_>>(), cells.iter().collect::<Vec<_>>());
        }
    }
}

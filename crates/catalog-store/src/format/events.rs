//! `events.csv`: the entries of one catalog, sorted by id.
//!
//! ```text
//! user.session.start,public,2017.40,2017-10-03,iam,event-hook-eligible session,,SessionDebugData,AppUser User,,,0f3c…
//! ```
//!
//! Lists are sorted and joined by a space; an unknown value is empty. Change details without payload types are a `*`.

use std::collections::BTreeSet;
use std::fmt::{Display, Write as _};
use std::sync::Arc;

use catalog_model::{ChangeDetails, EventEntry, EventId, Refusal};

use super::table::{Row, rows};

/// The name of the file in a snapshot's folder.
pub(crate) const FILE: &str = "events.csv";
pub(crate) const HEADER: &str = "id,visibility,since,created,category,tags,actor,debug_data,targets,change_details,\
                                 legacy_ids,description_sha256";
/// Change details without payload types.
const UNNAMED: &str = "*";

/// One line with its line break.
pub(crate) fn write_row(entry: &EventEntry) -> String {
    let mut text = format!("{},{}", entry.id, entry.visibility.as_str());
    let row = &mut text;
    push_cell(row, entry.since);
    push_cell(row, entry.created);
    push_cell(row, entry.category.as_ref());
    push_list(row, &entry.tags);
    push_cell(row, entry.actor.as_ref());
    push_cell(row, entry.debug_data.as_ref());
    push_list(row, &entry.targets);
    match &entry.change_details {
        ChangeDetails::None => row.push(','),
        ChangeDetails::Unnamed => push_cell(row, Some(UNNAMED)),
        ChangeDetails::Named(names) => push_list(row, names),
    }
    push_list(row, &entry.legacy_ids);
    push_cell(row, Some(entry.description));
    row.push('\n');
    text
}

fn push_cell(row: &mut String, value: Option<impl Display>) {
    row.push(',');
    if let Some(value) = value {
        write!(row, "{value}").expect("writing to a string cannot fail");
    }
}

fn push_list<T: AsRef<str>>(row: &mut String, words: &BTreeSet<T>) {
    row.push(',');
    for (index, word) in words.iter().enumerate() {
        row.push_str(if index == 0 { "" } else { " " });
        row.push_str(word.as_ref());
    }
}

/// Reads the tables of several catalogs. An entry whose line is in the table before too is shared with it.
#[derive(Default)]
pub(crate) struct EventReader<'a> {
    previous: Vec<(&'a str, Arc<EventEntry>)>,
}

impl<'a> EventReader<'a> {
    /// The entries of one table, sorted by id.
    pub(crate) fn read(&mut self, file: &'a str, bytes: &'a [u8]) -> Result<Vec<Arc<EventEntry>>, Refusal> {
        let mut entries = Vec::with_capacity(self.previous.len() + 64);
        let mut previous = self.previous.iter().peekable();
        let mut before = None;
        let mut rows = rows(file, bytes, HEADER)?;
        // Most rows are the next ones of the table before too.
        while let Some(row) = rows.next_expecting(previous.peek().map_or("", |(text, _)| text)) {
            row.in_order(&mut before, row.key())?;
            if previous.peek().is_some_and(|(text, _)| *text != row.text) {
                // Both tables are sorted by id.
                while previous.next_if(|(_, entry)| entry.id.as_str() < row.key()).is_some() {}
            }
            let entry = match previous.next_if(|(text, _)| *text == row.text) {
                Some((_, entry)) => Arc::clone(entry),
                None => Arc::new(read_entry(row)?),
            };
            entries.push((row.text, entry));
        }
        self.previous = entries;
        Ok(self.previous.iter().map(|(_, entry)| Arc::clone(entry)).collect())
    }
}

fn read_entry(row: Row<'_>) -> Result<EventEntry, Refusal> {
    let [id, facts @ ..]: [&str; 12] = row.cells()?;
    read_facts(row, row.value(0, id)?, 1, facts)
}

/// The entry with these cells after its id; the first of them is in column `first`.
pub(crate) fn read_facts(row: Row<'_>, id: EventId, first: usize, facts: [&str; 11]) -> Result<EventEntry, Refusal> {
    let [visibility, since, created, category, tags, actor, debug_data, targets, details, legacy_ids, digest] = facts;
    Ok(EventEntry {
        id,
        visibility: row.value(first, visibility)?,
        since: row.optional(first + 1, since)?,
        created: row.optional(first + 2, created)?,
        category: row.optional(first + 3, category)?,
        tags: row.set(first + 4, tags)?,
        actor: row.optional(first + 5, actor)?,
        debug_data: row.optional(first + 6, debug_data)?,
        targets: row.set(first + 7, targets)?,
        change_details: match details {
            UNNAMED => ChangeDetails::Unnamed,
            names => ChangeDetails::named(row.set(first + 8, names)?),
        },
        legacy_ids: row.set(first + 9, legacy_ids)?,
        description: row.value(first + 10, digest)?,
    })
}

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

use catalog_model::{ChangeDetails, EventEntry, Refusal, Visibility};

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
    let cells: [&str; 12] = row.cells()?;
    let [id, visibility, since, created, category, tags, actor, debug_data, targets, details, legacy_ids, digest] =
        cells;
    Ok(EventEntry {
        id: row.value(0, id)?,
        visibility: row.value(1, visibility)?,
        since: row.optional(2, since)?,
        created: row.optional(3, created)?,
        category: row.optional(4, category)?,
        tags: row.set(5, tags)?,
        actor: row.optional(6, actor)?,
        debug_data: row.optional(7, debug_data)?,
        targets: row.set(8, targets)?,
        change_details: match details {
            UNNAMED => ChangeDetails::Unnamed,
            names => ChangeDetails::named(row.set(9, names)?),
        },
        legacy_ids: row.set(10, legacy_ids)?,
        description: row.value(11, digest)?,
    })
}

/// Those of the sorted `ids` that the table documents. Other cells than id and visibility are not read.
pub(crate) fn documented<'i>(file: &str, bytes: &[u8], ids: &[&'i str]) -> Result<Vec<&'i str>, Refusal> {
    let mut found = Vec::new();
    let mut ids = ids.iter().peekable();
    for row in rows(file, bytes, HEADER)? {
        let Some((id, cells)) = row.text.split_once(',') else { continue };
        while ids.next_if(|wanted| **wanted < id).is_some() {}
        match ids.peek() {
            Some(wanted) if **wanted == id && cells.split(',').next() == Some(Visibility::Public.as_str()) => {
                found.push(**wanted);
            }
            Some(_) => {}
            None => break,
        }
    }
    Ok(found)
}

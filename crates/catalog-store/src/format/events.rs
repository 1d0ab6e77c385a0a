//! `events.csv`: the entries of one catalog, sorted by id.
//!
//! ```text
//! user.session.start,public,2017.40,2017-10-03,iam,event-hook-eligible session,,SessionDebugData,AppUser User,,,0f3c…
//! ```
//!
//! Lists are sorted and joined by one space; what is null is empty. Change details whose payload types no source
//! names are a `*`.

use std::collections::{BTreeSet, HashMap};
use std::fmt::{Display, Write as _};
use std::sync::Arc;

use catalog_model::{
    Catalog, CategoryId, ChangeDetails, EventEntry, EventId, LegacyId, PayloadTypeName, Refusal, Release, Safe, Tag,
    Visibility,
};
use jiff::civil::Date;

use super::table::{Table, unknown_word};
use super::words::{Words, optional};
use crate::codes::T_ORDER;

/// The name of the file in a snapshot's folder.
pub(crate) const FILE: &str = "events.csv";
/// Its columns.
pub(crate) const HEADER: &str = "id,visibility,since,created,category,tags,actor,debug_data,targets,change_details,\
                                 legacy_ids,description_sha256";
/// Change details without names.
const UNNAMED: &str = "*";

/// One line, with its end.
pub(crate) fn row(entry: &EventEntry) -> String {
    let mut text = entry.id.to_string();
    let row = &mut text;
    row.push(',');
    row.push_str(entry.visibility.as_str());
    push_cell(row, entry.since.as_ref());
    push_cell(row, entry.created.as_ref());
    push_cell(row, entry.category.as_ref());
    push_list(row, &entry.tags);
    push_cell(row, entry.actor.as_ref());
    push_cell(row, entry.debug_data.as_ref());
    push_list(row, &entry.targets);
    match &entry.change_details {
        ChangeDetails::None => row.push(','),
        ChangeDetails::Unnamed => push_cell(row, Some(&UNNAMED)),
        ChangeDetails::Named(names) => push_list(row, names),
    }
    push_list(row, &entry.legacy_ids);
    push_cell(row, Some(&entry.description));
    row.push('\n');
    text
}

fn push_cell(row: &mut String, value: Option<&impl Display>) {
    row.push(',');
    if let Some(value) = value {
        write!(row, "{value}").expect("writing to a string cannot fail");
    }
}

fn push_list<T: AsRef<str>>(row: &mut String, words: &BTreeSet<T>) {
    for (index, word) in words.iter().enumerate() {
        row.push(if index == 0 { ',' } else { ' ' });
        row.push_str(word.as_ref());
    }
    if words.is_empty() {
        row.push(',');
    }
}

/// Reads the tables of several catalogs, so that equal lines become one shared entry and equal words one shared word.
#[derive(Default)]
pub(crate) struct EventReader<'a> {
    rows: HashMap<&'a str, Arc<EventEntry>>,
    ids: Words<'a, EventId>,
    categories: Words<'a, CategoryId>,
    tags: Words<'a, Tag>,
    payload_types: Words<'a, PayloadTypeName>,
    legacy_ids: Words<'a, LegacyId>,
}

impl<'a> EventReader<'a> {
    /// Adds the entries of one table to its catalog.
    pub(crate) fn read(&mut self, file: &'a str, bytes: &'a [u8], catalog: &mut Catalog) -> Result<(), Refusal> {
        let table = Table::new(file, bytes, HEADER)?;
        let mut before = None;
        for (line, row) in table.rows() {
            let id = row.split_once(',').map_or(row, |(id, _)| id);
            table.in_order(line, &mut before, id)?;
            let entry = match self.rows.get(row) {
                Some(entry) => Arc::clone(entry),
                None => {
                    let entry = Arc::new(self.entry(&table, line, row)?);
                    self.rows.insert(row, Arc::clone(&entry));
                    entry
                }
            };
            catalog.insert(entry).map_err(|twice| T_ORDER.at(table.place(line, 0), twice.to_string()))?;
        }
        Ok(())
    }

    fn entry(&mut self, table: &Table<'a>, line: usize, row: &'a str) -> Result<EventEntry, Refusal> {
        let cells: [&str; 12] = table.cells(line, row)?;
        let [id, visibility, since, created, category, tags, actor, debug_data, targets, details, legacy_ids, digest] =
            cells;
        Ok(EventEntry {
            id: table.cell(line, 0, self.ids.get(id))?,
            visibility: table.cell(
                line,
                1,
                visibility.parse::<Visibility>().map_err(|()| unknown_word("visibility", visibility)),
            )?,
            since: table.cell(line, 2, optional(since).map(Release::new).transpose())?,
            created: table.cell(line, 3, optional(created).map(day).transpose())?,
            category: table.cell(line, 4, self.categories.optional(category))?,
            tags: table.cell(line, 5, self.tags.set(tags))?,
            actor: table.cell(line, 6, self.payload_types.optional(actor))?,
            debug_data: table.cell(line, 7, self.payload_types.optional(debug_data))?,
            targets: table.cell(line, 8, self.payload_types.set(targets))?,
            change_details: match details {
                UNNAMED => ChangeDetails::Unnamed,
                names => ChangeDetails::named(table.cell(line, 9, self.payload_types.set(names))?),
            },
            legacy_ids: table.cell(line, 10, self.legacy_ids.set(legacy_ids))?,
            description: table.cell(line, 11, digest.parse())?,
        })
    }
}

/// The ids of the documented event types of one table; its other cells are not read.
pub(crate) fn documented<'a>(file: &'a str, bytes: &'a [u8]) -> Result<impl Iterator<Item = &'a str>, Refusal> {
    let rows = Table::new(file, bytes, HEADER)?.rows();
    let is_documented = |cells: &str| cells.split(',').next() == Some(Visibility::Public.as_str());
    Ok(rows.filter_map(|(_, row)| row.split_once(',')).filter(move |(_, rest)| is_documented(rest)).map(|(id, _)| id))
}

fn day(cell: &str) -> Result<Date, String> {
    cell.parse().map_err(|_| format!("`{}` is not a day such as `2017-11-29`", Safe::new(cell).shortened(80)))
}

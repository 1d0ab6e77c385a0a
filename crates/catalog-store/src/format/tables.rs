//! The history tables: the whole history in four tables for warehouses, and for commands that must answer at once.
//!
//! Each row holds in the snapshots from `valid_from` to before `valid_to`, the publication times (UTC) of the first
//! snapshot with it and of the first one without it. `valid_to` is empty while the row holds, so that a row changes only
//! when its facts do.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::sync::Arc;

use catalog_model::{
    Catalog, ConfirmedRenames, Coverage, EventEntry, EventId, FieldName, Files, HistoryTables, Location, PayloadField,
    PayloadType, Published, Refusal, Registry, Release, Run, SnapshotHead, SnapshotName,
};
use jiff::Timestamp;
use rayon::prelude::*;

use super::events;
use super::payloads;
use super::table::{Row, rows};
use super::value::is_not;
use crate::codes::{T_MISSING, T_ORDER, T_VALUE};

/// A table of the history: its path below `generated/`, and its columns with their meanings.
#[derive(Clone, Copy, Debug)]
pub struct HistoryTable {
    pub path: &'static str,
    /// What a row is.
    pub rows: &'static str,
    pub columns: &'static [(&'static str, &'static str)],
}

macro_rules! history_table {
    ($table:ident, $header:ident, $path:literal, $rows:literal, $first:literal: $first_meaning:literal $(, $column:literal: $meaning:literal)* $(,)?) => {
        const $header: &str = concat!($first $(, ",", $column)*);
        const $table: HistoryTable = HistoryTable {
            path: $path,
            rows: $rows,
            columns: &[($first, $first_meaning) $(, ($column, $meaning))*],
        };
    };
}

history_table!(SNAPSHOTS, SNAPSHOTS_HEADER, "csv/snapshots.csv",
    "One row per snapshot: a run of consecutive publications with identical facts.",
    "snapshot": "Its name, which is also its folder under `snapshots/`.",
    "valid_from": "The time of its first publication, UTC.",
    "valid_to": "The time of the next snapshot's first publication, UTC; empty for the newest snapshot.",
    "publications": "The times of its publications, UTC, separated by spaces.",
    "labels": "The release label of each of these publications, in the same order; `-` where upstream gave none. A label followed by `?` is inferred from the newest `since`.",
    "coverage": "The kinds of facts that its sources cover: `data` (beta and internal event types, categories, dates, payload types) and `change-details`. A fact that is not covered is unknown, not absent.",
);

history_table!(EVENTS, EVENTS_HEADER, "csv/event-type-history.csv",
    "One row per event type and run of snapshots in which all its facts are identical, beta and internal ones included.",
    "id": "The id of the event type.",
    "valid_from": "The time of the first publication with these facts, UTC.",
    "valid_to": "The time of the first publication without them, UTC; empty while they are current.",
    "visibility": "`public` (documented), `beta` or `internal`.",
    "since": "The release that Okta names as the first one with the event type. It can be wrong and can change.",
    "created": "The day on which Okta added it.",
    "category": "The Okta team that owns it.",
    "tags": "Its tags, sorted, separated by spaces.",
    "actor": "The payload type of its actor.",
    "debug_data": "The payload type of its `debugData`.",
    "targets": "The payload types of its targets, sorted, separated by spaces.",
    "change_details": "The payload types of its change details, sorted, separated by spaces; `*` if it has change details whose types are unknown.",
    "legacy_ids": "Its legacy ids, sorted, separated by spaces: names that Okta listed for it until 2026.07.1, such as those from before 2017.",
    "description_sha256": "A digest of its description: white space collapsed, SHA-256, the first 16 hex digits; empty for an empty description.",
);

history_table!(PAYLOAD_TYPES, PAYLOAD_TYPES_HEADER, "csv/payload-type-history.csv",
    "One row per payload type and run of snapshots in which its fields are identical.",
    "payload_type": "The name of the payload type.",
    "valid_from": "The time of the first publication with this definition, UTC.",
    "valid_to": "The time of the first publication without it, UTC; empty while it is current.",
    "definition": "A digest of its fields. Types with equal fields have equal digests.",
    "fields": "The number of its fields.",
);

history_table!(FIELDS, FIELDS_HEADER, "csv/payload-field-history.csv",
    "One row per field of a payload type and run of snapshots in which it is identical.",
    "payload_type": "The name of the payload type.",
    "field": "Upstream's name of the field.",
    "valid_from": "The time of the first publication with these facts, UTC.",
    "valid_to": "The time of the first publication without them, UTC; empty while they are current.",
    "type": "Upstream's type of the field.",
    "format": "Upstream's format of the field; empty for none.",
    "flags": "Its privacy flags according to Okta (`sensitive`, `personal`, `customer`), separated by spaces; `-` for none, empty where Okta did not say.",
);

/// All history tables.
pub const HISTORY_TABLES: [HistoryTable; 4] = [SNAPSHOTS, EVENTS, PAYLOAD_TYPES, FIELDS];

/// Stands for a missing label.
const NO_LABEL: &str = "-";
/// Follows an inferred label.
const INFERRED: char = '?';
const DATA: &str = "data";
const CHANGE_DETAILS: &str = "change-details";

/// The history tables, with paths relative to `generated/`.
pub fn write(tables: &HistoryTables) -> Files {
    let starts: Vec<String> = tables.snapshots.iter().map(|head| time(head.name().published)).collect();
    let mut files = Files::new();
    files.add(SNAPSHOTS.path, write_snapshots(tables, &starts));
    let interval = |run_first: usize, run_last: usize| {
        let end = starts.get(run_last + 1).map_or("", String::as_str);
        format!("{},{end}", starts[run_first])
    };
    let mut text = format!("{EVENTS_HEADER}\n");
    for run in &tables.events {
        let row = events::write_row(&run.value);
        let (id, facts) = row.split_once(',').expect("a row has several cells");
        text.push_str(&format!("{id},{},{facts}", interval(run.first, run.last)));
    }
    files.add(EVENTS.path, text);
    let mut text = format!("{PAYLOAD_TYPES_HEADER}\n");
    let mut fields = format!("{FIELDS_HEADER}\n");
    for runs in tables.payload_types.chunk_by(|a, b| a.value.name == b.value.name) {
        for run in runs {
            let PayloadType { name, fields } = run.value.as_ref();
            let definition = run.value.definition();
            text.push_str(&format!("{name},{},{definition},{}\n", interval(run.first, run.last), fields.len()));
        }
        for (name, field, first, last) in field_runs(runs) {
            let interval = interval(first, last);
            fields.push_str(&format!("{},{name},{interval},{field}\n", runs[0].value.name));
        }
    }
    files.add(PAYLOAD_TYPES.path, text);
    files.add(FIELDS.path, fields);
    files
}

fn write_snapshots(tables: &HistoryTables, starts: &[String]) -> String {
    let mut text = format!("{SNAPSHOTS_HEADER}\n");
    for (index, head) in tables.snapshots.iter().enumerate() {
        let end = starts.get(index + 1).map_or("", String::as_str);
        let times: Vec<String> = head.publications.iter().map(|published| time(published.time)).collect();
        let labels = head.publications.iter().map(|published| match published.label {
            None => NO_LABEL.to_owned(),
            Some(label) if published.label_inferred => format!("{label}{INFERRED}"),
            Some(label) => label.to_string(),
        });
        let labels: Vec<String> = labels.collect();
        let kinds = [(head.coverage.data, DATA), (head.coverage.change_details, CHANGE_DETAILS)];
        let coverage: Vec<&str> = kinds.into_iter().filter(|kind| kind.0).map(|kind| kind.1).collect();
        let name = head.name();
        let (times, labels, coverage) = (times.join(" "), labels.join(" "), coverage.join(" "));
        writeln!(text, "{name},{},{end},{times},{labels},{coverage}", starts[index])
            .expect("writing to a string cannot fail");
    }
    text
}

fn time(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The runs of each field of one payload type, by field and then by time: its name, its facts and its snapshots.
fn field_runs(definitions: &[Run<Arc<PayloadType>>]) -> Vec<(&str, String, usize, usize)> {
    let mut runs: Vec<(&str, String, usize, usize)> = Vec::new();
    for definition in definitions {
        for (name, field) in &definition.value.fields {
            let facts = payloads::write_field(field);
            let open = runs.iter_mut().rfind(|(known, ..)| *known == name.as_str());
            match open {
                Some((_, known, _, last)) if *known == facts && *last + 1 == definition.first => {
                    *last = definition.last;
                }
                _ => runs.push((name.as_str(), facts, definition.first, definition.last)),
            }
        }
    }
    runs.sort_by(|a, b| (a.0, a.2).cmp(&(b.0, b.2)));
    runs
}

/// Reads the history tables, or only the rows that a question is about.
#[derive(Debug)]
pub struct TableReader<'a> {
    snapshots: Vec<SnapshotHead>,
    starts: Starts<'a>,
    events: &'a [u8],
    payload_types: &'a [u8],
    fields: &'a [u8],
}

impl<'a> TableReader<'a> {
    /// A reader of these files, with paths relative to `generated/`. The list of snapshots is read at once.
    pub fn new(files: &'a Files) -> Result<Self, Refusal> {
        let bytes = |table: &HistoryTable| files.get(table.path).ok_or_else(|| missing(table.path));
        let (starts, snapshots) = read_snapshots(bytes(&SNAPSHOTS)?)?;
        let (events, payload_types, fields) = (bytes(&EVENTS)?, bytes(&PAYLOAD_TYPES)?, bytes(&FIELDS)?);
        Ok(Self { snapshots, starts, events, payload_types, fields })
    }

    /// Oldest first.
    pub fn snapshots(&self) -> &[SnapshotHead] {
        &self.snapshots
    }

    /// The whole history.
    pub fn all(&self, registry: Registry, renames: ConfirmedRenames) -> Result<HistoryTables, Refusal> {
        let (events, payload_types) = rayon::join(|| self.events(|_, _, _| true), || self.payload_types(|_, _| true));
        let snapshots = self.snapshots.clone();
        Ok(HistoryTables { snapshots, events: events?, payload_types: payload_types?, registry, renames })
    }

    /// The catalogs of the snapshots with these indexes. Entries that both have are shared.
    pub fn catalogs<const COUNT: usize>(&self, indexes: [usize; COUNT]) -> Result<[Catalog; COUNT], Refusal> {
        let is_wanted = |first, last| indexes.iter().any(|index| (first..=last).contains(index));
        let (events, payload_types) =
            rayon::join(|| self.events(|_, first, last| is_wanted(first, last)), || self.payload_types(is_wanted));
        let snapshots = self.snapshots.clone();
        let tables =
            HistoryTables { snapshots, events: events?, payload_types: payload_types?, ..HistoryTables::default() };
        Ok(indexes.map(|index| tables.catalog(index)))
    }

    /// Those of `ids` that a snapshot before the one with this index documents.
    pub fn documented_before(&self, index: usize, ids: &BTreeSet<EventId>) -> Result<BTreeSet<EventId>, Refusal> {
        let runs = self.events(|id, first, _| first < index && ids.contains(id))?;
        let documented = runs.into_iter().map(|run| run.value).filter(|entry| entry.visibility.is_public());
        Ok(documented.map(|entry| entry.id.clone()).collect())
    }

    /// The runs whose id and whose first and last snapshot are wanted.
    fn events(
        &self,
        is_wanted: impl Fn(&str, usize, usize) -> bool + Sync,
    ) -> Result<Vec<Run<Arc<EventEntry>>>, Refusal> {
        let rows: Vec<Row<'_>> = rows(EVENTS.path, self.events, EVENTS_HEADER)?.collect();
        // The rows of an id stay together, so that each part can be checked alone.
        let by_id: Vec<&[Row<'_>]> = rows.chunk_by(|a, b| a.key() == b.key()).collect();
        let mut before = None;
        for rows in &by_id {
            rows[0].in_order(&mut before, rows[0].key())?;
        }
        let read = |rows: &[Row<'_>]| self.events_of_one_id(rows, &is_wanted);
        let runs: Result<Vec<Vec<_>>, Refusal> = by_id.into_par_iter().with_min_len(200).map(read).collect();
        Ok(runs?.into_iter().flatten().collect())
    }

    fn events_of_one_id(
        &self,
        rows: &[Row<'_>],
        is_wanted: &impl Fn(&str, usize, usize) -> bool,
    ) -> Result<Vec<Run<Arc<EventEntry>>>, Refusal> {
        let mut runs: Vec<Run<Arc<EventEntry>>> = Vec::new();
        let mut end = None;
        for row in rows {
            let [id, from, to] = row.first_cells();
            let (first, last) = self.starts.interval(*row, 1, from, to)?;
            check_disjoint(*row, 1, end.replace(last), first)?;
            if !is_wanted(id, first, last) {
                continue;
            }
            let [_, _, _, facts @ ..]: [&str; 14] = row.cells()?;
            let id = match runs.last() {
                Some(run) => run.value.id.clone(),
                None => row.value(0, id)?,
            };
            runs.push(Run { value: Arc::new(events::read_facts(*row, id, 3, facts)?), first, last });
        }
        Ok(runs)
    }

    /// The runs whose first and last snapshot are wanted.
    fn payload_types(&self, is_wanted: impl Fn(usize, usize) -> bool) -> Result<Vec<Run<Arc<PayloadType>>>, Refusal> {
        let mut fields = self.fields(&is_wanted)?;
        let mut runs: Vec<Run<Arc<PayloadType>>> = Vec::new();
        let (mut before, mut end) = (None, None);
        for row in rows(PAYLOAD_TYPES.path, self.payload_types, PAYLOAD_TYPES_HEADER)? {
            let [name, from, to, _, count]: [&str; 5] = row.cells()?;
            if before.is_none_or(|(before, _)| before != name) {
                end = None;
            }
            row.in_order(&mut before, (name, from))?;
            let (first, last) = self.starts.interval(row, 1, from, to)?;
            check_disjoint(row, 1, end.replace(last), first)?;
            if !is_wanted(first, last) {
                continue;
            }
            let known = fields.entry(name).or_default().iter();
            let held = known.filter(|run| run.first <= first && last <= run.last).map(|run| run.value.clone());
            let payload_type = PayloadType { name: row.value(0, name)?, fields: held.collect() };
            if payload_type.fields.len().to_string() != count {
                let what = format!("`{}` has {} of its {count} fields", FIELDS.path, payload_type.fields.len());
                return Err(T_VALUE.at(row.at(4), what));
            }
            runs.push(Run { value: Arc::new(payload_type), first, last });
        }
        Ok(runs)
    }

    /// The fields of each payload type whose first and last snapshot are wanted.
    fn fields(&self, is_wanted: &impl Fn(usize, usize) -> bool) -> Result<HashMap<&'a str, Vec<FieldRun>>, Refusal> {
        let mut fields: HashMap<&str, Vec<FieldRun>> = HashMap::new();
        let mut of_type: (&str, Vec<FieldRun>) = Default::default();
        // Many types have equal fields.
        let mut known: HashMap<[&str; 4], (FieldName, PayloadField)> = HashMap::new();
        let mut before = None;
        for row in rows(FIELDS.path, self.fields, FIELDS_HEADER)? {
            let [payload_type, name, from, to] = row.first_cells();
            row.in_order(&mut before, (payload_type, name, from))?;
            let (first, last) = self.starts.interval(row, 2, from, to)?;
            if !is_wanted(first, last) {
                continue;
            }
            let [_, _, _, _, kind, format, flags]: [&str; 7] = row.cells()?;
            let cells = [name, kind, format, flags];
            let value = match known.get(&cells) {
                Some(field) => field.clone(),
                None => known.entry(cells).insert_entry(payloads::read_field(row, [1, 4, 5, 6], cells)?).get().clone(),
            };
            if of_type.0 != payload_type {
                let (before, runs) = std::mem::replace(&mut of_type, (payload_type, Vec::new()));
                fields.insert(before, runs);
            }
            of_type.1.push(Run { value, first, last });
        }
        fields.insert(of_type.0, of_type.1);
        Ok(fields)
    }
}

type FieldRun = Run<(FieldName, PayloadField)>;

fn missing(path: &str) -> Refusal {
    T_MISSING.at(Location::untrusted(path), "the file is missing").next("run `cargo xtask generate`")
}

/// The starts of all snapshots, as they are written, in the order of time.
#[derive(Debug)]
struct Starts<'a>(Vec<(u128, &'a str)>);

impl Starts<'_> {
    /// The first and the last snapshot of the half-open interval in two cells.
    fn interval(&self, row: Row<'_>, column: usize, from: &str, to: &str) -> Result<(usize, usize), Refusal> {
        let index = |column: usize, cell: &str| {
            let found = self.0.binary_search_by_key(&key(cell), |start| start.0).ok();
            let found = found.filter(|index| self.0[*index].1 == cell);
            row.check(column, found.ok_or_else(|| is_not("the time at which a snapshot starts", cell)))
        };
        let first = index(column, from)?;
        let end = if to.is_empty() { self.0.len() } else { index(column + 1, to)? };
        match end.checked_sub(1) {
            Some(last) if first <= last => Ok((first, last)),
            _ => Err(T_VALUE.at(row.at(column + 1), "the interval ends before it starts")),
        }
    }
}

/// A number that orders the times of this century, as they are written, in the order of time; 0 for other texts.
///
/// Looking up times takes most of the time of reading, and numbers are compared faster than texts.
fn key(time: &str) -> u128 {
    match time.as_bytes() {
        [_, _, date @ .., _] if date.len() == 17 => {
            let (date, clock) = (&date[..8], &date[9..]);
            date.iter().chain(clock).fold(0, |key, byte| key << 8 | u128::from(*byte))
        }
        _ => 0,
    }
}

fn read_snapshots(bytes: &[u8]) -> Result<(Starts<'_>, Vec<SnapshotHead>), Refusal> {
    let (mut starts, mut heads): (Vec<(u128, &str)>, Vec<_>) = Default::default();
    let mut before = None;
    for row in rows(SNAPSHOTS.path, bytes, SNAPSHOTS_HEADER)? {
        let [name, from, _, times, labels, coverage]: [&str; 6] = row.cells()?;
        row.in_order(&mut before, name)?;
        let mut publications = Vec::new();
        let mut labels = labels.split(' ');
        for cell in times.split(' ') {
            let time = row.value(3, cell)?;
            let (label, label_inferred) = read_label(row, labels.next().unwrap_or_default())?;
            publications.push(Published { time, label, label_inferred });
        }
        let covers = |kind| coverage.split(' ').any(|covered| covered == kind);
        let coverage = Coverage { data: covers(DATA), change_details: covers(CHANGE_DETAILS) };
        let head = SnapshotHead { coverage, publications };
        let expected: SnapshotName = row.check(0, name.parse().map_err(|error| format!("{error}")))?;
        if head.name() != expected || self::time(expected.published) != from {
            return Err(T_VALUE.at(row.at(0), "the name is not that of the first publication"));
        }
        row.in_order(&mut starts.last().map(|start| start.0), key(from))?;
        starts.push((key(from), from));
        heads.push(head);
    }
    Ok((Starts(starts), heads))
}

fn read_label(row: Row<'_>, cell: &str) -> Result<(Option<Release>, bool), Refusal> {
    if cell == NO_LABEL {
        return Ok((None, false));
    }
    let label = cell.trim_end_matches(INFERRED);
    Ok((Some(row.value(4, label)?), label.len() < cell.len()))
}

/// Refuses an interval of a row that begins before the end of the one above it with the same key.
fn check_disjoint(row: Row<'_>, column: usize, end: Option<usize>, first: usize) -> Result<(), Refusal> {
    match end {
        Some(end) if first <= end => {
            Err(T_ORDER.at(row.at(column), "the interval begins before the one of the line above ends"))
        }
        _ => Ok(()),
    }
}

//! A report for a person at a terminal.

use std::collections::BTreeMap;

use catalog_model::{EventId, OldRefusal as _, Safe, Status};

use crate::report::{EventTypeReport, Report, UnknownReport};

/// How many rows a section has at most; the rest is counted.
const MAX_ROWS: usize = 40;
/// How many refused records are shown.
const MAX_REFUSED_ROWS: usize = 10;
/// How many undocumented keys of one event type are named.
const MAX_KEYS: usize = 4;
/// How many characters of a text from outside are shown.
const MAX_CHARS: usize = 80;

/// How the text is to be.
#[derive(Clone, Copy, Debug, Default)]
pub struct TextOptions {
    /// Whether colours are wanted.
    pub colour: bool,
}

/// The report as text: one line that says it all, what needs a look, the documented keys by event type, and what to
/// do next. Sections without content are left out. Ends in a line break.
#[must_use]
pub fn text(report: &Report, options: TextOptions) -> String {
    let mut text = Paint::Bold.over(&headline(report), options);
    text.push('\n');
    refused_section(report, options, &mut text);
    unknown_section(report, options, &mut text);
    for (status, title, paint) in [
        (Status::Retired, "RETIRED", Paint::Yellow),
        (Status::Hidden, "HIDDEN", Paint::Yellow),
        (Status::NeverDocumented, "PREVIEW", Paint::Plain),
    ] {
        status_section(report, status, (title, paint), options, &mut text);
    }
    keys_section(report, options, &mut text);
    text.push_str(&format!("\nnext: {}\n", next(report)));
    text
}

fn headline(report: &Report) -> String {
    let counts = [
        (report.events_with(Status::Documented), "documented"),
        (report.events_with(Status::Retired), "retired"),
        (report.events_with(Status::Hidden), "hidden"),
        (report.events_with(Status::NeverDocumented), "preview"),
        (report.unknown_events(), "unknown"),
    ];
    let parts: Vec<String> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    let mut line = format!("{} in {}", plural(report.events(), "event"), plural(report.sources, "source"));
    if !parts.is_empty() {
        line.push_str(&format!(": {}", parts.join(", ")));
    }
    if report.refused_records() > 0 {
        line.push_str(&format!("; {} refused", plural(report.refused_records(), "record")));
    }
    match report.catalog {
        Some(catalog) => line.push_str(&format!(" (catalog of {}, {})", catalog.label_text(), catalog.date())),
        None => line.push_str(" (no catalog)"),
    }
    line
}

fn refused_section(report: &Report, options: TextOptions, text: &mut String) {
    if report.first_refused.is_empty() {
        return;
    }
    let by_reason: Vec<String> = report.refused.iter().map(|(id, count)| format!("{id} {count}")).collect();
    let title = Paint::Red.over("REFUSED", options);
    text.push_str(&format!("\n{title}  {}\n", by_reason.join(", ")));
    for record in report.first_refused.iter().take(MAX_REFUSED_ROWS) {
        let end = if record.ends_source { "; the reading of this source ended there" } else { "" };
        text.push_str(&format!("  [{}] {record}{end}\n", record.id()));
    }
    rest(report.refused_records().saturating_sub(MAX_REFUSED_ROWS as u64), "record", text);
}

fn unknown_section(report: &Report, options: TextOptions, text: &mut String) {
    if report.unknown.is_empty() {
        return;
    }
    let rows: Vec<(&String, &UnknownReport)> = most_events_first(&report.unknown, |unknown| unknown.events);
    let title = Paint::Red.over("UNKNOWN", options);
    text.push_str(&format!("\n{title}  {}\n", plural(rows.len() as u64, "event type")));
    let cells = rows.iter().take(MAX_ROWS).map(|(id, unknown)| {
        let now: Vec<&str> = unknown.legacy_id_of.iter().map(EventId::as_str).take(3).collect();
        let note = if now.is_empty() { String::new() } else { format!("before 2017 the id of {}", now.join(", ")) };
        vec![unknown.events.to_string(), Safe::new(id).shortened(MAX_CHARS), note]
    });
    text.push_str(&aligned(&cells.collect::<Vec<_>>()));
    rest(rows.len().saturating_sub(MAX_ROWS) as u64, "event type", text);
    if report.unknown_others > 0 {
        text.push_str(&format!("  {} of further types not counted apart\n", plural(report.unknown_others, "event")));
    }
}

fn status_section(
    report: &Report,
    status: Status,
    (title, paint): (&str, Paint),
    options: TextOptions,
    text: &mut String,
) {
    let rows = most_events_first(&report.event_types, |found| if found.status == status { found.events } else { 0 });
    if rows.is_empty() {
        return;
    }
    text.push_str(&format!("\n{}  {}\n", paint.over(title, options), plural(rows.len() as u64, "event type")));
    let cells = rows.iter().take(MAX_ROWS).map(|(id, found)| {
        let note =
            found.left_in.map_or_else(String::new, |left| format!("since {} ({})", left.label_text(), left.date()));
        vec![found.events.to_string(), id.to_string(), note]
    });
    text.push_str(&aligned(&cells.collect::<Vec<_>>()));
    rest(rows.len().saturating_sub(MAX_ROWS) as u64, "event type", text);
}

fn keys_section(report: &Report, options: TextOptions, text: &mut String) {
    let rows = most_events_first(&report.event_types, |found| found.events);
    if rows.is_empty() {
        return;
    }
    let total = |counts: fn(&EventTypeReport) -> &BTreeMap<String, u64>| {
        report.event_types.values().flat_map(|found| counts(found).values()).sum::<u64>()
    };
    let documented = total(|found| &found.documented);
    let all = documented + total(|found| &found.undocumented) + report.undocumented_others;
    let without: u64 =
        rows.iter().filter(|(_, found)| found.payload_type.is_none()).map(|(_, found)| found.events).sum();
    let title = Paint::Bold.over("DEBUG DATA", options);
    text.push_str(&format!("\n{title}  {documented} of {all} occurrences of keys are documented"));
    if without > 0 {
        text.push_str(&format!("; {} of a type without a payload type", plural(without, "event")));
    }
    text.push('\n');
    let header = ["events", "event type", "keys", "occurrences", "undocumented"].map(str::to_owned).to_vec();
    let cells = rows.iter().take(MAX_ROWS).map(|(id, found)| keys_row(id, found));
    text.push_str(&aligned(&std::iter::once(header).chain(cells).collect::<Vec<_>>()));
    rest(rows.len().saturating_sub(MAX_ROWS) as u64, "event type", text);
}

fn keys_row(id: &EventId, found: &EventTypeReport) -> Vec<String> {
    let mut cells = vec![found.events.to_string(), id.to_string()];
    if found.payload_type.is_none() {
        cells.extend(["-".to_owned(), "-".to_owned(), "no payload type".to_owned()]);
        return cells;
    }
    let share = |documented: u64, undocumented: u64| format!("{documented} of {}", documented + undocumented);
    cells.push(share(found.documented.len() as u64, found.undocumented.len() as u64));
    cells.push(share(found.documented.values().sum(), found.undocumented.values().sum()));
    let keys = most_events_first(&found.undocumented, |&count| count);
    let mut names: Vec<String> =
        keys.iter().take(MAX_KEYS).map(|(key, _)| Safe::new(key).shortened(MAX_CHARS)).collect();
    if keys.len() > MAX_KEYS {
        names.push(format!("{} more", keys.len() - MAX_KEYS));
    }
    cells.push(names.join(", "));
    cells
}

fn next(report: &Report) -> &'static str {
    if report.refused_records() > 0 {
        "mend the refused records at their source; `--format json` says more of each"
    } else if report.unknown_events() > 0 {
        "if the unknown event types are new, bring the catalog up to date with `cargo xtask refresh`; if not, look for \
         the writer that made them up"
    } else if report.events() == 0 {
        "nothing was checked: make sure that the input is a System Log export"
    } else if report.events_with(Status::Retired) + report.events_with(Status::Hidden) > 0 {
        "nothing to mend; `cargo xtask history ID` tells what became of an event type"
    } else {
        "nothing to do; `cargo xtask show ID --payload` tells what an event type's `debugData` can hold"
    }
}

/// The entries that count at all, those with the most first and then by name.
fn most_events_first<K: Ord, V>(entries: &BTreeMap<K, V>, count: impl Fn(&V) -> u64) -> Vec<(&K, &V)> {
    let mut rows: Vec<(&K, &V)> = entries.iter().filter(|(_, value)| count(value) > 0).collect();
    // The sort is stable, and the map is sorted by name.
    rows.sort_by_key(|(_, value)| std::cmp::Reverse(count(value)));
    rows
}

/// Rows of cells as indented lines, each column but the last as wide as its widest cell, the first one set right.
fn aligned(rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..rows.first().map_or(0, Vec::len)).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::from(" ");
        for (column, (cell, &width)) in row.iter().zip(&widths).enumerate() {
            let cell = if column == 0 { format!(" {cell:>width$}") } else { format!("  {cell:width$}") };
            line.push_str(&cell);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn rest(count: u64, noun: &str, text: &mut String) {
    if count > 0 {
        text.push_str(&format!("  and {} more\n", plural(count, noun)));
    }
}

fn plural(count: u64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// A colour or weight of the terminal.
#[derive(Clone, Copy)]
enum Paint {
    Plain,
    Bold,
    Red,
    Yellow,
}

impl Paint {
    fn over(self, text: &str, options: TextOptions) -> String {
        let on = match self {
            Self::Plain => return text.to_owned(),
            Self::Bold => "\x1b[1m",
            Self::Red => "\x1b[31m",
            Self::Yellow => "\x1b[33m",
        };
        if options.colour { format!("{on}{text}\x1b[0m") } else { text.to_owned() }
    }
}

//! A report as text for a terminal.

use std::collections::{BTreeMap, BTreeSet};

use anstyle::{AnsiColor, Style};
use catalog_model::{EventId, Safe, Status, text as words};

use crate::form::Form;
use crate::report::{EventTypeReport, Report, Summary, UnknownReport};

/// The maximum number of rows of a section. The rest is counted.
const MAX_ROWS: usize = 40;
/// The maximum number of refused records shown.
const MAX_REFUSED_ROWS: usize = 10;
/// The maximum number of undocumented keys shown for an event type.
const MAX_KEYS: usize = 4;
/// The maximum number of characters shown of a text from an event.
const MAX_CHARS: usize = 80;

const PLAIN: Style = Style::new();
const BOLD: Style = Style::new().bold();
const RED: Style = AnsiColor::Red.on_default();
const YELLOW: Style = AnsiColor::Yellow.on_default();

/// The report as text: a summary, what needs attention, the documented keys by event type, and what to do next.
///
/// Omits empty sections. Ends in a line break.
pub fn text(report: &Report, color: bool) -> String {
    let mut listing = Listing { color, text: String::new() };
    listing.styled(BOLD, &summary(report));
    listing.text.push('\n');
    listing.forms(report);
    listing.refused(report);
    listing.unknown(report);
    listing.status(
        report,
        Status::Retired,
        "RETIRED",
        "no longer documented by Okta; such events may still occur",
        YELLOW,
    );
    listing.status(report, Status::Hidden, "HIDDEN", "documented before, now beta or internal", YELLOW);
    listing.status(report, Status::NeverDocumented, "PREVIEW", "beta or internal, never documented", PLAIN);
    listing.debug_data(report);
    listing.text.push_str(&format!("\nnext: {}\n", next(&report.summary)));
    listing.text
}

fn summary(report: &Report) -> String {
    let summary = &report.summary;
    let counts = [
        (summary.documented, "documented"),
        (summary.retired, "retired"),
        (summary.hidden, "hidden"),
        (summary.preview, "preview"),
        (summary.unknown, "unknown"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}"));
    let counts = counts.collect::<Vec<_>>().join(", ");
    let mut line = format!("{} in {}", counted(summary.events, "event"), counted(report.sources, "source"));
    if !counts.is_empty() {
        line.push_str(&format!(": {counts}"));
    }
    if summary.refused > 0 {
        line.push_str(&format!("; {} refused", counted(summary.refused, "record")));
    }
    match report.catalog {
        Some(catalog) => line.push_str(&format!(" (catalog of {}, {})", catalog.label_text(), catalog.date())),
        None => line.push_str(" (no catalog)"),
    }
    line
}

fn next(summary: &Summary) -> &'static str {
    if summary.refused > 0 {
        "see the advice for each class of refused records; `--format json` lists the details"
    } else if summary.unknown > 0 {
        "if the unknown event types are new, update the catalog with `cargo xtask refresh`; otherwise, find out which \
         program wrote them"
    } else if summary.events == 0 {
        "no events found: check that the input is a System Log export"
    } else if summary.retired + summary.hidden > 0 {
        "look for these event types in your rules; `cargo xtask history ID` shows what became of one"
    } else if summary.undocumented_keys + summary.unread_debug_data > 0 {
        "`cargo xtask show ID --payload` shows the documented `debugData` fields of an event type"
    } else {
        "no action needed; `cargo xtask show ID --payload` shows the `debugData` fields of an event type"
    }
}

struct Listing {
    color: bool,
    text: String,
}

impl Listing {
    fn styled(&mut self, style: Style, text: &str) {
        let style = if self.color { style } else { PLAIN };
        self.text.push_str(&format!("{style}{text}{style:#}"));
    }

    fn heading(&mut self, style: Style, title: &str, summary: &str) {
        self.text.push('\n');
        self.styled(style, title);
        self.text.push_str(&format!("  {summary}\n"));
    }

    fn forms(&mut self, report: &Report) {
        if report.forms.keys().any(|form| *form != Form::Event) {
            let forms = report.forms.iter().map(|(form, count)| format!("{count} {}", form.in_words()));
            self.text.push_str(&format!("  events: {}\n", forms.collect::<Vec<_>>().join(", ")));
        }
        if report.skipped > 0 {
            let names = report.first_skipped.iter().take(MAX_KEYS).map(|name| Safe::new(name).shortened(MAX_CHARS));
            let names: Vec<String> = names.chain(more_than(MAX_KEYS, report.skipped)).collect();
            let files = counted(report.skipped, "file");
            self.text.push_str(&format!("  {files} skipped, not named like a log: {}\n", names.join(", ")));
        }
    }

    fn refused(&mut self, report: &Report) {
        if report.first_refused.is_empty() {
            return;
        }
        let by_id: Vec<String> = report.refused.iter().map(|(id, count)| format!("{id} {count}")).collect();
        self.heading(RED, "REFUSED", &by_id.join(", "));
        for record in report.first_refused.iter().take(MAX_REFUSED_ROWS) {
            let end = if record.ends_source { "; the rest of this source was not read" } else { "" };
            let line = format!("  [{}] {}: {}{end}\n", record.error, record.position.location(), record.what);
            self.text.push_str(&line);
        }
        self.more(report.summary.refused.saturating_sub(MAX_REFUSED_ROWS as u64), "record");
        for (id, advice) in
            report.first_refused.iter().map(|record| (record.error, &record.next)).collect::<BTreeSet<_>>()
        {
            self.text.push_str(&format!("  {id}: {advice}\n"));
        }
    }

    fn unknown(&mut self, report: &Report) {
        let rows = by_count(&report.unknown, |unknown| unknown.events);
        if rows.is_empty() {
            return;
        }
        let row = |(id, unknown): &(&String, &UnknownReport)| {
            let list = |ids: &mut dyn Iterator<Item = &EventId>, word: &str| {
                ids.take(3).map(EventId::as_str).collect::<Vec<_>>().join(word)
            };
            let (legacy, similar) =
                (list(&mut unknown.legacy_id_of.iter(), ", "), list(&mut unknown.similar.iter(), " or "));
            let mut note = format!("first: {}", unknown.first.location());
            if !legacy.is_empty() {
                note.push_str(&format!("; id of {legacy} before 2017"));
            }
            if !similar.is_empty() {
                note.push_str(&format!("; did you mean {similar}?"));
            }
            vec![unknown.events.to_string(), Safe::new(id).shortened(MAX_CHARS), note]
        };
        let types = counted(rows.len() as u64, "event type");
        let newest = report.catalog.map_or_else(String::new, |catalog| {
            format!(": not in the catalog of {}, which does not know newer ones", catalog.label_text())
        });
        self.heading(RED, "UNKNOWN", &format!("{types}{newest}"));
        self.table(None, &rows, row);
        if report.unknown_others > 0 {
            let events = counted(report.unknown_others, "event");
            self.text.push_str(&format!("  {events} of other unknown types\n"));
        }
    }

    fn status(&mut self, report: &Report, status: Status, title: &str, meaning: &str, style: Style) {
        let rows = by_count(&report.event_types, |found| if found.status == status { found.events } else { 0 });
        if rows.is_empty() {
            return;
        }
        let row = |(id, found): &(&EventId, &EventTypeReport)| {
            let removed = found.removed_in.iter().map(|moment| format!("removed {}", moment.in_words()));
            let renamed = found.renamed_to.iter().map(|id| format!("renamed to {id}"));
            let replaced = found.replaced_by.iter().map(|id| format!("replaced by {id}"));
            let note: Vec<String> = removed.chain(renamed).chain(replaced).collect();
            vec![found.events.to_string(), id.to_string(), note.join("; ")]
        };
        self.heading(style, title, &format!("{}: {meaning}", counted(rows.len() as u64, "event type")));
        self.table(None, &rows, row);
    }

    fn debug_data(&mut self, report: &Report) {
        let rows = by_count(&report.event_types, |found| found.events);
        if rows.is_empty() {
            return;
        }
        let found = || report.event_types.values();
        let documented: u64 = found().flat_map(|found| found.documented_keys.values()).sum();
        let Summary { observed_keys, undocumented_keys, unread_debug_data, .. } = report.summary;
        let all = documented + observed_keys + undocumented_keys;
        let without: u64 = found().filter(|found| found.payload_type.is_none()).map(|found| found.events).sum();
        let mut summary = format!("{documented} of {all} key occurrences are documented");
        if observed_keys > 0 {
            let were = if observed_keys == 1 { "was" } else { "were" };
            summary.push_str(&format!(", {observed_keys} more {were} seen in real events"));
        }
        if without > 0 {
            summary.push_str(&format!("; {} without a payload type", counted(without, "event")));
        }
        if unread_debug_data > 0 {
            let events = counted(unread_debug_data, "event");
            summary.push_str(&format!("; {events} with text or another value instead of an object"));
        }
        self.heading(BOLD, "DEBUG DATA", &summary);
        let header = ["events", "event type", "keys", "occurrences", "not documented"];
        self.table(Some(header.map(str::to_owned).to_vec()), &rows, |(id, found)| debug_data_row(id, found));
    }

    /// The rows as indented lines with aligned columns, the first one right-aligned.
    fn table<T>(&mut self, header: Option<Vec<String>>, rows: &[T], cells: impl Fn(&T) -> Vec<String>) {
        let lines: Vec<Vec<String>> = header.into_iter().chain(rows.iter().take(MAX_ROWS).map(cells)).collect();
        let mut widths: Vec<usize> = Vec::new();
        for line in &lines {
            widths.resize(line.len(), 0);
            for (width, cell) in widths.iter_mut().zip(line) {
                *width = (*width).max(cell.chars().count());
            }
        }
        for line in &lines {
            let mut text = String::from(" ");
            for (column, (cell, &width)) in line.iter().zip(&widths).enumerate() {
                let cell = if column == 0 { format!(" {cell:>width$}") } else { format!("  {cell:width$}") };
                text.push_str(&cell);
            }
            self.text.push_str(text.trim_end());
            self.text.push('\n');
        }
        self.more(rows.len().saturating_sub(MAX_ROWS) as u64, "event type");
    }

    fn more(&mut self, count: u64, noun: &str) {
        if count > 0 {
            self.text.push_str(&format!("  {} not shown\n", counted(count, noun)));
        }
    }
}

fn debug_data_row(id: &EventId, found: &EventTypeReport) -> Vec<String> {
    let start = [found.events.to_string(), id.to_string()];
    let mut notes = Vec::new();
    if found.unread_debug_data > 0 {
        notes.push(format!("{} not an object", counted(found.unread_debug_data, "value")));
    }
    if !found.has_known_keys {
        notes.push("no payload type".to_owned());
        return [&start[..], &["-".to_owned(), "-".to_owned(), notes.join("; ")]].concat();
    }
    let undocumented = names(&found.undocumented_keys);
    if !undocumented.is_empty() {
        notes.push(undocumented);
    }
    if !found.observed_keys.is_empty() {
        notes.push(format!("seen in real events: {}", names(&found.observed_keys)));
    }
    if found.payload_type.is_none() {
        notes.push("(no payload type: checked against the common fields)".to_owned());
    }
    let share = |documented: u64, others: u64| format!("{documented} of {}", documented + others);
    let others = [&found.observed_keys, &found.undocumented_keys];
    let distinct = share(found.documented_keys.len() as u64, others.iter().map(|keys| keys.len() as u64).sum());
    let occurrences = share(found.documented_keys.values().sum(), others.iter().flat_map(|keys| keys.values()).sum());
    [&start[..], &[distinct, occurrences, notes.join("; ")]].concat()
}

/// The keys that occur most often.
fn names(counts: &BTreeMap<String, u64>) -> String {
    let keys = by_count(counts, |&count| count);
    let names = keys.iter().take(MAX_KEYS).map(|(key, _)| Safe::new(key).shortened(MAX_CHARS));
    names.chain(more_than(MAX_KEYS, keys.len() as u64)).collect::<Vec<_>>().join(", ")
}

fn more_than(shown: usize, count: u64) -> Option<String> {
    count.checked_sub(shown as u64).filter(|more| *more > 0).map(|more| format!("{more} more"))
}

/// The entries with a count above zero, the highest count first, then by name.
fn by_count<K: Ord, V>(entries: &BTreeMap<K, V>, count: impl Fn(&V) -> u64) -> Vec<(&K, &V)> {
    let mut rows: Vec<(&K, &V)> = entries.iter().filter(|(_, value)| count(value) > 0).collect();
    rows.sort_by_key(|(_, value)| std::cmp::Reverse(count(value)));
    rows
}

fn counted(count: u64, noun: &str) -> String {
    words::counted(usize::try_from(count).unwrap_or(usize::MAX), noun)
}

//! The words that filters accept: all that occur anywhere in the history.

use std::collections::BTreeSet;

use catalog_model::{HistoryTables, Refusal, Release};

use crate::nearest::suggest;
use crate::selector::ReleaseArg;
use crate::terminal::{display_arg, usage};

pub fn check_tag(tag: &str, tables: &HistoryTables) -> Result<(), Refusal> {
    check("tag", LISTED, tag, tables.events.iter().flat_map(|run| run.value.tags.iter().map(|tag| tag.as_str())))
}

pub fn check_category(category: &str, tables: &HistoryTables) -> Result<(), Refusal> {
    let known = tables.events.iter().filter_map(|run| run.value.category.as_ref());
    check("category", LISTED, category, known.map(|category| category.as_str()))
}

/// A payload field, by its upstream name or its name in log events.
pub fn check_field(field: &str, tables: &HistoryTables) -> Result<(), Refusal> {
    let names: BTreeSet<_> = tables.payload_types.iter().flat_map(|run| run.value.fields.keys()).collect();
    let in_events: Vec<String> = names.iter().map(|name| name.in_events()).collect();
    let listed = "generated/csv/payload-fields.csv lists all";
    check(
        "payload field",
        listed,
        field,
        names.iter().map(|name| name.as_str()).chain(in_events.iter().map(String::as_str)),
    )
}

/// A release that upstream gives as the first one of an event type.
pub fn check_release(release: ReleaseArg, tables: &HistoryTables) -> Result<(), Refusal> {
    let known: BTreeSet<Release> = tables.events.iter().filter_map(|run| run.value.since).collect();
    if known.iter().any(|known| release.contains(*known)) {
        return Ok(());
    }
    let neighbours = release.neighbours(known.iter().copied());
    let what = format!("no event type was introduced in release {release}");
    Err(usage(what, neighbours.unwrap_or_else(|| "list the releases: cargo xtask stats --format csv".to_owned())))
}

const LISTED: &str = "list those of documented event types: cargo xtask stats --format csv";

fn check<'w>(kind: &str, listed: &str, word: &str, known: impl Iterator<Item = &'w str>) -> Result<(), Refusal> {
    let known: BTreeSet<&str> = known.collect();
    if known.contains(word) {
        return Ok(());
    }
    let what = format!("there is no {kind} `{}`", display_arg(word, 80));
    Err(usage(what, suggest(word, known).unwrap_or_else(|| listed.to_owned())))
}

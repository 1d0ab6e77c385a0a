//! `stats`: counts by release, prefix, tag and flag, and growth over time.

use std::collections::BTreeMap;

use crate::checkout;
use catalog_model::{Catalog, EventEntry, History, Visibility};
use serde_json::{Map, Value, json};

use crate::cli::{FormatArgs, PlainFormat};
use crate::exit::Exit;
use crate::failure::{Failure, Plain};
use crate::terminal::{Terminal, thousands};

/// Rows that a table shows in the text form; the JSON form has all.
const ROWS: usize = 12;

/// The length of the longest bar.
const BAR: usize = 40;

/// Counts the documented event types of the newest snapshot, and of every snapshot over time.
///
/// # Errors
/// [`Failure`] where the snapshots cannot be read or the output cannot be written.
pub fn run(args: &FormatArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let history = checkout::discover()?.load_history()?;
    let Some(newest) = history.newest() else { return Err(nothing_to_count()) };
    let catalog = &newest.catalog;
    let tables: [(&str, BTreeMap<String, usize>); 4] = [
        ("since", count_by(catalog, |entry| entry.since.map(|since| since.to_string()).into_iter().collect())),
        ("prefix", count_by(catalog, |entry| vec![entry.id.prefix().to_owned()])),
        ("tag", count_by(catalog, |entry| entry.tags.iter().map(ToString::to_string).collect())),
        ("flag", count_by(catalog, flags)),
    ];
    let growth = growth(&history);
    if args.format == PlainFormat::Json {
        let mut value = Map::new();
        value.insert("snapshot".to_owned(), json!(newest.name().to_string()));
        for (name, table) in &tables {
            value.insert((*name).to_owned(), json!(table));
        }
        let growth: Vec<Value> = growth
            .iter()
            .map(|(name, documented, total)| json!({ "snapshot": name, "documented": documented, "total": total }))
            .collect();
        value.insert("growth".to_owned(), json!(growth));
        terminal.json(&Value::Object(value))?;
        return Ok(Exit::Done);
    }
    writeln!(
        terminal.out(),
        "{}: {} documented event types\n",
        newest.name(),
        thousands(catalog.count(Visibility::Public))
    )?;
    for (name, table) in &tables {
        let mut rows: Vec<(&String, usize)> = table.iter().map(|(key, &count)| (key, count)).collect();
        if *name == "since" {
            rows.reverse();
        } else {
            rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        }
        let left_out = rows.len().saturating_sub(ROWS);
        rows.truncate(ROWS);
        let heading = if *name == "since" { "by release, newest first" } else { name };
        writeln!(terminal.out(), "{heading}")?;
        bars(terminal, rows.iter().map(|(key, count)| (key.as_str(), *count)))?;
        if left_out > 0 {
            writeln!(terminal.out(), "  and {left_out} more")?;
        }
        writeln!(terminal.out())?;
    }
    writeln!(terminal.out(), "documented over time")?;
    bars(terminal, yearly(&growth).iter().map(|(name, count)| (name.as_str(), *count)))?;
    writeln!(terminal.out(), "\nEverything, for programs: cargo xtask stats --format json")?;
    Ok(Exit::Done)
}

pub(crate) fn nothing_to_count() -> Failure {
    let plain = Plain {
        id: "T-NOSNAPSHOT",
        what: "there is no snapshot to count".to_owned(),
        place: "snapshots/".to_owned(),
        why: "counts are of the newest snapshot".to_owned(),
        next: "fetch one: cargo xtask refresh".to_owned(),
    };
    Failure::refused(Exit::Refused, plain)
}

fn count_by(catalog: &Catalog, keys: impl Fn(&EventEntry) -> Vec<String>) -> BTreeMap<String, usize> {
    let mut table = BTreeMap::new();
    for entry in catalog.entries().filter(|entry| entry.visibility.is_public()) {
        for key in keys(entry) {
            *table.entry(key).or_default() += 1;
        }
    }
    table
}

fn flags(entry: &EventEntry) -> Vec<String> {
    let flags = [
        (entry.is_event_hook_eligible(), "event-hook-eligible"),
        (entry.is_oie_only(), "oie-only"),
        (entry.change_details.is_present(), "change-details"),
    ];
    flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, name)| name.to_owned()).collect()
}

/// Each snapshot with its documented and all event types, oldest first.
fn growth(history: &History) -> Vec<(String, usize, usize)> {
    history
        .snapshots()
        .iter()
        .map(|snapshot| {
            let catalog = &snapshot.catalog;
            (snapshot.name().to_string(), catalog.count(Visibility::Public), catalog.len())
        })
        .collect()
}

/// The last count of each year, and the newest.
fn yearly(growth: &[(String, usize, usize)]) -> Vec<(String, usize)> {
    let mut years: BTreeMap<String, usize> = BTreeMap::new();
    for (name, documented, _) in growth {
        years.insert(name[..4].to_owned(), *documented);
    }
    years.into_iter().collect()
}

fn bars<'a>(terminal: &mut Terminal, rows: impl Iterator<Item = (&'a str, usize)> + Clone) -> Result<(), Failure> {
    let most = rows.clone().map(|(_, count)| count).max().unwrap_or(1).max(1);
    let width = rows.clone().map(|(key, _)| key.len()).max().unwrap_or_default();
    for (key, count) in rows {
        let bar = "#".repeat((count * BAR).div_ceil(most));
        writeln!(terminal.out(), "  {key:<width$}  {:>6}  {bar}", thousands(count))?;
    }
    Ok(())
}

//! `stats`: counts by release, prefix, tag and flag, and growth over time.

use std::collections::BTreeMap;
use std::fmt;

use catalog_model::text::thousands;
use catalog_model::{Catalog, EventEntry, Refusal, Visibility};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::FormatArgs;
use crate::codes::T_NOSNAPSHOT;
use crate::exit::Exit;
use crate::repo;
use crate::terminal::Terminal;

/// The maximum number of rows of a table in the text form; the JSON form has all rows.
const MAX_ROWS: usize = 12;

const MAX_BAR_LEN: usize = 40;

/// Counts the documented event types of the newest snapshot, and of every snapshot over time.
pub fn run(args: &FormatArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let history = repo::discover()?.load_history()?;
    let newest = history.newest().ok_or_else(|| T_NOSNAPSHOT.at("snapshots/", "the folder has no snapshot"))?;
    let catalog = &newest.catalog;
    let growth = history.snapshots().iter().map(|snapshot| Growth {
        snapshot: snapshot.name().to_string(),
        documented: snapshot.catalog.count(Visibility::Public),
        total: snapshot.catalog.len(),
    });
    let stats = Stats {
        snapshot: newest.name().to_string(),
        since: count_by(catalog, |entry| entry.since.map(|since| since.to_string()).into_iter().collect()),
        prefix: count_by(catalog, |entry| vec![entry.id.prefix().to_owned()]),
        tag: count_by(catalog, |entry| entry.tags.iter().map(ToString::to_string).collect()),
        flag: count_by(catalog, flags),
        growth: growth.collect(),
    };
    terminal.print(args.format, &stats)?;
    Ok(Exit::Done)
}

/// Counts of documented event types.
#[derive(Serialize, JsonSchema)]
pub struct Stats {
    snapshot: String,
    since: BTreeMap<String, usize>,
    prefix: BTreeMap<String, usize>,
    tag: BTreeMap<String, usize>,
    flag: BTreeMap<String, usize>,
    growth: Vec<Growth>,
}

/// The number of event types in a snapshot; `total` includes hidden ones.
#[derive(Serialize, JsonSchema)]
struct Growth {
    snapshot: String,
    documented: usize,
    total: usize,
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let documented = self.growth.last().map_or(0, |newest| newest.documented);
        writeln!(f, "{}: {} documented event types\n", self.snapshot, thousands(documented))?;
        let newest_first = self.since.iter().rev().map(row).collect();
        table(f, "by release, newest first", newest_first)?;
        for (heading, counts) in [("by prefix", &self.prefix), ("by tag", &self.tag), ("by flag", &self.flag)] {
            let mut rows: Vec<Row<'_>> = counts.iter().map(row).collect();
            rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            table(f, heading, rows)?;
        }
        writeln!(f, "documented event types at the end of each year")?;
        let years: BTreeMap<&str, usize> =
            self.growth.iter().map(|growth| (&growth.snapshot[..4], growth.documented)).collect();
        bars(f, &years.into_iter().collect::<Vec<_>>())?;
        writeln!(f, "\nFor complete tables: cargo xtask stats --format json")
    }
}

type Row<'a> = (&'a str, usize);

fn row<'a>((key, &count): (&'a String, &usize)) -> Row<'a> {
    (key, count)
}

fn table(f: &mut fmt::Formatter<'_>, heading: &str, mut rows: Vec<Row<'_>>) -> fmt::Result {
    let omitted = rows.len().saturating_sub(MAX_ROWS);
    rows.truncate(MAX_ROWS);
    writeln!(f, "{heading}")?;
    bars(f, &rows)?;
    if omitted > 0 {
        writeln!(f, "  and {omitted} more")?;
    }
    writeln!(f)
}

fn bars(f: &mut fmt::Formatter<'_>, rows: &[Row<'_>]) -> fmt::Result {
    let max = rows.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let width = rows.iter().map(|(key, _)| key.len()).max().unwrap_or_default();
    for (key, count) in rows {
        let bar = "#".repeat((count * MAX_BAR_LEN).div_ceil(max));
        writeln!(f, "  {key:<width$}  {:>6}  {bar}", thousands(*count))?;
    }
    Ok(())
}

fn count_by(catalog: &Catalog, keys: impl Fn(&EventEntry) -> Vec<String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for key in catalog.entries().filter(|entry| entry.visibility.is_public()).flat_map(|entry| keys(entry)) {
        *counts.entry(key).or_default() += 1;
    }
    counts
}

fn flags(entry: &EventEntry) -> Vec<String> {
    let flags = [
        (entry.is_event_hook_eligible(), "event-hook-eligible"),
        (entry.is_oie_only(), "oie-only"),
        (entry.change_details.is_present(), "change-details"),
    ];
    flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, name)| name.to_owned()).collect()
}

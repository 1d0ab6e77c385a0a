//! `stats`: counts by release, prefix, tag and flag, and growth over time.

use std::collections::BTreeMap;
use std::fmt;

use catalog_model::text::thousands;
use catalog_model::{Catalog, EventEntry, HistoryTables, Moment, Refusal, Release, Timeline, Visibility};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::{StatsArgs, TableFormat};
use crate::commands::life::MomentRef;
use crate::exit::Exit;
use crate::repo;
use crate::selector::{Pick, as_of};
use crate::terminal::Terminal;

/// The maximum number of rows of a table in the text form; the JSON and CSV forms have all rows.
const MAX_ROWS: usize = 12;

const MAX_BAR_LEN: usize = 40;

/// Counts the event types documented in a snapshot, and in every snapshot before it.
pub fn run(args: &StatsArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let (tables, Pick { index, at }) = as_of(args.at.as_deref(), repo::discover()?.tables()?)?;
    let stats = Stats::of(&tables, index, at);
    match args.format {
        TableFormat::Json => terminal.json(&stats)?,
        TableFormat::Csv => terminal.csv(&["table", "key", "event_types"], stats.rows())?,
        TableFormat::Text => terminal.write(&stats.to_string())?,
    }
    Ok(Exit::Done)
}

/// Counts of event types. The tables count those documented as of the publication.
#[derive(Serialize, JsonSchema)]
pub struct Stats {
    as_of: MomentRef,
    /// The event types documented as of the publication.
    documented: usize,
    /// The beta and the internal ones in its event data, which are not documented.
    beta: usize,
    internal: usize,
    /// The event types that were documented at any time up to it.
    ever_documented: usize,
    /// By the release in which upstream says that it introduced them.
    since: BTreeMap<String, usize>,
    prefix: BTreeMap<String, usize>,
    category: BTreeMap<String, usize>,
    tag: BTreeMap<String, usize>,
    flag: BTreeMap<String, usize>,
    growth: Vec<Growth>,
    #[serde(skip)]
    at: Moment,
}

/// The number of event types in a snapshot; `total` includes beta and internal ones.
#[derive(Serialize, JsonSchema)]
struct Growth {
    snapshot: String,
    documented: usize,
    total: usize,
}

impl Stats {
    /// The counts of the last snapshot of a history, at `index`.
    fn of(tables: &HistoryTables, index: usize, at: Moment) -> Self {
        let catalog = tables.catalog(index);
        let mut growth: Vec<Growth> = tables
            .snapshots
            .iter()
            .map(|head| Growth { snapshot: head.name().to_string(), documented: 0, total: 0 })
            .collect();
        for run in &tables.events {
            for count in &mut growth[run.snapshots()] {
                count.documented += usize::from(run.value.visibility.is_public());
                count.total += 1;
            }
        }
        let lives = Timeline::new(tables);
        Self {
            as_of: at.into(),
            documented: catalog.count(Visibility::Public),
            beta: catalog.count(Visibility::Beta),
            internal: catalog.count(Visibility::Internal),
            ever_documented: lives.lives().values().filter(|life| life.was_documented()).count(),
            since: count_by(&catalog, |entry| entry.since.map(|since| since.to_string()).into_iter().collect()),
            prefix: count_by(&catalog, |entry| vec![entry.id.prefix().to_owned()]),
            category: count_by(&catalog, |entry| entry.category.iter().map(ToString::to_string).collect()),
            tag: count_by(&catalog, |entry| entry.tags.iter().map(ToString::to_string).collect()),
            flag: count_by(&catalog, flags),
            growth,
            at,
        }
    }

    /// The rows of all tables, each with the name of its table.
    fn rows(&self) -> Vec<[String; 3]> {
        let row = |table: &str, key: &str, count: usize| [table.to_owned(), key.to_owned(), count.to_string()];
        let Self { documented, beta, internal, ever_documented, .. } = *self;
        let totals = [documented, beta, internal, ever_documented];
        let names = ["documented", "beta", "internal", "ever_documented"];
        let mut rows: Vec<_> = names.into_iter().zip(totals).map(|(key, count)| row("total", key, count)).collect();
        let tables = [
            ("since", &self.since),
            ("prefix", &self.prefix),
            ("category", &self.category),
            ("tag", &self.tag),
            ("flag", &self.flag),
        ];
        for (table, counts) in tables {
            rows.extend(counts.iter().map(|(key, count)| row(table, key, *count)));
        }
        for Growth { snapshot, documented, total } in &self.growth {
            rows.extend([row("documented_in_snapshot", snapshot, *documented), row("in_snapshot", snapshot, *total)]);
        }
        rows
    }
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { documented, beta, internal, ever_documented, at, .. } = self;
        let total = thousands(documented + beta + internal);
        writeln!(f, "{at}: {} event types documented", thousands(*documented))?;
        writeln!(
            f,
            "In its event data: {total}, of which {beta} beta and {internal} internal ones are not documented"
        )?;
        writeln!(f, "Ever documented up to then: {}\n", thousands(*ever_documented))?;
        writeln!(f, "The tables count the documented event types.\n")?;
        let mut by_release: Vec<Row<'_>> = self.since.iter().map(row).collect();
        by_release.sort_by_key(|(since, _)| std::cmp::Reverse(since.parse::<Release>().ok()));
        table(f, "by release in which Okta says it introduced them, newest first", by_release)?;
        let is_odd = |since: &&String| matches!(since.parse(), Ok(Release::Week { year: 2019.., .. }));
        for odd in self.since.keys().filter(is_odd) {
            writeln!(f, "{odd} is Okta's spelling: a year and a week, as in releases before 2019.\n")?;
        }
        for (heading, counts) in [("by prefix", &self.prefix), ("by tag", &self.tag), ("by flag", &self.flag)] {
            let mut rows: Vec<Row<'_>> = counts.iter().map(row).collect();
            rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            table(f, heading, rows)?;
        }
        writeln!(f, "in the last snapshot of each year")?;
        let years: BTreeMap<&str, usize> =
            self.growth.iter().map(|growth| (&growth.snapshot[..4], growth.documented)).collect();
        bars(f, &years.into_iter().collect::<Vec<_>>())?;
        writeln!(f, "\nComplete tables: cargo xtask stats --format csv")
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

//! `search`: event types by text, tag, flag, release or payload field.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::mem::ManuallyDrop;
use std::ops::RangeInclusive;
use std::sync::Arc;

use catalog_model::payload_fields::{FieldFilter, events_with};
use catalog_model::text::{counted, thousands};
use catalog_model::{EventEntry, EventId, HistoryTables, Lifecycle, Refusal, Status, Timeline};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::{EventFlag, SearchArgs, TableFormat};
use crate::commands::life::{MomentRef, retired_note};
use crate::commands::show::with_data;
use crate::exit::Exit;
use crate::output_schema::{status, visibility};
use crate::repo;
use crate::selector::{Pick, as_of, times};
use crate::terminal::{Terminal, usage};
use crate::words::{check_category, check_field, check_release, check_tag};

/// Lists the event types that match every filter, sorted by id.
pub fn run(args: &SearchArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let (tables, _) = as_of(None, repo::discover()?.tables()?)?;
    check_words(args, &tables)?;
    let first_documented = args.first_documented_in.as_deref().map(|text| range(text, &tables)).transpose()?;
    let (tables, Pick { at, .. }) = as_of(args.at.as_deref(), ManuallyDrop::into_inner(tables))?;
    let hits = Hits::of(args, first_documented.as_ref(), &tables, at.into());
    match args.format {
        TableFormat::Json => terminal.json(&hits)?,
        TableFormat::Csv => terminal.csv(&Hit::COLUMNS, hits.events.iter().map(Hit::cells))?,
        TableFormat::Text if !hits.events.is_empty() => terminal.write(&hits.to_string())?,
        TableFormat::Text => {}
    }
    if hits.events.is_empty() {
        terminal.note("No matching event types. Try fewer filters.");
        return Ok(Exit::Findings);
    }
    Ok(Exit::Done)
}

fn check_words(args: &SearchArgs, tables: &HistoryTables) -> Result<(), Refusal> {
    args.tag.iter().try_for_each(|tag| check_tag(tag, tables))?;
    args.category.iter().try_for_each(|category| check_category(category, tables))?;
    args.field.iter().try_for_each(|field| check_field(field, tables))?;
    if let (Some(since), Some(until)) = (args.since, args.until)
        && since.is_after(until)
    {
        return Err(usage(format!("--since {since} is newer than --until {until}"), "swap them"));
    }
    args.release.iter().try_for_each(|release| check_release(*release, tables))
}

/// The times of `R..S`, where either side can be empty, or of a single `R`.
fn range(text: &str, tables: &HistoryTables) -> Result<RangeInclusive<Timestamp>, Refusal> {
    let Some((from, to)) = text.split_once("..") else { return times(text, tables) };
    let start = if from.is_empty() { Timestamp::MIN } else { *times(from, tables)?.start() };
    let end = if to.is_empty() { Timestamp::MAX } else { *times(to, tables)?.end() };
    if start > end {
        return Err(usage("the first release of the range is newer than the second", "swap them"));
    }
    Ok(start..=end)
}

#[derive(Serialize, JsonSchema)]
pub struct Hits {
    /// The publication as of which the event types match.
    as_of: MomentRef,
    events: Vec<Hit>,
    #[serde(skip)]
    has_field_flag: bool,
}

/// If an event type is not documented, its facts are those last documented.
#[derive(Serialize, JsonSchema)]
struct Hit {
    id: String,
    #[schemars(schema_with = "status")]
    status: &'static str,
    /// Null if it is not in the event data.
    #[schemars(schema_with = "visibility::<true>")]
    visibility: Option<&'static str>,
    since: Option<String>,
    first_documented: Option<MomentRef>,
    /// Null while it is documented.
    last_documented: Option<MomentRef>,
    /// The first publication that no longer documents it; null while it is documented.
    removed_in: Option<MomentRef>,
    category: Option<String>,
    event_hook_eligible: bool,
    oie_only: bool,
    change_details: bool,
    tags: Vec<String>,
    renamed_to: Vec<String>,
    replaced_by: Vec<String>,
    /// The matching payload fields by their names in log events; null without a field filter.
    fields: Option<BTreeSet<String>>,
}

impl Hits {
    /// The event types of a history that match every filter, where `as_of` is the publication at its end.
    pub fn of(
        args: &SearchArgs,
        first_documented: Option<&RangeInclusive<Timestamp>>,
        tables: &HistoryTables,
        as_of: MomentRef,
    ) -> Self {
        let timeline = Timeline::new(tables);
        let terms: Vec<String> = args.terms.iter().map(|term| term.to_ascii_lowercase()).collect();
        let in_range = |life: &Lifecycle| {
            first_documented.is_none_or(|range| life.first_documented().is_some_and(|it| range.contains(&it.time)))
        };
        let entries = timeline.last_entries().values().filter(|entry| {
            let life = timeline.life(entry.id.as_str());
            life.is_some_and(|life| in_range(life) && matches(args, &terms, entry, life))
        });
        let entries: Vec<&Arc<EventEntry>> = entries.collect();
        let fields = fields(args, &entries, &timeline, tables);
        let events = entries.iter().filter_map(|entry| {
            let fields = match &fields {
                None => None,
                Some(fields) => Some(fields.get(&entry.id)?.clone()),
            };
            Some(Hit::new(entry, timeline.life(entry.id.as_str())?, tables, fields))
        });
        Self { as_of, events: events.collect(), has_field_flag: !args.field_flag.is_empty() }
    }
}

impl Hit {
    const COLUMNS: [&'static str; 18] = [
        "id",
        "status",
        "visibility",
        "since",
        "first_documented",
        "first_documented_date",
        "last_documented",
        "last_documented_date",
        "removed_in",
        "removed_in_date",
        "category",
        "event_hook_eligible",
        "oie_only",
        "change_details",
        "tags",
        "renamed_to",
        "replaced_by",
        "fields",
    ];

    fn new(entry: &EventEntry, life: &Lifecycle, tables: &HistoryTables, fields: Option<BTreeSet<String>>) -> Self {
        let (id, renames) = (life.id.as_str(), &tables.renames);
        Self {
            id: id.to_owned(),
            status: life.status.as_str(),
            visibility: life.visibility().map(|visibility| visibility.as_str()),
            since: entry.since.map(|since| since.to_string()),
            first_documented: life.first_documented().map(MomentRef::from),
            last_documented: life.last_documented().map(MomentRef::from),
            removed_in: life.removed_in().map(MomentRef::from),
            category: entry.category.as_ref().map(ToString::to_string),
            event_hook_eligible: entry.is_event_hook_eligible(),
            oie_only: entry.is_oie_only(),
            change_details: entry.change_details.is_present(),
            tags: entry.tags.iter().map(ToString::to_string).collect(),
            renamed_to: renames.renamed_to(id).map(|it| it.to.to_string()).collect(),
            replaced_by: renames.replaced_by(id).map(|it| it.to.to_string()).collect(),
            fields,
        }
    }

    fn cells(&self) -> [String; 18] {
        let optional = |value: &Option<String>| value.clone().unwrap_or_default();
        let label = |moment: &Option<MomentRef>| moment.as_ref().and_then(|it| it.label.clone()).unwrap_or_default();
        let date = |moment: &Option<MomentRef>| moment.as_ref().map(|it| it.date.clone()).unwrap_or_default();
        let fields = self.fields.iter().flatten().map(String::as_str).collect::<Vec<_>>();
        [
            self.id.clone(),
            self.status.to_owned(),
            self.visibility.unwrap_or_default().to_owned(),
            optional(&self.since),
            label(&self.first_documented),
            date(&self.first_documented),
            label(&self.last_documented),
            date(&self.last_documented),
            label(&self.removed_in),
            date(&self.removed_in),
            optional(&self.category),
            self.event_hook_eligible.to_string(),
            self.oie_only.to_string(),
            self.change_details.to_string(),
            self.tags.join(" "),
            self.renamed_to.join(" "),
            self.replaced_by.join(" "),
            fields.join(" "),
        ]
    }
}

impl fmt::Display for Hits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.events.iter().map(|hit| hit.id.len()).max().unwrap_or_default().clamp(10, 64);
        let last = if self.events.iter().any(|hit| hit.fields.is_some()) { "fields" } else { "tags" };
        writeln!(f, "{:<width$}  {:<9}  {:<16}  {last}", "event type", "since", "status")?;
        for hit in &self.events {
            let since = hit.since.as_deref().unwrap_or_default();
            let last: Vec<&str> = match &hit.fields {
                None => hit.tags.iter().map(String::as_str).collect(),
                Some(fields) => fields.iter().map(String::as_str).collect(),
            };
            let line = format!("{:<width$}  {since:<9}  {:<16}  {}", hit.id, hit.status, last.join(" "));
            writeln!(f, "{}", line.trim_end())?;
        }
        let counts = Status::ALL.map(|status| {
            (self.events.iter().filter(|hit| hit.status == status.as_str()).count(), status.as_str().replace('-', " "))
        });
        let counts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, status)| format!("{} {status}", thousands(*count)))
            .collect();
        let count = counted(self.events.len(), "event type");
        writeln!(f, "\n{count} ({}). Details: cargo xtask show <ID>", counts.join(", "))?;
        if self.events.iter().any(|hit| hit.status != Status::Documented.as_str()) {
            writeln!(f, "Facts of event types that are not documented are those last known.")?;
        }
        retired_note(f, self.events.iter().map(|hit| hit.status))?;
        if self.has_field_flag {
            writeln!(
                f,
                "Flags are upstream's, and cover payload fields only; every event also carries envelope fields such as \
                 actor.alternateId and client.ipAddress (see generated/csv/event-fields.csv)."
            )?;
        }
        Ok(())
    }
}

fn matches(args: &SearchArgs, terms: &[String], entry: &EventEntry, life: &Lifecycle) -> bool {
    let id = entry.id.as_str().to_ascii_lowercase();
    let has_flag = |flag: &EventFlag| match flag {
        EventFlag::EventHookEligible => entry.is_event_hook_eligible(),
        EventFlag::OieOnly => entry.is_oie_only(),
        EventFlag::ChangeDetails => entry.change_details.is_present(),
    };
    let since = |is_wanted: &dyn Fn(catalog_model::Release) -> bool| entry.since.is_some_and(is_wanted);
    terms.iter().all(|term| id.contains(term))
        && args.tag.iter().all(|tag| entry.has_tag(tag))
        && args.flag.iter().all(has_flag)
        && args.release.is_none_or(|wanted| since(&|release| wanted.contains(release)))
        && args.since.is_none_or(|first| since(&|release| first.compare(release).is_ge()))
        && args.until.is_none_or(|last| since(&|release| last.compare(release).is_le()))
        && args.category.as_deref().is_none_or(|wanted| entry.category.as_ref().is_some_and(|c| c.as_str() == wanted))
        && args.status.is_none_or(|status| life.status == status)
}

/// Those of the entries that have a matching payload field, each with the names of these fields in log events; `None`
/// without a field filter. Of an event type that is not documented, the fields that it had when it last was.
fn fields(
    args: &SearchArgs,
    entries: &[&Arc<EventEntry>],
    timeline: &Timeline,
    tables: &HistoryTables,
) -> Option<BTreeMap<EventId, BTreeSet<String>>> {
    if args.field.is_none() && args.field_flag.is_empty() && !args.no_common {
        return None;
    }
    let filter = FieldFilter { name: args.field.as_deref(), flags: &args.field_flag, no_common: args.no_common };
    let mut by_snapshot: BTreeMap<usize, Vec<&Arc<EventEntry>>> = BTreeMap::new();
    for entry in entries {
        if let Some(snapshot) = timeline.last_entry_in(entry.id.as_str()) {
            by_snapshot.entry(with_data(tables, snapshot)).or_default().push(entry);
        }
    }
    let mut found = BTreeMap::new();
    for (snapshot, entries) in by_snapshot {
        for (id, fields) in events_with(&tables.catalog(snapshot), entries, &filter) {
            found.insert(id.clone(), fields.into_iter().map(|field| field.name_in_events).collect());
        }
    }
    Some(found)
}

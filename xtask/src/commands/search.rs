//! `search`: event types by text, tag, flag, release or payload field.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use catalog_model::payload_fields::{FieldFilter, events_with};
use catalog_model::text::counted;
use catalog_model::{EventEntry, EventId, History, Lifecycle, Refusal, Timeline, newest_with_data};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::{EventFlag, SearchArgs};
use crate::exit::Exit;
use crate::output_schema::{status, visibility};
use crate::repo;
use crate::terminal::Terminal;

/// Lists the event types that match every filter, sorted by id.
pub fn run(args: &SearchArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let history = repo::discover()?.load_history()?;
    let timeline = Timeline::of(&history);
    let terms: Vec<String> = args.terms.iter().map(|term| term.to_ascii_lowercase()).collect();
    let fields = fields(args, &history);
    let pairs = timeline.last_entries().values().filter_map(|entry| Some((entry, timeline.life(entry.id.as_str())?)));
    let events = pairs.filter(|(entry, life)| matches(args, &terms, entry, life)).filter_map(|(entry, life)| {
        let fields = match &fields {
            None => None,
            Some(fields) => Some(fields.get(&entry.id)?.clone()),
        };
        Some(Hit {
            id: entry.id.to_string(),
            status: life.status.as_str(),
            visibility: entry.visibility.as_str(),
            since: entry.since.map(|since| since.to_string()),
            category: entry.category.as_ref().map(ToString::to_string),
            tags: entry.tags.iter().map(ToString::to_string).collect(),
            change_details: entry.change_details.is_present(),
            fields,
        })
    });
    terminal.print(args.format, &Hits { events: events.collect() })?;
    Ok(Exit::Done)
}

#[derive(Serialize, JsonSchema)]
pub struct Hits {
    events: Vec<Hit>,
}

#[derive(Serialize, JsonSchema)]
struct Hit {
    id: String,
    #[schemars(schema_with = "status")]
    status: &'static str,
    #[schemars(schema_with = "visibility::<false>")]
    visibility: &'static str,
    since: Option<String>,
    category: Option<String>,
    tags: Vec<String>,
    change_details: bool,
    /// The matching payload fields by their names in log events; null without a field filter.
    fields: Option<BTreeSet<String>>,
}

impl fmt::Display for Hits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.events.iter().map(|hit| hit.id.len()).max().unwrap_or_default().min(64);
        for hit in &self.events {
            let status = if hit.status == "documented" { "" } else { hit.status };
            let since = hit.since.as_deref().unwrap_or_default();
            let last: Vec<&str> = match &hit.fields {
                None => hit.tags.iter().map(String::as_str).collect(),
                Some(fields) => fields.iter().map(String::as_str).collect(),
            };
            let line = format!("{:<width$}  {since:<9}  {status:<16}  {}", hit.id, last.join(" "));
            writeln!(f, "{}", line.trim_end())?;
        }
        match self.events.first() {
            None => writeln!(f, "No matching event types. Try fewer filters."),
            Some(first) => {
                let count = counted(self.events.len(), "event type");
                writeln!(f, "\n{count}. To show one: cargo xtask show {}", first.id)
            }
        }
    }
}

fn matches(args: &SearchArgs, terms: &[String], entry: &EventEntry, life: &Lifecycle) -> bool {
    let id = entry.id.as_str().to_ascii_lowercase();
    let has_flag = |flag: &EventFlag| match flag {
        EventFlag::EventHookEligible => entry.is_event_hook_eligible(),
        EventFlag::OieOnly => entry.is_oie_only(),
        EventFlag::ChangeDetails => entry.change_details.is_present(),
    };
    terms.iter().all(|term| id.contains(term))
        && args.tag.iter().all(|tag| entry.has_tag(tag))
        && args.flag.iter().all(has_flag)
        && args.since.is_none_or(|since| entry.since == Some(since))
        && args.category.as_deref().is_none_or(|wanted| entry.category.as_ref().is_some_and(|c| c.as_str() == wanted))
        && args.status.is_none_or(|status| life.status == status)
}

/// The event types of the newest snapshot with event data that have a matching payload field, each with the names of
/// these fields in log events; `None` without a field filter.
fn fields(args: &SearchArgs, history: &History) -> Option<BTreeMap<EventId, BTreeSet<String>>> {
    if args.field.is_none() && args.field_flag.is_none() {
        return None;
    }
    let filter = FieldFilter { name: args.field.as_deref(), flag: args.field_flag };
    let Some(newest) = newest_with_data(history) else { return Some(BTreeMap::new()) };
    let found = events_with(&newest.catalog, &filter);
    let names = found
        .into_iter()
        .map(|(id, fields)| (id.clone(), fields.into_iter().map(|field| field.name_in_events).collect()));
    Some(names.collect())
}

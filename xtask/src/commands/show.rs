//! `show`: the facts about event types.

use std::collections::BTreeMap;
use std::fmt;
use std::mem::ManuallyDrop;

use catalog_model::payload_fields::{CarriedField, fields_of};
use catalog_model::{Catalog, EventEntry, EventFact, EventId, HistoryTables, Lifecycle, Moment, Refusal, Timeline};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::ShowArgs;
use crate::commands::history::fact_name;
use crate::commands::life::{HEADING, Life, MomentRef, retired_note};
use crate::event_ids::{named_by_any, not_yet, unknown};
use crate::exit::Exit;
use crate::output_schema::{role, visibility};
use crate::repo;
use crate::selector::{as_of, pick_in};
use crate::terminal::Terminal;

/// The width from which lists are broken into several lines.
const MAX_WIDTH: usize = 100;

/// Shows the facts and the history of every event type that the arguments name.
pub fn run(args: &ShowArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let (all, _) = as_of(None, repo::discover()?.tables()?)?;
    let pick = pick_in(args.at.as_deref().unwrap_or("latest"), &all)?;
    let is_newest = pick.index + 1 == all.snapshots.len();
    let earlier = (!is_newest).then(|| ManuallyDrop::new(all.up_to(pick.index)));
    let tables = earlier.as_deref().unwrap_or(&all);
    let timeline = Timeline::new(tables);
    let (ids, left) = named_by_any(&args.ids, &timeline);
    let as_of = args.at.is_some().then_some(pick.at);
    terminal.print(args.format, &Events::of(&ids, &timeline, tables, as_of, args.payload))?;
    let later = (!is_newest && !left.is_empty()).then(|| Timeline::new(&all));
    for text in &left {
        let refusal = later.as_ref().and_then(|later| not_yet(text, pick.at, later));
        terminal.say_error(refusal.unwrap_or_else(|| unknown(text, &timeline)));
    }
    Ok(if left.is_empty() { Exit::Done } else { Exit::Findings })
}

#[derive(Serialize, JsonSchema)]
pub struct Events {
    /// The publication as of which everything is shown; null for the newest one.
    as_of: Option<MomentRef>,
    events: Vec<Event>,
    #[serde(skip)]
    heading: Option<String>,
}

/// Everything about an event type. If it is not documented, its facts are those last documented.
#[derive(Serialize, JsonSchema)]
struct Event {
    id: String,
    /// The number in the registry; null for an event type that was never documented.
    code: Option<u16>,
    /// The variant of the Rust enum.
    variant: Option<String>,
    /// Null if it is not in the event data.
    #[schemars(schema_with = "visibility::<true>")]
    visibility: Option<&'static str>,
    /// The last publication with these facts.
    facts_as_of: MomentRef,
    since: Option<String>,
    created: Option<String>,
    category: Option<String>,
    tags: Vec<String>,
    event_hook_eligible: bool,
    oie_only: bool,
    change_details: bool,
    change_details_types: Vec<String>,
    debug_data: Option<String>,
    actor: Option<String>,
    targets: Vec<String>,
    legacy_ids: Vec<String>,
    description_sha256: String,
    /// Its entry on Okta's page; null unless it is documented now.
    docs_url: Option<String>,
    life: Life,
    /// The fields of its payload types, with `--payload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<Vec<Field>>,
    /// The visibility in words, and the note on the facts.
    #[serde(skip)]
    visibility_text: String,
    #[serde(skip)]
    facts_note: String,
}

#[derive(Serialize, JsonSchema)]
struct Field {
    #[schemars(schema_with = "role")]
    role: &'static str,
    payload_type: String,
    field: String,
    /// Derived from the upstream name; upstream does not publish it.
    name_in_events: String,
    #[serde(rename = "type")]
    kind: String,
    format: String,
    /// Null if upstream does not give the flag.
    sensitive: Option<bool>,
    personal: Option<bool>,
    customer: Option<bool>,
    /// Whether most payload types of debugData have this field.
    common: bool,
    #[serde(skip)]
    path: &'static str,
    #[serde(skip)]
    flags: String,
}

impl Events {
    /// Everything about these event types of a history; `as_of` is the publication at its end, unless it is the newest.
    pub fn of(
        ids: &[&EventId],
        timeline: &Timeline,
        tables: &HistoryTables,
        as_of: Option<Moment>,
        payload: bool,
    ) -> Self {
        let mut catalogs = BTreeMap::new();
        let events = ids.iter().filter_map(|id| {
            let (id, snapshot) = (id.as_str(), timeline.last_entry_in(id.as_str())?);
            let (life, entry) = (timeline.life(id)?, timeline.last_entry(id)?);
            let mut event = Event::new(life, entry, tables.end_of(snapshot), timeline, tables);
            if as_of.is_some() {
                // The link leads to the page of today.
                event.docs_url = None;
            }
            if payload {
                let catalog = catalogs.entry(snapshot).or_insert_with(|| tables.catalog(with_data(tables, snapshot)));
                event.payload = Some(fields(entry, catalog));
            }
            Some(event)
        });
        Self {
            events: events.collect(),
            heading: as_of.map(|at| format!("As of {at}, snapshot {}:", at.snapshot)),
            as_of: as_of.map(MomentRef::from),
        }
    }
}

/// The newest snapshot with event data up to this one, or this one.
pub fn with_data(tables: &HistoryTables, snapshot: usize) -> usize {
    (0..=snapshot).rfind(|&index| tables.snapshots[index].coverage.data).unwrap_or(snapshot)
}

fn fields(entry: &EventEntry, catalog: &Catalog) -> Vec<Field> {
    fields_of(catalog, entry).into_iter().map(Field::from).collect()
}

impl Event {
    fn new(
        life: &Lifecycle,
        entry: &EventEntry,
        facts_as_of: Moment,
        timeline: &Timeline,
        tables: &HistoryTables,
    ) -> Self {
        let id = life.id.as_str();
        let registered = tables.registry.get(id);
        let visibility = life.visibility();
        let visibility_now = visibility.map_or("absent from the event data", |visibility| visibility.as_str());
        let (visibility_text, facts_note) = if visibility == Some(entry.visibility) {
            (visibility_now.to_owned(), String::new())
        } else {
            let last = if life.was_documented() { "documented" } else { "in the event data" };
            let text = format!("{visibility_now} ({} when last {last})", entry.visibility);
            (text, format!("as last {last}, in {facts_as_of}"))
        };
        Self {
            id: id.to_owned(),
            code: registered.map(|entry| entry.code.get()),
            variant: registered.map(|entry| entry.variant.to_string()),
            visibility: visibility.map(|visibility| visibility.as_str()),
            facts_as_of: facts_as_of.into(),
            since: text(entry.since),
            created: text(entry.created),
            category: text(entry.category.as_ref()),
            tags: texts(&entry.tags),
            event_hook_eligible: entry.is_event_hook_eligible(),
            oie_only: entry.is_oie_only(),
            change_details: entry.change_details.is_present(),
            change_details_types: texts(entry.change_details.names()),
            debug_data: text(entry.debug_data.as_ref()),
            actor: text(entry.actor.as_ref()),
            targets: texts(&entry.targets),
            legacy_ids: texts(timeline.legacy_ids_of(id)),
            description_sha256: entry.description.to_string(),
            docs_url: life.docs_url(),
            life: Life::new(life, tables),
            payload: None,
            visibility_text,
            facts_note,
        }
    }

    fn facts(&self) -> [(&'static str, String); 16] {
        let yes_no = |value| if value { "yes" } else { "no" }.to_owned();
        let change_details = match &self.change_details_types[..] {
            [] => yes_no(self.change_details),
            types => types.join(", "),
        };
        let rust = match (&self.variant, self.code) {
            (Some(variant), Some(code)) => format!("EventType::{variant} (code {code})"),
            _ => String::new(),
        };
        let optional = |value: &Option<String>| value.clone().unwrap_or_default();
        [
            ("status", self.life.summary.clone()),
            ("visibility", self.visibility_text.clone()),
            ("facts", self.facts_note.clone()),
            (fact_name(EventFact::Since), optional(&self.since)),
            (fact_name(EventFact::Created), optional(&self.created)),
            (fact_name(EventFact::Category), optional(&self.category)),
            (fact_name(EventFact::Tags), self.tags.join(", ")),
            ("event hook", yes_no(self.event_hook_eligible)),
            ("OIE only", yes_no(self.oie_only)),
            (fact_name(EventFact::ChangeDetails), change_details),
            (fact_name(EventFact::DebugData), optional(&self.debug_data)),
            (fact_name(EventFact::Actor), optional(&self.actor)),
            (fact_name(EventFact::Targets), self.targets.join(", ")),
            (fact_name(EventFact::LegacyIds), self.legacy_ids.join(", ")),
            ("Rust", rust),
            ("Okta's page", optional(&self.docs_url)),
        ]
    }
}

impl From<CarriedField<'_>> for Field {
    fn from(carried: CarriedField<'_>) -> Self {
        let flags = carried.field.flags;
        Self {
            role: carried.role.as_str(),
            payload_type: carried.payload_type.to_string(),
            field: carried.name.to_string(),
            name_in_events: carried.name_in_events,
            kind: carried.field.kind.to_string(),
            format: carried.field.format.to_string(),
            sensitive: flags.map(|flags| flags.sensitive),
            personal: flags.map(|flags| flags.personal),
            customer: flags.map(|flags| flags.customer),
            common: carried.is_common,
            path: carried.role.path(),
            flags: flags.map_or_else(|| "unknown".to_owned(), |flags| flags.to_string()),
        }
    }
}

impl fmt::Display for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(heading) = self.heading.as_ref().filter(|_| !self.events.is_empty()) {
            writeln!(f, "{heading}\n")?;
        }
        for (index, event) in self.events.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            event.fmt(f)?;
        }
        if self.events.iter().any(|event| event.payload.as_ref().is_some_and(|fields| !fields.is_empty())) {
            writeln!(
                f,
                "\nNames are derived from upstream's snake_case names. Flags are upstream's; `-`: none set. common: in \
                 most payload types of debugData."
            )?;
        }
        retired_note(f, self.events.iter().map(|event| event.life.status))
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.id)?;
        for (name, value) in self.facts().iter().filter(|(_, value)| !value.is_empty()) {
            let value = if *name == "status" { value.clone() } else { wrapped(value, 18) };
            writeln!(f, "  {name:<14}  {value}")?;
        }
        writeln!(f, "  history")?;
        writeln!(f, "    {HEADING}")?;
        for row in self.life.rows() {
            writeln!(f, "    {}", row.line())?;
        }
        for line in self.life.rename_lines() {
            writeln!(f, "    {line}")?;
        }
        let Some(fields) = &self.payload else { return Ok(()) };
        writeln!(f, "  payload")?;
        if fields.is_empty() {
            writeln!(f, "    no documented fields; events can carry some all the same")?;
        }
        let width = fields.iter().map(|field| field.name_in_events.len()).max().unwrap_or_default().min(48);
        for (index, group) in fields.chunk_by(|a, b| (a.role, &a.payload_type) == (b.role, &b.payload_type)).enumerate()
        {
            writeln!(f, "    {}: {}", group[0].path, group[0].payload_type)?;
            if index == 0 {
                writeln!(f, "      {:<width$}  {:<12} {:<16} flags", "field", "type", "format")?;
            }
            for Field { name_in_events, kind, format, flags, common, .. } in group {
                let common = if *common { "common" } else { "" };
                let line = format!("      {name_in_events:<width$}  {kind:<12} {format:<16} {flags:<28} {common}");
                writeln!(f, "{}", line.trim_end())?;
            }
        }
        Ok(())
    }
}

/// A list broken after commas, with further lines indented.
fn wrapped(list: &str, indent: usize) -> String {
    let (mut text, mut length) = (String::new(), indent);
    for (index, item) in list.split(", ").enumerate() {
        if index > 0 {
            text.push(',');
            if length + item.len() > MAX_WIDTH {
                text.push('\n');
                text.push_str(&" ".repeat(indent));
                length = indent;
            } else {
                text.push(' ');
            }
        }
        text.push_str(item);
        length += item.len() + 2;
    }
    text
}

fn text(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn texts<T: ToString>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

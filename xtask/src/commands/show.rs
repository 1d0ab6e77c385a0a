//! `show`: the facts about one event type.

use std::fmt;

use catalog_model::payload_fields::{CarriedField, fields_of};
use catalog_model::{EventEntry, History, Refusal, Timeline};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::ShowArgs;
use crate::commands::history::{Life, unknown_id};
use crate::exit::Exit;
use crate::output_schema::{role, visibility};
use crate::repo;
use crate::terminal::Terminal;

/// Shows the facts and the history of one event type, or of every event type with a legacy id.
pub fn run(args: &ShowArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let history = repo::discover()?.load_history()?;
    let timeline = Timeline::of(&history);
    let entries: Vec<&EventEntry> = match (timeline.last_entry(&args.id), timeline.legacy_ids().get(args.id.as_str())) {
        (Some(entry), _) => vec![entry],
        (None, Some(ids)) => ids.iter().filter_map(|id| timeline.last_entry(id.as_str())).map(AsRef::as_ref).collect(),
        (None, None) => return Err(unknown_id(&args.id, &timeline)),
    };
    let events = entries.into_iter().filter_map(|entry| Event::new(entry, &timeline, &history, args.payload));
    terminal.print(args.format, &Events { events: events.collect() })?;
    Ok(Exit::Done)
}

#[derive(Serialize, JsonSchema)]
pub struct Events {
    events: Vec<Event>,
}

#[derive(Serialize, JsonSchema)]
struct Event {
    id: String,
    /// The number in the registry; null for an event type that was never documented.
    code: Option<u16>,
    /// The variant of the Rust enum.
    variant: Option<String>,
    #[schemars(schema_with = "visibility::<false>")]
    visibility: &'static str,
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
    docs_url: String,
    life: Life,
    /// The fields of its payload types, with `--payload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<Vec<Field>>,
}

#[derive(Serialize, JsonSchema)]
struct Field {
    #[schemars(schema_with = "role")]
    role: &'static str,
    payload_type: String,
    field: String,
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
    flags: String,
}

impl Event {
    fn new(entry: &EventEntry, timeline: &Timeline, history: &History, payload: bool) -> Option<Self> {
        let registered = history.registry().get(entry.id.as_str());
        Some(Self {
            id: entry.id.to_string(),
            code: registered.map(|entry| entry.code.get()),
            variant: registered.map(|entry| entry.variant.to_string()),
            visibility: entry.visibility.as_str(),
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
            legacy_ids: texts(timeline.legacy_ids_of(entry.id.as_str())),
            description_sha256: entry.description.to_string(),
            docs_url: entry.id.docs_url(),
            life: Life::new(timeline.life(entry.id.as_str())?, history),
            payload: payload.then(|| fields(entry, history)),
        })
    }

    fn facts(&self) -> [(&'static str, String); 15] {
        let yes_no = |value| if value { "yes" } else { "no" }.to_owned();
        let change_details = match &self.change_details_types[..] {
            [] => yes_no(self.change_details),
            types => types.join(", "),
        };
        let rust = match (&self.variant, self.code) {
            (Some(variant), Some(code)) => format!("EventType::{variant} (code {code})"),
            _ => String::new(),
        };
        let page = if self.visibility == "public" { self.docs_url.clone() } else { String::new() };
        let optional = |value: &Option<String>| value.clone().unwrap_or_default();
        [
            ("status", self.life.summary().to_owned()),
            ("visibility", self.visibility.to_owned()),
            ("since", optional(&self.since)),
            ("created", optional(&self.created)),
            ("category", optional(&self.category)),
            ("tags", self.tags.join(", ")),
            ("event hook", yes_no(self.event_hook_eligible)),
            ("OIE only", yes_no(self.oie_only)),
            ("change details", change_details),
            ("debugData", optional(&self.debug_data)),
            ("actor", optional(&self.actor)),
            ("targets", self.targets.join(", ")),
            ("legacy ids", self.legacy_ids.join(", ")),
            ("Rust", rust),
            ("Okta's page", page),
        ]
    }
}

/// The fields of the entry's payload types, as defined by the newest snapshot that has the entry with this visibility.
fn fields(entry: &EventEntry, history: &History) -> Vec<Field> {
    let defining = history.snapshots().iter().map(|snapshot| &snapshot.catalog).rfind(|catalog| {
        catalog.coverage().data
            && catalog.get(entry.id.as_str()).is_some_and(|other| other.visibility == entry.visibility)
    });
    let fields = defining.map(|catalog| fields_of(catalog, entry)).unwrap_or_default();
    fields.into_iter().map(Field::from).collect()
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
            flags: flags.map_or_else(|| "flags unknown".to_owned(), |flags| flags.to_string()),
        }
    }
}

impl fmt::Display for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, event) in self.events.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            event.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.id)?;
        for (name, value) in self.facts().iter().filter(|(_, value)| !value.is_empty()) {
            writeln!(f, "  {name:<14}  {value}")?;
        }
        writeln!(f, "  history")?;
        for line in self.life.lines() {
            writeln!(f, "    {line}")?;
        }
        let Some(fields) = &self.payload else { return Ok(()) };
        writeln!(f, "  payload")?;
        if fields.is_empty() {
            writeln!(f, "    no documented fields")?;
        }
        let width = fields.iter().map(|field| field.name_in_events.len()).max().unwrap_or_default().min(48);
        for group in fields.chunk_by(|a, b| (a.role, &a.payload_type) == (b.role, &b.payload_type)) {
            writeln!(f, "    {}: {}", group[0].role, group[0].payload_type)?;
            for Field { name_in_events, kind, format, flags, common, .. } in group {
                let common = if *common { "common" } else { "" };
                let line = format!("      {name_in_events:<width$}  {kind:<12} {format:<16} {flags:<28} {common}");
                writeln!(f, "{}", line.trim_end())?;
            }
        }
        Ok(())
    }
}

fn text(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn texts<T: ToString>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

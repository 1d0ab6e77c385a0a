//! `show`: everything known of one event type.

use std::collections::BTreeSet;
use std::fmt::Display;

use crate::checkout;
use catalog_model::payload_fields::{CarriedField, fields_of};
use catalog_model::{EventEntry, EventId, History, Lifecycle, Snapshot};
use serde_json::{Value, json};

use crate::cli::{PlainFormat, ShowArgs};
use crate::commands::history;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::Terminal;

/// Shows the facts and the life of one event type. A name from before 2017 shows every event type that bore it.
///
/// # Errors
/// [`Failure`] for an id that no snapshot has, with the nearest ones; where the snapshots cannot be read or the output
/// cannot be written.
pub fn run(args: &ShowArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let store = checkout::discover()?;
    let known = store.load_history()?;
    let lives = catalog_model::Timeline::of(&known).lives().clone();
    let entries = catalog_model::Timeline::of(&known).last_entries().clone();
    let meant: BTreeSet<EventId> = match EventId::new(&args.id) {
        Ok(id) if entries.contains_key(&id) => BTreeSet::from([id]),
        _ => catalog_model::Timeline::of(&known).legacy_ids().clone().remove(args.id.as_str()).unwrap_or_default(),
    };
    if meant.is_empty() {
        return Err(history::unknown_id(&args.id, &known, lives.keys()));
    }
    let shown: Vec<(&EventEntry, &Lifecycle)> =
        meant.iter().filter_map(|id| Some((entries.get(id)?.as_ref(), lives.get(id)?))).collect();
    if args.format == PlainFormat::Json {
        let list: Vec<Value> = shown
            .iter()
            .map(|(entry, life)| {
                let mut value = as_json(entry, life, &known);
                if args.payload {
                    value["payload"] = fields(entry, &known).iter().map(field_json).collect();
                }
                value
            })
            .collect();
        terminal.json(&json!({ "events": list }))?;
        return Ok(Exit::Done);
    }
    for (index, (entry, life)) in shown.into_iter().enumerate() {
        if index > 0 {
            writeln!(terminal.out())?;
        }
        for line in as_lines(entry, life, &known) {
            writeln!(terminal.out(), "{line}")?;
        }
        if args.payload {
            for line in field_lines(&fields(entry, &known)) {
                writeln!(terminal.out(), "{line}")?;
            }
        }
    }
    Ok(Exit::Done)
}

/// The fields of the payload types that the entry names, as the newest snapshot that has the entry defines them.
fn fields<'a>(entry: &'a EventEntry, known: &'a History) -> Vec<CarriedField<'a>> {
    let has_it = |snapshot: &&Snapshot| {
        snapshot.catalog.coverage().data
            && snapshot.catalog.get(entry.id.as_str()).is_some_and(|there| there.visibility == entry.visibility)
    };
    known.snapshots().iter().rfind(has_it).map(|snapshot| fields_of(&snapshot.catalog, entry)).unwrap_or_default()
}

fn field_lines(fields: &[CarriedField<'_>]) -> Vec<String> {
    let mut lines = vec!["  payload".to_owned()];
    if fields.is_empty() {
        lines.push("    no field is documented".to_owned());
    }
    let width = fields.iter().map(|field| field.name_in_events.len()).max().unwrap_or_default().min(48);
    let mut heading = None;
    for field in fields {
        if heading != Some((field.role, field.payload_type)) {
            heading = Some((field.role, field.payload_type));
            lines.push(format!("    {}: {}", field.role, field.payload_type));
        }
        let flags = match field.field.flags {
            None => "flags unknown".to_owned(),
            Some(flags) => flags.to_string(),
        };
        let common = if field.is_common { "common" } else { "" };
        let line = format!(
            "      {:<width$}  {:<12} {:<16} {flags:<28} {common}",
            field.name_in_events, field.field.kind, field.field.format
        );
        lines.push(line.trim_end().to_owned());
    }
    lines
}

fn field_json(field: &CarriedField<'_>) -> Value {
    json!({
        "role": field.role.as_str(),
        "payload_type": field.payload_type.as_str(),
        "field": field.name.as_str(),
        "name_in_events": field.name_in_events,
        "type": field.field.kind.as_ref(),
        "format": field.field.format.as_ref(),
        "sensitive": field.field.flags.map(|flags| flags.sensitive),
        "personal": field.field.flags.map(|flags| flags.personal),
        "customer": field.field.flags.map(|flags| flags.customer),
        "common": field.is_common,
    })
}

fn as_lines(entry: &EventEntry, life: &Lifecycle, known: &History) -> Vec<String> {
    let registered = known.registry().get(entry.id.as_str());
    let mut facts: Vec<(&str, String)> = vec![
        ("status", history::summary(life)),
        ("visibility", entry.visibility.to_string()),
        ("since", optional(entry.since)),
        ("created", optional(entry.created)),
        ("category", optional(entry.category.as_ref())),
        ("tags", joined(&entry.tags)),
        ("event hook", yes_no(entry.is_event_hook_eligible())),
        ("OIE only", yes_no(entry.is_oie_only())),
        (
            "change details",
            match (entry.change_details.is_present(), joined(entry.change_details.names())) {
                (false, _) => "no".to_owned(),
                (true, names) if names.is_empty() => "yes".to_owned(),
                (true, names) => names,
            },
        ),
        ("debugData", optional(entry.debug_data.as_ref())),
        ("actor", optional(entry.actor.as_ref())),
        ("targets", joined(&entry.targets)),
        ("before 2017", joined(legacy_ids(&entry.id, known))),
        ("Rust", optional(registered.map(|entry| format!("EventType::{} (code {})", entry.variant, entry.code)))),
        ("Okta's page", if entry.visibility.is_public() { entry.id.docs_url() } else { String::new() }),
    ];
    facts.retain(|(_, value)| !value.is_empty());
    let mut lines = vec![entry.id.to_string()];
    lines.extend(facts.into_iter().map(|(name, value)| format!("  {name:<14}  {value}")));
    lines.push("  life".to_owned());
    lines.extend(history::lines(life, known).into_iter().map(|line| format!("    {line}")));
    lines
}

fn as_json(entry: &EventEntry, life: &Lifecycle, known: &History) -> Value {
    let registered = known.registry().get(entry.id.as_str());
    let texts =
        |names: &BTreeSet<_>| -> Vec<String> { names.iter().map(catalog_model::PayloadTypeName::to_string).collect() };
    json!({
        "id": entry.id.as_str(),
        "code": registered.map(|entry| entry.code.get()),
        "variant": registered.map(|entry| entry.variant.as_str()),
        "visibility": entry.visibility.as_str(),
        "since": entry.since.map(|since| since.to_string()),
        "created": entry.created.map(|day| day.to_string()),
        "category": entry.category.as_ref().map(|category| category.as_str()),
        "tags": entry.tags.iter().map(|tag| tag.as_str()).collect::<Vec<_>>(),
        "event_hook_eligible": entry.is_event_hook_eligible(),
        "oie_only": entry.is_oie_only(),
        "change_details": entry.change_details.is_present(),
        "change_details_types": entry.change_details.names().map(|name| name.as_str()).collect::<Vec<_>>(),
        "debug_data": entry.debug_data.as_ref().map(|name| name.as_str()),
        "actor": entry.actor.as_ref().map(|name| name.as_str()),
        "targets": texts(&entry.targets),
        "legacy_ids": legacy_ids(&entry.id, known),
        "description_sha256": entry.description.to_string(),
        "docs_url": entry.id.docs_url(),
        "life": history::as_json(life, known),
    })
}

/// Every name that the id ever bore before 2017, from all snapshots.
fn legacy_ids(id: &EventId, known: &History) -> Vec<String> {
    catalog_model::Timeline::of(&known)
        .legacy_ids()
        .clone()
        .into_iter()
        .filter(|(_, ids)| ids.contains(id))
        .map(|(legacy_id, _)| legacy_id.to_string())
        .collect()
}

fn optional(value: Option<impl Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn joined<T: Display>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(", ")
}

fn yes_no(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}

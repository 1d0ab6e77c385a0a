//! `search`: find event types by text, tag, flag or release.

use crate::checkout;
use std::collections::{BTreeMap, BTreeSet};

use catalog_model::payload_fields::{CarriedField, FieldFilter, PrivacyFlag, events_with};
use catalog_model::{EventEntry, EventId, History, Lifecycle, Release, Status};
use serde_json::{Value, json};

use crate::cli::{PlainFormat, SearchArgs};
use crate::exit::Exit;
use crate::failure::{Failure, echoed};
use crate::terminal::{Terminal, counted};

/// Lists the event types that meet every condition given, sorted by id.
///
/// # Errors
/// [`Failure`] where a condition cannot be met by anything, the snapshots cannot be read or the output cannot be
/// written.
pub fn run(args: &SearchArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let conditions = Conditions::new(args)?;
    let history = checkout::discover()?.load_history()?;
    let carriers = carriers(args, &history)?;
    let lives = catalog_model::Timeline::of(&history).lives().clone();
    let entries = catalog_model::Timeline::of(&history).last_entries().clone();
    let hits: Vec<(&EventEntry, &Lifecycle)> = entries
        .values()
        .filter_map(|entry| lives.get(&entry.id).map(|life| (entry.as_ref(), life)))
        .filter(|(entry, life)| conditions.hold(entry, life))
        .filter(|(entry, _)| carriers.as_ref().is_none_or(|carriers| carriers.contains_key(&entry.id)))
        .collect();
    if args.format == PlainFormat::Json {
        let list: Vec<Value> = hits
            .iter()
            .map(|(entry, life)| {
                json!({
                    "id": entry.id.as_str(),
                    "status": life.status.as_str(),
                    "visibility": entry.visibility.as_str(),
                    "since": entry.since.map(|since| since.to_string()),
                    "category": entry.category.as_ref().map(|category| category.as_str()),
                    "tags": entry.tags.iter().map(|tag| tag.as_str()).collect::<Vec<_>>(),
                    "change_details": entry.change_details.is_present(),
                    "fields": carriers.as_ref().and_then(|carriers| carriers.get(&entry.id)),
                })
            })
            .collect();
        terminal.json(&json!({ "events": list }))?;
        return Ok(Exit::Done);
    }
    let width = hits.iter().map(|(entry, _)| entry.id.as_str().len()).max().unwrap_or_default().min(64);
    for (entry, life) in &hits {
        let status = if life.status == Status::Documented { "" } else { life.status.as_str() };
        let tags: Vec<&str> = entry.tags.iter().map(|tag| tag.as_str()).collect();
        let since = entry.since.map(|since| since.to_string()).unwrap_or_default();
        let fields = carriers.as_ref().and_then(|carriers| carriers.get(&entry.id));
        let last = fields.map_or_else(|| tags.join(" "), |fields| fields.iter().cloned().collect::<Vec<_>>().join(" "));
        let line = format!("{:<width$}  {since:<9}  {status:<16}  {last}", entry.id);
        writeln!(terminal.out(), "{}", line.trim_end())?;
    }
    match hits.first() {
        None => writeln!(terminal.out(), "No event type meets all of that. Fewer terms find more.")?,
        Some((entry, _)) => {
            writeln!(
                terminal.out(),
                "\n{}. For all of one: cargo xtask show {}",
                counted(hits.len(), "event type"),
                entry.id
            )?;
        }
    }
    Ok(Exit::Done)
}

/// The event types of the newest snapshot that carry the field asked for, each with the names of such fields in
/// events; nothing where no field was asked for.
fn carriers(args: &SearchArgs, history: &History) -> Result<Option<BTreeMap<EventId, BTreeSet<String>>>, Failure> {
    if args.field.is_none() && args.field_flag.is_none() {
        return Ok(None);
    }
    let flag = args.field_flag.as_deref().map(|text| {
        text.parse::<PrivacyFlag>().map_err(|_| {
            Failure::usage(
                format!("`{}` is not a privacy flag", echoed(text, 80)),
                "use sensitive, personal or customer",
            )
        })
    });
    let filter = FieldFilter { name: args.field.as_deref(), flag: flag.transpose()? };
    let Some(newest) = history.snapshots().iter().rfind(|snapshot| snapshot.catalog.coverage().data) else {
        return Ok(Some(BTreeMap::new()));
    };
    let names = |fields: Vec<CarriedField<'_>>| fields.into_iter().map(|field| field.name_in_events).collect();
    let found = events_with(&newest.catalog, &filter);
    Ok(Some(found.into_iter().map(|(id, fields)| (id.clone(), names(fields))).collect()))
}

struct Conditions {
    terms: Vec<String>,
    tags: Vec<String>,
    flags: Vec<Flag>,
    since: Option<Release>,
    category: Option<String>,
    status: Option<Status>,
}

#[derive(Clone, Copy)]
enum Flag {
    EventHookEligible,
    OieOnly,
    ChangeDetails,
}

impl Conditions {
    fn new(args: &SearchArgs) -> Result<Self, Failure> {
        let flags = args.flag.iter().map(|text| match text.as_str() {
            "event-hook-eligible" => Ok(Flag::EventHookEligible),
            "oie-only" => Ok(Flag::OieOnly),
            "change-details" | "changeDetails" => Ok(Flag::ChangeDetails),
            other => Err(Failure::usage(
                format!("`{}` is not a flag", echoed(other, 80)),
                "use event-hook-eligible, oie-only or change-details",
            )),
        });
        let since = args.since.as_deref().map(|text| {
            Release::new(text)
                .map_err(|error| Failure::usage(echoed(&error.to_string(), 160), "name a release such as 2026.08.1"))
        });
        let status = args.status.as_deref().map(|text| {
            let all = [Status::Documented, Status::Hidden, Status::Retired, Status::NeverDocumented];
            all.into_iter().find(|status| status.as_str() == text).ok_or_else(|| {
                Failure::usage(
                    format!("`{}` is not a status", echoed(text, 80)),
                    "use documented, hidden, retired or never-documented",
                )
            })
        });
        Ok(Self {
            terms: args.terms.iter().map(|term| term.to_ascii_lowercase()).collect(),
            tags: args.tag.clone(),
            flags: flags.collect::<Result<_, _>>()?,
            since: since.transpose()?,
            category: args.category.clone(),
            status: status.transpose()?,
        })
    }

    fn hold(&self, entry: &EventEntry, life: &Lifecycle) -> bool {
        let id = entry.id.as_str().to_ascii_lowercase();
        self.terms.iter().all(|term| id.contains(term.as_str()))
            && self.tags.iter().all(|tag| entry.has_tag(tag))
            && self.flags.iter().all(|flag| match flag {
                Flag::EventHookEligible => entry.is_event_hook_eligible(),
                Flag::OieOnly => entry.is_oie_only(),
                Flag::ChangeDetails => entry.change_details.is_present(),
            })
            && self.since.is_none_or(|since| entry.since == Some(since))
            && self
                .category
                .as_deref()
                .is_none_or(|wanted| entry.category.as_ref().is_some_and(|c| c.as_str() == wanted))
            && self.status.is_none_or(|status| life.status == status)
    }
}

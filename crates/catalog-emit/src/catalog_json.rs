//! `catalog.json`: the whole catalog and its history in one file, for programs.
//!
//! It has a line for each snapshot, each id that was ever seen, and each payload type of the newest data or that an id
//! names, in its last definition, so that its diffs are readable. `json-schema/catalog.schema.json` describes it.

use std::collections::BTreeSet;

use catalog_model::payload_fields::payload_types_of;
use catalog_model::{
    ConfirmedRename, EventCode, EventEntry, EventId, Files, Lifecycle, Moment, PayloadField, PayloadType,
    PayloadTypeName, Published, SnapshotHead,
};
use serde::Serialize;

use crate::facts::{Facts, HEADER};
use crate::json::{compact, lines};

/// The number of the file's form: it grows when a program that reads the file would have to change.
pub(crate) const FORMAT: u64 = 2;

pub(crate) fn files(facts: &Facts<'_>) -> Files {
    let tables = facts.tables;
    let start_of = |index: usize| At::of(tables.start_of(index));
    let snapshots = tables.snapshots.iter().zip(facts.snapshots()).map(|(head, snapshot)| Listed {
        event_types: snapshot.catalog.len(),
        documented: snapshot.catalog.entries().filter(|entry| entry.visibility.is_public()).count(),
        payload_types: snapshot.catalog.payload_types().len(),
        ..Listed::of(head)
    });
    let lives = facts.timeline.lives().values();
    let events = lives.filter_map(|life| Some(Event::of(life, facts.timeline.last_entry(life.id.as_str())?, facts)));
    let named = facts.timeline.last_entries().values().flat_map(|entry| payload_types_of(entry)).map(|(_, name)| name);
    let current = facts.payload_catalog().into_iter().flat_map(|catalog| catalog.payload_types());
    let payload_types: BTreeSet<&PayloadTypeName> =
        named.chain(current.map(|payload_type| &payload_type.name)).collect();
    let payload_types = payload_types.into_iter().filter_map(|name| facts.timeline.last_definition(name.as_str()));
    let members = [
        ("$schema", compact(&"json-schema/catalog.schema.json")),
        ("$comment", compact(&HEADER)),
        ("format", compact(&FORMAT)),
        ("newest_snapshot", compact(&tables.snapshots.len().checked_sub(1).map(start_of))),
        ("newest_payload_types", compact(&tables.newest_with_data().map(start_of))),
        ("snapshots", lines(snapshots)),
        ("event_types", lines(events)),
        ("payload_types", lines(payload_types.map(|last| Payload::of(&last.value)))),
    ];
    let members = members.map(|(name, value)| format!("\"{name}\":{value}"));
    let mut files = Files::new();
    files.add("catalog.json", format!("{{\n{}\n}}\n", members.join(",\n")));
    files
}

#[derive(Serialize)]
struct Listed {
    name: String,
    labels: Vec<String>,
    publications: Vec<Publication>,
    event_types: usize,
    documented: usize,
    payload_types: usize,
}

#[derive(Serialize)]
struct Publication {
    time: String,
    label: Option<String>,
}

impl Listed {
    /// A snapshot without its counts.
    fn of(head: &SnapshotHead) -> Self {
        let publication = |published: &Published| Publication {
            time: published.time.to_string(),
            label: published.label.map(|label| label.to_string()),
        };
        Self {
            name: head.name().to_string(),
            labels: head.labels().iter().map(ToString::to_string).collect(),
            publications: head.publications.iter().map(publication).collect(),
            event_types: 0,
            documented: 0,
            payload_types: 0,
        }
    }
}

/// One id: the latest facts about it, and its life.
#[derive(Serialize)]
struct Event<'a> {
    id: &'a str,
    code: Option<EventCode>,
    variant: Option<&'a str>,
    status: &'a str,
    visibility: Option<&'a str>,
    since: Option<String>,
    created: Option<String>,
    category: Option<&'a str>,
    tags: Vec<&'a str>,
    event_hook_eligible: bool,
    oie_only: bool,
    has_change_details: bool,
    actor: Option<&'a str>,
    debug_data: Option<&'a str>,
    targets: Vec<&'a str>,
    change_details: Vec<&'a str>,
    legacy_ids: Vec<&'a str>,
    first_documented: Option<At>,
    /// Null while it is documented; so is the next one.
    last_documented: Option<At>,
    removed_in: Option<At>,
    life: Vec<Step>,
    renamed_to: Vec<Rename<'a>>,
    renamed_from: Vec<Rename<'a>>,
    replaced_by: Vec<Rename<'a>>,
    replaces: Vec<Rename<'a>>,
    docs_url: Option<String>,
}

impl<'a> Event<'a> {
    fn of(life: &'a Lifecycle, entry: &'a EventEntry, facts: &'a Facts<'_>) -> Self {
        let id = life.id.as_str();
        let registered = facts.history.registry().get(id);
        let renames = facts.history.renames();
        Self {
            id,
            code: registered.map(|entry| entry.code),
            variant: registered.map(|entry| entry.variant.as_str()),
            status: life.status.as_str(),
            visibility: life.visibility().map(|visibility| visibility.as_str()),
            since: entry.since.map(|since| since.to_string()),
            created: entry.created.map(|created| created.to_string()),
            category: entry.category.as_ref().map(|category| category.as_str()),
            tags: entry.tags.iter().map(|tag| tag.as_str()).collect(),
            event_hook_eligible: entry.is_event_hook_eligible(),
            oie_only: entry.is_oie_only(),
            has_change_details: entry.change_details.is_present(),
            actor: entry.actor.as_ref().map(|name| name.as_str()),
            debug_data: entry.debug_data.as_ref().map(|name| name.as_str()),
            targets: entry.targets.iter().map(|name| name.as_str()).collect(),
            change_details: entry.change_details.names().map(|name| name.as_str()).collect(),
            legacy_ids: facts.timeline.legacy_ids_of(id).map(|legacy_id| legacy_id.as_str()).collect(),
            first_documented: life.first_documented().map(At::of),
            last_documented: life.last_documented().map(At::of),
            removed_in: life.removed_in().map(At::of),
            life: life.steps.iter().map(Step::of).collect(),
            renamed_to: renames.renamed_to(id).map(Rename::to).collect(),
            renamed_from: renames.renamed_from(id).map(Rename::from).collect(),
            replaced_by: renames.replaced_by(id).map(Rename::to).collect(),
            replaces: renames.replaces(id).map(Rename::from).collect(),
            docs_url: life.docs_url(),
        }
    }
}

#[derive(Serialize)]
struct Step {
    snapshot: String,
    event: &'static str,
    before: Option<&'static str>,
    after: Option<&'static str>,
}

impl Step {
    fn of(step: &catalog_model::LifecycleStep) -> Self {
        Self {
            snapshot: step.at.snapshot.to_string(),
            event: step.event.as_str(),
            before: step.before.map(|visibility| visibility.as_str()),
            after: step.after.map(|visibility| visibility.as_str()),
        }
    }
}

#[derive(Serialize)]
struct Rename<'a> {
    id: &'a str,
    reason: &'a str,
}

impl<'a> Rename<'a> {
    fn of(id: &'a EventId, rename: &'a ConfirmedRename) -> Self {
        Self { id: id.as_str(), reason: &rename.reason }
    }

    fn to(rename: &'a ConfirmedRename) -> Self {
        Self::of(&rename.to, rename)
    }

    fn from(rename: &'a ConfirmedRename) -> Self {
        Self::of(&rename.from, rename)
    }
}

/// A publication as a point in the history.
#[derive(Serialize)]
struct At {
    snapshot: String,
    label: Option<String>,
    date: String,
    precision: &'static str,
}

impl At {
    fn of(moment: Moment) -> Self {
        Self {
            snapshot: moment.snapshot.to_string(),
            label: moment.label.map(|label| label.to_string()),
            date: moment.date(),
            precision: moment.precision.as_str(),
        }
    }
}

#[derive(Serialize)]
struct Payload<'a> {
    name: &'a str,
    fields: Vec<Field<'a>>,
}

#[derive(Serialize)]
struct Field<'a> {
    name: &'a str,
    name_in_events: String,
    r#type: &'a str,
    format: Option<&'a str>,
    sensitive: Option<bool>,
    personal: Option<bool>,
    customer: Option<bool>,
}

impl<'a> Payload<'a> {
    fn of(payload_type: &'a PayloadType) -> Self {
        let fields = payload_type.fields.iter().map(|(name, field)| {
            let PayloadField { kind, format, flags } = field;
            Field {
                name: name.as_str(),
                name_in_events: name.in_events(),
                r#type: kind,
                format: (!format.is_empty()).then_some(format),
                sensitive: flags.map(|flags| flags.sensitive),
                personal: flags.map(|flags| flags.personal),
                customer: flags.map(|flags| flags.customer),
            }
        });
        Self { name: payload_type.name.as_str(), fields: fields.collect() }
    }
}

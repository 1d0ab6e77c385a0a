//! `catalog.json`: the whole catalog and its history in one file, for programs.
//!
//! It has a line for each snapshot, each id that was ever seen and each payload type of the newest data, so that its
//! diffs are readable. `json-schema/catalog.schema.json` describes it.

use catalog_model::{
    EventCode, EventEntry, EventId, Files, Lifecycle, PayloadField, PayloadType, Release, Snapshot, SnapshotName,
    Status,
};
use serde::Serialize;

use crate::facts::Facts;
use crate::json::{compact, lines};

/// The number of the file's form: it grows when a program that reads the file would have to change.
pub(crate) const FORMAT: u64 = 1;

pub(crate) fn files(facts: &Facts<'_>) -> Files {
    let newest = facts.newest.name();
    let lives = facts.timeline.lives().values();
    let events = lives.filter_map(|life| Some(Event::of(life, facts.timeline.last_entry(life.id.as_str())?, facts)));
    let payload_types = facts.payload_catalog().into_iter().flat_map(|catalog| catalog.payload_types());
    let members = [
        ("$schema", compact(&"json-schema/catalog.schema.json")),
        ("$comment", compact(&facts.origin())),
        ("format", compact(&FORMAT)),
        ("newest_snapshot", compact(&Moment::of(newest, facts))),
        ("newest_payload_types", compact(&facts.newest_with_data.map(|snapshot| Moment::of(snapshot.name(), facts)))),
        ("snapshots", lines(facts.snapshots().iter().map(Listed::of))),
        ("event_types", lines(events)),
        ("payload_types", lines(payload_types.map(|payload_type| Payload::of(payload_type)))),
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
    published: String,
    last_published: String,
    event_types: usize,
    documented: usize,
    payload_types: usize,
}

impl Listed {
    fn of(snapshot: &Snapshot) -> Self {
        let mut labels: Vec<Release> = Vec::new();
        for label in snapshot.publications.iter().filter_map(|publication| publication.label) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        Self {
            name: snapshot.name().to_string(),
            labels: labels.iter().map(ToString::to_string).collect(),
            published: snapshot.published().to_string(),
            last_published: snapshot.last_published().to_string(),
            event_types: snapshot.catalog.len(),
            documented: snapshot.catalog.entries().filter(|entry| entry.visibility.is_public()).count(),
            payload_types: snapshot.catalog.payload_types().len(),
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
    first_documented: Option<Moment>,
    last_documented: Option<Moment>,
    life: Vec<Step>,
    renamed_to: Vec<Rename<'a>>,
    renamed_from: Vec<Rename<'a>>,
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
            // A newest snapshot made without the data does not cover hidden event types; the life does.
            visibility: life.steps.last().and_then(|step| step.after).map(|visibility| visibility.as_str()),
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
            first_documented: life.first_documented().map(|moment| Moment::of(moment.snapshot, facts)),
            last_documented: life.last_documented().map(|moment| Moment::of(moment.snapshot, facts)),
            life: life.steps.iter().map(Step::of).collect(),
            renamed_to: renames.renamed_to(id).map(|it| Rename::of(&it.to, &it.reason)).collect(),
            renamed_from: renames.renamed_from(id).map(|it| Rename::of(&it.from, &it.reason)).collect(),
            docs_url: (life.status == Status::Documented).then(|| life.id.docs_url()),
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
    fn of(id: &'a EventId, reason: &'a str) -> Self {
        Self { id: id.as_str(), reason }
    }
}

/// A snapshot as a point in the history.
#[derive(Serialize)]
struct Moment {
    snapshot: String,
    label: Option<String>,
    date: String,
}

impl Moment {
    fn of(name: SnapshotName, facts: &Facts<'_>) -> Self {
        let label = facts.snapshot(name).and_then(Snapshot::label).map(|label| label.to_string());
        Self { snapshot: name.to_string(), label, date: name.date() }
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

//! `catalog.json`: the whole catalog and its history in one file, for programs that want neither CSV nor Rust.
//!
//! A line for each snapshot, each id that was ever seen and each payload type of the newest data, so that its diffs can
//! be read. `json-schema/catalog.schema.json` describes it.

use catalog_model::{EventEntry, EventId, Lifecycle, LifecycleStep, PayloadType, Snapshot, SnapshotName, Status};

use crate::facts::Facts;
use crate::json::{Json, line_oriented, object};

/// The number of the file's form: it grows when a program that reads the file would have to change.
pub(crate) const FORMAT: u64 = 1;

/// The contents of the file.
pub(crate) fn render(facts: &Facts<'_>) -> Vec<u8> {
    let snapshots = facts.history.snapshots();
    let events = facts.lives.values().filter_map(|life| Some(event(life, facts.last_entries.get(&life.id)?, facts)));
    let payload_types = facts.payload_catalog().into_iter().flat_map(|catalog| catalog.payload_types());
    line_oriented(&[
        ("$schema", Json::from("json-schema/catalog.schema.json")),
        ("$comment", Json::from(facts.comment())),
        ("format", Json::from(FORMAT)),
        ("newest_snapshot", moment_or_null(snapshots.last().map(Snapshot::name), facts)),
        ("newest_payload_types", moment_or_null(facts.newest_with_payloads().map(Snapshot::name), facts)),
        ("snapshots", Json::List(snapshots.iter().map(snapshot).collect())),
        ("event_types", Json::List(events.collect())),
        ("payload_types", Json::List(payload_types.map(AsRef::as_ref).map(payload).collect())),
    ])
}

fn snapshot(snapshot: &Snapshot) -> Json {
    let mut labels: Vec<String> = Vec::new();
    for label in snapshot.publications.iter().filter_map(|publication| publication.label) {
        let label = label.to_string();
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let documented = snapshot.catalog.entries().filter(|entry| entry.visibility.is_public()).count();
    object! {
        "name": Json::shown(snapshot.name()),
        "labels": Json::texts(labels),
        "published": Json::shown(snapshot.published()),
        "last_published": Json::shown(snapshot.last_published()),
        "event_types": count(snapshot.catalog.len()),
        "documented": count(documented),
        "payload_types": count(snapshot.catalog.payload_types().len()),
    }
}

/// One id: what is known of it now, or was last, and its life.
fn event(life: &Lifecycle, entry: &EventEntry, facts: &Facts<'_>) -> Json {
    let id = &life.id;
    let registered = facts.history.registry().get(id.as_str());
    // A newest snapshot made without the data says nothing of hidden event types; the life knows what they were.
    let visibility = life.steps.last().and_then(|step| step.after);
    let renames = facts.history.renames();
    let renamed_to = renames.renamed_to(id.as_str()).map(|rename| confirmed(&rename.to, &rename.reason));
    let renamed_from = renames.renamed_from(id.as_str()).map(|rename| confirmed(&rename.from, &rename.reason));
    let is_documented = life.status == Status::Documented;
    object! {
        "id": Json::shown(id),
        "code": registered.map_or(Json::Null, |entry| Json::Number(entry.code.get().into())),
        "variant": Json::shown_or_null(registered.map(|entry| &entry.variant)),
        "status": Json::shown(life.status),
        "visibility": Json::shown_or_null(visibility),
        "since": Json::shown_or_null(entry.since),
        "created": Json::shown_or_null(entry.created),
        "category": Json::shown_or_null(entry.category.as_ref()),
        "tags": Json::texts(&entry.tags),
        "event_hook_eligible": entry.is_event_hook_eligible(),
        "oie_only": entry.is_oie_only(),
        "has_change_details": entry.change_details.is_present(),
        "actor": Json::shown_or_null(entry.actor.as_ref()),
        "debug_data": Json::shown_or_null(entry.debug_data.as_ref()),
        "targets": Json::texts(&entry.targets),
        "change_details": Json::texts(entry.change_details.names()),
        "legacy_ids": Json::texts(facts.legacy_ids.get(id).into_iter().flatten()),
        "first_documented": moment_or_null(life.first_documented, facts),
        "last_documented": moment_or_null(life.last_documented, facts),
        "life": life.steps.iter().map(step).collect::<Vec<_>>(),
        "renamed_to": renamed_to.collect::<Vec<_>>(),
        "renamed_from": renamed_from.collect::<Vec<_>>(),
        "docs_url": Json::shown_or_null(is_documented.then(|| id.docs_url())),
    }
}

fn step(step: &LifecycleStep) -> Json {
    object! {
        "snapshot": Json::shown(step.snapshot),
        "event": Json::shown(step.event),
        "before": Json::shown_or_null(step.before),
        "after": Json::shown_or_null(step.after),
    }
}

fn confirmed(id: &EventId, reason: &str) -> Json {
    object! { "id": Json::shown(id), "reason": reason }
}

fn payload(payload_type: &PayloadType) -> Json {
    let fields = payload_type.fields.iter().map(|(name, field)| {
        let flag = |is_set: Option<bool>| is_set.map_or(Json::Null, Json::Flag);
        object! {
            "name": Json::shown(name),
            "name_in_events": name.in_events(),
            "type": &*field.kind,
            "format": Json::shown_or_null((!field.format.is_empty()).then_some(&field.format)),
            "sensitive": flag(field.flags.map(|flags| flags.sensitive)),
            "personal": flag(field.flags.map(|flags| flags.personal)),
            "customer": flag(field.flags.map(|flags| flags.customer)),
        }
    });
    object! { "name": Json::shown(&payload_type.name), "fields": fields.collect::<Vec<_>>() }
}

/// A snapshot as a point in the history.
fn moment_or_null(name: Option<SnapshotName>, facts: &Facts<'_>) -> Json {
    let moment = |name: SnapshotName| {
        object! {
            "snapshot": Json::shown(name),
            "label": Json::shown_or_null(facts.label_of(name)),
            "date": name.date(),
        }
    };
    name.map_or(Json::Null, moment)
}

fn count(number: usize) -> Json {
    Json::Number(u64::try_from(number).unwrap_or(u64::MAX))
}

//! `catalog.schema.json`: the form of `catalog.json`.

use catalog_model::text::EVENT_ID_PATTERN;
use catalog_model::{Precision, Status, Visibility};
use serde_json::{Value, json};

use super::{one_of, or_null, reference, start};
use crate::catalog_json::FORMAT;
use crate::json::{joined, object, texts};

/// A release label: year and week, or year, month and number.
const RELEASE: &str = r"^[0-9]{4}\.[0-9]{2}(\.[0-9])?$";
const SNAPSHOT: &str = r"^[0-9]{8}T[0-9]{6}Z_([0-9]{4}\.[0-9]{2}(\.[0-9])?|unlabelled)$";
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

pub(super) fn schema() -> Value {
    let members = closed([
        ("$schema", text()),
        ("$comment", text()),
        ("format", json!({ "type": "integer", "const": FORMAT })),
        ("newest_snapshot", or_null(reference("Moment"))),
        ("newest_payload_types", or_null(reference("Moment"))),
        ("snapshots", list(reference("Snapshot"))),
        ("event_types", list(reference("EventType"))),
        ("payload_types", list(reference("PayloadType"))),
    ]);
    let description = "The Okta System Log event types and their history.";
    let mut schema = joined(start("catalog", "Catalog", description), members);
    let definitions = [
        ("Moment", "A publication as a point in the history.", moment()),
        ("Snapshot", "A run of publications with the same content.", snapshot()),
        ("Publication", "A time at which Okta published the content.", publication()),
        ("EventType", "An event type that any snapshot lists.", event_type()),
        ("LifecycleStep", "A change of an event type's visibility.", step()),
        ("Rename", "The other id of a confirmed rename or replacement, and the reason.", rename()),
        ("PayloadType", "The fields of a part of a log event.", payload_type()),
        ("PayloadField", "A field of a payload type.", field()),
    ];
    schema["$defs"] = object(definitions.map(|(name, description, schema)| {
        (name, joined(json!({ "title": name, "description": description }), schema))
    }));
    schema
}

fn moment() -> Value {
    closed([
        ("snapshot", pattern(SNAPSHOT)),
        ("label", or_null(pattern(RELEASE))),
        ("date", pattern(DAY)),
        ("precision", one_of(Precision::ALL.map(Precision::as_str))),
    ])
}

fn snapshot() -> Value {
    closed([
        ("name", pattern(SNAPSHOT)),
        ("labels", list(pattern(RELEASE))),
        ("publications", list(reference("Publication"))),
        ("event_types", count()),
        ("documented", count()),
        ("payload_types", count()),
    ])
}

fn publication() -> Value {
    closed([("time", time()), ("label", or_null(pattern(RELEASE)))])
}

fn rename() -> Value {
    closed([("id", pattern(EVENT_ID_PATTERN)), ("reason", text())])
}

fn event_type() -> Value {
    let statuses = [Status::Documented, Status::Hidden, Status::Retired, Status::NeverDocumented];
    closed([
        ("id", pattern(EVENT_ID_PATTERN)),
        ("code", or_null(json!({ "type": "integer", "minimum": 1, "maximum": 65_535 }))),
        ("variant", or_null(pattern("^[A-Z][A-Za-z0-9_]*$"))),
        ("status", one_of(statuses)),
        ("visibility", or_null(visibility())),
        ("since", or_null(pattern(RELEASE))),
        ("created", or_null(pattern(DAY))),
        ("category", or_null(text())),
        ("tags", list(text())),
        ("event_hook_eligible", flag()),
        ("oie_only", flag()),
        ("has_change_details", flag()),
        ("actor", or_null(text())),
        ("debug_data", or_null(text())),
        ("targets", list(text())),
        ("change_details", list(text())),
        ("legacy_ids", list(text())),
        ("first_documented", or_null(reference("Moment"))),
        ("last_documented", or_null(reference("Moment"))),
        ("removed_in", or_null(reference("Moment"))),
        ("life", json!({ "type": "array", "minItems": 1, "items": reference("LifecycleStep") })),
        ("renamed_to", list(reference("Rename"))),
        ("renamed_from", list(reference("Rename"))),
        ("replaced_by", list(reference("Rename"))),
        ("replaces", list(reference("Rename"))),
        ("docs_url", or_null(json!({ "type": "string", "format": "uri" }))),
    ])
}

fn step() -> Value {
    closed([
        ("snapshot", pattern(SNAPSHOT)),
        ("event", text()),
        ("before", or_null(visibility())),
        ("after", or_null(visibility())),
    ])
}

fn payload_type() -> Value {
    closed([("name", text()), ("fields", list(reference("PayloadField")))])
}

fn field() -> Value {
    closed([
        ("name", text()),
        ("name_in_events", text()),
        ("type", text()),
        ("format", or_null(text())),
        ("sensitive", or_null(flag())),
        ("personal", or_null(flag())),
        ("customer", or_null(flag())),
    ])
}

/// An object that has all of these members and no others.
fn closed<const N: usize>(members: [(&str, Value); N]) -> Value {
    let required = texts(members.iter().map(|(name, _)| name));
    json!({ "type": "object", "required": required, "properties": object(members), "additionalProperties": false })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn time() -> Value {
    json!({ "type": "string", "format": "date-time" })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

fn visibility() -> Value {
    one_of(Visibility::ALL)
}

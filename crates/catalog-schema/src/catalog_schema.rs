//! `json-schema/catalog.schema.json`: the form of `catalog.json`.

use catalog_model::{Files, Status, Visibility};

use crate::catalog_json::FORMAT;
use crate::facts::Facts;
use crate::json::{Json, indented, object};
use crate::schema_file::{reference, start};

/// Every status, for the vocabulary.
const STATUSES: [Status; 4] = [Status::Documented, Status::Hidden, Status::Retired, Status::NeverDocumented];

/// The form of an event id.
const EVENT_ID: &str = r"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$";
/// The form of a release label: year and week, or year, month and number.
const RELEASE: &str = r"^[0-9]{4}\.[0-9]{2}(\.[0-9])?$";
/// The form of a snapshot's name.
const SNAPSHOT: &str = r"^[0-9]{8}T[0-9]{6}Z_([0-9]{4}\.[0-9]{2}(\.[0-9])?|unlabelled)$";
/// The form of a day.
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// Adds the schema.
pub(crate) fn add(files: &mut Files, facts: &Facts<'_>) {
    let schema = start("catalog", "The catalog of Okta System Log event types and its history", &facts.comment());
    let body = closed(vec![
        ("$schema", text()),
        ("$comment", text()),
        ("format", object! { "const": FORMAT }),
        ("newest_snapshot", or_null(object! { "$ref": reference("moment") })),
        ("newest_payload_types", or_null(object! { "$ref": reference("moment") })),
        ("snapshots", list(object! { "$ref": reference("snapshot") })),
        ("event_types", list(object! { "$ref": reference("eventType") })),
        ("payload_types", list(object! { "$ref": reference("payloadType") })),
    ]);
    let mut schema = schema.followed_by(body);
    schema.push(
        "$defs",
        object! {
            "moment": titled("A snapshot as a point in the history", closed(vec![
                ("snapshot", pattern(SNAPSHOT)),
                ("label", or_null(pattern(RELEASE))),
                ("date", pattern(DAY)),
            ])),
            "snapshot": titled("A stretch of publications with the same content", snapshot()),
            "eventType": titled("An event type that was seen at some time", event_type()),
            "step": titled("A change of an event type's visibility", closed(vec![
                ("snapshot", pattern(SNAPSHOT)),
                ("event", text()),
                ("before", or_null(visibility())),
                ("after", or_null(visibility())),
            ])),
            "rename": titled("A confirmed rename", closed(vec![("id", pattern(EVENT_ID)), ("reason", text())])),
            "payloadType": titled("What a part of a log event carries", closed(vec![
                ("name", text()),
                ("fields", list(object! { "$ref": reference("field") })),
            ])),
            "field": titled("A field of a payload type", closed(vec![
                ("name", text()),
                ("name_in_events", text()),
                ("type", text()),
                ("format", or_null(text())),
                ("sensitive", or_null(flag())),
                ("personal", or_null(flag())),
                ("customer", or_null(flag())),
            ])),
        },
    );
    files.add("json-schema/catalog.schema.json", indented(&schema));
}

fn snapshot() -> Json {
    closed(vec![
        ("name", pattern(SNAPSHOT)),
        ("labels", list(pattern(RELEASE))),
        ("published", time()),
        ("last_published", time()),
        ("event_types", count()),
        ("documented", count()),
        ("payload_types", count()),
    ])
}

fn event_type() -> Json {
    let moment = || or_null(object! { "$ref": reference("moment") });
    let rename = || list(object! { "$ref": reference("rename") });
    closed(vec![
        ("id", pattern(EVENT_ID)),
        ("code", or_null(object! { "type": "integer", "minimum": 1, "maximum": 65_535 })),
        ("variant", or_null(pattern("^[A-Z][A-Za-z0-9_]*$"))),
        ("status", object! { "enum": Json::texts(STATUSES) }),
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
        ("first_documented", moment()),
        ("last_documented", moment()),
        ("life", object! { "type": "array", "minItems": 1, "items": object! { "$ref": reference("step") } }),
        ("renamed_to", rename()),
        ("renamed_from", rename()),
        ("docs_url", or_null(object! { "type": "string", "format": "uri" })),
    ])
}

/// An object that has all of these members and no others.
fn closed(members: Vec<(&str, Json)>) -> Json {
    let required = Json::texts(members.iter().map(|(name, _)| name));
    let properties = members.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
    object! {
        "type": "object",
        "required": required,
        "properties": Json::Object(properties),
        "additionalProperties": false,
    }
}

fn titled(title: &str, schema: Json) -> Json {
    object! { "title": title }.followed_by(schema)
}

fn or_null(schema: Json) -> Json {
    object! { "anyOf": vec![schema, object! { "type": "null" }] }
}

fn list(items: Json) -> Json {
    object! { "type": "array", "items": items }
}

fn text() -> Json {
    object! { "type": "string" }
}

fn time() -> Json {
    object! { "type": "string", "format": "date-time" }
}

fn flag() -> Json {
    object! { "type": "boolean" }
}

fn count() -> Json {
    object! { "type": "integer", "minimum": 0 }
}

fn pattern(pattern: &str) -> Json {
    object! { "type": "string", "pattern": pattern }
}

fn visibility() -> Json {
    object! { "enum": Json::texts(Visibility::ALL) }
}

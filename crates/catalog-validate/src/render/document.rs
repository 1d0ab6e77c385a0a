//! A report for a program, and the schema of it.

use std::collections::BTreeMap;

use catalog_model::{EventId, OldRefusal as _, Status};
use serde_json::{Map, Value, json};

use crate::report::{EventTypeReport, Report};
use crate::{ERROR_IDS, RefusedRecord, Unit};

/// The `$id` of [`schema`]: a name, and no address.
pub const SCHEMA_ID: &str = "urn:okta-event-catalog:schema:validate";

const STATUSES: [Status; 4] = [Status::Documented, Status::Hidden, Status::Retired, Status::NeverDocumented];

/// The report as JSON, an object that [`schema`] describes, its keys in alphabetical order.
///
/// Texts from the events stand in it as they are, cut to [`crate::MAX_SHOWN_CHARS`]: print it with [`json_text`].
#[must_use]
pub fn json(report: &Report) -> Value {
    let undocumented: u64 = report.event_types.values().flat_map(|each| each.undocumented.values()).sum();
    sorted(json!({
        "catalog": report.catalog.map(|name| name.to_string()),
        "sources": report.sources,
        "has_findings": report.has_findings(),
        "summary": {
            "events": report.events(),
            "documented": report.events_with(Status::Documented),
            "hidden": report.events_with(Status::Hidden),
            "retired": report.events_with(Status::Retired),
            "preview": report.events_with(Status::NeverDocumented),
            "unknown": report.unknown_events(),
            "refused": report.refused_records(),
            "undocumented_keys": undocumented + report.undocumented_others,
        },
        "event_types": report.event_types.iter().map(|(id, found)| event_type(id, found)).collect::<Vec<_>>(),
        "undocumented_others": report.undocumented_others,
        "unknown": report.unknown.iter().map(|(id, unknown)| json!({
            "id": id,
            "events": unknown.events,
            "legacy_id_of": unknown.legacy_id_of.iter().map(EventId::as_str).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "unknown_others": report.unknown_others,
        "refused": report.refused,
        "first_refused": report.first_refused.iter().map(refused_record).collect::<Vec<_>>(),
    }))
}

/// The text of [`json()`]: indented, of ASCII characters alone, so that no terminal acts on it, with a final line break.
#[must_use]
pub fn json_text(report: &Report) -> String {
    let mut text = String::new();
    for c in format!("{:#}\n", json(report)).chars() {
        // Such characters occur within strings only, so an escape says the same.
        if c < '\u{7f}' {
            text.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}

fn event_type(id: &EventId, found: &EventTypeReport) -> Value {
    let keys = |counts: &BTreeMap<String, u64>| {
        let list = counts.iter().map(|(key, count)| json!({ "key": key, "occurrences": count }));
        list.collect::<Vec<_>>()
    };
    json!({
        "id": id.as_str(),
        "status": found.status.as_str(),
        "left_in": found.left_in.map(|name| name.to_string()),
        "events": found.events,
        "payload_type": found.payload_type.as_ref().map(|name| name.as_str()),
        "documented_keys": keys(&found.documented),
        "undocumented_keys": keys(&found.undocumented),
    })
}

fn refused_record(record: &RefusedRecord) -> Value {
    json!({
        "source": record.place.source,
        "unit": record.place.unit.as_str(),
        "number": record.place.number,
        "offset": record.place.offset,
        "error": record.id(),
        "what": record.what(),
        "why": record.why(),
        "next": record.next(),
        "ends_source": record.ends_source,
    })
}

/// The JSON Schema (2020-12) of what [`json()`] returns.
#[must_use]
pub fn schema() -> Value {
    let count = |description: &str| json!({ "description": description, "type": "integer", "minimum": 0 });
    let positive = |description: &str| json!({ "description": description, "type": "integer", "minimum": 1 });
    let text = |description: &str| json!({ "description": description, "type": "string" });
    let text_or_null = |description: &str| json!({ "description": description, "type": ["string", "null"] });
    let flag = |description: &str| json!({ "description": description, "type": "boolean" });
    let list = |description: &str, of: &str| {
        let items = json!({ "$ref": format!("#/$defs/{of}") });
        json!({ "description": description, "type": "array", "items": items })
    };
    let statuses = STATUSES.map(Status::as_str);
    let units = Unit::ALL.map(Unit::as_str);
    let errors: Vec<&str> = ERROR_IDS.iter().map(|(id, _)| *id).collect();

    let mut schema = object(json!({
        "catalog": text_or_null("The snapshot that the events were held against."),
        "sources": count("How many sources were read, wholly or in part."),
        "has_findings": flag("Whether a record was refused or an event type is unknown."),
        "summary": object(json!({
            "events": count("Events read, without the refused records."),
            "documented": count("Events whose type is documented."),
            "hidden": count("Events whose type was documented and is beta or internal now."),
            "retired": count("Events whose type was documented and is gone."),
            "preview": count("Events whose type was never documented and is, or once was, beta or internal."),
            "unknown": count("Events whose type the catalog never had."),
            "refused": count("Records that are no JSON or no event, or that cannot be read safely."),
            "undocumented_keys": count("Occurrences of debugData keys that the payload type does not have."),
        })),
        "event_types": list("The known event types that occur, sorted by id.", "eventType"),
        "undocumented_others": count("Occurrences of undocumented keys that were too many to be listed."),
        "unknown": list("The unknown event types that occur, sorted.", "unknown"),
        "unknown_others": count("Events with unknown event types that were too many to be listed."),
        "refused": {
            "description": "How many records were refused, by the id of the reason.",
            "type": "object",
            "propertyNames": { "$ref": "#/$defs/error" },
            "additionalProperties": { "type": "integer", "minimum": 1 },
        },
        "first_refused": list("The first refused records.", "refusedRecord"),
    }));
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["$id"] = json!(SCHEMA_ID);
    schema["title"] = json!("Log events held against the Okta event catalog");
    let event_id = "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$";
    schema["$defs"] = json!({
        "error": { "enum": errors },
        "eventId": { "type": "string", "pattern": event_id, "maxLength": EventId::MAX_LEN },
        "eventType": object(json!({
            "id": { "$ref": "#/$defs/eventId" },
            "status": { "description": "What became of the event type.", "enum": statuses },
            "left_in": text_or_null("The snapshot that retired or hid it."),
            "events": positive("How many events there are of it."),
            "payload_type": text_or_null("The payload type of its debugData; without one no key is judged."),
            "documented_keys": list("The debugData keys that the payload type has, sorted.", "key"),
            "undocumented_keys": list("Those that it does not have, sorted.", "key"),
        })),
        "key": object(json!({
            "key": text("The key; where it was cut, it ends in an ellipsis."),
            "occurrences": positive("How often it occurs."),
        })),
        "refusedRecord": object(json!({
            "source": text("The name of the source."),
            "unit": { "description": "What the number counts.", "enum": units },
            "number": positive("The number of the record in its source."),
            "offset": count("The number of bytes before the record."),
            "error": { "$ref": "#/$defs/error" },
            "what": text("What was seen."),
            "why": text("Why it is refused."),
            "next": text("What to do."),
            "ends_source": flag("Whether nothing behind it was read."),
        })),
        "unknown": object(json!({
            "id": text("The event type as the events have it; where it was cut, it ends in an ellipsis."),
            "events": positive("How many events there are of it."),
            "legacy_id_of": list("The event types that bore this id before 2017, sorted.", "eventId"),
        })),
    });
    sorted(schema)
}

/// The same value with the keys of every object in order, whichever map the JSON library was built with.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let entries: BTreeMap<String, Value> = map.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(entries.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

/// The schema of an object that has all of these properties and no others.
fn object(properties: Value) -> Value {
    let mut required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    required.sort();
    json!({ "type": "object", "required": required, "additionalProperties": false, "properties": properties })
}

//! `log-event.schema.json` and `log-event.strict.schema.json`.

mod debug_data;
mod parts;

use std::collections::BTreeMap;

use catalog_model::{EventId, Status};
use serde_json::{Value, json};

use super::{one_of, pointer, reference, start};
use crate::facts::Facts;
use crate::json::{joined, object, texts};
pub(crate) use parts::envelope;
use parts::{LOG_EVENT, Member, Part, Presence, Shape};

/// How much a schema requires.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flavour {
    Open,
    Strict,
}

/// A point in time as Okta writes it. `format` alone is an annotation that most validators ignore.
const TIME: &str = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$";

pub(super) fn open(facts: &Facts<'_>) -> Value {
    let mut schema = start("log-event", "A System Log event, whatever it holds");
    schema["type"] = "object".into();
    let mut schema = joined(schema, body(&LOG_EVENT, Flavour::Open));
    let mut definitions = definitions(Flavour::Open);
    // Any text passes; the lists tell an editor what to offer and a validator what is deprecated.
    let mut lists = known_event_types(facts);
    lists.push(json!({ "title": "Any other event type", "minLength": 1 }));
    definitions.insert("eventType".to_owned(), json!({ "type": "string", "anyOf": lists }));
    schema["$defs"] = object(definitions);
    schema
}

pub(super) fn strict(facts: &Facts<'_>) -> Value {
    let mut schema = start("log-event:strict", "A System Log event as documented, for tests and mocks");
    schema["type"] = "object".into();
    let mut schema = joined(schema, body(&LOG_EVENT, Flavour::Strict));
    let debug_data = debug_data::rules(facts);
    // The dialect has no empty list of conditions.
    if !debug_data.conditions.is_empty() {
        schema["allOf"] = debug_data.conditions.into();
    }
    let mut definitions = definitions(Flavour::Strict);
    definitions.insert("eventType".to_owned(), json!({ "type": "string", "anyOf": known_event_types(facts) }));
    definitions.extend(debug_data.definitions);
    schema["$defs"] = object(definitions);
    schema
}

/// The known event types as two lists: the documented ones, and the others marked as deprecated.
fn known_event_types(facts: &Facts<'_>) -> Vec<Value> {
    let mut lists = Vec::new();
    let mut add = |mut list: Value, ids: Vec<&EventId>| {
        if !ids.is_empty() {
            list["enum"] = texts(ids);
            lists.push(list);
        }
    };
    add(json!({ "title": "Documented event types" }), facts.ids(&[Status::Documented]));
    let deprecated = json!({ "title": "Event types that are no longer documented", "deprecated": true });
    add(deprecated, facts.ids(&[Status::Hidden, Status::Retired]));
    lists
}

/// The objects below the root, each once.
fn definitions(flavour: Flavour) -> BTreeMap<String, Value> {
    let mut definitions = BTreeMap::new();
    let mut waiting: Vec<&Part> = parts_of(&LOG_EVENT).collect();
    while let Some(part) = waiting.pop() {
        if !definitions.contains_key(part.name) {
            let definition = joined(json!({ "title": part.title }), body(part, flavour));
            definitions.insert(part.name.to_owned(), definition);
            waiting.extend(parts_of(part));
        }
    }
    definitions
}

fn parts_of(part: &Part) -> impl Iterator<Item = &'static Part> {
    part.members.iter().filter_map(|member| match member.shape {
        Shape::Object(part) | Shape::List(part) => Some(part),
        _ => None,
    })
}

/// The members of an object. It accepts null: whether an object may be null depends on where it stands.
fn body(part: &Part, flavour: Flavour) -> Value {
    let mut body = json!({});
    let required = part.members.iter().filter(|member| is_never_null(member, flavour)).map(|member| member.name);
    let required: Vec<&str> = required.collect();
    if !required.is_empty() {
        body["required"] = texts(required);
    }
    body["properties"] = object(part.members.iter().map(|member| (member.name, value(member, flavour))));
    if flavour == Flavour::Strict {
        body["additionalProperties"] = false.into();
    }
    body
}

fn is_never_null(member: &Member, flavour: Flavour) -> bool {
    match flavour {
        Flavour::Open => member.presence == Presence::Always,
        Flavour::Strict => member.presence != Presence::Optional,
    }
}

/// The schema of a member's value.
fn value(member: &Member, flavour: Flavour) -> Value {
    let is_strict = flavour == Flavour::Strict;
    let is_never_null = is_never_null(member, flavour);
    let or_null = |kind: &str| if is_never_null { json!(kind) } else { json!([kind, "null"]) };
    // Pipelines that events pass through turn numbers into text and back, so the open flavour accepts any scalar.
    let scalar = |kind: &str| {
        let is_loose = !is_strict && member.presence != Presence::Always;
        if is_loose { json!(["string", "number", "boolean", "null"]) } else { or_null(kind) }
    };
    match &member.shape {
        Shape::EventType => reference("eventType"),
        Shape::Text if is_never_null => json!({ "type": scalar("string"), "minLength": 1 }),
        Shape::Text => json!({ "type": scalar("string") }),
        Shape::Words(words) if is_strict && is_never_null => one_of(*words),
        Shape::Words(words) if is_strict => {
            let words = words.iter().map(|word| json!(word));
            json!({ "enum": words.chain([Value::Null]).collect::<Value>() })
        }
        Shape::Words(words) => json!({ "type": scalar("string"), "examples": words }),
        Shape::Time if is_strict => json!({ "type": scalar("string"), "format": "date-time", "pattern": TIME }),
        Shape::Time => json!({ "type": scalar("string"), "format": "date-time" }),
        Shape::Integer => json!({ "type": scalar("integer") }),
        Shape::Number => json!({ "type": scalar("number") }),
        Shape::Flag => json!({ "type": scalar("boolean") }),
        Shape::Texts if is_strict => json!({ "type": or_null("array"), "items": { "type": "string" } }),
        Shape::Texts => json!({ "type": or_null("array") }),
        Shape::DebugData if is_strict => json!({ "type": or_null("object"), "$ref": pointer(debug_data::VALUES) }),
        Shape::Map | Shape::DebugData => json!({ "type": or_null("object") }),
        Shape::Anything => Value::Bool(true),
        Shape::Object(part) => json!({ "type": or_null("object"), "$ref": pointer(part.name) }),
        Shape::List(part) => {
            let item = if is_strict { json!("object") } else { json!(["object", "null"]) };
            json!({ "type": or_null("array"), "items": { "type": item, "$ref": pointer(part.name) } })
        }
    }
}

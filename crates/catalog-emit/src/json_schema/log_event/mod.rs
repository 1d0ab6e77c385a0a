//! `log-event.schema.json` and `log-event.strict.schema.json`.

mod debug_data;
mod parts;

use std::collections::BTreeMap;

use catalog_model::Status;
use serde_json::{Value, json};

use super::{one_of, or_null, reference, start};
use crate::facts::Facts;
use crate::json::{joined, object, texts};
pub(super) use debug_data::RESOURCE;
pub(crate) use parts::envelope;
use parts::{LOG_EVENT, Member, Part, Presence, Shape};

/// The name of the type of a whole event.
pub(super) const NAME: &str = LOG_EVENT.name;

/// How much a schema requires.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flavour {
    Open,
    Strict,
}

/// A point in time as Okta writes it. `format` alone is an annotation that most validators ignore.
const TIME: &str = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$";

pub(super) fn open(facts: &Facts<'_>) -> Value {
    let description = "A System Log event. Event types and members that the schema does not know are accepted.";
    let mut schema = joined(start("log-event", NAME, description), body(&LOG_EVENT, Flavour::Open));
    schema["$defs"] = object(open_definitions(facts));
    schema
}

/// The definitions of the open flavour, without the event itself.
fn open_definitions(facts: &Facts<'_>) -> BTreeMap<String, Value> {
    let mut definitions = definitions(Flavour::Open);
    let known = "An event type that Okta documents now or documented before.";
    definitions.insert("KnownEventType".to_owned(), event_types("KnownEventType", known, facts));
    // The two cases exclude each other: some generators of types need that to tell them apart.
    let event_type = json!({
        "title": "EventType",
        "description": "A known event type, or any other.",
        "oneOf": [
            reference("KnownEventType"),
            { "title": "OtherEventType", "type": "string", "minLength": 1, "not": reference("KnownEventType") },
        ],
    });
    definitions.insert("EventType".to_owned(), event_type);
    let text_or_number = json!({
        "title": "TextOrNumber",
        "description": "Text, or a number where a program that passed the event on read the text as one.",
        "anyOf": [{ "type": "string" }, { "type": "number" }],
    });
    definitions.insert("TextOrNumber".to_owned(), text_or_number);
    definitions
}

/// The definitions of the open flavour, with the event itself as [`NAME`].
pub(super) fn definitions_with_event(facts: &Facts<'_>) -> BTreeMap<String, Value> {
    let mut definitions = open_definitions(facts);
    definitions.insert(NAME.to_owned(), definition(&LOG_EVENT, Flavour::Open));
    definitions
}

pub(super) fn strict(facts: &Facts<'_>) -> Value {
    let description = "A System Log event as documented, for tests and mocks.";
    let start = start("log-event.strict", "StrictLogEvent", description);
    let mut schema = joined(start, body(&LOG_EVENT, Flavour::Strict));
    let debug_data = debug_data::rules(facts);
    // The dialect has no empty list of conditions.
    if !debug_data.conditions.is_empty() {
        schema["allOf"] = debug_data.conditions.into();
    }
    let mut definitions = definitions(Flavour::Strict);
    let known = "An event type that Okta documents now or documented before.";
    definitions.insert("EventType".to_owned(), event_types("EventType", known, facts));
    definitions.extend(debug_data.definitions);
    schema["$defs"] = object(definitions);
    schema
}

/// The event types that were documented at some time, whatever their status, so that a change of it changes no line.
fn event_types(name: &str, description: &str, facts: &Facts<'_>) -> Value {
    let ids = facts.ids(&[Status::Documented, Status::Hidden, Status::Retired]);
    joined(json!({ "title": name, "description": description }), one_of(ids))
}

/// The objects below the root, each once.
fn definitions(flavour: Flavour) -> BTreeMap<String, Value> {
    let mut definitions = BTreeMap::new();
    let mut waiting: Vec<&Part> = parts_of(&LOG_EVENT).collect();
    while let Some(part) = waiting.pop() {
        if !definitions.contains_key(part.name) {
            definitions.insert(part.name.to_owned(), definition(part, flavour));
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

fn definition(part: &Part, flavour: Flavour) -> Value {
    joined(json!({ "title": part.name, "description": part.description }), body(part, flavour))
}

fn body(part: &Part, flavour: Flavour) -> Value {
    let mut body = json!({ "type": "object" });
    let required = part.members.iter().filter(|member| is_never_null(member, flavour)).map(|member| member.name);
    let required: Vec<&str> = required.collect();
    if !required.is_empty() {
        body["required"] = texts(required);
    }
    let is_listed = |member: &&Member| flavour == Flavour::Strict || member.presence != Presence::OtherSpelling;
    let members = part.members.iter().filter(is_listed);
    body["properties"] = object(members.map(|member| (member.name, value(member, flavour))));
    if flavour == Flavour::Strict {
        body["additionalProperties"] = false.into();
    }
    body
}

fn is_never_null(member: &Member, flavour: Flavour) -> bool {
    match member.presence {
        Presence::Always => true,
        Presence::Required => flavour == Flavour::Strict,
        Presence::Optional | Presence::OtherSpelling => false,
    }
}

/// The schema of a member's value.
fn value(member: &Member, flavour: Flavour) -> Value {
    let is_strict = flavour == Flavour::Strict;
    let is_never_null = is_never_null(member, flavour);
    let value = match &member.shape {
        Shape::EventType => reference("EventType"),
        Shape::TextOrNumber if !is_strict => reference("TextOrNumber"),
        Shape::Text | Shape::TextOrNumber if is_never_null => json!({ "type": "string", "minLength": 1 }),
        Shape::Text | Shape::TextOrNumber => json!({ "type": "string" }),
        Shape::Words(words) if is_strict => one_of(*words),
        Shape::Words(words) => json!({ "type": "string", "examples": words }),
        Shape::Time if is_strict => json!({ "type": "string", "format": "date-time", "pattern": TIME }),
        Shape::Time => json!({ "type": "string", "format": "date-time" }),
        Shape::Integer => json!({ "type": "integer" }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Shape::DebugData if is_strict => reference(debug_data::VALUES),
        Shape::Map | Shape::DebugData => json!({ "type": "object", "additionalProperties": true }),
        Shape::Anything => return Value::Bool(true),
        Shape::Object(part) => reference(part.name),
        Shape::List(part) if is_strict => json!({ "type": "array", "items": reference(part.name) }),
        Shape::List(part) => json!({ "type": "array", "items": or_null(reference(part.name)) }),
    };
    if is_never_null { value } else { or_null(value) }
}

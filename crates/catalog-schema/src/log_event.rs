//! `json-schema/log-event.schema.json` and `json-schema/log-event.strict.schema.json`.

mod debug_data;
mod parts;

use std::collections::BTreeMap;

use catalog_model::Files;

use crate::facts::Facts;
use crate::json::{Json, indented, object};
use crate::schema_file::{one_of, reference, start};
use parts::{LOG_EVENT, Member, Part, Presence, Shape};

/// Adds both flavours.
pub(crate) fn add(files: &mut Files, facts: &Facts<'_>) {
    files.add("json-schema/log-event.schema.json", indented(&open(facts)));
    files.add("json-schema/log-event.strict.schema.json", indented(&strict(facts)));
}

/// How much a schema insists on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flavour {
    Open,
    Strict,
}

/// A point in time as Okta writes it. `format` alone is an annotation that most validators pass over.
const TIME: &str = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$";

fn open(facts: &Facts<'_>) -> Json {
    let mut schema = start("log-event", "A System Log event, whatever it holds", &facts.comment());
    schema.push("type", "object");
    schema = schema.followed_by(body(&LOG_EVENT, Flavour::Open));
    let mut definitions = definitions(Flavour::Open);
    definitions.insert("eventType".to_owned(), open_event_type(facts));
    schema.push("$defs", Json::Object(definitions.into_iter().collect()));
    schema
}

fn strict(facts: &Facts<'_>) -> Json {
    let mut schema =
        start("log-event:strict", "A System Log event as documented, for tests and mocks", &facts.comment());
    schema.push("type", "object");
    schema = schema.followed_by(body(&LOG_EVENT, Flavour::Strict));
    let debug_data = debug_data::rules(facts);
    // The dialect has no empty list of conditions.
    if !debug_data.conditions.is_empty() {
        schema.push("allOf", debug_data.conditions);
    }
    let mut definitions = definitions(Flavour::Strict);
    definitions.insert("eventType".to_owned(), strict_event_type(facts));
    definitions.extend(debug_data.definitions);
    schema.push("$defs", Json::Object(definitions.into_iter().collect()));
    schema
}

/// The known event types as two lists: the documented ones, and the others marked as deprecated.
fn known_event_types(facts: &Facts<'_>) -> Vec<Json> {
    let mut lists = Vec::new();
    if facts.documented().next().is_some() {
        let mut list = object! { "title": "Documented event types" };
        list.push("enum", Json::texts(facts.documented()));
        lists.push(list);
    }
    if facts.no_longer_documented().next().is_some() {
        let mut list = object! { "title": "Event types that are documented no longer", "deprecated": true };
        list.push("enum", Json::texts(facts.no_longer_documented()));
        lists.push(list);
    }
    lists
}

fn strict_event_type(facts: &Facts<'_>) -> Json {
    match known_event_types(facts) {
        lists if lists.is_empty() => Json::Flag(false),
        lists => object! { "type": "string", "anyOf": lists },
    }
}

/// Any text passes; the lists tell an editor what to offer and a validator what is deprecated.
fn open_event_type(facts: &Facts<'_>) -> Json {
    let mut lists = known_event_types(facts);
    lists.push(object! { "title": "Any other event type", "minLength": 1 });
    object! { "type": "string", "anyOf": lists }
}

/// The objects below the root, each once.
fn definitions(flavour: Flavour) -> BTreeMap<String, Json> {
    let mut definitions = BTreeMap::new();
    let mut waiting: Vec<&Part> = parts_of(&LOG_EVENT).collect();
    while let Some(part) = waiting.pop() {
        if !definitions.contains_key(part.name) {
            let definition = object! { "title": part.title }.followed_by(body(part, flavour));
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

/// What is said of an object besides its being one. Null is let through: whether it may be null depends on the place.
fn body(part: &Part, flavour: Flavour) -> Json {
    let is_required = |member: &&Member| match flavour {
        Flavour::Open => member.presence == Presence::Always,
        Flavour::Strict => member.presence != Presence::Optional,
    };
    let mut body = object! {};
    let required: Vec<&str> = part.members.iter().filter(is_required).map(|member| member.name).collect();
    if !required.is_empty() {
        body.push("required", Json::texts(required));
    }
    let properties = part.members.iter().map(|member| (member.name.to_owned(), value(member, flavour)));
    body.push("properties", Json::Object(properties.collect()));
    if flavour == Flavour::Strict {
        body.push("additionalProperties", false);
    }
    body
}

/// The schema of a member's value.
fn value(member: &Member, flavour: Flavour) -> Json {
    let is_strict = flavour == Flavour::Strict;
    let is_never_null = match flavour {
        Flavour::Open => member.presence == Presence::Always,
        Flavour::Strict => member.presence != Presence::Optional,
    };
    let or_null = |kind: &str| if is_never_null { Json::from(kind) } else { Json::from([kind, "null"]) };
    // Pipelines that events pass through turn numbers into text and back, so that the open flavour takes any scalar.
    let scalar = |kind: &str| {
        let is_loose = !is_strict && member.presence != Presence::Always;
        if is_loose { Json::from(["string", "number", "boolean", "null"]) } else { or_null(kind) }
    };
    match &member.shape {
        Shape::EventType => object! { "$ref": reference("eventType") },
        Shape::Text if is_never_null => object! { "type": scalar("string"), "minLength": 1 },
        Shape::Text => object! { "type": scalar("string") },
        Shape::Words(words) if is_strict && is_never_null => one_of(*words),
        Shape::Words(words) if is_strict => {
            let mut allowed: Vec<Json> = words.iter().map(Json::shown).collect();
            allowed.push(Json::Null);
            object! { "enum": allowed }
        }
        Shape::Words(words) => object! { "type": scalar("string"), "examples": Json::texts(*words) },
        Shape::Time if is_strict => object! { "type": scalar("string"), "format": "date-time", "pattern": TIME },
        Shape::Time => object! { "type": scalar("string"), "format": "date-time" },
        Shape::Integer => object! { "type": scalar("integer") },
        Shape::Number => object! { "type": scalar("number") },
        Shape::Flag => object! { "type": scalar("boolean") },
        Shape::Texts if is_strict => object! { "type": or_null("array"), "items": object! { "type": "string" } },
        Shape::Texts => object! { "type": or_null("array") },
        Shape::Map => object! { "type": or_null("object") },
        Shape::DebugData if is_strict => {
            object! { "type": or_null("object"), "$ref": reference(debug_data::VALUES) }
        }
        Shape::DebugData => object! { "type": or_null("object") },
        Shape::Anything => Json::Flag(true),
        Shape::Object(part) => object! { "type": or_null("object"), "$ref": reference(part.name) },
        Shape::List(part) => {
            let item = if is_strict { Json::from("object") } else { Json::from(["object", "null"]) };
            let item = object! { "type": item, "$ref": reference(part.name) };
            object! { "type": or_null("array"), "items": item }
        }
    }
}

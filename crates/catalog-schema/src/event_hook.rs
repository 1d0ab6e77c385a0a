//! `json-schema/event-hook.schema.json`: what an event hook can be subscribed to.
//!
//! In Okta's management API an event hook is an object with `name`, `channel` and `events`; `events` is
//! `{"type": "EVENT_TYPE", "items": ["user.session.start"], "filter": null}`, and a filter has the form
//! `{"type": "EXPRESSION_LANGUAGE", "eventFilterMap": [{"event": "…", "condition": {"expression": "…"}}]}`.

use catalog_model::{EventEntry, Files};

use crate::facts::Facts;
use crate::json::{Json, indented, object};
use crate::schema_file::{one_of, reference, start};

/// Adds the schema. It takes a whole event hook, of which it looks at `events` only, or the value of `events` alone.
pub(crate) fn add(files: &mut Files, facts: &Facts<'_>) {
    let mut schema = start("event-hook", "An event hook, or its subscriptions", &facts.comment());
    schema.push("type", "object");
    schema.push("if", object! { "required": ["events"] });
    let events = object! { "$ref": reference("events") };
    schema.push("then", object! { "properties": object! { "events": events.clone() } });
    schema.push("else", events);
    schema.push("$defs", object! { "events": events_schema(), "filter": filter(), "eventType": eligible(facts) });
    files.add("json-schema/event-hook.schema.json", indented(&schema));
}

/// The documented event types of the newest snapshot with the tag.
fn eligible(facts: &Facts<'_>) -> Json {
    let is_eligible = |entry: &&EventEntry| entry.visibility.is_public() && entry.is_event_hook_eligible();
    let entries = facts.history.newest().into_iter().flat_map(|newest| newest.catalog.entries());
    one_of(entries.map(AsRef::as_ref).filter(is_eligible).map(|entry| &entry.id))
}

fn events_schema() -> Json {
    object! {
        "title": "The event types that a hook is subscribed to",
        "type": "object",
        "required": ["type", "items"],
        "properties": object! {
            "type": object! { "const": "EVENT_TYPE" },
            "items": object! {
                "type": "array",
                "minItems": 1,
                "uniqueItems": true,
                "items": object! { "$ref": reference("eventType") },
            },
            "filter": object! { "anyOf": vec![object! { "type": "null" }, object! { "$ref": reference("filter") }] },
        },
        "additionalProperties": false,
    }
}

fn filter() -> Json {
    let condition = object! { "type": ["object", "null"] };
    let item = object! {
        "type": "object",
        "required": ["event"],
        "properties": object! { "event": object! { "$ref": reference("eventType") }, "condition": condition },
    };
    object! {
        "title": "Conditions on the events of a subscription",
        "type": "object",
        "properties": object! {
            "type": object! { "const": "EXPRESSION_LANGUAGE" },
            "eventFilterMap": object! { "type": "array", "items": item },
        },
    }
}

//! `event-hook.schema.json`: what an event hook can subscribe to.
//!
//! In Okta's management API an event hook is an object with `name`, `channel` and `events`; `events` is
//! `{"type": "EVENT_TYPE", "items": ["user.session.start"], "filter": null}`, and a filter has the form
//! `{"type": "EXPRESSION_LANGUAGE", "eventFilterMap": [{"event": "…", "condition": {"expression": "…"}}]}`.

use serde_json::{Value, json};

use super::{one_of, reference, start};
use crate::facts::Facts;
use crate::json::joined;

/// Accepts a whole event hook, of which it checks `events` only, or the value of `events` alone.
pub(super) fn schema(facts: &Facts<'_>) -> Value {
    let is_eligible = |entry: &&_| is_eligible(entry);
    let eligible = facts.newest.catalog.entries().map(AsRef::as_ref).filter(is_eligible).map(|entry| &entry.id);
    let body = json!({
        "type": "object",
        "if": { "required": ["events"] },
        "then": { "properties": { "events": reference("events") } },
        "else": reference("events"),
        "$defs": {
            "events": {
                "title": "The event types that a hook is subscribed to",
                "type": "object",
                "required": ["type", "items"],
                "properties": {
                    "type": { "const": "EVENT_TYPE" },
                    "items": { "type": "array", "minItems": 1, "uniqueItems": true, "items": reference("eventType") },
                    "filter": { "anyOf": [{ "type": "null" }, reference("filter")] },
                },
                "additionalProperties": false,
            },
            "filter": {
                "title": "Conditions on the events of a subscription",
                "type": "object",
                "properties": {
                    "type": { "const": "EXPRESSION_LANGUAGE" },
                    "eventFilterMap": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["event"],
                            "properties": {
                                "event": reference("eventType"),
                                "condition": { "type": ["object", "null"] },
                            },
                        },
                    },
                },
            },
            "eventType": one_of(eligible),
        },
    });
    joined(start("event-hook", "An event hook, or its subscriptions"), body)
}

fn is_eligible(entry: &catalog_model::EventEntry) -> bool {
    entry.visibility.is_public() && entry.is_event_hook_eligible()
}

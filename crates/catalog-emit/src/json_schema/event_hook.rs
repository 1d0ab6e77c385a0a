//! The schemas of event hooks: what a hook can subscribe to, what Okta delivers to it, and how it is verified.
//!
//! In Okta's management API an event hook is an object with `name`, `channel` and `events`; `events` is
//! `{"type": "EVENT_TYPE", "items": ["user.session.start"], "filter": null}`, and a filter has the form
//! `{"type": "EXPRESSION_LANGUAGE", "eventFilterMap": [{"event": "…", "condition": {"expression": "…"}}]}`.

use serde_json::{Value, json};

use super::{log_event, one_of, or_null, reference, start};
use crate::facts::Facts;
use crate::json::{joined, object};

/// Accepts a whole event hook, of which it checks `events` only, or the value of `events` alone.
pub(super) fn subscription(facts: &Facts<'_>) -> Value {
    let is_eligible = |entry: &&_| is_eligible(entry);
    let eligible = facts.newest.catalog.entries().map(AsRef::as_ref).filter(is_eligible).map(|entry| &entry.id);
    let event_type = json!({
        "title": "HookEventType",
        "description": "An event type that event hooks can subscribe to.",
    });
    let body = json!({
        "oneOf": [reference("EventHook"), reference("EventSubscriptions")],
        "$defs": {
            "EventHook": {
                "title": "EventHook",
                "description": "An event hook.",
                "type": "object",
                "required": ["events"],
                "properties": { "name": { "type": "string" }, "events": reference("EventSubscriptions") },
            },
            "EventSubscriptions": {
                "title": "EventSubscriptions",
                "description": "The event types that a hook is subscribed to.",
                "type": "object",
                "required": ["type", "items"],
                "properties": {
                    "type": { "type": "string", "const": "EVENT_TYPE" },
                    "items": {
                        "type": "array", "minItems": 1, "uniqueItems": true, "items": reference("HookEventType")
                    },
                    "filter": or_null(reference("EventFilter")),
                },
                "additionalProperties": false,
            },
            "EventFilter": {
                "title": "EventFilter",
                "description": "Conditions on the events of a subscription.",
                "type": "object",
                "properties": {
                    "type": { "type": "string", "const": "EXPRESSION_LANGUAGE" },
                    "eventFilterMap": { "type": "array", "items": reference("EventFilterRule") },
                },
            },
            "EventFilterRule": {
                "title": "EventFilterRule",
                "description": "The condition on the events of one type.",
                "type": "object",
                "required": ["event"],
                "properties": {
                    "event": reference("HookEventType"),
                    "condition": or_null(json!({ "type": "object", "additionalProperties": true })),
                },
            },
            "HookEventType": joined(event_type, one_of(eligible)),
        },
    });
    let description = "An event hook, or its subscriptions alone.";
    joined(start("event-hook", "EventHookOrSubscriptions", description), body)
}

fn is_eligible(entry: &catalog_model::EventEntry) -> bool {
    entry.visibility.is_public() && entry.is_event_hook_eligible()
}

/// Accepts the body of a request to an event hook: events in an envelope of CloudEvents 0.1.
pub(super) fn delivery(facts: &Facts<'_>) -> Value {
    let text = || or_null(json!({ "type": "string" }));
    let body = json!({
        "type": "object",
        "required": ["eventType", "data"],
        "properties": {
            "eventType": { "type": "string", "const": "com.okta.event_hook" },
            "eventTypeVersion": text(),
            "cloudEventsVersion": text(),
            "source": text(),
            "eventId": text(),
            "eventTime": or_null(json!({ "type": "string", "format": "date-time" })),
            "contentType": text(),
            "data": reference("EventHookData"),
        },
    });
    let mut definitions = log_event::definitions_with_event(facts);
    let data = json!({
        "title": "EventHookData",
        "description": "The events of a delivery.",
        "type": "object",
        "required": ["events"],
        "properties": { "events": { "type": "array", "items": reference(log_event::NAME) } },
    });
    definitions.insert("EventHookData".to_owned(), data);
    let description = "The body of the request by which Okta delivers events to an event hook.";
    let mut schema = joined(start("event-hook-delivery", "EventHookDelivery", description), body);
    schema["$defs"] = object(definitions);
    schema
}

/// Accepts the body of an answer to the one-time verification request, which has headers and no body.
pub(super) fn verification() -> Value {
    let description = "The body of the answer to the GET request by which Okta verifies an event hook once.";
    let body = json!({
        "type": "object",
        "required": ["verification"],
        "properties": {
            "verification": {
                "description": "The value of the request's header `X-Okta-Verification-Challenge`.",
                "type": "string",
                "minLength": 1,
            },
        },
    });
    joined(start("event-hook-verification", "EventHookVerification", description), body)
}

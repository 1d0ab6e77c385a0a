//! The schemas of event hooks.

use serde_json::{Value, json};

use crate::support::{EVENT_HOOK, HOOK_DELIVERY, catalog, compiled, full_event, generate, history, pool_files};

fn events(items: Value) -> Value {
    json!({"type": "EVENT_TYPE", "items": items})
}

#[test]
fn only_documented_ids_with_the_tag_are_accepted() {
    let schema = compiled(pool_files(), EVENT_HOOK);
    assert!(schema.is_valid(&events(json!(["pool.lane.open", "pool.guard.whistle"]))));
    // Documented without the tag, retired with it, beta with it, unknown, a prefix.
    for id in ["pool.shower.run", "pool.lane.shut", "pool.slide.open", "vendor.invented.this", "pool.lane"] {
        assert!(!schema.is_valid(&events(json!(["pool.lane.open", id]))), "{id}");
    }
}

#[test]
fn the_list_and_the_whole_hook_are_checked_alike() {
    let schema = compiled(pool_files(), EVENT_HOOK);
    let hook =
        |events: Value| json!({"name": "Lanes", "channel": {"type": "HTTP"}, "events": events, "status": "ACTIVE"});
    let good = events(json!(["pool.lane.open"]));
    assert!(schema.is_valid(&good) && schema.is_valid(&hook(good.clone())));
    let filter = |event: &str| {
        json!({
            "type": "EXPRESSION_LANGUAGE",
            "eventFilterMap": [{"event": event, "condition": {"expression": "true", "version": null}}]
        })
    };
    let with_filter = |filter: Value| json!({"type": "EVENT_TYPE", "items": ["pool.lane.open"], "filter": filter});
    assert!(schema.is_valid(&with_filter(Value::Null)));
    assert!(schema.is_valid(&with_filter(filter("pool.lane.open"))));
    let bad = [
        with_filter(filter("pool.lane.shut")),
        events(json!([])),
        events(json!("pool.lane.open")),
        events(json!(["pool.lane.open", "pool.lane.open"])),
        json!({"type": "EVENT_TYPE"}),
        json!({"items": ["pool.lane.open"]}),
        json!({"type": "FLOW_EVENT", "items": ["pool.lane.open"]}),
        json!({"type": "EVENT_TYPE", "items": ["pool.lane.open"], "item": []}),
    ];
    for events in bad {
        assert!(!schema.is_valid(&events), "{events}");
        assert!(!schema.is_valid(&hook(events.clone())), "{events} in a hook");
    }
    assert!(!schema.is_valid(&json!(["pool.lane.open"])));
}

#[test]
fn where_nothing_is_eligible_nothing_is_accepted() {
    let schema = compiled(&generate(&history([catalog(&["pool.lane.open"], &[])])), EVENT_HOOK);
    assert!(!schema.is_valid(&events(json!(["pool.lane.open"]))));
}

#[test]
fn a_delivery_holds_events_in_an_envelope() {
    let schema = compiled(pool_files(), HOOK_DELIVERY);
    let delivery = |events: Value| {
        json!({
            "eventType": "com.okta.event_hook", "eventTypeVersion": "1.0", "cloudEventsVersion": "0.1",
            "source": "https://pool.example.com/api/v1/eventHooks/who1", "eventId": "e1",
            "data": {"events": events}, "eventTime": "2026-08-06T09:43:58.123Z", "contentType": "application/json"
        })
    };
    let event = full_event("pool.lane.open");
    for events in [json!([]), json!([event]), json!([event, full_event("vendor.invented.this")])] {
        assert!(schema.is_valid(&delivery(events.clone())), "{events}");
    }
    for events in [json!(null), json!({}), json!([null]), json!([{}]), event.clone()] {
        assert!(!schema.is_valid(&delivery(events.clone())), "{events}");
    }
    let without = |key: &str| {
        let mut delivery = delivery(json!([event]));
        delivery.as_object_mut().unwrap().remove(key);
        schema.is_valid(&delivery)
    };
    assert!(without("eventTypeVersion") && without("eventTime"));
    assert!(!without("eventType") && !without("data"));
    assert!(!schema.is_valid(&event) && !schema.is_valid(&json!([event])));
}

#[test]
fn the_answer_to_a_verification_repeats_the_challenge() {
    let schema = compiled(pool_files(), "json-schema/event-hook-verification.schema.json");
    assert!(schema.is_valid(&json!({"verification": "x"})));
    for answer in [json!({}), json!({"verification": ""}), json!({"verification": null}), json!("x")] {
        assert!(!schema.is_valid(&answer), "{answer}");
    }
}

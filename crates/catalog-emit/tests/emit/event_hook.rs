//! The schema of an event hook's subscriptions.

use serde_json::{Value, json};

use crate::support::{EVENT_HOOK, catalog, compiled, generate, history, pool_files};

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

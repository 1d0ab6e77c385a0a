//! `catalog.json` and its schema.

use serde_json::{Value, json};

use crate::support::{CATALOG, compiled, json_of, pool_files, text_of};

fn event(catalog: &Value, id: &str) -> Value {
    let events = catalog["event_types"].as_array().unwrap();
    events.iter().find(|event| event["id"] == id).unwrap_or_else(|| panic!("{id} is not there")).clone()
}

#[test]
fn it_is_valid_and_near_misses_are_not() {
    let files = pool_files();
    let schema = compiled(files, CATALOG);
    let catalog = json_of(files, "catalog.json");
    if let Err(error) = schema.validate(&catalog) {
        panic!("{}: {error}", error.instance_path());
    }
    let broken = |pointer: &str, value: Value| {
        let mut catalog = catalog.clone();
        *catalog.pointer_mut(pointer).unwrap() = value;
        catalog
    };
    let cases = [
        ("/format", json!(1)),
        ("/event_types/0/id", json!("pool")),
        ("/event_types/0/status", json!("gone")),
        ("/event_types/0/since", json!("TBD")),
        ("/event_types/0/life", json!([])),
        ("/event_types/0/code", json!(0)),
        ("/snapshots/0/name", json!("2024-01-01")),
        ("/payload_types/0/fields/0/personal", json!("yes")),
        ("/newest_snapshot/date", Value::Null),
    ];
    for (pointer, value) in cases {
        assert!(!schema.is_valid(&broken(pointer, value)), "{pointer}");
    }
    let mut more = catalog.clone();
    more["event_types"][0]["description"] = json!("words");
    assert!(!schema.is_valid(&more));
}

#[test]
fn it_tells_the_whole_life_of_every_id_that_was_ever_seen() {
    let files = pool_files();
    let catalog = json_of(files, "catalog.json");
    let ids: Vec<&str> = catalog["event_types"].as_array().unwrap().iter().map(|e| e["id"].as_str().unwrap()).collect();
    assert_eq!(
        ids,
        [
            "pool.depth.measure",
            "pool.guard.whistle",
            "pool.lane.close",
            "pool.lane.open",
            "pool.lane.shut",
            "pool.shower.run",
            "pool.slide.open",
            "pool.towel.fold"
        ]
    );
    let moment = |number: u32, precision: &str| {
        let label = format!("2024.01.{number}");
        let snapshot = format!("2024010{number}T000000Z_{label}");
        json!({"snapshot": snapshot, "label": label, "date": format!("2024-01-0{number}"), "precision": precision})
    };
    let third = moment(3, "exact");
    assert_eq!(catalog["newest_snapshot"], third);

    let open = event(&catalog, "pool.lane.open");
    assert_eq!((&open["status"], &open["visibility"]), (&json!("documented"), &json!("public")));
    assert_eq!(open["first_documented"], moment(1, "record-start"));
    // What would only say that it is still documented.
    assert_eq!((&open["last_documented"], &open["removed_in"]), (&Value::Null, &Value::Null));
    assert_eq!(open["variant"], "PoolLaneOpen");
    assert_eq!(open["debug_data"], "LaneDebugData");
    assert_eq!(open["change_details"], json!(["LaneChange"]));
    assert_eq!(open["event_hook_eligible"], true);
    // Listed with it once, and not in the newest snapshot.
    assert_eq!(open["legacy_ids"], json!(["core.lane.open_success"]));
    assert_eq!(open["docs_url"], "https://developer.okta.com/docs/reference/api/event-types/#poollaneopen");

    let shut = event(&catalog, "pool.lane.shut");
    assert_eq!(
        (&shut["status"], &shut["visibility"], &shut["docs_url"]),
        (&json!("retired"), &Value::Null, &Value::Null)
    );
    assert_eq!((&shut["last_documented"], &shut["removed_in"]), (&moment(1, "exact"), &moment(2, "exact")));
    assert_eq!(shut["renamed_to"], json!([{"id": "pool.lane.close", "reason": "the two have the same payload types"}]));
    let words = |event: &Value| -> Vec<String> {
        event["life"].as_array().unwrap().iter().map(|step| step["event"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(words(&shut), ["documented", "retired"]);
    assert_eq!(event(&catalog, "pool.lane.close")["renamed_from"][0]["id"], "pool.lane.shut");

    let depth = event(&catalog, "pool.depth.measure");
    assert_eq!((&depth["status"], &depth["visibility"]), (&json!("hidden"), &json!("internal")));
    let slide = event(&catalog, "pool.slide.open");
    assert_eq!(
        (&slide["status"], &slide["code"], &slide["variant"]),
        (&json!("never-documented"), &Value::Null, &Value::Null)
    );
    assert_eq!(slide["first_documented"], Value::Null);
}

#[test]
fn it_has_a_line_for_each_snapshot_event_type_and_payload_type() {
    let text = text_of(pool_files(), "catalog.json");
    let mut counts = [0; 3];
    for line in text.lines().filter(|line| line.starts_with('{') && line.len() > 1) {
        let item: Value = serde_json::from_str(line.trim_end_matches(',')).unwrap();
        counts[usize::from(item["id"].is_string()) + 2 * usize::from(item["fields"].is_array())] += 1;
    }
    assert_eq!(counts, [3, 8, 6]);
}

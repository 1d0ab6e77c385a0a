//! The schemas of payload types.

use serde_json::{Value, json};

use crate::support::{catalog, compiled, generate, history, json_of, pool_files};

fn path(stem: &str) -> String {
    format!("json-schema/payloads/{stem}.schema.json")
}

#[test]
fn each_payload_type_of_the_newest_snapshot_has_one_and_gone_ones_have_none() {
    let files = pool_files();
    let stems: Vec<&str> = files
        .iter()
        .filter_map(|(path, _)| path.as_str().strip_prefix("json-schema/payloads/")?.strip_suffix(".schema.json"))
        .collect();
    assert_eq!(stems, ["GuardDebugData", "Lane", "LaneChange", "LaneDebugData", "OddDebugData", "PlainDebugData"]);
}

#[test]
fn fields_have_their_names_in_events_and_what_upstream_says_of_them() {
    let files = pool_files();
    let schema = json_of(files, &path("LaneDebugData"));
    assert_eq!(schema["$id"], "urn:okta-event-catalog:schema:payload:LaneDebugData");
    assert_eq!(schema["x-okta-roles"], json!(["debug_data"]));
    let properties = schema["properties"].as_object().unwrap();
    let names: Vec<&String> = properties.keys().collect();
    assert_eq!(names, ["chlorine", "laneNumber", "originalPrincipal", "requestUri", "traceId"]);
    let expected = json!({
        "x-okta-name": "lane_number", "x-okta-type": "Integer", "x-okta-format": "integer",
        "x-okta-sensitive": false, "x-okta-personal": false, "x-okta-customer": false
    });
    assert_eq!(properties["laneNumber"], expected);
    let expected = json!({
        "x-okta-name": "chlorine", "x-okta-type": "Double",
        "x-okta-sensitive": true, "x-okta-personal": false, "x-okta-customer": true
    });
    assert_eq!(properties["chlorine"], expected);
    // Nothing is known of the flags of this one.
    let odd = json_of(files, &path("OddDebugData"));
    assert_eq!(odd["properties"]["depthInMetres"], json!({"x-okta-name": "depth_in_metres", "x-okta-type": "Double"}));
    // A payload type in two roles.
    assert_eq!(json_of(files, &path("Lane"))["x-okta-roles"], json!(["actor", "target"]));
}

#[test]
fn a_file_changes_with_its_definition_and_not_with_every_snapshot() {
    let made = |snapshots: usize| {
        let catalogs =
            ["Lane a", "Lane a b", "Lane a b"].into_iter().enumerate().take(snapshots).map(|(index, lane)| {
                let event = format!("pool.a{index} target:Lane");
                catalog(&[&event], &[lane])
            });
        generate(&history(catalogs)).get(&path("Lane")).unwrap().to_vec()
    };
    assert_ne!(made(1), made(2));
    assert_eq!(made(2), made(3));
}

#[test]
fn any_object_passes_and_nothing_else_does() {
    let schema = compiled(pool_files(), &path("LaneDebugData"));
    for value in [json!({}), json!({"laneNumber": "3"}), json!({"laneNumber": 3}), json!({"another": null})] {
        assert!(schema.is_valid(&value), "{value}");
    }
    for value in [json!([]), json!("laneNumber"), Value::Null] {
        assert!(!schema.is_valid(&value), "{value}");
    }
}

#[test]
fn names_that_differ_in_case_alone_share_no_file_and_keep_theirs_for_ever() {
    let first = catalog(&["pool.a"], &["lane a", "Con b"]);
    let second = catalog(&["pool.a"], &["lane a", "Con b", "LANE c", "Lane d"]);
    let files = generate(&history([first, second]));
    for (stem, name) in [("lane", "lane"), ("LANE-2", "LANE"), ("Lane-3", "Lane"), ("Con-2", "Con")] {
        assert_eq!(json_of(&files, &path(stem))["title"], name, "{stem}");
    }
    let mut lower: Vec<String> = files.iter().map(|(path, _)| path.as_str().to_ascii_lowercase()).collect();
    lower.sort();
    lower.dedup();
    assert_eq!(lower.len(), files.len());
}

#[test]
fn the_longest_name_makes_a_file() {
    let (long, twin) = ("L".repeat(128), format!("{}l", "L".repeat(127)));
    let files = generate(&history([catalog(&["pool.a"], &[&format!("{long} a"), &format!("{twin} b")])]));
    let titles: Vec<Value> = files
        .iter()
        .filter(|(path, _)| path.as_str().starts_with("json-schema/payloads/"))
        .map(|(path, _)| json_of(&files, path.as_str())["title"].clone())
        .collect();
    assert_eq!(titles.len(), 2);
    assert!(titles.contains(&json!(long)) && titles.contains(&json!(twin)));
}

#[test]
fn two_upstream_names_with_one_name_in_events_both_stay() {
    let files = generate(&history([catalog(&["pool.a"], &["Lane lane_name:String lane__name:Integer laneName:Map"])]));
    let lane_name = &json_of(&files, &path("Lane"))["properties"]["laneName"];
    let kinds: Vec<&Value> = lane_name["anyOf"].as_array().unwrap().iter().map(|each| &each["x-okta-type"]).collect();
    assert_eq!(kinds, ["Map", "Integer", "String"]);
    assert!(compiled(&files, &path("Lane")).is_valid(&json!({"laneName": 1})));
}

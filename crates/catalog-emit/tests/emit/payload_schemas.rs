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
fn fields_have_their_names_in_events_a_type_and_what_upstream_says_of_them() {
    let files = pool_files();
    let schema = json_of(files, &path("LaneDebugData"));
    assert_eq!(schema["title"], "LaneDebugData");
    assert_eq!(schema["description"], "The fields of a log event in these roles: debug_data.");
    let properties = schema["properties"].as_object().unwrap();
    let names: Vec<&String> = properties.keys().collect();
    assert_eq!(names, ["chlorine", "laneNumber", "originalPrincipal", "requestUri", "traceId"]);
    let text = |description: &str| json!({ "description": description, "type": "string" });
    assert_eq!(properties["laneNumber"], text("lane_number: Integer, integer"));
    assert_eq!(properties["chlorine"], text("chlorine: Double, sensitive customer"));
    assert_eq!(properties["originalPrincipal"]["anyOf"][1]["type"], "object");
    // Nothing is known of the flags of this one.
    let odd = json_of(files, &path("OddDebugData"));
    assert_eq!(odd["properties"]["depthInMetres"], text("depth_in_metres: Double"));
    // A payload type in two roles.
    let lane = json_of(files, &path("Lane"));
    assert_eq!(lane["description"], "The fields of a log event in these roles: actor, target.");
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
fn values_of_debug_data_are_texts_and_those_of_change_details_have_any_type_that_upstream_names() {
    let debug_data = compiled(pool_files(), &path("LaneDebugData"));
    let change = compiled(pool_files(), &path("LaneChange"));
    let cases = [
        (&debug_data, json!({}), true),
        (&debug_data, json!({"laneNumber": "3", "another": null}), true),
        (&debug_data, json!({"laneNumber": 3}), false),
        (&debug_data, json!({"laneNumber": null}), false),
        (&debug_data, json!({"originalPrincipal": {"id": "00u1"}}), true),
        (&debug_data, json!([]), false),
        (&debug_data, Value::Null, false),
        (&change, json!({"isOpen": "true", "laneName": null}), true),
        (&change, json!({"isOpen": true}), true),
        (&change, json!({"isOpen": 1}), false),
        (&change, json!({"laneName": 1}), false),
    ];
    for (schema, value, is_valid) in cases {
        assert_eq!(schema.is_valid(&value), is_valid, "{value}");
    }
}

#[test]
fn every_upstream_type_has_types_in_change_details() {
    let kinds = "a:String b:Boolean c:Integer d:Long e:Double f:List g:Map h:JsonNode i:Date j:SomeSettings";
    let files = generate(&history([catalog(&["pool.a change:Change"], &[&format!("Change {kinds}")])]));
    let change = compiled(&files, &path("Change"));
    let values = [json!("x"), json!(true), json!(1), json!(1.5), json!([]), json!({}), Value::Null];
    for (key, accepted) in [
        ("a", "1000001"),
        ("b", "1100001"),
        ("c", "1010001"),
        ("d", "1010001"),
        ("e", "1011001"),
        ("f", "1000101"),
        ("g", "1111111"),
        ("h", "1111111"),
        ("i", "1000001"),
        ("j", "1111111"),
    ] {
        let found: String =
            values.iter().map(|value| if change.is_valid(&json!({ key: value })) { '1' } else { '0' }).collect();
        assert_eq!(found, accepted, "{key}");
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
    assert_eq!(lane_name["description"], "laneName: Map; lane__name: Integer; lane_name: String");
    assert!(compiled(&files, &path("Lane")).is_valid(&json!({"laneName": 1})));
}

//! What goes for all files: names, headers, hostile words, and the same bytes every time.

use std::collections::BTreeMap;

use catalog_model::History;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{
    Flavours, STRICT, catalog, compiled, full_event, generate, history, json_of, pool_files, text_of,
};

#[test]
fn every_schema_compiles_and_has_an_id_of_its_own_and_a_header() {
    let files = pool_files();
    let mut ids = BTreeMap::new();
    for (path, _) in files.iter().filter(|(path, _)| path.as_str().ends_with(".schema.json")) {
        if !path.as_str().ends_with("/output.schema.json") {
            compiled(files, path.as_str());
        }
        let schema = json_of(files, path.as_str());
        let id = schema["$id"].as_str().unwrap().to_owned();
        assert_eq!(ids.insert(id, path), None, "{path}");
        let comment = schema["$comment"].as_str().unwrap();
        assert!(comment.starts_with("Made by `cargo xtask generate`") && comment.contains("Do not edit"), "{comment}");
        let has_own_origin = path.as_str().contains("/payloads/") || path.as_str().ends_with("/output.schema.json");
        assert!(has_own_origin || comment.contains("up to 20240103T000000Z_2024.01.3"), "{path}: {comment}");
        assert!(schema["title"].is_string(), "{path}");
        for reference in references(&schema) {
            assert!(reference.starts_with("#/$defs/"), "{path}: {reference} leads out of the file");
        }
    }
    assert_eq!(ids.len(), 7 + 6);
}

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(text) if key == "$ref" => vec![text.clone()],
                value => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn files_end_in_one_line_break_and_hold_no_carriage_return() {
    let files = pool_files();
    for (path, _) in files.iter() {
        let text = text_of(files, path.as_str());
        assert!(text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains('\r'), "{path}");
    }
}

#[test]
fn words_that_mean_something_to_json_schema_are_words() {
    // Everything that the model lets through, at its worst.
    let entries = ["?-._0", "__proto__.constructor debug:ref", "a.b debug:anyOf", "A.B debug:AnyOf"];
    let types = [
        "ref $:String".replace('$', "_"),
        "anyOf properties required __proto__ -1 . .. a.b".to_owned(),
        "AnyOf eventType debugData".to_owned(),
    ];
    let files = generate(&history([catalog(&entries, &types.each_ref().map(String::as_str))]));
    for (path, _) in files.iter().filter(|(path, _)| path.as_str().contains("/payloads/")) {
        compiled(&files, path.as_str());
    }
    let strict = compiled(&files, STRICT);
    for (event_type, key, is_known) in [
        ("a.b", "required", true),
        ("a.b", "eventType", false),
        ("A.B", "eventType", true),
        ("A.B", "required", false),
        ("__proto__.constructor", "", true),
        ("__proto__.constructor", "_", false),
    ] {
        let mut event = full_event(event_type);
        event["debugContext"]["debugData"] = json!({ key: "x" });
        assert_eq!(strict.is_valid(&event), is_known, "{key} in {event_type}");
    }
}

fn any_history() -> impl Strategy<Value = History> {
    let word = || "[A-Za-z0-9_-]{1,4}";
    let field = ("[A-Za-z0-9_.-]{1,6}", "[A-Za-z]{1,5}", prop_oneof![Just(""), Just("-"), Just("personal")]);
    let payload = ("[A-Za-z][A-Za-z0-9]{0,2}", prop::collection::vec(field, 0..4));
    let first = "[_-]{0,2}[A-Za-z0-9]{1,2}";
    let event = (prop_oneof![Just(""), Just("?"), Just("!")], first, word(), "[A-Za-z][A-Za-z0-9]{0,2}");
    let snapshot = (prop::collection::btree_map(word(), event, 0..5), prop::collection::vec(payload, 0..5));
    prop::collection::vec(snapshot, 1..4).prop_map(|snapshots| {
        let mut catalogs = Vec::new();
        for (events, payloads) in snapshots {
            let entries: BTreeMap<String, String> = events
                .into_values()
                .map(|(mark, one, two, debug)| (format!("{one}.{two}"), format!("{mark}{one}.{two} debug:{debug}")))
                .collect();
            let types: Vec<String> = payloads
                .into_iter()
                .map(|(name, fields)| {
                    let fields = fields.into_iter().map(|(name, kind, flags)| format!(" {name}:{kind}::{flags}"));
                    format!("{name}{}", fields.collect::<String>())
                })
                .collect();
            let entries: Vec<&str> = entries.values().map(String::as_str).filter(|words| has_name(words)).collect();
            // At least one documented event type, or there is nothing to generate.
            let entries: Vec<&str> = entries.into_iter().chain(["always.there"]).collect();
            let made = catalog(&entries, &types.iter().map(String::as_str).collect::<Vec<_>>());
            if catalogs.last() != Some(&made) {
                catalogs.push(made);
            }
        }
        history(catalogs)
    })
}

/// Whether the id has what a variant name needs, as every documented one must.
fn has_name(words: &str) -> bool {
    words.split(" debug:").next().is_some_and(|id| id.bytes().any(|b| b.is_ascii_alphanumeric()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_history_the_files_are_well_formed_and_known_events_pass(history in any_history()) {
        let files = generate(&history);
        prop_assert_eq!(&files, &generate(&history));
        let catalog = json_of(&files, "catalog.json");
        prop_assert!(compiled(&files, crate::support::CATALOG).is_valid(&catalog));
        let flavours = Flavours::of(&history);
        for event in catalog["event_types"].as_array().unwrap() {
            let was_documented = event["first_documented"].is_object();
            let id = event["id"].as_str().unwrap();
            prop_assert_eq!(flavours.accept(&full_event(id)), (true, was_documented), "{}", id);
        }
    }
}

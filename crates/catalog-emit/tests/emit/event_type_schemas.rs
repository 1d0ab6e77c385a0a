//! The schemas are valid, and they accept and refuse what they should.

use catalog_model::Files;
use serde_json::{Value, json};

use crate::history::{self, files, text};
use crate::support::generate;

fn schema(files: &Files, name: &str) -> Value {
    serde_json::from_str(text(files, &format!("json-schema/{name}"))).expect("it is JSON")
}

fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::meta::validate(schema).expect("it is a schema");
    jsonschema::validator_for(schema).expect("it compiles")
}

#[test]
fn the_strict_schema_takes_every_registered_id_and_no_other() {
    let schema = schema(files(), "event-type.schema.json");
    let strict = validator(&schema);
    for entry in history::whole().registry().entries() {
        assert!(strict.is_valid(&json!(entry.id.as_str())), "{}", entry.id);
    }
    for other in ["user.session", "user.session.start ", "User.session.start", "beta.only", "", "documented"] {
        assert!(!strict.is_valid(&json!(other)), "{other:?}");
    }
    for other in [json!(1), json!(null), json!(["a.b"])] {
        assert!(!strict.is_valid(&other));
    }
}

#[test]
fn the_open_schema_takes_every_text_of_the_form() {
    let open = validator(&schema(files(), "event-type.open.schema.json"));
    for entry in history::whole().registry().entries() {
        assert!(open.is_valid(&json!(entry.id.as_str())), "{}", entry.id);
    }
    for unknown in ["beta.only", "user.session.teleported", "a.b.c.d-e_F"] {
        assert!(open.is_valid(&json!(unknown)), "{unknown:?}");
    }
    for other in ["user", "", ".a", "a.", "a..b", "a b.c", "a.b\n", "ä.b"] {
        assert!(!open.is_valid(&json!(other)), "{other:?}");
    }
    assert!(open.is_valid(&json!(format!("a.{}", "b".repeat(126)))));
    assert!(!open.is_valid(&json!(format!("a.{}", "b".repeat(127)))));
    assert!(!open.is_valid(&json!(1)));
}

#[test]
fn what_is_not_documented_any_more_is_marked_as_deprecated() {
    for name in ["event-type.schema.json", "event-type.open.schema.json"] {
        let schema = schema(files(), name);
        let group = |name: &str| schema["$defs"][name]["enum"].as_array().expect("ids").clone();
        assert_eq!(group("retired"), [json!("app.gone.forever"), json!("system.agent.read_toplogy")]);
        assert_eq!(group("hidden"), [json!("going.under_cover")]);
        assert!(group("documented").contains(&json!("user.session.start")));
        assert!(group("documented").is_sorted_by_key(|id| id.as_str().map(str::to_owned)));
        assert_eq!(schema["$defs"]["retired"]["deprecated"], json!(true));
        assert_eq!(schema["$defs"]["hidden"]["deprecated"], json!(true));
        assert!(schema["$defs"]["documented"].get("deprecated").is_none());
    }
}

#[test]
fn there_is_no_empty_list_of_ids() {
    let files = &generate(&history::newest_alone());
    let schema = schema(files, "event-type.schema.json");
    // What is hidden was never documented in this history of one snapshot.
    assert_eq!(schema["$defs"].as_object().expect("groups").keys().collect::<Vec<_>>(), ["documented"]);
    assert_eq!(schema["anyOf"], json!([{ "$ref": "#/$defs/documented" }]));
    validator(&schema);
}

#[test]
fn ids_of_schemas_are_stable_and_keys_are_sorted() {
    let files = files();
    assert_eq!(schema(files, "event-type.schema.json")["$id"], "urn:okta-event-catalog:schema:event-type");
    assert_eq!(schema(files, "event-type.open.schema.json")["$id"], "urn:okta-event-catalog:schema:event-type-open");
    let extra = schema(files, "output.schema.json");
    assert_eq!((&extra["$id"], &extra["title"]), (&json!("urn:output"), &json!("an output")));
    assert_eq!(extra["$comment"], "Made by `cargo xtask generate`. Do not edit: the next run makes it anew.");
    assert!(text(files, "json-schema/output.schema.json").starts_with("{\n\t\"$comment\": "));
    for name in ["event-type.schema.json", "event-type.open.schema.json"] {
        let keys: Vec<&str> = text(files, &format!("json-schema/{name}"))
            .lines()
            .filter(|line| line.starts_with("\t\""))
            .map(|line| line.trim_start().split(':').next().expect("a key"))
            .collect();
        assert!(keys.is_sorted(), "{keys:?}");
    }
}

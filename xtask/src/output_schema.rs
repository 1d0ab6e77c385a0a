//! The JSON Schema of what the commands print with `--format json`.

use catalog_model::payload_fields::Role;
use catalog_model::{Status, Visibility};
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::commands::{history, rules, search, show, snapshots, stats};

/// The schema (2020-12): `$defs` has a definition for each command, by its name; the root accepts any of them.
/// `diff` and `validate` have schemas of their own.
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let commands = commands(&mut generator);
    let any: Vec<Value> = commands.iter().map(|(name, _)| json!({ "$ref": format!("#/$defs/{name}") })).collect();
    let mut definitions: Map<String, Value> = generator.take_definitions(true);
    definitions.extend(commands.into_iter().map(|(name, schema)| (name.to_owned(), schema.to_value())));
    let mut schema = json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:okta-event-catalog:schema:commands",
        "title": "Output of cargo xtask with --format json",
        "anyOf": any,
        "$defs": definitions,
    });
    RecursiveTransform(tidy).transform(&mut schema);
    schema.to_value()
}

/// The output of each command.
fn commands(generator: &mut SchemaGenerator) -> Vec<(&'static str, Schema)> {
    vec![
        ("refresh", refresh()),
        ("rules", rules::Rules::json_schema(generator)),
        ("history", history::Life::json_schema(generator)),
        ("show", show::Events::json_schema(generator)),
        ("search", search::Hits::json_schema(generator)),
        ("stats", stats::Stats::json_schema(generator)),
        ("snapshots", snapshots::Snapshots::json_schema(generator)),
        ("version", version()),
    ]
}

/// Objects have the listed members only. Formats of Rust, such as `uint32`, are unknown to validators.
fn tidy(schema: &mut Schema) {
    if schema.get("properties").is_some() {
        schema.insert("additionalProperties".to_owned(), false.into());
    }
    if schema.get("format").and_then(Value::as_str).is_some_and(|format| format != "date-time") {
        schema.remove("format");
    }
}

/// The schema of a level.
pub(crate) fn level(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": ["breaking", "notable", "editorial"] })
}

/// The schema of a [`Status`].
pub(crate) fn status(_: &mut SchemaGenerator) -> Schema {
    let all = [Status::Documented, Status::Hidden, Status::Retired, Status::NeverDocumented];
    json_schema!({ "enum": all.map(Status::as_str) })
}

/// The schema of a [`Visibility`], or of an optional one.
pub(crate) fn visibility<const OPTIONAL: bool>(_: &mut SchemaGenerator) -> Schema {
    let words = Visibility::ALL.map(|visibility| Value::from(visibility.as_str()));
    let null = OPTIONAL.then_some(Value::Null);
    json_schema!({ "enum": words.into_iter().chain(null).collect::<Vec<_>>() })
}

/// The schema of a [`Role`].
pub(crate) fn role(_: &mut SchemaGenerator) -> Schema {
    let all = [Role::Actor, Role::DebugData, Role::Target, Role::ChangeDetails];
    json_schema!({ "enum": all.map(Role::as_str) })
}

fn refresh() -> Schema {
    let text = json!({ "type": "string" });
    let text_or_null = json!({ "type": ["string", "null"] });
    let count = json!({ "type": "integer", "minimum": 0 });
    let all = |properties: Value| {
        let required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
        json!({ "type": "object", "required": required, "properties": properties })
    };
    let source = json!({
        "type": "object",
        "required": ["witness", "location", "sha256", "bytes"],
        "properties": {
            "witness": text, "location": text, "sha256": text, "bytes": count,
            "documented": { "type": ["integer", "null"] },
        },
    });
    let finding = all(json!({
        "kind": text, "witness": text, "against": text_or_null, "id": text_or_null, "subject": text,
        "seen": text, "expected": text,
    }));
    let files = all(json!({ "created": count, "changed": count, "removed": count, "unchanged": count }));
    let schema = all(json!({
        "status": { "enum": ["new", "nothing-new", "offline"] },
        "dry_run": { "type": "boolean" },
        "source": text_or_null,
        "snapshot": text,
        "release": text_or_null,
        "counts": all(json!({
            "documented": count, "beta": count, "internal": count, "total": count, "payload_types": count,
        })),
        "witnesses": { "type": "array", "items": source },
        "findings": { "type": "array", "items": finding },
        "diff": { "description": "See urn:okta-event-catalog:schema:diff.", "type": ["object", "null"] },
        "unusual": { "type": "array", "items": text },
        "files": { "anyOf": [files, { "type": "null" }] },
    }));
    Schema::try_from(schema).expect("an object is a schema")
}

fn version() -> Schema {
    json_schema!({
        "type": "object",
        "required": ["version", "bump", "next"],
        "properties": {
            "version": { "type": ["string", "null"] },
            "bump": { "enum": ["none", "patch", "minor", null] },
            "next": { "type": "string" },
        },
    })
}

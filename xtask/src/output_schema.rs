//! The JSON Schema of what the commands print with `--format json`.

use catalog_model::payload_fields::Role;
use catalog_model::{EventFact, FieldChange, Precision, Status, Visibility};
use catalog_update::report::Report;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
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
        ("refresh", Report::json_schema(generator)),
        ("rules", rules::Rules::json_schema(generator)),
        ("history", history::Histories::json_schema(generator)),
        ("show", show::Events::json_schema(generator)),
        ("search", search::Hits::json_schema(generator)),
        ("stats", stats::Stats::json_schema(generator)),
        ("snapshots", snapshots::Snapshots::json_schema(generator)),
        ("version", Version::json_schema(generator)),
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

/// The schema of a [`Status`].
pub(crate) fn status(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": Status::ALL.map(Status::as_str) })
}

/// The schema of a [`Visibility`], or of an optional one.
pub(crate) fn visibility<const OPTIONAL: bool>(_: &mut SchemaGenerator) -> Schema {
    let words = Visibility::ALL.map(|visibility| Value::from(visibility.as_str()));
    let null = OPTIONAL.then_some(Value::Null);
    json_schema!({ "enum": words.into_iter().chain(null).collect::<Vec<_>>() })
}

/// The schema of a [`Role`].
pub(crate) fn role(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": Role::ALL.map(Role::as_str) })
}

/// The schema of a [`Precision`].
pub(crate) fn precision(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": Precision::ALL.map(Precision::as_str) })
}

/// The schema of an [`EventFact`].
pub(crate) fn event_fact(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": EventFact::ALL.map(EventFact::as_str) })
}

/// The schema of a [`FieldChange`].
pub(crate) fn field_change(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": FieldChange::ALL.map(FieldChange::as_str) })
}

/// The output of `version`.
#[derive(Serialize, JsonSchema)]
pub struct Version {
    /// The last released version of the enum crate; null before the first release.
    pub version: Option<String>,
    /// The part of the version that changed since then; null before the first release.
    #[schemars(schema_with = "bump")]
    pub bump: Option<String>,
    /// The version of the generated crate, by the version policy.
    pub next: String,
}

fn bump(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": ["none", "patch", "minor", "major", null] })
}

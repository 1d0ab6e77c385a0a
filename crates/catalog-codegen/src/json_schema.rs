//! The JSON Schemas, in the dialect 2020-12.

use catalog_model::{EventId, FilePath, Files, Safe, Status};
use serde_json::{Map, Value, json};

use crate::facts::Facts;
use crate::{CodegenError, Options, header};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The form of an event id, known or not: it is [`EventId`]'s.
const ID_PATTERN: &str = r"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$";

/// Adds the schemas of an event type, and those that other crates own.
pub(crate) fn add_to(files: &mut Files, facts: &Facts, options: &Options) -> Result<(), CodegenError> {
    files.add("json-schema/event-type.schema.json", pretty(&strict(facts)));
    files.add("json-schema/event-type.open.schema.json", pretty(&open(facts)));
    for (name, schema) in &options.extra_schemas {
        let refuse = |reason| CodegenError::FileName { seen: Safe::new(name).shortened(80), reason };
        let path = FilePath::new(format!("json-schema/{name}"))
            .map_err(|_| refuse("it may have ASCII letters, digits, `.`, `_` and `-` only"))?;
        if name.contains('/') {
            return Err(refuse("all schemas lie in one folder"));
        }
        if files.get(path.as_str()).is_some() {
            return Err(refuse("another schema has this name"));
        }
        files.insert(path, pretty(&commented(schema)).into_bytes());
    }
    Ok(())
}

/// Exactly the ids that were documented at some time.
fn strict(facts: &Facts) -> Value {
    let alternatives: Vec<Value> = known(facts).keys().map(|name| reference(name)).collect();
    json!({
        "$schema": DIALECT,
        "$id": "urn:okta-event-catalog:schema:event-type",
        "$comment": header::header(facts.newest().name).join(" "),
        "title": "Okta System Log event type",
        "description": "An event type that Okta documented at some time. Those that are documented no more are marked as deprecated.",
        "type": "string",
        "anyOf": alternatives,
        "$defs": known(facts),
    })
}

/// The same ids, and every other text of their form.
fn open(facts: &Facts) -> Value {
    let mut definitions = known(facts);
    definitions.insert(
        "unknown".to_owned(),
        json!({
            "description": "An event type that may have been documented since.",
            "pattern": ID_PATTERN,
            "maxLength": EventId::MAX_LEN,
        }),
    );
    let alternatives: Vec<Value> = definitions.keys().map(|name| reference(name)).collect();
    json!({
        "$schema": DIALECT,
        "$id": "urn:okta-event-catalog:schema:event-type-open",
        "$comment": header::header(facts.newest().name).join(" "),
        "title": "Okta System Log event type, known or not",
        "description": "Any text of the form of an event type. Those that are documented no more are marked as deprecated.",
        "type": "string",
        "anyOf": alternatives,
        "$defs": definitions,
    })
}

/// The known ids by what became of them, without the groups that are empty: an `enum` must have a value.
fn known(facts: &Facts) -> Map<String, Value> {
    let groups = [
        (Status::Documented, "Documented by Okta now."),
        (Status::Hidden, "Documented once, now marked by Okta as beta or internal."),
        (Status::Retired, "Documented once, now gone."),
    ];
    let sorted = facts.sorted();
    let mut definitions = Map::new();
    for (status, description) in groups {
        let ids: Vec<&str> =
            sorted.iter().filter(|event| event.status == status).map(|event| event.id.as_str()).collect();
        if !ids.is_empty() {
            let mut group = json!({ "description": description, "enum": ids });
            if status != Status::Documented {
                group["deprecated"] = Value::Bool(true);
            }
            definitions.insert(status.to_string(), group);
        }
    }
    definitions
}

/// A schema of another crate, with the words of the header if it has no comment of its own. It follows from no snapshot.
fn commented(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Value::Object(map) = &mut schema {
        map.entry("$comment").or_insert_with(|| header::WITHOUT_SNAPSHOT.into());
    }
    schema
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// Text indented by tabs with sorted keys, whatever order `serde_json` is built to keep, and a line break at the end.
fn pretty(value: &Value) -> String {
    let text = serde_json::to_string_pretty(&sorted(value)).expect("a JSON value with text keys is JSON");
    // Strings have no line breaks in JSON, so what a line begins with is its indentation.
    let indented = |line: &str| {
        let content = line.trim_start_matches(' ');
        format!("{}{content}\n", "\t".repeat((line.len() - content.len()) / 2))
    };
    text.lines().map(indented).collect()
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by_key(|(key, _)| *key);
            Value::Object(entries.into_iter().map(|(key, value)| (key.clone(), sorted(value))).collect())
        }
        Value::Array(values) => Value::Array(values.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

//! `payloads/<Type>.schema.json`: a schema for each payload type of the newest data.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::payload_fields::{Role, payload_types_of};
use catalog_model::{FieldName, Files, PayloadField, PayloadFlags, PayloadType, PayloadTypeName, Sha256};
use serde_json::{Value, json};

use super::log_event::RESOURCE;
use super::start;
use crate::facts::Facts;
use crate::json::{indented, joined, object};

pub(super) fn files(facts: &Facts<'_>) -> Files {
    let mut files = Files::new();
    let Some(catalog) = facts.payload_catalog() else { return files };
    let mut roles: BTreeMap<&PayloadTypeName, BTreeSet<Role>> = BTreeMap::new();
    for (role, name) in catalog.entries().flat_map(|entry| payload_types_of(entry)) {
        roles.entry(name).or_default().insert(role);
    }
    for (name, stem) in file_stems(facts) {
        let Some(payload_type) = catalog.payload_type(name.as_str()) else { continue };
        let schema = schema(payload_type, &stem, &roles.remove(name).unwrap_or_default());
        files.add(&format!("json-schema/payloads/{stem}.schema.json"), indented(&schema));
    }
    files
}

const MAX_STEM_LEN: usize = 96;

/// Names that some file systems reserve for devices, in lower case and with any extension.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The file name without extension of every payload type that was ever defined: its name.
///
/// Some file systems ignore case: where two names differ in case alone, the one that was defined first keeps its name
/// and the next one gets `-2`; so does a name reserved for a device. A very long name is cut and gets a digest. No
/// payload type name has a `-`, so nothing else collides, and a later type never takes a name away.
fn file_stems<'f>(facts: &'f Facts<'_>) -> Vec<(&'f PayloadTypeName, String)> {
    let definitions = facts.timeline.definitions().iter();
    let mut names: Vec<_> = definitions.map(|(name, definitions)| (definitions[0].first, name)).collect();
    names.sort();
    let mut taken: BTreeSet<String> = DEVICES.map(str::to_owned).into();
    let stems = names.into_iter().map(|(_, name)| {
        let plain = match name.as_str() {
            text if text.len() > MAX_STEM_LEN => {
                format!("{}-{}", &text[..MAX_STEM_LEN], Sha256::of(text.as_bytes()).short())
            }
            text => text.to_owned(),
        };
        let mut stem = plain.clone();
        let mut number = 2;
        while !taken.insert(stem.to_ascii_lowercase()) {
            stem = format!("{plain}-{number}");
            number += 1;
        }
        (name, stem)
    });
    stems.collect()
}

fn schema(payload_type: &PayloadType, stem: &str, roles: &BTreeSet<Role>) -> Value {
    let shown: Vec<&str> = roles.iter().map(|role| role.as_str()).collect();
    let description = match shown.as_slice() {
        [] => "A payload type that no event type names.".to_owned(),
        _ => format!("The fields of a log event in these roles: {}.", shown.join(", ")),
    };
    let mut schema = start(&format!("payloads/{stem}"), payload_type.name.as_str(), &description);
    schema["type"] = "object".into();
    let is_text = !roles.is_empty() && !roles.contains(&Role::ChangeDetails);
    // Several upstream names of one type can have the same name in events.
    let mut properties: BTreeMap<String, (BTreeSet<JsonType>, Vec<String>)> = BTreeMap::new();
    for (name, field) in &payload_type.fields {
        let (types, descriptions) = properties.entry(name.in_events()).or_default();
        types.extend(if is_text { text_types(field) } else { change_types(field) });
        descriptions.push(describe(name, field));
    }
    schema["properties"] = object(properties.into_iter().map(|(name, (types, descriptions))| {
        let description = json!({ "description": descriptions.join("; ") });
        let mut types: Vec<Value> = types.into_iter().map(JsonType::schema).collect();
        let types = if types.len() == 1 { types.remove(0) } else { json!({ "anyOf": types }) };
        (name, joined(description, types))
    }));
    schema["additionalProperties"] = true.into();
    schema
}

/// The type of a value in a log event.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum JsonType {
    Text,
    Boolean,
    Integer,
    Number,
    Array,
    Object,
    Null,
}

impl JsonType {
    fn schema(self) -> Value {
        match self {
            Self::Text => json!({ "type": "string" }),
            Self::Boolean => json!({ "type": "boolean" }),
            Self::Integer => json!({ "type": "integer" }),
            Self::Number => json!({ "type": "number" }),
            Self::Array => json!({ "type": "array", "items": true }),
            Self::Object => json!({ "type": "object", "additionalProperties": true }),
            Self::Null => json!({ "type": "null" }),
        }
    }
}

/// The types of a field of `debugData` or `detailEntry`.
fn text_types(field: &PayloadField) -> Vec<JsonType> {
    match &*field.kind {
        RESOURCE => vec![JsonType::Text, JsonType::Object],
        _ => vec![JsonType::Text],
    }
}

/// The types of a field of change details, where it is unknown whether values are texts.
fn change_types(field: &PayloadField) -> Vec<JsonType> {
    use JsonType::{Array, Boolean, Integer, Null, Number, Object, Text};
    match &*field.kind {
        "String" | "Enum" | "Date" => vec![Text, Null],
        "Boolean" | "boolean" => vec![Text, Boolean, Null],
        "Integer" | "Long" | "int" | "long" => vec![Text, Integer, Null],
        "Double" | "Float" | "double" | "float" => vec![Text, Number, Null],
        "List" | "Set" => vec![Text, Array, Null],
        // Maps, JSON nodes and types of Okta's own, which can be anything.
        _ => vec![Text, Boolean, Number, Array, Object, Null],
    }
}

/// What upstream says of a field: `request_uri: String, uri, personal`.
fn describe(name: &FieldName, field: &PayloadField) -> String {
    let flags = field.flags.filter(|flags| *flags != PayloadFlags::default()).map(|flags| flags.to_string());
    let facts = [Some(field.kind.to_string()), Some(field.format.to_string()), flags];
    let facts: Vec<String> = facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    format!("{name}: {}", facts.join(", "))
}

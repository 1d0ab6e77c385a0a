//! `payloads/<Type>.schema.json`: a schema for each payload type of the newest data.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::payload_fields::{Role, payload_types_of};
use catalog_model::{FieldName, Files, PayloadField, PayloadType, PayloadTypeName, Sha256};
use serde_json::{Value, json};

use super::start;
use crate::facts::Facts;
use crate::json::{indented, object, texts};

pub(super) fn files(facts: &Facts<'_>) -> Files {
    let mut files = Files::new();
    let Some(catalog) = facts.payload_catalog() else { return files };
    let mut roles: BTreeMap<&PayloadTypeName, BTreeSet<Role>> = BTreeMap::new();
    for (role, name) in catalog.entries().flat_map(|entry| payload_types_of(entry)) {
        roles.entry(name).or_default().insert(role);
    }
    for (name, stem) in file_stems(facts) {
        let Some(payload_type) = catalog.payload_type(name.as_str()) else { continue };
        let schema = schema(payload_type, &roles.remove(name).unwrap_or_default());
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

fn schema(payload_type: &PayloadType, roles: &BTreeSet<Role>) -> Value {
    let name = payload_type.name.as_str();
    let mut schema = start(&format!("payload:{name}"), name);
    schema["x-okta-roles"] = texts(roles);
    schema["type"] = "object".into();
    // Several upstream names of one type can have the same name in events; then all descriptions are listed.
    let mut properties: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (name, field) in &payload_type.fields {
        properties.entry(name.in_events()).or_default().push(annotations(name, field));
    }
    schema["properties"] = object(properties.into_iter().map(|(name, mut descriptions)| {
        (name, if descriptions.len() == 1 { descriptions.remove(0) } else { json!({ "anyOf": descriptions }) })
    }));
    schema["additionalProperties"] = true.into();
    schema
}

fn annotations(name: &FieldName, field: &PayloadField) -> Value {
    let mut annotations = json!({ "x-okta-name": name.as_str(), "x-okta-type": &*field.kind });
    if !field.format.is_empty() {
        annotations["x-okta-format"] = field.format.as_ref().into();
    }
    if let Some(flags) = field.flags {
        annotations["x-okta-sensitive"] = flags.sensitive.into();
        annotations["x-okta-personal"] = flags.personal.into();
        annotations["x-okta-customer"] = flags.customer.into();
    }
    annotations
}

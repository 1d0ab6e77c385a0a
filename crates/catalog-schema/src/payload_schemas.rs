//! `json-schema/payloads/<Type>.schema.json`: a schema for each payload type of the newest data.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{FieldName, FilePath, Files, PayloadField, PayloadType, PayloadTypeName, Sha256};

use crate::facts::Facts;
use crate::json::{Json, indented, object};
use crate::payloads::{Role, payload_types_of};
use crate::schema_file::start;

/// Adds a file for each payload type of the newest snapshot that was made with the data.
pub(crate) fn add(files: &mut Files, facts: &Facts<'_>) {
    let Some(catalog) = facts.payload_catalog() else { return };
    let mut roles: BTreeMap<&PayloadTypeName, BTreeSet<Role>> = BTreeMap::new();
    for entry in catalog.entries() {
        for (role, name) in payload_types_of(entry) {
            roles.entry(name).or_default().insert(role);
        }
    }
    for (name, stem) in file_stems(facts) {
        let Some(payload_type) = catalog.payload_type(name.as_str()) else { continue };
        let roles = roles.remove(name).unwrap_or_default();
        let path = FilePath::new(format!("json-schema/payloads/{stem}.schema.json"))
            .expect("a stem has ASCII letters, digits and `-`, and is short");
        files.insert(path, indented(&schema(payload_type, &roles, facts)));
    }
}

/// The longest name that is a file name as it stands.
const MAX_STEM_LEN: usize = 96;

/// Names that some file systems keep for devices, in lower case and with any extension.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The file name of every payload type that was ever defined, without its extension: the name itself.
///
/// Where two names differ in case alone, which some file systems do not tell apart, the one that was defined first
/// keeps it and the next one gets `-2`; so does a name that such systems keep for a device. A very long name is cut and
/// gets a digest. No payload type name has a `-`, so nothing else can collide, and a later type takes no name away.
fn file_stems<'h>(facts: &Facts<'h>) -> BTreeMap<&'h PayloadTypeName, String> {
    let mut in_order_of_time: Vec<(usize, &PayloadTypeName)> =
        facts.definitions().map(|(name, definitions)| (definitions[0].first, name)).collect();
    in_order_of_time.sort();
    let mut taken: BTreeSet<String> = DEVICES.map(str::to_owned).into();
    let mut stems = BTreeMap::new();
    for (_, name) in in_order_of_time {
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
        stems.insert(name, stem);
    }
    stems
}

fn schema(payload_type: &PayloadType, roles: &BTreeSet<Role>, facts: &Facts<'_>) -> Json {
    let name = &payload_type.name;
    let mut schema = start(&format!("payload:{name}"), name.as_str(), &comment(payload_type, facts));
    schema.push("x-okta-roles", Json::texts(roles));
    schema.push("type", "object");
    // Upstream names of one type can have the same name in events; then both descriptions stand.
    let mut properties: BTreeMap<String, Vec<Json>> = BTreeMap::new();
    for (name, field) in &payload_type.fields {
        properties.entry(name.in_events()).or_default().push(annotations(name, field));
    }
    let properties = properties.into_iter().map(|(name, mut descriptions)| match descriptions.pop() {
        Some(only) if descriptions.is_empty() => (name, only),
        last => {
            descriptions.extend(last);
            (name, object! { "anyOf": descriptions })
        }
    });
    schema.push("properties", Json::Object(properties.collect()));
    schema.push("additionalProperties", true);
    schema
}

/// The origin of a file. It names the first snapshot with the definition and not the newest one, so that a file does
/// not change with every snapshot.
fn comment(payload_type: &PayloadType, facts: &Facts<'_>) -> String {
    let since = facts.last_definition(&payload_type.name).and_then(|last| facts.history.snapshots().get(last.first));
    let since = since.map_or_else(String::new, |snapshot| snapshot.name().to_string());
    format!("Made by `cargo xtask generate` from the definition that stands since the snapshot {since}. Do not edit.")
}

fn annotations(name: &FieldName, field: &PayloadField) -> Json {
    let mut annotations = object! { "x-okta-name": name.as_str(), "x-okta-type": &*field.kind };
    if !field.format.is_empty() {
        annotations.push("x-okta-format", &*field.format);
    }
    if let Some(flags) = field.flags {
        annotations.push("x-okta-sensitive", flags.sensitive);
        annotations.push("x-okta-personal", flags.personal);
        annotations.push("x-okta-customer", flags.customer);
    }
    annotations
}

//! Which keys the `debugData` of an event type can have, and what their values are.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::payload_fields::common_fields;
use catalog_model::{EventId, PayloadType, PayloadTypeName};
use serde_json::{Value, json};

use crate::facts::Facts;
use crate::json::object;
use crate::json_schema::{one_of, pointer, reference};

/// The name of the definition of the values.
pub(super) const VALUES: &str = "debugData";

/// The name of the definition of the keys that most payload types share.
const COMMON_KEYS: &str = "commonDebugDataKeys";

/// The upstream type of a field whose value is an object: the principal on whose behalf somebody acts.
const RESOURCE: &str = "Resource";

pub(super) struct DebugDataRules {
    /// One `if` and `then` for each payload type: the event types that carry it, and a reference to its keys.
    pub(super) conditions: Vec<Value>,
    pub(super) definitions: BTreeMap<String, Value>,
}

/// The rules, from the last definition of each payload type.
///
/// Keys are checked by `propertyNames` and not by `properties` with `additionalProperties: false`, so that the keys
/// that most payload types share are listed once.
pub(super) fn rules(facts: &Facts<'_>) -> DebugDataRules {
    let common_keys: BTreeSet<String> =
        facts.payload_catalog().into_iter().flat_map(common_fields).map(|field| field.in_events()).collect();
    let mut carriers: BTreeMap<&PayloadTypeName, (&PayloadType, Vec<&EventId>)> = BTreeMap::new();
    for entry in facts.ever_documented() {
        let Some(name) = &entry.debug_data else { continue };
        if let Some(last) = facts.timeline.last_definition(name.as_str()) {
            carriers.entry(name).or_insert_with(|| (&last.value, Vec::new())).1.push(&entry.id);
        }
    }
    let payload_types = || carriers.values().map(|(payload_type, _)| *payload_type);
    let mut definitions = BTreeMap::from([(VALUES.to_owned(), values(payload_types()))]);
    if !common_keys.is_empty() {
        definitions.insert(COMMON_KEYS.to_owned(), one_of(&common_keys));
    }
    definitions.extend(payload_types().map(|it| (definition_of(&it.name), keys(it, &common_keys))));
    let conditions = carriers.iter().map(|(name, (_, ids))| condition(name, ids)).collect();
    DebugDataRules { conditions, definitions }
}

/// The name of a payload type's definition. The dot distinguishes it from the other names, which have none.
fn definition_of(name: &PayloadTypeName) -> String {
    format!("payload.{name}")
}

fn condition(name: &PayloadTypeName, ids: &[&EventId]) -> Value {
    json!({
        "if": { "required": ["eventType"], "properties": { "eventType": one_of(ids) } },
        "then": {
            "properties": {
                "debugContext": { "properties": { "debugData": { "$ref": pointer(&definition_of(name)) } } },
            },
        },
    })
}

fn keys(payload_type: &PayloadType, common_keys: &BTreeSet<String>) -> Value {
    let all: BTreeSet<String> = payload_type.fields.keys().map(|field| field.in_events()).collect();
    let names = if common_keys.is_empty() || !common_keys.is_subset(&all) {
        one_of(&all)
    } else {
        let mut lists = vec![reference(COMMON_KEYS)];
        if all.len() > common_keys.len() {
            lists.push(one_of(all.difference(common_keys)));
        }
        json!({ "anyOf": lists })
    };
    json!({ "title": format!("The keys of {}", payload_type.name), "propertyNames": names })
}

fn values<'f>(payload_types: impl Iterator<Item = &'f PayloadType>) -> Value {
    let resources: BTreeSet<String> = payload_types
        .flat_map(|payload_type| &payload_type.fields)
        .filter(|(_, field)| &*field.kind == RESOURCE)
        .map(|(name, _)| name.in_events())
        .collect();
    let mut values = json!({ "title": "Details of the request and its processing, as text" });
    if !resources.is_empty() {
        let resource = json!({ "anyOf": [{ "type": "string" }, { "type": "object", "$ref": pointer("actor") }] });
        values["properties"] = object(resources.into_iter().map(|name| (name, resource.clone())));
    }
    values["additionalProperties"] = json!({ "type": "string" });
    values
}

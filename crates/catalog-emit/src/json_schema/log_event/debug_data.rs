//! Which keys the `debugData` of an event type can have, and what their values are.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::payload_fields::common_fields;
use catalog_model::{DebugDataKey, EventId, PayloadType, PayloadTypeName};
use serde_json::{Value, json};

use crate::facts::Facts;
use crate::json::{joined, object};
use crate::json_schema::{one_of, reference};

/// The name of the definition of the values.
pub(super) const VALUES: &str = "DebugData";

/// The name of the definition of the keys that most payload types share.
const COMMON_KEYS: &str = "CommonDebugDataKey";

/// The upstream type of a field whose value is an object: the principal on whose behalf somebody acts.
pub(in crate::json_schema) const RESOURCE: &str = "Resource";

pub(super) struct DebugDataRules {
    /// One `if` and `then` for each set of event types with the same keys.
    pub(super) conditions: Vec<Value>,
    pub(super) definitions: BTreeMap<String, Value>,
}

/// The rules, from the last definition of each payload type and the observed keys.
///
/// Keys are checked by `propertyNames` and not by `properties` with `additionalProperties: false`, so that the keys
/// that most payload types share are listed once.
pub(super) fn rules(facts: &Facts<'_>) -> DebugDataRules {
    let common_keys: BTreeSet<String> =
        facts.payload_catalog().into_iter().flat_map(common_fields).map(|field| field.in_events()).collect();
    let mut payload_types: BTreeMap<&PayloadTypeName, &PayloadType> = BTreeMap::new();
    let mut carriers: BTreeMap<(&PayloadTypeName, BTreeSet<&DebugDataKey>), Vec<&EventId>> = BTreeMap::new();
    for entry in facts.ever_documented() {
        let Some(name) = &entry.debug_data else { continue };
        if let Some(last) = facts.timeline.last_definition(name.as_str()) {
            payload_types.insert(name, &last.value);
            let observed = facts.history.observed_keys().of(entry.id.as_str());
            carriers.entry((name, observed)).or_default().push(&entry.id);
        }
    }
    let payload_types = || payload_types.values().copied();
    let mut definitions = BTreeMap::from([(VALUES.to_owned(), values(payload_types()))]);
    if !common_keys.is_empty() {
        let description = "A key that most payload types of debugData have.";
        let definition = json!({ "title": COMMON_KEYS, "description": description });
        definitions.insert(COMMON_KEYS.to_owned(), joined(definition, one_of(&common_keys)));
    }
    definitions.extend(payload_types().map(|it| (definition_of(&it.name), keys(it, &common_keys))));
    let conditions = carriers.iter().map(|((name, observed), ids)| condition(name, observed, ids)).collect();
    DebugDataRules { conditions, definitions }
}

/// The name of the definition of a payload type's keys. No other definition's name starts like it.
fn definition_of(name: &PayloadTypeName) -> String {
    format!("KeyOf{name}")
}

fn condition(name: &PayloadTypeName, observed: &BTreeSet<&DebugDataKey>, ids: &[&EventId]) -> Value {
    let mut names = reference(&definition_of(name));
    if !observed.is_empty() {
        let observed_names = json!({ "description": "Observed in events, not documented by Okta." });
        names = json!({ "anyOf": [names, joined(observed_names, one_of(observed))] });
    }
    let debug_data = json!({ "type": ["object", "null"], "propertyNames": names });
    json!({
        "if": { "required": ["eventType"], "properties": { "eventType": one_of(ids) } },
        "then": {
            "properties": { "debugContext": { "type": ["object", "null"], "properties": { "debugData": debug_data } } },
        },
    })
}

fn keys(payload_type: &PayloadType, common_keys: &BTreeSet<String>) -> Value {
    let all: BTreeSet<String> = payload_type.fields.keys().map(|field| field.in_events()).collect();
    let name = &payload_type.name;
    let definition = json!({ "title": definition_of(name), "description": format!("A key of {name}.") });
    let names = if common_keys.is_empty() || !common_keys.is_subset(&all) {
        one_of(&all)
    } else {
        let mut lists = vec![reference(COMMON_KEYS)];
        if all.len() > common_keys.len() {
            lists.push(one_of(all.difference(common_keys)));
        }
        json!({ "anyOf": lists })
    };
    joined(definition, names)
}

fn values<'f>(payload_types: impl Iterator<Item = &'f PayloadType>) -> Value {
    let resources: BTreeSet<String> = payload_types
        .flat_map(|payload_type| &payload_type.fields)
        .filter(|(_, field)| &*field.kind == RESOURCE)
        .map(|(name, _)| name.in_events())
        .collect();
    let mut values = json!({
        "title": VALUES,
        "description": "Details of the request and its processing, as text.",
        "type": "object",
    });
    if !resources.is_empty() {
        let resource = json!({ "anyOf": [{ "type": "string" }, reference("Actor")] });
        values["properties"] = object(resources.into_iter().map(|name| (name, resource.clone())));
    }
    values["additionalProperties"] = json!({ "type": "string" });
    values
}

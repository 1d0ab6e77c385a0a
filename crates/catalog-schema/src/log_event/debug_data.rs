//! Which keys the `debugData` of an event type can have, and what their values are.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{EventId, PayloadType, PayloadTypeName};

use crate::facts::Facts;
use crate::json::{Json, object};
use crate::payloads::common_fields;
use crate::schema_file::{one_of, reference};

/// The name of the definition that says what the values are.
pub(super) const VALUES: &str = "debugData";

/// The name of the definition that lists the keys which most payload types share.
const COMMON_KEYS: &str = "commonDebugDataKeys";

/// The upstream type of a field whose value is an object: the principal on whose behalf somebody acts.
const RESOURCE: &str = "Resource";

/// What the strict schema says of `debugData`.
pub(super) struct DebugDataRules {
    /// One `if` and `then` for each payload type: the event types that carry it, and a reference to its keys.
    pub(super) conditions: Vec<Json>,
    /// The keys of each payload type, and what goes for all of them.
    pub(super) definitions: BTreeMap<String, Json>,
}

/// The rules, from the last definition of each payload type.
///
/// Keys are checked by `propertyNames` and not by `properties` with `additionalProperties: false`, so that the keys
/// that most payload types share stand in the file once.
pub(super) fn rules(facts: &Facts<'_>) -> DebugDataRules {
    let common_keys: BTreeSet<String> =
        facts.payload_catalog().into_iter().flat_map(common_fields).map(|field| field.in_events()).collect();
    let carriers = carriers(facts);
    let used = || carriers.keys().filter_map(|name| facts.last_definition(name)).map(|last| last.payload_type);
    let mut definitions = BTreeMap::from([(VALUES.to_owned(), values(used()))]);
    if !common_keys.is_empty() {
        definitions.insert(COMMON_KEYS.to_owned(), one_of(&common_keys));
    }
    definitions
        .extend(used().map(|payload_type| (definition_of(&payload_type.name), keys(payload_type, &common_keys))));
    let conditions = carriers.iter().map(|(name, ids)| condition(name, ids)).collect();
    DebugDataRules { conditions, definitions }
}

/// The event types by the payload type of their `debugData`, as far as it is defined.
fn carriers<'f>(facts: &'f Facts<'_>) -> BTreeMap<&'f PayloadTypeName, Vec<&'f EventId>> {
    let mut carriers: BTreeMap<&PayloadTypeName, Vec<&EventId>> = BTreeMap::new();
    for entry in facts.ever_documented() {
        if let Some(name) = entry.debug_data.as_ref().filter(|name| facts.last_definition(name).is_some()) {
            carriers.entry(name).or_default().push(&entry.id);
        }
    }
    carriers
}

/// The name of a payload type's definition. The dot keeps it apart from the names of ours, which have none.
fn definition_of(name: &PayloadTypeName) -> String {
    format!("payload.{name}")
}

fn condition(name: &PayloadTypeName, ids: &[&EventId]) -> Json {
    let event_type = object! { "eventType": one_of(ids) };
    let debug_data = object! { "debugData": object! { "$ref": reference(&definition_of(name)) } };
    let debug_context = object! { "debugContext": object! { "properties": debug_data } };
    object! {
        "if": object! { "required": ["eventType"], "properties": event_type },
        "then": object! { "properties": debug_context },
    }
}

fn keys(payload_type: &PayloadType, common_keys: &BTreeSet<String>) -> Json {
    let all: BTreeSet<String> = payload_type.fields.keys().map(|field| field.in_events()).collect();
    let names = if common_keys.is_empty() || !common_keys.is_subset(&all) {
        one_of(&all)
    } else {
        let mut lists = vec![object! { "$ref": reference(COMMON_KEYS) }];
        if all.len() > common_keys.len() {
            lists.push(one_of(all.difference(common_keys)));
        }
        object! { "anyOf": lists }
    };
    object! { "title": format!("The keys of {}", payload_type.name), "propertyNames": names }
}

fn values<'f>(payload_types: impl Iterator<Item = &'f PayloadType>) -> Json {
    let resources: BTreeSet<String> = payload_types
        .flat_map(|payload_type| &payload_type.fields)
        .filter(|(_, field)| &*field.kind == RESOURCE)
        .map(|(name, _)| name.in_events())
        .collect();
    let resource = || {
        let principal = object! { "type": "object", "$ref": reference("actor") };
        object! { "anyOf": vec![object! { "type": "string" }, principal] }
    };
    let mut values = object! { "title": "Details of the request and its processing, as text" };
    if !resources.is_empty() {
        let properties = resources.into_iter().map(|name| (name, resource())).collect();
        values.push("properties", Json::Object(properties));
    }
    values.push("additionalProperties", object! { "type": "string" });
    values
}

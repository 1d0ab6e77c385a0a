//! `event-type.schema.json` and `event-type.open.schema.json`.

use std::collections::BTreeMap;

use catalog_model::Status;
use catalog_model::text::EVENT_ID_PATTERN;
use serde_json::{Value, json};

use super::{one_of, reference};
use crate::facts::Facts;
use crate::json::{joined, object};

/// Exactly the ids that were documented at some time.
pub(super) fn strict(facts: &Facts<'_>) -> Value {
    let description = "An event type that Okta documents now or documented before. Those that are no longer documented are deprecated.";
    schema("event-type", "EventType", description, groups(facts))
}

/// The ids of [`strict`], and any other string that matches the id pattern.
pub(super) fn open(facts: &Facts<'_>) -> Value {
    let description =
        "Any text with the form of an event type. Known ones that are no longer documented are deprecated.";
    let mut groups = groups(facts);
    // The groups exclude each other: some generators of types need that to tell them apart.
    let known: Vec<Value> = groups.keys().map(|name| reference(name)).collect();
    let other = json!({
        "title": "OtherEventType",
        "description": "An event type that this version does not know.",
        "type": "string",
        "pattern": EVENT_ID_PATTERN,
        "maxLength": catalog_model::EventId::MAX_LEN,
        "not": { "anyOf": known },
    });
    groups.insert("OtherEventType", other);
    schema("event-type.open", "AnyEventType", description, groups)
}

fn schema(path: &str, title: &str, description: &str, groups: BTreeMap<&str, Value>) -> Value {
    let mut schema = super::start(path, title, description);
    schema["oneOf"] = groups.keys().map(|name| reference(name)).collect();
    schema["$defs"] = object(groups);
    schema.sort_all_objects();
    schema
}

/// The known ids by status. Empty groups are omitted.
fn groups(facts: &Facts<'_>) -> BTreeMap<&'static str, Value> {
    let descriptions = [
        (Status::Documented, "DocumentedEventType", "Documented now."),
        (Status::Hidden, "HiddenEventType", "Documented before, now beta or internal. Such events may still occur."),
        (Status::Retired, "RetiredEventType", "Documented before, now removed: retired. Such events may still occur."),
    ];
    let mut groups = BTreeMap::new();
    for (status, title, description) in descriptions {
        let ids = facts.ids(&[status]);
        if !ids.is_empty() {
            let mut group = joined(json!({ "title": title, "description": description }), one_of(ids));
            if status != Status::Documented {
                group["deprecated"] = true.into();
            }
            groups.insert(title, group);
        }
    }
    groups
}

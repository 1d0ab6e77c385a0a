//! `event-type.schema.json` and `event-type.open.schema.json`.

use catalog_model::Status;
use catalog_model::text::EVENT_ID_PATTERN;
use serde_json::{Map, Value, json};

use super::reference;
use crate::facts::Facts;
use crate::json::texts;

/// Exactly the ids that were documented at some time.
pub(super) fn strict(facts: &Facts<'_>) -> Value {
    let description = "An event type that Okta documents now or documented before. Those that are no longer documented are deprecated.";
    schema("event-type", "Okta System Log event type", description, groups(facts))
}

/// The ids of [`strict`], and any other string that matches the id pattern.
pub(super) fn open(facts: &Facts<'_>) -> Value {
    let description =
        "Any text with the form of an event type. Known ones that are no longer documented are deprecated.";
    let mut groups = groups(facts);
    let unknown = json!({
        "description": "An event type that this version does not know.",
        "pattern": EVENT_ID_PATTERN,
        "maxLength": catalog_model::EventId::MAX_LEN,
    });
    groups.insert("unknown".to_owned(), unknown);
    schema("event-type-open", "Okta System Log event type, known or not", description, groups)
}

fn schema(name: &str, title: &str, description: &str, groups: Map<String, Value>) -> Value {
    let mut schema = super::start(name, title);
    schema["description"] = description.into();
    schema["type"] = "string".into();
    schema["anyOf"] = groups.keys().map(|name| reference(name)).collect();
    schema["$defs"] = groups.into();
    schema.sort_all_objects();
    schema
}

/// The known ids by status. Empty groups are omitted, since an `enum` must have a value.
fn groups(facts: &Facts<'_>) -> Map<String, Value> {
    let descriptions = [
        (Status::Documented, "Documented now."),
        (Status::Hidden, "Documented before, now beta or internal. Such events may still occur."),
        (Status::Retired, "Documented before, now removed: retired. Such events may still occur."),
    ];
    let mut groups = Map::new();
    for (status, description) in descriptions {
        let ids = facts.ids(&[status]);
        if !ids.is_empty() {
            let mut group = json!({ "description": description, "enum": texts(ids) });
            if status != Status::Documented {
                group["deprecated"] = true.into();
            }
            groups.insert(status.to_string(), group);
        }
    }
    groups
}

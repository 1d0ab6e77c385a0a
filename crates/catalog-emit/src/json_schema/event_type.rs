//! `event-type.schema.json` and `event-type.open.schema.json`.

use catalog_model::Status;
use catalog_model::text::EVENT_ID_PATTERN;
use serde_json::{Map, Value, json};

use super::reference;
use crate::facts::Facts;
use crate::json::texts;

/// Exactly the ids that were documented at some time.
pub(super) fn strict(facts: &Facts<'_>) -> Value {
    let description =
        "An event type that Okta documented at some time. Those that are documented no more are marked as deprecated.";
    schema("event-type", "Okta System Log event type", description, groups(facts), facts)
}

/// The same ids, and every other text of their form.
pub(super) fn open(facts: &Facts<'_>) -> Value {
    let description =
        "Any text of the form of an event type. Those that are documented no more are marked as deprecated.";
    let mut groups = groups(facts);
    let unknown = json!({
        "description": "An event type that may have been documented since.",
        "pattern": EVENT_ID_PATTERN,
        "maxLength": catalog_model::EventId::MAX_LEN,
    });
    groups.insert("unknown".to_owned(), unknown);
    schema("event-type-open", "Okta System Log event type, known or not", description, groups, facts)
}

fn schema(name: &str, title: &str, description: &str, groups: Map<String, Value>, facts: &Facts<'_>) -> Value {
    let mut schema = super::start(name, title, facts);
    let newest = facts.newest.name();
    schema["$comment"] = format!(
        "Made by `cargo xtask generate` from the snapshots up to {newest}. Do not edit: the next run makes it anew."
    )
    .into();
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
        (Status::Documented, "Documented by Okta now."),
        (Status::Hidden, "Documented once, now marked by Okta as beta or internal."),
        (Status::Retired, "Documented once, now gone."),
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

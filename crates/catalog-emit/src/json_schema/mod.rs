//! The JSON Schemas, in the dialect 2020-12.
//!
//! # The two flavours of a log event
//! - `log-event.schema.json`, *open*, accepts any real event. Unknown event types, keys that Okta's reference does not
//!   have, and nulls are fine. It requires an object with `uuid`, `published` and `eventType` as text, and the types of
//!   values that all known events have. In `version` and `postalCode` a number is fine too.
//! - `log-event.strict.schema.json`, *strict*, is for tests and mocks. It accepts event types that were documented at
//!   some time, the keys of Okta's reference and no others, its vocabularies, and `debugData` keys by event type. Keys
//!   that the reference lacks but that events in Okta's own documentation carry are allowed, and so are the `debugData`
//!   keys of `snapshots/observed-keys.toml`. What Okta leaves undefined
//!   is not forbidden: where an event type has no payload type for its `debugData`, or one without a definition, every
//!   key passes, and so do all keys of `detailEntry`, `detail`, `changeDetails.from` and `changeDetails.to`.
//!
//! # The values of payload fields
//! In a log event, the values of `debugData` and of `detailEntry` are texts, whatever type the field has upstream:
//! `"threatSuspected": "false"`. In public samples, all of 4,181 and 85 values are. The exception is a field of the type
//! `Resource` (`originalPrincipal`), which can be an object. The strict schema and the schemas under `payloads/` say
//! exactly that. No public event has change details, so a field of those can be text, null or what its upstream type
//! says, and so can a field whose payload type no event type names.
//!
//! # Types for other languages
//! Generators make types from these schemas. They name a type after its `title`, so titles are names and sentences are
//! in `description`. Every definition has a `type`, null is a case of its own in an `anyOf`, alternatives exclude each
//! other, and no keyword is unknown to validators. `tests/types` tries the generators.
//!
//! # Ids
//! The `$id` of each file is a URN, so that no server has to answer for it. It ends with the file's path below
//! `json-schema/` without `.schema.json`. No file refers to another one.
//!
//! # Which definition
//! A payload type changes over time. Wherever a single definition is needed, it is the last one in the history; so a
//! retired event type is checked against the last definition that upstream published.

mod catalog;
mod event_hook;
mod event_type;
mod log_event;
mod payloads;

pub(crate) use log_event::envelope;

use std::fmt::Display;

use catalog_model::Files;
use serde_json::{Value, json};

use crate::facts::{Facts, HEADER};
use crate::json::{indented, texts};

/// All files below `json-schema/`. `output_schemas` are those of the commands, each with its file name.
pub(crate) fn files(facts: &Facts<'_>, output_schemas: &[(&str, Value)]) -> Files {
    let mut files = payloads::files(facts);
    for (name, schema) in [
        ("catalog", catalog::schema()),
        ("event-hook", event_hook::subscription(facts)),
        ("event-hook-delivery", event_hook::delivery(facts)),
        ("event-hook-verification", event_hook::verification()),
        ("event-type", event_type::strict(facts)),
        ("event-type.open", event_type::open(facts)),
        ("log-event", log_event::open(facts)),
        ("log-event.strict", log_event::strict(facts)),
    ] {
        files.add(&format!("json-schema/{name}.schema.json"), indented(&schema));
    }
    for (name, schema) in output_schemas {
        let mut schema = schema.clone();
        schema["$comment"] = HEADER.into();
        schema.sort_all_objects();
        files.add(&format!("json-schema/{name}"), indented(&schema));
    }
    files
}

/// The start of a schema. `path` is that of [`files`] without the extension.
fn start(path: &str, title: &str, description: &str) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:okta-event-catalog:schema:{path}"),
        "$comment": HEADER,
        "title": title,
        "description": description,
    })
}

/// A reference to a definition of the same file.
fn reference(definition: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{definition}") })
}

fn or_null(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

/// A schema that accepts these texts and no others. An `enum` must not be empty, so without texts it accepts nothing.
fn one_of(values: impl IntoIterator<Item = impl Display>) -> Value {
    match texts(values) {
        Value::Array(texts) if texts.is_empty() => json!({ "type": "string", "not": {} }),
        texts => json!({ "type": "string", "enum": texts }),
    }
}

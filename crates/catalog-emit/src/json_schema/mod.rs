//! The JSON Schemas, in the dialect 2020-12.
//!
//! # The two flavours of a log event
//! - `log-event.schema.json`, *open*, accepts any real event. Unknown event types, keys that Okta's reference does not
//!   have, nulls, and numbers in place of text are fine. It requires an object with `uuid`, `published` and `eventType`
//!   as text, and objects and lists where Okta sends objects and lists.
//! - `log-event.strict.schema.json`, *strict*, is for tests and mocks. It accepts event types that were documented at
//!   some time, the keys of Okta's reference and no others, its vocabularies, and `debugData` keys by event type. Keys
//!   that the reference lacks but that events in Okta's own documentation carry are allowed. What Okta leaves undefined
//!   is not forbidden: where an event type has no payload type for its `debugData`, or one without a definition, every
//!   key passes, and so do all keys of `detailEntry`, `detail`, `changeDetails.from` and `changeDetails.to`.
//!
//! # The values of payload fields
//! In a log event, the values of `debugData` are texts, whatever type the field has upstream: `"threatSuspected":
//! "false"`. The exception is a field of the type `Resource` (`originalPrincipal`), which can be an object. The strict
//! schema says exactly that. The schemas under `payloads/` do not restrict values, since the same field can be text in
//! one place and a number or a list in another (change details). They describe each field by annotations:
//! `x-okta-name`, `x-okta-type`, `x-okta-format`, `x-okta-sensitive`, `x-okta-personal`, `x-okta-customer`.
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
        ("event-hook", event_hook::schema(facts)),
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

/// The start of a schema. `name` is the end of its id, a URN, so that no server has to answer for it.
fn start(name: &str, title: &str) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:okta-event-catalog:schema:{name}"),
        "$comment": HEADER,
        "title": title,
    })
}

/// A reference to a definition of the same file.
fn reference(definition: &str) -> Value {
    json!({ "$ref": pointer(definition) })
}

/// The target of such a reference.
fn pointer(definition: &str) -> String {
    format!("#/$defs/{definition}")
}

/// A schema that accepts these texts and no others. An `enum` must not be empty, so no texts make `false`.
fn one_of(values: impl IntoIterator<Item = impl Display>) -> Value {
    match texts(values) {
        Value::Array(texts) if texts.is_empty() => Value::Bool(false),
        texts => json!({ "enum": texts }),
    }
}

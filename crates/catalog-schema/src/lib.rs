//! JSON Schemas for log events and their payloads, the catalog as one JSON file, and the payload tables as CSV.
//!
//! [`generate`] makes files from the history and nothing else; their paths are relative to `generated/`. The helpers in
//! [`payloads`] answer what `show --payload` and `search --field` ask of one catalog.
//!
//! # The two flavours of a log event
//! - `json-schema/log-event.schema.json`, *open*: accepts any real event. Unknown event types, keys that Okta's
//!   reference does not have, nulls, and numbers in the place of text are fine. What it insists on: an object with
//!   `uuid`, `published` and `eventType` as text, and objects and lists where Okta sends objects and lists.
//! - `json-schema/log-event.strict.schema.json`, *strict*, for tests and mocks: event types that were documented at
//!   some time, the keys of Okta's reference and no others, its vocabularies, and `debugData` keys by event type. Keys
//!   that the reference lacks but that events in Okta's own documentation carry are allowed. What Okta leaves undefined
//!   is not forbidden: where an event type has no payload type for its `debugData`, or one that is nowhere defined,
//!   every key passes, and so do all keys of `detailEntry`, `detail`, `changeDetails.from` and `changeDetails.to`.
//!
//! # The values of payload fields
//! In a log event, the values of `debugData` are texts, whatever type the field has upstream: `"threatSuspected":
//! "false"`. The exception is a field of the type `Resource` (`originalPrincipal`), which can be an object. The strict
//! schema says exactly that. The schemas under `json-schema/payloads/` leave the values free, since the same field can
//! be text in one place and a number or a list in the next (change details), and describe each field by annotations:
//! `x-okta-name`, `x-okta-type`, `x-okta-format`, `x-okta-sensitive`, `x-okta-personal`, `x-okta-customer`.
//!
//! # Which definition
//! A payload type changes over time. Wherever a single definition is needed, it is the last one in the history; so a
//! retired event type is checked against what its payload type was when upstream last defined it.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod catalog_json;
mod catalog_schema;
mod event_hook;
mod facts;
mod json;
mod log_event;
mod payload_schemas;
pub mod payloads;
mod schema_file;
mod tables;

use catalog_model::{Files, History};

use facts::Facts;

/// The ids of this crate's errors: none, since every history can be generated from.
pub const ERROR_IDS: &[(&str, &str)] = &[];

/// The files that this crate makes of a history, paths relative to `generated/`.
///
/// Nothing in them depends on anything but the history. A history without snapshots makes schemas that know no event
/// type, and tables that have their headers only.
#[must_use]
pub fn generate(history: &History) -> Files {
    let facts = Facts::of(history);
    let mut files = Files::new();
    log_event::add(&mut files, &facts);
    payload_schemas::add(&mut files, &facts);
    event_hook::add(&mut files, &facts);
    catalog_schema::add(&mut files, &facts);
    files.add("catalog.json", catalog_json::render(&facts));
    files.add("csv/payload-fields.csv", tables::payload_fields(&facts));
    files.add("csv/event-payloads.csv", tables::event_payloads(&facts));
    files
}

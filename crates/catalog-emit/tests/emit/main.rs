//! The generated files, used as their users use them: schemas compiled and queried, CSV and JSON read, Rust parsed.

mod catalog_json;
mod changelog;
mod crate_files;
mod csv_files;
mod event_hook;
mod event_type_schemas;
mod files;
mod history;
mod hostile;
mod log_event;
mod payload_fields;
mod payload_schemas;
mod real_data;
mod refusals;
mod stability;
mod support;
mod tables;
mod version;

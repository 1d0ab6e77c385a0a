//! The generated files, used as their users use them: schemas compiled and asked, JSON and CSV read.

mod catalog_json;
mod event_hook;
mod files;
mod log_event;
mod payload_schemas;
mod payloads;
mod real_data;
mod support;
mod tables;

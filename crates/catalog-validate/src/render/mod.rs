//! Writes a report down: for a person at a terminal, for a program.

mod document;
mod listing;

pub use document::{SCHEMA_ID, json, json_text, schema};
pub use listing::{TextOptions, text};

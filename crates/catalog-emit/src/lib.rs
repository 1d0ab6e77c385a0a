//! Generates everything under `generated/`: a pure function from [`History`] to [`Files`].
//!
//! [`generate`] has one line per group of files. [`version`] is the version policy of the generated enum crate.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod catalog_json;
mod changelog;
mod codes;
mod csv;
mod facts;
mod interner;
mod json;
mod json_schema;
mod manifest;
mod rust;
pub mod version;

pub use codes::{CODES, G_EMPTY, G_HASH, G_RENAME, G_UNREGISTERED};

use catalog_model::{Files, History, Refusal};
use facts::Facts;
use serde_json::Value;

/// All files of `generated/`, with paths relative to it.
///
/// `output_schemas` are the JSON Schemas of the commands' outputs, each with its file name below `json-schema/`.
///
/// # Errors
/// A code of [`CODES`], where the history documents nothing or disagrees with its registry or its renames.
pub fn generate(history: &History, output_schemas: Vec<(&str, Value)>) -> Result<Files, Refusal> {
    let facts = Facts::of(history)?;
    let mut files = Files::new();
    files.merge(rust::crate_files(&facts)?);
    files.merge(json_schema::files(&facts, output_schemas));
    files.merge(csv::files(&facts));
    files.merge(catalog_json::files(&facts));
    files.merge(changelog::files(&facts));
    files.merge(manifest::file(&files));
    Ok(files)
}

//! Generates everything under `generated/`: a pure function from [`History`] to [`Files`].
//!
//! [`generate`] has one line per group of files. [`version`] is the version policy of the generated enum crate.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod catalog_json;
mod changelog;
mod codes;
mod csv;
mod facts;
mod json;
mod json_schema;
mod manifest;
mod readme;
mod rust;
mod slots;
pub mod version;

pub use codes::{CODES, G_EMPTY, G_HASH, G_UNREGISTERED};

use catalog_model::{Files, History, HistoryTables, Refusal, Timeline};
use facts::Facts;
use rayon::prelude::*;
use serde_json::Value;

/// All files of `generated/`, with paths relative to it.
///
/// `output_schemas` are the JSON Schemas of the commands' outputs, each with its file name below `json-schema/`.
///
/// # Errors
/// A code of [`CODES`], where the history documents nothing or disagrees with its registry or its renames.
pub fn generate(history: &History, output_schemas: &[(&str, Value)]) -> Result<Files, Refusal> {
    let tables = HistoryTables::of(history);
    let timeline = Timeline::new(&tables);
    let facts = Facts::of(history, &tables, &timeline)?;
    let artefacts: [&(dyn Fn() -> Result<Files, Refusal> + Sync); 7] = [
        &|| rust::crate_files(&facts),
        &|| Ok(changelog::files(&facts)),
        &|| Ok(json_schema::files(&facts, output_schemas)),
        &|| Ok(catalog_json::files(&facts)),
        &|| Ok(csv::files(&facts)),
        &|| Ok(catalog_store::tables::write(&tables)),
        &|| Ok(readme::file(&csv::sections())),
    ];
    let made: Vec<Files> = artefacts.par_iter().map(|make| make()).collect::<Result<_, _>>()?;
    let mut files = Files::new();
    made.into_iter().for_each(|made| files.merge(made));
    files.merge(manifest::file(&files));
    Ok(files)
}

//! Generates the enum crate, the schemas and the CSV files from the history.
//!
//! Pure: a [`History`] goes in and [`Files`] come out, whose paths are relative to the folder `generated/`. Nothing in
//! them depends on the time, the machine or the locale. This is the only crate that knows Rust syntax; the code that
//! does not depend on data lies in `templates/` as it is generated, the rest is made of tokens, so that no text from
//! outside can become code.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod csv_files;
mod doc_text;
mod enum_crate;
mod error;
mod facts;
mod header;
mod json_schema;
mod manifest;
mod options;
mod perfect_hash;
mod pool;

pub use error::{CodegenError, ERROR_IDS};
pub use manifest::{MANIFEST, manifest};
pub use options::Options;

use catalog_model::{Files, History};

/// Everything that is generated from the history: the enum crate, the CSV files and the schemas.
///
/// Paths are relative to `generated/`: `okta-event-types/src/lib.rs`, `csv/event-types.csv`,
/// `json-schema/event-type.schema.json`. What else the caller puts there, it adds; the list of all files comes last:
/// see [`manifest`].
///
/// # Errors
/// [`CodegenError`] where the history is empty, where the registry and the history disagree on what was ever
/// documented, and where an option cannot be used.
pub fn generate(history: &History, options: &Options) -> Result<Files, CodegenError> {
    let facts = facts::Facts::of(history)?;
    let mut files = Files::new();
    enum_crate::add_to(&mut files, &facts, options)?;
    csv_files::add_to(&mut files, &facts);
    json_schema::add_to(&mut files, &facts, options)?;
    Ok(files)
}

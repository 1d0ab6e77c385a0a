//! The files of `snapshots/`, one module for each: how it is written, and how it is read.
//!
//! Readers check what they need to make a value of the model. Whether a file is written exactly as its writer would
//! is not their concern: [`crate::decode`] compares bytes for that, once and for all files.

pub(crate) mod crate_version;
pub(crate) mod events;
pub(crate) mod payloads;
pub(crate) mod registry;
pub(crate) mod renames;
pub(crate) mod source;
pub(crate) mod table;
pub(crate) mod toml_text;
pub(crate) mod words;

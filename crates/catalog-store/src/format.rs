//! The files of `snapshots/`, one module for each: how it is written and how it is read.
//!
//! Readers check what they need to build values. [`crate::decode::check_canonical`] compares bytes to check the rest.

pub(crate) mod crate_version;
pub(crate) mod events;
pub(crate) mod observed_keys;
pub(crate) mod payloads;
pub(crate) mod registry;
pub(crate) mod renames;
pub(crate) mod source;
mod table;
pub(crate) mod tables;
mod toml_file;
mod value;

//! The repository that a command works in, and files named on the command line.

use std::path::Path;

use catalog_store::{FileError, Store, StoreError, read_file};

use crate::failure::Failure;

/// The size limit of a file named on the command line: several times the largest file that upstream published.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The repository that contains the current folder.
pub fn discover() -> Result<Store, Failure> {
    let unreadable = |error| FileError::Read { path: ".".into(), operation: "find", error };
    let here = std::env::current_dir().map_err(unreadable).map_err(StoreError::from)?;
    Ok(Store::discover(&here)?)
}

/// The bytes of a file named on the command line.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    Ok(read_file(path, MAX_BYTES)?)
}

//! The checkout that a command works in.

use std::path::Path;

use catalog_store::{Store, cannot_read, read_file};

use crate::failure::Failure;

/// The most bytes that a file named on the command line may have: several times the largest one that upstream published.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The checkout that the current folder is in.
///
/// # Errors
/// [`Failure`] where it is in none.
pub fn discover() -> Result<Store, Failure> {
    let here = std::env::current_dir().map_err(cannot_read(Path::new("."), "find"))?;
    Ok(Store::discover(&here)?)
}

/// The bytes of a file that was named on the command line.
///
/// # Errors
/// [`Failure`] where it cannot be read or is too large.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    Ok(read_file(path, MAX_BYTES)?)
}

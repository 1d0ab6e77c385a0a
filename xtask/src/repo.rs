//! The repository that a command works in, and files named on the command line.

use std::io;
use std::path::Path;

use catalog_model::Refusal;
use catalog_store::{Store, cannot_read, read_file};

use crate::terminal::{display_arg, usage};

/// The size limit of a file named on the command line: several times the largest file that upstream published.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The repository that contains the current folder.
pub fn discover() -> Result<Store, Refusal> {
    let here = std::env::current_dir().map_err(cannot_read(Path::new("."), "find"))?;
    Store::discover(&here)
}

/// The bytes of a file named on the command line.
pub fn read(path: &Path) -> Result<Vec<u8>, Refusal> {
    let name = || display_arg(&path.to_string_lossy(), 160);
    match path.metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(usage(format!("there is no file `{}`", name()), "check the path"));
        }
        Ok(metadata) if metadata.is_dir() => {
            return Err(usage(format!("`{}` is a folder", name()), "name a file"));
        }
        _ => {}
    }
    read_file(path, MAX_BYTES)
}

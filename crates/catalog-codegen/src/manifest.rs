//! The list of all generated files with their digests.

use catalog_model::{Files, Sha256};

/// The path of the list, relative to `generated/`.
pub const MANIFEST: &str = "MANIFEST.sha256";

/// The list of these files, in the order of paths: `<sha256>  <path>` in each line, as `sha256sum --check` reads it.
///
/// To be called last, when every file is there. The list does not list itself.
#[must_use]
pub fn manifest(files: &Files) -> Vec<u8> {
    let listed = files.iter().filter(|(path, _)| path.as_str() != MANIFEST);
    listed.map(|(path, contents)| format!("{}  {path}\n", Sha256::of(contents))).collect::<String>().into_bytes()
}

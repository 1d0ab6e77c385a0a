//! `MANIFEST.sha256`: all generated files with their digests.

use catalog_model::{Files, Sha256};
use rayon::prelude::*;

/// One line per file in the order of paths, `<sha256>  <path>`, as `sha256sum --check` reads it.
pub(crate) fn file(files: &Files) -> Files {
    let listed: Vec<_> = files.iter().collect();
    let lines: String =
        listed.par_iter().map(|(path, contents)| format!("{}  {path}\n", Sha256::of(contents))).collect();
    let mut manifest = Files::new();
    manifest.add("MANIFEST.sha256", lines);
    manifest
}

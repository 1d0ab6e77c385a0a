//! The shared upstream data, which is at hand where the project is developed and nowhere else.

use std::path::PathBuf;

use crate::checkout::project;

/// The folder of this name in the shared upstream data; where there is none, says that the test is skipped.
#[must_use]
pub fn shared(name: &str) -> Option<PathBuf> {
    let path = project().join("../shared").join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: there is no ../shared/{name} on this machine");
    None
}

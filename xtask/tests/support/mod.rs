//! What the product tests need: a repository to work in, a site to read from, and the shared upstream data.

pub(crate) mod repo;
pub(crate) mod server;
pub(crate) mod site;

use std::path::{Path, PathBuf};

/// The root folder of this project.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the project").to_owned()
}

/// A folder of the shared upstream data. Where it is absent, says that the test is skipped.
pub(crate) fn shared(name: &str) -> Option<PathBuf> {
    let path = project().join("../shared").join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: ../shared/{name} is absent");
    None
}

/// A path as text; the paths of temporary folders are UTF-8.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("temporary folders have UTF-8 names")
}

/// Asserts that a text contains all of these words.
#[track_caller]
pub(crate) fn assert_contains(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "`{word}` is not in: {text}");
    }
}

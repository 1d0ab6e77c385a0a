//! The ids of all errors: what `docs/errors.md` lists.

use std::collections::BTreeMap;

/// The ids of the errors that arise in the commands themselves, each with its meaning in one line.
pub const ERROR_IDS: &[(&str, &str)] = &[
    ("D-ADDITIONS", "more event types were added in one step than can be believed"),
    ("D-CATEGORIES", "more event types changed their category in one step than can be believed"),
    ("D-CLOCK", "the clock is behind the newest snapshot"),
    (
        "D-DISAGREEMENT",
        "the sources disagree, and --strict was given, or the data is not there to decide, or the others outvote it",
    ),
    ("D-FACTS", "more event types changed their other facts in one step than can be believed"),
    ("D-FIELDS", "more payload fields were removed or retyped in one step than can be believed"),
    ("D-FLAGS", "more event types lost a flag in one step than can be believed"),
    ("D-FUTURE", "the release of the catalog is months ahead of the clock"),
    ("D-HIDDEN", "more hidden event types went or became documented in one step than can be believed"),
    ("D-PAYLOADS", "more payload types were removed in one step than can be believed"),
    ("D-PRIVACY", "more payload fields lost a privacy flag in one step than can be believed"),
    ("D-REGRESSION", "upstream serves a catalog that is older than the newest snapshot"),
    ("D-REMOVALS", "more event types were removed in one step than can be believed"),
    ("D-TAGS", "more event types changed their tags in one step than can be believed"),
    ("D-TEXTS", "more descriptions changed in one step than can be believed"),
    ("F-EVENTS", "a file of events to be checked cannot be read"),
    ("F-STDOUT", "the output of the command cannot be written"),
    ("I-DIGEST", "a file to be imported has other bytes than its manifest says"),
    ("I-GIT", "git cannot be run, or does not know what was asked of it"),
    ("I-MANIFEST", "a line of a manifest cannot be read"),
    ("I-PROVENANCE", "the manifest says nothing of a file to be imported"),
    ("T-NOSNAPSHOT", "there is no snapshot to work from"),
    ("U-ARGUMENT", "the command line asks for something that cannot be"),
];

/// Every id of every crate with its meaning, sorted.
#[must_use]
pub fn all() -> BTreeMap<&'static str, &'static str> {
    let crates = [
        ERROR_IDS,
        catalog_diff::ERROR_IDS,
        catalog_fetch::ERROR_IDS,
        catalog_ingest::ERROR_IDS,
        catalog_store::ERROR_IDS,
        catalog_validate::ERROR_IDS,
    ];
    let codes = [catalog_model::CODES, catalog_emit::CODES];
    let codes = codes.into_iter().flatten().map(|code| (code.id, code.meaning));
    crates.into_iter().flatten().copied().chain(codes).collect()
}

/// `docs/errors.md`, whole.
#[must_use]
pub fn markdown() -> String {
    let mut text = String::from(
        "# Errors\n\n\
         Every refusal has a stable id and four parts: what was seen, where, why it is refused, what to do next. The first \
         letters tell the group: **N** network, **H** HTTP and what came instead of a document, **P** the page, **C** the CSV, \
         **J** the data, **S** the script that holds it, **D** the facts, **G** the generators, **M** the merge, **I** import, \
         **T** the files under `snapshots/`, **F** the file system and the lock, **V** events to be checked, **U** and **W** the command line.\n\n\
         This list is checked against the code by the tests.\n\n| id | meaning |\n|---|---|\n",
    );
    for (id, meaning) in all() {
        text.push_str(&format!("| `{id}` | {} |\n", meaning.replace('|', "\\|")));
    }
    text
}

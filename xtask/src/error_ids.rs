//! The ids of all errors: what `docs/errors.md` lists.

use std::collections::BTreeMap;

/// The ids of the errors that arise in the commands themselves, each with its meaning in one line.
pub const ERROR_IDS: &[(&str, &str)] = &[
    (
        "D-DISAGREEMENT",
        "the sources disagree, and --strict was given, or the data is not there to decide, or the others outvote it",
    ),
    ("F-EVENTS", "a file of events to be checked cannot be read"),
    ("F-STDOUT", "the output of the command cannot be written"),
    ("T-NOSNAPSHOT", "there is no snapshot to work from"),
    ("U-ARGUMENT", "the command line asks for something that cannot be"),
];

/// Every id of every crate with its meaning, sorted.
#[must_use]
pub fn all() -> BTreeMap<&'static str, &'static str> {
    let crates = [
        ERROR_IDS,
        catalog_codegen::ERROR_IDS,
        catalog_diff::ERROR_IDS,
        catalog_fetch::ERROR_IDS,
        catalog_ingest::ERROR_IDS,
        catalog_schema::ERROR_IDS,
        catalog_store::ERROR_IDS,
        catalog_validate::ERROR_IDS,
    ];
    let codes = [catalog_model::CODES, catalog_update::CODES];
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
    text.push_str(
        "\n## Guards\n\nA step beyond a guard is refused unless its exact count is accepted: `cargo xtask refresh --accept NAME=N`. The last \
         column is the largest share that a real step changed.\n\n",
    );
    text.push_str(&catalog_update::guards::markdown());
    text
}

//! The list of all error codes, as `docs/errors.md` shows it.

use std::collections::BTreeMap;

use catalog_model::Code;

use crate::codes;
use crate::exit::Exit;

/// The error ids of the commands that have no codes yet.
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
    ("I-DIGEST", "a file to be imported has other bytes than its manifest says"),
    ("I-GIT", "git cannot be run, or does not know what was asked of it"),
    ("I-MANIFEST", "a line of a manifest cannot be read"),
    ("I-PROVENANCE", "the manifest says nothing of a file to be imported"),
];

/// The groups of ids by their first letter, in the order of `docs/errors.md`.
const GROUPS: &[(char, &str)] = &[
    ('U', "Command line"),
    ('N', "Network"),
    ('H', "HTTP, and responses that are not the expected document"),
    ('P', "Event types page"),
    ('C', "CSV"),
    ('S', "Script with the event data"),
    ('J', "Event data"),
    ('D', "Facts in the catalog"),
    ('M', "Comparison of the sources"),
    ('I', "Import"),
    ('T', "Files under `snapshots/`"),
    ('G', "Code generation"),
    ('V', "Log events"),
    ('F', "File system, lock and output"),
];

/// What the list says of an id.
pub struct Row {
    pub meaning: &'static str,
    /// The code itself; `None` for an id of a crate that has no codes yet.
    pub code: Option<&'static Code>,
}

/// The codes of every crate.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    let codes =
        [codes::CODES, catalog_emit::CODES, catalog_model::CODES, catalog_validate::CODES, catalog_fetch::CODES];
    codes.into_iter().flatten().copied()
}

/// Every id with its row, sorted by id.
pub fn all() -> BTreeMap<&'static str, Row> {
    let old = [ERROR_IDS, catalog_ingest::ERROR_IDS, catalog_store::ERROR_IDS];
    let old = old.into_iter().flatten().map(|&(id, meaning)| (id, Row { meaning, code: None }));
    old.chain(codes().map(|code| (code.id, Row { meaning: code.meaning, code: Some(code) }))).collect()
}

/// The whole of `docs/errors.md`.
pub fn markdown() -> String {
    let mut text = "\
# Errors

A command that fails prints an error with a stable id, what it found, where, and what to do next:

```
error[U-ARGUMENT] event type `user.sesion.start` is not in any snapshot
  where: the command line
  next:  did you mean `user.session.start`?
```

The id also decides the exit code: 2 for a usage error, 3 if upstream is unreachable (trying again may help), 4 for data
that is refused, 5 for a file system error. `cargo test` checks this list against the code; to update it, run
`UPDATE_DOCS=1 cargo test --workspace`.
"
    .to_owned();
    let all = all();
    for (letter, title) in GROUPS {
        let mut rows = all.iter().filter(|(id, _)| id.starts_with(*letter)).peekable();
        if rows.peek().is_none() {
            continue;
        }
        text.push_str(&format!(
            "\n## {letter}: {title}\n\n| id | exit code | meaning | what to do next |\n|---|---|---|---|\n"
        ));
        for (id, row) in rows {
            let exit = row.code.map(|code| Exit::from(code).code().to_string()).unwrap_or_default();
            let next = row.code.map_or("", |code| code.next);
            let cell = |text: &str| text.replace('|', "\\|");
            text.push_str(&format!("| `{id}` | {exit} | {} | {} |\n", cell(row.meaning), cell(next)));
        }
    }
    text
}

//! The list of all error codes, as `docs/errors.md` shows it.

use std::collections::BTreeMap;

use catalog_model::Code;

use crate::codes;
use crate::exit::Exit;

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

/// The codes of every crate.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    let codes = [
        codes::CODES,
        catalog_emit::CODES,
        catalog_fetch::CODES,
        catalog_ingest::CODES,
        catalog_model::CODES,
        catalog_store::CODES,
        catalog_update::CODES,
        catalog_validate::CODES,
    ];
    codes.into_iter().flatten().copied()
}

/// The whole of `docs/errors.md`.
pub fn markdown() -> String {
    let mut text = "\
# Errors

A command that fails prints an error with a stable id, what it found, where (unless in the arguments), and what to do next:

```
error[U-UNKNOWN] event type `user.session.strat` is not in any snapshot
  next:  did you mean `user.session.start`, `user.session.clear` or `user.session.end`?
```

The id also decides the exit code: 1 if nothing was found, 2 for a usage error, 3 if upstream is unreachable (trying again may help), 4 for data
that is refused, 5 for a file system error. `cargo test` checks this list against the code; to update it, run
`UPDATE_DOCS=1 cargo test -p xtask --test product errors`.
"
    .to_owned();
    for (letter, title) in GROUPS {
        let rows: BTreeMap<_, _> =
            codes().filter(|code| code.id.starts_with(*letter)).map(|code| (code.id, code)).collect();
        text.push_str(&format!(
            "\n## {letter}: {title}\n\n| id | exit code | meaning | what to do next |\n|---|---|---|---|\n"
        ));
        for (id, code) in rows {
            let cell = |text: &str| text.replace('|', "\\|");
            // `validate` reports a refused record as a finding and goes on.
            let exit = if *letter == 'V' { Exit::Findings } else { Exit::from(code) }.code();
            let (meaning, next) = (cell(code.meaning), cell(code.next));
            text.push_str(&format!("| `{id}` | {exit} | {meaning} | {next} |\n"));
        }
    }
    text.push_str(
        "\n## Guards\n\n`refresh` and `import` refuse a step beyond a guard unless its exact count is accepted with `--accept NAME=N`. A \
         share is out of the items that have the fact. The last column is the largest share of a real step. A step back to \
         an older catalog (`D-REGRESSION`) is accepted with `--accept regression=1`.\n\n",
    );
    text.push_str(&catalog_update::guards::markdown());
    text
}

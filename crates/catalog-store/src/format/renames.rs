//! `renames.toml`: the confirmed renames. People edit the file.

use std::collections::BTreeSet;

use catalog_model::{ConfirmedRename, ConfirmedRenames, EventId, Location, Refusal};
use serde::Deserialize;

use super::toml_file::{self, Checked, TomlWriter};
use crate::codes::{T_ORDER, T_VALUE};

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "renames.toml";

/// What to do about a broken file that people edit.
pub(crate) const EDITED_BY_HAND: &str =
    "correct the file, which is edited by hand, or restore it with `git restore snapshots`";

const COMMENT: &str = "\
# Confirmed renames of event types: each id that gave way to another one, and the reason to believe so.
# This file is edited by hand. Comments, order and spacing are free and stay as they are.
#
# [[rename]]
# from = \"the.old.id\"
# to = \"the.new.id\"
# reason = \"in words of our own\"
";

/// The whole file, for a repository without one or with other renames.
pub(crate) fn write(renames: &ConfirmedRenames) -> String {
    let mut text = TomlWriter(COMMENT.to_owned());
    for rename in renames.iter() {
        text.table("rename");
        text.string("from", &rename.from);
        text.string("to", &rename.to);
        text.string("reason", &rename.reason);
    }
    text.0
}

/// The renames in the bytes of the file, in any layout.
pub(crate) fn read(bytes: &[u8]) -> Result<ConfirmedRenames, Refusal> {
    let file: RenamesFile = toml_file::read(FILE, bytes).map_err(|refusal| refusal.next(EDITED_BY_HAND))?;
    let mut seen = BTreeSet::new();
    let mut renames = Vec::with_capacity(file.rename.len());
    for (index, RenameTable { from: Checked(from), to: Checked(to), reason }) in file.rename.into_iter().enumerate() {
        let refusal = if from == to {
            Some((&T_VALUE, format!("`{from}` is renamed to itself")))
        } else if reason.trim().is_empty() {
            Some((&T_VALUE, "the reason is empty".to_owned()))
        } else if !seen.insert((from.clone(), to.clone())) {
            Some((&T_ORDER, format!("the rename of `{from}` to `{to}` occurs twice")))
        } else {
            None
        };
        if let Some((code, what)) = refusal {
            return Err(code
                .at(Location::from(FILE).and(format_args!("rename {}", index + 1)), what)
                .next(EDITED_BY_HAND));
        }
        renames.push(ConfirmedRename { from, to, reason });
    }
    Ok(ConfirmedRenames::new(renames))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RenamesFile {
    #[serde(default)]
    rename: Vec<RenameTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RenameTable {
    from: Checked<EventId>,
    to: Checked<EventId>,
    reason: String,
}

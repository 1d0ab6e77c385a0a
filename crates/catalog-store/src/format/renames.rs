//! `renames.toml`: the confirmed renames and replacements. People edit the file.

use std::collections::BTreeSet;

use catalog_model::{ConfirmedRename, ConfirmedRenames, EventId, Location, Refusal, RenameKind};
use serde::Deserialize;

use super::toml_file::{self, Checked, TomlWriter};
use crate::codes::{T_ORDER, T_VALUE};

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "renames.toml";

/// What to do about a broken file that people edit.
pub(crate) const EDITED_BY_HAND: &str =
    "correct the file, which is edited by hand, or restore it with `git restore snapshots`";

const ONE_TO_ONE: &str = "a rename is one-to-one, and the file is edited by hand: use [[replacement]] for all but one";

const COMMENT: &str = "\
# Confirmed renames and replacements of event types, each with the reason to believe so.
# This file is edited by hand. Comments, order and spacing are free and stay as they are.
#
# A rename is one-to-one: both ids are the same event type.
#
# [[rename]]
# from = \"the.old.id\"
# to = \"the.new.id\"
# reason = \"in words of our own\"
#
# A replacement is another event type that took over. One can replace several, and several can replace one.
#
# [[replacement]]
# from = \"the.old.id\"
# to = \"another.id\"
# reason = \"in words of our own\"
";

/// The whole file, for a repository without one or with other renames.
pub(crate) fn write(renames: &ConfirmedRenames) -> String {
    let mut text = TomlWriter(COMMENT.to_owned());
    for rename in renames.iter() {
        text.table(table_of(rename.kind));
        text.string("from", &rename.from);
        text.string("to", &rename.to);
        text.string("reason", &rename.reason);
    }
    text.0
}

/// The renames in the bytes of the file, in any layout.
pub(crate) fn read(bytes: &[u8]) -> Result<ConfirmedRenames, Refusal> {
    let file: RenamesFile = toml_file::read(FILE, bytes).map_err(|refusal| refusal.next(EDITED_BY_HAND))?;
    let (mut pairs, mut renamed_from, mut renamed_to) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut renames = Vec::with_capacity(file.rename.len() + file.replacement.len());
    for (kind, tables) in [(RenameKind::Renamed, file.rename), (RenameKind::Replaced, file.replacement)] {
        for (index, Table { from: Checked(from), to: Checked(to), reason }) in tables.into_iter().enumerate() {
            let at = || Location::from(FILE).and(format_args!("{} {}", table_of(kind), index + 1));
            if from == to {
                return Err(T_VALUE.at(at(), format!("`from` and `to` are both `{from}`")).next(EDITED_BY_HAND));
            }
            if reason.trim().is_empty() {
                return Err(T_VALUE.at(at(), "the reason is empty").next(EDITED_BY_HAND));
            }
            if !pairs.insert((from.clone(), to.clone())) {
                return Err(T_ORDER.at(at(), format!("`{from}` and `{to}` occur twice")).next(EDITED_BY_HAND));
            }
            if kind == RenameKind::Renamed {
                if !renamed_from.insert(from.clone()) {
                    return Err(T_VALUE.at(at(), format!("`{from}` is renamed twice")).next(ONE_TO_ONE));
                }
                if !renamed_to.insert(to.clone()) {
                    return Err(T_VALUE.at(at(), format!("two ids are renamed to `{to}`")).next(ONE_TO_ONE));
                }
            }
            renames.push(ConfirmedRename { kind, from, to, reason });
        }
    }
    let renames = ConfirmedRenames::new(renames);
    match renames.cycle() {
        Some(id) => Err(T_VALUE.at(FILE, format!("`{id}` gives way to itself through other ids")).next(EDITED_BY_HAND)),
        None => Ok(renames),
    }
}

const fn table_of(kind: RenameKind) -> &'static str {
    match kind {
        RenameKind::Renamed => "rename",
        RenameKind::Replaced => "replacement",
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RenamesFile {
    #[serde(default)]
    rename: Vec<Table>,
    #[serde(default)]
    replacement: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    from: Checked<EventId>,
    to: Checked<EventId>,
    reason: String,
}

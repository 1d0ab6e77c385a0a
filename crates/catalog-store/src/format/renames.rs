//! `renames.toml`: the confirmed renames. The one file of `snapshots/` that people edit.

use std::collections::BTreeSet;

use catalog_model::{Code, ConfirmedRename, ConfirmedRenames, EventId, Refusal};
use serde::Deserialize;
use toml::Spanned;

use super::table::utf8;
use super::toml_text::{line_at, not_read, push_string};
use crate::codes::{T_ORDER, T_VALUE, position};

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "renames.toml";

const COMMENT: &str = "\
# Confirmed renames of event types: each id that gave way to another one, and the reason to believe so.
# This file is edited by hand. Comments, order and spacing are free and stay as they are.
#
# [[rename]]
# from = \"the.old.id\"
# to = \"the.new.id\"
# reason = \"in words of our own\"
";

/// The whole file, for a tree that has none yet or other renames.
pub(crate) fn write(renames: &ConfirmedRenames) -> String {
    let mut text = COMMENT.to_owned();
    for rename in renames.iter() {
        text.push_str("\n[[rename]]\n");
        push_string(&mut text, "from", rename.from.as_str());
        push_string(&mut text, "to", rename.to.as_str());
        push_string(&mut text, "reason", &rename.reason);
    }
    text
}

/// The renames in the bytes of `file`, however they are laid out.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<ConfirmedRenames, Refusal> {
    let text = utf8(file, bytes)?;
    let parsed: RenamesFile = toml::from_str(text).map_err(|error| not_read(file, text, &error))?;
    let mut seen = BTreeSet::new();
    let mut renames = Vec::with_capacity(parsed.rename.len());
    for rename in parsed.rename {
        let refuse = |kind: &'static Code, offset, column, what: String| {
            kind.at(position(file, line_at(text, offset), column), what)
        };
        let id = |key, value: &Spanned<String>| {
            EventId::new(value.get_ref()).map_err(|error| refuse(&T_VALUE, value.span().start, key, error.to_string()))
        };
        let from = id("from", &rename.from)?;
        let to = id("to", &rename.to)?;
        if from == to {
            let what = "an id cannot give way to itself".to_owned();
            return Err(refuse(&T_VALUE, rename.to.span().start, "to", what));
        }
        if rename.reason.get_ref().trim().is_empty() {
            let what = "a rename is confirmed by a reason, and this one is empty".to_owned();
            return Err(refuse(&T_VALUE, rename.reason.span().start, "reason", what));
        }
        if !seen.insert((from.clone(), to.clone())) {
            let what = format!("the rename of `{from}` to `{to}` stands twice");
            return Err(refuse(&T_ORDER, rename.from.span().start, "from", what));
        }
        renames.push(ConfirmedRename { from, to, reason: rename.reason.into_inner() });
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
    from: Spanned<String>,
    to: Spanned<String>,
    reason: Spanned<String>,
}

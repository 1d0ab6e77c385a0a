//! The journal of a transaction: what is about to be done, so that it can be undone.
//!
//! ```text
//! okta-event-catalog journal 1
//! make generated/csv
//! remove snapshots/20190214T221222Z_unlabelled/events.csv
//! change generated/CHANGELOG.md
//! create generated/csv/events.csv
//! drop snapshots/20190214T221222Z_unlabelled
//! end
//! ```
//!
//! Lines are in the order in which they are carried out. The new content of the file on the first of the lines that
//! name files waits as `new-0` beside the journal, and its old content is there as `old-0`.

use std::path::Path;

use catalog_model::FilePath;

use super::compare::{ChangeKind, GENERATED, Plan, SNAPSHOTS};
use crate::error::FileError;

const FIRST_LINE: &str = "okta-event-catalog journal 1";
const LAST_LINE: &str = "end";

/// What a transaction does, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Journal {
    /// Folders that are made, each after the one that it is in.
    pub(crate) new_directories: Vec<FilePath>,
    /// Files that are removed, changed and created. Removed ones come first: on a disk that does not tell capital
    /// letters from small ones, a new file can have the place of an old one.
    pub(crate) steps: Vec<Step>,
    /// Folders that are removed, each before the one that it is in.
    pub(crate) old_directories: Vec<FilePath>,
}

/// One file that is removed, changed or created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) kind: ChangeKind,
    /// From the root of the checkout.
    pub(crate) path: FilePath,
}

impl Journal {
    /// The journal of a plan, with the numbers of the plan's changes in the order of the journal's steps.
    pub(crate) fn of(plan: &Plan) -> (Self, Vec<usize>) {
        let changes = &plan.outcome.changes;
        let mut order: Vec<usize> = (0..changes.len()).collect();
        order.sort_by_key(|&index| changes[index].kind != ChangeKind::Removed);
        let step = |&index: &usize| Step { kind: changes[index].kind, path: changes[index].path.clone() };
        let journal = Self {
            new_directories: plan.new_directories.iter().cloned().collect(),
            steps: order.iter().map(step).collect(),
            old_directories: plan.old_directories.iter().rev().cloned().collect(),
        };
        (journal, order)
    }

    /// The journal as text.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        let mut push = |word: &str, path: &FilePath| text.push_str(&format!("{word} {path}\n"));
        for path in &self.new_directories {
            push("make", path);
        }
        for step in &self.steps {
            let word = match step.kind {
                ChangeKind::Removed => "remove",
                ChangeKind::Changed => "change",
                ChangeKind::Created => "create",
            };
            push(word, &step.path);
        }
        for path in &self.old_directories {
            push("drop", path);
        }
        text.push_str(LAST_LINE);
        text.push('\n');
        text
    }

    /// The journal in the bytes of the file at `path`.
    pub(crate) fn read(path: &Path, bytes: &[u8]) -> Result<Self, FileError> {
        let refuse = |line, reason| FileError::Journal { path: path.to_owned(), line, reason };
        let text = std::str::from_utf8(bytes).map_err(|_| refuse(1, "it is no text"))?;
        let mut lines = text.split_terminator('\n').enumerate().map(|(index, line)| (index + 1, line));
        if lines.next().map(|(_, line)| line) != Some(FIRST_LINE) {
            return Err(refuse(1, "it is no journal that this version reads"));
        }
        let mut journal = Self::default();
        while let Some((number, line)) = lines.next() {
            if line == LAST_LINE {
                return match lines.next() {
                    None => Ok(journal),
                    Some((number, _)) => Err(refuse(number, "it goes on after its end")),
                };
            }
            let (word, file) = line.split_once(' ').ok_or_else(|| refuse(number, "the line has no path"))?;
            let file = FilePath::new(file).map_err(|_| refuse(number, "the path is not one of ours"))?;
            let folder = file.as_str().split('/').next().unwrap_or_default();
            if ![SNAPSHOTS, GENERATED].contains(&folder) {
                return Err(refuse(number, "the path is in none of our folders"));
            }
            let mut step = |kind| journal.steps.push(Step { kind, path: file.clone() });
            match word {
                "make" => journal.new_directories.push(file),
                "remove" => step(ChangeKind::Removed),
                "change" => step(ChangeKind::Changed),
                "create" => step(ChangeKind::Created),
                "drop" => journal.old_directories.push(file),
                _ => return Err(refuse(number, "the line starts with none of the known words")),
            }
        }
        Err(refuse(text.lines().count() + 1, "it has no end"))
    }
}

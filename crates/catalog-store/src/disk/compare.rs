//! Wanted against present: the one computation behind write, check and dry-run.

use std::collections::BTreeSet;
use std::path::Path;

use catalog_model::{FilePath, Files};

use super::file_system::{FileKind, FileSystem};
use super::read::{MAX_BYTES_IN_A_FILE, Present, committed_line_ends, has_directory, list_all, not_file, read_bounded};
use super::text_diff::unified;
use crate::decode;
use crate::error::StoreError;
use crate::format::renames;

/// The folder of the snapshots in a checkout.
pub(crate) const SNAPSHOTS: &str = "snapshots";
/// The folder of the generated files in a checkout.
pub(crate) const GENERATED: &str = "generated";

/// The whole wanted content of a folder. What is there and not wanted is left over, and a write removes it.
#[derive(Clone, Debug)]
pub struct Tree {
    /// `snapshots` or `generated`.
    pub folder: &'static str,
    /// The files, with paths relative to the folder.
    pub files: Files,
}

/// What to do with the difference between wanted and present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write it.
    Write,
    /// Report it as a fault: the artefacts are stale.
    Check,
    /// Report it as what a write would do.
    DryRun,
}

/// The difference between wanted and present.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The files that differ, sorted by path.
    pub changes: Vec<Change>,
    /// How many files do not.
    pub unchanged: usize,
}

impl Outcome {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many changes are of this kind.
    #[must_use]
    pub fn count(&self, kind: ChangeKind) -> usize {
        self.changes.iter().filter(|change| change.kind == kind).count()
    }
}

/// A file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path from the root of the checkout: `generated/csv/events.csv`.
    pub path: FilePath,
    /// How it differs.
    pub kind: ChangeKind,
    /// What is there; empty unless the file was changed.
    before: Vec<u8>,
    /// What is wanted; empty where the file is left over.
    after: Vec<u8>,
}

impl Change {
    /// What would change, as a unified diff of at most `max_lines` lines below its two head lines, escaped so that it
    /// can be printed. Bytes that are no text are told by their number; a file that is left over is told to be removed.
    #[must_use]
    pub fn diff(&self, max_lines: usize) -> String {
        let before = (self.kind != ChangeKind::Created).then_some(self.before.as_slice());
        let after = (self.kind != ChangeKind::Removed).then_some(self.after.as_slice());
        unified(self.path.as_str(), before, after, max_lines)
    }

    /// The wanted content, empty where the file is left over.
    pub(crate) fn after(&self) -> &[u8] {
        &self.after
    }

    /// The present content, where the file was changed.
    pub(crate) fn before(&self) -> &[u8] {
        &self.before
    }
}

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is wanted and not there.
    Created,
    /// It is there with other content.
    Changed,
    /// It is there and not wanted: left over.
    Removed,
}

/// The difference, with the folders that come and go with the files.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) outcome: Outcome,
    /// Folders to be made, each after the one that it is in.
    pub(crate) new_directories: BTreeSet<FilePath>,
    /// Folders that will be empty, each after the one that it is in.
    pub(crate) old_directories: BTreeSet<FilePath>,
}

impl Plan {
    /// Whether there is nothing to do.
    pub(crate) fn is_empty(&self) -> bool {
        self.outcome.is_clean() && self.new_directories.is_empty() && self.old_directories.is_empty()
    }
}

/// Compares all trees with what is under `root`, and refuses whatever could not be written as planned.
///
/// # Panics
/// Where a tree's folder is not one of the two: a mistake in our code.
pub(crate) fn compare(file_system: &dyn FileSystem, root: &Path, trees: &[Tree]) -> Result<Plan, StoreError> {
    let mut plan = Plan::default();
    for tree in trees {
        assert!([SNAPSHOTS, GENERATED].contains(&tree.folder), "only the two folders of ours are written");
        add_tree(&mut plan, file_system, root, tree)?;
    }
    plan.outcome.changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(plan)
}

fn add_tree(plan: &mut Plan, file_system: &dyn FileSystem, root: &Path, tree: &Tree) -> Result<(), StoreError> {
    let in_checkout = |path: &FilePath| joined(tree.folder, path.as_str());
    let folder = root.join(tree.folder);
    let mut present = Present::default();
    if has_directory(file_system, &folder)? {
        present = list_all(file_system, &folder)?;
    } else if !tree.files.is_empty() {
        plan.new_directories.insert(FilePath::new(tree.folder).expect("the two folders have plain names"));
    }
    let mut wanted_directories = BTreeSet::new();
    for (path, wanted) in tree.files.iter() {
        let place = folder.join(path.as_str());
        for directory in ancestors(path) {
            if present.files.contains(&directory) {
                return Err(not_file(&folder.join(directory.as_str()), "a folder", FileKind::File).into());
            }
            wanted_directories.insert(directory);
        }
        if present.directories.contains(path) {
            return Err(not_file(&place, "a file", FileKind::Directory).into());
        }
        let (kind, before) = if present.files.contains(path) {
            let before = read_bounded(file_system, &place, MAX_BYTES_IN_A_FILE)?;
            if is_same(tree.folder, path, &before, wanted)? {
                plan.outcome.unchanged += 1;
                continue;
            }
            (ChangeKind::Changed, before)
        } else {
            (ChangeKind::Created, Vec::new())
        };
        plan.outcome.changes.push(Change { path: in_checkout(path), kind, before, after: wanted.to_vec() });
    }
    for path in present.files.iter().filter(|path| tree.files.get(path.as_str()).is_none()) {
        let path = in_checkout(path);
        plan.outcome.changes.push(Change { path, kind: ChangeKind::Removed, before: Vec::new(), after: Vec::new() });
    }
    plan.new_directories.extend(wanted_directories.difference(&present.directories).map(in_checkout));
    plan.old_directories.extend(present.directories.difference(&wanted_directories).map(in_checkout));
    Ok(())
}

/// Whether what is there need not be written: it has the wanted bytes, or the wanted lines in a checkout with CR LF, or
/// is the file that people edit and holds the wanted renames.
fn is_same(folder: &str, path: &FilePath, present: &[u8], wanted: &[u8]) -> Result<bool, StoreError> {
    if present == wanted || committed_line_ends(present).is_some_and(|present| present == wanted) {
        return Ok(true);
    }
    if folder == SNAPSHOTS && path.as_str() == renames::FILE {
        let present = decode::renames(present).map_err(|error| error.under(SNAPSHOTS))?;
        return Ok(present == decode::renames(wanted).map_err(|error| error.under(SNAPSHOTS))?);
    }
    Ok(false)
}

/// The folders above a path, the topmost first.
fn ancestors(path: &FilePath) -> impl Iterator<Item = FilePath> + use<'_> {
    let text = path.as_str();
    text.match_indices('/').map(|(end, _)| FilePath::new(&text[..end]).expect("the start of a path is a path"))
}

fn joined(folder: &str, path: &str) -> FilePath {
    FilePath::new(format!("{folder}/{path}")).expect("a path below a plain name is a path")
}

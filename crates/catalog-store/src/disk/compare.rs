//! Wanted against present: the one computation behind write, check and dry run.
//!
//! Ours are the paths in the committed manifest of `generated/` and the files of the format in `snapshots/`. Everything
//! else, such as a build folder or an editor's file, is neither deleted nor read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use catalog_model::{FilePath, Files, Refusal, Safe, SafeBytes, SnapshotName};
use similar::{ChangeTag, TextDiff};

use super::read::{
    Kind, MAX_FILE_BYTES, appended, committed_line_ends, has_directory, has_file, list, not_file, read_bounded,
};
use crate::decode;
use crate::format::{observed_keys, renames};

pub(crate) const SNAPSHOTS: &str = "snapshots";
pub(crate) const GENERATED: &str = "generated";
/// The file in `generated/` that lists the others with their digests.
pub(crate) const MANIFEST: &str = "MANIFEST.sha256";
/// The maximum number of characters of a line in a diff.
const MAX_LINE_LEN: usize = 240;

/// All files that a folder should hold.
#[derive(Clone, Debug)]
pub struct Tree {
    /// `snapshots` or `generated`.
    pub folder: &'static str,
    /// The files, with paths relative to the folder.
    pub files: Files,
}

/// What to do with the difference between the wanted and the present files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write it.
    Write,
    /// Report it as stale files.
    Check,
    /// Report what a write would do.
    DryRun,
}

/// The difference between the wanted and the present files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The files that differ, sorted by path.
    pub changes: Vec<Change>,
    /// How many files are up to date.
    pub unchanged: usize,
    /// Files and folders in the trees and in `snapshots/` that are not ours, safe to print. They are not changed.
    pub foreign: Vec<String>,
}

impl Outcome {
    pub fn is_clean(&self) -> bool {
        self.changes.is_empty()
    }

    pub fn count(&self, kind: ChangeKind) -> usize {
        self.changes.iter().filter(|change| change.kind == kind).count()
    }
}

/// A file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path from the root of the repository: `generated/csv/events.csv`.
    pub path: FilePath,
    pub kind: ChangeKind,
    /// The present content, if the file is to be changed.
    before: Vec<u8>,
    /// The wanted content, unless the file is to be removed.
    after: Vec<u8>,
}

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is missing.
    Created,
    /// It has other content.
    Changed,
    /// It is ours and no longer wanted.
    Removed,
}

impl Change {
    /// A unified diff of at most `max_lines` lines below its two header lines, safe to print.
    pub fn diff(&self, max_lines: usize) -> String {
        let head = |mark, is_there| format!("{mark} {}\n", if is_there { self.path.as_str() } else { "/dev/null" });
        let head = head("---", self.kind != ChangeKind::Created) + &head("+++", self.kind != ChangeKind::Removed);
        if self.kind == ChangeKind::Removed {
            return head + "(no longer generated)\n";
        }
        let text = |bytes| std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
        let (Some(before), Some(after)) = (text(&self.before), text(&self.after)) else {
            return format!("{head}(not text: {} bytes and {} bytes)\n", self.before.len(), self.after.len());
        };
        let diff = TextDiff::configure().timeout(Duration::from_secs(1)).diff_lines(before, after);
        let mut unified = diff.unified_diff();
        let hunks = unified.context_radius(3).iter_hunks();
        let mut lines = hunks.flat_map(|hunk| {
            let changes = hunk.iter_changes().map(|change| {
                let mark = match change.tag() {
                    ChangeTag::Equal => ' ',
                    ChangeTag::Delete => '-',
                    ChangeTag::Insert => '+',
                };
                let end = if change.missing_newline() { " (no line end)" } else { "" };
                let line = change.value().strip_suffix('\n').unwrap_or(change.value());
                format!("{mark}{}{end}\n", Safe::new(line).shortened(MAX_LINE_LEN))
            });
            std::iter::once(format!("{}\n", hunk.header())).chain(changes).collect::<Vec<_>>()
        });
        let shown: String = lines.by_ref().take(max_lines).collect();
        head + &shown + if lines.next().is_some() { "(more differences follow)\n" } else { "" }
    }

    pub(crate) fn after(&self) -> &[u8] {
        &self.after
    }
}

/// Compares all trees with the files under `root`, and refuses files that could not be written.
///
/// # Panics
/// If a tree's folder is neither `snapshots` nor `generated`, which is a bug.
pub(crate) fn compare(root: &Path, trees: &[Tree]) -> Result<Outcome, Refusal> {
    let mut outcome = Outcome::default();
    for tree in trees {
        let ours = match tree.folder {
            SNAPSHOTS => snapshot_files(root)?,
            GENERATED => manifest_files(root)?,
            _ => panic!("only snapshots/ and generated/ are written"),
        };
        add_tree(&mut outcome, root, tree, &ours)?;
    }
    if !trees.iter().any(|tree| tree.folder == SNAPSHOTS) {
        let unchanged = Tree { folder: SNAPSHOTS, files: Files::new() };
        outcome.foreign.extend(present(root, &unchanged, &snapshot_files(root)?)?.1);
    }
    outcome.changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(outcome)
}

/// The files that are ours or wanted, and what is foreign, safe to print.
fn present(
    root: &Path,
    tree: &Tree,
    ours: &BTreeSet<FilePath>,
) -> Result<(BTreeMap<FilePath, Kind>, Vec<String>), Refusal> {
    let folder = root.join(tree.folder);
    let wanted = tree.files.iter().map(|(path, _)| path);
    let mut folders = BTreeMap::from([(String::new(), folder.clone())]);
    for path in wanted.chain(ours).flat_map(ancestors) {
        folders.insert(path.as_str().to_owned(), folder.join(path.as_str()));
    }
    let mut present: BTreeMap<FilePath, Kind> = BTreeMap::new();
    let mut foreign = Vec::new();
    for (above, folder) in &folders {
        if !has_directory(folder)? {
            continue;
        }
        for (path, kind) in list(folder)? {
            match appended(above, &path) {
                Some(relative) if folders.contains_key(relative.as_str()) && kind == Kind::Directory => {
                    // A folder in place of a wanted file is refused below.
                    present.insert(relative, kind);
                }
                Some(relative) if tree.files.get(relative.as_str()).is_some() || ours.contains(&relative) => {
                    present.insert(relative, kind);
                }
                // A file in place of a folder is refused when that folder is listed.
                Some(relative) if folders.contains_key(relative.as_str()) => {}
                _ => {
                    let path = path.strip_prefix(root).unwrap_or(&path);
                    foreign.push(SafeBytes::new(path.as_os_str().as_encoded_bytes()).to_string());
                }
            }
        }
    }
    Ok((present, foreign))
}

fn add_tree(outcome: &mut Outcome, root: &Path, tree: &Tree, ours: &BTreeSet<FilePath>) -> Result<(), Refusal> {
    let folder = root.join(tree.folder);
    let (present, foreign) = present(root, tree, ours)?;
    outcome.foreign.extend(foreign);
    let is_present = |path: &FilePath| match present.get(path) {
        None => Ok(false),
        Some(Kind::File) => Ok(true),
        Some(kind) => Err(not_file(&folder.join(path.as_str()), "a file", *kind)),
    };
    let mut add = |path: &FilePath, kind, before, after| {
        let path = FilePath::new(format!("{}/{path}", tree.folder)).expect("a path below a plain name is a path");
        outcome.changes.push(Change { path, kind, before, after });
    };
    for (path, wanted) in tree.files.iter() {
        if !is_present(path)? {
            add(path, ChangeKind::Created, Vec::new(), wanted.to_vec());
            continue;
        }
        let before = read_bounded(&folder.join(path.as_str()), MAX_FILE_BYTES)?;
        if is_same(tree.folder, path, &before, wanted)? {
            outcome.unchanged += 1;
        } else {
            add(path, ChangeKind::Changed, before, wanted.to_vec());
        }
    }
    for path in ours.iter().filter(|path| tree.files.get(path.as_str()).is_none()) {
        if is_present(path)? {
            add(path, ChangeKind::Removed, Vec::new(), Vec::new());
        }
    }
    Ok(())
}

/// Whether the file is up to date: it has the wanted bytes, or the wanted lines with CR LF, or people edit it and it has
/// the wanted content.
fn is_same(folder: &str, path: &FilePath, present: &[u8], wanted: &[u8]) -> Result<bool, Refusal> {
    if present == wanted || committed_line_ends(present).is_some_and(|present| present == wanted) {
        return Ok(true);
    }
    match (folder, path.as_str()) {
        (SNAPSHOTS, renames::FILE) => has_same_content(renames::read, present, wanted),
        (SNAPSHOTS, observed_keys::FILE) => has_same_content(observed_keys::read, present, wanted),
        _ => Ok(false),
    }
}

fn has_same_content<T: PartialEq>(
    read: fn(&[u8]) -> Result<T, Refusal>,
    present: &[u8],
    wanted: &[u8],
) -> Result<bool, Refusal> {
    Ok(read(present).map_err(in_snapshots)? == read(wanted).map_err(in_snapshots)?)
}

/// A refusal whose location is relative to `snapshots/`, with a location relative to the root.
pub(crate) fn in_snapshots(refusal: Refusal) -> Refusal {
    under(SNAPSHOTS, refusal)
}

/// A refusal whose location is relative to `folder`.
pub(crate) fn under(folder: &str, mut refusal: Refusal) -> Refusal {
    refusal.at = catalog_model::Location::from("").and(format_args!("{}/{}", folder.trim_end_matches('/'), refusal.at));
    refusal
}

/// The files of the format that are in `snapshots/`.
pub(crate) fn snapshot_files(root: &Path) -> Result<BTreeSet<FilePath>, Refusal> {
    let mut files = BTreeSet::new();
    let mut open = vec![String::new()];
    while let Some(above) = open.pop() {
        let is_top = above.is_empty();
        for (path, kind) in list(&root.join(SNAPSHOTS).join(&above))? {
            let Some(relative) = appended(&above, &path) else { continue };
            let name = relative.as_str().rsplit('/').next().unwrap_or_default();
            let is_folder = is_top && name.parse::<SnapshotName>().is_ok();
            match kind {
                Kind::File if decode::is_ours(relative.as_str()) => {
                    files.insert(relative);
                }
                Kind::Directory if is_top => open.push(relative.as_str().to_owned()),
                Kind::File | Kind::Directory => {}
                _ if decode::is_ours(relative.as_str()) => return Err(not_file(&path, "a file", kind)),
                _ if is_folder => return Err(not_file(&path, "a folder", kind)),
                _ => {}
            }
        }
    }
    Ok(files)
}

/// The paths that the manifest of `generated/` lists, and the manifest itself. The files may be missing.
fn manifest_files(root: &Path) -> Result<BTreeSet<FilePath>, Refusal> {
    let mut files = BTreeSet::from([FilePath::new(MANIFEST).expect("the manifest has a plain name")]);
    let path = root.join(GENERATED).join(MANIFEST);
    if has_directory(&root.join(GENERATED))? && has_file(&path)? {
        let bytes = read_bounded(&path, MAX_FILE_BYTES)?;
        let text = String::from_utf8_lossy(&bytes);
        files.extend(text.lines().filter_map(|line| FilePath::new(line.split_once("  ")?.1).ok()));
    }
    Ok(files)
}

/// The folders above a path, the topmost first.
pub(crate) fn ancestors(path: &FilePath) -> impl Iterator<Item = FilePath> + use<'_> {
    let text = path.as_str();
    text.match_indices('/').map(|(end, _)| FilePath::new(&text[..end]).expect("the start of a path is a path"))
}

//! Changing many files as one: a redo folder.
//!
//! ```text
//! stage     new contents and a list of deletions, in a folder beside the trees, synced
//! commit    ONE rename marks that folder ready
//! finish    delete what is listed, sync; move the new files into place, sync; remove the folder
//! ```
//!
//! Before the rename, the old files count, and the next writer deletes the folder. After it, the new files count: the next
//! command finishes a ready folder before it reads. Every step of finishing can be repeated, so nothing is ever undone.
//! Deletions come first, and their list is removed before the first move: on a disk that ignores case, a new file can
//! have the name of a deleted one.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

use catalog_model::{FilePath, Refusal};

use super::compare::{ChangeKind, GENERATED, Outcome, SNAPSHOTS, ancestors};
use super::fs;
use super::read::{Kind, MAX_FILE_BYTES, appended, has_directory, has_file, kind_of, list, not_file, read_bounded};
use crate::codes::{F_COMMITTED, F_NOTFILE, F_READY, F_SYMLINK, F_WRITE, cannot_read, place};

const STAGING: &str = ".okta-event-catalog.staging";
const READY: &str = ".okta-event-catalog.ready";
/// In both folders: the new files, at their paths.
const FILES: &str = "files";
/// In both folders: the paths to delete, one per line.
const DELETIONS: &str = "deletions";

/// The number of files that are written before they are synced; they stay open until then.
const FILES_AT_ONCE: usize = 64;

/// Whether a change is committed and not finished.
pub(crate) fn is_ready(root: &Path) -> Result<bool, Refusal> {
    has_directory(&root.join(READY))
}

/// Deletes the files of a writer that ended before its commit. Requires the writer lock.
pub(crate) fn sweep(root: &Path) -> Result<(), Refusal> {
    let staging = root.join(STAGING);
    if has_directory(&staging)? { fs::remove_all(&staging) } else { Ok(()) }
}

/// Writes the new contents beside the trees. A full disk or a target that cannot be replaced is refused here.
pub(crate) fn stage(root: &Path, outcome: &Outcome) -> Result<(), Refusal> {
    check_folders(root, outcome)?;
    let staging = root.join(STAGING);
    let files = staging.join(FILES);
    fs::create_dir(&staging)?;
    fs::create_dir(&files)?;
    let (deleted, written): (Vec<_>, Vec<_>) =
        outcome.changes.iter().partition(|change| change.kind == ChangeKind::Removed);
    let folders: BTreeSet<FilePath> = written.iter().flat_map(|change| ancestors(&change.path)).collect();
    for folder in &folders {
        fs::create_dir(&files.join(folder.as_str()))?;
    }
    let deletions: String = deleted.iter().map(|change| format!("{}\n", change.path)).collect();
    let contents = written.iter().map(|change| (files.join(change.path.as_str()), change.after()));
    let contents: Vec<(PathBuf, &[u8])> = contents.chain([(staging.join(DELETIONS), deletions.as_bytes())]).collect();
    for chunk in contents.chunks(FILES_AT_ONCE) {
        let open: Vec<File> =
            chunk.iter().map(|(path, bytes)| fs::create_file(path, bytes)).collect::<Result<_, _>>()?;
        for (file, (path, _)) in open.iter().zip(chunk) {
            fs::sync_file(file, path)?;
        }
    }
    for folder in &folders {
        fs::sync_dir(&files.join(folder.as_str()))?;
    }
    fs::sync_dir(&files)?;
    fs::sync_dir(&staging)
}

/// Commits the staged files and moves them into place. Requires both locks.
pub(crate) fn commit(root: &Path) -> Result<(), Refusal> {
    fs::rename(&root.join(STAGING), &root.join(READY))?;
    fs::sync_dir(root).map_err(committed)?;
    finish(root)
}

/// Moves a committed change into place. Requires the files lock.
pub(crate) fn finish(root: &Path) -> Result<(), Refusal> {
    let ready = root.join(READY);
    // All of it is checked before any of it is applied: a folder that is not ours changes nothing.
    let checked = deletions(&ready).and_then(|paths| Ok((paths, new_files(&ready.join(FILES))?)));
    checked
        .and_then(|(deleted, moved)| {
            finish_deletions(root, &ready, deleted)?;
            finish_moves(root, &ready.join(FILES), &moved)
        })
        .and_then(|()| fs::remove_all(&ready))
        .and_then(|()| fs::sync_dir(root))
        .map_err(committed)
}

/// A refusal that leaves a committed change unfinished.
pub(crate) fn committed(refusal: Refusal) -> Refusal {
    let in_the_way = [&F_SYMLINK, &F_NOTFILE].contains(&refusal.code);
    match refusal.code {
        code if code == &F_READY => refusal,
        _ if in_the_way => F_COMMITTED
            .at(refusal.at, refusal.what)
            .next("move it away or delete it, and run `cargo xtask generate`: it finishes the change first"),
        _ => F_COMMITTED.at(refusal.at, refusal.what),
    }
}

/// The paths to delete; `None` if the list is gone because they were deleted.
fn deletions(ready: &Path) -> Result<Option<Vec<FilePath>>, Refusal> {
    let list = ready.join(DELETIONS);
    if !has_file(&list)? {
        return Ok(None);
    }
    let bytes = read_bounded(&list, MAX_FILE_BYTES)?;
    let path = |line: &str| {
        let path = FilePath::new(line).ok().filter(is_in_a_tree);
        path.ok_or_else(|| F_READY.at(place(&list), "a line is not the path of a file in snapshots/ or generated/"))
    };
    String::from_utf8_lossy(&bytes).lines().map(path).collect::<Result<_, _>>().map(Some)
}

/// The paths of the files to move into place.
fn new_files(files: &Path) -> Result<BTreeSet<FilePath>, Refusal> {
    let paths = all_files(files)?;
    match paths.iter().find(|path| !is_in_a_tree(path)) {
        Some(path) => Err(F_READY.at(place(&files.join(path.as_str())), "the file is not in snapshots/ or generated/")),
        None => Ok(paths),
    }
}

fn finish_deletions(root: &Path, ready: &Path, deleted: Option<Vec<FilePath>>) -> Result<(), Refusal> {
    let Some(deleted) = deleted else { return Ok(()) };
    let mut changed = BTreeSet::new();
    for path in &deleted {
        delete(root, path, &mut changed)?;
    }
    sync(&changed)?;
    fs::remove_file(&ready.join(DELETIONS))?;
    fs::sync_dir(ready)
}

/// Deletes a file, and the folders that are empty without it.
fn delete(root: &Path, path: &FilePath, changed: &mut BTreeSet<PathBuf>) -> Result<(), Refusal> {
    let mut folders = Vec::new();
    for folder in ancestors(path).map(|folder| root.join(folder.as_str())) {
        // An earlier attempt may have removed it.
        if !has_directory(&folder)? {
            break;
        }
        folders.push(folder);
    }
    let target = root.join(path.as_str());
    if has_file(&target)? {
        fs::remove_file(&target)?;
    }
    changed.extend(folders.iter().cloned());
    for folder in folders.iter().skip(1).rev() {
        if !fs::remove_empty_dir(folder)? {
            break;
        }
    }
    Ok(())
}

fn finish_moves(root: &Path, files: &Path, moved: &BTreeSet<FilePath>) -> Result<(), Refusal> {
    let mut changed = BTreeSet::new();
    for path in moved {
        changed.insert(root.to_owned());
        for folder in ancestors(path) {
            let folder = root.join(folder.as_str());
            if !has_directory(&folder)? {
                fs::create_dir(&folder)?;
            }
            changed.insert(folder);
        }
        let target = root.join(path.as_str());
        has_file(&target)?;
        fs::rename(&files.join(path.as_str()), &target)?;
    }
    sync(&changed)
}

fn sync(folders: &BTreeSet<PathBuf>) -> Result<(), Refusal> {
    folders.iter().filter(|folder| folder.is_dir()).try_for_each(|folder| fs::sync_dir(folder))
}

fn is_in_a_tree(path: &FilePath) -> bool {
    matches!(path.as_str().split_once('/'), Some((SNAPSHOTS | GENERATED, _)))
}

/// All files below a folder; empty if the folder does not exist.
fn all_files(folder: &Path) -> Result<BTreeSet<FilePath>, Refusal> {
    let mut files = BTreeSet::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, above)) = open.pop() {
        if !has_directory(&folder)? {
            continue;
        }
        for (path, kind) in list(&folder)? {
            let relative = appended(&above, &path)
                .ok_or_else(|| F_READY.at(place(&path), "this program writes no file with this name"))?;
            match kind {
                Kind::File => {
                    files.insert(relative);
                }
                Kind::Directory => open.push((path, relative.as_str().to_owned())),
                Kind::Symlink | Kind::Special => return Err(not_file(&path, "a file", kind)),
            }
        }
    }
    Ok(files)
}

/// Refuses, before the commit, folders that no staged file can be moved into.
fn check_folders(root: &Path, outcome: &Outcome) -> Result<(), Refusal> {
    let mut folders = BTreeSet::from([root.to_owned()]);
    for change in &outcome.changes {
        for folder in ancestors(&change.path) {
            let folder = root.join(folder.as_str());
            if kind_of(&folder)?.is_some() {
                folders.insert(folder);
            }
        }
    }
    #[cfg(unix)]
    for folder in &folders {
        use std::os::unix::fs::MetadataExt as _;
        let device = |path: &Path| path.metadata().map(|metadata| metadata.dev()).map_err(cannot_read(path, "look at"));
        if device(folder)? != device(root)? {
            let what = "the folder is on another device than the repository, so no file can be moved into it";
            return Err(F_WRITE.at(place(folder), what).next("put the whole repository on one device"));
        }
        rustix::fs::access(folder.as_path(), rustix::fs::Access::WRITE_OK)
            .map_err(|error| crate::codes::cannot_write(folder, "write to")(error.into()))?;
    }
    Ok(())
}

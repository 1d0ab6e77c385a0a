//! All files of a plan or none.
//!
//! ```text
//! stage     new-0, new-1, …   the new contents, beside                       }  the tree is the old one, and
//!           old-1, …          copies of the files that will be changed       }  the staging folder is litter
//! journal   written, synced, renamed into place                              <- from here on: undone at the next start
//! perform   make folders; move removed files to old-…; move new-… over their targets; remove empty folders; sync
//! commit    the journal is removed, and that is synced                       <- from here on: the tree is the new one
//! sweep     the staging folder is removed
//! ```
//!
//! A changed file is replaced in one act and is never missing in between, so a reader sees the old one or the new one.
//! Undoing goes by what is found: a `new-…` that is still there says that its step was not done. It can be interrupted
//! and started again at any point.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use catalog_model::FilePath;

use super::compare::{ChangeKind, Plan};
use super::file_system::{FileKind, FileSystem};
use super::journal::Journal;
use super::read::{MAX_BYTES_IN_A_FILE, has_directory, has_file, kind_of, not_file, read_bounded};
use super::sync::sync_all;
use crate::error::{FileError, TreeState};

/// The folder in the root of a checkout that holds what a transaction needs.
const STAGING: &str = ".okta-event-catalog.staging";
/// The journal in it. A transaction is under way, or was interrupted, exactly while it is there.
const JOURNAL: &str = "journal";

/// How many files are written before the disk is waited for: each is held open until then.
const FILES_AT_ONCE: usize = 128;

/// The writer of one checkout. Whoever has it holds the lock.
pub(crate) struct Transaction<'a> {
    file_system: &'a dyn FileSystem,
    root: &'a Path,
    staging: PathBuf,
}

/// What an earlier write that was interrupted had left, and what was done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// It had left nothing, or there was none.
    Nothing,
    /// It had not begun to change the tree, or was done with that: what it had left beside the tree was removed.
    Swept,
    /// It was in the middle: the tree was put back as it was before it.
    RolledBack {
        /// How many files it was about.
        files: usize,
    },
}

/// Whether a write is under way in this checkout, or was interrupted.
pub(crate) fn has_journal(file_system: &dyn FileSystem, root: &Path) -> Result<bool, FileError> {
    let staging = root.join(STAGING);
    Ok(has_directory(file_system, &staging)? && has_file(file_system, &staging.join(JOURNAL))?)
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(file_system: &'a dyn FileSystem, root: &'a Path) -> Self {
        Self { file_system, root, staging: root.join(STAGING) }
    }

    /// Puts the tree back as it was before a write that was interrupted, if there was one.
    pub(crate) fn recover(&self) -> Result<Recovery, FileError> {
        if !has_directory(self.file_system, &self.staging)? {
            return Ok(Recovery::Nothing);
        }
        let path = self.staged(JOURNAL);
        if !has_file(self.file_system, &path)? {
            self.sweep()?;
            return Ok(Recovery::Swept);
        }
        let journal = Journal::read(&path, &read_bounded(self.file_system, &path, MAX_BYTES_IN_A_FILE)?)?;
        self.refuse_links(&journal)?;
        self.undo(&journal).map_err(|error| error.leaving(TreeState::ToBeRestored))?;
        self.sweep()?;
        Ok(Recovery::RolledBack { files: journal.steps.len() })
    }

    /// Puts the new contents on the disk, beside the tree. What can fail for want of room fails here.
    pub(crate) fn prepare(&self, plan: &Plan) -> Result<(), FileError> {
        let (_, order) = Journal::of(plan);
        self.stage(plan, &order).map_err(|error| self.after(error, Ok(())))
    }

    /// Gives up what was prepared.
    pub(crate) fn abandon(&self) {
        self.sweep_if_possible();
    }

    /// Carries out a plan that was prepared, all of it or nothing.
    pub(crate) fn commit(&self, plan: &Plan) -> Result<(), FileError> {
        let (journal, _) = Journal::of(plan);
        let done =
            self.write_journal(&journal).and_then(|()| self.perform(&journal)).and_then(|()| self.remove_journal());
        if let Err(error) = done {
            return Err(self.after(error, self.undo(&journal)));
        }
        // The old contents must stay as long as a power cut could bring the journal back.
        self.sync(&self.staging).map_err(|error| error.leaving(TreeState::New))?;
        self.sweep_if_possible();
        Ok(())
    }

    /// The error of a transaction, with what became of the tree.
    fn after(&self, error: FileError, undone: Result<(), FileError>) -> FileError {
        match undone {
            Ok(()) => {
                self.sweep_if_possible();
                error.leaving(TreeState::Old)
            }
            Err(_) => error.leaving(TreeState::ToBeRestored),
        }
    }

    fn stage(&self, plan: &Plan, order: &[usize]) -> Result<(), FileError> {
        self.create_directory(&self.staging)?;
        let mut staged: Vec<(PathBuf, &[u8])> = Vec::new();
        for (number, &index) in order.iter().enumerate() {
            let change = &plan.outcome.changes[index];
            if change.kind == ChangeKind::Changed {
                staged.push((self.old(number), change.before()));
            }
            if change.kind != ChangeKind::Removed {
                staged.push((self.fresh(number), change.after()));
            }
        }
        staged.chunks(FILES_AT_ONCE).try_for_each(|files| self.write_files(files))
    }

    fn write_journal(&self, journal: &Journal) -> Result<(), FileError> {
        let draft = self.staged("journal.draft");
        self.write_files(&[(draft.clone(), journal.text().as_bytes())])?;
        // What the journal relies on is on the disk before the journal is.
        self.sync(&self.staging)?;
        self.sync(self.root)?;
        self.rename(&draft, &self.staged(JOURNAL))?;
        self.sync(&self.staging)
    }

    fn perform(&self, journal: &Journal) -> Result<(), FileError> {
        for path in &journal.new_directories {
            self.create_directory(&self.target(path))?;
        }
        for (number, step) in journal.steps.iter().enumerate() {
            let target = self.target(&step.path);
            match step.kind {
                ChangeKind::Removed => self.rename(&target, &self.old(number))?,
                ChangeKind::Changed | ChangeKind::Created => self.rename(&self.fresh(number), &target)?,
            }
        }
        for path in &journal.old_directories {
            let path = self.target(path);
            self.file_system.remove_directory(&path).map_err(FileError::writing(&path, "remove"))?;
        }
        self.sync_around(journal)
    }

    fn undo(&self, journal: &Journal) -> Result<(), FileError> {
        for path in journal.old_directories.iter().rev() {
            self.ensure_directory(&self.target(path))?;
        }
        for (number, step) in journal.steps.iter().enumerate().rev() {
            let (target, old, new) = (self.target(&step.path), self.old(number), self.fresh(number));
            match step.kind {
                ChangeKind::Removed => self.move_if_there(&old, &target)?,
                ChangeKind::Changed if kind_of(self.file_system, &new)?.is_none() => {
                    self.move_if_there(&old, &target)?
                }
                ChangeKind::Created if kind_of(self.file_system, &new)?.is_none() => {
                    self.move_if_there(&target, &new)?
                }
                ChangeKind::Changed | ChangeKind::Created => {}
            }
        }
        for path in journal.new_directories.iter().rev() {
            let path = self.target(path);
            match self.file_system.remove_directory(&path) {
                // One that somebody has put something into in the meantime is theirs now.
                Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::DirectoryNotEmpty) => {
                    return Err(FileError::writing(&path, "remove")(error));
                }
                _ => {}
            }
        }
        self.sync_around(journal)?;
        if kind_of(self.file_system, &self.staged(JOURNAL))?.is_some() {
            self.remove_journal()?;
            self.sync(&self.staging)?;
        }
        Ok(())
    }

    /// Refuses a journal whose paths lead through symbolic links by now.
    fn refuse_links(&self, journal: &Journal) -> Result<(), FileError> {
        let steps = journal.steps.iter().map(|step| &step.path);
        for path in steps.chain(&journal.new_directories).chain(&journal.old_directories) {
            let text = path.as_str();
            for end in text.match_indices('/').map(|(end, _)| end).chain([text.len()]) {
                let path = self.root.join(&text[..end]);
                match kind_of(self.file_system, &path)? {
                    None => break,
                    Some(FileKind::Symlink) => return Err(FileError::Symlink { path }),
                    Some(FileKind::Special) => return Err(not_file(&path, "a file", FileKind::Special)),
                    Some(FileKind::File | FileKind::Directory) => {}
                }
            }
        }
        Ok(())
    }

    fn remove_journal(&self) -> Result<(), FileError> {
        let path = self.staged(JOURNAL);
        self.file_system.remove_file(&path).map_err(FileError::writing(&path, "remove"))
    }

    /// Removes the staging folder with all that is in it.
    fn sweep(&self) -> Result<(), FileError> {
        let list = self.file_system.list(&self.staging).map_err(FileError::reading(&self.staging, "list"))?;
        for (name, kind) in list {
            let path = self.staging.join(name);
            if kind == FileKind::Directory {
                // A transaction puts none there, so this one is somebody's own.
                return Err(not_file(&path, "a file", kind));
            }
            self.file_system.remove_file(&path).map_err(FileError::writing(&path, "remove"))?;
        }
        self.file_system.remove_directory(&self.staging).map_err(FileError::writing(&self.staging, "remove"))
    }

    /// Removes the staging folder where nothing depends on it any more: if that fails, the next write does it.
    fn sweep_if_possible(&self) {
        drop(self.sweep());
    }

    fn write_files(&self, files: &[(PathBuf, &[u8])]) -> Result<(), FileError> {
        let write = |(path, bytes): &(PathBuf, &[u8])| {
            let mut file = self.file_system.create_file(path).map_err(FileError::writing(path, "create"))?;
            self.file_system.write(&mut file, path, bytes).map_err(FileError::writing(path, "write"))?;
            Ok((path.clone(), file))
        };
        let open: Vec<(PathBuf, File)> = files.iter().map(write).collect::<Result<_, FileError>>()?;
        sync_all(&open, |(path, file)| self.file_system.sync_file(file, path).map_err(FileError::writing(path, "sync")))
    }

    fn create_directory(&self, path: &Path) -> Result<(), FileError> {
        self.file_system.create_directory(path).map_err(FileError::writing(path, "create"))
    }

    /// Makes a folder if it is not there, with those that it is in.
    fn ensure_directory(&self, path: &Path) -> Result<(), FileError> {
        if kind_of(self.file_system, path)?.is_some() {
            return Ok(());
        }
        if let Some(parent) = path.parent().filter(|parent| parent.starts_with(self.root)) {
            self.ensure_directory(parent)?;
        }
        self.create_directory(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<(), FileError> {
        self.file_system.rename(from, to).map_err(FileError::writing(to, "move a file to"))
    }

    /// Moves a file back to where it was, unless that was done before.
    fn move_if_there(&self, from: &Path, to: &Path) -> Result<(), FileError> {
        if kind_of(self.file_system, from)?.is_none() {
            return Ok(());
        }
        if let Some(parent) = to.parent() {
            self.ensure_directory(parent)?;
        }
        self.rename(from, to)
    }

    /// Makes the names in all folders that a journal is about outlast a power cut.
    fn sync_around(&self, journal: &Journal) -> Result<(), FileError> {
        let steps = journal.steps.iter().map(|step| &step.path);
        let paths = steps.chain(&journal.new_directories).chain(&journal.old_directories);
        let folders: BTreeSet<PathBuf> =
            paths.filter_map(|path| Some(self.target(path).parent()?.to_owned())).collect();
        let folders: Vec<PathBuf> = folders.into_iter().collect();
        sync_all(&folders, |folder| match self.file_system.sync_directory(folder) {
            // Gone with the transaction, or with its undoing.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done.map_err(FileError::writing(folder, "sync")),
        })
    }

    fn sync(&self, directory: &Path) -> Result<(), FileError> {
        self.file_system.sync_directory(directory).map_err(FileError::writing(directory, "sync"))
    }

    fn target(&self, path: &FilePath) -> PathBuf {
        self.root.join(path.as_str())
    }

    fn staged(&self, name: &str) -> PathBuf {
        self.staging.join(name)
    }

    /// Where the old content of a step's file is.
    fn old(&self, number: usize) -> PathBuf {
        self.staged(&format!("old-{number}"))
    }

    /// Where the new content of a step's file waits.
    fn fresh(&self, number: usize) -> PathBuf {
        self.staged(&format!("new-{number}"))
    }
}

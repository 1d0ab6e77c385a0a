//! A checkout of the project.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use catalog_model::{Files, History, SafeBytes, Snapshot};

use super::compare::{Mode, Outcome, SNAPSHOTS, Tree, compare};
use super::file_system::{FileKind, FileSystem, RealFileSystem};
use super::lock::Lock;
use super::read::{
    MOST_BYTES_IN_A_FILE, commit_line_ends, committed_line_ends, has_directory, kind_of, read_all, read_bounded,
};
use super::transaction::{Transaction, has_journal};
use crate::decode;
use crate::error::{FileError, Place, StoreError, TreeError, TreeErrorKind};
use crate::format::payloads;

pub use super::transaction::Recovery;

/// The file and the folder that a checkout is known by.
const MANIFEST: &str = "Cargo.toml";

/// A checkout of the project: the folder that holds `snapshots/` and `generated/`.
///
/// Reading takes no lock. A write that was interrupted is undone before anything is read or written; while another
/// process writes, everything is refused with [`FileError::Locked`].
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
    file_system: Arc<dyn FileSystem>,
}

impl Store {
    /// The checkout at `root`.
    ///
    /// # Errors
    /// [`FileError::Root`] where there is no file `Cargo.toml` or no folder `snapshots` in it.
    pub fn open(root: &Path) -> Result<Self, StoreError> {
        Self::with_file_system(root, Arc::new(RealFileSystem))
    }

    /// The checkout that `start` is in: the nearest folder, from `start` upwards, that is one.
    ///
    /// # Errors
    /// [`FileError::Root`] where there is none, [`FileError::Read`] where a folder on the way cannot be looked into.
    pub fn discover(start: &Path) -> Result<Self, StoreError> {
        let start = std::path::absolute(start).map_err(FileError::reading(start, "find"))?;
        for folder in start.ancestors() {
            match Self::open(folder) {
                Err(StoreError::File(FileError::Root { .. })) => {}
                found => return found,
            }
        }
        Err(FileError::Root { path: start, missing: "`Cargo.toml` with a folder `snapshots/` beside it" }.into())
    }

    /// The checkout at `root`, on a file system in which calls can fail: for tests.
    #[doc(hidden)]
    pub fn with_file_system(root: &Path, file_system: Arc<dyn FileSystem>) -> Result<Self, StoreError> {
        let missing = |missing| FileError::Root { path: root.to_owned(), missing };
        if kind_of(&*file_system, &root.join(MANIFEST))? != Some(FileKind::File) {
            return Err(missing("`Cargo.toml`").into());
        }
        if !has_directory(&*file_system, &root.join(SNAPSHOTS))? {
            return Err(missing("`snapshots/`").into());
        }
        Ok(Self { root: root.to_owned(), file_system })
    }

    /// The folder of the checkout.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Takes the lock, for work that reads, computes and writes: what was read is still so when it is written.
    ///
    /// # Errors
    /// [`FileError::Locked`] where another process has it; whatever undoing an interrupted write fails with.
    pub fn lock(&self) -> Result<LockedStore<'_>, StoreError> {
        let lock = Lock::take(&*self.file_system, &self.root)?;
        let recovery = self.transaction().recover()?;
        Ok(LockedStore { store: self, recovery, _lock: lock })
    }

    /// Undoes a write that was interrupted, if there was one. Everything else does so too where it must.
    ///
    /// # Errors
    /// As [`Self::lock`].
    pub fn recover(&self) -> Result<Recovery, StoreError> {
        Ok(self.lock()?.recovery())
    }

    /// The history in `snapshots/`.
    ///
    /// # Errors
    /// [`StoreError::Tree`] where a file is not exactly as this crate writes it, with the file and the line;
    /// [`StoreError::File`] where one cannot be read.
    pub fn load_history(&self) -> Result<History, StoreError> {
        let mut files = self.settled(|| Ok(read_all(&*self.file_system, &self.root.join(SNAPSHOTS))?))?;
        commit_line_ends(&mut files);
        decode::snapshots(&files).map_err(|error| error.under(SNAPSHOTS))
    }

    /// The snapshot in a folder anywhere, with the pool of payload definitions beside it.
    ///
    /// The folder may bear any name.
    ///
    /// # Errors
    /// As [`Self::load_history`]; [`TreeErrorKind::Definition`] where the snapshot has payload types and no
    /// `payload-definitions.csv` is beside the folder or one level further up.
    pub fn load_snapshot_dir(path: &Path) -> Result<Snapshot, StoreError> {
        let shown = SafeBytes::new(path.as_os_str().as_encoded_bytes()).to_string();
        let mut files = Files::new();
        for (name, kind) in RealFileSystem.list(path).map_err(FileError::reading(path, "list"))? {
            let name = name.to_string_lossy();
            let Some(file) = decode::snapshot_file(&name).filter(|_| kind == FileKind::File) else {
                let place = Place::file(&format!("{shown}/{name}"));
                let what = "this is none of the files of a snapshot";
                return Err(TreeError::new(TreeErrorKind::Unknown, place, what).into());
            };
            files.add(file, read_bounded(&RealFileSystem, &path.join(file), MOST_BYTES_IN_A_FILE)?);
        }
        commit_line_ends(&mut files);
        let mut pool = None;
        for above in ["..", "../.."] {
            let path = path.join(above).join(payloads::POOL_FILE);
            if kind_of(&RealFileSystem, &path)? == Some(FileKind::File) {
                let bytes = read_bounded(&RealFileSystem, &path, MOST_BYTES_IN_A_FILE)?;
                pool = Some(committed_line_ends(&bytes).unwrap_or(bytes));
                break;
            }
        }
        decode::snapshot(&files, pool.as_deref()).map_err(|error| error.under(&shown))
    }

    /// Compares trees with what is in the checkout and, in [`Mode::Write`], writes the difference: all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError::File`] where something cannot be read or written, or stands where none of ours belongs;
    /// [`TreeErrorKind::Value`] where `renames.toml` is to be written over one that cannot be understood.
    pub fn apply(&self, trees: &[Tree], mode: Mode) -> Result<Outcome, StoreError> {
        match mode {
            Mode::Write => self.lock()?.apply(trees, mode),
            Mode::Check | Mode::DryRun => self.settled(|| Ok(compare(&*self.file_system, &self.root, trees)?.outcome)),
        }
    }

    fn transaction(&self) -> Transaction<'_> {
        Transaction::new(&*self.file_system, &self.root)
    }

    /// Reads when no write is under way, and again if one has begun in the meantime.
    fn settled<T>(&self, read: impl Fn() -> Result<T, StoreError>) -> Result<T, StoreError> {
        loop {
            if has_journal(&*self.file_system, &self.root)? {
                self.recover()?;
            }
            let read = read();
            if !has_journal(&*self.file_system, &self.root)? {
                return read;
            }
        }
    }
}

/// A checkout that no other process can write to as long as this value lives.
#[derive(Debug)]
pub struct LockedStore<'a> {
    store: &'a Store,
    recovery: Recovery,
    _lock: Lock,
}

impl LockedStore<'_> {
    /// What an interrupted write had left when the lock was taken.
    #[must_use]
    pub const fn recovery(&self) -> Recovery {
        self.recovery
    }

    /// As [`Store::load_history`].
    ///
    /// # Errors
    /// As there.
    pub fn load_history(&self) -> Result<History, StoreError> {
        self.store.transaction().recover()?;
        self.store.load_history()
    }

    /// As [`Store::apply`].
    ///
    /// # Errors
    /// As there.
    pub fn apply(&self, trees: &[Tree], mode: Mode) -> Result<Outcome, StoreError> {
        self.apply_announced(trees, mode, |_| Ok(()))
    }

    /// As [`Self::apply`], with a last word before anything changes: `announce` is told of the outcome when all new
    /// contents are on the disk and none is in its place. If it fails, nothing changes.
    ///
    /// # Errors
    /// As there, and whatever `announce` fails with.
    pub fn apply_announced<E: From<StoreError>>(
        &self,
        trees: &[Tree],
        mode: Mode,
        announce: impl FnOnce(&Outcome) -> Result<(), E>,
    ) -> Result<Outcome, E> {
        let store = self.store;
        let transaction = store.transaction();
        transaction.recover().map_err(StoreError::from)?;
        let plan = compare(&*store.file_system, &store.root, trees)?;
        if mode != Mode::Write || plan.is_empty() {
            announce(&plan.outcome)?;
            return Ok(plan.outcome);
        }
        transaction.prepare(&plan).map_err(StoreError::from)?;
        announce(&plan.outcome).inspect_err(|_| transaction.abandon())?;
        transaction.commit(&plan).map_err(StoreError::from)?;
        Ok(plan.outcome)
    }
}

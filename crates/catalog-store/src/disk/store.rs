//! A checkout of the project.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use catalog_model::{Files, History, OldRefusal as _, Safe, SafeBytes, Snapshot};

use super::compare::{Mode, Outcome, SNAPSHOTS, Tree, compare};
use super::file_system::{FileKind, FileSystem, RealFileSystem};
use super::lock::{Lock, held};
use super::read::{
    MAX_BYTES_IN_A_FILE, commit_line_ends, committed_line_ends, has_directory, kind_of, read_all, read_bounded,
};
use super::transaction::{Transaction, has_journal};
use crate::decode;
use crate::error::{FileError, StoreError};
use crate::format::payloads;

pub use super::transaction::Recovery;

/// The file and the folder that a checkout is known by.
const MANIFEST: &str = "Cargo.toml";

/// How often a reader looks at files that change under its eyes before it leaves the checkout to whoever changes them.
const LOOKS: usize = 16;

/// A checkout of the project: the folder that holds `snapshots/` and `generated/`.
///
/// Reading takes no lock, and what is read is what was there at one moment: it is looked at twice, and again as long as
/// it is not the same. A write that was interrupted is undone before anything is read or written; while another process
/// writes, everything is refused with [`FileError::Locked`].
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
        decoded(&self.settled(|| self.read_snapshots(), |files| Ok(self.read_snapshots()? == *files))?)
    }

    /// The history, and how the trees that `make` makes of it differ from what is in the checkout: both of one moment,
    /// whatever another process writes meanwhile.
    ///
    /// # Errors
    /// As [`Self::load_history`] and [`Self::apply`], and what `make` fails with.
    pub fn load_and_compare<T: AsRef<[Tree]>, E: From<StoreError>>(
        &self,
        make: impl Fn(&History) -> Result<T, E>,
    ) -> Result<(History, Outcome), E> {
        let read = || {
            let files = self.read_snapshots()?;
            // What is wrong with the files counts only once they are known to belong together.
            let made = decoded(&files).map_err(E::from).and_then(|history| Ok((make(&history)?, history)));
            let outcome = match &made {
                Ok((trees, _)) => self.compare(trees.as_ref())?,
                Err(_) => Outcome::default(),
            };
            Ok((files, made, outcome))
        };
        let is_still = |(files, made, outcome): &(_, Result<(T, _), E>, _)| match made {
            _ if self.read_snapshots()? != *files => Ok(false),
            Ok((trees, _)) => Ok(self.compare(trees.as_ref())? == *outcome),
            Err(_) => Ok(true),
        };
        let (_, made, outcome) = self.settled(read, is_still)?;
        made.map(|(_, history)| (history, outcome))
    }

    /// The snapshot in a folder anywhere, with the pool of payload definitions beside it.
    ///
    /// The folder may bear any name.
    ///
    /// # Errors
    /// As [`Self::load_history`]; [`FileError::Snapshot`] where it is no such folder;
    /// [`TreeErrorKind::Definition`](crate::TreeErrorKind::Definition) where the snapshot has payload types and no
    /// `payload-definitions.csv` is beside the folder or one level further up.
    pub fn load_snapshot_dir(path: &Path) -> Result<Snapshot, StoreError> {
        let shown = SafeBytes::new(path.as_os_str().as_encoded_bytes()).to_string();
        // Whatever folder it is, it is not ours: what does not belong there is nothing to be moved or deleted.
        let none = |problem| FileError::Snapshot { path: path.to_owned(), problem };
        let held = RealFileSystem.list(path).map_err(FileError::reading(path, "list"))?;
        let is_missing = |file: &&str| !held.iter().any(|(name, kind)| name == *file && *kind == FileKind::File);
        let missing: Vec<&str> = decode::REQUIRED_FILES.into_iter().filter(is_missing).collect();
        if !missing.is_empty() {
            return Err(none(format!("there is no {} in it", missing.join(" and no "))).into());
        }
        let mut files = Files::new();
        for (name, kind) in held {
            let name = name.to_string_lossy();
            let Some(file) = decode::snapshot_file(&name).filter(|_| kind == FileKind::File) else {
                return Err(none(format!("`{}` is none of its files", Safe::new(&name).shortened(100))).into());
            };
            files.add(file, read_bounded(&RealFileSystem, &path.join(file), MAX_BYTES_IN_A_FILE)?);
        }
        commit_line_ends(&mut files);
        let mut pool = None;
        for above in ["..", "../.."] {
            let path = path.join(above).join(payloads::POOL_FILE);
            if kind_of(&RealFileSystem, &path)? == Some(FileKind::File) {
                let bytes = read_bounded(&RealFileSystem, &path, MAX_BYTES_IN_A_FILE)?;
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
    /// [`TreeErrorKind::Value`](crate::TreeErrorKind::Value) where `renames.toml` is to be written over one that cannot be
    /// understood.
    pub fn apply(&self, trees: &[Tree], mode: Mode) -> Result<Outcome, StoreError> {
        match mode {
            Mode::Write => self.lock()?.apply(trees, mode),
            Mode::Check | Mode::DryRun => {
                self.settled(|| self.compare(trees), |outcome| Ok(self.compare(trees)? == *outcome))
            }
        }
    }

    fn transaction(&self) -> Transaction<'_> {
        Transaction::new(&*self.file_system, &self.root)
    }

    fn read_snapshots(&self) -> Result<Files, StoreError> {
        let mut files = read_all(&*self.file_system, &self.root.join(SNAPSHOTS))?;
        commit_line_ends(&mut files);
        Ok(files)
    }

    fn compare(&self, trees: &[Tree]) -> Result<Outcome, StoreError> {
        Ok(compare(&*self.file_system, &self.root, trees)?.outcome)
    }

    /// Reads what is there at one moment: no write is under way before and after, and when all was read, all of it is
    /// still so. The journal alone does not tell: a whole write can begin and end in the middle of a long read.
    fn settled<T>(
        &self,
        read: impl Fn() -> Result<T, StoreError>,
        is_still: impl Fn(&T) -> Result<bool, StoreError>,
    ) -> Result<T, StoreError> {
        let mut gone = None;
        for _ in 0..LOOKS {
            if has_journal(&*self.file_system, &self.root)? {
                self.recover()?;
            }
            let looked = read().and_then(|read| Ok(is_still(&read)?.then_some(read)));
            if has_journal(&*self.file_system, &self.root)? {
                continue;
            }
            match looked {
                Ok(Some(read)) => return Ok(read),
                Ok(None) => gone = None,
                // A write may have removed what was listed a moment ago; what is still not there is missing.
                Err(error) if error.is_of_something_gone() && gone != Some(error.place()) => gone = Some(error.place()),
                Err(error) => return Err(error),
            }
        }
        Err(held(&*self.file_system, &self.root).into())
    }
}

fn decoded(snapshots: &Files) -> Result<History, StoreError> {
    decode::snapshots(snapshots).map_err(|error| error.under(SNAPSHOTS))
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
        decoded(&self.store.read_snapshots()?)
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

//! The lock of a checkout: one writer at a time.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::file_system::FileSystem;
use super::read::has_file;
use crate::error::FileError;

/// The lock file in the root of a checkout. It stays there; what counts is the lock on it, which goes with the process.
const LOCK: &str = ".okta-event-catalog.lock";

/// The lock, held until this is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock without waiting.
    pub(crate) fn take(file_system: &dyn FileSystem, root: &Path) -> Result<Self, FileError> {
        let path = root.join(LOCK);
        has_file(file_system, &path)?;
        let mut file = file_system.open_lock(&path).map_err(FileError::writing(&path, "open"))?;
        match file_system.try_lock(&file, &path) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(held(file_system, root)),
            Err(TryLockError::Error(error)) => return Err(FileError::writing(&path, "lock")(error)),
        }
        // The number is for people only. A full disk must not keep an interrupted write from being undone.
        drop(file_system.write(&mut file, &path, format!("{}\n", std::process::id()).as_bytes()));
        Ok(Self { file })
    }
}

impl Drop for Lock {
    /// Closing the file is not enough: a child process that was just started can still have its handle too.
    fn drop(&mut self) {
        drop(self.file.unlock());
    }
}

/// The refusal of a lock that is held, by the process whose number is in the file.
pub(crate) fn held(file_system: &dyn FileSystem, root: &Path) -> FileError {
    let path = root.join(LOCK);
    let process = file_system.read(&path, 32).ok().and_then(|bytes| {
        let text = String::from_utf8(bytes).ok()?;
        text.lines().next()?.parse().ok()
    });
    FileError::Locked { path, process }
}

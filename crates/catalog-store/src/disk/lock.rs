//! The two locks of a repository: see [`super`] for when each one is held.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use catalog_model::Refusal;

use super::fs;
use super::read::{has_file, read_bounded};
use crate::codes::{F_LOCKED, cannot_read, cannot_write, place};

const WRITER: &str = ".okta-event-catalog.lock";
const FILES: &str = ".okta-event-catalog.files.lock";

/// The maximum wait for the files lock, which is normally held for milliseconds.
const MAX_WAIT: Duration = Duration::from_secs(if cfg!(test) { 2 } else { 10 });

/// A lock, held until this is dropped.
#[derive(Debug)]
pub(crate) struct Lock(File);

impl Drop for Lock {
    /// Closing the file is not enough: a child process that was just started can still have its handle too.
    fn drop(&mut self) {
        drop(self.0.unlock());
    }
}

/// The writer lock, taken without waiting.
pub(crate) fn writer(root: &Path) -> Result<Lock, Refusal> {
    let path = root.join(WRITER);
    has_file(&path)?;
    // The other lock is taken after the report is printed, so check its file now.
    has_file(&root.join(FILES))?;
    let file = fs::open_lock(&path).map_err(cannot_write(&path, "open"))?;
    acquire(&path, file, File::try_lock, Duration::ZERO).inspect(|lock| fs::note_process(&lock.0))
}

/// The files lock, to change files.
pub(crate) fn exclusive(root: &Path) -> Result<Lock, Refusal> {
    let path = root.join(FILES);
    has_file(&path)?;
    let file = fs::open_lock(&path).map_err(cannot_write(&path, "open"))?;
    acquire(&path, file, File::try_lock, MAX_WAIT)
}

/// The files lock, to read files; `None` if there is no lock file and none can be created.
pub(crate) fn shared(root: &Path) -> Result<Option<Lock>, Refusal> {
    let path = root.join(FILES);
    let file = if has_file(&path)? {
        File::open(&path).map_err(cannot_read(&path, "open"))?
    } else {
        match fs::open_lock(&path) {
            Ok(file) => file,
            Err(_) => return Ok(None),
        }
    };
    acquire(&path, file, File::try_lock_shared, MAX_WAIT).map(Some)
}

fn acquire(
    path: &Path,
    file: File,
    try_lock: impl Fn(&File) -> Result<(), TryLockError>,
    wait: Duration,
) -> Result<Lock, Refusal> {
    let start = Instant::now();
    loop {
        match try_lock(&file) {
            Ok(()) => return Ok(Lock(file)),
            Err(TryLockError::WouldBlock) if start.elapsed() < wait => thread::sleep(Duration::from_millis(5)),
            Err(TryLockError::WouldBlock) => return Err(held(path)),
            // The commands still work on a file system without locks, one at a time.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => return Ok(Lock(file)),
            Err(TryLockError::Error(error)) => return Err(cannot_write(path, "lock")(error)),
        }
    }
}

fn held(path: &Path) -> Refusal {
    let process = read_bounded(path, 32).ok().and_then(|bytes| {
        let text = String::from_utf8(bytes).ok()?;
        text.lines().next()?.parse::<u32>().ok()
    });
    let holder = process.map_or_else(|| "another process".to_owned(), |id| format!("process {id}"));
    F_LOCKED.at(place(path), format!("the lock is held by {holder}"))
}

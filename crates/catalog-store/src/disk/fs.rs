//! The calls that change the file system. Each one can be made to fail in tests, see [`faults`].
#![expect(clippy::disallowed_methods, reason = "the only module that writes files")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use catalog_model::Refusal;

use crate::codes::cannot_write;

/// Creates a folder that everybody may list, whatever the umask is.
pub(crate) fn create_dir(path: &Path) -> Result<(), Refusal> {
    let create = || {
        faults::next_call("create_dir")?;
        fs::create_dir(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(path)?.permissions().mode();
            fs::set_permissions(path, fs::Permissions::from_mode(mode | 0o755))?;
        }
        Ok(())
    };
    create().map_err(cannot_write(path, "create"))
}

/// Creates a file with these bytes and mode 0644, as git would, whatever the umask is. It is not yet synced.
pub(crate) fn create_file(path: &Path, bytes: &[u8]) -> Result<File, Refusal> {
    let create = || {
        faults::next_call("create_file")?;
        let file = File::create_new(path)?;
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
        Ok(file)
    };
    let write = |file: &mut File| {
        if let Err(error) = faults::next_call("write") {
            // As on a full disk, only some of the bytes are written.
            file.write_all(&bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        file.write_all(bytes)
    };
    let mut file = create().map_err(cannot_write(path, "create"))?;
    write(&mut file).map_err(cannot_write(path, "write"))?;
    Ok(file)
}

/// Waits until the content of the file survives a power cut.
pub(crate) fn sync_file(file: &File, path: &Path) -> Result<(), Refusal> {
    // Syncing would slow down the tests, which cannot observe it.
    let sync = || if cfg!(test) { Ok(()) } else { file.sync_all() };
    faults::next_call("sync_file").and_then(|()| sync()).map_err(cannot_write(path, "sync"))
}

/// Waits until the names in the folder survive a power cut, if the system supports that.
pub(crate) fn sync_dir(path: &Path) -> Result<(), Refusal> {
    let sync = || {
        faults::next_call("sync_dir")?;
        #[cfg(all(unix, not(test)))]
        match File::open(path)?.sync_all() {
            // Some network file systems cannot sync a folder.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {}
            done => done?,
        }
        Ok(())
    };
    sync().map_err(cannot_write(path, "sync"))
}

/// Moves a file or folder; a file may replace another one.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), Refusal> {
    faults::next_call("rename").and_then(|()| fs::rename(from, to)).map_err(cannot_write(to, "move a file to"))
}

/// Removes a file. It may be gone already.
pub(crate) fn remove_file(path: &Path) -> Result<(), Refusal> {
    match faults::next_call("remove_file").and_then(|()| fs::remove_file(path)) {
        Err(error) if !is_gone(&error) => Err(cannot_write(path, "remove")(error)),
        _ => Ok(()),
    }
}

/// Removes a folder if it is empty. It may be gone already. Returns whether it is gone.
pub(crate) fn remove_empty_dir(path: &Path) -> Result<bool, Refusal> {
    match faults::next_call("remove_empty_dir").and_then(|()| fs::remove_dir(path)) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(false),
        Err(error) if is_gone(&error) => Ok(true),
        Err(error) => Err(cannot_write(path, "remove")(error)),
    }
}

/// Removes a folder with everything in it. It may be gone already.
pub(crate) fn remove_all(path: &Path) -> Result<(), Refusal> {
    match faults::next_call("remove_all").and_then(|()| fs::remove_dir_all(path)) {
        Err(error) if !is_gone(&error) => Err(cannot_write(path, "remove")(error)),
        _ => Ok(()),
    }
}

/// Opens a lock file, creating it if it is missing.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    faults::next_call("open_lock")?;
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
}

/// Writes the id of this process into a lock file. Only messages use it, so a failure is ignored.
pub(crate) fn note_process(mut file: &File) {
    if file.set_len(0).is_ok() {
        drop(file.write_all(format!("{}\n", std::process::id()).as_bytes()));
    }
}

fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

#[cfg(not(test))]
mod faults {
    pub(super) const fn next_call(_: &str) -> std::io::Result<()> {
        Ok(())
    }
}

/// Faults that tests inject into the calls of this thread.
#[cfg(test)]
pub(crate) mod faults {
    use std::cell::{Cell, RefCell};
    use std::io;

    /// Which call fails, counted from 1.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Fault {
        /// This call alone, with this error of the system.
        Once(usize, i32),
        /// This call and all after it, as if the process had been killed before it.
        StopAt(usize),
    }

    thread_local! {
        static FAULT: Cell<Option<Fault>> = const { Cell::new(None) };
        static CALLS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    }

    /// Runs `work` with a fault, or none, and returns the calls that it made too.
    pub(crate) fn with<T>(fault: Option<Fault>, work: impl FnOnce() -> T) -> (T, Vec<&'static str>) {
        FAULT.set(fault);
        CALLS.take();
        let done = work();
        FAULT.set(None);
        (done, CALLS.take())
    }

    pub(super) fn next_call(name: &'static str) -> io::Result<()> {
        let call = CALLS.with_borrow_mut(|calls| {
            calls.push(name);
            calls.len()
        });
        match FAULT.get() {
            Some(Fault::Once(at, error)) if call == at => Err(io::Error::from_raw_os_error(error)),
            Some(Fault::StopAt(at)) if call >= at => Err(io::Error::other("the process was stopped")),
            _ => Ok(()),
        }
    }
}

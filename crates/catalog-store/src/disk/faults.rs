//! A file system in which a chosen call fails: what the tests reach every place of a transaction with.

use std::ffi::OsString;
use std::fmt;
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::file_system::{FileKind, FileSystem, RealFileSystem};

/// Which calls fail, counted from 1 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// None: the calls are only recorded.
    Never,
    /// This one, and no other.
    Once(usize),
    /// This one and all later ones that need room on the disk.
    DiskFullFrom(usize),
    /// This one and all later ones: as if the process had died just before it.
    DeadFrom(usize),
    /// This one ends the process without any cleaning up, as a kill would.
    AbortAt(usize),
}

/// One call, as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its name in [`FileSystem`].
    pub name: &'static str,
    /// The path it was about; the old one of a rename.
    pub path: PathBuf,
    /// The new path of a rename.
    pub to: Option<PathBuf>,
}

/// The real file system with a fault. A write that fails leaves half of its bytes behind. Nothing waits for the disk,
/// so that loops over all calls are quick.
#[derive(Debug)]
pub struct FaultyFileSystem {
    fault: Fault,
    raw_os_error: i32,
    calls: Mutex<Vec<Call>>,
    meanwhile: Option<Meanwhile>,
}

/// What another process does just before the call of a number.
struct Meanwhile(Box<dyn Fn(usize) + Send + Sync>);

impl fmt::Debug for Meanwhile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Meanwhile")
    }
}

impl FaultyFileSystem {
    /// A file system with this fault, which the system reports with this number.
    #[must_use]
    pub fn new(fault: Fault, raw_os_error: i32) -> Self {
        Self { fault, raw_os_error, calls: Mutex::new(Vec::new()), meanwhile: None }
    }

    /// A file system without faults, in which somebody else is at work: `meanwhile` is told the number of each call just
    /// before it is made.
    #[must_use]
    pub fn meanwhile(meanwhile: impl Fn(usize) + Send + Sync + 'static) -> Self {
        Self { meanwhile: Some(Meanwhile(Box::new(meanwhile))), ..Self::new(Fault::Never, 0) }
    }

    /// The calls so far, failed ones included.
    ///
    /// # Panics
    /// Where a thread panicked in the middle of a call.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.calls.lock().expect("no call panics").clone()
    }

    fn call(&self, name: &'static str, path: &Path, to: Option<&Path>) -> io::Result<()> {
        let mut calls = self.calls.lock().expect("no call panics");
        calls.push(Call { name, path: path.to_owned(), to: to.map(Path::to_owned) });
        let number = calls.len();
        drop(calls);
        if let Some(Meanwhile(act)) = &self.meanwhile {
            act(number);
        }
        let needs_room = matches!(name, "create_directory" | "create_file" | "write" | "open_lock");
        let fails = match self.fault {
            Fault::Never => false,
            Fault::Once(at) => number == at,
            Fault::DiskFullFrom(from) => number >= from && needs_room,
            Fault::DeadFrom(from) => number >= from,
            Fault::AbortAt(at) if number == at => std::process::abort(),
            Fault::AbortAt(_) => false,
        };
        if fails { Err(io::Error::from_raw_os_error(self.raw_os_error)) } else { Ok(()) }
    }
}

impl FileSystem for FaultyFileSystem {
    fn kind(&self, path: &Path) -> io::Result<FileKind> {
        self.call("kind", path, None)?;
        RealFileSystem.kind(path)
    }

    fn list(&self, directory: &Path) -> io::Result<Vec<(OsString, FileKind)>> {
        self.call("list", directory, None)?;
        RealFileSystem.list(directory)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.call("read", path, None)?;
        RealFileSystem.read(path, most)
    }

    fn create_directory(&self, path: &Path) -> io::Result<()> {
        self.call("create_directory", path, None)?;
        RealFileSystem.create_directory(path)
    }

    fn create_file(&self, path: &Path) -> io::Result<File> {
        self.call("create_file", path, None)?;
        RealFileSystem.create_file(path)
    }

    fn write(&self, file: &mut File, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.call("write", path, None) {
            RealFileSystem.write(file, path, &bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        RealFileSystem.write(file, path, bytes)
    }

    fn sync_file(&self, _file: &File, path: &Path) -> io::Result<()> {
        self.call("sync_file", path, None)
    }

    fn sync_directory(&self, directory: &Path) -> io::Result<()> {
        self.call("sync_directory", directory, None)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename", from, Some(to))?;
        RealFileSystem.rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.call("remove_file", path, None)?;
        RealFileSystem.remove_file(path)
    }

    fn remove_directory(&self, path: &Path) -> io::Result<()> {
        self.call("remove_directory", path, None)?;
        RealFileSystem.remove_directory(path)
    }

    fn open_lock(&self, path: &Path) -> io::Result<File> {
        self.call("open_lock", path, None)?;
        RealFileSystem.open_lock(path)
    }

    fn try_lock(&self, file: &File, path: &Path) -> Result<(), TryLockError> {
        self.call("try_lock", path, None).map_err(TryLockError::Error)?;
        RealFileSystem.try_lock(file, path)
    }
}

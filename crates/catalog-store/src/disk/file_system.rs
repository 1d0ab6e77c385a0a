//! The calls that this crate makes to the file system, each of which can fail.
//!
//! A trait, so that tests can make each of them fail in turn; see [`super::faults`]. Only this module may write.
#![expect(clippy::disallowed_methods, reason = "the one place of the project that writes files")]

use std::ffi::OsString;
use std::fmt::Debug;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// What stands at a path, without following symbolic links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A regular file.
    File,
    /// A folder.
    Directory,
    /// A symbolic link, wherever it leads.
    Symlink,
    /// A pipe, a socket or a device.
    Special,
}

impl FileKind {
    /// What it is, for people.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::File => "a file",
            Self::Directory => "a folder",
            Self::Symlink => "a symbolic link",
            Self::Special => "a pipe, a socket or a device",
        }
    }

    fn of(file_type: fs::FileType) -> Self {
        if file_type.is_symlink() {
            Self::Symlink
        } else if file_type.is_dir() {
            Self::Directory
        } else if file_type.is_file() {
            Self::File
        } else {
            Self::Special
        }
    }
}

/// The calls to the file system. Each is one act, so that failing one of them is one fault.
pub trait FileSystem: Debug + Send + Sync {
    /// What stands at the path itself.
    ///
    /// # Errors
    /// What the system says; [`io::ErrorKind::NotFound`] where there is nothing.
    fn kind(&self, path: &Path) -> io::Result<FileKind>;

    /// What a folder holds, sorted by name.
    ///
    /// # Errors
    /// What the system says.
    fn list(&self, directory: &Path) -> io::Result<Vec<(OsString, FileKind)>>;

    /// The content of a file, of which no more than `most` bytes are read.
    ///
    /// # Errors
    /// What the system says.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// Makes a folder that all may look into, in one that exists.
    ///
    /// # Errors
    /// What the system says; [`io::ErrorKind::AlreadyExists`] where there is anything.
    fn create_directory(&self, path: &Path) -> io::Result<()>;

    /// Makes an empty file that all may read and its owner may write.
    ///
    /// # Errors
    /// What the system says; [`io::ErrorKind::AlreadyExists`] where there is anything.
    fn create_file(&self, path: &Path) -> io::Result<File>;

    /// Writes all of `bytes` to a file that [`Self::create_file`] made.
    ///
    /// # Errors
    /// What the system says; part of the bytes can be written then.
    fn write(&self, file: &mut File, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Waits until what was written to the file would outlast a power cut.
    ///
    /// # Errors
    /// What the system says.
    fn sync_file(&self, file: &File, path: &Path) -> io::Result<()>;

    /// Waits until the names in a folder would outlast a power cut, where the system can tell.
    ///
    /// # Errors
    /// What the system says.
    fn sync_directory(&self, directory: &Path) -> io::Result<()>;

    /// Moves a file, in place of one that stands there.
    ///
    /// # Errors
    /// What the system says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    fn remove_file(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    ///
    /// # Errors
    /// What the system says.
    fn remove_directory(&self, path: &Path) -> io::Result<()>;

    /// Opens a lock file to read and write, and makes it where there is none.
    ///
    /// # Errors
    /// What the system says.
    fn open_lock(&self, path: &Path) -> io::Result<File>;

    /// Takes the lock of an open lock file, which goes with the file's handle.
    ///
    /// # Errors
    /// [`TryLockError::WouldBlock`] where another handle has it.
    fn try_lock(&self, file: &File, path: &Path) -> Result<(), TryLockError>;
}

/// The file system as it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealFileSystem;

impl FileSystem for RealFileSystem {
    fn kind(&self, path: &Path) -> io::Result<FileKind> {
        Ok(FileKind::of(fs::symlink_metadata(path)?.file_type()))
    }

    fn list(&self, directory: &Path) -> io::Result<Vec<(OsString, FileKind)>> {
        let mut held = Vec::new();
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            held.push((entry.file_name(), FileKind::of(entry.file_type()?)));
        }
        held.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(held)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let file = File::open(path)?;
        let length = file.metadata()?.len().min(most);
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn create_directory(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)?;
        // As for files; what the folder above hands down besides stays.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(path)?.permissions().mode();
            fs::set_permissions(path, fs::Permissions::from_mode(open_to_all(mode)))?;
        }
        Ok(())
    }

    fn create_file(&self, path: &Path) -> io::Result<File> {
        let file = File::create_new(path)?;
        // Whatever the umask is: the files are to be read by every tool, and git keeps no other mode.
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
        Ok(file)
    }

    fn write(&self, file: &mut File, _path: &Path, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync_file(&self, file: &File, _path: &Path) -> io::Result<()> {
        file.sync_all()
    }

    #[cfg(unix)]
    fn sync_directory(&self, directory: &Path) -> io::Result<()> {
        where_it_can_be_done(File::open(directory)?.sync_all())
    }

    #[cfg(not(unix))]
    fn sync_directory(&self, _directory: &Path) -> io::Result<()> {
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_directory(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn open_lock(&self, path: &Path) -> io::Result<File> {
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
    }

    fn try_lock(&self, file: &File, _path: &Path) -> Result<(), TryLockError> {
        file.try_lock()
    }
}

/// The mode of a folder that all may look into, and its owner may write to, with whatever else it has.
#[cfg(unix)]
const fn open_to_all(mode: u32) -> u32 {
    mode | 0o755
}

/// What came of putting a folder on the disk. Some network file systems have no such call; there is nothing more to be
/// done there.
#[cfg(unix)]
fn where_it_can_be_done(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_somewhere_has_a_name() {
        let names = [FileKind::File, FileKind::Directory, FileKind::Symlink, FileKind::Special].map(FileKind::as_str);
        assert_eq!(names, ["a file", "a folder", "a symbolic link", "a pipe, a socket or a device"]);
    }

    #[cfg(unix)]
    #[test]
    fn all_may_look_into_a_folder_whatever_the_umask_is() {
        for (mode, expected) in [(0o700, 0o755), (0o755, 0o755), (0o40700, 0o40755), (0o2775, 0o2775), (0, 0o755)] {
            assert_eq!(open_to_all(mode), expected, "{mode:o}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_cannot_be_put_on_the_disk_is_a_fault_unless_none_can() {
        let folder = tempfile::tempdir().unwrap();
        assert!(RealFileSystem.sync_directory(folder.path()).is_ok());
        let missing = RealFileSystem.sync_directory(&folder.path().join("missing")).unwrap_err();
        assert_eq!(missing.kind(), io::ErrorKind::NotFound);
        assert!(where_it_can_be_done(Ok(())).is_ok());
        for kind in [io::ErrorKind::InvalidInput, io::ErrorKind::Unsupported] {
            assert!(where_it_can_be_done(Err(kind.into())).is_ok(), "{kind}");
        }
        for kind in [io::ErrorKind::StorageFull, io::ErrorKind::ReadOnlyFilesystem, io::ErrorKind::Other] {
            assert_eq!(where_it_can_be_done(Err(kind.into())).unwrap_err().kind(), kind);
        }
    }

    // That a file really goes to the disk cannot be seen short of a power cut; that the system is asked can, since it
    // refuses to put a device there.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_that_cannot_be_put_on_the_disk_is_a_fault() {
        let device = Path::new("/dev/null");
        let error = RealFileSystem.sync_file(&File::open(device).unwrap(), device).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    }
}

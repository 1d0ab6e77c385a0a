//! Reading files and folders, with a limit on their size.

use std::fs::{self, File, FileType};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use catalog_model::{FilePath, Refusal};

use crate::codes::{F_NOTFILE, F_SYMLINK, F_TOOBIG, cannot_read, place};

/// The size limit of a file in a tree, more than a hundred times the size of our largest file.
pub(crate) const MAX_FILE_BYTES: u64 = 512 * 1024 * 1024;

/// The content of a file anywhere, symbolic links followed. A pipe is refused, since it may never end.
pub fn read_file(path: &Path, max_bytes: u64) -> Result<Vec<u8>, Refusal> {
    let metadata = fs::metadata(path).map_err(cannot_read(path, "read"))?;
    if !metadata.is_file() {
        return Err(not_file(path, "a file", Kind::of(metadata.file_type())));
    }
    read_bounded(path, max_bytes)
}

/// What is at a path, without following symbolic links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Directory,
    Symlink,
    Special,
}

impl Kind {
    fn of(file_type: FileType) -> Self {
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

/// The content of a file of at most `max_bytes`.
pub(crate) fn read_bounded(path: &Path, max_bytes: u64) -> Result<Vec<u8>, Refusal> {
    let read = || {
        let file = File::open(path)?;
        let mut bytes = Vec::with_capacity(usize::try_from(file.metadata()?.len().min(max_bytes)).unwrap_or_default());
        file.take(max_bytes.saturating_add(1)).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes: Vec<u8> = read().map_err(cannot_read(path, "read"))?;
    if bytes.len() as u64 > max_bytes {
        return Err(F_TOOBIG.at(place(path), format!("the file is larger than {max_bytes} bytes")));
    }
    Ok(bytes)
}

/// A file of a tree, with the committed line breaks.
pub(crate) fn read_ours(path: &Path) -> Result<Vec<u8>, Refusal> {
    let bytes = read_bounded(path, MAX_FILE_BYTES)?;
    Ok(committed_line_ends(&bytes).unwrap_or(bytes))
}

/// The entries of a folder, sorted by name.
pub(crate) fn list(folder: &Path) -> Result<Vec<(PathBuf, Kind)>, Refusal> {
    let list = || {
        let mut held = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            held.push((entry.path(), Kind::of(entry.file_type()?)));
        }
        held.sort_by(|a, b| a.0.cmp(&b.0));
        io::Result::Ok(held)
    };
    list().map_err(cannot_read(folder, "list"))
}

/// The last part of a path appended to a relative path of ours; `None` where the result is not a [`FilePath`].
pub(crate) fn appended(above: &str, path: &Path) -> Option<FilePath> {
    let name = path.file_name()?.to_str()?;
    FilePath::new(if above.is_empty() { name.to_owned() } else { format!("{above}/{name}") }).ok()
}

/// What is at a path; `None` for nothing.
pub(crate) fn kind_of(path: &Path) -> Result<Option<Kind>, Refusal> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(Kind::of(metadata.file_type()))),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(cannot_read(path, "look at")(error)),
    }
}

/// Whether there is a file. Anything else at the path is refused.
pub(crate) fn has_file(path: &Path) -> Result<bool, Refusal> {
    has(path, Kind::File, "a file")
}

/// Whether there is a folder. Anything else at the path is refused.
pub(crate) fn has_directory(path: &Path) -> Result<bool, Refusal> {
    has(path, Kind::Directory, "a folder")
}

fn has(path: &Path, wanted: Kind, expected: &str) -> Result<bool, Refusal> {
    match kind_of(path)? {
        None => Ok(false),
        Some(kind) if kind == wanted => Ok(true),
        Some(kind) => Err(not_file(path, expected, kind)),
    }
}

/// The refusal when this path has something other than `expected`.
pub(crate) fn not_file(path: &Path, expected: &str, found: Kind) -> Refusal {
    let found = match found {
        Kind::Symlink => {
            return F_SYMLINK.at(place(path), format!("found a symbolic link instead of {expected}"));
        }
        Kind::File => "a file",
        Kind::Directory => "a folder",
        Kind::Special => "a pipe, a socket or a device",
    };
    F_NOTFILE.at(place(path), format!("found {found} instead of {expected}"))
}

/// The bytes with LF line ends, if every line of them ends in CR LF, as git may check them out; `None` for any others.
/// Our files never contain a bare CR.
pub(crate) fn committed_line_ends(bytes: &[u8]) -> Option<Vec<u8>> {
    let first_line = bytes.split_inclusive(|&byte| byte == b'\n').next()?;
    if !first_line.ends_with(b"\r\n") {
        return None;
    }
    let mut committed = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        match line {
            [text @ .., b'\r', b'\n'] if !text.contains(&b'\r') => {
                committed.extend_from_slice(text);
                committed.push(b'\n');
            }
            [.., b'\n'] => return None,
            rest => committed.extend_from_slice(rest),
        }
    }
    Some(committed)
}

//! Reading files and trees, with a bound on what is taken in.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use catalog_model::{FilePath, Files};

use super::file_system::{FileKind, FileSystem, RealFileSystem};
use crate::error::{FileError, StoreError};

/// The most bytes that a file of a tree may have. Ours stay far below one hundredth of it.
pub const MAX_BYTES_IN_A_FILE: u64 = 512 * 1024 * 1024;

/// The content of a file anywhere, symbolic links followed.
///
/// # Errors
/// [`FileError::Read`] where it cannot be read, [`FileError::NotFile`] where it is no regular file (a pipe would never
/// end), [`FileError::TooLarge`] where it has more than `most_bytes`.
pub fn read_file(path: &Path, most_bytes: u64) -> Result<Vec<u8>, StoreError> {
    let metadata = std::fs::metadata(path).map_err(FileError::reading(path, "read"))?;
    if !metadata.is_file() {
        let found = if metadata.is_dir() { FileKind::Directory } else { FileKind::Special };
        return Err(not_file(path, "a file", found).into());
    }
    Ok(read_bounded(&RealFileSystem, path, most_bytes)?)
}

/// All files of a folder anywhere, with paths relative to it. Empty folders count for nothing.
///
/// # Errors
/// [`FileError::Read`], [`FileError::Symlink`], [`FileError::NotFile`] or [`FileError::Name`] for the first thing in it
/// that cannot be read, is neither file nor folder, or bears a name that no [`FilePath`] has;
/// [`FileError::TooLarge`] for a file of more than [`MAX_BYTES_IN_A_FILE`].
pub fn read_tree(folder: &Path) -> Result<Files, StoreError> {
    Ok(read_all(&RealFileSystem, folder)?)
}

/// What a folder holds, at all depths, by relative path.
#[derive(Debug, Default)]
pub(crate) struct Present {
    pub(crate) files: BTreeSet<FilePath>,
    pub(crate) directories: BTreeSet<FilePath>,
}

/// Lists a folder at all depths; nothing but files and folders with names of ours may be in it.
pub(crate) fn list_all(file_system: &dyn FileSystem, folder: &Path) -> Result<Present, FileError> {
    let mut present = Present::default();
    let mut open: Vec<(PathBuf, String)> = vec![(folder.to_owned(), String::new())];
    while let Some((directory, prefix)) = open.pop() {
        for (name, kind) in file_system.list(&directory).map_err(FileError::reading(&directory, "list"))? {
            let path = directory.join(&name);
            match kind {
                FileKind::File | FileKind::Directory => {}
                FileKind::Symlink => return Err(FileError::Symlink { path }),
                FileKind::Special => return Err(not_file(&path, "a file", kind)),
            }
            let relative = name.to_str().and_then(|name| FilePath::new(format!("{prefix}{name}")).ok());
            let Some(relative) = relative else { return Err(FileError::Name { path }) };
            if kind == FileKind::Directory {
                open.push((path, format!("{relative}/")));
                present.directories.insert(relative);
            } else {
                present.files.insert(relative);
            }
        }
    }
    Ok(present)
}

/// All files of a folder, with paths relative to it.
pub(crate) fn read_all(file_system: &dyn FileSystem, folder: &Path) -> Result<Files, FileError> {
    let mut files = Files::new();
    for path in list_all(file_system, folder)?.files {
        let bytes = read_bounded(file_system, &folder.join(path.as_str()), MAX_BYTES_IN_A_FILE)?;
        files.insert(path, bytes);
    }
    Ok(files)
}

/// The content of a file that has no more than `most_bytes`.
pub(crate) fn read_bounded(file_system: &dyn FileSystem, path: &Path, most_bytes: u64) -> Result<Vec<u8>, FileError> {
    let bytes = file_system.read(path, most_bytes.saturating_add(1)).map_err(FileError::reading(path, "read"))?;
    if bytes.len() as u64 > most_bytes {
        return Err(FileError::TooLarge { path: path.to_owned(), limit: most_bytes });
    }
    Ok(bytes)
}

/// What stands at a path; `None` for nothing.
pub(crate) fn kind_of(file_system: &dyn FileSystem, path: &Path) -> Result<Option<FileKind>, FileError> {
    match file_system.kind(path) {
        Ok(kind) => Ok(Some(kind)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(FileError::reading(path, "look at")(error)),
    }
}

/// Whether there is a file, where nothing else may be.
pub(crate) fn has_file(file_system: &dyn FileSystem, path: &Path) -> Result<bool, FileError> {
    has(file_system, path, FileKind::File)
}

/// Whether there is a folder, where nothing else may be.
pub(crate) fn has_directory(file_system: &dyn FileSystem, path: &Path) -> Result<bool, FileError> {
    has(file_system, path, FileKind::Directory)
}

fn has(file_system: &dyn FileSystem, path: &Path, expected: FileKind) -> Result<bool, FileError> {
    match kind_of(file_system, path)? {
        None => Ok(false),
        Some(kind) if kind == expected => Ok(true),
        Some(FileKind::Symlink) => Err(FileError::Symlink { path: path.to_owned() }),
        Some(found) => Err(not_file(path, expected.as_str(), found)),
    }
}

pub(crate) fn not_file(path: &Path, expected: &'static str, found: FileKind) -> FileError {
    FileError::NotFile { path: path.to_owned(), expected, found: found.as_str() }
}

/// Gives the files line ends as they are committed, where a checkout has turned every one of them into CR LF.
pub(crate) fn commit_line_ends(files: &mut Files) {
    let changed: Vec<(FilePath, Vec<u8>)> =
        files.iter().filter_map(|(path, bytes)| Some((path.clone(), committed_line_ends(bytes)?))).collect();
    for (path, bytes) in changed {
        files.insert(path, bytes);
    }
}

/// The bytes with LF line ends, if every line of them ends in CR LF; `None` for any others.
///
/// No file of ours holds a CR of its own, so the text is the one that was committed.
pub(crate) fn committed_line_ends(bytes: &[u8]) -> Option<Vec<u8>> {
    if !bytes.contains(&b'\r') {
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

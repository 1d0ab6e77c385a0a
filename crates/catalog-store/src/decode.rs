//! Decodes the files of `snapshots/`.
//!
//! Reading checks what it needs to build values. [`check_canonical`] checks the rest: that the files are exactly the ones
//! that this program would write, except for `renames.toml`, which people edit, and for
//! source files in an older format.

use std::collections::BTreeMap;

use catalog_model::{
    Catalog, Coverage, FilePath, Files, History, Location, Publication, Refusal, Safe, Snapshot, SnapshotName,
};
use rayon::prelude::*;

use crate::codes::{T_EDITED, T_MISSING, T_NAME, T_REPEATED, T_UNKNOWN};
use crate::encode;
use crate::format::events::{self, EventReader};
use crate::format::payloads::{self, PayloadReader, Pool};
use crate::format::{crate_version, registry, renames, source};

/// The location of the pool, seen from a snapshot's folder.
const POOL_BESIDE: &str = "../payload-definitions.csv";

const TOP_FILES: [&str; 4] = [payloads::POOL_FILE, registry::FILE, renames::FILE, crate_version::FILE];
const SNAPSHOT_FILES: [&str; 3] = [events::FILE, source::FILE, payloads::TYPES_FILE];
/// The files without which a folder is not a snapshot.
pub(crate) const REQUIRED_FILES: [&str; 2] = [events::FILE, source::FILE];

/// The history in the files of `snapshots/`, with paths relative to it. No files give an empty history.
pub fn snapshots(files: &Files) -> Result<History, Refusal> {
    let folders = Folder::all(files)?;
    let required = |name| match files.get(name) {
        None if !folders.is_empty() => Err(missing(name)),
        file => Ok(file),
    };
    let pool = required(payloads::POOL_FILE)?;
    let registry = required(registry::FILE)?.map(registry::read);
    let renames = required(renames::FILE)?.map(renames::read);
    // Absent until the first version is set.
    let crate_version = files.get(crate_version::FILE).map(crate_version::read);
    let (registry, renames) = (registry.transpose()?, renames.transpose()?);
    let crate_version = crate_version.transpose()?;
    let snapshots = read_all(&folders, payloads::POOL_FILE, pool)?;
    let history = History::new(snapshots, registry.unwrap_or_default(), renames.unwrap_or_default());
    let history = history.map_err(|refusal| T_REPEATED.at(refusal.at, refusal.what))?;
    Ok(history.with_crate_version(crate_version))
}

/// The snapshot in the files of one snapshot's folder, with paths relative to it. `pool` is the content of the
/// `payload-definitions.csv` beside the folder; a snapshot with payload types cannot be read without it.
pub fn snapshot(files: &Files, pool: Option<&[u8]>) -> Result<Snapshot, Refusal> {
    let mut contents = BTreeMap::new();
    for (path, bytes) in files.iter() {
        if !SNAPSHOT_FILES.contains(&path.as_str()) {
            return Err(unknown(path));
        }
        contents.insert(path.as_str(), (path.as_str(), bytes));
    }
    let folder = Folder::read("", contents)?;
    let mut snapshots = read_all(&[folder], POOL_BESIDE, pool)?;
    let snapshot = snapshots.pop().expect("there is a snapshot for each folder");
    compare_with_written(files, &encode::snapshot(&snapshot))?;
    Ok(snapshot)
}

/// Checks that encoding `history`, which was read from `files`, gives the same bytes.
pub fn check_canonical(files: &Files, history: &History) -> Result<(), Refusal> {
    compare_with_written(files, &encode::snapshots(history))
}

/// The name of a file of a snapshot's folder, if this is one.
pub(crate) fn snapshot_file(name: &str) -> Option<&'static str> {
    SNAPSHOT_FILES.into_iter().find(|file| *file == name)
}

/// Whether the format has a file at this path, relative to `snapshots/`. The names of folders are not checked.
pub(crate) fn is_ours(path: &str) -> bool {
    TOP_FILES.contains(&path) || folder_and_file(path).is_some()
}

/// The folder and the name of a snapshot's file.
fn folder_and_file(path: &str) -> Option<(&str, &str)> {
    path.split_once('/').filter(|(_, file)| SNAPSHOT_FILES.contains(file))
}

/// The contents of files by name, each with its path.
type Contents<'a> = BTreeMap<&'a str, (&'a str, &'a [u8])>;

/// The folder of a snapshot. Its source file has been read.
struct Folder<'a> {
    coverage: Coverage,
    publications: Vec<Publication>,
    events: (&'a str, &'a [u8]),
    types: Option<(&'a str, &'a [u8])>,
}

impl<'a> Folder<'a> {
    /// All folders in the files of `snapshots/`, in the order of their paths: sources first, since they say whether
    /// this version can read the rest.
    fn all(files: &'a Files) -> Result<Vec<Self>, Refusal> {
        let mut folders: BTreeMap<&str, Contents<'_>> = BTreeMap::new();
        for (path, bytes) in files.iter().filter(|(path, _)| !TOP_FILES.contains(&path.as_str())) {
            let (folder, file) = folder_and_file(path.as_str()).ok_or_else(|| unknown(path))?;
            folders.entry(folder).or_default().insert(file, (path.as_str(), bytes));
        }
        let folders: Vec<_> = folders.into_par_iter().map(|(path, contents)| Self::named(path, contents)).collect();
        // In this order, the first error does not depend on the threads.
        folders.into_iter().collect()
    }

    fn named(path: &str, contents: Contents<'a>) -> Result<Self, Refusal> {
        let at = Location::untrusted(&format!("{path}/"));
        let name: SnapshotName = path.parse().map_err(|error| T_UNKNOWN.at(at.clone(), format!("{error}")))?;
        let folder = Self::read(&format!("{path}/"), contents)?;
        let first = &folder.publications[0];
        let expected = SnapshotName { published: first.time, label: first.label };
        if name != expected {
            return Err(T_NAME.at(at, format!("its first publication requires the name {expected}")));
        }
        Ok(folder)
    }

    fn read(path: &str, contents: Contents<'a>) -> Result<Self, Refusal> {
        let file = |name| contents.get(name).copied();
        let required = |name| file(name).ok_or_else(|| missing(&format!("{path}{name}")));
        let (source_path, source) = required(source::FILE)?;
        let (coverage, publications) = source::read(source_path, source)?;
        let (events, types) = (required(events::FILE)?, file(payloads::TYPES_FILE));
        Ok(Self { coverage, publications, events, types })
    }
}

/// The snapshots of all folders. Event types and payload types are read at the same time.
fn read_all(folders: &[Folder<'_>], pool_file: &str, pool: Option<&[u8]>) -> Result<Vec<Snapshot>, Refusal> {
    let read_events = || {
        let mut reader = EventReader::default();
        folders.iter().map(|Folder { events: (path, bytes), .. }| reader.read(path, bytes)).collect()
    };
    let read_payload_types = || {
        let pool = pool.map(|bytes| Pool::new(pool_file, bytes)).transpose()?;
        let mut reader = PayloadReader::new(pool.as_ref());
        let types = folders.iter().map(|folder| folder.types.map(|(path, bytes)| reader.read(path, bytes)));
        types.map(|types| types.unwrap_or_else(|| Ok(Vec::new()))).collect()
    };
    let (entries, types): (Result<Vec<_>, Refusal>, Result<Vec<_>, Refusal>) =
        rayon::join(read_events, read_payload_types);
    let contents = folders.iter().zip(entries?).zip(types?);
    let snapshots = contents.map(|((folder, entries), types)| Snapshot {
        catalog: Catalog::from_parts(folder.coverage, entries, types).into(),
        publications: folder.publications.clone(),
    });
    Ok(snapshots.collect())
}

fn compare_with_written(read: &Files, written: &Files) -> Result<(), Refusal> {
    // The pool first: a change in it shows in every snapshot too.
    let (pool, others): (Vec<_>, Vec<_>) = read.iter().partition(|(path, _)| path.as_str() == payloads::POOL_FILE);
    for (path, bytes) in pool.into_iter().chain(others) {
        let is_older = path.as_str().ends_with(source::FILE) && source::is_older_format(bytes);
        if is_older || path.as_str() == renames::FILE {
            continue;
        }
        match written.get(path.as_str()) {
            Some(written) if written == bytes => {}
            // The pool may hold definitions of a snapshot that was set aside; the next write leaves them out.
            Some(written) if path.as_str() == payloads::POOL_FILE && payloads::has_more_definitions(bytes, written) => {
            }
            Some(written) => return Err(edited(path, bytes, written)),
            None => {
                let what = "the file has no content and would not be written";
                return Err(T_EDITED.at(Location::untrusted(path.as_str()), what));
            }
        }
    }
    Ok(())
}

fn edited(path: &FilePath, read: &[u8], written: &[u8]) -> Refusal {
    let mut read_lines = read.split_inclusive(|&byte| byte == b'\n');
    let mut written_lines = written.split_inclusive(|&byte| byte == b'\n');
    let mut line = 1;
    let (seen, expected) = loop {
        match (read_lines.next(), written_lines.next()) {
            (Some(seen), Some(expected)) if seen == expected => line += 1,
            (seen, expected) => break (seen, expected),
        }
    };
    let shown = |line: Option<&[u8]>| match line {
        Some(line) => format!("`{}`", Safe::new(&String::from_utf8_lossy(line)).shortened(160)),
        None => "nothing".to_owned(),
    };
    let what = format!("the line is {} and would be written as {}", shown(seen), shown(expected));
    T_EDITED.at(Location::untrusted(path.as_str()).line(line), what)
}

fn unknown(path: &FilePath) -> Refusal {
    T_UNKNOWN.at(Location::untrusted(path.as_str()), "this file does not belong here")
}

fn missing(path: &str) -> Refusal {
    T_MISSING.at(Location::untrusted(path), "the file is missing")
}

//! From the files of `snapshots/` to values.
//!
//! Everything is refused that the program would not have written itself, byte for byte, `renames.toml` excepted: there
//! the values count.

use std::collections::BTreeMap;

use catalog_model::{
    Catalog, ConfirmedRenames, Coverage, FilePath, Files, History, HistoryError, Publication, Registry, Safe, Snapshot,
    SnapshotName,
};

use crate::encode;
use crate::error::{Place, StoreError, TreeError, TreeErrorKind};
use crate::format::events::EventReader;
use crate::format::payloads::PayloadReader;
use crate::format::{crate_version, events, payloads, registry, renames, source};

/// The place of the pool, told from a snapshot's folder.
const POOL_BESIDE: &str = "../payload-definitions.csv";

/// The history in the files of `snapshots/`, with paths relative to it. No files at all are an empty history.
///
/// # Errors
/// [`StoreError::Tree`] where a file is missing, unknown or not as [`encode::snapshots`] writes it; the place is
/// relative to `snapshots/`.
pub fn snapshots(files: &Files) -> Result<History, StoreError> {
    let tree = SnapshotsTree::of(files)?;
    let history = tree.history()?;
    compare_with_written(files, &encode::snapshots(&history))?;
    Ok(history)
}

/// The snapshot in the files of one snapshot's folder, with paths relative to it. `pool` is the content of the
/// `payload-definitions.csv` beside the folder; a snapshot with payload types cannot be read without it.
///
/// # Errors
/// [`StoreError::Tree`] where a file is missing, unknown or not as [`encode::snapshot`] writes it; the place is
/// relative to the folder.
pub fn snapshot(files: &Files, pool: Option<&[u8]>) -> Result<Snapshot, StoreError> {
    let mut folder = SnapshotFolder::default();
    for (path, bytes) in files.iter() {
        folder.take(path.as_str(), path, bytes)?;
    }
    let (coverage, publications) = folder.source("")?;
    let mut events = EventReader::default();
    let mut payloads = match pool {
        Some(bytes) => PayloadReader::new(POOL_BESIDE, bytes)?,
        None => PayloadReader::without_pool(),
    };
    let snapshot = Snapshot { catalog: folder.catalog("", coverage, &mut events, &mut payloads)?.into(), publications };
    compare_with_written(files, &encode::snapshot(&snapshot))?;
    Ok(snapshot)
}

/// The name of a file of a snapshot's folder, if this is one.
pub(crate) fn snapshot_file(name: &str) -> Option<&'static str> {
    [events::FILE, source::FILE, payloads::TYPES_FILE].into_iter().find(|file| *file == name)
}

/// The files without which a folder is no snapshot.
pub(crate) const REQUIRED_FILES: [&str; 2] = [events::FILE, source::FILE];

/// The renames in the bytes of `renames.toml`, however they are laid out.
pub(crate) fn renames(bytes: &[u8]) -> Result<ConfirmedRenames, StoreError> {
    Ok(renames::read(renames::FILE, bytes)?)
}

/// The files of `snapshots/`, each in its place.
#[derive(Default)]
struct SnapshotsTree<'a> {
    pool: Option<&'a [u8]>,
    registry: Option<&'a [u8]>,
    renames: Option<&'a [u8]>,
    crate_version: Option<&'a [u8]>,
    snapshots: BTreeMap<&'a str, SnapshotFolder<'a>>,
    unpaired: BTreeMap<&'a str, SnapshotFolder<'a>>,
}

impl<'a> SnapshotsTree<'a> {
    fn of(files: &'a Files) -> Result<Self, TreeError> {
        let mut tree = Self::default();
        for (path, bytes) in files.iter() {
            let parts: Vec<&str> = path.as_str().split('/').collect();
            match parts[..] {
                [payloads::POOL_FILE] => tree.pool = Some(bytes),
                [registry::FILE] => tree.registry = Some(bytes),
                [renames::FILE] => tree.renames = Some(bytes),
                [crate_version::FILE] => tree.crate_version = Some(bytes),
                [encode::UNPAIRED, folder, file] => tree.unpaired.entry(folder).or_default().take(file, path, bytes)?,
                [folder, file] => tree.snapshots.entry(folder).or_default().take(file, path, bytes)?,
                _ => return Err(unknown(path)),
            }
        }
        Ok(tree)
    }

    fn history(&self) -> Result<History, StoreError> {
        // The sources first: they say whether this version can read the rest.
        let snapshots = sources("", &self.snapshots)?;
        let unpaired = sources(&format!("{}/", encode::UNPAIRED), &self.unpaired)?;
        let is_empty = snapshots.is_empty() && unpaired.is_empty();
        let required = |file: Option<&'a [u8]>, name: &str| match file {
            None if !is_empty => Err(missing(name)),
            file => Ok(file),
        };
        let pool = required(self.pool, payloads::POOL_FILE)?;
        let registry = required(self.registry, registry::FILE)?;
        let renames = required(self.renames, renames::FILE)?;

        let mut payloads = match pool {
            Some(bytes) => PayloadReader::new(payloads::POOL_FILE, bytes)?,
            None => PayloadReader::without_pool(),
        };
        let registry =
            registry.map_or_else(|| Ok(Registry::default()), |bytes| registry::read(registry::FILE, bytes))?;
        let renames =
            renames.map_or_else(|| Ok(ConfirmedRenames::default()), |bytes| renames::read(renames::FILE, bytes))?;
        // Before the first version is set there is none.
        let crate_version =
            self.crate_version.map(|bytes| crate_version::read(crate_version::FILE, bytes)).transpose()?;
        let mut events = EventReader::default();
        let mut read = |folders: &[Sourced<'_, 'a>]| -> Result<Vec<Snapshot>, TreeError> {
            folders.iter().map(|folder| folder.snapshot(&mut events, &mut payloads)).collect()
        };
        let history = History::new(read(&snapshots)?, registry, renames).map_err(|error| {
            let name = match &error {
                HistoryError::SameContent { second: name, .. } | HistoryError::SameName { name } => name.to_string(),
            };
            TreeError::new(TreeErrorKind::Stretch, Place::file(&name), error.to_string())
        })?;
        Ok(history.with_unpaired(read(&unpaired)?).with_crate_version(crate_version))
    }
}

/// A snapshot's folder whose source has been read.
struct Sourced<'t, 'a> {
    /// The path of the folder, with a `/` at the end.
    path: String,
    folder: &'t SnapshotFolder<'a>,
    coverage: Coverage,
    publications: Vec<Publication>,
}

fn sources<'t, 'a>(
    above: &str,
    folders: &'t BTreeMap<&str, SnapshotFolder<'a>>,
) -> Result<Vec<Sourced<'t, 'a>>, TreeError> {
    let mut sourced = Vec::with_capacity(folders.len());
    for (name, folder) in folders {
        let path = format!("{above}{name}/");
        let named: SnapshotName = name
            .parse()
            .map_err(|error| TreeError::new(TreeErrorKind::Unknown, Place::file(&path), format!("{error}")))?;
        let (coverage, publications) = folder.source(&path)?;
        let own = SnapshotName { published: publications[0].time, label: publications[0].label };
        if own != named {
            let what = format!("by its publications, the folder's name must be {own}");
            return Err(TreeError::new(TreeErrorKind::Name, Place::file(&path), what));
        }
        sourced.push(Sourced { path, folder, coverage, publications });
    }
    Ok(sourced)
}

impl<'a> Sourced<'_, 'a> {
    fn snapshot(&self, events: &mut EventReader<'a>, payloads: &mut PayloadReader<'a>) -> Result<Snapshot, TreeError> {
        let catalog = self.folder.catalog(&self.path, self.coverage, events, payloads)?;
        Ok(Snapshot { catalog: catalog.into(), publications: self.publications.clone() })
    }
}

/// The files of one snapshot's folder with their paths in the tree.
#[derive(Default)]
struct SnapshotFolder<'a> {
    events: Option<(&'a str, &'a [u8])>,
    source: Option<(&'a str, &'a [u8])>,
    types: Option<(&'a str, &'a [u8])>,
}

impl<'a> SnapshotFolder<'a> {
    fn take(&mut self, name: &str, path: &'a FilePath, bytes: &'a [u8]) -> Result<(), TreeError> {
        let place = match name {
            events::FILE => &mut self.events,
            source::FILE => &mut self.source,
            payloads::TYPES_FILE => &mut self.types,
            _ => return Err(unknown(path)),
        };
        *place = Some((path.as_str(), bytes));
        Ok(())
    }

    fn source(&self, folder: &str) -> Result<(Coverage, Vec<Publication>), TreeError> {
        let (file, bytes) = self.source.ok_or_else(|| missing(&format!("{folder}{}", source::FILE)))?;
        source::read(file, bytes)
    }

    fn catalog(
        &self,
        folder: &str,
        coverage: Coverage,
        events: &mut EventReader<'a>,
        payloads: &mut PayloadReader<'a>,
    ) -> Result<Catalog, TreeError> {
        let mut catalog = Catalog::new(coverage);
        let (file, bytes) = self.events.ok_or_else(|| missing(&format!("{folder}{}", events::FILE)))?;
        events.read(file, bytes, &mut catalog)?;
        if let Some((file, bytes)) = self.types {
            payloads.read(file, bytes, &mut catalog)?;
        }
        Ok(catalog)
    }
}

/// Checks that writing what was read gives the same bytes again.
fn compare_with_written(read: &Files, written: &Files) -> Result<(), TreeError> {
    // The pool first: where it was changed, so is what every snapshot would say of it.
    let (pool, others): (Vec<_>, Vec<_>) = read.iter().partition(|(path, _)| path.as_str() == payloads::POOL_FILE);
    for (path, bytes) in pool.into_iter().chain(others) {
        if path.as_str() == renames::FILE {
            continue;
        }
        match written.get(path.as_str()) {
            Some(written) if written == bytes => {}
            // A pool may hold definitions of a snapshot that was set aside; the next write leaves them out.
            Some(written) if path.as_str() == payloads::POOL_FILE && payloads::has_more_definitions(bytes, written) => {
            }
            Some(written) => return Err(edited(path, bytes, written)),
            None => {
                let what = "the file says nothing and would not be written";
                return Err(TreeError::new(TreeErrorKind::Edited, Place::file(path.as_str()), what));
            }
        }
    }
    Ok(())
}

fn edited(path: &FilePath, read: &[u8], written: &[u8]) -> TreeError {
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
    let what = format!("the line reads {} and would be written as {}", shown(seen), shown(expected));
    TreeError::new(TreeErrorKind::Edited, Place::line(path.as_str(), line), what)
}

fn unknown(path: &FilePath) -> TreeError {
    let what = "this is none of the files that belong here";
    TreeError::new(TreeErrorKind::Unknown, Place::file(path.as_str()), what)
}

fn missing(path: &str) -> TreeError {
    TreeError::new(TreeErrorKind::Missing, Place::file(path), "the file is missing")
}

//! From the files of `snapshots/` to values.
//!
//! Reading checks what it needs to make values. [`check_canonical`] checks the rest: that the files are exactly the ones
//! that this program would write, except for `renames.toml`, which people edit.

use std::collections::BTreeMap;

use catalog_model::{
    Catalog, ConfirmedRenames, Coverage, FilePath, Files, History, Location, Publication, Refusal, Registry, Safe,
    Snapshot, SnapshotName,
};

use crate::codes::{T_EDITED, T_MISSING, T_NAME, T_STRETCH, T_UNKNOWN};
use crate::encode;
use crate::format::events::{self, EventReader};
use crate::format::payloads::{self, PayloadReader};
use crate::format::{crate_version, registry, renames, source};

/// The location of the pool, seen from a snapshot's folder.
const POOL_BESIDE: &str = "../payload-definitions.csv";

/// The history in the files of `snapshots/`, with paths relative to it. No files give an empty history.
pub fn snapshots(files: &Files) -> Result<History, Refusal> {
    SnapshotsTree::of(files)?.history()
}

/// Checks that encoding `history`, which was read from `files`, gives the same bytes.
pub fn check_canonical(files: &Files, history: &History) -> Result<(), Refusal> {
    compare_with_written(files, &encode::snapshots(history))
}

/// The snapshots of those folders that are in `files`, in the order of their names. `files` needs the pool, but neither
/// registry nor renames.
pub(crate) fn some_snapshots(files: &Files) -> Result<Vec<Snapshot>, Refusal> {
    let tree = SnapshotsTree::of(files)?;
    let mut payloads = pool_reader(payloads::POOL_FILE, tree.pool)?;
    read_all(&sources("", &tree.snapshots)?, &mut EventReader::default(), &mut payloads)
}

/// The snapshot in the files of one snapshot's folder, with paths relative to it. `pool` is the content of the
/// `payload-definitions.csv` beside the folder; a snapshot with payload types cannot be read without it.
pub fn snapshot(files: &Files, pool: Option<&[u8]>) -> Result<Snapshot, Refusal> {
    let mut folder = SnapshotFolder::default();
    for (path, bytes) in files.iter() {
        folder.take(path.as_str(), path, bytes)?;
    }
    let (coverage, publications) = folder.source("")?;
    let mut payloads = pool_reader(POOL_BESIDE, pool)?;
    let catalog = folder.catalog("", coverage, &mut EventReader::default(), &mut payloads)?;
    let snapshot = Snapshot { catalog: catalog.into(), publications };
    compare_with_written(files, &encode::snapshot(&snapshot))?;
    Ok(snapshot)
}

/// The files without which a folder is not a snapshot.
pub(crate) const REQUIRED_FILES: [&str; 2] = [events::FILE, source::FILE];

/// The name of a file of a snapshot's folder, if this is one.
pub(crate) fn snapshot_file(name: &str) -> Option<&'static str> {
    [events::FILE, source::FILE, payloads::TYPES_FILE].into_iter().find(|file| *file == name)
}

/// Whether the format has a file at this path, relative to `snapshots/`. The names of folders are not checked.
pub(crate) fn is_ours(path: &str) -> bool {
    match path.split('/').collect::<Vec<_>>()[..] {
        [file] => [payloads::POOL_FILE, registry::FILE, renames::FILE, crate_version::FILE].contains(&file),
        [folder, file] => folder != encode::UNPAIRED && snapshot_file(file).is_some(),
        [encode::UNPAIRED, _, file] => snapshot_file(file).is_some(),
        _ => false,
    }
}

/// The renames in the bytes of `renames.toml`, however they are laid out.
pub(crate) fn renames(bytes: &[u8]) -> Result<ConfirmedRenames, Refusal> {
    renames::read(renames::FILE, bytes).map_err(|refusal| {
        refusal.next("correct the file, which is edited by hand, or bring it back with `git restore snapshots`")
    })
}

/// The files of `snapshots/` by their role.
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
    fn of(files: &'a Files) -> Result<Self, Refusal> {
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

    fn history(&self) -> Result<History, Refusal> {
        // Sources first: they say whether this version can read the rest.
        let snapshots = sources("", &self.snapshots)?;
        let unpaired = sources(&format!("{}/", encode::UNPAIRED), &self.unpaired)?;
        let is_empty = snapshots.is_empty() && unpaired.is_empty();
        let required = |file: Option<&'a [u8]>, name: &str| match file {
            None if !is_empty => Err(missing(name)),
            file => Ok(file),
        };
        let mut payloads = pool_reader(payloads::POOL_FILE, required(self.pool, payloads::POOL_FILE)?)?;
        let registry = match required(self.registry, registry::FILE)? {
            Some(bytes) => registry::read(registry::FILE, bytes)?,
            None => Registry::default(),
        };
        let renames = match required(self.renames, renames::FILE)? {
            Some(bytes) => renames(bytes)?,
            None => ConfirmedRenames::default(),
        };
        // Absent until the first version is set.
        let crate_version =
            self.crate_version.map(|bytes| crate_version::read(crate_version::FILE, bytes)).transpose()?;
        let mut events = EventReader::default();
        let snapshots = read_all(&snapshots, &mut events, &mut payloads)?;
        let history =
            History::new(snapshots, registry, renames).map_err(|refusal| T_STRETCH.at(refusal.at, refusal.what))?;
        let unpaired = read_all(&unpaired, &mut events, &mut payloads)?;
        Ok(history.with_unpaired(unpaired).with_crate_version(crate_version))
    }
}

fn pool_reader<'a>(file: &'a str, pool: Option<&'a [u8]>) -> Result<PayloadReader<'a>, Refusal> {
    pool.map_or_else(|| Ok(PayloadReader::without_pool()), |bytes| PayloadReader::new(file, bytes))
}

/// A snapshot's folder whose source was read.
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
) -> Result<Vec<Sourced<'t, 'a>>, Refusal> {
    let mut sourced = Vec::with_capacity(folders.len());
    for (name, folder) in folders {
        let path = format!("{above}{name}/");
        let at = Location::untrusted(&path);
        let named: SnapshotName = name.parse().map_err(|error| T_UNKNOWN.at(at.clone(), format!("{error}")))?;
        let (coverage, publications) = folder.source(&path)?;
        let own = SnapshotName { published: publications[0].time, label: publications[0].label };
        if own != named {
            return Err(T_NAME.at(at, format!("by its publications, the folder's name must be {own}")));
        }
        sourced.push(Sourced { path, folder, coverage, publications });
    }
    Ok(sourced)
}

fn read_all<'a>(
    folders: &[Sourced<'_, 'a>],
    events: &mut EventReader<'a>,
    payloads: &mut PayloadReader<'a>,
) -> Result<Vec<Snapshot>, Refusal> {
    let read = |sourced: &Sourced<'_, 'a>| {
        let catalog = sourced.folder.catalog(&sourced.path, sourced.coverage, events, payloads)?;
        Ok(Snapshot { catalog: catalog.into(), publications: sourced.publications.clone() })
    };
    folders.iter().map(read).collect()
}

/// The files of one snapshot's folder with their paths in the tree.
#[derive(Default)]
struct SnapshotFolder<'a> {
    events: Option<(&'a str, &'a [u8])>,
    source: Option<(&'a str, &'a [u8])>,
    types: Option<(&'a str, &'a [u8])>,
}

impl<'a> SnapshotFolder<'a> {
    fn take(&mut self, name: &str, path: &'a FilePath, bytes: &'a [u8]) -> Result<(), Refusal> {
        let slot = match name {
            events::FILE => &mut self.events,
            source::FILE => &mut self.source,
            payloads::TYPES_FILE => &mut self.types,
            _ => return Err(unknown(path)),
        };
        *slot = Some((path.as_str(), bytes));
        Ok(())
    }

    fn source(&self, folder: &str) -> Result<(Coverage, Vec<Publication>), Refusal> {
        let (file, bytes) = self.source.ok_or_else(|| missing(&format!("{folder}{}", source::FILE)))?;
        source::read(file, bytes)
    }

    fn catalog(
        &self,
        folder: &str,
        coverage: Coverage,
        events: &mut EventReader<'a>,
        payloads: &mut PayloadReader<'a>,
    ) -> Result<Catalog, Refusal> {
        let mut catalog = Catalog::new(coverage);
        let (file, bytes) = self.events.ok_or_else(|| missing(&format!("{folder}{}", events::FILE)))?;
        events.read(file, bytes, &mut catalog)?;
        if let Some((file, bytes)) = self.types {
            payloads.read(file, bytes, &mut catalog)?;
        }
        Ok(catalog)
    }
}

fn compare_with_written(read: &Files, written: &Files) -> Result<(), Refusal> {
    // The pool first: a change in it shows in every snapshot too.
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

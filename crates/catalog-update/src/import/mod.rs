//! Adds published versions of the upstream files to the history, in any order.
//!
//! An import is one change: if any file or step is refused, nothing is added. A CSV adds nothing without the data of its
//! publication, so it is skipped until both come together or the data is there: as long as it comes with its data or
//! after it, the result does not depend on how the versions are divided into imports.

pub mod git;
pub mod manifest;
mod pair;
mod steps;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use catalog_ingest::{SourceCatalog, csv, data};
use catalog_model::{CommitId, Document, History, Location, Refusal, Sha256, SourceKind};
use jiff::Timestamp;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use crate::{I_DIGEST, Override, Warning};

/// Several times the size of the largest file that upstream published.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// One published version of one file, before it is read.
pub struct Version {
    /// Its name in messages: a path, or a commit and a path in it.
    pub name: String,
    pub source: SourceKind,
    /// The time of its publication. Data and CSV with the same time belong together.
    pub time: Timestamp,
    pub commit: CommitId,
    /// The time of the commit.
    pub committed: Timestamp,
    /// Its path in the upstream repository.
    pub location: String,
    /// The digest that its bytes must have.
    pub sha256: Option<Sha256>,
    pub bytes: Bytes,
}

/// Where the bytes of a version are.
pub enum Bytes {
    File(PathBuf),
    /// A git repository and the name of the object.
    Git(PathBuf, String),
}

/// The versions to import.
#[derive(Default)]
pub struct Offered {
    pub versions: Vec<Version>,
    /// Files that the manifest does not list.
    pub refusals: Vec<Refusal>,
    /// How many versions were never published.
    pub unpublished: usize,
}

/// The result of an import, in counts of files unless noted otherwise.
#[derive(Debug, Default)]
pub struct Imported {
    /// Publications that the history did not have.
    pub publications: usize,
    /// Publications that gained a source.
    pub completed: usize,
    pub offered: usize,
    /// The CSV files that were skipped: the data of the same publication is neither offered nor in the history.
    pub without_data: Vec<String>,
    /// Files, or publications of several files, that the history already had.
    pub known: usize,
    pub unpublished: usize,
    /// The files that were skipped because they are refused.
    pub refusals: Vec<Refusal>,
    /// What is unusual in the new steps of the history, each with its step.
    pub warnings: Vec<(Location, Warning)>,
}

/// What the user accepts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Accepted<'a> {
    /// Changes beyond a guard.
    pub overrides: &'a [Override],
    /// Whether to skip files that are refused. A refused step still refuses the import.
    pub skip_refused: bool,
}

/// Reads the versions that the history does not have, and inserts them. Publications that are newer than the newest
/// snapshot pass the guards one after the other, as in a refresh. `progress` gets the number of files read so far and the
/// number of files to read.
///
/// If anything is refused, the history stays unchanged, and all refusals are returned.
pub fn import(
    history: &mut History,
    offered: Offered,
    accepted: Accepted<'_>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Imported, Vec<Refusal>> {
    let Offered { versions, refusals, unpublished } = offered;
    let offered = versions.len() + refusals.len() + unpublished;
    let mut imported = Imported { offered, unpublished, refusals, ..Imported::default() };
    let (known, new): (Vec<Version>, Vec<Version>) =
        versions.into_iter().partition(|version| pair::is_known(history, version));
    imported.known = known.len();
    let (read, unread) = read_all(new, progress);
    let unread_data = unread.iter().filter(|unread| unread.source == SourceKind::Data);
    let without_data: BTreeSet<Timestamp> = unread_data.map(|unread| unread.time).collect();
    imported.refusals.extend(unread.into_iter().map(|unread| unread.refusal));
    let publications = pair::join(history, read, &without_data, &mut imported);
    if !imported.refusals.is_empty() && !accepted.skip_refused {
        return Err(imported.refusals);
    }
    let mut changed = history.clone();
    let counts = changed.insert(publications).map_err(|refusal| vec![refusal])?;
    imported.publications = counts.inserted;
    imported.completed = counts.completed;
    imported.known += counts.known;
    imported.warnings = steps::check(history, &changed, accepted.overrides)?;
    changed.register_documented().map_err(|refusal| vec![refusal])?;
    *history = changed;
    Ok(imported)
}

/// A version that was read.
struct Read {
    version: Version,
    sha256: Sha256,
    bytes: u64,
    catalog: SourceCatalog,
}

/// A version that cannot be read.
struct Unread {
    source: SourceKind,
    time: Timestamp,
    refusal: Refusal,
}

/// Reads all versions on all processors and sorts the results by time.
fn read_all(versions: Vec<Version>, progress: &(dyn Fn(usize, usize) + Sync)) -> (Vec<Read>, Vec<Unread>) {
    let (total, done) = (versions.len(), AtomicUsize::new(0));
    let read = |version| {
        let result = read(version);
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, total);
        result
    };
    let results: Vec<Result<Read, Unread>> = match ThreadPoolBuilder::new().build() {
        Ok(pool) => pool.install(|| versions.into_par_iter().map(read).collect()),
        // No threads are available, so read on this one.
        Err(_) => versions.into_iter().map(read).collect(),
    };
    let (mut versions, mut refused) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(version) => versions.push(version),
            Err(unread) => refused.push(unread),
        }
    }
    versions.sort_by(|a, b| (a.version.time, &a.version.name).cmp(&(b.version.time, &b.version.name)));
    refused.sort_by_key(|unread| unread.refusal.to_string());
    (versions, refused)
}

fn read(version: Version) -> Result<Read, Unread> {
    match parse(&version) {
        Ok((sha256, bytes, catalog)) => Ok(Read { version, sha256, bytes, catalog }),
        Err(refusal) => Err(Unread { source: version.source, time: version.time, refusal }),
    }
}

fn parse(version: &Version) -> Result<(Sha256, u64, SourceCatalog), Refusal> {
    let bytes = match &version.bytes {
        Bytes::File(path) => catalog_store::read_file(path, MAX_BYTES)?,
        Bytes::Git(repository, object) => git::blob(repository, object)?,
    };
    let document = Document::new(version.name.clone(), bytes);
    let sha256 = document.sha256();
    if let Some(expected) = version.sha256.filter(|expected| *expected != sha256) {
        let what = format!("the bytes have the digest {sha256}, and the manifest says {expected}");
        return Err(I_DIGEST.at(Location::untrusted(&version.name), what));
    }
    let mut catalog = match version.source {
        SourceKind::Data => data::read(&document)?,
        SourceKind::Csv | SourceKind::Page => csv::read(&document)?,
    };
    // The history has only the digests.
    catalog.descriptions.clear();
    Ok((sha256, document.bytes().len() as u64, catalog))
}

/// Which source a file of this name is.
fn source_of(path: &Path) -> Option<SourceKind> {
    match path.extension()?.to_str()? {
        "json" => Some(SourceKind::Data),
        "csv" => Some(SourceKind::Csv),
        _ => None,
    }
}

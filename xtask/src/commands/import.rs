//! `import`: file published versions of the upstream data where they belong in the history.

pub mod git;
pub mod manifest;
pub mod pairing;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use catalog_ingest::{SourceCatalog, csv, data};
use catalog_model::{CommitId, Document, History, Safe, Sha256, SourceKind};
use catalog_store::Mode;
use indicatif::ProgressBar;
use jiff::Timestamp;

use crate::checkout;
use crate::cli::ImportArgs;
use crate::commands::generate::trees;
use crate::exit::Exit;
use crate::failure::{Failure, Plain};
use crate::interrupt;
use crate::terminal::{Terminal, counted};

/// One published version of one file, before it is read.
pub struct Version {
    /// What the user knows it by: a path, or a commit and a path in it.
    pub name: String,
    /// What kind of file it is.
    pub source: SourceKind,
    /// The time of its publication.
    pub time: Timestamp,
    /// The commit that published it.
    pub commit: Option<CommitId>,
    /// Its path in the upstream repository: what a snapshot records.
    pub location: String,
    /// The digest that its bytes must have, where it is known.
    pub sha256: Option<Sha256>,
    /// Where its bytes are.
    pub bytes: Bytes,
}

/// Where the bytes of a version are.
pub enum Bytes {
    /// In a file.
    File(PathBuf),
    /// In a git repository: the repository and the name of the object.
    Git(PathBuf, String),
}

/// A version that was read.
pub struct Read {
    /// Which version.
    pub version: Version,
    /// Its bytes' digest and number.
    pub sha256: Sha256,
    /// The number of its bytes.
    pub bytes: u64,
    /// What it says.
    pub source_catalog: SourceCatalog,
}

/// Imports files or the history of a repository.
///
/// A version that cannot be read is named and left out, and the others are filed all the same; the exit code says so
/// at the end.
///
/// # Errors
/// [`Failure`] where there is nothing to import, or the history cannot be read or written.
pub fn run(args: &ImportArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let store = checkout::discover()?;
    let store = store.lock()?;
    let mut history = store.load_history()?;
    let (versions, mut failures) = match &args.git {
        Some(repository) => (git::versions(repository)?, Vec::new()),
        None => manifest::versions(&args.paths, args.manifest.as_deref())?,
    };
    let offered = versions.len() + failures.len();
    let (known, fresh): (Vec<Version>, Vec<Version>) =
        versions.into_iter().partition(|version| pairing::is_known(&history, version));
    let bar = terminal.progress(fresh.len() as u64, "reading");
    let (read, unreadable) = read_all(fresh, &bar);
    bar.finish_and_clear();
    failures.extend(unreadable);
    let filing = pairing::file(&mut history, read)?;
    history.register_documented()?;
    if history.newest().is_some() {
        let (_, version) = catalog_emit::version::next(&history);
        history = history.with_crate_version(Some(version));
    }

    let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
    let trees = trees(&history)?;
    let written = {
        let _uninterrupted = interrupt::hold_off();
        store.apply(&trees, mode)?
    };

    for failure in &failures {
        terminal.say_error(failure);
    }
    let doing = if args.dry_run { "would be written" } else { "written" };
    writeln!(terminal.out(), "{} offered: {}", counted(offered, "file"), said(&filing, known.len(), failures.len()))?;
    writeln!(terminal.out(), "history    {}", in_words(&history))?;
    writeln!(terminal.out(), "files      {} {doing}, {} unchanged", written.changes.len(), written.unchanged)?;
    writeln!(terminal.out(), "next       cargo xtask snapshots, cargo xtask diff previous latest")?;
    Ok(if failures.is_empty() { Exit::Done } else { Exit::Refused })
}

fn said(filing: &pairing::Filing, known: usize, failed: usize) -> String {
    let parts = [
        (filing.publications, "new publication"),
        (filing.completed, "publication completed by a second source"),
        (filing.unpaired, "CSV without its data file, kept beside the history"),
        (known + filing.known, "known already"),
        (failed, "refused"),
    ];
    let said: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if said.is_empty() { "nothing to do".to_owned() } else { said.join(", ") }
}

fn in_words(history: &History) -> String {
    let publications: usize = history.snapshots().iter().map(|snapshot| snapshot.publications.len()).sum();
    let span = match (history.snapshots().first(), history.newest()) {
        (Some(first), Some(last)) => format!(", {} to {}", first.name().date(), last.name().date()),
        _ => String::new(),
    };
    format!("{} of {}{span}", counted(history.snapshots().len(), "snapshot"), counted(publications, "publication"))
}

/// Reads all versions on all processors. What comes back is in the order of time, whatever the order of reading.
fn read_all(versions: Vec<Version>, bar: &ProgressBar) -> (Vec<Read>, Vec<Failure>) {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(versions.len().max(1));
    let next = AtomicUsize::new(0);
    let slots: Vec<Mutex<Option<Version>>> = versions.into_iter().map(|version| Mutex::new(Some(version))).collect();
    let results: Mutex<Vec<Result<Read, Failure>>> = Mutex::new(Vec::with_capacity(slots.len()));
    let work = || {
        while let Some(slot) = slots.get(next.fetch_add(1, Ordering::Relaxed)) {
            let Some(version) = slot.lock().unwrap_or_else(PoisonError::into_inner).take() else { continue };
            let result = read(version);
            bar.inc(1);
            results.lock().unwrap_or_else(PoisonError::into_inner).push(result);
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..workers {
            // A thread that cannot be had is one fewer: this one does its work too.
            std::thread::Builder::new().spawn_scoped(scope, work).ok();
        }
        work();
    });
    let mut read = Vec::new();
    let mut failures = Vec::new();
    for result in results.into_inner().unwrap_or_else(PoisonError::into_inner) {
        match result {
            Ok(version) => read.push(version),
            Err(failure) => failures.push(failure),
        }
    }
    read.sort_by(|a, b| (a.version.time, &a.version.name).cmp(&(b.version.time, &b.version.name)));
    failures.sort_by_key(ToString::to_string);
    (read, failures)
}

pub(crate) fn read(version: Version) -> Result<Read, Failure> {
    let bytes = match &version.bytes {
        Bytes::File(path) => checkout::read(path)?,
        Bytes::Git(repository, object) => git::blob(repository, object)?,
    };
    let document = Document::new(version.name.clone(), bytes);
    if let Some(expected) = version.sha256
        && expected != document.sha256()
    {
        return Err(refused(
            "I-DIGEST",
            format!("the bytes have the digest {}", document.sha256()),
            &version.name,
            format!("the manifest says {expected}: it tells of other bytes"),
            "fetch the file again, or mend the manifest",
        ));
    }
    let source_catalog = match version.source {
        SourceKind::Data => data::read(&document)?,
        SourceKind::Csv | SourceKind::Page => csv::read(&document)?,
    };
    let (sha256, bytes) = (document.sha256(), document.bytes().len() as u64);
    Ok(Read { version, sha256, bytes, source_catalog })
}

/// A refusal of one file among many.
fn refused(id: &'static str, what: String, name: &str, why: impl Into<String>, next: &str) -> Failure {
    let plain = Plain { id, what, place: Safe::new(name).shortened(300), why: why.into(), next: next.to_owned() };
    Failure::refused(Exit::Refused, plain)
}

/// Which source a file of this name is, by its ending.
fn witness_of(path: &Path) -> Option<SourceKind> {
    match path.extension()?.to_str()? {
        "json" => Some(SourceKind::Data),
        "csv" => Some(SourceKind::Csv),
        _ => None,
    }
}

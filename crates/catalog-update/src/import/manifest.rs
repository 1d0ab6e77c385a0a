//! The manifest: the origin of each file.
//!
//! `published_at` is the time at which the main branch got the bytes, as [`git`](super::git) finds it. A row that leaves
//! it empty belongs to a version that was never published. A manifest without this column gives the time of the commit
//! instead.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use catalog_model::{CommitId, Location, Refusal, Safe, Sha256, without_credentials};
use jiff::Timestamp;

use super::{Bytes, MAX_BYTES, Offered, Version, source_of};
use crate::{I_FILES, I_FOLDER, I_MANIFEST, I_PROVENANCE};

/// The default name of the manifest.
const FILE_NAME: &str = "manifest.csv";

/// One row.
struct Row {
    /// `None` for a version that was never published.
    time: Option<Timestamp>,
    commit: CommitId,
    committed: Timestamp,
    location: String,
    sha256: Option<Sha256>,
}

/// Looks up every JSON and CSV file among `paths` in the manifest. Without a `manifest`, one beside the files or one
/// folder up is read.
pub fn versions(paths: &[PathBuf], manifest: Option<&Path>) -> Result<Offered, Refusal> {
    let mut files = Vec::new();
    for path in paths {
        files.extend(files_at(path)?);
    }
    files.sort();
    files.dedup();
    if files.is_empty() {
        return Err(I_FILES.at("the command line", "the folders contain no JSON or CSV file"));
    }
    let path = match manifest {
        Some(path) if path.is_file() => path.to_owned(),
        Some(path) => {
            let what = if path.exists() { "the manifest is not a regular file" } else { "the manifest does not exist" };
            return Err(I_FILES.at(location(path), what).next("check the path"));
        }
        None => find(paths)?,
    };
    let rows = read(&path)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut offered = Offered::default();
    for file in files {
        let Some(source) = source_of(&file) else { continue };
        match row_of(&file, folder, &rows) {
            None => offered.refusals.push(I_PROVENANCE.at(location(&file), "the manifest does not list the file")),
            Some(Row { time: None, .. }) => offered.unpublished += 1,
            Some(Row { time: Some(time), commit, committed, location, sha256 }) => offered.versions.push(Version {
                name: file.display().to_string(),
                source,
                time: *time,
                commit: commit.clone(),
                committed: *committed,
                location: location.clone(),
                sha256: *sha256,
                bytes: Bytes::File(file),
            }),
        }
    }
    Ok(offered)
}

fn files_at(path: &Path) -> Result<Vec<PathBuf>, Refusal> {
    if path.is_dir() {
        let mut files = Vec::new();
        let unlisted = |error| I_FOLDER.at(location(path), format!("the folder cannot be listed: {error}"));
        for entry in std::fs::read_dir(path).map_err(unlisted)? {
            files.push(entry.map_err(unlisted)?.path());
        }
        files.retain(|file| source_of(file).is_some() && file.file_name().is_none_or(|name| name != FILE_NAME));
        return Ok(files);
    }
    if !path.is_file() {
        return Err(I_FILES.at(location(path), "the file does not exist").next("check the path"));
    }
    Ok(vec![path.to_owned()])
}

/// A manifest next to one of the paths, in it, or one folder up.
fn find(paths: &[PathBuf]) -> Result<PathBuf, Refusal> {
    let folders = paths.iter().flat_map(|path| path.ancestors().take(3));
    folders.map(|folder| folder.join(FILE_NAME)).find(|candidate| candidate.is_file()).ok_or_else(|| {
        I_FILES.at("the folders of the files", "no manifest gives the times of publication of the files").next(
            "name one: --manifest FILE, a CSV with the columns file, commit, committed_at and \
             path_in_okta_developer_docs",
        )
    })
}

/// The rows by file.
fn read(path: &Path) -> Result<BTreeMap<String, Row>, Refusal> {
    let bytes = catalog_store::read_file(path, MAX_BYTES)?;
    let refuse = |line: u64, what: String| I_MANIFEST.at(location(path).and(format_args!("line {line}")), what);
    let unreadable = |error: csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        refuse(line, Safe::new(&error.to_string()).shortened(200))
    };
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let header = reader.headers().map_err(unreadable)?.clone();
    let column = |name: &str| header.iter().position(|cell| cell == name);
    let required = |name: &str| column(name).ok_or_else(|| refuse(1, format!("the header has no column `{name}`")));
    let (file, commit, committed_at, location) =
        (required("file")?, required("commit")?, required("committed_at")?, required("path_in_okta_developer_docs")?);
    let (published_at, sha256) = (column("published_at"), column("sha256"));
    let mut rows = BTreeMap::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |index: usize| record.get(index).unwrap_or_default();
        let invalid = |name: &str, value: &str| {
            refuse(line, format!("`{}` is not a valid `{name}`", Safe::new(value).shortened(80)))
        };
        let time = |name: &str, value: &str| value.parse::<Timestamp>().map_err(|_| invalid(name, value));
        let committed = time("committed_at", cell(committed_at))?;
        let row = Row {
            time: match published_at.map(cell) {
                None => Some(committed),
                Some("") => None,
                Some(value) => Some(time("published_at", value)?),
            },
            committed,
            commit: cell(commit).parse().map_err(|()| invalid("commit", cell(commit)))?,
            location: cell(location).to_owned(),
            sha256: match sha256.map(cell) {
                None | Some("") => None,
                Some(value) => Some(value.parse().map_err(|()| invalid("sha256", value))?),
            },
        };
        if row.time.is_some_and(|published| published < committed) {
            return Err(refuse(
                line,
                format!("`{}` is published before its commit", Safe::new(cell(file)).shortened(160)),
            ));
        }
        if rows.insert(cell(file).to_owned(), row).is_some() {
            return Err(refuse(line, format!("`{}` has two rows", Safe::new(cell(file)).shortened(160))));
        }
    }
    Ok(rows)
}

/// The row with the path of the file relative to the manifest, or else the only row with its file name.
fn row_of<'a>(file: &Path, folder: &Path, rows: &'a BTreeMap<String, Row>) -> Option<&'a Row> {
    let relative = file.strip_prefix(folder).unwrap_or(file).display().to_string();
    if let Some(found) = rows.get(&relative) {
        return Some(found);
    }
    let name = file.file_name()?.to_str()?;
    let mut same_name = rows.iter().filter(|(path, _)| path.rsplit('/').next() == Some(name));
    match (same_name.next(), same_name.next()) {
        (Some((_, only)), None) => Some(only),
        _ => None,
    }
}

fn location(path: &Path) -> Location {
    Location::untrusted(&without_credentials(&path.display().to_string()))
}

//! The manifest: where each file at hand was published, and when.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::checkout;
use catalog_model::{CommitId, Safe, Sha256};
use catalog_store::cannot_read;
use jiff::Timestamp;

use super::{Bytes, Version, refused, witness_of};
use crate::failure::{Failure, echoed};
use crate::terminal::counted;

/// The name of a manifest that is found without being named.
const FILE_NAME: &str = "manifest.csv";

/// One line of a manifest.
#[derive(Clone)]
struct Provenance {
    time: Timestamp,
    commit: CommitId,
    location: String,
    sha256: Option<Sha256>,
}

/// Every JSON and CSV file among `paths` with what the manifest says of it; files that it says nothing of are failures.
///
/// # Errors
/// [`Failure`] where there is no such file at all, or the manifest is missing or cannot be read.
pub fn versions(paths: &[PathBuf], manifest: Option<&Path>) -> Result<(Vec<Version>, Vec<Failure>), Failure> {
    let mut files = Vec::new();
    for path in paths {
        files.extend(files_at(path)?);
    }
    files.sort();
    files.dedup();
    if files.is_empty() {
        let names: Vec<String> = paths.iter().map(|path| shown(path)).collect();
        return Err(Failure::usage(
            format!("there is no JSON or CSV file at {}", names.join(", ")),
            "name files of the upstream repository, or folders that hold them",
        ));
    }
    let manifest = match manifest {
        Some(path) => path.to_owned(),
        None => find(paths)?,
    };
    let folder = manifest.parent().unwrap_or(Path::new("")).to_owned();
    let provenance = read(&manifest)?;
    let mut versions = Vec::new();
    let mut failures = Vec::new();
    for file in files {
        let Some(source) = witness_of(&file) else { continue };
        match provenance_of(&file, &folder, &provenance) {
            Some(known) => versions.push(Version {
                name: file.display().to_string(),
                source,
                time: known.time,
                commit: Some(known.commit.clone()),
                location: known.location.clone(),
                sha256: known.sha256,
                bytes: Bytes::File(file),
            }),
            None => failures.push(refused(
                "I-PROVENANCE",
                "the manifest has no line for the file".to_owned(),
                &shown(&file),
                "without the time of its publication it has no place in the history",
                "add a line to the manifest: file, commit, committed_at, path_in_okta_developer_docs",
            )),
        }
    }
    Ok((versions, failures))
}

fn files_at(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if path.is_dir() {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(path).map_err(cannot_read(path, "list"))? {
            files.push(entry.map_err(cannot_read(path, "list"))?.path());
        }
        return Ok(files
            .into_iter()
            .filter(|file| witness_of(file).is_some() && file.file_name().is_none_or(|name| name != FILE_NAME))
            .collect());
    }
    if !path.is_file() {
        return Err(Failure::usage(format!("there is no file at {}", shown(path)), "check the path"));
    }
    Ok(vec![path.to_owned()])
}

/// A manifest beside one of the paths, in it, or one folder up.
fn find(paths: &[PathBuf]) -> Result<PathBuf, Failure> {
    paths
        .iter()
        .flat_map(|path| path.ancestors().take(3))
        .map(|folder| folder.join(FILE_NAME))
        .find(|candidate| candidate.is_file())
        .ok_or_else(|| {
            Failure::usage(
                "there is no manifest that says when the files were published",
                "name one: --manifest FILE, a CSV with the columns file, commit, committed_at and path_in_okta_developer_docs",
            )
        })
}

fn read(path: &Path) -> Result<BTreeMap<String, Provenance>, Failure> {
    let bytes = checkout::read(path)?;
    let refuse = |line: u64, what: String| {
        refused(
            "I-MANIFEST",
            what,
            &format!("{}, line {line}", path.display()),
            "a manifest tells of each file its commit and time",
            "mend the line; the columns are file, commit, committed_at, path_in_okta_developer_docs and, optional, sha256",
        )
    };
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let header = reader.headers().map_err(|error| refuse(1, error.to_string()))?.clone();
    let column = |name: &str| header.iter().position(|cell| cell == name);
    let needed = |name: &str| {
        column(name).ok_or_else(|| {
            refuse(1, format!("the header has {}, and none is `{name}`", counted(header.len(), "column")))
        })
    };
    let (file, commit, time, location) =
        (needed("file")?, needed("commit")?, needed("committed_at")?, needed("path_in_okta_developer_docs")?);
    let sha256 = column("sha256");
    let mut lines = BTreeMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            refuse(line, error.to_string())
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |index: usize| record.get(index).unwrap_or_default();
        let bad =
            |name: &str, value: &str| refuse(line, format!("`{name}` cannot be `{}`", Safe::new(value).shortened(80)));
        let provenance = Provenance {
            time: cell(time).parse().map_err(|_| bad("committed_at", cell(time)))?,
            commit: cell(commit).parse().map_err(|()| bad("commit", cell(commit)))?,
            location: cell(location).to_owned(),
            sha256: match sha256.map(cell) {
                None | Some("") => None,
                Some(text) => Some(text.parse().map_err(|()| bad("sha256", text))?),
            },
        };
        if lines.insert(cell(file).to_owned(), provenance).is_some() {
            return Err(refuse(line, format!("`{}` has two lines", Safe::new(cell(file)).shortened(160))));
        }
    }
    Ok(lines)
}

/// The line whose path, relative to the manifest, is that of the file; else the only one with the same file name.
fn provenance_of<'a>(file: &Path, folder: &Path, lines: &'a BTreeMap<String, Provenance>) -> Option<&'a Provenance> {
    let relative = file.strip_prefix(folder).unwrap_or(file).display().to_string();
    if let Some(found) = lines.get(&relative) {
        return Some(found);
    }
    let name = file.file_name()?.to_str()?;
    let mut same_name = lines.iter().filter(|(path, _)| path.rsplit('/').next() == Some(name));
    match (same_name.next(), same_name.next()) {
        (Some((_, only)), None) => Some(only),
        _ => None,
    }
}

fn shown(path: &Path) -> String {
    echoed(&path.display().to_string(), 300)
}

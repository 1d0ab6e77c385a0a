//! Every version in the history of a local clone of okta-developer-docs, by the git command line.

use std::path::Path;
use std::process::Command;

use catalog_model::{CommitId, Safe, SourceKind};
use jiff::Timestamp;

use super::{Bytes, Pair, Version};
use crate::exit::Exit;
use crate::failure::{Failure, Plain, echoed};

/// The upstream files, with the source that each is.
const PATHS: [(SourceKind, &str); 2] = [
    (SourceKind::Data, "packages/@okta/vuepress-site/data/event-types.json"),
    (SourceKind::Csv, "packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv"),
];

/// Every version of the data and of the CSV in the history of `HEAD`, oldest first.
///
/// # Errors
/// [`Failure`] where git cannot be run, `repository` is no clone, or neither file was ever in it.
pub fn versions(repository: &Path) -> Result<Vec<Version>, Failure> {
    let mut versions = Vec::new();
    for (source, path) in PATHS {
        // Commits that delete the file have no version of it.
        let log = git(repository, &["log", "--reverse", "--diff-filter=AMRT", "--format=%H %cI", "HEAD", "--", path])?;
        for line in String::from_utf8_lossy(&log).lines() {
            let parsed = line
                .split_once(' ')
                .and_then(|(commit, time)| Some((commit.parse::<CommitId>().ok()?, time.parse::<Timestamp>().ok()?)));
            let Some((commit, time)) = parsed else {
                return Err(refused(repository, format!("git log answered `{}`", Safe::new(line).shortened(160))));
            };
            versions.push(Version {
                name: format!("{}:{path}", &commit.as_str()[..10]),
                source,
                time,
                location: path.to_owned(),
                sha256: None,
                bytes: Bytes::Git(repository.to_owned(), format!("{commit}:{path}")),
                pair: Pair::Commit(commit.clone()),
                commit: Some(commit),
            });
        }
    }
    if versions.is_empty() {
        return Err(Failure::usage(
            format!("the history of {} has no {}", echoed(&repository.display().to_string(), 300), PATHS[0].1),
            "name a full clone of okta-developer-docs, not a shallow one",
        ));
    }
    Ok(versions)
}

/// The bytes of one version.
///
/// # Errors
/// [`Failure`] where git cannot be run or has no such object.
pub fn blob(repository: &Path, object: &str) -> Result<Vec<u8>, Failure> {
    git(repository, &["cat-file", "blob", object])
}

fn git(repository: &Path, arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    let output = Command::new("git")
        .arg("-C")
        .arg(repository)
        .args(arguments)
        .output()
        .map_err(|error| refused(repository, format!("git cannot be run: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(refused(repository, format!("git {} failed: {}", arguments[0], echoed(said.trim(), 200))))
}

pub(crate) fn refused(repository: &Path, what: String) -> Failure {
    let plain = Plain {
        id: "I-GIT",
        what,
        place: echoed(&repository.display().to_string(), 300),
        why: "the versions are read from a local clone by the git command line".to_owned(),
        next: "install git, and name the folder of a full clone of okta-developer-docs".to_owned(),
    };
    Failure::refused(Exit::FileSystem, plain)
}

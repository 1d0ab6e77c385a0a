//! Every version in the history of a local clone of okta-developer-docs, by the git command line.

use std::path::Path;
use std::process::Command;

use catalog_model::{CommitId, Location, Refusal, Safe, SourceKind, without_credentials};
use jiff::Timestamp;

use super::{Bytes, Pair, Version};
use crate::{I_FILES, I_GIT};

/// The upstream files.
const PATHS: [(SourceKind, &str); 2] = [
    (SourceKind::Data, "packages/@okta/vuepress-site/data/event-types.json"),
    (SourceKind::Csv, "packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv"),
];

/// Every version of the data and of the CSV in the history of `HEAD`, oldest first.
pub fn versions(repository: &Path) -> Result<Vec<Version>, Refusal> {
    let mut versions = Vec::new();
    for (source, path) in PATHS {
        // The filter omits commits that delete the file.
        let log = git(repository, &["log", "--reverse", "--diff-filter=AMRT", "--format=%H %cI", "HEAD", "--", path])?;
        for line in String::from_utf8_lossy(&log).lines() {
            let (commit, time) = commit_and_time(line).ok_or_else(|| {
                I_GIT.at(location(repository), format!("git log answered `{}`", Safe::new(line).shortened(160)))
            })?;
            versions.push(Version {
                name: format!("{}:{path}", &commit.as_str()[..10]),
                source,
                pair: Pair::Commit(commit.clone()),
                time,
                location: path.to_owned(),
                sha256: None,
                bytes: Bytes::Git(repository.to_owned(), format!("{commit}:{path}")),
                commit,
            });
        }
    }
    if versions.is_empty() {
        let refusal = I_FILES.at(location(repository), format!("the git history has no {}", PATHS[0].1));
        return Err(refusal.next("name a full clone of okta-developer-docs, not a shallow one"));
    }
    Ok(versions)
}

/// The bytes of one version.
pub(super) fn blob(repository: &Path, object: &str) -> Result<Vec<u8>, Refusal> {
    git(repository, &["cat-file", "blob", object])
}

fn commit_and_time(line: &str) -> Option<(CommitId, Timestamp)> {
    let (commit, time) = line.split_once(' ')?;
    Some((commit.parse().ok()?, time.parse().ok()?))
}

fn git(repository: &Path, arguments: &[&str]) -> Result<Vec<u8>, Refusal> {
    let output = Command::new("git").arg("-C").arg(repository).args(arguments).output();
    let output = output.map_err(|error| I_GIT.at(location(repository), format!("git cannot run: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    let message = without_credentials(stderr.trim());
    let what = format!("git {} failed: {}", arguments[0], Safe::new(&message).shortened(200));
    Err(I_GIT.at(location(repository), what))
}

fn location(repository: &Path) -> Location {
    Location::untrusted(&without_credentials(&repository.display().to_string()))
}

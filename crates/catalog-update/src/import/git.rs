//! Every published version in the history of a local clone of okta-developer-docs, by the git command line.
//!
//! The site is built from the main branch, which is `HEAD` in a clone. A version is published when the main branch gets
//! it: by a commit on the branch, or by the merge of another branch. So a version that was replaced before its branch
//! was merged was never published.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use catalog_model::{CommitId, Location, Refusal, Safe, SourceKind, without_credentials};
use jiff::Timestamp;

use super::{Bytes, Offered, Version};
use crate::{I_FILES, I_GIT};

/// The upstream files.
const PATHS: [(SourceKind, &str); 2] = [
    (SourceKind::Data, "packages/@okta/vuepress-site/data/event-types.json"),
    (SourceKind::Csv, "packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv"),
];

/// Omits the commits that delete the file.
const WITHOUT_DELETIONS: &str = "--diff-filter=AMT";

/// Every version of the data and of the CSV that the main branch ever had, and how many it never had.
pub fn versions(repository: &Path) -> Result<Offered, Refusal> {
    // Where a shallow clone is cut, every file seems to be new.
    let is_shallow = git(repository, &["rev-parse", "--is-shallow-repository"])?.starts_with(b"true");
    let mut offered = Offered::default();
    for (source, path) in PATHS.into_iter().filter(|_| !is_shallow) {
        let mut published = BTreeSet::new();
        // `-m` compares a merge with the main branch before it.
        for (merged, time) in log(repository, path, &[WITHOUT_DELETIONS, "--first-parent", "-m", "HEAD"])? {
            // The commit that made the bytes, if this one only merged them.
            let origin = log(repository, path, &["-1", merged.as_str()])?.pop();
            let (commit, committed) = origin.unwrap_or_else(|| (merged.clone(), time));
            offered.versions.push(Version {
                name: format!("{}:{path}", &commit.as_str()[..10]),
                source,
                time,
                committed,
                location: path.to_owned(),
                sha256: None,
                bytes: Bytes::Git(repository.to_owned(), format!("{merged}:{path}")),
                commit: commit.clone(),
            });
            published.insert(commit);
        }
        let all = log(repository, path, &[WITHOUT_DELETIONS, "HEAD"])?;
        offered.unpublished += all.iter().filter(|(commit, _)| !published.contains(commit)).count();
    }
    if offered.versions.is_empty() {
        let problem = if is_shallow { "the clone is shallow" } else { "the git history has no event-types.json" };
        let next = "name a full clone of okta-developer-docs, not a shallow one";
        return Err(I_FILES.at(location(repository), problem).next(next));
    }
    Ok(offered)
}

/// The bytes of one version.
pub(super) fn blob(repository: &Path, object: &str) -> Result<Vec<u8>, Refusal> {
    git(repository, &["cat-file", "blob", object])
}

/// The commits that changed the file, newest first, with their times.
fn log(repository: &Path, path: &str, range: &[&str]) -> Result<Vec<(CommitId, Timestamp)>, Refusal> {
    // These two settings of the user would change the list.
    let command = ["-c", "log.follow=false", "-c", "log.showSignature=false", "log"];
    let format = ["--no-renames", "--format=%H %cI"];
    let log = git(repository, &[&command, &format[..], range, &["--", path]].concat())?;
    let commit_and_time = |line: &str| {
        let (commit, time) = line.split_once(' ')?;
        Some((commit.parse().ok()?, time.parse().ok()?))
    };
    let text = String::from_utf8_lossy(&log);
    let commits = text.lines().map(|line| {
        let what = || format!("git log answered `{}`", Safe::new(line).shortened(160));
        commit_and_time(line).ok_or_else(|| I_GIT.at(location(repository), what()))
    });
    commits.collect()
}

fn git(repository: &Path, arguments: &[&str]) -> Result<Vec<u8>, Refusal> {
    let output = Command::new("git").arg("-C").arg(repository).args(arguments).output();
    let output = output.map_err(|error| I_GIT.at(location(repository), format!("git cannot run: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    let message = without_credentials(stderr.trim());
    let what = format!("git failed: {}", Safe::new(&message).shortened(200));
    Err(I_GIT.at(location(repository), what))
}

fn location(repository: &Path) -> Location {
    Location::untrusted(&without_credentials(&repository.display().to_string()))
}

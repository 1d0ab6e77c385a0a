//! A catalog with the record of when and where upstream published it.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use jiff::Timestamp;

use crate::{Catalog, Finding, Release, Safe, Sha256, SourceKind};

/// A run of consecutive publications with identical content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// What was published; shared, since a history is rebuilt whenever a publication is inserted.
    pub catalog: Arc<Catalog>,
    /// When and where, in the order of time; one at least.
    pub publications: Vec<Publication>,
}

impl Snapshot {
    /// The name of the snapshot, from the time and label of its first publication.
    ///
    /// # Panics
    /// Where the snapshot has no publication, which nothing that makes snapshots allows.
    #[must_use]
    pub fn name(&self) -> SnapshotName {
        let first = self.publications.first().expect("a snapshot has one publication at least");
        SnapshotName { published: first.time, label: first.label }
    }

    /// The time of its first publication.
    #[must_use]
    pub fn published(&self) -> Timestamp {
        self.name().published
    }

    /// The time of its last publication.
    #[must_use]
    pub fn last_published(&self) -> Timestamp {
        self.publications.last().map_or_else(|| self.published(), |publication| publication.time)
    }

    /// The label of the first publication that has one.
    #[must_use]
    pub fn label(&self) -> Option<Release> {
        self.publications.iter().find_map(|publication| publication.label)
    }

    /// The label, or `unlabelled`, for people.
    #[must_use]
    pub fn label_text(&self) -> String {
        self.label().map_or_else(|| SnapshotName::UNLABELLED.to_owned(), |label| label.to_string())
    }

    /// Whether any of its publications bore this label.
    #[must_use]
    pub fn has_label(&self, label: Release) -> bool {
        self.publications.iter().any(|publication| publication.label == Some(label))
    }
}

/// One act of publishing: a commit of the upstream repository, or a fetch of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// The time of the upstream commit where it is known, else that of the fetch, in whole seconds.
    pub time: Timestamp,
    /// The label it bore.
    pub label: Option<Release>,
    /// Whether the label is not upstream's own but the newest `since` of the entries.
    pub label_inferred: bool,
    /// Upstream's build identifier.
    pub build: Option<String>,
    /// Where the bytes came from, one for each source at hand, sorted by source.
    pub sources: Vec<SourceRecord>,
    /// What was odd about it, sorted.
    pub findings: Vec<Finding>,
}

/// Where the bytes of one source came from, so that they can be fetched again and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRecord {
    /// Which source.
    pub source: SourceKind,
    /// Its URL, or its path in the upstream repository. Never a path of the machine that read it.
    pub location: String,
    /// The commit of the upstream repository, where it is known.
    pub commit: Option<CommitId>,
    /// The digest of the bytes.
    pub sha256: Sha256,
    /// The number of bytes.
    pub bytes: u64,
}

/// The id of a git commit: 40 lower-case hex digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitId(String);

impl CommitId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CommitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for CommitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CommitId({})", self.0)
    }
}

impl FromStr for CommitId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_id = text.len() == 40 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        is_id.then(|| Self(text.to_owned())).ok_or(())
    }
}

/// The name of a snapshot and of its folder: `20260806T140310Z_2026.08.1`.
///
/// The order of names is the order of time, of the values and of the texts alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SnapshotName {
    /// The time of the first publication, in whole seconds.
    pub published: Timestamp,
    /// Its label.
    pub label: Option<Release>,
}

impl SnapshotName {
    /// What stands in a name for a label that is missing.
    pub const UNLABELLED: &'static str = "unlabelled";

    /// The day of the first publication in UTC: `2026-08-06`.
    #[must_use]
    pub fn date(&self) -> String {
        self.published.strftime("%Y-%m-%d").to_string()
    }

    /// The label, or `unlabelled`.
    #[must_use]
    pub fn label_text(&self) -> String {
        self.label.map_or_else(|| Self::UNLABELLED.to_owned(), |label| label.to_string())
    }
}

impl Ord for SnapshotName {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.published.cmp(&other.published).then_with(|| self.label_text().cmp(&other.label_text()))
    }
}

impl PartialOrd for SnapshotName {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for SnapshotName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}_{}", self.published.strftime("%Y%m%dT%H%M%SZ"), self.label_text()))
    }
}

impl FromStr for SnapshotName {
    type Err = InvalidSnapshotName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || InvalidSnapshotName { seen: Safe::new(text).shortened(160) };
        let (time, label) = text.split_once('_').ok_or_else(refuse)?;
        let published = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", time)
            .and_then(|time| time.to_zoned(jiff::tz::TimeZone::UTC))
            .map_err(|_| refuse())?
            .timestamp();
        let label = match label {
            Self::UNLABELLED => None,
            label => Some(label.parse().map_err(|_| refuse())?),
        };
        let name = Self { published, label };
        // One text for one name: what reads but is written otherwise is refused.
        if name.to_string() == text { Ok(name) } else { Err(refuse()) }
    }
}

/// A text that is no snapshot name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not a snapshot name: it must read like `20260806T140310Z_2026.08.1`")]
pub struct InvalidSnapshotName {
    /// The text, shortened and safe to print.
    pub seen: String,
}

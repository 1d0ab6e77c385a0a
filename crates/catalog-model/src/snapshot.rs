//! A catalog with the record of when and where it was published.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use jiff::Timestamp;

use crate::{Catalog, CommitId, Finding, Invalid, Release, Sha256, SourceKind};

/// A run of consecutive publications with identical content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Shared, since a history is rebuilt whenever a publication is inserted.
    pub catalog: Arc<Catalog>,
    /// In the order of time; at least one.
    pub publications: Vec<Publication>,
}

impl Snapshot {
    /// The name of the snapshot, from the time and label of its first publication.
    ///
    /// # Panics
    /// If the snapshot has no publication.
    pub fn name(&self) -> SnapshotName {
        let first = self.publications.first().expect("a snapshot has at least one publication");
        SnapshotName { published: first.time, label: first.label }
    }

    pub fn published(&self) -> Timestamp {
        self.name().published
    }

    pub fn last_published(&self) -> Timestamp {
        self.publications.last().map_or_else(|| self.published(), |publication| publication.time)
    }

    /// The label of the first publication that has one.
    pub fn label(&self) -> Option<Release> {
        self.publications.iter().find_map(|publication| publication.label)
    }

    /// The label, or `unlabelled`.
    pub fn label_text(&self) -> String {
        self.label().map_or_else(|| SnapshotName::UNLABELLED.to_owned(), |label| label.to_string())
    }

    /// Whether any of its publications had this label.
    pub fn has_label(&self, label: Release) -> bool {
        self.publications.iter().any(|publication| publication.label == Some(label))
    }
}

/// One act of publishing: files that reached the main branch of the upstream repository, or a fetch of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// When the files reached upstream's main branch, from which the site is built, or the time of the fetch; in whole
    /// seconds.
    pub time: Timestamp,
    pub label: Option<Release>,
    /// Whether the label is the newest `since` of the entries, because upstream gave none.
    pub label_inferred: bool,
    /// Upstream's build identifier.
    pub build: Option<String>,
    /// One record for each source, sorted by source.
    pub sources: Vec<SourceRecord>,
    /// Sorted.
    pub findings: Vec<Finding>,
}

/// Where the bytes of one source came from, so that they can be fetched again and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRecord {
    pub source: SourceKind,
    /// The URL, or the path in the upstream repository; never a local path.
    pub location: String,
    /// The commit of the upstream repository that made the bytes, on any branch, if known.
    pub commit: Option<CommitId>,
    /// The time of the commit, which is the time of publication or before it.
    pub committed: Option<Timestamp>,
    pub sha256: Sha256,
    pub bytes: u64,
}

/// The name of a snapshot and of its folder: `20260806T140310Z_2026.08.1`.
///
/// Names and their texts have the same order: by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SnapshotName {
    /// The time of the first publication, in whole seconds.
    pub published: Timestamp,
    /// The label of the first publication.
    pub label: Option<Release>,
}

impl SnapshotName {
    /// Replaces the label in the name of a snapshot without one.
    pub const UNLABELLED: &'static str = "unlabelled";

    /// The day of the first publication in UTC: `2026-08-06`.
    pub fn date(&self) -> String {
        self.published.strftime("%Y-%m-%d").to_string()
    }

    /// The label, or `unlabelled`.
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
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || Invalid::new("a snapshot name: it must read like `20260806T140310Z_2026.08.1`", text);
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
        // A name has one spelling.
        if name.to_string() == text { Ok(name) } else { Err(refuse()) }
    }
}

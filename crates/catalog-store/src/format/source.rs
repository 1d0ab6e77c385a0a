//! `source.toml`: when and where upstream published a catalog.
//!
//! ```toml
//! format = 2
//! coverage = ["change-details"]       # absent if the catalog covers everything
//!
//! [[publication]]
//! time = "2026-08-06T14:03:10Z"
//! label = "2026.08.1"
//!
//! [[publication.source]]
//! source = "data"
//! location = "packages/@okta/vuepress-site/data/event-types.json"
//! commit = "…"
//! committed = "2026-08-06T13:40:02Z"
//! sha256 = "…"
//! bytes = 1398101
//!
//! [[publication.discrepancy]]
//! kind = "missing"
//! source = "csv"
//! against = "data"
//! id = "user.session.start"
//!
//! [[publication.notice]]
//! kind = "unknown-key"
//! source = "data"
//! subject = "/versions/0/extra"
//! ```
//!
//! Keys are in this order; an optional key is absent if it has no value.
//!
//! Format 1 is read, and never written: `witness` stands in it for `source`, `publication.finding` for both kinds of
//! findings, and the times of commits are absent.

use std::fmt;

use catalog_model::{
    CommitId, Coverage, Discrepancy, EventId, Fact, Finding, Location, Notice, NoticeKind, Publication, Refusal,
    Release, Sha256, SourceKind, SourceRecord,
};
use jiff::Timestamp;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::toml_file::{self, Checked, TomlWriter};
use super::value::is_not;
use crate::codes::{T_FORMAT, T_ORDER, T_VALUE};

/// The name of the file in a snapshot's folder.
pub(crate) const FILE: &str = "source.toml";
/// The version of the format of a snapshot's folder.
const FORMAT: i64 = 2;
const FIRST_FORMAT: i64 = 1;
const COMMENT: &str = "# When and where upstream published these facts. Written by `cargo xtask`, not to be edited.\n";

const DATA: &str = "data";
const CHANGE_DETAILS: &str = "change-details";

pub(crate) fn write(coverage: Coverage, publications: &[Publication]) -> String {
    let mut text = TomlWriter(COMMENT.to_owned());
    text.plain("format", FORMAT);
    if coverage != Coverage::FULL {
        let kinds = [(coverage.data, DATA), (coverage.change_details, CHANGE_DETAILS)];
        text.plain(
            "coverage",
            format_args!("{:?}", kinds.iter().filter(|kind| kind.0).map(|kind| kind.1).collect::<Vec<_>>()),
        );
    }
    for publication in publications {
        text.table("publication");
        text.string("time", seconds(publication.time));
        text.optional("label", publication.label);
        if publication.label_inferred {
            text.plain("label_inferred", true);
        }
        text.optional("build", publication.build.as_ref());
        for source in &publication.sources {
            text.table("publication.source");
            text.string("source", source.source.as_str());
            text.string("location", &source.location);
            text.optional("commit", source.commit.as_ref());
            text.optional("committed", source.committed.map(seconds));
            text.string("sha256", source.sha256);
            text.plain("bytes", source.bytes);
        }
        for finding in &publication.findings {
            text.table(if finding.is_discrepancy() { "publication.discrepancy" } else { "publication.notice" });
            text.string("kind", finding.kind());
            text.string("source", finding.source().as_str());
            text.optional("against", finding.against().map(SourceKind::as_str));
            text.optional("id", finding.id());
            for (key, value) in ["subject", "seen", "expected"].into_iter().zip(finding.texts()) {
                text.optional(key, Some(value).filter(|value| !value.is_empty()));
            }
        }
    }
    text.0
}

fn seconds(time: Timestamp) -> impl fmt::Display {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Whether the file is in a format that is read but not written.
pub(crate) fn is_older_format(bytes: &[u8]) -> bool {
    toml_file::read(FILE, bytes).is_ok_and(|FormatOnly { format }| format.is_some_and(|format| format < FORMAT))
}

/// The coverage and the publications of the snapshot. `file` is the path of the source file in messages.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<(Coverage, Vec<Publication>), Refusal> {
    let parsed: Result<SourceFile, _> = toml_file::read(file, bytes);
    // The keys of a newer format can be unknown here, so its number is looked for alone.
    let format = match &parsed {
        Ok(parsed) => Some(parsed.format),
        Err(_) => toml_file::read(file, bytes).ok().and_then(|FormatOnly { format }| format),
    };
    let at = || Location::untrusted(file);
    match format {
        Some(newer) if newer > FORMAT => {
            return Err(T_FORMAT.at(at(), format!("the format is {newer}, but this version reads {FORMAT}")));
        }
        Some(older) if older < FIRST_FORMAT => {
            return Err(T_VALUE.at(at(), format!("the format is {older}, but the first format is {FIRST_FORMAT}")));
        }
        _ => {}
    }
    let SourceFile { coverage, publication, .. } = parsed?;
    if publication.is_empty() {
        return Err(T_VALUE.at(at(), "a snapshot needs at least one publication"));
    }
    let mut publications: Vec<Publication> = Vec::with_capacity(publication.len());
    for (index, table) in publication.into_iter().enumerate() {
        let at = || at().and(format_args!("publication {}", index + 1));
        let publication = table.into_value().map_err(|what| T_VALUE.at(at(), what))?;
        if publications.last().is_some_and(|before| before.time > publication.time) {
            return Err(T_ORDER.at(at(), "the publication belongs further up"));
        }
        publications.push(publication);
    }
    let coverage = coverage.map_or(Coverage::FULL, |kinds| {
        let covers = |kind| kinds.iter().any(|Covered(covered)| *covered == kind);
        Coverage { data: covers(DATA), change_details: covers(CHANGE_DETAILS) }
    });
    Ok((coverage, publications))
}

#[derive(Deserialize)]
struct FormatOnly {
    format: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    format: i64,
    coverage: Option<Vec<Covered>>,
    #[serde(default)]
    publication: Vec<PublicationTable>,
}

/// One of the two kinds of facts that a catalog can cover.
struct Covered(&'static str);

impl<'de> Deserialize<'de> for Covered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let kind = [DATA, CHANGE_DETAILS].into_iter().find(|kind| *kind == text);
        kind.map(Self).ok_or_else(|| D::Error::custom(is_not("a kind of facts", &text)))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PublicationTable {
    time: Checked<Timestamp>,
    label: Option<Checked<Release>>,
    #[serde(default)]
    label_inferred: bool,
    build: Option<String>,
    #[serde(default, alias = "witness")]
    source: Vec<SourceTable>,
    #[serde(default)]
    discrepancy: Vec<FindingTable>,
    #[serde(default)]
    notice: Vec<FindingTable>,
    /// The findings of format 1.
    #[serde(default)]
    finding: Vec<FindingTable>,
}

impl PublicationTable {
    fn into_value(self) -> Result<Publication, String> {
        let findings = self.discrepancy.into_iter().chain(self.notice).chain(self.finding);
        Ok(Publication {
            time: self.time.0,
            label: self.label.map(|label| label.0),
            label_inferred: self.label_inferred,
            build: self.build,
            sources: self.source.into_iter().map(SourceTable::into_value).collect(),
            findings: findings.map(FindingTable::into_value).collect::<Result<_, _>>()?,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceTable {
    #[serde(alias = "witness")]
    source: Checked<SourceKind>,
    location: String,
    commit: Option<Checked<CommitId>>,
    committed: Option<Checked<Timestamp>>,
    sha256: Checked<Sha256>,
    bytes: u64,
}

impl SourceTable {
    fn into_value(self) -> SourceRecord {
        SourceRecord {
            source: self.source.0,
            location: self.location,
            commit: self.commit.map(|commit| commit.0),
            committed: self.committed.map(|time| time.0),
            sha256: self.sha256.0,
            bytes: self.bytes,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FindingTable {
    kind: String,
    #[serde(alias = "witness")]
    source: Checked<SourceKind>,
    against: Option<Checked<SourceKind>>,
    id: Option<Checked<EventId>>,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    seen: String,
    #[serde(default)]
    expected: String,
}

impl FindingTable {
    /// A finding with `against` is a discrepancy between two sources, one without it a notice.
    fn into_value(self) -> Result<Finding, String> {
        let Self { kind, source: Checked(source), against, id, subject, seen, expected } = self;
        // The word of format 1.
        let kind = if kind == "witness-absent" { NoticeKind::SourceAbsent.as_str().to_owned() } else { kind };
        let finding = match (against, id.map(|id| id.0)) {
            (Some(Checked(against)), Some(id)) => {
                Fact::of(&kind, &subject).map(|fact| Discrepancy { fact, source, against, id, seen, expected }.into())
            }
            (Some(_), None) => None,
            (None, id) => kind.parse().ok().map(|kind| Notice { kind, source, id, subject, seen, expected }.into()),
        };
        finding.ok_or_else(|| is_not("a kind of finding", &kind))
    }
}

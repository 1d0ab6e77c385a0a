//! `source.toml`: when and where upstream published a catalog.
//!
//! ```toml
//! format = 1
//! coverage = ["change-details"]       # absent where the catalog covers everything
//!
//! [[publication]]
//! time = "2026-08-06T14:03:10Z"
//! label = "2026.08.1"
//!
//! [[publication.witness]]
//! source = "data"
//! location = "packages/@okta/vuepress-site/data/event-types.json"
//! sha256 = "…"
//! bytes = 1398101
//!
//! [[publication.finding]]
//! kind = "missing"
//! source = "csv"
//! against = "data"
//! id = "user.session.start"
//! ```
//!
//! Keys stand in this order; an optional one is left out where there is nothing to say.

use std::fmt::Display;

use catalog_model::{
    CommitId, Coverage, Discrepancy, EventId, Fact, Finding, Location, Notice, Publication, Refusal, Release, Safe,
    Sha256, SourceKind, SourceRecord,
};
use jiff::Timestamp;
use serde::Deserialize;
use toml::Spanned;

use super::table::{unknown_word, utf8};
use super::toml_text::{line_at, not_read, push_string};
use crate::codes::{T_FORMAT, T_ORDER, T_VALUE, position};

/// The name of the file in a snapshot's folder.
pub(crate) const FILE: &str = "source.toml";
/// The version of the form of a snapshot's folder.
const FORMAT: i64 = 1;
const COMMENT: &str = "# When and where upstream published these facts. Written by `cargo xtask`, not to be edited.\n";

const DATA: &str = "data";
const CHANGE_DETAILS: &str = "change-details";

/// The whole file.
pub(crate) fn write(coverage: Coverage, publications: &[Publication]) -> String {
    let mut text = format!("{COMMENT}format = {FORMAT}\n");
    if coverage != Coverage::FULL {
        let kinds = [(coverage.data, DATA), (coverage.change_details, CHANGE_DETAILS)];
        let kinds: Vec<String> = kinds.iter().filter(|(is, _)| *is).map(|(_, kind)| format!("\"{kind}\"")).collect();
        text.push_str(&format!("coverage = [{}]\n", kinds.join(", ")));
    }
    for publication in publications {
        push_publication(&mut text, publication);
    }
    text
}

fn push_publication(text: &mut String, publication: &Publication) {
    text.push_str("\n[[publication]]\n");
    push_string(text, "time", &time_text(publication.time));
    if let Some(label) = publication.label {
        push_string(text, "label", &label.to_string());
    }
    if publication.label_inferred {
        text.push_str("label_inferred = true\n");
    }
    if let Some(build) = &publication.build {
        push_string(text, "build", build);
    }
    for source in &publication.sources {
        text.push_str("\n[[publication.witness]]\n");
        push_string(text, "witness", source.source.as_str());
        push_string(text, "location", &source.location);
        if let Some(commit) = &source.commit {
            push_string(text, "commit", commit.as_str());
        }
        push_string(text, "sha256", &source.sha256.to_string());
        text.push_str(&format!("bytes = {}\n", source.bytes));
    }
    for finding in &publication.findings {
        text.push_str("\n[[publication.finding]]\n");
        push_string(text, "kind", finding.kind());
        push_string(text, "witness", finding.source().as_str());
        if let Some(against) = finding.against() {
            push_string(text, "against", against.as_str());
        }
        if let Some(id) = finding.id() {
            push_string(text, "id", id.as_str());
        }
        for (key, value) in ["subject", "seen", "expected"].into_iter().zip(finding.texts()) {
            if !value.is_empty() {
                push_string(text, key, value);
            }
        }
    }
}

/// RFC 3339 in UTC and whole seconds.
fn time_text(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// What the catalog covers, and its publications, in the bytes of `file`.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<(Coverage, Vec<Publication>), Refusal> {
    let text = utf8(file, bytes)?;
    let parsed: Result<SourceFile, _> = toml::from_str(text);
    // A newer file may have keys that are unknown here: its number is looked for first of all.
    let format = match &parsed {
        Ok(parsed) => Some(parsed.format),
        Err(_) => toml::from_str(text).ok().and_then(|FormatAlone { format }| format),
    };
    if let Some(newer) = format.filter(|&format| format > FORMAT) {
        let what = format!("the format is {newer}, and this version reads {FORMAT}");
        return Err(T_FORMAT.at(Location::untrusted(file), what));
    }
    let parsed = parsed.map_err(|error| not_read(file, text, &error))?;
    let reader = Reader { file, text };
    if parsed.format != FORMAT {
        let what = format!("the format is {}, and there is none before {FORMAT}", parsed.format);
        return Err(T_VALUE.at(Location::untrusted(file), what));
    }
    let coverage = parsed.coverage.map_or(Ok(Coverage::FULL), |kinds| reader.coverage(&kinds))?;
    let mut publications: Vec<Publication> = Vec::with_capacity(parsed.publication.len());
    for table in parsed.publication {
        let offset = table.time.span().start;
        let publication = reader.publication(table)?;
        if publications.last().is_some_and(|before| before.time > publication.time) {
            let place = position(file, line_at(text, offset), "time");
            return Err(T_ORDER.at(place, "the publication belongs further up"));
        }
        publications.push(publication);
    }
    if publications.is_empty() {
        let what = "there is no publication, and a snapshot has one at least";
        return Err(T_VALUE.at(Location::untrusted(file), what));
    }
    Ok((coverage, publications))
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
}

impl Reader<'_> {
    fn coverage(&self, kinds: &[Spanned<String>]) -> Result<Coverage, Refusal> {
        let mut coverage = Coverage { data: false, change_details: false };
        for kind in kinds {
            match kind.get_ref().as_str() {
                DATA => coverage.data = true,
                CHANGE_DETAILS => coverage.change_details = true,
                other => self.value("coverage", kind, Err(unknown_word("kind of facts", other)))?,
            }
        }
        Ok(coverage)
    }

    fn publication(&self, table: PublicationTable) -> Result<Publication, Refusal> {
        let time = &table.time;
        Ok(Publication {
            time: self.value("time", time, read_time(time.get_ref()))?,
            label: self.optional("label", table.label.as_ref(), Release::new)?,
            label_inferred: table.label_inferred,
            build: table.build,
            sources: table.source.into_iter().map(|table| self.source(table)).collect::<Result<_, _>>()?,
            findings: table.finding.into_iter().map(|table| self.finding(table)).collect::<Result<_, _>>()?,
        })
    }

    fn source(&self, table: SourceTable) -> Result<SourceRecord, Refusal> {
        let commit = |text: &str| text.parse::<CommitId>().map_err(|()| unknown_word("commit id", text));
        let sha256 = |text: &str| text.parse::<Sha256>().map_err(|()| unknown_word("SHA-256", text));
        Ok(SourceRecord {
            source: self.value("witness", &table.source, read_source_kind(table.source.get_ref()))?,
            location: table.location,
            commit: self.optional("commit", table.commit.as_ref(), commit)?,
            sha256: self.value("sha256", &table.sha256, sha256(table.sha256.get_ref()))?,
            bytes: table.bytes,
        })
    }

    /// A finding with `against` is a discrepancy between two sources, one without it a notice.
    fn finding(&self, table: FindingTable) -> Result<Finding, Refusal> {
        let kind = table.kind.get_ref().as_str();
        let source = self.value("witness", &table.source, read_source_kind(table.source.get_ref()))?;
        let against = self.optional("against", table.against.as_ref(), read_source_kind)?;
        let id = self.optional("id", table.id.as_ref(), EventId::new)?;
        let FindingTable { subject, seen, expected, .. } = table;
        let finding = match (against, id) {
            (Some(against), Some(id)) => {
                let fact = Fact::of(kind, &subject);
                fact.map(|fact| Discrepancy { fact, source, against, id, seen, expected }.into())
            }
            (Some(_), None) => None,
            (None, id) => kind.parse().ok().map(|kind| Notice { kind, source, id, subject, seen, expected }.into()),
        };
        self.value("kind", &table.kind, finding.ok_or_else(|| unknown_word("kind of finding", kind)))
    }

    fn optional<T, E: Display>(
        &self,
        key: &'static str,
        value: Option<&Spanned<String>>,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Result<Option<T>, Refusal> {
        value.map(|value| self.value(key, value, read(value.get_ref()))).transpose()
    }

    fn value<T, E: Display>(
        &self,
        key: &'static str,
        value: &Spanned<String>,
        read: Result<T, E>,
    ) -> Result<T, Refusal> {
        read.map_err(|reason| {
            let place = position(self.file, line_at(self.text, value.span().start), key);
            T_VALUE.at(place, reason.to_string())
        })
    }
}

fn read_time(text: &str) -> Result<Timestamp, String> {
    text.parse()
        .map_err(|_| format!("`{}` is not a time such as `2026-08-06T14:03:10Z`", Safe::new(text).shortened(80)))
}

fn read_source_kind(text: &str) -> Result<SourceKind, String> {
    text.parse().map_err(|()| unknown_word("witness", text))
}

#[derive(Deserialize)]
struct FormatAlone {
    format: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    format: i64,
    coverage: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    publication: Vec<PublicationTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PublicationTable {
    time: Spanned<String>,
    label: Option<Spanned<String>>,
    #[serde(default)]
    label_inferred: bool,
    build: Option<String>,
    #[serde(default, rename = "witness")]
    source: Vec<SourceTable>,
    #[serde(default)]
    finding: Vec<FindingTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceTable {
    #[serde(rename = "witness")]
    source: Spanned<String>,
    location: String,
    commit: Option<Spanned<String>>,
    sha256: Spanned<String>,
    bytes: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FindingTable {
    kind: Spanned<String>,
    #[serde(rename = "witness")]
    source: Spanned<String>,
    against: Option<Spanned<String>>,
    id: Option<Spanned<String>>,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    seen: String,
    #[serde(default)]
    expected: String,
}

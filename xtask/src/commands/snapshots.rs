//! `snapshots`: the list of snapshots.

use std::fmt;

use catalog_model::text::{counted, thousands};
use catalog_model::{Publication, Refusal, Snapshot, SnapshotName, SourceRecord, Visibility};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::SnapshotsArgs;
use crate::exit::Exit;
use crate::repo;
use crate::terminal::Terminal;

/// Lists the snapshots, oldest first.
pub fn run(args: &SnapshotsArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let history = repo::discover()?.load_history()?;
    let snapshots = Snapshots {
        snapshots: history.snapshots().iter().map(SnapshotRow::from).collect(),
        lists_publications: args.publications,
    };
    terminal.print(args.format, &snapshots)?;
    Ok(Exit::Done)
}

#[derive(Serialize, JsonSchema)]
pub struct Snapshots {
    snapshots: Vec<SnapshotRow>,
    #[serde(skip)]
    lists_publications: bool,
}

#[derive(Serialize, JsonSchema)]
struct SnapshotRow {
    name: String,
    label: Option<String>,
    documented: usize,
    beta: usize,
    internal: usize,
    payload_types: usize,
    publications: Vec<PublicationRow>,
}

#[derive(Serialize, JsonSchema)]
struct PublicationRow {
    time: String,
    label: Option<String>,
    /// Whether the label is the newest `since` of the event types, not upstream's own.
    label_inferred: bool,
    findings: usize,
    sources: Vec<SourceRow>,
}

#[derive(Serialize, JsonSchema)]
struct SourceRow {
    source: &'static str,
    location: String,
    commit: Option<String>,
    committed: Option<String>,
    sha256: String,
    bytes: u64,
}

impl From<&Snapshot> for SnapshotRow {
    fn from(snapshot: &Snapshot) -> Self {
        let catalog = &snapshot.catalog;
        Self {
            name: snapshot.name().to_string(),
            label: snapshot.label().map(|label| label.to_string()),
            documented: catalog.count(Visibility::Public),
            beta: catalog.count(Visibility::Beta),
            internal: catalog.count(Visibility::Internal),
            payload_types: catalog.payload_types().len(),
            publications: snapshot.publications.iter().map(PublicationRow::from).collect(),
        }
    }
}

impl From<&Publication> for PublicationRow {
    fn from(publication: &Publication) -> Self {
        Self {
            time: publication.time.to_string(),
            label: publication.label.map(|label| label.to_string()),
            label_inferred: publication.label_inferred,
            findings: publication.findings.len(),
            sources: publication.sources.iter().map(SourceRow::from).collect(),
        }
    }
}

impl From<&SourceRecord> for SourceRow {
    fn from(record: &SourceRecord) -> Self {
        Self {
            source: record.source.as_str(),
            location: record.location.clone(),
            commit: record.commit.as_ref().map(ToString::to_string),
            committed: record.committed.map(|time| time.to_string()),
            sha256: record.sha256.to_string(),
            bytes: record.bytes,
        }
    }
}

impl fmt::Display for Snapshots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = |f: &mut fmt::Formatter<'_>, [name, documented, hidden, types, findings, published]: [&str; 6]| {
            writeln!(f, "{name:<31} {documented:>10} {hidden:>6} {types:>6} {findings:>8} {published:>9}")
        };
        row(f, ["snapshot", "documented", "hidden", "types", "findings", "published"])?;
        for snapshot in &self.snapshots {
            let findings: usize = snapshot.publications.iter().map(|publication| publication.findings).sum();
            let hidden = snapshot.beta + snapshot.internal;
            row(
                f,
                [
                    &snapshot.name,
                    &thousands(snapshot.documented),
                    &hidden.to_string(),
                    &snapshot.payload_types.to_string(),
                    &findings.to_string(),
                    &format!("{}x", snapshot.publications.len()),
                ],
            )?;
            for publication in snapshot.publications.iter().filter(|_| self.lists_publications) {
                writeln!(f, "  {publication}")?;
            }
        }
        let publications: usize = self.snapshots.iter().map(|snapshot| snapshot.publications.len()).sum();
        writeln!(
            f,
            "\n{} from {}. To compare two: cargo xtask diff previous latest",
            counted(self.snapshots.len(), "snapshot"),
            counted(publications, "publication"),
        )?;
        Ok(())
    }
}

impl fmt::Display for PublicationRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = self.label.as_deref().unwrap_or(SnapshotName::UNLABELLED);
        let inferred = if self.label_inferred { " (inferred)" } else { "" };
        let sources: Vec<String> = self
            .sources
            .iter()
            .map(|source| match &source.commit {
                Some(commit) => format!("{} {commit:.10}", source.source),
                None => source.source.to_owned(),
            })
            .collect();
        write!(f, "{}  {label}{inferred}  {}", self.time, sources.join(", "))
    }
}

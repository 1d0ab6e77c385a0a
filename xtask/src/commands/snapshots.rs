//! `snapshots`: the list of snapshots.

use std::fmt;

use catalog_model::text::{counted, thousands};
use catalog_model::{
    Gap, HistoryTables, Publication, Refusal, Snapshot, SnapshotHead, SnapshotName, SourceRecord, Visibility,
};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::SnapshotsArgs;
use crate::exit::Exit;
use crate::repo;
use crate::terminal::Terminal;

/// Lists the snapshots, oldest first.
pub fn run(args: &SnapshotsArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let history = repo::discover()?.load_history()?;
    let heads = history.snapshots().iter().map(SnapshotHead::of).collect();
    let gaps = HistoryTables { snapshots: heads, ..HistoryTables::default() }.gaps();
    let snapshots = Snapshots {
        gaps: gaps.iter().map(|gap| GapRow::new(gap, &history.snapshots()[gap.before])).collect(),
        snapshots: history.snapshots().iter().map(SnapshotRow::from).collect(),
        lists_publications: args.publications,
    };
    terminal.print(args.format, &snapshots)?;
    Ok(Exit::Done)
}

#[derive(Serialize, JsonSchema)]
pub struct Snapshots {
    /// Oldest first.
    snapshots: Vec<SnapshotRow>,
    /// The calendar months (UTC) without a publication.
    gaps: Vec<GapRow>,
    #[serde(skip)]
    lists_publications: bool,
}

/// Consecutive calendar months without a publication.
#[derive(Serialize, JsonSchema)]
struct GapRow {
    first_month: String,
    last_month: String,
    /// The snapshot with the publication that ends the gap.
    before: String,
    #[serde(skip)]
    text: String,
    /// Whether the gap is between two publications of that snapshot.
    #[serde(skip)]
    is_within: bool,
}

impl GapRow {
    fn new(gap: &Gap, before: &Snapshot) -> Self {
        let month = |date: Date| date.strftime("%Y-%m").to_string();
        let (first_month, name) = (month(gap.first_month), before.name());
        let is_within = first_month > name.date();
        Self {
            first_month,
            last_month: month(gap.last_month),
            before: name.to_string(),
            text: gap.to_string(),
            is_within,
        }
    }
}

#[derive(Serialize, JsonSchema)]
struct SnapshotRow {
    name: String,
    /// All labels of its publications.
    labels: Vec<String>,
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
            labels: SnapshotHead::of(snapshot).labels().iter().map(ToString::to_string).collect(),
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
        let width = self.snapshots.iter().map(|snapshot| snapshot.labels.join(" ").len()).max().unwrap_or(0).max(6);
        let row = |f: &mut fmt::Formatter<'_>, cells: [&str; 7]| {
            let [name, labels, documented, hidden, types, findings, publications] = cells;
            write!(f, "{name:<31}  {labels:<width$}  {documented:>10}  {hidden:>15}  {types:>13}")?;
            writeln!(f, "  {findings:>8}  {publications:>12}")
        };
        let heading =
            ["snapshot", "labels", "documented", "beta + internal", "payload types", "findings", "publications"];
        row(f, heading)?;
        let gap_lines = |f: &mut fmt::Formatter<'_>, name: &str, within: bool| {
            let gaps = self.gaps.iter().filter(|gap| gap.before == name && gap.is_within == within);
            gaps.into_iter().try_for_each(|gap| writeln!(f, "{:<31}  no publication", gap.text))
        };
        for snapshot in &self.snapshots {
            let findings: usize = snapshot.publications.iter().map(|publication| publication.findings).sum();
            let counts = [snapshot.documented, snapshot.beta + snapshot.internal, snapshot.payload_types, findings];
            let [documented, hidden, types, findings] = counts.map(thousands);
            let (labels, publications) = (snapshot.labels.join(" "), snapshot.publications.len().to_string());
            gap_lines(f, &snapshot.name, false)?;
            row(f, [&snapshot.name, &labels, &documented, &hidden, &types, &findings, &publications])?;
            for publication in snapshot.publications.iter().filter(|_| self.lists_publications) {
                writeln!(f, "  {publication}")?;
            }
            gap_lines(f, &snapshot.name, true)?;
        }
        let publications: usize = self.snapshots.iter().map(|snapshot| snapshot.publications.len()).sum();
        writeln!(
            f,
            "\n{} from {}. To compare the newest two: cargo xtask diff previous latest",
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

//! What `refresh` did, as JSON, text and Markdown.

use std::fmt::Write as _;

use catalog_diff::json::{self, DiffOutput};
use catalog_diff::text::{self, TextOptions};
use catalog_diff::{CatalogDiff, Level, markdown};
use catalog_ingest::Reconciled;
use catalog_model::text::{code_span, counted, thousands};
use catalog_model::{Catalog, Finding, Safe, Snapshot, SnapshotName, SourceKind, Visibility};
use catalog_store::{ChangeKind, Outcome};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{Fetched, Warning};

/// Findings that are shown in full; the rest is counted.
const MAX_FINDINGS_SHOWN: usize = 20;

/// What became of the fetched catalog.
pub enum Step {
    /// The newest snapshot, of this name, already holds it.
    NothingNew(SnapshotName),
    New {
        name: SnapshotName,
        /// The difference to the snapshot before, if there is one.
        diff: Option<Box<CatalogDiff>>,
        warnings: Vec<Warning>,
    },
}

/// A refresh from upstream, as far as it is described.
pub struct Refresh<'a> {
    /// The site or folder, as the user named it.
    pub from: &'a str,
    pub dry_run: bool,
    pub fetched: &'a Fetched,
    pub step: &'a Step,
    /// What is written, or would be.
    pub outcome: &'a Outcome,
}

/// The output of `refresh --format json`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Report {
    pub status: Status,
    pub dry_run: bool,
    pub source: Option<String>,
    pub snapshot: String,
    pub release: Option<String>,
    pub counts: Counts,
    pub witnesses: Vec<Source>,
    pub findings: Vec<ReportedFinding>,
    /// The difference to the snapshot before.
    pub diff: Option<DiffOutput>,
    pub unusual: Vec<String>,
    pub files: Option<FileCounts>,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    New,
    NothingNew,
    Offline,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Counts {
    pub documented: usize,
    pub beta: usize,
    pub internal: usize,
    pub total: usize,
    pub payload_types: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Source {
    pub witness: &'static str,
    pub location: String,
    pub sha256: String,
    pub bytes: u64,
    pub documented: Option<usize>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct ReportedFinding {
    pub kind: &'static str,
    pub witness: &'static str,
    pub against: Option<&'static str>,
    pub id: Option<String>,
    pub subject: String,
    pub seen: String,
    pub expected: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct FileCounts {
    pub created: usize,
    pub changed: usize,
    pub removed: usize,
    pub unchanged: usize,
}

impl Refresh<'_> {
    pub fn report(&self) -> Report {
        let reconciled = &self.fetched.reconciled;
        let (status, name, diff, unusual, files) = match self.step {
            Step::NothingNew(name) => (Status::NothingNew, name, None, Vec::new(), None),
            Step::New { name, diff, warnings } => {
                let diff = diff.as_ref().map(|diff| json::document(diff, Level::Editorial));
                let unusual = warnings.iter().map(ToString::to_string).collect();
                (Status::New, name, diff, unusual, Some(FileCounts::of(self.outcome)))
            }
        };
        let sources = self.fetched.sources.iter().map(|source| Source {
            witness: source.source.as_str(),
            location: source.location.clone(),
            sha256: source.sha256.to_string(),
            bytes: source.bytes,
            documented: reconciled.counts.get(&source.source).map(|counts| counts.documented),
        });
        Report {
            status,
            dry_run: self.dry_run,
            source: Some(self.from.to_owned()),
            snapshot: name.to_string(),
            release: reconciled.label.map(|label| label.to_string()),
            counts: Counts::of(&reconciled.catalog),
            witnesses: sources.collect(),
            findings: reconciled.findings.iter().map(ReportedFinding::of).collect(),
            diff,
            unusual,
            files,
        }
    }

    /// The report for a terminal, without the list of files.
    pub fn text(&self, color: bool) -> String {
        let reconciled = &self.fetched.reconciled;
        let mut text = format!("fetched    {}\n", Safe::new(self.from));
        for source in &self.fetched.sources {
            let size = thousands(usize::try_from(source.bytes).unwrap_or(usize::MAX));
            let (kind, digest, location) = (source.source, source.sha256.short(), Safe::new(&source.location));
            line(&mut text, format_args!("  {kind:<8} {size:>10} bytes  {digest}  {location}"));
        }
        line(&mut text, format_args!("sources    {}", agreement(reconciled)));
        line(&mut text, format_args!("release    {}: {}", release(reconciled), in_words(&reconciled.catalog)));
        line(&mut text, format_args!("findings   {}", finding_counts(reconciled)));
        for finding in most_severe_findings(reconciled) {
            line(&mut text, format_args!("  {finding}"));
        }
        if reconciled.findings.len() > MAX_FINDINGS_SHOWN {
            let more = reconciled.findings.len() - MAX_FINDINGS_SHOWN;
            line(&mut text, format_args!("  and {more} more: --format json lists all"));
        }
        match self.step {
            Step::NothingNew(name) => {
                line(
                    &mut text,
                    format_args!("new        nothing: upstream publishes what {name} holds; nothing written"),
                );
                line(&mut text, format_args!("next       show the last change: cargo xtask diff previous latest"));
            }
            Step::New { name, diff, warnings } => {
                line(&mut text, format_args!("new        {name}"));
                for warning in warnings {
                    line(&mut text, format_args!("unusual    {warning}: look at the page before you commit"));
                }
                text.push('\n');
                if let Some(diff) = diff {
                    let options = TextOptions { min_level: Level::Editorial, color, descriptions: None };
                    text.push_str(&text::render(diff, options));
                    text.push('\n');
                }
            }
        }
        text
    }

    /// The body of a pull request: what is unusual, the sources, and the change. Foreign text stands in code spans.
    pub fn markdown(&self) -> String {
        let sources = sources_in_markdown(&self.fetched.reconciled);
        match self.step {
            Step::NothingNew(name) => format!("Nothing new: upstream publishes what `{name}` holds.\n\n{sources}"),
            Step::New { name, diff: None, .. } => format!("First snapshot: `{name}`.\n\n{sources}"),
            Step::New { diff: Some(diff), warnings, .. } => {
                let mut opening = String::new();
                for warning in warnings {
                    line(&mut opening, format_args!("**Unusual**: {warning}. Look at the page before you merge.\n"));
                }
                line(&mut opening, format_args!("{sources}"));
                markdown::render_below(&opening, diff, Level::Editorial)
            }
        }
    }
}

impl Report {
    /// The report of `refresh --offline`.
    pub fn offline(newest: &Snapshot, outcome: &Outcome, dry_run: bool) -> Self {
        Self {
            status: Status::Offline,
            dry_run,
            source: None,
            snapshot: newest.name().to_string(),
            release: newest.label().map(|label| label.to_string()),
            counts: Counts::of(&newest.catalog),
            witnesses: Vec::new(),
            findings: Vec::new(),
            diff: None,
            unusual: Vec::new(),
            files: Some(FileCounts::of(outcome)),
        }
    }
}

/// `1,178 documented event types, 1,274 in all (83 beta, 13 internal), 294 payload types`.
pub fn in_words(catalog: &Catalog) -> String {
    let Counts { documented, beta, internal, total, payload_types } = Counts::of(catalog);
    let documented = thousands(documented);
    if !catalog.coverage().data {
        return format!("{documented} documented event types; hidden ones are not covered");
    }
    let (total, payload_types) = (thousands(total), counted(payload_types, "payload type"));
    format!("{documented} documented event types, {total} in all ({beta} beta, {internal} internal), {payload_types}")
}

impl Counts {
    fn of(catalog: &Catalog) -> Self {
        Self {
            documented: catalog.count(Visibility::Public),
            beta: catalog.count(Visibility::Beta),
            internal: catalog.count(Visibility::Internal),
            total: catalog.len(),
            payload_types: catalog.payload_types().len(),
        }
    }
}

impl FileCounts {
    fn of(outcome: &Outcome) -> Self {
        Self {
            created: outcome.count(ChangeKind::Created),
            changed: outcome.count(ChangeKind::Changed),
            removed: outcome.count(ChangeKind::Removed),
            unchanged: outcome.unchanged,
        }
    }
}

impl ReportedFinding {
    fn of(finding: &Finding) -> Self {
        let [subject, seen, expected] = finding.texts().map(str::to_owned);
        Self {
            kind: finding.kind(),
            witness: finding.source().as_str(),
            against: finding.against().map(SourceKind::as_str),
            id: finding.id().map(ToString::to_string),
            subject,
            seen,
            expected,
        }
    }
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("a String accepts every write");
}

fn sources_in_markdown(reconciled: &Reconciled) -> String {
    let mut text = format!("Sources {}. Findings: {}.\n", agreement(reconciled), finding_counts(reconciled));
    if !reconciled.findings.is_empty() {
        text.push('\n');
    }
    for finding in most_severe_findings(reconciled) {
        line(&mut text, format_args!("- {}", code_span(&finding.to_string())));
    }
    if reconciled.findings.len() > MAX_FINDINGS_SHOWN {
        let more = reconciled.findings.len() - MAX_FINDINGS_SHOWN;
        line(&mut text, format_args!("- … and {more} more, which `cargo xtask refresh --format json` lists"));
    }
    text
}

/// `agree: data 1,178 = csv 1,178 = page 1,178 documented`.
fn agreement(reconciled: &Reconciled) -> String {
    let counts: Vec<String> = SourceKind::BY_AUTHORITY
        .iter()
        .filter_map(|source| reconciled.counts.get(source).map(|c| format!("{source} {}", thousands(c.documented))))
        .collect();
    let disagreements = disagreements(reconciled);
    let verdict = match (reconciled.counts.len(), disagreements) {
        (1, _) => "one source only: ",
        (_, 0) => "agree: ",
        _ => "disagree: ",
    };
    format!("{verdict}{} documented", counts.join(if disagreements == 0 { " = " } else { ", " }))
}

fn release(reconciled: &Reconciled) -> String {
    let label = reconciled.label.map_or_else(|| SnapshotName::UNLABELLED.to_owned(), |label| label.to_string());
    let inferred = if reconciled.label_inferred { " (inferred from the newest `since`)" } else { "" };
    format!("{label}{inferred}")
}

/// `1 disagreement, 5 notices`.
fn finding_counts(reconciled: &Reconciled) -> String {
    let disagreements = disagreements(reconciled);
    match reconciled.findings.len() - disagreements {
        0 if disagreements == 0 => "none".to_owned(),
        notices => format!("{}, {}", counted(disagreements, "disagreement"), counted(notices, "notice")),
    }
}

fn disagreements(reconciled: &Reconciled) -> usize {
    reconciled.discrepancies().count()
}

/// The findings that are shown, disagreements first: they may need an action.
fn most_severe_findings(reconciled: &Reconciled) -> impl Iterator<Item = &Finding> {
    let of_kind = |is_discrepancy| reconciled.findings.iter().filter(move |f| f.is_discrepancy() == is_discrepancy);
    of_kind(true).chain(of_kind(false)).take(MAX_FINDINGS_SHOWN)
}

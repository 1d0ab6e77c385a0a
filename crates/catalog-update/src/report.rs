//! The report of `refresh` as JSON, text and Markdown.

use std::collections::BTreeMap;

use catalog_diff::json::{self, DiffOutput};
use catalog_diff::text::{self, TextOptions};
use catalog_diff::{Level, markdown};
use catalog_ingest::Reconciled;
use catalog_model::text::{code_span, counted, thousands};
use catalog_model::{Catalog, Finding, NoticeKind, Safe, Snapshot, SnapshotName, SourceKind, Visibility};
use catalog_store::{ChangeKind, Outcome};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{Fetched, Step};

/// Findings that are shown in full; the rest is counted.
const MAX_FINDINGS_SHOWN: usize = 20;

/// What `refresh` fetched and did with it.
pub struct Refresh<'a> {
    /// The site or folder, as the user named it.
    pub from: &'a str,
    pub dry_run: bool,
    pub fetched: &'a Fetched,
    pub step: &'a Step,
    /// The findings of the publication before, which are counted only.
    pub standing: &'a [Finding],
    /// The files that are written, or would be.
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
    pub sources: Vec<Source>,
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
    /// The newest snapshot was published again with a new label.
    NewLabel,
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
    pub source: &'static str,
    pub location: String,
    pub sha256: String,
    pub bytes: u64,
    pub documented: Option<usize>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct ReportedFinding {
    pub kind: &'static str,
    pub source: &'static str,
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
            Step::Relabelled(name) => (Status::NewLabel, name, None, Vec::new(), Some(FileCounts::of(self.outcome))),
            Step::New { name, diff, warnings } => {
                let diff = diff.as_ref().map(|diff| json::document(diff, Level::Editorial));
                let unusual = warnings.iter().map(ToString::to_string).collect();
                (Status::New, name, diff, unusual, Some(FileCounts::of(self.outcome)))
            }
        };
        let sources = self.fetched.sources.iter().map(|source| Source {
            source: source.source.as_str(),
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
            sources: sources.collect(),
            findings: by_weight(&reconciled.findings).into_iter().map(ReportedFinding::of).collect(),
            diff,
            unusual,
            files,
        }
    }

    /// The report for a terminal, without the list of files.
    pub fn text(&self, color: bool) -> String {
        let reconciled = &self.fetched.reconciled;
        let mut lines = vec![format!("fetched    {}", Safe::new(self.from))];
        lines.extend(self.fetched.sources.iter().map(|source| {
            let size = thousands(usize::try_from(source.bytes).unwrap_or(usize::MAX));
            let (kind, digest, location) = (source.source, source.sha256.short(), Safe::new(&source.location));
            format!("  {kind:<8} {size:>10} bytes  {digest}  {location}")
        }));
        lines.push(format!("sources    {}", agreement(reconciled)));
        lines.push(format!("release    {}: {}", release(reconciled), in_words(&reconciled.catalog)));
        lines.push(format!("findings   {}", finding_counts(reconciled)));
        lines.extend(self.finding_list("  ", ToString::to_string));
        match self.step {
            Step::NothingNew(name) => {
                lines.push(format!("new        nothing: {name} already holds this catalog; no files written"));
                lines.push("next       show the last change: cargo xtask diff previous latest".to_owned());
            }
            Step::Relabelled(name) => {
                lines.push(format!(
                    "new        the label {} of {name}, whose content did not change",
                    release(reconciled)
                ));
            }
            Step::New { name, diff, warnings } => {
                lines.push(format!("new        {name}"));
                let unusual = warnings.iter().map(|it| format!("unusual    {it}: look at the page before you commit"));
                lines.extend(unusual);
                lines.push(String::new());
                let options = TextOptions { color, ..TextOptions::default() };
                lines.extend(diff.as_ref().map(|diff| text::render(diff, options)));
            }
        }
        lines.join("\n") + "\n"
    }

    /// The body of a pull request: what is unusual, the sources, and the change. Foreign text is in code spans.
    pub fn markdown(&self) -> String {
        let reconciled = &self.fetched.reconciled;
        let mut sources = format!("Sources {}. Findings: {}.\n", agreement(reconciled), finding_counts(reconciled));
        if !reconciled.findings.is_empty() {
            sources.push('\n');
        }
        for item in self.finding_list("- ", |finding| code_span(&finding.to_string())) {
            sources.push_str(&(item + "\n"));
        }
        match self.step {
            Step::NothingNew(name) => format!("Nothing new: `{name}` already holds this catalog.\n\n{sources}"),
            Step::Relabelled(name) => {
                format!("New label {} of `{name}`, whose content did not change.\n\n{sources}", release(reconciled))
            }
            Step::New { name, diff: None, .. } => format!("First snapshot: `{name}`.\n\n{sources}"),
            Step::New { diff: Some(diff), warnings, .. } => {
                let unusual = |warning| format!("**Unusual**: {warning}. Look at the page before you merge.\n\n");
                let opening: String = warnings.iter().map(unusual).chain([sources, "\n".to_owned()]).collect();
                markdown::render_below(&opening, diff, Level::Editorial)
            }
        }
    }
}

impl Refresh<'_> {
    /// A line for each finding by weight. The last lines count the omitted ones and those that the publication before
    /// had too; the absence of a source is always shown.
    fn finding_list(&self, margin: &str, shown: impl Fn(&Finding) -> String) -> Vec<String> {
        let is_absence = |finding: &Finding| finding.kind() == NoticeKind::SourceAbsent.as_str();
        let is_standing = |finding: &&Finding| self.standing.contains(finding) && !is_absence(finding);
        let findings = &self.fetched.reconciled.findings;
        let (standing, new): (Vec<&Finding>, Vec<&Finding>) = findings.iter().partition(is_standing);
        let omitted = new.len().saturating_sub(MAX_FINDINGS_SHOWN);
        let shown =
            by_weight(new).into_iter().take(MAX_FINDINGS_SHOWN).map(|finding| format!("{margin}{}", shown(finding)));
        let mut lines: Vec<String> = shown.collect();
        if omitted > 0 {
            lines.push(format!("{margin}and {omitted} more: cargo xtask refresh --format json lists all"));
        }
        if !standing.is_empty() {
            lines.push(format!("{margin}{} as in the snapshot before", counted(standing.len(), "finding")));
        }
        lines
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
            sources: Vec::new(),
            findings: Vec::new(),
            diff: None,
            unusual: Vec::new(),
            files: Some(FileCounts::of(outcome)),
        }
    }
}

/// A catalog in one line: `1,178 documented event types, 1,274 in all (83 beta, 13 internal), 294 payload types`.
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
            source: finding.source().as_str(),
            against: finding.against().map(SourceKind::as_str),
            id: finding.id().map(ToString::to_string),
            subject,
            seen,
            expected,
        }
    }
}

/// `agree: data 1,178 = csv 1,178 = page 1,178 documented`.
fn agreement(reconciled: &Reconciled) -> String {
    let count = |source| Some(format!("{source} {}", thousands(reconciled.counts.get(source)?.documented)));
    let counts: Vec<String> = SourceKind::BY_AUTHORITY.iter().filter_map(count).collect();
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

/// Findings in the order in which they need attention: what this program does not know or lacks, then disagreements,
/// then notices; rare kinds first.
fn by_weight<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<&'a Finding> {
    let mut findings: Vec<&Finding> = findings.into_iter().collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &findings {
        *counts.entry(finding.kind()).or_default() += 1;
    }
    let rank = |finding: &Finding| match finding {
        finding if is_alarming(finding) => 0,
        Finding::Discrepancy(_) => 1,
        Finding::Notice(_) => 2,
    };
    findings.sort_by_key(|finding| (rank(finding), counts.get(finding.kind()).copied()));
    findings
}

const fn is_alarming(finding: &Finding) -> bool {
    use NoticeKind::{SourceAbsent, UnknownColumn, UnknownKey, UnknownVersion};
    match finding {
        Finding::Discrepancy(_) => false,
        Finding::Notice(notice) => {
            matches!(notice.kind, SourceAbsent | UnknownColumn | UnknownKey | UnknownVersion)
        }
    }
}

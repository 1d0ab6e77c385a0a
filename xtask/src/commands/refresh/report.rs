//! What `refresh` says: what it fetched, what the sources said, what is new, and what to do next.

use catalog_diff::{CatalogDiff, Level, json as diff_json};
use catalog_ingest::Reconciled;
use catalog_model::{Catalog, Finding, History, Safe, Snapshot, SnapshotName, SourceKind, SourceRecord, Visibility};
use catalog_store::{ChangeKind, Outcome};
use serde_json::{Value, json};

use super::{body, is_json};
use crate::cli::{Format, RefreshArgs};
use crate::commands::diff::rendered;
use crate::commands::generate;
use crate::failure::Failure;
use crate::gather::Fetched;
use crate::guards::Unusual;
use crate::terminal::{Terminal, counted, thousands};

/// Findings that are shown in full; the rest is counted.
pub(super) const FINDINGS_SHOWN: usize = 20;

/// What came of what was gathered.
pub enum Step {
    /// The newest snapshot, of this name, holds it already.
    NothingNew(SnapshotName),
    /// It is a new snapshot.
    New {
        /// Its name.
        name: SnapshotName,
        /// The difference to the snapshot before, where there is one.
        diff: Option<Box<CatalogDiff>>,
        /// What in the difference is unusual.
        unusual: Vec<Unusual>,
    },
}

/// Reports a refresh. `outcome` is what is written, or would be.
pub fn say(
    args: &RefreshArgs,
    gathered: &Fetched,
    step: &Step,
    outcome: &Outcome,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    match args.format {
        Format::Json => Ok(terminal.json(&as_json(args, gathered, step, outcome))?),
        Format::Markdown => Ok(terminal.out().write_all(body::body(gathered, step).as_bytes())?),
        Format::Text => as_text(args, gathered, step, outcome, terminal),
    }
}

fn as_text(
    args: &RefreshArgs,
    gathered: &Fetched,
    step: &Step,
    outcome: &Outcome,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    for line in fetched(&args.from, &gathered.sources).into_iter().chain(sources(gathered)) {
        writeln!(terminal.out(), "{line}")?;
    }
    match step {
        Step::NothingNew(name) => {
            writeln!(terminal.out(), "new        nothing: upstream publishes what {name} holds; nothing written")?;
            writeln!(terminal.out(), "next       to see the last change: cargo xtask diff previous latest")?;
        }
        Step::New { name, diff, unusual } => {
            writeln!(terminal.out(), "new        {name}")?;
            for unusual in unusual {
                writeln!(terminal.out(), "unusual    {unusual}: look at the page before you commit")?;
            }
            writeln!(terminal.out())?;
            if let Some(diff) = diff {
                let text = rendered(diff, Format::Text, Level::Editorial, None, terminal.out_colour());
                terminal.out().write_all(text.as_bytes())?;
                writeln!(terminal.out())?;
            }
            generate::list(outcome, terminal)?;
            if args.dry_run {
                let files = counted(outcome.changes.len(), "file");
                writeln!(
                    terminal.out(),
                    "{files} would be written; nothing was. To write: run again without --dry-run"
                )?;
            }
        }
    }
    Ok(())
}

/// Says that a new snapshot has been written. The report itself was delivered before.
pub fn say_written(args: &RefreshArgs, written: &Outcome, terminal: &mut Terminal) {
    if args.format == Format::Text && !args.dry_run && !written.changes.is_empty() {
        let files = counted(written.changes.len(), "file");
        terminal.say(format_args!("wrote {files}. Next: look at git diff, run cargo test --workspace, commit"));
    }
}

/// Reports a refresh from the committed snapshots.
pub fn say_offline(
    args: &RefreshArgs,
    history: &History,
    newest: &Snapshot,
    outcome: &Outcome,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let name = newest.name();
    let catalog = &newest.catalog;
    if is_json(args) {
        let value = json!({
            "status": "offline",
            "dry_run": args.dry_run,
            "source": Value::Null,
            "snapshot": name.to_string(),
            "release": newest.label().map(|label| label.to_string()),
            "counts": counts(catalog),
            "witnesses": [],
            "findings": [],
            "diff": Value::Null,
            "unusual": [],
            "files": files(outcome),
        });
        return Ok(terminal.json(&value)?);
    }
    if args.format == Format::Markdown {
        return Ok(writeln!(
            terminal.out(),
            "Generated from `{name}`: {} changed.",
            counted(outcome.changes.len(), "file")
        )?);
    }
    writeln!(terminal.out(), "offline    from {} under snapshots/", counted(history.snapshots().len(), "snapshot"))?;
    writeln!(terminal.out(), "release    {} of {}: {}", newest.label_text(), name.date(), in_words(catalog))?;
    generate::list(outcome, terminal)?;
    let doing = if args.dry_run { "would write" } else { "wrote" };
    writeln!(terminal.out(), "made       {}", generate::summary(outcome, doing, &name.to_string()))?;
    writeln!(terminal.out(), "next       see what is in it: cargo xtask search, cargo xtask show user.session.start")?;
    Ok(())
}

fn fetched(from: &str, sources: &[SourceRecord]) -> Vec<String> {
    let mut lines = vec![format!("fetched    {}", Safe::new(from))];
    lines.extend(sources.iter().map(|source| {
        let size = thousands(usize::try_from(source.bytes).unwrap_or(usize::MAX));
        format!("  {:<8} {size:>10} bytes  {}  {}", source.source, source.sha256.short(), Safe::new(&source.location))
    }));
    lines
}

fn sources(gathered: &Fetched) -> Vec<String> {
    let reconciled = &gathered.reconciled;
    let mut lines = vec![
        format!("sources  {}", agreement(reconciled)),
        format!("release    {}: {}", release(reconciled), in_words(&reconciled.catalog)),
        format!("findings   {}", findings(reconciled)),
    ];
    lines.extend(weightiest_findings(reconciled).map(|finding| format!("  {finding}")));
    if reconciled.findings.len() > FINDINGS_SHOWN {
        lines.push(format!("  and {} more: --format json lists all", reconciled.findings.len() - FINDINGS_SHOWN));
    }
    lines
}

/// `agree: data 1,178 = csv 1,178 = page 1,178 documented`.
pub(super) fn agreement(reconciled: &Reconciled) -> String {
    let said: Vec<String> = SourceKind::BY_AUTHORITY
        .iter()
        .filter_map(|source| reconciled.counts.get(source).map(|c| format!("{source} {}", thousands(c.documented))))
        .collect();
    let disagreements = reconciled.findings.iter().filter(|finding| finding.is_disagreement()).count();
    let agreement = match (reconciled.counts.len(), disagreements) {
        (1, _) => "one source only: ",
        (_, 0) => "agree: ",
        _ => "disagree: ",
    };
    format!("{agreement}{} documented", said.join(if disagreements == 0 { " = " } else { ", " }))
}

fn release(reconciled: &Reconciled) -> String {
    let label = reconciled.label.map_or_else(|| SnapshotName::UNLABELLED.to_owned(), |label| label.to_string());
    let inferred = if reconciled.label_inferred { " (inferred from the newest `since`)" } else { "" };
    format!("{label}{inferred}")
}

/// `1 disagreement, 5 notices`.
pub(super) fn findings(reconciled: &Reconciled) -> String {
    let disagreements = reconciled.findings.iter().filter(|finding| finding.is_disagreement()).count();
    match reconciled.findings.len() - disagreements {
        0 if disagreements == 0 => "none".to_owned(),
        notices => format!("{}, {}", counted(disagreements, "disagreement"), counted(notices, "notice")),
    }
}

/// As many findings as are shown, disagreements first: they are what somebody may have to act on.
pub(super) fn weightiest_findings(reconciled: &Reconciled) -> impl Iterator<Item = &Finding> {
    let of_kind = |is_disagreement| {
        reconciled.findings.iter().filter(move |finding| finding.is_disagreement() == is_disagreement)
    };
    of_kind(true).chain(of_kind(false)).take(FINDINGS_SHOWN)
}

/// `1,178 documented event types, 1,274 in all (83 beta, 13 internal), 294 payload types`.
fn in_words(catalog: &Catalog) -> String {
    let documented = catalog.count(Visibility::Public);
    if !catalog.coverage().data {
        return format!("{} documented event types; hidden ones are not told", thousands(documented));
    }
    format!(
        "{} documented event types, {} in all ({} beta, {} internal), {}",
        thousands(documented),
        thousands(catalog.len()),
        catalog.count(Visibility::Beta),
        catalog.count(Visibility::Internal),
        counted(catalog.payload_types().len(), "payload type"),
    )
}

fn as_json(args: &RefreshArgs, gathered: &Fetched, step: &Step, outcome: &Outcome) -> Value {
    let reconciled = &gathered.reconciled;
    let sources: Vec<Value> = gathered
        .sources
        .iter()
        .map(|source| {
            let documented = reconciled.counts.get(&source.source).map(|counts| counts.documented);
            json!({
                "witness": source.source.as_str(),
                "location": source.location,
                "sha256": source.sha256.to_string(),
                "bytes": source.bytes,
                "documented": documented,
            })
        })
        .collect();
    let findings: Vec<Value> = reconciled
        .findings
        .iter()
        .map(|finding| {
            json!({
                "kind": finding.kind.as_str(),
                "witness": finding.source.as_str(),
                "against": finding.against.map(|source| source.as_str()),
                "id": finding.id.as_ref().map(|id| id.as_str()),
                "subject": finding.subject,
                "seen": finding.seen,
                "expected": finding.expected,
            })
        })
        .collect();
    let (status, name, diff, unusual, written) = match step {
        Step::NothingNew(name) => ("nothing-new", name, Value::Null, Vec::new(), Value::Null),
        Step::New { name, diff, unusual } => {
            let diff = diff.as_ref().map_or(Value::Null, |diff| json!(diff_json::document(diff, Level::Editorial)));
            ("new", name, diff, unusual.iter().map(ToString::to_string).collect(), files(outcome))
        }
    };
    json!({
        "status": status,
        "dry_run": args.dry_run,
        "source": args.from,
        "snapshot": name.to_string(),
        "release": reconciled.label.map(|label| label.to_string()),
        "counts": counts(&reconciled.catalog),
        "witnesses": sources,
        "findings": findings,
        "diff": diff,
        "unusual": unusual,
        "files": written,
    })
}

fn counts(catalog: &Catalog) -> Value {
    json!({
        "documented": catalog.count(Visibility::Public),
        "beta": catalog.count(Visibility::Beta),
        "internal": catalog.count(Visibility::Internal),
        "total": catalog.len(),
        "payload_types": catalog.payload_types().len(),
    })
}

fn files(outcome: &Outcome) -> Value {
    json!({
        "created": outcome.count(ChangeKind::Created),
        "changed": outcome.count(ChangeKind::Changed),
        "removed": outcome.count(ChangeKind::Removed),
        "unchanged": outcome.unchanged,
    })
}

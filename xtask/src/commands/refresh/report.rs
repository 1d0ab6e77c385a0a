//! What `refresh` says: what it fetched, what the witnesses said, what is new, and what to do next.

use catalog_diff::{CatalogDiff, Level, json as diff_json};
use catalog_model::{Catalog, Finding, History, Safe, Snapshot, SnapshotName, Visibility, Witness, WitnessSource};
use catalog_store::{ChangeKind, Outcome};
use serde_json::{Value, json};

use super::is_json;
use crate::cli::{Format, RefreshArgs};
use crate::commands::diff::rendered;
use crate::commands::generate;
use crate::failure::Failure;
use crate::gather::Gathered;
use crate::guards::Unusual;
use crate::terminal::{Terminal, counted, thousands};

/// Findings that are shown in full; the rest is counted.
const FINDINGS_SHOWN: usize = 20;

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
        /// What was or would be written.
        written: Outcome,
    },
}

/// Reports a refresh.
pub fn say(args: &RefreshArgs, gathered: &Gathered, step: &Step, terminal: &mut Terminal) -> Result<(), Failure> {
    if is_json(args) {
        return Ok(terminal.json(&as_json(args, gathered, step))?);
    }
    let diff = match step {
        Step::New { diff: Some(diff), .. } => Some(diff),
        _ => None,
    };
    if args.format == Format::Markdown {
        let text = match (diff, step) {
            (Some(diff), _) => rendered(diff, Format::Markdown, Level::Editorial, None, false),
            (None, Step::New { name, .. }) => format!("First snapshot: `{name}`.\n"),
            (None, Step::NothingNew(name)) => format!("Nothing new: upstream publishes what `{name}` holds.\n"),
        };
        return Ok(terminal.out().write_all(text.as_bytes())?);
    }
    for line in fetched(&args.from, &gathered.sources).into_iter().chain(witnesses(gathered)) {
        writeln!(terminal.out(), "{line}")?;
    }
    match step {
        Step::NothingNew(name) => {
            writeln!(terminal.out(), "new        nothing: upstream publishes what {name} holds; nothing written")?;
            writeln!(terminal.out(), "next       to see the last change: cargo xtask diff previous latest")?;
        }
        Step::New { name, diff, unusual, written } => {
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
            generate::list(written, terminal)?;
            let files = counted(written.changes.len(), "file");
            if args.dry_run {
                writeln!(
                    terminal.out(),
                    "{files} would be written; nothing was. To write: run again without --dry-run"
                )?;
            } else {
                writeln!(terminal.out(), "wrote {files}. Next: look at git diff, run cargo test --workspace, commit")?;
            }
        }
    }
    Ok(())
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

fn fetched(from: &str, sources: &[WitnessSource]) -> Vec<String> {
    let mut lines = vec![format!("fetched    {}", Safe::new(from))];
    lines.extend(sources.iter().map(|source| {
        let size = thousands(usize::try_from(source.bytes).unwrap_or(usize::MAX));
        format!("  {:<8} {size:>10} bytes  {}  {}", source.witness, source.sha256.short(), Safe::new(&source.location))
    }));
    lines
}

fn witnesses(gathered: &Gathered) -> Vec<String> {
    let merged = &gathered.merged;
    let said: Vec<String> = Witness::BY_AUTHORITY
        .iter()
        .filter_map(|witness| merged.counts.get(witness).map(|c| format!("{witness} {}", thousands(c.documented))))
        .collect();
    let disagreements = merged.findings.iter().filter(|finding| finding.is_disagreement()).count();
    let agreement = match (merged.counts.len(), disagreements) {
        (1, _) => "one witness only: ",
        (_, 0) => "agree: ",
        _ => "disagree: ",
    };
    let mut lines = vec![
        format!("witnesses  {agreement}{} documented", said.join(if disagreements == 0 { " = " } else { ", " })),
        format!(
            "release    {}{}: {}",
            merged.label.map_or_else(|| SnapshotName::UNLABELLED.to_owned(), |label| label.to_string()),
            if merged.label_inferred { " (inferred from the newest `since`)" } else { "" },
            in_words(&merged.catalog)
        ),
    ];
    if merged.findings.is_empty() {
        lines.push("findings   none".to_owned());
    } else {
        let notices = merged.findings.len() - disagreements;
        lines.push(format!("findings   {}, {}", counted(disagreements, "disagreement"), counted(notices, "notice")));
        // Disagreements first: they are what somebody may have to act on.
        let (first, second): (Vec<&Finding>, Vec<&Finding>) =
            merged.findings.iter().partition(|finding| finding.is_disagreement());
        lines.extend(first.into_iter().chain(second).take(FINDINGS_SHOWN).map(|finding| format!("  {finding}")));
        if merged.findings.len() > FINDINGS_SHOWN {
            lines.push(format!("  and {} more: --format json lists all", merged.findings.len() - FINDINGS_SHOWN));
        }
    }
    lines
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

fn as_json(args: &RefreshArgs, gathered: &Gathered, step: &Step) -> Value {
    let merged = &gathered.merged;
    let witnesses: Vec<Value> = gathered
        .sources
        .iter()
        .map(|source| {
            let documented = merged.counts.get(&source.witness).map(|counts| counts.documented);
            json!({
                "witness": source.witness.as_str(),
                "location": source.location,
                "sha256": source.sha256.to_string(),
                "bytes": source.bytes,
                "documented": documented,
            })
        })
        .collect();
    let findings: Vec<Value> = merged
        .findings
        .iter()
        .map(|finding| {
            json!({
                "kind": finding.kind.as_str(),
                "witness": finding.witness.as_str(),
                "against": finding.against.map(|witness| witness.as_str()),
                "id": finding.id.as_ref().map(|id| id.as_str()),
                "subject": finding.subject,
                "seen": finding.seen,
                "expected": finding.expected,
            })
        })
        .collect();
    let (status, name, diff, unusual, written) = match step {
        Step::NothingNew(name) => ("nothing-new", name, Value::Null, Vec::new(), Value::Null),
        Step::New { name, diff, unusual, written } => {
            let diff = diff.as_ref().map_or(Value::Null, |diff| diff_json::value(diff, Level::Editorial));
            ("new", name, diff, unusual.iter().map(ToString::to_string).collect(), files(written))
        }
    };
    json!({
        "status": status,
        "dry_run": args.dry_run,
        "source": args.from,
        "snapshot": name.to_string(),
        "release": merged.label.map(|label| label.to_string()),
        "counts": counts(&merged.catalog),
        "witnesses": witnesses,
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

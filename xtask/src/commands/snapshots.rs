//! `snapshots`: the list.

use crate::checkout;
use catalog_model::{Publication, Snapshot, Visibility};
use serde_json::{Value, json};

use crate::cli::{PlainFormat, SnapshotsArgs};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::{Terminal, counted, thousands};

/// Lists the snapshots in the order of time.
///
/// # Errors
/// [`Failure`] where they cannot be read or the output cannot be written.
pub fn run(args: &SnapshotsArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let history = checkout::discover()?.load_history()?;
    let snapshots = history.snapshots();
    if args.format == PlainFormat::Json {
        let list: Vec<Value> = snapshots.iter().map(as_json).collect();
        terminal.json(&json!({ "snapshots": list }))?;
        return Ok(Exit::Done);
    }
    writeln!(
        terminal.out(),
        "{:<31} {:>10} {:>6} {:>6} {:>8} {:>8}",
        "snapshot",
        "documented",
        "hidden",
        "types",
        "findings",
        "published"
    )?;
    for snapshot in snapshots {
        let catalog = &snapshot.catalog;
        let documented = catalog.count(Visibility::Public);
        let findings: usize = snapshot.publications.iter().map(|publication| publication.findings.len()).sum();
        writeln!(
            terminal.out(),
            "{:<31} {:>10} {:>6} {:>6} {:>8} {:>8}",
            snapshot.name(),
            thousands(documented),
            catalog.len() - documented,
            catalog.payload_types().len(),
            findings,
            format!("{}x", snapshot.publications.len()),
        )?;
        if args.publications {
            for publication in &snapshot.publications {
                writeln!(terminal.out(), "  {}", as_line(publication))?;
            }
        }
    }
    let publications: usize = snapshots.iter().map(|snapshot| snapshot.publications.len()).sum();
    writeln!(
        terminal.out(),
        "\n{} of {}. To compare two: cargo xtask diff previous latest",
        counted(snapshots.len(), "snapshot"),
        counted(publications, "publication"),
    )?;
    for unpaired in history.unpaired() {
        writeln!(terminal.out(), "Beside them: {}, a CSV whose data file is not in the history", unpaired.name())?;
    }
    Ok(Exit::Done)
}

fn as_line(publication: &Publication) -> String {
    let label = publication.label.map_or_else(|| "unlabelled".to_owned(), |label| label.to_string());
    let inferred = if publication.label_inferred { " (inferred)" } else { "" };
    let sources: Vec<String> = publication
        .sources
        .iter()
        .map(|source| match &source.commit {
            Some(commit) => format!("{} {}", source.source, &commit.as_str()[..10]),
            None => source.source.to_string(),
        })
        .collect();
    format!("{}  {label}{inferred}  {}", publication.time, sources.join(", "))
}

fn as_json(snapshot: &Snapshot) -> Value {
    let publications: Vec<Value> = snapshot
        .publications
        .iter()
        .map(|publication| {
            let sources: Vec<Value> = publication
                .sources
                .iter()
                .map(|source| {
                    json!({
                        "witness": source.source.as_str(),
                        "location": source.location,
                        "commit": source.commit.as_ref().map(|commit| commit.as_str()),
                        "sha256": source.sha256.to_string(),
                        "bytes": source.bytes,
                    })
                })
                .collect();
            json!({
                "time": publication.time.to_string(),
                "label": publication.label.map(|label| label.to_string()),
                "label_inferred": publication.label_inferred,
                "findings": publication.findings.len(),
                "witnesses": sources,
            })
        })
        .collect();
    json!({
        "name": snapshot.name().to_string(),
        "label": snapshot.label().map(|label| label.to_string()),
        "documented": snapshot.catalog.count(Visibility::Public),
        "beta": snapshot.catalog.count(Visibility::Beta),
        "internal": snapshot.catalog.count(Visibility::Internal),
        "payload_types": snapshot.catalog.payload_types().len(),
        "publications": publications,
    })
}

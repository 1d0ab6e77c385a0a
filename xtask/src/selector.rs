//! The sides of a diff, as named on the command line.

use std::collections::BTreeSet;
use std::path::Path;

use catalog_diff::{Side, documented_ids};
use catalog_ingest::{Descriptions, read_any, reconcile};
use catalog_model::{Catalog, Document, EventId, History, Refusal, Release, Snapshot, SnapshotName};
use catalog_store::Store;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::failure::Failure;
use crate::nearest::suggest;
use crate::repo;
use crate::terminal::{display_arg, usage};

/// One side of a diff.
pub struct Selected {
    pub side: Side,
    pub catalog: Catalog,
    /// The descriptions of an upstream file; snapshots have none.
    pub descriptions: Option<Descriptions>,
    /// The index in the history.
    pub position: Option<usize>,
}

/// The snapshot or file that `text` names: a label, a snapshot name, `latest`, `previous`, `@` with a day, or a path.
pub fn select(text: &str, history: &History) -> Result<Selected, Failure> {
    let snapshots = history.snapshots();
    let position = match text {
        "latest" => snapshots.len().checked_sub(1),
        "previous" => snapshots.len().checked_sub(2),
        _ => {
            if let Some(day) = text.strip_prefix('@') {
                let end = end_of(day)?;
                snapshots.iter().rposition(|snapshot| snapshot.published() < end)
            } else if let Ok(name) = text.parse::<SnapshotName>() {
                snapshots.iter().position(|snapshot| snapshot.name() == name)
            } else if let Ok(label) = text.parse::<Release>() {
                snapshots.iter().rposition(|snapshot| snapshot.has_label(label))
            } else {
                return from_path(text, history);
            }
        }
    };
    match position {
        Some(position) => Ok(of_snapshot(&snapshots[position], Some(position))),
        None => Err(not_found(text, history).into()),
    }
}

/// The ids documented before the earlier of the two sides: among added event types, these have returned.
pub fn documented_before(from: &Selected, to: &Selected, history: &History) -> BTreeSet<EventId> {
    match (from.position, to.position) {
        (Some(from), Some(to)) => {
            documented_ids(history.snapshots()[..from.min(to)].iter().map(|snapshot| snapshot.catalog.as_ref()))
        }
        _ => BTreeSet::new(),
    }
}

/// A snapshot as a side.
pub fn side_of(snapshot: &Snapshot) -> Side {
    let name = snapshot.name();
    Side { name: name.to_string(), label: name.label, date: Some(name.date()) }
}

fn of_snapshot(snapshot: &Snapshot, position: Option<usize>) -> Selected {
    Selected { side: side_of(snapshot), catalog: snapshot.catalog.as_ref().clone(), descriptions: None, position }
}

fn from_path(text: &str, history: &History) -> Result<Selected, Failure> {
    let path = Path::new(text);
    if path.is_dir() {
        return Ok(of_snapshot(&Store::load_snapshot_dir(path)?, None));
    }
    if !path.is_file() {
        if path.exists() {
            let what = format!("`{}` is neither a regular file nor a folder", display_arg(text, 160));
            return Err(usage(what, "name a snapshot, or save the content to a file and name that").into());
        }
        return Err(not_found(text, history).into());
    }
    let document = Document::new(text, repo::read(path)?);
    let reconciled = reconcile::reconcile(vec![read_any(&document)?])?;
    let side =
        Side { name: text.to_owned(), label: reconciled.label.filter(|_| !reconciled.label_inferred), date: None };
    Ok(Selected { side, catalog: reconciled.catalog, descriptions: Some(reconciled.descriptions), position: None })
}

/// The first moment after a day in UTC.
fn end_of(day: &str) -> Result<Timestamp, Refusal> {
    day.parse::<Date>()
        .and_then(|day| day.tomorrow())
        .and_then(|day| day.to_zoned(TimeZone::UTC))
        .map(|zoned| zoned.timestamp())
        .map_err(|_| {
            let what = format!("`@{}` is not a day", display_arg(day, 80));
            usage(what, "write it like @2024-11-07, which means the end of that day in UTC")
        })
}

fn not_found(text: &str, history: &History) -> Refusal {
    let snapshots = history.snapshots();
    let what = match (text, snapshots.first()) {
        (_, None) => "there is no snapshot yet".to_owned(),
        ("previous", _) => "there is only one snapshot, so there is no previous one".to_owned(),
        (text, Some(first)) if text.starts_with('@') => {
            format!("there is no snapshot as of {}: the first one is from {}", &text[1..], first.name().date())
        }
        _ => format!("no snapshot and no file is named `{}`", display_arg(text, 160)),
    };
    let labels = snapshots.iter().flat_map(|snapshot| &snapshot.publications).filter_map(|p| p.label);
    let names = snapshots.iter().map(|snapshot| snapshot.name().to_string());
    let known: Vec<String> = ["latest", "previous"]
        .map(str::to_owned)
        .into_iter()
        .chain(labels.map(|l| l.to_string()))
        .chain(names)
        .collect();
    let similar = suggest(text, known.iter().map(String::as_str));
    usage(what, similar.unwrap_or_else(|| "list the snapshots: cargo xtask snapshots".to_owned()))
}

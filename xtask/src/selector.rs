//! How the two sides of a diff are named on the command line.

use std::collections::BTreeSet;
use std::path::Path;

use catalog_diff::{Side, documented_ids};
use catalog_ingest::{Descriptions, read_any, reconcile};
use catalog_model::{Catalog, Document, EventId, History, Release, Snapshot, SnapshotName};
use catalog_store::Store;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::checkout;
use crate::failure::{Failure, echoed};
use crate::nearest::{did_you_mean, nearest};

/// One side of a diff.
pub struct Selected {
    /// Its name, label and date, for showing.
    pub side: Side,
    /// What it holds.
    pub catalog: Catalog,
    /// The descriptions, where the side is an upstream file.
    pub descriptions: Option<Descriptions>,
    /// Its place in the history, where it is a snapshot of it.
    pub position: Option<usize>,
}

/// Finds what `text` names: a label, a snapshot name, `latest`, `previous`, `@` with a day, or a path.
///
/// # Errors
/// [`Failure`] where nothing has that name, with the nearest ones, or where the file it names is refused.
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
        None => Err(not_found(text, history)),
    }
}

/// The ids that were documented before the earlier of the two sides: an event type that comes back is none that is new.
#[must_use]
pub fn documented_before(from: &Selected, to: &Selected, history: &History) -> BTreeSet<EventId> {
    match (from.position, to.position) {
        (Some(from), Some(to)) => {
            documented_ids(history.snapshots()[..from.min(to)].iter().map(|snapshot| snapshot.catalog.as_ref()))
        }
        _ => BTreeSet::new(),
    }
}

/// A snapshot as a side.
#[must_use]
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
            let what = format!("`{}` is neither a regular file nor a folder", echoed(text, 160));
            return Err(Failure::usage(what, "name a snapshot, or save what comes from there to a file and name that"));
        }
        return Err(not_found(text, history));
    }
    let document = Document::new(text, checkout::read(path)?);
    let reconciled = reconcile::reconcile(vec![read_any(&document)?])?;
    let side =
        Side { name: text.to_owned(), label: reconciled.label.filter(|_| !reconciled.label_inferred), date: None };
    Ok(Selected { side, catalog: reconciled.catalog, descriptions: Some(reconciled.descriptions), position: None })
}

/// The first moment after a day in UTC, or after a time.
fn end_of(day: &str) -> Result<Timestamp, Failure> {
    let refuse = || {
        Failure::usage(
            format!("`@{}` is not a day", echoed(day, 80)),
            "write it like @2024-11-07; it means the end of that day in UTC",
        )
    };
    day.parse::<Date>()
        .and_then(|day| day.tomorrow())
        .and_then(|day| day.to_zoned(TimeZone::UTC))
        .map(|zoned| zoned.timestamp())
        .map_err(|_| refuse())
}

fn not_found(text: &str, history: &History) -> Failure {
    let snapshots = history.snapshots();
    let what = match (text, snapshots.first()) {
        (_, None) => "there is no snapshot yet".to_owned(),
        ("previous", _) => "there is one snapshot only, so none is the previous one".to_owned(),
        (text, Some(first)) if text.starts_with('@') => {
            format!("there is no snapshot as of {}: the first is of {}", &text[1..], first.name().date())
        }
        _ => format!("`{}` names no snapshot and no file", echoed(text, 160)),
    };
    let labels: BTreeSet<String> =
        snapshots.iter().flat_map(|s| s.publications.iter()).filter_map(|p| p.label).map(|l| l.to_string()).collect();
    let names: Vec<String> = snapshots.iter().map(|snapshot| snapshot.name().to_string()).collect();
    let known = ["latest", "previous"].into_iter().chain(labels.iter().map(String::as_str));
    let near = nearest(text, known.chain(names.iter().map(String::as_str)));
    Failure::usage(what, did_you_mean(&near).unwrap_or_else(|| "list what there is: cargo xtask snapshots".to_owned()))
}

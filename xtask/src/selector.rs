//! How the two sides of a diff are named on the command line.

use std::collections::BTreeSet;
use std::path::Path;

use catalog_diff::{Side, documented_ids};
use catalog_ingest::{Descriptions, read_any, reconcile};
use catalog_model::{Catalog, Document, EventId, History, Release, Snapshot, SnapshotName};
use catalog_store::{Store, View};
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
    /// Its name in the history, where it is a snapshot of it.
    pub name: Option<SnapshotName>,
}

/// Finds what `text` names: a label, a snapshot name, `latest`, `previous`, `@` with a day, or a path. Without a `view`
/// there is no history, and only a path is found.
///
/// # Errors
/// [`Failure`] where nothing has that name, with the nearest ones, or where the file it names is refused.
pub fn select(text: &str, view: Option<&View<'_>>) -> Result<Selected, Failure> {
    let names = view.map_or_else(|| Ok(Vec::new()), View::names)?;
    let found = match text {
        "latest" => names.last().copied(),
        "previous" => names.iter().nth_back(1).copied(),
        _ => {
            if let Some(day) = text.strip_prefix('@') {
                let end = end_of(day)?;
                names.iter().rfind(|name| name.published < end).copied()
            } else if let Ok(named) = text.parse::<SnapshotName>() {
                names.iter().find(|name| **name == named).copied()
            } else if let Ok(label) = text.parse::<Release>() {
                newest_with_label(view, &names, label)?
            } else {
                return from_path(text, view);
            }
        }
    };
    let Some((name, view)) = found.zip(view) else { return Err(not_found(text, view)?) };
    let snapshots = view.snapshots(&[name])?;
    let snapshot = snapshots.first().expect("a snapshot was read for each name");
    Ok(Selected { name: Some(name), ..of_snapshot(snapshot) })
}

/// The ids that `to` documents and `from` does not, and that a snapshot before both documented: an event type
/// that comes back is not new.
///
/// # Errors
/// [`Failure`] where an earlier snapshot cannot be read.
pub fn documented_before(
    from: &Selected,
    to: &Selected,
    view: Option<&View<'_>>,
) -> Result<BTreeSet<EventId>, Failure> {
    let (Some(from_name), Some(to_name), Some(view)) = (from.name, to.name, view) else { return Ok(BTreeSet::new()) };
    let came = &documented_ids([&to.catalog]) - &documented_ids([&from.catalog]);
    Ok(view.documented_before(from_name.min(to_name), &came)?)
}

/// A snapshot as a side.
#[must_use]
pub fn side_of(snapshot: &Snapshot) -> Side {
    let name = snapshot.name();
    Side { name: name.to_string(), label: name.label, date: Some(name.date()) }
}

fn of_snapshot(snapshot: &Snapshot) -> Selected {
    Selected { side: side_of(snapshot), catalog: snapshot.catalog.as_ref().clone(), descriptions: None, name: None }
}

fn newest_with_label(
    view: Option<&View<'_>>,
    names: &[SnapshotName],
    label: Release,
) -> Result<Option<SnapshotName>, Failure> {
    let Some(view) = view else { return Ok(None) };
    for name in names.iter().rev() {
        if view.has_label(*name, label)? {
            return Ok(Some(*name));
        }
    }
    Ok(None)
}

fn from_path(text: &str, view: Option<&View<'_>>) -> Result<Selected, Failure> {
    let path = Path::new(text);
    if path.is_dir() {
        return Ok(of_snapshot(&Store::load_snapshot_dir(path)?));
    }
    if !path.is_file() {
        if path.exists() {
            let what = format!("`{}` is neither a regular file nor a folder", echoed(text, 160));
            return Err(Failure::usage(what, "name a snapshot, or save what comes from there to a file and name that"));
        }
        return Err(not_found(text, view)?);
    }
    let document = Document::new(text, checkout::read(path)?);
    let reconciled = reconcile::reconcile(vec![read_any(&document)?])?;
    let side =
        Side { name: text.to_owned(), label: reconciled.label.filter(|_| !reconciled.label_inferred), date: None };
    Ok(Selected { side, catalog: reconciled.catalog, descriptions: Some(reconciled.descriptions), name: None })
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

/// The failure to find something, with the nearest names: for these, the whole history is read.
fn not_found(text: &str, view: Option<&View<'_>>) -> Result<Failure, Failure> {
    let history = view.map_or_else(|| Ok(History::default()), View::history)?;
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
    let next = did_you_mean(&near).unwrap_or_else(|| "list what there is: cargo xtask snapshots".to_owned());
    Ok(Failure::usage(what, next))
}

//! The sides of a diff, as named on the command line.

use std::collections::BTreeSet;
use std::path::Path;

use catalog_diff::{Side, documented_ids};
use catalog_ingest::{Descriptions, read_any, reconcile};
use catalog_model::{Catalog, Document, EventId, History, Refusal, Release, Snapshot, SnapshotName};
use catalog_store::{Store, View};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::nearest::suggest;
use crate::repo;
use crate::terminal::{display_arg, usage};

/// One side of a diff.
pub struct Selected {
    pub side: Side,
    pub catalog: Catalog,
    /// The descriptions of an upstream file; snapshots have none.
    pub descriptions: Option<Descriptions>,
    /// The name of a snapshot of the history.
    pub name: Option<SnapshotName>,
}

/// Selects the side that `text` names: a label, a snapshot name, `latest`, `previous`, `@` with a day, or a path. Without a
/// `view`, only a path can be selected.
pub fn select(text: &str, view: Option<&View<'_>>) -> Result<Selected, Refusal> {
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

/// The ids that `to` documents and `from` does not, and that a snapshot before both documented: these event types
/// returned and are not new.
pub fn documented_before(
    from: &Selected,
    to: &Selected,
    view: Option<&View<'_>>,
) -> Result<BTreeSet<EventId>, Refusal> {
    let (Some(from_name), Some(to_name), Some(view)) = (from.name, to.name, view) else { return Ok(BTreeSet::new()) };
    let added = &documented_ids([&to.catalog]) - &documented_ids([&from.catalog]);
    view.documented_before(from_name.min(to_name), &added)
}

/// A snapshot as a side.
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
) -> Result<Option<SnapshotName>, Refusal> {
    let Some(view) = view else { return Ok(None) };
    for name in names.iter().rev() {
        if view.has_label(*name, label)? {
            return Ok(Some(*name));
        }
    }
    Ok(None)
}

fn from_path(text: &str, view: Option<&View<'_>>) -> Result<Selected, Refusal> {
    let path = Path::new(text);
    if path.is_dir() {
        return Ok(of_snapshot(&Store::load_snapshot_dir(path)?));
    }
    if !path.is_file() {
        if path.exists() {
            let what = format!("`{}` is neither a regular file nor a folder", display_arg(text, 160));
            return Err(usage(what, "name a snapshot, or save the content to a file and name that file"));
        }
        return Err(not_found(text, view)?);
    }
    let document = Document::new(text, repo::read(path)?);
    let reconciled = reconcile::reconcile(vec![read_any(&document)?])?;
    let side =
        Side { name: text.to_owned(), label: reconciled.label.filter(|_| !reconciled.label_inferred), date: None };
    Ok(Selected { side, catalog: reconciled.catalog, descriptions: Some(reconciled.descriptions), name: None })
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

/// The refusal of an unknown name, with similar names. It reads the whole history.
fn not_found(text: &str, view: Option<&View<'_>>) -> Result<Refusal, Refusal> {
    let history = view.map_or_else(|| Ok(History::default()), View::history)?;
    let snapshots = history.snapshots();
    let what = match (text, snapshots.first()) {
        (_, None) => "there is no snapshot yet".to_owned(),
        ("previous", _) => "there is only one snapshot, so there is no previous one".to_owned(),
        (text, Some(first)) if text.starts_with('@') => {
            format!("there is no snapshot as of {}; the first one is from {}", &text[1..], first.name().date())
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
    Ok(usage(what, similar.unwrap_or_else(|| "list the snapshots: cargo xtask snapshots".to_owned())))
}

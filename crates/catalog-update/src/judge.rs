//! Decides whether a fetched catalog becomes the next snapshot, and inserts it.

use std::fmt;

use catalog_diff::{CatalogDiff, Context, Side, compare, documented_ids};
use catalog_model::{Catalog, History, Location, NewPublication, Publication, Refusal, Snapshot, SnapshotName};

use crate::guards::{GUARDS, Guard};
use crate::{Delta, Override, Share, clock, explain, regression};

/// A change that is allowed or accepted, and larger than almost every real step.
#[derive(Clone, Debug)]
pub enum Warning {
    Share {
        guard: &'static Guard,
        share: Share,
    },
    /// What is older than in the step before.
    Regression(String),
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Share { guard: Guard { noun, warn_percent, .. }, share: Share { count, of } } => {
                write!(f, "{noun}: {count} of {of} in one step (more than {warn_percent} % is unusual)")
            }
            Self::Regression(what) => f.write_str(what),
        }
    }
}

/// What became of a fetched catalog.
pub enum Step {
    /// The newest snapshot, of this name, already holds it.
    NothingNew(SnapshotName),
    /// The newest snapshot, of this name, already holds it, and gained a publication with a new label.
    Relabelled(SnapshotName),
    New {
        name: SnapshotName,
        /// The difference to the snapshot before, if there is one.
        diff: Option<Box<CatalogDiff>>,
        warnings: Vec<Warning>,
    },
}

/// Inserts a fetched catalog into the history, unless the newest snapshot holds it.
pub fn advance(history: &mut History, new: NewPublication, overrides: &[Override]) -> Result<Step, Vec<Refusal>> {
    if let Some(newest) = holder(history, &new.catalog) {
        let (name, labels) = (newest.name(), newest.publications.iter().filter_map(|publication| publication.label));
        let own_label = new.publication.label.filter(|_| !new.publication.label_inferred);
        if own_label <= labels.max() {
            return Ok(Step::NothingNew(name));
        }
        judge(history, &new, overrides)?;
        history.insert(vec![new]).map_err(|refusal| vec![refusal])?;
        return Ok(Step::Relabelled(name));
    }
    let warnings = judge(history, &new, overrides)?;
    let (name, diff) = insert(history, new).map_err(|refusal| vec![refusal])?;
    Ok(Step::New { name, diff, warnings })
}

/// The newest snapshot, if it already holds this catalog. A catalog that covers more than the snapshot is new even
/// if they agree.
pub fn holder<'a>(history: &'a History, catalog: &Catalog) -> Option<&'a Snapshot> {
    history.newest().filter(|newest| {
        let known = newest.catalog.coverage();
        known.union(catalog.coverage()) == known && regression::holds(newest, catalog)
    })
}

/// Refuses a publication that cannot follow the newest snapshot, and returns warnings about unusual changes.
pub fn judge(history: &History, new: &NewPublication, overrides: &[Override]) -> Result<Vec<Warning>, Vec<Refusal>> {
    judge_step(history.snapshots(), &new.publication, &new.catalog, overrides)
}

/// As [`judge`], for a publication that follows the `earlier` snapshots. Every guard that it exceeds has a refusal.
pub(crate) fn judge_step(
    earlier: &[Snapshot],
    publication: &Publication,
    catalog: &Catalog,
    overrides: &[Override],
) -> Result<Vec<Warning>, Vec<Refusal>> {
    let Some(newest) = earlier.last() else {
        return clock::check_label(publication).map(|()| Vec::new()).map_err(|refusal| vec![refusal]);
    };
    let name = SnapshotName { published: publication.time, label: publication.label };
    let at = Location::untrusted(&format!("the step from {} to {name}", newest.name()));
    let warnings = unusual(earlier, publication, catalog);
    let last_full = last_full(earlier, newest);
    let checked = warnings.iter().map(|warning| match warning {
        Warning::Regression(what) => regression::check(what, overrides, &at),
        Warning::Share { guard, share } => guard
            .check(*share, overrides, &at)
            .map_err(|refusal| explain(refusal, Some(guard), last_full, catalog, &publication.findings)),
    });
    // A label is not compared with a clock that is wrong.
    let clock = clock::check_time(newest, publication.time).and_then(|()| clock::check_label(publication));
    let refusals: Vec<Refusal> = checked.chain([clock]).filter_map(Result::err).collect();
    if refusals.is_empty() { Ok(warnings) } else { Err(refusals) }
}

/// What is unusual in the step from the last of the `earlier` snapshots to this publication.
pub(crate) fn unusual(earlier: &[Snapshot], publication: &Publication, catalog: &Catalog) -> Vec<Warning> {
    let Some(newest) = earlier.last() else { return Vec::new() };
    let delta = Delta { before: &newest.catalog, last_full: last_full(earlier, newest), after: catalog };
    let shares = GUARDS.iter().map(|guard| (guard, (guard.count)(&delta)));
    let shares = shares.filter(|(guard, share)| guard.is_unusual(*share));
    let regression = regression::find(earlier, publication, catalog).map(Warning::Regression);
    regression.into_iter().chain(shares.map(|(guard, share)| Warning::Share { guard, share })).collect()
}

/// The newest catalog that covers the data, or else that of the newest snapshot.
fn last_full<'a>(snapshots: &'a [Snapshot], newest: &'a Snapshot) -> &'a Catalog {
    &snapshots.iter().rfind(|snapshot| snapshot.catalog.coverage().data).unwrap_or(newest).catalog
}

/// Inserts a publication after the newest snapshot. Returns the name of its snapshot and the difference to the previous
/// one.
pub fn insert(history: &mut History, new: NewPublication) -> Result<(SnapshotName, Option<Box<CatalogDiff>>), Refusal> {
    let before = history.newest().cloned();
    let name = SnapshotName { published: new.publication.time, label: new.publication.label };
    history.insert(vec![new])?;
    history.register_documented()?;
    Ok((name, before.map(|before| Box::new(difference(history, &before, name)))))
}

fn difference(history: &History, before: &Snapshot, name: SnapshotName) -> CatalogDiff {
    let earlier = history.snapshots().iter().filter(|snapshot| snapshot.name() < before.name());
    let past = documented_ids(earlier.map(|snapshot| snapshot.catalog.as_ref()));
    let context = Context { documented_before: &past, renames: history.renames() };
    let after = history.named(name).expect("the history holds the snapshot that was just inserted");
    compare((&side_of(before), &before.catalog), (&side_of(after), &after.catalog), context)
}

pub(crate) fn side_of(snapshot: &Snapshot) -> Side {
    let name = snapshot.name();
    Side { name: name.to_string(), label: name.label, date: Some(name.date()) }
}

//! Decides whether a fetched catalog becomes the next snapshot, and inserts it.

use std::fmt;

use catalog_diff::{CatalogDiff, Context, Side, compare, documented_ids};
use catalog_model::{Catalog, History, NewPublication, Refusal, Snapshot, SnapshotName};

use crate::guards::{GUARDS, Guard};
use crate::{Delta, Override, Share, clock, regression};

/// A change that is allowed or accepted, and larger than almost every real step.
#[derive(Clone, Copy, Debug)]
pub struct Warning {
    pub guard: &'static Guard,
    pub share: Share,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { guard: Guard { noun, warn_percent, .. }, share: Share { count, of } } = self;
        write!(f, "{noun}: {count} of {of} in one step (more than {warn_percent} % is unusual)")
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
pub fn advance(history: &mut History, new: NewPublication, overrides: &[Override]) -> Result<Step, Refusal> {
    if let Some(newest) = holder(history, &new.catalog) {
        let (name, labels) = (newest.name(), newest.publications.iter().filter_map(|publication| publication.label));
        let own_label = new.publication.label.filter(|_| !new.publication.label_inferred);
        if own_label <= labels.max() {
            return Ok(Step::NothingNew(name));
        }
        judge(history, &new, overrides)?;
        history.insert(vec![new])?;
        return Ok(Step::Relabelled(name));
    }
    let warnings = judge(history, &new, overrides)?;
    let (name, diff) = insert(history, new)?;
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
pub fn judge(history: &History, new: &NewPublication, overrides: &[Override]) -> Result<Vec<Warning>, Refusal> {
    let mut warnings = Vec::new();
    if let Some(newest) = history.newest() {
        regression::check(history, newest, new)?;
        let full = history.snapshots().iter().rfind(|snapshot| snapshot.catalog.coverage().data);
        let last_full = &full.unwrap_or(newest).catalog;
        let delta = Delta { before: &newest.catalog, last_full, after: &new.catalog };
        for guard in GUARDS {
            let share = (guard.count)(&delta);
            guard.check(share, Override::accepted(overrides, guard))?;
            if guard.is_unusual(share) {
                warnings.push(Warning { guard, share });
            }
        }
        clock::check_time(newest, new.publication.time)?;
    }
    clock::check_label(&new.publication)?;
    Ok(warnings)
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

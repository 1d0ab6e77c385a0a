//! The guard on a catalog that is older than the newest snapshot.

use catalog_diff::{Context, compare};
use catalog_model::{Catalog, History, NewPublication, Refusal, Release, Snapshot, Visibility};

use crate::D_REGRESSION;
use crate::judge::side_of;

/// Whether a snapshot holds a catalog. If only one of them covers the data, the documented event types decide.
pub(crate) fn holds(snapshot: &Snapshot, catalog: &Catalog) -> bool {
    if snapshot.catalog.coverage() == catalog.coverage() {
        return *snapshot.catalog == *catalog;
    }
    let side = side_of(snapshot);
    compare((&side, &snapshot.catalog), (&side, catalog), Context::NONE).is_empty()
}

/// Refuses a release that is older than that of `newest`, and the content of an earlier snapshot unless its release is
/// newer: a cache may serve an old copy.
pub(crate) fn check(history: &History, newest: &Snapshot, new: &NewPublication) -> Result<(), Refusal> {
    let own_label = new.publication.label.filter(|_| !new.publication.label_inferred);
    let (now, then) = match own_label {
        Some(label) => (Some(label), newest.publications.iter().filter_map(|publication| publication.label).max()),
        // An inferred release can be compared with another inferred one, but not with upstream's own label.
        None => (newest_since(&new.catalog), newest_since(&newest.catalog)),
    };
    let is_older = now.zip(then).is_some_and(|(now, then)| now < then);
    let is_newer = now.zip(then).is_some_and(|(now, then)| now > then);
    let mut earlier = history.snapshots().iter().rev().filter(|snapshot| snapshot.name() != newest.name());
    let known = if is_newer { None } else { earlier.find(|snapshot| holds(snapshot, &new.catalog)) };
    let what = match (known, now) {
        (Some(known), _) => {
            format!("upstream serves the catalog of {}, which is not the newest snapshot", known.name())
        }
        (None, Some(now)) if is_older => {
            let at_the_latest = if own_label.is_none() { " at the latest" } else { "" };
            format!("upstream serves {now}{at_the_latest}, and the newest snapshot is {}", newest.name())
        }
        _ => return Ok(()),
    };
    let next = format!(
        "try again later; to add an older version, use cargo xtask import PATH --manifest FILE; if the newest snapshot \
         {} is wrong, remove it with git",
        newest.name()
    );
    Err(D_REGRESSION.at("the release of the catalog", what).next(next))
}

/// The newest release that a documented event type gives as its first one.
fn newest_since(catalog: &Catalog) -> Option<Release> {
    let documented = catalog.entries().filter(|entry| entry.visibility == Visibility::Public);
    documented.filter_map(|entry| entry.since).max()
}

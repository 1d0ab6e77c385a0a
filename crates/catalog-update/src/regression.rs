//! The guard on a catalog that is older than the newest snapshot.

use catalog_diff::{Context, compare};
use catalog_model::{Catalog, Location, Publication, Refusal, Release, Snapshot, Visibility};

use crate::judge::side_of;
use crate::{D_REGRESSION, Override};

/// The name in `--accept NAME=1`.
pub(crate) const NAME: &str = "regression";

/// Whether a snapshot holds a catalog. If only one of them covers the data, the documented event types decide.
pub(crate) fn holds(snapshot: &Snapshot, catalog: &Catalog) -> bool {
    if snapshot.catalog.coverage() == catalog.coverage() {
        return *snapshot.catalog == *catalog;
    }
    let side = side_of(snapshot);
    compare((&side, &snapshot.catalog), (&side, catalog), Context::NONE).is_empty()
}

/// What is older than the newest of the `earlier` snapshots: the release, or the content, which is that of an earlier
/// snapshot although the release is not newer. A cache may serve an old copy.
pub(crate) fn find(earlier: &[Snapshot], publication: &Publication, catalog: &Catalog) -> Option<String> {
    let (newest, earlier) = earlier.split_last()?;
    let own_label = publication.label.filter(|_| !publication.label_inferred);
    let (now, then) = match own_label {
        Some(label) => (Some(label), newest.publications.iter().filter_map(|publication| publication.label).max()),
        // An inferred release can be compared with another inferred one, but not with upstream's own label.
        None => (newest_since(catalog), newest_since(&newest.catalog)),
    };
    let is_older = now.zip(then).is_some_and(|(now, then)| now < then);
    let is_newer = now.zip(then).is_some_and(|(now, then)| now > then);
    let known = if is_newer { None } else { earlier.iter().rfind(|snapshot| holds(snapshot, catalog)) };
    match (known, now) {
        (Some(known), _) => Some(format!("the catalog is that of {}, and {} is newer", known.name(), newest.name())),
        (None, Some(now)) if is_older => {
            let at_the_latest = if own_label.is_none() { " at the latest" } else { "" };
            Some(format!("the catalog is of {now}{at_the_latest}, and {} is newer", newest.name()))
        }
        _ => None,
    }
}

/// The refusal of what is older, unless one step back is accepted. `at` is the step.
pub(crate) fn check(what: &str, overrides: &[Override], at: &Location) -> Result<(), Refusal> {
    if Override::accepts(overrides, NAME, 1) {
        return Ok(());
    }
    Err(D_REGRESSION.at(at.clone(), format!("{what}{}", Override::given(overrides, NAME))))
}

/// Refuses a publication of known content with an older label than the content had, unless one step back is accepted.
pub(crate) fn check_label(
    publication: &Publication,
    newest: Option<Release>,
    overrides: &[Override],
    at: &Location,
) -> Result<(), Refusal> {
    let own_label = publication.label.filter(|_| !publication.label_inferred);
    match own_label.zip(newest) {
        Some((label, newest)) if label < newest => {
            check(&format!("the content is of {newest} already, and the label is {label}"), overrides, at)
        }
        _ => Ok(()),
    }
}

/// The newest release that a documented event type gives as its first one.
fn newest_since(catalog: &Catalog) -> Option<Release> {
    let documented = catalog.entries().filter(|entry| entry.visibility == Visibility::Public);
    documented.filter_map(|entry| entry.since).max()
}

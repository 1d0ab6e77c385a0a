//! Checks the steps that an import adds to the history.

use std::collections::BTreeSet;

use catalog_model::{History, Location, Refusal};
use jiff::Timestamp;

use crate::judge::{judge_step, unusual};
use crate::{Override, Warning, clock, regression};

/// Checks each step from one snapshot to the next that `before` does not have. A step to a publication after the newest
/// one of `before` is judged as in a refresh; what is unusual in an earlier step is a warning.
pub(super) fn check(
    before: &History,
    after: &History,
    overrides: &[Override],
) -> Result<Vec<(Location, Warning)>, Vec<Refusal>> {
    let publications = before.snapshots().iter().flat_map(|snapshot| &snapshot.publications);
    let known: BTreeSet<_> = publications.map(|publication| publication.time).collect();
    let newest = known.last();
    let is_after = |time: Timestamp| newest.is_none_or(|newest| time > *newest);
    let (mut warnings, mut refusals) = (Vec::new(), Vec::new());
    for (index, snapshot) in after.snapshots().iter().enumerate() {
        let earlier = &after.snapshots()[..index];
        let Some((first, again)) = snapshot.publications.split_first() else { continue };
        let is_known = known.contains(&first.time)
            && earlier.last().is_none_or(|earlier| known.contains(&earlier.last_published()));
        let mut newest_label = first.label;
        for publication in again {
            if !known.contains(&publication.time) {
                let at = Location::untrusted(&format!("the publication of {}", publication.time));
                refusals.extend(clock::check_label(publication).err());
                refusals.extend(regression::check_label(publication, newest_label, overrides, &at).err());
            }
            newest_label = newest_label.max(publication.label);
        }
        if is_known {
            continue;
        }
        let found = if is_after(first.time) {
            judge_step(earlier, first, &snapshot.catalog, overrides).unwrap_or_else(|refused| {
                refusals.extend(refused);
                Vec::new()
            })
        } else {
            refusals.extend(clock::check_label(first).err());
            unusual(earlier, first, &snapshot.catalog)
        };
        if let Some(earlier) = earlier.last() {
            let at = Location::untrusted(&format!("the step from {} to {}", earlier.name(), snapshot.name()));
            warnings.extend(found.into_iter().map(|warning| (at.clone(), warning)));
        }
    }
    if refusals.is_empty() { Ok(warnings) } else { Err(refusals) }
}

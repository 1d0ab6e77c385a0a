//! Checks of the clock of this machine, and of labels against it.

use catalog_model::{Publication, Refusal, Release, Snapshot};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::{D_CLOCK, D_FUTURE};

/// Upstream sometimes publishes a month ahead. A label further ahead would make every later correct label look old.
const MAX_MONTHS_AHEAD: i32 = 2;

/// Refuses a publication at or before the time of the newest one.
pub(crate) fn check_time(newest: &Snapshot, time: Timestamp) -> Result<(), Refusal> {
    let last = newest.last_published();
    if last < time {
        return Ok(());
    }
    let what = format!("the clock says {time}, and {} was published at {last}", newest.name());
    Err(D_CLOCK.at("the clock of this machine, or SOURCE_DATE_EPOCH", what))
}

/// Refuses a label that is months ahead of the time of publication.
pub(crate) fn check_label(publication: &Publication) -> Result<(), Refusal> {
    let today = publication.time.to_zoned(TimeZone::UTC).date();
    let Some(label) = publication.label else { return Ok(()) };
    let years = i32::from(label.year()) - i32::from(today.year());
    let months = i32::from(label.month()) - i32::from(today.month());
    if years * 12 + months <= MAX_MONTHS_AHEAD {
        return Ok(());
    }
    Err(D_FUTURE.at("the release of the catalog", format!("the catalog has the label {label}, and today is {today}")))
}

/// An inferred label, or the newest label of a snapshot that is newer.
pub(crate) fn not_before(inferred: Release, newest: &Snapshot) -> Release {
    let labels = newest.publications.iter().filter_map(|publication| publication.label);
    labels.fold(inferred, Release::max)
}

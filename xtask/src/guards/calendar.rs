//! The guards on the clock of this machine and on a label that is ahead of it.

use catalog_ingest::Reconciled;
use catalog_model::Snapshot;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::failure::Plain;

/// Upstream publishes a month ahead at times; a label further ahead would make every honest one after it look old.
const MAX_MONTHS_AHEAD: i32 = 2;

/// Refuses to file what is fetched at `time` before what is known already.
///
/// # Errors
/// `D-CLOCK` where the newest snapshot was published at that time or later.
pub fn check_clock(newest: &Snapshot, time: Timestamp) -> Result<(), Plain> {
    if newest.last_published() < time {
        return Ok(());
    }
    Err(Plain {
        id: "D-CLOCK",
        what: format!("the clock says {time}, and {} was published at {}", newest.name(), newest.last_published()),
        place: "the clock of this machine, or SOURCE_DATE_EPOCH".to_owned(),
        why: "what is fetched now would be filed before what is known already".to_owned(),
        next: "set the clock right and run again; if it is right, that snapshot was filed by a clock that was ahead: \
               take it back with git"
            .to_owned(),
    })
}

/// Refuses a label that is months ahead of `time`.
///
/// # Errors
/// `D-FUTURE`.
pub fn check_label(reconciled: &Reconciled, time: Timestamp) -> Result<(), Plain> {
    let today = time.to_zoned(TimeZone::UTC).date();
    let ahead = |year: i32, month: i32| (year - i32::from(today.year())) * 12 + month - i32::from(today.month());
    let Some(label) =
        reconciled.label.filter(|label| ahead(label.year().into(), label.month().into()) > MAX_MONTHS_AHEAD)
    else {
        return Ok(());
    };
    Err(Plain {
        id: "D-FUTURE",
        what: format!("upstream calls its catalog {label}, and today is {today}"),
        place: "the release of the catalog as a whole".to_owned(),
        why: format!(
            "upstream is never more than {MAX_MONTHS_AHEAD} months ahead, and every right label after such a one would \
             look old"
        ),
        next:
            "look at the page; if the label is a slip, wait for upstream to mend it; if it is not, is the clock right?"
                .to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use catalog_ingest::Descriptions;
    use catalog_model::{Catalog, Coverage, History, NewPublication, OldRefusal as _, Publication, Release};

    #[test]
    fn the_clock_must_be_ahead_of_the_newest_publication() {
        let mut history = History::default();
        let publication = Publication {
            time: "2026-08-06T14:03:10Z".parse().unwrap(),
            label: None,
            label_inferred: false,
            build: None,
            sources: Vec::new(),
            findings: Vec::new(),
        };
        history.insert(vec![NewPublication { publication, catalog: Catalog::new(Coverage::FULL) }]).unwrap();
        let refused = |time: &str| check_clock(history.newest().unwrap(), time.parse().unwrap()).err();
        assert!(refused("2026-08-06T14:03:11Z").is_none());
        for time in ["2026-08-06T14:03:10Z", "2026-08-06T14:03:09Z", "1970-01-01T00:00:00Z"] {
            assert_eq!(refused(time).unwrap().id(), "D-CLOCK", "{time}");
        }
    }

    #[test]
    fn a_label_may_be_two_months_ahead() {
        let refused = |label: &str, time: &str| {
            let reconciled = Reconciled {
                catalog: Catalog::new(Coverage::FULL),
                label: Release::new(label).ok(),
                label_inferred: false,
                build: None,
                descriptions: Descriptions::default(),
                findings: Vec::new(),
                counts: BTreeMap::new(),
            };
            let error = check_label(&reconciled, time.parse().unwrap()).err();
            error.map(|error| (error.id(), error.what()))
        };
        for (label, time) in [
            ("2026.08.1", "2026-08-06T00:00:00Z"),
            ("2026.10.9", "2026-08-31T23:59:59Z"),
            ("2027.02.0", "2026-12-01T00:00:00Z"),
            ("2017.43", "2026-12-01T00:00:00Z"),
            ("", "1970-01-01T00:00:00Z"),
        ] {
            assert_eq!(refused(label, time), None, "{label} at {time}");
        }
        for (label, time) in [
            ("2026.11.0", "2026-08-31T23:59:59Z"),
            ("2027.03.0", "2026-12-31T00:00:00Z"),
            ("2062.08.1", "2026-08-06T00:00:00Z"),
            ("2026.32", "2026-05-31T00:00:00Z"),
        ] {
            let (id, what) = refused(label, time).unwrap();
            assert_eq!(id, "D-FUTURE");
            assert!(what.contains(label) && what.contains(&time[..10]), "{what}");
        }
    }
}

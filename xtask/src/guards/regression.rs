//! The guard on a catalog from before the newest snapshot.

use catalog_diff::{DocumentedBefore, compare};
use catalog_ingest::Reconciled;
use catalog_model::{Catalog, History, Release, Snapshot, Visibility};

use crate::failure::Plain;
use crate::selector::side_of;

/// Whether a snapshot holds a catalog, as far as both tell: where only one was made from the data, by the documented
/// view.
pub fn holds(snapshot: &Snapshot, catalog: &Catalog) -> bool {
    if snapshot.catalog.coverage() == catalog.coverage() {
        return *snapshot.catalog == *catalog;
    }
    let side = side_of(snapshot);
    compare((&side, &snapshot.catalog), (&side, catalog), &DocumentedBefore::new()).is_empty()
}

/// Refuses a catalog from before `newest`, the newest snapshot of `history`: an old copy, as a cache may serve it, is
/// no news.
///
/// # Errors
/// `D-REGRESSION`, where the release goes back, and where a snapshot before the newest one holds the same catalog and the
/// release does not go on.
pub fn check_age(history: &History, newest: &Snapshot, reconciled: &Reconciled) -> Result<(), Plain> {
    let newest_label = newest.publications.iter().filter_map(|publication| publication.label).max();
    let (now, then) = match reconciled.label {
        Some(label) if !reconciled.label_inferred => (Some(label), newest_label),
        // A release that was inferred says nothing beside upstream's own label, and much beside another inferred one.
        _ => (newest_since(&reconciled.catalog), newest_since(&newest.catalog)),
    };
    let (goes_back, goes_on) = now.zip(then).map_or((false, false), |(now, then)| (now < then, now > then));
    let earlier = history.snapshots().iter().rev().filter(|snapshot| snapshot.name() != newest.name());
    // Content that comes back under a newer label is news; under an old one, or none, it is an old copy.
    let known = earlier.filter(|_| !goes_on).find(|snapshot| holds(snapshot, &reconciled.catalog));
    let what = match (known, now) {
        (Some(known), _) => {
            format!("upstream serves what {} holds, which is not the newest snapshot", known.name())
        }
        (None, Some(now)) if goes_back => {
            let inferred = if reconciled.label.is_none() || reconciled.label_inferred { " at the latest" } else { "" };
            format!("upstream serves {now}{inferred}, and the newest snapshot is {}", newest.name())
        }
        _ => return Ok(()),
    };
    Err(Plain {
        id: "D-REGRESSION",
        what,
        place: "the release of the catalog as a whole".to_owned(),
        why: "an old copy from a cache would undo what is known already".to_owned(),
        next: format!(
            "try again later; to back-fill an older version, use: cargo xtask import PATH --manifest FILE; if it is the \
             newest snapshot that was a mistake, take it back with git: {}",
            newest.name()
        ),
    })
}

/// The newest release that a documented event type is said to exist since.
fn newest_since(catalog: &Catalog) -> Option<Release> {
    let documented = catalog.entries().filter(|entry| entry.visibility == Visibility::Public);
    documented.filter_map(|entry| entry.since).max()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use catalog_ingest::Descriptions;
    use catalog_model::{
        Catalog, Coverage, EventEntry, EventId, NewPublication, OldRefusal as _, Publication, Release,
    };

    fn catalog(ids: &[&str]) -> Catalog {
        let mut catalog = Catalog::new(Coverage::FULL);
        for id in ids {
            catalog.insert(EventEntry::new(EventId::new(id).unwrap())).unwrap();
        }
        catalog
    }

    fn arrival(time: &str, label: &str, ids: &[&str]) -> NewPublication {
        let publication = Publication {
            time: time.parse().unwrap(),
            label: Some(Release::new(label).unwrap()),
            label_inferred: false,
            build: None,
            sources: Vec::new(),
            findings: Vec::new(),
        };
        NewPublication { publication, catalog: catalog(ids) }
    }

    /// A history of two months: `a.a` at 2026.07.1, then `a.a` and `b.b` at 2026.08.1.
    fn history() -> History {
        let mut history = History::default();
        let months = vec![
            arrival("2026-07-06T00:00:00Z", "2026.07.1", &["a.a"]),
            arrival("2026-08-06T00:00:00Z", "2026.08.1", &["a.a", "b.b"]),
        ];
        history.insert(months).unwrap();
        history
    }

    fn reconciled(label: &str, ids: &[&str]) -> Reconciled {
        Reconciled {
            catalog: catalog(ids),
            label: (!label.is_empty()).then(|| Release::new(label.trim_start_matches('~')).unwrap()),
            label_inferred: label.starts_with('~'),
            build: None,
            descriptions: Descriptions::default(),
            findings: Vec::new(),
            counts: BTreeMap::new(),
        }
    }

    /// What is said of this catalog at this label, `~` standing for an inferred one and nothing for none.
    fn verdict(label: &str, ids: &[&str]) -> Option<String> {
        let history = history();
        let error = check_age(&history, history.newest().unwrap(), &reconciled(label, ids)).err()?;
        assert_eq!(error.id(), "D-REGRESSION");
        Some(error.what())
    }

    #[test]
    fn a_label_that_goes_back_is_refused_and_one_that_stays_or_goes_on_is_not() {
        let new = &["a.a", "c.c"];
        assert!(verdict("2026.07.2", new).unwrap().contains("serves 2026.07.2, and the newest snapshot is"));
        assert_eq!(verdict("2026.08.1", new), None);
        assert_eq!(verdict("2026.09.1", new), None);
        assert_eq!(verdict("~2026.07.2", new), None, "a label that was inferred proves nothing");
        assert_eq!(verdict("", new), None);
    }

    /// The same history, and what is said of a catalog without the data whose event types exist since these releases.
    fn verdict_without_data(events: &[(&str, &str)]) -> Option<String> {
        let dated = |coverage, events: &[(&str, &str)]| {
            let mut catalog = Catalog::new(coverage);
            for (id, since) in events {
                let mut entry = EventEntry::new(EventId::new(id).unwrap());
                entry.since = Release::new(since).ok();
                entry.category = coverage.data.then(|| catalog_model::CategoryId::new("lanes").unwrap());
                catalog.insert(entry).unwrap();
            }
            catalog
        };
        let mut history = History::default();
        let arrival = |time: &str, label, events| {
            let mut arrival = arrival(time, label, &[]);
            arrival.catalog = dated(Coverage::FULL, events);
            arrival
        };
        let months = vec![
            arrival("2026-07-06T00:00:00Z", "2026.07.1", &[("a.a", "2026.07.0")][..]),
            arrival("2026-08-06T00:00:00Z", "2026.08.1", &[("a.a", "2026.07.0"), ("b.b", "2026.08.0")]),
        ];
        history.insert(months).unwrap();
        let catalog = dated(Coverage::DOCUMENTED, events);
        let reconciled =
            Reconciled { label: newest_since(&catalog), label_inferred: true, catalog, ..reconciled("", &[]) };
        check_age(&history, history.newest().unwrap(), &reconciled).err().map(|error| error.what())
    }

    #[test]
    fn an_old_page_and_csv_are_known_by_what_they_document() {
        let old = verdict_without_data(&[("a.a", "2026.07.0")]).unwrap();
        assert!(old.contains("serves what 20260706T000000Z_2026.07.1 holds"), "{old}");
        let edited = verdict_without_data(&[("a.a", "2026.07.0"), ("c.c", "2026.06.0")]).unwrap();
        assert!(edited.contains("serves 2026.07.0 at the latest, and the newest snapshot is"), "{edited}");
        let newer = [("a.a", "2026.07.0"), ("b.b", "2026.08.0"), ("c.c", "2026.08.0")];
        assert_eq!(verdict_without_data(&newer), None, "upstream's own label is no measure of an inferred one");
    }

    #[test]
    fn known_content_is_an_old_copy_unless_its_label_is_newer() {
        let old = &["a.a"];
        for label in ["2026.07.1", "2026.08.1", "~2026.09.1", ""] {
            assert!(verdict(label, old).unwrap().contains("20260706T000000Z_2026.07.1"), "{label}");
        }
        assert_eq!(verdict("2026.09.1", old), None);
    }
}

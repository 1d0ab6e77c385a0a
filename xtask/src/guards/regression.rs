//! The guard on a catalog from before the newest snapshot.

use catalog_ingest::Merged;
use catalog_model::{History, Snapshot};

use crate::failure::Plain;

/// Refuses a catalog from before `newest`, the newest snapshot of `history`: an old copy, as a cache may serve it, is
/// no news.
///
/// # Errors
/// `D-REGRESSION`, where the release goes back, and where a snapshot before the newest one holds the same catalog and the
/// release does not go on.
pub fn check_age(history: &History, newest: &Snapshot, merged: &Merged) -> Result<(), Plain> {
    let known = history.snapshots().iter().rfind(|snapshot| snapshot.catalog == merged.catalog);
    let newest_label = newest.publications.iter().filter_map(|publication| publication.label).max();
    let (label_goes_back, label_goes_on) = match (merged.label, newest_label) {
        (Some(now), Some(then)) if !merged.label_inferred => (now < then, now > then),
        _ => (false, false),
    };
    let what = match known {
        // Content that comes back under a newer label is news; under an old one, or none, it is an old copy.
        Some(known) if !label_goes_on => {
            format!("upstream serves what {} holds, which is not the newest snapshot", known.name())
        }
        _ if label_goes_back => format!(
            "upstream serves {}, and the newest snapshot is {}",
            merged.label.map(|label| label.to_string()).unwrap_or_default(),
            newest.name()
        ),
        _ => return Ok(()),
    };
    Err(Plain {
        id: "D-REGRESSION",
        what,
        place: "the release of the catalog as a whole".to_owned(),
        why: "an old copy from a cache would undo what is known already".to_owned(),
        next: "try again later; to back-fill an older version, use: cargo xtask import PATH --manifest FILE".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use catalog_ingest::Descriptions;
    use catalog_model::{Arrival, Catalog, Coverage, EventEntry, EventId, Publication, Refusal as _, Release};

    fn catalog(ids: &[&str]) -> Catalog {
        let mut catalog = Catalog::new(Coverage::FULL);
        for id in ids {
            catalog.insert(EventEntry::new(EventId::new(id).unwrap())).unwrap();
        }
        catalog
    }

    /// A history of two months: `a.a` at 2026.07.1, then `a.a` and `b.b` at 2026.08.1.
    fn history() -> History {
        let arrival = |time: &str, label: &str, ids: &[&str]| Arrival {
            publication: Publication {
                time: time.parse().unwrap(),
                label: Some(Release::new(label).unwrap()),
                label_inferred: false,
                build: None,
                witnesses: Vec::new(),
                findings: Vec::new(),
            },
            catalog: catalog(ids),
        };
        let mut history = History::default();
        let months = vec![
            arrival("2026-07-06T00:00:00Z", "2026.07.1", &["a.a"]),
            arrival("2026-08-06T00:00:00Z", "2026.08.1", &["a.a", "b.b"]),
        ];
        history.file(months).unwrap();
        history
    }

    /// What is said of this catalog at this label, `~` standing for an inferred one and nothing for none.
    fn verdict(label: &str, ids: &[&str]) -> Option<String> {
        let history = history();
        let merged = Merged {
            catalog: catalog(ids),
            label: (!label.is_empty()).then(|| Release::new(label.trim_start_matches('~')).unwrap()),
            label_inferred: label.starts_with('~'),
            build: None,
            descriptions: Descriptions::default(),
            findings: Vec::new(),
            counts: BTreeMap::new(),
        };
        let error = check_age(&history, history.newest().unwrap(), &merged).err()?;
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

    #[test]
    fn known_content_is_an_old_copy_unless_its_label_is_newer() {
        let old = &["a.a"];
        for label in ["2026.07.1", "2026.08.1", "~2026.09.1", ""] {
            assert!(verdict(label, old).unwrap().contains("20260706T000000Z_2026.07.1"), "{label}");
        }
        assert_eq!(verdict("2026.09.1", old), None);
    }
}

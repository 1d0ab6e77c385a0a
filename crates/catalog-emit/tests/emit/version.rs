//! The version policy of the enum crate, by pairs of histories.

use catalog_model::{
    Bump, Catalog, CategoryId, Coverage, CrateVersion, EventEntry, EventId, History, NewPublication, Publication,
    VersionRecord, Visibility,
};

fn entry(id: &str) -> EventEntry {
    EventEntry::new(EventId::new(id).unwrap())
}

fn history(contents: &[Vec<EventEntry>]) -> History {
    let mut history = History::default();
    for (second, entries) in (1..).zip(contents) {
        let mut catalog = Catalog::new(Coverage::FULL);
        for entry in entries {
            catalog.insert(entry.clone()).unwrap();
        }
        let publication = Publication {
            time: jiff::Timestamp::from_second(second).unwrap(),
            label: None,
            label_inferred: false,
            build: None,
            sources: Vec::new(),
            findings: Vec::new(),
        };
        history.insert(vec![NewPublication { publication, catalog }]).unwrap();
    }
    history.register_documented().unwrap();
    history
}

/// The bump and the next version from a crate at 1.4.2 with `a.a` and `b.b`, after one more snapshot.
fn after(entries: Vec<EventEntry>) -> (Bump, String) {
    let before = vec![entry("a.a"), entry("b.b")];
    let record = VersionRecord::of("1.4.2".parse().unwrap(), &history(std::slice::from_ref(&before)));
    let now = history(&[before, entries]);
    (record.bump(&now), record.next(&now).version.to_string())
}

#[test]
fn event_types_that_come_or_go_are_a_minor_release() {
    let minor = (Bump::Minor, "1.5.0".to_owned());
    assert_eq!(after(vec![entry("a.a"), entry("b.b"), entry("c.c")]), minor);
    assert_eq!(after(vec![entry("a.a")]), minor);
    assert_eq!(after(vec![entry("a.a"), EventEntry { visibility: Visibility::Beta, ..entry("b.b") }]), minor);
}

#[test]
fn corrected_facts_are_a_patch() {
    let corrected = EventEntry { category: CategoryId::new("core").ok(), ..entry("b.b") };
    assert_eq!(after(vec![entry("a.a"), corrected]), (Bump::Patch, "1.4.3".to_owned()));
}

#[test]
fn the_same_crate_keeps_its_version() {
    let contents = [vec![entry("a.a")]];
    let record = VersionRecord::of("1.4.2".parse().unwrap(), &history(&contents));
    assert_eq!(record.next(&history(&contents)), record);
}

#[test]
fn a_version_is_three_plain_numbers() {
    assert_eq!("1.20.3".parse(), Ok(CrateVersion { major: 1, minor: 20, patch: 3 }));
    for bad in ["", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.3-rc", "1.2.+3", "a.b.c"] {
        assert!(bad.parse::<CrateVersion>().is_err(), "{bad:?}");
    }
}

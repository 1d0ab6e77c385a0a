//! The version policy of the enum crate, by pairs of histories.

use catalog_emit::version::{self, Bump};
use catalog_model::{CategoryId, CrateVersion, History, Tag};

use crate::support::{catalog, entry, history};

/// The bump and the next version of a crate at 1.4.2 with `pool.a` and `pool.b`, after one more snapshot.
fn after(entries: &[&str]) -> (Option<Bump>, String) {
    let before = || catalog(&["pool.a", "pool.b"], &[]);
    next(&history([before()]), &history([before(), catalog(entries, &[])]))
}

fn next(before: &History, now: &History) -> (Option<Bump>, String) {
    let record = version::record("1.4.2".parse().unwrap(), before);
    let (bump, next) = version::next(&now.clone().with_crate_version(Some(record)));
    (bump, next.version.to_string())
}

#[test]
fn added_retired_and_hidden_event_types_are_a_minor_release() {
    for entries in [&["pool.a", "pool.b", "pool.c"][..], &["pool.a"], &["pool.a", "?pool.b"]] {
        assert_eq!(after(entries), (Some(Bump::Minor), "1.5.0".to_owned()), "{entries:?}");
    }
}

#[test]
fn corrected_facts_are_a_patch() {
    for entries in [&["pool.a", "pool.b tag:pool"][..], &["pool.a", "pool.b debug:Lane"]] {
        assert_eq!(after(entries), (Some(Bump::Patch), "1.4.3".to_owned()), "{entries:?}");
    }
    let mut corrected = catalog(&["pool.a"], &[]);
    let mut b = entry("pool.b");
    (b.category, b.tags) = (CategoryId::new("core").ok(), [Tag::new("pool").unwrap()].into());
    corrected.insert(b).unwrap();
    let before = || catalog(&["pool.a", "pool.b"], &[]);
    assert_eq!(next(&history([before()]), &history([before(), corrected])).0, Some(Bump::Patch));
}

#[test]
fn the_same_crate_keeps_its_version() {
    let same = history([catalog(&["pool.a"], &[])]);
    assert_eq!(next(&same, &same), (Some(Bump::None), "1.4.2".to_owned()));
    // Without a version, the first one is due.
    let (bump, first) = version::next(&same);
    assert_eq!((bump, first.version), (None, version::FIRST));
}

#[test]
fn a_version_is_three_plain_numbers() {
    assert_eq!("1.20.3".parse(), Ok(CrateVersion { major: 1, minor: 20, patch: 3 }));
    for bad in ["", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.3-rc", "1.2.+3", "a.b.c"] {
        assert!(bad.parse::<CrateVersion>().is_err(), "{bad:?}");
    }
}

//! The version policy of the enum crate, by pairs of histories.

use catalog_emit::version::{self, Bump};
use catalog_model::{CategoryId, ConfirmedRename, ConfirmedRenames, CrateVersion, History, RenameKind, Tag};

use crate::support::{catalog, entry, history, id};

/// The bump and the version of a crate released as 1.4.2 with `pool.a` and `pool.b`, after one more snapshot.
fn after(entries: &[&str]) -> (Option<Bump>, String) {
    let before = || catalog(&["pool.a", "pool.b"], &[]);
    since_release(&history([before()]), history([before(), catalog(entries, &[])]))
}

fn since_release(released: &History, now: History) -> (Option<Bump>, String) {
    let mut record = version::released(released);
    record.version = "1.4.2".parse().unwrap();
    let (bump, version) = version::required(&now.with_crate_version(Some(record)));
    (bump, version.to_string())
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
    assert_eq!(since_release(&history([before()]), history([before(), corrected])).0, Some(Bump::Patch));
    // The fields of a payload type, and nothing else.
    let lane = |fields: &str| catalog(&["pool.a debug:Lane"], &[fields]);
    let now = history([lane("Lane width"), lane("Lane width:Integer")]);
    assert_eq!(since_release(&history([lane("Lane width")]), now).0, Some(Bump::Patch));
}

#[test]
fn a_confirmed_rename_is_a_patch() {
    let catalogs = || [catalog(&["pool.a"], &[]), catalog(&["pool.b"], &[])];
    let plain = history(catalogs());
    for kind in [RenameKind::Renamed, RenameKind::Replaced] {
        let rename = ConfirmedRename { kind, from: id("pool.a"), to: id("pool.b"), reason: "a trial".to_owned() };
        let renames = ConfirmedRenames::new(vec![rename]);
        let now = History::new(plain.snapshots().to_vec(), plain.registry().clone(), renames).unwrap();
        assert_eq!(since_release(&plain, now), (Some(Bump::Patch), "1.4.3".to_owned()), "{kind}");
    }
}

#[test]
fn the_same_crate_keeps_its_version() {
    let same = || history([catalog(&["pool.a"], &[])]);
    assert_eq!(since_release(&same(), same()), (Some(Bump::None), "1.4.2".to_owned()));
}

#[test]
fn before_the_first_release_every_history_has_the_first_version() {
    let first = history([catalog(&["pool.a"], &[])]);
    assert_eq!(version::required(&first), (None, version::FIRST));
    assert_eq!(version::required(&history([catalog(&["pool.a"], &[]), catalog(&["pool.b"], &[])])).1, version::FIRST);
    assert_eq!(version::released(&first).version, version::FIRST);
}

#[test]
fn another_api_is_a_major_release() {
    let same = history([catalog(&["pool.a"], &[])]);
    let mut record = version::released(&same);
    record.version = "0.9.7".parse().unwrap();
    assert_eq!(version::required(&same.with_crate_version(Some(record))), (Some(Bump::Major), version::FIRST));
}

#[test]
fn a_version_is_three_plain_numbers() {
    assert_eq!("1.20.3".parse(), Ok(CrateVersion { major: 1, minor: 20, patch: 3 }));
    for bad in ["", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.3-rc", "1.2.+3", "a.b.c"] {
        assert!(bad.parse::<CrateVersion>().is_err(), "{bad:?}");
    }
}

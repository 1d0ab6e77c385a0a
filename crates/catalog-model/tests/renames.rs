//! Chains, cycles and doubtful entries of confirmed renames.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use catalog_model::testing::{catalog_of, entry, history, publication};
use catalog_model::{
    ConfirmedRename, ConfirmedRenames, Coverage, EventId, History, Registry, RenameDoubt, RenameKind, Timeline,
};

/// The renames `old>new` and replacements `old=new`, separated by spaces.
fn renames(text: &str) -> ConfirmedRenames {
    let one = |pair: &str| {
        let (kind, mark) = if pair.contains('>') { (RenameKind::Renamed, '>') } else { (RenameKind::Replaced, '=') };
        let (from, to) = pair.split_once(mark).unwrap();
        let id = |text| EventId::new(text).unwrap();
        ConfirmedRename { kind, from: id(from), to: id(to), reason: "a test".to_owned() }
    };
    ConfirmedRenames::new(text.split_whitespace().map(one).collect())
}

#[test]
fn successors_follow_chains_of_renames() {
    let renames = renames("a.1>a.2 a.2>a.3 a.3=a.4 b.1>b.2 b.2>b.1");
    for (id, wanted, expected) in [
        ("a.1", "a.2 a.3", Some("a.2")),
        ("a.1", "a.3", Some("a.3")),
        ("a.2", "a.2 a.3", Some("a.3")),
        ("a.1", "a.1 a.4", None),
        ("a.3", "a.4", None),
        ("b.1", "a.1", None),
        ("c.1", "c.1", None),
    ] {
        let found = renames.successor(id, |id| wanted.split(' ').any(|wanted| wanted == id.as_str()));
        assert_eq!(found.map(EventId::as_str), expected, "{id}: {wanted}");
    }
}

#[test]
fn cycles_are_found() {
    for (text, expected) in [
        ("", false),
        ("a.1>a.2 a.2>a.3 b.1=a.3 b.2=a.3 b.2=a.1", false),
        ("a.1>a.2 a.2>a.1", true),
        ("a.1>a.2 a.2=a.3 a.3>a.1 b.1>a.1", true),
        ("a.1=a.1", true),
    ] {
        assert_eq!(renames(text).cycle().is_some(), expected, "{text}");
    }
}

#[test]
fn entries_that_cannot_be_right_are_doubtful() {
    let published =
        |time, ids: &[&str]| publication(time, "", catalog_of(Coverage::FULL, ids.iter().map(|id| entry(id))));
    let known = history([
        published("2026-01-01T00:00:00Z", &["old.a", "old.b", "kept.c"]),
        published("2026-02-01T00:00:00Z", &["new.a", "kept.c"]),
    ]);
    use RenameDoubt::{NeverSeen, NotApplied, StillDocumented};
    for (entry, expected) in [
        ("old.a>new.a", None),
        ("old.b=new.a", None),
        ("old.a>new.x", Some(NotApplied)),
        ("old.x=new.a", Some(NotApplied)),
        ("kept.c>new.a", Some(StillDocumented)),
        ("old.b=new.x", Some(NeverSeen)),
    ] {
        let mut history = History::new(known.snapshots().to_vec(), Registry::default(), renames(entry)).unwrap();
        history.register_documented().unwrap();
        let timeline = Timeline::of(&history);
        let doubts: Vec<RenameDoubt> =
            history.doubtful_renames(&timeline).into_iter().map(|(_, doubt)| doubt).collect();
        assert_eq!(doubts, expected.into_iter().collect::<Vec<_>>(), "{entry}");
    }
}

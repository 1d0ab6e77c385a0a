//! Chains and cycles of confirmed renames.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use catalog_model::{ConfirmedRename, ConfirmedRenames, EventId, RenameKind};

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

//! Properties of the diff of any two catalogs.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod support;

use std::collections::BTreeSet;

use catalog_diff::{Change, Rule};
use catalog_model::{Catalog, ChangeDetails, DescriptionDigest, EventEntry, Visibility};
use proptest::prelude::*;
use support::{catalog, diff, payload, tagged, type_name, with, with_payloads};

proptest! {
    #[test]
    fn the_same_catalog_twice_has_no_difference(catalog in any_catalog()) {
        let diff = diff(&catalog, &catalog.clone());
        prop_assert!(diff.is_empty() && diff.renames.is_empty());
    }

    #[test]
    fn the_reverse_diff_has_the_opposite_rules(before in any_catalog(), after in any_catalog()) {
        let (forward, backward) = (diff(&before, &after), diff(&after, &before));
        let reversed: BTreeSet<Change> = backward.changes.into_iter().map(reversed).collect();
        prop_assert_eq!(forward.changes.into_iter().collect::<BTreeSet<_>>(), reversed);
        prop_assert_eq!(forward.not_compared, backward.not_compared);
    }

    #[test]
    fn fingerprints_are_unique_within_a_diff(before in any_catalog(), after in any_catalog()) {
        let diff = diff(&before, &after);
        let fingerprints: BTreeSet<String> = diff.changes.iter().map(Change::fingerprint).collect();
        prop_assert_eq!(fingerprints.len(), diff.changes.len());
    }
}

/// The same change in the reverse diff.
fn reversed(change: Change) -> Change {
    const OPPOSITES: [(Rule, Rule); 9] = [
        (Rule::EventRetired, Rule::EventAdded),
        (Rule::EventHidden, Rule::EventPromoted),
        (Rule::HookEligibilityLost, Rule::HookEligibilityGained),
        (Rule::OieOnlyLost, Rule::OieOnlyGained),
        (Rule::PayloadTypeRemoved, Rule::PayloadTypeAdded),
        (Rule::PayloadFieldRemoved, Rule::PayloadFieldAdded),
        (Rule::ChangeDetailsRemoved, Rule::ChangeDetailsAdded),
        (Rule::TagRemoved, Rule::TagAdded),
        (Rule::PreviewRemoved, Rule::PreviewAdded),
    ];
    let opposite = OPPOSITES.iter().find_map(|&(one, other)| match change.rule {
        rule if rule == one => Some(other),
        rule if rule == other => Some(one),
        _ => None,
    });
    Change { rule: opposite.unwrap_or(change.rule), before: change.after, after: change.before, ..change }
}

/// Few ids and few values, so that two catalogs often share some.
fn any_catalog() -> impl Strategy<Value = Catalog> {
    let entries: Vec<_> = (0..6).map(|index| proptest::option::of(any_entry(index))).collect();
    let types = proptest::collection::vec(proptest::collection::vec(0..4_usize, 3), 1..3);
    (entries, types).prop_map(|(entries, types)| {
        let types = types.into_iter().enumerate().map(|(index, fields)| {
            let shapes = [None, Some("String text"), Some("String id"), Some("List text")];
            let field = |(field, shape): (usize, usize)| Some(format!("field_{field}: {}", shapes[shape]?));
            let fields: Vec<String> = fields.into_iter().enumerate().filter_map(field).collect();
            payload(&format!("Type{index}"), &fields.iter().map(String::as_str).collect::<Vec<_>>())
        });
        with_payloads(catalog(entries.into_iter().flatten()), types)
    })
}

fn any_entry(index: usize) -> impl Strategy<Value = EventEntry> {
    let tags = proptest::sample::subsequence(vec!["event-hook-eligible", "oie-only", "red", "blue"], 0..3);
    (0..3_usize, tags, 0..3_usize, 0..3_u8, 0..3_u8, 0..3_u8, any::<bool>()).prop_map(
        move |(visibility, tags, description, since, category, debug_data, has_change_details)| {
            with(tagged(&format!("some.event_{index}"), &tags), |entry| {
                entry.visibility = Visibility::ALL[visibility];
                entry.description = DescriptionDigest::of(&"word ".repeat(description));
                entry.since = (since > 0).then(|| format!("2024.0{since}.1").parse().unwrap());
                entry.category = (category > 0).then(|| format!("team-{category}").parse().unwrap());
                entry.debug_data = (debug_data < 2).then(|| type_name(&format!("Type{debug_data}")));
                entry.change_details = if has_change_details { ChangeDetails::Unnamed } else { ChangeDetails::None };
            })
        },
    )
}

//! Properties of the diff of any two catalogs.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod support;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use catalog_diff::{Change, Rule};
use catalog_model::{Catalog, ChangeDetails, DescriptionDigest, EventEntry, PayloadFlags, Visibility};
use proptest::prelude::*;
use support::{catalog, diff, payload, tagged, type_name, with, with_payloads};

proptest! {
    #[test]
    fn equal_catalogs_have_an_empty_diff_and_others_do_not(before in any_catalog(), after in any_catalog()) {
        let same = diff(&before, &before.clone());
        prop_assert!(same.is_empty() && same.renames.is_empty());
        prop_assert_eq!(diff(&before, &after).is_empty(), before == after);
    }

    #[test]
    fn one_edit_of_one_fact_gives_one_change(catalog in any_catalog(), edit in 0..EDITS.len(), at in 0..6_usize) {
        let mut entries: Vec<EventEntry> = catalog.entries().map(|entry| entry.as_ref().clone()).collect();
        let Some(entry) = entries.get_mut(at) else { return Ok(()) };
        EDITS[edit](entry);
        let types = catalog.payload_types().map(|it| it.as_ref().clone());
        let diff = diff(&catalog, &with_payloads(support::catalog(entries), types));
        prop_assert_eq!(diff.changes.len(), 1);
    }

    #[test]
    fn the_reverse_diff_has_the_opposite_rules(before in any_catalog(), after in any_catalog()) {
        let (forward, backward) = (diff(&before, &after), diff(&after, &before));
        let forward: BTreeSet<Line> = forward.changes.iter().map(line).collect();
        let reversed: BTreeSet<Line> = backward.changes.iter().map(|change| reversed(line(change))).collect();
        prop_assert_eq!(forward, reversed);
    }

    #[test]
    fn changes_are_sorted_and_their_fingerprints_are_unique(before in any_catalog(), after in any_catalog()) {
        let diff = diff(&before, &after);
        let fingerprints: BTreeSet<_> = diff.changes.iter().map(Change::fingerprint).collect();
        prop_assert_eq!(fingerprints.len(), diff.changes.len());
        prop_assert!(diff.changes.iter().all(|change| change.rule.levels().contains(&change.level)));
        let order = |change: &Change| (Reverse(change.level), change.rule, change.subject.clone());
        prop_assert!(diff.changes.is_sorted_by_key(order));
    }
}

/// Each changes one fact into a value that no generated entry has, and does not change the visibility.
const EDITS: [fn(&mut EventEntry); 10] = [
    |entry| entry.since = Some("2030.01.1".parse().unwrap()),
    |entry| entry.created = Some("2030-01-01".parse().unwrap()),
    |entry| entry.category = Some("edited".parse().unwrap()),
    |entry| entry.tags.extend(["edited".parse().unwrap()]),
    |entry| entry.actor = Some(type_name("Edited")),
    |entry| entry.debug_data = Some(type_name("Edited")),
    |entry| entry.targets.extend([type_name("Edited")]),
    |entry| entry.change_details = ChangeDetails::named(BTreeSet::from([type_name("Edited")])),
    |entry| entry.legacy_ids.extend(["edited".parse().unwrap()]),
    |entry| entry.description = DescriptionDigest::of("edited"),
];

/// A rule, the subject, the fact before and the fact after.
type Line = (Rule, String, String, String);

fn line(change: &Change) -> Line {
    (change.rule, change.subject.to_string(), change.before.clone(), change.after.clone())
}

/// The same change in the reverse diff.
fn reversed((rule, subject, before, after): Line) -> Line {
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
    let opposite = OPPOSITES.iter().find_map(|&(one, other)| match rule {
        rule if rule == one => Some(other),
        rule if rule == other => Some(one),
        _ => None,
    });
    (opposite.unwrap_or(rule), subject, after, before)
}

/// Few ids and few values, so that two catalogs often share some. `Type2` is used by no event type.
fn any_catalog() -> impl Strategy<Value = Catalog> {
    let entries: Vec<_> = (0..6).map(|index| proptest::option::of(any_entry(index))).collect();
    let types = proptest::collection::vec(proptest::collection::vec((0..4_usize, any::<bool>()), 3), 1..4);
    (entries, types).prop_map(|(entries, types)| {
        let types = types.into_iter().enumerate().map(|(index, fields)| {
            let shapes = [None, Some("String text"), Some("String id"), Some("List text")];
            let field =
                |(field, (shape, _)): (usize, &(usize, bool))| Some(format!("field_{field}: {}", shapes[*shape]?));
            let names: Vec<String> = fields.iter().enumerate().filter_map(field).collect();
            let mut payload_type =
                payload(&format!("Type{index}"), &names.iter().map(String::as_str).collect::<Vec<_>>());
            for (field, (_, personal)) in payload_type.fields.values_mut().zip(&fields) {
                field.flags = Some(PayloadFlags { personal: *personal, ..PayloadFlags::default() });
            }
            payload_type
        });
        with_payloads(catalog(entries.into_iter().flatten()), types)
    })
}

fn any_entry(index: usize) -> impl Strategy<Value = EventEntry> {
    let tags = proptest::sample::subsequence(vec!["event-hook-eligible", "oie-only", "red", "blue"], 0..3);
    let names = || proptest::sample::subsequence(vec!["Type0", "Type1"], 0..3);
    let one = || proptest::option::of(0..2_u8);
    let facts = (0..3_usize, tags, 0..3_usize, (one(), one(), one()));
    (facts, (one(), one()), (names(), names(), names())).prop_map(
        move |((visibility, tags, description, (since, created, category)), (actor, debug_data), names)| {
            let (targets, change_details, legacy_ids) = names;
            let types = |names: Vec<&str>| names.into_iter().map(type_name).collect::<BTreeSet<_>>();
            with(tagged(&format!("some.event_{index}"), &tags), |entry| {
                entry.visibility = Visibility::ALL[visibility];
                entry.description = DescriptionDigest::of(&"word ".repeat(description));
                entry.since = since.map(|since| format!("2024.0{}.1", since + 1).parse().unwrap());
                entry.created = created.map(|day| format!("2024-01-0{}", day + 1).parse().unwrap());
                entry.category = category.map(|category| format!("team-{category}").parse().unwrap());
                entry.actor = actor.map(|index| type_name(&format!("Type{index}")));
                entry.debug_data = debug_data.map(|index| type_name(&format!("Type{index}")));
                entry.targets = types(targets);
                entry.change_details = ChangeDetails::named(types(change_details));
                entry.legacy_ids = legacy_ids.into_iter().map(|name| name.parse().unwrap()).collect();
            })
        },
    )
}

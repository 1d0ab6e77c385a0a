//! What holds for any two catalogs.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod support;

use std::collections::BTreeSet;

use catalog_diff::{Change, Level, Rule, json};
use catalog_model::{Catalog, ChangeDetails, DescriptionDigest, EventEntry, Visibility};
use proptest::prelude::*;
use support::{catalog, diff, event, payload, type_name, with, with_payloads};

proptest! {
    #[test]
    fn there_and_back_is_the_same_with_the_rules_turned_round(before in any_catalog(), after in any_catalog()) {
        let (there, back) = (diff(&before, &after), diff(&after, &before));
        let turned: BTreeSet<Change> = back.changes.into_iter().map(turned_round).collect();
        prop_assert_eq!(there.changes.iter().cloned().collect::<BTreeSet<_>>(), turned);
        prop_assert_eq!(there.not_compared, back.not_compared);
    }

    #[test]
    fn no_difference_means_the_same_documented_facts(before in any_catalog(), after in any_catalog()) {
        let diff = diff(&before, &after);
        prop_assert!(self::diff(&before, &before).is_empty());
        let documented = |catalog: &Catalog| -> Vec<EventEntry> {
            catalog.entries().filter(|entry| entry.visibility.is_public()).map(|entry| (**entry).clone()).collect()
        };
        if diff.is_empty() {
            let facts = |entries: Vec<EventEntry>| -> Vec<_> {
                entries.into_iter().map(|entry| (entry.id, entry.tags, entry.description, entry.since)).collect()
            };
            prop_assert_eq!(facts(documented(&before)), facts(documented(&after)));
        }
        // Each documented id that one side alone documents is told by exactly one rule.
        let ids = |catalog: &Catalog| documented(catalog).into_iter().map(|entry| entry.id.to_string()).collect();
        let (old, new): (BTreeSet<String>, BTreeSet<String>) = (ids(&before), ids(&after));
        let told = |rules: &[Rule]| -> Vec<String> {
            diff.changes.iter().filter(|change| rules.contains(&change.rule)).map(|change| change.id.clone()).collect()
        };
        let mut left = told(&[Rule::EventRetired, Rule::EventHidden]);
        left.sort();
        prop_assert_eq!(left, old.difference(&new).cloned().collect::<Vec<_>>());
        let mut came = told(&[Rule::EventAdded, Rule::EventPromoted, Rule::EventReturned]);
        came.sort();
        prop_assert_eq!(came, new.difference(&old).cloned().collect::<Vec<_>>());
    }

    #[test]
    fn fingerprints_never_meet_within_a_diff(before in any_catalog(), after in any_catalog()) {
        let diff = diff(&before, &after);
        let fingerprints: BTreeSet<String> = diff.changes.iter().map(Change::fingerprint).collect();
        prop_assert_eq!(fingerprints.len(), diff.changes.len());
    }

    #[test]
    fn the_json_counts_what_it_lists(before in any_catalog(), after in any_catalog()) {
        let diff = diff(&before, &after);
        let written: serde_json::Value = serde_json::from_str(&json::render(&diff, Level::Editorial)).unwrap();
        let listed = written["changes"].as_array().unwrap();
        prop_assert_eq!(written["summary"]["total"].as_u64(), u64::try_from(listed.len()).ok());
        for (rule, count) in written["summary"]["by_rule"].as_object().unwrap() {
            let of_rule = listed.iter().filter(|change| change["rule"] == rule.as_str()).count();
            prop_assert_eq!(count.as_u64(), u64::try_from(of_rule).ok());
        }
    }
}

fn turned_round(change: Change) -> Change {
    let rule = match change.rule {
        Rule::EventRetired => Rule::EventAdded,
        Rule::EventAdded => Rule::EventRetired,
        Rule::EventHidden => Rule::EventPromoted,
        Rule::EventPromoted => Rule::EventHidden,
        Rule::HookEligibilityLost => Rule::HookEligibilityGained,
        Rule::HookEligibilityGained => Rule::HookEligibilityLost,
        Rule::OieOnlyGained => Rule::OieOnlyLost,
        Rule::OieOnlyLost => Rule::OieOnlyGained,
        Rule::PayloadTypeRemoved => Rule::PayloadTypeAdded,
        Rule::PayloadTypeAdded => Rule::PayloadTypeRemoved,
        Rule::PayloadFieldRemoved => Rule::PayloadFieldAdded,
        Rule::PayloadFieldAdded => Rule::PayloadFieldRemoved,
        Rule::ChangeDetailsAdded => Rule::ChangeDetailsRemoved,
        Rule::ChangeDetailsRemoved => Rule::ChangeDetailsAdded,
        Rule::TagAdded => Rule::TagRemoved,
        Rule::TagRemoved => Rule::TagAdded,
        Rule::PreviewAdded => Rule::PreviewRemoved,
        Rule::PreviewRemoved => Rule::PreviewAdded,
        same @ (Rule::PayloadFieldRetyped
        | Rule::DescriptionChanged
        | Rule::SinceChanged
        | Rule::CategoryChanged
        | Rule::EventReturned) => same,
    };
    Change { rule, id: change.id, before: change.after, after: change.before, events: change.events }
}

/// Few ids and few values, so that two catalogs often share some.
fn any_catalog() -> impl Strategy<Value = Catalog> {
    let entries = proptest::collection::vec(proptest::option::of(any_facts()), 6);
    let types = proptest::collection::vec(proptest::collection::vec(0..4_usize, 3), 1..3);
    (entries, types).prop_map(|(entries, types)| {
        let named = entries.into_iter().enumerate().filter_map(|(index, facts)| {
            facts.map(|facts| with(event(&format!("some.event_{index}")), |entry| facts.apply(entry)))
        });
        let types = types.into_iter().enumerate().map(|(index, fields)| {
            let shapes = ["", "String text", "String id", "List text"];
            let fields: Vec<String> = fields
                .into_iter()
                .enumerate()
                .filter(|&(_, shape)| shape > 0)
                .map(|(field, shape)| format!("field_{field}: {}", shapes[shape]))
                .collect();
            payload(&format!("Type{index}"), &fields.iter().map(String::as_str).collect::<Vec<_>>())
        });
        with_payloads(catalog(named), types)
    })
}

#[derive(Clone, Debug)]
struct Facts {
    visibility: usize,
    tags: BTreeSet<usize>,
    description: u8,
    since: u8,
    category: u8,
    debug_data: usize,
    has_change_details: bool,
}

impl Facts {
    fn apply(self, entry: &mut EventEntry) {
        const TAGS: [&str; 4] = ["event-hook-eligible", "oie-only", "red", "blue"];
        entry.visibility = Visibility::ALL[self.visibility];
        entry.tags = self.tags.into_iter().map(|index| TAGS[index].parse().unwrap()).collect();
        entry.description = DescriptionDigest::of(&"word ".repeat(self.description.into()));
        entry.since = (self.since > 0).then(|| format!("2024.0{}.1", self.since).parse().unwrap());
        entry.category = (self.category > 0).then(|| format!("team-{}", self.category).parse().unwrap());
        entry.debug_data = (self.debug_data < 2).then(|| type_name(&format!("Type{}", self.debug_data)));
        entry.change_details = if self.has_change_details { ChangeDetails::Unnamed } else { ChangeDetails::None };
    }
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let tags = proptest::collection::btree_set(0..4_usize, 0..3);
    (0..3_usize, tags, 0..3_u8, 0..3_u8, 0..3_u8, 0..3_usize, any::<bool>()).prop_map(
        |(visibility, tags, description, since, category, debug_data, has_change_details)| Facts {
            visibility,
            tags,
            description,
            since,
            category,
            debug_data,
            has_change_details,
        },
    )
}

//! The module of the ids from before 2017.

use quote::quote;

use super::{Module, TableSize, alias, index_type, number, numbers, table, variant};
use crate::facts::Facts;

/// The legacy ids of each event type, and the way back.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let pairs: Vec<_> = facts
        .events
        .iter()
        .flat_map(|event| event.legacy_ids.iter().map(move |legacy_id| (*legacy_id, event)))
        .collect();
    let mut starts = vec![0_usize];
    for event in &facts.events {
        starts.push(starts[starts.len() - 1] + event.legacy_ids.len());
    }
    let mut sorted: Vec<usize> = (0..pairs.len()).collect();
    sorted.sort_by_key(|&index| (pairs[index].0, pairs[index].1.id));

    let (index, index_bytes) = index_type(pairs.len() + 1);
    let alias = alias("An index into the list of legacy ids.", "LegacyIndex", index);
    let legacy_ids = table(
        "The legacy ids of each event type, in the order of codes.",
        "LEGACY_IDS",
        quote!(&str),
        pairs.iter().map(|(legacy_id, _)| legacy_id.as_str()),
    );
    let starts = numbers(starts);
    let indexes = table(
        "The indexes of the legacy ids in the order of their texts, then of event types.",
        "SORTED_LEGACY_IDS",
        quote!(LegacyIndex),
        sorted.iter().map(|&index| number(index)),
    );
    let event_types = table(
        "The event types of these indexes.",
        "SORTED_EVENT_TYPES",
        quote!(EventType),
        sorted.iter().map(|&index| variant(pairs[index].1)),
    );
    let tokens = quote! {
        //! The ids from before 2017.

        use crate::EventType;
        use crate::ids::COUNT;

        #alias
        #legacy_ids

        /// Where the legacy ids of each event type start, in the order of codes, and where the last ones end.
        pub(crate) static LEGACY_STARTS: [LegacyIndex; COUNT + 1] = [#starts];

        #indexes
        #event_types
    };
    let text: usize = pairs.iter().map(|(legacy_id, _)| legacy_id.as_str().len()).sum();
    let sizes = vec![TableSize {
        name: "legacy ids",
        bytes: text + (16 + index_bytes + 2) * pairs.len() + index_bytes * (facts.events.len() + 1),
        purpose: "`legacy_ids`, `from_legacy_id`",
    }];
    Module { tokens, sizes }
}

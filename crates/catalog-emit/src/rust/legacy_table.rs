//! The module of the ids from before 2017.

use super::{Module, TableSize, alias, index_type, literal, numbers, table, variant};
use crate::facts::Facts;

/// The legacy ids of each event type, and the way back.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let pairs: Vec<_> = facts
        .events
        .iter()
        .flat_map(|event| event.legacy_ids.iter().map(move |legacy_id| (*legacy_id, event)))
        .collect();
    let mut starts = vec![0];
    for event in &facts.events {
        starts.push(starts[starts.len() - 1] + event.legacy_ids.len());
    }
    let mut sorted: Vec<usize> = (0..pairs.len()).collect();
    sorted.sort_by_key(|&index| (pairs[index].0, pairs[index].1.id));

    let (index, index_bytes) = index_type(pairs.len() + 1);
    let code = [
        "//! The ids from before 2017.\n\nuse crate::EventType;\nuse crate::ids::COUNT;\n".to_owned(),
        alias("An index into the list of legacy ids.", "LegacyIndex", index),
        table(
            "The legacy ids of each event type, in the order of codes.",
            "LEGACY_IDS",
            "&str",
            pairs.iter().map(|(legacy_id, _)| literal(legacy_id.as_str())),
        ),
        format!(
            "\n/// Where the legacy ids of each event type start, in the order of codes, and where the last ones end.\n\
             pub(crate) static LEGACY_STARTS: [LegacyIndex; COUNT + 1] = [\n{}];\n",
            numbers(starts)
        ),
        format!(
            "\n/// The indexes of the legacy ids in the order of their texts, then of event types.\n\
             pub(crate) static SORTED_LEGACY_IDS: [LegacyIndex; {}] = [\n{}];\n",
            sorted.len(),
            numbers(&sorted)
        ),
        table(
            "The event types of these indexes.",
            "SORTED_EVENT_TYPES",
            "EventType",
            sorted.iter().map(|&index| variant(pairs[index].1)),
        ),
    ];
    let text: usize = pairs.iter().map(|(legacy_id, _)| legacy_id.as_str().len()).sum();
    let sizes = vec![TableSize {
        name: "legacy ids",
        bytes: text + (16 + index_bytes + 2) * pairs.len() + index_bytes * (facts.events.len() + 1),
        purpose: "`legacy_ids`, `from_legacy_id`",
    }];
    Module { code: code.concat(), sizes }
}

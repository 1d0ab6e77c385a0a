//! The module of the ids from before 2017.

use super::source::{literal, numbers, rows, variant};
use super::{Module, TableSize, index_type, starts};
use crate::facts::Facts;

/// The legacy ids of each event type, and the event types of each legacy id.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let pairs: Vec<_> = facts
        .events
        .iter()
        .flat_map(|event| event.legacy_ids.iter().map(move |legacy_id| (legacy_id, event)))
        .collect();
    let mut sorted: Vec<usize> = (0..pairs.len()).collect();
    sorted.sort_by_key(|&index| (pairs[index].0, &pairs[index].1.id));

    let pair_count = pairs.len();
    let (index, index_bytes) = index_type(pair_count + 1);
    let starts = numbers(starts(facts.events.iter().map(|event| event.legacy_ids.len())));
    let event_types = rows(sorted.iter().map(|&index| variant(pairs[index].1)));
    let sorted = numbers(sorted);
    let legacy_ids = rows(pairs.iter().map(|(legacy_id, _)| literal(legacy_id.as_str())));
    let code = format!(
        "//! The ids from before 2017.

use crate::EventType;
use crate::ids::COUNT;

/// An index into the list of legacy ids.
pub(crate) type LegacyIndex = {index};

/// The legacy ids of each event type, in the order of codes.
pub(crate) static LEGACY_IDS: [&str; {pair_count}] = {legacy_ids};

/// Where the legacy ids of each event type start, in the order of codes, and where the last ones end.
pub(crate) static LEGACY_STARTS: [LegacyIndex; COUNT + 1] = {starts};

/// The indexes of the legacy ids, sorted by their texts, then by event type.
pub(crate) static SORTED_LEGACY_IDS: [LegacyIndex; {pair_count}] = {sorted};

/// The event types of the legacy ids, in the same order.
pub(crate) static SORTED_EVENT_TYPES: [EventType; {pair_count}] = {event_types};
"
    );
    let text: usize = pairs.iter().map(|(legacy_id, _)| legacy_id.as_str().len()).sum();
    let sizes = vec![TableSize {
        name: "legacy ids",
        bytes: text + (16 + index_bytes + 2) * pair_count + index_bytes * (facts.events.len() + 1),
        purpose: "`legacy_ids`, `from_legacy_id`",
    }];
    Module { code, sizes }
}

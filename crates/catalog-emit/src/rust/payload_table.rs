//! The module of the payload types: their names and their order.

use super::source::{literal, rows};
use super::{Module, TableSize, index_type};
use crate::facts::Facts;

/// The payload types that event types name.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let count = facts.payload_types.len();
    let names = facts.payload_types.iter().map(|name| name.as_str());
    let text: usize = names.clone().map(str::len).sum();
    let mut sorted: Vec<usize> = (0..count).collect();
    sorted.sort_by_key(|&index| &facts.payload_types[index]);
    let (index, index_bytes) = index_type(count);
    let (names, sorted) = (rows(names.map(literal)), rows(sorted.into_iter().map(payload_type)));
    let code = format!(
        "//! The payload types.

use crate::PayloadType;

/// An index into the list of payload types.
pub(crate) type PayloadTypeIndex = {index};

/// The number of payload types.
pub(crate) const PAYLOAD_TYPE_COUNT: usize = {count};

/// The names of payload types, in the order in which event types first name them.
pub(crate) static PAYLOAD_TYPE_NAMES: [&str; PAYLOAD_TYPE_COUNT] = {names};

/// The payload types, sorted by name.
pub(crate) static SORTED_PAYLOAD_TYPES: [PayloadType; PAYLOAD_TYPE_COUNT] = {sorted};
"
    );
    let sizes =
        vec![TableSize { name: "payload types", bytes: text + (16 + index_bytes) * count, purpose: "`PayloadType`" }];
    Module { code, sizes }
}

/// The payload type with this index.
pub(super) fn payload_type(index: usize) -> String {
    format!("PayloadType({index})")
}

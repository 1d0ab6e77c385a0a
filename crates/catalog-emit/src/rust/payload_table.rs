//! The module of the payload types: their names and their order.

use catalog_model::PayloadTypeName;

use super::{Module, TableSize, alias, index_type, literal, table};
use crate::slots::Slots;

/// The payload types that event types name.
pub(super) fn module(payload_types: &Slots<&PayloadTypeName>) -> Module {
    let mut sorted: Vec<&PayloadTypeName> = payload_types.values().copied().collect();
    sorted.sort();
    let (index, index_bytes) = index_type(payload_types.len());
    let names = payload_types.iter().map(|name| literal(name.map_or("", |name| name.as_str())));
    let text: usize = sorted.iter().map(|name| name.as_str().len()).sum();
    let code = [
        "//! The payload types.\n\nuse crate::PayloadType;\n".to_owned(),
        alias("An index into the table of names.", "PayloadTypeIndex", index),
        table("The names of payload types; a free place is empty.", "PAYLOAD_TYPE_NAMES", "&str", names),
        table(
            "The payload types in the order of their names.",
            "SORTED_PAYLOAD_TYPES",
            "PayloadType",
            sorted.iter().map(|name| payload_type(payload_types.slot_of(name))),
        ),
    ];
    let sizes = vec![TableSize {
        name: "payload types",
        bytes: text + 16 * payload_types.len() + index_bytes * sorted.len(),
        purpose: "`PayloadType`",
    }];
    Module { code: code.concat(), sizes }
}

/// The payload type in this slot.
pub(super) fn payload_type(slot: usize) -> String {
    format!("PayloadType({slot})")
}

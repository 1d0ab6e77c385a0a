//! The module of the ids: their text, their lengths and their order.

use super::source::{filled, literal, numbers, rows, variant};
use super::{Module, TableSize};
use crate::facts::{Event, Facts};

/// The number of spaces after the last id in the text of all ids: the length of the longest id that the lookup compares
/// with three windows (`USUAL` in the template `lookup.rs`).
const SPACES: usize = 48;

/// The tables of the ids, in the order of codes; `SORTED` is in the order of ids.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let ids = facts.events.iter().map(|event| event.id.as_str());
    let names = rows(ids.clone().map(literal));
    let lengths = numbers(ids.clone().map(str::len));
    let text = filled(ids.chain([" ".repeat(SPACES).as_str()]).map(literal));
    let sorted = rows(facts.sorted().map(variant));
    let special = facts.events.iter().filter(|event| event.variant.as_str() != derived_name(event));
    let special: Vec<String> =
        special.map(|event| format!("({}, {})", variant(event), literal(event.variant.as_str()))).collect();
    let (count, special_count, special) = (facts.events.len(), special.len(), rows(special));
    let code = format!(
        "//! The ids.

use crate::EventType;

/// The number of ids.
pub(crate) const COUNT: usize = {count};

/// All ids, in the order of codes, without separators: the lookup compares with it. The spaces at the end let it
/// read a fixed number of bytes from the start of any id.
pub(crate) const TEXT: &str = concat!(
{text}
);

/// The length of each id, in the order of codes.
pub(crate) const LENGTHS: [u8; COUNT] = {lengths};

/// Each id, in the order of codes.
pub(crate) static NAMES: [&str; COUNT] = {names};

/// Every event type, in the order of ids.
pub(crate) static SORTED: [EventType; COUNT] = {sorted};

/// The variants whose names do not follow from their ids, because those names would not be distinct.
pub(crate) static SPECIAL_NAMES: [(EventType, &str); {special_count}] = {special};
"
    );
    let text: usize = facts.events.iter().map(|event| event.id.as_str().len()).sum();
    let sizes = vec![
        TableSize { name: "text of all ids", bytes: text + SPACES, purpose: "parsing" },
        TableSize { name: "names", bytes: text + 16 * count, purpose: "`as_str`" },
        TableSize { name: "by code, by id, ranks", bytes: 6 * count, purpose: "`from_code`, `ALL`, order" },
    ];
    Module { code, sizes }
}

/// The name that the generated `Debug` derives from an id.
fn derived_name(event: &Event) -> String {
    let words = event.id.as_str().split(['.', '_', '-']).filter(|word| !word.is_empty());
    words.map(|word| format!("{}{}", word[..1].to_ascii_uppercase(), &word[1..])).collect()
}

//! The module of the ids: their text, their lengths and their order.

use super::{Module, TableSize, literal, table, variant};
use crate::facts::{Event, Facts};

/// How many spaces follow the last id in the text of all ids: the longest id that the lookup compares with three windows
/// has as many bytes (`USUAL` in the template `lookup.rs`).
const SPACES: usize = 48;

/// The tables of the ids, in the order of codes but for the list of all event types.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let events = facts.events.len();
    let ids: String = facts.events.iter().map(|event| format!("    {}\n", literal(event.id.as_str()))).collect();
    let special = facts.events.iter().filter(|event| event.variant.as_str() != derived_name(event));
    let special: Vec<String> =
        special.map(|event| format!("({}, {})", variant(event), literal(event.variant.as_str()))).collect();
    let code = [
        format!(
            "\
//! The ids.

use crate::EventType;

/// How many ids there are.
pub(crate) const COUNT: usize = {events};

macro_rules! ids {{
    ($($id:literal)*) => {{
        /// All ids, in the order of codes, without anything between them: what the lookup compares with. The spaces
        /// at the end are there so that it can read a fixed number of bytes from where any id starts.
        pub(crate) const TEXT: &str = concat!($($id,)* {});

        /// Each id, in the order of codes.
        pub(crate) static NAMES: [&str; COUNT] = [$($id),*];
    }};
}}

ids! {{
{ids}}}

/// The length of each id, in the order of codes.
pub(crate) const LENGTHS: [u8; COUNT] = {{
    let mut lengths = [0; COUNT];
    let mut index = 0;
    while index < COUNT {{
        lengths[index] = NAMES[index].len() as u8;
        index += 1;
    }}
    lengths
}};
",
            literal(&" ".repeat(SPACES))
        ),
        table(
            "Every event type, in the order of ids.",
            "SORTED",
            "EventType",
            facts.sorted().map(variant).collect::<Vec<_>>().into_iter(),
        ),
        table(
            "The variants whose names do not follow from their ids, which would not be distinct.",
            "SPECIAL_NAMES",
            "(EventType, &str)",
            special.into_iter(),
        ),
    ];
    let text: usize = facts.events.iter().map(|event| event.id.as_str().len()).sum();
    let sizes = vec![
        TableSize { name: "text of all ids", bytes: text + SPACES, purpose: "parsing" },
        TableSize { name: "names", bytes: text + 16 * events, purpose: "`as_str`" },
        TableSize { name: "by code, by id, ranks", bytes: 6 * events, purpose: "`from_code`, `ALL`, order" },
    ];
    Module { code: code.concat(), sizes }
}

/// The name that the generated `Debug` makes of an id.
fn derived_name(event: &Event<'_>) -> String {
    let words = event.id.as_str().split(['.', '_', '-']).filter(|word| !word.is_empty());
    words.map(|word| format!("{}{}", word[..1].to_ascii_uppercase(), &word[1..])).collect()
}

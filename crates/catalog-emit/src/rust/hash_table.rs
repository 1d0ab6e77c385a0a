//! The module of the perfect hash.

use super::perfect_hash::{Class, Lane, Mix, PerfectHash};
use super::templates::{HASH, fill};
use super::{Module, TableSize, numbers};
use crate::facts::Facts;

/// The tables of the hash and the functions that compute it.
pub(super) fn module(facts: &Facts<'_>, hash: &PerfectHash) -> Module {
    let text: usize = facts.events.iter().map(|event| event.id.as_str().len()).sum();
    let (start, start_bytes) = if text <= 0xffff { ("u16", 2) } else { ("u32", 4) };
    let usual = sum(&hash.mixes[Class::Usual as usize], "id.len()", |lane| match lane {
        Lane::Front(shift) => after("0", shift),
        Lane::Middle(shift) => after("middle", shift),
        // The last lane starts 8 bytes after the last window.
        Lane::Back(shift) => after("last", 8 - shift),
    });
    let long = sum(&hash.mixes[Class::Long as usize], "id.len()", |lane| match lane {
        // Every long id has 49 bytes: so far, a lane from the front is within it.
        Lane::Front(shift @ 0..=41) => after("0", shift),
        Lane::Front(shift) => format!("lane(id, if last < {shift} {{ last }} else {{ {shift} }})"),
        Lane::Middle(shift) => after("0", 16 + shift),
        Lane::Back(0) => "lane(id, last)".to_owned(),
        Lane::Back(shift) => format!("lane(id, last - {shift})"),
    });
    let short = sum(&hash.mixes[Class::Short as usize], "length", |lane| match lane {
        Lane::Back(_) => "ends[1]".to_owned(),
        _ => "ends[0]".to_owned(),
    });
    let values = [
        ("bucket_bits", hash.bucket_bits.to_string()),
        ("slot_bits", hash.slot_bits.to_string()),
        ("start", start.to_owned()),
        ("usual", usual),
        ("long", long),
        ("short", short),
        ("pilot_count", hash.pilots.len().to_string()),
        ("pilots", numbers(&hash.pilots)),
        ("slot_count", hash.slots.len().to_string()),
        ("slots", numbers(&hash.slots)),
    ];
    let slot_bytes = 2 * start_bytes;
    let sizes = vec![
        TableSize { name: "pilots", bytes: 2 * hash.pilots.len(), purpose: "parsing" },
        TableSize { name: "slots", bytes: slot_bytes * hash.slots.len(), purpose: "parsing" },
        TableSize { name: "results", bytes: 2 * hash.slots.len() + 2, purpose: "parsing" },
    ];
    Module { code: fill(HASH, &values), sizes }
}

/// The sum of the products of a mix.
fn sum(mix: &Mix, length: &str, lane: impl Fn(Lane) -> String) -> String {
    let products = mix
        .lanes
        .iter()
        .map(|&(index, multiplier)| format!("\n        .wrapping_add({}.wrapping_mul({multiplier}))", lane(index)));
    format!("({length} as u64)\n        .wrapping_mul({}){}", mix.length_multiplier, products.collect::<String>())
}

/// A lane so many bytes after this index.
fn after(index: &str, shift: usize) -> String {
    match (index, shift) {
        ("0", shift) => format!("lane(id, {shift})"),
        (index, 0) => format!("lane(id, {index})"),
        (index, shift) => format!("lane(id, {index} + {shift})"),
    }
}

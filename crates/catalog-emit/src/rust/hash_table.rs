//! The module of the perfect hash.

use catalog_model::Refusal;

use super::perfect_hash::{Class, Lane, Mix, PerfectHash};
use super::source::numbers;
use super::{Module, TableSize};
use crate::facts::Facts;

/// The tables of the hash and the functions that compute it.
pub(super) fn module(facts: &Facts<'_>) -> Result<Module, Refusal> {
    let ids: Vec<&str> = facts.events.iter().map(|event| event.id.as_str()).collect();
    let hash = PerfectHash::over(&ids)?;
    let PerfectHash { bucket_bits, slot_bits, .. } = hash;
    let (pilot_count, slot_count) = (hash.pilots.len(), hash.slots.len());
    let [pilots, slots] = [&hash.pilots, &hash.slots].map(|table| numbers(table.iter().map(|&value| value.into())));
    let text: usize = ids.iter().map(|id| id.len()).sum();
    let (start, start_bytes) = if text <= 0xffff { ("u16", 2) } else { ("u32", 4) };

    let usual = sum(&hash.mixes[Class::Usual as usize], "id.len()", |lane| match lane {
        Lane::Front(shift) => format!("lane(id, {shift})"),
        Lane::Middle(shift) => after("middle", shift),
        // The last lane starts 8 bytes after the last window.
        Lane::Back(shift) => after("last", 8 - shift),
    });
    let long = sum(&hash.mixes[Class::Long as usize], "id.len()", |lane| match lane {
        // Every long id has 49 bytes: so far, a lane from the front is within it.
        Lane::Front(shift @ 0..=41) => format!("lane(id, {shift})"),
        Lane::Front(shift) => format!("lane(id, if last < {shift} {{ last }} else {{ {shift} }})"),
        Lane::Middle(shift) => format!("lane(id, {})", 16 + shift),
        Lane::Back(0) => "lane(id, last)".to_owned(),
        Lane::Back(shift) => format!("lane(id, last - {shift})"),
    });
    let short = sum(&hash.mixes[Class::Short as usize], "length", |lane| match lane {
        Lane::Back(_) => "ends[1]".to_owned(),
        _ => "ends[0]".to_owned(),
    });
    let code = format!(
        "//! The perfect hash: which lanes of an id are read and what they are multiplied with, and the tables that turn
//! the hash into an event type.

use crate::lookup::lane;

/// The number of high bits of a hash that select a bucket.
pub(crate) const BUCKET_BITS: u32 = {bucket_bits};

/// The number of bits after them that select a slot.
pub(crate) const SLOT_BITS: u32 = {slot_bits};

/// An offset into the text of all ids.
pub(crate) type Start = {start};

/// The hash of an id of 16 to 48 bytes, whose second window starts at `middle` and whose last at `last`.
#[inline(always)]
pub(crate) fn mix_usual(id: &[u8], middle: usize, last: usize) -> u64 {{
{usual}}}

/// The hash of an id of more than 48 bytes, whose last lane starts at `last`.
#[inline(always)]
pub(crate) fn mix_long(id: &[u8], last: usize) -> u64 {{
{long}}}

/// The hash of an id of fewer than 16 bytes, from its length and its two ends.
#[inline(always)]
pub(crate) fn mix_short(length: usize, ends: [u64; 2]) -> u64 {{
{short}}}

/// The pilot of each bucket: the number that moves the ids of the bucket to free slots.
pub(crate) static PILOTS: [u16; {pilot_count}] = {pilots};

/// The number of slots.
pub(crate) const SLOT_COUNT: usize = {slot_count};

/// The code of each slot's event type, 0 for an empty slot.
pub(crate) const SLOT_CODES: [u16; SLOT_COUNT] = {slots};
"
    );
    let sizes = vec![
        TableSize { name: "pilots", bytes: 2 * pilot_count, purpose: "parsing" },
        TableSize { name: "slots", bytes: 2 * start_bytes * slot_count, purpose: "parsing" },
        TableSize { name: "results", bytes: 2 * slot_count + 2, purpose: "parsing" },
    ];
    Ok(Module { code, sizes })
}

/// The body of a function that adds up the products of a mix.
fn sum(mix: &Mix, length: &str, lane: impl Fn(Lane) -> String) -> String {
    let mut body = format!("    ({length} as u64)\n        .wrapping_mul({})\n", mix.length_multiplier);
    for &(position, multiplier) in &mix.lanes {
        body.push_str(&format!("        .wrapping_add({}.wrapping_mul({multiplier}))\n", lane(position)));
    }
    body
}

/// The lane `shift` bytes after the position that this variable holds.
fn after(variable: &str, shift: usize) -> String {
    if shift == 0 { format!("lane(id, {variable})") } else { format!("lane(id, {variable} + {shift})") }
}

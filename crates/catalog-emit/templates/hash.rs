//! The perfect hash: which lanes of an id are read, what they are multiplied with, and where that leads.

use crate::lookup::lane;

/// The number of high bits of a hash that name a bucket.
pub(crate) const BUCKET_BITS: u32 = {{bucket_bits}};

/// The number of bits after them that name a slot.
pub(crate) const SLOT_BITS: u32 = {{slot_bits}};

/// An index into the text of all ids.
pub(crate) type Start = {{start}};

/// The hash of an id of 16 to 48 bytes, whose second window starts at `middle` and whose last at `last`.
#[inline(always)]
pub(crate) fn mix_usual(id: &[u8], middle: usize, last: usize) -> u64 {
    {{usual}}
}

/// The hash of an id of more than 48 bytes, whose last lane starts at `last`.
#[inline(always)]
pub(crate) fn mix_long(id: &[u8], last: usize) -> u64 {
    {{long}}
}

/// The hash of an id of fewer than 16 bytes, of its length and its two ends.
#[inline(always)]
pub(crate) fn mix_short(length: usize, ends: [u64; 2]) -> u64 {
    {{short}}
}

/// The number of each bucket that turns the slots of its ids to free ones.
pub(crate) static PILOTS: [u16; {{pilot_count}}] = [
{{pilots}}];

/// How many slots there are.
pub(crate) const SLOT_COUNT: usize = {{slot_count}};

/// The code of each slot's event type, 0 for an empty slot.
pub(crate) const SLOT_CODES: [u16; SLOT_COUNT] = [
{{slots}}];

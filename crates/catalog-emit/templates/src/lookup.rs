//! Finds the event type of an id by a perfect hash and one comparison with the only candidate.
//!
//! An id is read through windows of 16 bytes that may overlap, so that every length between 16 and 48 takes the same
//! three windows and no branch depends on the length. The hash takes a few lanes of 8 bytes, chosen when the crate was
//! generated so that no two ids agree on all of them. Time is bounded for any input: the hash reads a fixed number of
//! bytes, and a text is compared only with an id of the same length.

use crate::EventType;
use crate::hash::{self, BUCKET_BITS, PILOTS, SLOT_BITS, SLOT_CODES, SLOT_COUNT, Start};
use crate::ids::{COUNT, LENGTHS, TEXT};
use crate::names::BY_CODE;

/// The bytes of a window.
const WINDOW: usize = 16;

/// The maximum length of a usual id: three windows. As many spaces follow the last id in `TEXT`.
const USUAL: usize = 3 * WINDOW;

/// The offset of a slot's id in the text of all ids, and its length.
#[derive(Clone, Copy)]
pub(crate) struct Slot {
    start: Start,
    length: u8,
}

/// The slots of the hash table. An empty slot has an id of length 0.
// The loops over tables call no functions and refer to each constant once: both would slow down compilation.
pub(crate) static SLOTS: [Slot; SLOT_COUNT] = {
    let (codes, lengths) = (&SLOT_CODES, &LENGTHS);
    let mut starts = [0; COUNT];
    let mut index = 1;
    while index < COUNT {
        starts[index] = starts[index - 1] + lengths[index - 1] as Start;
        index += 1;
    }
    let mut slots = [Slot { start: 0, length: 0 }; SLOT_COUNT];
    let mut slot = 0;
    while slot < SLOT_COUNT {
        if codes[slot] != 0 {
            let index = codes[slot] as usize - 1;
            slots[slot] = Slot { start: starts[index], length: lengths[index] };
        }
        slot += 1;
    }
    slots
};

/// The event type of each slot, followed by a `None` for a text that is not the id of its slot.
pub(crate) static RESULTS: [Option<EventType>; SLOT_COUNT + 1] = {
    let codes = &SLOT_CODES;
    let mut results = [None; SLOT_COUNT + 1];
    let mut slot = 0;
    while slot < SLOT_COUNT {
        if codes[slot] != 0 {
            results[slot] = Some(BY_CODE[codes[slot] as usize - 1]);
        }
        slot += 1;
    }
    results
};

/// The event type with this id.
///
/// Inlined into its callers, also in other crates: a call would take a sixth of the time.
#[inline]
pub(crate) fn find(id: &[u8]) -> Option<EventType> {
    // One test for both ends of the usual lengths: below 16 the subtraction wraps around.
    let last = id.len().wrapping_sub(WINDOW);
    if last > 2 * WINDOW {
        return find_unusual(id);
    }
    let middle = if last < WINDOW { last } else { WINDOW };
    let slot = slot_of(hash::mix_usual(id, middle, last));
    // Most unknown texts lead to an id of another length, and need no comparison.
    if SLOTS[slot].length as usize != id.len() {
        return None;
    }
    // As much text as three windows reach, whatever the length, so that no window is checked for its end.
    let text = TEXT.as_bytes().get(SLOTS[slot].start as usize..).and_then(|text| text.first_chunk::<USUAL>());
    let Some(text) = text else { return beyond_the_text() };
    // No branches between the windows, so that none can be mispredicted.
    let same = (window(text, 0) == window(id, 0))
        & (window(text, middle) == window(id, middle))
        & (window(text, last) == window(id, last));
    RESULTS[if same { slot } else { SLOT_COUNT }]
}

/// The event type with this id, which has fewer than 16 bytes or more than 48. Not inlined, to keep `find` small.
#[inline(never)]
fn find_unusual(id: &[u8]) -> Option<EventType> {
    if id.len() < WINDOW { find_short(id) } else { find_long(id) }
}

fn find_short(id: &[u8]) -> Option<EventType> {
    let slot = slot_of(hash::mix_short(id.len(), ends(id)));
    let text = text_of(slot, id.len())?;
    result(slot, id.len(), ends(text) == ends(id))
}

fn find_long(id: &[u8]) -> Option<EventType> {
    let last = id.len().checked_sub(WINDOW).filter(|last| *last > 2 * WINDOW)?;
    let slot = slot_of(hash::mix_long(id, id.len() - 8));
    let text = text_of(slot, id.len())?;
    let fourth = if last < 3 * WINDOW { last } else { 3 * WINDOW };
    let mut same = (window(text, 0) == window(id, 0))
        & (window(text, WINDOW) == window(id, WINDOW))
        & (window(text, 2 * WINDOW) == window(id, 2 * WINDOW))
        & (window(text, fourth) == window(id, fourth))
        & (window(text, last) == window(id, last));
    // This loop is short: `text_of` has refused a text longer than that of all ids, and no known id needs more than
    // two rounds.
    let mut at = 4 * WINDOW;
    while at < last {
        same &= window(text, at) == window(id, at);
        at += WINDOW;
    }
    result(slot, id.len(), same)
}

/// The slot of a hash. Buckets and slots use the highest bits, which depend on every bit of every lane.
#[inline(always)]
fn slot_of(hash: u64) -> usize {
    let pilot = PILOTS[(hash >> (u64::BITS - BUCKET_BITS)) as usize];
    ((hash >> (u64::BITS - BUCKET_BITS - SLOT_BITS)) as usize ^ pilot as usize) & (SLOT_COUNT - 1)
}

/// As many bytes as the given text has, from the start of the slot's id; `None` for a text that is too long.
#[inline(always)]
fn text_of(slot: usize, length: usize) -> Option<&'static [u8]> {
    let start = SLOTS[slot].start as usize;
    TEXT.as_bytes().get(start..start.checked_add(length)?)
}

/// The result for an offset outside of the text, which never occurs. A separate function marks this path as cold.
#[cold]
fn beyond_the_text() -> Option<EventType> {
    None
}

#[inline(always)]
fn result(slot: usize, length: usize, same: bool) -> Option<EventType> {
    RESULTS[if same & (SLOTS[slot].length as usize == length) { slot } else { SLOT_COUNT }]
}

/// 16 bytes as a number. All callers stay inside of `bytes`; a window outside would read as zero.
#[inline(always)]
fn window(bytes: &[u8], at: usize) -> u128 {
    match bytes.get(at..at + WINDOW) {
        Some(window) => window.first_chunk().map_or(0, |chunk| u128::from_le_bytes(*chunk)),
        None => 0,
    }
}

/// 8 bytes as a number. All callers stay inside of `bytes`; a lane outside would read as zero.
#[inline(always)]
pub(crate) fn lane(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..at + 8) {
        Some(lane) => lane.first_chunk().map_or(0, |chunk| u64::from_le_bytes(*chunk)),
        None => 0,
    }
}

/// The first and the last 8 bytes of fewer than 16, which cover them all. Fewer than 8 are padded with zeros.
#[inline(always)]
fn ends(bytes: &[u8]) -> [u64; 2] {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => [u64::from_le_bytes(*first), u64::from_le_bytes(*last)],
        _ => {
            let mut few = [0; 8];
            for (to, from) in few.iter_mut().zip(bytes) {
                *to = *from;
            }
            [u64::from_le_bytes(few), 0]
        }
    }
}

//! The module of the perfect hash.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::perfect_hash::{Class, Lane, Mix, PerfectHash};
use super::{Module, TableSize, ident, number, number_row};
use crate::facts::Facts;

/// How many numbers a row of the tables has.
const PER_ROW: usize = 64;

/// The tables of the hash and the functions that compute it.
pub(super) fn module(facts: &Facts<'_>, hash: &PerfectHash) -> Module {
    let (bucket_bits, slot_bits) = (number(hash.bucket_bits as usize), number(hash.slot_bits as usize));
    let [pilots, slots] = [&hash.pilots, &hash.slots].map(|numbers| numbers.chunks(PER_ROW).map(number_row));
    let (pilot_count, slot_count) = (number(hash.pilots.len()), number(hash.slots.len()));
    let text: usize = facts.events.iter().map(|event| event.id.as_str().len()).sum();
    let (start, start_bytes) = if text <= 0xffff { (quote!(u16), 2) } else { (quote!(u32), 4) };

    let length = quote!(id.len());
    let usual = sum(&hash.mixes[Class::Usual as usize], &length, |lane| match lane {
        Lane::Front(shift) => at(shift),
        Lane::Middle(shift) => after("middle", shift),
        // The last lane starts 8 bytes after the last window.
        Lane::Back(shift) => after("last", 8 - shift),
    });
    let long = sum(&hash.mixes[Class::Long as usize], &length, |lane| match lane {
        // Every long id has 49 bytes: so far, a lane from the front is within it.
        Lane::Front(shift @ 0..=41) => at(shift),
        Lane::Front(shift) => {
            let shift = number(shift);
            quote!(lane(id, if last < #shift { last } else { #shift }))
        }
        Lane::Middle(shift) => at(16 + shift),
        Lane::Back(0) => quote!(lane(id, last)),
        Lane::Back(shift) => {
            let shift = number(shift);
            quote!(lane(id, last - #shift))
        }
    });
    let short = sum(&hash.mixes[Class::Short as usize], &quote!(length), |lane| match lane {
        Lane::Back(_) => quote!(ends[1]),
        _ => quote!(ends[0]),
    });
    let tokens = quote! {
        //! The perfect hash: which lanes of an id are read, what they are multiplied with, and where that leads.

        use crate::lookup::lane;
        use crate::numbers;

        /// The number of high bits of a hash that name a bucket.
        pub(crate) const BUCKET_BITS: u32 = #bucket_bits;

        /// The number of bits after them that name a slot.
        pub(crate) const SLOT_BITS: u32 = #slot_bits;

        /// An index into the text of all ids.
        pub(crate) type Start = #start;

        /// The hash of an id of 16 to 48 bytes, whose second window starts at `middle` and whose last at `last`.
        #[inline(always)]
        pub(crate) fn mix_usual(id: &[u8], middle: usize, last: usize) -> u64 {
            #usual
        }

        /// The hash of an id of more than 48 bytes, whose last lane starts at `last`.
        #[inline(always)]
        pub(crate) fn mix_long(id: &[u8], last: usize) -> u64 {
            #long
        }

        /// The hash of an id of fewer than 16 bytes, of its length and its two ends.
        #[inline(always)]
        pub(crate) fn mix_short(length: usize, ends: [u64; 2]) -> u64 {
            #short
        }

        /// The number of each bucket that turns the slots of its ids to free ones.
        pub(crate) static PILOTS: [u16; #pilot_count] = numbers::parse(&[#(#pilots),*]);

        /// How many slots there are.
        pub(crate) const SLOT_COUNT: usize = #slot_count;

        /// The code of each slot's event type, 0 for an empty slot.
        pub(crate) const SLOT_CODES: [u16; SLOT_COUNT] = numbers::parse(&[#(#slots),*]);
    };
    let slot_bytes = 2 * start_bytes;
    let sizes = vec![
        TableSize { name: "pilots", bytes: 2 * hash.pilots.len(), purpose: "parsing" },
        TableSize { name: "slots", bytes: slot_bytes * hash.slots.len(), purpose: "parsing" },
        TableSize { name: "results", bytes: 2 * hash.slots.len() + 2, purpose: "parsing" },
    ];
    Module { tokens, sizes }
}

/// The sum of the products of a mix.
fn sum(mix: &Mix, length: &TokenStream, lane: impl Fn(Lane) -> TokenStream) -> TokenStream {
    let multiplier = Literal::u64_unsuffixed(mix.length_multiplier);
    let products = mix.lanes.iter().map(|&(index, multiplier)| {
        let (lane, multiplier) = (lane(index), Literal::u64_unsuffixed(multiplier));
        quote!(.wrapping_add(#lane.wrapping_mul(#multiplier)))
    });
    quote!((#length as u64).wrapping_mul(#multiplier) #(#products)*)
}

/// The lane so many bytes after the start.
fn at(shift: usize) -> TokenStream {
    let shift = number(shift);
    quote!(lane(id, #shift))
}

/// The lane so many bytes after the index that this variable holds.
fn after(variable: &str, shift: usize) -> TokenStream {
    let variable = ident(variable);
    if shift == 0 {
        return quote!(lane(id, #variable));
    }
    let shift = number(shift);
    quote!(lane(id, #variable + #shift))
}

//! The module of the ids: their text, their lengths and their order.

use proc_macro2::Literal;
use quote::quote;

use super::{Module, TableSize, number, variant};
use crate::facts::{Event, Facts};

/// The tables of the ids, in the order of codes but for the list of all event types.
pub(super) fn module(facts: &Facts) -> Module {
    let ids = facts.events.iter().map(|event| event.id.as_str());
    let lengths = facts.events.iter().map(|event| number(event.id.as_str().len()));
    let by_code = facts.events.iter().map(variant);
    let sorted = facts.sorted();
    let mut ranks = vec![0; sorted.len()];
    for (rank, event) in sorted.iter().enumerate() {
        ranks[usize::from(event.code.get()) - 1] = rank;
    }
    let ranks = ranks.into_iter().map(number);
    let sorted = sorted.into_iter().map(variant);
    let special = facts.events.iter().filter(|event| event.variant.as_str() != derived_name(event)).map(|event| {
        let (path, name) = (variant(event), Literal::string(event.variant.as_str()));
        quote!((#path, #name))
    });
    let special: Vec<_> = special.collect();
    let (count, special_count) = (number(facts.events.len()), number(special.len()));
    let tokens = quote! {
        //! The ids.

        use crate::EventType;

        /// How many ids there are.
        pub(crate) const COUNT: usize = #count;

        /// All ids, in the order of codes, without anything between them.
        pub(crate) const TEXT: &str = concat!(#(#ids),*);

        /// The length of each id, in the order of codes.
        pub(crate) const LENGTHS: [u8; COUNT] = [#(#lengths),*];

        /// Every event type, in the order of codes.
        pub(crate) static BY_CODE: [EventType; COUNT] = [#(#by_code),*];

        /// Every event type, in the order of ids.
        pub(crate) static SORTED: [EventType; COUNT] = [#(#sorted),*];

        /// The place of each event type in the order of ids, in the order of codes.
        pub(crate) static RANKS: [u16; COUNT] = [#(#ranks),*];

        /// The variants whose names do not follow from their ids, which would not be distinct.
        pub(crate) static SPECIAL_NAMES: [(EventType, &str); #special_count] = [#(#special),*];
    };
    let events = facts.events.len();
    let text = facts.events.iter().map(|event| event.id.as_str().len()).sum();
    let sizes = vec![
        TableSize { name: "text of the ids", bytes: text, purpose: "parsing, `as_str`" },
        TableSize { name: "slices of the text", bytes: 16 * events, purpose: "`as_str`" },
        TableSize { name: "by code, by id, ranks", bytes: 6 * events, purpose: "`from_code`, `ALL`, order" },
    ];
    Module { tokens, sizes }
}

/// The name that the generated `Debug` makes of an id.
fn derived_name(event: &Event) -> String {
    let words = event.id.as_str().split(['.', '_', '-']).filter(|word| !word.is_empty());
    words.map(|word| format!("{}{}", word[..1].to_ascii_uppercase(), &word[1..])).collect()
}

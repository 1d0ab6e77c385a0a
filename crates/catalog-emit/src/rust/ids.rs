//! The module of the ids: their text, their lengths and their order.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, TableSize, number, table, variant};
use crate::facts::{Event, Facts};

/// How many spaces follow the last id in the text of all ids: the longest id that the lookup compares with three windows
/// has as many bytes (`USUAL` in the template `lookup.rs`).
const SPACES: usize = 48;

/// The tables of the ids, in the order of codes but for the list of all event types.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let events = facts.events.len();
    let text: usize = facts.events.iter().map(|event| event.id.as_str().len()).sum();
    let (count, spaces) = (number(events), " ".repeat(SPACES));
    // Written twice: to join them at compile time by a loop takes rustc a fifth as long as all the rest of the crate.
    let names: Vec<&str> = facts.events.iter().map(|event| event.id.as_str()).collect();
    let sorted: Vec<TokenStream> = facts.sorted().map(variant).collect();
    let sorted = table("Every event type, in the order of ids.", "SORTED", quote!(EventType), sorted.into_iter());
    let special = facts.events.iter().filter(|event| event.variant.as_str() != derived_name(event));
    let special: Vec<TokenStream> = special
        .map(|event| {
            let (path, name) = (variant(event), event.variant.as_str());
            quote!((#path, #name))
        })
        .collect();
    let special = table(
        "The variants whose names do not follow from their ids, which would not be distinct.",
        "SPECIAL_NAMES",
        quote!((EventType, &str)),
        special.into_iter(),
    );
    let tokens = quote! {
        //! The ids.

        use crate::EventType;

        /// How many ids there are.
        pub(crate) const COUNT: usize = #count;

        /// All ids, in the order of codes, without anything between them: what the lookup compares with. The spaces at
        /// the end are there so that it can read a fixed number of bytes from where any id starts.
        pub(crate) const TEXT: &str = concat!(#(#names,)* #spaces);

        /// Each id, in the order of codes.
        pub(crate) static NAMES: [&str; COUNT] = [#(#names),*];

        /// The length of each id, in the order of codes.
        pub(crate) const LENGTHS: [u8; COUNT] = {
            let mut lengths = [0; COUNT];
            let mut index = 0;
            while index < COUNT {
                lengths[index] = NAMES[index].len() as u8;
                index += 1;
            }
            lengths
        };

        #sorted
        #special
    };
    let sizes = vec![
        TableSize { name: "text of all ids", bytes: text + SPACES, purpose: "parsing" },
        TableSize { name: "names", bytes: text + 16 * events, purpose: "`as_str`" },
        TableSize { name: "by code, by id, ranks", bytes: 6 * events, purpose: "`from_code`, `ALL`, order" },
    ];
    Module { tokens, sizes }
}

/// The name that the generated `Debug` makes of an id.
fn derived_name(event: &Event<'_>) -> String {
    let words = event.id.as_str().split(['.', '_', '-']).filter(|word| !word.is_empty());
    words.map(|word| format!("{}{}", word[..1].to_ascii_uppercase(), &word[1..])).collect()
}

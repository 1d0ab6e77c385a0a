//! The module of the payload types: their names and their order.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, TableSize, index_type, number};
use crate::facts::Facts;

/// The payload types that event types name.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let names = facts.payload_types.iter().map(|name| name.as_str());
    let mut sorted: Vec<usize> = (0..facts.payload_types.len()).collect();
    sorted.sort_by_key(|&index| &facts.payload_types[index]);
    let sorted = sorted.into_iter().map(payload_type);
    let (index, index_bytes) = index_type(facts.payload_types.len());
    let count = number(facts.payload_types.len());
    let text: usize = names.clone().map(str::len).sum();
    let tokens = quote! {
        //! The payload types.

        use crate::PayloadType;

        /// An index into the list of payload types.
        pub(crate) type PayloadTypeIndex = #index;

        /// How many payload types there are.
        pub(crate) const PAYLOAD_TYPE_COUNT: usize = #count;

        /// The names of payload types, in the order in which event types first name them.
        pub(crate) static PAYLOAD_TYPE_NAMES: [&str; PAYLOAD_TYPE_COUNT] = [#(#names),*];

        /// The payload types in the order of their names.
        pub(crate) static SORTED_PAYLOAD_TYPES: [PayloadType; PAYLOAD_TYPE_COUNT] = [#(#sorted),*];
    };
    let sizes = vec![TableSize {
        name: "payload types",
        bytes: text + (16 + index_bytes) * facts.payload_types.len(),
        purpose: "`PayloadType`",
    }];
    Module { tokens, sizes }
}

/// The payload type in this index.
pub(super) fn payload_type(index: usize) -> TokenStream {
    let index = number(index);
    quote!(PayloadType(#index))
}

//! The module of the payload types: their names and their order.

use catalog_model::PayloadTypeName;
use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, TableSize, alias, index_type, number, table};
use crate::slots::Slots;

/// The payload types that event types name.
pub(super) fn module(payload_types: &Slots<&PayloadTypeName>) -> Module {
    let mut sorted: Vec<&PayloadTypeName> = payload_types.values().copied().collect();
    sorted.sort();
    let (index, index_bytes) = index_type(payload_types.len());
    let text: usize = sorted.iter().map(|name| name.as_str().len()).sum();
    let alias = alias("An index into the table of names.", "PayloadTypeIndex", index);
    let names = table(
        "The names of payload types; a free place is empty.",
        "PAYLOAD_TYPE_NAMES",
        quote!(&str),
        payload_types.iter().map(|name| name.map_or("", |name| name.as_str())),
    );
    let by_name = table(
        "The payload types in the order of their names.",
        "SORTED_PAYLOAD_TYPES",
        quote!(PayloadType),
        sorted.iter().map(|name| payload_type(payload_types.slot_of(name))),
    );
    let tokens = quote! {
        //! The payload types.

        use crate::PayloadType;

        #alias
        #names
        #by_name
    };
    let sizes = vec![TableSize {
        name: "payload types",
        bytes: text + 16 * payload_types.len() + index_bytes * sorted.len(),
        purpose: "`PayloadType`",
    }];
    Module { tokens, sizes }
}

/// The payload type in this slot.
pub(super) fn payload_type(slot: usize) -> TokenStream {
    let slot = number(slot);
    quote!(PayloadType(#slot))
}

//! The root of the crate with its documentation page, and the README.

use catalog_model::Status;
use catalog_model::text::thousands;
use proc_macro2::TokenStream;
use quote::quote;

use super::doc_text::code_span;
use super::templates::{CRATE_PAGE, README, fill};
use super::{LICENSE, RUST_VERSION, TableSize, doc_line, package};
use crate::facts::{Facts, HEADER};

/// `src/lib.rs`, with the sizes of the tables that are always there and of those of the feature `payload`.
pub(super) fn tokens(facts: &Facts<'_>, sizes: Vec<&TableSize>, payload_sizes: Vec<&TableSize>) -> TokenStream {
    let bytes: usize = sizes.iter().map(|size| size.bytes).sum();
    let payload_bytes: usize = payload_sizes.iter().map(|size| size.bytes).sum();
    let [rows, payload_rows] = [sizes, payload_sizes].map(|sizes| sizes.into_iter().map(row).collect::<String>());
    let tables = format!(
        "{rows}| *all* | {} | |\n{payload_rows}| *all, with `payload`* | {} | |",
        thousands(bytes),
        thousands(bytes + payload_bytes)
    );
    let page = filled(CRATE_PAGE, facts, "tables", tables);
    let lines = page.lines().map(doc_line);
    quote! {
        #(#![doc = #lines])*
        #![no_std]
        #![cfg_attr(not(feature = "alloc"), allow(rustdoc::broken_intra_doc_links, reason = "`AnyEventType` is not there"))]
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]

        #[cfg(feature = "alloc")]
        extern crate alloc;

        #[cfg(feature = "alloc")]
        mod any_event_type;
        mod docs_url;
        mod error;
        mod event_type;
        mod facts;
        mod facts_table;
        mod hash;
        mod ids;
        mod legacy;
        mod legacy_table;
        mod lookup;
        mod names;
        mod numbers;
        #[cfg(feature = "payload")]
        mod payload_field;
        #[cfg(feature = "payload")]
        mod payload_field_table;
        mod payload_table;
        mod payload_type;
        mod release;
        #[cfg(feature = "serde")]
        mod serde_impls;
        mod set;
        mod snapshot;
        mod tag;
        mod tags;

        #[cfg(feature = "alloc")]
        pub use any_event_type::AnyEventType;
        pub use docs_url::DocsUrl;
        pub use error::{ParseEventTypeError, ParsePayloadTypeError, ParseReleaseError, ParseTagError};
        pub use event_type::EventType;
        #[cfg(feature = "payload")]
        pub use payload_field::PayloadField;
        pub use payload_type::PayloadType;
        pub use release::Release;
        pub use set::{EventTypeSet, EventTypeSetIter};
        pub use snapshot::{Date, Snapshot, Status};
        pub use tag::{Tag, TagSet, TagSetIter};

        /// The examples of the README are compiled and run with those of the documentation.
        #[cfg(all(doctest, feature = "alloc"))]
        #[doc = include_str!("../README.md")]
        struct Readme;
    }
}

/// A row of the table of sizes; empty tables have none.
fn row(size: &TableSize) -> String {
    let TableSize { name, bytes, purpose } = size;
    if *bytes == 0 { String::new() } else { format!("| {name} | {} | {purpose} |\n", thousands(*bytes)) }
}

/// `README.md`.
pub(super) fn readme(facts: &Facts<'_>) -> String {
    filled(README, facts, "header", HEADER.to_owned())
}

/// A template with the facts that both templates show, and one more value.
fn filled(template: &str, facts: &Facts<'_>, name: &'static str, value: String) -> String {
    let count = |status| facts.events.iter().filter(|event| event.status == status).count().to_string();
    let newest = facts.tables.end_of(facts.tables.snapshots.len() - 1);
    let values = [
        ("count", facts.events.len().to_string()),
        ("documented", count(Status::Documented)),
        ("hidden", count(Status::Hidden)),
        ("retired", count(Status::Retired)),
        ("newest_label", code_span(&newest.label.map_or_else(|| newest.date(), |label| label.to_string()))),
        ("newest_date", newest.date()),
        ("oldest_date", facts.snapshots()[0].name().date()),
        ("version", package::full_version(facts)),
        ("rust_version", RUST_VERSION.to_owned()),
        ("license", LICENSE.to_owned()),
        ("set_bytes", (8 * facts.events.len().div_ceil(64)).to_string()),
        (name, value),
    ];
    fill(template, &values)
}

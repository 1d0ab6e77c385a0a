//! The root of the crate, with its page, and the README.

use catalog_model::Status;
use proc_macro2::TokenStream;
use quote::quote;

use super::templates::{CRATE_PAGE, README, fill};
use super::{LICENSE, RUST_VERSION, TableSize};
use crate::doc_text::code_span;
use crate::facts::Facts;
use crate::header;

/// `src/lib.rs`, with the sizes of the tables that are always there and of those of the feature `payload`.
pub(super) fn tokens(facts: &Facts, version: &str, sizes: &[TableSize], of_payload: &[TableSize]) -> TokenStream {
    let bytes = |sizes: &[TableSize]| sizes.iter().map(|size| size.bytes).sum::<usize>();
    let mut tables: Vec<String> = rows(sizes).collect();
    tables.push(format!("| *all* | {} | |", thousands(bytes(sizes))));
    tables.extend(rows(of_payload));
    tables.push(format!("| *all, with `payload`* | {} | |", thousands(bytes(sizes) + bytes(of_payload))));
    let page = filled(CRATE_PAGE, facts, version, &[("tables", &tables.join("\n"))]);
    let lines = page.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
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

/// The rows of the table of sizes.
fn rows(sizes: &[TableSize]) -> impl Iterator<Item = String> {
    let sizes = sizes.iter().filter(|size| size.bytes > 0);
    sizes.map(|size| format!("| {} | {} | {} |", size.name, thousands(size.bytes), size.purpose))
}

/// `README.md`.
pub(super) fn readme(facts: &Facts, version: &str) -> String {
    let header = header::header(facts.newest().name).join(" ");
    // Cargo warns of build metadata in a requirement.
    let requirement = version.split('+').next().unwrap_or_default();
    filled(README, facts, version, &[("header", &header), ("requirement", requirement)])
}

fn filled(template: &str, facts: &Facts, version: &str, more: &[(&str, &str)]) -> String {
    let count = |status| facts.events.iter().filter(|event| event.status == status).count().to_string();
    let newest = facts.newest();
    let values = [
        ("count", facts.events.len().to_string()),
        ("documented", count(Status::Documented)),
        ("hidden", count(Status::Hidden)),
        ("retired", count(Status::Retired)),
        ("newest_label", code_span(&newest.label_text())),
        ("newest_date", newest.name.date()),
        ("oldest_date", facts.snapshots[0].name.date()),
        ("version", version.to_owned()),
        ("rust_version", RUST_VERSION.to_owned()),
        ("license", LICENSE.to_owned()),
        ("set_bytes", (8 * facts.events.len().div_ceil(64)).to_string()),
    ];
    let mut all: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    all.extend(more);
    fill(template, &all)
}

/// A number with commas between its thousands.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

{{page}}#![no_std]
#![cfg_attr(
    not(feature = "alloc"),
    allow(rustdoc::broken_intra_doc_links, reason = "`AnyEventType` is not there")
)]
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

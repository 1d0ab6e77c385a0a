// Made by `cargo xtask generate` from the snapshots up to 20260806T140310Z_2026.08.1.
// Do not edit: the next run makes it anew.

//! Every event type of Okta's System Log, as a Rust `enum`.
//!
//! Okta's System Log names each occurrence with an *event type*, such as `user.session.start`. This crate knows the
//! 1274 ids that Okta documented at any time since 2019-02-14: 1178 that are documented now,
//! 3 that were documented and are now marked as beta or internal, and 93 that are gone. It was made from the catalog
//! of **`2026.08.1`**, published on 2026-08-06. It holds facts and none of Okta's descriptions; each event type
//! links to its entry in [Okta's documentation].
//!
//! [Okta's documentation]: https://developer.okta.com/docs/reference/api/event-types/
//!
//! ```
//! use okta_event_types::{EventType, EventTypeSet};
//!
//! // Parsing is one hash and one comparison, without allocation.
//! let event_type: EventType = "user.session.start".parse()?;
//! assert_eq!(event_type, EventType::UserSessionStart);
//!
//! // Facts are reads of tables.
//! println!("{event_type} since {}", event_type.first_documented());
//!
//! // A filter is a bit set, worked out at compile time.
//! const SESSIONS: EventTypeSet = EventTypeSet::with_prefix("user.session");
//! assert!(SESSIONS.contains(event_type));
//! # Ok::<(), okta_event_types::ParseEventTypeError>(())
//! ```
//!
//! # The strict type and the open type
//!
//! Okta adds event types every month, and a log holds what Okta sends, not what this version knows.
//!
//! - [`AnyEventType`] is for whatever comes from outside: log lines, queues, files. It takes every text and gives the same
//!   text back; [`AnyEventType::known`] tells the event type where this version knows it. Needs the feature `alloc`.
//! - [`EventType`] is for what your own code decides: rules, routes, settings. Parsing refuses an id that this version does
//!   not know, at the cost of one lookup; so a misspelt id in a rule shows when the rule is loaded.
//!
//! Both are ordered by id. `match` needs a wildcard arm, which is what to do about the event types of next month:
//!
//! ```compile_fail,E0004
//! # use okta_event_types::EventType;
//! # fn handle(event_type: EventType) {
//! match event_type {
//!     EventType::UserSessionStart => println!("a session starts"),
//!     // There is no arm for everything else: this does not compile.
//! }
//! # }
//! ```
//!
//! # What an upgrade does
//!
//! - No variant is ever removed or renamed, and no [`code`](EventType::code) changes: old code compiles, old logs parse.
//! - An event type that Okta retires keeps its variant; its [`status`](EventType::status) says since when it is gone. It is
//!   not `#[deprecated]`, since to match old logs is legitimate.
//! - An id that was unknown becomes known: its `AnyEventType` is equal to, sorts and hashes as before, but
//!   `known()` is no longer `None`. Test for the text, or expect it.
//! - Facts follow Okta: tags, flags, payload types and their fields can change, and sets made by tag, flag or prefix with
//!   them. A set that must not change lists its members: [`EventTypeSet::from_slice`].
//!
//! # Versions
//!
//! A new minor version (`0.x.0`, `1.x.0`) has new event types or retires some; a new patch version corrects facts; a new
//! major version would change the interface itself. The release of the catalog is in the build metadata, as in
//! `1.0.0+okta.2026.08.1`; Cargo does not compare it.
//!
//! The oldest Rust that compiles this crate is 1.85. A newer minimum comes with a minor version.
//!
//! # Features
//!
//! - `alloc` (default): [`AnyEventType`]. The crate is `no_std` with and without it, and has no dependency.
//! - `payload`: the fields of payload types, with their names in log events and in Okta's data, their types and formats,
//!   and whether they can hold secrets, personal or customer data. Without it, a [`PayloadType`] is a name. It brings no
//!   dependency, and tables of its own: see below.
//! - `serde`: [`EventType`] and [`AnyEventType`] as text, as map keys too. In compact formats, those that are not
//!   human-readable, an `EventType` is its `code`: two bytes, stable for ever, which a reader with an older version
//!   refuses if it does not know it. An `AnyEventType` is text there too, so that every reader gets it whole. Where serde
//!   buffers a value before it knows its type (`#[serde(flatten)]`, untagged enums), a compact format is no longer
//!   recognised as such: use `AnyEventType` there.
//!
//! With `payload`, a privacy review is a loop:
//!
//! ```
//! # #[cfg(feature = "payload")]
//! # {
//! use okta_event_types::EventType;
//!
//! for field in EventType::UserSessionStart.debug_data_fields() {
//!     if field.is_personal() || field.is_sensitive() {
//!         println!("debugData.{} ({})", field.name(), field.kind());
//!     }
//! }
//! # }
//! ```
//!
//! # What it costs
//!
//! An [`EventType`] has two bytes, and so has an `Option` of it; an [`EventTypeSet`] has 160. The tables, on a 64-bit target;
//! the linker drops those that a program does not use:
//!
//! | table | bytes | for |
//! |---|---:|---|
//! | text of all ids | 43,350 | parsing |
//! | names | 63,686 | `as_str` |
//! | by code, by id, ranks | 7,644 | `from_code`, `ALL`, order |
//! | pilots | 1,024 | parsing |
//! | slots | 8,192 | parsing |
//! | results | 4,098 | parsing |
//! | rows of facts | 12,740 | all facts |
//! | releases, snapshots | 1,612 | `since`, `status` |
//! | sets of tags | 2,752 | `tags` |
//! | categories | 1,716 | `category` |
//! | payload types by role | 3,190 | `actor`, `debug_data`, `targets`, `change_details` |
//! | renames | 1,144 | `renamed_to`, `renamed_from` |
//! | legacy ids | 75,600 | `legacy_ids`, `from_legacy_id` |
//! | payload types | 12,652 | `PayloadType` |
//! | tags | 3,264 | `Tag` |
//! | *all* | 242,664 | |
//! | words of fields | 88,359 | `PayloadField`, with `payload` |
//! | rows of fields | 8,004 | `PayloadField`, with `payload` |
//! | lists of fields | 9,526 | `PayloadType::fields`, with `payload` |
//! | *all, with `payload`* | 348,553 | |
//!
//! Without `payload`, the tables of fields are not compiled at all.
//!
//! The text of the ids is there twice. The lookup finds an id in one text by a place of two bytes; `as_str` reads a name in
//! one step from a table that has 16 bytes of address and length for each. The hash table is a fifth to three fifths empty,
//! so that the numbers which steer it stay small.
#![no_std]
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
pub use error::{
    ParseEventTypeError, ParsePayloadTypeError, ParseReleaseError, ParseTagError,
};
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

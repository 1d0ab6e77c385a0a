//! Compares two catalogs and reports what changed and how much each change matters.
//!
//! A pure step of the pipeline: two [`Catalog`]s in, a [`CatalogDiff`] out, and from that a text, Markdown, JSON or CSV.
//! Nothing here reads a file, asks the clock or knows where a catalog came from.
//!
//! Start with [`Rule`], the table of everything that can change. [`compare`] finds the changes between two catalogs;
//! [`text`], [`markdown`], [`json`] and [`csv`] render them.
//!
//! ```
//! use catalog_diff::{Context, Level, Rule, Side, compare};
//! use catalog_model::{Catalog, Coverage, EventEntry, EventId};
//!
//! let before = Catalog::new(Coverage::FULL);
//! let mut after = Catalog::new(Coverage::FULL);
//! after.insert(EventEntry::new(EventId::new("door.open")?))?;
//!
//! let diff = compare((&Side::named("old"), &before), (&Side::named("new"), &after), Context::NONE);
//! assert_eq!(diff.changes[0].rule, Rule::EventAdded);
//! assert_eq!(diff.at_or_above(Level::Breaking), 0);
//! assert_eq!(diff.headline(), "old -> new: breaking 0 | notable 1 | editorial 0");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`Catalog`]: catalog_model::Catalog
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod detect;
mod facts;
mod filter;
mod merge;
mod payloads;
mod rename;
mod render;
mod rule;
mod types;

pub use detect::compare;
pub use filter::{Filter, Ignored, matches_id};
pub use rename::{RenameCandidate, Score};
pub use render::{csv, json, markdown, text};
pub use rule::{Level, RETIRED, Rule};
pub use types::{
    CatalogDiff, Change, Context, Detail, DocumentedBefore, Fingerprint, Side, Subject, SubjectKind, documented_ids,
};

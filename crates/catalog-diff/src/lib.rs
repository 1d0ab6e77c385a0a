//! Compares two catalogs, and says what changed and whether it hurts.
//!
//! A pure step of the pipeline: two [`Catalog`]s in, a [`CatalogDiff`] out, and from that a text, Markdown or JSON.
//! Nothing here reads a file, asks the clock or knows where a catalog came from.
//!
//! The order of reading: [`Rule`] lists what can change and how much each change matters; [`compare`] finds the
//! changes between two catalogs; [`Change`] is one of them. [`text`], [`markdown`] and [`json`] write
//! them down.
//!
//! ```
//! use catalog_diff::{Level, Past, Rule, Side, compare};
//! use catalog_model::{Catalog, Coverage, EventEntry, EventId};
//!
//! let before = Catalog::new(Coverage::FULL);
//! let mut after = Catalog::new(Coverage::FULL);
//! after.insert(EventEntry::new(EventId::new("door.open")?))?;
//!
//! let diff = compare((&Side::named("old"), &before), (&Side::named("new"), &after), Past::none());
//! assert_eq!(diff.changes[0].rule, Rule::EventAdded);
//! assert_eq!(diff.at_or_above(Level::Breaking), 0);
//! assert_eq!(diff.headline(), "old -> new: 1 added; nothing breaking");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`Catalog`]: catalog_model::Catalog
#![warn(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod detect;
mod edit_distance;
mod error;
mod payloads;
mod rename;
mod render;
mod rule;
mod types;

pub use detect::compare;
pub use error::{ERROR_IDS, UnknownWord};
pub use rename::{RenameCandidate, Score};
pub use render::{json, markdown, text};
pub use rule::{Level, Rule};
pub use types::{CatalogDiff, Change, Past, Side, documented_ids};

//! Reads the page, the CSV and the page's data into one catalog.
//!
//! Bytes come in as a [`Document`](catalog_model::Document); each of the three witnesses has a module that turns one
//! into a [`Testimony`]: [`page`], [`csv`] and [`data`]. [`merge`] makes one catalog of up to three of them and says
//! where they disagree. Nothing here touches a network, a disk or a clock.
//!
//! What would corrupt the catalog is an [`IngestError`] with an address; what is odd but harmless is a
//! [`Finding`](catalog_model::Finding). No input makes this crate panic.
#![warn(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

pub mod csv;
mod csv_scan;
mod csv_start;
pub mod data;
mod data_shape;
mod entries;
mod error;
mod intake;
mod js_literal;
mod json_walk;
mod marker;
pub mod merge;
mod names;
pub mod page;
mod page_bounds;
mod page_links;
mod place;
mod refusal;
mod script;
mod testimony;
mod texts;

pub use error::{ERROR_IDS, IngestError, Marker, Problem};
pub use merge::{Counts, Merged};
pub use place::{Place, Spot};
pub use testimony::{Descriptions, Testimony, read_any};

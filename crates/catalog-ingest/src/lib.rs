//! Reads the page, the CSV and the page's data into one catalog.
//!
//! Bytes come in as a [`Document`](catalog_model::Document); each of the three sources has a module that turns one
//! into a [`SourceCatalog`]: [`page`], [`csv`] and [`data`]. [`merge`] makes one catalog of up to three of them and says
//! where they disagree. Nothing here touches a network, a disk or a clock.
//!
//! What would corrupt the catalog is an [`IngestError`] with an address; what is odd but harmless is a
//! [`Finding`](catalog_model::Finding). No input makes this crate panic.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

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
mod names;
pub mod page;
mod page_bounds;
mod page_links;
mod place;
pub mod reconcile;
mod refusal;
mod script;
mod source_catalog;
mod texts;

pub use error::{ERROR_IDS, IngestError, Marker, Problem};
pub use place::{Place, Spot};
pub use reconcile::{Counts, Reconciled};
pub use source_catalog::{Descriptions, SourceCatalog, read_any};

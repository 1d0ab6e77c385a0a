//! Reads the page, the CSV and the event data, and reconciles them to one catalog.
//!
//! Bytes come in as a [`Document`]. Each of the three sources has a module that turns one into a [`SourceCatalog`]:
//! `page`, [`csv`] and [`data`]. [`reconcile`] makes one catalog of up to three of them and finds where they disagree;
//! [`agreement`] refuses those that disagree too much. No network, no files.
//!
//! Whatever would corrupt the catalog is a [`Refusal`] with a location; whatever is odd but harmless is a [`Finding`].
//! No input makes this crate panic.
//!
//! The HTML parser is large: the page needs the feature `page`.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

pub mod agreement;
mod builder;
pub mod codes;
pub mod csv;
mod csv_lines;
pub mod data;
mod data_format;
mod js_string;
#[cfg(feature = "page")]
pub mod page;
#[cfg(feature = "page")]
mod page_scripts;
mod precheck;
pub mod reconcile;
mod redact;
mod script;

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{Catalog, Document, EventId, Finding, Refusal, Release, SourceKind};

pub use codes::CODES;
#[cfg(feature = "page")]
pub use page_scripts::PageScripts;
pub use reconcile::{Counts, Reconciled};

/// The descriptions of a catalog by event id, empty ones included.
///
/// They are Okta's sentences: for a user's own screen and disk, never for a committed file. The event data and the CSV
/// give them byte for byte; the page with its white space collapsed.
pub type Descriptions = BTreeMap<EventId, String>;

/// The unknown keys of the entries that have any, safe to print. Only the event data has keys.
pub type UnknownKeys = BTreeMap<EventId, BTreeSet<String>>;

/// The catalog of one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCatalog {
    pub source: SourceKind,
    /// The URL or path of the document, from outside: show it with [`catalog_model::Safe`].
    pub location: String,
    /// The release label of the catalog. Only the event data has one, and not always.
    pub label: Option<Release>,
    /// Upstream's build identifier. Only the event data has one, and not always.
    pub build: Option<String>,
    pub catalog: Catalog,
    pub descriptions: Descriptions,
    pub unknown_keys: UnknownKeys,
    /// Notices about this source, sorted.
    pub findings: Vec<Finding>,
}

/// Reads a document of unknown kind: JSON, a script with event data, an HTML page, or else CSV.
///
/// Without the feature `page`, an HTML page is refused as a CSV.
pub fn read_any(document: &Document) -> Result<SourceCatalog, Refusal> {
    match precheck::first_visible_byte(document.bytes()) {
        Some(b'{' | b'[') => data::read(document),
        #[cfg(feature = "page")]
        Some(b'<') => page::read(document),
        _ if data::is_data_chunk(document.bytes()) => data::read_chunk(document),
        _ => csv::read(document),
    }
}

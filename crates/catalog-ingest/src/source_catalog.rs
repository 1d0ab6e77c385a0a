//! What one source says: the arrow from a reader to the merge.

use std::collections::BTreeMap;

use catalog_model::{Catalog, Document, EventId, Finding, Release, SourceKind};

use crate::{IngestError, csv, data, intake, page};

/// The descriptions of a catalog by event id, empty ones included.
///
/// They are Okta's sentences: for a user's own screen and disk, never for a file that is committed. The data and the
/// CSV give them byte for byte; the page with its white space collapsed.
pub type Descriptions = BTreeMap<EventId, String>;

/// What one source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCatalog {
    /// Which source.
    pub source: SourceKind,
    /// The URL or path of its document. From outside: show it with [`catalog_model::Safe`].
    pub location: String,
    /// The release label of the catalog; only the data has one, and not always.
    pub label: Option<Release>,
    /// Upstream's build identifier; only the data has one, and not always.
    pub build: Option<String>,
    /// The facts.
    pub catalog: Catalog,
    /// The texts that the digests in the catalog are of.
    pub descriptions: Descriptions,
    /// What was odd, sorted, each once.
    pub findings: Vec<Finding>,
}

/// Reads a document of unknown kind, which its content tells: JSON, a script chunk, an HTML page, else CSV.
///
/// # Errors
/// [`IngestError`] where the document is none of them or not what it must be.
pub fn read_any(document: &Document) -> Result<SourceCatalog, IngestError> {
    match intake::first_visible_byte(document.bytes()) {
        Some(b'{' | b'[') => data::read(document),
        Some(b'<') => page::read(document),
        _ if data::is_data_chunk(document.bytes()) => data::read_chunk(document),
        _ => csv::read(document),
    }
}

//! Checks streams of System Log events against the catalog.
//!
//! Two parts of each event are checked: whether the catalog knows its `eventType`, and whether the payload type of that
//! event type has the keys of its `debugContext.debugData`. [`Validator::check`] reads from any reader, in memory that
//! does not grow with the input, and adds the results to a [`Report`].
//!
//! **Formats.** A gzip file is decompressed. The first byte that is not white space decides how a source is split into
//! records:
//! - `[`: a JSON array of events, on one line or several. Further arrays may follow, as when pages of the System Log API
//!   are appended to one file;
//! - `{` alone on its line: consecutive JSON objects on several lines each, as `jq` writes them. Objects on one endless
//!   line, as Amazon Data Firehose writes them, are read in the same way;
//! - anything else: lines (NDJSON), each with one object or several. Blank lines are ignored.
//!
//! **Envelopes.** Each record may be an event or have events inside, see [`Form`]. Envelopes may be inside each other.
//! [`Validator::at`] names the path of events in others.
//!
//! **Refusals.** The rows of [`CODES`] name the records that are refused and counted; the rest of the source is still
//! read. Where records are not separated by line breaks, broken JSON hides the start of the next record, so the rest of
//! that source is not read, and the report says so.
//!
//! **Findings** are refused records and unknown event types, and what [`FailOn`] adds.
//!
//! ```
//! use catalog_model::{Catalog, Coverage, EventEntry, EventId, History, HistoryTables};
//! use catalog_validate::{Report, Validator};
//!
//! let mut catalog = Catalog::new(Coverage::FULL);
//! catalog.insert(EventEntry::new(EventId::new("door.open")?))?;
//! # let time = "2026-08-06T14:03:10Z".parse()?;
//! # let publication = catalog_model::Publication {
//! #     time, label: None, label_inferred: false, build: None, sources: Vec::new(), findings: Vec::new(),
//! # };
//! # let snapshot = catalog_model::Snapshot { catalog: catalog.into(), publications: vec![publication] };
//! # let history = History::new(vec![snapshot], Default::default(), Default::default())?;
//! let validator = Validator::new(&HistoryTables::of(&history), &Default::default());
//!
//! let mut report = Report::default();
//! let log = "{\"eventType\": \"door.open\"}\n{\"eventType\": \"door.opened\"}\n";
//! validator.check("door.ndjson", log.as_bytes(), &mut report)?;
//! assert_eq!(report.summary.events, 2);
//! assert!(report.unknown.contains_key("door.opened"));
//! assert!(report.fails(catalog_validate::FailOn::Unknown));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod batch;
mod codes;
mod envelope;
mod event;
mod facts;
mod form;
mod input;
mod listing;
mod pointer;
mod records;
mod report;
mod scanner;
mod tally;
mod validator;
mod window;

pub use codes::*;
pub use event::{MAX_DEBUG_KEYS, MAX_DEPTH};
pub use form::Form;
pub use input::FolderFiles;
pub use listing::text;
pub use pointer::Pointer;
pub use records::MAX_RECORD_BYTES;
pub use report::{
    EventTypeReport, FailOn, MAX_DISTINCT, MAX_REFUSED_KEPT, MAX_SHOWN_CHARS, Position, RefusedRecord, Report,
    SCHEMA_ID, Summary, Unit, UnknownReport, schema,
};
pub use validator::{Validator, unreadable};

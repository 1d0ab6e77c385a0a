//! Checks streams of System Log events against the catalog.
//!
//! Of each event two things are looked at: its `eventType`, which the catalog knows or does not, and the keys of its
//! `debugContext.debugData`, which the event type's payload type describes or does not. Everything else in an event is
//! read over. Nothing here opens a file: [`Validator::check`] reads from whatever reader it is given, in memory that
//! does not grow with the input, and adds what it finds to a [`Report`].
//!
//! **What is read.** The first byte that is no white space decides, file by file:
//! - `[`: a JSON array of events, on one line or on many; several arrays may follow each other, as when the pages of
//!   the System Log API are appended to one file;
//! - `{` alone on its line: JSON objects spread over several lines, one after the other, as `jq` writes them;
//! - anything else: one event per line (NDJSON). Blank lines are passed over.
//!
//! An object whose `data.events` is an array, which is what Okta posts to an event hook, stands for the events in it.
//!
//! **What is refused** and counted, while the rest is read on: a record that is no JSON or no event, one that is longer
//! than [`MAX_RECORD_BYTES`] or nests deeper than [`MAX_DEPTH`], and one that readers of JSON understand differently
//! because a key that matters stands in it twice. Where lines do not separate the records, broken JSON leaves no way
//! to find the next one, so the reading of that source ends there, and the report says so.
//!
//! **What is a finding**: a refused record and an event type that the catalog does not know, see
//! [`Report::has_findings`]. Retired, hidden and preview event types and undocumented keys are reported and are none.
//!
//! ```
//! use catalog_model::{Catalog, Coverage, EventEntry, EventId, History};
//! use catalog_validate::{Report, Validator, render};
//!
//! let mut catalog = Catalog::new(Coverage::FULL);
//! catalog.insert(EventEntry::new(EventId::new("door.open")?))?;
//! # let time = "2026-08-06T14:03:10Z".parse()?;
//! # let publication = catalog_model::Publication {
//! #     time, label: None, label_inferred: false, build: None, sources: Vec::new(), findings: Vec::new(),
//! # };
//! # let snapshot = catalog_model::Snapshot { catalog, publications: vec![publication] };
//! # let history = History::new(vec![snapshot], Default::default(), Default::default())?;
//! let validator = Validator::new(&history);
//!
//! let mut report = Report::default();
//! let log = "{\"eventType\": \"door.open\"}\n{\"eventType\": \"door.opened\"}\n";
//! validator.check("door.ndjson", log.as_bytes(), &mut report)?;
//! assert_eq!(report.events(), 2);
//! assert!(report.unknown.contains_key("door.opened"));
//! assert!(report.has_findings());
//! println!("{}", render::text(&report, render::TextOptions::default()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod event;
mod facts;
mod framing;
mod part;
mod refused;
mod report;
mod scanner;
mod validator;
mod window;

pub mod render;

pub use event::{MAX_DEBUG_KEYS, MAX_DEPTH};
pub use framing::MAX_RECORD_BYTES;
pub use refused::{ERROR_IDS, Place, Reason, RefusedRecord, Unit};
pub use report::{EventTypeReport, MAX_DISTINCT, MAX_REFUSED_KEPT, MAX_SHOWN_CHARS, Report, UnknownReport};
pub use validator::Validator;

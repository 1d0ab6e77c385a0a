//! Where in which document something was seen.

use std::fmt;

use catalog_model::{Safe, SourceKind};

/// The place that an error is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The source; `None` where the fault lies between sources.
    pub source: Option<SourceKind>,
    /// The URL or path of the document; empty where the fault lies between documents and none is to blame. From outside: shown safely by
    /// `Display`.
    pub location: String,
    /// The place in the document.
    pub spot: Spot,
    /// The event type, safe to print, where one is concerned and known.
    pub event: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.source {
            None => f.write_str("the sources together")?,
            Some(source) => write!(f, "the {source}")?,
        }
        if !self.location.is_empty() {
            write!(f, " {}", Safe::new(&self.location).shortened(200))?;
        }
        if self.spot != Spot::Whole {
            write!(f, ", {}", self.spot)?;
        }
        match &self.event {
            None => Ok(()),
            Some(event) => write!(f, ", event type `{event}`"),
        }
    }
}

/// A place in a document, in the terms of its format. Texts in it are safe to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The document as a whole.
    Whole,
    /// A line of the CSV, counted from 1.
    Line(usize),
    /// A byte, counted from 0.
    Offset(usize),
    /// An entry of the page, counted from 1.
    Entry(usize),
    /// Elements of the page.
    Selector(String),
    /// A part of an entry of the page.
    EntryPart {
        /// The entry, counted from 1.
        entry: usize,
        /// The part.
        selector: &'static str,
    },
    /// A JSON pointer into the data.
    Pointer(String),
    /// A line and column of the JSON text, counted from 1, and the value that was being read there.
    Json {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
        /// The JSON pointer of the value.
        pointer: String,
    },
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => f.write_str("the whole document"),
            Self::Line(line) => write!(f, "line {line}"),
            Self::Offset(offset) => write!(f, "byte {offset}"),
            Self::Entry(entry) => write!(f, "entry {entry}"),
            Self::Selector(selector) => write!(f, "selector `{selector}`"),
            Self::EntryPart { entry, selector } => write!(f, "entry {entry}, selector `{selector}`"),
            Self::Pointer(pointer) => write!(f, "JSON pointer `{pointer}`"),
            Self::Json { line, column, pointer } => {
                write!(f, "line {line}, column {column}, in JSON pointer `{pointer}`")
            }
        }
    }
}

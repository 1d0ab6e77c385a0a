//! Why a record was not counted as an event.

use std::fmt;

use catalog_model::{OldRefusal, Safe};

use crate::{MAX_DEBUG_KEYS, MAX_DEPTH, MAX_RECORD_BYTES};

/// The ids of this crate's errors, each with its meaning in one line.
pub const ERROR_IDS: &[(&str, &str)] = &[
    ("V-JSON", "a record of a log is no JSON"),
    ("V-UTF8", "a record of a log is no UTF-8 text"),
    ("V-LONG", "a record of a log is longer than any event"),
    ("V-DEEP", "a record of a log nests deeper than any event"),
    ("V-OBJECT", "a record of a log is JSON but no object"),
    ("V-NOTYPE", "an event has no `eventType`"),
    ("V-TYPE", "the `eventType` of an event is no text"),
    ("V-TWICE", "a key that matters stands twice in one event"),
    ("V-KEYS", "an event has more `debugData` keys than any event can have"),
    ("V-CUT", "a log ends within an array or an object"),
    ("V-ARRAY", "something is wrong between the elements of an array of events"),
    ("V-BESIDE", "something stands beside the arrays or objects that hold the events"),
    ("V-FORM", "a log is compressed, or no UTF-8 text as a whole"),
];

/// A record that was not counted as an event: where it stands and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct RefusedRecord {
    /// Where it stands.
    pub place: Place,
    /// Why it was refused.
    pub reason: Reason,
    /// Whether the reading of its source ended there, so that nothing behind it was checked.
    pub ends_source: bool,
}

/// The address of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The name of the source. From outside: `Display` shows it safely.
    pub source: String,
    /// What the number counts.
    pub unit: Unit,
    /// The number of the record in its source, from 1.
    pub number: u64,
    /// The number of bytes before the record.
    pub offset: u64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {} {}", Safe::new(&self.source).shortened(200), self.unit.as_str(), self.number)?;
        // A line has an address that every editor knows; for the others the offset is the better one.
        if self.unit == Unit::Line { Ok(()) } else { write!(f, " (byte {})", self.offset) }
    }
}

/// What the records of a source are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Lines, each with one record.
    Line,
    /// Elements of an array, or of several arrays one after the other.
    Element,
    /// Objects one after the other, each on several lines.
    Object,
}

impl Unit {
    /// Every value, in order.
    pub const ALL: [Self; 3] = [Self::Line, Self::Element, Self::Object];

    /// The word for one of them.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Element => "element",
            Self::Object => "object",
        }
    }
}

/// Why a record was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// It is no JSON.
    #[error("it is no JSON: {fault} at {}column {column}", line_within(*line))]
    NotJson {
        /// What the parser of JSON says, shortened and safe to print.
        fault: String,
        /// The line within the record, from 1.
        line: usize,
        /// The column in that line, in bytes, from 1; 0 for the end of the line before.
        column: usize,
    },
    /// It is no UTF-8 text.
    #[error("byte {at} of it is no UTF-8 text")]
    NotUtf8 {
        /// The number of bytes before the one that is wrong.
        at: usize,
    },
    /// It is longer than [`MAX_RECORD_BYTES`].
    #[error("it is longer than {MAX_RECORD_BYTES} bytes")]
    TooLong,
    /// It nests deeper than [`MAX_DEPTH`].
    #[error("its objects and arrays nest deeper than {MAX_DEPTH} levels")]
    TooDeep,
    /// It is JSON and no object.
    #[error("it is JSON but no object")]
    NotAnObject,
    /// It has no `eventType`.
    #[error("it has no `eventType`")]
    NoEventType,
    /// Its `eventType` is no text, null for one.
    #[error("its `eventType` is no text")]
    EventTypeNotText,
    /// A key that matters stands in it twice.
    #[error("the key `{key}` stands in it twice")]
    RepeatedKey {
        /// The key.
        key: &'static str,
    },
    /// It has more keys in `debugData` than [`MAX_DEBUG_KEYS`].
    #[error("its `debugData` has more than {MAX_DEBUG_KEYS} keys")]
    TooManyKeys,
    /// The source ends before the array or the object does.
    #[error("the source ends before the array or object is closed")]
    NotClosed,
    /// There is no element where one must stand, or a bracket closes what it did not open.
    #[error("a comma or a closing bracket stands where it cannot")]
    NoElement,
    /// Something other than a further array stands behind an array.
    #[error("something other than an array stands behind an array of events")]
    BesideArray,
    /// Something other than a further object stands behind an object.
    #[error("something other than an object stands behind an object")]
    BesideObject,
    /// The source as a whole is no UTF-8 text.
    #[error("the source is {form}")]
    ForeignForm {
        /// What it is instead.
        form: &'static str,
    },
}

/// The line within a record, where it has several.
fn line_within(line: usize) -> String {
    if line > 1 { format!("its line {line}, ") } else { String::new() }
}

impl Reason {
    /// The stable id, as in [`ERROR_IDS`].
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "V-JSON",
            Self::NotUtf8 { .. } => "V-UTF8",
            Self::TooLong => "V-LONG",
            Self::TooDeep => "V-DEEP",
            Self::NotAnObject => "V-OBJECT",
            Self::NoEventType => "V-NOTYPE",
            Self::EventTypeNotText => "V-TYPE",
            Self::RepeatedKey { .. } => "V-TWICE",
            Self::TooManyKeys => "V-KEYS",
            Self::NotClosed => "V-CUT",
            Self::NoElement => "V-ARRAY",
            Self::BesideArray | Self::BesideObject => "V-BESIDE",
            Self::ForeignForm { .. } => "V-FORM",
        }
    }

    /// Whether the record cannot be trusted to end where it seems to.
    pub(crate) const fn is_about_the_text(&self) -> bool {
        matches!(self, Self::NotJson { .. } | Self::NotUtf8 { .. })
    }

    fn why(&self) -> &'static str {
        match self {
            Self::NotJson { .. } | Self::NotUtf8 { .. } => "an event is a JSON object in UTF-8",
            Self::TooLong | Self::TooDeep | Self::TooManyKeys => {
                "no event is like that, and reading on would cost memory without bound"
            }
            Self::NotAnObject | Self::NoEventType | Self::EventTypeNotText => {
                "an event is an object that names its type in `eventType`"
            }
            Self::RepeatedKey { .. } => "one reader would take the first value and another the last",
            Self::NotClosed => "the source was cut, and what is missing cannot be checked",
            Self::NoElement | Self::BesideArray | Self::BesideObject => {
                "without whole JSON there is no telling where the next event starts"
            }
            Self::ForeignForm { .. } => "events are read as UTF-8 text",
        }
    }

    fn next(&self) -> &'static str {
        match self {
            Self::NotJson { .. } | Self::NotUtf8 { .. } | Self::NoElement => {
                "mend the record at its source, or take it out"
            }
            Self::TooLong | Self::TooDeep | Self::TooManyKeys | Self::RepeatedKey { .. } => {
                "take the record out, and ask where it came from"
            }
            Self::NotAnObject | Self::NoEventType | Self::EventTypeNotText => {
                "unwrap the events if a log shipper has put them into an envelope of its own"
            }
            Self::NotClosed => "export the log again",
            Self::BesideArray | Self::BesideObject => {
                "write one event per line: `jq -c '.[]'` for arrays, `jq -c .` for objects"
            }
            Self::ForeignForm { .. } => "unpack it or convert it to UTF-8, and pass that on standard input",
        }
    }
}

impl OldRefusal for RefusedRecord {
    fn id(&self) -> &'static str {
        self.reason.id()
    }

    fn what(&self) -> String {
        self.reason.to_string()
    }

    fn place(&self) -> String {
        self.place.to_string()
    }

    fn why(&self) -> String {
        let end = if self.ends_source { "; nothing behind it in this source was read" } else { "" };
        format!("{}{end}", self.reason.why())
    }

    fn next(&self) -> String {
        self.reason.next().to_owned()
    }
}

//! What is refused, and where.

use catalog_model::{EventId, InvalidEventId, InvalidRelease, InvalidToken, Safe, SourceKind};

use crate::{Place, Spot};

/// A document, or the sources together, are not what they must be.
///
/// Shows the id, what was seen and where; [`catalog_model::FourParts`] adds why that is refused and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("[{}] {problem}: {place}", problem.id())]
pub struct IngestError {
    /// Where it was seen.
    pub place: Box<Place>,
    /// What was seen.
    pub problem: Problem,
}

impl IngestError {
    /// The same error, of an event type: its id as seen, or as much of it as there is.
    pub(crate) fn about(mut self, event: Option<&str>) -> Self {
        self.place.event = event.map(|event| Safe::new(event).shortened(130));
        self
    }
}

/// What was seen. Texts in it are safe to print and shortened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A document of no bytes.
    #[error("the document is empty")]
    NoBytes,
    /// A document above the size limit.
    #[error("the document has {bytes} bytes, more than the {most} that are allowed")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        most: usize,
    },
    /// Bytes that are not UTF-8.
    #[error("the byte 0x{byte:02x} is not valid UTF-8 here")]
    NotUtf8 {
        /// The first byte that does not fit.
        byte: u8,
    },
    /// Something else than the document that was asked for.
    #[error("the document is {0}")]
    Marker(Marker),

    /// A CSV file that does not end in a line break.
    #[error("the last line does not end in a line break")]
    CsvCut,
    /// A CSV file that ends before the last entries of another source, and lacks no other.
    #[error("the entries end after `{last}`: the {missing} entries that the {against} has after it are not there")]
    CsvEndsEarly {
        /// The last id of the CSV.
        last: EventId,
        /// How many are missing.
        missing: usize,
        /// The other source.
        against: SourceKind,
    },
    /// A quotation mark where CSV allows none, or none where it needs one.
    #[error("{how}")]
    Quote {
        /// What is wrong with it.
        how: &'static str,
    },
    /// A carriage return that no line feed follows.
    #[error("a carriage return stands without a line feed")]
    BareCarriageReturn,
    /// An empty line.
    #[error("the line is empty")]
    BlankLine,
    /// A first line that is no header and no row either, or a header that does not fit.
    #[error("{why}")]
    Header {
        /// What is wrong with it.
        why: String,
    },
    /// A row whose cells do not stand in their columns.
    #[error("{why}")]
    Shift {
        /// How that shows.
        why: String,
    },

    /// A page without an end.
    #[error("`</html>` is not in the last bytes of the page")]
    PageCut,
    /// A page without content, to be filled by scripts.
    #[error("the page is an empty shell that scripts would fill")]
    PageShell,
    /// A page that does not say how many entries it has.
    #[error("the page does not say `Found … matches`{}; {nearest}", seen.as_ref().map(|seen| format!(", but `{seen}`")).unwrap_or_default())]
    NoCount {
        /// What it says instead, if anything.
        seen: Option<String>,
        /// Which selectors match how many elements.
        nearest: String,
    },
    /// A page that says another number of entries than it has.
    #[error("the page says `Found {said} matches`, and {found} entries were found; {nearest}")]
    Count {
        /// The number that it says.
        said: usize,
        /// The number that was found.
        found: usize,
        /// Which selectors match how many elements.
        nearest: String,
    },
    /// An entry of the page that lacks a part, or whose part reads otherwise.
    #[error("{why}")]
    PagePart {
        /// What is wrong with it.
        why: String,
    },
    /// A page whose elements are nested too deep, or with too many attributes.
    #[error("{what} ({most} are allowed)")]
    PageDepth {
        /// What there is too much of.
        what: &'static str,
        /// The limit.
        most: usize,
    },
    /// The HTML parser panicked.
    #[error("the HTML parser stopped on this page")]
    PageParser,

    /// A text that is not JSON.
    #[error("the text is not valid JSON: {why}")]
    JsonSyntax {
        /// What is wrong with it.
        why: String,
    },
    /// JSON whose value at a place is missing or of another type.
    #[error("{why}")]
    JsonField {
        /// What is wrong with it.
        why: String,
    },
    /// A key that stands twice in one JSON object.
    #[error("the key stands twice in one object")]
    DuplicateKey,
    /// Data without a `V2`, or with two.
    #[error("the data has {found} versions named `V2`; it has {names}")]
    Versions {
        /// How many there are.
        found: usize,
        /// The names that there are.
        names: String,
    },

    /// A JavaScript string literal that cannot be read.
    #[error("the string literal cannot be read: {why}")]
    Literal {
        /// What is wrong with it.
        why: &'static str,
    },
    /// A script without the data, or with two of it.
    #[error("the script has {found} calls of `JSON.parse` that hold the data, and must have one")]
    ScriptData {
        /// How many there are.
        found: usize,
    },
    /// A script without an end.
    #[error("the script does not end in `;`")]
    ScriptCut,

    /// Two entries with one id, or with ids that differ in case alone.
    #[error("the same id, letter case aside, stands at {first_spot}: `{first}`")]
    DuplicateEvent {
        /// The id of the first entry.
        first: EventId,
        /// Where the first entry is.
        first_spot: Spot,
    },
    /// A text in an id's place that is no event id.
    #[error(transparent)]
    EventId(#[from] InvalidEventId),
    /// A text in a release's place that is no release.
    #[error(transparent)]
    Release(#[from] InvalidRelease),
    /// A text that is not the tag, category, payload type, field or legacy id in whose place it stands.
    #[error(transparent)]
    Word(#[from] InvalidToken),
    /// A text in the place of a day that is no day.
    #[error("`{seen}` is not a day: it must read like `2026-08-06`")]
    Day {
        /// The text.
        seen: String,
    },
    /// A document without entries.
    #[error("there are no entries")]
    NoEntries,
    /// A source with fewer than three quarters of another's entries, or more than four thirds of those that two
    /// others have.
    #[error("{}", sizes(*.entries, .others))]
    Shrink {
        /// How many it has.
        entries: usize,
        /// The others whose number is that far off, and how many they have.
        others: Vec<(SourceKind, usize)>,
    },
    /// A character that would act instead of being read.
    #[error("the text holds the control or invisible character `{seen}`")]
    ControlCharacter {
        /// The character, escaped.
        seen: String,
    },
    /// A text that went through a wrong decoding.
    #[error("the text holds `{seen}`, the trace of a wrong decoding")]
    Mojibake {
        /// The characters.
        seen: String,
    },
    /// A description above the size limit.
    #[error("the description has {bytes} bytes, more than the {most} that are allowed")]
    LongDescription {
        /// Its size.
        bytes: usize,
        /// The limit.
        most: usize,
    },

    /// No source catalog to merge, or two of one source.
    #[error("{}", source_catalogs(*.found, .of))]
    Testimonies {
        /// How many there are.
        found: usize,
        /// The source, or `any source`.
        of: &'static str,
    },
}

fn sizes(entries: usize, others: &[(SourceKind, usize)]) -> String {
    let distance = match others.iter().any(|(_, others)| entries < *others) {
        true => "fewer than three quarters",
        false => "more than four thirds",
    };
    let others: Vec<String> = others.iter().map(|(source, others)| format!("the {others} of the {source}")).collect();
    format!("it has {entries} documented entries, {distance} of {}", others.join(" and of "))
}

fn source_catalogs(found: usize, of: &str) -> String {
    match found {
        0 => format!("there is no source_catalog of {of}"),
        _ => format!("there are {found} source catalogs of the {of}"),
    }
}

/// What a server can send in place of the document that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A pointer of Git LFS.
    LfsPointer,
    /// A page that says that there is no such page.
    NotFoundPage,
    /// A page that asks for proof that a person is reading.
    BlockingPage,
    /// The page of event types, where another document was asked for.
    EventTypesPage,
    /// Another HTML page.
    OtherPage,
    /// No HTML, where HTML was asked for.
    NotHtml,
}

impl std::fmt::Display for Marker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::LfsPointer => "a pointer of Git LFS and not the file that it points to",
            Self::NotFoundPage => "an HTML page that says that the page was not found",
            Self::BlockingPage => "an HTML page that asks for proof that a person is reading",
            Self::EventTypesPage => "the HTML page of event types and not the file that was asked for",
            Self::OtherPage => "an HTML page without a catalog",
            Self::NotHtml => "no HTML page",
        })
    }
}

/// The id of every error of this crate, and what it means in one line.
pub const ERROR_IDS: &[(&str, &str)] = &[
    ("H-EMPTY", "a document has no bytes"),
    ("H-SIZE", "a document is larger than any that could be right"),
    ("H-ENCODING", "a document is not UTF-8, or comes encoded in a way that was not asked for"),
    (
        "H-MARKER",
        "a document is something else than what was asked for: an error page, a blocking page, a Git LFS pointer",
    ),
    ("C-CUT", "the CSV ends in the middle of a row, or before the last entries of another source"),
    ("C-QUOTE", "a quotation mark of the CSV is missing or stands where none may"),
    ("C-LINE", "a line of the CSV is blank or holds a bare carriage return"),
    ("C-HEADER", "the first line of the CSV is neither the header nor a row"),
    ("C-SHIFT", "the cells of a CSV row do not stand in their columns"),
    ("P-CUT", "the page has no end"),
    ("P-SHELL", "the page is an empty shell that scripts would fill"),
    ("P-NOCOUNT", "the page does not say how many entries it has"),
    ("P-COUNT", "the page has another number of entries than it says"),
    ("P-FIELD", "an entry of the page lacks a part, or the part reads otherwise"),
    ("P-DEPTH", "the page is nested too deep or has too many attributes on one element"),
    ("P-PARSER", "the HTML parser failed on the page"),
    ("J-SYNTAX", "the data is not valid JSON"),
    ("J-FIELD", "a value of the data is missing or of another type"),
    ("J-DUPLICATE", "a key stands twice in one object of the data"),
    ("J-VERSION", "the data has no version V2, or two"),
    ("S-LITERAL", "a string literal of the script cannot be read"),
    ("S-DATA", "the script does not hold the data exactly once"),
    ("S-CUT", "the script has no end"),
    ("D-DUPLICATE", "two entries have one id, or ids that differ in case alone"),
    ("D-ID", "an event id is not of the published form"),
    ("D-RELEASE", "a release is of neither published form"),
    ("D-TAG", "a tag is not of the published form"),
    ("D-WORD", "a category, payload type, field, legacy id or build is not of the published form"),
    ("D-DATE", "a day of creation is not a day"),
    ("D-EMPTY", "a document has no entries"),
    ("D-SHRINK", "a source has far fewer entries than another, or far more than two others"),
    ("D-CONTROL", "a text holds a control or invisible character"),
    ("D-MOJIBAKE", "a text went through a wrong decoding"),
    ("D-LENGTH", "a description is longer than any that could be right"),
    ("M-WITNESS", "there is no source catalog to reconcile, or two of one witness"),
];

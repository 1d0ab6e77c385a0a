//! What is odd but harmless: discrepancies between sources, and notices about one source.
//!
//! Values are facts; those of a description are digests. Whatever is refused is a [`Refusal`](crate::Refusal) and
//! never a finding.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::{EventId, Safe, SourceKind};

/// One thing that a reader of the catalog should know and that does not keep it out of the history.
///
/// Sorted as in `source.toml`: by kind, source, event id, subject and values, discrepancies first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// Two sources contradict each other.
    Discrepancy(Discrepancy),
    /// One source is odd.
    Notice(Notice),
}

/// Two sources contradict each other about one event type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Discrepancy {
    /// What they contradict each other about.
    pub fact: Fact,
    /// The source of less authority.
    pub source: SourceKind,
    /// The source of more authority.
    pub against: SourceKind,
    /// The event type.
    pub id: EventId,
    /// What `source` says.
    pub seen: String,
    /// What `against` says.
    pub expected: String,
}

/// What two sources contradict each other about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// `source` lacks a public entry of `against`.
    Missing,
    /// `source` has an entry that is not public in `against`, or not in it.
    Extra,
    /// The payload types of the change details, separated by spaces; `unnamed` on the page.
    ChangeDetails,
    /// The digest of the description.
    Description,
    /// The release in which the event type appeared.
    Since,
    /// The tags, separated by spaces.
    Tags,
}

/// Something odd in one source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Notice {
    /// What it is.
    pub kind: NoticeKind,
    /// The source.
    pub source: SourceKind,
    /// The event type, if it is about one.
    pub id: Option<EventId>,
    /// The fact, column, key or other thing: `since`, `/versions/0/extra`.
    pub subject: String,
    /// What the source says. It comes from outside: `Display` shows it through [`Safe`].
    pub seen: String,
    /// What was expected, where that is known.
    pub expected: String,
}

impl Finding {
    /// A notice about a source as a whole.
    pub fn notice(kind: NoticeKind, source: SourceKind, subject: impl Into<String>, seen: impl Into<String>) -> Self {
        Self::Notice(Notice::new(kind, source, subject, seen))
    }

    /// The discrepancy, if it is one: what `--strict` refuses.
    pub const fn discrepancy(&self) -> Option<&Discrepancy> {
        match self {
            Self::Discrepancy(discrepancy) => Some(discrepancy),
            Self::Notice(_) => None,
        }
    }

    /// Whether two sources contradict each other.
    pub const fn is_discrepancy(&self) -> bool {
        self.discrepancy().is_some()
    }

    /// The word for its kind in files and messages.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Discrepancy(discrepancy) => discrepancy.fact.kind(),
            Self::Notice(notice) => notice.kind.as_str(),
        }
    }

    /// The source that it is about.
    pub const fn source(&self) -> SourceKind {
        match self {
            Self::Discrepancy(discrepancy) => discrepancy.source,
            Self::Notice(notice) => notice.source,
        }
    }

    /// The source of more authority that says otherwise.
    pub fn against(&self) -> Option<SourceKind> {
        self.discrepancy().map(|discrepancy| discrepancy.against)
    }

    /// The event type that it is about, if it is about one.
    pub const fn id(&self) -> Option<&EventId> {
        match self {
            Self::Discrepancy(discrepancy) => Some(&discrepancy.id),
            Self::Notice(notice) => notice.id.as_ref(),
        }
    }

    /// Its subject, what the source says, and what was expected, in this order; an empty text where there is nothing
    /// to say. The texts come from outside.
    pub fn texts(&self) -> [&str; 3] {
        match self {
            Self::Discrepancy(it) => [it.fact.subject(), &it.seen, &it.expected],
            Self::Notice(it) => [&it.subject, &it.seen, &it.expected],
        }
    }
}

impl From<Discrepancy> for Finding {
    fn from(discrepancy: Discrepancy) -> Self {
        Self::Discrepancy(discrepancy)
    }
}

impl From<Notice> for Finding {
    fn from(notice: Notice) -> Self {
        Self::Notice(notice)
    }
}

impl Notice {
    /// A notice about a source as a whole.
    pub fn new(kind: NoticeKind, source: SourceKind, subject: impl Into<String>, seen: impl Into<String>) -> Self {
        Self { kind, source, id: None, subject: subject.into(), seen: seen.into(), expected: String::new() }
    }
}

impl Fact {
    /// Every fact, in order.
    pub const ALL: [Self; 6] =
        [Self::Missing, Self::Extra, Self::ChangeDetails, Self::Description, Self::Since, Self::Tags];

    /// The kind of a discrepancy about it, as a word in files: `missing`, `extra` or `differs`.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            _ => "differs",
        }
    }

    /// The word for the fact in files and messages.
    pub const fn subject(self) -> &'static str {
        match self {
            Self::Missing | Self::Extra => "visibility",
            Self::ChangeDetails => "change_details",
            Self::Description => "description",
            Self::Since => "since",
            Self::Tags => "tags",
        }
    }

    /// The fact with this kind and subject.
    pub fn of(kind: &str, subject: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.kind() == kind && fact.subject() == subject)
    }
}

impl Ord for Discrepancy {
    fn cmp(&self, other: &Self) -> Ordering {
        // All facts of an entry that differ are of one kind, and the fact comes after the event type.
        fn key(it: &Discrepancy) -> impl Ord + '_ {
            let kind = it.fact.min(Fact::ChangeDetails);
            (kind, it.source, it.against, &it.id, it.fact, it.seen.as_str(), it.expected.as_str())
        }
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Discrepancy {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Discrepancy(discrepancy) => discrepancy.fmt(f),
            Self::Notice(notice) => notice.fmt(f),
        }
    }
}

/// ```
/// # use catalog_model::{Discrepancy, EventId, Fact, SourceKind::{Csv, Data}};
/// let id = EventId::new("pool.lane.open").unwrap();
/// let (seen, expected) = (String::new(), "public".to_owned());
/// let missing = Discrepancy { fact: Fact::Missing, source: Csv, against: Data, id, seen, expected };
/// assert_eq!(missing.to_string(), "missing: pool.lane.open is in the event data but not in the CSV");
/// ```
impl fmt::Display for Discrepancy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { fact, source, against, id, seen, expected } = self;
        let [seen, expected] = [seen, expected].map(|text| Safe::new(text).shortened(200));
        let [source, against] = [source, against].map(|source| name_of(*source));
        write!(f, "{}: {id} ", fact.kind())?;
        match fact {
            Fact::Missing => write!(f, "is in the {against} but not in the {source}"),
            Fact::Extra if expected.is_empty() => write!(f, "is in the {source} but not in the {against}"),
            Fact::Extra => write!(f, "is in the {source} but {expected} in the {against}"),
            _ => write!(f, "has {} `{seen}` in the {source} and `{expected}` in the {against}", fact.subject()),
        }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [subject, seen, expected] =
            [&self.subject, &self.seen, &self.expected].map(|text| Safe::new(text).shortened(200));
        write!(f, "{}", self.kind)?;
        if let Some(id) = &self.id {
            write!(f, " {id}")?;
        }
        write!(f, ": the {}: {subject}", name_of(self.source))?;
        if !seen.is_empty() {
            write!(f, " `{seen}`")?;
        }
        if !expected.is_empty() {
            write!(f, ", expected `{expected}`")?;
        }
        Ok(())
    }
}

/// The name of a source in a sentence.
const fn name_of(source: SourceKind) -> &'static str {
    match source {
        SourceKind::Page => "page",
        SourceKind::Csv => "CSV",
        SourceKind::Data => "event data",
    }
}

macro_rules! notice_kinds {
    ($($(#[$docs:meta])* $name:ident = $text:literal,)*) => {
        /// The kinds of notices.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum NoticeKind {
            $($(#[$docs])* $name,)*
        }

        impl NoticeKind {
            /// Every kind, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable word for it in files and messages.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

notice_kinds! {
    /// There is no document of this source.
    SourceAbsent = "witness-absent",
    /// The document came from another place than the usual one.
    Fallback = "fallback",
    /// The label is the newest `since` of the entries and not upstream's own.
    LabelInferred = "label-inferred",
    /// A version of the entries that this program does not know and skips.
    UnknownVersion = "unknown-version",
    /// A key that this program does not know and skips.
    UnknownKey = "unknown-key",
    /// A column that this program does not know and skips.
    UnknownColumn = "unknown-column",
    /// A header cell that differs from the expected one in white space only.
    HeaderSpelling = "header-spelling",
    /// A tag that upstream uses without declaring it.
    UndeclaredTag = "undeclared-tag",
    /// A category that upstream uses without declaring it.
    UndeclaredCategory = "undeclared-category",
    /// A payload type that an entry names and nothing defines.
    UndefinedPayloadType = "undefined-payload-type",
    /// A release that is newer than the catalog's own label.
    NewerThanCatalog = "newer-than-catalog",
    /// A fact that should be there and is null.
    NullFact = "null-fact",
    /// The entries are not sorted by id.
    Unsorted = "unsorted",
    /// The document starts with a byte order mark.
    ByteOrderMark = "byte-order-mark",
    /// The lines of the document end in CR LF.
    CarriageReturns = "carriage-returns",
    /// A description is longer than any seen before.
    LongDescription = "long-description",
    /// A description that reads like the page's placeholder for an empty one.
    PlaceholderText = "placeholder-text",
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for NoticeKind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text).ok_or(())
    }
}

//! Harmless oddities: discrepancies between sources, and notices about one source.
//!
//! A finding does not keep a catalog out of the history; a [`Refusal`](crate::Refusal) does. Descriptions occur in
//! findings only as digests.

use std::cmp::Ordering;
use std::fmt;

use crate::macros::word_enum;
use crate::{EventId, Safe, SourceKind};

/// A harmless oddity in the sources of a catalog.
///
/// Sorted as in `source.toml`: by kind, source, event id, subject and values, discrepancies first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    Discrepancy(Discrepancy),
    Notice(Notice),
}

/// Two sources contradict each other about one event type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Discrepancy {
    pub fact: Fact,
    /// The source with less authority.
    pub source: SourceKind,
    /// The source with more authority.
    pub against: SourceKind,
    pub id: EventId,
    /// The value in `source`.
    pub seen: String,
    /// The value in `against`.
    pub expected: String,
}

/// The fact that two sources contradict each other about.
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

/// An oddity in one source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Notice {
    pub kind: NoticeKind,
    pub source: SourceKind,
    /// The event type, if the notice concerns only one.
    pub id: Option<EventId>,
    /// The fact, column or key: `since`, `/versions/0/extra`.
    pub subject: String,
    /// The value in the source. It comes from outside: `Display` shows it through [`Safe`].
    pub seen: String,
    /// The expected value, if known.
    pub expected: String,
}

impl Finding {
    /// A notice that does not concern a single event type.
    pub fn notice(kind: NoticeKind, source: SourceKind, subject: impl Into<String>, seen: impl Into<String>) -> Self {
        Self::Notice(Notice::new(kind, source, subject, seen))
    }

    /// The discrepancy, if it is one. `--strict` refuses these.
    pub const fn discrepancy(&self) -> Option<&Discrepancy> {
        match self {
            Self::Discrepancy(discrepancy) => Some(discrepancy),
            Self::Notice(_) => None,
        }
    }

    pub const fn is_discrepancy(&self) -> bool {
        matches!(self, Self::Discrepancy(_))
    }

    /// The word for its kind in files and messages.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Discrepancy(discrepancy) => discrepancy.fact.kind(),
            Self::Notice(notice) => notice.kind.as_str(),
        }
    }

    pub const fn source(&self) -> SourceKind {
        match self {
            Self::Discrepancy(discrepancy) => discrepancy.source,
            Self::Notice(notice) => notice.source,
        }
    }

    /// The source with more authority, if two sources contradict each other.
    pub fn against(&self) -> Option<SourceKind> {
        self.discrepancy().map(|discrepancy| discrepancy.against)
    }

    /// The event type, if the finding concerns only one.
    pub const fn id(&self) -> Option<&EventId> {
        match self {
            Self::Discrepancy(discrepancy) => Some(&discrepancy.id),
            Self::Notice(notice) => notice.id.as_ref(),
        }
    }

    /// Its subject, the value in the source, and the expected value; empty if unknown. The texts come from outside.
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
    /// A notice that does not concern a single event type.
    pub fn new(kind: NoticeKind, source: SourceKind, subject: impl Into<String>, seen: impl Into<String>) -> Self {
        Self { kind, source, id: None, subject: subject.into(), seen: seen.into(), expected: String::new() }
    }
}

impl Fact {
    /// All facts, in order.
    pub const ALL: [Self; 6] =
        [Self::Missing, Self::Extra, Self::ChangeDetails, Self::Description, Self::Since, Self::Tags];

    /// The kind of discrepancy, as in files: `missing`, `extra` or `differs`.
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
        // `ChangeDetails` and the facts after it are one kind, sorted by event type before the fact.
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

word_enum!(
    /// The kinds of notices.
    NoticeKind {
        /// This source has no document.
        SourceAbsent = "source-absent",
        /// The document did not come from its usual location.
        Fallback = "fallback",
        /// The site redirects permanently to a new address.
        Moved = "moved",
        /// The document holds event data too, and it is not used.
        OtherData = "other-data",
        /// Upstream gives no label, so it is the newest `since` of the entries.
        LabelInferred = "label-inferred",
        /// An unknown version of the entries, which is skipped.
        UnknownVersion = "unknown-version",
        /// An unknown key, which is skipped.
        UnknownKey = "unknown-key",
        /// An unknown column, which is skipped.
        UnknownColumn = "unknown-column",
        /// A header cell that differs from the expected one only in white space.
        HeaderSpelling = "header-spelling",
        /// A tag that upstream uses without declaring it.
        UndeclaredTag = "undeclared-tag",
        /// A category that upstream uses without declaring it.
        UndeclaredCategory = "undeclared-category",
        /// A payload type that an entry names but upstream does not define.
        UndefinedPayloadType = "undefined-payload-type",
        /// A release that is newer than the catalog's own label.
        NewerThanCatalog = "newer-than-catalog",
        /// A required fact that is null.
        NullFact = "null-fact",
        /// The entries are not sorted by id.
        Unsorted = "unsorted",
        /// The document starts with a byte order mark.
        ByteOrderMark = "byte-order-mark",
        /// The lines of the document end in CR LF.
        CarriageReturns = "carriage-returns",
        /// A description that is longer than all known ones.
        LongDescription = "long-description",
        /// A description that looks like the page's placeholder for an empty one.
        PlaceholderText = "placeholder-text",
    }
);

//! What is odd but harmless in what the sources say.

use std::fmt;
use std::str::FromStr;

use crate::{EventId, Safe, SourceKind};

/// One thing that the reader of a catalog should know and that does not stop it from being kept.
///
/// Values are facts: where the fact is a description, they are digests. Everything that is refused is an error of the
/// crate that refuses it and never a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The source that it is about.
    pub source: SourceKind,
    /// The source of greater authority that it is held against, for disagreements.
    pub against: Option<SourceKind>,
    /// The event type that it is about, if it is about one.
    pub id: Option<EventId>,
    /// The fact, column, key or other thing that it is about: `since`, `tags`, `/versions/0/extra`.
    pub subject: String,
    /// What `source` says. From outside: shown through [`Safe`] by `Display`.
    pub seen: String,
    /// What `against` says, or what would have been expected.
    pub expected: String,
}

impl Finding {
    /// A notice about a source as a whole.
    #[must_use]
    pub fn notice(kind: FindingKind, source: SourceKind, subject: impl Into<String>, seen: impl Into<String>) -> Self {
        Self {
            kind,
            source,
            against: None,
            id: None,
            subject: subject.into(),
            seen: seen.into(),
            expected: String::new(),
        }
    }

    /// Whether two sources contradict each other: what `--strict` refuses.
    #[must_use]
    pub const fn is_disagreement(&self) -> bool {
        self.kind.is_disagreement()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seen = Safe::new(&self.seen).shortened(200);
        let expected = Safe::new(&self.expected).shortened(200);
        let subject = Safe::new(&self.subject).shortened(200);
        write!(f, "{}", self.kind)?;
        if let Some(id) = &self.id {
            write!(f, " {id}")?;
        }
        write!(f, ": the {}", self.source)?;
        match (self.kind, self.against) {
            (FindingKind::Missing, Some(against)) => write!(f, " lacks an entry of the {against}"),
            (FindingKind::Extra, Some(against)) => write!(f, " has an entry that the {against} lacks"),
            (_, Some(against)) => write!(f, " says {subject} `{seen}`, the {against} `{expected}`"),
            (_, None) => {
                write!(f, ": {subject}")?;
                if !seen.is_empty() {
                    write!(f, " `{seen}`")?;
                }
                if !expected.is_empty() {
                    write!(f, ", expected `{expected}`")?;
                }
                Ok(())
            }
        }
    }
}

macro_rules! finding_kinds {
    ($($(#[$docs:meta])* $name:ident = $text:literal,)*) => {
        /// The kinds of findings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FindingKind {
            $($(#[$docs])* $name,)*
        }

        impl FindingKind {
            /// Every kind, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable word for it in files and messages.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

finding_kinds! {
    /// A public entry of a greater source is not in this one.
    Missing = "missing",
    /// An entry of this source is not public in a greater one, or not there at all.
    Extra = "extra",
    /// The sources tell different facts of one entry.
    Differs = "differs",
    /// There is no document of this source.
    SourceAbsent = "witness-absent",
    /// The document came from another place than the usual one.
    Fallback = "fallback",
    /// The label is the newest `since` of the entries and not upstream's own.
    LabelInferred = "label-inferred",
    /// A version of the entries that is not known here and was passed over.
    UnknownVersion = "unknown-version",
    /// A key that is not known here and was passed over.
    UnknownKey = "unknown-key",
    /// A column that is not known here and was passed over.
    UnknownColumn = "unknown-column",
    /// A header cell that reads as expected but for white space.
    HeaderSpelling = "header-spelling",
    /// A tag that upstream uses without declaring it.
    UndeclaredTag = "undeclared-tag",
    /// A category that upstream uses without declaring it.
    UndeclaredCategory = "undeclared-category",
    /// A payload type that an entry names without its being defined.
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
    /// A description that reads like the page's placeholder for none.
    PlaceholderText = "placeholder-text",
}

impl FindingKind {
    /// Whether it is a contradiction between two sources.
    #[must_use]
    pub const fn is_disagreement(self) -> bool {
        matches!(self, Self::Missing | Self::Extra | Self::Differs)
    }
}

impl fmt::Display for FindingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for FindingKind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text).ok_or(())
    }
}

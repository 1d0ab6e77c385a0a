//! What upstream says of one event type, as facts.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::{CategoryId, EventId, LegacyId, PayloadTypeName, Release, Safe, Sha256, Tag, Visibility};

/// The facts of one event type in one catalog.
///
/// A fact that upstream leaves null or a source does not tell is `None` or empty; [`crate::Coverage`] tells the two
/// apart for a whole catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventEntry {
    /// The id, which no other entry of the catalog has.
    pub id: EventId,
    /// Whether the event type is documented.
    pub visibility: Visibility,
    /// The release that upstream names as the first with this event type. It can be wrong and can change.
    pub since: Option<Release>,
    /// The day on which upstream added it.
    pub created: Option<Date>,
    /// The upstream team that owns it.
    pub category: Option<CategoryId>,
    /// Its tags.
    pub tags: BTreeSet<Tag>,
    /// The payload type of its actor.
    pub actor: Option<PayloadTypeName>,
    /// The payload type of its `debugData`.
    pub debug_data: Option<PayloadTypeName>,
    /// The payload types of its targets.
    pub targets: BTreeSet<PayloadTypeName>,
    /// Whether its targets can carry change details, and of which payload types.
    pub change_details: ChangeDetails,
    /// The ids that it had before 2017.
    pub legacy_ids: BTreeSet<LegacyId>,
    /// The digest of its description.
    pub description: DescriptionDigest,
}

impl EventEntry {
    /// An entry with this id, public, of which nothing else is known.
    #[must_use]
    pub fn new(id: EventId) -> Self {
        Self {
            id,
            visibility: Visibility::Public,
            since: None,
            created: None,
            category: None,
            tags: BTreeSet::new(),
            actor: None,
            debug_data: None,
            targets: BTreeSet::new(),
            change_details: ChangeDetails::None,
            legacy_ids: BTreeSet::new(),
            description: DescriptionDigest::EMPTY,
        }
    }

    /// Whether the entry has this tag.
    #[must_use]
    pub fn has_tag(&self, tag: &str) -> bool {
        self.tags.contains(tag)
    }

    /// Whether an event hook can be subscribed to this event type.
    #[must_use]
    pub fn is_event_hook_eligible(&self) -> bool {
        self.has_tag(Tag::EVENT_HOOK_ELIGIBLE)
    }

    /// Whether the event type exists in Identity Engine orgs only.
    #[must_use]
    pub fn is_oie_only(&self) -> bool {
        self.has_tag(Tag::OIE_ONLY)
    }

    /// The names of all payload types that the entry refers to, each once.
    #[must_use]
    pub fn payload_type_names(&self) -> BTreeSet<&PayloadTypeName> {
        self.actor.iter().chain(&self.debug_data).chain(&self.targets).chain(self.change_details.names()).collect()
    }
}

/// Whether the targets of an event can carry change details, as far as the sources tell.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum ChangeDetails {
    /// They do not, or no source says so.
    #[default]
    None,
    /// They do; the source (the page) does not name the payload types.
    Unnamed,
    /// They do, and these are the payload types: one at least.
    Named(BTreeSet<PayloadTypeName>),
}

impl ChangeDetails {
    /// Change details of these payload types, none where there are none.
    #[must_use]
    pub fn named(names: BTreeSet<PayloadTypeName>) -> Self {
        if names.is_empty() { Self::None } else { Self::Named(names) }
    }

    /// Whether there are any.
    #[must_use]
    pub const fn is_present(&self) -> bool {
        !matches!(self, Self::None)
    }

    /// The payload types, in order; empty where they are not named.
    pub fn names(&self) -> impl Iterator<Item = &PayloadTypeName> {
        match self {
            Self::Named(names) => Some(names),
            Self::None | Self::Unnamed => None,
        }
        .into_iter()
        .flatten()
    }
}

/// A description reduced to a digest, so that a changed text shows without the text being kept.
///
/// The first 8 bytes of the SHA-256 of the description with runs of white space collapsed to one space and the ends
/// trimmed; empty for an empty description. Written as 16 hex digits or as nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptionDigest(Option<[u8; 8]>);

impl DescriptionDigest {
    /// The digest of an empty description.
    pub const EMPTY: Self = Self(None);

    /// The digest of a description as published.
    #[must_use]
    pub fn of(description: &str) -> Self {
        let normal = normalised(description);
        Self((!normal.is_empty()).then(|| Sha256::of(normal.as_bytes()).first_8()))
    }

    /// Whether the description was empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_none()
    }
}

fn normalised(description: &str) -> String {
    let mut normal = String::with_capacity(description.len());
    for word in description.split_whitespace() {
        if !normal.is_empty() {
            normal.push(' ');
        }
        normal.push_str(word);
    }
    normal
}

impl fmt::Display for DescriptionDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().flatten().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for DescriptionDigest {
    type Err = InvalidDigest;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || InvalidDigest { seen: Safe::new(text).shortened(80) };
        if text.is_empty() {
            return Ok(Self::EMPTY);
        }
        if text.len() != 16 || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(refuse());
        }
        u64::from_str_radix(text, 16).map(|value| Self(Some(value.to_be_bytes()))).map_err(|_| refuse())
    }
}

/// A text that is neither empty nor 16 lower-case hex digits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not the digest of a description: it must be empty or 16 lower-case hex digits")]
pub struct InvalidDigest {
    /// The text, shortened and safe to print.
    pub seen: String,
}

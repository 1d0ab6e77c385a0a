//! The facts about one event type.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::{CategoryId, EventId, LegacyId, PayloadTypeName, Release, Safe, Sha256, Tag, Visibility};

/// The facts about one event type in one catalog.
///
/// A fact that is null upstream, or that the source does not cover, is `None` or empty; the catalog's
/// [`crate::Coverage`] distinguishes the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventEntry {
    pub id: EventId,
    pub visibility: Visibility,
    /// The first release with this event type, according to upstream. It can be wrong and can change.
    pub since: Option<Release>,
    /// The day upstream added it.
    pub created: Option<Date>,
    /// The upstream team that owns it.
    pub category: Option<CategoryId>,
    pub tags: BTreeSet<Tag>,
    /// The payload type of its actor.
    pub actor: Option<PayloadTypeName>,
    /// The payload type of its `debugData`.
    pub debug_data: Option<PayloadTypeName>,
    /// The payload types of its targets.
    pub targets: BTreeSet<PayloadTypeName>,
    pub change_details: ChangeDetails,
    /// Its ids from before 2017.
    pub legacy_ids: BTreeSet<LegacyId>,
    pub description: DescriptionDigest,
}

impl EventEntry {
    /// A public entry without further facts.
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

    #[must_use]
    pub fn has_tag(&self, tag: &str) -> bool {
        self.tags.contains(tag)
    }

    /// Whether event hooks can subscribe to this event type.
    #[must_use]
    pub fn is_event_hook_eligible(&self) -> bool {
        self.has_tag(Tag::EVENT_HOOK_ELIGIBLE)
    }

    /// Whether the event type exists only in Identity Engine orgs.
    #[must_use]
    pub fn is_oie_only(&self) -> bool {
        self.has_tag(Tag::OIE_ONLY)
    }

    /// The names of all payload types that the entry refers to.
    #[must_use]
    pub fn payload_type_names(&self) -> BTreeSet<&PayloadTypeName> {
        self.actor.iter().chain(&self.debug_data).chain(&self.targets).chain(self.change_details.names()).collect()
    }
}

/// Whether the targets of an event can carry change details, and of which payload types.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum ChangeDetails {
    /// No source mentions change details.
    #[default]
    None,
    /// The source says that there are change details, without the payload types.
    Unnamed,
    /// At least one payload type.
    Named(BTreeSet<PayloadTypeName>),
}

impl ChangeDetails {
    /// `Named`, or `None` without names.
    #[must_use]
    pub fn named(names: BTreeSet<PayloadTypeName>) -> Self {
        if names.is_empty() { Self::None } else { Self::Named(names) }
    }

    #[must_use]
    pub const fn is_present(&self) -> bool {
        !matches!(self, Self::None)
    }

    /// The named payload types, sorted.
    pub fn names(&self) -> impl Iterator<Item = &PayloadTypeName> {
        match self {
            Self::Named(names) => Some(names),
            Self::None | Self::Unnamed => None,
        }
        .into_iter()
        .flatten()
    }
}

/// A digest of a description, to detect changes without storing Okta's text.
///
/// It consists of the first 8 bytes of the SHA-256 of the description, with each run of white space collapsed to one
/// space and the ends trimmed, and is written as 16 hex digits. An empty description has an empty digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptionDigest(Option<[u8; 8]>);

impl DescriptionDigest {
    pub const EMPTY: Self = Self(None);

    #[must_use]
    pub fn of(description: &str) -> Self {
        let normal = normalised(description);
        Self((!normal.is_empty()).then(|| Sha256::of(normal.as_bytes()).first_8()))
    }

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

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not the digest of a description: it must be empty or 16 lower-case hex digits")]
pub struct InvalidDigest {
    /// The text, shortened and safe to print.
    pub seen: String,
}

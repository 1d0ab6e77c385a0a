//! The facts about one event type.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::macros::word_enum;
use crate::{CategoryId, DescriptionDigest, EventId, LegacyId, PayloadTypeName, Release, Tag};

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

    pub fn has_tag(&self, tag: &str) -> bool {
        self.tags.contains(tag)
    }

    /// Whether event hooks can subscribe to this event type.
    pub fn is_event_hook_eligible(&self) -> bool {
        self.has_tag(Tag::EVENT_HOOK_ELIGIBLE)
    }

    /// Whether the event type exists only in Identity Engine orgs.
    pub fn is_oie_only(&self) -> bool {
        self.has_tag(Tag::OIE_ONLY)
    }

    /// The names of all payload types that the entry refers to.
    pub fn payload_type_names(&self) -> BTreeSet<&PayloadTypeName> {
        self.actor.iter().chain(&self.debug_data).chain(&self.targets).chain(self.change_details.names()).collect()
    }
}

word_enum!(
    /// Whether an event type is documented, and if not, why. An event type that upstream flags both beta and internal
    /// is internal.
    Visibility {
        /// Documented: listed on the page and in the CSV.
        Public = "public",
        /// Only in the event data, flagged beta.
        Beta = "beta",
        /// Only in the event data, flagged internal.
        Internal = "internal",
    }
);

impl Visibility {
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Public)
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
    pub fn named(names: BTreeSet<PayloadTypeName>) -> Self {
        if names.is_empty() { Self::None } else { Self::Named(names) }
    }

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

//! The rules: what can change from one catalog to another, and how much each change matters to a user.

use std::fmt;
use std::str::FromStr;

use crate::UnknownWord;

/// How much a change matters to those who rely on the catalog. The order is that of weight, the lightest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing, and nothing that a query or a pipeline would notice.
    Editorial,
    /// Something to gain from, or to adapt to at leisure.
    Notable,
    /// Something that a rule, a query, a hook or a pipeline may have relied on is gone or different.
    Breaking,
}

impl Level {
    /// Every level, the most severe first: the order in which changes are shown.
    pub const BY_SEVERITY: [Self; 3] = [Self::Breaking, Self::Notable, Self::Editorial];

    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Notable => "notable",
            Self::Editorial => "editorial",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Level {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::BY_SEVERITY.into_iter().find(|level| level.as_str() == text).ok_or_else(|| UnknownWord::level(text))
    }
}

macro_rules! rules {
    ($($name:ident, $id:literal, $level:ident, $one:literal, $many:literal, $meaning:literal;)*) => {
        /// What can change from one catalog to another.
        ///
        /// The order is that of the reference table and so that of every output: by level, the breaking ones first.
        /// Facts are compared for event types that are public on both sides.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $meaning] $name,)*
        }

        impl Rule {
            /// Every rule, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable id, such as `event-retired`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// How much such a change matters.
            #[must_use]
            pub const fn level(self) -> Level {
                match self {
                    $(Self::$name => Level::$level,)*
                }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)*
                }
            }

            /// How `count` such changes are spoken of: `1 description changed`, `3 descriptions changed`.
            #[must_use]
            pub fn counted(self, count: usize) -> String {
                let (one, many) = match self {
                    $(Self::$name => ($one, $many),)*
                };
                format!("{count} {}", if count == 1 { one } else { many })
            }
        }
    };
}

rules! {
    EventRetired, "event-retired", Breaking, "retired", "retired",
        "A documented event type is gone.";
    EventHidden, "event-hidden", Breaking, "hidden", "hidden",
        "A documented event type is still in the data, but as beta or internal.";
    HookEligibilityLost, "hook-eligibility-lost", Breaking, "lost hook eligibility", "lost hook eligibility",
        "An event hook can no longer be subscribed to the event type.";
    OieOnlyGained, "oie-only-gained", Breaking, "became oie-only", "became oie-only",
        "The event type now exists in Identity Engine orgs only.";
    PayloadTypeRemoved, "payload-type-removed", Breaking, "payload type removed", "payload types removed",
        "A payload type is no longer defined.";
    PayloadFieldRemoved, "payload-field-removed", Breaking, "payload field removed", "payload fields removed",
        "A payload type no longer has a field.";
    PayloadFieldRetyped, "payload-field-retyped", Breaking, "payload field retyped", "payload fields retyped",
        "A field of a payload type has another type or format.";
    EventAdded, "event-added", Notable, "added", "added",
        "An event type is documented that was not in the data before.";
    EventPromoted, "event-promoted", Notable, "promoted", "promoted",
        "An event type that was beta or internal is documented now.";
    EventReturned, "event-returned", Notable, "returned", "returned",
        "An event type is documented again that an earlier snapshot documented and that was gone.";
    HookEligibilityGained, "hook-eligibility-gained", Notable,
        "gained hook eligibility", "gained hook eligibility",
        "An event hook can be subscribed to the event type now.";
    OieOnlyLost, "oie-only-lost", Notable, "no longer oie-only", "no longer oie-only",
        "The event type is no longer confined to Identity Engine orgs.";
    ChangeDetailsAdded, "change-details-added", Notable, "change details added", "change details added",
        "The targets of the event type can carry change details now.";
    ChangeDetailsRemoved, "change-details-removed", Notable, "change details removed", "change details removed",
        "The targets of the event type no longer carry change details.";
    PayloadTypeAdded, "payload-type-added", Notable, "payload type added", "payload types added",
        "A payload type is defined that was not before.";
    PayloadFieldAdded, "payload-field-added", Notable, "payload field added", "payload fields added",
        "A payload type has a field that it did not have before.";
    DescriptionChanged, "description-changed", Editorial, "description changed", "descriptions changed",
        "The description has another text.";
    TagAdded, "tag-added", Editorial, "tag added", "tags added",
        "The event type has a tag that it did not have before; the two flags have rules of their own.";
    TagRemoved, "tag-removed", Editorial, "tag removed", "tags removed",
        "The event type no longer has a tag; the two flags have rules of their own.";
    SinceChanged, "since-changed", Editorial, "first release changed", "first releases changed",
        "Upstream names another release as the first with this event type.";
    CategoryChanged, "category-changed", Editorial, "category changed", "categories changed",
        "The event type belongs to another category.";
    PreviewAdded, "preview-added", Editorial, "preview added", "previews added",
        "An event type is new in the data as beta or internal, and is not documented.";
    PreviewRemoved, "preview-removed", Editorial, "preview removed", "previews removed",
        "An event type that was beta or internal is gone from the data.";
}

impl Rule {
    /// Whether it is about payload types and not about one event type.
    #[must_use]
    pub const fn is_about_payloads(self) -> bool {
        matches!(
            self,
            Self::PayloadTypeRemoved
                | Self::PayloadFieldRemoved
                | Self::PayloadFieldRetyped
                | Self::PayloadTypeAdded
                | Self::PayloadFieldAdded
        )
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

impl FromStr for Rule {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().copied().find(|rule| rule.id() == text).ok_or_else(|| UnknownWord::rule(text))
    }
}

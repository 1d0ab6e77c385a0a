//! The rules: what can change from one catalog to another and how much each change matters to a user.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

/// How much a change matters to users of the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// No query or pipeline notices the change.
    Editorial,
    /// Something new to use, or to adapt to without urgency.
    Notable,
    /// Rules, queries, hooks or pipelines may rely on something that was removed or changed.
    Breaking,
}

impl Level {
    /// Every level, the most severe first, as in every output. The order of the enum is the opposite, so that a more
    /// severe level is greater.
    pub const BY_SEVERITY: [Self; 3] = [Self::Breaking, Self::Notable, Self::Editorial];

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

macro_rules! rules {
    ($($name:ident, $id:literal, $level:ident, $one:literal, $many:literal, $meaning:literal;)*) => {
        /// What can change from one catalog to another.
        // The order is that of every output: by level, the most severe first. The rules about the facts of an event type
        // apply where it is public on both sides.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
        pub enum Rule {
            $(#[doc = $meaning] #[serde(rename = $id)] $name,)*
        }

        impl Rule {
            /// Every rule in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable id, such as `event-retired`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            pub const fn level(self) -> Level {
                match self {
                    $(Self::$name => Level::$level,)*
                }
            }

            /// The meaning in full sentences.
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)*
                }
            }

            /// `1 description changed`, `3 descriptions changed`.
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
        "Okta no longer documents the event type.";
    EventHidden, "event-hidden", Breaking, "hidden", "hidden",
        "A documented event type is now beta or internal.";
    HookEligibilityLost, "hook-eligibility-lost", Breaking, "lost hook eligibility", "lost hook eligibility",
        "An event hook can no longer be subscribed to the event type.";
    OieOnlyGained, "oie-only-gained", Breaking, "became oie-only", "became oie-only",
        "The event type now exists in Identity Engine orgs only.";
    PayloadTypeRemoved, "payload-type-removed", Breaking, "payload type removed", "payload types removed",
        "A payload type is no longer defined.";
    PayloadFieldRemoved, "payload-field-removed", Breaking, "payload field removed", "payload fields removed",
        "A payload type lost a field.";
    PayloadFieldRetyped, "payload-field-retyped", Breaking, "payload field retyped", "payload fields retyped",
        "A field of a payload type has a different type or format.";
    EventAdded, "event-added", Notable, "added", "added",
        "A new event type is documented.";
    EventPromoted, "event-promoted", Notable, "promoted", "promoted",
        "An event type that was beta or internal is now documented.";
    EventReturned, "event-returned", Notable, "returned", "returned",
        "A retired event type is documented again.";
    HookEligibilityGained, "hook-eligibility-gained", Notable,
        "gained hook eligibility", "gained hook eligibility",
        "An event hook can now be subscribed to the event type.";
    OieOnlyLost, "oie-only-lost", Notable, "no longer oie-only", "no longer oie-only",
        "The event type is no longer limited to Identity Engine orgs.";
    ChangeDetailsAdded, "change-details-added", Notable, "change details added", "change details added",
        "The targets of the event type can now carry change details.";
    ChangeDetailsRemoved, "change-details-removed", Notable, "change details removed", "change details removed",
        "The targets of the event type no longer carry change details.";
    PayloadTypeAdded, "payload-type-added", Notable, "payload type added", "payload types added",
        "A new payload type is defined.";
    PayloadFieldAdded, "payload-field-added", Notable, "payload field added", "payload fields added",
        "A payload type has a new field.";
    DescriptionChanged, "description-changed", Editorial, "description changed", "descriptions changed",
        "The text of the description changed.";
    TagAdded, "tag-added", Editorial, "tag added", "tags added",
        "The event type has a new tag. Hook eligibility and oie-only have their own rules.";
    TagRemoved, "tag-removed", Editorial, "tag removed", "tags removed",
        "The event type lost a tag. Hook eligibility and oie-only have their own rules.";
    SinceChanged, "since-changed", Editorial, "first release changed", "first releases changed",
        "Okta names a different release as the first one with the event type.";
    CategoryChanged, "category-changed", Editorial, "category changed", "categories changed",
        "The event type moved to another category.";
    PreviewAdded, "preview-added", Editorial, "preview added", "previews added",
        "A beta or internal event type is new in the event data. It is not documented.";
    PreviewRemoved, "preview-removed", Editorial, "preview removed", "previews removed",
        "A beta or internal event type was removed from the event data.";
}

impl Rule {
    /// Whether an event type became or ceased to be documented.
    pub const fn is_about_visibility(self) -> bool {
        matches!(
            self,
            Self::EventRetired | Self::EventHidden | Self::EventAdded | Self::EventPromoted | Self::EventReturned
        )
    }

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

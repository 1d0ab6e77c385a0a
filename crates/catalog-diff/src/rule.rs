//! The rules: what can change from one catalog to another and how much each change matters to a user.

use std::fmt;

use catalog_model::text::thousands;
use schemars::JsonSchema;
use serde::Serialize;

/// How much a change matters to users of the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing that a rule, query or hook relies on changed.
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

/// The definition of the word, as in every output.
macro_rules! retired {
    () => {
        "no longer documented by Okta; such events may still occur in logs"
    };
}

pub const RETIRED: &str = retired!();

macro_rules! rules {
    ($($name:ident, $id:literal, $($level:ident)|+, $one:literal, $many:literal, $meaning:expr;)*) => {
        /// What can change from one catalog to another.
        // Sorted by level, the most severe first. The rules about the facts of an event type apply where it is public on
        // at least one side; `preview-changed` covers the others.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
        pub enum Rule {
            $(#[doc = $meaning] #[serde(rename = $id)] $name,)*
        }

        impl Rule {
            /// Every rule in order.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name,)*];

            /// The stable id, such as `event-retired`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// The levels of its changes, the most severe first. With several, the change decides.
            pub const fn levels(self) -> &'static [Level] {
                match self {
                    $(Self::$name => &[$(Level::$level),+],)*
                }
            }

            /// The meaning in full sentences.
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)*
                }
            }

            /// `1 event type gained change details`, `3 descriptions changed`.
            ///
            /// The number is at least `width` characters wide.
            pub fn counted(self, count: usize, width: usize) -> String {
                let (one, many) = match self {
                    $(Self::$name => ($one, $many),)*
                };
                format!("{:>width$} {}", thousands(count), if count == 1 { one } else { many })
            }
        }
    };
}

rules! {
    EventRetired, "event-retired", Breaking, "event type retired", "event types retired",
        concat!("The event type is retired: ", retired!(), ".");
    EventHidden, "event-hidden", Breaking, "event type hidden", "event types hidden",
        "A documented event type is now beta or internal.";
    EventRenamed, "event-renamed", Breaking, "event type renamed", "event types renamed",
        "A documented event type has a new id. A person has confirmed the rename.";
    HookEligibilityLost, "hook-eligibility-lost", Breaking,
        "event type lost hook eligibility", "event types lost hook eligibility",
        "An event hook can no longer be subscribed to the event type.";
    OieOnlyGained, "oie-only-gained", Breaking, "event type became oie-only", "event types became oie-only",
        "The event type now exists in Identity Engine orgs only.";
    PayloadTypeRemoved, "payload-type-removed", Breaking, "payload type removed", "payload types removed",
        "A payload type is no longer defined.";
    PayloadFieldRemoved, "payload-field-removed", Breaking, "payload field removed", "payload fields removed",
        "A payload type lost a field.";
    PayloadFieldRetyped, "payload-field-retyped", Breaking, "payload field retyped", "payload fields retyped",
        "A field of a payload type has a different type or format.";
    DebugDataChanged, "debug-data-changed", Breaking | Notable,
        "event type changed its debugData type", "event types changed their debugData types",
        "The event type has a different debugData type. Breaking if that type lacks fields of the old one.";
    EventAdded, "event-added", Notable, "event type added", "event types added",
        "A new event type is documented.";
    EventPromoted, "event-promoted", Notable, "event type promoted", "event types promoted",
        "An event type that was beta or internal is now documented.";
    EventReturned, "event-returned", Notable, "event type returned", "event types returned",
        "A retired event type is documented again.";
    HookEligibilityGained, "hook-eligibility-gained", Notable,
        "event type gained hook eligibility", "event types gained hook eligibility",
        "An event hook can now be subscribed to the event type.";
    OieOnlyLost, "oie-only-lost", Notable, "event type is no longer oie-only", "event types are no longer oie-only",
        "The event type is no longer limited to Identity Engine orgs.";
    ActorChanged, "actor-changed", Notable,
        "event type changed its actor type", "event types changed their actor types",
        "The actor of the event type has a different payload type.";
    TargetsChanged, "targets-changed", Notable,
        "event type changed its target types", "event types changed their target types",
        "The targets of the event type have different payload types.";
    ChangeDetailsAdded, "change-details-added", Notable,
        "event type gained change details", "event types gained change details",
        "The targets of the event type can now carry change details.";
    ChangeDetailsRemoved, "change-details-removed", Notable,
        "event type lost change details", "event types lost change details",
        "The targets of the event type no longer carry change details.";
    ChangeDetailsChanged, "change-details-changed", Notable,
        "event type changed the types of its change details", "event types changed the types of their change details",
        "The change details of the event type have different payload types.";
    PayloadTypeAdded, "payload-type-added", Notable, "payload type added", "payload types added",
        "A new payload type is defined.";
    PayloadFieldAdded, "payload-field-added", Notable, "payload field added", "payload fields added",
        "A payload type has a new field.";
    PayloadFlagsChanged, "payload-flags-changed", Notable,
        "payload field changed its privacy flags", "payload fields changed their privacy flags",
        "A field of a payload type has different privacy flags.";
    DescriptionChanged, "description-changed", Editorial, "description changed", "descriptions changed",
        "The text of the description changed.";
    TagAdded, "tag-added", Editorial, "tag added", "tags added",
        "The event type has a new tag. Hook eligibility and oie-only have their own rules.";
    TagRemoved, "tag-removed", Editorial, "tag removed", "tags removed",
        "The event type lost a tag. Hook eligibility and oie-only have their own rules.";
    SinceChanged, "since-changed", Editorial, "first release changed", "first releases changed",
        "Okta names a different release as the first one with the event type.";
    CreatedChanged, "created-changed", Editorial, "creation day changed", "creation days changed",
        "Okta names a different day on which the event type was added.";
    CategoryChanged, "category-changed", Editorial, "category changed", "categories changed",
        "The event type moved to another category.";
    LegacyIdsChanged, "legacy-ids-changed", Editorial,
        "event type changed its legacy ids", "event types changed their legacy ids",
        "Okta names different ids from before 2017 for the event type.";
    PreviewAdded, "preview-added", Editorial, "preview added", "previews added",
        "A beta or internal event type is new in the event data. It is not documented.";
    PreviewRemoved, "preview-removed", Editorial, "preview removed", "previews removed",
        "A beta or internal event type was removed from the event data.";
    PreviewChanged, "preview-changed", Editorial, "preview changed", "previews changed",
        "Facts of a beta or internal event type changed.";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

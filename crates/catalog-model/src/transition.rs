//! The changes of visibility, shared by the history of an event type and the diff of two catalogs.

use crate::Visibility;
use crate::macros::word_enum;

word_enum!(
    /// A change of visibility.
    Transition {
        /// Seen for the first time, as a beta or internal event type.
        Previewed = "previewed",
        /// Documented for the first time, without having been beta or internal just before.
        Documented = "documented",
        /// Documented for the first time, after it was beta or internal.
        Promoted = "promoted",
        /// No longer documented, but still in the event data as beta or internal.
        Hidden = "hidden",
        /// Documented again after it was hidden.
        Unhidden = "unhidden",
        /// Removed from the event data, after it was documented.
        Retired = "retired",
        /// Removed from the event data as a beta or internal event type.
        Withdrawn = "withdrawn",
        /// In the event data again after a removal; documented where the new visibility is public.
        Returned = "returned",
        /// From beta to internal or the reverse.
        Reclassified = "reclassified",
    }
);

impl Transition {
    /// The change from `before` to `after`, given the id's earlier states; `None` if nothing changed.
    pub fn between(
        before: Option<Visibility>,
        after: Option<Visibility>,
        was_seen: bool,
        was_documented: bool,
    ) -> Option<Self> {
        use Visibility::Public;
        Some(match (before, after) {
            (before, after) if before == after => return None,
            (None, Some(Public)) if !was_documented => Self::Documented,
            (None, _) if was_seen => Self::Returned,
            (None, _) => Self::Previewed,
            (Some(Public), None) => Self::Retired,
            (Some(_), None) if was_documented => Self::Retired,
            (Some(_), None) => Self::Withdrawn,
            (Some(Public), Some(_)) => Self::Hidden,
            (Some(_), Some(Public)) if was_documented => Self::Unhidden,
            (Some(_), Some(Public)) => Self::Promoted,
            _ => Self::Reclassified,
        })
    }
}

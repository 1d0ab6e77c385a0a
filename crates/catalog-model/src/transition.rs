//! The name of each change of visibility, shared by the history of an event type and the diff of two catalogs.

use std::fmt;

use crate::Visibility;

/// What a change of visibility is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Transition {
    /// Seen for the first time, as a beta or internal event type.
    Previewed,
    /// Documented for the first time, without having been beta or internal just before.
    Documented,
    /// Documented for the first time, after it had been beta or internal.
    Promoted,
    /// Documented no longer, but still in the data as beta or internal.
    Hidden,
    /// Documented again after it had been hidden.
    Unhidden,
    /// Gone from the data, after it had been documented.
    Retired,
    /// Gone from the data as a beta or internal event type.
    Withdrawn,
    /// Back in the data after it had been gone; documented where `after` is public.
    Returned,
    /// From beta to internal or the other way round.
    Reclassified,
}

impl Transition {
    /// The stable word for it in files and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Previewed => "previewed",
            Self::Documented => "documented",
            Self::Promoted => "promoted",
            Self::Hidden => "hidden",
            Self::Unhidden => "unhidden",
            Self::Retired => "retired",
            Self::Withdrawn => "withdrawn",
            Self::Returned => "returned",
            Self::Reclassified => "reclassified",
        }
    }

    /// The name of the change from `before` to `after`, for an id with this past. `None` where nothing changed.
    #[must_use]
    pub fn between(
        before: Option<Visibility>,
        after: Option<Visibility>,
        was_seen: bool,
        was_documented: bool,
    ) -> Option<Self> {
        use Visibility::Public;
        let is_public = |visibility: Option<Visibility>| visibility == Some(Public);
        Some(match (before, after) {
            (before, after) if before == after => return None,
            (None, Some(Public)) if !was_documented => Self::Documented,
            (None, Some(_)) if was_seen => Self::Returned,
            (None, Some(_)) => Self::Previewed,
            (before, None) if is_public(before) => Self::Retired,
            (Some(_), None) if was_documented => Self::Retired,
            (Some(_), None) => Self::Withdrawn,
            (Some(Public), Some(_)) => Self::Hidden,
            (Some(_), Some(Public)) if was_documented => Self::Unhidden,
            (Some(_), Some(Public)) => Self::Promoted,
            _ => Self::Reclassified,
        })
    }
}

impl fmt::Display for Transition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

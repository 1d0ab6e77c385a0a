//! The life of an event type, told by the snapshots that have it.

use std::fmt;

use crate::{EventId, SnapshotName, Visibility};

/// Everything that happened to one id, in the order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifecycle {
    /// The id.
    pub id: EventId,
    /// Each change of visibility; the first is the id's first appearance. One at least.
    pub steps: Vec<LifecycleStep>,
    /// The first snapshot that documents it.
    pub first_documented: Option<SnapshotName>,
    /// The last snapshot that documents it.
    pub last_documented: Option<SnapshotName>,
    /// What became of it, as of the newest snapshot.
    pub status: Status,
}

impl Lifecycle {
    /// Whether the id was documented at any time.
    #[must_use]
    pub const fn was_documented(&self) -> bool {
        self.first_documented.is_some()
    }

    /// The snapshot that retired or hid it, if it is not documented now but was.
    #[must_use]
    pub fn left_in(&self) -> Option<SnapshotName> {
        let was_public = |step: &&LifecycleStep| step.before == Some(Visibility::Public);
        match self.status {
            Status::Hidden | Status::Retired => self.steps.iter().rfind(was_public).map(|step| step.snapshot),
            Status::Documented | Status::NeverDocumented => None,
        }
    }
}

/// One change of an id's visibility, from a snapshot to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifecycleStep {
    /// The first snapshot that shows the change.
    pub snapshot: SnapshotName,
    /// The visibility in the snapshot before; `None` where the id was not there.
    pub before: Option<Visibility>,
    /// The visibility from here on; `None` where the id is gone.
    pub after: Option<Visibility>,
    /// What the change is called.
    pub event: LifecycleEvent,
}

/// What a change of visibility is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LifecycleEvent {
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

impl LifecycleEvent {
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

impl fmt::Display for LifecycleEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What became of an id, as of the newest snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Documented now.
    Documented,
    /// Documented once, now in the data as beta or internal only.
    Hidden,
    /// Documented once, now gone from the data.
    Retired,
    /// Never documented: beta or internal, now or once.
    NeverDocumented,
}

impl Status {
    /// The stable word for it in files and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Hidden => "hidden",
            Self::Retired => "retired",
            Self::NeverDocumented => "never-documented",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

//! The published states of Okta's catalog, and what became of an event type in them.

use core::fmt;

use crate::Release;
use crate::facts_table::SNAPSHOTS;
use crate::release::put_digits;

/// A published state of Okta's catalog: the day on which it was first published, and the release it named.
///
/// Ordered by day, then by release. One release can have several states, and a state can be without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Snapshot {
    published: Date,
    release: Option<Release>,
}

impl Snapshot {
    /// The state that this version was made from.
    pub const NEWEST: Self = SNAPSHOTS[SNAPSHOTS.len() - 1];

    /// The first state that the history of this version knows.
    pub const OLDEST: Self = SNAPSHOTS[0];

    /// Every state that the history of this version knows, in the order of time.
    pub const ALL: &'static [Self] = &SNAPSHOTS;

    pub(crate) const fn new(release: Option<Release>, year: u16, month: u8, day: u8) -> Self {
        Self { published: Date { year, month, day }, release }
    }

    /// The release that it named.
    #[must_use]
    pub const fn release(self) -> Option<Release> {
        self.release
    }

    /// The day, in UTC, on which it was first published.
    #[must_use]
    pub const fn published(self) -> Date {
        self.published
    }
}

impl fmt::Display for Snapshot {
    /// `2026.08.1 (2026-08-06)`, or `unlabelled (2019-02-14)` where it named no release.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.release {
            Some(release) => write!(f, "{release} ({})", self.published),
            None => write!(f, "unlabelled ({})", self.published),
        }
    }
}

/// A day. Ordered by time and written as `2026-08-06`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The year, four digits.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    /// Width, alignment and precision work as for a `str`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00-00";
        put_digits(&mut text[..4], self.year);
        put_digits(&mut text[5..7], self.month.into());
        put_digits(&mut text[8..], self.day.into());
        f.pad(core::str::from_utf8(&text).unwrap_or_default())
    }
}

/// Whether Okta documents an event type now, and if not, since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It is documented in [`Snapshot::NEWEST`].
    Documented,
    /// It was documented and is not any more, but Okta's data still has it, marked as beta or internal.
    Hidden {
        /// The last state that documents it.
        after: Snapshot,
    },
    /// It was documented and is gone from Okta's data.
    Retired {
        /// The last state that documents it.
        after: Snapshot,
    },
}

impl fmt::Display for Status {
    /// `documented`, or `retired after 2026.04.1 (2026-04-01)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documented => f.write_str("documented"),
            Self::Hidden { after } => write!(f, "hidden after {after}"),
            Self::Retired { after } => write!(f, "retired after {after}"),
        }
    }
}

//! The publications of Okta's catalog, and whether an event type is documented in them.

use core::fmt;

use crate::Release;
use crate::facts_table::SNAPSHOTS;
use crate::release::put_digits;

/// A publication of Okta's catalog: the time at which it was published, and the release it named.
///
/// Ordered by time. One release can have several publications, and a publication can be without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Snapshot {
    unix_time: u64,
    release: Option<Release>,
}

impl Snapshot {
    /// The publication that this version was made from.
    pub const NEWEST: Self = SNAPSHOTS[SNAPSHOTS.len() - 1];

    /// The first publication that the history of this version knows.
    pub const OLDEST: Self = SNAPSHOTS[0];

    /// Every publication that the history of this version knows, in the order of time.
    pub const ALL: &'static [Self] = &SNAPSHOTS;

    pub(crate) const fn new(release: Option<Release>, unix_time: u64) -> Self {
        Self { unix_time, release }
    }

    /// The release that it named.
    #[must_use]
    pub const fn release(self) -> Option<Release> {
        self.release
    }

    /// The day, in UTC, on which it was published.
    #[must_use]
    pub const fn published(self) -> Date {
        Date::of_day(self.unix_time / 86_400)
    }

    /// The time at which it was published, in seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn unix_time(self) -> u64 {
        self.unix_time
    }
}

impl fmt::Display for Snapshot {
    /// `2026.08.1 (2026-08-06)`, or the day alone where it named no release.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.release {
            Some(release) => write!(f, "{release} ({})", self.published()),
            None => write!(f, "{}", self.published()),
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

    /// The day with this number, counted from 1970-01-01.
    const fn of_day(mut day: u64) -> Self {
        let mut year = 1970;
        while day >= 365 + is_leap(year) {
            day -= 365 + is_leap(year);
            year += 1;
        }
        let lengths = [31, 28 + is_leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let mut month = 0;
        while day >= lengths[month] {
            day -= lengths[month];
            month += 1;
        }
        Self { year, month: month as u8 + 1, day: day as u8 + 1 }
    }
}

/// 1 in a leap year, 0 otherwise.
const fn is_leap(year: u16) -> u64 {
    (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) as u64
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

/// Whether Okta documents an event type now, and if not, when it last did.
///
/// Events of a hidden or retired type may still occur in logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// Documented in [`Snapshot::NEWEST`].
    Documented,
    /// Formerly documented, now only in Okta's event data, marked as beta or internal.
    Hidden {
        /// The last publication that documents it.
        after: Snapshot,
    },
    /// Formerly documented, now absent from Okta's event data.
    Retired {
        /// The last publication that documents it.
        after: Snapshot,
    },
}

impl fmt::Display for Status {
    /// `documented`, or `retired, last documented in 2026.04.1 (2026-04-01)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documented => f.write_str("documented"),
            Self::Hidden { after } => write!(f, "hidden, last documented in {after}"),
            Self::Retired { after } => write!(f, "retired, last documented in {after}"),
        }
    }
}

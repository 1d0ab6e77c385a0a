//! Okta's release labels.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::Invalid;

/// An Okta release: `2017.43` (year and week) or `2026.08.1` (year, month and number).
///
/// The week form was used until 2018 and occasionally later. Several contents can have the same label, so a release does
/// not identify a snapshot. Releases are ordered by year and month (a week belongs to the month in which it starts),
/// then weeks before numbers, then by value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Release {
    Week {
        year: u16,
        /// 1 to 53.
        week: u8,
    },
    Month {
        year: u16,
        /// 1 to 12.
        month: u8,
        /// The number of the release in that month, 0 to 9.
        number: u8,
    },
}

impl Release {
    /// Parses `YYYY.WW` or `YYYY.MM.N`.
    pub fn new(text: &str) -> Result<Self, Invalid> {
        let refuse = || Invalid::new("a release: it must read like `2026.08.1` or `2017.43`", text);
        let digits = |part: &str, width: usize| -> Option<u16> {
            (part.len() == width && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok()).flatten()
        };
        let mut parts = text.split('.');
        let year = parts.next().and_then(|part| digits(part, 4)).filter(|year| (2000..=2999).contains(year));
        let second = parts.next().and_then(|part| digits(part, 2)).and_then(|value| u8::try_from(value).ok());
        let (Some(year), Some(second)) = (year, second) else { return Err(refuse()) };
        match (parts.next(), parts.next()) {
            (None, _) if (1..=53).contains(&second) => Ok(Self::Week { year, week: second }),
            (Some(number), None) if (1..=12).contains(&second) => digits(number, 1)
                .and_then(|value| u8::try_from(value).ok())
                .map(|number| Self::Month { year, month: second, number })
                .ok_or_else(refuse),
            _ => Err(refuse()),
        }
    }

    pub fn year(self) -> u16 {
        match self {
            Self::Week { year, .. } | Self::Month { year, .. } => year,
        }
    }

    /// The month; in the week form, the month of the week's first day.
    pub fn month(self) -> u8 {
        match self {
            Self::Month { month, .. } => month,
            Self::Week { week, .. } => {
                // Days before each month's end in a common year; a week starts on day 7 x (week - 1).
                const ENDS: [u16; 12] = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 366];
                let day = 7 * (u16::from(week) - 1);
                let index = ENDS.iter().position(|&end| day < end).unwrap_or(11);
                u8::try_from(index + 1).unwrap_or(12)
            }
        }
    }

    fn sort_key(self) -> (u16, u8, u8, u8) {
        match self {
            Self::Week { year, week } => (year, self.month(), 0, week),
            Self::Month { year, month, number } => (year, month, 1, number),
        }
    }
}

impl Ord for Release {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sort_key().cmp(&other.sort_key())
    }
}

impl PartialOrd for Release {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Week { year, week } => format!("{year:04}.{week:02}"),
            Self::Month { year, month, number } => format!("{year:04}.{month:02}.{number}"),
        };
        f.pad(&text)
    }
}

impl FromStr for Release {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

//! Okta's release labels, in their two forms.

use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;

use crate::ParseReleaseError;

/// An Okta release: `2026.08.1` (year, month and number) or `2017.43` (year and week).
///
/// The week form was used up to 2018, and occasionally later. Releases are ordered by time as far as possible: by
/// year and month (a week counts for the month in which it starts), then week before number, then by value.
///
/// ```
/// # use okta_event_types::Release;
/// let release: Release = "2026.08.1".parse()?;
/// assert_eq!((release.year(), release.month(), release.number()), (2026, 8, Some(1)));
/// assert!("2017.43".parse::<Release>()? < release);
/// # Ok::<(), okta_event_types::ParseReleaseError>(())
/// ```
// The fields of the order from the most significant bit on, so that the order of numbers is that of releases: 16 bits
// for the year, 4 for the month, 1 that is set in the month form, 6 for the week or the number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release(NonZeroU32);

impl Release {
    /// The release of the month form, `2026.08.1`. The year has four digits and starts with a 2, the number is one digit.
    #[must_use]
    pub const fn from_month(year: u16, month: u8, number: u8) -> Option<Self> {
        if !is_year(year) || month < 1 || month > 12 || number > 9 {
            return None;
        }
        Self::pack(year, month, 1, number)
    }

    /// The release of the week form, `2017.43`. The year has four digits and starts with a 2.
    #[must_use]
    pub const fn from_week(year: u16, week: u8) -> Option<Self> {
        if !is_year(year) || week < 1 || week > 53 {
            return None;
        }
        Self::pack(year, month_of_week(week), 0, week)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        (self.0.get() >> 11) as u16
    }

    /// The month, 1 to 12: that of the label in the month form, that of the week's first day in the week form.
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.0.get() >> 7) as u8 & 15
    }

    /// The number in the month, of a release of the month form.
    #[must_use]
    pub const fn number(self) -> Option<u8> {
        if self.is_month_form() { Some(self.value()) } else { None }
    }

    /// The week of the year, of a release of the week form.
    #[must_use]
    pub const fn week(self) -> Option<u8> {
        if self.is_month_form() { None } else { Some(self.value()) }
    }

    const fn is_month_form(self) -> bool {
        self.0.get() & 64 != 0
    }

    const fn value(self) -> u8 {
        self.0.get() as u8 & 63
    }

    const fn pack(year: u16, month: u8, form: u8, value: u8) -> Option<Self> {
        match NonZeroU32::new((year as u32) << 11 | (month as u32) << 7 | (form as u32) << 6 | value as u32) {
            Some(packed) => Some(Self(packed)),
            None => None,
        }
    }
}

const fn is_year(year: u16) -> bool {
    year >= 2000 && year <= 2999
}

/// The month in which a week starts, in a common year: week `n` starts on day `7 (n - 1)`.
const fn month_of_week(week: u8) -> u8 {
    const ENDS: [u16; 11] = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let day = 7 * (week as u16 - 1);
    let mut month = 0;
    while month < ENDS.len() && day >= ENDS[month] {
        month += 1;
    }
    month as u8 + 1
}

impl FromStr for Release {
    type Err = ParseReleaseError;

    /// Reads one of the two forms, exactly: with leading zeros, and without anything around it.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let release = match *text.as_bytes() {
            [a, b, c, d, b'.', e, f] => digits([a, b, c, d]).zip(digits([e, f])).and_then(|(year, week)| {
                let week = u8::try_from(week).ok()?;
                Self::from_week(year, week)
            }),
            [a, b, c, d, b'.', e, f, b'.', g] => {
                digits([a, b, c, d]).zip(digits([e, f])).zip(digits([g])).and_then(|((year, month), number)| {
                    Self::from_month(year, u8::try_from(month).ok()?, u8::try_from(number).ok()?)
                })
            }
            _ => None,
        };
        release.ok_or(ParseReleaseError::NEW)
    }
}

fn digits<const N: usize>(bytes: [u8; N]) -> Option<u16> {
    bytes.iter().try_fold(0, |value, byte| byte.is_ascii_digit().then(|| 10 * value + u16::from(byte - b'0')))
}

impl TryFrom<&str> for Release {
    type Error = ParseReleaseError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl fmt::Display for Release {
    /// The label. Width, alignment and precision work as for a `str`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000.00.0";
        put_digits(&mut text[..4], self.year());
        let length = if let Some(week) = self.week() {
            put_digits(&mut text[5..7], week.into());
            7
        } else {
            put_digits(&mut text[5..7], self.month().into());
            put_digits(&mut text[8..], self.value().into());
            9
        };
        f.pad(core::str::from_utf8(&text[..length]).unwrap_or_default())
    }
}

/// Writes a number with leading zeros.
pub(crate) fn put_digits(text: &mut [u8], mut number: u16) {
    for byte in text.iter_mut().rev() {
        *byte = b'0' + (number % 10) as u8;
        number /= 10;
    }
}

impl fmt::Debug for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Release({self})")
    }
}

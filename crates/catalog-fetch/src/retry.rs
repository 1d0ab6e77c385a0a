//! How long is waited between attempts.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use jiff::fmt::{rfc2822, strtime};

use crate::Policy;

/// The wait before repetition `number`, from 1: between once and twice the backoff, doubled with each repetition; at
/// least what the server asked for, as far as the policy honours it.
pub(crate) fn wait(number: u32, asked: Option<Duration>, policy: &Policy, jitter: &mut Jitter) -> Duration {
    let least = policy.backoff.saturating_mul(1_u32.checked_shl(number.saturating_sub(1)).unwrap_or(u32::MAX));
    let own = least.saturating_add(jitter.up_to(least));
    asked.map_or(own, |asked| own.max(asked.min(policy.retry_after_cap)))
}

/// The time that a `Retry-After` asks for at `now`: a number of seconds, or a date in one of HTTP's three forms. A date
/// that has passed asks for nothing, and what can be read as neither is nothing.
pub(crate) fn retry_after(value: &str, now: Timestamp) -> Option<Duration> {
    let value = value.trim_ascii();
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        return Some(value.parse().map_or(Duration::MAX, Duration::from_secs));
    }
    let old_form =
        |format| strtime::parse(format, value).and_then(|time| time.to_datetime()?.to_zoned(jiff::tz::TimeZone::UTC));
    let date = rfc2822::parse(value)
        .or_else(|_| old_form("%A, %d-%b-%y %H:%M:%S GMT"))
        .or_else(|_| old_form("%a %b %e %H:%M:%S %Y"))
        .ok()?
        .timestamp();
    Some(Duration::try_from(date.duration_since(now)).unwrap_or_default())
}

/// A small source of chance, so that machines that were stopped together do not come back together.
pub(crate) struct Jitter(u64);

impl Jitter {
    /// A source that starts from the policy's seed, or else from the time and the process; `salt` tells sources of the
    /// same moment apart.
    pub(crate) fn new(policy: &Policy, salt: &str) -> Self {
        let seed = policy.jitter_seed.unwrap_or_else(|| {
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            // The last digits of the time are the ones that differ.
            (now.as_nanos() as u64) ^ u64::from(std::process::id()).rotate_left(32)
        });
        let salted = salt.bytes().fold(seed, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        Self(salted.max(1))
    }

    /// A duration between nothing and `most`.
    fn up_to(&mut self, most: Duration) -> Duration {
        // Marsaglia's xorshift.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let thousandths = u32::try_from(self.0 % 1001).unwrap_or_default();
        most / 1000 * thousandths
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::Timestamp;

    use super::{Jitter, retry_after, wait};
    use crate::Policy;

    #[test]
    fn waits_double_and_stay_between_once_and_twice() {
        for seed in 0..2000 {
            let policy = Policy { jitter_seed: Some(seed), ..Policy::default() };
            let mut jitter = Jitter::new(&policy, "/a");
            for (number, least) in [(1, 350), (2, 700), (3, 1400)] {
                let waited = wait(number, None, &policy, &mut jitter);
                assert!(waited >= Duration::from_millis(least), "{number}: {waited:?}");
                assert!(waited <= Duration::from_millis(2 * least), "{number}: {waited:?}");
            }
        }
        let mut jitter = Jitter::new(&Policy::default(), "");
        wait(u32::MAX, Some(Duration::MAX), &Policy::default(), &mut jitter);
    }

    #[test]
    fn jitter_differs_from_document_to_document() {
        let policy = Policy { jitter_seed: Some(7), ..Policy::default() };
        let waits: std::collections::BTreeSet<_> =
            ["/a", "/b", "/c"].iter().map(|path| wait(1, None, &policy, &mut Jitter::new(&policy, path))).collect();
        assert_eq!(waits.len(), 3);
    }

    #[test]
    fn what_the_server_asks_for_is_honoured_up_to_the_cap() {
        let policy = Policy { retry_after_cap: Duration::from_secs(5), jitter_seed: Some(1), ..Policy::default() };
        let asked = |seconds| wait(1, Some(Duration::from_secs(seconds)), &policy, &mut Jitter::new(&policy, ""));
        let own = wait(1, None, &policy, &mut Jitter::new(&policy, ""));
        assert_eq!(asked(0), own);
        assert_eq!(asked(3), Duration::from_secs(3));
        assert_eq!(asked(5), Duration::from_secs(5));
        assert_eq!(asked(99_999_999), Duration::from_secs(5));
    }

    #[test]
    fn retry_after_is_read_in_all_its_forms() {
        let now: Timestamp = "1994-11-06T08:49:30Z".parse().unwrap();
        let check = |value: &str, expected: Option<u64>| {
            assert_eq!(retry_after(value, now), expected.map(Duration::from_secs), "{value:?}");
        };
        check("120", Some(120));
        check(" 0 ", Some(0));
        check("99999999", Some(99_999_999));
        check("Sun, 06 Nov 1994 08:49:37 GMT", Some(7));
        check("Sunday, 06-Nov-94 08:49:37 GMT", Some(7));
        check("Sun Nov  6 08:49:37 1994", Some(7));
        check("Sun, 06 Nov 1994 08:49:23 GMT", Some(0));
        check("Thu, 01 Jan 1970 00:00:00 GMT", Some(0));
        for garbage in
            ["", " ", "-5", "+5", "1.5", "soon", "5 s", "Sun, 99 Nov 1994 08:49:37 GMT", "٣", "1e3", "\u{9b}31m"]
        {
            check(garbage, None);
        }
        assert_eq!(retry_after("99999999999999999999999999", now), Some(Duration::MAX));
    }
}

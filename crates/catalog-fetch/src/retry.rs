//! The waits between attempts.

use std::time::{Duration, SystemTime};

use crate::Policy;

/// The wait after the failed attempt number `attempt`, from 1: the backoff, doubled with each attempt, times a random
/// factor between 1 and 2; at least what the server requested, up to the limit of the policy.
pub(crate) fn wait(attempt: u32, asked: Option<Duration>, policy: &Policy) -> Duration {
    let least = policy.backoff * (1 << (attempt - 1).min(16));
    let own = least + least.mul_f64(fastrand::f64());
    own.max(asked.unwrap_or_default().min(policy.retry_after_cap))
}

/// The wait that a `Retry-After` asks for: a number of seconds or a date. A past date asks for no wait.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim_ascii();
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        return Some(value.parse().map_or(Duration::MAX, Duration::from_secs));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{retry_after, wait};
    use crate::Policy;

    #[test]
    fn waits_double_and_are_random() {
        let policy = Policy::default();
        for _ in 0..1000 {
            for (attempt, least) in [(1, 350), (2, 700), (3, 1400)] {
                let waited = wait(attempt, None, &policy).as_millis();
                assert!((least..=2 * least).contains(&waited), "{attempt}: {waited}");
            }
        }
        wait(u32::MAX, Some(Duration::MAX), &policy);
    }

    #[test]
    fn f020_retry_after_is_honoured_up_to_the_limit() {
        let policy = Policy { retry_after_cap: Duration::from_secs(5), ..Policy::default() };
        let asked = |asked| wait(1, Some(Duration::from_secs(asked)), &policy).as_secs();
        assert_eq!([asked(0), asked(3), asked(5), asked(99_999_999)], [0, 3, 5, 5]);
    }

    #[test]
    fn f020_retry_after_in_all_forms() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:30 GMT").unwrap();
        let check = |value: &str, expected: Option<Duration>| {
            assert_eq!(retry_after(value, now), expected, "{value:?}");
        };
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        check("120", seconds(120));
        check(" 0 ", seconds(0));
        check("99999999", seconds(99_999_999));
        check("99999999999999999999999999", Some(Duration::MAX));
        check("Sun, 06 Nov 1994 08:49:37 GMT", seconds(7));
        check("Sunday, 06-Nov-94 08:49:37 GMT", seconds(7));
        check("Sun Nov  6 08:49:37 1994", seconds(7));
        check("Sun, 06 Nov 1994 08:49:23 GMT", seconds(0));
        check("Thu, 01 Jan 1970 00:00:00 GMT", seconds(0));
        for garbage in ["", " ", "-5", "+5", "1.5", "soon", "5 s", "Sun, 99 Nov 1994 08:49:37 GMT", "٣", "1e3"] {
            check(garbage, None);
        }
    }
}

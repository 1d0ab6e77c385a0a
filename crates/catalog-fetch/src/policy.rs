//! The limits of fetching.

use std::time::Duration;

/// The limits of fetching. [`Policy::default`] is for the real site.
///
/// A server that sends single bytes slowly never exceeds the idle timeout, so the whole attempt has a time limit and a
/// minimum rate as well.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The limit of name lookup, connection and TLS handshake together.
    pub connect_timeout: Duration,
    /// The longest pause, before the headers or within the body.
    pub idle_timeout: Duration,
    /// The limit of one attempt, including redirects and body. It is checked when data arrives, so an attempt
    /// can exceed it by up to one idle timeout.
    pub total_timeout: Duration,
    /// The minimum rate of a body on the wire in bytes per second, averaged since its start.
    pub minimum_rate: u64,
    /// How long a body may be slower than the minimum rate.
    pub minimum_rate_grace: Duration,
    /// The maximum size of a document in bytes, both on the wire and decoded.
    pub size_cap: u64,
    /// How often a failed attempt is repeated if the failure is transient.
    pub retries: u32,
    /// The wait before the first retry is between this and twice this. It doubles with each retry.
    pub backoff: Duration,
    /// The longest wait that a server can ask for with `Retry-After`.
    pub retry_after_cap: Duration,
    /// As long as no connection was made, no retry starts that could end later than this.
    pub unreachable_within: Duration,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            // Long enough for two lost packets, which are sent again after one and three seconds. Short enough for a
            // second attempt within ten seconds, the limit for the error on an offline machine.
            connect_timeout: Duration::from_secs(4),
            idle_timeout: Duration::from_secs(10),
            total_timeout: Duration::from_secs(60),
            minimum_rate: 1024,
            minimum_rate_grace: Duration::from_secs(10),
            size_cap: 16 << 20,
            retries: 3,
            backoff: Duration::from_millis(350),
            retry_after_cap: Duration::from_secs(10),
            unreachable_within: Duration::from_secs(9),
        }
    }
}

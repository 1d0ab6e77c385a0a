//! Every limit of fetching, in one place.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, ToSocketAddrs as _};
use std::sync::Arc;
use std::time::Duration;

use crate::address;

/// The limits and manners of fetching. [`Policy::default`] is for the real site.
///
/// A time limit on one thing alone is not enough: a peer that sends a byte now and then never idles, so there is a
/// limit for the whole exchange and a least rate too.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The longest that finding the address, connecting and the TLS handshake may take together.
    pub connect_timeout: Duration,
    /// The longest that nothing may arrive; for the first byte it counts from the start of the request.
    pub idle_timeout: Duration,
    /// The longest that one attempt may take, redirects and body included. It is looked at whenever something arrives,
    /// so an attempt can last longer by one idle limit. Waits between attempts do not count.
    pub total_timeout: Duration,
    /// The least rate of a body in bytes per second, averaged since its start.
    pub minimum_rate: u64,
    /// How long a body may be slower than the least rate.
    pub minimum_rate_grace: Duration,
    /// The most bytes of a document, on the wire and decoded alike.
    pub size_cap: u64,
    /// How often an attempt is repeated that failed in a way that may pass.
    pub retries: u32,
    /// The wait before the first repetition is between this and twice this; each further one is twice as long.
    pub backoff: Duration,
    /// The longest that a `Retry-After` is honoured: a person waits in front of the default, a scheduled job can have
    /// the patience of minutes.
    pub retry_after_cap: Duration,
    /// While no peer was reached at all, no repetition begins that could end later than this.
    pub unreachable_within: Duration,
    /// The most redirects of one attempt.
    pub max_redirects: usize,
    /// The hosts that a redirect may lead to besides the site itself, over https and the usual port alone.
    pub allowed_hosts: Vec<String>,
    /// How many documents are fetched side by side.
    pub side_by_side: usize,
    /// What the project calls itself in its requests.
    pub user_agent: String,
    /// Whether `HTTPS_PROXY` and its like are honoured. They never are for a site on this machine.
    pub use_proxy_variables: bool,
    /// The seed of the jitter in the waits; without one it comes from the time and the process.
    pub jitter_seed: Option<u64>,
    /// How host names become addresses.
    pub resolver: Resolver,
}

impl Policy {
    /// Waits of milliseconds, no proxy and no chance. The limits are those of a patient machine: a test that is about
    /// one sets it, and no other test meets it on a busy day.
    #[must_use]
    pub fn for_tests() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            idle_timeout: Duration::from_secs(5),
            total_timeout: Duration::from_secs(20),
            unreachable_within: Duration::from_secs(60),
            backoff: Duration::from_millis(1),
            retry_after_cap: Duration::from_millis(20),
            use_proxy_variables: false,
            jitter_seed: Some(1),
            ..Self::default()
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            // Long enough for two lost packets (they are sent again after one and after three seconds), and short
            // enough that a second attempt fits into the ten seconds in which an offline machine must have its answer.
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
            max_redirects: 5,
            allowed_hosts: vec!["developer.okta.com".to_owned()],
            side_by_side: 6,
            user_agent: concat!(
                "okta-event-catalog/",
                env!("CARGO_PKG_VERSION"),
                " (monthly catalog refresh; contact via repository)"
            )
            .to_owned(),
            use_proxy_variables: true,
            jitter_seed: None,
            resolver: Resolver::system(),
        }
    }
}

/// How a host name becomes addresses: the system's way, or a test's.
///
/// It runs on a thread of its own that nobody waits for. The system's resolver may hang for many seconds, and must
/// hold up neither the connect limit nor the end of the process.
#[derive(Clone)]
pub struct Resolver(Arc<Lookup>);

type Lookup = dyn Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync;

impl Resolver {
    /// The system's resolver.
    #[must_use]
    pub fn system() -> Self {
        Self::new(|host| {
            if address::is_loopback_name(host) {
                return Ok(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]);
            }
            Ok((host, 0).to_socket_addrs()?.map(|socket| socket.ip()).collect())
        })
    }

    /// A resolver that answers as `lookup` does.
    #[must_use]
    pub fn new(lookup: impl Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync + 'static) -> Self {
        Self(Arc::new(lookup))
    }

    /// The addresses of `host`, one at least. A name that means this machine gets addresses of this machine alone.
    pub(crate) fn look_up(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        let mut addresses = (self.0)(host)?;
        if address::is_loopback_name(host) {
            addresses.retain(IpAddr::is_loopback);
        }
        if addresses.is_empty() {
            return Err(io::Error::new(io::ErrorKind::NotFound, "the name has no address"));
        }
        Ok(addresses)
    }
}

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Resolver")
    }
}

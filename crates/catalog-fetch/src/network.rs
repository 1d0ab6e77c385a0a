//! A site on the network: the HTTP client, and the retries.

use std::env;
use std::mem::ManuallyDrop;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::thread;
use std::time::Instant;

use catalog_model::{Document, Kind, Location, Refusal};
use reqwest::blocking::Client;
use reqwest::{ClientBuilder, Url};

use crate::exchange::exchange;
use crate::site::{Progress, Watch};
use crate::source::{is_loopback, is_loopback_name};
use crate::{N_CLIENT, N_CONNECT, N_TLS, Policy, failure, retry};

const USER_AGENT: &str =
    concat!("okta-event-catalog/", env!("CARGO_PKG_VERSION"), " (monthly catalog refresh; contact via repository)");

const PROXY_VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

#[derive(Debug)]
pub(crate) struct Network {
    /// Never dropped, because dropping it would block on a hanging DNS lookup.
    client: ManuallyDrop<Client>,
    base: Url,
    policy: Policy,
}

impl Network {
    /// A site at `base`, whose path ends in `/`.
    pub(crate) fn new(base: Url, policy: Policy) -> Result<Self, Refusal> {
        let client = client(&base, &policy).map_err(|error| {
            let what = format!("the HTTP client cannot be created: {}", failure::root_cause(&error));
            N_CLIENT.at(Location::untrusted(base.as_str()), what)
        })?;
        Ok(Self { client: ManuallyDrop::new(client), base, policy })
    }

    /// The site's URL without the final slash.
    pub(crate) fn describe(&self) -> String {
        Location::untrusted(self.base.as_str().trim_end_matches('/')).to_string()
    }

    /// Fetches the document at `path`, a plain path, with as many attempts as the policy allows.
    pub(crate) fn get(&self, path: &str, progress: &Watch<'_>) -> Result<Document, Refusal> {
        let mut url = self.base.clone();
        url.set_path(&format!("{}{path}", self.base.path().trim_end_matches('/')));
        let started = Instant::now();
        let mut connected = false;
        let mut attempt = 1;
        loop {
            let failed = match exchange(&self.client, &url, &self.policy) {
                Ok(answer) => {
                    progress(Progress::Finished {
                        path,
                        attempts: attempt,
                        notice: answer.notice,
                        moved: answer.moved,
                    });
                    return Ok(answer.document);
                }
                Err(failed) => failed,
            };
            let code = failed.refusal.code;
            connected |= code != &N_CONNECT;
            let wait = retry::wait(attempt, failed.retry_after, &self.policy);
            // An offline user should not wait for long.
            let end_of_next = started.elapsed() + wait + self.policy.connect_timeout;
            let in_time = connected || end_of_next <= self.policy.unreachable_within;
            // Retrying does not make a certificate valid.
            let is_transient = code.kind == Kind::Unreachable && code != &N_TLS;
            if !is_transient || attempt > self.policy.retries || !in_time {
                return Err(self.last_failure(failed.refusal, attempt));
            }
            progress(Progress::Retrying { path, attempt });
            thread::sleep(wait);
            attempt += 1;
        }
    }

    /// The refusal of the last attempt, with the number of attempts and the proxy variables that may be the cause.
    fn last_failure(&self, mut refusal: Refusal, attempts: u32) -> Refusal {
        if attempts > 1 {
            refusal.what.push_str(&format!(" ({attempts} attempts)"));
        }
        if ![&N_CONNECT, &N_TLS].contains(&refusal.code) || is_loopback(&self.base) {
            return refusal;
        }
        let proxies: Vec<_> = PROXY_VARIABLES.into_iter().filter(|name| env::var_os(name).is_some()).collect();
        if proxies.is_empty() {
            return refusal;
        }
        let next = format!("check the proxy variables that are set ({}); {}", proxies.join(", "), refusal.advice());
        refusal.next(next)
    }
}

/// A client that follows no redirects, repeats nothing by itself and opens a new connection for each request.
fn client(base: &Url, policy: &Policy) -> reqwest::Result<Client> {
    // This fails only if a provider is installed already. Any provider will do.
    rustls::crypto::ring::default_provider().install_default().ok();
    let mut builder = ClientBuilder::new()
        .user_agent(USER_AGENT)
        .connect_timeout(policy.connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .pool_max_idle_per_host(0);
    if base.scheme() == "https" {
        builder = builder.https_only(true);
    } else {
        // Plain http stays on this machine and must work without root certificates.
        builder = builder.tls_certs_only([]);
    }
    if is_loopback(base) {
        builder = builder.no_proxy();
    }
    // Port 0 means the port of the URL.
    let this_machine = [SocketAddr::from((Ipv6Addr::LOCALHOST, 0)), SocketAddr::from((Ipv4Addr::LOCALHOST, 0))];
    if let Some(host) = base.host_str().filter(|host| is_loopback_name(host)) {
        builder = builder.resolve_to_addrs(host, &this_machine);
    }
    // This limits the wait for the headers and for each piece of the body.
    let pause = policy.idle_timeout.min(policy.total_timeout);
    reqwest::blocking::ClientBuilder::from(builder).timeout(pause).build()
}

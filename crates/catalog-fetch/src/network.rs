//! A site on the network: the client, and the attempts.

use std::time::Instant;

use catalog_model::Document;
use reqwest::Url;
use reqwest::blocking::Client;

use crate::client::{client, shown};
use crate::exchange::{Answer, Failed, exchange};
use crate::retry::{self, Jitter};
use crate::{Fault, FetchError, NetworkError, Policy, Progress, address, proxy};

/// A site on the network.
#[derive(Debug)]
pub(crate) struct Network {
    client: Client,
    base: Url,
    policy: Policy,
}

impl Network {
    /// A site at `base`, whose path ends in `/`.
    ///
    /// # Errors
    /// [`FetchError::Client`] where this machine lacks something.
    pub(crate) fn new(base: Url, policy: Policy) -> Result<Self, FetchError> {
        let client = client(&base, &policy).map_err(|problem| FetchError::Client { site: shown(&base), problem })?;
        Ok(Self { client, base, policy })
    }

    /// The site's URL, without the final slash.
    pub(crate) fn describe(&self) -> String {
        shown(&self.base).trim_end_matches('/').to_owned()
    }

    /// Fetches the document at `path`, which is a plain path, as often as the policy allows.
    ///
    /// # Errors
    /// [`FetchError::Network`] with what ended the last attempt.
    pub(crate) fn get(&self, path: &str, progress: &(dyn Fn(Progress<'_>) + Sync)) -> Result<Document, FetchError> {
        let mut url = self.base.clone();
        url.set_path(&format!("{}{}", self.base.path().trim_end_matches('/'), path));
        let mut jitter = Jitter::new(&self.policy, path);
        let started = Instant::now();
        let mut was_reached = false;
        let mut attempt = 1;
        progress(Progress::Started { path });
        loop {
            let watch = |bytes| progress(Progress::Received { path, bytes });
            let failed = match exchange(&self.client, &url, &self.policy, &watch) {
                Ok(Answer { document, notice }) => {
                    let bytes = document.bytes().len() as u64;
                    progress(Progress::Finished { path, bytes, attempts: attempt, notice });
                    return Ok(document);
                }
                Err(failed) => failed,
            };
            was_reached |= !failed.fault.is_unreached();
            let asked = match failed.fault {
                Fault::RetryLater { asked, .. } => asked,
                _ => None,
            };
            let wait = retry::wait(attempt, asked, &self.policy, &mut jitter);
            // Nobody wants to wait half a minute to be told that the cable is out.
            let end_of_next = started.elapsed() + wait + self.policy.connect_timeout;
            let is_in_time = was_reached || end_of_next <= self.policy.unreachable_within;
            if !failed.fault.is_transient() || attempt > self.policy.retries || !is_in_time {
                return Err(self.error(failed, attempt));
            }
            progress(Progress::Retrying { path, attempt, wait, reason: &failed.fault.to_string() });
            std::thread::sleep(wait);
            attempt += 1;
        }
    }

    fn error(&self, failed: Failed, attempts: u32) -> FetchError {
        let Failed { fault, url } = failed;
        let may_be_the_proxys =
            self.policy.use_proxy_variables && !address::is_loopback(&url) && fault.is_connectivity();
        let proxy = url
            .host_str()
            .filter(|_| may_be_the_proxys)
            .and_then(|host| proxy::of(host, |name| std::env::var(name).ok()))
            .map(|proxy| proxy.variable);
        FetchError::Network(Box::new(NetworkError { fault, url: shown(&url), attempts, proxy }))
    }
}

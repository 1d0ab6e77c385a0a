//! The HTTP client of a site, and why this machine may have none.

use std::io::ErrorKind;
use std::sync::Arc;

use catalog_model::Safe;
use reqwest::Url;
use reqwest::blocking::Client;

use crate::{Policy, address, classify, proxy};

/// What this machine lacks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientProblem {
    /// A thread.
    #[error("no thread can be had: {reason}")]
    Threads {
        /// What the system said.
        reason: String,
    },
    /// An open file.
    #[error("no further file can be opened: {reason}")]
    Files {
        /// What the system said.
        reason: String,
    },
    /// Root certificates.
    #[error("{reason}")]
    Certificates {
        /// What was looked for in vain.
        reason: String,
        /// The environment variable that says where they are, if one does.
        variable: Option<&'static str>,
    },
    /// A proxy that can be used.
    #[error("the environment variable {variable} names no http or https proxy")]
    Proxy {
        /// The variable. Its value can hold a password.
        variable: &'static str,
    },
    /// Something else.
    #[error("{reason}")]
    Other {
        /// What the client said.
        reason: String,
    },
}

/// The client of a site. It follows no redirect and repeats nothing by itself, and every request gets a connection of
/// its own, so that nothing is carried from one to the next.
///
/// # Errors
/// [`ClientProblem`] where this machine lacks something.
pub(crate) fn client(base: &Url, policy: &Policy) -> Result<Client, ClientProblem> {
    // The only failure is that there is a provider already, and any provider will do.
    rustls::crypto::ring::default_provider().install_default().ok();
    let mut builder = reqwest::ClientBuilder::new()
        .user_agent(&policy.user_agent)
        .connect_timeout(policy.connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .pool_max_idle_per_host(0)
        .dns_resolver(Arc::new(policy.resolver.clone()));
    let is_https = base.scheme() == "https";
    if is_https {
        builder = builder.https_only(true);
    } else {
        // Plain http stays on this machine, so it needs no certificates; there may be none.
        builder = builder.tls_certs_only([]);
    }
    if address::is_loopback(base) || !policy.use_proxy_variables {
        builder = builder.no_proxy();
    } else if let Some(proxy) = proxy::of(base.host_str().unwrap_or_default(), |name| std::env::var(name).ok())
        && !proxy.is_usable
    {
        // The client would pass over it in silence, and go where the proxy is there to keep it from going.
        return Err(ClientProblem::Proxy { variable: proxy.variable });
    }
    // The blocking client's limit is for the wait for a head and for each piece of a body, and not for all of it.
    let patience = policy.idle_timeout.min(policy.total_timeout);
    let built = reqwest::blocking::ClientBuilder::from(builder).timeout(patience).build();
    built.map_err(|error| problem(&error, is_https))
}

fn problem(error: &reqwest::Error, is_https: bool) -> ClientProblem {
    /// The process's own limit of open files, and that of the system.
    const TOO_MANY_FILES: [i32; 2] = [24, 23];
    let (system, reason) = classify::client(error);
    match system {
        Some((_, Some(number))) if cfg!(unix) && TOO_MANY_FILES.contains(&number) => ClientProblem::Files { reason },
        Some((ErrorKind::WouldBlock | ErrorKind::OutOfMemory, _)) => ClientProblem::Threads { reason },
        _ if is_https => {
            let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
            ClientProblem::Certificates { reason, variable: ["SSL_CERT_FILE", "SSL_CERT_DIR"].into_iter().find(is_set) }
        }
        _ => ClientProblem::Other { reason },
    }
}

impl ClientProblem {
    pub(crate) const fn why(&self) -> &'static str {
        match self {
            Self::Threads { .. } => "the client works on a thread of its own",
            Self::Files { .. } => "every connection is an open file, and so is the list of root certificates",
            Self::Certificates { .. } => "without root certificates nobody can be sure whom this machine talks to",
            Self::Proxy { .. } => "without the proxy, the site would be asked directly, which somebody did not want",
            Self::Other { .. } => "without a client nothing can be fetched",
        }
    }

    pub(crate) fn next(&self) -> String {
        match self {
            Self::Threads { .. } => {
                "raise the limit of processes (`ulimit -u`, or the container's limit of pids), or end other programs"
                    .to_owned()
            }
            Self::Files { .. } => {
                "raise the limit of open files (`ulimit -n`), or end programs that hold many open".to_owned()
            }
            Self::Certificates { variable: None, .. } => {
                "install the system's root certificates (the package ca-certificates), or name them in SSL_CERT_FILE"
                    .to_owned()
            }
            Self::Certificates { variable: Some(variable), .. } => format!(
                "look at what the environment variable {variable} names, which counts in place of the system's root \
                 certificates, or unset it and have those (the package ca-certificates)"
            ),
            Self::Proxy { variable } => {
                format!("set {variable} to a URL such as http://proxy.example:3128, or unset it")
            }
            Self::Other { .. } => "run the same command again; if it stays, report it with these words".to_owned(),
        }
    }
}

/// A URL for people.
pub(crate) fn shown(url: &Url) -> String {
    Safe::new(url.as_str()).shortened(300)
}

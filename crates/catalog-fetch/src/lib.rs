//! Fetches a handful of documents from Okta's documentation site, from another site or from a folder laid out like it.
//!
//! This is the only crate of the project that speaks to the network. It knows nothing of HTML, CSV or JSON: it answers
//! a path with the bytes that belong to it, whole and within limits, or with an error that says what to do. Whether the
//! bytes are the right ones is for others to judge.
//!
//! The order of reading: a [`Site`] is made from a URL or a path and a [`Policy`], and is asked for documents. Inside,
//! `network` repeats what may pass, `exchange` makes one request with its redirects, `body` reads within the limits,
//! `classify` names what failed, and `folder` does the same job without any of that.
//!
//! Requests are never conditional. A server that gives other bytes the same tag would answer `304` for ever, and the
//! newest catalog would never be seen; only the bytes themselves, by their hash, can say that nothing has changed. They
//! are three megabytes, once a day. A `304` that nobody asked for is refused.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod address;
mod body;
mod classify;
mod client;
mod encoding;
mod error;
mod exchange;
mod fault;
mod folder;
mod network;
mod path;
mod policy;
mod progress;
mod proxy;
mod redirect;
mod resolver;
mod retry;
mod site;
mod source;

pub use client::ClientProblem;
pub use error::{ERROR_IDS, FailureKind, FetchError, FolderProblem, NetworkError};
pub use fault::{Fault, RedirectProblem, TimeLimit};
pub use policy::{Policy, Resolver};
pub use progress::Progress;
pub use site::Site;
pub use source::SourceProblem;

/// Okta's documentation site, without a final slash.
pub const DEFAULT_SITE: &str = "https://developer.okta.com";

/// The page that lists the event types, on the site.
pub const PAGE_PATH: &str = "/docs/reference/api/event-types/";

/// The CSV file that the page offers for download, on the site.
pub const CSV_PATH: &str = "/docs/okta-event-types.csv";

/// The newest state of the upstream repository as raw files, without a final slash.
pub const UPSTREAM_REPOSITORY: &str = "https://raw.githubusercontent.com/okta/okta-developer-docs/master";

/// The page's data in the upstream repository.
pub const UPSTREAM_DATA_PATH: &str = "/packages/@okta/vuepress-site/data/event-types.json";

/// The CSV file in the upstream repository.
pub const UPSTREAM_CSV_PATH: &str = "/packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv";

//! Fetches a few documents from Okta's documentation site, from another site or from a folder laid out like the site.
//!
//! This is the only crate of the project that uses the network. It knows nothing about HTML, CSV or JSON: it returns
//! the complete bytes of a path, within limits, or a refusal. Other crates judge the content.
//!
//! Create a [`Site`] from a URL or path and a [`Policy`], then ask it for documents. `network` retries, `exchange`
//! makes one attempt with its redirects, `body` reads within the limits, `failure` maps reqwest's errors to codes, and
//! `folder` reads from the disk.
//!
//! Requests are never conditional: a server that sends different bytes with the same tag would answer `304` forever.
//! Only the hash of the bytes shows that nothing changed. An unrequested `304` is refused.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod body;
mod codes;
mod exchange;
mod failure;
mod folder;
mod headers;
mod network;
mod path;
mod policy;
mod redirect;
mod retry;
mod site;
mod source;

pub use codes::*;
pub use policy::Policy;
pub use site::{Progress, Site};

/// Okta's documentation site, without a final slash.
pub const DEFAULT_SITE: &str = "https://developer.okta.com";

/// The page that lists the event types, on the site.
pub const PAGE_PATH: &str = "/docs/reference/api/event-types/";

/// The CSV file that the page offers for download, on the site.
pub const CSV_PATH: &str = "/docs/okta-event-types.csv";

/// The current state of the upstream repository as raw files, without a final slash.
pub const UPSTREAM_REPOSITORY: &str = "https://raw.githubusercontent.com/okta/okta-developer-docs/master";

/// The page's data in the upstream repository.
pub const UPSTREAM_DATA_PATH: &str = "/packages/@okta/vuepress-site/data/event-types.json";

/// The CSV file in the upstream repository.
pub const UPSTREAM_CSV_PATH: &str = "/packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv";

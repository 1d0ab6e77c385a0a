//! The faults of the network and of HTTP, played by a server on this machine. The number in a test's name is that of the
//! fault.
#![expect(clippy::unwrap_used, reason = "all of it is tests, including the helpers")]

mod certificates;
mod folder;
mod http;
mod https;
mod network;
mod server;
mod sources;

use std::time::Duration;

use catalog_fetch::{Policy, Progress, Site};
use catalog_model::{Code, Document, Refusal};

use server::Server;

/// The path that the tests request.
pub(crate) const PATH: &str = "/docs/list.csv";

/// Short waits, and limits that a test reaches only if it sets them.
pub(crate) fn policy() -> Policy {
    Policy {
        connect_timeout: Duration::from_secs(10),
        total_timeout: Duration::from_secs(30),
        unreachable_within: Duration::from_secs(60),
        backoff: Duration::from_millis(1),
        retry_after_cap: Duration::from_millis(20),
        ..Policy::default()
    }
}

pub(crate) fn site(server: &Server) -> Site {
    Site::new(&server.url(), policy()).unwrap()
}

pub(crate) fn get(site: &Site) -> Result<Document, Refusal> {
    site.get(PATH, &|_| {})
}

/// The document that this server sends.
#[track_caller]
pub(crate) fn fetched(server: &Server) -> Document {
    get(&site(server)).unwrap()
}

/// The notice about the document that this server sends.
pub(crate) fn notice(server: &Server) -> Option<&'static str> {
    let notice = std::sync::Mutex::new(None);
    site(server)
        .get(PATH, &|progress| {
            if let Progress::Finished { notice: seen, .. } = progress {
                *notice.lock().unwrap() = seen;
            }
        })
        .unwrap();
    notice.into_inner().unwrap()
}

/// Checks that this server is refused: the code, the number of requests, and what the message says.
#[track_caller]
pub(crate) fn refused(server: &Server, code: &Code, requests: usize, says: &str) {
    refused_within(policy(), server, code, requests, says);
}

#[track_caller]
pub(crate) fn refused_within(policy: Policy, server: &Server, code: &Code, requests: usize, says: &str) {
    let refusal = get(&Site::new(&server.url(), policy).unwrap()).expect_err(code.id);
    check(&refusal, code, says);
    assert_eq!(server.requests().len(), requests, "{refusal}");
    assert!(refusal.at.as_str().starts_with(&server.url()), "{refusal}");
}

/// Checks a refusal's code and message, and that its texts are safe to print.
#[track_caller]
pub(crate) fn check(refusal: &Refusal, code: &Code, says: &str) {
    assert_eq!(refusal.code, code, "{refusal}");
    assert!(refusal.what.contains(says), "{refusal}");
    for text in [&refusal.what, refusal.at.as_str(), refusal.advice()] {
        assert!(!text.is_empty() && text.chars().count() < 600, "{refusal}");
        assert!(!text.chars().any(|c| c.is_control() || c == '\u{202e}'), "{refusal:?}");
    }
}

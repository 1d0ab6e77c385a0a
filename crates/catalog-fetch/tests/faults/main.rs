//! Every fault of the network and of HTTP that a fetch must survive, played by a server of our own.
//!
//! The names begin with the row of the fault catalogue: `n` for the network, `h` for HTTP's meaning. Rows that are
//! about the content of a document are the business of those who read it.
#![expect(clippy::unwrap_used, reason = "all of it is tests, the helpers too")]

mod error_texts;
mod folder;
mod gzip;
mod http;
mod network;
mod proxies;
mod redirects;
mod server;
#[path = "../../../catalog-model/tests/support/shown_errors.rs"]
mod shown_errors;
mod sources;
mod tls;

use catalog_fetch::{FailureKind, FetchError, Policy, Site};
use catalog_model::{Document, FourParts, OldRefusal as _};

use server::Server;

/// The path that the tests ask for.
pub const PATH: &str = "/docs/list.csv";

/// A site on this server, with the limits of tests.
pub fn site(server: &Server) -> Site {
    Site::new(&server.url(), Policy::for_tests()).unwrap()
}

/// Fetches the one document from the server.
pub fn fetch(server: &Server) -> Result<Document, FetchError> {
    site(server).get(PATH)
}

/// Asserts that the error has this id and kind, that its four parts are there, and that none of them could act on a
/// terminal.
#[track_caller]
pub fn assert_error(answer: Result<Document, FetchError>, id: &str, kind: FailureKind) -> FetchError {
    let error = answer.expect_err(id);
    let text = FourParts(&error).to_string();
    assert_eq!(error.id(), id, "{text}");
    assert_eq!(error.kind(), kind, "{text}");
    assert!(catalog_fetch::ERROR_IDS.iter().any(|(known, _)| *known == id), "{id} is not listed");
    assert!(error.to_string().starts_with(&format!("[{id}] ")), "{error}");
    for part in [error.what(), error.place(), error.why(), error.next()] {
        assert!(!part.is_empty() && part.chars().count() < 500, "{text}");
        assert!(!part.chars().any(char::is_control), "{text:?}");
    }
    error
}

/// How many attempts an error speaks of.
#[track_caller]
pub fn attempts(error: &FetchError) -> u32 {
    let FetchError::Network(error) = error else { panic!("not an error of the network: {error}") };
    error.attempts
}

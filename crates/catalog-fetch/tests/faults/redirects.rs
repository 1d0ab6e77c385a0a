//! Rows H 22 and 23: redirects, followed and not.

use std::sync::{Arc, OnceLock};

use catalog_fetch::FailureKind;
use catalog_model::OldRefusal as _;

use crate::server::{Server, Step, answer, ok};
use crate::{PATH, assert_error, attempts, fetch};

#[test]
fn h22_redirect_without_location() {
    for line in [
        "300 Multiple Choices",
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        let server = Server::send(answer(line, "", b"elsewhere"));
        let error = assert_error(fetch(&server), "H-REDIRECT", FailureKind::Refused);
        assert!(error.what().contains("does not say where to"), "{}", error.what());
        assert_eq!((attempts(&error), server.requests().len()), (1, 1));
    }
    // The ones that have no meaning today are not followed, wherever they lead.
    for line in ["300 Multiple Choices", "304 Not Modified", "305 Use Proxy", "306 Unused"] {
        let server = Server::send(answer(line, "Location: /elsewhere\r\n", b""));
        assert_error(fetch(&server), "H-STATUS", FailureKind::Refused);
    }
}

/// A server that sends everybody to `location`.
fn redirecting(location: &str) -> Server {
    Server::send(answer("302 Found", &format!("Location: {location}\r\n"), b""))
}

#[test]
fn h22_redirect_to_another_scheme() {
    for location in ["file:///etc/passwd", "javascript:alert(1)", "ftp://127.0.0.1/", "data:text/csv,a", "gopher:x"] {
        let server = redirecting(location);
        assert_error(fetch(&server), "H-REDIRECT", FailureKind::Refused);
        assert_eq!(server.requests().len(), 1, "{location}");
    }
}

#[test]
fn h23_redirects_within_the_site_are_followed() {
    for (status, location, reached) in [
        ("301 Moved Permanently", "/moved", "/moved"),
        ("302 Found", "moved?x=1#part", "/docs/moved?x=1"),
        ("303 See Other", "../moved", "/moved"),
        ("307 Temporary Redirect", "//HOST/moved", "/moved"),
        ("308 Permanent Redirect", "http://HOST/moved", "/moved"),
    ] {
        let host = Arc::new(OnceLock::<String>::new());
        let known = Arc::clone(&host);
        let server = Server::new(move |_, path| {
            let location = location.replace("HOST", known.get().unwrap());
            let redirect = answer(status, &format!("Location: {location}\r\n"), b"old");
            vec![Step::Send(if path == PATH { redirect } else { ok(path.as_bytes()) })]
        });
        host.set(server.address().to_string()).unwrap();
        let document = fetch(&server).unwrap();
        assert_eq!(document.bytes(), reached.as_bytes());
        // What is recorded has no query: it may be a key, and is of no use to anybody else.
        let recorded = reached.split('?').next().unwrap();
        assert_eq!(document.location(), format!("{}{recorded}", server.url()));
    }
}

#[test]
fn h23_redirect_loop() {
    let server = Server::new(|_, path| {
        let other = if path == PATH { "/other" } else { PATH };
        vec![Step::Send(answer("302 Found", &format!("Location: {other}\r\n"), b""))]
    });
    let error = assert_error(fetch(&server), "H-REDIRECT", FailureKind::Refused);
    assert!(error.what().contains("leads back"), "{}", error.what());
    assert_eq!((attempts(&error), server.requests().len()), (1, 2));
}

#[test]
fn h23_five_hops_and_not_six() {
    let chain = |length: usize| {
        Server::new(move |number, _| {
            let next = format!("Location: /hop/{number}\r\n");
            vec![Step::Send(if number < length { answer("302 Found", &next, b"") } else { ok(b"whole\n") })]
        })
    };
    let server = chain(5);
    let document = fetch(&server).unwrap();
    assert_eq!(document.location(), format!("{}/hop/4", server.url()));

    let server = chain(6);
    let error = assert_error(fetch(&server), "H-REDIRECT", FailureKind::Refused);
    assert!(error.what().contains("one more than the 5"), "{}", error.what());
    assert_eq!(server.requests().len(), 6);
}

#[test]
fn h23_redirect_to_another_host() {
    let other = Server::send(ok(b"not the document\n"));
    for location in [
        "http://169.254.169.254/latest/meta-data/".to_owned(),
        "https://169.254.169.254/latest/meta-data/".to_owned(),
        "https://10.0.0.1/".to_owned(),
        "https://localhost/".to_owned(),
        "https://other.example/".to_owned(),
        "https://developer.okta.com/".to_owned(),
        "https://name:secret@127.0.0.1/".to_owned(),
        other.url(),
        format!("http://localhost:{}/", other.address().port()),
    ] {
        let server = redirecting(&location);
        let error = assert_error(fetch(&server), "H-REDIRECT", FailureKind::Refused);
        assert!(!error.to_string().contains("secret"), "{error}");
        assert_eq!(server.requests().len(), 1, "{location}");
    }
    assert!(other.requests().is_empty());
}

#[test]
fn h23_locations_that_are_no_urls() {
    for location in
        ["http://[::1", "https://\u{1b}]0;x\u{7}/", "http://127.0.0.1:99999/", "\\\\host\\share", "http://", "\u{202e}"]
    {
        let server = redirecting(location);
        let error = fetch(&server).unwrap_err();
        assert!(matches!(error.id(), "H-REDIRECT" | "N-PROTOCOL"), "{location:?}: {error}");
        assert!(!error.what().chars().any(|c| c.is_control() || c == '\u{202e}'), "{error:?}");
        assert!(server.requests().len() <= 2, "{location:?}");
    }
}

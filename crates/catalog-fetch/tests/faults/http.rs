//! The meaning of HTTP: statuses, headers and redirects.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use catalog_fetch::{
    H_CHARSET, H_COMPRESSION, H_NOTFOUND, H_PATH, H_REDIRECT, H_RETRYLATER, H_SERVER, H_STATUS, Policy, Progress, Site,
};

use crate::server::{Server, Step, answer, ok};
use crate::{PATH, check, get, policy, refused, site};

fn status(line: &str) -> Server {
    Server::send(answer(line, "", b"<html>not the document</html>"))
}

fn redirecting(line: &str, location: &str) -> Server {
    Server::send(answer(line, &format!("Location: {location}\r\n"), b""))
}

#[test]
fn f015_captive_portal() {
    refused(&redirecting("302 Found", "http://login.example/?from=x"), &H_REDIRECT, 1, "not https");
    refused(&redirecting("302 Found", "https://login.example/"), &H_REDIRECT, 1, "another site");
}

#[test]
fn f019_not_found_and_gone() {
    for line in ["404 Not Found", "410 Gone"] {
        refused(&status(line), &H_NOTFOUND, 1, "does not exist");
    }
    assert!(H_NOTFOUND.next.contains("moved") && H_NOTFOUND.next.contains("branch"));
}

#[test]
fn f020_a_server_that_stays_busy() {
    for (line, value, says) in [
        ("429 Too Many Requests", "7200", "asks to wait for 7200 s"),
        ("503 Service Unavailable", "garbage", "answered 503 (4 attempts)"),
    ] {
        let server = Server::send(answer(line, &format!("Retry-After: {value}\r\n"), b""));
        refused(&server, &H_RETRYLATER, 4, says);
    }
}

#[test]
fn f020_retry_after_is_waited_for() {
    let busy = answer("503 Service Unavailable", "Retry-After: 99999999\r\n", b"");
    let server = Server::play(vec![vec![Step::Send(busy)], vec![Step::Send(ok(b"whole\n"))]]);
    let policy = Policy { retry_after_cap: Duration::from_millis(300), ..policy() };
    let started = Instant::now();
    assert_eq!(get(&Site::new(&server.url(), policy).unwrap()).unwrap().bytes(), b"whole\n");
    assert!(started.elapsed() >= Duration::from_millis(300));
}

#[test]
fn f021_server_errors() {
    for line in ["500 Internal Server Error", "502 Bad Gateway", "408 Request Timeout", "425 Too Early"] {
        refused(&status(line), &H_SERVER, 4, &line[..3]);
    }
    let failing = || vec![Step::Send(answer("500 Internal Server Error", "", b""))];
    let server = Server::play(vec![failing(), failing(), vec![Step::Send(ok(b"whole\n"))]]);
    let steps = Mutex::new(Vec::new());
    let document = site(&server).get(PATH, &|progress| steps.lock().unwrap().push(format!("{progress:?}")));
    assert_eq!(document.unwrap().bytes(), b"whole\n");
    let path = PATH;
    let expected = [
        Progress::Started { path },
        Progress::Retrying { path, attempt: 1 },
        Progress::Retrying { path, attempt: 2 },
        Progress::Finished { path, attempts: 3, notice: None, moved: false },
    ];
    assert_eq!(steps.into_inner().unwrap(), expected.map(|progress| format!("{progress:?}")));
}

#[test]
fn f022_status_other_than_200() {
    for line in [
        "201 Created",
        "202 Accepted",
        "203 Non-Authoritative Information",
        "206 Partial Content",
        "299 Whatever",
        "300 Multiple Choices",
        "305 Use Proxy",
        "400 Bad Request",
        "418 Teapot",
        "999 Odd",
    ] {
        refused(&status(line), &H_STATUS, 1, &line[..3]);
    }
    for line in ["204 No Content", "205 Reset Content"] {
        refused(&Server::send(format!("HTTP/1.1 {line}\r\n\r\n")), &H_STATUS, 1, &line[..3]);
    }
    for line in ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        refused(&status(line), &H_REDIRECT, 1, "no Location");
    }
}

#[test]
fn f023_f135_redirects_within_the_site_are_followed() {
    for (status, location, reached) in [
        ("301 Moved Permanently", "/moved", "/moved"),
        ("302 Found", "moved?key=1#part", "/docs/moved?key=1"),
        ("303 See Other", "../moved", "/moved"),
        ("307 Temporary Redirect", "/moved", "/moved"),
        ("308 Permanent Redirect", "/moved", "/moved"),
    ] {
        let redirect = answer(status, &format!("Location: {location}\r\n"), b"old");
        let server = Server::new(move |_, path| {
            vec![Step::Send(if path == PATH { redirect.clone() } else { ok(path.as_bytes()) })]
        });
        let moves = Mutex::new(false);
        let watch = |step: Progress<'_>| {
            if let Progress::Finished { moved, .. } = step {
                *moves.lock().unwrap() = moved;
            }
        };
        let document = site(&server).get(PATH, &watch).unwrap();
        assert_eq!(document.bytes(), reached.as_bytes());
        // The query can be a key, so it is not recorded.
        assert_eq!(document.location(), format!("{}{}", server.url(), reached.trim_end_matches("?key=1")));
        assert_eq!(moves.into_inner().unwrap(), ["301", "308"].contains(&&status[..3]), "{status}");
    }
}

#[test]
fn f023_redirects_that_are_not_followed() {
    let other = Server::send(ok(b"not the document\n"));
    for (location, says) in [
        (&*other.url(), "it leads to `http`, not https"),
        ("https://169.254.169.254/latest/meta-data/", "it leads to another site, `https://169.254.169.254`"),
        ("https://name:secret@127.0.0.1/", "its Location contains a user name or a password"),
        ("http://[::1", "its Location is not a URL"),
    ] {
        refused(&redirecting("302 Found", location), &H_REDIRECT, 1, says);
    }
    assert!(other.requests().is_empty());
    let there_and_back = Server::new(|_, path| {
        let other = if path == PATH { "/other" } else { PATH };
        vec![Step::Send(answer("302 Found", &format!("Location: {other}\r\n"), b""))]
    });
    refused(&there_and_back, &H_REDIRECT, 2, "loop");
    let endless =
        Server::new(|number, _| vec![Step::Send(answer("302 Found", &format!("Location: /hop/{number}\r\n"), b""))]);
    refused(&endless, &H_REDIRECT, 6, "more than 5 redirects");
}

#[test]
fn f024_an_unrequested_304() {
    let server = Server::send("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n");
    refused(&server, &H_STATUS, 1, "answered 304");
}

#[test]
fn f025_requests_are_unconditional() {
    let with_tag = |tag: &str, body: &[u8]| vec![Step::Send(answer("200 OK", &format!("ETag: \"{tag}\"\r\n"), body))];
    let server = Server::play(vec![with_tag("same", b"old\n"), with_tag("same", b"new\n")]);
    let site = site(&server);
    assert_ne!(get(&site).unwrap().sha256(), get(&site).unwrap().sha256());
    for head in server.requests() {
        let head = head.to_ascii_lowercase();
        assert!(head.starts_with("get /docs/list.csv http/1.1\r\n"), "{head}");
        assert!(
            head.contains(concat!("\r\nuser-agent: okta-event-catalog/", env!("CARGO_PKG_VERSION"), " (")),
            "{head}"
        );
        assert!(head.contains("\r\naccept-encoding: gzip\r\n"), "{head}");
        assert!(!["\r\nif-", "\r\ncookie", "\r\nreferer"].iter().any(|header| head.contains(header)), "{head}");
    }
}

#[test]
fn f026_unknown_content_encoding() {
    let server = Server::send(answer("200 OK", "Content-Encoding: br\r\n", b"opaque"));
    refused(&server, &H_COMPRESSION, 1, "`br`");
}

#[test]
fn f027_another_charset() {
    let server = Server::send(answer("200 OK", "Content-Type: text/csv; charset=latin1\r\n", b"a\n"));
    refused(&server, &H_CHARSET, 1, "`latin1`");
}

#[test]
fn f031_a_block_is_not_a_change() {
    for line in ["401 Unauthorized", "403 Forbidden", "451 Unavailable For Legal Reasons"] {
        refused(&status(line), &H_STATUS, 1, "blocked, which does not mean that the document changed");
    }
}

#[test]
fn paths_below_the_site() {
    let server = Server::send(ok(b"whole\n"));
    let mirror = Site::new(&format!("{}/mirror", server.url()), policy()).unwrap();
    get(&mirror).unwrap();
    assert!(server.requests()[0].starts_with("GET /mirror/docs/list.csv HTTP/1.1\r\n"));
    for path in ["", "docs", "//evil.example/a", "/../a", "/a/%2e%2e/b", "https://evil.example/", "/a?b", "/\u{1b}[31m"]
    {
        check(&mirror.get(path, &|_| {}).unwrap_err(), &H_PATH, "not a plain path");
    }
    assert_eq!(server.requests().len(), 1);
}

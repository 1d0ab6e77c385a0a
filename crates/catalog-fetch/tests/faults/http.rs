//! Rows H of the fault catalogue that are about HTTP's meaning, and what a fetch must do when all is well.

use std::sync::{Arc, Barrier, Mutex};
use std::time::{Duration, Instant};

use catalog_fetch::{FailureKind, Policy, Progress, Site};
use catalog_model::OldRefusal as _;
use jiff::Timestamp;

use crate::server::{Server, Step, answer, ok};
use crate::{PATH, assert_error, attempts, fetch, site};

fn status(line: &str) -> Vec<u8> {
    answer(line, "", b"<html>words that are no document</html>")
}

#[test]
fn h19_not_found_and_gone() {
    for line in ["404 Not Found", "410 Gone"] {
        let server = Server::send(status(line));
        let error = assert_error(fetch(&server), "H-NOTFOUND", FailureKind::Refused);
        assert!(error.is_not_found());
        assert!(error.next().contains("moved") && error.next().contains("branch"), "{}", error.next());
        assert_eq!((attempts(&error), server.requests().len()), (1, 1));
    }
    assert!(!fetch(&Server::send(status("403 Forbidden"))).unwrap_err().is_not_found());
}

#[test]
fn h20_retry_after_is_honoured_and_capped() {
    let soon = (Timestamp::now() + Duration::from_secs(3600)).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    for (line, value, honoured) in [
        ("429 Too Many Requests", "3600", true),
        ("503 Service Unavailable", "99999999", true),
        ("503 Service Unavailable", "99999999999999999999999", true),
        ("429 Too Many Requests", &*soon, true),
        ("429 Too Many Requests", "0", false),
        ("429 Too Many Requests", "Thu, 01 Jan 1970 00:00:00 GMT", false),
        ("503 Service Unavailable", "garbage", false),
        ("503 Service Unavailable", "-1", false),
    ] {
        let busy = answer(line, &format!("Retry-After: {value}\r\n"), b"");
        let server = Server::play(vec![vec![Step::Send(busy)], vec![Step::Send(ok(b"whole\n"))]]);
        let waits = Mutex::new(Vec::new());
        let answers = site(&server).get_all(&[PATH], &|progress| {
            if let Progress::Retrying { wait, .. } = progress {
                waits.lock().unwrap().push(wait);
            }
        });
        assert_eq!(answers[0].as_ref().unwrap().bytes(), b"whole\n");
        let policy = Policy::for_tests();
        let waits = waits.into_inner().unwrap();
        assert_eq!(waits.len(), 1);
        if honoured {
            assert_eq!(waits[0], policy.retry_after_cap, "{value}");
        } else {
            assert!(waits[0] <= 2 * policy.backoff, "{value}: {waits:?}");
        }
    }
}

#[test]
fn h20_a_server_that_stays_busy() {
    for (line, asked, said) in [
        ("429 Too Many Requests", "7200", "come again in 7200 s"),
        ("503 Service Unavailable", "86400", "come again in 86400 s"),
        ("503 Service Unavailable", "86401", "come again in more than a day"),
        ("503 Service Unavailable", "1000000000000000000000000", "come again in more than a day"),
    ] {
        let server = Server::send(answer(line, &format!("Retry-After: {asked}\r\n"), b""));
        let error = assert_error(fetch(&server), "H-RETRYLATER", FailureKind::Unreachable);
        assert!(error.what().contains(&format!("{said} (")), "{}", error.what());
        assert_eq!((attempts(&error), server.requests().len()), (4, 4));
    }
}

#[test]
fn h21_server_errors_then_200() {
    let server = Server::play(vec![
        vec![Step::Send(status("500 Internal Server Error"))],
        vec![Step::Send(status("502 Bad Gateway"))],
        vec![Step::Send(ok(b"whole\n"))],
    ]);
    let steps = Mutex::new(Vec::new());
    let answers = site(&server).get_all(&[PATH], &|progress| {
        let step = match progress {
            Progress::Started { path } => format!("start {path}"),
            Progress::Received { bytes, .. } => format!("received {bytes}"),
            Progress::Retrying { attempt, reason, .. } => format!("attempt {attempt}: {reason}"),
            Progress::Finished { bytes, attempts, notice, .. } => format!("finish {bytes} {attempts} {notice:?}"),
        };
        steps.lock().unwrap().push(step);
    });
    assert_eq!(answers[0].as_ref().unwrap().bytes(), b"whole\n");
    assert_eq!(
        steps.into_inner().unwrap(),
        [
            "start /docs/list.csv",
            "attempt 1: the server answered 500 instead of 200",
            "attempt 2: the server answered 502 instead of 200",
            "received 6",
            "finish 6 3 None",
        ]
    );
}

#[test]
fn h21_server_errors_that_stay() {
    for line in ["500 Internal Server Error", "408 Request Timeout", "425 Too Early"] {
        let server = Server::send(status(line));
        let error = assert_error(fetch(&server), "H-STATUS", FailureKind::Unreachable);
        assert_eq!((attempts(&error), server.requests().len()), (4, 4), "{line}");
    }
}

#[test]
fn h22_status_other_than_200() {
    for line in [
        "201 Created",
        "202 Accepted",
        "203 Non-Authoritative Information",
        "206 Partial Content",
        "226 IM Used",
        "299 Whatever",
        "400 Bad Request",
        "418 Teapot",
        "999 Odd",
    ] {
        let server = Server::send(status(line));
        let error = assert_error(fetch(&server), "H-STATUS", FailureKind::Refused);
        assert!(error.what().contains(&line[..3]), "{}", error.what());
        assert_eq!((attempts(&error), server.requests().len()), (1, 1), "{line}");
    }
    for line in ["204 No Content", "205 Reset Content"] {
        let server = Server::send(format!("HTTP/1.1 {line}\r\n\r\n"));
        assert_error(fetch(&server), "H-STATUS", FailureKind::Refused);
    }
}

#[test]
fn h24_a_304_that_nobody_asked_for() {
    let server = Server::send("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n");
    let error = assert_error(fetch(&server), "H-STATUS", FailureKind::Refused);
    assert!(error.what().contains("304"), "{}", error.what());
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn h25_the_content_decides_and_not_the_etag() {
    let with_tag = |tag: &str, body: &[u8]| vec![Step::Send(answer("200 OK", &format!("ETag: \"{tag}\"\r\n"), body))];
    let server =
        Server::play(vec![with_tag("same", b"old\n"), with_tag("same", b"new\n"), with_tag("other", b"new\n")]);
    let site = site(&server);
    let digests: Vec<_> = (0..3).map(|_| site.get(PATH).unwrap().sha256()).collect();
    assert_ne!(digests[0], digests[1]);
    assert_eq!(digests[1], digests[2]);
    for head in server.requests() {
        assert!(!head.to_ascii_lowercase().contains("\r\nif-"), "{head}");
    }
}

#[test]
fn h26_unknown_content_encoding() {
    for encoding in ["br", "zstd", "deflate", "compress", "gzip, gzip", "aws-chunked", "\u{1b}[31m"] {
        let server = Server::send(answer("200 OK", &format!("Content-Encoding: {encoding}\r\n"), b"opaque"));
        let error = fetch(&server).unwrap_err();
        if encoding.is_ascii() && !encoding.contains('\u{1b}') {
            assert_error(Err(error), "H-ENCODING", FailureKind::Refused);
        } else {
            assert!(!error.what().chars().any(char::is_control), "{error}");
        }
        assert_eq!(server.requests().len(), 1, "{encoding}");
    }
    let two_lines = "Content-Encoding: gzip\r\nContent-Encoding: br\r\n";
    assert_error(fetch(&Server::send(answer("200 OK", two_lines, b"opaque"))), "H-ENCODING", FailureKind::Refused);
    let server = Server::send(answer("200 OK", "Content-Encoding: identity\r\n", b"whole\n"));
    assert_eq!(fetch(&server).unwrap().bytes(), b"whole\n");
}

#[test]
fn h27_another_charset_declared() {
    for charset in ["iso-8859-1", "latin1", "utf-16", "\"UTF-16LE\"", "windows-1252"] {
        let server = Server::send(answer("200 OK", &format!("Content-Type: text/csv; charset={charset}\r\n"), b"a\n"));
        let error = assert_error(fetch(&server), "H-CHARSET", FailureKind::Refused);
        assert_eq!(attempts(&error), 1);
        assert!(error.what().contains(charset.trim_matches('"')), "{}", error.what());
    }
    for fine in ["text/csv", "text/csv; charset=UTF-8", "text/html;charset=\"utf-8\"", "application/octet-stream"] {
        let server = Server::send(answer("200 OK", &format!("Content-Type: {fine}\r\n"), b"a\n"));
        assert_eq!(fetch(&server).unwrap().bytes(), b"a\n", "{fine}");
    }
}

#[test]
fn h31_a_block_says_nothing_of_the_document() {
    for line in ["401 Unauthorized", "403 Forbidden", "451 Unavailable For Legal Reasons"] {
        let server = Server::send(status(line));
        let error = assert_error(fetch(&server), "H-STATUS", FailureKind::Refused);
        assert!(error.why().contains("blocked"), "{}", error.why());
        assert_eq!(server.requests().len(), 1);
    }
}

#[test]
fn requests_are_honest_and_plain() {
    let server = Server::send(ok(b"whole\n"));
    site(&server).get(PATH).unwrap();
    let policy = Policy { user_agent: "somebody-else/1".to_owned(), ..Policy::for_tests() };
    Site::new(&format!("{}/mirror", server.url()), policy).unwrap().get(PATH).unwrap();
    let heads: Vec<String> = server.requests().iter().map(|head| head.to_ascii_lowercase()).collect();
    assert!(heads[0].starts_with("get /docs/list.csv http/1.1\r\n"), "{}", heads[0]);
    let version = concat!("\r\nuser-agent: okta-event-catalog/", env!("CARGO_PKG_VERSION"), " (");
    assert!(heads[0].contains(version), "{}", heads[0]);
    assert!(heads[0].contains("\r\naccept-encoding: gzip\r\n"), "{}", heads[0]);
    assert!(!heads[0].contains("\r\ncookie") && !heads[0].contains("\r\nreferer"), "{}", heads[0]);
    assert!(heads[1].starts_with("get /mirror/docs/list.csv http/1.1\r\n"), "{}", heads[1]);
    assert!(heads[1].contains("\r\nuser-agent: somebody-else/1\r\n"), "{}", heads[1]);
}

#[test]
fn documents_are_fetched_side_by_side_and_answered_in_order() {
    // Nobody gets an answer before all three have asked.
    let asked = Arc::new(Barrier::new(3));
    let server = Server::new(move |_, path| {
        asked.wait();
        vec![Step::Send(if path == "/b" { status("404 Not Found") } else { ok(path.as_bytes()) })]
    });
    let begun = Instant::now();
    let policy = Policy { idle_timeout: Duration::from_secs(20), ..Policy::for_tests() };
    let answers = Site::new(&server.url(), policy).unwrap().get_all(&["/a", "/b", "/c", "//evil"], &|_| {});
    assert!(begun.elapsed() < Duration::from_secs(15));
    assert_eq!(answers[0].as_ref().unwrap().bytes(), b"/a");
    assert!(answers[1].as_ref().unwrap_err().is_not_found());
    assert_eq!(answers[2].as_ref().unwrap().bytes(), b"/c");
    assert_eq!(answers[3].as_ref().unwrap_err().id(), "H-PATH");
    assert_eq!(server.requests().len(), 3);
    assert!(site(&server).get_all(&[], &|_| {}).is_empty());
}

#[test]
fn more_documents_than_threads_are_all_answered() {
    let server = Server::new(|_, path| vec![Step::Send(ok(path.as_bytes()))]);
    let paths: Vec<String> = (0..40).map(|number| format!("/{number}")).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    for side_by_side in [0, 1, 6] {
        let site = Site::new(&server.url(), Policy { side_by_side, ..Policy::for_tests() }).unwrap();
        let answers = site.get_all(&paths, &|_| {});
        let bodies: Vec<_> = answers.iter().map(|answer| answer.as_ref().unwrap().bytes()).collect();
        assert_eq!(bodies, paths.iter().map(|path| path.as_bytes()).collect::<Vec<_>>());
    }
}

#[test]
fn links_that_lead_elsewhere_are_not_followed() {
    let server = Server::send(ok(b"whole\n"));
    let site = site(&server);
    for path in [
        "",
        "docs",
        "//evil.example/a",
        "/../a",
        "/a/%2e%2e/b",
        "https://evil.example/",
        "/a?b",
        "/a\\b",
        "/\u{1b}[31m",
    ] {
        let error = assert_error(site.get(path), "H-PATH", FailureKind::Refused);
        assert!(!error.is_not_found());
    }
    assert!(server.requests().is_empty());
}

//! Rows N of the fault catalogue.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use catalog_fetch::{FailureKind, Policy, Resolver, Site};
use catalog_model::OldRefusal as _;

use crate::gzip::{gzip, gzip_answer, text};
use crate::server::{Server, Step, ok};
use crate::{PATH, assert_error, attempts, fetch};

/// A port on which nobody listens: that of a service that nobody has had for decades.
const DEAD_PORT: u16 = 1;

fn nobody_answers() -> Resolver {
    Resolver::new(|_| Err(io::Error::other("nobody answers for it")))
}

#[test]
fn a_whole_document_comes_through() {
    let body = text(5000);
    let chunked = |body: &[u8]| {
        let mut bytes = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        for chunk in body.chunks(1000) {
            bytes.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
            bytes.extend_from_slice(chunk);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(b"0\r\n\r\n");
        bytes
    };
    for sent in [ok(&body), gzip_answer(&gzip(&body)), chunked(&body)] {
        let server = Server::send(sent);
        let document = fetch(&server).unwrap();
        assert_eq!(document.bytes(), body);
        assert_eq!(document.location(), format!("{}{PATH}", server.url()));
    }
    assert_eq!(fetch(&Server::send(ok(b""))).unwrap().bytes(), b"");
}

#[test]
fn n01_dns_failure() {
    let lookups = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&lookups);
    let resolver = Resolver::new(move |host| {
        assert_eq!(host, "nosuch.invalid");
        counter.fetch_add(1, Ordering::SeqCst);
        Err(io::Error::other("nobody \u{1b}[31manswers"))
    });
    let site = Site::new("https://nosuch.invalid", Policy { resolver, ..Policy::for_tests() }).unwrap();
    let error = assert_error(site.get(PATH), "N-DNS", FailureKind::Unreachable);
    assert!(error.what().contains("`nosuch.invalid`"), "{}", error.what());
    assert!(error.what().contains("nobody \\u{1b}[31manswers"), "{}", error.what());
    assert_eq!((attempts(&error), lookups.load(Ordering::SeqCst)), (4, 4));
}

#[test]
fn n01_a_name_without_addresses_is_a_dns_failure() {
    // A name that means this machine never gets the address of another one.
    for address in [None, Some(IpAddr::from([192, 0, 2, 1]))] {
        let resolver = Resolver::new(move |_| Ok(address.into_iter().collect()));
        let site = Site::new("http://localhost:1", Policy { resolver, ..Policy::for_tests() }).unwrap();
        assert_error(site.get(PATH), "N-DNS", FailureKind::Unreachable);
    }
}

#[test]
fn n02_connection_refused() {
    let url = format!("http://127.0.0.1:{DEAD_PORT}");
    let error =
        assert_error(Site::new(&url, Policy::for_tests()).unwrap().get(PATH), "N-CONNECT", FailureKind::Unreachable);
    assert_eq!(attempts(&error), 4);
    assert_eq!(error.place(), format!("{url}{PATH}"));
}

#[test]
fn n02_reset_before_headers() {
    let server = Server::play(vec![vec![Step::Reset]]);
    let error = assert_error(fetch(&server), "N-RESET", FailureKind::Unreachable);
    assert_eq!((attempts(&error), server.requests().len()), (4, 4));
}

#[test]
fn n02_closed_before_headers() {
    let server = Server::play(vec![vec![], vec![Step::Send(b"HTTP/1.1 200 OK\r\nContent-".to_vec())]]);
    let error = assert_error(fetch(&server), "N-RESET", FailureKind::Unreachable);
    assert_eq!((attempts(&error), server.requests().len()), (4, 4));
}

#[test]
fn n02_reset_then_answer() {
    let server = Server::play(vec![vec![Step::Reset], vec![], vec![Step::Send(ok(b"whole\n"))]]);
    assert_eq!(fetch(&server).unwrap().bytes(), b"whole\n");
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn n03_accepts_and_never_answers() {
    let server = Server::play(vec![vec![Step::Hold]]);
    let policy = Policy { idle_timeout: Duration::from_millis(60), retries: 1, ..Policy::for_tests() };
    let error =
        assert_error(Site::new(&server.url(), policy).unwrap().get(PATH), "N-TIMEOUT", FailureKind::Unreachable);
    assert!(error.what().contains("nothing arrived"), "{}", error.what());
    assert_eq!((attempts(&error), server.requests().len()), (2, 2));
}

#[test]
fn n03_the_total_limit_holds_before_the_answer_too() {
    let server = Server::play(vec![vec![Step::Hold]]);
    let policy = Policy { total_timeout: Duration::from_millis(60), retries: 0, ..Policy::for_tests() };
    let answer = Site::new(&server.url(), policy).unwrap().get(PATH);
    let error = assert_error(answer, "N-TIMEOUT", FailureKind::Unreachable);
    assert!(error.what().contains("the whole exchange"), "{}", error.what());
}

#[test]
fn n03_headers_that_drip_are_stopped() {
    let head = b"HTTP/1.1 200 OK\r\nX: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".to_vec();
    let server = Server::play(vec![vec![Step::Drip(head, 10)]]);
    let policy = Policy { idle_timeout: Duration::from_millis(100), retries: 0, ..Policy::for_tests() };
    assert_error(Site::new(&server.url(), policy).unwrap().get(PATH), "N-TIMEOUT", FailureKind::Unreachable);
}

#[test]
fn n04_headers_then_silence() {
    let partial = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".to_vec();
    let server = Server::play(vec![vec![Step::Send(partial), Step::Hold]]);
    let policy = Policy { idle_timeout: Duration::from_millis(60), retries: 1, ..Policy::for_tests() };
    let error =
        assert_error(Site::new(&server.url(), policy).unwrap().get(PATH), "N-TIMEOUT", FailureKind::Unreachable);
    assert!(error.what().contains("nothing arrived"), "{}", error.what());
    assert_eq!(attempts(&error), 2);
}

/// A drip in which no pause is long enough for the idle limit.
fn drip() -> Server {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".to_vec();
    Server::play(vec![vec![Step::Send(head), Step::Drip(vec![b'a'; 1000], 10)]])
}

#[test]
fn n05_slow_drip_meets_the_minimum_rate() {
    let server = drip();
    let policy = Policy { minimum_rate_grace: Duration::from_millis(80), retries: 1, ..Policy::for_tests() };
    let error = assert_error(Site::new(&server.url(), policy).unwrap().get(PATH), "N-SLOW", FailureKind::Unreachable);
    assert_eq!(attempts(&error), 2);
}

#[test]
fn n05_slow_drip_meets_the_total_limit() {
    let server = drip();
    let policy = Policy { total_timeout: Duration::from_millis(120), retries: 1, ..Policy::for_tests() };
    let error =
        assert_error(Site::new(&server.url(), policy).unwrap().get(PATH), "N-TIMEOUT", FailureKind::Unreachable);
    assert!(error.what().contains("the whole exchange"), "{}", error.what());
    assert_eq!(attempts(&error), 2);
}

#[test]
fn n05_a_short_pause_and_a_small_document_are_fine() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n".to_vec();
    let server = Server::play(vec![vec![Step::Send(head), Step::Sleep(30), Step::Drip(b"whole".to_vec(), 5)]]);
    assert_eq!(fetch(&server).unwrap().bytes(), b"whole");
}

#[test]
fn n06_body_shorter_than_content_length() {
    let short = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this".to_vec();
    let server = Server::send(short.clone());
    let error = assert_error(fetch(&server), "N-TRUNCATED", FailureKind::Unreachable);
    assert!(error.what().contains("after 9 bytes"), "{}", error.what());
    assert_eq!((attempts(&error), server.requests().len()), (4, 4));

    let server = Server::play(vec![vec![Step::Send(short)], vec![Step::Send(ok(b"whole\n"))]]);
    assert_eq!(fetch(&server).unwrap().bytes(), b"whole\n");
}

#[test]
fn n06_reset_in_the_middle_of_the_body() {
    let partial = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".to_vec();
    let server = Server::play(vec![vec![Step::Send(partial), Step::Sleep(20), Step::Reset]]);
    let error = assert_error(fetch(&server), "N-RESET", FailureKind::Unreachable);
    assert_eq!(attempts(&error), 4);
}

#[test]
fn n07_close_delimited_body_that_was_cut() {
    // Nothing in HTTP tells such a body from a whole one: it is handed on, and its readers look for its end.
    let server = Server::send(&b"HTTP/1.1 200 OK\r\n\r\nid,descr"[..]);
    assert_eq!(fetch(&server).unwrap().bytes(), b"id,descr");
    // Where it is gzip, it has an end of its own.
    let body = gzip(&text(100));
    let mut cut = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
    cut.extend_from_slice(&body[..body.len() - 1]);
    assert_error(fetch(&Server::send(cut)), "N-TRUNCATED", FailureKind::Unreachable);
}

#[test]
fn n08_chunked_without_last_chunk() {
    for cut in ["5\r\nwhole\r\n", "5\r\nwhole\r\n0\r\n", "5\r\nwho", "5", ""] {
        let server = Server::send(format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{cut}"));
        let error = assert_error(fetch(&server), "N-TRUNCATED", FailureKind::Unreachable);
        assert_eq!(attempts(&error), 4, "{cut:?}");
    }
}

#[test]
fn n08_a_chunk_without_a_size_is_not_http() {
    let server = Server::send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nwhole\r\n0\r\n\r\n");
    let error = assert_error(fetch(&server), "N-PROTOCOL", FailureKind::Unreachable);
    assert_eq!(attempts(&error), 1);
}

#[test]
fn n12_not_proper_http() {
    let flood: String = (0..5000).map(|number| format!("X-{number}: a\r\n")).collect();
    let long = "a".repeat(1 << 20);
    for sent in [
        format!("HTTP/1.1 200 OK\r\n{flood}\r\n"),
        format!("HTTP/1.1 200 OK\r\nX: {long}\r\n\r\n"),
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc".to_owned(),
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc".to_owned(),
        "220 mail.example ESMTP\r\n".to_owned(),
        "<html>a page without a head</html>\r\n\r\n".to_owned(),
        "\0\u{1}\u{2}\u{3}\r\n\r\n".to_owned(),
        "HTTP/1.1 20 OK\r\n\r\n".to_owned(),
    ] {
        let server = Server::send(sent.clone());
        let error = assert_error(fetch(&server), "N-PROTOCOL", FailureKind::Unreachable);
        assert_eq!(attempts(&error), 1, "{}", &sent[..40.min(sent.len())]);
    }
}

#[test]
fn n14_proxy_variable_is_named() {
    // Variables belong to a process, so the test starts itself once more with its own. The proxy is dead, and its
    // password is in the variable.
    let proxy = format!("http://user:secret@127.0.0.1:{DEAD_PORT}");
    for variable in ["HTTPS_PROXY", "all_proxy"] {
        run_child("network::child_behind_a_proxy", &[(variable, &proxy)], variable);
    }
}

#[test]
#[ignore = "run by n14_proxy_variable_is_named, with the variables that it sets"]
fn child_behind_a_proxy() {
    let Ok(variable) = std::env::var("CATALOG_FETCH_TEST") else { return };
    let policy = Policy { use_proxy_variables: true, resolver: nobody_answers(), ..Policy::for_tests() };
    let error = Site::new("https://docs.example", policy).unwrap().get(PATH).unwrap_err();
    assert_error(Err(error.clone()), "N-CONNECT", FailureKind::Unreachable);
    let text = format!("{error}{error:?}{}", catalog_model::FourParts(&error));
    assert!(error.place().contains(&variable) && error.next().contains(&variable), "{text}");
    assert!(!text.contains("secret") && !text.contains("user"), "{text}");

    // A site on this machine needs no proxy, and an error of its own does not speak of one.
    let server = Server::play(vec![vec![Step::Send(ok(b"whole\n"))], vec![Step::Reset]]);
    let policy = Policy { use_proxy_variables: true, ..Policy::for_tests() };
    let site = Site::new(&server.url(), policy).unwrap();
    assert_eq!(site.get(PATH).unwrap().bytes(), b"whole\n");
    let error = assert_error(site.get(PATH), "N-RESET", FailureKind::Unreachable);
    assert!(!error.next().contains(&variable), "{}", error.next());
}

/// Runs one ignored test of this file in a process of its own, with these variables and no proxy variables besides.
pub(crate) fn run_child(test: &str, variables: &[(&str, &str)], expected: &str) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--ignored", "--nocapture"]).env("CATALOG_FETCH_TEST", expected);
    for name in [
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
        "REQUEST_METHOD",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
    ] {
        command.env_remove(name);
    }
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn n15_captive_portal_redirects_to_plain_http() {
    let server = Server::send(
        "HTTP/1.1 302 Found\r\nLocation: http://login.portal.example/?from=x\r\nContent-Length: 0\r\n\r\n",
    );
    let error = assert_error(fetch(&server), "H-REDIRECT", FailureKind::Refused);
    assert!(error.what().contains("it leads to `http`, away from https"), "{}", error.what());
    assert_eq!((attempts(&error), server.requests().len()), (1, 1));
}

#[test]
fn n16_one_of_two_addresses_is_dead() {
    let server = Server::send(ok(b"whole\n"));
    for dead_first in [true, false] {
        let resolver = Resolver::new(move |_| {
            let mut addresses = vec![IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
            if dead_first {
                addresses.reverse();
            }
            Ok(addresses)
        });
        let url = format!("http://localhost:{}", server.address().port());
        let site = Site::new(&url, Policy { resolver, ..Policy::for_tests() }).unwrap();
        assert_eq!(site.get(PATH).unwrap().bytes(), b"whole\n");
    }
}

#[test]
fn n16_a_resolver_that_hangs_is_not_waited_for() {
    let begun = Instant::now();
    let resolver = Resolver::new(|_| {
        std::thread::sleep(Duration::from_secs(60));
        Ok(vec![])
    });
    let policy = Policy { connect_timeout: Duration::from_millis(50), retries: 1, resolver, ..Policy::for_tests() };
    let site = Site::new("https://nosuch.invalid", policy).unwrap();
    let error = assert_error(site.get(PATH), "N-TIMEOUT", FailureKind::Unreachable);
    assert!(error.what().contains("connecting took longer"), "{}", error.what());
    assert_eq!(attempts(&error), 2);
    drop(site);
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn n17_an_offline_machine_is_told_soon() {
    // No attempt begins that could end beyond the limit, as long as nobody was reached. Two attempts of a tenth of a
    // second fit into this one, and not a third, however many there may be.
    assert!(Policy::default().unreachable_within < Duration::from_secs(10));
    let hang = Resolver::new(|_| {
        std::thread::sleep(Duration::from_secs(60));
        Ok(vec![])
    });
    let policy = Policy {
        connect_timeout: Duration::from_millis(100),
        unreachable_within: Duration::from_millis(290),
        retries: 100,
        resolver: hang,
        ..Policy::for_tests()
    };
    let error = assert_error(
        Site::new("https://nosuch.invalid", policy).unwrap().get(PATH),
        "N-TIMEOUT",
        FailureKind::Unreachable,
    );
    assert!((1..=2).contains(&attempts(&error)), "{}", attempts(&error));

    // Once somebody has answered, patience is worth it.
    let server = Server::play(vec![vec![Step::Reset]]);
    let policy = Policy { unreachable_within: Duration::ZERO, ..Policy::for_tests() };
    let error = assert_error(Site::new(&server.url(), policy).unwrap().get(PATH), "N-RESET", FailureKind::Unreachable);
    assert_eq!(attempts(&error), 4);
}

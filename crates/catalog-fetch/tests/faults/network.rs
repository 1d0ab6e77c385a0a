//! Faults of the connection and of the body.

use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use catalog_fetch::{
    N_CONNECT, N_GZIP, N_PROTOCOL, N_RESET, N_SLOW, N_TIMEOUT, N_TOOBIG, N_TRUNCATED, Policy, Progress, Site,
};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::server::{Server, Step, answer, ok};
use crate::{PATH, check, fetched, get, notice, policy, refused, refused_within, site};

/// A port without a listener.
const DEAD_PORT: u16 = 1;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn gzip_answer(body: &[u8]) -> Vec<u8> {
    answer("200 OK", "Content-Encoding: gzip\r\n", body)
}

/// Headers without a length, then `body`: the end of the connection ends the body.
fn close_delimited(headers: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\n{headers}\r\n").as_bytes(), body].concat()
}

/// Text that compresses badly.
fn text(lines: u32) -> Vec<u8> {
    (0..lines).flat_map(|line| format!("{line},{}\n", line.wrapping_mul(2_654_435_761)).into_bytes()).collect()
}

fn milliseconds(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

#[test]
fn complete_documents_in_every_framing() {
    let body = text(500);
    let mut chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    for chunk in body.chunks(1000) {
        chunked.extend([format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat());
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    for sent in [ok(&body), chunked, close_delimited("", &body), gzip_answer(&gzip(&body))] {
        let server = Server::send(sent);
        let document = fetched(&server);
        assert_eq!(document.bytes(), body);
        assert_eq!(document.location(), format!("{}{PATH}", server.url()));
    }
    assert_eq!(fetched(&Server::send(ok(b""))).bytes(), b"");
}

#[test]
fn f002_connection_refused() {
    let url = format!("http://127.0.0.1:{DEAD_PORT}");
    let refusal = get(&Site::new(&url, policy()).unwrap()).unwrap_err();
    check(&refusal, &N_CONNECT, "(4 attempts)");
    assert_eq!(refusal.at.as_str(), format!("{url}{PATH}"));
    assert!(!refusal.advice().contains("proxy"), "{refusal}");
}

#[test]
fn f002_reset_or_closed_before_the_headers() {
    refused(&Server::play(vec![vec![Step::Reset]]), &N_RESET, 4, "closed");
    refused(&Server::play(vec![vec![]]), &N_PROTOCOL, 4, "incomplete");
    refused(&Server::send("HTTP/1.1 200 OK\r\nContent-"), &N_PROTOCOL, 4, "incomplete");
    let server = Server::play(vec![vec![Step::Reset], vec![], vec![Step::Send(ok(b"whole\n"))]]);
    assert_eq!(fetched(&server).bytes(), b"whole\n");
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn f003_f004_silence_before_and_after_the_headers() {
    let idle = || Policy { idle_timeout: milliseconds(250), retries: 1, ..policy() };
    let total = Policy { total_timeout: milliseconds(250), retries: 0, ..policy() };
    let slow_headers = [b"HTTP/1.1 200 OK\r\nX: ".to_vec(), vec![b'a'; 1000]].concat();
    let half = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".to_vec();
    for (policy, script, requests, says) in [
        (idle(), vec![Step::Hold], 2, "nothing arrived within 0.25 s"),
        (total, vec![Step::Hold], 1, "not complete within 0.25 s"),
        (idle(), vec![Step::Drip(slow_headers)], 2, "nothing arrived"),
        (idle(), vec![Step::Send(half), Step::Hold], 2, "nothing arrived"),
    ] {
        refused_within(policy, &Server::play(vec![script]), &N_TIMEOUT, requests, says);
    }
}

#[test]
fn f005_slow_drip() {
    // No pause is long enough for the idle limit.
    let drip = |body: Vec<u8>, headers: &str| {
        let head = format!("HTTP/1.1 200 OK\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
        Server::play(vec![vec![Step::Send(head.into_bytes()), Step::Drip(body)]])
    };
    let rate = || Policy { minimum_rate_grace: milliseconds(80), retries: 1, ..policy() };
    refused_within(rate(), &drip(vec![b'a'; 5000], ""), &N_SLOW, 2, "less than 1024 bytes per second");
    // Each byte decodes to thousands, so the rate is that of the bytes on the wire.
    let zeros = drip(gzip(&vec![0; 1 << 20]), "Content-Encoding: gzip\r\n");
    refused_within(rate(), &zeros, &N_SLOW, 2, "less than 1024 bytes per second");
    let total = Policy { total_timeout: milliseconds(300), retries: 1, ..policy() };
    refused_within(total, &drip(vec![b'a'; 5000], ""), &N_TIMEOUT, 2, "not complete within 0.3 s");
    assert_eq!(fetched(&drip(b"small".to_vec(), "")).bytes(), b"small");
}

#[test]
fn f006_body_shorter_than_declared() {
    let short = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly half".to_vec();
    refused(&Server::send(short.clone()), &N_TRUNCATED, 4, "after 9 bytes");
    let reset = Server::play(vec![vec![Step::Send(short.clone()), Step::Pause, Step::Reset]]);
    refused_within(Policy { retries: 1, ..policy() }, &reset, &N_TRUNCATED, 2, "broke off after");
    let server = Server::play(vec![vec![Step::Send(short)], vec![Step::Send(ok(b"whole\n"))]]);
    assert_eq!(fetched(&server).bytes(), b"whole\n");
}

#[test]
fn f007_close_delimited_body_that_was_cut() {
    // HTTP cannot detect the cut. The readers of the formats do.
    assert_eq!(fetched(&Server::send(close_delimited("", b"id,descr"))).bytes(), b"id,descr");
    let cut = gzip(&text(100));
    let cut = close_delimited("Content-Encoding: gzip\r\n", &cut[..cut.len() - 1]);
    refused(&Server::send(cut), &N_TRUNCATED, 4, "gzip");
}

#[test]
fn f008_chunked_without_last_chunk() {
    for cut in ["5\r\nwhole\r\n", "5\r\nwhole\r\n0\r\n", "5\r\nwho", "5", "", "zz\r\nwhole\r\n0\r\n\r\n"] {
        let server = Server::send(format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{cut}"));
        refused(&server, &N_TRUNCATED, 4, "broke off after");
    }
}

#[test]
fn f009_gzip_that_was_cut_or_is_none() {
    let whole = gzip(b"a small document\n");
    for end in [0, 1, 9, 10, 15, whole.len() - 1] {
        refused(&Server::send(gzip_answer(&whole[..end])), &N_TRUNCATED, 4, "broke off after");
    }
    refused(&Server::send(gzip_answer(b"id,description\nplain text\n")), &N_GZIP, 4, "not valid gzip");
}

#[test]
fn f009_gzip_with_one_changed_byte() {
    let (text, whole) = (text(20), gzip(&text(20)));
    let damaged = whole.clone();
    let server = Server::new(move |number, _| {
        let mut damaged = damaged.clone();
        damaged[number] ^= 0x10;
        vec![Step::Send(gzip_answer(&damaged))]
    });
    let site = Site::new(&server.url(), Policy { retries: 0, ..policy() }).unwrap();
    let mut refused = 0;
    for index in 0..whole.len() {
        match get(&site) {
            // Some bits of the header and of the padding have no meaning.
            Ok(document) => assert_eq!(document.bytes(), text, "{index}"),
            Err(refusal) => {
                assert!([&N_GZIP, &N_TRUNCATED].contains(&refusal.code), "{index}: {refusal}");
                refused += 1;
            }
        }
    }
    assert!(refused >= whole.len() - 10, "{refused} of {}", whole.len());
}

#[test]
fn f010_gzip_with_trailing_bytes() {
    let server = Server::send(gzip_answer(&[gzip(b"whole\n"), b"\0\0 and so on".to_vec()].concat()));
    assert_eq!(fetched(&server).bytes(), b"whole\n");
    assert!(notice(&server).unwrap().contains("after the end of its gzip stream"));
    let members = Server::send(gzip_answer(&[gzip(b"one\n"), gzip(b""), gzip(b"two\n")].concat()));
    assert_eq!(fetched(&members).bytes(), b"one\ntwo\n");
    assert_eq!(notice(&members), None);
    let cut = [gzip(b"one\n"), gzip(b"two\n")[..12].to_vec()].concat();
    refused(&Server::send(gzip_answer(&cut)), &N_TRUNCATED, 4, "gzip");
}

#[test]
fn f011_gzip_bomb() {
    // One stream of 20 MiB, and 200 of 1 MiB in about 200 KiB.
    let zeros = gzip(&vec![0; 1 << 20]);
    for bomb in [gzip(&vec![0; 20 << 20]), zeros.repeat(200)] {
        assert!(bomb.len() < 1 << 20, "{}", bomb.len());
        refused(&Server::send(gzip_answer(&bomb)), &N_TOOBIG, 1, "larger than 16777216 bytes");
    }
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let kibibytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(kibibytes < 150 << 10, "{kibibytes} KiB at the peak");
    }
}

#[test]
fn f011_too_big_in_every_framing() {
    let policy = || Policy { size_cap: 1000, ..policy() };
    let body = |size| vec![b'a'; size];
    // Nothing is decoded from empty members, so the limit applies to the wire too.
    let empty_members = close_delimited("Content-Encoding: gzip\r\n", &gzip(b"").repeat(100));
    for sent in [ok(&body(1001)), close_delimited("", &body(1001)), gzip_answer(&gzip(&body(1001))), empty_members] {
        refused_within(policy(), &Server::send(sent), &N_TOOBIG, 1, "larger than 1000 bytes");
    }
    for sent in [ok(&body(1000)), close_delimited("", &body(1000)), gzip_answer(&gzip(&body(1000)))] {
        let server = Server::send(sent);
        assert_eq!(get(&Site::new(&server.url(), policy()).unwrap()).unwrap().bytes(), body(1000));
    }
    // A declared size is enough.
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n".to_vec();
    refused(&Server::play(vec![vec![Step::Send(head), Step::Hold]]), &N_TOOBIG, 1, "larger");
}

#[test]
fn f012_not_valid_http() {
    let flood: String = (0..5000).map(|number| format!("X-{number}: a\r\n")).collect();
    for sent in [
        format!("HTTP/1.1 200 OK\r\n{flood}\r\n"),
        format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "a".repeat(1 << 20)),
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc".to_owned(),
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc".to_owned(),
        "220 mail.example ESMTP\r\n".to_owned(),
        "<html>a page without headers</html>\r\n\r\n".to_owned(),
        "\0\u{1}\u{2}\u{3}\r\n\r\n".to_owned(),
        "HTTP/1.1 20 OK\r\n\r\n".to_owned(),
    ] {
        refused(&Server::send(sent), &N_PROTOCOL, 4, "not valid HTTP");
    }
}

#[test]
fn f016_one_of_two_addresses_is_dead() {
    // The server listens on 127.0.0.1 only, and `localhost` is ::1 first.
    let server = Server::send(ok(b"whole\n"));
    let url = format!("http://localhost:{}", server.address().port());
    assert_eq!(get(&Site::new(&url, policy()).unwrap()).unwrap().bytes(), b"whole\n");
}

#[test]
fn f017_an_offline_machine_fails_soon() {
    assert!(Policy::default().unreachable_within < Duration::from_secs(10));
    let policy = || Policy { backoff: milliseconds(20), connect_timeout: milliseconds(20), retries: 100, ..policy() };
    let offline = Policy { unreachable_within: milliseconds(200), ..policy() };
    let started = Instant::now();
    let retries = AtomicUsize::new(0);
    let refusal = Site::new(&format!("http://127.0.0.1:{DEAD_PORT}"), offline).unwrap().get(PATH, &|progress| {
        retries.fetch_add(usize::from(matches!(progress, Progress::Retrying { .. })), Ordering::Relaxed);
    });
    check(&refusal.unwrap_err(), &N_CONNECT, "no connection");
    // The waits before the fourth retry are at least 20, 40, 80 and 160 ms.
    assert!(retries.into_inner() < 4);
    assert!(started.elapsed() < Duration::from_secs(5));
    // After a connection, the limit does not apply.
    let reset = Server::play(vec![vec![Step::Reset]]);
    let policy =
        Policy { unreachable_within: Duration::ZERO, connect_timeout: Duration::from_secs(10), retries: 2, ..policy() };
    refused_within(policy, &reset, &N_RESET, 3, "closed");
}

#[test]
fn get_all_answers_in_order() {
    // The server answers after all three requests arrived.
    let requested = std::sync::Barrier::new(3);
    let server = Server::new(move |_, path| {
        requested.wait();
        vec![Step::Send(if path == "/b" { answer("404 Not Found", "", b"") } else { ok(path.as_bytes()) })]
    });
    let answers = site(&server).get_all(&["/a", "/b", "/c", "//evil"], &|_| {});
    let seen: Vec<_> = answers
        .iter()
        .map(|answer| answer.as_ref().map(|document| document.bytes()).map_err(|refusal| refusal.id()))
        .collect();
    assert_eq!(seen, [Ok(&b"/a"[..]), Err("H-NOTFOUND"), Ok(b"/c"), Err("H-PATH")]);
    assert!(site(&server).get_all(&[], &|_| {}).is_empty());
}

//! Rows N 9 to 11: encoded bodies, and bodies that are too large.

use std::io::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use catalog_fetch::{FailureKind, Policy, Progress, Site};
use catalog_model::OldRefusal as _;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::server::{Server, Step, answer, ok};
use crate::{PATH, assert_error, attempts, fetch, site};

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn gzip_answer(body: &[u8]) -> Vec<u8> {
    answer("200 OK", "Content-Encoding: gzip\r\n", body)
}

/// Text that does not compress to nothing.
pub(crate) fn text(lines: u32) -> Vec<u8> {
    (0..lines).flat_map(|line| format!("{line},{}\n", line.wrapping_mul(2_654_435_761)).into_bytes()).collect()
}

#[test]
fn n05_a_drip_of_gzip_is_measured_on_the_wire() {
    // Thousands of bytes come out of each byte of this, so only the wire knows how slow it is.
    let body = gzip(&vec![b'a'; 1 << 20]);
    let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", body.len());
    let server = Server::play(vec![vec![Step::Send(head.into_bytes()), Step::Drip(body, 5)]]);
    let policy = Policy { minimum_rate_grace: Duration::from_millis(60), retries: 0, ..Policy::for_tests() };
    assert_error(Site::new(&server.url(), policy).unwrap().get(PATH), "N-SLOW", FailureKind::Unreachable);
}

#[test]
fn n09_gzip_cut_anywhere() {
    let whole = gzip(b"a small document\n");
    for end in 0..whole.len() {
        let server = Server::send(gzip_answer(&whole[..end]));
        let error = assert_error(fetch(&server), "N-TRUNCATED", FailureKind::Unreachable);
        assert_eq!(attempts(&error), 4, "{end}");
    }
}

#[test]
fn n09_text_labelled_gzip() {
    let server = Server::send(gzip_answer(b"id,description\nplain text\n"));
    let error = assert_error(fetch(&server), "N-GZIP", FailureKind::Unreachable);
    assert_eq!((attempts(&error), server.requests().len()), (4, 4));
}

#[test]
fn n09_gzip_with_one_byte_changed_is_never_another_document() {
    let text = text(20);
    let whole = gzip(&text);
    let mut refused = 0;
    for index in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[index] ^= 0x10;
        let policy = Policy { retries: 0, ..Policy::for_tests() };
        let server = Server::send(gzip_answer(&damaged));
        match Site::new(&server.url(), policy).unwrap().get(PATH) {
            // Bits of the header and of the padding say nothing.
            Ok(document) => assert_eq!(document.bytes(), text, "{index}"),
            Err(error) => {
                assert!(matches!(error.id(), "N-GZIP" | "N-TRUNCATED"), "{index}: {error}");
                refused += 1;
            }
        }
    }
    assert!(refused >= whole.len() - 10, "{refused} of {}", whole.len());
}

#[test]
fn n10_gzip_with_trailing_garbage() {
    let mut body = gzip(b"whole\n");
    body.extend_from_slice(b"\0\0 and so on");
    let server = Server::send(gzip_answer(&body));
    let notice = Mutex::new(None);
    let documents = site(&server).get_all(&[PATH], &|progress| {
        if let Progress::Finished { notice: seen, .. } = progress {
            *notice.lock().unwrap() = seen;
        }
    });
    assert_eq!(documents[0].as_ref().unwrap().bytes(), b"whole\n");
    assert!(notice.into_inner().unwrap().unwrap().contains("belong to nothing"));
}

#[test]
fn n10_several_gzip_members_are_one_document() {
    let body = [gzip(b"one\n"), gzip(b""), gzip(b"two\n")].concat();
    assert_eq!(fetch(&Server::send(gzip_answer(&body))).unwrap().bytes(), b"one\ntwo\n");
    let cut = [gzip(b"one\n"), gzip(b"two\n")[..12].to_vec()].concat();
    assert_error(fetch(&Server::send(gzip_answer(&cut))), "N-TRUNCATED", FailureKind::Unreachable);
}

#[test]
fn n11_gzip_bomb() {
    // 200 MiB of zeros in about 200 KiB.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let zeros = vec![0; 1 << 20];
    for _ in 0..200 {
        encoder.write_all(&zeros).unwrap();
    }
    let bomb = encoder.finish().unwrap();
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    let server = Server::send(gzip_answer(&bomb));
    let most = AtomicU32::new(0);
    let mut answers = site(&server).get_all(&[PATH], &|progress| {
        if let Progress::Received { bytes, .. } = progress {
            most.fetch_max(u32::try_from(bytes).unwrap(), Ordering::SeqCst);
        }
    });
    let error = assert_error(answers.remove(0), "N-TOOBIG", FailureKind::Refused);
    assert_eq!((attempts(&error), server.requests().len()), (1, 1));
    assert!(most.into_inner() <= 16 << 20);
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let kibibytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(kibibytes < 150 << 10, "{kibibytes} KiB at the peak");
    }
}

#[test]
fn n11_too_big_in_every_framing() {
    let policy = || Policy { size_cap: 1000, ..Policy::for_tests() };
    let body = |size| vec![b'a'; size];
    let close_delimited = |size| [b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), body(size)].concat();
    // A file of empty members without a declared size: nothing comes out, and still it must end.
    let gzip_head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
    let members = [gzip_head, vec![gzip(b""); 100].concat()].concat();
    for sent in [ok(&body(1001)), close_delimited(1001), gzip_answer(&gzip(&body(1001))), members] {
        let server = Server::send(sent);
        let error =
            assert_error(Site::new(&server.url(), policy()).unwrap().get(PATH), "N-TOOBIG", FailureKind::Refused);
        assert_eq!(attempts(&error), 1);
    }
    for sent in [ok(&body(1000)), close_delimited(1000), gzip_answer(&gzip(&body(1000)))] {
        let server = Server::send(sent);
        assert_eq!(Site::new(&server.url(), policy()).unwrap().get(PATH).unwrap().bytes(), body(1000));
    }
}

#[test]
fn n11_a_declared_size_beyond_the_cap_is_not_read() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n".to_vec();
    let server = Server::play(vec![vec![Step::Send(head), Step::Hold]]);
    assert_error(fetch(&server), "N-TOOBIG", FailureKind::Refused);
}

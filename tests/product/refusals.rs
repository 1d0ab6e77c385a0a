//! Bad input: each refusal has its exit code, its four parts, and an unchanged tree.

use std::net::TcpListener;

use product_tests::checkout::{Checkout, Ran};
use product_tests::server::Server;
use product_tests::site::{Site, sample_events};

use crate::XTASK;

const SOFT_404: &str =
    "<!DOCTYPE html><html><head><title>Oops</title></head><body><h1>There is nothing here</h1></body></html>\n";

/// Refreshes from `site` on a checkout that holds the sample already, and sees to it that nothing changes.
fn refused(site: &Site) -> Ran {
    let checkout = Checkout::empty();
    let (good, bad) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    Site::sample().write(good.path());
    site.write(bad.path());
    assert_eq!(checkout.run(XTASK, &["refresh", "--from", good.path().to_str().unwrap()]).code, 0);
    let before = checkout.tree();
    let ran = checkout.run(XTASK, &["refresh", "--from", bad.path().to_str().unwrap()]);
    assert_eq!(checkout.tree(), before, "a refusal changes nothing");
    assert_eq!(ran.code, 4, "{}{}", ran.stdout, ran.stderr);
    for part in ["error[", "  where: ", "  why:   ", "  next:  "] {
        assert!(ran.stderr.contains(part), "the message has no `{part}`: {}", ran.stderr);
    }
    ran
}

fn with_page(edit: impl Fn(&str) -> String) -> Site {
    let site = Site::sample();
    Site { page: edit(&site.page), ..site }
}

fn with_csv(edit: impl Fn(&str) -> String) -> Site {
    let site = Site::sample();
    Site { csv: edit(&site.csv), ..site }
}

fn with_chunk(edit: impl Fn(&str) -> String) -> Site {
    let site = Site::sample();
    Site { chunk: site.chunk.as_deref().map(edit), ..site }
}

fn half(text: &str) -> String {
    text[..text.len() / 2].to_owned()
}

#[test]
fn a_soft_404_in_place_of_the_page_or_the_csv() {
    refused(&with_page(|_| SOFT_404.to_owned()));
    let ran = refused(&with_csv(|_| SOFT_404.to_owned()));
    assert!(ran.stderr.contains("H-MARKER"), "{}", ran.stderr);
}

#[test]
fn a_soft_404_in_place_of_the_chunk_leaves_the_other_two_witnesses() {
    // A script that is an HTML page is no data, as a missing one is none: nothing new, and it is said.
    let checkout = Checkout::empty();
    let bad = tempfile::tempdir().unwrap();
    with_chunk(|_| SOFT_404.to_owned()).write(bad.path());
    let ran = checkout.run(XTASK, &["refresh", "--from", bad.path().to_str().unwrap()]);
    assert_eq!(ran.code, 4, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stderr.contains("H-MARKER"), "{}", ran.stderr);
    assert!(checkout.tree().is_empty());
}

#[test]
fn an_empty_body() {
    refused(&with_page(|_| String::new()));
    refused(&with_csv(|_| String::new()));
    refused(&with_chunk(|_| String::new()));
}

#[test]
fn a_cut_page_csv_or_chunk() {
    refused(&with_page(half));
    refused(&with_csv(half));
    refused(&with_chunk(half));
}

#[test]
fn a_duplicate_id() {
    let twice = |csv: &str| {
        let line = csv.lines().nth(3).unwrap();
        csv.replace(&format!("{line}\n"), &format!("{line}\n{line}\n"))
    };
    let ran = refused(&with_csv(twice));
    assert!(ran.stderr.contains("D-DUPLICATE") && ran.stderr.contains("sample.kind02.done"), "{}", ran.stderr);
    let ran = refused(&with_chunk(|chunk| chunk.replace("sample.kind03.done", "sample.kind02.done")));
    assert!(ran.stderr.contains("D-DUPLICATE"), "{}", ran.stderr);
}

#[test]
fn a_malformed_id() {
    for bad in ["sample kind03", "sample.kind03.d\u{43e}ne", "sample.\"kind03", "sample"] {
        let ran = refused(&with_chunk(|chunk| {
            chunk.replace("\"sample.kind03.done\"", &format!("\"{}\"", bad.replace('"', "\\\\\"")))
        }));
        assert!(ran.stderr.contains("D-ID"), "{bad:?}: {}", ran.stderr);
    }
    let ran = refused(&with_csv(|csv| csv.replace("\"sample.kind03.done\"", "\"sample.\"\"kind03\"")));
    assert!(ran.stderr.contains("D-ID"), "{}", ran.stderr);
}

#[test]
fn a_page_whose_count_does_not_match() {
    let ran = refused(&with_page(|page| page.replace("<b data-v-1>30</b>", "<b data-v-1>31</b>")));
    assert!(ran.stderr.contains("P-COUNT") && ran.stderr.contains("30") && ran.stderr.contains("31"), "{}", ran.stderr);
    let ran = refused(&with_page(|page| page.replace("<h4", "<h3").replace("</h4>", "</h3>")));
    assert!(ran.stderr.contains("error[P-"), "{}", ran.stderr);
}

#[test]
fn a_third_of_the_event_types_gone_unless_the_count_is_named() {
    let fewer = Site::new("2026.09.1", &sample_events()[10..]);
    let ran = refused(&fewer);
    assert!(ran.stderr.contains("D-REMOVALS") && ran.stderr.contains("--accept removals=10"), "{}", ran.stderr);

    let checkout = Checkout::empty();
    let (good, bad) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    Site::sample().write(good.path());
    fewer.write(bad.path());
    let from = |folder: &tempfile::TempDir| folder.path().to_str().unwrap().to_owned();
    let epoch = |second| [("SOURCE_DATE_EPOCH", second)];
    assert_eq!(checkout.run_with(XTASK, &["refresh", "--from", &from(&good)], &epoch("1785974400")).code, 0);
    let ran =
        checkout.run_with(XTASK, &["refresh", "--from", &from(&bad), "--accept", "removals=10"], &epoch("1788566400"));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("10 retired"), "{}", ran.stdout);
}

#[test]
fn a_site_that_is_not_there() {
    // A port that was free a moment ago and that nobody listens on.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let checkout = Checkout::committed();
    let before = checkout.tree();
    let ran = checkout.run(XTASK, &["refresh", "--from", &format!("http://127.0.0.1:{port}")]);
    assert_eq!(ran.code, 3, "{}", ran.stderr);
    assert!(ran.stderr.contains("the last good snapshot is 20"), "{}", ran.stderr);
    assert_eq!(checkout.tree(), before);
}

#[test]
fn a_page_that_has_moved() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::of(folder.path());
    let ran = Checkout::empty().run(XTASK, &["refresh", "--from", &server.url()]);
    assert_eq!(ran.code, 4, "{}", ran.stderr);
    assert!(ran.stderr.contains("H-NOTFOUND"), "{}", ran.stderr);
}

#[test]
fn a_source_that_is_none() {
    for bad in
        ["http://example.com", "file:///etc", "https://user:secret@example.com", "ftp://example.com", "./nowhere"]
    {
        let ran = Checkout::empty().run(XTASK, &["refresh", "--from", bad]);
        assert_eq!(ran.code, 2, "{bad}: {}", ran.stderr);
        assert!(!ran.stderr.contains("secret"), "{}", ran.stderr);
    }
}

#[test]
fn scraped_text_is_never_printed_raw() {
    let ran = refused(&with_csv(|csv| csv.replace("sample.kind03.done", "sample.\u{1b}]0;x\u{7}\u{202e}")));
    assert!(!ran.stderr.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{:?}", ran.stderr);
}

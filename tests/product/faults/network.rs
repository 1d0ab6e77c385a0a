//! Rows N and H, as far as the product as a whole answers for them; the rest is played in `catalog-fetch`.

use std::io::Write as _;
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use product_tests::checkout::Ran;
use product_tests::script_server::{ScriptServer, answer, from_site};
use product_tests::site::{CHUNK_PATH, CSV_PATH, Event, PAGE_PATH, Site, sample_events};

use super::trial::{
    Said, Trial, accepted, changes, findings, folder, refused, result, text, with_chunk, with_csv, with_page,
};
use crate::XTASK;

/// Serves the sample, but for one path.
fn sample_but(path: &'static str, reply: impl Fn(usize) -> Vec<u8> + Send + Sync + 'static) -> ScriptServer {
    let sample = Site::sample();
    ScriptServer::new(move |asked, before| if asked == path { reply(before) } else { from_site(&sample, asked) })
}

/// Sees to it that this server is refused: exit 4, with this id.
#[track_caller]
fn refused_by(server: &ScriptServer, id: &str) -> Said {
    let trial = Trial::new();
    let ran = trial.refresh_from(&server.url(), &[]);
    trial.refused(&ran, 4, id)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn fault_002_nobody_listens() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let trial = Trial::new();
    let ran = trial.refresh_from(&format!("http://127.0.0.1:{port}"), &[]);
    let said = trial.refused(&ran, 3, "N-CONNECT");
    said.holds(|said| &said.next, &["the last good snapshot is 20260806T000000Z_2026.08.1", "refresh --offline"]);
}

#[test]
fn fault_007_a_body_that_ends_with_the_connection_was_cut() {
    let site = Site::sample();
    for (path, whole, id) in [
        (PAGE_PATH, site.page.clone(), "P-CUT"),
        (CSV_PATH, site.csv.clone(), "C-CUT"),
        (CHUNK_PATH, site.chunk.clone().unwrap(), "S-LITERAL"),
    ] {
        let cut = format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}", &whole[..whole.len() / 2 + 7]);
        refused_by(&sample_but(path, move |_| cut.clone().into_bytes()), id);
    }
}

#[test]
fn fault_010_garbage_after_gzip_is_told() {
    let csv = gzip(Site::sample().csv.as_bytes());
    let server = sample_but(CSV_PATH, move |_| {
        answer("200 OK", "Content-Encoding: gzip\r\n", &[&csv[..], b"\0 and so on"].concat())
    });
    let trial = Trial::new();
    let ran = trial.refresh_from(&server.url(), &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    trial.unchanged();
    let told = format!("{}{}", ran.stdout, ran.stderr);
    assert!(told.contains("after the end of its gzip stream"), "the ignored bytes are reported: {told}");
}

#[test]
fn fault_011_a_gzip_bomb() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..64 {
        encoder.write_all(&zeros).unwrap();
    }
    let bomb = encoder.finish().unwrap();
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    for path in [PAGE_PATH, CHUNK_PATH] {
        let body = answer("200 OK", "Content-Encoding: gzip\r\n", &bomb);
        let server = sample_but(path, move |_| body.clone());
        let said = refused_by(&server, "N-TOOBIG");
        said.holds(|said| &said.place, &[path]);
        assert_eq!(server.paths().iter().filter(|asked| *asked == path).count(), 1, "it is asked for once");
    }
}

#[test]
fn fault_015_a_captive_portal() {
    let login = "<!DOCTYPE html><html><body><h1>Welcome to our network</h1><form>Room number</form></body></html>\n";
    let server = ScriptServer::new(move |_, _| answer("200 OK", "Content-Type: text/html\r\n", login.as_bytes()));
    refused_by(&server, "H-MARKER").holds(|said| &said.why, &["says nothing of event types"]);
    let server = ScriptServer::new(|_, _| answer("302 Found", "Location: http://login.example/\r\n", b""));
    refused_by(&server, "H-REDIRECT");
}

#[test]
fn fault_017_an_offline_machine() {
    // A network of its own that has nothing in it. Where such a one cannot be made, this says so.
    let trial = Trial::new();
    let start = Instant::now();
    let output = Command::new("unshare")
        .args(["--map-root-user", "--net", "--"])
        .args([XTASK, "refresh"])
        .current_dir(trial.checkout.path())
        .env_remove("HTTPS_PROXY")
        .env_remove("https_proxy")
        .env_remove("ALL_PROXY")
        .env_remove("all_proxy")
        .stdin(Stdio::null())
        .output();
    let Some(output) = output.ok().filter(|output| !String::from_utf8_lossy(&output.stderr).starts_with("unshare"))
    else {
        eprintln!("skipped: this machine does not let a test have a network of its own");
        return;
    };
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    let ran = Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    };
    let said = trial.refused(&ran, 3, "N-CONNECT");
    said.holds(|said| &said.place, &["https://developer.okta.com"]);
    said.holds(|said| &said.next, &["the last good snapshot is 20260806T000000Z_2026.08.1", "refresh --offline"]);
}

#[test]
fn fault_018_a_soft_404() {
    let oops = "<!DOCTYPE html><html><head><title>Docs</title></head><body><div id=\"app\"><h1>Page not found!</h1>\
        </div></body></html>\n";
    for path in [PAGE_PATH, CSV_PATH, CHUNK_PATH] {
        let server = sample_but(path, move |_| answer("200 OK", "Content-Type: text/html\r\n", oops.as_bytes()));
        let said = refused_by(&server, "H-MARKER");
        said.holds(|said| &said.place, &[path]);
        said.holds(|said| &said.what, &["not found"]);
        said.holds(|said| &said.next, &["whether the document moved"]);
    }
}

#[test]
fn fault_019_a_document_that_is_gone() {
    for (path, status) in [(PAGE_PATH, "404 Not Found"), (CSV_PATH, "410 Gone")] {
        let server = sample_but(path, move |_| answer(status, "", b"gone"));
        let said = refused_by(&server, "H-NOTFOUND");
        said.holds(|said| &said.place, &[path]);
        assert_eq!(server.paths().iter().filter(|asked| *asked == path).count(), 1, "no second attempt");
    }
}

#[test]
fn fault_021_a_server_with_a_fault_that_passes_is_told() {
    let csv = Site::sample().csv;
    let server = sample_but(CSV_PATH, move |before| match before {
        0 => answer("503 Service Unavailable", "", b""),
        _ => answer("200 OK", "", csv.as_bytes()),
    });
    let trial = Trial::new();
    let ran = trial.refresh_from(&server.url(), &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    trial.unchanged();
    let told = format!("{}{}", ran.stdout, ran.stderr);
    let attempts = ["2 attempts", "attempt 1", "second attempt", "2 tries", "tried 2", "tried twice"];
    assert!(attempts.iter().any(|words| told.contains(words)), "the attempts are told: {told}");
}

#[test]
fn fault_022_answers_without_a_document() {
    for status in ["204 No Content", "206 Partial Content", "304 Not Modified", "300 Multiple Choices"] {
        let server = sample_but(CSV_PATH, move |_| answer(status, "", b""));
        let said = refused_by(&server, "H-STATUS");
        said.holds(|said| &said.place, &[CSV_PATH]);
    }
}

#[test]
fn fault_024_a_304_is_never_nothing_new() {
    // The product remembers no tag of an answer, so it asks without a condition, and a bare 304 is no answer to that.
    let server = ScriptServer::new(|_, _| answer("304 Not Modified", "ETag: \"x\"\r\n", b""));
    refused_by(&server, "H-STATUS");
}

#[test]
fn fault_025_the_content_decides() {
    let younger = Site::new("2026.09.1", &sample_events()[1..]);
    let trial = Trial::new();
    // Another tag and the same bytes: nothing new. The same tag and other bytes: the news.
    for (tag, site, status) in
        [("\"1\"", Site::sample(), "nothing-new"), ("\"2\"", Site::sample(), "nothing-new"), ("\"2\"", younger, "new")]
    {
        let server = ScriptServer::new(move |path, _| {
            let whole = String::from_utf8(from_site(&site, path)).unwrap();
            whole.replacen("\r\n", &format!("\r\nETag: {tag}\r\n"), 1).into_bytes()
        });
        let value = result(&trial.refresh_from(&server.url(), &["--format", "json"]));
        assert_eq!(value["status"], status, "{value}");
    }
}

#[test]
fn fault_026_an_encoding_that_was_not_asked_for() {
    let server = sample_but(CSV_PATH, |_| answer("200 OK", "Content-Encoding: br\r\n", b"\x0b\x02\x80words\x03"));
    refused_by(&server, "H-ENCODING").holds(|said| &said.place, &[CSV_PATH]);
}

#[test]
fn fault_027_another_charset() {
    let csv = Site::sample().csv;
    let server = sample_but(CSV_PATH, move |_| {
        answer("200 OK", "Content-Type: text/csv; charset=iso-8859-1\r\n", csv.as_bytes())
    });
    refused_by(&server, "H-CHARSET").holds(|said| &said.place, &[CSV_PATH]);
    let latin1 = [Site::sample().csv.as_bytes(), b"\"caf\xe9\n"].concat();
    let offset = Site::sample().csv.len() + 4;
    let server = sample_but(CSV_PATH, move |_| answer("200 OK", "Content-Type: text/csv\r\n", &latin1));
    refused_by(&server, "H-ENCODING").holds(|said| &said.place, &[&format!("byte {offset}")]);
}

#[test]
fn fault_028_an_old_copy_of_one_of_three() {
    let mut events = sample_events();
    for event in &mut events[10..13] {
        event.description.push_str(" Now.");
    }
    let younger = Site::new("2026.09.1", &events);
    for old in [CSV_PATH, PAGE_PATH] {
        let (site, sample) = (younger.clone(), Site::sample());
        let server = ScriptServer::new(move |path, _| from_site(if path == old { &sample } else { &site }, path));
        let trial = Trial::new();
        let ran = trial.refresh_from(&server.url(), &["--strict"]);
        trial.refused(&ran, 4, "D-DISAGREEMENT").holds(|said| &said.what, &["3 places"]);
        let value = result(&trial.refresh_from(&server.url(), &["--format", "json"]));
        assert_eq!(findings(&value, "differs").len(), 3, "{value}");
        assert_eq!(changes(&value).len(), 3, "the event data is trusted most: {value}");
    }
}

#[test]
fn fault_028_an_old_copy_of_the_data() {
    // The most trusted source is the old one: nothing is undone, and nothing is new.
    let mut events = sample_events();
    events[10].description.push_str(" Now.");
    let younger = Site::new("2026.09.1", &events);
    let trial = Trial::of(&younger);
    let ran = trial.refresh(&Site { chunk: Site::sample().chunk, ..younger }, &[]);
    trial.refused(&ran, 4, "D-REGRESSION");
}

#[test]
fn fault_029_an_older_catalog() {
    let mut events = sample_events();
    events[10].description.push_str(" Now.");
    let trial = Trial::of(&Site::new("2026.09.1", &events));
    let ran = trial.refresh(&Site::sample(), &[]);
    let said = trial.refused(&ran, 4, "D-REGRESSION");
    said.holds(|said| &said.what, &["2026.08.1", "2026.09.1"]);
    said.holds(|said| &said.next, &["cargo xtask import"]);
    // Without a label to compare: content that a snapshot before the newest holds.
    let trial = Trial::new();
    accepted(&trial, &Site::new("2026.08.1", &events));
    let now = trial.checkout.tree();
    let ran = trial.refresh(&Site::sample(), &[]);
    let said = Said::of(&ran, 4, "D-REGRESSION");
    said.holds(|said| &said.what, &["20260806T000000Z_2026.08.1"]);
    assert!(trial.checkout.tree() == now);
}

#[test]
fn fault_029_an_old_page_and_csv_whose_script_is_gone() {
    // What a cache serves after a deployment: the page of last month names a script that is no more.
    let mut events = sample_events();
    events.push(Event { since: "2026.09.0".to_owned(), ..Event::new("sample.more.one") });
    let trial = Trial::new();
    accepted(&trial, &Site::new("2026.09.1", &events));
    let now = trial.checkout.tree();
    let later = [("SOURCE_DATE_EPOCH", "1791158400")];
    let old = Site { chunk: None, ..Site::sample() };
    let mut edited = sample_events();
    edited[4].description.push_str(" Once.");
    for (old, says) in [
        (old, "20260806T000000Z_2026.08.1 holds"),
        (Site { chunk: None, ..Site::new("2026.08.1", &edited) }, "serves 2020.01.1 at the latest"),
    ] {
        let old = folder(&old);
        let ran = trial.run_with(&["refresh", "--from", text(old.path())], &later);
        Said::of(&ran, 4, "D-REGRESSION").holds(|said| &said.what, &[says]);
        assert!(trial.checkout.tree() == now);
    }
}

#[test]
fn fault_063_data_that_comes_back_is_news() {
    // A catalog without the data tells nothing of previews and payload types: with it, there is more to know.
    let mut events = sample_events();
    events[3].description.push_str(" Now.");
    let (whole, trial) = (Site::new("2026.09.1", &events), Trial::new());
    accepted(&trial, &Site { chunk: None, ..whole.clone() });
    let whole = folder(&whole);
    let ran = trial.run_with(
        &["refresh", "--from", text(whole.path()), "--format", "json"],
        &[("SOURCE_DATE_EPOCH", "1791158400")],
    );
    let value = result(&ran);
    assert_eq!((&value["status"], &value["counts"]["total"]), (&"new".into(), &33.into()), "{value}");
    // And what it tells is held against the last catalog that told it.
    let trial = Trial::new();
    let (partial, whole) = (Site::new("2026.09.1", &events), Site::new("2026.09.1", &events));
    accepted(&trial, &Site { chunk: None, ..partial });
    let before = trial.checkout.tree();
    let moved = whole.chunk.as_ref().map(|chunk| chunk.replace("\"category\":\"core\"", "\"category\":\"other\""));
    let moved = folder(&Site { chunk: moved, ..whole });
    let ran = trial.run_with(&["refresh", "--from", text(moved.path())], &[("SOURCE_DATE_EPOCH", "1791158400")]);
    Said::of(&ran, 4, "D-CATEGORIES");
    assert!(trial.checkout.tree() == before);
}

#[test]
fn fault_030_a_pointer_of_git_lfs_or_a_page_of_a_code_host() {
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 313752\n";
    let host =
        "\n\n<!DOCTYPE html>\n<html lang=\"en\"><head><title>okta-event-types.csv</title></head><body></body></html>\n";
    for text in [pointer, host] {
        refused(&with_csv(|_| text.to_owned()), "H-MARKER");
        refused(&with_page(|_| text.to_owned()), "H-MARKER");
    }
    refused(&with_csv(|_| pointer.to_owned()), "H-MARKER").holds(|said| &said.next, &["Git LFS"]);
}

#[test]
fn fault_030_a_pointer_of_git_lfs_in_place_of_the_data() {
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 313752\n";
    refused(&with_chunk(|_| pointer.to_owned()), "H-MARKER").holds(|said| &said.next, &["Git LFS"]);
}

#[test]
fn fault_031_a_consent_page_or_a_challenge() {
    let challenge = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking your browser\
        </body></html>\n";
    for path in [PAGE_PATH, CSV_PATH, CHUNK_PATH] {
        let server = sample_but(path, move |_| answer("200 OK", "", challenge.as_bytes()));
        let said = refused_by(&server, "H-MARKER");
        said.holds(|said| &said.next, &["blocks this reader, which is no change of the catalog"]);
    }
    let server = sample_but(CSV_PATH, move |_| answer("403 Forbidden", "", challenge.as_bytes()));
    refused_by(&server, "H-STATUS").holds(|said| &said.what, &["blocked"]);
}

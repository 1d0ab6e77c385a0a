//! A folder in place of a site.

use std::io::Write as _;
use std::path::Path;

use catalog_fetch::{CSV_PATH, FailureKind, PAGE_PATH, Policy, Progress, Site};
use catalog_model::OldRefusal as _;

use crate::assert_error;

/// Adds a file to the folder, with the folders on its way.
fn put(folder: &Path, path: &str, contents: &[u8]) {
    let path = folder.join(path);
    // The tests' own scratch folder; no file of the project.
    std::fs::DirBuilder::new().recursive(true).create(path.parent().unwrap()).unwrap();
    let mut file = tempfile::Builder::new().tempfile_in(path.parent().unwrap()).unwrap();
    file.write_all(contents).unwrap();
    file.persist(path).unwrap();
}

fn laid_out() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "site/docs/okta-event-types.csv", b"a,b\n");
    put(folder.path(), "site/docs/reference/api/event-types/index.html", b"<html></html>");
    put(folder.path(), "secret.csv", b"not of the site\n");
    folder
}

fn site(folder: &Path) -> Site {
    Site::new(folder.join("site").to_str().unwrap(), Policy::for_tests()).unwrap()
}

#[test]
fn documents_of_a_folder() {
    let folder = laid_out();
    let site = site(folder.path());
    assert!(!site.is_network());
    assert!(site.describe().ends_with("site"));
    let csv = site.get(CSV_PATH).unwrap();
    assert_eq!((csv.location(), csv.bytes()), ("docs/okta-event-types.csv", &b"a,b\n"[..]));
    let page = site.get(PAGE_PATH).unwrap();
    assert_eq!((page.location(), page.bytes()), ("docs/reference/api/event-types/index.html", &b"<html></html>"[..]));

    let steps = std::sync::Mutex::new(Vec::new());
    let answers = site.get_all(&[CSV_PATH, "/none"], &|progress| {
        steps.lock().unwrap().push(match progress {
            Progress::Started { path } => format!("start {path}"),
            Progress::Finished { path, bytes, attempts, notice } => {
                format!("finish {path} {bytes} {attempts} {notice:?}")
            }
            other => panic!("{other:?}"),
        });
    });
    assert!(answers[0].is_ok() && answers[1].is_err());
    let mut steps = steps.into_inner().unwrap();
    steps.sort();
    assert_eq!(
        steps,
        ["finish /docs/okta-event-types.csv 4 1 None", "start /docs/okta-event-types.csv", "start /none"]
    );
}

#[test]
fn what_is_not_there_is_not_found() {
    let folder = laid_out();
    let site = site(folder.path());
    for path in ["/docs/none.csv", "/none/", "/docs/okta-event-types.csv/below", "/"] {
        let error = assert_error(site.get(path), "H-NOTFOUND", FailureKind::Refused);
        assert!(error.is_not_found(), "{path}");
    }
}

#[test]
fn a_folder_is_never_left() {
    let folder = laid_out();
    let site = site(folder.path());
    for path in
        ["/../secret.csv", "/docs/../../secret.csv", "//secret.csv", "/./secret.csv", "/docs/..%2f..%2fsecret.csv"]
    {
        assert_error(site.get(path), "H-PATH", FailureKind::Refused);
    }
}

#[cfg(unix)]
#[test]
fn links_may_stay_inside_and_not_lead_out() {
    use std::os::unix::fs::symlink;
    let folder = laid_out();
    let root = folder.path().join("site");
    symlink("docs/okta-event-types.csv", root.join("inside.csv")).unwrap();
    symlink("../secret.csv", root.join("outside.csv")).unwrap();
    symlink("..", root.join("up")).unwrap();
    symlink("none", root.join("dangling.csv")).unwrap();
    symlink("round.csv", root.join("round.csv")).unwrap();
    symlink("/dev/zero", root.join("endless.csv")).unwrap();
    let site = site(folder.path());
    assert_eq!(site.get("/inside.csv").unwrap().bytes(), b"a,b\n");
    for path in ["/outside.csv", "/up/secret.csv", "/endless.csv"] {
        let error = assert_error(site.get(path), "F-SOURCE", FailureKind::FileSystem);
        assert!(error.what().contains("out of the folder"), "{}", error.what());
    }
    assert!(site.get("/dangling.csv").unwrap_err().is_not_found());
    assert_error(site.get("/round.csv"), "F-SOURCE", FailureKind::FileSystem);

    // The folder itself may be a link: its user named it.
    symlink("site", folder.path().join("linked")).unwrap();
    let linked = Site::new(folder.path().join("linked").to_str().unwrap(), Policy::for_tests()).unwrap();
    assert_eq!(linked.get(CSV_PATH).unwrap().bytes(), b"a,b\n");
}

#[test]
fn only_regular_files_are_read() {
    let folder = laid_out();
    let error = assert_error(site(folder.path()).get("/docs"), "F-SOURCE", FailureKind::FileSystem);
    assert!(error.what().contains("not a regular file"), "{}", error.what());
    assert!(error.place().starts_with("docs in the folder "), "{}", error.place());
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = laid_out();
    let pipe = folder.path().join("site/pipe.csv");
    // Making one needs a tool; where there is none, there is nothing to see.
    if !std::process::Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()) {
        return;
    }
    assert_error(site(folder.path()).get("/pipe.csv"), "F-SOURCE", FailureKind::FileSystem);
}

#[test]
fn a_file_up_to_the_cap_and_not_one_byte_more() {
    let folder = laid_out();
    put(folder.path(), "site/full.csv", &[b'a'; 1000]);
    put(folder.path(), "site/over.csv", &[b'a'; 1001]);
    let policy = Policy { size_cap: 1000, ..Policy::for_tests() };
    let site = Site::new(folder.path().join("site").to_str().unwrap(), policy).unwrap();
    assert_eq!(site.get("/full.csv").unwrap().bytes().len(), 1000);
    assert_error(site.get("/over.csv"), "N-TOOBIG", FailureKind::Refused);
}

#[test]
fn the_published_site_where_it_is_at_hand() {
    let upstream = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/upstream/site/2026.08.1");
    if !Path::new(upstream).is_dir() {
        skip("the published files are not on this machine");
        return;
    }
    let site = Site::new(upstream, Policy::default()).unwrap();
    let answers = site.get_all(&[PAGE_PATH, CSV_PATH, "/assets/js/3.78293a6c.js", "/assets/js/none.js"], &|_| {});
    assert!(answers[..3].iter().all(|answer| answer.as_ref().is_ok_and(|document| document.bytes().len() > 100_000)));
    assert!(answers[3].as_ref().unwrap_err().is_not_found());
}

#[expect(clippy::print_stderr, reason = "a test that skips itself says so")]
fn skip(reason: &str) {
    eprintln!("skipped: {reason}");
}

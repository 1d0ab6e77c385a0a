//! Documents from a folder instead of a site.

use std::io::Write as _;
use std::path::Path;

use catalog_fetch::{CSV_PATH, F_SOURCE, H_NOTFOUND, H_PATH, N_TOOBIG, PAGE_PATH, Policy, Progress, Site};
use catalog_model::{Document, Refusal};

use crate::{check, policy};

/// Adds a file to the folder, which belongs to the test.
fn put(folder: &Path, path: &str, contents: &[u8]) {
    let path = folder.join(path);
    std::fs::DirBuilder::new().recursive(true).create(path.parent().unwrap()).unwrap();
    let mut file = tempfile::Builder::new().tempfile_in(path.parent().unwrap()).unwrap();
    file.write_all(contents).unwrap();
    file.persist(path).unwrap();
}

fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "site/docs/okta-event-types.csv", b"a,b\n");
    put(folder.path(), "site/docs/reference/api/event-types/index.html", b"<html></html>");
    put(folder.path(), "secret.csv", b"not of the site\n");
    folder
}

fn get(folder: &Path, path: &str) -> Result<Document, Refusal> {
    let policy = Policy { size_cap: 1000, ..policy() };
    Site::new(folder.to_str().unwrap(), policy).unwrap().get(path, &|_| {})
}

#[test]
fn documents_of_a_folder() {
    let folder = sample();
    let site = Site::new(folder.path().join("site").to_str().unwrap(), policy()).unwrap();
    assert!(site.describe().ends_with("site"));
    let steps = std::sync::Mutex::new(Vec::new());
    let answers = site.get_all(&[PAGE_PATH, CSV_PATH, "/none"], &|step| {
        if let Progress::Finished { path, attempts, notice, .. } = step {
            steps.lock().unwrap().push((path.to_owned(), attempts, notice));
        }
    });
    let [page, csv, none] = answers.try_into().unwrap();
    let (page, csv) = (page.unwrap(), csv.unwrap());
    assert_eq!((page.location(), page.bytes()), ("docs/reference/api/event-types/index.html", &b"<html></html>"[..]));
    assert_eq!((csv.location(), csv.bytes()), ("docs/okta-event-types.csv", &b"a,b\n"[..]));
    check(&none.unwrap_err(), &H_NOTFOUND, "no such file");
    let mut steps = steps.into_inner().unwrap();
    steps.sort();
    assert_eq!(steps, [(CSV_PATH.to_owned(), 1, None), (PAGE_PATH.to_owned(), 1, None)]);
}

#[test]
fn refused_paths_of_a_folder() {
    let folder = sample();
    let root = folder.path().join("site");
    put(&root, "full.csv", &[b'a'; 1000]);
    put(&root, "over.csv", &[b'a'; 1001]);
    assert_eq!(get(&root, "/full.csv").unwrap().bytes().len(), 1000);
    for (path, code, says) in [
        ("/docs/none.csv", &H_NOTFOUND, "no such file"),
        ("/docs/okta-event-types.csv/below", &H_NOTFOUND, "no such file"),
        ("/", &H_NOTFOUND, "no such file"),
        ("/over.csv", &N_TOOBIG, "larger than 1000 bytes"),
        ("/docs", &F_SOURCE, "not a regular file"),
        ("/../secret.csv", &H_PATH, "not a plain path"),
        ("/docs/../../secret.csv", &H_PATH, "not a plain path"),
        ("//secret.csv", &H_PATH, "not a plain path"),
        ("/docs/..%2f..%2fsecret.csv", &H_PATH, "not a plain path"),
    ] {
        check(&get(&root, path).unwrap_err(), code, says);
    }
    let refusal = get(&root, "/docs").unwrap_err();
    assert!(refusal.at.as_str().starts_with("docs, in the folder "), "{refusal}");
}

#[cfg(unix)]
#[test]
fn links_must_stay_within_the_folder() {
    use std::os::unix::fs::symlink;
    let folder = sample();
    let root = folder.path().join("site");
    for (target, link) in [
        ("docs/okta-event-types.csv", "inside.csv"),
        ("../secret.csv", "outside.csv"),
        ("..", "up"),
        ("none", "dangling.csv"),
        ("round.csv", "round.csv"),
        ("/dev/zero", "endless.csv"),
    ] {
        symlink(target, root.join(link)).unwrap();
    }
    assert_eq!(get(&root, "/inside.csv").unwrap().bytes(), b"a,b\n");
    for path in ["/outside.csv", "/up/secret.csv", "/endless.csv"] {
        check(&get(&root, path).unwrap_err(), &F_SOURCE, "out of the folder");
    }
    check(&get(&root, "/dangling.csv").unwrap_err(), &H_NOTFOUND, "no such file");
    check(&get(&root, "/round.csv").unwrap_err(), &F_SOURCE, "cannot be read");
    // The folder itself can be a link: the user named it.
    symlink("site", folder.path().join("linked")).unwrap();
    assert_eq!(get(&folder.path().join("linked"), CSV_PATH).unwrap().bytes(), b"a,b\n");
    // Reading a pipe would wait for its writer. Skipped on machines without `mkfifo`.
    let pipe = root.join("pipe.csv");
    if std::process::Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()) {
        check(&get(&root, "/pipe.csv").unwrap_err(), &F_SOURCE, "not a regular file");
    }
}

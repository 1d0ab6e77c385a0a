//! Output folders outside the two trees.

mod support;

use std::path::Path;

use catalog_model::Kind;
use catalog_store::{OUTPUT_MARKER, write_outside};
use support::{all_below, files, make_dir, repository, write};

#[track_caller]
fn refused(dir: &Path, what: &str) {
    let error = write_outside(dir, &files(&[("a.txt", "text")])).unwrap_err();
    assert_eq!((error.id(), error.kind()), ("F-OUTPUT", Kind::Usage), "{error}");
    assert!(error.what.contains(what), "{error}");
}

#[test]
fn writes_to_new_empty_and_earlier_output_folders() {
    let above = tempfile::tempdir().unwrap();
    make_dir(&above.path().join("empty"));
    for name in ["new/deeper", "empty"] {
        let dir = above.path().join(name);
        write_outside(&dir, &files(&[("a.txt", "one"), ("deep/b.txt", "two")])).unwrap();
        write(&dir.join("of-the-user.txt"), "kept");
        write(&dir.join(".okta-event-catalog.tmp"), "left by a run that was killed");
        write_outside(&dir, &files(&[("a.txt", "three"), ("deep/b.txt", "two")])).unwrap();
        let found = all_below(&dir);
        let names: Vec<&str> = found.keys().map(|path| path.to_str().unwrap()).collect();
        assert_eq!(names, [OUTPUT_MARKER, "a.txt", "deep", "deep/b.txt", "of-the-user.txt"]);
        assert_eq!(found[Path::new("a.txt")].as_deref(), Some(&b"three"[..]));
    }
}

#[test]
fn f116_refuses_protected_folders() {
    refused(Path::new("/"), "root of a file system");
    if let Some(home) = std::env::home_dir().filter(|home| home.parent().is_some() && home.is_dir()) {
        refused(&home, "home folder");
    }
    let root = repository();
    refused(root.path(), "is the repository itself");
    refused(&root.path().join("snapshots/../snapshots/.."), "is the repository itself");
    for inside in ["snapshots", "snapshots/new", "generated", "generated/new/deeper"] {
        refused(&root.path().join(inside), "committed files");
    }
    let foreign = tempfile::tempdir().unwrap();
    write(&foreign.path().join("precious.txt"), "mine");
    refused(foreign.path(), "not empty");
    let above = tempfile::tempdir().unwrap();
    let missing = above.path().join("not-there/../..");
    assert_eq!(write_outside(&missing, &files(&[])).unwrap_err().id(), "F-READ");
    assert_eq!(all_below(foreign.path()).len() + all_below(above.path()).len(), 1);
    // Any other folder in the repository is allowed.
    write_outside(&root.path().join("local"), &files(&[("a.txt", "text")])).unwrap();
}

#[cfg(unix)]
#[test]
fn f116_refuses_symbolic_links_and_files_in_place_of_folders() {
    use std::os::unix::fs::symlink;

    let above = tempfile::tempdir().unwrap();
    let dir = above.path().join("out");
    write_outside(&dir, &files(&[("a.txt", "one")])).unwrap();
    let outside = above.path().join("outside.txt");
    write(&outside, "precious");
    support::remove(&dir.join("a.txt"));
    symlink(&outside, dir.join("a.txt")).unwrap();
    symlink(above.path(), dir.join("deep")).unwrap();
    for (path, id) in
        [("a.txt", "F-SYMLINK"), ("deep/b.txt", "F-SYMLINK"), (".okta-event-catalog-output/c", "F-NOTFILE")]
    {
        assert_eq!(write_outside(&dir, &files(&[(path, "new")])).unwrap_err().id(), id);
    }
    assert_eq!(std::fs::read(&outside).unwrap(), b"precious");
    for to in [dir.as_path(), Path::new("/"), Path::new("nowhere")] {
        symlink(to, above.path().join("link")).unwrap();
        for link in ["link", "link/"] {
            let error = write_outside(&above.path().join(link), &files(&[("c.txt", "new")])).unwrap_err();
            assert_eq!(error.id(), "F-SYMLINK");
        }
        support::remove(&above.path().join("link"));
    }
    // A link above the folder is resolved first.
    symlink(above.path(), above.path().join("link")).unwrap();
    write_outside(&above.path().join("link/out"), &files(&[("c.txt", "new")])).unwrap();
    assert!(dir.join("c.txt").is_file());
    write(&above.path().join("file"), "");
    assert_eq!(write_outside(&above.path().join("file"), &files(&[])).unwrap_err().id(), "F-NOTFILE");
    assert_eq!(write_outside(&above.path().join("file/deep"), &files(&[])).unwrap_err().id(), "F-NOTFILE");
}

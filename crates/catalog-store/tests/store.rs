//! Comparing, writing and reading a repository.

mod support;

use std::path::Path;

use catalog_model::{History, Kind, Refusal};
use catalog_store::{CODES, ChangeKind, Mode, Outcome, Store, read_file};
use support::{
    all_below, generated, history, make_dir, older_history, open, remove, remove_all, repository, snapshots_tree, write,
};

/// The changes of files other than the manifest, as lines: `+` created, `~` changed, `-` removed.
fn changes(outcome: &Outcome) -> Vec<String> {
    let mark = |kind| match kind {
        ChangeKind::Created => '+',
        ChangeKind::Changed => '~',
        ChangeKind::Removed => '-',
    };
    let changes = outcome.changes.iter().filter(|change| !change.path.as_str().ends_with("MANIFEST.sha256"));
    changes.map(|change| format!("{} {}", mark(change.kind), change.path)).collect()
}

#[test]
fn check_and_dry_run_report_what_a_write_does() {
    let root = repository();
    let store = open(&root);
    let old = [generated(&[("left/over.txt", "old"), ("kept.txt", "kept"), ("changed.txt", "before\n")])];
    store.apply(&old, Mode::Write).unwrap();
    let trees = [generated(&[("kept.txt", "kept"), ("changed.txt", "after\n"), ("new/deep/file.txt", "new")])];
    let expected = ["~ generated/changed.txt", "- generated/left/over.txt", "+ generated/new/deep/file.txt"];
    let before = all_below(root.path());
    for mode in [Mode::Check, Mode::DryRun, Mode::Write] {
        assert_eq!(all_below(root.path()), before);
        let outcome = store.apply(&trees, mode).unwrap();
        assert_eq!((changes(&outcome), outcome.unchanged), (expected.map(str::to_owned).to_vec(), 1));
    }
    let after = all_below(&root.path().join("generated"));
    let paths: Vec<&str> = after.keys().map(|path| path.to_str().unwrap()).collect();
    assert_eq!(paths, ["MANIFEST.sha256", "changed.txt", "kept.txt", "new", "new/deep", "new/deep/file.txt"]);
    assert_eq!(after[Path::new("changed.txt")].as_deref(), Some(&b"after\n"[..]));
    for mode in [Mode::Check, Mode::DryRun, Mode::Write] {
        let outcome = store.apply(&trees, mode).unwrap();
        assert!(outcome.is_clean() && outcome.unchanged == 4);
    }
}

#[test]
fn f139_foreign_files_stay_and_are_reported() {
    let root = repository();
    let store = open(&root);
    let trees = [snapshots_tree(&history()), generated(&[("crate/src/lib.rs", "one")])];
    store.apply(&trees, Mode::Write).unwrap();
    let snapshot = "snapshots/20190214T221222Z_unlabelled";
    let foreign = [
        "generated/.DS_Store",
        "generated/a b.txt",
        "generated/crate/Cargo.lock",
        "generated/crate/src/.lib.rs.swp",
        "generated/crate/target",
        "snapshots/.DS_Store",
        "snapshots/20190214T221222Z_unlabelled/events.csv.orig",
        "snapshots/target",
    ];
    for path in foreign {
        let path = root.path().join(path);
        if path.ends_with("target") { write(&path.join("debug/x y"), "") } else { write(&path, "") }
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", root.path().join("generated/crate/target/link")).unwrap();
    let before = all_below(root.path());
    let mut outcome = store.apply(&trees, Mode::Write).unwrap();
    outcome.foreign.sort();
    assert_eq!((outcome.is_clean(), outcome.foreign), (true, foreign.map(str::to_owned).to_vec()));
    assert_eq!(store.lock().unwrap().load_history().unwrap().snapshots(), history().snapshots());
    assert_eq!(all_below(root.path()), before);
    // A folder with foreign files stays.
    store.apply(&[snapshots_tree(&History::default()), generated(&[])], Mode::Write).unwrap();
    assert!(root.path().join("generated/crate/target/debug/x y").is_file() && root.path().join(snapshot).is_dir());
    assert!(!root.path().join("generated/crate/src/lib.rs").exists());
    assert!(!root.path().join("snapshots/20190307T230640Z_2019.03.1").exists());
    // A snapshot folder with an invalid name is refused, not ignored.
    write(&root.path().join("snapshots/2019.03.1/source.toml"), "");
    assert_eq!(store.load_history().unwrap_err().id(), "T-UNKNOWN");
}

#[test]
fn a_written_history_can_be_read() {
    let root = repository();
    let store = open(&root);
    assert_eq!(store.load_history().unwrap().snapshots().len(), 0);
    store.apply(&[snapshots_tree(&older_history()), generated(&[("a", "1")])], Mode::Write).unwrap();
    let [statuses, facts] = ["0123456789abcdef", "fedcba9876543210"].map(str::to_owned);
    let record = catalog_model::VersionRecord { version: "1.2.3".parse().unwrap(), statuses, facts };
    let newer = history().with_crate_version(Some(record.clone()));
    let outcome = store.apply(&[snapshots_tree(&newer), generated(&[("b", "2")])], Mode::Write).unwrap();
    assert_eq!(outcome.count(ChangeKind::Removed), 1);
    for read in [store.load_history().unwrap(), store.lock().unwrap().load_history().unwrap()] {
        assert_eq!(read.snapshots(), history().snapshots());
        assert_eq!(read.crate_version(), Some(&record));
    }
    // Back again: the folders of removed snapshots go too.
    store.apply(&[snapshots_tree(&older_history())], Mode::Write).unwrap();
    let left = all_below(&root.path().join("snapshots"));
    let folders: Vec<&Path> = left.iter().filter(|(_, file)| file.is_none()).map(|(path, _)| path.as_path()).collect();
    assert_eq!(folders, [Path::new("20190214T221222Z_unlabelled")]);
    // The rest stays readable if somebody removes a snapshot by hand.
    store.apply(&[snapshots_tree(&history())], Mode::Write).unwrap();
    remove_all(&root.path().join("snapshots/20190307T230640Z_2019.03.1"));
    let whole = history();
    let [first, _, third] = whole.snapshots() else { panic!("there are three snapshots") };
    assert_eq!(store.lock().unwrap().load_history().unwrap().snapshots(), [first.clone(), third.clone()]);
}

#[test]
fn only_writers_and_checks_require_the_canonical_form() {
    let root = repository();
    let store = open(&root);
    store.apply(&[snapshots_tree(&history())], Mode::Write).unwrap();
    let path = root.path().join("snapshots/registry.csv");
    write(&path, std::fs::read_to_string(&path).unwrap().replace("\n2,", "\n02,"));
    assert_eq!(store.load_history().unwrap().snapshots(), history().snapshots());
    let refusals = [
        store.lock().unwrap().load_history().unwrap_err(),
        store.load_and_compare(|history| Ok::<_, Refusal>([snapshots_tree(history)])).unwrap_err(),
    ];
    for refusal in refusals {
        assert_eq!((refusal.id(), refusal.at.as_str()), ("T-EDITED", "snapshots/registry.csv, line 3"));
    }
}

#[test]
fn edited_renames_with_unchanged_values_keep_their_bytes() {
    let root = repository();
    let store = open(&root);
    store.apply(&[snapshots_tree(&history())], Mode::Write).unwrap();
    let path = root.path().join("snapshots/renames.toml");
    let free = "# mine\nrename = [{ to = 'zone.update', from = 'zone.updated', reason = \"only the \\\"tense\\\" differs\\nand nothing else\" }]\n";
    write(&path, free);
    let outcome = store.apply(&[snapshots_tree(&store.load_history().unwrap())], Mode::Write).unwrap();
    assert!(outcome.is_clean());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), free);
    let none = snapshots_tree(&History::default());
    assert!(changes(&store.apply(&[none], Mode::DryRun).unwrap()).contains(&"~ snapshots/renames.toml".to_owned()));
    // A file that cannot be read is not overwritten.
    write(&path, "rename = [");
    let refusal = store.apply(&[snapshots_tree(&history())], Mode::Write).unwrap_err();
    assert_eq!((refusal.id(), refusal.at.as_str()), ("T-VALUE", "snapshots/renames.toml, line 1"));
    assert!(refusal.advice().contains("edited by hand"), "{refusal}");
}

#[test]
fn f104_files_with_cr_lf_are_up_to_date() {
    let root = repository();
    let store = open(&root);
    let trees = [snapshots_tree(&history()), generated(&[("a.txt", "one\ntwo\n")])];
    store.apply(&trees, Mode::Write).unwrap();
    for (path, bytes) in all_below(root.path()) {
        if let Some(bytes) = bytes.filter(|_| !path.ends_with("Cargo.toml")) {
            write(&root.path().join(path), String::from_utf8(bytes).unwrap().replace('\n', "\r\n"));
        }
    }
    assert_eq!(store.lock().unwrap().load_history().unwrap().snapshots(), history().snapshots());
    let folder = root.path().join("snapshots/20190307T230640Z_2019.03.1");
    assert_eq!(Store::load_snapshot_dir(&folder).unwrap(), history().snapshots()[1]);
    assert!(store.apply(&trees, Mode::Check).unwrap().is_clean());
    // One line break of the other kind is an edit.
    write(&root.path().join("generated/a.txt"), "one\r\ntwo\n");
    assert_eq!(changes(&store.apply(&trees, Mode::Check).unwrap()), ["~ generated/a.txt"]);
    write(&root.path().join("snapshots/registry.csv"), "code,id,variant\r\n1,a.b,AB\n");
    assert_eq!(store.load_history().unwrap_err().id(), "T-HEADER");
}

#[test]
fn a_snapshot_folder_can_be_anywhere() {
    let root = repository();
    open(&root).apply(&[snapshots_tree(&history())], Mode::Write).unwrap();
    let snapshots = root.path().join("snapshots");
    let second = snapshots.join("20190307T230640Z_2019.03.1");
    assert_eq!(Store::load_snapshot_dir(&second).unwrap(), history().snapshots()[1]);

    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("a copy");
    for name in ["events.csv", "source.toml", "payload-types.csv"] {
        write(&copy.join(name), std::fs::read(second.join(name)).unwrap());
    }
    let refusal = Store::load_snapshot_dir(&copy).unwrap_err();
    assert_eq!(refusal.id(), "T-DEFINITION");
    assert!(refusal.advice().contains("payload-definitions.csv"));
    let pool = std::fs::read(snapshots.join("payload-definitions.csv")).unwrap();
    write(&elsewhere.path().join("payload-definitions.csv"), pool);
    assert_eq!(Store::load_snapshot_dir(&copy).unwrap(), history().snapshots()[1]);
    assert_eq!(Store::load_snapshot_dir(&elsewhere.path().join("none")).unwrap_err().id(), "F-READ");
}

#[test]
fn f091_diffs_are_escaped() {
    let root = repository();
    let store = open(&root);
    let lines = |numbers: std::ops::Range<usize>| -> String { numbers.map(|n| format!("line {n}\n")).collect() };
    store.apply(&[generated(&[("a.txt", &lines(0..60)), ("b.bin", ""), ("d.txt", "x")])], Mode::Write).unwrap();
    write(&root.path().join("generated/b.bin"), [0xff, 0xfe]);
    let wanted = lines(0..60).replace("line 10\n", "").replace("line 40\n", "line \u{1b}[2J\n") + "last";
    let trees = [generated(&[("a.txt", &wanted), ("b.bin", "text"), ("c.txt", "one\ntwo\n")])];
    let outcome = store.apply(&trees, Mode::Check).unwrap();
    let diff = |index: usize, max_lines| outcome.changes[index].diff(max_lines);
    assert_eq!(
        diff(1, 40),
        "--- generated/a.txt\n+++ generated/a.txt\n\
         @@ -8,7 +8,6 @@\n line 7\n line 8\n line 9\n-line 10\n line 11\n line 12\n line 13\n\
         @@ -38,7 +37,7 @@\n line 37\n line 38\n line 39\n-line 40\n+line \\u{1b}[2J\n line 41\n line 42\n line 43\n\
         @@ -58,3 +57,4 @@\n line 57\n line 58\n line 59\n+last (no line end)\n"
    );
    assert_eq!(diff(2, 40), "--- generated/b.bin\n+++ generated/b.bin\n(not text: 2 bytes and 4 bytes)\n");
    assert_eq!(diff(3, 40), "--- /dev/null\n+++ generated/c.txt\n@@ -0,0 +1,2 @@\n+one\n+two\n");
    assert_eq!(diff(4, 40), "--- generated/d.txt\n+++ /dev/null\n(no longer generated)\n");
    let cut = "--- generated/a.txt\n+++ generated/a.txt\n@@ -8,7 +8,6 @@\n line 7\n(more differences follow)\n";
    assert_eq!(diff(1, 2), cut);
}

#[test]
fn f120_the_repository_is_found_from_its_subfolders() {
    let root = repository();
    let below = root.path().join("generated/deep/down");
    make_dir(&below);
    assert_eq!(Store::discover(&below).unwrap().root(), root.path());
    assert_eq!(Store::discover(root.path()).unwrap().root(), root.path());

    let bare = tempfile::tempdir().unwrap();
    let missing = |what: &str| {
        let refusal = Store::open(bare.path()).unwrap_err();
        assert_eq!(
            (refusal.id(), refusal.kind(), refusal.what),
            ("F-ROOT", Kind::Usage, format!("there is no `{what}` here"))
        );
    };
    missing("Cargo.toml");
    write(&bare.path().join("Cargo.toml"), "");
    missing("snapshots/");
    let refusal = Store::discover(&bare.path().join("x")).unwrap_err();
    assert!(refusal.id() == "F-ROOT" && refusal.at.as_str().ends_with("/x"), "{refusal}");
    write(&bare.path().join("snapshots"), "a file");
    assert_eq!(Store::open(bare.path()).unwrap_err().id(), "F-NOTFILE");
}

/// Puts something into the repository that must not be written to, and checks that all modes refuse it untouched.
#[track_caller]
fn refuses(prepare: impl Fn(&Path), id: &str, place: &str) {
    let root = repository();
    write(&root.path().join("generated/a.txt"), "old");
    prepare(root.path());
    let before = all_below(root.path());
    for mode in [Mode::Check, Mode::DryRun, Mode::Write] {
        let trees = [snapshots_tree(&history()), generated(&[("a.txt", "new"), ("deep/b.txt", "new")])];
        let refusal = open(&root).apply(&trees, mode).unwrap_err();
        assert_eq!((refusal.id(), refusal.kind()), (id, Kind::FileSystem), "{refusal}");
        assert_eq!(refusal.at.as_str(), root.path().join(place).display().to_string());
        assert!(CODES.contains(&refusal.code));
        assert_eq!(all_below(root.path()), before);
    }
}

#[test]
fn f099_refuses_folders_in_place_of_files_and_files_in_place_of_folders() {
    refuses(|root| make_dir(&root.join("generated/deep/b.txt")), "F-NOTFILE", "generated/deep/b.txt");
    refuses(|root| write(&root.join("generated/deep"), ""), "F-NOTFILE", "generated/deep");
    refuses(|root| make_dir(&root.join("snapshots/registry.csv")), "F-NOTFILE", "snapshots/registry.csv");
    let with_generated_as_a_file = |root: &Path| {
        remove_all(&root.join("generated"));
        write(&root.join("generated"), "");
    };
    refuses(with_generated_as_a_file, "F-NOTFILE", "generated");
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::process::Command;

    use super::*;

    fn link(to: impl AsRef<Path>, at: &Path) {
        make_dir(at.parent().unwrap());
        symlink(to, at).unwrap();
    }

    fn pipe(at: &Path) {
        make_dir(at.parent().unwrap());
        assert!(Command::new("mkfifo").arg(at).status().unwrap().success());
    }

    #[test]
    fn f101_symbolic_links_are_never_written_through() {
        let outside = tempfile::tempdir().unwrap();
        write(&outside.path().join("b.txt"), "precious");
        for place in ["generated/deep", "snapshots/20190214T221222Z_unlabelled"] {
            refuses(|root| link(outside.path(), &root.join(place)), "F-SYMLINK", place);
        }
        refuses(|root| link("nowhere", &root.join("generated/deep/b.txt")), "F-SYMLINK", "generated/deep/b.txt");
        refuses(|root| link("../a.txt", &root.join("generated/deep/b.txt")), "F-SYMLINK", "generated/deep/b.txt");
        refuses(|root| link("nowhere", &root.join("snapshots/registry.csv")), "F-SYMLINK", "snapshots/registry.csv");
        for place in [".okta-event-catalog.ready", ".okta-event-catalog.files.lock"] {
            refuses(|root| link(outside.path(), &root.join(place)), "F-SYMLINK", place);
        }
        assert_eq!(all_below(outside.path()).len(), 1);
        for place in [".okta-event-catalog.lock", ".okta-event-catalog.staging"] {
            let root = repository();
            link(outside.path(), &root.path().join(place));
            assert_eq!(open(&root).lock().unwrap_err().id(), "F-SYMLINK");
        }
        let root = repository();
        remove_all(&root.path().join("snapshots"));
        link(outside.path(), &root.path().join("snapshots"));
        assert_eq!(Store::open(root.path()).unwrap_err().id(), "F-SYMLINK");
    }

    #[test]
    fn f101_pipes_are_refused_at_once() {
        refuses(|root| pipe(&root.join("generated/deep/b.txt")), "F-NOTFILE", "generated/deep/b.txt");
        let folder = tempfile::tempdir().unwrap();
        pipe(&folder.path().join("pipe"));
        assert_eq!(read_file(&folder.path().join("pipe"), 10).unwrap_err().id(), "F-NOTFILE");
    }

    #[test]
    fn f103_a_repository_may_have_any_path() {
        let above = tempfile::tempdir().unwrap();
        let long = "n".repeat(255);
        for name in [OsStr::from_bytes(b"with space\nand \xff"), OsStr::new(&long)] {
            let root = above.path().join(name);
            write(&root.join("Cargo.toml"), "");
            make_dir(&root.join("snapshots"));
            let store = Store::discover(&root.join("snapshots")).unwrap();
            store.apply(&[snapshots_tree(&history()), generated(&[("a", "1")])], Mode::Write).unwrap();
            assert_eq!(store.load_history().unwrap().snapshots(), history().snapshots());
            write(&root.join("generated").join(OsStr::from_bytes(b"a\xff\n\x1b.txt")), "");
            let outcome = store.apply(&[generated(&[("a", "1")])], Mode::Check).unwrap();
            assert_eq!(outcome.foreign, ["generated/a\\xff\\u{a}\\u{1b}.txt"]);
            remove(&root.join("generated/a"));
            make_dir(&root.join("generated/a"));
            let refusal = store.apply(&[generated(&[("a", "1")])], Mode::Check).unwrap_err();
            assert!(!refusal.to_string().contains(['\u{1b}', '\u{fffd}']) && refusal.id() == "F-NOTFILE", "{refusal}");
        }
    }

    #[test]
    fn f100_everybody_can_read_written_files() {
        let root = repository();
        let mode = |path: &str| root.path().join(path).metadata().unwrap().permissions().mode() & 0o7777;
        for text in ["old", "new"] {
            open(&root).apply(&[generated(&[("deep/a.txt", text)])], Mode::Write).unwrap();
            assert_eq!((mode("generated/deep/a.txt"), mode("generated/deep") & 0o755), (0o644, 0o755));
        }
    }
}

#[test]
fn files_have_a_size_limit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    write(&path, "0123456789");
    assert_eq!(read_file(&path, 10).unwrap(), b"0123456789");
    let refusal = read_file(&path, 9).unwrap_err();
    assert_eq!((refusal.id(), refusal.what.as_str()), ("F-TOOBIG", "the file is larger than 9 bytes"));
    assert_eq!(read_file(folder.path(), 9).unwrap_err().id(), "F-NOTFILE");
    assert_eq!(read_file(&folder.path().join("none"), 9).unwrap_err().id(), "F-READ");
}

//! A checkout is compared, checked and written.

mod support;

use std::path::Path;

use catalog_model::{History, OldRefusal as _};
use catalog_store::{ChangeKind, ERROR_IDS, FileError, Mode, Outcome, Recovery, Store, StoreError};
use support::{all_below, checkout, generated, history, make_dir, older_history, open, remove, snapshots_tree, write};

/// The changes as lines: `+` created, `~` changed, `-` left over.
fn told(outcome: &Outcome) -> Vec<String> {
    let mark = |kind| match kind {
        ChangeKind::Created => '+',
        ChangeKind::Changed => '~',
        ChangeKind::Removed => '-',
    };
    outcome.changes.iter().map(|change| format!("{} {}", mark(change.kind), change.path)).collect()
}

#[test]
fn write_check_and_dry_run_tell_the_same_and_only_write_writes() {
    let root = checkout();
    let store = open(&root);
    write(&root.path().join("generated/left/over.txt"), "old");
    write(&root.path().join("generated/kept.txt"), "kept");
    write(&root.path().join("generated/changed.txt"), "before\n");
    let trees = [generated(&[("kept.txt", "kept"), ("changed.txt", "after\n"), ("new/deep/file.txt", "new")])];
    let expected = ["~ generated/changed.txt", "- generated/left/over.txt", "+ generated/new/deep/file.txt"];
    let before = all_below(root.path());
    for mode in [Mode::Check, Mode::DryRun] {
        let outcome = store.apply(&trees, mode).unwrap();
        assert_eq!((told(&outcome), outcome.unchanged), (expected.map(str::to_owned).to_vec(), 1));
        assert_eq!(all_below(root.path()), before);
    }
    let outcome = store.apply(&trees, Mode::Write).unwrap();
    assert_eq!((told(&outcome), outcome.unchanged), (expected.map(str::to_owned).to_vec(), 1));
    let after = all_below(root.path());
    let paths: Vec<&str> = after.keys().map(|path| path.to_str().unwrap()).collect();
    assert_eq!(
        paths,
        [
            "Cargo.toml",
            "generated",
            "generated/changed.txt",
            "generated/kept.txt",
            "generated/new",
            "generated/new/deep",
            "generated/new/deep/file.txt",
            "snapshots"
        ]
    );
    assert_eq!(after[Path::new("generated/changed.txt")].as_deref(), Some(&b"after\n"[..]));
    for mode in [Mode::Check, Mode::DryRun, Mode::Write] {
        let outcome = store.apply(&trees, mode).unwrap();
        assert!(outcome.is_clean() && outcome.unchanged == 3);
    }
}

#[test]
fn several_trees_are_written_together_and_a_history_comes_back() {
    let root = checkout();
    let store = open(&root);
    assert_eq!(store.load_history().unwrap().snapshots().len(), 0);
    store.apply(&[snapshots_tree(&older_history()), generated(&[("a", "1")])], Mode::Write).unwrap();
    let outcome = store.apply(&[snapshots_tree(&history()), generated(&[("b", "2")])], Mode::Write).unwrap();
    assert_eq!(outcome.count(ChangeKind::Removed), 1);
    let read = store.load_history().unwrap();
    assert_eq!(read.snapshots(), history().snapshots());
    assert_eq!(read.unpaired(), history().unpaired());
    assert_eq!(store.lock().unwrap().load_history().unwrap().snapshots(), history().snapshots());
    // Back again: the folders of what is gone are gone too.
    store.apply(&[snapshots_tree(&older_history())], Mode::Write).unwrap();
    let folders: Vec<String> = all_below(&root.path().join("snapshots"))
        .into_iter()
        .filter_map(|(path, file)| file.is_none().then(|| path.to_str().unwrap().to_owned()))
        .collect();
    assert_eq!(folders, ["20190214T221222Z_unlabelled"]);
    assert!(root.path().join("generated/b").is_file());
}

#[test]
fn nothing_to_do_leaves_nothing_behind() {
    let root = checkout();
    let before = all_below(root.path());
    assert!(open(&root).apply(&[generated(&[])], Mode::Write).unwrap().is_clean());
    assert_eq!(all_below(root.path()), before);
}

#[test]
fn empty_folders_are_no_change_and_are_tidied_away() {
    let root = checkout();
    make_dir(&root.path().join("generated/empty/deeper"));
    let store = open(&root);
    assert!(store.apply(&[generated(&[])], Mode::Check).unwrap().is_clean());
    assert!(root.path().join("generated/empty/deeper").is_dir());
    assert!(store.apply(&[generated(&[])], Mode::Write).unwrap().is_clean());
    assert!(!root.path().join("generated/empty").exists());
}

#[test]
fn edited_renames_keep_their_bytes_as_long_as_their_values_are_the_wanted_ones() {
    let root = checkout();
    let store = open(&root);
    store.apply(&[snapshots_tree(&history())], Mode::Write).unwrap();
    let path = root.path().join("snapshots/renames.toml");
    let free = "# mine\nrename = [{ to = 'zone.update', from = 'zone.updated', reason = \"only the \\\"tense\\\" differs\\nand nothing else\" }]\n";
    write(&path, free);
    let outcome = store.apply(&[snapshots_tree(&store.load_history().unwrap())], Mode::Write).unwrap();
    assert!(outcome.is_clean());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), free);
    // Other values are another matter, and what cannot be read is not written over.
    let none = snapshots_tree(&History::default());
    assert!(told(&store.apply(&[none], Mode::DryRun).unwrap()).contains(&"~ snapshots/renames.toml".to_owned()));
    write(&path, "rename = [");
    let error = store.apply(&[snapshots_tree(&history())], Mode::Write).unwrap_err();
    assert_eq!((error.id(), error.place().as_str()), ("T-VALUE", "snapshots/renames.toml, line 1"));
}

#[test]
fn a_checkout_with_cr_lf_reads_and_checks_as_the_committed_one() {
    let root = checkout();
    let store = open(&root);
    let trees = [snapshots_tree(&history()), generated(&[("a.txt", "one\ntwo\n")])];
    store.apply(&trees, Mode::Write).unwrap();
    for (path, bytes) in all_below(root.path()) {
        if let Some(bytes) = bytes.filter(|_| !path.ends_with("Cargo.toml")) {
            write(&root.path().join(path), String::from_utf8(bytes).unwrap().replace('\n', "\r\n"));
        }
    }
    assert_eq!(store.load_history().unwrap().snapshots(), history().snapshots());
    let folder = root.path().join("snapshots/20190307T230640Z_2019.03.1");
    assert_eq!(Store::load_snapshot_dir(&folder).unwrap(), history().snapshots()[1]);
    assert!(store.apply(&trees, Mode::Check).unwrap().is_clean());
    // One line end of the other kind is an edit and no checkout.
    write(&root.path().join("generated/a.txt"), "one\r\ntwo\n");
    assert_eq!(told(&store.apply(&trees, Mode::Check).unwrap()), ["~ generated/a.txt"]);
    write(&root.path().join("snapshots/registry.csv"), "code,id,variant\r\n1,a.b,AB\n");
    assert_eq!(store.load_history().unwrap_err().id(), "T-HEADER");
}

#[test]
fn one_snapshot_is_read_from_anywhere() {
    let root = checkout();
    let store = open(&root);
    store.apply(&[snapshots_tree(&history())], Mode::Write).unwrap();
    let snapshots = root.path().join("snapshots");
    let [first, second] =
        ["20190214T221222Z_unlabelled", "20190307T230640Z_2019.03.1"].map(|name| snapshots.join(name));
    assert_eq!(Store::load_snapshot_dir(&first).unwrap(), history().snapshots()[0]);
    assert_eq!(Store::load_snapshot_dir(&second).unwrap(), history().snapshots()[1]);
    let alone = snapshots.join("unpaired/20190302T041320Z_unlabelled");
    assert_eq!(Store::load_snapshot_dir(&alone).unwrap(), history().unpaired()[0]);

    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("a copy");
    for name in ["events.csv", "source.toml", "payload-types.csv"] {
        write(&copy.join(name), std::fs::read(second.join(name)).unwrap());
    }
    let error = Store::load_snapshot_dir(&copy).unwrap_err();
    assert_eq!(error.id(), "T-DEFINITION");
    assert!(error.next().contains("payload-definitions.csv"));
    let pool = std::fs::read(snapshots.join("payload-definitions.csv")).unwrap();
    write(&elsewhere.path().join("payload-definitions.csv"), pool);
    assert_eq!(Store::load_snapshot_dir(&copy).unwrap(), history().snapshots()[1]);
    let error = Store::load_snapshot_dir(&elsewhere.path().join("none")).unwrap_err();
    assert_eq!((error.id(), error.is_file_system()), ("F-READ", true));
}

#[test]
fn diffs_show_what_differs_and_nothing_that_acts_on_the_screen() {
    let root = checkout();
    let store = open(&root);
    let lines = |numbers: std::ops::Range<usize>| -> String { numbers.map(|n| format!("line {n}\n")).collect() };
    write(&root.path().join("generated/a.txt"), lines(0..60));
    write(&root.path().join("generated/b.bin"), [0xff, 0xfe]);
    write(&root.path().join("generated/d.txt"), "x");
    let wanted = lines(0..60).replace("line 10\n", "").replace("line 40\n", "line \u{1b}[2J\n") + "last";
    let trees = [generated(&[("a.txt", &wanted), ("b.bin", "text"), ("c.txt", "one\ntwo\n")])];
    let outcome = store.apply(&trees, Mode::Check).unwrap();
    let diffs: Vec<String> = outcome.changes.iter().map(|change| change.diff(40)).collect();
    assert_eq!(
        diffs[0],
        "--- generated/a.txt\n+++ generated/a.txt\n\
         @@ -8,7 +8,6 @@\n line 7\n line 8\n line 9\n-line 10\n line 11\n line 12\n line 13\n\
         @@ -38,7 +37,7 @@\n line 37\n line 38\n line 39\n-line 40\n+line \\u{1b}[2J\n line 41\n line 42\n line 43\n\
         @@ -58,3 +57,4 @@\n line 57\n line 58\n line 59\n+last (no line end)\n"
    );
    assert_eq!(diffs[1], "--- generated/b.bin\n+++ generated/b.bin\n(no text: 2 bytes and 4 bytes)\n");
    assert_eq!(diffs[2], "--- /dev/null\n+++ generated/c.txt\n@@ -0,0 +1,2 @@\n+one\n+two\n");
    assert_eq!(diffs[3], "--- generated/d.txt\n+++ /dev/null\n(left over: nothing makes this file)\n");
    assert_eq!(
        outcome.changes[0].diff(2),
        "--- generated/a.txt\n+++ generated/a.txt\n@@ -8,7 +8,6 @@\n line 7\n(more differences follow)\n"
    );
}

#[test]
fn two_writers_at_once() {
    let root = checkout();
    let (one, other) = (open(&root), open(&root));
    let trees = [generated(&[("a", "1")])];
    let locked = one.lock().unwrap();
    assert_eq!(locked.recovery(), Recovery::Nothing);
    let error = other.apply(&trees, Mode::Write).unwrap_err();
    assert_eq!((error.id(), error.is_file_system()), ("F-LOCKED", true));
    assert!(error.what().contains(&format!("process {}", std::process::id())));
    assert!(error.place().ends_with(".okta-event-catalog.lock"));
    assert!(matches!(other.recover(), Err(StoreError::File(FileError::Locked { .. }))));
    // Readers need no lock, and the one who has it can do all of it.
    assert_eq!(told(&other.apply(&trees, Mode::Check).unwrap()), ["+ generated/a"]);
    assert_eq!(other.load_history().unwrap().snapshots().len(), 0);
    assert_eq!(locked.load_history().unwrap().snapshots().len(), 0);
    assert_eq!(told(&locked.apply(&trees, Mode::DryRun).unwrap()), ["+ generated/a"]);
    assert_eq!(told(&locked.apply(&trees, Mode::Write).unwrap()), ["+ generated/a"]);
    drop(locked);
    assert!(other.apply(&trees, Mode::Write).unwrap().is_clean());
}

#[test]
fn the_checkout_is_found_from_below_and_named_where_it_is_not() {
    let root = checkout();
    let below = root.path().join("generated/deep/down");
    make_dir(&below);
    assert_eq!(Store::discover(&below).unwrap().root(), root.path());
    assert_eq!(Store::discover(root.path()).unwrap().root(), root.path());

    let missing = |error: StoreError| (error.id(), error.what());
    let bare = tempfile::tempdir().unwrap();
    let not_here = |what: &str| ("F-ROOT", format!("there is no `{what}` here"));
    assert_eq!(missing(Store::open(bare.path()).unwrap_err()), not_here("Cargo.toml"));
    write(&bare.path().join("Cargo.toml"), "");
    assert_eq!(missing(Store::open(bare.path()).unwrap_err()), not_here("snapshots/"));
    let error = Store::discover(&bare.path().join("x")).unwrap_err();
    assert_eq!(error.id(), "F-ROOT");
    assert!(error.what().contains("`Cargo.toml") && error.place().ends_with("/x"));
    write(&bare.path().join("snapshots"), "no folder");
    assert_eq!(Store::open(bare.path()).unwrap_err().id(), "F-NOTFILE");
}

/// Puts something into the checkout that must not be written to, and sees that all modes refuse it untouched.
#[track_caller]
fn refuses(prepare: impl Fn(&Path), id: &str, place: &str) {
    let root = checkout();
    write(&root.path().join("generated/a.txt"), "old");
    prepare(root.path());
    let before = all_below(root.path());
    for mode in [Mode::Check, Mode::DryRun, Mode::Write] {
        let trees = [snapshots_tree(&history()), generated(&[("a.txt", "new"), ("deep/b.txt", "new")])];
        let error = open(&root).apply(&trees, mode).unwrap_err();
        assert_eq!((error.id(), error.is_file_system()), (id, true), "{error}");
        assert_eq!(error.place(), root.path().join(place).display().to_string());
        assert!(ERROR_IDS.iter().any(|(known, _)| *known == id));
        assert_eq!(all_below(root.path()), before);
    }
}

#[test]
fn folders_and_files_in_each_others_place() {
    refuses(|root| make_dir(&root.join("generated/deep/b.txt")), "F-NOTFILE", "generated/deep/b.txt");
    refuses(|root| write(&root.join("generated/deep"), ""), "F-NOTFILE", "generated/deep");
    refuses(|root| make_dir(&root.join("snapshots/registry.csv")), "F-NOTFILE", "snapshots/registry.csv");
    let with_generated_as_a_file = |root: &Path| {
        remove(&root.join("generated/a.txt"));
        catalog_store::file_system::FileSystem::remove_directory(
            &catalog_store::file_system::RealFileSystem,
            &root.join("generated"),
        )
        .unwrap();
        write(&root.join("generated"), "");
    };
    refuses(with_generated_as_a_file, "F-NOTFILE", "generated");
}

#[test]
fn names_that_none_of_ours_can_have() {
    refuses(|root| write(&root.join("generated/a b.txt"), ""), "F-NAME", "generated/a b.txt");
    refuses(|root| make_dir(&root.join("generated/é")), "F-NAME", "generated/é");
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

    #[test]
    fn symbolic_links_are_never_written_through() {
        let outside = tempfile::tempdir().unwrap();
        write(&outside.path().join("b.txt"), "precious");
        let link_to_outside = |root: &Path, at: &str| link(outside.path(), &root.join(at));
        refuses(|root| link_to_outside(root, "generated/deep"), "F-SYMLINK", "generated/deep");
        refuses(|root| link_to_outside(root, "generated/other"), "F-SYMLINK", "generated/other");
        refuses(|root| link("nowhere", &root.join("generated/deep/b.txt")), "F-SYMLINK", "generated/deep/b.txt");
        refuses(|root| link("../a.txt", &root.join("generated/deep/b.txt")), "F-SYMLINK", "generated/deep/b.txt");
        let staging = ".okta-event-catalog.staging";
        refuses(|root| link_to_outside(root, staging), "F-SYMLINK", staging);
        assert_eq!(all_below(outside.path()).len(), 1);

        let root = checkout();
        link(outside.path().join("lock"), &root.path().join(".okta-event-catalog.lock"));
        assert_eq!(open(&root).lock().unwrap_err().id(), "F-SYMLINK");
        let root = tempfile::tempdir().unwrap();
        write(&root.path().join("Cargo.toml"), "");
        link(outside.path(), &root.path().join("snapshots"));
        assert_eq!(Store::open(root.path()).unwrap_err().id(), "F-SYMLINK");
    }

    #[test]
    fn pipes_are_refused_and_not_waited_for() {
        let pipe = |at: &Path| {
            make_dir(at.parent().unwrap());
            assert!(Command::new("mkfifo").arg(at).status().unwrap().success());
        };
        refuses(|root| pipe(&root.join("generated/deep/b.txt")), "F-NOTFILE", "generated/deep/b.txt");
        let folder = tempfile::tempdir().unwrap();
        pipe(&folder.path().join("pipe"));
        let error = catalog_store::read_file(&folder.path().join("pipe"), 10).unwrap_err();
        assert_eq!(error.id(), "F-NOTFILE");
    }

    #[test]
    fn names_that_are_no_text_are_shown_escaped() {
        let root = checkout();
        let name = OsStr::from_bytes(b"a\xff\n\x1b.txt");
        write(&root.path().join("generated").join(name), "");
        let error = open(&root).apply(&[generated(&[])], Mode::Write).unwrap_err();
        assert_eq!(error.id(), "F-NAME");
        assert!(error.place().ends_with("generated/a\\xff\\u{a}\\u{1b}.txt"), "{}", error.place());
    }

    #[test]
    fn a_checkout_may_have_any_path_itself() {
        let above = tempfile::tempdir().unwrap();
        let long = "n".repeat(255);
        for name in [OsStr::from_bytes(b"with space\nand \xff"), OsStr::new(&long)] {
            let root = above.path().join(name);
            write(&root.join("Cargo.toml"), "");
            make_dir(&root.join("snapshots"));
            let store = Store::discover(&root.join("snapshots")).unwrap();
            store.apply(&[snapshots_tree(&history()), generated(&[("a", "1")])], Mode::Write).unwrap();
            assert_eq!(store.load_history().unwrap().snapshots(), history().snapshots());
        }
    }

    #[test]
    fn new_and_changed_files_may_be_read_by_all() {
        let root = checkout();
        let mode = |path: &str| root.path().join(path).metadata().unwrap().permissions().mode() & 0o7777;
        let store = open(&root);
        store.apply(&[generated(&[("a.txt", "old")])], Mode::Write).unwrap();
        assert_eq!(mode("generated/a.txt"), 0o644);
        store.apply(&[generated(&[("a.txt", "new")])], Mode::Write).unwrap();
        assert_eq!(mode("generated/a.txt"), 0o644);
    }
}

#[test]
fn reading_is_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    write(&path, "0123456789");
    assert_eq!(catalog_store::read_file(&path, 10).unwrap(), b"0123456789");
    let error = catalog_store::read_file(&path, 9).unwrap_err();
    assert_eq!((error.id(), error.what().as_str()), ("F-TOOBIG", "the file is larger than 9 bytes"));
    assert_eq!(catalog_store::read_file(folder.path(), 9).unwrap_err().id(), "F-NOTFILE");
    assert_eq!(catalog_store::read_file(&folder.path().join("none"), 9).unwrap_err().id(), "F-READ");
    let tree = catalog_store::read_tree(folder.path()).unwrap();
    assert_eq!(tree.get("file"), Some(&b"0123456789"[..]));
}

#[test]
fn a_snapshot_that_was_set_aside_leaves_the_rest_readable() {
    let root = support::checkout();
    let store = support::open(&root);
    let history = support::history();
    store.apply(&[support::snapshots_tree(&history)], Mode::Write).unwrap();
    let newest = history.newest().unwrap().name().to_string();
    support::remove_all(&root.path().join("snapshots").join(newest));
    let rest = store.load_history().unwrap();
    assert_eq!(rest.snapshots(), &history.snapshots()[..history.snapshots().len() - 1]);
    assert_eq!(rest.registry(), history.registry());
}

#[test]
fn the_version_of_the_enum_crate_reads_back() {
    let root = support::checkout();
    let store = support::open(&root);
    let history = support::history();
    let record = catalog_model::VersionRecord {
        version: "1.2.3".parse().unwrap(),
        variants: 2,
        statuses: "0123456789abcdef".to_owned(),
        facts: "fedcba9876543210".to_owned(),
    };
    let history = history.with_crate_version(Some(record.clone()));
    store.apply(&[support::snapshots_tree(&history)], Mode::Write).unwrap();
    assert_eq!(store.load_history().unwrap().crate_version(), Some(&record));
}

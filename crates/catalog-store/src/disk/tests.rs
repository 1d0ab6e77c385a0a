//! A change is all or nothing: every call that writes fails once, or is the last one before a kill.
#![expect(clippy::disallowed_methods, reason = "tests prepare the files that they try the store on")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use catalog_model::{Files, Refusal};
use tempfile::TempDir;

use super::fs::faults::{self, Fault};
use super::{Mode, OUTPUT_MARKER, Outcome, Store, Tree, commit, lock, outside};
use crate::codes::{F_COMMITTED, F_LOCKED, F_OUTPUT, F_READY, F_WRITE};

type Contents = BTreeMap<String, String>;

const SNAPSHOT: &str = "20190214T221222Z_unlabelled/events.csv";
const READY: &str = ".okta-event-catalog.ready";

fn files(contents: &[(&str, &str)]) -> Files {
    let mut files = Files::new();
    for (path, text) in contents {
        files.add(path, *text);
    }
    files
}

fn trees(registry: &str, snapshot: Option<&str>, generated: &[(&str, &str)]) -> [Tree; 2] {
    let mut snapshots = files(&[("registry.csv", registry)]);
    if let Some(text) = snapshot {
        snapshots.add(SNAPSHOT, text);
    }
    let mut files = files(generated);
    let manifest: String = generated.iter().map(|(path, _)| format!("{}  {path}\n", "0".repeat(64))).collect();
    files.add("MANIFEST.sha256", manifest);
    [Tree { folder: "snapshots", files: snapshots }, Tree { folder: "generated", files }]
}

fn old_trees() -> [Tree; 2] {
    trees("old", None, &[("kept", "kept"), ("changed", "old"), ("gone/deep/file", "old"), ("twin", "old")])
}

fn new_trees() -> [Tree; 2] {
    trees("new", Some("new"), &[("kept", "kept"), ("changed", "new"), ("made/deep/file", "new"), ("TWIN", "new")])
}

fn contents(trees: &[Tree]) -> Contents {
    let of = |tree: &Tree| -> Vec<(String, String)> {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        tree.files.iter().map(|(path, bytes)| (format!("{}/{path}", tree.folder), text(bytes))).collect()
    };
    trees.iter().flat_map(of).collect()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A repository that holds the old trees.
fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("Cargo.toml"), "[workspace]\n").unwrap();
    for (path, text) in contents(&old_trees()) {
        write(&root.path().join(path), &text);
    }
    root
}

/// All files but `Cargo.toml` and the lock files.
fn found(root: &TempDir) -> Contents {
    let mut found = Contents::new();
    let mut open = vec![root.path().to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.file_name().unwrap() != "Cargo.toml" && path.extension().is_none_or(|end| end != "lock") {
                let relative = path.strip_prefix(root.path()).unwrap().to_str().unwrap().to_owned();
                found.insert(relative, fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

fn update(root: &TempDir) -> Result<Outcome, Refusal> {
    Store::open(root.path())?.apply(&new_trees(), Mode::Write)
}

/// Makes a change with a fault at each of its calls, until it makes no such call any more.
fn at_each_call(fault: impl Fn(usize) -> Fault, check: impl Fn(&TempDir, Result<Outcome, Refusal>)) {
    for call in 1.. {
        let root = repository();
        let (updated, calls) = faults::with(Some(fault(call)), || update(&root));
        if calls.len() < call {
            assert!(call > 30, "a change takes {call} calls");
            assert!(updated.is_ok() && found(&root) == contents(&new_trees()));
            return;
        }
        check(&root, updated);
    }
}

/// The next start finds the old files or the new ones, and the same change again gives the new ones and nothing else.
fn is_whole(root: &TempDir) -> bool {
    let store = Store::open(root.path()).unwrap();
    drop(store.read().unwrap());
    let mut after = found(root);
    // Only a writer deletes what was staged.
    after.retain(|path, _| !path.starts_with(".okta-event-catalog.staging"));
    let is_new = after == contents(&new_trees());
    assert!(is_new || after == contents(&old_trees()), "a mix: {after:?}");
    update(root).unwrap();
    assert_eq!(found(root), contents(&new_trees()));
    assert!(!root.path().join("generated/gone").exists(), "folders without files go too");
    is_new
}

#[test]
fn f096_f097_each_call_fails_once() {
    at_each_call(
        |call| Fault::Once(call, 28),
        |root, updated| {
            let Err(refusal) = updated else {
                return assert!(is_whole(root), "a failure that does not matter");
            };
            assert!(refusal.what.contains("os error 28"), "{refusal}");
            let is_new = refusal.code == &F_COMMITTED;
            if !is_new {
                assert_eq!(refusal.code, &F_WRITE, "{refusal}");
                assert_eq!(found(root), contents(&old_trees()), "nothing is left behind: {refusal}");
            }
            assert_eq!(is_whole(root), is_new, "{refusal}");
        },
    );
}

#[test]
fn f107_stopped_at_each_call_and_again_while_finishing() {
    at_each_call(Fault::StopAt, |root, updated| {
        let refusal = updated.expect_err("a stopped process does not end well");
        let is_ready = commit::is_ready(root.path()).unwrap();
        assert!(!is_ready || refusal.code == &F_COMMITTED, "{refusal}");
        let copy = tempfile::tempdir().unwrap();
        for call in 1.. {
            // What was found at the first stop, with a second stop while it is finished.
            let again = TempDir::new_in(copy.path()).unwrap();
            for (path, text) in found(root) {
                write(&again.path().join(path), &text);
            }
            write(&again.path().join("Cargo.toml"), "");
            if is_ready {
                fs::create_dir_all(again.path().join(READY)).unwrap();
            }
            let store = Store::open(again.path()).unwrap();
            let (_, calls) = faults::with(Some(Fault::StopAt(call)), || store.read().map(drop));
            assert_eq!(is_whole(&again), is_ready || refusal.code == &F_COMMITTED);
            if calls.len() < call {
                break;
            }
        }
        is_whole(root);
    });
}

#[test]
fn f105_files_are_synced_before_each_step_that_relies_on_them() {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("Cargo.toml"), "");
    write(&root.path().join("snapshots/registry.csv"), "old");
    write(&root.path().join(format!("snapshots/{SNAPSHOT}")), "old");
    let tree = Tree { folder: "snapshots", files: files(&[("registry.csv", "new")]) };
    let store = Store::open(root.path()).unwrap();
    let (_, calls) = faults::with(None, || store.apply(&[tree], Mode::Write).unwrap());
    let expected = "open_lock \
        create_dir create_dir create_dir create_file write create_file write sync_file sync_file sync_dir sync_dir sync_dir \
        open_lock rename sync_dir \
        remove_file remove_empty_dir sync_dir remove_file sync_dir \
        rename sync_dir sync_dir \
        remove_all sync_dir";
    assert_eq!(calls.join(" "), expected);
}

#[test]
fn f106_one_writer_and_readers_beside_it() {
    let root = repository();
    let store = Store::open(root.path()).unwrap();
    let locked = store.lock().unwrap();
    let refusal = update(&root).unwrap_err();
    assert_eq!(refusal.code, &F_LOCKED);
    assert!(refusal.what.contains(&format!("process {}", std::process::id())), "{refusal}");
    assert!(refusal.at.as_str().ends_with(".okta-event-catalog.lock"), "{refusal}");
    let view = store.read().unwrap();
    let refusal = locked.apply(&new_trees(), Mode::Write).unwrap_err();
    assert_eq!(refusal.code, &F_LOCKED, "a reader is not overtaken");
    assert_eq!(found(&root), contents(&old_trees()));
    drop(view);
    locked.apply(&new_trees(), Mode::Write).unwrap();
    let _writing = lock::exclusive(root.path()).unwrap();
    assert_eq!(store.read().unwrap_err().code, &F_LOCKED, "and does not overtake a writer");
}

#[test]
fn f109_a_view_is_consistent() {
    let root = repository();
    let store = Store::open(root.path()).unwrap();
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !ended.load(Ordering::Relaxed) {
                let view = store.read().unwrap();
                let mut seen = found(&root);
                seen.retain(|path, _| !path.starts_with('.'));
                assert!([old_trees(), new_trees()].iter().any(|trees| contents(trees) == seen), "a mix: {seen:?}");
                drop(view);
                std::thread::yield_now();
            }
        });
        for round in 0..10 {
            let trees = if round % 2 == 0 { new_trees() } else { old_trees() };
            store.apply(&trees, Mode::Write).unwrap();
        }
        ended.store(true, Ordering::Relaxed);
    });
}

#[test]
fn f099_a_read_only_repository_is_read_without_a_lock() {
    let root = repository();
    let store = Store::open(root.path()).unwrap();
    let (read, _) = faults::with(Some(Fault::Once(1, 30)), || store.apply(&old_trees(), Mode::Check));
    assert!(read.unwrap().is_clean());
    fs::create_dir(root.path().join(READY)).unwrap();
    let (read, _) = faults::with(Some(Fault::StopAt(1)), || store.read().map(drop));
    let refusal = read.unwrap_err();
    assert_eq!(refusal.code, &F_COMMITTED);
    assert!(refusal.advice().contains("cargo xtask generate"), "{refusal}");
}

#[test]
fn a_ready_folder_is_finished_or_refused() {
    let check = |path: &str, text: &str, expected: Result<(), (&str, &str)>| {
        let root = repository();
        write(&root.path().join(READY).join(path), text);
        let read = Store::open(root.path()).unwrap().read().map(drop);
        let seen = read.as_ref().map_err(|refusal| (refusal.id(), refusal.advice()));
        match expected {
            Ok(()) => assert!(seen.is_ok(), "{path}"),
            Err((id, advice)) => {
                assert!(seen.is_err_and(|(seen, next)| seen == id && next.contains(advice)), "{read:?}")
            }
        }
        root
    };
    let root = check("deletions", "generated/gone/deep/file\ngenerated/never/there\n", Ok(()));
    assert!(!root.path().join("generated/gone").exists() && !root.path().join(READY).exists());
    let root = check("files/generated/changed", "new", Ok(()));
    assert_eq!(found(&root)["generated/changed"], "new");
    let foreign = Err((F_READY.id, "git restore"));
    for line in ["../x", "docs/a", "generated", "/etc/passwd", "generated//a"] {
        check("deletions", line, foreign);
    }
    // All of it is checked before any of it is applied.
    let root = check("deletions", "generated/changed\n../x\n", foreign);
    assert_eq!(found(&root)["generated/changed"], "old");
    check("files/docs/a", "", foreign);
    check("files/generated/a b", "", foreign);
    // Something that appeared in place of a file after the commit.
    let in_the_way = Err((F_COMMITTED.id, "move it away"));
    check("deletions", "generated/gone", in_the_way);
    check("files/generated/kept/file", "", in_the_way);
}

#[cfg(unix)]
#[test]
fn f101_finishing_follows_no_links() {
    let elsewhere = tempfile::tempdir().unwrap();
    write(&elsewhere.path().join("file"), "precious");
    for (path, text) in [("deletions", "generated/link/file\n"), ("files/generated/link/file", "new")] {
        let root = repository();
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join("generated/link")).unwrap();
        write(&root.path().join(READY).join(path), text);
        let refusal = Store::open(root.path()).unwrap().read().unwrap_err();
        assert_eq!(refusal.code, &F_COMMITTED, "{refusal}");
        assert_eq!(fs::read_to_string(elsewhere.path().join("file")).unwrap(), "precious");
    }
}

#[test]
fn f117_a_report_that_fails_keeps_the_old_tree() {
    let root = repository();
    let store = Store::open(root.path()).unwrap();
    let refused = store.lock().unwrap().apply_with(&new_trees(), Mode::Write, |outcome| {
        assert_eq!((outcome.changes.len(), outcome.unchanged), (8, 1));
        Err(F_OUTPUT.at("the report", "nobody reads it"))
    });
    assert_eq!(refused.unwrap_err().code, &F_OUTPUT);
    assert_eq!(found(&root), contents(&old_trees()));
}

#[test]
fn f116_output_files_are_replaced_atomically() {
    let home = tempfile::tempdir().unwrap();
    let write =
        |dir: &Path, text: &str| outside::write(dir, &files(&[("a", text), ("deep/b", text)]), Some(home.path()));
    assert_eq!(write(home.path(), "new").unwrap_err().code, &F_OUTPUT);
    for call in 1.. {
        let above = TempDir::new_in(home.path()).unwrap();
        let dir = above.path().join("out");
        write(&dir, "old").unwrap();
        assert!(dir.join(OUTPUT_MARKER).is_file());
        let (written, calls) = faults::with(Some(Fault::StopAt(call)), || write(&dir, "new"));
        if calls.len() < call {
            written.unwrap();
            break;
        }
        assert_eq!(written.unwrap_err().code, &F_WRITE);
        for path in ["a", "deep/b"] {
            assert!(["old", "new"].contains(&fs::read_to_string(dir.join(path)).unwrap().as_str()), "call {call}");
        }
        write(&dir, "new").unwrap();
        assert_eq!(fs::read_to_string(dir.join("deep/b")).unwrap(), "new");
    }
}

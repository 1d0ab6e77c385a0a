//! Every call to the file system fails in turn, and every time the tree is the old one or the new one.

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use catalog_model::OldRefusal as _;
use catalog_store::faults::{Call, Fault, FaultyFileSystem};
use catalog_store::{FileError, Mode, Outcome, Recovery, Store, StoreError, Tree, TreeState};
use support::{all_below, checkout, files, generated, write};
use tempfile::TempDir;

const STAGING: &str = ".okta-event-catalog.staging";
const NO_SPACE: i32 = 28;
const NO_PERMISSION: i32 = 13;

type Everything = BTreeMap<PathBuf, Option<Vec<u8>>>;

/// A checkout with files to be kept, changed and removed, some of the latter alone in their folders.
fn old_checkout() -> TempDir {
    let root = checkout();
    for (path, text) in [
        ("snapshots/registry.csv", "1"),
        ("snapshots/renames.toml", "# edited by hand\n"),
        ("snapshots/gone/events.csv", "old"),
        ("snapshots/gone/source.toml", "old"),
        ("generated/kept/file.txt", "kept"),
        ("generated/kept/changed.txt", "the old text"),
        ("generated/left/over/deep.txt", "old"),
    ] {
        write(&root.path().join(path), text);
    }
    support::make_dir(&root.path().join("generated/hollow/deeper"));
    root
}

fn new_trees() -> [Tree; 2] {
    [
        Tree {
            folder: "snapshots",
            files: files(&[("registry.csv", "1\n2"), ("renames.toml", ""), ("come/events.csv", "new")]),
        },
        generated(&[
            ("kept/file.txt", "kept"),
            ("kept/changed.txt", "the new text"),
            ("come/deep/a.txt", "new"),
            ("come/b.txt", "new"),
        ]),
    ]
}

/// The checkout without faults, which does not wait for the disk either.
fn store(root: &TempDir) -> Store {
    Store::with_file_system(root.path(), Arc::new(FaultyFileSystem::new(Fault::Never, 0))).unwrap()
}

/// The tree before and after, as they are without faults.
fn old_and_new() -> (Everything, Everything) {
    let root = old_checkout();
    let old = all_below(root.path());
    store(&root).apply(&new_trees(), Mode::Write).unwrap();
    (old, all_below(root.path()))
}

/// Everything but the folder that is litter while no journal is in it.
fn without_litter(root: &TempDir) -> Everything {
    let mut found = all_below(root.path());
    assert!(!found.contains_key(&Path::new(STAGING).join("journal")), "the journal is gone");
    found.retain(|path, _| !path.starts_with(STAGING));
    found
}

struct Run {
    result: Result<Outcome, StoreError>,
    calls: Vec<Call>,
}

/// Opens and writes with a fault.
fn run(root: &TempDir, fault: Fault, raw_os_error: i32) -> Run {
    let file_system = Arc::new(FaultyFileSystem::new(fault, raw_os_error));
    let opened = Store::with_file_system(root.path(), file_system.clone());
    let result = opened.and_then(|store| store.apply(&new_trees(), Mode::Write));
    Run { result, calls: file_system.calls() }
}

/// Runs with a fault at each call in turn, until there are no more calls; returns how many there were.
fn at_each_call(fault: impl Fn(usize) -> Fault, raw_os_error: i32, check: impl Fn(usize, &TempDir, Run)) -> usize {
    for number in 1.. {
        let root = old_checkout();
        let run = run(&root, fault(number), raw_os_error);
        if run.calls.len() < number {
            assert!(run.result.is_ok());
            return number - 1;
        }
        check(number, &root, run);
    }
    unreachable!("the calls come to an end")
}

/// The error names the path of a call that failed, and the system's own words.
fn names_the_call(error: &StoreError, failed: &[Call], raw_os_error: i32) {
    assert!(error.is_file_system());
    assert!(["F-READ", "F-WRITE"].contains(&error.id()), "{error}");
    let paths = failed.iter().flat_map(|call| std::iter::once(&call.path).chain(&call.to));
    let paths: Vec<String> = paths.map(|path| path.display().to_string()).collect();
    assert!(paths.contains(&error.place()), "{} is not {paths:?}", error.place());
    let words = std::io::Error::from_raw_os_error(raw_os_error).to_string();
    assert!(error.what().contains(&words), "{}", error.what());
}

#[test]
fn one_call_fails_and_the_tree_is_right_at_once() {
    let (old, new) = old_and_new();
    for raw_os_error in [NO_SPACE, NO_PERMISSION] {
        let calls = at_each_call(Fault::Once, raw_os_error, |number, root, run| {
            let found = without_litter(root);
            match &run.result {
                Ok(_) => {
                    assert_eq!(found, new, "call {number}");
                    // What may fail unseen: the number in the lock file, and tidying up when all is done.
                    let failed = &run.calls[number - 1];
                    let is_note = failed.name == "write" && failed.path.ends_with(".okta-event-catalog.lock");
                    let tidies = ["list", "remove_file", "remove_directory"].contains(&failed.name);
                    assert!(is_note || tidies && failed.path.starts_with(root.path().join(STAGING)), "{failed:?}");
                }
                Err(error) => {
                    names_the_call(error, &run.calls[number - 1..number], raw_os_error);
                    let state = match error {
                        StoreError::File(FileError::Write { state, .. }) => *state,
                        _ => TreeState::Old,
                    };
                    let expected = if state == TreeState::New { &new } else { &old };
                    assert_eq!(&found, expected, "call {number}: {error}");
                    assert_ne!(state, TreeState::ToBeRestored);
                }
            }
            // Nothing is left to be undone, and what a second run makes is the new tree.
            let recovery = store(root).recover().unwrap();
            assert!(!matches!(recovery, Recovery::RolledBack { .. }), "call {number}");
            assert_eq!(all_below(root.path()), without_litter(root));
            store(root).apply(&new_trees(), Mode::Write).unwrap();
            assert_eq!(all_below(root.path()), new);
        });
        assert!(calls > 60, "the loop has reached {calls} calls");
    }
}

#[test]
fn the_disk_is_full_from_some_call_on_and_the_tree_is_the_old_one_at_once() {
    let (old, new) = old_and_new();
    at_each_call(Fault::DiskFullFrom, NO_SPACE, |number, root, run| {
        let expected = if run.result.is_ok() { &new } else { &old };
        assert_eq!(&without_litter(root), expected, "call {number}");
        store(root).recover().unwrap();
        assert_eq!(&all_below(root.path()), expected, "call {number}");
    });
}

#[test]
fn the_process_dies_at_some_call_and_recovery_makes_the_tree_whole() {
    let (old, new) = old_and_new();
    let rolled_back = AtomicBool::new(false);
    let calls = at_each_call(Fault::DeadFrom, NO_PERMISSION, |number, root, run| {
        let recovery = store(root).recover().unwrap();
        if let Recovery::RolledBack { files } = recovery {
            assert_eq!(files, 8);
            rolled_back.store(true, Ordering::Relaxed);
        }
        let found = all_below(root.path());
        match &run.result {
            Ok(_) => assert_eq!(found, new, "call {number}"),
            Err(error) => {
                // One of them: the number in the lock file may be missing, and several threads wait for the disk.
                names_the_call(error, &run.calls[number - 1..], NO_PERMISSION);
                let is_new = matches!(error, StoreError::File(FileError::Write { state: TreeState::New, .. }));
                assert_eq!(found, if is_new { new.clone() } else { old.clone() }, "call {number}: {error}");
            }
        }
        store(root).apply(&new_trees(), Mode::Write).unwrap();
        assert_eq!(all_below(root.path()), new);
    });
    assert!(calls > 60 && rolled_back.into_inner());
}

#[test]
fn recovery_can_fail_or_die_at_each_of_its_calls_and_be_started_again() {
    let (old, _) = old_and_new();
    // The last call of a run without faults that finds the tree half written is the removal of the journal.
    let calls = run(&old_checkout(), Fault::Never, 0).calls;
    let last = calls.iter().position(|call| call.name == "remove_file" && call.path.ends_with("journal")).unwrap();
    let first = calls.iter().position(|call| call.to.as_ref().is_some_and(|to| to.ends_with("journal"))).unwrap();
    // Just begun, in the middle, and all but done.
    type FaultAt = fn(usize) -> Fault;
    let interruptions: [(usize, FaultAt); 4] = [
        (first + 3, Fault::DeadFrom),
        ((first + last) / 2, Fault::DeadFrom),
        (last + 1, Fault::DeadFrom),
        (last + 1, Fault::Once),
    ];
    for (dies_at, fault) in interruptions {
        for number in 1.. {
            let root = old_checkout();
            assert!(run(&root, Fault::DeadFrom(dies_at), NO_SPACE).result.is_err());
            let faulty = Arc::new(FaultyFileSystem::new(fault(number), NO_SPACE));
            let recovered = Store::with_file_system(root.path(), faulty.clone()).and_then(|store| store.recover());
            if recovered.is_ok() {
                assert_eq!(all_below(root.path()), old, "died at {dies_at}, recovery said it was done after {number}");
            }
            store(&root).recover().unwrap();
            assert_eq!(all_below(root.path()), old, "died at {dies_at}, recovery at {number}");
            if faulty.calls().len() < number {
                assert!(recovered.is_ok());
                break;
            }
        }
    }
}

#[test]
fn readers_put_an_interrupted_write_right_before_they_read_or_refuse_while_it_is_under_way() {
    let (old, _) = old_and_new();
    let calls = run(&old_checkout(), Fault::Never, 0).calls;
    let end = calls.iter().position(|call| call.name == "remove_file" && call.path.ends_with("journal")).unwrap();
    type Read = fn(&Store) -> Result<usize, StoreError>;
    let readers: [Read; 2] = [
        |store| Ok(store.apply(&[generated(&[])], Mode::Check)?.changes.len()),
        // These files make no history, and that is seen only after the recovery.
        |store| store.load_history().map(|history| history.snapshots().len()),
    ];
    for read in readers {
        let root = old_checkout();
        assert!(run(&root, Fault::DeadFrom(end + 1), NO_SPACE).result.is_err());
        let half_written = all_below(root.path());
        {
            // A process that lives has the lock; nothing is undone behind its back.
            let other = std::fs::File::open(root.path().join(".okta-event-catalog.lock")).unwrap();
            other.try_lock().unwrap();
            assert_eq!(read(&store(&root)).unwrap_err().id(), "F-LOCKED");
            assert_eq!(all_below(root.path()), half_written);
        }
        match read(&store(&root)) {
            Ok(changes) => assert_eq!(changes, 3),
            Err(error) => assert_eq!(error.id(), "T-UNKNOWN"),
        }
        assert_eq!(all_below(root.path()), old);
    }
}

#[test]
fn a_reader_does_not_mind_a_write_that_has_not_begun_to_change_the_tree() {
    let root = old_checkout();
    // The first move is the one that puts the journal in its place.
    let begin = run(&old_checkout(), Fault::Never, 0).calls.iter().position(|call| call.name == "rename").unwrap();
    assert!(run(&root, Fault::DeadFrom(begin + 1), NO_SPACE).result.is_err());
    let staged = all_below(root.path());
    assert_ne!(staged, old_and_new().0, "something is staged");
    let other = std::fs::File::open(root.path().join(".okta-event-catalog.lock")).unwrap();
    other.try_lock().unwrap();
    store(&root).apply(&[generated(&[])], Mode::Check).unwrap();
    assert_eq!(all_below(root.path()), staged, "the reader leaves it to the writer");
}

#[test]
fn a_journal_that_is_not_ours_is_refused() {
    for (text, reason) in [
        ("", "line 1: it is no journal"),
        ("okta-event-catalog journal 2\nend\n", "line 1: it is no journal"),
        ("okta-event-catalog journal 1\nchange generated/a\n", "line 3: it has no end"),
        ("okta-event-catalog journal 1\nchange generated/../a\nend\n", "line 2: the path is not one of ours"),
        ("okta-event-catalog journal 1\nchange /etc/passwd\nend\n", "line 2: the path is not one of ours"),
        ("okta-event-catalog journal 1\nchange Cargo.toml\nend\n", "line 2: the path is in none of our folders"),
        ("okta-event-catalog journal 1\nmangle generated/a\nend\n", "line 2: the line starts with none"),
        ("okta-event-catalog journal 1\nchange\nend\n", "line 2: the line has no path"),
        ("okta-event-catalog journal 1\nend\nmake generated/a\n", "line 3: it goes on after its end"),
    ] {
        let root = old_checkout();
        write(&root.path().join(STAGING).join("journal"), text);
        let before = all_below(root.path());
        let error = store(&root).load_history().unwrap_err();
        assert_eq!(error.id(), "F-JOURNAL");
        assert!(error.what().starts_with(reason), "{}", error.what());
        assert_eq!(all_below(root.path()), before);
    }
}

#[test]
fn a_folder_in_the_staging_folder_is_somebodys_own() {
    let root = old_checkout();
    let inner = root.path().join(STAGING).join("notes");
    write(&inner.join("mine.txt"), "precious");
    let error = store(&root).apply(&new_trees(), Mode::Write).unwrap_err();
    assert_eq!((error.id(), error.place()), ("F-NOTFILE", inner.display().to_string()));
    assert!(error.next().contains("move it away or delete it"), "{}", error.next());
    assert!(inner.join("mine.txt").is_file());
    support::remove_all(&inner);
    store(&root).apply(&new_trees(), Mode::Write).unwrap();
    assert_eq!(all_below(root.path()), old_and_new().1);
}

#[cfg(unix)]
#[test]
fn a_journal_does_not_lead_through_symbolic_links() {
    let outside = tempfile::tempdir().unwrap();
    let root = old_checkout();
    std::os::unix::fs::symlink(outside.path(), root.path().join("generated/link")).unwrap();
    let journal = "okta-event-catalog journal 1\nchange generated/link/file\nend\n";
    write(&root.path().join(STAGING).join("journal"), journal);
    write(&root.path().join(STAGING).join("old-0"), "planted");
    assert_eq!(store(&root).recover().unwrap_err().id(), "F-SYMLINK");
    assert!(all_below(outside.path()).is_empty());
}

#[test]
fn an_interrupted_write_is_undone_even_where_things_were_deleted_since() {
    let calls = run(&old_checkout(), Fault::Never, 0).calls;
    let end = calls.iter().position(|call| call.name == "remove_file" && call.path.ends_with("journal")).unwrap();
    let interrupted = || {
        let root = old_checkout();
        assert!(run(&root, Fault::DeadFrom(end + 1), NO_SPACE).result.is_err());
        root
    };
    let (old, _) = old_and_new();

    let root = interrupted();
    for path in ["generated/come/deep/a.txt", "generated/come/b.txt", "generated/kept/changed.txt"] {
        support::remove(&root.path().join(path));
    }
    store(&root).recover().unwrap();
    assert_eq!(all_below(root.path()), old);

    // With a whole folder gone, all that the journal is about is there again; the rest is gone for good.
    let root = interrupted();
    support::remove_all(&root.path().join("generated"));
    store(&root).recover().unwrap();
    let mut expected = old;
    expected.remove(Path::new("generated/kept/file.txt"));
    assert_eq!(all_below(root.path()), expected);
}

#[test]
fn what_was_changed_or_made_since_is_not_taken_for_what_an_interrupted_write_did() {
    let root = old_checkout();
    // The journal is in its place, and nothing has been moved yet.
    let first = run(&old_checkout(), Fault::Never, 0).calls.iter().position(|call| call.name == "rename").unwrap();
    assert!(run(&root, Fault::DeadFrom(first + 2), NO_SPACE).result.is_err());
    assert!(root.path().join(STAGING).join("journal").is_file());
    let since = ["generated/kept/changed.txt", "generated/come/b.txt"];
    for path in since {
        write(&root.path().join(path), "by hand, since");
    }
    assert!(matches!(store(&root).recover().unwrap(), Recovery::RolledBack { .. }));
    for path in since {
        assert_eq!(std::fs::read_to_string(root.path().join(path)).unwrap(), "by hand, since", "{path}");
    }
}

/// The calls as lines, with paths from the root of the checkout.
fn told(root: &TempDir, calls: &[Call]) -> Vec<String> {
    let relative = |path: &Path| path.strip_prefix(root.path()).unwrap_or(path).to_str().unwrap().to_owned();
    let told = |call: &Call| match &call.to {
        Some(to) => format!("rename {} {}", relative(&call.path), relative(to)),
        None => format!("{} {}", call.name, relative(&call.path)),
    };
    calls.iter().map(told).collect()
}

/// What outlasts a power cut is what was synced, so the order of calls is part of the promise.
#[test]
fn everything_is_on_the_disk_before_what_relies_on_it() {
    let root = old_checkout();
    let told = told(&root, &run(&root, Fault::Never, 0).calls);
    let all = |wanted: &dyn Fn(&str) -> bool| -> Vec<usize> {
        told.iter().enumerate().filter_map(|(index, call)| wanted(call).then_some(index)).collect()
    };
    let one = |call: String| match all(&|told| told == call)[..] {
        [index] => index,
        _ => panic!("{call} is in {told:#?}"),
    };
    let journal = one(format!("rename {STAGING}/journal.draft {STAGING}/journal"));
    let commit = one(format!("remove_file {STAGING}/journal"));
    let is_within = |index: usize, from: usize, to: usize| from < index && index < to;

    for written in all(&|call| call.starts_with("write .okta-event-catalog.staging")) {
        let synced = one(told[written].replacen("write", "sync_file", 1));
        assert!(is_within(synced, written, journal));
    }
    let staging = all(&|call| call == format!("sync_directory {STAGING}"));
    let moves = all(&|call| call.starts_with("rename") && !call.contains("journal"));
    let (first, last) = (moves[0], moves[moves.len() - 1]);
    assert_eq!(moves.len(), 8);
    // Old names go before new ones come: they can be the same on a disk that does not tell capitals from small letters.
    assert!(moves.is_sorted_by_key(|&index| told[index].starts_with("rename .okta")));
    assert!(is_within(staging[0], 0, journal) && is_within(one("sync_directory ".to_owned()), 0, journal));
    assert!(is_within(staging[1], journal, first));
    for index in moves {
        let mut paths = told[index].split(' ').skip(1).filter(|path| !path.starts_with(STAGING));
        let folder = Path::new(paths.next().unwrap()).parent().unwrap().to_str().unwrap();
        assert!(is_within(one(format!("sync_directory {folder}")), last, commit), "{folder}");
    }
    for index in all(&|call| call.starts_with("create_directory generated") || call.starts_with("remove_directory s")) {
        let folder = Path::new(told[index].split(' ').nth(1).unwrap()).parent().unwrap().to_str().unwrap();
        assert!(is_within(one(format!("sync_directory {folder}")), index, commit), "{folder}");
    }
    let swept = all(&|call| call.starts_with(&format!("remove_file {STAGING}/old-")));
    assert!(is_within(staging[2], commit, swept[0]));
}

#[test]
fn what_was_undone_is_on_the_disk_before_the_journal_goes_and_the_old_contents_after_it() {
    let calls = run(&old_checkout(), Fault::Never, 0).calls;
    let end = calls.iter().position(|call| call.name == "remove_file" && call.path.ends_with("journal")).unwrap();
    let root = old_checkout();
    let run = run(&root, Fault::Once(end + 1), NO_SPACE);
    assert!(run.result.is_err());
    let told = told(&root, &run.calls[end + 1..]);
    let place = |wanted: &str| told.iter().position(|call| call.starts_with(wanted)).unwrap();
    let last_move = told.iter().rposition(|call| call.starts_with("rename")).unwrap();
    let journal = place(&format!("remove_file {STAGING}/journal"));
    assert!(last_move < place("sync_directory generated/kept") && place("sync_directory snapshots/gone") < journal);
    let staging = place(&format!("sync_directory {STAGING}"));
    assert!(journal < staging && staging < place(&format!("remove_file {STAGING}/new-")));
}

#[test]
fn a_reader_of_a_file_that_changes_sees_the_old_one_or_the_new_one() {
    let root = checkout();
    let store = support::open(&root);
    let texts = ["the one text".repeat(1000), "another text".repeat(1000)];
    store.apply(&[generated(&[("a.txt", &texts[0])])], Mode::Write).unwrap();
    let path = root.path().join("generated/a.txt");
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                let read = std::fs::read_to_string(&path).expect("the file is never missing");
                assert!(texts.contains(&read), "the file is one of the two");
            }
        });
        let written: Result<Vec<Outcome>, StoreError> = (0..60)
            .map(|round| store.apply(&[generated(&[("a.txt", &texts[(round + 1) % 2])])], Mode::Write))
            .collect();
        done.store(true, Ordering::Relaxed);
        assert!(written.unwrap().iter().all(|outcome| outcome.changes.len() == 1));
        reader.join().unwrap();
    });
}

const CHILD: &str = "CATALOG_STORE_TEST_CHILD";

#[test]
fn a_process_that_is_killed_at_any_call_leaves_no_lock_and_no_mix() {
    let (old, new) = old_and_new();
    let myself = std::env::current_exe().unwrap();
    let mut seen = (0, 0);
    for number in (1..).step_by(3) {
        let root = old_checkout();
        let child = Command::new(&myself)
            .args(["--exact", "the_process_that_is_killed", "--ignored", "--quiet"])
            .env(CHILD, format!("{number} {}", root.path().display()))
            .output()
            .unwrap();
        store(&root).recover().unwrap();
        let found = all_below(root.path());
        if child.status.success() {
            assert_eq!(found, new);
            break;
        }
        assert!(found == old || found == new, "killed at call {number}");
        seen = if found == old { (seen.0 + 1, seen.1) } else { (seen.0, seen.1 + 1) };
    }
    assert!(seen.0 > 20 && seen.1 > 1, "{seen:?}");
}

#[test]
#[ignore = "started by the test above, in a process of its own"]
fn the_process_that_is_killed() {
    let order = std::env::var(CHILD).unwrap();
    let (number, root) = order.split_once(' ').unwrap();
    let file_system = Arc::new(FaultyFileSystem::new(Fault::AbortAt(number.parse().unwrap()), 0));
    let store = Store::with_file_system(Path::new(root), file_system).unwrap();
    store.apply(&new_trees(), Mode::Write).unwrap();
}

#[test]
fn every_read_of_a_history_can_fail() {
    let root = checkout();
    store(&root).apply(&[support::snapshots_tree(&support::history())], Mode::Write).unwrap();
    for number in 1.. {
        let file_system = Arc::new(FaultyFileSystem::new(Fault::Once(number), NO_PERMISSION));
        let loaded = Store::with_file_system(root.path(), file_system.clone()).and_then(|store| store.load_history());
        let calls = file_system.calls();
        if calls.len() < number {
            assert_eq!(loaded.unwrap().snapshots().len(), 2);
            return;
        }
        names_the_call(&loaded.unwrap_err(), &calls[number - 1..number], NO_PERMISSION);
    }
}

#[test]
fn an_outcome_is_announced_when_all_is_ready_and_nothing_is_in_its_place() {
    let (old, new) = old_and_new();
    for (mode, is_written) in [(Mode::Write, true), (Mode::DryRun, false)] {
        for is_heard in [true, false] {
            let root = old_checkout();
            let store = store(&root);
            let announce = |outcome: &Outcome| {
                assert_eq!(outcome.changes.len(), 8);
                let staged = all_below(root.path()).keys().filter(|path| path.starts_with(STAGING)).count();
                assert_eq!(staged > 0, is_written, "{mode:?}: the new contents are on the disk");
                assert_eq!(
                    without_lock(&without_litter(&root)),
                    without_lock(&old),
                    "and the old ones in their places"
                );
                match is_heard {
                    true => Ok(()),
                    false => Err(FileError::Locked { path: PathBuf::from("nobody"), process: None }.into()),
                }
            };
            let done: Result<Outcome, StoreError> = store.lock().unwrap().apply_announced(&new_trees(), mode, announce);
            assert_eq!(done.is_ok(), is_heard);
            let expected = if is_heard && is_written { &new } else { &old };
            assert_eq!(without_lock(&all_below(root.path())), without_lock(expected), "{mode:?} {is_heard}");
        }
    }
}

/// The same but for the file of the lock.
fn without_lock(everything: &Everything) -> Everything {
    let mut everything = everything.clone();
    everything.retain(|path, _| !path.ends_with(".okta-event-catalog.lock"));
    everything
}

//! Reading while another process writes: what is read is the old state or the new one, at whatever moment the write
//! comes.

mod support;

use std::path::Path;
use std::sync::Arc;

use catalog_model::{History, OldRefusal as _};
use catalog_store::faults::FaultyFileSystem;
use catalog_store::{Mode, Store, StoreError, Tree};
use support::{all_below, checkout, generated, history, older_history, open, snapshots_tree, write};
use tempfile::TempDir;

/// Files that tell of the whole history, in folders of their own for each number of snapshots, so that a write makes and
/// removes files and folders.
fn made_of(history: &History) -> Result<[Tree; 1], StoreError> {
    let count = history.snapshots().len();
    let text = format!("{count} snapshots\n");
    let folder = format!("of-{count}/names.txt");
    Ok([generated(&[("a.txt", &text), (&folder, &text), ("z.txt", &text)])])
}

/// Brings the checkout to the state of this history.
fn bring_to(root: &Path, history: &History) {
    let [made] = made_of(history).unwrap();
    Store::open(root).unwrap().apply(&[snapshots_tree(history), made], Mode::Write).unwrap();
}

/// A checkout as it is before, and a store for it in which the other process writes just before call `number`.
fn overtaken_at(number: usize, from: &History, to: History) -> (TempDir, Arc<FaultyFileSystem>, Store) {
    let root = checkout();
    bring_to(root.path(), from);
    let path = root.path().to_owned();
    let file_system = Arc::new(FaultyFileSystem::meanwhile(move |call| {
        if call == number {
            bring_to(&path, &to);
        }
    }));
    let store = Store::with_file_system(root.path(), file_system.clone()).unwrap();
    (root, file_system, store)
}

/// Reads with a write before each call in turn; `read` judges what is read, and says whether it was the new state.
fn at_each_call(read: impl Fn(&Store) -> bool) {
    let mut seen = [0, 0];
    for (from, to) in [(older_history(), history()), (history(), older_history())] {
        for number in 1.. {
            let (_root, file_system, store) = overtaken_at(number, &from, to.clone());
            let is_longer = read(&store);
            if file_system.calls().len() < number {
                break;
            }
            seen[usize::from(is_longer)] += 1;
        }
    }
    assert!(seen.iter().all(|count| *count > 10), "{seen:?}");
}

#[test]
fn a_history_is_the_old_one_or_the_new_one() {
    at_each_call(|store| {
        let read = store.load_history().unwrap();
        let expected = [older_history(), history()];
        let index = read.snapshots().len() - 1;
        assert_eq!(read.snapshots(), expected[index].snapshots());
        assert_eq!(read.unpaired(), expected[index].unpaired());
        index == 1
    });
}

#[test]
fn what_is_made_of_a_history_is_compared_with_what_belongs_to_it() {
    at_each_call(|store| {
        let (read, outcome) = store.load_and_compare(made_of).unwrap();
        assert!(outcome.is_clean(), "{:?}", outcome.changes);
        read.snapshots().len() == 2
    });
}

#[test]
fn a_comparison_alone_is_of_one_moment_too() {
    let [made] = made_of(&history()).unwrap();
    at_each_call(|store| {
        let outcome = store.apply(std::slice::from_ref(&made), Mode::Check).unwrap();
        assert!([0, 4].contains(&outcome.changes.len()), "{:?}", outcome.changes);
        outcome.is_clean()
    });
}

#[test]
fn what_differs_in_truth_is_still_told() {
    let root = checkout();
    bring_to(root.path(), &history());
    write(&root.path().join("generated/a.txt"), "edited\n");
    let before = all_below(root.path());
    let (read, outcome) = open(&root).load_and_compare(made_of).unwrap();
    assert_eq!((read.snapshots().len(), outcome.changes.len(), outcome.unchanged), (2, 1, 2));
    assert_eq!(outcome.changes[0].path.as_str(), "generated/a.txt");
    assert_eq!(all_below(root.path()), before, "nothing is written, no lock file either");
    // What is wrong with the snapshots themselves comes first, and what cannot be made of them, too.
    write(&root.path().join("snapshots/registry.csv"), "code,id,variant\n1,a.b");
    assert_eq!(open(&root).load_and_compare(made_of).unwrap_err().id(), "T-CUT");
    bring_to_again(&root);
    let none = |_: &History| Err::<[Tree; 1], _>(Store::open(Path::new("/nowhere")).unwrap_err());
    assert_eq!(open(&root).load_and_compare(none).unwrap_err().id(), "F-ROOT");
}

fn bring_to_again(root: &TempDir) {
    support::remove(&root.path().join("snapshots/registry.csv"));
    bring_to(root.path(), &history());
}

#[test]
fn a_checkout_that_never_rests_is_left_to_whoever_writes_to_it() {
    let root = checkout();
    let path = root.path().join("generated/a.txt");
    write(&path, "");
    let file_system = Arc::new(FaultyFileSystem::meanwhile(move |call| {
        write(&path, call.to_string());
    }));
    let store = Store::with_file_system(root.path(), file_system).unwrap();
    let error = store.apply(&[generated(&[("a.txt", "wanted")])], Mode::Check).unwrap_err();
    assert_eq!(error.id(), "F-LOCKED");
}

#[test]
fn what_is_gone_for_good_is_said_to_be_gone() {
    let root = checkout();
    let store = open(&root);
    support::remove_all(&root.path().join("snapshots"));
    let error = store.load_history().unwrap_err();
    assert_eq!((error.id(), error.place()), ("F-READ", root.path().join("snapshots").display().to_string()));
}

//! Row 107: a process that is killed. Wherever that happens, the files are the old ones or the new ones, nobody holds the
//! lock, and the same command then does its work.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use catalog_model::{FilePath, Files};
use catalog_store::faults::{Fault, FaultyFileSystem};
use catalog_store::{Mode, Store, Tree};
use product_tests::site::{Event, Site, sample_events};

use super::trial::{self, NOW, Trial, assert_same, folder, text};
use crate::XTASK;

const STAGING: &str = ".okta-event-catalog.staging";
/// The snapshot that the killed runs are to make.
const NEW_SNAPSHOT: &str = "20260905T000000Z_2026.09.1";

/// The sample a month later: an event type more and one less.
fn next_month() -> Site {
    let mut events = sample_events();
    events.push(Event::new("sample.more.one"));
    events.retain(|event| event.id != "sample.kind08.done");
    Site::new("2026.09.1", &events)
}

/// What the killed runs had come to.
#[derive(Debug, Default)]
struct Tally {
    /// Nothing was changed yet.
    old: usize,
    /// The next run found it half written and put it back.
    restored: usize,
    /// Everything was changed.
    new: usize,
    /// It had ended before it was killed.
    ended: usize,
    /// Of those that were put back: how many trees were a mix of old and new.
    mixed: usize,
}

/// Kills a refresh again and again, by turns after a moment of chance, soon after it has begun to write beside the tree,
/// soon after the journal is in its place, and as soon as it has begun to change the tree.
fn kill_refreshes(times: usize) -> Tally {
    let site = folder(&next_month());
    let arguments = ["refresh", "--from", text(site.path())];
    let whole = Trial::new();
    let start = Instant::now();
    assert_eq!(whole.run(&arguments).code, 0);
    let duration = start.elapsed();
    let new = whole.checkout.tree();

    let mut chance: u64 = 0x5eed_0107;
    let mut tally = Tally::default();
    for round in 0..times {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let part = f64::from(u32::try_from(chance >> 32).unwrap()) / f64::from(u32::MAX);
        let trial = Trial::new();
        let staging = trial.checkout.path().join(STAGING);
        let mut child = Command::new(XTASK)
            .args(arguments)
            .current_dir(trial.checkout.path())
            .env("SOURCE_DATE_EPOCH", NOW)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Changing the tree takes a small part of the whole, and the moves a small part of that.
        let (sign, spread) = match round % 4 {
            0 => (None, 1.0),
            1 => (Some(staging.clone()), 0.04),
            2 => (Some(staging.join("journal")), 0.04),
            _ => (Some(trial.checkout.path().join("snapshots").join(NEW_SNAPSHOT)), 0.004),
        };
        if let Some(sign) = sign {
            while !sign.exists() && child.try_wait().unwrap().is_none() {
                std::hint::spin_loop();
            }
        }
        std::thread::sleep(duration.mul_f64(part * spread));
        let has_ended = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();

        let torn = trial.checkout.tree();
        let has_journal = staging.join("journal").exists();
        // A run that only reads puts things right first, and needs the lock to do so.
        let ran = trial.run(&["generate", "--check"]);
        assert_eq!(ran.code, 0, "round {round}: {}{}", ran.stdout, ran.stderr);
        let found = trial.checkout.tree();
        assert!(
            found == *trial.before() || found == new,
            "round {round}: the files are neither the old nor the new ones"
        );
        assert!(has_journal || found == torn, "round {round}: without a journal there is nothing to put right");
        tally.mixed += usize::from(torn != *trial.before() && torn != new);
        match (has_ended, has_journal, found == new) {
            (true, ..) => tally.ended += 1,
            (_, true, _) => tally.restored += 1,
            (_, _, true) => tally.new += 1,
            _ => tally.old += 1,
        }
        // The same command again, after which nothing is left beside the tree.
        let ran = trial.run(&arguments);
        assert_eq!(ran.code, 0, "round {round}: {}{}", ran.stdout, ran.stderr);
        assert_same(&trial.checkout.tree(), &new);
        assert!(!staging.exists() || found == new, "round {round}: something is left in the staging folder");
    }
    tally
}

#[test]
fn fault_107_killed_at_forty_moments() {
    let tally = kill_refreshes(40);
    eprintln!("forty kills: {tally:?}");
    assert!(tally.old + tally.restored + tally.new >= 20, "most were killed before their end: {tally:?}");
}

#[test]
#[ignore = "a minute: cargo test --package product-tests --test product kills -- --ignored --nocapture"]
fn fault_107_killed_at_two_hundred_moments() {
    let tally = kill_refreshes(200);
    eprintln!("two hundred kills: {tally:?}");
    assert!(tally.old > 0 && tally.mixed > 0, "{tally:?}");
}

#[test]
fn fault_107_a_refresh_that_died_between_two_moves_is_undone_by_whatever_runs_next() {
    let site = folder(&next_month());
    let refresh = ["refresh", "--from", text(site.path())];
    let whole = Trial::new();
    assert_eq!(whole.run(&refresh).code, 0);
    let new = whole.checkout.tree();

    let write = |trial: &Trial, fault| {
        let file_system = Arc::new(FaultyFileSystem::new(fault, 28));
        let store = Store::with_file_system(trial.checkout.path(), file_system.clone()).unwrap();
        let result = store.apply(&trees(&new), Mode::Write);
        (result, file_system.calls())
    };
    let (result, calls) = write(&Trial::new(), Fault::Never);
    assert!(result.is_ok());
    let moves: Vec<usize> = (1..).zip(&calls).filter(|(_, call)| call.name == "rename").map(|(at, _)| at).collect();
    for next in [&refresh[..], &["generate", "--check"], &["show", "sample.kind08.done"]] {
        let trial = Trial::new();
        let (result, _) = write(&trial, Fault::DeadFrom(moves[moves.len() / 2]));
        assert!(result.is_err());
        let torn = trial.checkout.tree();
        assert!(torn != *trial.before() && torn != new, "the files are a mix");
        let ran = trial.run(next);
        assert_eq!(ran.code, 0, "{next:?}: {}{}", ran.stdout, ran.stderr);
        assert_same(&trial.checkout.tree(), if next == refresh { &new } else { trial.before() });
    }
}

/// The files of both folders, as they are handed to the store.
fn trees(files: &trial::Tree) -> Vec<Tree> {
    let of = |folder: &'static str| {
        let mut tree = Files::new();
        for (path, bytes) in files {
            if let Some(path) = path.strip_prefix(folder).and_then(|path| path.strip_prefix('/')) {
                tree.insert(FilePath::new(path).unwrap(), bytes.clone());
            }
        }
        Tree { folder, files: tree }
    };
    vec![of("snapshots"), of("generated")]
}

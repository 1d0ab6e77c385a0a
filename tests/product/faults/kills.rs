//! Row 107: a process that is killed. Wherever that happens, the files are the old ones or the new ones, nobody holds the
//! lock, and the same command then does its work.

use std::process::{Command, Stdio};
use std::time::Instant;

use product_tests::site::{Event, Site, sample_events};

use super::trial::{NOW, Trial, assert_same, folder, text};
use crate::XTASK;

const STAGING: &str = ".okta-event-catalog.staging";
const READY: &str = ".okta-event-catalog.ready";
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
    /// It was committed, and the next run finished it.
    finished: usize,
    /// Everything was changed.
    new: usize,
    /// It had ended before it was killed.
    ended: usize,
    /// Of those that were finished: how many trees were a mix of old and new.
    mixed: usize,
}

/// Kills a refresh again and again, by turns after a moment of chance, soon after it has begun to write beside the tree,
/// soon after the commit, and as soon as it has begun to change the tree.
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
        let [staging, ready] = [STAGING, READY].map(|name| trial.checkout.path().join(name));
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
            2 => (Some(ready.clone()), 0.04),
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
        let is_ready = ready.exists();
        // A run that only reads finishes a committed change first.
        let ran = trial.run(&["generate", "--check"]);
        assert_eq!(ran.code, 0, "round {round}: {}{}", ran.stdout, ran.stderr);
        let found = trial.checkout.tree();
        assert!(
            found == *trial.before() || found == new,
            "round {round}: the files are neither the old nor the new ones"
        );
        assert!(
            found == if is_ready { new.clone() } else { torn.clone() },
            "round {round}: a commit counts, and nothing else does"
        );
        tally.mixed += usize::from(torn != *trial.before() && torn != new);
        match (has_ended, is_ready, found == new) {
            (true, ..) => tally.ended += 1,
            (_, true, _) => tally.finished += 1,
            (_, _, true) => tally.new += 1,
            _ => tally.old += 1,
        }
        // The same command again, after which nothing is left beside the tree.
        let ran = trial.run(&arguments);
        assert_eq!(ran.code, 0, "round {round}: {}{}", ran.stdout, ran.stderr);
        assert_same(&trial.checkout.tree(), &new);
        assert!(!ready.exists() && (!staging.exists() || found == new), "round {round}: something is left");
    }
    tally
}

#[test]
fn fault_107_killed_at_forty_moments() {
    let tally = kill_refreshes(40);
    eprintln!("forty kills: {tally:?}");
    assert!(tally.old + tally.finished + tally.new >= 20, "most were killed before their end: {tally:?}");
}

#[test]
#[ignore = "a minute: cargo test --package product-tests --test product kills -- --ignored --nocapture"]
fn fault_107_killed_at_two_hundred_moments() {
    let tally = kill_refreshes(200);
    eprintln!("two hundred kills: {tally:?}");
    assert!(tally.old > 0 && tally.mixed > 0, "{tally:?}");
}

#[test]
fn fault_107_a_change_that_was_committed_is_finished_by_whatever_runs_next() {
    let site = folder(&next_month());
    let refresh = ["refresh", "--from", text(site.path())];
    let whole = Trial::new();
    assert_eq!(whole.run(&refresh).code, 0);
    let new = whole.checkout.tree();
    for next in [&refresh[..], &["generate", "--check"], &["show", "sample.more.one"], &["diff", "previous", "latest"]]
    {
        let trial = Trial::new();
        // As a kill leaves it: some files are in their places, the others wait.
        for (index, (path, bytes)) in new.iter().filter(|file| !trial.before().contains(file)).enumerate() {
            let waits = index % 2 == 0;
            trial.checkout.write(&if waits { format!("{READY}/files/{path}") } else { path.clone() }, bytes);
        }
        let gone = trial.before().iter().filter(|(path, _)| !new.iter().any(|(known, _)| known == path));
        let deletions: String = gone.map(|(path, _)| format!("{path}\n")).collect();
        trial.checkout.write(&format!("{READY}/deletions"), deletions);
        let ran = trial.run(next);
        assert_eq!(ran.code, 0, "{next:?}: {}{}", ran.stdout, ran.stderr);
        assert_same(&trial.checkout.tree(), &new);
        assert!(!trial.checkout.path().join(READY).exists());
    }
}

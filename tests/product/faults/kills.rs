//! Row 107: a process that is killed. Wherever that happens, the files are the old ones or the new ones, nobody holds the
//! lock, and the same command then does its work.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use product_tests::site::{Event, Site, sample_events};

use super::trial::{NOW, Trial, assert_same, folder, text};
use crate::XTASK;

const STAGING: &str = ".okta-event-catalog.staging";

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
}

/// Kills a refresh again and again, by turns after a moment of chance, soon after it has begun to write beside the tree,
/// and soon after it has begun to change the tree.
fn kill_refreshes(times: usize) -> Tally {
    let mut events = sample_events();
    events.push(Event::new("sample.more.one"));
    events.retain(|event| event.id != "sample.kind08.done");
    let site = folder(&Site::new("2026.09.1", &events));
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
        let sign = match round % 3 {
            0 => None,
            1 => Some(staging.clone()),
            _ => Some(staging.join("journal")),
        };
        match sign {
            None => std::thread::sleep(duration.mul_f64(part)),
            Some(sign) => {
                while !sign.exists() && child.try_wait().unwrap().is_none() {
                    std::thread::sleep(Duration::from_micros(50));
                }
                // Changing the tree takes a small part of the whole.
                std::thread::sleep(duration.mul_f64(part * 0.04));
            }
        }
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
    assert!(tally.old > 0 && tally.restored > 0, "{tally:?}");
}

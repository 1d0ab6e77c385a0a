//! Rows R: two at once, signals, readers in between, clocks and git. Kills have a file of their own.

use std::fs;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use product_tests::script_server::{Gate, ScriptServer, from_site};
use product_tests::site::{Event, PAGE_PATH, Site, sample_events};

use super::trial::{NOW, Said, THEN, Trial, accepted, assert_same, folder, result, text};
use crate::XTASK;

const LOCK: &str = ".okta-event-catalog.lock";

/// The sample with one event type more.
fn younger() -> Site {
    let mut events = sample_events();
    events.push(Event::new("sample.more.one"));
    Site::new("2026.09.1", &events)
}

/// Starts a refresh.
fn start(trial: &Trial, from: &str) -> Child {
    Command::new(XTASK)
        .args(["refresh", "--from", from])
        .current_dir(trial.checkout.path())
        .env("SOURCE_DATE_EPOCH", NOW)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// A server that holds the page back until the gate is opened.
fn held_back(site: Site) -> (ScriptServer, Arc<Gate>) {
    let gate = Arc::new(Gate::default());
    let of_server = Arc::clone(&gate);
    let server = ScriptServer::new(move |path, _| {
        if path == PAGE_PATH {
            of_server.pass();
        }
        from_site(&site, path)
    });
    (server, gate)
}

#[test]
fn fault_106_two_refreshes_at_once() {
    let trial = Trial::new();
    let (server, gate) = held_back(younger());
    let first = start(&trial, &server.url());
    // Once it has asked for something, it has the lock.
    server.wait_for(2);
    let process = first.id();
    for second in [&["refresh", "--from", &server.url()][..], &["generate"], &["refresh", "--offline"]] {
        let ran = trial.run(second);
        let said = Said::of(&ran, 5, "F-LOCKED");
        said.holds(|said| &said.what, &[&format!("process {process}")]);
        said.holds(|said| &said.place, &[LOCK]);
        said.holds(|said| &said.next, &["wait for the other process"]);
    }
    // Readers are let in meanwhile.
    assert_eq!(trial.run(&["generate", "--check"]).code, 0);
    assert_eq!(trial.run(&["stats"]).code, 0);
    trial.unchanged();
    gate.open();
    let output = first.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(trial.checkout.snapshots().len(), 2);
    let ran = trial.refresh(&younger(), &[]);
    assert!(ran.stdout.contains("nothing: upstream publishes what"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn fault_106_a_lock_file_that_was_left_holds_nobody_up() {
    let trial = Trial::new();
    // The file alone is no lock, whatever number is in it.
    trial.checkout.write(LOCK, format!("{}\n", std::process::id()));
    assert_eq!(accepted(&trial, &younger())["status"], "new");
    // What counts is the lock on it.
    let file = fs::File::open(trial.checkout.path().join(LOCK)).unwrap();
    file.lock().unwrap();
    Said::of(&trial.run(&["generate"]), 5, "F-LOCKED");
    file.unlock().unwrap();
    assert_eq!(trial.run(&["generate"]).code, 0);
}

#[cfg(unix)]
#[test]
fn fault_106_a_generate_that_is_overtaken() {
    // `generate` is stopped at some point of its work, a refresh runs meanwhile, and `generate` goes on: what it writes
    // last must not be made from what was there first.
    let site = folder(&younger());
    for round in 0..16 {
        let trial = Trial::new();
        // Something to write, whatever it is made from.
        trial.checkout.remove("generated/csv");
        let slow = Command::new(XTASK)
            .arg("generate")
            .current_dir(trial.checkout.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_micros(1_500 * round));
        signal("STOP", &slow);
        let ran = trial.refresh_folder(site.path(), &[]);
        signal("CONT", &slow);
        assert!(slow.wait_with_output().unwrap().status.code().is_some());
        // It came before `generate` had begun or after it had ended, or was turned away.
        if ran.code != 0 {
            Said::of(&ran, 5, "F-LOCKED");
        }
        let check = trial.run(&["generate", "--check"]);
        assert_eq!(check.code, 0, "round {round}, the refresh ended with {}: {}", ran.code, check.stdout);
    }
}

/// Sends a signal to a process.
#[cfg(unix)]
fn signal(name: &str, child: &Child) {
    let status = Command::new("bash").args(["-c", &format!("kill -{name} {}", child.id())]).status().unwrap();
    assert!(status.success());
}

#[cfg(unix)]
#[test]
fn fault_108_interrupted_and_told_to_end() {
    use std::os::unix::process::ExitStatusExt as _;
    for (name, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
        let trial = Trial::new();
        let (server, gate) = held_back(younger());
        let child = start(&trial, &server.url());
        server.wait_for(2);
        signal(name, &child);
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        gate.open();
        // A shell reports either as 128 and the number.
        assert!(status.signal() == Some(number) || status.code() == Some(128 + number), "{status}");
        assert!(stdout.is_empty() && !String::from_utf8_lossy(&stderr).contains("panicked"));
        trial.unchanged();
        let left: Vec<String> = fs::read_dir(trial.checkout.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| {
                !["Cargo.toml", "snapshots", "generated"].contains(&name.as_str()) && !name.ends_with(".lock")
            })
            .collect();
        assert_eq!(left, [""; 0]);
        // The lock went with the process.
        assert_eq!(accepted(&trial, &younger())["status"], "new");
    }
}

#[cfg(unix)]
#[test]
fn fault_108_told_to_end_in_the_middle_of_a_write() {
    let new = {
        let trial = Trial::new();
        accepted(&trial, &younger());
        trial.checkout.tree()
    };
    let site = folder(&younger());
    let mut in_the_middle = 0;
    for round in 0..12 {
        let trial = Trial::new();
        let [staging, ready] =
            ["staging", "ready"].map(|name| trial.checkout.path().join(format!(".okta-event-catalog.{name}")));
        let child = start(&trial, text(site.path()));
        let begun = Instant::now();
        while !staging.exists() && !ready.exists() && begun.elapsed() < Duration::from_secs(10) {
            thread::yield_now();
        }
        thread::sleep(Duration::from_micros(700 * round));
        in_the_middle += usize::from(staging.exists() || ready.exists());
        signal(if round % 2 == 0 { "TERM" } else { "INT" }, &child);
        let Output { status, stderr, .. } = child.wait_with_output().unwrap();
        assert!(!String::from_utf8_lossy(&stderr).contains("panicked"));
        // Whatever runs next finishes what was committed.
        assert_eq!(trial.run(&["generate", "--check"]).code, 0);
        let found = trial.checkout.tree();
        assert!(found == new || found == *trial.before(), "round {round}: {status}");
        assert!(!ready.exists(), "round {round}");
    }
    assert!(in_the_middle > 0, "no signal met a write");
}

#[cfg(unix)]
#[test]
fn fault_108_a_reader_that_goes_away() {
    let trial = Trial::new();
    let site = folder(&younger());
    let commands = [
        "search".to_owned(),
        "stats".to_owned(),
        "rules".to_owned(),
        "generate --dry-run".to_owned(),
        format!("refresh --dry-run --from {}", text(site.path())),
    ];
    for command in commands {
        // The reader ends before a word was written.
        let script = format!("{{ sleep 0.2; '{XTASK}' {command}; echo $? >&2; }} | true");
        let output = Command::new("bash")
            .args(["-c", &script])
            .current_dir(trial.checkout.path())
            .env("SOURCE_DATE_EPOCH", NOW)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(stderr.trim(), "141", "{command}");
    }
    trial.unchanged();
}

#[test]
fn fault_109_readers_see_old_files_or_new_ones() {
    let trial = Trial::new();
    let expected = Trial::new();
    accepted(&expected, &younger());
    let expected = expected.checkout.tree();
    let paths: Vec<&String> = trial.before().iter().map(|(path, _)| path).collect();
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut rounds = 0;
            while !ended.load(Ordering::Relaxed) {
                rounds += 1;
                for path in &paths {
                    let bytes = fs::read(trial.checkout.path().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
                    let is_one_of_them = [trial.before(), &expected]
                        .iter()
                        .any(|tree| tree.iter().any(|(known, content)| known == *path && *content == bytes));
                    assert!(is_one_of_them, "{path} is neither the old nor the new one");
                }
            }
            rounds
        });
        let ran = trial.refresh(&younger(), &[]);
        ended.store(true, Ordering::Relaxed);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(reader.join().unwrap() > 1);
    });
    assert_eq!(trial.checkout.snapshots().len(), 2);
}

#[test]
fn fault_109_a_check_beside_refreshes() {
    // Checks run while a refresh writes: each sees files of one moment, and at each moment `generated/` is fresh.
    let site = folder(&younger());
    for arguments in [&["generate", "--check"][..], &["version", "--check"]] {
        let trial = Trial::new();
        let refresh = start(&trial, text(site.path()));
        let ended = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let checks = scope.spawn(|| {
                let mut rounds = 0;
                while rounds < 2 || !ended.load(Ordering::Relaxed) {
                    let ran = trial.run(arguments);
                    assert_eq!(ran.code, 0, "{arguments:?}: {}{}", ran.stdout, ran.stderr);
                    rounds += 1;
                }
            });
            let output = refresh.wait_with_output().unwrap();
            ended.store(true, Ordering::Relaxed);
            assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
            checks.join().unwrap();
        });
        assert_eq!(trial.run(arguments).code, 0);
    }
}

#[test]
fn fault_110_zones_languages_and_clocks() {
    let site = folder(&younger());
    let arguments = ["refresh", "--from", text(site.path())];
    let mut trees = Vec::new();
    for variables in [
        &[][..],
        &[("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")],
        &[("TZ", "America/Adak"), ("LC_ALL", "C"), ("COLUMNS", "20")],
        &[("TZ", "not/a zone"), ("LANG", "\u{1b}")],
    ] {
        let trial = Trial::new();
        let ran = trial.run_with(&arguments, variables);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        trees.push(trial.checkout.tree());
    }
    for tree in &trees[1..] {
        assert_same(tree, &trees[0]);
    }
    // Far in the future: the time of the fetch is in the name of the snapshot and in its provenance, and the facts are
    // the same.
    let trial = Trial::new();
    let ran = trial.run_with(&arguments, &[("SOURCE_DATE_EPOCH", "2147483648")]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(trial.checkout.snapshots()[1], "20380119T031408Z_2026.09.1");
    let facts = |tree: &[(String, Vec<u8>)]| {
        tree.iter()
            .filter(|(path, _)| path.ends_with("/events.csv"))
            .map(|(_, bytes)| bytes.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(facts(&trial.checkout.tree()), facts(&trees[0]));
}

#[test]
fn fault_110_a_clock_that_goes_back() {
    // What is fetched now is not older than what was fetched before: a clock that says so is wrong, and filing by it
    // would put the news into the past.
    let site = folder(&younger());
    let arguments = ["refresh", "--from", text(site.path()), "--format", "json"];
    for time in ["0", "1", "-1", "1785974399", THEN] {
        let trial = Trial::new();
        let ran = trial.run_with(&arguments, &[("SOURCE_DATE_EPOCH", time)]);
        let said = trial.refused(&ran, 4, "D-CLOCK");
        said.holds(|said| &said.what, &["20260806T000000Z_2026.08.1"]);
        said.holds(|said| &said.next, &["clock"]);
    }
    // No time at all: the machine's own clock counts, or it is refused.
    for time in ["garbage", "", "99999999999999999999"] {
        let trial = Trial::new();
        let ran = trial.run_with(&arguments, &[("SOURCE_DATE_EPOCH", time)]);
        if ran.code == 0 {
            let name = result(&ran)["snapshot"].as_str().unwrap().to_owned();
            assert_eq!(trial.checkout.snapshots().last(), Some(&name), "{time}: what is new is the newest");
        } else {
            trial.unchanged();
        }
    }
}

#[test]
fn fault_111_whatever_state_git_is_in() {
    let expected = Trial::new();
    accepted(&expected, &younger());
    let site = folder(&younger());
    let states: [&[(&str, &str)]; 4] = [
        &[],
        &[(".git/HEAD", "0000000000000000000000000000000000000000\n"), (".git/index.lock", "")],
        &[
            (".git/HEAD", "ref: refs/heads/main\n"),
            (".git/rebase-merge/head-name", "refs/heads/x\n"),
            (".git/shallow", "0\n"),
        ],
        &[(".git", "gitdir: /nowhere\n")],
    ];
    for state in states {
        let trial = Trial::new();
        for (path, contents) in state {
            trial.checkout.write(path, contents);
        }
        // Nor is there a git to be run.
        let ran = trial.run_with(&["refresh", "--from", text(site.path())], &[("PATH", "/nowhere")]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert_same(&trial.checkout.tree(), &expected.checkout.tree());
        for (path, contents) in state.iter().filter(|(path, _)| path.starts_with(".git")) {
            assert_eq!(trial.checkout.read(path), *contents, "{path} is as it was");
        }
    }
    // One command needs it, and says so.
    let trial = Trial::new();
    let ran = trial.run_with(&["import", "--git", text(site.path())], &[("PATH", "/nowhere")]);
    let code = ran.code;
    let said = trial.refused(&ran, code, "I-GIT");
    assert!([4, 5].contains(&code), "{said:?}");
    said.holds(|said| &said.what, &["git"]);
    let ran = trial.run(&["import", "--git", text(site.path())]);
    trial.refused(&ran, ran.code, "I-GIT");
}

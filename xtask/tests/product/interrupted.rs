//! Two processes at once, signals, kills, readers beside a writer, and a disk without room.

use std::fs;
use std::process::Child;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::support::repo::{Ran, Repo, SECOND, assert_same, command_in, younger};
use crate::support::server::{Gate, Server, from_site};
use crate::support::site::PAGE_PATH;
use crate::support::{assert_contains, project, text};

const LOCK: &str = ".okta-event-catalog.lock";
const STAGING: &str = ".okta-event-catalog.staging";
const READY: &str = ".okta-event-catalog.ready";

/// A server that holds the page back until the gate is opened.
fn held_back() -> (Server, Arc<Gate>) {
    let gate = Arc::new(Gate::default());
    let (of_server, site) = (Arc::clone(&gate), younger());
    let server = Server::new(move |path| {
        if path == PAGE_PATH {
            of_server.pass();
        }
        from_site(&site, path)
    });
    (server, gate)
}

#[test]
fn f106_two_refreshes_at_once() {
    let repo = Repo::sample();
    // A lock file that was left is not a lock.
    repo.write(LOCK, format!("{}\n", std::process::id()));
    let (server, gate) = held_back();
    let first = repo.start(&["refresh", "--from", &server.url()]);
    // Once it has sent a request, it has the lock.
    server.wait_for(2);
    for second in [&["refresh", "--from", &server.url()][..], &["generate"], &["refresh", "--offline"]] {
        let ran = repo.run(second);
        assert_contains(ran.refused(5, "F-LOCKED"), &[&format!("process {}", first.id()), LOCK, "wait"]);
    }
    repo.run(&["generate", "--check"]).succeeded();
    repo.run(&["stats"]).succeeded();
    repo.assert_unchanged();
    gate.open();
    Ran::of_output(first.wait_with_output().unwrap()).succeeded();
    assert_eq!(repo.snapshots().last().unwrap(), SECOND);
}

#[cfg(unix)]
fn signal(name: &str, child: &mut Child) {
    if child.try_wait().unwrap().is_none() {
        let mut kill = command_in(&project(), "bash");
        assert!(kill.args(["-c", &format!("kill -{name} {}", child.id())]).status().unwrap().success());
    }
}

#[cfg(unix)]
#[test]
fn f108_interrupted_or_terminated_while_it_waits() {
    use std::os::unix::process::ExitStatusExt as _;
    let repo = Repo::sample();
    // Not SIGHUP, which `nohup` lets every process ignore.
    for (name, number) in [("INT", 2), ("TERM", 15)] {
        let (server, gate) = held_back();
        let mut child = repo.start(&["refresh", "--from", &server.url()]);
        server.wait_for(2);
        signal(name, &mut child);
        let output = child.wait_with_output().unwrap();
        gate.open();
        assert!(output.status.signal() == Some(number) || output.status.code() == Some(128 + number));
        assert_eq!(Ran::of_output(output).stdout, "");
        repo.assert_unchanged();
    }
    // The lock went with the process.
    repo.refresh(&younger(), &[]).succeeded();
}

#[cfg(unix)]
#[test]
fn f107_f108_killed_in_the_middle_of_a_write() {
    let new = Repo::two_months().tree();
    let site = younger().folder();
    let mut in_the_middle = 0;
    // Each round waits for another state of the tree, and a little longer.
    for round in 0..16 {
        let repo = Repo::sample();
        let [staging, ready] = [STAGING, READY].map(|name| repo.path().join(name));
        let sign = [&staging, &ready, &repo.path().join("snapshots").join(SECOND)][round % 3].clone();
        let mut child = repo.start(&["refresh", "--from", text(site.path())]);
        while !sign.exists() && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        std::thread::sleep(Duration::from_micros(300 * (round as u64 / 3)));
        in_the_middle += usize::from(staging.exists() || ready.exists());
        signal(["KILL", "KILL", "TERM"][round % 3], &mut child);
        child.wait().unwrap();
        let is_committed = ready.exists();
        // A command that only reads finishes a committed change first.
        repo.run(&["generate", "--check"]).succeeded();
        let found = repo.tree();
        assert!(found.len() == new.len() || !is_committed, "round {round}: a committed change counts");
        let is_new = found.contains_key(&format!("snapshots/{SECOND}/events.csv"));
        assert!(!ready.exists() && (is_new || !is_committed), "round {round}");
        let (mut found, mut expected) = (found, if is_new { new.clone() } else { repo.before().clone() });
        for tree in [&mut found, &mut expected] {
            // The provenance names the folder.
            tree.retain(|path, _| !path.ends_with("source.toml"));
        }
        assert_same(&found, &expected);
        // The same command does its work, and nothing is left.
        repo.run(&["refresh", "--from", text(site.path())]).succeeded();
        assert!(repo.tree().len() == new.len() && !staging.exists(), "round {round}");
    }
    assert!(in_the_middle > 0, "no signal met a write");
}

#[test]
fn f109_checks_beside_a_refresh_see_files_of_one_moment() {
    let site = younger().folder();
    let repo = Repo::sample();
    let refresh = repo.start(&["refresh", "--from", text(site.path())]);
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let begun = Instant::now();
            while !ended.load(Ordering::Relaxed) && begun.elapsed() < Duration::from_secs(60) {
                repo.run(&["generate", "--check"]).succeeded();
                repo.run(&["version", "--check"]).succeeded();
            }
        });
        // A refresh waits for no reader that holds the lock for longer than its own work.
        let ran = Ran::of_output(refresh.wait_with_output().unwrap());
        ended.store(true, Ordering::Relaxed);
        ran.succeeded();
    });
    repo.run(&["generate", "--check"]).succeeded();
    assert_eq!(repo.snapshots().len(), 2);
}

#[cfg(unix)]
#[test]
fn f097_f098_f100_no_room_for_a_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = younger().folder();
    let refresh = ["refresh", "--from", text(site.path())];
    let repo = Repo::sample();
    // The size of a file that may be written, in blocks of 1,024 bytes.
    for blocks in [0, 4, 16] {
        let ran = repo.run_in_shell(&format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""), &refresh);
        assert_contains(ran.refused(5, "F-WRITE"), &["os error 27", text(repo.path()), "nothing has changed"]);
        repo.assert_unchanged();
        // By default the write ends the process. What it leaves behind is swept by the next run.
        let ran = repo.run_in_shell(&format!("ulimit -c 0; ulimit -f {blocks}; exec \"$@\""), &refresh);
        assert_eq!(ran.code, -1, "{}", ran.stderr);
        repo.run(&["generate", "--check"]).succeeded();
    }
    repo.run_in_shell("umask 077; ulimit -f 100000; exec \"$@\"", &refresh).succeeded();
    assert_eq!(repo.tree().len(), Repo::two_months().tree().len());
    for (path, mode) in [("events.csv", 0o644), ("", 0o755)] {
        let path = repo.path().join("snapshots").join(SECOND).join(path);
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o7777, mode);
    }
    let ignored = fs::read_to_string(project().join(".gitignore")).unwrap();
    for name in [LOCK, ".okta-event-catalog.files.lock", STAGING, READY] {
        assert!(ignored.lines().any(|line| line == format!("/{name}")), "{name}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn f099_a_read_only_file_system() {
    let repo = Repo::sample();
    let site = younger().folder();
    // A mount in a name space of its own: permissions do not stop root.
    let script = "mount --bind . . && mount -o remount,bind,ro . && cd \"$PWD\" && exec \"$@\"";
    let mut command = repo.command("unshare");
    command.args(["--map-root-user", "--mount", "--", "bash", "-c", script, "bash", crate::support::repo::XTASK]);
    let output = command.args(["refresh", "--from", text(site.path())]).output();
    let ran = output.ok().map(Ran::of_output);
    let Some(ran) = ran.filter(|ran| !ran.stderr.starts_with("unshare") && !ran.stderr.starts_with("mount")) else {
        eprintln!("skipped: this machine does not let a test mount anything");
        return;
    };
    assert_contains(ran.refused(5, "F-WRITE"), &["os error 30"]);
    repo.assert_unchanged();
}

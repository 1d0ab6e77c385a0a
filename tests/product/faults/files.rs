//! Rows F: the file system stands in the way. Each call's failure by itself is played in `catalog-store`.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use product_tests::checkout::{Ran, copy, project};
use product_tests::site::{Event, Site, sample_events};

use super::trial::{NOW, Said, Trial, assert_same, folder, text};
use crate::XTASK;

/// The sample with one event type more.
fn younger() -> Site {
    let mut events = sample_events();
    events.push(Event::new("sample.more.one"));
    Site::new("2026.09.1", &events)
}

/// What a refresh from the younger site makes where nothing stands in the way.
fn expected() -> Vec<(String, Vec<u8>)> {
    let trial = Trial::new();
    let ran = trial.refresh(&younger(), &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    trial.checkout.tree()
}

/// Runs the product in `directory` by way of a shell command that ends in `"$@"`.
fn in_shell(directory: &Path, script: &str, arguments: &[&str]) -> Ran {
    let mut command = Command::new("bash");
    command.args(["-c", script, "bash", XTASK]).args(arguments);
    command.current_dir(directory).env("SOURCE_DATE_EPOCH", NOW).stdin(Stdio::null());
    let output = command.output().expect("there is a bash");
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

#[cfg(unix)]
#[test]
fn fault_097_no_room_for_a_file() {
    let expected = expected();
    let site = folder(&younger());
    let (mut refused, mut done) = (0, 0);
    // The size of a file that may be written, in blocks of 1,024 bytes, from none to more than any of them has.
    for blocks in [0, 1, 2, 4, 16, 64, 100_000] {
        let trial = Trial::new();
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
        let ran = in_shell(trial.checkout.path(), &script, &["refresh", "--from", text(site.path())]);
        if ran.code == 0 {
            assert_same(&trial.checkout.tree(), &expected);
            done += 1;
        } else {
            let said = trial.refused(&ran, 5, "F-WRITE");
            said.holds(|said| &said.what, &["os error 27"]);
            said.holds(|said| &said.place, &[text(trial.checkout.path())]);
            said.holds(|said| &said.next, &["nothing has changed"]);
            refused += 1;
            // With room again, the same command does what it was asked for.
            let ran = trial.refresh(&younger(), &[]);
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            let tree = trial.checkout.tree();
            let without_source = |tree: &[(String, Vec<u8>)]| {
                tree.iter().filter(|(path, _)| !path.ends_with("source.toml")).cloned().collect::<Vec<_>>()
            };
            assert_same(&without_source(&tree), &without_source(&expected));
        }
    }
    assert!(refused >= 4 && done >= 1, "{refused} refused, {done} done");
}

#[cfg(unix)]
#[test]
fn fault_098_a_write_that_ends_the_process() {
    use std::os::unix::process::ExitStatusExt as _;
    let expected = expected();
    let site = folder(&younger());
    let mut killed = 0;
    for blocks in [1, 4, 16] {
        let trial = Trial::new();
        let status = Command::new("bash")
            .args(["-c", &format!("ulimit -c 0; ulimit -f {blocks}; exec \"$@\""), "bash", XTASK, "refresh", "--from"])
            .arg(site.path())
            .current_dir(trial.checkout.path())
            .env("SOURCE_DATE_EPOCH", NOW)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        killed += usize::from(status.signal().is_some());
        // What is left beside the files is swept by the next run, which does the whole work.
        let ran = trial.run(&["generate", "--check"]);
        assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
        assert_same(&trial.checkout.tree(), trial.before());
        let ran = trial.refresh_folder(site.path(), &[]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert_same(&trial.checkout.tree(), &expected);
        assert!(!trial.checkout.path().join(".okta-event-catalog.staging").exists());
    }
    assert!(killed >= 2, "{killed}");
    // What a killed run can leave is none of git's business.
    let ignored = fs::read_to_string(project().join(".gitignore")).unwrap();
    for name in ["lock", "files.lock", "staging", "ready"] {
        assert!(ignored.lines().any(|line| line == format!("/.okta-event-catalog.{name}")), "{name}");
    }
}

#[test]
fn fault_099_folders_and_files_in_each_others_place() {
    for (folder_in_the_way, place) in
        [(true, "generated/csv/event-types.csv"), (false, "generated/csv"), (false, "generated")]
    {
        let trial = Trial::new();
        trial.checkout.remove(place);
        if folder_in_the_way {
            fs::create_dir(trial.checkout.path().join(place)).unwrap();
        } else {
            trial.checkout.write(place, "of somebody else\n");
        }
        let before = trial.checkout.tree();
        let ran = trial.refresh(&younger(), &[]);
        let said = Said::of(&ran, 5, "F-NOTFILE");
        said.holds(|said| &said.place, &[place]);
        said.holds(|said| &said.next, &["move it away"]);
        assert_same(&trial.checkout.tree(), &before);
    }
    // In the place of a snapshot's file it is the data at hand that is not what it must be.
    let trial = Trial::new();
    trial.checkout.remove("snapshots/registry.csv");
    fs::create_dir(trial.checkout.path().join("snapshots/registry.csv")).unwrap();
    let before = trial.checkout.tree();
    Said::of(&trial.refresh(&younger(), &[]), 4, "T-MISSING").holds(|said| &said.place, &["snapshots/registry.csv"]);
    assert_same(&trial.checkout.tree(), &before);
}

#[cfg(target_os = "linux")]
#[test]
fn fault_099_a_read_only_file_system() {
    let trial = Trial::new();
    let site = folder(&younger());
    // A bind mount in a name space of its own: permissions would prove nothing for a superuser.
    let script = "mount --bind . . && mount -o remount,bind,ro . && cd \"$PWD\" && exec \"$@\"";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "--", "bash", "-c", script, "bash", XTASK, "refresh", "--from"])
        .arg(site.path())
        .current_dir(trial.checkout.path())
        .stdin(Stdio::null())
        .output();
    let ran = output.map(|output| Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    });
    let Some(ran) = ran.ok().filter(|ran| !ran.stderr.starts_with("unshare") && !ran.stderr.starts_with("mount"))
    else {
        eprintln!("skipped: this machine does not let a test mount anything");
        return;
    };
    trial.refused(&ran, 5, "F-WRITE").holds(|said| &said.what, &["os error 30"]);
}

#[cfg(unix)]
#[test]
fn fault_100_new_files_may_be_read_by_all() {
    use std::os::unix::fs::PermissionsExt as _;
    let trial = Trial::new();
    let site = folder(&younger());
    let ran = in_shell(trial.checkout.path(), "umask 077; exec \"$@\"", &["refresh", "--from", text(site.path())]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let new = trial.checkout.tree().into_iter().filter(|file| !trial.before().contains(file));
    let mut files = 0;
    for (path, _) in new {
        let mode = fs::metadata(trial.checkout.path().join(&path)).unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o644, "{path}");
        files += 1;
    }
    assert!(files > 5, "{files}");
    // A file in a folder that nobody may look into is read by nobody.
    let snapshot = Path::new("snapshots").join(trial.checkout.snapshots().last().unwrap());
    let mode = fs::metadata(trial.checkout.path().join(snapshot)).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o755);
}

#[cfg(unix)]
#[test]
fn fault_101_links_pipes_and_devices_in_the_place_of_files() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    let precious = outside.path().join("precious.txt");
    type Put = fn(&Path, &Path);
    let puts: [(Put, &str); 5] = [
        (|at, precious| symlink(precious, at).unwrap(), "F-SYMLINK"),
        (|at, _| symlink("nowhere", at).unwrap(), "F-SYMLINK"),
        (|at, _| symlink("/dev/null", at).unwrap(), "F-SYMLINK"),
        (|at, precious| symlink(precious.parent().unwrap(), at).unwrap(), "F-SYMLINK"),
        (|at, _| assert!(Command::new("mkfifo").arg(at).status().unwrap().success()), "F-NOTFILE"),
    ];
    let places = [
        "generated/csv/event-types.csv",
        "generated/okta-event-types",
        "generated",
        "snapshots/registry.csv",
        ".okta-event-catalog.lock",
        ".okta-event-catalog.files.lock",
        ".okta-event-catalog.staging",
        ".okta-event-catalog.ready",
    ];
    for (put, id) in puts {
        for place in places {
            fs::write(&precious, "precious\n").unwrap();
            let trial = Trial::new();
            let path = trial.checkout.path().join(place);
            if path.exists() {
                trial.checkout.remove(place);
            }
            put(&path, &precious);
            let ran = trial.refresh(&younger(), &[]);
            let said = Said::of(&ran, 5, id);
            said.holds(|said| &said.place, &[place]);
            assert_eq!(fs::read_to_string(&precious).unwrap(), "precious\n", "{place}");
            assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1, "nothing was written out of the checkout");
        }
    }
}

#[test]
fn fault_102_nothing_is_staged_elsewhere() {
    // A temporary folder that cannot be used, and one on another device: neither is asked for.
    let expected = expected();
    for elsewhere in ["/nowhere/at/all", "/dev/shm"] {
        let trial = Trial::new();
        let site = folder(&younger());
        let arguments = ["refresh", "--from", text(site.path())];
        let ran = trial.run_with(&arguments, &[("TMPDIR", elsewhere), ("XDG_CACHE_HOME", elsewhere)]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert_same(&trial.checkout.tree(), &expected);
    }
}

#[cfg(unix)]
#[test]
fn fault_103_paths_of_every_kind() {
    use std::os::unix::ffi::OsStrExt as _;
    let above = tempfile::tempdir().unwrap();
    let long = "n".repeat(255);
    let site = folder(&Site::sample());
    for name in [OsStr::from_bytes(b"not \xff text"), OsStr::new("a space\nand a line"), OsStr::new(&long)] {
        let root = above.path().join(name);
        fs::create_dir_all(root.join("snapshots")).unwrap();
        fs::write(root.join("Cargo.toml"), "[workspace]\n").unwrap();
        let from = root.join("the site");
        copy(site.path(), &from);
        let ran = in_shell(&root, "exec \"$@\"", &["refresh", "--from", "the site"]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(root.join("generated/csv/event-types.csv").is_file());
        // In a message the path is escaped.
        fs::remove_file(root.join("generated/csv/event-types.csv")).unwrap();
        fs::create_dir(root.join("generated/csv/event-types.csv")).unwrap();
        let ran = in_shell(&root, "exec \"$@\"", &["generate"]);
        let said = Said::of(&ran, 5, "F-NOTFILE");
        let shown = match name.as_bytes()[0] {
            b'n' if name.len() == 255 => long.clone(),
            b'n' => "not \\xff text".to_owned(),
            _ => "a space\\u{a}and a line".to_owned(),
        };
        said.holds(|said| &said.place, &[&shown]);
    }
}

#[cfg(unix)]
#[test]
fn fault_103_an_argument_that_is_no_text() {
    use std::os::unix::ffi::OsStrExt as _;
    let trial = Trial::new();
    let odd = OsStr::from_bytes(b"\x1b]0;x\x07\xff");
    for arguments in [&["refresh", "--from"][..], &["import"], &["show"], &["validate"], &["diff", "latest"]] {
        let output = Command::new(XTASK)
            .args(arguments)
            .arg(odd)
            .current_dir(trial.checkout.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let code = output.status.code().unwrap_or(-1);
        assert!((1..=5).contains(&code), "{arguments:?}: {code}");
        let shown = String::from_utf8(output.stderr).expect("what is said is text");
        assert!(!shown.is_empty() && !shown.contains(['\u{1b}', '\u{7}']), "{arguments:?}: {shown:?}");
    }
    trial.unchanged();
}

#[test]
fn fault_104_a_checkout_with_other_line_ends() {
    let trial = Trial::new();
    for (path, bytes) in trial.before() {
        let text = String::from_utf8(bytes.clone()).unwrap();
        trial.checkout.write(path, text.replace('\n', "\r\n"));
    }
    let before = trial.checkout.tree();
    let ran = trial.run(&["generate", "--check"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let ran = trial.refresh(&Site::sample(), &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("nothing: upstream publishes what"), "{}", ran.stdout);
    assert_same(&trial.checkout.tree(), &before);
    // And git is told to leave the bytes alone.
    let attributes = fs::read_to_string(project().join(".gitattributes")).unwrap();
    for line in ["/generated/** -text", "/snapshots/** -text"] {
        assert!(attributes.lines().any(|present| present == line), "{line}");
    }
    // Names that differ in case alone would be one file on some disks.
    let mut lower: Vec<String> = trial.before().iter().map(|(path, _)| path.to_ascii_lowercase()).collect();
    let files = lower.len();
    lower.sort();
    lower.dedup();
    assert_eq!(lower.len(), files);
}

#[test]
fn fault_105_a_mix_of_old_and_new_files_is_found() {
    // As after a power cut on a disk that lost some of the writes: the list of digests tells, and one command mends it.
    let trial = Trial::new();
    let expected = expected();
    for (path, bytes) in expected.iter().filter(|(path, _)| path.starts_with("snapshots/")) {
        trial.checkout.write(path, bytes);
    }
    let some = expected.iter().filter(|(path, _)| path.starts_with("generated/")).step_by(2);
    for (path, bytes) in some {
        trial.checkout.write(path, bytes);
    }
    let ran = trial.run(&["generate", "--check"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("To mend: cargo xtask generate"), "{}", ran.stdout);
    assert_eq!(trial.run(&["generate"]).code, 0);
    assert_same(&trial.checkout.tree(), &expected);
}

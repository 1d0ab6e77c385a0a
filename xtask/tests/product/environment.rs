//! Streams, terminals, environment variables and limits of the process.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::repo::{NOW, Ran, Repo, XTASK, assert_same, younger};
use crate::support::server::Server;
use crate::support::site::Site;
use crate::support::{assert_contains, text};

#[test]
fn f117_no_colour_and_no_progress_without_a_terminal() {
    let repo = Repo::sample();
    for variables in [&[][..], &[("NO_COLOR", "1")], &[("TERM", "dumb")], &[("COLUMNS", "20"), ("TERM", "xterm")]] {
        for arguments in [&["stats"][..], &["search", "kind"], &["refresh", "--offline"], &["--help"], &["refersh"]] {
            let ran = repo.run_with(arguments, variables);
            assert!([0, 2].contains(&ran.code), "{arguments:?}: {}", ran.stderr);
            assert!(!format!("{}{}", ran.stdout, ran.stderr).contains(['\u{1b}', '\r']), "{arguments:?} {variables:?}");
        }
    }
    // JSON is JSON however wide the terminal is.
    for arguments in [&["stats"][..], &["search", "kind"], &["snapshots"], &["refresh", "--offline"]] {
        repo.run_with(&[arguments, &["--format", "json"]].concat(), &[("COLUMNS", "20")]).json();
    }
    repo.assert_unchanged();
}

#[test]
fn colour_is_forced_and_forbidden() {
    let repo = Repo::two_months();
    for (arguments, variables, is_coloured) in [
        (&["diff", "previous", "--color", "always"][..], &[("NO_COLOR", "1")][..], true),
        (&["diff", "previous"], &[("CLICOLOR_FORCE", "1")], true),
        (&["diff", "previous"], &[("CLICOLOR_FORCE", "0")], false),
        (&["diff", "previous"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
        (&["--color", "never", "diff", "previous"], &[("CLICOLOR_FORCE", "1")], false),
        (&["diff", "previous", "--color", "always", "--format", "json"], &[], false),
    ] {
        let ran = repo.run_with(arguments, variables).succeeded();
        assert_eq!(ran.stdout.contains('\u{1b}'), is_coloured, "{arguments:?} {variables:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn f117_a_terminal_of_twenty_columns() {
    let repo = Repo::sample();
    for (arguments, no_color) in [("stats", ""), ("rules", ""), ("rules", "1"), ("refresh --help", "")] {
        let inside = format!("stty cols 20 rows 5; exec '{XTASK}' {arguments}");
        let mut command = repo.command("script");
        command.args(["--quiet", "--return", "--command", &format!("bash -c \"{inside}\""), "/dev/null"]);
        let Ok(output) = command.env("TERM", "xterm-256color").env("NO_COLOR", no_color).output() else {
            eprintln!("skipped: there is no program that makes a terminal");
            return;
        };
        let ran = Ran::of_output(output).succeeded();
        assert!(ran.stdout.len() > 100, "{arguments}: {}", ran.stdout);
        assert!(no_color.is_empty() || !ran.stdout.contains('\u{1b}'), "{arguments}: {}", ran.stdout);
    }
}

#[cfg(unix)]
#[test]
fn f108_f117_outputs_that_cannot_be_written() {
    let repo = Repo::sample();
    let site = younger().folder();
    let refresh = ["refresh", "--from", text(site.path())];
    // A reader that ends before a word was written.
    let dry_run = [&refresh[..], &["--dry-run"]].concat();
    for arguments in [&["search"][..], &["rules"], &["generate", "--dry-run"], &dry_run] {
        let ran = repo.run_in_shell("{ sleep 0.1; \"$@\"; echo $? >&2; } | true", arguments);
        assert_eq!(ran.stderr, "141\n", "{arguments:?}");
    }
    for script in ["exec \"$@\" >&-", "exec \"$@\" 2>&-", "exec \"$@\" <&- >&- 2>&-"] {
        for arguments in [&["stats"][..], &["refresh", "--offline"]] {
            let ran = repo.run_in_shell(script, arguments);
            assert!([0, 5, 141].contains(&ran.code), "{script} {arguments:?}: {} {}", ran.code, ran.stderr);
        }
    }
    // A full disk: the report comes before the commit, so nothing changes unreported.
    if Path::new("/dev/full").exists() {
        for format in ["text", "markdown", "json"] {
            let ran = repo.run_in_shell("exec \"$@\" >/dev/full", &[&refresh[..], &["--format", format]].concat());
            ran.refused(5, "F-STDOUT");
        }
    }
    repo.assert_unchanged();
}

#[test]
fn f102_f110_f111_f118_the_environment_does_not_matter() {
    let expected = Repo::two_months();
    let site = younger().folder();
    let nowhere = "/proc/nowhere";
    let variables: [&[(&str, &str)]; 5] = [
        &[("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")],
        &[("TZ", "not/a zone"), ("LANG", "\u{1b}"), ("COLUMNS", "20")],
        &[("TMPDIR", "/dev/shm"), ("XDG_CACHE_HOME", "/dev/shm")],
        &[("HOME", nowhere), ("XDG_CONFIG_HOME", nowhere), ("TMPDIR", nowhere), ("PATH", nowhere)],
        &[("SSL_CERT_FILE", nowhere), ("USER", ""), ("SHELL", ""), ("TERM", ""), ("HOME", "")],
    ];
    // Whatever state a clone is in, it stays in.
    let git =
        [(".git/HEAD", "ref: refs/heads/main\n"), (".git/index.lock", ""), (".git/rebase-merge/head-name", "x\n")];
    for variables in variables {
        let repo = Repo::sample();
        crate::support::repo::copy(site.path(), &repo.path().join("site"));
        for (path, contents) in git {
            repo.write(path, contents);
        }
        repo.run_with(&["refresh", "--from", "site"], variables).succeeded();
        let (mut found, mut expected) = (repo.tree(), expected.tree());
        for tree in [&mut found, &mut expected] {
            // The provenance names the folder.
            tree.retain(|path, _| !path.ends_with("source.toml"));
        }
        assert_same(&found, &expected);
        assert!(git.iter().all(|(path, contents)| repo.read(path) == *contents));
    }
    // No environment at all.
    let repo = Repo::sample();
    let mut command = repo.command(XTASK);
    command.args(["refresh", "--from", text(site.path())]).env_clear().env("SOURCE_DATE_EPOCH", NOW);
    Ran::of(&mut command).succeeded();
    // One command needs git.
    let repo = Repo::sample();
    let ran = repo.run_with(&["import", "--git", text(site.path())], &[("PATH", nowhere)]);
    assert_contains(ran.refused(ran.code, "I-GIT"), &["git"]);
    if cfg!(target_os = "linux") {
        let none = [("SSL_CERT_FILE", "/none"), ("SSL_CERT_DIR", "/none")];
        let ran = repo.run_with(&["refresh", "--from", "https://localhost:1"], &none);
        assert_contains(ran.refused(3, "N-CLIENT"), &["ca-certificates", "SSL_CERT_FILE"]);
    }
    repo.assert_unchanged();
}

#[test]
fn f110_a_clock_that_goes_back_is_refused() {
    let repo = Repo::sample();
    let site = younger().folder();
    let refresh = ["refresh", "--from", text(site.path())];
    for time in ["0", "-1", "1785974400"] {
        let ran = repo.run_with(&refresh, &[("SOURCE_DATE_EPOCH", time)]);
        assert_contains(ran.refused(4, "D-CLOCK"), &[&repo.snapshots()[0], "clock"]);
    }
    repo.assert_unchanged();
    repo.run_with(&refresh, &[("SOURCE_DATE_EPOCH", "1793000000")]).succeeded();
}

#[cfg(unix)]
#[test]
fn f103_paths_that_are_not_text() {
    use std::os::unix::ffi::OsStrExt as _;
    let above = tempfile::tempdir().unwrap();
    let site = Site::sample().folder();
    for name in [OsStr::from_bytes(b"not \xff text"), OsStr::new("a space\nand a line")] {
        let root = above.path().join(name);
        fs::create_dir_all(root.join("snapshots")).unwrap();
        fs::write(root.join("Cargo.toml"), "[workspace]\n").unwrap();
        let run = |arguments: &[&str]| Ran::of(Command::new(XTASK).args(arguments).current_dir(&root));
        run(&["refresh", "--from", text(site.path())]).succeeded();
        let table = root.join("generated/csv/event-types.csv");
        fs::remove_file(&table).unwrap();
        fs::create_dir(&table).unwrap();
        let ran = run(&["generate"]);
        let stderr = ran.refused(5, "F-NOTFILE");
        assert!(["not \\xff text", "a space\\u{a}and a line"].iter().any(|path| stderr.contains(path)), "{stderr}");
    }
    let repo = Repo::sample();
    for arguments in [&["refresh", "--from"][..], &["import"], &["show"], &["validate"], &["diff", "latest"]] {
        let ran = Ran::of(repo.command(XTASK).args(arguments).arg(OsStr::from_bytes(b"\x1b]0;x\x07\xff")));
        assert!((1..=5).contains(&ran.code) && !ran.stderr.is_empty(), "{arguments:?}: {}", ran.code);
        ran.assert_safe();
    }
}

/// Some user without any process; root has no limit of processes.
const NOBODY: &str = "12345";

/// Runs the product under a limit of the shell: `-u 1` for one process without a second thread, `-n 6` for six files.
fn run_limited(repo: &Repo, limit: &str, arguments: &[&str]) -> Ran {
    // The product may be in a folder that only root can enter.
    let own = tempfile::tempdir().unwrap();
    let product = own.path().join("product");
    fs::copy(XTASK, &product).unwrap();
    let script = format!(
        "if [ \"$(id -u)\" = 0 ]; then chown -R {NOBODY} {} {}; \
         exec setpriv --reuid {NOBODY} --clear-groups bash -c 'ulimit {limit}; exec \"$@\"' bash \"$@\"; fi; \
         ulimit {limit}; exec \"$@\"",
        text(repo.path()),
        text(own.path()),
    );
    Ran::of(repo.command("bash").args(["-c", &script, "bash", text(&product)]).args(arguments))
}

#[cfg(target_os = "linux")]
#[test]
fn f118_a_container_that_allows_no_threads_or_files() {
    let repo = Repo::sample();
    let site = younger().folder();
    crate::support::repo::copy(site.path(), &repo.path().join("site"));
    run_limited(&repo, "-u 1", &["refresh", "--dry-run", "--from", "site"]).succeeded();
    run_limited(&repo, "-u 1", &["generate", "--check"]).succeeded();
    let server = Server::of(younger());
    let refresh = ["refresh", "--dry-run", "--from", &server.url()];
    assert_contains(run_limited(&repo, "-u 1", &refresh).refused(3, "N-CLIENT"), &["os error 11", "ulimit -u"]);
    let mut refused = 0;
    for files in (5..14).step_by(2) {
        let ran = run_limited(&repo, &format!("-n {files}"), &refresh);
        assert!((0..=5).contains(&ran.code), "{files}: {}", ran.stderr);
        refused += usize::from(ran.code != 0);
        ran.assert_safe();
    }
    assert!(refused > 0, "no limit was reached");
    repo.assert_unchanged();
    let value: Value = repo.run(&["stats", "--format", "json"]).json();
    assert!(value.is_object());
}

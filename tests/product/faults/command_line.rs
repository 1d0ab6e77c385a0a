//! Rows U: the command line and its surroundings.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use product_tests::checkout::{Checkout, Ran};
use product_tests::site::{Event, Site, sample_events};
use serde_json::Value;

use super::trial::{NOW, Said, Trial, assert_same, folder, text};
use crate::XTASK;

#[test]
fn fault_114_unknown_words() {
    let trial = Trial::new();
    for (arguments, meant) in [
        (&["refersh"][..], "refresh"),
        (&["refresh", "--ofline"], "--offline"),
        (&["refresh", "--from"], "--from"),
        (&["refresh", "--accept-removals", "many"], "many"),
        (&["refresh", "--accept-removals", "-1"], "-1"),
        (&["refresh", "--format", "yaml"], "markdown"),
        (&["refresh", "--offline", "--from", "x"], "--offline"),
        (&["generate", "--check", "--dry-run"], "--check"),
        (&["generate", "--with-descriptions"], "--from"),
        (&["diff", "latest"], "<B>"),
        (&["diff", "latest", "latest", "--fail-on", "all"], "breaking"),
        (&["import"], "<PATH>"),
        (&["show"], "<ID>"),
        (&["search", "--status", "gone"], "retired"),
        (&["search", "--since", "2024.13.9"], "2024.13.9"),
        (&["diff", "2024.13.9", "latest"], "2024.13.9"),
        (&["diff", "@2024-13-09", "latest"], "2024-13-09"),
        (&["diff", "latest", "./no-such-file.csv"], "no-such-file"),
        (&[], "Usage"),
    ] {
        let ran = trial.run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.is_empty() && ran.stderr.contains(meant), "{arguments:?}: {}", ran.stderr);
    }
    trial.unchanged();
}

#[test]
fn fault_115_forbidden_sources() {
    let trial = Trial::new();
    for source in [
        "http://example.com",
        "http://169.254.169.254/latest/meta-data/",
        "file:///etc",
        "ftp://example.com",
        "javascript:alert(1)",
        "",
        "./nowhere",
    ] {
        let ran = trial.refresh_from(source, &[]);
        trial.refused(&ran, 2, "U-SOURCE");
    }
    for (source, id) in [
        ("https://name:hunter2@example.com", "U-CREDENTIALS"),
        ("http://hunter2@127.0.0.1:1", "U-CREDENTIALS"),
        ("https://example.com/?token=hunter2", "U-SOURCE"),
    ] {
        for format in ["text", "json", "markdown"] {
            let ran = trial.refresh_from(source, &["--format", format]);
            let said = trial.refused(&ran, 2, id);
            assert!(!format!("{said:?}").contains("hunter2"), "{said:?}");
        }
    }
    let arguments = ["generate", "--with-descriptions", "--from", "http://example.com", "--out", "local"];
    trial.refused(&trial.run(&arguments), 2, "U-SOURCE");
}

#[test]
fn fault_114_invalid_sides_of_a_diff() {
    let trial = Trial::new();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("precious.txt"), "mine").unwrap();
    for folder in ["snapshots", ".", "generated", text(outside.path())] {
        let ran = trial.run(&["diff", folder, "latest"]);
        let said = trial.refused(&ran, 2, "F-SNAPSHOT");
        said.holds(|said| &said.what, &["events.csv", "source.toml"]);
        said.holds(|said| &said.place, &[folder]);
        said.holds(|said| &said.next, &["snapshot", "label"]);
        assert!(!ran.stderr.contains("delete"), "nobody is told to delete anything: {}", ran.stderr);
    }
    let snapshot = format!("snapshots/{}", trial.checkout.snapshots()[0]);
    assert_eq!(trial.run(&["diff", &snapshot, "latest"]).code, 0);
    if Path::new("/dev/null").exists() {
        let said = trial.refused(&trial.run(&["diff", "latest", "/dev/null"]), 2, "U-ARGUMENT");
        said.holds(|said| &said.what, &["/dev/null", "neither a regular file nor a folder"]);
    }
    let said = trial.refused(&trial.run(&["diff", "latest", "nowhere"]), 2, "U-ARGUMENT");
    said.holds(|said| &said.what, &["no snapshot and no file is named `nowhere`"]);
}

#[test]
fn fault_115_credentials_in_arguments() {
    let trial = Trial::new();
    for secret in ["https://user:hunter2@x/a.git", " https://user:hunter2@x", "user:hunter2@x", "//user:hunter2@x/y"] {
        for arguments in [
            &["import", "--git", secret][..],
            &["diff", &format!("@{secret}"), "latest"],
            &["refresh", "--from", secret],
            &["refresh", "--accept-removals", secret],
            &[secret],
            &["search", &format!("--since={secret}")],
            &["validate", secret],
        ] {
            let ran = trial.run(arguments);
            trial.refused(&ran, 2, "U-CREDENTIALS");
            assert!(!ran.stderr.contains("hunter2"), "{arguments:?}: {}", ran.stderr);
        }
    }
    // A path with an `@` is printed in full.
    for (arguments, named) in [
        (&["import", "./a@b/c"][..], "./a@b/c"),
        (&["diff", "packages/@okta/x", "latest"], "packages/@okta/x"),
        (&["diff", "@2014-11-07", "latest"], "2014-11-07"),
        (&["diff", "@yesterday", "latest"], "@yesterday"),
        (&["refresh", "./a@b"], "./a@b"),
    ] {
        let ran = trial.run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(named), "{arguments:?}: {}", ran.stderr);
    }
}

#[test]
fn fault_116_forbidden_output_folders() {
    let trial = Trial::new();
    let site = folder(&Site::sample());
    let home = tempfile::tempdir().unwrap();
    let foreign = tempfile::tempdir().unwrap();
    fs::write(foreign.path().join("precious.txt"), "mine").unwrap();
    let is_free = |path: &str| !Path::new(path).join("descriptions.csv").exists();
    assert!(is_free("/"), "the machine has such a file in its root already");
    let root = text(trial.checkout.path());
    let inside = format!("{root}/snapshots/new");
    for out in ["/", "/..", text(home.path()), ".", "./snapshots/..", root, "generated", &inside, text(foreign.path())]
    {
        let arguments = ["generate", "--with-descriptions", "--from", text(site.path()), "--out", out];
        let ran = trial.run_with(&arguments, &[("HOME", text(home.path()))]);
        assert!(is_free(out), "{out} was written to");
        let said = Said::of(&ran, 2, "F-OUTPUT");
        said.holds(|said| &said.next, &["name a folder that does not exist yet or is empty"]);
    }
    trial.unchanged();
    assert_eq!(fs::read_dir(foreign.path()).unwrap().count(), 1);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    // A folder that was made for it is marked, and may be written to again.
    for _ in 0..2 {
        let out = home.path().join("texts");
        let arguments = ["generate", "--with-descriptions", "--from", text(site.path()), "--out", text(&out)];
        let ran = trial.run(&arguments);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(out.join(".okta-event-catalog-output").is_file());
    }
}

#[test]
fn fault_117_outputs_of_every_kind() {
    let trial = Trial::new();
    for variables in [&[][..], &[("NO_COLOR", "1")], &[("TERM", "dumb")], &[("COLUMNS", "20"), ("TERM", "xterm")]] {
        for arguments in [&["stats"][..], &["search", "kind"], &["refresh", "--offline"], &["--help"], &["refersh"]] {
            let ran = trial.run_with(arguments, variables);
            assert!([0, 2].contains(&ran.code), "{arguments:?}: {}", ran.stderr);
            assert!(!ran.stdout.contains('\u{1b}') && !ran.stderr.contains('\u{1b}'), "{arguments:?} {variables:?}");
            assert!(!ran.stderr.contains('\r'), "no progress where nobody looks");
        }
    }
    trial.unchanged();
    // JSON is JSON, however wide the screen is.
    for arguments in [&["stats"][..], &["search", "kind"], &["rules"], &["snapshots"], &["refresh", "--offline"]] {
        let ran = trial.run_with(&[arguments, &["--format", "json"]].concat(), &[("COLUMNS", "20")]);
        assert!(serde_json::from_str::<Value>(&ran.stdout).is_ok(), "{}", ran.stdout);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    }
}

#[cfg(unix)]
#[test]
fn fault_117_closed_streams() {
    let trial = Trial::new();
    for script in ["exec \"$@\" >&-", "exec \"$@\" 2>&-", "exec \"$@\" <&-", "exec \"$@\" <&- >&- 2>&-"] {
        for command in [&["stats"][..], &["refresh", "--offline"], &["rules", "--format", "json"]] {
            let output = shell(&trial, script, command);
            assert!(!output.stderr.contains("panicked"), "{script} {command:?}: {}", output.stderr);
            assert!([0, 5, 141].contains(&output.code), "{script} {command:?}: {} {}", output.code, output.stderr);
        }
    }
    trial.unchanged();
    // A device that is always full: what was to be said was not, and that is no success.
    if Path::new("/dev/full").exists() {
        let output = shell(&trial, "exec \"$@\" >/dev/full", &["rules"]);
        assert_eq!(output.code, 5, "{}", output.stderr);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn fault_117_a_terminal_of_twenty_columns() {
    let trial = Trial::new();
    for command in ["stats", "search kind", "rules", "--help", "refresh --help", "refresh --offline", "snapshots"] {
        let inside = format!("stty cols 20 rows 5; exec '{XTASK}' {command}");
        let output = Command::new("script")
            .args(["--quiet", "--return", "--command", &format!("bash -c \"{inside}\""), "/dev/null"])
            .current_dir(trial.checkout.path())
            .env("TERM", "xterm-256color")
            .env_remove("NO_COLOR")
            .stdin(Stdio::null())
            .output();
        let Ok(output) = output else {
            eprintln!("skipped: there is no program to make a terminal with");
            return;
        };
        let shown = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && !shown.contains("panicked") && shown.len() > 100, "{command}: {shown}");
    }
    trial.unchanged();
}

#[test]
fn fault_118_missing_environment() {
    let site = folder(&Site::sample());
    let nowhere = "/proc/nowhere";
    for variables in [
        &[("HOME", ""), ("XDG_CACHE_HOME", nowhere)][..],
        &[("HOME", nowhere), ("XDG_CONFIG_HOME", nowhere), ("TMPDIR", nowhere)],
        &[("SSL_CERT_FILE", nowhere), ("SSL_CERT_DIR", nowhere), ("PATH", "")],
        &[("USER", ""), ("SHELL", ""), ("LANG", ""), ("TERM", "")],
    ] {
        let trial = Trial::new();
        let ran = trial.run_with(&["refresh", "--from", text(site.path())], variables);
        assert_eq!(ran.code, 0, "{variables:?}: {}", ran.stderr);
        trial.unchanged();
    }
    // With no environment at all.
    let trial = Trial::new();
    let output = Command::new(XTASK)
        .args(["refresh", "--from", text(site.path())])
        .current_dir(trial.checkout.path())
        .env_clear()
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    trial.unchanged();
    // Without root certificates a site over TLS cannot be told from another, and the missing thing is named.
    if cfg!(target_os = "linux") {
        let trial = Trial::new();
        let certificates = [("SSL_CERT_FILE", "/none"), ("SSL_CERT_DIR", "/none"), ("SOURCE_DATE_EPOCH", NOW)];
        let ran = trial.run_with(&["refresh", "--from", "https://localhost:1"], &certificates);
        let said = trial.refused(&ran, 3, "N-CLIENT");
        said.holds(|said| &said.next, &["ca-certificates", "SSL_CERT_FILE"]);
    }
}

#[test]
fn fault_119_files_of_another_version() {
    let trial = Trial::new();
    let name = trial.checkout.snapshots().pop().unwrap();
    let path = format!("snapshots/{name}/source.toml");
    let source = trial.checkout.read(&path);
    assert!(source.contains("format = 1\n"));
    trial.checkout.write(&path, source.replace("format = 1\n", "format = 2\n"));
    let before = trial.checkout.tree();
    for arguments in [&["stats"][..], &["generate"], &["generate", "--check"], &["refresh", "--offline"]] {
        let said = Said::of(&trial.run(arguments), 4, "T-FORMAT");
        said.holds(|said| &said.place, &[&path]);
        assert!(said.next.contains("newer") || said.next.contains("upgrade"), "{}", said.next);
    }
    let site = folder(&Site::sample());
    Said::of(&trial.refresh_folder(site.path(), &[]), 4, "T-FORMAT");
    assert_same(&trial.checkout.tree(), &before);
    for other in ["format = 0\n", "format = \"1\"\n", ""] {
        trial.checkout.write(&path, source.replace("format = 1\n", other));
        let ran = trial.run(&["stats"]);
        assert_eq!(ran.code, 4, "{other}: {}", ran.stderr);
    }
    // A journal of another version of the program is not guessed at.
    let trial = Trial::new();
    trial.checkout.write(".okta-event-catalog.staging/journal", "okta-event-catalog journal 9\nend\n");
    Said::of(&trial.run(&["stats"]), 5, "F-JOURNAL");
}

#[test]
fn fault_120_a_folder_that_is_no_checkout() {
    for present in [&[][..], &["Cargo.toml"], &["snapshots/x.txt"]] {
        let checkout = Checkout::empty();
        checkout.remove("snapshots");
        checkout.remove("Cargo.toml");
        for path in present {
            checkout.write(path, "[workspace]\n");
        }
        let site = folder(&Site::sample());
        for arguments in
            [&["stats"][..], &["generate"], &["refresh", "--offline"], &["refresh", "--from", text(site.path())]]
        {
            let said = Said::of(&checkout.run(XTASK, arguments), 2, "F-ROOT");
            said.holds(|said| &said.what, &["Cargo.toml", "snapshots"]);
            said.holds(|said| &said.place, &[text(checkout.path())]);
        }
        assert!(!checkout.path().join("generated").exists());
    }
    // In any folder of a checkout, the checkout is found.
    let trial = Trial::new();
    let output =
        Command::new(XTASK).arg("stats").current_dir(trial.checkout.path().join("generated/csv")).output().unwrap();
    assert!(output.status.success());
}

/// Runs the product by way of a shell command that ends in `"$@"`.
#[cfg(unix)]
fn shell(trial: &Trial, script: &str, arguments: &[&str]) -> Ran {
    let mut command = Command::new("bash");
    command.args(["-c", script, "bash", XTASK]).args(arguments);
    let output = command.current_dir(trial.checkout.path()).env("SOURCE_DATE_EPOCH", NOW).output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

#[cfg(target_os = "linux")]
#[test]
fn fault_117_a_report_that_cannot_be_delivered_leaves_everything_as_it_was() {
    for format in ["text", "markdown", "json"] {
        let trial = Trial::new();
        let mut events = sample_events();
        events.push(Event::new("sample.more.one"));
        let site = folder(&Site::new("2026.09.1", &events));
        let arguments = ["refresh", "--format", format, "--from", text(site.path())];
        let output = shell(&trial, "SOURCE_DATE_EPOCH=1788566400 exec \"$@\" >/dev/full", &arguments);
        assert_eq!(output.code, 5, "{format}: {}", output.stderr);
        assert!(output.stderr.contains("error[F-STDOUT]"), "{format}: {}", output.stderr);
        trial.unchanged();
    }
}

#[test]
fn fault_114_invalid_source_date_epoch() {
    for epoch in ["abc", "1e9", "1785974400.5", " 1785974400", "99999999999999", "-99999999999999"] {
        let trial = Trial::new();
        let site = folder(&Site::sample());
        let ran = trial.run_with(&["refresh", "--from", text(site.path())], &[("SOURCE_DATE_EPOCH", epoch)]);
        trial.refused(&ran, 2, "U-ARGUMENT").holds(|said| &said.what, &["SOURCE_DATE_EPOCH"]);
    }
}

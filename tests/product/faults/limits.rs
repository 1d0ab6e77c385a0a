//! Row 118, a machine that lacks things: threads and open files, of which a small container allows few.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use product_tests::checkout::Ran;
use product_tests::script_server::{ScriptServer, from_site};
use product_tests::site::{Event, Site, data, sample_events};

use super::trial::{NOW, Trial, folder, text};
use crate::XTASK;

/// Some user without any process; root has no limit of processes.
const NOBODY: &str = "12345";

/// The sample with one event type more.
fn younger() -> Site {
    let mut events = sample_events();
    events.push(Event::new("sample.more.one"));
    Site::new("2026.09.1", &events)
}

/// Runs the product under a limit of the shell: `-u 1` for one process without a second thread, `-n 6` for six files.
/// All of `folders` is the user's who runs it, and so is a copy of the product, which may lie where only root looks.
fn limited(trial: &Trial, limit: &str, folders: &[&Path], arguments: &[&str]) -> Ran {
    let own = tempfile::tempdir().unwrap();
    let product = own.path().join("product");
    fs::copy(XTASK, &product).unwrap();
    let script = format!(
        "if [ \"$(id -u)\" = 0 ]; then chown -R {NOBODY} {}; \
         exec setpriv --reuid {NOBODY} --clear-groups bash -c 'ulimit {limit}; exec \"$@\"' bash \"$@\"; fi; \
         ulimit {limit}; exec \"$@\"",
        [&[trial.checkout.path(), own.path()], folders]
            .concat()
            .iter()
            .map(|folder| text(folder))
            .collect::<Vec<_>>()
            .join(" ")
    );
    let mut command = Command::new("bash");
    command.args(["-c", &script, "bash", text(&product)]).args(arguments);
    command.current_dir(trial.checkout.path()).env("SOURCE_DATE_EPOCH", NOW).stdin(Stdio::null());
    let output = command.output().expect("there is a bash");
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!stderr.contains("panicked") && output.status.code() != Some(101), "a panic is always a bug: {stderr}");
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr,
    }
}

#[test]
fn fault_118_no_thread_to_be_had() {
    let site = folder(&younger());
    let published = tempfile::tempdir().unwrap();
    fs::write(published.path().join("a.json"), data("2026.10.1", &sample_events())).unwrap();
    fs::write(published.path().join("b.csv"), younger().csv).unwrap();
    let manifest = "file,commit,committed_at,path_in_okta_developer_docs\n\
                    a.json,0000000000000000000000000000000000000001,2026-10-01T00:00:00Z,data/a.json\n\
                    b.csv,0000000000000000000000000000000000000002,2026-11-01T00:00:00Z,data/b.csv\n";
    fs::write(published.path().join("manifest.csv"), manifest).unwrap();
    let events = published.path().join("events.jsonl");
    fs::write(&events, "{\"eventType\":\"sample.more.one\"}\n").unwrap();
    let folders = [site.path(), published.path()];
    for (arguments, code) in [
        (vec!["import", text(published.path())], 0),
        (vec!["refresh", "--from", text(site.path())], 0),
        (vec!["generate", "--check"], 0),
        (vec!["validate", text(&events)], 1),
    ] {
        let trial = Trial::new();
        let ran = limited(&trial, "-u 1", &folders, &arguments);
        assert_eq!(ran.code, code, "{arguments:?}: {}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn fault_118_no_thread_for_the_network() {
    let site = younger();
    let server = ScriptServer::new(move |path, _| from_site(&site, path));
    let trial = Trial::new();
    let ran = limited(&trial, "-u 1", &[], &["refresh", "--from", &server.url()]);
    let said = trial.refused(&ran, 3, "N-CLIENT");
    said.holds(|said| &said.what, &["the HTTP client cannot be created", "os error 11"]);
    said.holds(|said| &said.next, &["ulimit -u"]);
    // Nearly enough is no panic either.
    let ran = limited(&trial, "-u 2", &[], &["refresh", "--from", &server.url()]);
    assert!([0, 3].contains(&ran.code), "{}", ran.stderr);
}

#[test]
fn fault_118_no_file_to_be_opened() {
    let site = younger();
    let server = ScriptServer::new(move |path, _| from_site(&site, path));
    let mut refused = 0;
    for files in 4..16 {
        let trial = Trial::new();
        let ran = limited(&trial, &format!("-n {files}"), &[], &["refresh", "--dry-run", "--from", &server.url()]);
        if ran.stderr.contains("N-CLIENT") {
            let said = trial.refused(&ran, 3, "N-CLIENT");
            said.holds(|said| &said.what, &["the HTTP client cannot be created", "os error 24"]);
            said.holds(|said| &said.next, &["ulimit -n"]);
            refused += 1;
        }
        trial.unchanged();
    }
    assert!(refused > 0, "no limit of files was one that the client met first");
}

//! The generated crate as its users use it: compiled from outside, every public item exercised, documented, packaged.
#![allow(clippy::disallowed_methods, reason = "a test of a crate on disk has to put it there")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use catalog_model::{History, PayloadTypeName};
use tempfile::TempDir;

use crate::{files, history};

/// One test, so that all steps share what they compile.
#[test]
fn the_crate_works_from_outside() {
    let place = lay_out();
    let at = |folder: &str| Cargo { folder: place.path().join(folder), target: place.path().join("target") };

    // Every fact against the CSV, every public item, serde in both kinds of formats.
    at("consumer").run(&["test", "--offline", "--quiet"], &[]);
    // A crate without std and without an allocator.
    at("no-std").run(&["check", "--offline", "--quiet"], &[]);

    let the_crate = at("okta-event-types");
    for features in ["--no-default-features", "--features=serde", "--features=payload", "--all-features"] {
        the_crate.run(&["check", "--offline", "--quiet", features], &[("RUSTFLAGS", "-Dwarnings")]);
    }
    the_crate.run(&["check", "--offline", "--quiet", "--no-default-features", "--features=serde"], &[]);
    for features in ["--no-default-features", "--features=alloc", "--all-features"] {
        the_crate.run(&["doc", "--offline", "--quiet", "--no-deps", features], &[("RUSTDOCFLAGS", "-Dwarnings")]);
    }

    // The sizes that the page of the crate states, and its examples; none of them comes from a variant's page.
    the_crate.run(&["test", "--offline", "--quiet", "--all-features"], &[]);
    let examples = the_crate.run(&["test", "--offline", "--quiet", "--all-features", "--doc", "--", "--list"], &[]);
    assert!(examples.contains("src/lib.rs - Readme"), "{examples}");
    assert!(!examples.contains("src/event_type.rs"), "{examples}");

    let packaged = the_crate.run(&["package", "--offline", "--quiet", "--list", "--allow-dirty"], &[]);
    let mut expected: Vec<String> = ["Cargo.lock", "Cargo.toml.orig"].map(str::to_owned).into();
    let prefix = "okta-event-types/";
    expected.extend(files().iter().filter_map(|(path, _)| path.as_str().strip_prefix(prefix)).map(str::to_owned));
    expected.sort();
    assert_eq!(packaged.lines().collect::<Vec<_>>(), expected);
}

/// Writes the crate, with a test of its own for what cannot be seen from outside, and two crates that depend on it.
fn lay_out() -> TempDir {
    let place = tempfile::tempdir().expect("a temporary folder");
    let files = files();
    for (path, contents) in files.iter() {
        write(place.path(), path.as_str(), contents);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let lock = fs::read(root.join("Cargo.lock")).expect("the workspace has a lock file");
    for folder in ["okta-event-types", "consumer", "no-std"] {
        write(place.path(), &format!("{folder}/Cargo.lock"), &lock);
    }
    let library = place.path().join("okta-event-types/src/lib.rs");
    let mut code = fs::read_to_string(&library).expect("it has been written");
    code.push_str(include_str!("consumer/table_sizes.rs"));
    fs::write(library, code).expect("a file can be written");

    write(place.path(), "consumer/Cargo.toml", include_bytes!("consumer/consumer.toml"));
    write(place.path(), "consumer/src/lib.rs", include_bytes!("consumer/consumer.rs"));
    write(place.path(), "consumer/src/serde_formats.rs", include_bytes!("consumer/serde_formats.rs"));
    write(place.path(), "consumer/src/facts.rs", include_bytes!("consumer/facts.rs"));
    write(place.path(), "consumer/src/payload.rs", include_bytes!("consumer/payload.rs"));
    write(place.path(), "consumer/src/fields.txt", fields().as_bytes());
    write(place.path(), "no-std/Cargo.toml", include_bytes!("consumer/no_std.toml"));
    write(place.path(), "no-std/src/lib.rs", include_bytes!("consumer/no_std.rs"));
    place
}

/// A line for each field of each payload type that a registered id names: what the model says of its last definition.
fn fields() -> String {
    let history = history::whole();
    let mut lines = Vec::new();
    for name in payload_types(&history) {
        let definition = history.snapshots().iter().rev().find_map(|it| it.catalog.payload_type(name.as_str()));
        let mut fields: Vec<[String; 6]> = definition
            .iter()
            .flat_map(|definition| &definition.fields)
            .map(|(field_name, field)| {
                let [kind, format] = [&field.kind, &field.format].map(ToString::to_string);
                [name.to_string(), field_name.in_events(), field_name.to_string(), kind, format, field.flags_text()]
            })
            .collect();
        fields.sort();
        lines.extend(fields.into_iter().map(|cells| cells.join(",") + "\n"));
    }
    lines.concat()
}

/// The payload types that registered ids name, sorted.
fn payload_types(history: &History) -> BTreeSet<PayloadTypeName> {
    let documented = catalog_model::Timeline::of(&history)
        .last_entries()
        .clone()
        .into_values()
        .filter(|entry| entry.visibility.is_public());
    documented.flat_map(|entry| entry.payload_type_names().into_iter().cloned().collect::<Vec<_>>()).collect()
}

fn write(root: &Path, path: &str, contents: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
    fs::write(path, contents).expect("a file can be written");
}

struct Cargo {
    folder: std::path::PathBuf,
    target: std::path::PathBuf,
}

impl Cargo {
    /// Runs a command of cargo, which must succeed, and returns what it prints.
    fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> String {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTDOCFLAGS")
            .envs(variables.iter().copied())
            .output()
            .expect("cargo can be run");
        let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        assert!(output.status.success(), "cargo {arguments:?} in {}:\n{out}\n{err}", self.folder.display());
        out
    }
}

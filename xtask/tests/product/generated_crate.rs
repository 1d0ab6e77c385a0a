//! The generated crate, used from outside the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::committed;
use crate::support::project;
use crate::support::repo::copy;

/// A crate that depends on the generated one, with these sources. Its target folder outlives the test, so that the
/// second run is quick.
fn consumer(name: &str, features: &str, sources: &[(&str, String)]) -> PathBuf {
    let folder = project().join("target/product-tests").join(name);
    let _ = fs::remove_dir_all(folder.join("src"));
    let _ = fs::remove_dir_all(folder.join("tests"));
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         okta-event-types = {{ path = {:?}, default-features = false, features = [{features}] }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\ncsv = \"1\"\n\n[workspace]\n",
        project().join("generated/okta-event-types"),
    );
    put(&folder.join("Cargo.toml"), &manifest);
    // The versions of the workspace, so that no network is needed.
    put(&folder.join("Cargo.lock"), &fs::read_to_string(project().join("Cargo.lock")).unwrap());
    for (path, text) in sources {
        put(&folder.join(path), text);
    }
    folder
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return;
    }
    fs::write(path, text).unwrap();
}

fn cargo(folder: &Path, arguments: &[&str]) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .arg("--offline")
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", project().join("target/product-tests/target"))
        .env_remove("RUSTFLAGS")
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?}\n{}\n{said}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn every_public_item_works_from_outside() {
    let table = project().join("generated/csv/event-types.csv");
    let tests = include_str!("../../../tests/consumer/tests/api.rs").replace("TABLE", &format!("{table:?}"));
    let folder = consumer(
        "consumer",
        "\"alloc\", \"serde\", \"payload\"",
        &[
            ("src/lib.rs", "//! Depends on the generated crate.\n".to_owned()),
            ("src/bin/readme.rs", committed::readme_example()),
            ("tests/api/main.rs", tests),
            ("tests/api/serde_formats.rs", include_str!("../../../tests/consumer/tests/serde_formats.rs").to_owned()),
        ],
    );
    cargo(&folder, &["test", "--quiet"]);
    cargo(&folder, &["run", "--quiet", "--bin", "readme"]);
}

#[test]
fn the_crate_compiles_without_features_and_its_own_tests_and_docs_are_clean() {
    // A copy: cargo writes a lock file, and private tables need a test inside the crate.
    let folder = project().join("target/product-tests/own");
    let _ = fs::remove_dir_all(&folder);
    copy(&project().join("generated/okta-event-types"), &folder);
    fs::copy(project().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let library = folder.join("src/lib.rs");
    let code = fs::read_to_string(&library).unwrap();
    fs::write(&library, code + include_str!("../../../tests/consumer/table_sizes.rs")).unwrap();
    cargo(&folder, &["test", "--quiet", "--all-features"]);
    cargo(&folder, &["doc", "--quiet", "--no-deps", "--all-features"]);
    cargo(&folder, &["check", "--quiet", "--no-default-features"]);
    cargo(&folder, &["check", "--quiet", "--no-default-features", "--features", "serde"]);
}

#[test]
fn it_packages_what_a_registry_wants_and_nothing_else() {
    let folder = project().join("target/product-tests/package");
    let _ = fs::remove_dir_all(&folder);
    copy(&project().join("generated/okta-event-types"), &folder);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["package", "--list", "--allow-dirty", "--offline"])
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let listed = String::from_utf8_lossy(&output.stdout).into_owned();
    for wanted in ["Cargo.toml", "README.md", "LICENSE-MIT", "LICENSE-APACHE", "src/lib.rs"] {
        assert!(listed.lines().any(|line| line == wanted), "{wanted} is not in the package: {listed}");
    }
    let ours = ["Cargo.toml", "Cargo.toml.orig", "Cargo.lock", "README.md", "LICENSE-MIT", "LICENSE-APACHE"];
    for line in listed.lines() {
        let is_source = line.starts_with("src/") && line.ends_with(".rs");
        assert!(is_source || ours.contains(&line) || line == ".cargo_vcs_info.json", "unexpected: {line}");
    }
}

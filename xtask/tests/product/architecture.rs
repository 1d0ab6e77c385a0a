//! The absences that ARCHITECTURE.md promises.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::support::project;

/// The direct dependencies, without those of tests, of each package of the workspace.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(project())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap();
            (name(package), dependencies.iter().filter(|d| d["kind"].is_null()).map(name).collect())
        })
        .collect()
}

/// The packages that name this dependency.
fn users_of(dependency: &str) -> Vec<String> {
    dependencies().into_iter().filter(|(_, names)| names.contains(dependency)).map(|(package, _)| package).collect()
}

/// The crates of each floor. A crate may use those on lower floors only.
const FLOORS: [&[&str]; 4] = [
    &["catalog-model"],
    &["catalog-fetch", "catalog-ingest", "catalog-diff", "catalog-validate", "catalog-store"],
    &["catalog-emit", "catalog-update"],
    &["xtask"],
];

#[test]
fn crates_are_floors() {
    let ours = dependencies();
    assert!(ours.len() >= 8, "{:?}", ours.keys());
    let floor_of = |name: &str| FLOORS.iter().position(|crates| crates.contains(&name));
    for (package, names) in &ours {
        let floor = floor_of(package).unwrap_or_else(|| panic!("{package} is on no floor"));
        for name in names.iter().filter(|name| ours.contains_key(*name)) {
            assert!(floor_of(name).is_some_and(|other| other < floor), "{package} must not use {name}");
        }
    }
}

#[test]
fn each_heavy_dependency_has_one_user() {
    assert_eq!(users_of("reqwest"), ["catalog-fetch"]);
    assert_eq!(users_of("rustls"), ["catalog-fetch"]);
    assert_eq!(users_of("scraper"), ["catalog-ingest"]);
    for tokens in ["quote", "syn", "prettyplease", "proc-macro2"] {
        assert_eq!(users_of(tokens), ["catalog-emit"], "{tokens}");
    }
}

#[test]
fn only_the_store_writes_files() {
    for (path, _) in product_sources().filter(|(_, text)| text.contains("clippy::disallowed_methods")) {
        assert!(path.starts_with("crates/catalog-store"), "{} is exempt from the ban on writing", path.display());
    }
}

#[test]
fn no_library_prints() {
    for (path, text) in product_sources().filter(|(path, _)| path.starts_with("crates")) {
        for word in ["println!(", "print!(", "eprintln!(", "eprint!("] {
            let prints = text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(word));
            assert!(!prints, "{} prints", path.display());
        }
    }
}

#[test]
fn no_file_is_longer_than_500_lines() {
    for (path, text) in sources() {
        assert!(text.lines().count() <= 500, "{}: split it", path.display());
    }
}

#[test]
fn the_generated_crate_depends_on_nothing_by_default_and_never_on_us() {
    let manifest = fs::read_to_string(project().join("generated/okta-event-types/Cargo.toml")).unwrap();
    assert!(!manifest.contains("catalog-") && !manifest.contains("path ="), "{manifest}");
    let section = manifest.split("[dependencies").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    for line in section.lines().filter(|line| line.contains('{')) {
        assert!(line.contains("optional = true"), "{line}");
    }
}

#[test]
fn no_crate_allows_unsafe_code() {
    let manifest = fs::read_to_string(project().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("unsafe_code = \"forbid\""));
    for package in dependencies().keys() {
        let folder = if package == "xtask" { project() } else { project().join("crates") };
        let manifest = fs::read_to_string(folder.join(package).join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{package}");
    }
    let library = fs::read_to_string(project().join("generated/okta-event-types/src/lib.rs")).unwrap();
    assert!(library.contains("#![forbid(unsafe_code)]"));
}

/// Every Rust file of the crates and of xtask, without those of tests.
fn product_sources() -> impl Iterator<Item = (PathBuf, String)> {
    sources().into_iter().filter(|(path, _)| path.components().any(|part| part.as_os_str() == "src"))
}

/// Every Rust file of ours with its path in the project.
fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for folder in ["crates", "tests", "xtask"] {
        collect(&project().join(folder), &mut files);
    }
    assert!(files.len() > 50, "{}", files.len());
    files
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            if entry.file_name() != "target" {
                collect(&path, files);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path.strip_prefix(project()).unwrap().to_owned(), text));
        }
    }
}

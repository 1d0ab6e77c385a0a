//! The committed files, the README, and the real upstream data where it is present.

use std::collections::BTreeSet;
use std::fs;

use crate::support::repo::{Repo, run_on_committed};
use crate::support::{assert_contains, project, shared, text};

/// The README's Rust example.
pub(crate) fn readme_example() -> String {
    let readme = fs::read_to_string(project().join("README.md")).unwrap();
    let (_, rest) = readme.split_once("```rust\n").expect("the README has a Rust example");
    rest.split_once("```").expect("the example ends").0.to_owned()
}

#[test]
fn the_readme_starts_with_the_two_commands_and_its_links_work() {
    let readme = fs::read_to_string(project().join("README.md")).unwrap();
    let first_screen = readme.lines().take(40).collect::<Vec<_>>().join("\n");
    assert_contains(&first_screen, &["cargo xtask refresh --offline", "cargo test --workspace"]);
    let ci = fs::read_to_string(project().join(".ci/run")).unwrap();
    assert_contains(&ci, &["cargo test --workspace", "generate --check"]);
    let targets = readme.split("](").skip(1).map(|part| part.split([')', '#']).next().unwrap());
    let links: Vec<&str> = targets.filter(|target| !target.is_empty() && !target.starts_with("http")).collect();
    assert!(links.len() > 3);
    for target in links {
        assert!(project().join(target).exists(), "{target}");
    }
}

#[test]
fn f104_names_numbers_and_line_ends() {
    let csv = fs::read_to_string(project().join("generated/csv/event-types.csv")).unwrap();
    let rows: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(&rows[0][..3], ["id", "code", "variant"]);
    assert!(rows.len() > 1_000 && rows[1..].is_sorted_by_key(|row| row[0]));
    for column in 0..3 {
        let values: BTreeSet<&str> = rows.iter().map(|row| row[column]).collect();
        assert_eq!(values.len(), rows.len(), "{}", rows[0][column]);
    }
    let attributes = fs::read_to_string(project().join(".gitattributes")).unwrap();
    for line in ["/generated/** -text", "/snapshots/** -text"] {
        assert!(attributes.lines().any(|present| present == line), "{line}");
    }
}

#[test]
fn snapshots_contain_words_and_no_sentences() {
    for folder in fs::read_dir(project().join("snapshots")).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(events) = fs::read_to_string(folder.join("events.csv")) else { continue };
        for line in events.lines() {
            assert_eq!(line.split(',').count(), 12, "{line}");
            assert!(!line.contains('"') && !line.contains(". "), "{line}");
        }
    }
}

#[test]
fn the_committed_catalog_is_what_the_newest_site_publishes() {
    let Some(site) = shared("upstream/site/2026.08.1") else { return };
    let ran = run_on_committed(&["refresh", "--dry-run", "--from", text(&site)]).succeeded();
    let facts =
        ["agree: data 1,178 = csv 1,178 = page 1,178 documented", "1,274 in all (83 beta, 13 internal)", "nothing: "];
    assert_contains(&ran.stdout, &facts);
}

#[test]
fn older_sites_have_the_counts_of_their_releases() {
    for (release, total, documented) in [("2026.07.1", 1_235, 1_146), ("2025.06.1", 1_073, 1_006)] {
        let Some(site) = shared(&format!("upstream/site/{release}")) else { return };
        let arguments = ["refresh", "--dry-run", "--from", text(&site), "--format", "json"];
        let result = Repo::empty().run(&arguments).json();
        assert_eq!((&result["counts"]["total"], &result["release"]), (&total.into(), &release.into()));
        for source in result["sources"].as_array().unwrap() {
            assert_eq!(source["documented"], documented, "{release}: {source}");
        }
        for finding in result["findings"].as_array().unwrap() {
            assert!(!["missing", "extra", "differs"].contains(&finding["kind"].as_str().unwrap()), "{finding}");
        }
    }
}

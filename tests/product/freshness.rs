//! The committed files hold together: names equal contents, numbers are unique, and nothing in them is Okta's prose.

use std::collections::BTreeSet;
use std::fs;

use product_tests::checkout::{Checkout, project};

use crate::XTASK;

#[test]
fn every_row_of_the_csv_has_a_number_and_a_name_of_its_own() {
    let csv = fs::read_to_string(project().join("generated/csv/event-types.csv")).unwrap();
    let mut lines = csv.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    assert_eq!(&header[..3], ["id", "code", "variant"]);
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    assert!(rows.len() > 1_000);
    assert!(rows.iter().all(|row| row.len() == header.len()));
    assert!(rows.windows(2).all(|pair| pair[0][0] < pair[1][0]), "sorted by id");
    for column in 0..3 {
        let values: BTreeSet<&str> = rows.iter().map(|row| row[column]).collect();
        assert_eq!(values.len(), rows.len(), "{}", header[column]);
    }
}

#[test]
fn the_manifest_names_every_generated_file_with_its_digest() {
    let manifest = fs::read_to_string(project().join("generated/MANIFEST.sha256")).unwrap();
    let named: BTreeSet<(String, String)> = manifest
        .lines()
        .map(|line| line.split_once("  ").unwrap())
        .map(|(digest, path)| (format!("generated/{path}"), digest.to_owned()))
        .collect();
    let present: BTreeSet<(String, String)> = Checkout::committed()
        .tree()
        .into_iter()
        .filter(|(path, _)| path.starts_with("generated/") && path != "generated/MANIFEST.sha256")
        .map(|(path, bytes)| (path, catalog_model::Sha256::of(&bytes).to_string()))
        .collect();
    assert_eq!(named, present);
}

#[test]
fn snapshots_hold_words_and_no_sentences() {
    // Every cell of every snapshot is a word or a list of words; a run of words with a full stop would be prose.
    for name in Checkout::committed().snapshots() {
        let events = fs::read_to_string(project().join("snapshots").join(&name).join("events.csv")).unwrap();
        let mut lines = events.lines();
        assert_eq!(
            lines.next().unwrap(),
            "id,visibility,since,created,category,tags,actor,debug_data,targets,change_details,legacy_ids,description_sha256"
        );
        for line in lines {
            assert_eq!(line.split(',').count(), 12, "{name}: {line}");
            assert!(!line.contains('"') && !line.contains(". "), "{name}: {line}");
        }
    }
}

#[test]
fn a_label_or_a_latest_finds_its_snapshot() {
    let checkout = Checkout::committed();
    let ran = checkout.run(XTASK, &["diff", "latest", "latest", "--fail-on", "editorial"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let ran = checkout.run(XTASK, &["diff", "2026.08.2", "latest"]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    assert!(ran.stderr.contains("did you mean `2026.08.1`"), "{}", ran.stderr);
}

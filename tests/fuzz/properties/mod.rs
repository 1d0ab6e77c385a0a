//! Properties that hold for every input, one module for each fuzz target.
//!
//! Each `check` takes any bytes and panics if a property does not hold. It returns whether the bytes were accepted, so
//! that a test can see that the seeds contain both accepted and refused inputs.

pub mod csv;
pub mod data;
pub mod page;
pub mod printer;
pub mod reconcile;

use catalog_ingest::SourceCatalog;
use catalog_model::{Document, EventEntry, Refusal, acts_on_the_screen};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Accepted,
    Refused,
}

fn document(bytes: impl Into<Vec<u8>>) -> Document {
    Document::new("https://docs.example/document", bytes.into())
}

/// A refusal has a listed code and three lines without control characters.
fn check_refusal(refusal: &Refusal) {
    assert!(catalog_ingest::CODES.contains(&refusal.code), "{refusal}");
    let shown = refusal.to_string();
    assert_eq!(shown.lines().count(), 3, "{shown:?}");
    assert!(!shown.contains(|c| c != '\n' && acts_on_the_screen(c)), "{shown:?}");
    assert!(shown.chars().count() < 2_000, "{shown:?}");
}

/// Entries, descriptions and findings are consistent and safe to print.
fn check_source_catalog(source_catalog: &SourceCatalog) {
    let catalog = &source_catalog.catalog;
    assert!(!catalog.is_empty(), "a document without entries is refused");
    assert_eq!(source_catalog.descriptions.len(), catalog.len());
    for entry in catalog.entries() {
        let text = &source_catalog.descriptions[&entry.id];
        assert_eq!(entry.description, catalog_model::DescriptionDigest::of(text), "{}", entry.id);
        for name in entry.payload_type_names() {
            assert!(!name.as_str().contains(acts_on_the_screen));
        }
    }
    assert!(source_catalog.findings.is_sorted());
    for finding in &source_catalog.findings {
        assert!(!finding.to_string().contains(acts_on_the_screen), "{finding}");
    }
}

/// A CSV in the current dialect with the entries and descriptions of a source.
fn csv_of(source_catalog: &SourceCatalog) -> String {
    let mut csv = String::from("Event Type,Description,Release Date,Tags, Change Details\n");
    let mut cell = |text: &str, end: &str| {
        csv.push('"');
        csv.push_str(&text.replace('"', "\"\""));
        csv.push('"');
        csv.push_str(end);
    };
    for entry in source_catalog.catalog.entries() {
        let since = entry.since.map(|since| since.to_string()).unwrap_or_default();
        let tags: Vec<&str> = entry.tags.iter().map(|tag| tag.as_str()).collect();
        let change_details: Vec<&str> = entry.change_details.names().map(|name| name.as_str()).collect();
        cell(entry.id.as_str(), ",");
        cell(&source_catalog.descriptions[&entry.id], ",");
        cell(&since, ",");
        cell(&tags.join(", "), ",");
        cell(&change_details.join(", "), "\n");
    }
    csv
}

/// The entries with only those facts that every source covers.
fn common_facts(source_catalog: &SourceCatalog) -> Vec<EventEntry> {
    let common = |entry: &EventEntry| {
        let mut common = EventEntry::new(entry.id.clone());
        common.since = entry.since;
        common.tags = entry.tags.clone();
        common.description = entry.description;
        common
    };
    source_catalog.catalog.entries().map(|entry| common(entry)).collect()
}

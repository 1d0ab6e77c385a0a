//! From documents of the sources to the committed files: reconcile, insert, encode and generate.

use std::collections::BTreeSet;

use catalog_ingest::{Descriptions, Reconciled, read_any, reconcile::reconcile};
use catalog_model::{Files, Finding, History, NewPublication, Publication, acts_on_the_screen};

use super::{Verdict, check_refusal, check_source_catalog, document};

/// Separates the documents of one input: a control character that no accepted document contains.
pub const SEPARATOR: u8 = 0x1e;

/// A description of at least this length cannot occur in a file by chance.
const MIN_SENTENCE_BYTES: usize = 24;

/// Reads up to four documents of any kind, makes a history of them, writes its files and reads them back.
pub fn check(bytes: &[u8]) -> Verdict {
    let mut source_catalogs = Vec::new();
    for part in bytes.split(|byte| *byte == SEPARATOR).take(4) {
        match read_any(&document(part)) {
            Ok(source_catalog) => {
                check_source_catalog(&source_catalog);
                source_catalogs.push(source_catalog);
            }
            Err(refusal) => check_refusal(&refusal),
        }
    }
    let reconciled = match reconcile(source_catalogs) {
        Ok(reconciled) => reconciled,
        Err(refusal) => {
            check_refusal(&refusal);
            return Verdict::Refused;
        }
    };
    let descriptions = reconciled.descriptions.clone();
    assert!(reconciled.findings.is_sorted());
    let Some(history) = history_of(reconciled) else { return Verdict::Refused };

    let snapshots = catalog_store::encode::snapshots(&history);
    let read = catalog_store::decode::snapshots(&snapshots).expect("written snapshots can be read");
    assert_eq!(read.snapshots(), history.snapshots());
    let again = catalog_store::encode::snapshots(&read);
    assert!(again.iter().eq(snapshots.iter()), "reading and writing gives the same bytes");

    let generated = catalog_emit::generate(&history, &[]).expect("every history with entries can be generated");
    for files in [&snapshots, &generated] {
        check_files(files, &descriptions);
    }
    Verdict::Accepted
}

/// A history with one publication; `None` if two documented ids have the same variant name.
fn history_of(reconciled: Reconciled) -> Option<History> {
    let Reconciled { catalog, label, label_inferred, build, findings, .. } = reconciled;
    let shown: Vec<String> = findings.iter().map(Finding::to_string).collect();
    assert!(!shown.iter().any(|line| line.contains(acts_on_the_screen)), "{shown:?}");
    let time = jiff::Timestamp::UNIX_EPOCH;
    let publication = Publication { time, label, label_inferred, build, sources: Vec::new(), findings };
    let mut history = History::default();
    history.insert(vec![NewPublication { publication, catalog }]).expect("a single publication can be inserted");
    history.register_documented().ok()?;
    Some(history)
}

/// Every file has valid syntax and contains neither control characters nor descriptions.
fn check_files(files: &Files, descriptions: &Descriptions) {
    let sentences: BTreeSet<&str> = descriptions
        .values()
        .map(|text| text.trim())
        .filter(|text| text.len() >= MIN_SENTENCE_BYTES && text.contains(' '))
        .collect();
    for (path, contents) in files.iter() {
        let path = path.as_str();
        let text = str::from_utf8(contents).unwrap_or_else(|error| panic!("{path}: {error}"));
        match path.rsplit('.').next() {
            Some("rs") => {
                syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            }
            Some("json") => {
                let value: serde_json::Value =
                    serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
                assert!(value.is_object(), "{path}");
            }
            Some("csv") => {
                for record in csv::Reader::from_reader(contents).records() {
                    record.unwrap_or_else(|error| panic!("{path}: {error}"));
                }
            }
            _ => {}
        }
        // JSON is indented with tab characters.
        let is_forbidden = |c| !matches!(c, '\n' | '\t') && acts_on_the_screen(c);
        assert!(!text.contains(is_forbidden), "{path} contains a control character");
        for sentence in &sentences {
            assert!(!text.contains(sentence), "{path} contains a description: {sentence:?}");
        }
    }
}

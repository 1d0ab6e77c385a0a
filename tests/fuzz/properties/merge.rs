//! The merge and all that is made of it: documents of the sources in, committed files out.

use std::collections::BTreeSet;

use catalog_ingest::{Descriptions, Reconciled, read_any, reconcile::reconcile};
use catalog_model::{Files, Finding, History, NewPublication, Publication, acts_on_the_screen};

use super::{Verdict, check_refusal, check_testimony, document};

/// What stands between two documents of one input: a record separator, which none of them may hold.
pub const SEPARATOR: u8 = 0x1e;

/// A description at least as long as this is a sentence, and cannot be there by chance.
const SENTENCE: usize = 24;

/// Reads documents of any kind, merges them, files them, generates everything, and reads it back.
pub fn check(bytes: &[u8]) -> Verdict {
    let mut source_catalogs = Vec::new();
    for part in bytes.split(|byte| *byte == SEPARATOR).take(4) {
        match read_any(&document(part)) {
            Ok(source_catalog) => {
                check_testimony(&source_catalog);
                source_catalogs.push(source_catalog);
            }
            Err(error) => check_refusal(&error),
        }
    }
    let reconciled = match reconcile(source_catalogs) {
        Ok(reconciled) => reconciled,
        Err(error) => {
            check_refusal(&error);
            return Verdict::Refused;
        }
    };
    let descriptions = reconciled.descriptions.clone();
    assert!(reconciled.findings.is_sorted());
    let Some(history) = filed(reconciled) else { return Verdict::Refused };

    let snapshots = catalog_store::encode::snapshots(&history);
    let read = catalog_store::decode::snapshots(&snapshots).expect("what was written can be read");
    assert_eq!(read.snapshots(), history.snapshots());
    let again = catalog_store::encode::snapshots(&read);
    assert!(again.iter().eq(snapshots.iter()), "what was read is written as it was");

    let generated = catalog_emit::generate(&history, &[]).expect("a history with entries can be generated from");
    for files in [&snapshots, &generated] {
        check_files(files, &descriptions);
    }
    Verdict::Accepted
}

/// The history of one publication, unless a documented id can have no name of its own.
fn filed(reconciled: Reconciled) -> Option<History> {
    let Reconciled { catalog, label, label_inferred, build, findings, .. } = reconciled;
    let shown: Vec<String> = findings.iter().map(Finding::to_string).collect();
    assert!(!shown.iter().any(|line| line.contains(acts_on_the_screen)), "{shown:?}");
    let time = jiff::Timestamp::UNIX_EPOCH;
    let publication = Publication { time, label, label_inferred, build, sources: Vec::new(), findings };
    let mut history = History::default();
    history.insert(vec![NewPublication { publication, catalog }]).expect("one publication contradicts no other");
    history.register_documented().ok()?;
    Some(history)
}

/// Every file is in its own language, and holds no sentence of a description.
fn check_files(files: &Files, descriptions: &Descriptions) {
    let sentences: BTreeSet<&str> = descriptions
        .values()
        .map(|text| text.trim())
        .filter(|text| text.len() >= SENTENCE && text.contains(' '))
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
        let acts = |c| !matches!(c, '\n' | '\t') && acts_on_the_screen(c);
        assert!(!text.contains(acts), "{path} holds a character that acts");
        for sentence in &sentences {
            assert!(!text.contains(sentence), "{path} holds a description: {sentence:?}");
        }
    }
}

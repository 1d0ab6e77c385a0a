//! The page: its entries mean the same as rows of the CSV.

use catalog_ingest::{csv, page};

use super::{Verdict, check_refusal, check_source_catalog, common_facts, csv_of, document};

/// The longest end of a page that can follow and include `</html>`: some sites write a comment after it.
const MAX_END_BYTES: usize = 4 << 10;

/// Reads the bytes as the page, and the scripts that it links to.
pub fn check(bytes: &[u8]) -> Verdict {
    match page::scripts(&document(bytes)) {
        Ok(scripts) => {
            for path in scripts.run.into_iter().chain(scripts.prefetched) {
                assert!(path.starts_with('/') && !path.starts_with("//"), "{path:?}");
            }
        }
        Err(refusal) => check_refusal(&refusal),
    }
    let source_catalog = match page::read(&document(bytes)) {
        Ok(source_catalog) => source_catalog,
        Err(refusal) => {
            check_refusal(&refusal);
            return Verdict::Refused;
        }
    };
    check_source_catalog(&source_catalog);
    let end = &bytes[bytes.len().saturating_sub(MAX_END_BYTES)..];
    let is_whole = end.to_ascii_lowercase().windows(7).any(|window| window == b"</html>");
    assert!(is_whole, "a truncated page is refused");
    let written = csv::read(&document(csv_of(&source_catalog))).expect("an accepted catalog can be written as CSV");
    assert_eq!(common_facts(&written), common_facts(&source_catalog));
    Verdict::Accepted
}

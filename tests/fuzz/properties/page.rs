//! The page: it has as many entries as it says, and they mean the same as rows of the CSV.

use catalog_ingest::{csv, page};

use super::{Verdict, check_refusal, check_testimony, common_facts, csv_of, document};

/// The most bytes that may follow `</html>`, itself included.
const MAX_BEHIND_THE_END: usize = 4 << 10;

/// Reads the bytes as the page, and as a page that names scripts.
pub fn check(bytes: &[u8]) -> Verdict {
    match page::scripts(&document(bytes)) {
        Ok(scripts) => {
            for path in scripts {
                assert!(path.starts_with('/') && !path.starts_with("//"), "{path:?}");
            }
        }
        Err(error) => check_refusal(&error),
    }
    let source_catalog = match page::read(&document(bytes)) {
        Ok(source_catalog) => source_catalog,
        Err(error) => {
            check_refusal(&error);
            return Verdict::Refused;
        }
    };
    check_testimony(&source_catalog);
    // Some sites write a comment behind the last tag.
    let end = &bytes[bytes.len().saturating_sub(MAX_BEHIND_THE_END)..];
    let is_whole = end.to_ascii_lowercase().windows(7).any(|window| window == b"</html>");
    assert!(is_whole, "a page that was cut is refused");
    let anew = csv::read(&document(csv_of(&source_catalog))).expect("what the page says can be said in a CSV");
    assert_eq!(common_facts(&anew), common_facts(&source_catalog));
    Verdict::Accepted
}

//! The CSV: what is accepted ends where a line ends, and means the same when it is written anew.

use catalog_ingest::csv::{Dialect, read_with_dialect};

use super::{Verdict, check_refusal, check_testimony, common_facts, csv_of, document};

/// Reads the bytes as the CSV.
pub fn check(bytes: &[u8]) -> Verdict {
    let (dialect, source_catalog) = match read_with_dialect(&document(bytes)) {
        Ok(read) => read,
        Err(error) => {
            check_refusal(&error);
            return Verdict::Refused;
        }
    };
    check_testimony(&source_catalog);
    assert_eq!(bytes.last(), Some(&b'\n'), "a file that was cut is refused");
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
    let headers = usize::from(dialect != Dialect::NoHeader);
    assert_eq!(source_catalog.catalog.len() + headers, lines, "a line is an entry, no more and no less");

    let (again, anew) = read_with_dialect(&document(csv_of(&source_catalog))).expect("what was read can be read again");
    assert_eq!(again, Dialect::Columns);
    assert_eq!(common_facts(&anew), common_facts(&source_catalog));
    assert_eq!(anew.descriptions, source_catalog.descriptions);
    if source_catalog.catalog.coverage().change_details {
        assert_eq!(anew.catalog, source_catalog.catalog);
    }
    Verdict::Accepted
}

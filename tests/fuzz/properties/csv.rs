//! The CSV: an accepted file ends with a line break, and means the same when it is written again.

use catalog_ingest::csv::{Dialect, read_with_dialect};

use super::{Verdict, check_refusal, check_source_catalog, common_facts, csv_of, document};

pub fn check(bytes: &[u8]) -> Verdict {
    let (dialect, source_catalog) = match read_with_dialect(&document(bytes)) {
        Ok(read) => read,
        Err(refusal) => {
            check_refusal(&refusal);
            return Verdict::Refused;
        }
    };
    check_source_catalog(&source_catalog);
    assert_eq!(bytes.last(), Some(&b'\n'), "a truncated file is refused");
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
    let headers = usize::from(dialect != Dialect::NoHeader);
    assert_eq!(source_catalog.catalog.len() + headers, lines, "every line is one entry");

    let (written_dialect, written) =
        read_with_dialect(&document(csv_of(&source_catalog))).expect("an accepted catalog can be written as CSV");
    assert_eq!(written_dialect, Dialect::Columns);
    assert_eq!(common_facts(&written), common_facts(&source_catalog));
    assert_eq!(written.descriptions, source_catalog.descriptions);
    if source_catalog.catalog.coverage().change_details {
        assert_eq!(written.catalog, source_catalog.catalog);
    }
    Verdict::Accepted
}

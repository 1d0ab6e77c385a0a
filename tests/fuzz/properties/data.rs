//! The data: as a file and in a script chunk it means the same.

use catalog_ingest::{SourceCatalog, data};

use super::{Verdict, check_refusal, check_testimony, document};

/// Reads the bytes as the data file, and as the script chunk that holds it.
pub fn check(bytes: &[u8]) -> Verdict {
    let as_file = data::read(&document(bytes));
    let as_chunk = data::read_chunk(&document(bytes));
    for source_catalog in as_file.iter().chain(&as_chunk) {
        check_testimony(source_catalog);
        check_roles(source_catalog);
    }
    for error in as_file.as_ref().err().into_iter().chain(as_chunk.as_ref().err()) {
        check_refusal(error);
    }
    match (&as_file, &as_chunk) {
        (Ok(file), chunk) => {
            assert!(chunk.is_err(), "JSON is no script");
            let text = str::from_utf8(bytes).expect("what was read is UTF-8");
            if let Ok(wrapped) = data::read_chunk(&document(chunk_of(text))) {
                assert_eq!(&wrapped, file);
            } else {
                // A chunk is known by the words of the data, which JSON can spell in escapes.
                assert!(!text.contains("versions") || !text.contains("eventTypes"));
            }
        }
        (Err(_), Ok(_)) => assert!(data::is_data_chunk(bytes), "what is read as a chunk looks like one"),
        (Err(_), Err(_)) => return Verdict::Refused,
    }
    Verdict::Accepted
}

/// Payload types are defined once, under their own name.
fn check_roles(source_catalog: &SourceCatalog) {
    let names: Vec<&str> =
        source_catalog.catalog.payload_types().map(|payload_type| payload_type.name.as_str()).collect();
    assert!(names.is_sorted_by(|one, next| one < next), "{names:?}");
}

/// The script chunk that a bundler makes of this JSON.
fn chunk_of(json: &str) -> String {
    let mut literal = String::with_capacity(json.len() + 80);
    for c in json.chars() {
        match c {
            '\\' => literal.push_str("\\\\"),
            '\'' => literal.push_str("\\'"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            c => literal.push(c),
        }
    }
    format!(
        "(window.webpackJsonp=window.webpackJsonp||[]).push([[3],{{316:function(e){{e.exports=JSON.parse('{literal}')}}}}]);"
    )
}

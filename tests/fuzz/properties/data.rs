//! The event data: a file and a script chunk with the same JSON give the same catalog.

use catalog_ingest::{SourceCatalog, data};

use super::{Verdict, check_refusal, check_source_catalog, document};

/// Reads the bytes as the data file and as a script.
pub fn check(bytes: &[u8]) -> Verdict {
    let as_file = data::read(&document(bytes));
    let as_script = data::find_in_script(&document(bytes));
    for source_catalog in as_file.iter().chain(as_script.iter().flatten()) {
        check_source_catalog(source_catalog);
        check_payload_types(source_catalog);
    }
    for refusal in as_file.as_ref().err().into_iter().chain(as_script.as_ref().err()) {
        check_refusal(refusal);
    }
    match (&as_file, &as_script) {
        (Ok(file), in_script) => {
            assert!(!matches!(in_script, Ok(Some(_))), "JSON is not a script");
            let text = str::from_utf8(bytes).expect("accepted data is UTF-8");
            if let Ok(Some(in_chunk)) = data::find_in_script(&document(chunk_of(text))) {
                assert_eq!(&in_chunk, file);
            } else {
                // The reader finds the chunk by these keys, which JSON can spell with escapes.
                assert!(!text.contains("versions") || !text.contains("eventTypes"));
            }
            Verdict::Accepted
        }
        (Err(_), Ok(Some(_))) => {
            assert!(data::is_data_chunk(bytes), "an accepted script looks like a data chunk");
            Verdict::Accepted
        }
        (Err(_), Ok(None) | Err(_)) => Verdict::Refused,
    }
}

/// Payload types have distinct names, in order.
fn check_payload_types(source_catalog: &SourceCatalog) {
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

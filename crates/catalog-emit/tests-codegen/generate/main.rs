//! What is generated from a small history of our own: its files, and the crate as its users use it.

mod compile;
mod crate_files;
mod csv_files;
mod history;
mod refusals;
mod schemas;
#[path = "../../../catalog-model/tests/support/shown_errors.rs"]
mod shown_errors;

use catalog_codegen::{Options, generate};
use catalog_model::Files;

/// Options as the product has them, with texts that stand for the licences.
fn options() -> Options {
    Options {
        crate_version: "0.3.1".to_owned(),
        repository: Some("https://example.com/okta-event-catalog".to_owned()),
        licenses: vec![
            ("LICENSE-APACHE".to_owned(), "the one licence\n".to_owned()),
            ("LICENSE-MIT".to_owned(), "the other licence\n".to_owned()),
        ],
        extra_schemas: vec![(
            "diff.schema.json".to_owned(),
            serde_json::json!({ "title": "a diff", "$id": "urn:diff" }),
        )],
    }
}

/// Everything that the history gives.
fn files() -> Files {
    generate(&history::whole(), &options()).expect("the history can be generated from")
}

/// A generated file as text.
fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    let contents = files.get(path).unwrap_or_else(|| panic!("{path} is generated"));
    std::str::from_utf8(contents).expect("generated files are UTF-8")
}

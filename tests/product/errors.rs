//! The list of errors says what the code says.

use std::fs;

use product_tests::checkout::project;
use xtask::error_ids;

#[test]
fn docs_errors_lists_every_id() {
    let path = project().join("docs/errors.md");
    let expected = error_ids::markdown();
    // To bring the list up to date: UPDATE_DOCS=1 cargo test --workspace
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let present = fs::read_to_string(&path).unwrap_or_default();
    assert!(present == expected, "docs/errors.md is stale; to mend: UPDATE_DOCS=1 cargo test --workspace");
}

#[test]
fn every_id_is_a_group_and_a_name() {
    for (id, meaning) in error_ids::all() {
        let (group, name) = id.split_once('-').unwrap_or_else(|| panic!("{id}"));
        assert!(group.len() == 1 && group.bytes().all(|b| b.is_ascii_uppercase()), "{id}");
        assert!(
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-'),
            "{id}"
        );
        assert!(!meaning.is_empty() && !meaning.contains('\n'), "{id}");
    }
}

#[test]
fn every_id_that_the_commands_raise_is_listed() {
    let listed = error_ids::all();
    for folder in ["", "/commands", "/commands/generate", "/guards"].map(|of| format!("xtask/src{of}")) {
        for entry in fs::read_dir(project().join(folder)).unwrap().filter_map(Result::ok) {
            if entry.path().extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = fs::read_to_string(entry.path()).unwrap();
            for literal in text.split('"').skip(1).step_by(2) {
                let looks_like_an_id = literal.len() > 3
                    && literal.as_bytes()[1] == b'-'
                    && literal.bytes().all(|b| b.is_ascii_uppercase() || b == b'-');
                assert!(!looks_like_an_id || listed.contains_key(literal), "{literal} in {}", entry.path().display());
            }
        }
    }
}

//! The list of errors matches the code.

use std::collections::BTreeSet;
use std::fs;

use xtask::error_ids;

use crate::support::project;

#[test]
fn docs_errors_is_up_to_date() {
    let path = project().join("docs/errors.md");
    let expected = error_ids::markdown();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let present = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        present == expected,
        "docs/errors.md is stale; to update it: UPDATE_DOCS=1 cargo test -p xtask --test product errors"
    );
}

#[test]
fn every_code_has_a_unique_id_a_meaning_and_advice() {
    let documented = error_ids::markdown();
    let mut ids = BTreeSet::new();
    for code in error_ids::codes() {
        let id = code.id;
        assert!(ids.insert(id), "{id} is defined twice");
        let (group, name) = id.split_once('-').unwrap_or_else(|| panic!("{id}"));
        assert!(group.len() == 1 && group.bytes().all(|b| b.is_ascii_uppercase()), "{id}");
        assert!(
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase() || b"-0123456789".contains(&b)),
            "{id}"
        );
        assert!(documented.contains(&format!("| `{id}` |")), "the group of {id} is not in docs/errors.md");
        let is_line = |text: &str| text.len() > 8 && text.trim() == text && !text.contains('\n');
        assert!(is_line(code.meaning) && is_line(code.next), "{id}");
        assert!(
            (code.meaning.starts_with(|c: char| c.is_ascii_uppercase()) || code.meaning.starts_with("git "))
                && code.meaning.ends_with('.'),
            "{id}"
        );
        assert!(!code.next.ends_with('.'), "{id}: advice is a phrase");
        let text = format!(" {} {} ", code.meaning, code.next).to_lowercase().replace("there is no ", "");
        for riddle in ["that is none", "that there is not", " is no ", " mend ", " witness ", " what is there"] {
            assert!(!text.contains(riddle), "{id}:{text}contains `{riddle}`");
        }
    }
}

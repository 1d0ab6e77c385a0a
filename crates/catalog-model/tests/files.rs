//! Files in memory, and their paths.

use std::borrow::Borrow as _;

use catalog_model::{FilePath, Files};
use proptest::prelude::*;

fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

/// All files as `path=contents`.
fn listed(files: &Files) -> Vec<String> {
    files.iter().map(|(path, contents)| format!("{path}={}", str::from_utf8(contents).unwrap())).collect()
}

#[test]
fn a_path_is_shown_as_it_was_given() {
    let path = path("a/b.csv");
    let borrowed: &str = path.borrow();
    assert_eq!((path.as_str(), borrowed), ("a/b.csv", "a/b.csv"));
    assert_eq!(format!("{path}|{path:>9}|{path:?}"), "a/b.csv|  a/b.csv|FilePath(a/b.csv)");
}

#[test]
fn files_are_kept_in_the_order_of_their_paths() {
    let mut files = Files::new();
    assert_eq!((files.is_empty(), files.len(), files.get("a")), (true, 0, None));
    files.add("b/c", "2");
    files.add("a", "1");
    assert_eq!(listed(&files), ["a=1", "b/c=2"]);
    assert_eq!((files.len(), files.is_empty()), (2, false));
    assert_eq!((files.get("b/c"), files.get("b")), (Some(&b"2"[..]), None));
}

#[test]
fn what_is_inserted_or_merged_takes_the_place_of_what_was_there() {
    let mut files = Files::new();
    files.insert(path("a"), b"1".to_vec());
    files.insert(path("a"), b"2".to_vec());
    assert_eq!(listed(&files), ["a=2"]);
    let mut others = Files::new();
    others.add("a", "3");
    others.add("b", "4");
    files.merge(others);
    assert_eq!(listed(&files), ["a=3", "b=4"]);
}

#[test]
#[should_panic(expected = "each generated file has one generator")]
fn two_generators_of_one_file_are_a_mistake() {
    let mut files = Files::new();
    files.add("a", "1");
    files.add("a", "1");
}

proptest! {
    #[test]
    fn a_path_leads_into_its_folder_and_nowhere_else(text in "[a-zA-Z0-9._/\\\\ \\-:~\0\u{e9}\u{202e}]{0,20}|\\PC{0,20}") {
        let folder = std::path::Path::new("folder");
        match FilePath::new(text.as_str()) {
            Ok(path) => {
                let parts: Vec<_> = folder.join(path.as_str()).components().map(|part| part.as_os_str().to_owned()).collect();
                prop_assert_eq!(parts.len(), 2 + text.matches('/').count(), "no part is lost, skipped or gone back over");
                prop_assert!(parts[0] == *"folder" && text.bytes().all(|b| b.is_ascii_graphic() && !b"\\:~".contains(&b)));
            }
            Err(error) => prop_assert!(!error.to_string().contains(catalog_model::acts_on_the_screen)),
        }
    }
}

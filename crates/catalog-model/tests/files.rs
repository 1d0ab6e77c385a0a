//! Files in memory.

use catalog_model::{FilePath, Files};

#[test]
fn files_are_sorted_by_path_and_later_ones_replace_earlier_ones() {
    let mut files = Files::new();
    assert_eq!((files.is_empty(), files.len(), files.get("a")), (true, 0, None));
    files.add("b/c", "2");
    files.add("a", "1");
    files.insert(FilePath::new("a").unwrap(), b"3".to_vec());
    let mut others = Files::new();
    others.add("b/c", "4");
    others.add("d", "5");
    files.merge(others);
    let listed: Vec<(&str, &[u8])> = files.iter().map(|(path, contents)| (path.as_str(), contents)).collect();
    assert_eq!(listed, [("a", &b"3"[..]), ("b/c", b"4"), ("d", b"5")]);
    assert_eq!((files.get("b/c"), files.get("b")), (Some(&b"4"[..]), None));
}

#[test]
#[should_panic(expected = "each generated file has one generator")]
fn adding_a_path_twice_panics() {
    let mut files = Files::new();
    files.add("a", "1");
    files.add("a", "1");
}

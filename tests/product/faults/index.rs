//! The index of the fault catalogue: no row without a test or a reason, no test for a row that is not there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use product_tests::checkout::project;

use super::rows::{ROWS, Row};

/// The groups: a letter, what it is about, and the numbers of its first and its last row.
const GROUPS: [(char, &str, u8, u8); 10] = [
    ('N', "the network", 1, 17),
    ('H', "what HTTP means", 18, 31),
    ('P', "the page", 32, 45),
    ('C', "the CSV", 46, 58),
    ('J', "the data", 59, 62),
    ('D', "the quality of the facts", 63, 80),
    ('X', "hostile text", 81, 95),
    ('F', "the file system", 96, 105),
    ('R', "two at once, signals, time", 106, 113),
    ('U', "the command line", 114, 120),
];

/// The letter of the group that a row is in.
fn group_of(number: u8) -> char {
    GROUPS.iter().find(|(_, _, first, last)| (*first..=*last).contains(&number)).map_or('?', |(letter, ..)| *letter)
}

#[test]
fn every_row_is_there_once_and_is_proven_or_says_why_not() {
    let numbers: Vec<u8> = ROWS.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=120).collect::<Vec<u8>>());
    for Row { number, fault, tests, reason } in ROWS {
        assert!(!tests.is_empty() || reason.is_some(), "row {number} has neither a test nor a reason");
        assert!(!fault.is_empty() && fault.len() < 100, "row {number}");
        let distinct: BTreeSet<_> = tests.iter().collect();
        assert_eq!(distinct.len(), tests.len(), "row {number} names a test twice");
    }
    let next: Vec<u8> = GROUPS.iter().map(|(_, _, first, _)| *first).collect();
    let ends: Vec<u8> = GROUPS.iter().map(|(.., last)| last + 1).collect();
    assert_eq!((next[0], &next[1..], ends[9]), (1, &ends[..9], 121), "the groups follow each other");
}

#[test]
fn every_test_that_a_row_names_is_there() {
    let mut files: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (number, (path, test)) in ROWS.iter().flat_map(|row| row.tests.iter().map(|test| (row.number, test))) {
        let present = files.entry(path).or_insert_with(|| {
            let text = fs::read_to_string(project().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
            tests_in(&text).into_iter().collect()
        });
        assert!(present.contains(*test), "row {number}: {path} has no test `{test}`");
    }
}

#[test]
fn every_test_that_is_named_after_a_row_is_one_of_it() {
    let rows: BTreeMap<u8, &Row> = ROWS.iter().map(|row| (row.number, row)).collect();
    let mut named = 0;
    for (path, text) in sources() {
        for test in tests_in(&text) {
            let Some((letter, number)) = row_in(&test) else { continue };
            let row = u8::try_from(number).ok().and_then(|number| rows.get(&number));
            let row = row.unwrap_or_else(|| panic!("{path}: there is no row for `{test}`"));
            if let Some(letter) = letter {
                assert_eq!(letter, group_of(row.number), "{path}: `{test}` names another group than that of its row");
            }
            assert!(
                row.tests.contains(&(&*path, &*test)),
                "{path}: row {number} does not list `{test}`: tests/product/faults/rows.rs"
            );
            named += 1;
        }
    }
    assert!(named > 120, "{named}");
}

#[test]
fn docs_faults_says_what_the_index_says() {
    let path = project().join("docs/faults.md");
    let expected = markdown();
    // To bring it up to date: UPDATE_DOCS=1 cargo test --workspace
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let present = fs::read_to_string(&path).unwrap_or_default();
    assert!(present == expected, "docs/faults.md is stale; to mend: UPDATE_DOCS=1 cargo test --workspace");
}

/// `docs/faults.md`, whole.
fn markdown() -> String {
    let tests: BTreeSet<_> = ROWS.iter().flat_map(|row| row.tests).collect();
    let with_test = ROWS.iter().filter(|row| !row.tests.is_empty()).count();
    let with_reason = ROWS.iter().filter(|row| row.reason.is_some()).count();
    let mut text = format!(
        "# Faults\n\n\
         What can go wrong between Okta's site and the files here, and the tests that make it happen. The right answer is \
         always the same: an exit code, an error with a stable id and four parts (see [errors.md](errors.md)), every file as \
         it was, and nothing scraped printed raw.\n\n\
         {} rows, {with_test} of them with {} tests; {with_reason} rows say why there is none, or what they leave out. This list is checked \
         against the tests; it is made from `tests/product/faults/rows.rs`.\n",
        ROWS.len(),
        tests.len(),
    );
    for (letter, about, first, last) in GROUPS {
        write!(text, "\n## {letter}: {about}\n\n| n | what goes wrong | proven by |\n|---|---|---|\n").unwrap();
        for row in ROWS.iter().filter(|row| (first..=last).contains(&row.number)) {
            let mut files: Vec<(&str, Vec<&str>)> = Vec::new();
            for (path, test) in row.tests {
                match files.iter_mut().find(|(known, _)| known == path) {
                    Some((_, tests)) => tests.push(test),
                    None => files.push((path, vec![test])),
                }
            }
            let mut proofs: Vec<String> = files
                .iter()
                .map(|(path, tests)| {
                    let tests: Vec<String> = tests.iter().map(|test| format!("`{test}`")).collect();
                    format!("[{}](../{path}): {}", short(path), tests.join(", "))
                })
                .collect();
            if let Some(reason) = row.reason {
                let what = if row.tests.is_empty() { "No test" } else { "Note" };
                proofs.push(format!("_{what}: {reason}._"));
            }
            writeln!(text, "| {} | {} | {} |", row.number, row.fault, proofs.join("<br>")).unwrap();
        }
    }
    text
}

/// A path as short as it can be told from the others: the crate and the file.
fn short(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    let file = parts.last().copied().unwrap_or_default();
    let of = if parts[0] == "crates" { parts[1] } else { parts[0] };
    format!("{of} {file}")
}

/// The names of the tests in a source file.
fn tests_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        if line == "#[test]" {
            is_test = true;
        } else if let Some(rest) = line.strip_prefix("fn ") {
            if is_test {
                names.push(rest.split('(').next().unwrap_or_default().to_owned());
            }
            is_test = false;
        }
    }
    names
}

/// The row that a test is named after: `fault_032_…`, `f032_…`, or a letter of a group and two digits, `n05_…`.
fn row_in(test: &str) -> Option<(Option<char>, u16)> {
    let (first, _) = test.strip_prefix("fault_").unwrap_or(test).split_once('_')?;
    if let Some(digits) = first.strip_prefix('f').filter(|digits| digits.len() == 3)
        && digits.bytes().all(|b| b.is_ascii_digit())
    {
        return Some((None, digits.parse().ok()?));
    }
    let is_number = |text: &str| (2..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if test.starts_with("fault_") {
        return is_number(first).then(|| Some((None, first.parse().ok()?))).flatten();
    }
    // `f042_…` names a row by its number alone.
    if let Some(number) = first.strip_prefix('f').filter(|number| number.len() == 3 && is_number(number)) {
        return Some((None, number.parse().ok()?));
    }
    let letter = first.chars().next()?.to_ascii_uppercase();
    let number = first.get(1..)?;
    (GROUPS.iter().any(|group| group.0 == letter) && is_number(number))
        .then(|| Some((Some(letter), number.parse().ok()?)))
        .flatten()
}

/// Every source file of ours with its path in the project.
fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for folder in ["crates", "tests/product", "xtask/src"] {
        collect(&project().join(folder), &mut files);
    }
    let root = project();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.strip_prefix(&root).unwrap().components();
            let path: Vec<&str> = path.map(|part| part.as_os_str().to_str().unwrap()).collect();
            (path.join("/"), text)
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        let path = entry.path();
        if path.is_dir() && entry.file_name() != "target" {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

#[test]
fn names_are_read_as_they_are_meant() {
    for (test, expected) in [
        ("fault_032_headings", Some((None, 32))),
        ("fault_999_none", Some((None, 999))),
        ("f005_slow_drip", Some((None, 5))),
        ("n05_a_drip", Some((Some('N'), 5))),
        ("u115_sources", Some((Some('U'), 115))),
        ("fault_of_somebody", None),
        ("a_test", None),
        ("h264_is_a_codec_of_old", Some((Some('H'), 264))),
        ("utf8_is_text", None),
    ] {
        assert_eq!(row_in(test), expected, "{test}");
    }
    let text = "#[test]\n#[ignore = \"x\"]\nfn one() {}\nfn two() {}\n    #[test]\n    fn three(x: u8) {}\n";
    assert_eq!(tests_in(text), ["one", "three"]);
}

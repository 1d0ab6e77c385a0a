//! A new fact changes few lines: what is reviewed in a pull request.

use std::collections::BTreeMap;

use catalog_model::{Catalog, Files};

use crate::support::{catalog, generate, history};

/// The number of lines of each file that are not in the other version of it, without the hash, which is another one.
fn changed_lines(before: &Files, after: &Files) -> BTreeMap<String, usize> {
    let lines = |files: &Files, path: &str| -> BTreeMap<String, usize> {
        let mut lines = BTreeMap::new();
        for line in String::from_utf8_lossy(files.get(path).unwrap_or_default()).lines() {
            *lines.entry(line.to_owned()).or_default() += 1;
        }
        lines
    };
    let mut changed = BTreeMap::new();
    for (path, _) in after.iter().filter(|(path, _)| !path.as_str().ends_with("/hash.rs")) {
        let (before, after) = (lines(before, path.as_str()), lines(after, path.as_str()));
        let new = |a: &BTreeMap<String, usize>, b: &BTreeMap<String, usize>| -> usize {
            a.iter().map(|(line, count)| count.saturating_sub(b.get(line).copied().unwrap_or_default())).sum()
        };
        let count = new(&before, &after).max(new(&after, &before));
        if count > 0 {
            changed.insert(path.to_string(), count);
        }
    }
    changed
}

/// Thirty event types with tags and payload types of their own, with some replaced.
fn thirty(changes: &[(usize, &str)]) -> Catalog {
    let words = |index: usize| match changes.iter().find(|(changed, _)| *changed == index) {
        Some((_, words)) => (*words).to_owned(),
        None => format!("pool.e{index:02} debug:T{} tag:t{} tag:all target:U{}", index % 7, index % 5, index % 3),
    };
    let words: Vec<String> = (0..31).map(words).filter(|words| !words.is_empty()).collect();
    let types: Vec<String> = (0..7).map(|index| format!("T{index} shared own_{index}")).collect();
    catalog(
        &words.iter().map(String::as_str).collect::<Vec<_>>(),
        &types.iter().map(String::as_str).collect::<Vec<_>>(),
    )
}

#[test]
fn a_new_event_type_and_a_changed_old_one_change_few_lines() {
    let first = || thirty(&[(30, "")]);
    let before = generate(&history([first()]));
    for (what, second) in [
        ("a new one", thirty(&[])),
        ("another tag of the first", thirty(&[(30, ""), (0, "pool.e00 debug:T0 tag:a-new-one target:U0")])),
        ("other payload types of the first", thirty(&[(30, ""), (0, "pool.e00 debug:New target:Other")])),
    ] {
        let after = generate(&history([first(), second]));
        let changed = changed_lines(&before, &after);
        for (path, count) in &changed {
            // A page of a variant has several lines, and so have a section, sizes and the list of files.
            let limit = if path.ends_with("event_type.rs") { 14 } else { 30 };
            assert!(*count <= limit, "{what}: {path}: {count}\n{changed:?}");
        }
        assert!(changed["csv/event-types.csv"] == 1, "{what}: {changed:?}");
        assert!(changed["okta-event-types/src/facts_table.rs"] <= 8, "{what}: {changed:?}");
    }
}

#[test]
fn a_publication_without_new_facts_changes_the_history_only() {
    let once = history([thirty(&[])]);
    let mut snapshots = once.snapshots().to_vec();
    let mut again = snapshots[0].publications[0].clone();
    again.time = "2024-01-09T00:00:00Z".parse().unwrap();
    again.label = "2024.01.9".parse().ok();
    snapshots[0].publications.push(again);
    let twice = catalog_model::History::new(snapshots, once.registry().clone(), once.renames().clone()).unwrap();
    let changed = changed_lines(&generate(&once), &generate(&twice));
    let paths: Vec<&str> = changed.keys().map(String::as_str).collect();
    assert_eq!(
        paths,
        [
            "CHANGELOG.md",
            "MANIFEST.sha256",
            "catalog.json",
            "csv/snapshots.csv",
            "okta-event-types/Cargo.toml",
            "okta-event-types/README.md",
            "okta-event-types/src/facts_table.rs",
            "okta-event-types/src/lib.rs",
        ]
    );
}

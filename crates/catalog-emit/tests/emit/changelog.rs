//! The changelog and the table of all changes.

use crate::support::{catalog, generate, history, text_of};

#[test]
fn the_newest_step_comes_first_with_the_breaking_changes_on_top() {
    let files = generate(&history([
        catalog(&["pool.a"], &[]),
        catalog(&["pool.a", "pool.b"], &[]),
        catalog(&["pool.b"], &[]),
        catalog(&["pool.a", "pool.b"], &[]),
    ]));
    let changelog = text_of(&files, "CHANGELOG.md");
    let (header, sections) = changelog.split_once("\n## ").unwrap();
    assert!(header.starts_with("# Changelog of Okta's event types\n") && header.contains("20240104T000000Z_2024.01.4"));
    let expected = "2024.01.4, 2024-01-04\n\nSince 2024.01.3 of 2024-01-03: breaking 0 | notable 1 | editorial 0.\n\
        \n### Notable\n\n**`event-returned`** (1)\n\n- [`pool.a`](https://developer.okta.com/docs/reference/api/event-types/#poola)\n\
        \n## 2024.01.3, 2024-01-03\n\nSince 2024.01.2 of 2024-01-02: breaking 1 | notable 0 | editorial 0.\n\
        \n### Breaking\n\n**`event-retired`** (1)\n\n- `pool.a`\n\
        \n## 2024.01.2, 2024-01-02\n\nSince 2024.01.1 of 2024-01-01: breaking 0 | notable 1 | editorial 0.\n\
        \n### Notable\n\n**`event-added`** (1)\n\n- [`pool.b`](https://developer.okta.com/docs/reference/api/event-types/#poolb)\n";
    assert_eq!(sections, expected);
    let table = text_of(&files, "csv/changes.csv");
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split(',').collect()).collect();
    let cells = |row: &Vec<&str>| [1, 5, 6, 8, 12].map(|column| row[column]).join(",");
    let expected = [
        "snapshot,rule,level,id,after",
        "20240102T000000Z_2024.01.2,event-added,notable,pool.b,public",
        "20240103T000000Z_2024.01.3,event-retired,breaking,pool.a,",
        "20240104T000000Z_2024.01.4,event-returned,notable,pool.a,public",
    ];
    assert_eq!(rows.iter().map(cells).collect::<Vec<_>>(), expected);
}

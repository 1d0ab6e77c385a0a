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
    let expected = "2024.01.4, 2024-01-04\n\nSince 2024.01.3 of 2024-01-03: 1 returned; nothing breaking.\n\
        \n### Notable\n\n**`event-returned`** (1)\n\n- `pool.a`\n\
        \n## 2024.01.3, 2024-01-03\n\nSince 2024.01.2 of 2024-01-02: 1 retired; 1 change is breaking.\n\
        \n### Breaking\n\n**`event-retired`** (1)\n\n- `pool.a`\n\
        \n## 2024.01.2, 2024-01-02\n\nSince 2024.01.1 of 2024-01-01: 1 added; nothing breaking.\n\
        \n### Notable\n\n**`event-added`** (1)\n\n- `pool.b`\n";
    assert_eq!(sections, expected);
    let expected = "snapshot,rule,level,id,before,after\n\
        20240102T000000Z_2024.01.2,event-added,notable,pool.b,,public\n\
        20240103T000000Z_2024.01.3,event-retired,breaking,pool.a,public,\n\
        20240104T000000Z_2024.01.4,event-returned,notable,pool.a,,public\n";
    assert_eq!(text_of(&files, "csv/changes.csv"), expected);
}

//! The changelog and the table of all changes.

use catalog_model::History;

use crate::history;
use crate::support::{catalog, generate, history as days, text_of};

#[test]
fn the_newest_step_comes_first_with_the_breaking_changes_on_top() {
    let files = generate(&days([
        catalog(&["pool.a"], &[]),
        catalog(&["pool.a", "pool.b"], &[]),
        catalog(&["pool.b"], &[]),
        catalog(&["pool.a", "pool.b"], &[]),
    ]));
    let changelog = text_of(&files, "CHANGELOG.md");
    let (header, sections) = changelog.split_once("\n## ").unwrap();
    assert!(header.contains("# Changelog of Okta's event types\n"));
    assert!(header.contains("*Retired* means no longer documented by Okta; such events may still occur"), "{header}");
    let sections: Vec<&str> = sections.split("\n## ").collect();
    let starts = [
        "2024.01.4, 2024-01-04\n\nSince 2024.01.3 (2024-01-03): breaking 0 | notable 1 | editorial 0.\n\n### Notable\n\n\
         **`event-returned`** (1)\n",
        "2024.01.3, 2024-01-03\n\nSince 2024.01.2 (2024-01-02): breaking 1 | notable 0 | editorial 0.\n\n### Breaking\n\n\
         **`event-retired`** (1)\n",
        "2024.01.2, 2024-01-02\n\nSince 2024.01.1 (2024-01-01): breaking 0 | notable 1 | editorial 0.\n\n### Notable\n\n\
         **`event-added`** (1)\n",
        "2024.01.1, 2024-01-01\n\nThe record starts with 1 documented event type, which may be older.\n",
    ];
    assert_eq!(sections.len(), starts.len(), "{changelog}");
    for (section, start) in sections.iter().zip(starts) {
        assert!(section.starts_with(start), "{section}");
    }
    let rows: Vec<String> = text_of(&files, "csv/changes.csv")
        .lines()
        .map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>()[..9].join(","))
        .collect();
    let [first, second, third, fourth] = [1, 2, 3, 4].map(|day| format!("2024010{day}T000000Z_2024.01.{day}"));
    assert_eq!(
        rows,
        [
            "previous,snapshot,previous_label,label,date,rule,level,kind,id".to_owned(),
            format!("{first},{second},2024.01.1,2024.01.2,2024-01-02,event-added,notable,event-type,pool.b"),
            format!("{second},{third},2024.01.2,2024.01.3,2024-01-03,event-retired,breaking,event-type,pool.a"),
            format!("{third},{fourth},2024.01.3,2024.01.4,2024-01-04,event-returned,notable,event-type,pool.a"),
        ]
    );
}

fn headings(changelog: &str) -> Vec<&str> {
    changelog.lines().filter_map(|line| line.strip_prefix("## ")).collect()
}

#[test]
fn every_label_has_a_section_and_gaps_are_named() {
    let files = generate(&history::whole());
    let changelog = text_of(&files, "CHANGELOG.md");
    assert_eq!(
        headings(&changelog),
        [
            "2026.08.1, 2026-08-06",
            "2021.03.1, 2021-03-03",
            "Unlabelled, 2020-01-08",
            "2019.02.1, 2019-02-14: no changes",
            "Unlabelled, 2019-02-14",
        ]
    );
    let parts: Vec<&str> = changelog.split("\n## ").collect();
    for (part, gap) in [(1, "2021-04 to 2026-07"), (2, "2020-02 to 2021-02"), (3, "2019-03 to 2019-12")] {
        let expected = format!("\nNo publication in {gap}: changes above may be from that time.\n");
        assert!(parts[part].ends_with(&expected), "{}", parts[part]);
        assert_eq!(changelog.matches(&expected).count(), 1);
    }
}

#[test]
fn a_confirmed_rename_is_one_change() {
    let files = generate(&history::whole());
    let changes = text_of(&files, "csv/changes.csv");
    let renamed: Vec<&str> = changes.lines().filter(|line| line.contains("system.agent.read_toplogy")).collect();
    assert_eq!(renamed.len(), 1, "{renamed:?}");
    assert!(renamed[0].contains(",event-renamed,breaking,event-type,"), "{renamed:?}");
    let changelog = text_of(&files, "CHANGELOG.md");
    let is_candidate = |line: &&str| line.contains("read_toplogy") && line.contains("score");
    assert_eq!(changelog.lines().find(is_candidate), None);
}

#[test]
fn headings_of_one_day_and_label_have_the_time() {
    let whole = history::whole();
    let mut snapshots = whole.snapshots()[2..].to_vec();
    for (snapshot, time) in snapshots.iter_mut().zip(["2026-08-06T09:00:00Z", "2026-08-06T14:03:10Z"]) {
        snapshot.publications[0].time = time.parse().unwrap();
        snapshot.publications[0].label = "2026.08.1".parse().ok();
    }
    let mut history = History::new(snapshots, Default::default(), Default::default()).unwrap();
    history.register_documented().unwrap();
    assert_eq!(
        headings(&text_of(&generate(&history), "CHANGELOG.md")),
        ["2026.08.1, 2026-08-06 14:03:10 UTC", "2026.08.1, 2026-08-06 09:00:00 UTC"]
    );
}

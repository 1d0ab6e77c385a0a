//! `generate`: write, check, and what is committed.

use std::fs;

use crate::support::repo::{FIRST, NOW, Repo, SECOND, run_on_committed, younger};
use crate::support::site::{Site, sample_events};
use crate::support::{assert_contains, text};

#[test]
fn the_committed_tree_is_up_to_date_and_a_deleted_one_comes_back() {
    let ran = run_on_committed(&["generate", "--check"]);
    assert_eq!(ran.code, 0, "generated/ is stale; to fix it: cargo xtask generate\n{}{}", ran.stdout, ran.stderr);
    // The README's first command. Nothing of the machine's matters.
    let repo = Repo::committed();
    repo.remove("generated");
    let variables =
        [("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("SOURCE_DATE_EPOCH", "1"), ("COLUMNS", "20")];
    let ran = repo.run_with(&["refresh", "--offline"], &variables).succeeded();
    assert_contains(&ran.stdout, &["release    2026.", "next       "]);
    repo.assert_unchanged();
}

#[test]
fn f104_f105_f139_stale_files_are_found_and_fixed_and_foreign_ones_stay() {
    let repo = Repo::two_months();
    repo.run(&["generate"]).succeeded();
    repo.assert_unchanged();
    let table = repo.read("generated/csv/event-types.csv");
    repo.write("generated/csv/event-types.csv", table.replacen("sample.kind00.done,", "sample.other.done,", 1));
    repo.remove("generated/okta-event-types/src/lib.rs");
    // Ours is what the manifest lists.
    let stale = repo.read("generated/MANIFEST.sha256") + &"0".repeat(64) + "  csv/stray.csv\n";
    repo.write("generated/MANIFEST.sha256", stale);
    repo.write("generated/csv/stray.csv", "a\n");
    let torn = repo.tree();
    let ran = repo.run(&["generate", "--check"]);
    assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
    let expected = [
        "event-types.csv differs",
        "stray.csv is left over",
        "lib.rs is missing",
        "sample.other.done",
        "cargo xtask generate",
    ];
    assert_contains(&ran.stdout, &expected);
    let ran = repo.run(&["generate", "--dry-run"]).succeeded();
    assert_contains(&ran.stdout, &["+ generated/okta-event-types/src/lib.rs", "- generated/csv/stray.csv"]);
    assert!(repo.tree() == torn, "neither of them writes");
    repo.run(&["generate"]).succeeded();
    repo.assert_unchanged();

    let folder = format!("snapshots/{FIRST}");
    let foreign = [
        "generated/okta-event-types/target/debug/x",
        "generated/okta-event-types/Cargo.lock",
        "generated/.DS_Store",
        "snapshots/.DS_Store",
        "snapshots/target/x",
        &format!("{folder}/.events.csv.swp"),
    ];
    for path in foreign {
        repo.write(path, "theirs\n");
    }
    let site = younger().folder();
    let refresh = ["refresh", "--dry-run", "--from", text(site.path())];
    for arguments in [&["generate"][..], &["generate", "--check"], &["refresh", "--offline"], &refresh] {
        let ran = repo.run(arguments).succeeded();
        let notes: Vec<&str> = ran.stderr.lines().filter(|line| line.contains("left alone")).collect();
        assert_eq!(notes.len(), 1, "{arguments:?}: {}", ran.stderr);
        assert!(notes[0].contains("snapshots/") || notes[0].ends_with("..."), "{}", notes[0]);
    }
    for path in foreign {
        assert_eq!(repo.read(path), "theirs\n");
        repo.remove(path);
    }
    repo.write(foreign[5], "theirs\n");
    assert_contains(&repo.run(&["generate"]).succeeded().stderr, &[foreign[5]]);
}

#[test]
fn f140_a_rename_of_ids_that_are_not_in_the_history_is_reported() {
    let repo = Repo::sample();
    let rename = "[[rename]]\nfrom = \"sample.early.one\"\nto = \"sample.kind00.done\"\nreason = \"a test\"\n";
    repo.write("snapshots/renames.toml", rename);
    for arguments in [&["generate"][..], &["generate", "--check"]] {
        let ran = repo.run(arguments).succeeded();
        assert_contains(&ran.stderr, &["the rename of `sample.early.one` to `sample.kind00.done` is not applied"]);
    }
    // Entries that are applied, and that a person should look at again.
    let tables = [
        (
            "rename",
            "sample.kind01.done",
            "sample.kind00.done",
            "rename of `sample.kind01.done` to `sample.kind00.done`",
        ),
        ("replacement", "sample.kind01.done", "sample.kind0.done", "by `sample.kind0.done` is doubtful"),
    ];
    for (table, from, to, expected) in tables {
        let entry = format!("[[{table}]]\nfrom = \"{from}\"\nto = \"{to}\"\nreason = \"a test\"\n");
        repo.write("snapshots/renames.toml", entry);
        let ran = repo.run(&["generate"]).succeeded();
        assert_contains(&ran.stderr, &[expected]);
    }
}

#[test]
fn f139_a_snapshot_that_was_deleted_is_noticed() {
    let repo = Repo::sample();
    repo.refresh(&younger(), &[]).succeeded();
    repo.remove(&format!("snapshots/{SECOND}"));
    let site = younger().folder();
    for arguments in [
        &["generate", "--check"][..],
        &["generate"],
        &["refresh", "--offline"],
        &["refresh", "--from", text(site.path())],
    ] {
        let ran = repo.run_with(arguments, &[("SOURCE_DATE_EPOCH", NOW)]);
        let words =
            ["registry.csv has 1 id that no snapshot documents, such as sample.more.one", "git restore snapshots"];
        assert_contains(&ran.stderr, &words);
    }
    assert!(!repo.run(&["generate"]).succeeded().stderr.contains("registry.csv"), "the refresh restored it");
}

#[test]
fn f119_snapshots_that_were_edited_or_are_of_a_newer_format_are_refused() {
    let repo = Repo::sample();
    let folder = format!("snapshots/{}", repo.snapshots()[0]);
    let (events, source) = (format!("{folder}/events.csv"), format!("{folder}/source.toml"));
    let mut lines: Vec<String> = repo.read(&events).lines().map(str::to_owned).collect();
    lines.swap(1, 2);
    repo.write(&events, lines.join("\n") + "\n");
    let ran = repo.run(&["generate", "--check"]);
    assert_contains(ran.refused(4, "T-ORDER"), &[&events, "line 3"]);
    repo.write(&events, &repo.before()[&events]);
    let newer = repo.read(&source).replacen("format = ", "format = 9", 1);
    repo.write(&source, newer);
    for arguments in [&["generate"][..], &["generate", "--check"], &["refresh", "--offline"]] {
        assert_contains(repo.run(arguments).refused(4, "T-FORMAT"), &[&source, "upgrade"]);
    }
    repo.refresh(&younger(), &[]).refused(4, "T-FORMAT");
    // Commands that read the history tables do not look at the snapshots, unless the tables are missing.
    let tables = "generated/csv/snapshots.csv";
    repo.remove(tables);
    repo.run(&["stats"]).refused(4, "T-FORMAT");
    repo.write(tables, &repo.before()[tables]);
    repo.write(&source, &repo.before()[&source]);
    repo.assert_unchanged();
    // A pending change of another version of the program.
    repo.write(".okta-event-catalog.ready/deletions", "elsewhere/a.csv\n");
    repo.run(&["stats"]).refused(5, "F-READY");
}

#[test]
fn f087_f116_descriptions_go_to_an_own_folder_only() {
    let repo = Repo::sample();
    let mut events = sample_events();
    events[0].description = "=cmd|x".to_owned();
    let site = Site::new("2026.08.1", &events);
    let (site, outside) = (site.folder(), tempfile::tempdir().unwrap());
    fs::write(outside.path().join("precious.txt"), "mine").unwrap();
    let write_to =
        |out: &str| repo.run(&["generate", "--with-descriptions", "--from", text(site.path()), "--out", out]);
    for out in ["/", ".", "./snapshots/..", "generated", "snapshots/new", text(outside.path())] {
        assert_contains(write_to(out).refused(2, "F-OUTPUT"), &["does not exist yet or is empty"]);
    }
    repo.assert_unchanged();
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    for _ in 0..2 {
        write_to("local/descriptions").succeeded();
    }
    let read = |name: &str| repo.read(&format!("local/descriptions/{name}"));
    assert_contains(&read("descriptions.csv"), &["sample.kind01.done,Words of our own about sample.kind01.done."]);
    let tables = fs::read_dir(repo.path().join("local/descriptions")).unwrap().map(|file| file.unwrap().file_name());
    let tables: Vec<String> =
        tables.map(|name| name.into_string().unwrap()).filter(|name| name.ends_with(".csv")).collect();
    assert!(tables.iter().any(|name| read(name).contains("'=cmd|x")), "a table for spreadsheets: {tables:?}");
    repo.assert_unchanged();
}

#[test]
fn f120_outside_a_repository_the_message_says_what_is_missing() {
    let repo = Repo::empty();
    repo.remove("snapshots");
    for arguments in [&["stats"][..], &["generate"], &["refresh", "--offline"]] {
        assert_contains(repo.run(arguments).refused(2, "F-ROOT"), &["Cargo.toml", "snapshots", text(repo.path())]);
    }
    assert!(!repo.path().join("generated").exists());
}

//! `diff` with its filters, and its figures for real releases.

use std::collections::{BTreeMap, BTreeSet};

use catalog_diff::{CatalogDiff, Change, Context, Rule, Side, compare, csv, documented_ids};
use catalog_model::{ConfirmedRename, ConfirmedRenames, EventId, RenameKind};
use catalog_store::Store;
use serde_json::Value;

use crate::support::repo::{FIRST, Repo, SECOND, run_on_committed};
use crate::support::{assert_contains, project};

/// The changes of `diff --format json` as `rule id`.
fn changes(repo: &Repo, arguments: &[&str]) -> Vec<String> {
    let document = repo.run(&[&["diff"], arguments, &["--format", "json"]].concat()).json();
    let changes = document["changes"].as_array().unwrap();
    changes.iter().map(|it| format!("{} {}", it["rule"].as_str().unwrap(), it["id"].as_str().unwrap())).collect()
}

#[test]
fn the_sides_of_a_diff() {
    let repo = Repo::two_months();
    let both = changes(&repo, &[FIRST, SECOND]);
    assert!(both.iter().any(|change| change == "event-retired sample.kind08.done"), "{both:?}");
    let range = format!("{FIRST}..{SECOND}");
    for sides in [&[range.as_str()][..], &["2026.08.1..2026.09.1"], &["previous..latest"], &["previous"], &[FIRST]] {
        assert_eq!(changes(&repo, sides), both, "{sides:?}");
    }
    // A path with two dots is no range.
    let folder = format!("generated/../snapshots/{FIRST}");
    assert_eq!(changes(&repo, &[&folder]), both);
    for (sides, meant) in [
        (&["2026.08.1..2026.09.2"][..], "the last one is 2026.09.1"),
        (&["..latest"], "`..latest` lacks one of the two sides"),
        (&["previous.."], "`previous..` lacks one of the two sides"),
        (&["previous..latest", "latest"], "both sides are given twice"),
        (&["../no-such.csv", "latest"], "no snapshot and no file is named `../no-such.csv`"),
    ] {
        let arguments = [&["diff"], sides].concat();
        assert_contains(repo.run(&arguments).refused(2, "U-ARGUMENT"), &[meant]);
    }
    let ran = repo.run(&["diff", "latest", "previous"]).succeeded();
    assert_contains(&ran.stderr, &["warning: the first side is newer"]);
    assert_contains(&ran.stdout, &["event-added (1)"]);
    repo.assert_unchanged();
}

#[test]
fn filters_of_a_diff() {
    let repo = Repo::two_months();
    let all = changes(&repo, &["previous"]);
    let filtered = |arguments: &[&str]| changes(&repo, &[&["previous"], arguments].concat());
    assert_eq!(filtered(&["--rule", "event-retired"]), ["event-retired sample.kind08.done"]);
    assert_eq!(filtered(&["--id", "*.kind08.*"]), ["event-retired sample.kind08.done"]);
    assert_eq!(filtered(&["--id", "sample.kind0?.done", "--id", "sample.more.*"]).len(), all.len());
    assert_eq!(filtered(&["--rule", "event-retired", "--id", "sample.more.*"]).len(), 0);
    let ran = repo.run(&["diff", "previous", "--rule", "event-retired"]).succeeded();
    let hidden = format!("; {} hidden by filters\n", catalog_model::text::counted(all.len() - 1, "change"));
    assert!(ran.stdout.lines().next().unwrap().ends_with(hidden.trim_end()), "{}", ran.stdout);

    for (arguments, meant) in [
        (["--rule", "event-retried"], "event-retired"),
        (["--tag", "sampel"], "did you mean `sample`?"),
        (["--tag", "\u{1b}[2J"], "no event type of either side has the tag"),
        (["--format", "cvs"], "csv"),
        (["--id", ""], "--id"),
        (["--ignore", "bad.txt"], "bad.txt, line 3"),
    ] {
        repo.write("bad.txt", "# known\n0123456789abcdef\n0123456789abcde # too short\n");
        let ran = repo.run(&[&["diff", "previous"][..], &arguments].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}: {}", ran.stderr);
        assert_contains(&ran.stderr, &[meant]);
    }
    let ran = repo.run(&["diff", "previous", "--id", "no.such.*", "--id", "*.kind08.*"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert_contains(&ran.stderr, &["error[U-UNKNOWN] no event type of either side matches `no.such.*`"]);
    assert_contains(&ran.stdout, &["sample.kind08.done"]);
    for file in ["missing.txt", "snapshots"] {
        assert_contains(repo.run(&["diff", "previous", "--ignore", file]).refused(2, "U-ARGUMENT"), &[file]);
    }
}

#[test]
fn ignored_changes_do_not_count() {
    let repo = Repo::two_months();
    assert_eq!(repo.run(&["diff", "previous", "--fail-on", "breaking"]).code, 1);
    let document = repo.run(&["diff", "previous", "--level", "breaking", "--format", "json"]).json();
    let breaking = document["changes"].as_array().unwrap();
    let known: Vec<&str> = breaking.iter().filter_map(|change| change["fingerprint"].as_str()).collect();
    let lines: Vec<String> = known.iter().map(|fingerprint| format!("  {fingerprint}  # known\r\n")).collect();
    repo.write("known.txt", format!("# dealt with\n\n{}0123456789abcdef", lines.concat()));
    let ran = repo.run(&["diff", "previous", "--fail-on", "breaking", "--ignore", "known.txt"]).succeeded();
    let expected = format!(
        "ignored {}; 1 fingerprint matches no change: 0123456789abcdef\n",
        catalog_model::text::counted(known.len(), "change")
    );
    assert_eq!(ran.stderr, expected);
    assert_contains(&ran.stdout, &["breaking 0 | ", "hidden by filters"]);
}

#[test]
fn confirmed_renames_and_replacements_of_a_repository() {
    let repo = Repo::two_months();
    let with = |table: &str| {
        let entry = format!("[[{table}]]\nfrom = 'sample.kind08.done'\nto = 'sample.more.one'\nreason = 'A trial.'\n");
        repo.write("snapshots/renames.toml", entry);
        repo.run(&["diff", "previous"]).succeeded().stdout
    };
    let renamed = with("rename");
    assert_contains(&renamed, &["event-renamed (1)", "    sample.kind08.done  sample.more.one"]);
    assert!(!renamed.contains("event-retired") && !renamed.contains("event-added"), "{renamed}");
    assert_contains(&with("replacement"), &["sample.kind08.done  replaced by sample.more.one", "event-added"]);

    // Two files in the repository, and two outside any.
    let header = "Event Type,Description,Release Date,Tags, Change Details\n";
    for (file, id) in [("old.csv", "sample.kind08.done"), ("new.csv", "sample.more.one")] {
        repo.write(file, format!("{header}\"{id}\",\"Words.\",\"2024.01.1\",\"\",\"\"\n"));
    }
    with("rename");
    let ran = repo.run(&["diff", "old.csv", "new.csv"]).succeeded();
    assert_contains(&ran.stdout, &["event-renamed (1)"]);
    for missing in ["snapshots/renames.toml", "Cargo.toml"] {
        repo.remove(missing);
        assert_contains(&repo.run(&["diff", "old.csv", "new.csv"]).succeeded().stdout, &["event-retired (1)"]);
    }
}

#[test]
fn a_diff_as_a_table() {
    let repo = Repo::two_months();
    let ran = repo.run(&["diff", "previous", "--format", "csv"]).succeeded();
    let mut reader = ::csv::Reader::from_reader(ran.stdout.as_bytes());
    assert_eq!(reader.headers().unwrap(), &csv::HEADER[..]);
    let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), changes(&repo, &["previous"]).len());
    let retired = rows.iter().find(|row| &row[5] == "event-retired").unwrap();
    let cells: Vec<&str> = retired.iter().take(13).collect();
    let expected = [FIRST, SECOND, "2026.08.1", "2026.09.1", "2026-09-05", "event-retired", "breaking", "event-type"];
    assert_eq!(
        (&cells[..8], cells[8], &cells[9..]),
        (&expected[..], "sample.kind08.done", &["", "", "public", ""][..])
    );
}

/// The number of changes of each rule.
fn figures(from: &str, to: &str) -> BTreeMap<String, u64> {
    let document = run_on_committed(&["diff", from, to, "--format", "json"]).json();
    let by_rule: BTreeMap<String, Value> = serde_json::from_value(document["summary"]["by_rule"].clone()).unwrap();
    by_rule.into_iter().map(|(rule, count)| (rule, count.as_u64().unwrap())).collect()
}

#[track_caller]
fn check_figures(from: &str, to: &str, expected: &[(Rule, u64)]) {
    let found = figures(from, to);
    for (rule, count) in expected {
        assert_eq!(found.get(rule.id()).copied().unwrap_or_default(), *count, "{from} {to} {rule}: {found:?}");
    }
}

#[test]
fn figures_of_release_2026_05() {
    use Rule::*;
    let expected = [
        (EventRenamed, 5),
        (EventAdded, 5),
        (EventRetired, 7),
        (EventPromoted, 30),
        (PreviewAdded, 11),
        (ChangeDetailsAdded, 1),
    ];
    check_figures("2026.04.1", "2026.05.1", &expected);
}

#[test]
fn figures_of_release_2026_06() {
    use Rule::*;
    check_figures("2026.05.1", "2026.06.1", &[(EventAdded, 7), (HookEligibilityGained, 24), (PreviewAdded, 7)]);
}

#[test]
fn figures_of_release_2026_08() {
    use Rule::*;
    let expected =
        [(EventAdded, 26), (EventPromoted, 6), (PreviewAdded, 13), (DescriptionChanged, 3), (ChangeDetailsAdded, 2)];
    check_figures("2026.07.1", "2026.08.1", &expected);
}

#[test]
fn legacy_ids_were_dropped_in_2026_07() {
    use Rule::*;
    check_figures("2026.06.1", "2026.07.1", &[(LegacyIdsChanged, 561)]);
}

/// The difference between each committed snapshot and the next, given the confirmed renames or without them.
fn steps(with_renames: bool) -> Vec<CatalogDiff> {
    let history = Store::discover(&project()).unwrap().load_history().unwrap();
    let snapshots = history.snapshots();
    let renames = if with_renames { history.renames() } else { ConfirmedRenames::NONE };
    let pair = |index: usize| {
        let (from, to) = (&snapshots[index], &snapshots[index + 1]);
        let past = documented_ids(snapshots[..index].iter().map(|snapshot| snapshot.catalog.as_ref()));
        let context = Context { documented_before: &past, renames };
        compare((&Side::of(from), &from.catalog), (&Side::of(to), &to.catalog), context)
    };
    (0..snapshots.len() - 1).map(pair).collect()
}

#[test]
fn every_step_of_the_history_has_changes() {
    for step in steps(true) {
        assert!(!step.is_empty(), "{}", step.headline());
    }
}

#[test]
fn references_to_payload_types_in_the_whole_history() {
    let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
    for step in steps(true) {
        // A renamed event type is another one to whoever counts by id.
        let renamed: Vec<&EventId> = step.changes.iter().filter_map(Change::new_id).collect();
        for change in &step.changes {
            if !change.event_types().iter().any(|id| renamed.contains(&id)) {
                *counts.entry(change.rule).or_default() += 1;
            }
        }
    }
    let rules = [Rule::DebugDataChanged, Rule::TargetsChanged, Rule::ActorChanged];
    assert_eq!(rules.map(|rule| counts[&rule]), [50, 51, 7]);
    assert_eq!(counts[&Rule::ChangeDetailsChanged], 2);
}

#[test]
fn confirmed_renames_take_the_place_of_candidates() {
    let history = Store::discover(&project()).unwrap().load_history().unwrap();
    let confirmed: BTreeSet<(&str, &str)> =
        history.renames().iter().map(|it| (it.from.as_str(), it.to.as_str())).collect();
    let candidates = |with_renames| -> Vec<(String, String)> {
        let renames = steps(with_renames).into_iter().flat_map(|step| step.renames);
        renames.map(|rename| (rename.from.to_string(), rename.to.to_string())).collect()
    };
    let (left, all) = (candidates(true), candidates(false));
    assert!(left.iter().all(|(from, to)| !confirmed.contains(&(from, to))), "{left:?}");
    // What the scorer misses: a webhook became an event hook under another verb, with a new day of creation.
    let renames = history.renames().of_kind(RenameKind::Renamed);
    let is_missed =
        |it: &&ConfirmedRename| !all.iter().any(|(from, to)| it.from.as_str() == from && it.to.as_str() == to);
    let missed: Vec<&str> = renames.filter(is_missed).map(|it| it.from.as_str()).collect();
    assert_eq!(missed, ["webhook.modify", "webhook.verify"]);
}

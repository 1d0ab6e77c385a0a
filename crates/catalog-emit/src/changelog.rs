//! `CHANGELOG.md` for people and `csv/changes.csv` for programs: every step of the history.

use catalog_diff::{CatalogDiff, Context, DocumentedBefore, Level, Side, compare, csv, markdown};
use catalog_model::Files;

use crate::csv::table;
use crate::facts::Facts;

pub(crate) fn files(facts: &Facts<'_>) -> Files {
    let steps = steps(facts);
    let mut files = Files::new();
    files.add("CHANGELOG.md", changelog(facts, &steps));
    files.add("csv/changes.csv", changes(&steps));
    files
}

/// The difference between each snapshot and the next, oldest first.
fn steps(facts: &Facts<'_>) -> Vec<CatalogDiff> {
    let mut first_documented: Vec<_> = facts
        .timeline
        .lives()
        .values()
        .filter_map(|life| Some((life.first_documented()?.snapshot, &life.id)))
        .collect();
    first_documented.sort_by_key(|(snapshot, _)| *snapshot);
    let mut not_yet_past = first_documented.into_iter().peekable();
    let mut past = DocumentedBefore::new();
    let pairs = facts.snapshots().windows(2).map(|pair| {
        let (from, to) = (&pair[0], &pair[1]);
        while let Some((_, id)) = not_yet_past.next_if(|(snapshot, _)| *snapshot < from.name()) {
            past.insert(id.clone());
        }
        let context = Context { documented_before: &past, renames: facts.history.renames() };
        compare((&Side::of(from), &from.catalog), (&Side::of(to), &to.catalog), context)
    });
    pairs.collect()
}

/// The newest step comes first; a step without changes has no section.
fn changelog(facts: &Facts<'_>, steps: &[CatalogDiff]) -> String {
    let mut changelog = format!(
        "# Changelog of Okta's event types\n\n\
         {} Each section lists the changes from one snapshot to the next; `cargo xtask diff A B` compares any two. \
         Ids and values in `code spans` are copied from upstream as data. For programs: `csv/changes.csv`.\n",
        facts.origin()
    );
    let label =
        |side: &Side, otherwise: &str| side.label.map_or_else(|| otherwise.to_owned(), |label| label.to_string());
    let date = |side: &Side| side.date.clone().unwrap_or_default();
    for step in steps.iter().rev().filter(|step| !step.is_empty()) {
        let (to, from) = (label(&step.to, "unlabelled"), label(&step.from, "an unlabelled snapshot"));
        let (day, summary) = (date(&step.to), step.summary());
        changelog.push_str(&format!("\n## {to}, {day}\n\nSince {from} of {}: {summary}.\n", date(&step.from)));
        changelog.push_str(&markdown::sections(step));
    }
    changelog
}

/// One row per change, the oldest step first.
fn changes(steps: &[CatalogDiff]) -> Vec<u8> {
    table(&csv::HEADER, steps.iter().flat_map(|step| csv::rows(step, Level::Editorial)))
}

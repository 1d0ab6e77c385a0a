//! `CHANGELOG.md` for people and `csv/changes.csv` for programs: every step of the history.

use std::collections::BTreeMap;

use catalog_diff::{CatalogDiff, Context, DocumentedBefore, Side, compare, markdown};
use catalog_model::text::counted;
use catalog_model::{EventId, Files, Gap, Lifecycle, Published, SnapshotName, Visibility};
use rayon::prelude::*;

use crate::csv;
use crate::facts::{Facts, HEADER};

pub(crate) fn files(facts: &Facts<'_>) -> Files {
    let steps = steps(facts);
    let (changelog, mut files) = rayon::join(|| changelog(facts, &steps), || csv::changes(&steps));
    files.add("CHANGELOG.md", changelog);
    files
}

/// The difference between each snapshot and the next, oldest first.
fn steps(facts: &Facts<'_>) -> Vec<CatalogDiff> {
    let lives = facts.timeline.lives().values();
    let first_documented: Vec<(SnapshotName, &EventId)> =
        lives.filter_map(|life| Some((Lifecycle::first_documented(life)?.snapshot, &life.id))).collect();
    let pairs = facts.snapshots().par_windows(2).map(|pair| {
        let (from, to) = (&pair[0], &pair[1]);
        let before = first_documented.iter().filter(|(snapshot, _)| *snapshot < from.name());
        let before: DocumentedBefore = before.map(|(_, id)| (*id).clone()).collect();
        let context = Context { documented_before: &before, renames: facts.history.renames() };
        compare((&Side::of(from), &from.catalog), (&Side::of(to), &to.catalog), context)
    });
    pairs.collect()
}

/// A publication with a section of its own: the first of a snapshot, or one with a label that none before it had.
struct Section {
    published: Published,
    snapshot: usize,
    is_first: bool,
}

/// The newest publication comes first.
fn changelog(facts: &Facts<'_>, steps: &[CatalogDiff]) -> String {
    let mut changelog = format!(
        "<!-- {HEADER} -->\n\n\
         # Changelog of Okta's event types\n\n\
         Each section lists what a publication changed, by snapshots: runs of publications with the same facts. \
         `cargo xtask diff A B` compares any two. *Retired* means no longer documented by Okta; such events may still \
         occur in logs. Ids and values in `code spans` are copied from upstream as data. For programs: \
         `csv/changes.csv`.\n"
    );
    let sections = sections(facts);
    let headings = headings(&sections);
    let mut gaps = facts.tables.gaps();
    for (section, heading) in sections.iter().zip(headings).rev() {
        changelog.push_str(&format!("\n## {heading}"));
        changelog.push_str(&match section.snapshot.checked_sub(1).map(|before| &steps[before]) {
            _ if !section.is_first => ": no changes\n".to_owned(),
            None => {
                let catalog = &facts.snapshots()[section.snapshot].catalog;
                let documented = catalog.count(Visibility::Public);
                let documented = counted(documented, "documented event type");
                format!("\n\nThe record starts with {documented}, which may be older.\n")
            }
            Some(step) => {
                let from = facts.tables.start_of(section.snapshot - 1);
                let sections = markdown::sections(step);
                format!("\n\nSince {from}: {}.\n{sections}", step.summary())
            }
        });
        while let Some(gap) = gaps.pop_if(|gap| is_before(gap, section)) {
            changelog.push_str(&format!("\nNo publication in {gap}: changes above may be from that time.\n"));
        }
    }
    changelog
}

/// In the order of time.
fn sections(facts: &Facts<'_>) -> Vec<Section> {
    let mut sections = Vec::new();
    for (snapshot, head) in facts.tables.snapshots.iter().enumerate() {
        for (index, &published) in head.publications.iter().enumerate() {
            let is_new = || head.publications[..index].iter().all(|before| before.label != published.label);
            if index == 0 || published.label.is_some() && is_new() {
                sections.push(Section { published, snapshot, is_first: index == 0 });
            }
        }
    }
    sections
}

/// Label and day of each section, with the time of day where both are the same.
fn headings(sections: &[Section]) -> Vec<String> {
    let plain = |section: &Section| {
        let label = section.published.label.map_or_else(|| "Unlabelled".to_owned(), |label| label.to_string());
        format!("{label}, {}", section.published.time.strftime("%Y-%m-%d"))
    };
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for section in sections {
        *counts.entry(plain(section)).or_default() += 1;
    }
    let heading = |section: &Section| match plain(section) {
        heading if counts[&heading] > 1 => format!("{heading} {}", section.published.time.strftime("%H:%M:%S UTC")),
        heading => heading,
    };
    sections.iter().map(heading).collect()
}

/// Whether the months without a publication come directly before the section's publication.
fn is_before(gap: &Gap, section: &Section) -> bool {
    section.is_first && gap.before == section.snapshot
        || section.published.time.strftime("%Y-%m").to_string() <= gap.last_month.strftime("%Y-%m").to_string()
}

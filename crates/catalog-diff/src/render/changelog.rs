//! Every step of the history: as a change log for people, and as one table for programs.

use super::markdown::{code_span, sections};
use crate::CatalogDiff;

/// The change log: the newest step first, a section for each step that changed anything, the breaking changes first.
///
/// `steps` are the diffs between consecutive snapshots, oldest first; `header` stands above them as it is. Ends in a
/// line break.
#[must_use]
pub fn render(header: &str, steps: &[CatalogDiff]) -> String {
    let mut changelog = String::from(header);
    for step in steps.iter().rev().filter(|step| !step.is_empty()) {
        let title = step.to.label.map_or_else(|| "unlabelled".to_owned(), |label| label.to_string());
        let day = step.to.date.as_deref().map(|date| format!(", {date}")).unwrap_or_default();
        changelog.push_str(&format!("\n## {title}{day}\n\nSince {}: {}.\n", previous(step), step.summary()));
        changelog.push_str(&sections(step));
    }
    changelog
}

/// One row for each change ever: `snapshot,rule,level,id,before,after`, oldest step first, in each step's own order.
///
/// No cell holds a comma, a quote or a line break: all are words, digests and counts of the model.
///
/// # Panics
/// Never: writing a table to memory cannot fail.
#[must_use]
pub fn table(steps: &[CatalogDiff]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |row: [&str; 6]| writer.write_record(row).expect("memory can be written to");
    write(["snapshot", "rule", "level", "id", "before", "after"]);
    for step in steps {
        for change in &step.changes {
            let (rule, level) = (change.rule.id(), change.rule.level().as_str());
            write([&step.to.name, rule, level, &change.id, &change.before, &change.after]);
        }
    }
    writer.into_inner().expect("memory can be written to")
}

fn previous(step: &CatalogDiff) -> String {
    let label = step.from.label.map_or_else(|| "an unlabelled one".to_owned(), |label| label.to_string());
    step.from.date.as_deref().map_or_else(|| code_span(&step.from.name), |date| format!("{label} of {date}"))
}

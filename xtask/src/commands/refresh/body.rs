//! What `refresh` says in Markdown, for the body of a pull request: what is unusual and what the witnesses said, and then
//! the change.

use catalog_diff::{Level, markdown};

use super::report::{FINDINGS_SHOWN, Step, agreement, findings, weightiest_findings};
use crate::gather::Gathered;

/// The body. Whatever comes from outside stands in code spans.
pub(super) fn body(gathered: &Gathered, step: &Step) -> String {
    let witnesses = witnesses(gathered);
    match step {
        Step::NothingNew(name) => format!("Nothing new: upstream publishes what `{name}` holds.\n\n{witnesses}"),
        Step::New { name, diff: None, .. } => format!("First snapshot: `{name}`.\n\n{witnesses}"),
        Step::New { diff: Some(diff), unusual, .. } => {
            let mut opening = String::new();
            for unusual in unusual {
                opening.push_str(&format!("**Unusual**: {unusual}. Look at the page before you merge.\n\n"));
            }
            opening.push_str(&witnesses);
            opening.push('\n');
            markdown::render_below(&opening, diff, Level::Editorial)
        }
    }
}

fn witnesses(gathered: &Gathered) -> String {
    let merged = &gathered.merged;
    let mut lines = format!("Witnesses {}. Findings: {}.\n", agreement(merged), findings(merged));
    if !merged.findings.is_empty() {
        lines.push('\n');
    }
    for finding in weightiest_findings(merged) {
        lines.push_str(&format!("- {}\n", markdown::code_span(&finding.to_string())));
    }
    if merged.findings.len() > FINDINGS_SHOWN {
        let more = merged.findings.len() - FINDINGS_SHOWN;
        lines.push_str(&format!("- … and {more} more, which `cargo xtask refresh --format json` lists\n"));
    }
    lines
}

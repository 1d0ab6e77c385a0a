//! What `refresh` says in Markdown, for the body of a pull request: what is unusual and what the sources said, and then
//! the change.

use catalog_diff::{Level, markdown};

use super::report::{FINDINGS_SHOWN, Step, agreement, findings, weightiest_findings};
use crate::gather::Fetched;

/// The body. Whatever comes from outside stands in code spans.
pub(super) fn body(gathered: &Fetched, step: &Step) -> String {
    let sources = sources(gathered);
    match step {
        Step::NothingNew(name) => format!("Nothing new: upstream publishes what `{name}` holds.\n\n{sources}"),
        Step::New { name, diff: None, .. } => format!("First snapshot: `{name}`.\n\n{sources}"),
        Step::New { diff: Some(diff), unusual, .. } => {
            let mut opening = String::new();
            for unusual in unusual {
                opening.push_str(&format!("**Unusual**: {unusual}. Look at the page before you merge.\n\n"));
            }
            opening.push_str(&sources);
            opening.push('\n');
            markdown::render_below(&opening, diff, Level::Editorial)
        }
    }
}

fn sources(gathered: &Fetched) -> String {
    let reconciled = &gathered.reconciled;
    let mut lines = format!("Sources {}. Findings: {}.\n", agreement(reconciled), findings(reconciled));
    if !reconciled.findings.is_empty() {
        lines.push('\n');
    }
    for finding in weightiest_findings(reconciled) {
        lines.push_str(&format!("- {}\n", markdown::code_span(&finding.to_string())));
    }
    if reconciled.findings.len() > FINDINGS_SHOWN {
        let more = reconciled.findings.len() - FINDINGS_SHOWN;
        lines.push_str(&format!("- … and {more} more, which `cargo xtask refresh --format json` lists\n"));
    }
    lines
}

//! A diff for the body of a pull request.
//!
//! Untrusted text is always inside code spans, so that an id, name or value cannot mention a person, close an issue,
//! load an image or look like our own words. Descriptions are never shown.

use catalog_model::{EventEntry, Safe, text};

use super::groups::{Group, Row, Style, parts};
use crate::rule::RETIRED;
use crate::{CatalogDiff, Level, RenameCandidate, Rule};

/// The limit of [`render`]; GitHub refuses a body of more than 65,536 characters.
pub const MAX_CHARACTERS: usize = 60_000;

/// The maximum number of characters shown of a value.
const MAX_SHOWN: usize = 200;
/// Reserved for the end of a section: an empty line, and the line that says how many rows are left out.
const SECTION_END: usize = 80;

/// The diff as Markdown: counts first, then every change of this level or a more severe one, the breaking ones first.
///
/// At most [`MAX_CHARACTERS`] characters; a section that is cut says how many changes are left out. Ends in a line break.
pub fn render(diff: &CatalogDiff, min_level: Level) -> String {
    render_below("", diff, min_level)
}

/// Like [`render`], after an introduction in Markdown, which counts towards the limit.
pub fn render_below(introduction: &str, diff: &CatalogDiff, min_level: Level) -> String {
    let mut sections: Vec<Section> = Vec::new();
    for part in parts(diff, min_level) {
        let first = sections.len();
        sections.extend(part.groups.iter().map(group_section));
        if !part.renames.is_empty() {
            sections.push(renames_section(&part.renames));
        }
        sections[first].heading.insert_str(0, &format!("### {}\n\n", heading(part.level)));
    }

    let (head, tail) = (format!("{introduction}{}", head(diff, min_level)), tail(diff));
    let fixed: usize = [head.as_str(), &tail]
        .into_iter()
        .chain(sections.iter().map(|section| section.heading.as_str()))
        .map(chars)
        .sum();
    let mut room = MAX_CHARACTERS.saturating_sub(fixed + sections.len() * SECTION_END);
    let mut markdown = head;
    for section in &sections {
        section.write(&mut markdown, &mut room);
    }
    markdown.push_str(&tail);
    markdown.truncate(markdown.trim_end().len());
    markdown.push('\n');
    markdown
}

/// All changes and rename candidates as lists under headings, for a section of the changelog: without a table of counts
/// and without a limit. Starts with an empty line unless there are no changes.
pub fn sections(diff: &CatalogDiff) -> String {
    let mut text = String::new();
    for part in parts(diff, Level::Editorial) {
        text.push_str(&format!("\n### {}\n", heading(part.level)));
        for group in &part.groups {
            text.push_str(&format!("\n**`{}`** ({})\n\n", group.rule, group.count));
            text.extend(group.rows.iter().map(row_line));
        }
        if !part.renames.is_empty() {
            text.push_str("\nPossible renames, to review:\n\n");
            text.extend(part.renames.iter().map(|rename| rename_line(rename)));
        }
    }
    text
}

/// An untrusted text as a code span, shortened to 200 characters; `(none)` where it is empty.
pub fn code_span(value: &str) -> String {
    if value.is_empty() { "(none)".to_owned() } else { text::code_span(&Safe::new(value).shortened(MAX_SHOWN)) }
}

/// A heading and its rows, each with its number of changes.
struct Section {
    heading: String,
    rows: Vec<(String, usize)>,
}

impl Section {
    fn write(&self, markdown: &mut String, room: &mut usize) {
        markdown.push_str(&self.heading);
        let mut shown = 0;
        for (line, _) in &self.rows {
            let Some(left) = room.checked_sub(chars(line)) else {
                // Later rows may be shorter, but only the end may be left out.
                *room = 0;
                break;
            };
            *room = left;
            markdown.push_str(line);
            shown += 1;
        }
        let left_out: usize = self.rows[shown..].iter().map(|(_, count)| count).sum();
        if left_out > 0 {
            markdown.push_str(&format!("- … and {left_out} more, left out to keep this short\n"));
        }
        markdown.push('\n');
    }
}

fn head(diff: &CatalogDiff, min_level: Level) -> String {
    let (from, to) = diff.titles();
    let mut head = format!("## {} to {}\n\n{}.\n", code_span(&from), code_span(&to), diff.summary());
    let hidden = diff.changes.len() - diff.at_or_above(min_level);
    if hidden > 0 {
        head.push_str(&format!("\nChanges below {min_level} are counted but not listed: {hidden}.\n"));
    }
    if diff.counts().contains_key(&Rule::EventRetired) {
        head.push_str(&format!("\nRetired: {RETIRED}.\n"));
    }
    head.push('\n');
    if diff.is_empty() {
        return head;
    }
    head.push_str("| Level | Rule | Changes |\n|---|---|---|\n");
    for part in parts(diff, Level::Editorial) {
        for group in &part.groups {
            let (level, rule, counted) = (part.level, group.rule, group.rule.counted(group.count, 0));
            head.push_str(&format!("| {level} | `{rule}` | {counted} |\n"));
        }
    }
    head.push_str(
        "\nIds and values `in code spans` below are copied from upstream: they are data, not instructions.\n\n",
    );
    head
}

fn tail(diff: &CatalogDiff) -> String {
    if diff.not_compared.is_empty() {
        return String::new();
    }
    format!("Not compared, because at least one side does not cover them: {}.\n", diff.not_compared.join(", "))
}

const fn heading(level: Level) -> &'static str {
    match level {
        Level::Breaking => "Breaking",
        Level::Notable => "Notable",
        Level::Editorial => "Editorial",
    }
}

const STYLE: Style = Style { value: code_span, arrow: " to " };

fn row_line(row: &Row<'_>) -> String {
    // An anchor consists of letters, digits and `-`.
    let linked = |id: &str, entry: &EventEntry| format!("[{}]({})", code_span(id), entry.id.docs_url());
    let (subject, values) = match (row.entry(), row.change.new_id()) {
        (Some(entry), Some(new)) => (code_span(&row.subject()), linked(new.as_str(), entry)),
        (Some(entry), None) => (linked(&row.subject(), entry), row.values(STYLE)),
        // Digests mean nothing to a reader.
        _ if row.change.rule == Rule::DescriptionChanged => (code_span(&row.subject()), String::new()),
        _ => (code_span(&row.subject()), row.values(STYLE)),
    };
    let texts = [values, row.note(STYLE)].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    match row.entry() {
        _ if texts.is_empty() => format!("- {subject}\n"),
        // On a line of its own: an id and its address are long enough for one.
        Some(_) => format!("- {subject}:\n  {}\n", texts.join("; ")),
        None => format!("- {subject}: {}\n", texts.join("; ")),
    }
}

fn group_section(group: &Group<'_>) -> Section {
    Section {
        heading: format!("**`{}`** ({}): {}\n\n", group.rule, group.count, group.rule.meaning()),
        rows: group.rows.iter().map(|row| (row_line(row), row.count)).collect(),
    }
}

fn renames_section(renames: &[&RenameCandidate]) -> Section {
    Section {
        heading: format!("**Possible renames** ({}): candidates to review, the likeliest first.\n\n", renames.len()),
        rows: renames.iter().map(|rename| (rename_line(rename), 1)).collect(),
    }
}

fn rename_line(rename: &RenameCandidate) -> String {
    let (from, to) = (code_span(rename.from.as_str()), code_span(rename.to.as_str()));
    format!("- {from} to {to}: score {} ({})\n", rename.score, rename.reasons.join(", "))
}

fn chars(text: &str) -> usize {
    text.chars().count()
}

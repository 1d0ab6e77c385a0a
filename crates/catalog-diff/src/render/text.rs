//! A diff for a person at a terminal.

use std::collections::BTreeMap;

use anstyle::Style;
use catalog_model::text::thousands;
use catalog_model::{EventId, Safe};

use super::groups::{Group, Part, Row, Style as Values, parts};
use super::word_diff::word_diff;
use super::{GREEN, RED, paint};
use crate::rule::RETIRED;
use crate::{CatalogDiff, Level, RenameCandidate, Rule, Subject};

/// The maximum width of an aligned column. A wider value shifts the rest of its line.
const MAX_WIDTH: usize = 64;
/// The maximum number of characters shown of a value.
const MAX_SHOWN: usize = 200;

/// The old and the new description of each event type whose description changed.
pub type Descriptions = BTreeMap<EventId, (String, String)>;

#[derive(Clone, Copy, Debug)]
pub struct TextOptions<'a> {
    /// The least severe level that is shown.
    pub min_level: Level,
    pub color: bool,
    /// If given, changed descriptions are shown word by word. No other form of the diff shows them.
    pub descriptions: Option<&'a Descriptions>,
    /// Recommends the option that shows them: both sides have descriptions.
    pub recommend_descriptions: bool,
    /// The command exits with 1 because of the changes or the filters.
    pub has_findings: bool,
}

impl Default for TextOptions<'_> {
    /// Everything, without colors and without descriptions.
    fn default() -> Self {
        Self {
            min_level: Level::Editorial,
            color: false,
            descriptions: None,
            recommend_descriptions: false,
            has_findings: false,
        }
    }
}

/// The diff as text: a headline, the number of changes of each rule, then every change by level and rule, then the next
/// step for the reader.
///
/// Without changes, it is the headline alone. Ends in a line break.
pub fn render(diff: &CatalogDiff, options: TextOptions<'_>) -> String {
    let mut text = headline(diff, options);
    if diff.is_empty() {
        text.push('\n');
        return text;
    }
    if diff.counts().contains_key(&Rule::EventRetired) {
        text.push_str(&format!("\nretired: {RETIRED}"));
    }
    let counts = diff.counts();
    if counts.len() > 1 {
        let width = counts.values().map(|count| thousands(*count).len()).max().unwrap_or_default();
        text.push('\n');
        text.extend(counts.iter().map(|(rule, count)| format!("\n  {}", rule.counted(*count, width))));
    }
    for part in parts(diff, options.min_level) {
        let heading = paint(style_of(part.level), &part.level.as_str().to_uppercase(), options.color);
        text.push_str(&format!("\n\n{heading}"));
        for group in &part.groups {
            text.push_str(&group_text(&part, group, options));
        }
        if !part.renames.is_empty() {
            text.push_str(&renames_text(&part.renames));
        }
    }
    text.push('\n');
    for (name, items, separator) in [("not compared", &diff.not_compared, ", "), ("next", &next(diff, options), "; ")] {
        if !items.is_empty() {
            text.push_str(&format!("\n{name}: {}", items.join(separator)));
        }
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

fn style_of(level: Level) -> Style {
    match level {
        Level::Breaking => RED,
        Level::Notable => GREEN,
        Level::Editorial => Style::new().dimmed(),
    }
}

fn headline(diff: &CatalogDiff, options: TextOptions<'_>) -> String {
    let mut line = paint(Style::new().bold(), &diff.headline(), options.color);
    if diff.is_empty() && !diff.not_compared.is_empty() {
        line.push_str(&format!(" (not compared: {})", diff.not_compared.join(", ")));
    }
    let hidden = diff.changes.len() - diff.at_or_above(options.min_level);
    if hidden > 0 {
        line.push_str(&format!(" ({hidden} below {} not shown)", options.min_level));
    }
    line
}

fn group_text(part: &Part<'_>, group: &Group<'_>, options: TextOptions<'_>) -> String {
    let heading = paint(style_of(part.level), group.rule.id(), options.color);
    let meaning = paint(Style::new().dimmed(), group.rule.meaning(), options.color);
    let mut text = format!("\n  {heading} ({})  {meaning}", group.count);

    let cells: Vec<[String; 3]> = group.rows.iter().map(|row| cells(row, options)).collect();
    let width = |column: usize| cells.iter().map(|cells| cells[column].chars().count()).max().unwrap_or(0);
    let widths = [0, 1, 2].map(|column| width(column).min(MAX_WIDTH));
    for (row, cells) in group.rows.iter().zip(&cells) {
        let columns = cells.iter().zip(widths).filter(|(_, width)| *width > 0);
        let line: String = columns.map(|(cell, width)| format!("  {cell:width$}")).collect();
        text.push_str(&format!("\n  {}", line.trim_end()));
        if let Some(words) = changed_words(row, options) {
            text.push_str(&format!("\n      {words}"));
        }
    }
    text
}

const VALUES: Values = Values { value: shown, arrow: " -> " };

fn shown(value: &str) -> String {
    if value.is_empty() { "(none)".to_owned() } else { Safe::new(value).shortened(MAX_SHOWN) }
}

fn cells(row: &Row<'_>, options: TextOptions<'_>) -> [String; 3] {
    // The words replace the digests.
    let values = if changed_words(row, options).is_some() { String::new() } else { row.values(VALUES) };
    [shown(&row.subject()), values, row.note(VALUES)]
}

fn changed_words(row: &Row<'_>, options: TextOptions<'_>) -> Option<String> {
    let is_text = row.change.rule == Rule::DescriptionChanged;
    let texts = options.descriptions.filter(|_| is_text)?;
    let Subject::EventType(id) = &row.change.subject else { return None };
    texts.get(id).map(|(before, after)| word_diff(before, after, options.color))
}

fn renames_text(renames: &[&RenameCandidate]) -> String {
    let mut text = format!("\n  possible renames ({})  Candidates to review, with their scores.", renames.len());
    for rename in renames {
        let (score, from, to) = (rename.score, &rename.from, &rename.to);
        text.push_str(&format!("\n    {score}  {from} -> {to}\n          {}", rename.reasons.join(", ")));
    }
    text
}

/// What the reader can do. That nothing needs to be done is said only if every change is shown and none is a finding.
fn next(diff: &CatalogDiff, options: TextOptions<'_>) -> Vec<&'static str> {
    let mut next = Vec::new();
    let shown = diff.at_or_above(options.min_level);
    if diff.at_or_above(Level::Breaking) > 0 {
        next.push(
            "check your rules, queries and hooks for the ids under BREAKING; `cargo xtask history ID` shows the \
             history of an event type",
        );
    } else {
        if !options.has_findings && diff.hidden == 0 && shown == diff.changes.len() {
            next.push("no action needed");
        }
        if diff.at_or_above(Level::Notable) > 0 && shown > 0 {
            next.push("`cargo xtask show ID` shows all facts about an event type");
        }
    }
    let lists_descriptions =
        options.min_level == Level::Editorial && diff.counts().contains_key(&Rule::DescriptionChanged);
    if lists_descriptions && options.recommend_descriptions && options.descriptions.is_none() {
        next.push("`--with-descriptions` shows changed descriptions word by word");
    }
    next
}

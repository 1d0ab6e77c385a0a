//! The rows that people read: changes by level and rule. A change that many payload types share is one row.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{EventId, text};

use crate::{CatalogDiff, Change, Level, RenameCandidate, Rule};

/// The number of payload types from which the same change of the same field is one row.
const MIN_FOLDED: usize = 3;

/// Everything of one level.
pub(crate) struct Part<'a> {
    pub(crate) level: Level,
    pub(crate) groups: Vec<Group<'a>>,
    pub(crate) renames: Vec<&'a RenameCandidate>,
}

/// All changes of one rule.
pub(crate) struct Group<'a> {
    pub(crate) rule: Rule,
    /// The number of changes in all rows.
    pub(crate) count: usize,
    pub(crate) rows: Vec<Row<'a>>,
}

/// One change, or one change that several payload types share.
pub(crate) struct Row<'a> {
    /// The id; `*.field` for a shared change. Untrusted.
    pub(crate) subject: String,
    /// The first of the changes.
    pub(crate) change: &'a Change,
    pub(crate) count: usize,
    /// For payload rules, how many payload types and event types the row touches. Safe to print.
    pub(crate) touches: Option<String>,
}

/// The values of a change that add something to its rule.
pub(crate) enum Shown<'a> {
    Nothing,
    One(&'a str),
    Both(&'a str, &'a str),
}

impl<'a> Row<'a> {
    pub(crate) fn shown(&self) -> Shown<'a> {
        let change = self.change;
        match change.rule {
            Rule::EventHidden
            | Rule::EventPromoted
            | Rule::DescriptionChanged
            | Rule::SinceChanged
            | Rule::CategoryChanged
            | Rule::PayloadFieldRetyped => Shown::Both(&change.before, &change.after),
            Rule::TagAdded | Rule::PreviewAdded | Rule::PayloadTypeAdded | Rule::PayloadFieldAdded => {
                Shown::One(&change.after)
            }
            Rule::TagRemoved | Rule::PreviewRemoved | Rule::PayloadTypeRemoved | Rule::PayloadFieldRemoved => {
                Shown::One(&change.before)
            }
            Rule::EventRetired
            | Rule::EventAdded
            | Rule::EventReturned
            | Rule::HookEligibilityLost
            | Rule::HookEligibilityGained
            | Rule::OieOnlyGained
            | Rule::OieOnlyLost
            | Rule::ChangeDetailsAdded
            | Rule::ChangeDetailsRemoved => Shown::Nothing,
        }
    }
}

/// The changes of this level and the more severe ones, the most severe first, without empty levels.
pub(crate) fn parts(diff: &CatalogDiff, min_level: Level) -> Vec<Part<'_>> {
    let shown = Level::BY_SEVERITY.into_iter().filter(|&level| level >= min_level);
    let parts = shown.map(|level| {
        let mut by_rule: BTreeMap<Rule, Vec<&Change>> = BTreeMap::new();
        for change in diff.changes.iter().filter(|change| change.rule.level() == level) {
            by_rule.entry(change.rule).or_default().push(change);
        }
        let group = |(rule, changes): (Rule, Vec<_>)| Group { rule, count: changes.len(), rows: rows(&changes) };
        Part {
            level,
            groups: by_rule.into_iter().map(group).collect(),
            renames: diff.renames.iter().filter(|rename| rename.level() == level).collect(),
        }
    });
    parts.filter(|part| !part.groups.is_empty() || !part.renames.is_empty()).collect()
}

fn rows<'a>(changes: &[&'a Change]) -> Vec<Row<'a>> {
    let mut by_field: BTreeMap<(&str, &str, &str), Vec<&'a Change>> = BTreeMap::new();
    let mut single = Vec::new();
    for change in changes {
        match field_of(change) {
            Some(field) => by_field.entry((field, &change.before, &change.after)).or_default().push(change),
            None => single.push(*change),
        }
    }
    let mut rows = Vec::new();
    for ((field, _, _), changes) in by_field {
        if changes.len() < MIN_FOLDED {
            single.extend(changes);
            continue;
        }
        let events: BTreeSet<&EventId> = changes.iter().flat_map(|change| &change.events).collect();
        rows.push(Row {
            subject: format!("*.{field}"),
            change: changes[0],
            count: changes.len(),
            touches: Some(format!("in {} payload types, {}", changes.len(), touched(events.len()))),
        });
    }
    single.sort_unstable();
    rows.extend(single.into_iter().map(|change| Row {
        subject: change.id.clone(),
        change,
        count: 1,
        touches: change.rule.is_about_payloads().then(|| touched(change.events.len())),
    }));
    rows
}

fn field_of(change: &Change) -> Option<&str> {
    let is_about_a_field =
        matches!(change.rule, Rule::PayloadFieldAdded | Rule::PayloadFieldRemoved | Rule::PayloadFieldRetyped);
    is_about_a_field.then(|| change.id.split_once('.')).flatten().map(|(_, field)| field)
}

fn touched(count: usize) -> String {
    match count {
        0 => "touches no documented event type".to_owned(),
        count => format!("touches {}", text::counted(count, "event type")),
    }
}

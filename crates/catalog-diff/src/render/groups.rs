//! The rows that people read: changes by rule, with what many payload types share folded into one row.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::EventId;

use crate::{CatalogDiff, Change, Level, RenameCandidate, Rule};

/// From so many payload types on, the same change of the same field is one row.
const FOLDED_FROM: usize = 3;

/// Everything of one level.
pub(crate) struct Part<'a> {
    pub(crate) level: Level,
    pub(crate) groups: Vec<Group<'a>>,
    /// The candidates whose old id was lost with this weight.
    pub(crate) renames: Vec<&'a RenameCandidate>,
}

/// All changes of one rule.
pub(crate) struct Group<'a> {
    pub(crate) rule: Rule,
    /// How many changes the rows stand for.
    pub(crate) count: usize,
    pub(crate) rows: Vec<Row<'a>>,
}

/// One change, or one change that several payload types share.
pub(crate) struct Row<'a> {
    /// The id; `*.field` for a folded row. Not yet safe to print.
    pub(crate) subject: String,
    /// The first of its changes.
    pub(crate) change: &'a Change,
    /// How many changes it stands for.
    pub(crate) count: usize,
    /// For payload rules what it touches, in words and numbers of ours.
    pub(crate) touches: Option<String>,
}

/// The values of a change that are worth showing: the rule tells the rest.
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

/// What is of this level or a weightier one, the most severe first; levels without anything are left out.
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
    let mut alike: BTreeMap<(&str, &str, &str), Vec<&'a Change>> = BTreeMap::new();
    for change in changes {
        if let Some(field) = field_of(change) {
            alike.entry((field, &change.before, &change.after)).or_default().push(change);
        }
    }
    alike.retain(|_, changes| changes.len() >= FOLDED_FROM);
    let is_folded = |change: &Change| {
        field_of(change)
            .is_some_and(|field| alike.contains_key(&(field, change.before.as_str(), change.after.as_str())))
    };
    let folded = alike.iter().map(|((field, _, _), changes)| {
        let events: BTreeSet<&EventId> = changes.iter().flat_map(|change| &change.events).collect();
        Row {
            subject: format!("*.{field}"),
            change: changes[0],
            count: changes.len(),
            touches: Some(format!("in {} payload types, {}", changes.len(), touched(events.len()))),
        }
    });
    let single = changes.iter().filter(|change| !is_folded(change)).map(|change| Row {
        subject: change.id.clone(),
        change,
        count: 1,
        touches: change.rule.is_about_payloads().then(|| touched(change.events.len())),
    });
    folded.chain(single).collect()
}

fn field_of(change: &Change) -> Option<&str> {
    let is_about_a_field =
        matches!(change.rule, Rule::PayloadFieldAdded | Rule::PayloadFieldRemoved | Rule::PayloadFieldRetyped);
    is_about_a_field.then(|| change.id.split_once('.')).flatten().map(|(_, field)| field)
}

fn touched(count: usize) -> String {
    match count {
        0 => "touches no documented event type".to_owned(),
        1 => "touches 1 event type".to_owned(),
        count => format!("touches {count} event types"),
    }
}

//! The rows that people read: changes by level and rule. A change that many payload types share is one row.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{EventEntry, EventId, FieldName, text};

use crate::{CatalogDiff, Change, Detail, Level, RenameCandidate, Rule, Subject};

/// The number of payload types from which the same change of the same field is one row.
const MIN_FOLDED: usize = 3;
/// The number of event types or fields that a row names.
const MAX_NAMED: usize = 3;

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
    /// The first of the changes.
    pub(crate) change: &'a Change,
    pub(crate) count: usize,
    /// The event types that a change of several payload types touches.
    touched: BTreeSet<&'a EventId>,
}

/// How a renderer writes values, which are foreign text, between our words.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub(crate) value: fn(&str) -> String,
    /// Between the old and the new value.
    pub(crate) arrow: &'static str,
}

impl Row<'_> {
    /// The id; `*.field` for a shared change.
    pub(crate) fn subject(&self) -> String {
        match &self.change.subject {
            Subject::PayloadField(_, field) if self.count > 1 => format!("*.{field}"),
            subject => subject.to_string(),
        }
    }

    /// The entry of an event type that is documented now and was not before, or that has a new id.
    pub(crate) fn entry(&self) -> Option<&EventEntry> {
        match &self.change.detail {
            Detail::Entry(entry) => Some(entry),
            _ => None,
        }
    }

    /// The values of the change that add something to its rule; can be empty.
    pub(crate) fn values(&self, style: Style) -> String {
        let (before, after) = (&self.change.before, &self.change.after);
        let value = |text: &str| match &self.change.subject {
            Subject::PayloadField(..) if self.change.rule != Rule::PayloadFlagsChanged => labelled(text, style),
            _ => (style.value)(text),
        };
        let both = || format!("{}{}{}", value(before), style.arrow, value(after));
        let values = match self.change.rule {
            Rule::EventRenamed => (style.value)(after),
            Rule::EventHidden
            | Rule::EventPromoted
            | Rule::DebugDataChanged
            | Rule::ActorChanged
            | Rule::TargetsChanged
            | Rule::ChangeDetailsChanged
            | Rule::DescriptionChanged
            | Rule::SinceChanged
            | Rule::CreatedChanged
            | Rule::CategoryChanged
            | Rule::LegacyIdsChanged
            | Rule::PayloadFieldRetyped
            | Rule::PayloadFlagsChanged
            | Rule::PreviewChanged => both(),
            Rule::TagAdded | Rule::PreviewAdded | Rule::PayloadTypeAdded | Rule::PayloadFieldAdded => value(after),
            Rule::TagRemoved | Rule::PreviewRemoved | Rule::PayloadTypeRemoved | Rule::PayloadFieldRemoved => {
                value(before)
            }
            Rule::EventRetired
            | Rule::EventAdded
            | Rule::EventReturned
            | Rule::HookEligibilityLost
            | Rule::HookEligibilityGained
            | Rule::OieOnlyGained
            | Rule::OieOnlyLost
            | Rule::ChangeDetailsAdded
            | Rule::ChangeDetailsRemoved => String::new(),
        };
        match &self.change.subject {
            Subject::PayloadField(_, field) if field.in_events() != field.as_str() => {
                format!("{} in log events: {values}", (style.value)(&field.in_events()))
            }
            _ => values,
        }
    }

    /// What the change says beyond its values; can be empty.
    pub(crate) fn note(&self, style: Style) -> String {
        match &self.change.detail {
            Detail::Entry(entry) => facts(entry, style),
            Detail::ReplacedBy(ids) if !ids.is_empty() => format!("replaced by {}", named(ids, ids.len(), style)),
            Detail::LostFields(fields) if !fields.is_empty() => {
                format!("loses {}", named(fields.iter().map(FieldName::as_str), MAX_NAMED, style))
            }
            Detail::Touches(_) if self.count > 1 => {
                format!(
                    "in {}, {}",
                    text::counted(self.count, "payload type"),
                    touched(self.touched.iter().copied(), style)
                )
            }
            Detail::Touches(events) => touched(events, style),
            _ => String::new(),
        }
    }
}

/// The changes of this level and the more severe ones, the most severe first, without empty levels.
pub(crate) fn parts(diff: &CatalogDiff, min_level: Level) -> Vec<Part<'_>> {
    let shown = Level::BY_SEVERITY.into_iter().filter(|&level| level >= min_level);
    let parts = shown.map(|level| {
        let mut by_rule: BTreeMap<Rule, Vec<&Change>> = BTreeMap::new();
        for change in diff.changes.iter().filter(|change| change.level == level) {
            by_rule.entry(change.rule).or_default().push(change);
        }
        let group = |(rule, changes): (Rule, Vec<_>)| Group { rule, count: changes.len(), rows: rows(changes) };
        Part {
            level,
            groups: by_rule.into_iter().map(group).collect(),
            renames: diff.renames.iter().filter(|rename| rename.level() == level).collect(),
        }
    });
    parts.filter(|part| !part.groups.is_empty() || !part.renames.is_empty()).collect()
}

/// The shared changes first, then the others in their order.
fn rows(changes: Vec<&Change>) -> Vec<Row<'_>> {
    let mut by_field: BTreeMap<(&FieldName, &str, &str), Vec<&Change>> = BTreeMap::new();
    for change in &changes {
        if let Some(key) = shared_key(change) {
            by_field.entry(key).or_default().push(change);
        }
    }
    by_field.retain(|_, changes| changes.len() >= MIN_FOLDED);
    let shared = by_field.values().map(|changes| Row {
        change: changes[0],
        count: changes.len(),
        touched: changes.iter().flat_map(|change| change.event_types()).collect(),
    });
    let is_single = |change: &&Change| shared_key(change).is_none_or(|key| !by_field.contains_key(&key));
    let single = changes.into_iter().filter(is_single);
    shared.chain(single.map(|change| Row { change, count: 1, touched: BTreeSet::new() })).collect()
}

fn shared_key(change: &Change) -> Option<(&FieldName, &str, &str)> {
    match &change.subject {
        Subject::PayloadField(_, field) => Some((field, &change.before, &change.after)),
        Subject::EventType(_) | Subject::PayloadType(_) => None,
    }
}

/// The facts of an event type in one line: `since 2026.08.1, category doors, debugData DoorDebugData [hook] [OIE]`.
fn facts(entry: &EventEntry, style: Style) -> String {
    let fact = |name: &str, text: Option<String>| Some(format!("{name} {}", (style.value)(&text?)));
    let facts = [
        fact("since", entry.since.map(|since| since.to_string())),
        fact("category", entry.category.as_ref().map(ToString::to_string)),
        fact("debugData", entry.debug_data.as_ref().map(ToString::to_string)),
    ];
    let mut facts = facts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    for (flag, is_set) in [(" [hook]", entry.is_event_hook_eligible()), (" [OIE]", entry.is_oie_only())] {
        facts.push_str(if is_set { flag } else { "" });
    }
    facts.trim_start().to_owned()
}

/// The type and format of a field, as `type String, format text`.
fn labelled(shape: &str, style: Style) -> String {
    match shape.split_once(' ') {
        Some((kind, format)) => format!("type {}, format {}", (style.value)(kind), (style.value)(format)),
        None => format!("type {}", (style.value)(shape)),
    }
}

fn touched<'e>(events: impl IntoIterator<Item = &'e EventId, IntoIter: ExactSizeIterator>, style: Style) -> String {
    let events = events.into_iter();
    if events.len() == 0 {
        return "touches no documented event type".to_owned();
    }
    format!("touches {}", named(events.map(EventId::as_str), MAX_NAMED, style))
}

/// The first names, and how many more there are.
fn named(names: impl IntoIterator<Item: AsRef<str>>, max: usize, style: Style) -> String {
    let mut names = names.into_iter();
    let mut text = names.by_ref().take(max).map(|name| (style.value)(name.as_ref())).collect::<Vec<_>>().join(", ");
    match names.count() {
        0 => {}
        more => text.push_str(&format!(" and {} more", text::thousands(more))),
    }
    text
}

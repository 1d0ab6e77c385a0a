//! The result of a comparison.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use catalog_model::{
    Catalog, ConfirmedRenames, EventEntry, EventId, FieldName, PayloadTypeName, Release, Safe, Sha256, Snapshot, text,
};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{Level, RenameCandidate, Rule};

/// The name of one of the two compared catalogs in the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The name of the snapshot or the path of a file. Untrusted: every renderer escapes it.
    pub name: String,
    pub label: Option<Release>,
    /// The day of its first publication in UTC, as `2026-08-06`.
    pub date: Option<String>,
}

impl Side {
    /// A snapshot of the history.
    pub fn of(snapshot: &Snapshot) -> Self {
        let name = snapshot.name();
        Self { name: name.to_string(), label: name.label, date: Some(name.date()) }
    }

    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), label: None, date: None }
    }
}

/// The ids that any snapshot before the older side documented. It distinguishes an event type that returns from a new
/// one; where it is empty, no event type returns.
pub type DocumentedBefore = BTreeSet<EventId>;

/// All ids that any of these catalogs documents.
pub fn documented_ids<'a>(catalogs: impl IntoIterator<Item = &'a Catalog>) -> DocumentedBefore {
    let entries = catalogs.into_iter().flat_map(Catalog::entries);
    entries.filter(|entry| entry.visibility.is_public()).map(|entry| entry.id.clone()).collect()
}

/// What is known beside the two catalogs.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    pub documented_before: &'a DocumentedBefore,
    pub renames: &'a ConfirmedRenames,
}

impl Context<'static> {
    /// Nothing is known: no event type returns and none is renamed.
    pub const NONE: Self = Self { documented_before: &DocumentedBefore::new(), renames: ConfirmedRenames::NONE };
}

/// Everything that differs between two catalogs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogDiff {
    /// The older side.
    pub from: Side,
    /// The newer side.
    pub to: Side,
    /// Sorted by level, the breaking changes first, then by rule and subject. A change of a payload type occurs once,
    /// not once for each event type that uses it.
    pub changes: Vec<Change>,
    /// Pairs of a removed and an added id that look like a rename and are not confirmed, the highest score first.
    pub renames: Vec<RenameCandidate>,
    /// The kinds of facts that at least one side does not cover, so that they cannot be compared. Safe to print.
    pub not_compared: Vec<&'static str>,
    /// The number of changes that a [`Filter`](crate::Filter) removed.
    pub hidden: usize,
}

impl CatalogDiff {
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The number of changes of this level.
    pub fn count(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.level == level).count()
    }

    /// The number of changes of this level or a more severe one.
    pub fn at_or_above(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.level >= level).count()
    }

    /// The number of changes of each rule that has any.
    pub fn counts(&self) -> BTreeMap<Rule, usize> {
        let mut counts = BTreeMap::new();
        for change in &self.changes {
            *counts.entry(change.rule).or_default() += 1;
        }
        counts
    }

    /// The titles of the two sides: their labels, or their names where a label is missing or both are the same.
    ///
    /// Safe to print, shortened to 120 characters each.
    pub fn titles(&self) -> (String, String) {
        let labels_are_ambiguous = self.from.label == self.to.label && self.from.name != self.to.name;
        let title = |side: &Side| match side.label {
            Some(label) if !labels_are_ambiguous => label.to_string(),
            _ if side.name.is_empty() => "(unnamed)".to_owned(),
            _ => Safe::new(&side.name).shortened(120),
        };
        (title(&self.from), title(&self.to))
    }

    /// The titles and the summary: `2026.07.1 -> 2026.08.1: breaking 0 | notable 288 | editorial 16`.
    pub fn headline(&self) -> String {
        let (from, to) = self.titles();
        format!("{from} -> {to}: {}", self.summary())
    }

    /// The number of changes of each level: `breaking 0 | notable 288 | editorial 16`.
    pub fn summary(&self) -> String {
        let mut summary = if !self.is_empty() {
            Level::BY_SEVERITY.map(|level| format!("{level} {}", self.count(level))).join(" | ")
        } else if self.not_compared.is_empty() {
            "no changes".to_owned()
        } else {
            "no changes in the facts that both sides cover".to_owned()
        };
        if self.hidden > 0 {
            summary.push_str(&format!("; {} hidden by filters", text::counted(self.hidden, "change")));
        }
        summary
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub rule: Rule,
    /// One of the levels of the rule.
    pub level: Level,
    pub subject: Subject,
    /// The fact before; empty where there was none.
    ///
    /// A visibility, the old id of a renamed event type, a tag or flag, `present` for change details, names of payload
    /// types or legacy ids joined by spaces, a description digest, a release, a day, a category, the type and format of a
    /// field joined by a space, its privacy flags, the number of fields of a payload type, or for a preview its facts
    /// that changed, as `category: doors, tags: one two`.
    pub before: String,
    /// The fact after, in the same form; empty where there is none.
    pub after: String,
    pub detail: Detail,
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// For a renamed event type the old id.
    EventType(EventId),
    PayloadType(PayloadTypeName),
    PayloadField(PayloadTypeName, FieldName),
}

impl Subject {
    pub const fn kind(&self) -> SubjectKind {
        match self {
            Self::EventType(_) => SubjectKind::EventType,
            Self::PayloadType(_) => SubjectKind::PayloadType,
            Self::PayloadField(..) => SubjectKind::PayloadField,
        }
    }

    pub const fn payload_type(&self) -> Option<&PayloadTypeName> {
        match self {
            Self::EventType(_) => None,
            Self::PayloadType(name) | Self::PayloadField(name, _) => Some(name),
        }
    }

    pub const fn field(&self) -> Option<&FieldName> {
        match self {
            Self::PayloadField(_, field) => Some(field),
            Self::EventType(_) | Self::PayloadType(_) => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    EventType,
    PayloadType,
    PayloadField,
}

impl SubjectKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EventType => "event-type",
            Self::PayloadType => "payload-type",
            Self::PayloadField => "payload-field",
        }
    }
}

impl fmt::Display for Subject {
    /// An event id, `Type`, or `Type.field` with the upstream name of the field.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EventType(id) => f.pad(id.as_str()),
            Self::PayloadType(name) => f.pad(name.as_str()),
            Self::PayloadField(name, field) => f.pad(&format!("{name}.{field}")),
        }
    }
}

/// What a change says beyond the fact before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    None,
    /// The facts of an event type that is documented now and was not before, or that has a new id.
    Entry(Arc<EventEntry>),
    /// What a retired or hidden event type gave way to, as far as it is confirmed.
    ReplacedBy(Vec<EventId>),
    /// The fields of the old debugData type that the new one lacks.
    LostFields(Vec<FieldName>),
    /// The documented event types that use a payload type, sorted: before for a removal, after for an addition, on
    /// either side for another change.
    Touches(Vec<EventId>),
}

impl Change {
    /// A change of the most severe level of its rule.
    pub(crate) fn new(rule: Rule, subject: Subject, before: impl ToString, after: impl ToString) -> Self {
        let level = rule.levels()[0];
        Self { rule, level, subject, before: before.to_string(), after: after.to_string(), detail: Detail::None }
    }

    pub(crate) fn of_event(rule: Rule, id: &EventId, before: impl ToString, after: impl ToString) -> Self {
        Self::new(rule, Subject::EventType(id.clone()), before, after)
    }

    /// The event types that the change is about or, for a change of a payload type, that it touches.
    pub fn event_types(&self) -> &[EventId] {
        match (&self.subject, &self.detail) {
            (Subject::EventType(id), _) => std::slice::from_ref(id),
            (_, Detail::Touches(events)) => events,
            _ => &[],
        }
    }

    /// The new id of a renamed event type.
    pub fn new_id(&self) -> Option<&EventId> {
        match &self.detail {
            Detail::Entry(entry) if self.rule == Rule::EventRenamed => Some(&entry.id),
            _ => None,
        }
    }

    /// The order of changes in every output.
    pub(crate) fn sort_key(&self) -> impl Ord + use<'_> {
        (Reverse(self.level), self.rule, &self.subject, &self.before, &self.after)
    }

    /// A stable key: it depends on the rule, the subject and the facts, not on the titles of the sides.
    ///
    /// Two changes of one diff never share it.
    pub fn fingerprint(&self) -> Fingerprint {
        let text = [self.rule.id(), &self.subject.to_string(), &self.before, &self.after].join("\0");
        Fingerprint(Sha256::of(text.as_bytes()).short())
    }
}

/// The key of a change: 16 lower-case hex digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(String);

impl Fingerprint {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_valid = text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        is_valid.then(|| Self(text.to_owned())).ok_or(())
    }
}

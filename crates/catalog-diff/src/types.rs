//! The result of a comparison.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{Catalog, EventId, Release, Safe, Sha256, Snapshot, text};

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

/// Everything that differs between two catalogs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogDiff {
    /// The older side.
    pub from: Side,
    /// The newer side.
    pub to: Side,
    /// Sorted by rule, which puts the breaking changes first, and then by id. A change of a payload type occurs once,
    /// not once for each event type that uses it.
    pub changes: Vec<Change>,
    /// Pairs of a removed and an added id that look like a rename, the highest score first.
    pub renames: Vec<RenameCandidate>,
    /// The kinds of facts that at least one side does not cover, so that they cannot be compared. Safe to print.
    pub not_compared: Vec<&'static str>,
}

impl CatalogDiff {
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The number of changes of this level or a more severe one.
    pub fn at_or_above(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.rule.level() >= level).count()
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

    /// The titles and the changes of visibility, with a count of all other changes:
    /// `2026.07.1 -> 2026.08.1: 26 added, 6 promoted, 266 other changes; nothing breaking`.
    pub fn headline(&self) -> String {
        let (from, to) = self.titles();
        let mut counts = self.counts();
        counts.retain(|rule, _| rule.is_about_visibility());
        let others = self.changes.len() - counts.values().sum::<usize>();
        let others =
            (others > 0).then(|| text::counted(others, if counts.is_empty() { "change" } else { "other change" }));
        let counted = counts.into_iter().map(|(rule, count)| rule.counted(count)).chain(others);
        format!("{from} -> {to}: {}", self.in_words(counted.collect()))
    }

    /// The number of changes of each rule:
    /// `26 added, 6 promoted, 3 descriptions changed, 13 previews added; nothing breaking`.
    pub fn summary(&self) -> String {
        self.in_words(self.counts().into_iter().map(|(rule, count)| rule.counted(count)).collect())
    }

    fn in_words(&self, counted: Vec<String>) -> String {
        if self.is_empty() {
            let scope = if self.not_compared.is_empty() { "" } else { " in the facts that both sides cover" };
            return format!("no changes{scope}");
        }
        let breaking = match self.at_or_above(Level::Breaking) {
            0 => "nothing breaking".to_owned(),
            1 => "1 change is breaking".to_owned(),
            count => format!("{count} changes are breaking"),
        };
        format!("{}; {breaking}", counted.join(", "))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    pub rule: Rule,
    /// An event id, a payload type as `Type`, or a field of one as `Type.field` with the upstream name of the field.
    pub id: String,
    /// The fact before; empty where there was none.
    ///
    /// A visibility, a tag or flag, `present` for change details, a description digest, a release, a category, the type
    /// and format of a field joined by a space, or the number of fields of a payload type.
    pub before: String,
    /// The fact after, in the same form; empty where there is none.
    pub after: String,
    /// For a payload rule the documented event types that use the type, sorted: before for a removal, after for an
    /// addition, on either side for another type of a field. Empty for other rules.
    pub events: Vec<EventId>,
}

impl Change {
    pub(crate) fn new(rule: Rule, id: impl Into<String>, before: impl ToString, after: impl ToString) -> Self {
        Self { rule, id: id.into(), before: before.to_string(), after: after.to_string(), events: Vec::new() }
    }

    /// A stable key of 16 hex digits: it depends on the rule, the id and the facts, not on the titles of the sides.
    ///
    /// Two changes of one diff never share it.
    pub fn fingerprint(&self) -> String {
        let text = [self.rule.id(), &self.id, &self.before, &self.after].join("\0");
        Sha256::of(text.as_bytes()).short()
    }
}

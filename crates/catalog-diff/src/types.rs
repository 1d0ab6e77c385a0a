//! What a comparison says: the arrow from detection to rendering.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{Catalog, EventId, Release, Safe, Sha256, Snapshot};

use crate::{Level, RenameCandidate, Rule};

/// One of the two catalogs that are compared, as it is spoken of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The name of the snapshot, or the path of a file. From outside: every output shows it safely.
    pub name: String,
    /// The release label it bore, if it bore one.
    pub label: Option<Release>,
    /// The day of its first publication in UTC, as `2026-08-06`, where it is known.
    pub date: Option<String>,
}

impl Side {
    /// A snapshot of the history.
    #[must_use]
    pub fn of(snapshot: &Snapshot) -> Self {
        let name = snapshot.name();
        Self { name: name.to_string(), label: name.label, date: Some(name.date()) }
    }

    /// A side of which the name alone is known.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), label: None, date: None }
    }
}

/// What came before the older of the two sides.
///
/// It tells an event type that comes back from one that is new.
#[derive(Clone, Copy, Debug, Default)]
pub struct Past<'a> {
    documented_before: Option<&'a BTreeSet<EventId>>,
}

impl<'a> Past<'a> {
    /// Nothing is known of it: no event type returns.
    #[must_use]
    pub const fn none() -> Self {
        Self { documented_before: None }
    }

    /// These are all ids that any snapshot before the older side documented, [`documented_ids`] of them.
    #[must_use]
    pub const fn documenting(ids: &'a BTreeSet<EventId>) -> Self {
        Self { documented_before: Some(ids) }
    }

    pub(crate) fn documented(&self, id: &EventId) -> bool {
        self.documented_before.is_some_and(|ids| ids.contains(id))
    }
}

/// All ids that any of these catalogs documents: a [`Past`].
#[must_use]
pub fn documented_ids<'a>(catalogs: impl IntoIterator<Item = &'a Catalog>) -> BTreeSet<EventId> {
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
    /// The changes, sorted by rule and so by level, the breaking ones first, and then by id. A change of a payload
    /// type stands here once, and not once for each event type that uses it.
    pub changes: Vec<Change>,
    /// Pairs of an id that went and an id that came which look like a rename, the likeliest first.
    pub renames: Vec<RenameCandidate>,
    /// The kinds of facts that one side at least does not tell, so that no difference in them can show. Each is a
    /// phrase of ours; every output says them.
    pub not_compared: Vec<&'static str>,
}

impl CatalogDiff {
    /// Whether nothing differs in what both sides tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many changes are of this level or a weightier one: what `--fail-on` asks.
    #[must_use]
    pub fn at_or_above(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.rule.level() >= level).count()
    }

    /// How many changes there are of each rule, in the order of rules; rules without any are left out.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Rule, usize> {
        let mut counts = BTreeMap::new();
        for change in &self.changes {
            *counts.entry(change.rule).or_default() += 1;
        }
        counts
    }

    /// What each side is called: its label, or its name where it has none or both have the same.
    ///
    /// Safe to print, shortened to 120 characters each.
    #[must_use]
    pub fn titles(&self) -> (String, String) {
        match (self.from.label, self.to.label) {
            (Some(from), Some(to)) if from != to || self.from.name == self.to.name => {
                (from.to_string(), to.to_string())
            }
            (Some(_), Some(_)) | (None, None) => (shown(&self.from.name), shown(&self.to.name)),
            (Some(from), None) => (from.to_string(), shown(&self.to.name)),
            (None, Some(to)) => (shown(&self.from.name), to.to_string()),
        }
    }

    /// One line that says it all, without a line break:
    /// `2026.07.1 -> 2026.08.1: 26 added, 6 promoted, 13 previews added; nothing breaking`.
    #[must_use]
    pub fn headline(&self) -> String {
        let (from, to) = self.titles();
        format!("{from} -> {to}: {}", self.summary())
    }

    /// The headline without the two sides: `26 added, 6 promoted, 13 previews added; nothing breaking`.
    #[must_use]
    pub fn summary(&self) -> String {
        if self.is_empty() {
            return if self.not_compared.is_empty() {
                "no difference"
            } else {
                "no difference in what both sides tell"
            }
            .to_owned();
        }
        let counted: Vec<String> = self.counts().into_iter().map(|(rule, count)| rule.counted(count)).collect();
        let breaking = match self.at_or_above(Level::Breaking) {
            0 => "nothing breaking".to_owned(),
            1 => "1 change is breaking".to_owned(),
            count => format!("{count} changes are breaking"),
        };
        format!("{}; {breaking}", counted.join(", "))
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What kind of change it is.
    pub rule: Rule,
    /// What it is about: an event id, or a payload type as `Type`, or a field of one as `Type.field` with the
    /// upstream name of the field.
    pub id: String,
    /// The fact before; empty where there was none.
    ///
    /// A visibility for the rules about being documented, a tag or flag, `present` for change details, a description
    /// digest, a release, a category, a field's type and format joined by a space, or a payload type's number of
    /// fields.
    pub before: String,
    /// The fact after, in the same form; empty where there is none.
    pub after: String,
    /// For a payload rule the documented event types that it touches, sorted: those that name the type before for
    /// what is removed, after for what is added, and on either side for what is retyped. Empty for other rules.
    pub events: Vec<EventId>,
}

impl Change {
    /// A key of 16 hex digits that the same change always has, whatever the sides are called.
    ///
    /// It follows from the rule, the id, and the fact before and after, so two changes of one diff never share it.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let text = [self.rule.id(), &self.id, &self.before, &self.after].join("\0");
        Sha256::of(text.as_bytes()).short()
    }
}

fn shown(name: &str) -> String {
    if name.is_empty() { "(unnamed)".to_owned() } else { Safe::new(name).shortened(120) }
}

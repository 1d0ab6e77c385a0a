//! Renames and replacements of event types that a person has confirmed.

use std::collections::BTreeSet;

use crate::macros::word_enum;
use crate::{EventId, Registry};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmedRename {
    pub kind: RenameKind,
    pub from: EventId,
    pub to: EventId,
    /// The evidence for it, in our own words.
    pub reason: String,
}

word_enum!(
    /// How one id gave way to another.
    RenameKind {
        /// Both are the same event type. One-to-one.
        Renamed = "renamed",
        /// Another event type, perhaps one that was never documented, took over. An event type can replace several, and
        /// several can replace one.
        Replaced = "replaced",
    }
);

/// Why a confirmed rename or replacement deserves another look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RenameDoubt {
    /// One of its ids was never documented.
    NotApplied,
    /// The old id is still documented.
    StillDocumented,
    /// No snapshot has the new id.
    NeverSeen,
}

/// The confirmed renames and replacements, sorted by kind and then by the old id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfirmedRenames(Vec<ConfirmedRename>);

impl ConfirmedRenames {
    pub const NONE: &'static Self = &Self(Vec::new());

    pub fn new(mut renames: Vec<ConfirmedRename>) -> Self {
        renames.sort_by(|a, b| (a.kind, &a.from, &a.to).cmp(&(b.kind, &b.from, &b.to)));
        Self(renames)
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &ConfirmedRename> {
        self.0.iter()
    }

    /// Those whose old id is registered. The new id of a rename must be too; a replacement can be an event type that was
    /// never documented.
    pub fn of_registered(&self, registry: &Registry) -> Self {
        let is_registered = |id: &EventId| registry.get(id.as_str()).is_some();
        let applies = |it: &&ConfirmedRename| {
            is_registered(&it.from) && (it.kind == RenameKind::Replaced || is_registered(&it.to))
        };
        Self(self.iter().filter(applies).cloned().collect())
    }

    pub fn of_kind(&self, kind: RenameKind) -> impl Iterator<Item = &ConfirmedRename> {
        self.0.iter().filter(move |it| it.kind == kind)
    }

    /// The rename of this id to another one.
    pub fn renamed_to<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a ConfirmedRename> {
        self.of_kind(RenameKind::Renamed).filter(move |it| it.from.as_str() == id)
    }

    /// The rename of another id to this one.
    pub fn renamed_from<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a ConfirmedRename> {
        self.of_kind(RenameKind::Renamed).filter(move |it| it.to.as_str() == id)
    }

    /// The replacements of this event type by others.
    pub fn replaced_by<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a ConfirmedRename> {
        self.of_kind(RenameKind::Replaced).filter(move |it| it.from.as_str() == id)
    }

    /// The replacements of other event types by this one.
    pub fn replaces<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a ConfirmedRename> {
        self.of_kind(RenameKind::Replaced).filter(move |it| it.to.as_str() == id)
    }

    /// The first id with `is_wanted` on the chain of renames that starts at `id`, which itself does not count.
    pub fn successor<'a>(&'a self, id: &'a str, is_wanted: impl Fn(&EventId) -> bool) -> Option<&'a EventId> {
        let mut newest = id;
        // A chain has at most as many links as there are renames, even if it were a cycle.
        for _ in &self.0 {
            let to = &self.renamed_to(newest).next()?.to;
            if is_wanted(to) {
                return Some(to);
            }
            newest = to.as_str();
        }
        None
    }

    /// An id that would, through renames and replacements, give way to itself.
    pub fn cycle(&self) -> Option<&EventId> {
        let mut links: Vec<&ConfirmedRename> = self.iter().collect();
        loop {
            let starts: BTreeSet<&EventId> = links.iter().map(|link| &link.from).collect();
            let before = links.len();
            // A link to an id that gives way to no other one is in no cycle.
            links.retain(|link| starts.contains(&link.to));
            if links.len() == before {
                return links.first().map(|link| &link.from);
            }
        }
    }
}

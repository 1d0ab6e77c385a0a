//! Renames of event types that somebody has looked at and confirmed.

use crate::EventId;

/// An id that gave way to another one, with the reason to believe so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmedRename {
    /// The old id.
    pub from: EventId,
    /// The id that took its place.
    pub to: EventId,
    /// Why the two are the same event type, in our own words.
    pub reason: String,
}

/// The confirmed renames, sorted by the old id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfirmedRenames(Vec<ConfirmedRename>);

impl ConfirmedRenames {
    /// These renames, sorted.
    #[must_use]
    pub fn new(mut renames: Vec<ConfirmedRename>) -> Self {
        renames.sort_by(|a, b| (&a.from, &a.to).cmp(&(&b.from, &b.to)));
        Self(renames)
    }

    /// All of them, sorted by the old id.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &ConfirmedRename> {
        self.0.iter()
    }

    /// What became of this id.
    pub fn renamed_to<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a ConfirmedRename> {
        self.0.iter().filter(move |rename| rename.from.as_str() == id)
    }

    /// What this id was before.
    pub fn renamed_from<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a ConfirmedRename> {
        self.0.iter().filter(move |rename| rename.to.as_str() == id)
    }
}

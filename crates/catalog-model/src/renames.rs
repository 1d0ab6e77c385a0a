//! Renames of event types that a person has confirmed.

use crate::EventId;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmedRename {
    pub from: EventId,
    pub to: EventId,
    /// The evidence that both are the same event type, in our own words.
    pub reason: String,
}

/// The confirmed renames, sorted by the old id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfirmedRenames(Vec<ConfirmedRename>);

impl ConfirmedRenames {
    pub fn new(mut renames: Vec<ConfirmedRename>) -> Self {
        renames.sort_by(|a, b| (&a.from, &a.to).cmp(&(&b.from, &b.to)));
        Self(renames)
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &ConfirmedRename> {
        self.0.iter()
    }

    /// The renames of this id to another one.
    pub fn renamed_to<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a ConfirmedRename> {
        self.0.iter().filter(move |rename| rename.from.as_str() == id)
    }

    /// The renames of another id to this one.
    pub fn renamed_from<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a ConfirmedRename> {
        self.0.iter().filter(move |rename| rename.to.as_str() == id)
    }
}

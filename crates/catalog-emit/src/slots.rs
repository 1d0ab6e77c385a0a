//! Distinct values in numbered slots.

use std::collections::{BTreeMap, BTreeSet};

/// The distinct values of a table, each in a slot that keeps its number as long as the value has a user.
///
/// A table is filled in the order of the history: at each snapshot every new fact acquires its value, and then every
/// old one releases its own. So a new fact changes its own row and at most one slot, and a value that nobody uses any
/// more leaves its slot to the next new one.
pub(crate) struct Slots<T> {
    slots: Vec<Option<T>>,
    /// The slot of each value and the number of its users.
    known: BTreeMap<T, (usize, usize)>,
    free: BTreeSet<usize>,
}

impl<T: Ord + Clone> Slots<T> {
    /// Slots with these values at the first places, which are never free.
    pub(crate) fn with(first: impl IntoIterator<Item = T>) -> Self {
        let mut slots = Self { slots: Vec::new(), known: BTreeMap::new(), free: BTreeSet::new() };
        for value in first {
            slots.acquire(value);
        }
        slots
    }

    /// Adds a user of a value. A new value gets the first free slot.
    pub(crate) fn acquire(&mut self, value: T) {
        if let Some((_, users)) = self.known.get_mut(&value) {
            *users += 1;
            return;
        }
        let slot = self.free.pop_first().unwrap_or_else(|| {
            self.slots.push(None);
            self.slots.len() - 1
        });
        self.slots[slot] = Some(value.clone());
        self.known.insert(value, (slot, 1));
    }

    /// Removes a user of a value.
    pub(crate) fn release(&mut self, value: &T) {
        let (slot, users) = self.known.get_mut(value).expect("a value is released after it was acquired");
        *users -= 1;
        if *users == 0 {
            let slot = *slot;
            self.slots[slot] = None;
            self.free.insert(slot);
            self.known.remove(value);
        }
    }

    /// The slot of a value that has a user.
    pub(crate) fn slot_of(&self, value: &T) -> usize {
        self.known[value].0
    }

    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    /// All slots in order; `None` is a free one.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = Option<&T>> {
        self.slots.iter().map(Option::as_ref)
    }

    /// The values in the order of their slots.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.slots.iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::Slots;

    #[test]
    fn a_value_keeps_its_slot_and_a_free_one_is_taken_again() {
        let mut slots = Slots::with([""]);
        for value in ["b", "a", "b", "c"] {
            slots.acquire(value);
        }
        slots.release(&"b");
        assert_eq!(slots.iter().collect::<Vec<_>>(), [Some(&""), Some(&"b"), Some(&"a"), Some(&"c")]);
        slots.release(&"b");
        slots.release(&"a");
        assert_eq!(slots.iter().collect::<Vec<_>>(), [Some(&""), None, None, Some(&"c")]);
        slots.acquire("d");
        assert_eq!(slots.iter().collect::<Vec<_>>(), [Some(&""), Some(&"d"), None, Some(&"c")]);
        assert_eq!((slots.slot_of(&"c"), slots.slot_of(&"d"), slots.values().count()), (3, 1, 3));
    }
}

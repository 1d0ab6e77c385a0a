//! Distinct values, numbered in the order of first use.

use std::collections::BTreeMap;

/// Distinct values with the index of each.
///
/// New values go to the end, so a table of indexes changes little from release to release.
pub(crate) struct Interner<T> {
    values: Vec<T>,
    indexes: BTreeMap<T, usize>,
}

impl<T: Ord + Clone> Interner<T> {
    /// An interner with these values at the first indexes.
    pub(crate) fn with(first: impl IntoIterator<Item = T>) -> Self {
        let mut interner = Self { values: Vec::new(), indexes: BTreeMap::new() };
        for value in first {
            interner.intern(value);
        }
        interner
    }

    /// The index of a value; a new value gets the next one.
    pub(crate) fn intern(&mut self, value: T) -> usize {
        if let Some(&index) = self.indexes.get(&value) {
            return index;
        }
        let index = self.values.len();
        self.values.push(value.clone());
        self.indexes.insert(value, index);
        index
    }

    /// The values by index.
    pub(crate) fn values(&self) -> &[T] {
        &self.values
    }
}

#[cfg(test)]
mod tests {
    use super::Interner;

    #[test]
    fn indexes_follow_first_use() {
        let mut interner = Interner::with([""]);
        assert_eq!(["b", "a", "b", ""].map(|value| interner.intern(value)), [1, 2, 1, 0]);
        assert_eq!(interner.values(), ["", "b", "a"]);
    }
}

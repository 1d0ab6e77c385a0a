//! Distinct values, numbered in the order in which they turn up.

use std::collections::BTreeMap;

/// Distinct values with the place of each.
///
/// Places follow the order of first use, so that new values go to the end and a table of places changes little from
/// release to release.
#[derive(Debug)]
pub(crate) struct Pool<T> {
    values: Vec<T>,
    places: BTreeMap<T, usize>,
}

impl<T: Ord + Clone> Pool<T> {
    /// A pool that holds nothing.
    pub(crate) fn empty() -> Self {
        Self { values: Vec::new(), places: BTreeMap::new() }
    }

    /// A pool that holds `first` in place 0.
    pub(crate) fn starting_with(first: T) -> Self {
        let mut pool = Self::empty();
        pool.place_of(first);
        pool
    }

    /// The place of a value, which takes the next free one if it is new.
    pub(crate) fn place_of(&mut self, value: T) -> usize {
        if let Some(&place) = self.places.get(&value) {
            return place;
        }
        let place = self.values.len();
        self.values.push(value.clone());
        self.places.insert(value, place);
        place
    }

    /// The values by place.
    pub(crate) fn values(&self) -> &[T] {
        &self.values
    }
}

#[cfg(test)]
mod tests {
    use super::Pool;

    #[test]
    fn places_follow_first_use() {
        let mut pool = Pool::starting_with("");
        let places = ["b", "a", "b", ""].map(|value| pool.place_of(value));
        assert_eq!(places, [1, 2, 1, 0]);
        assert_eq!(pool.values(), ["", "b", "a"]);
    }
}

//! Walks two sorted sequences side by side.

use std::cmp::Ordering;
use std::iter::Peekable;

/// The items of both sequences by key. Both sequences are sorted by key and hold each key once.
pub(crate) fn merge<K: Ord, T>(
    before: impl IntoIterator<Item = T>,
    after: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> impl Iterator<Item = (Option<T>, Option<T>)> {
    let (mut before, mut after) = (before.into_iter().peekable(), after.into_iter().peekable());
    std::iter::from_fn(move || {
        let order = match (before.peek(), after.peek()) {
            (Some(old), Some(new)) => key(old).cmp(&key(new)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return None,
        };
        Some((take_if(&mut before, order.is_le()), take_if(&mut after, order.is_ge())))
    })
}

fn take_if<I: Iterator>(items: &mut Peekable<I>, is_next: bool) -> Option<I::Item> {
    if is_next { items.next() } else { None }
}

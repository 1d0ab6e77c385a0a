//! Waiting for the disk, for many files at once.
//!
//! File systems commit whatever waits at the same time together, so waiting for a hundred files in a few threads takes
//! hardly longer than waiting for one; one after the other takes a hundred times as long.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::error::FileError;

/// How many threads wait at once.
const WAITERS: usize = 8;

/// Calls `sync` for each item, in any order; the error is one of those that there were.
pub(crate) fn sync_all<T: Sync>(
    items: &[T],
    sync: impl Fn(&T) -> Result<(), FileError> + Sync,
) -> Result<(), FileError> {
    let next = AtomicUsize::new(0);
    let wait = || {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            sync(item)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        // This thread waits too, so that a system without threads to spare only takes longer.
        let others: Vec<_> = (1..WAITERS.min(items.len()))
            .map_while(|_| thread::Builder::new().spawn_scoped(scope, wait).ok())
            .collect();
        let mine = wait();
        let theirs = others.into_iter().map(|other| other.join().expect("waiting for the disk does not panic"));
        theirs.fold(mine, Result::and)
    })
}

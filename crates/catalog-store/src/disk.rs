//! Everything in this crate that touches the disk.
//!
//! ```text
//! outside, store ── compare ── read
//!     │    │ └───── lock
//!     └────┴─────── commit ──── fs     (the only module that calls std::fs to write)
//! ```
//!
//! # The two locks
//!
//! A writer command holds the writer lock from before it reads the history until its files are in place, so two writers
//! never build on the same history. A second writer fails at once. Within that time, the writer takes the files lock
//! exclusively, only to commit and to move the staged files into place. Readers share the files lock.
//!
//! - Readers never see a mix: files change only under the exclusive lock. If a writer was killed while it moved files,
//!   the next reader finds the ready folder under its shared lock and finishes the change before it reads.
//! - Nobody waits for a network or a pager: a writer fetches and computes without the files lock, and a command reads
//!   everything it needs and releases the lock before it prints. So a wait takes milliseconds; after ten seconds, the
//!   other process hangs, and the command fails with `F-LOCKED`.
//! - A killed process leaves no lock: the system releases a file lock when the process ends. The lock files stay.
//! - A reader that can neither open nor create the files lock reads without it, as on a read-only file system.

mod commit;
mod compare;
mod fs;
mod lock;
mod outside;
mod read;
mod store;
#[cfg(test)]
mod tests;

pub use compare::{Change, ChangeKind, Mode, Outcome, Tree};
pub use outside::{OUTPUT_MARKER, write_outside};
pub use read::read_file;
pub use store::{LockedStore, Store, View};

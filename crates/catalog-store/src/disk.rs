//! The disk: everything in this crate that is not pure.
//!
//! ```text
//! outside, store ── compare ── read
//!     │    │ └───── lock
//!     └────┴─────── commit ──── fs     (the only module that calls std::fs to write)
//! ```

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

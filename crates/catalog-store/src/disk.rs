//! The disk: everything of this crate that is not pure.
//!
//! ```text
//! outside, store ── compare ── read ──┐
//!     │    └────── transaction ──── file_system   (the only module that calls std::fs to write)
//!     └── lock          └─ journal
//! ```

mod compare;
pub mod faults;
pub mod file_system;
mod journal;
mod lock;
mod outside;
mod read;
mod store;
mod sync;
mod text_diff;
mod transaction;

pub use compare::{Change, ChangeKind, Mode, Outcome, Tree};
pub use outside::{OUTPUT_MARKER, write_outside};
pub use read::{MAX_BYTES_IN_A_FILE, read_file, read_tree};
pub use store::{LockedStore, Recovery, Store};

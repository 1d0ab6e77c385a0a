//! Reads and writes snapshots and generated files, atomically. The only writer of files in the project.
//!
//! `snapshots/` and `generated/` are the same thing to this crate: maps of files, [`catalog_model::Files`]. What it
//! knows of their insides is the persisted form of a history:
//!
//! ```text
//! History --encode--> Files --apply--> snapshots/     snapshots/ --read--> Files --decode--> History
//!                     Files --apply--> generated/
//! ```
//!
//! [`encode`] and [`decode`] are pure. [`Store`] is the disk: it compares wanted with present, and writes the difference
//! in one transaction, so that after a failure, a kill or a power cut the tree is the old one or the new one.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

pub mod decode;
mod disk;
pub mod encode;
mod error;
mod format;

pub use disk::{
    Change, ChangeKind, LockedStore, MAX_BYTES_IN_A_FILE, Mode, OUTPUT_MARKER, Outcome, Recovery, Store, Tree,
    read_file, read_tree, write_outside,
};
#[doc(hidden)]
pub use disk::{faults, file_system};
pub use error::{ERROR_IDS, FileError, Place, StoreError, TreeError, TreeErrorKind, TreeState};

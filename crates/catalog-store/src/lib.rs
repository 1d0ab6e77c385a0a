//! Reads and writes snapshots and generated files. The only writer of files in the project.
//!
//! To this crate, `snapshots/` and `generated/` are maps of files, [`catalog_model::Files`]. It also knows the file
//! format of a history:
//!
//! ```text
//! History --encode--> Files --apply--> snapshots/     snapshots/ --read--> Files --decode--> History
//!                     Files --apply--> generated/
//! ```
//!
//! [`encode`] and [`decode`] are pure. [`Store`] compares wanted files with present ones and writes the difference as
//! one change: after an error, a kill or a power cut, the next command finds either the old files or the new ones.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

pub mod codes;
pub mod decode;
mod disk;
pub mod encode;
mod format;
pub mod tables;

pub use codes::{CODES, cannot_read};
pub use disk::{
    Change, ChangeKind, LockedStore, Mode, OUTPUT_MARKER, Outcome, Store, Tree, View, read_file, write_outside,
};

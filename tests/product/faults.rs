//! The fault catalogue: everything that can go wrong between Okta's site and our files, made to happen.
//!
//! Each test is named after its row, `fault_032_…`; `index.rs` says of all rows where each is proven. Faults of the
//! network's own are played in `crates/catalog-fetch/tests/faults`, and failing calls of the file system in
//! `crates/catalog-store/src/disk/tests.rs`; here the product runs as its users run it.

mod command_line;
mod concurrency;
mod csv;
mod data;
mod files;
mod hostile;
mod index;
mod kills;
#[cfg(unix)]
mod limits;
mod network;
mod page;
mod quality;
mod rows;
mod seeds;
mod steps;
mod torture;
mod trial;

//! The readers and the merge through their public surface, on small inputs of our own words.

mod chunk;
mod csv;
mod data;
mod errors;
mod fixture;
mod merge;
mod page;
#[path = "../../../catalog-model/tests/support/shown_errors.rs"]
mod shown_errors;
mod upstream;

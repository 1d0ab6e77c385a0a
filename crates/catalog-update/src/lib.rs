//! Decides what may enter the history.
//!
//! `refresh`: [`fetch_sources`] fetches and reconciles the sources, [`advance`] checks the new catalog and inserts it,
//! and [`report`] describes the result. [`import`] adds published versions of the upstream files. This crate does not
//! print or write files.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod clock;
mod codes;
mod data_search;
mod delta;
mod fetch;
mod format_change;
pub mod guards;
pub mod import;
mod judge;
mod overrides;
mod regression;
pub mod report;

pub use codes::*;
pub use data_search::{DataSearch, Held, LookedAt, Outcome};
pub use delta::{Delta, Share};
pub use fetch::{Fetched, fetch_from, fetch_sources};
pub use format_change::explain;
pub use judge::{Step, Warning, advance, holder, insert, judge};
pub use overrides::Override;

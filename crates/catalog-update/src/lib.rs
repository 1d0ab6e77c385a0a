//! Decides what may enter the history.
//!
//! `refresh`: [`fetch_sources`] fetches and reconciles the sources, [`judge`] refuses what cannot be the next step of
//! the history, [`insert`] adds the rest, and [`report`] describes it. [`import`] adds published versions of the
//! upstream files. Nothing here prints, and only the store writes.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod clock;
mod codes;
mod delta;
mod fetch;
pub mod guards;
pub mod import;
mod judge;
mod overrides;
mod regression;
pub mod report;

pub use codes::*;
pub use delta::{Delta, Share};
pub use fetch::{Fetched, fetch_sources};
pub use judge::{Warning, holder, insert, judge};
pub use overrides::{Override, Overrides};

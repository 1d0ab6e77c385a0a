//! One file per command.

pub mod diff;
pub mod generate;
pub mod history;
pub mod import;
pub mod life;
pub mod refresh;
pub mod rules;
pub mod search;
pub mod show;
pub mod snapshots;
pub mod stats;
pub mod validate;
pub mod version;

//! What `refresh` refuses to believe: sources that contradict each other, a catalog from before the newest snapshot,
//! a step larger than any in the history. Pure: each guard is a function of what was gathered and what is known.

mod calendar;
mod regression;
mod step;

pub use calendar::{check_clock, check_label};
pub use regression::{check_age, holds};
pub use step::{Accepted, GuardError, Unusual, check};

//! The guard on sources that contradict each other.

<<<<<<< HEAD
mod agreement;

pub use agreement::check_agreement;
=======
mod calendar;
mod regression;
mod step;

pub use calendar::{check_clock, check_label};
pub use regression::{check_age, holds};
pub use step::{Accepted, GuardError, Unusual, check};
>>>>>>> ingest

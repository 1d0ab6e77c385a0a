//! The guard on sources that contradict each other.

mod agreement;

pub use agreement::check_agreement;

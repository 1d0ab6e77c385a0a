//! Moved to the model.

pub use catalog_model::payload_fields::*;

//! Generates the enum crate, the schemas and the CSV files from the history.

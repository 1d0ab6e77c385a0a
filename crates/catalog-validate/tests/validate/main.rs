//! The validator as its users meet it: sources in, a report out. One binary, a file for each subject.

mod error_texts;
mod hostile;
mod properties;
mod real_events;
mod rendering;
#[path = "../../../catalog-model/tests/support/shown_errors.rs"]
mod shown_errors;
mod sources;
mod support;
mod verdicts;

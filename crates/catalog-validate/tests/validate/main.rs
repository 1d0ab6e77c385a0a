//! The validator as its users meet it: sources in, a report out. One binary, a file for each subject.

mod hostile;
mod properties;
mod real_events;
mod rendering;
mod sources;
mod support;
mod verdicts;

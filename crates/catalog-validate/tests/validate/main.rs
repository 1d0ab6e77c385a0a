//! The validator through its public functions: sources in, a report out.

mod envelopes;
mod hostile;
mod output;
mod properties;
mod real_events;
mod sources;
mod support;
mod verdicts;

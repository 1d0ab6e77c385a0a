//! The product, run as its users run it. Facts about parsing, guards and errors are tested in their crates.
#![expect(clippy::disallowed_methods, reason = "tests write the files that the product reads")]

mod agreement;
mod architecture;
mod committed;
mod crate_version;
mod diff;
mod environment;
mod errors;
mod faults;
mod fuzz_seeds;
mod generate;
mod generated_crate;
mod hostile;
mod import;
mod interrupted;
mod queries;
mod refresh;
#[cfg(unix)]
mod scheduled_job;
#[path = "../support/mod.rs"]
mod support;

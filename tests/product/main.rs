//! The product, used as its users use it. One module per question; `support/` has what they stand on.
#![expect(clippy::disallowed_methods, reason = "tests make the files that the product is tried on")]

mod architecture;
mod command_line;
mod crate_version;
mod enum_crate;
mod errors;
mod faults;
mod freshness;
mod generate;
mod import;
mod readme;
mod refresh;
mod refusals;
#[cfg(unix)]
mod scheduled_job;
mod upstream;

/// The product's binary.
const XTASK: &str = env!("CARGO_BIN_EXE_xtask-under-test");

//! The binary behind `cargo xtask`, for the tests to run.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}

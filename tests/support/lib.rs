//! What the product tests stand on: a checkout to work in, a site to read from, and the shared upstream data, where
//! it is at hand.
#![expect(clippy::disallowed_methods, reason = "tests make the files that the product is tried on")]
#![warn(missing_docs)]
#![allow(clippy::print_stderr)]

pub mod checkout;
pub mod script_server;
pub mod server;
pub mod site;
pub mod upstream;

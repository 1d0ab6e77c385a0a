//! What may enter the history, through the public surface of the crate.
#![allow(clippy::disallowed_methods)]

mod fetch;
mod guards;
mod import;
mod import_git;
mod order;
mod replay;

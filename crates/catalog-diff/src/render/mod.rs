//! Writes a diff down: for a terminal, for a pull request, for a program.

mod groups;
mod paint;
mod word_diff;

pub mod json;
pub mod markdown;
pub mod text;

//! Renders a diff: for a terminal, for a pull request, for a program.

mod groups;
mod word_diff;

pub mod csv;
pub mod json;
pub mod markdown;
pub mod text;

use anstyle::{AnsiColor, Style};

const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();

fn paint(style: Style, text: &str, color: bool) -> String {
    if color && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

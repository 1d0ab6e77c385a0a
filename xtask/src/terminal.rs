//! Where the words go: results to stdout, everything else to stderr, colour and progress to terminals only.

use std::io::{self, IsTerminal as _, Write};

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ascii_json::ascii_json;

/// The two streams of a command and how they may be used.
pub struct Terminal {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    out_colour: bool,
    err_colour: bool,
    progress: bool,
    quiet: bool,
}

impl Terminal {
    /// The terminal of this process. Colour only on a terminal, without `NO_COLOR` and with a `TERM` other than `dumb`.
    #[must_use]
    pub fn of_process() -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self {
            out: Box::new(io::BufWriter::new(io::stdout())),
            err: Box::new(io::stderr()),
            out_colour: !plain && io::stdout().is_terminal(),
            err_colour: !plain && io::stderr().is_terminal(),
            progress: !plain && io::stderr().is_terminal(),
            quiet: false,
        }
    }

    /// Says nothing on stderr but errors from here on.
    pub fn set_quiet(&mut self, quiet: bool) {
        self.quiet = quiet;
    }

    /// Whether results may be coloured.
    #[must_use]
    pub const fn out_colour(&self) -> bool {
        self.out_colour
    }

    /// The stream of results.
    pub fn out(&mut self) -> &mut dyn Write {
        &mut self.out
    }

    /// Writes a result for programs: JSON of ASCII characters alone, so that nothing in it acts on a screen either.
    ///
    /// # Errors
    /// Where the stream cannot be written.
    pub fn json(&mut self, value: &serde_json::Value) -> io::Result<()> {
        writeln!(self.out, "{}", ascii_json(value))
    }

    /// Hands over everything that was written to the stream of results.
    ///
    /// # Errors
    /// Where the stream cannot be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Says something that is not the result. A stderr that is gone is no reason to stop.
    pub fn say(&mut self, text: impl std::fmt::Display) {
        if !self.quiet {
            let _ = writeln!(self.err, "{text}");
        }
    }

    /// Says what went wrong, with the word in front that marks it.
    pub fn say_error(&mut self, text: impl std::fmt::Display) {
        let style =
            if self.err_colour { Style::new().bold().fg_color(Some(AnsiColor::Red.into())) } else { Style::new() };
        let _ = writeln!(self.err, "{style}error{style:#}{text}");
    }

    /// A bar for `length` steps, which shows nothing unless stderr is a terminal and may be used.
    #[must_use]
    pub fn progress(&self, length: u64, doing: &'static str) -> ProgressBar {
        let bar = if self.progress && !self.quiet {
            ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr())
        } else {
            ProgressBar::hidden()
        };
        bar.set_length(length);
        let style = ProgressStyle::with_template("{prefix:>10} [{bar:30}] {pos}/{len} {wide_msg}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        bar.set_style(style.progress_chars("=> "));
        bar.set_prefix(doing);
        // Drawn at once, and from then on at each step. Nothing in it moves by itself, so it needs no thread to tick: on a
        // machine without one to spare, that would be a panic.
        bar.tick();
        bar
    }
}

/// A number with a comma between thousands: `1,178`.
#[must_use]
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 event type`, `2 event types`: the number with its noun, which gets an `s` for any number but one.
#[must_use]
pub fn counted(number: usize, noun: &str) -> String {
    format!("{} {noun}{}", thousands(number), if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_people() {
        for (number, expected) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_178, "1,178"), (1_234_567, "1,234,567")]
        {
            assert_eq!(thousands(number), expected);
        }
        assert_eq!([0, 1, 2_000].map(|number| counted(number, "file")), ["0 files", "1 file", "2,000 files"]);
    }
}

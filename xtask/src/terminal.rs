//! The terminal: results go to stdout, everything else to stderr. Colour and progress bars appear on terminals only.

use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write};

use anstyle::{AnsiColor, Style};
use catalog_model::{Refusal, Safe};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use crate::ascii_json::ascii_json;
use crate::cli::{Color, PlainFormat};
use crate::codes::{F_CLOSED, F_STDOUT, U_ARGUMENT};

pub struct Terminal {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    out_colour: bool,
    err_colour: bool,
    progress: bool,
    quiet: bool,
}

impl Terminal {
    /// The terminal of this process. Without `--color`, colour needs a terminal and a `TERM` other than `dumb`, or
    /// `CLICOLOR_FORCE`, and no `NO_COLOR`.
    pub fn of_process() -> Self {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_forced = std::env::var_os("CLICOLOR_FORCE").is_some_and(|value| !value.is_empty() && value != "0");
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let colour = |is_terminal: bool| !no_color && (is_forced || (is_terminal && !is_dumb));
        Self {
            out: Box::new(io::BufWriter::new(io::stdout())),
            err: Box::new(io::stderr()),
            out_colour: colour(io::stdout().is_terminal()),
            err_colour: colour(io::stderr().is_terminal()),
            progress: !no_color && !is_dumb && io::stderr().is_terminal(),
            quiet: false,
        }
    }

    /// Overrides whether results and errors are coloured.
    pub fn set_color(&mut self, color: Color) {
        let colour = match color {
            Color::Auto => return,
            Color::Always => true,
            Color::Never => false,
        };
        (self.out_colour, self.err_colour) = (colour, colour);
    }

    /// Suppresses progress messages.
    pub fn set_quiet(&mut self, quiet: bool) {
        self.quiet = quiet;
    }

    /// Whether results are coloured.
    pub const fn out_colour(&self) -> bool {
        self.out_colour
    }

    /// Prints a result in the chosen form.
    pub fn print(&mut self, format: PlainFormat, output: &(impl Serialize + Display)) -> Result<(), Refusal> {
        match format {
            PlainFormat::Json => self.json(output),
            PlainFormat::Text => self.write(&output.to_string()),
        }
    }

    /// Prints a result as JSON.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Refusal> {
        self.write(&ascii_json(value))?;
        self.write("\n")
    }

    /// Prints a table as CSV.
    pub fn csv<R: IntoIterator<Item: AsRef<[u8]>>>(
        &mut self,
        columns: &[&str],
        rows: impl IntoIterator<Item = R>,
    ) -> Result<(), Refusal> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(columns).expect("memory accepts every write");
        for row in rows {
            writer.write_record(row).expect("rows are as long as the header, and memory accepts every write");
        }
        let bytes = writer.into_inner().expect("memory accepts every write");
        self.write(&String::from_utf8_lossy(&bytes))
    }

    /// Prints a text without changes.
    pub fn write(&mut self, text: &str) -> Result<(), Refusal> {
        self.out.write_all(text.as_bytes()).map_err(|error| output_refusal(&error))
    }

    /// Prints one line of a result.
    pub fn line(&mut self, line: impl Display) -> Result<(), Refusal> {
        writeln!(self.out, "{line}").map_err(|error| output_refusal(&error))
    }

    /// Writes the buffered results.
    pub fn flush(&mut self) -> Result<(), Refusal> {
        self.out.flush().map_err(|error| output_refusal(&error))
    }

    /// Prints a message that is not a result. A closed stderr does not stop the command.
    pub fn say(&mut self, text: impl Display) {
        if !self.quiet {
            let _ = writeln!(self.err, "{text}");
        }
    }

    /// Prints a message that explains a result or its absence.
    pub fn note(&mut self, text: impl Display) {
        let _ = writeln!(self.err, "{text}");
    }

    pub fn say_error(&mut self, text: impl Display) {
        let style =
            if self.err_colour { Style::new().bold().fg_color(Some(AnsiColor::Red.into())) } else { Style::new() };
        let _ = writeln!(self.err, "{style}error{style:#}{text}");
    }

    /// Prints all refusals but the last one and returns that, for the caller to fail with.
    ///
    /// # Panics
    /// If there is none.
    pub fn all_but_last(&mut self, mut refusals: Vec<Refusal>) -> Refusal {
        let last = refusals.pop().expect("what is refused has a refusal");
        for refusal in refusals {
            self.say_error(refusal);
        }
        last
    }

    /// A progress bar, hidden unless stderr is a terminal.
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
        // Draw once now. A ticker would need a thread, and panics on a machine that has none to spare.
        bar.tick();
        bar
    }
}

/// The refusal for an output that cannot be written.
fn output_refusal(error: &io::Error) -> Refusal {
    let code = if error.kind() == io::ErrorKind::BrokenPipe { &F_CLOSED } else { &F_STDOUT };
    code.at("standard output", format!("the output cannot be written: {error}"))
}

/// The refusal for an argument, with specific advice. `what` quotes arguments through [`display_arg`].
pub fn usage(what: impl Into<String>, next: impl Into<String>) -> Refusal {
    U_ARGUMENT.at("", what).next(next)
}

/// An argument for a message: escaped, and cut to `max` characters. Arguments with credentials never get here, since
/// the command line is refused before it is parsed.
pub fn display_arg(text: &str, max: usize) -> String {
    Safe::new(text).shortened(max)
}

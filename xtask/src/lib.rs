//! The commands of the catalog: wiring, words and exit codes. Everything else is on the floors below.
//!
//! `refresh` reads like the pipeline: [`gather`] fetches and reconciles, the store files and writes, `catalog_diff`
//! compares, `catalog_emit` generates.
#![warn(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod ascii_json;
pub mod checkout;
pub mod cli;
pub mod commands;
pub mod error_ids;
#[cfg(test)]
mod error_texts;
pub mod exit;
pub mod failure;
pub mod gather;
pub mod guards;
pub mod interrupt;
pub mod nearest;
pub mod output_schema;
pub mod selector;
pub mod terminal;

use std::process::ExitCode;

use catalog_model::{Safe, without_credentials};
use clap::Parser as _;

use crate::cli::{Cli, Command};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::Terminal;

/// Runs the command that the process was started with.
#[must_use]
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are results and end well; anything else is a usage error with clap's advice.
            if !error.use_stderr() {
                let _ = error.print();
                return Exit::Done.into();
            }
            // The advice quotes the arguments, which may come from anywhere.
            let mut terminal = Terminal::of_process();
            for line in without_credentials(&error.render().to_string()).lines() {
                terminal.say(Safe::new(line));
            }
            return Exit::Usage.into();
        }
    };
    interrupt::watch();
    let mut terminal = Terminal::of_process();
    terminal.set_quiet(cli.quiet);
    let result = run(cli.command, &mut terminal).and_then(|exit| {
        terminal.flush()?;
        Ok(exit)
    });
    match result {
        Ok(exit) => exit.into(),
        Err(failure) => {
            let exit = failure.exit();
            // What was said before the failure belongs before it.
            let _ = terminal.flush();
            if exit != Exit::OutputClosed {
                terminal.say_error(&failure);
            }
            exit.into()
        }
    }
}

/// Runs one command.
///
/// # Errors
/// [`Failure`], which says how the process ends and what to tell the user.
pub fn run(command: Command, terminal: &mut Terminal) -> Result<Exit, Failure> {
    match command {
        Command::Refresh(args) => commands::refresh::run(&args, terminal),
        Command::Generate(args) => commands::generate::run(&args, terminal),
        Command::Import(args) => commands::import::run(&args, terminal),
        Command::Diff(args) => commands::diff::run(&args, terminal),
        Command::Rules(args) => commands::rules::run(&args, terminal),
        Command::History(args) => commands::history::run(&args, terminal),
        Command::Show(args) => commands::show::run(&args, terminal),
        Command::Search(args) => commands::search::run(&args, terminal),
        Command::Stats(args) => commands::stats::run(&args, terminal),
        Command::Validate(args) => commands::validate::run(&args, terminal),
        Command::Version(args) => commands::version::run(&args, terminal),
        Command::Snapshots(args) => commands::snapshots::run(&args, terminal),
    }
}

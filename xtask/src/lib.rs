//! The commands of the catalog: arguments, words and exit codes.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod ascii_json;
pub mod cli;
pub mod codes;
pub mod commands;
pub mod error_ids;
pub mod event_ids;
pub mod exit;
pub mod nearest;
pub mod output_schema;
pub mod repo;
pub mod selector;
pub mod terminal;
pub mod words;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use catalog_model::{Refusal, Safe};
use clap::Parser as _;

use crate::cli::{Cli, Command};
use crate::codes::U_CREDENTIALS;
use crate::exit::Exit;
use crate::terminal::Terminal;

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    let mut terminal = Terminal::of_process();
    let result = execute(std::env::args_os().collect(), &mut terminal);
    // Results printed before an error come before it.
    let flushed = terminal.flush();
    match result.and_then(|exit| flushed.map(|()| exit)) {
        Ok(exit) => exit.into(),
        Err(refusal) => {
            let exit = Exit::from(refusal.code);
            if exit != Exit::OutputClosed {
                terminal.say_error(&refusal);
            }
            exit.into()
        }
    }
}

fn execute(arguments: Vec<OsString>, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    // Checked first, since every later message may quote an argument.
    if let Some(index) = arguments.iter().position(|argument| has_credentials(&argument.to_string_lossy())) {
        let what = format!("argument {index} contains `@` after what looks like a user name or password");
        return Err(U_CREDENTIALS.at("", what));
    }
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) if !error.use_stderr() => {
            // The text of --help or --version.
            let _ = error.print();
            return Ok(Exit::Done);
        }
        Err(error) => {
            for line in error.render().to_string().lines() {
                terminal.say(Safe::new(line));
            }
            return Ok(Exit::Usage);
        }
    };
    terminal.set_quiet(cli.quiet);
    terminal.set_color(cli.color);
    run(cli.command, terminal)
}

/// Whether an argument looks like a URL with credentials, such as `https://user:secret@host`, even if its scheme is
/// missing or misspelled: it has a colon before the last `@`, or it starts with `//`. A path that exists is accepted.
fn has_credentials(argument: &str) -> bool {
    let value = match argument.split_once('=') {
        Some((option, value)) if option.starts_with('-') => value,
        _ => argument,
    };
    let Some((before, _)) = value.rsplit_once('@') else { return false };
    (before.contains(':') || before.trim_start().starts_with("//")) && !Path::new(value).exists()
}

fn run(command: Command, terminal: &mut Terminal) -> Result<Exit, Refusal> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u115_credentials_are_recognised() {
        for argument in [
            "https://user:secret@host",
            "https://secret@host/a.git",
            "htps:/user:secret@host",
            " https://user:p/a@ss@host",
            "user:secret@host",
            "//secret@host",
            "@https://user:secret@host",
            "--from=https://user:secret@host",
            "--from=//secret@host",
        ] {
            assert!(has_credentials(argument), "{argument}");
        }
        for argument in
            ["./a@b/c", "packages/@okta/x", "@2024-11-07", "git@host.git", "--git=git@host", "https://host", "@", ""]
        {
            assert!(!has_credentials(argument), "{argument}");
        }
    }
}

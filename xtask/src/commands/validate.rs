//! `validate`: checks System Log events against the catalog.

use std::fs::File;
use std::io;
use std::path::Path;

use catalog_model::Refusal;
use catalog_validate::{Report, Validator, text, unreadable};

use crate::cli::{PlainFormat, ValidateArgs};
use crate::exit::Exit;
use crate::repo;
use crate::terminal::{Terminal, display_arg, usage};

/// Reads events from files or stdin and prints a report.
pub fn run(args: &ValidateArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let validator = Validator::new(&repo::discover()?.tables()?);
    let mut report = Report::default();
    let bar = terminal.progress(args.files.len().max(1) as u64, "checking");
    if args.files.is_empty() {
        validator.check("stdin", io::stdin().lock(), &mut report)?;
    }
    for path in &args.files {
        if path == Path::new("-") {
            validator.check("stdin", io::stdin().lock(), &mut report)?;
        } else {
            let name = path.display().to_string();
            bar.set_message(display_arg(&name, 80));
            let file = File::open(path).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => usage(
                    format!("there is no file `{}`", display_arg(&name, 160)),
                    "check the path; without one, events are read from standard input",
                ),
                _ => unreadable(&name, &error),
            })?;
            validator.check(&name, file, &mut report)?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    match args.format {
        PlainFormat::Json => terminal.json(&report)?,
        PlainFormat::Text => terminal.write(&text(&report, terminal.out_colour()))?,
    }
    let is_empty = report.summary.events == 0 && report.summary.refused == 0;
    if is_empty {
        terminal.note("Nothing was read: the input has no events.");
    }
    Ok(if report.has_findings || is_empty { Exit::Findings } else { Exit::Done })
}

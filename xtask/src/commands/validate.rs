//! `validate`: System Log events against the catalog.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use catalog_validate::{Report, Validator, render};

use crate::checkout;
use crate::cli::{PlainFormat, ValidateArgs};
use crate::exit::Exit;
use crate::failure::{Failure, Plain, echoed};
use crate::terminal::Terminal;

/// Reads events from files or stdin and says what is known of them.
///
/// # Errors
/// [`Failure`] where a file or the snapshots cannot be read, or the output cannot be written.
pub fn run(args: &ValidateArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let history = checkout::discover()?.load_history()?;
    let validator = Validator::new(&history);
    let mut report = Report::default();
    let bar = terminal.progress(args.files.len().max(1) as u64, "checking");
    if args.files.is_empty() {
        check(&validator, "stdin", io::stdin().lock(), &mut report)?;
    }
    for path in &args.files {
        if path == Path::new("-") {
            check(&validator, "stdin", io::stdin().lock(), &mut report)?;
        } else {
            let name = path.display().to_string();
            bar.set_message(echoed(&name, 80));
            let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
            check(&validator, &name, file, &mut report)?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    let text = match args.format {
        PlainFormat::Json => render::json_text(&report),
        PlainFormat::Text => render::text(&report, render::TextOptions { colour: terminal.out_colour() }),
    };
    terminal.out().write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        writeln!(terminal.out())?;
    }
    Ok(if report.has_findings() { Exit::Findings } else { Exit::Done })
}

fn check(validator: &Validator, name: &str, reader: impl Read, report: &mut Report) -> Result<(), Failure> {
    validator.check(name, reader, report).map_err(|error| unreadable(name, &error))
}

pub(crate) fn unreadable(name: &str, error: &io::Error) -> Failure {
    let plain = Plain {
        id: "F-EVENTS",
        what: format!("the events cannot be read: {error}"),
        place: echoed(name, 300),
        why: "without reading them there is nothing to say of them".to_owned(),
        next: "check the path and its permissions".to_owned(),
    };
    Failure::refused(Exit::FileSystem, plain)
}

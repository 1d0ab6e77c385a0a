//! `validate`: checks System Log events against the catalog.

use std::fs::File;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use catalog_model::{EventId, Kind, Refusal};
use catalog_validate::{FolderFiles, Report, Validator, text, unreadable};

use crate::cli::{PlainFormat, ValidateArgs};
use crate::exit::Exit;
use crate::nearest::similar;
use crate::repo;
use crate::terminal::{Terminal, display_arg, usage};

/// Reads events from files, folders or stdin and prints a report.
pub fn run(args: &ValidateArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let store = repo::discover()?;
    let view = store.read()?;
    let mut validator = Validator::new(&view.tables()?, &view.observed_keys()?);
    drop(view);
    if let Some(pointer) = &args.at {
        validator = validator.at(pointer.clone());
    }
    let mut report = Report::default();
    let files = files(&args.files, &mut report)?;
    if args.files.is_empty() && io::stdin().is_terminal() {
        terminal.note("Reading events from standard input, up to Ctrl-D. To check a file: cargo xtask validate FILE");
    }
    let bar = terminal.progress(files.len() as u64, "checking");
    // A file that cannot be read does not keep the others from being checked.
    let mut unread = Vec::new();
    for path in &files {
        let checked = if path == Path::new("-") {
            validator.check("stdin", io::stdin(), &mut report)
        } else {
            let name = path.display().to_string();
            bar.set_message(display_arg(&name, 80));
            let file = File::open(path).map_err(|error| not_opened(path, &error));
            file.and_then(|file| validator.check(&name, file, &mut report))
        };
        match checked {
            Err(refusal) if refusal.code.kind == Kind::Usage => return Err(refusal),
            checked => unread.extend(checked.err()),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    validator.suggest(&mut report, |id, known| similar(id, known.map(EventId::as_str)));
    match args.format {
        PlainFormat::Json => terminal.json(&report)?,
        PlainFormat::Text => terminal.write(&text(&report, terminal.out_colour()))?,
    }
    if !unread.is_empty() {
        return Err(terminal.all_but_last(unread));
    }
    let is_empty = report.summary.events == 0 && report.summary.refused == 0;
    if is_empty {
        terminal.note("Nothing was read: the input has no events.");
    }
    Ok(if report.fails(args.fail_on) || is_empty && !args.allow_empty { Exit::Findings } else { Exit::Done })
}

/// The files to read, `-` for stdin. Adds those of folders that are skipped to the report.
fn files(paths: &[PathBuf], report: &mut Report) -> Result<Vec<PathBuf>, Refusal> {
    if paths.is_empty() {
        return Ok(vec![PathBuf::from("-")]);
    }
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let found = FolderFiles::of(path).map_err(|error| not_opened(path, &error))?;
            files.extend(found.logs);
            report.skip(found.skipped);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn not_opened(path: &Path, error: &io::Error) -> Refusal {
    let name = path.display().to_string();
    match error.kind() {
        io::ErrorKind::NotFound => usage(
            format!("there is no file `{}`", display_arg(&name, 160)),
            "check the path; without one, events are read from standard input",
        ),
        _ => unreadable(&name, error),
    }
}

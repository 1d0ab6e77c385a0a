//! `generate`: `generated/` from `snapshots/`.

mod descriptions;

use std::collections::BTreeMap;
use std::path::Path;

use catalog_model::{Files, History, Refusal};
use catalog_store::{ChangeKind, Mode, Outcome, Tree, encode};

use crate::cli::GenerateArgs;
use crate::commands::refresh;
use crate::exit::Exit;
use crate::output_schema;
use crate::repo;
use crate::terminal::{Terminal, display_arg};
use catalog_model::text::counted;

/// The command that mends whatever `--check` finds.
const MEND: &str = "cargo xtask generate";

/// The lines of a diff that `--check` shows of each file.
const DIFF_LINES: usize = 12;

/// The most files, or folders, that are listed one by one.
const FILES_LISTED: usize = 16;

/// Writes, checks or previews `generated/`.
///
/// # Errors
/// [`Failure`] where the snapshots cannot be read, the files cannot be written, or, for `--with-descriptions`, upstream
/// cannot be had.
pub fn run(args: &GenerateArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    if let (Some(from), Some(out)) = (&args.from, &args.out) {
        return with_descriptions(from, out, terminal);
    }
    let store = repo::discover()?;
    let (history, outcome) = if args.check || args.dry_run {
        store.load_and_compare(generated_tree)?
    } else {
        // Locked from before the history is read, so that nobody makes a newer one meanwhile.
        let store = store.lock()?;
        let history = store.load_history()?;
        let trees = generated_tree(&history)?;
        let outcome = store.apply(&trees, Mode::Write)?;
        (history, outcome)
    };
    warn_of_foreign(&outcome, terminal);
    let release = history.newest().map_or_else(|| "nothing".to_owned(), |newest| newest.name().to_string());
    if args.check {
        return report_check(&outcome, &release, terminal);
    }
    let doing = if args.dry_run { "would write" } else { "wrote" };
    list(&outcome, terminal)?;
    terminal.line(format_args!("{}", summary(&outcome, doing, &release)))?;
    Ok(Exit::Done)
}

/// `generated/` as it follows from the history.
pub fn generated_tree(history: &History) -> Result<[Tree; 1], Refusal> {
    let output_schemas = [
        ("diff.schema.json", catalog_diff::json::schema()),
        ("commands.schema.json", output_schema::schema()),
        ("validate.schema.json", catalog_validate::schema()),
    ];
    Ok([Tree { folder: "generated", files: catalog_emit::generate(history, &output_schemas)? }])
}

/// Both committed trees as they follow from the history. Without a snapshot, `generated/` stays as it is.
pub fn trees(history: &History) -> Result<Vec<Tree>, Refusal> {
    let mut trees = vec![Tree { folder: "snapshots", files: encode::snapshots(history) }];
    if history.newest().is_some() {
        trees.extend(generated_tree(history)?);
    }
    Ok(trees)
}

/// Warns once of files in the committed folders that are not ours: they stay.
pub fn warn_of_foreign(outcome: &Outcome, terminal: &mut Terminal) {
    let foreign = &outcome.foreign;
    if !foreign.is_empty() {
        let more = if foreign.len() > 3 { ", ..." } else { "" };
        let named = foreign[..foreign.len().min(3)].join(", ");
        terminal.say(format_args!("note: left as they are, because this program did not make them: {named}{more}"));
    }
}

/// What was or would be written: a line for each file, or for each folder where there are many.
pub fn list(outcome: &Outcome, terminal: &mut Terminal) -> Result<(), Refusal> {
    if outcome.changes.len() > FILES_LISTED {
        let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
        for change in &outcome.changes {
            let folder = change.path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
            *folders.entry(folder).or_default() += 1;
        }
        let shown = folders.iter().take(FILES_LISTED);
        for (folder, count) in shown {
            terminal.line(format_args!("  {folder}/: {}", counted(*count, "file")))?;
        }
        if folders.len() > FILES_LISTED {
            terminal.line(format_args!("  and {} more", counted(folders.len() - FILES_LISTED, "folder")))?;
        }
        return Ok(());
    }
    for change in &outcome.changes {
        let sign = match change.kind {
            ChangeKind::Created => '+',
            ChangeKind::Changed => '~',
            ChangeKind::Removed => '-',
        };
        terminal.line(format_args!("  {sign} {}", change.path))?;
    }
    Ok(())
}

/// One line that says what was done to how many files.
pub fn summary(outcome: &Outcome, doing: &str, release: &str) -> String {
    let unchanged = counted(outcome.unchanged, "file");
    if outcome.changes.is_empty() {
        format!("generated/ is what {release} makes it: {unchanged}, nothing to write")
    } else {
        format!(
            "{doing} {} of generated/ from {release}; {unchanged} unchanged",
            counted(outcome.changes.len(), "file")
        )
    }
}

fn report_check(outcome: &Outcome, release: &str, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    if outcome.changes.is_empty() {
        terminal.line(format_args!("{}", summary(outcome, "", release)))?;
        return Ok(Exit::Done);
    }
    for change in &outcome.changes {
        let said = match change.kind {
            ChangeKind::Created => "is missing",
            ChangeKind::Changed => "differs",
            ChangeKind::Removed => "is left over",
        };
        terminal.line(format_args!("{} {said}", change.path))?;
        terminal.write(&change.diff(DIFF_LINES).to_string())?;
    }
    terminal.line(format_args!(
        "{} of generated/ {} not what {release} makes. To mend: {MEND}",
        counted(outcome.changes.len(), "file"),
        if outcome.changes.len() == 1 { "is" } else { "are" },
    ))?;
    Ok(Exit::Findings)
}

/// Okta's descriptions, for local use only: they are Okta's prose and are never committed.
fn with_descriptions(from: &str, out: &Path, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let fetched = refresh::fetch(from, None, terminal)?;
    let mut files = Files::new();
    let descriptions = &fetched.reconciled.descriptions;
    files.add("descriptions.csv", descriptions::table(descriptions));
    files.add("descriptions.spreadsheet.csv", descriptions::table_for_spreadsheets(descriptions));
    // Wherever the folder is, git leaves it alone.
    files.add(".gitignore", "*\n");
    catalog_store::write_outside(out, &files)?;
    terminal.line(format_args!("wrote {} to {}\nThey are Okta's text: keep that folder out of version control. For a spreadsheet, take descriptions.spreadsheet.csv.",
        counted(fetched.reconciled.descriptions.len(), "description"),
        display_arg(&out.join("descriptions.csv").display().to_string(), usize::MAX),
    ))?;
    Ok(Exit::Done)
}

//! `generate`: `generated/` from `snapshots/`.

mod descriptions;

use std::collections::BTreeMap;
use std::path::Path;

use catalog_model::{ConfirmedRename, Files, History, Refusal, RenameDoubt, RenameKind, Snapshot, Timeline};
use catalog_store::{ChangeKind, Mode, Outcome, Tree, encode};

use crate::cli::GenerateArgs;
use crate::commands::refresh;
use crate::exit::Exit;
use crate::output_schema;
use crate::repo;
use crate::terminal::{Terminal, display_arg};
use catalog_model::text::{counted, thousands};

/// The command that fixes every difference that `--check` finds.
const FIX: &str = "cargo xtask generate";

/// The number of diff lines that `--check` shows for each file.
const DIFF_LINES: usize = 12;

/// How many files or folders are listed one by one.
const MAX_LISTED: usize = 16;

/// More entries of renames.toml than this are only counted.
const MAX_DOUBTS: usize = 3;

/// Writes, checks or previews `generated/`.
pub fn run(args: &GenerateArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    if let (Some(from), Some(out)) = (&args.from, &args.out) {
        return with_descriptions(from, out, terminal);
    }
    let store = repo::discover()?;
    let (history, outcome) = if args.check || args.dry_run {
        store.load_and_compare(generated_tree)?
    } else {
        // The lock is taken before the history is read, so that no other process changes it in between.
        let store = store.lock()?;
        let history = store.load_history()?;
        let trees = generated_tree(&history)?;
        let outcome = store.apply(&trees, Mode::Write)?;
        (history, outcome)
    };
    warn_of_foreign(&outcome, terminal);
    warn_of_renames(&history, terminal);
    warn_of_missing_snapshots(&history, terminal);
    let release = history.newest().map_or_else(String::new, release_of);
    if args.check {
        return report_check(&outcome, &release, terminal);
    }
    let doing = if args.dry_run { "would write" } else { "wrote" };
    list(&outcome, terminal)?;
    terminal.line(format_args!("{}", summary(&outcome, doing, &release)))?;
    Ok(Exit::Done)
}

/// The label of a snapshot, or its name if it has none.
fn release_of(snapshot: &Snapshot) -> String {
    snapshot.label().map_or_else(|| snapshot.name().to_string(), |label| label.to_string())
}

/// The files of `generated/`.
pub fn generated_tree(history: &History) -> Result<[Tree; 1], Refusal> {
    let output_schemas = [
        ("diff.schema.json", catalog_diff::json::schema()),
        ("commands.schema.json", output_schema::schema()),
        ("validate.schema.json", catalog_validate::schema()),
    ];
    Ok([Tree { folder: "generated", files: catalog_emit::generate(history, &output_schemas)? }])
}

/// The files of both committed trees. Without a snapshot, `generated/` does not change.
pub fn trees(history: &History) -> Result<Vec<Tree>, Refusal> {
    let mut trees = vec![Tree { folder: "snapshots", files: encode::snapshots(history) }];
    if history.newest().is_some() {
        trees.extend(generated_tree(history)?);
    }
    Ok(trees)
}

/// Names the files in the committed folders that this program did not create and therefore keeps.
pub fn warn_of_foreign(outcome: &Outcome, terminal: &mut Terminal) {
    let foreign = &outcome.foreign;
    if !foreign.is_empty() {
        let more = if foreign.len() > 3 { ", ..." } else { "" };
        let named = foreign[..foreign.len().min(3)].join(", ");
        terminal
            .say(format_args!("note: these files were not created by this program and were left alone: {named}{more}"));
    }
}

/// Says that snapshots are missing: the registry has ids that none of them documents.
pub fn warn_of_missing_snapshots(history: &History, terminal: &mut Terminal) {
    let is_documented =
        |id: &str| history.snapshots().iter().rev().any(|snapshot| snapshot.catalog.documented(id).is_some());
    let ids = history.registry().entries().map(|entry| entry.id.as_str());
    let unknown: Vec<&str> = ids.filter(|id| !is_documented(id)).collect();
    if let Some(first) = unknown.first() {
        terminal.say(format_args!(
            "warning: snapshots/registry.csv has {} that no snapshot documents, such as {first}: a snapshot is missing. To \
             restore it: git restore snapshots",
            counted(unknown.len(), "id")
        ));
    }
}

/// Names the confirmed renames and replacements that cannot be right, or cannot be applied yet.
pub fn warn_of_renames(history: &History, terminal: &mut Terminal) {
    let timeline = Timeline::of(history);
    let doubtful = history.doubtful_renames(&timeline);
    for (ConfirmedRename { kind, from, to, .. }, doubt) in doubtful.iter().take(MAX_DOUBTS) {
        let entry = match kind {
            RenameKind::Renamed => format!("the rename of `{from}` to `{to}`"),
            RenameKind::Replaced => format!("the replacement of `{from}` by `{to}`"),
        };
        let problem = match doubt {
            RenameDoubt::NotApplied => "is not applied, since an id was never documented",
            RenameDoubt::StillDocumented => "is doubtful: the old id is still documented",
            RenameDoubt::NeverSeen => "is doubtful: the new id is in no snapshot",
        };
        terminal.say(format_args!("notice: snapshots/renames.toml: {entry} {problem}"));
    }
    if doubtful.len() > MAX_DOUBTS {
        let more = thousands(doubtful.len() - MAX_DOUBTS);
        terminal.say(format_args!("notice: snapshots/renames.toml: {more} more entries like these"));
    }
}

/// Lists the changes: one line per file, or one per folder if there are many.
pub fn list(outcome: &Outcome, terminal: &mut Terminal) -> Result<(), Refusal> {
    if outcome.changes.len() > MAX_LISTED {
        let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
        for change in &outcome.changes {
            let folder = change.path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
            *folders.entry(folder).or_default() += 1;
        }
        let shown = folders.iter().take(MAX_LISTED);
        for (folder, count) in shown {
            terminal.line(format_args!("  {folder}/: {}", counted(*count, "file")))?;
        }
        if folders.len() > MAX_LISTED {
            terminal.line(format_args!("  and {} more", counted(folders.len() - MAX_LISTED, "folder")))?;
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

/// One line with the numbers of changed and unchanged files.
pub fn summary(outcome: &Outcome, doing: &str, release: &str) -> String {
    let unchanged = counted(outcome.unchanged, "file");
    if outcome.changes.is_empty() {
        format!("generated/ is up to date with {release} ({unchanged})")
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
        let problem = match change.kind {
            ChangeKind::Created => "is missing",
            ChangeKind::Changed => "differs",
            ChangeKind::Removed => "is left over",
        };
        terminal.line(format_args!("{} {problem}", change.path))?;
        terminal.write(&change.diff(DIFF_LINES).to_string())?;
    }
    terminal.line(format_args!(
        "generated/ is not up to date with {release}: {}. To fix: {FIX}",
        counted(outcome.changes.len(), "difference"),
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
    // Git ignores the folder wherever it is.
    files.add(".gitignore", "*\n");
    catalog_store::write_outside(out, &files)?;
    terminal.line(format_args!("wrote {} to {}\nThey are Okta's text: keep that folder out of version control. For a spreadsheet, use descriptions.spreadsheet.csv.",
        counted(fetched.reconciled.descriptions.len(), "description"),
        display_arg(&out.join("descriptions.csv").display().to_string(), usize::MAX),
    ))?;
    Ok(Exit::Done)
}

//! `import`: adds published versions of the upstream files to the history.

use catalog_model::text::counted;
use catalog_model::{History, Refusal, Safe};
use catalog_store::Mode;
use catalog_update::import::{self, Accepted, Imported, git, manifest};

use crate::cli::ImportArgs;
use crate::commands::generate::{trees, warn_of_foreign, warn_of_renames};
use crate::exit::Exit;
use crate::repo;
use crate::terminal::Terminal;

pub fn run(args: &ImportArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let store = repo::discover()?;
    let store = store.lock()?;
    let mut history = store.load_history()?;
    let offered = match &args.git {
        Some(repository) => git::versions(repository)?,
        None => manifest::versions(&args.paths, args.manifest.as_deref())?,
    };
    let bar = terminal.progress(offered.versions.len() as u64, "reading");
    let accepted = Accepted { overrides: &args.accept, skip_refused: args.skip_refused };
    let imported = import::import(&mut history, offered, accepted, &|_, total| {
        bar.set_length(total as u64);
        bar.inc(1);
    });
    bar.finish_and_clear();
    let imported = imported.map_err(|refusals| {
        if refusals.len() > 1 {
            terminal.say(format_args!("nothing is imported, for {} reasons:", refusals.len()));
        }
        terminal.all_but_last(refusals)
    })?;

    let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
    let trees = trees(&history)?;
    let written = store.apply(&trees, mode)?;

    if imported.unpublished > 0 {
        let files = counted(imported.unpublished, "file");
        let verb = if imported.unpublished == 1 { "was" } else { "were" };
        terminal.say(format_args!("notice: {files} {verb} never published: skipped"));
    }
    if !imported.without_data.is_empty() {
        let files = counted(imported.without_data.len(), "CSV file");
        terminal.say(format_args!(
            "notice: {files} without the event data of the same publication: skipped. Import each together with its data:"
        ));
        for name in &imported.without_data {
            terminal.say(format_args!("  {}", Safe::new(name)));
        }
    }
    warn_of_renames(&history, terminal);
    warn_of_foreign(&written, terminal);
    for refusal in &imported.refusals {
        terminal.say(format_args!("notice: skipped: {refusal}"));
    }
    let summary = summary(&imported);
    let doing = if args.dry_run { "would be written" } else { "written" };
    terminal.line(summary)?;
    for (step, warning) in &imported.warnings {
        terminal.line(format_args!("unusual    {step}: {warning}"))?;
    }
    terminal.line(format_args!("history    {}", in_words(&history)))?;
    terminal.line(format_args!("files      {} {doing}, {} unchanged", written.changes.len(), written.unchanged))?;
    terminal.line("next       cargo xtask snapshots, cargo xtask diff previous latest")?;
    Ok(Exit::Done)
}

fn summary(imported: &Imported) -> String {
    let Imported { publications, completed, known, unpublished, .. } = *imported;
    let without_data = imported.without_data.len();
    let parts = [
        (publications, counted(publications, "new publication")),
        (completed, format!("{} completed by a second source", counted(completed, "publication"))),
        (without_data, format!("{} without event data skipped", counted(without_data, "CSV file"))),
        (known, format!("{known} already known")),
        (unpublished, format!("{unpublished} never published")),
        (imported.refusals.len(), format!("{} refused", imported.refusals.len())),
    ];
    let counts: Vec<String> = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text).collect();
    let counts = if counts.is_empty() { "nothing to do".to_owned() } else { counts.join(", ") };
    format!("{} offered: {counts}", counted(imported.offered, "file"))
}

fn in_words(history: &History) -> String {
    let publications: usize = history.snapshots().iter().map(|snapshot| snapshot.publications.len()).sum();
    let span = match (history.snapshots().first(), history.newest()) {
        (Some(first), Some(last)) => format!(", {} to {}", first.name().date(), last.name().date()),
        _ => String::new(),
    };
    format!("{} of {}{span}", counted(history.snapshots().len(), "snapshot"), counted(publications, "publication"))
}

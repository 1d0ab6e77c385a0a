//! `import`: adds published versions of the upstream files to the history.

use catalog_model::text::counted;
use catalog_model::{History, Refusal};
use catalog_store::Mode;
use catalog_update::import::{self, Imported, Offered, git, manifest};

use crate::cli::ImportArgs;
use crate::commands::generate::trees;
use crate::exit::Exit;
use crate::repo;
use crate::terminal::Terminal;

pub fn run(args: &ImportArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let store = repo::discover()?;
    let store = store.lock()?;
    let mut history = store.load_history()?;
    let offered = match &args.git {
        Some(repository) => Offered { versions: git::versions(repository)?, ..Offered::default() },
        None => manifest::versions(&args.paths, args.manifest.as_deref())?,
    };
    let bar = terminal.progress(offered.versions.len() as u64, "reading");
    let imported = import::import(&mut history, offered, &|_, total| {
        bar.set_length(total as u64);
        bar.inc(1);
    })?;
    bar.finish_and_clear();

    let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
    let trees = trees(&history)?;
    let written = store.apply(&trees, mode)?;

    if imported.unpublished > 0 {
        let files = counted(imported.unpublished, "file");
        let verb = if imported.unpublished == 1 { "was" } else { "were" };
        terminal.say(format_args!("notice: {files} {verb} never published: skipped"));
    }
    let has_refusals = !imported.refusals.is_empty();
    let summary = summary(&imported);
    for refusal in imported.refusals {
        terminal.say_error(refusal);
    }
    let doing = if args.dry_run { "would be written" } else { "written" };
    terminal.line(summary)?;
    terminal.line(format_args!("history    {}", in_words(&history)))?;
    terminal.line(format_args!("files      {} {doing}, {} unchanged", written.changes.len(), written.unchanged))?;
    terminal.line("next       cargo xtask snapshots, cargo xtask diff previous latest")?;
    Ok(if has_refusals { Exit::Refused } else { Exit::Done })
}

fn summary(imported: &Imported) -> String {
    let Imported { publications, completed, unpaired, known, unpublished, .. } = *imported;
    let parts = [
        (publications, counted(publications, "new publication")),
        (completed, format!("{} completed by a second source", counted(completed, "publication"))),
        (unpaired, format!("{} without event data, kept separately", counted(unpaired, "CSV file"))),
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

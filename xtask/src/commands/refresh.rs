//! `refresh`: fetch, check, insert, generate, write.

use std::ffi::OsString;
use std::sync::Arc;

use catalog_fetch::Progress;
use catalog_ingest::agreement;
use catalog_model::text::counted;
use catalog_model::{History, Kind, Refusal, Safe};
use catalog_store::{LockedStore, Mode};
use catalog_update::report::{self, Refresh, Report};
use catalog_update::{Fetched, Step, advance, explain, fetch_sources};
use jiff::Timestamp;

use crate::cli::{Format, RefreshArgs};
use crate::codes::T_NOSNAPSHOT;
use crate::commands::generate;
use crate::commands::generate::trees;
use crate::exit::Exit;
use crate::repo;
use crate::terminal::{Terminal, usage};

pub fn run(args: &RefreshArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let store = repo::discover()?;
    // Locked until the end, so that two refreshes cannot extend the same history.
    let store = store.lock()?;
    let mut history = store.load_history()?;
    generate::warn_of_missing_snapshots(&history, terminal);
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
    if args.offline {
        return offline(args, &store, &history, mode, terminal);
    }
    let time = fetch_time(std::env::var_os("SOURCE_DATE_EPOCH"))?;
    let mut fetched = fetch(&args.from, Some(&history), terminal)?;
    let newest = history.newest().cloned();
    fetched.keep_label(newest.as_ref());
    let full = history.snapshots().iter().rfind(|snapshot| snapshot.catalog.coverage().data);
    let last_full = full.map(|snapshot| Arc::clone(&snapshot.catalog));
    let explained = |refusal| match &last_full {
        Some(last_full) => explain(refusal, None, last_full, &fetched.reconciled.catalog, &fetched.reconciled.findings),
        None => refusal,
    };
    agreement::check(&fetched.reconciled, args.strict).map_err(explained)?;
    fetched.check(newest.as_ref(), args.without_data, args.strict)?;
    let step = advance(&mut history, fetched.publication(time), &args.accept);
    let step = step.map_err(|refusals| terminal.all_but_last(refusals))?;
    let trees = match step {
        Step::New { .. } | Step::Relabelled(_) => trees(&history)?,
        Step::NothingNew(_) => Vec::new(),
    };
    let before = newest.as_ref().and_then(|newest| newest.publications.last());
    // Reported before it is written: a report that cannot be delivered must not leave a change behind.
    let written = store.apply_with(&trees, mode, |outcome| {
        let refresh = Refresh {
            from: &args.from,
            dry_run: args.dry_run,
            fetched: &fetched,
            step: &step,
            standing: before.map_or(&[], |publication| &publication.findings),
            outcome,
        };
        print(args, &refresh, terminal)?;
        terminal.flush()
    })?;
    generate::warn_of_foreign(&written, terminal);
    if args.format == Format::Text && !args.dry_run && !written.changes.is_empty() {
        let files = counted(written.changes.len(), "file");
        terminal.say(format_args!("wrote {files}. Next: look at git diff, run cargo test --workspace, commit"));
    }
    Ok(Exit::Done)
}

/// Fetches the sources with a progress bar. A network failure names the newest snapshot of `history`.
pub fn fetch(from: &str, history: Option<&History>, terminal: &mut Terminal) -> Result<Fetched, Refusal> {
    let unattended = std::env::var_os("CI").is_some_and(|value| !value.is_empty());
    let bar = terminal.progress(3, "fetching");
    let progress = |event: Progress<'_>| match event {
        Progress::Started { path } => bar.set_message(path.to_owned()),
        Progress::Retrying { path, attempt, .. } => {
            bar.set_message(format!("{path}: attempt {attempt} failed, retrying"))
        }
        Progress::Finished { .. } => bar.inc(1),
    };
    let result = fetch_sources(from, unattended, &progress);
    bar.finish_and_clear();
    let fetched = result.map_err(|refusal| match history.and_then(History::newest) {
        Some(newest) if refusal.kind() == Kind::Unreachable => {
            let next = format!(
                "{}; the last good snapshot is {}: to use it, run cargo xtask refresh --offline",
                refusal.advice(),
                newest.name()
            );
            refusal.next(next)
        }
        _ => refusal,
    })?;
    for note in &fetched.notes {
        terminal.say(note);
    }
    Ok(fetched)
}

fn print(args: &RefreshArgs, refresh: &Refresh<'_>, terminal: &mut Terminal) -> Result<(), Refusal> {
    match args.format {
        Format::Json => terminal.json(&refresh.report()),
        Format::Markdown => terminal.write(&refresh.markdown()),
        Format::Text => {
            terminal.write(&refresh.text(terminal.out_colour()))?;
            if matches!(refresh.step, Step::NothingNew(_)) {
                return Ok(());
            }
            generate::list(refresh.outcome, terminal)?;
            if args.dry_run {
                let files = counted(refresh.outcome.changes.len(), "file");
                let next = "would be written (dry run). To write them, run again without --dry-run";
                terminal.line(format_args!("{files} {next}"))?;
            }
            Ok(())
        }
    }
}

/// Generates from the committed snapshots.
fn offline(
    args: &RefreshArgs,
    store: &LockedStore<'_>,
    history: &History,
    mode: Mode,
    terminal: &mut Terminal,
) -> Result<Exit, Refusal> {
    let newest = history.newest().ok_or_else(|| T_NOSNAPSHOT.at("snapshots/", "the folder has no snapshot"))?;
    let trees = generate::generated_tree(history)?;
    let outcome = store.apply(&trees, mode)?;
    generate::warn_of_foreign(&outcome, terminal);
    let name = newest.name();
    match args.format {
        Format::Json => terminal.json(&Report::offline(newest, &outcome, args.dry_run))?,
        Format::Markdown => {
            let files = counted(outcome.changes.len(), "file");
            terminal.line(format_args!("Generated from `{name}`: {files} changed."))?;
        }
        Format::Text => {
            let snapshots = counted(history.snapshots().len(), "snapshot");
            terminal.line(format_args!("offline    from {snapshots} under snapshots/"))?;
            let (label, date, counts) = (newest.label_text(), name.date(), report::in_words(&newest.catalog));
            terminal.line(format_args!("release    {label} of {date}: {counts}"))?;
            generate::list(&outcome, terminal)?;
            let doing = if args.dry_run { "would write" } else { "wrote" };
            terminal.line(format_args!("files      {}", generate::summary(&outcome, doing, &name.to_string())))?;
            terminal.line("next       cargo xtask search TERM, cargo xtask show user.session.start")?;
        }
    }
    Ok(Exit::Done)
}

/// The time of the fetch in whole seconds; `SOURCE_DATE_EPOCH` replaces the clock where it is set.
fn fetch_time(epoch: Option<OsString>) -> Result<Timestamp, Refusal> {
    let Some(epoch) = epoch.filter(|epoch| !epoch.is_empty()) else {
        let now = Timestamp::now().as_second();
        return Ok(Timestamp::from_second(now).unwrap_or(Timestamp::UNIX_EPOCH));
    };
    let seconds = epoch.to_str().and_then(|text| text.parse().ok());
    seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()).ok_or_else(|| {
        let seen = Safe::new(&epoch.to_string_lossy()).shortened(60);
        usage(
            format!("SOURCE_DATE_EPOCH is `{seen}`, which is not a time"),
            "set it to whole seconds since 1970, such as 1785974400, or unset it",
        )
    })
}

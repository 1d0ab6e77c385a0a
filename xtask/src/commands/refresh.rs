//! `refresh`: bring the catalog up to date. It reads like the pipeline: gather, judge, file, compare, generate, write.

mod body;
pub mod report;

use std::ffi::OsString;

use catalog_diff::{CatalogDiff, compare, documented_ids};
use catalog_model::{Catalog, History, NewPublication, Publication, Safe, Snapshot, SnapshotName};
use catalog_store::{LockedStore, Mode};
use jiff::Timestamp;

use crate::checkout;
use crate::cli::{Format, RefreshArgs};
use crate::commands::generate;
use crate::commands::generate::trees;
use crate::exit::Exit;
use crate::failure::{Failure, Plain};
use crate::gather::{Fetched, gather};
use crate::guards;
use crate::interrupt;
use crate::selector::side_of;
use crate::terminal::Terminal;

/// Fetches, reconciles, snapshots, compares and generates; with `--offline`, generates from what is committed.
///
/// # Errors
/// [`Failure`] where upstream cannot be reached, what it says is refused, or the files cannot be read or written. In
/// each case nothing is changed.
pub fn run(args: &RefreshArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let store = checkout::discover()?;
    // Locked from before the history is read until the end, so that two refreshes cannot build on the same past.
    let store = store.lock()?;
    let mut history = store.load_history()?;
    if args.offline {
        return offline(args, &store, &history, terminal);
    }
    let time = time_of_the_fetch(std::env::var_os("SOURCE_DATE_EPOCH"))?;
    let gathered = gather(&args.from, terminal).map_err(|failure| with_last_good(failure, &history))?;
    guards::check_agreement(&gathered.reconciled, args.strict).map_err(refused)?;
    let newest = history.newest().cloned();
    let step = match newest.filter(|newest| is_nothing_new(newest, &gathered.reconciled.catalog)) {
        Some(newest) => report::Step::NothingNew(newest.name()),
        None => {
            let unusual = judge(&history, &gathered, time, args)?;
            let newest = history.newest().cloned();
            let name = file(&mut history, &gathered, time)?;
            let diff = newest.as_ref().map(|newest| Box::new(difference(&history, newest, name)));
            report::Step::New { name, diff, unusual }
        }
    };
    let trees = match &step {
        report::Step::NothingNew(_) => Vec::new(),
        report::Step::New { .. } => trees(&history)?,
    };
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
    let _uninterrupted = interrupt::hold_off();
    // Said before it is done: a report that cannot be delivered must not leave a change that nobody was told of.
    let written = store.apply_announced(&trees, mode, |outcome| {
        report::say(args, &gathered, &step, outcome, terminal)?;
        Ok::<(), Failure>(terminal.flush()?)
    })?;
    report::say_written(args, &written, terminal);
    Ok(Exit::Done)
}

/// Refuses what cannot be the next step of this history, and says what in it is unusual.
fn judge(
    history: &History,
    gathered: &Fetched,
    time: Timestamp,
    args: &RefreshArgs,
) -> Result<Vec<guards::Unusual>, Failure> {
    let reconciled = &gathered.reconciled;
    let Some(newest) = history.newest() else {
        guards::check_label(reconciled, time).map_err(refused)?;
        return Ok(Vec::new());
    };
    guards::check_age(history, newest, reconciled).map_err(refused)?;
    let told = history.snapshots().iter().rfind(|snapshot| snapshot.catalog.coverage().data).unwrap_or(newest);
    let unusual = guards::check(&newest.catalog, &told.catalog, &reconciled.catalog, args.accepted)
        .map_err(|error| Failure::refused(Exit::Refused, error))?;
    guards::check_clock(newest, time).map_err(refused)?;
    guards::check_label(reconciled, time).map_err(refused)?;
    Ok(unusual)
}

fn refused(plain: Plain) -> Failure {
    Failure::refused(Exit::Refused, plain)
}

/// Generates from the committed snapshots.
fn offline(
    args: &RefreshArgs,
    store: &LockedStore<'_>,
    history: &History,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let Some(newest) = history.newest() else { return Err(nothing_to_work_from()) };
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
    let trees = generate::generated_tree(history)?;
    let outcome = {
        let _uninterrupted = interrupt::hold_off();
        store.apply(&trees, mode)?
    };
    report::say_offline(args, history, newest, &outcome, terminal)?;
    Ok(Exit::Done)
}

pub(crate) fn nothing_to_work_from() -> Failure {
    let plain = Plain {
        id: "T-NOSNAPSHOT",
        what: "there is no snapshot to work from".to_owned(),
        place: "snapshots/".to_owned(),
        why: "without the network, the committed snapshots are all there is".to_owned(),
        next: "fetch one: cargo xtask refresh".to_owned(),
    };
    Failure::refused(Exit::Refused, plain)
}

/// Whether upstream publishes what the newest snapshot holds already. A catalog that tells of more than that one does is
/// news, even where it contradicts nothing.
fn is_nothing_new(newest: &Snapshot, now: &Catalog) -> bool {
    let (then, now_told) = (newest.catalog.coverage(), now.coverage());
    then.union(now_told) == then && guards::holds(newest, now)
}

/// Files what was gathered as a publication of this moment, and says under which name it now stands.
fn file(history: &mut History, gathered: &Fetched, time: Timestamp) -> Result<SnapshotName, Failure> {
    let reconciled = &gathered.reconciled;
    let publication = Publication {
        time,
        label: reconciled.label,
        label_inferred: reconciled.label_inferred,
        build: reconciled.build.clone(),
        sources: gathered.sources.clone(),
        findings: reconciled.findings.clone(),
    };
    let name = SnapshotName { published: publication.time, label: publication.label };
    history.insert(vec![NewPublication { publication, catalog: reconciled.catalog.clone() }])?;
    history.register_documented()?;
    let (_, version) = catalog_emit::version::next(history);
    *history = std::mem::take(history).with_crate_version(Some(version));
    Ok(name)
}

fn difference(history: &History, newest: &Snapshot, name: SnapshotName) -> CatalogDiff {
    let before = history.snapshots().iter().filter(|snapshot| snapshot.name() < newest.name());
    let past = documented_ids(before.map(|snapshot| snapshot.catalog.as_ref()));
    let filed = history.named(name).expect("the history holds what was just filed");
    compare((&side_of(newest), &newest.catalog), (&side_of(filed), &filed.catalog), &past)
}

/// The time of the fetch in whole seconds; `SOURCE_DATE_EPOCH` stands in for the clock where it is set.
///
/// # Errors
/// `U-ARGUMENT` where the variable is set to anything but a number of seconds.
fn time_of_the_fetch(epoch: Option<OsString>) -> Result<Timestamp, Failure> {
    let Some(epoch) = epoch.filter(|epoch| !epoch.is_empty()) else {
        let now = Timestamp::now().as_second();
        return Ok(Timestamp::from_second(now).unwrap_or(Timestamp::UNIX_EPOCH));
    };
    let seconds = epoch.to_str().and_then(|text| text.parse().ok());
    seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()).ok_or_else(|| {
        let seen = Safe::new(&epoch.to_string_lossy()).shortened(60);
        Failure::usage(
            format!("SOURCE_DATE_EPOCH is `{seen}`, which is no time"),
            "set it to whole seconds since 1970, such as 1785974400, or leave it out",
        )
    })
}

/// A network failure that names what is still good.
pub(crate) fn with_last_good(failure: Failure, history: &History) -> Failure {
    match (failure.exit(), history.newest()) {
        (Exit::Unreachable, Some(newest)) => {
            let refusal = failure.refusal();
            let next = format!(
                "{}; the last good snapshot is {}, and cargo xtask refresh --offline works from it",
                refusal.next(),
                newest.name()
            );
            let plain =
                Plain { id: refusal.id(), what: refusal.what(), place: refusal.place(), why: refusal.why(), next };
            Failure::refused(Exit::Unreachable, plain)
        }
        _ => failure,
    }
}

/// Whether the result goes to programs.
fn is_json(args: &RefreshArgs) -> bool {
    args.format == Format::Json
}

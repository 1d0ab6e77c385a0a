//! `refresh`: bring the catalog up to date. It reads like the pipeline: gather, judge, file, compare, generate, write.

pub mod report;

use catalog_diff::{CatalogDiff, Past, compare, documented_ids};
use catalog_model::{Arrival, History, Publication, Snapshot, SnapshotName};
use catalog_store::{LockedStore, Mode};
use jiff::Timestamp;

use crate::artefacts::trees;
use crate::checkout;
use crate::cli::{Format, RefreshArgs};
use crate::commands::{generate, version};
use crate::exit::Exit;
use crate::failure::{Failure, Plain};
use crate::gather::{Gathered, gather};
use crate::guards::{self, Accepted};
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
    let gathered = gather(&args.from, terminal).map_err(|failure| with_last_good(failure, &history))?;
    let newest = history.newest().cloned();
    let refused = |plain| Failure::refused(Exit::Refused, plain);
    guards::check_agreement(&gathered.merged, args.strict).map_err(refused)?;
    let outcome = match &newest {
        Some(newest) if is_nothing_new(newest, &gathered) => report::Step::NothingNew(newest.name()),
        newest => {
            let mut unusual = Vec::new();
            if let Some(newest) = newest {
                guards::check_age(&history, newest, &gathered.merged).map_err(refused)?;
                let accepted = Accepted {
                    removals: args.accept_removals,
                    additions: args.accept_additions,
                    text_changes: args.accept_text_changes,
                    tag_changes: args.accept_tag_changes,
                    category_changes: args.accept_category_changes,
                    payload_removals: args.accept_payload_removals,
                };
                unusual = guards::check(&newest.catalog, &gathered.merged.catalog, accepted)
                    .map_err(|error| Failure::refused(Exit::Refused, error))?;
            }
            let name = file(&mut history, &gathered)?;
            let diff = newest.as_ref().map(|newest| Box::new(difference(&history, newest, name)));
            let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
            let written = store.apply(&trees(&history)?, mode)?;
            report::Step::New { name, diff, unusual, written }
        }
    };
    report::say(args, &gathered, &outcome, terminal)?;
    Ok(Exit::Done)
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
    let outcome = store.apply(&generate::trees(history)?, mode)?;
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

/// Whether upstream publishes what the newest snapshot holds already, as far as its witnesses tell.
fn is_nothing_new(newest: &Snapshot, gathered: &Gathered) -> bool {
    let now = &gathered.merged.catalog;
    if now.coverage() == newest.catalog.coverage() {
        return *now == newest.catalog;
    }
    // Without the data, the documented view decides.
    let side = side_of(newest);
    compare((&side, &newest.catalog), (&side, now), Past::none()).is_empty()
}

/// Files what was gathered as a publication of this moment, and says under which name it now stands.
fn file(history: &mut History, gathered: &Gathered) -> Result<SnapshotName, Failure> {
    let merged = &gathered.merged;
    let time = time_of_the_fetch();
    if let Some(newest) = history.newest().filter(|newest| newest.last_published() >= time) {
        return Err(clock_is_behind(time, newest));
    }
    let publication = Publication {
        time,
        label: merged.label,
        label_inferred: merged.label_inferred,
        build: merged.build.clone(),
        witnesses: gathered.sources.clone(),
        findings: merged.findings.clone(),
    };
    let name = SnapshotName { published: publication.time, label: publication.label };
    history.file(vec![Arrival { publication, catalog: merged.catalog.clone() }])?;
    history.register_documented()?;
    let version = version::next(history);
    *history = std::mem::take(history).with_crate_version(Some(version));
    Ok(name)
}

pub(crate) fn clock_is_behind(time: Timestamp, newest: &Snapshot) -> Failure {
    let plain = Plain {
        id: "D-CLOCK",
        what: format!("the clock says {time}, and {} was published at {}", newest.name(), newest.last_published()),
        place: "the clock of this machine, or SOURCE_DATE_EPOCH".to_owned(),
        why: "what is fetched now would be filed before what is known already".to_owned(),
        next: "set the clock right and run again".to_owned(),
    };
    Failure::refused(Exit::Refused, plain)
}

fn difference(history: &History, newest: &Snapshot, name: SnapshotName) -> CatalogDiff {
    let before = history.snapshots().iter().filter(|snapshot| snapshot.name() < newest.name());
    let past = documented_ids(before.map(|snapshot| &snapshot.catalog));
    let filed = history.named(name).expect("the history holds what was just filed");
    compare((&side_of(newest), &newest.catalog), (&side_of(filed), &filed.catalog), Past::documenting(&past))
}

/// The time of the fetch in whole seconds; `SOURCE_DATE_EPOCH` stands in for the clock where it is set.
fn time_of_the_fetch() -> Timestamp {
    let now = Timestamp::now().as_second();
    let second = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok()).unwrap_or(now);
    Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH)
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

//! `refresh`: bring the catalog up to date. It reads like the pipeline: gather, judge, file, compare, generate, write.

pub mod report;

use catalog_diff::{CatalogDiff, Past, compare, documented_ids};
use catalog_model::{Arrival, Finding, FindingKind, History, Publication, Snapshot, SnapshotName};
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
    let findings = &gathered.merged.findings;
    if args.strict {
        refuse_disagreement(findings.iter().filter(|finding| finding.is_disagreement()), "--strict refuses any")?;
    }
    if !gathered.merged.catalog.coverage().data {
        let is_about_entries = |finding: &&Finding| matches!(finding.kind, FindingKind::Missing | FindingKind::Extra);
        refuse_disagreement(
            findings.iter().filter(is_about_entries),
            "without the data, nobody can tell which is right",
        )?;
    }
    let outcome = match &newest {
        Some(newest) if is_nothing_new(newest, &gathered) => report::Step::NothingNew(newest.name()),
        newest => {
            if let Some(newest) = newest {
                refuse_older(&history, newest, &gathered)?;
                let accepted = Accepted {
                    removals: args.accept_removals,
                    additions: args.accept_additions,
                    text_changes: args.accept_text_changes,
                    tag_changes: args.accept_tag_changes,
                    category_changes: args.accept_category_changes,
                };
                guards::check(&newest.catalog, &gathered.merged.catalog, accepted)
                    .map_err(|error| Failure::refused(Exit::Refused, error))?;
            }
            let name = file(&mut history, &gathered)?;
            let diff = newest.as_ref().map(|newest| Box::new(difference(&history, newest, name)));
            let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
            let written = store.apply(&trees(&history)?, mode)?;
            report::Step::New { name, diff, written }
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
    let Some(newest) = history.newest() else {
        let plain = Plain {
            id: "T-NOSNAPSHOT",
            what: "there is no snapshot to work from".to_owned(),
            place: "snapshots/".to_owned(),
            why: "without the network, the committed snapshots are all there is".to_owned(),
            next: "fetch one: cargo xtask refresh".to_owned(),
        };
        return Err(Failure::refused(Exit::Refused, plain));
    };
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Write };
    let outcome = store.apply(&generate::trees(history)?, mode)?;
    report::say_offline(args, history, newest, &outcome, terminal)?;
    Ok(Exit::Done)
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

/// Refuses a catalog from before the newest snapshot: an old copy, as a cache may serve it, is no news.
fn refuse_older(history: &History, newest: &Snapshot, gathered: &Gathered) -> Result<(), Failure> {
    let merged = &gathered.merged;
    let known = history.snapshots().iter().rfind(|snapshot| snapshot.catalog == merged.catalog);
    let newest_label = newest.publications.iter().filter_map(|publication| publication.label).max();
    let (label_goes_back, label_goes_on) = match (merged.label, newest_label) {
        (Some(now), Some(then)) if !merged.label_inferred => (now < then, now > then),
        _ => (false, false),
    };
    let what = match known {
        // Content that comes back under a newer label is news; under an old one, or none, it is an old copy.
        Some(known) if !label_goes_on => {
            format!("upstream serves what {} holds, which is not the newest snapshot", known.name())
        }
        _ if label_goes_back => format!(
            "upstream serves {}, and the newest snapshot is {}",
            merged.label.map(|label| label.to_string()).unwrap_or_default(),
            newest.name()
        ),
        _ => return Ok(()),
    };
    let plain = Plain {
        id: "D-REGRESSION",
        what,
        place: "the release of the catalog as a whole".to_owned(),
        why: "an old copy from a cache would undo what is known already".to_owned(),
        next: "try again later; to back-fill an older version, use: cargo xtask import PATH --manifest FILE".to_owned(),
    };
    Err(Failure::refused(Exit::Refused, plain))
}

/// Refuses the first of these disagreements between the witnesses, if there is any.
fn refuse_disagreement<'a>(disagreements: impl Iterator<Item = &'a Finding>, why: &str) -> Result<(), Failure> {
    let disagreements: Vec<&Finding> = disagreements.collect();
    let Some(first) = disagreements.first() else { return Ok(()) };
    let plain = Plain {
        id: "D-DISAGREEMENT",
        what: format!("the witnesses disagree in {} places; the first: {first}", disagreements.len()),
        place: first.id.as_ref().map_or_else(|| "the catalog as a whole".to_owned(), |id| format!("event type {id}")),
        why: format!("{why}: one of the documents is older than the other, or broken"),
        next: "try again when upstream has settled; without --strict, and with the data, they are findings".to_owned(),
    };
    Err(Failure::refused(Exit::Refused, plain))
}

/// Files what was gathered as a publication of this moment, and says under which name it now stands.
fn file(history: &mut History, gathered: &Gathered) -> Result<SnapshotName, Failure> {
    let merged = &gathered.merged;
    let time = time_of_the_fetch();
    if let Some(newest) = history.newest().filter(|newest| newest.last_published() >= time) {
        let plain = Plain {
            id: "D-CLOCK",
            what: format!("the clock says {time}, and {} was published at {}", newest.name(), newest.last_published()),
            place: "the clock of this machine, or SOURCE_DATE_EPOCH".to_owned(),
            why: "what is fetched now would be filed before what is known already".to_owned(),
            next: "set the clock right and run again".to_owned(),
        };
        return Err(Failure::refused(Exit::Refused, plain));
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
fn with_last_good(failure: Failure, history: &History) -> Failure {
    match (failure.exit(), failure.refusal(), history.newest()) {
        (Exit::Unreachable, Some(refusal), Some(newest)) => {
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

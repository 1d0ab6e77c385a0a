//! Refuses sources that contradict each other too much.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{Discrepancy, EventId, Fact, Location, Refusal, SourceKind, Visibility};

use crate::Reconciled;
use crate::codes::D_DISAGREEMENT;

/// Fewer contradictions are never too many: in the history, the CSV contradicted the event data about four event types
/// at most.
const MIN_EVENTS: usize = 5;

/// The event data can be newer than both others and have this many per cent more documented event types. It is never
/// older than both, so it cannot have fewer.
const MAX_MISSING_PERCENT: usize = 5;

/// Facts can differ for this many per cent of the event types. No step of the history changed more than six.
const MAX_FACTS_PERCENT: usize = 10;

/// Refuses (`D-DISAGREEMENT`) any discrepancy where this is `strict`. Without event data, refuses discrepancies about
/// which event types are documented, and many about their facts. With event data, refuses many discrepancies in which
/// the page and the CSV contradict it in the same way.
pub fn check(reconciled: &Reconciled, strict: bool) -> Result<(), Refusal> {
    if strict {
        refuse_any(reconciled.discrepancies(), "--strict refuses any")?;
    }
    if reconciled.catalog.coverage().data {
        return refuse_outvoted(reconciled);
    }
    let why = "the event data is missing, so nothing decides which one is right";
    let (entries, facts): (Vec<_>, Vec<_>) =
        reconciled.discrepancies().partition(|it| matches!(it.fact, Fact::Missing | Fact::Extra));
    refuse_any(entries.into_iter(), why)?;
    let events: BTreeSet<&EventId> = facts.iter().map(|it| &it.id).collect();
    match is_too_many(events.len(), reconciled.catalog.count(Visibility::Public), MAX_FACTS_PERCENT) {
        true => refuse_any(facts.into_iter(), why),
        false => Ok(()),
    }
}

const fn is_too_many(count: usize, of: usize, percent: usize) -> bool {
    count >= MIN_EVENTS && count * 100 > of * percent
}

fn refuse_any<'a>(discrepancies: impl Iterator<Item = &'a Discrepancy>, why: &str) -> Result<(), Refusal> {
    let discrepancies: Vec<&Discrepancy> = discrepancies.collect();
    let Some(first) = discrepancies.first() else { return Ok(()) };
    let (count, plural) = (discrepancies.len(), if discrepancies.len() == 1 { "" } else { "s" });
    let what = format!("the sources disagree in {count} place{plural}, and {why}; the first: {first}");
    Err(D_DISAGREEMENT.at(at(&first.id), what))
}

/// The event data decides, unless the other two contradict it in the same way about many event types: it lost entries
/// or flags, or has values in the wrong keys.
fn refuse_outvoted(reconciled: &Reconciled) -> Result<(), Refusal> {
    let mut votes: BTreeMap<(&str, &EventId, Fact, &str), usize> = BTreeMap::new();
    for it in reconciled.discrepancies().filter(|it| it.against == SourceKind::Data) {
        // The page does not name the payload types of change details.
        let seen = if it.fact == Fact::ChangeDetails { "" } else { it.seen.as_str() };
        *votes.entry((it.fact.kind(), &it.id, it.fact, seen)).or_default() += 1;
    }
    let documented = reconciled.counts.get(&SourceKind::Data).map_or(0, |counts| counts.documented);
    for (fact, percent, claim) in [
        (Fact::Extra, 0, "document what the event data does not"),
        (Fact::Missing, MAX_MISSING_PERCENT, "do not document what the event data does"),
        (Fact::Since, MAX_FACTS_PERCENT, "have other facts than the event data"),
    ] {
        let both = votes.iter().filter(|((kind, ..), votes)| *kind == fact.kind() && **votes == 2);
        let events: BTreeSet<&EventId> = both.map(|((_, id, ..), _)| *id).collect();
        let Some(first) = events.first().filter(|_| is_too_many(events.len(), documented, percent)) else { continue };
        let count = events.len();
        let what = format!("the page and the CSV {claim}: {count} of {documented} documented event types");
        return Err(D_DISAGREEMENT.at(at(first), what).next(
            "try again later; if nothing changes, compare these event types with the page: if upstream changed the \
             format of the event data, update the reader: crates/catalog-ingest/src/data_format.rs",
        ));
    }
    Ok(())
}

fn at(id: &EventId) -> Location {
    Location::from("the sources together").event(id.as_str())
}

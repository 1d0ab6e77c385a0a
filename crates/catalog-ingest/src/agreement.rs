//! Refuses sources that contradict each other too much.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::text::counted;
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

/// A message has at most this many keys.
const MAX_KEYS_SHOWN: usize = 8;

/// Refuses (`D-DISAGREEMENT`) any discrepancy where this is `strict`. Without event data, refuses discrepancies about
/// which event types are documented, and many about their facts. With event data, refuses discrepancies in which the
/// page and the CSV contradict it in the same way: from one event type on if they are not older, or if they lack event
/// types with unknown keys, and otherwise many.
pub fn check(reconciled: &Reconciled, strict: bool) -> Result<(), Refusal> {
    if strict {
        refuse_any(reconciled.discrepancies(), "--strict refuses any")?;
    }
    if reconciled.catalog.coverage().data {
        refuse_unknown_kind(reconciled)?;
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

/// Event types that the page and the CSV lack and that have a key which the others never had are probably hidden, in a way
/// that this program does not know.
fn refuse_unknown_kind(reconciled: &Reconciled) -> Result<(), Refusal> {
    let ids = contradicted_by_both(reconciled, Fact::Missing);
    let with_keys = ids.into_iter().filter_map(|id| Some((id, reconciled.unknown_keys.get(id)?)));
    let with_keys: BTreeMap<&EventId, &BTreeSet<String>> = with_keys.collect();
    let Some(first) = with_keys.keys().next() else { return Ok(()) };
    let keys: BTreeSet<&str> = with_keys.values().flat_map(|keys| keys.iter().map(String::as_str)).collect();
    let keys: Vec<String> = keys.into_iter().take(MAX_KEYS_SHOWN).map(|key| format!("`{key}`")).collect();
    let what = format!(
        "the page and the CSV do not document {} with unknown keys in the event data: {}",
        counted(with_keys.len(), "event type"),
        keys.join(", ")
    );
    Err(D_DISAGREEMENT.at(at(first), what).next(
        "compare these event types with the page: if the key marks a new kind of hidden event type, update the reader: \
         crates/catalog-ingest/src/data_format.rs",
    ))
}

/// The event data decides, unless the other two contradict it in the same way: it lost entries or flags, or has values
/// in the wrong keys. Page, CSV and data of one release are built from the same file.
fn refuse_outvoted(reconciled: &Reconciled) -> Result<(), Refusal> {
    let counts = |source| reconciled.counts.get(&source);
    let documented = counts(SourceKind::Data).map_or(0, |counts| counts.documented);
    let newest_since = |source| counts(source).and_then(|counts| counts.newest_since);
    let others = [SourceKind::Page, SourceKind::Csv].map(newest_since);
    let are_older = others.iter().any(|newest| *newest < newest_since(SourceKind::Data)) || others.contains(&None);
    for (fact, percent, claim) in [
        (Fact::Extra, 0, "document what the event data does not"),
        (Fact::Missing, MAX_MISSING_PERCENT, "do not document what the event data does"),
        (Fact::Since, MAX_FACTS_PERCENT, "have other facts than the event data"),
    ] {
        let events = contradicted_by_both(reconciled, fact);
        let Some(first) = events.first() else { continue };
        let count = events.len();
        if are_older && !is_too_many(count, documented, percent) {
            continue;
        }
        let what = format!("the page and the CSV {claim}: {count} of {documented} documented event types");
        return Err(D_DISAGREEMENT.at(at(first), what).next(
            "try again later; if nothing changes, compare these event types with the page: if upstream changed the \
             format of the event data, update the reader: crates/catalog-ingest/src/data_format.rs",
        ));
    }
    Ok(())
}

/// The event types about which the page and the CSV contradict the event data in the same way. `fact` stands for all
/// facts of its kind.
fn contradicted_by_both(reconciled: &Reconciled, fact: Fact) -> BTreeSet<&EventId> {
    let mut votes: BTreeMap<(&EventId, Fact, &str), usize> = BTreeMap::new();
    for it in reconciled.discrepancies().filter(|it| it.against == SourceKind::Data && it.fact.kind() == fact.kind()) {
        // The page does not name the payload types of change details.
        let seen = if it.fact == Fact::ChangeDetails { "" } else { it.seen.as_str() };
        *votes.entry((&it.id, it.fact, seen)).or_default() += 1;
    }
    votes.into_iter().filter(|(_, votes)| *votes == 2).map(|((id, ..), _)| id).collect()
}

fn at(id: &EventId) -> Location {
    Location::from("the sources together").event(id.as_str())
}

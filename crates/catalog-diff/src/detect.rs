//! Finds what changed from one catalog to another.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalog_model::{Catalog, EventEntry, EventId, RenameKind, Transition, Visibility};

use crate::facts::{self, Sides};
use crate::merge::merge;
use crate::rename::{self, Unmatched};
use crate::{CatalogDiff, Change, Context, Detail, Rule, Side, payloads};

const HIDDEN_EVENTS: &str =
    "beta and internal event types (what looks added or retired may have been promoted or hidden)";
const DATA_FACTS: &str = "categories, creation days and legacy ids";
const PAYLOAD_TYPES: &str = "payload types";
const CHANGE_DETAILS: &str = "change details";

/// Finds everything that changed from the catalog `from` to the catalog `to`.
///
/// Facts that a side does not cover are unknown, not absent: they cause no change, and the diff names them. If only one
/// side covers beta and internal event types, such an event type counts as promoted or hidden if the other side documents
/// it, and is skipped otherwise. Renames are applied in their own direction only.
pub fn compare(
    (from_side, from): (&Side, &Catalog),
    (to_side, to): (&Side, &Catalog),
    context: Context<'_>,
) -> CatalogDiff {
    let sides = Sides::new(from, to);
    let renamed = renamed(&sides, context);
    let new_ids: BTreeSet<&EventId> = renamed.values().map(|new| &new.id).collect();

    let mut changes = Vec::new();
    let mut unmatched = Unmatched::default();
    for (before, after) in merge(from.entries(), to.entries(), |entry| &entry.id) {
        match (before, after) {
            // Snapshots that follow each other share the entries that did not change.
            (Some(before), Some(after)) if Arc::ptr_eq(before, after) || before == after => continue,
            (Some(entry), None) | (None, Some(entry)) if !(covers(from, entry) && covers(to, entry)) => continue,
            (_, Some(after)) if new_ids.contains(&after.id) => continue,
            (Some(before), None) if renamed.contains_key(&before.id) => {
                let after = renamed[&before.id];
                let mut change = Change::of_event(Rule::EventRenamed, &before.id, &before.id, &after.id);
                change.detail = Detail::Entry(Arc::clone(after));
                changes.push(change);
                facts::compare(before, after, &sides, &mut changes);
                continue;
            }
            (Some(before), Some(after)) => facts::compare(before, after, &sides, &mut changes),
            (before, after) => {
                unmatched.removed.extend(before.map(Arc::as_ref));
                unmatched.added.extend(after.map(Arc::as_ref));
            }
        }
        changes.extend(visibility_change(before, after, context));
    }
    if sides.payloads_covered {
        payloads::compare(from, to, &mut changes);
    }
    changes.sort_unstable_by(|a, b| a.sort_key().cmp(&b.sort_key()));

    // What a person has decided is no candidate.
    let decided: BTreeSet<&EventId> = context.renames.iter().flat_map(|it| [&it.from, &it.to]).collect();
    unmatched.removed.retain(|entry| !decided.contains(&entry.id));
    unmatched.added.retain(|entry| !decided.contains(&entry.id));

    let not_compared = [
        (sides.covered.data, HIDDEN_EVENTS),
        (sides.covered.data, DATA_FACTS),
        (sides.payloads_covered, PAYLOAD_TYPES),
        (sides.covered.change_details, CHANGE_DETAILS),
    ];
    CatalogDiff {
        from: from_side.clone(),
        to: to_side.clone(),
        changes,
        renames: rename::candidates(&unmatched, &sides),
        not_compared: not_compared.into_iter().filter_map(|(covered, facts)| (!covered).then_some(facts)).collect(),
        hidden: 0,
    }
}

/// Whether `catalog` would have this entry. Without the event data, a catalog has documented event types only.
fn covers(catalog: &Catalog, entry: &EventEntry) -> bool {
    entry.visibility.is_public() || catalog.coverage().data
}

/// The confirmed renames between the two catalogs: the old ids that only `from` documents and that `to` does not have,
/// each with the entry that only `to` documents.
fn renamed<'a>(sides: &Sides<'a>, context: Context<'a>) -> BTreeMap<&'a EventId, &'a Arc<EventEntry>> {
    let (from, to, renames) = (sides.from, sides.to, context.renames);
    let is_documented = |id: &EventId| from.documented(id.as_str()).is_some() || to.documented(id.as_str()).is_some();
    let pair = |old: &'a EventId| {
        if from.documented(old.as_str()).is_none() || to.get(old.as_str()).is_some() {
            return None;
        }
        // Of two ids on one chain that `from` documents, only the later one has become the new one.
        let new = renames.successor(old.as_str(), is_documented).filter(|id| from.documented(id.as_str()).is_none())?;
        Some((old, to.documented(new.as_str())?))
    };
    renames.of_kind(RenameKind::Renamed).filter_map(|rename| pair(&rename.from)).collect()
}

fn visibility_change(
    before: Option<&Arc<EventEntry>>,
    after: Option<&Arc<EventEntry>>,
    context: Context<'_>,
) -> Option<Change> {
    let id = &before.or(after)?.id;
    let [old, new] = [before, after].map(|entry| entry.map(|entry| entry.visibility));
    let was_documented = context.documented_before.contains(id);
    let transition = Transition::between(old, new, was_documented, was_documented)?;
    let text = |visibility: Option<Visibility>| visibility.map_or("", Visibility::as_str);
    let mut change = Change::of_event(rule_of(transition, old, new)?, id, text(old), text(new));
    change.detail = match (old, after) {
        (Some(Visibility::Public), _) => {
            let (to, by) = (context.renames.renamed_to(id.as_str()), context.renames.replaced_by(id.as_str()));
            Detail::ReplacedBy(to.chain(by).map(|it| it.to.clone()).collect())
        }
        (_, Some(after)) if after.visibility.is_public() => Detail::Entry(Arc::clone(after)),
        _ => Detail::None,
    };
    Some(change)
}

/// The rule of a transition. An event type that is beta or internal on the only side that has it is a preview, even if
/// it was documented before.
fn rule_of(transition: Transition, before: Option<Visibility>, after: Option<Visibility>) -> Option<Rule> {
    const PUBLIC: Option<Visibility> = Some(Visibility::Public);
    Some(match transition {
        Transition::Documented => Rule::EventAdded,
        Transition::Returned if after == PUBLIC => Rule::EventReturned,
        Transition::Previewed | Transition::Returned => Rule::PreviewAdded,
        Transition::Promoted | Transition::Unhidden => Rule::EventPromoted,
        Transition::Hidden => Rule::EventHidden,
        Transition::Retired if before == PUBLIC => Rule::EventRetired,
        Transition::Retired | Transition::Withdrawn => Rule::PreviewRemoved,
        // A fact of a preview, as its other facts.
        Transition::Reclassified => return None,
    })
}

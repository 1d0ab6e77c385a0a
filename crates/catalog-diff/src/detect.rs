//! Finds what changed from one catalog to another.

use std::collections::BTreeSet;
use std::sync::Arc;

use catalog_model::{Catalog, ChangeDetails, Coverage, EventEntry, EventId, Tag, Transition, Visibility};

use crate::rename::{self, Unmatched};
use crate::{CatalogDiff, Change, DocumentedBefore, Rule, Side, payloads};

const HIDDEN_EVENTS: &str =
    "beta and internal event types (what looks added or retired may have been promoted or hidden)";
const CATEGORIES: &str = "categories";
const PAYLOAD_TYPES: &str = "payload types";
const CHANGE_DETAILS: &str = "change details";

/// Finds everything that changed from the catalog `from` to the catalog `to`.
///
/// Facts that a side does not cover are unknown, not absent: they cause no change, and the diff names them. If only one
/// side covers beta and internal event types, such an event type counts as promoted or hidden if the other side documents
/// it, and is skipped otherwise.
pub fn compare(
    (from_side, from): (&Side, &Catalog),
    (to_side, to): (&Side, &Catalog),
    documented_before: &DocumentedBefore,
) -> CatalogDiff {
    let covered = from.coverage().intersection(to.coverage());
    // The data of early 2019 has no payload types at all: such a side does not cover them.
    let payloads_covered = covered.data && (from.payload_types().len() == 0) == (to.payload_types().len() == 0);

    let mut changes = Vec::new();
    let mut unmatched = Unmatched::default();
    let ids: BTreeSet<&EventId> = from.entries().chain(to.entries()).map(|entry| &entry.id).collect();
    for id in ids {
        let (before, after) = (from.get(id.as_str()), to.get(id.as_str()));
        // Snapshots that follow each other share the entries that did not change.
        if let (Some(before), Some(after)) = (before, after)
            && Arc::ptr_eq(before, after)
        {
            continue;
        }
        let (before, after) = (before.map(AsRef::as_ref), after.map(AsRef::as_ref));
        match (before, after) {
            (Some(before), Some(after)) => compare_facts(before, after, covered, &mut changes),
            (Some(entry), None) if !covers(to, entry) => continue,
            (None, Some(entry)) if !covers(from, entry) => continue,
            (before, after) => {
                unmatched.removed.extend(before);
                unmatched.added.extend(after);
            }
        }
        changes.extend(visibility_change(id, before, after, documented_before.contains(id)));
    }
    if payloads_covered {
        changes.extend(payloads::compare(from, to));
    }
    changes.sort_unstable();

    let not_compared = [
        (covered.data, HIDDEN_EVENTS),
        (covered.data, CATEGORIES),
        (payloads_covered, PAYLOAD_TYPES),
        (covered.change_details, CHANGE_DETAILS),
    ];
    CatalogDiff {
        from: from_side.clone(),
        to: to_side.clone(),
        changes,
        renames: rename::candidates(&unmatched, covered, payloads_covered),
        not_compared: not_compared.into_iter().filter_map(|(covered, facts)| (!covered).then_some(facts)).collect(),
    }
}

/// Whether `catalog` would have this entry. Without the event data, a catalog has documented event types only.
fn covers(catalog: &Catalog, entry: &EventEntry) -> bool {
    entry.visibility.is_public() || catalog.coverage().data
}

fn visibility_change(
    id: &EventId,
    before: Option<&EventEntry>,
    after: Option<&EventEntry>,
    was_documented: bool,
) -> Option<Change> {
    let [before, after] = [before, after].map(|entry| entry.map(|entry| entry.visibility));
    let transition = Transition::between(before, after, was_documented, was_documented)?;
    let rule = rule_of(transition, before, after)?;
    Some(Change::new(rule, id.as_str(), text_of(before), text_of(after)))
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
        Transition::Reclassified => return None,
    })
}

/// Compares the facts of an event type that is public on both sides.
fn compare_facts(before: &EventEntry, after: &EventEntry, covered: Coverage, changes: &mut Vec<Change>) {
    if !before.visibility.is_public() || !after.visibility.is_public() {
        return;
    }
    let id = after.id.as_str();
    for tag in after.tags.difference(&before.tags) {
        let rule = match tag.as_str() {
            Tag::EVENT_HOOK_ELIGIBLE => Rule::HookEligibilityGained,
            Tag::OIE_ONLY => Rule::OieOnlyGained,
            _ => Rule::TagAdded,
        };
        changes.push(Change::new(rule, id, "", tag));
    }
    for tag in before.tags.difference(&after.tags) {
        let rule = match tag.as_str() {
            Tag::EVENT_HOOK_ELIGIBLE => Rule::HookEligibilityLost,
            Tag::OIE_ONLY => Rule::OieOnlyLost,
            _ => Rule::TagRemoved,
        };
        changes.push(Change::new(rule, id, tag, ""));
    }
    if covered.change_details {
        let [old, new] = [&before.change_details, &after.change_details].map(presence);
        match (old.is_empty(), new.is_empty()) {
            (true, false) => changes.push(Change::new(Rule::ChangeDetailsAdded, id, old, new)),
            (false, true) => changes.push(Change::new(Rule::ChangeDetailsRemoved, id, old, new)),
            (true, true) | (false, false) => {}
        }
    }
    if before.description != after.description {
        changes.push(Change::new(Rule::DescriptionChanged, id, before.description, after.description));
    }
    if before.since != after.since {
        changes.push(Change::new(Rule::SinceChanged, id, text_of(before.since), text_of(after.since)));
    }
    if covered.data && before.category != after.category {
        let (before, after) = (before.category.as_ref(), after.category.as_ref());
        changes.push(Change::new(Rule::CategoryChanged, id, text_of(before), text_of(after)));
    }
}

/// Reduces change details to their presence: the sources disagree on their names, and the fingerprint of a change must
/// not depend on the source.
const fn presence(details: &ChangeDetails) -> &'static str {
    if details.is_present() { "present" } else { "" }
}

fn text_of(fact: Option<impl ToString>) -> String {
    fact.map(|fact| fact.to_string()).unwrap_or_default()
}

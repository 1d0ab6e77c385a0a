//! Finds what changed: one pass over both catalogs' sorted entries.

use std::cmp::Ordering;
use std::sync::Arc;

use catalog_model::{Catalog, ChangeDetails, Coverage, EventEntry, Tag, Visibility};

use crate::{CatalogDiff, Change, Past, Rule, Side, payloads, rename};

const HIDDEN_EVENTS: &str =
    "beta and internal event types (what looks added or retired may have been promoted or hidden)";
const CATEGORIES: &str = "categories";
const PAYLOAD_TYPES: &str = "payload types";
const CHANGE_DETAILS: &str = "change details";

/// Finds everything that changed from the catalog `from` to the catalog `to`.
///
/// Facts that a side does not cover are unknown and not absent: they make no change, and the diff names them. Where
/// one side alone tells of beta and internal event types, what it says of an id that the other documents still counts
/// (that id is promoted or hidden), and ids that the other does not have are passed over.
#[must_use]
pub fn compare(from: (&Side, &Catalog), to: (&Side, &Catalog), past: Past<'_>) -> CatalogDiff {
    let ((from_side, from), (to_side, to)) = (from, to);
    let covered = from.coverage().intersection(to.coverage());
    // The data of early 2019 names no payload types at all. A side without any does not tell of them.
    let payloads_told = covered.data && (from.payload_types().len() == 0) == (to.payload_types().len() == 0);

    let mut changes = Vec::new();
    let mut comings_and_goings = rename::ComingsAndGoings::default();
    for (before, after) in paired(from.entries(), to.entries(), |entry| &entry.id) {
        match (before, after) {
            (Some(before), Some(after)) => compare_entries(before, after, covered, &mut changes),
            (Some(before), None) => {
                if let Some(change) = gone(before, to.coverage()) {
                    comings_and_goings.gone.push(before);
                    changes.push(change);
                }
            }
            (None, Some(after)) => {
                if let Some(change) = new(after, from.coverage(), past) {
                    comings_and_goings.new.push(after);
                    changes.push(change);
                }
            }
            (None, None) => {}
        }
    }
    if payloads_told {
        payloads::compare(from, to, &mut changes);
    }
    changes.sort_unstable();

    let not_compared = [
        (covered.data, HIDDEN_EVENTS),
        (covered.data, CATEGORIES),
        (payloads_told, PAYLOAD_TYPES),
        (covered.change_details, CHANGE_DETAILS),
    ];
    CatalogDiff {
        from: from_side.clone(),
        to: to_side.clone(),
        changes,
        renames: comings_and_goings.candidates(covered, payloads_told),
        not_compared: not_compared.into_iter().filter_map(|(told, facts)| (!told).then_some(facts)).collect(),
    }
}

/// Walks two sequences sorted by the same key side by side; equal keys make one pair. Shared values are left out:
/// what two catalogs hold in the same memory is the same.
pub(crate) fn paired<'a, T: 'a, K: Ord + 'a>(
    before: impl Iterator<Item = &'a Arc<T>>,
    after: impl Iterator<Item = &'a Arc<T>>,
    key: impl Fn(&'a T) -> &'a K,
) -> impl Iterator<Item = (Option<&'a T>, Option<&'a T>)> {
    let (mut before, mut after) = (before.peekable(), after.peekable());
    std::iter::from_fn(move || {
        loop {
            let order = match (before.peek(), after.peek()) {
                (None, None) => return None,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(old), Some(new)) => key(Arc::as_ref(old)).cmp(key(Arc::as_ref(new))),
            };
            let old = order.is_le().then(|| before.next()).flatten();
            let new = order.is_ge().then(|| after.next()).flatten();
            if let (Some(old), Some(new)) = (old, new)
                && Arc::ptr_eq(old, new)
            {
                continue;
            }
            return Some((old.map(Arc::as_ref), new.map(Arc::as_ref)));
        }
    })
}

pub(crate) fn change(rule: Rule, id: impl Into<String>, before: impl ToString, after: impl ToString) -> Change {
    Change { rule, id: id.into(), before: before.to_string(), after: after.to_string(), events: Vec::new() }
}

fn gone(before: &EventEntry, coverage_after: Coverage) -> Option<Change> {
    let rule = match before.visibility {
        Visibility::Public => Rule::EventRetired,
        Visibility::Beta | Visibility::Internal if coverage_after.data => Rule::PreviewRemoved,
        Visibility::Beta | Visibility::Internal => return None,
    };
    Some(change(rule, before.id.as_str(), before.visibility, ""))
}

fn new(after: &EventEntry, coverage_before: Coverage, past: Past<'_>) -> Option<Change> {
    let rule = match after.visibility {
        Visibility::Public if past.documented(&after.id) => Rule::EventReturned,
        Visibility::Public => Rule::EventAdded,
        Visibility::Beta | Visibility::Internal if coverage_before.data => Rule::PreviewAdded,
        Visibility::Beta | Visibility::Internal => return None,
    };
    Some(change(rule, after.id.as_str(), "", after.visibility))
}

fn compare_entries(before: &EventEntry, after: &EventEntry, covered: Coverage, changes: &mut Vec<Change>) {
    let id = after.id.as_str();
    match (before.visibility.is_public(), after.visibility.is_public()) {
        (true, true) => compare_facts(before, after, covered, changes),
        (true, false) => changes.push(change(Rule::EventHidden, id, before.visibility, after.visibility)),
        (false, true) => changes.push(change(Rule::EventPromoted, id, before.visibility, after.visibility)),
        (false, false) => {}
    }
}

fn compare_facts(before: &EventEntry, after: &EventEntry, covered: Coverage, changes: &mut Vec<Change>) {
    let id = after.id.as_str();
    for tag in after.tags.difference(&before.tags) {
        let rule = match tag.as_str() {
            Tag::EVENT_HOOK_ELIGIBLE => Rule::HookEligibilityGained,
            Tag::OIE_ONLY => Rule::OieOnlyGained,
            _ => Rule::TagAdded,
        };
        changes.push(change(rule, id, "", tag));
    }
    for tag in before.tags.difference(&after.tags) {
        let rule = match tag.as_str() {
            Tag::EVENT_HOOK_ELIGIBLE => Rule::HookEligibilityLost,
            Tag::OIE_ONLY => Rule::OieOnlyLost,
            _ => Rule::TagRemoved,
        };
        changes.push(change(rule, id, tag, ""));
    }
    if covered.change_details {
        match (before.change_details.is_present(), after.change_details.is_present()) {
            (false, true) => changes.push(change(Rule::ChangeDetailsAdded, id, "", presence(&after.change_details))),
            (true, false) => changes.push(change(Rule::ChangeDetailsRemoved, id, presence(&before.change_details), "")),
            (true, true) | (false, false) => {}
        }
    }
    if before.description != after.description {
        changes.push(change(Rule::DescriptionChanged, id, before.description, after.description));
    }
    if before.since != after.since {
        changes.push(change(Rule::SinceChanged, id, text_of(before.since), text_of(after.since)));
    }
    if covered.data && before.category != after.category {
        let (before, after) = (before.category.as_ref(), after.category.as_ref());
        changes.push(change(Rule::CategoryChanged, id, text_of(before), text_of(after)));
    }
}

/// The sources agree on the presence and not on the names, so the presence alone is the fact; the fingerprint must
/// not depend on the source.
const fn presence(details: &ChangeDetails) -> &'static str {
    if details.is_present() { "present" } else { "" }
}

fn text_of(fact: Option<impl ToString>) -> String {
    fact.map(|fact| fact.to_string()).unwrap_or_default()
}

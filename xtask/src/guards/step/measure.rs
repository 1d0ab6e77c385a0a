//! What a step changes, counted: each guard with its limits, and what in a step falls to it.
//!
//! The limits come from the 86 steps between the committed snapshots. In one of them, never more than these shares
//! changed (those of fewer than five left out):
//!
//! | what | most ever |
//! |---|---|
//! | documented event types removed | 4.75 % |
//! | documented event types added | 12.4 % |
//! | descriptions changed | 2.1 % |
//! | other tags | 5.9 % |
//! | another category | 33.5 %: categories are teams, and 2026.04.1 moved many at once |
//! | a flag lost | none |
//! | another release, day, use of payload types, more legacy ids | 2.0 % |
//! | hidden event types of one kind that are so no more | 36 % |
//! | payload types removed | 1.5 % |
//! | payload fields removed or retyped | 5.8 % |
//! | a privacy flag lost | none |
//!
//! What upstream began to tell for the first time (payload types in 2019, formats and privacy flags in 2020) changes
//! everything at once and is no change of a fact, and legacy ids were really dropped all at once.

use catalog_model::{Catalog, EventEntry, PayloadField, PayloadFlags, Visibility};

use super::Accepted;

/// The limits of one kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Guard {
    pub(super) noun: &'static str,
    /// Beyond this share of all there were, a step is told.
    pub(super) unusual: usize,
    /// Beyond this share, it is refused...
    pub(super) percent: usize,
    /// ...unless it is about fewer than this many.
    pub(super) fewest: usize,
    pub(super) id: &'static str,
    pub(super) flag: &'static str,
}

/// How much of something a step changes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub(super) guard: Guard,
    /// How many it changes...
    pub(super) count: usize,
    /// ...of how many.
    pub(super) of: usize,
    /// The count that the user has named.
    pub(super) accepted: Option<usize>,
}

/// Where few things are of a kind, some of them are soon a large share.
const FEW: usize = 5;

const REMOVALS: Guard = Guard {
    noun: "documented event types removed",
    unusual: 2,
    percent: 10,
    fewest: 1,
    id: "D-REMOVALS",
    flag: "--accept-removals",
};
const ADDITIONS: Guard = Guard {
    noun: "documented event types added",
    unusual: 5,
    percent: 25,
    fewest: 1,
    id: "D-ADDITIONS",
    flag: "--accept-additions",
};
const TEXTS: Guard = Guard {
    noun: "descriptions changed",
    unusual: 5,
    percent: 25,
    fewest: 1,
    id: "D-TEXTS",
    flag: "--accept-text-changes",
};
const TAGS: Guard = Guard {
    noun: "event types with other tags",
    unusual: 5,
    percent: 25,
    fewest: 1,
    id: "D-TAGS",
    flag: "--accept-tag-changes",
};
const CATEGORIES: Guard = Guard {
    noun: "event types in another category",
    unusual: 5,
    percent: 50,
    fewest: 1,
    id: "D-CATEGORIES",
    flag: "--accept-category-changes",
};
const FLAGS: Guard = Guard {
    noun: "event types that lost a flag (event-hook-eligible, oie-only or change details)",
    unusual: 2,
    percent: 10,
    fewest: FEW,
    id: "D-FLAGS",
    flag: "--accept-flag-losses",
};
const FACTS: Guard = Guard {
    noun: "event types with another release, day of creation, payload types or more legacy ids",
    unusual: 5,
    percent: 25,
    fewest: FEW,
    id: "D-FACTS",
    flag: "--accept-fact-changes",
};
const BETA: Guard = Guard {
    noun: "beta event types that are beta no more",
    unusual: 40,
    percent: 60,
    fewest: FEW,
    id: "D-HIDDEN",
    flag: "--accept-beta-changes",
};
const INTERNAL: Guard = Guard {
    noun: "internal event types that are internal no more",
    unusual: 40,
    percent: 60,
    fewest: FEW,
    id: "D-HIDDEN",
    flag: "--accept-internal-changes",
};
const PAYLOADS: Guard = Guard {
    noun: "payload types removed",
    unusual: 5,
    percent: 25,
    fewest: 1,
    id: "D-PAYLOADS",
    flag: "--accept-payload-removals",
};
const FIELDS: Guard = Guard {
    noun: "payload fields removed or retyped",
    unusual: 5,
    percent: 25,
    fewest: FEW,
    id: "D-FIELDS",
    flag: "--accept-field-changes",
};
const PRIVACY: Guard = Guard {
    noun: "payload fields that lost a privacy flag (sensitive, personal or customer)",
    unusual: 2,
    percent: 10,
    fewest: FEW,
    id: "D-PRIVACY",
    flag: "--accept-privacy-losses",
};

/// Everything that is guarded, in the order in which it is refused.
///
/// `told` is the newest catalog that was made from the data: what only the data tells is held against it.
pub(super) fn measures(before: &Catalog, told: &Catalog, after: &Catalog, accepted: Accepted) -> Vec<Measure> {
    let documented = before.count(Visibility::Public);
    let is_told = told.coverage().data && after.coverage().data;
    let when_told = |count: fn(&Catalog, &Catalog) -> (usize, usize)| if is_told { count(told, after) } else { (0, 0) };
    let differing = |differ: fn(&EventEntry, &EventEntry) -> bool| {
        (both(before, after).filter(|(then, now)| differ(then, now)).count(), documented)
    };
    let measure = |guard, (count, of), accepted| Measure { guard, count, of, accepted };
    vec![
        measure(REMOVALS, (missing(before, after), documented), accepted.removals),
        measure(ADDITIONS, (missing(after, before), documented), accepted.additions),
        measure(TEXTS, differing(|then, now| then.description != now.description), accepted.text_changes),
        measure(TAGS, differing(|then, now| then.tags != now.tags), accepted.tag_changes),
        measure(CATEGORIES, when_told(moved), accepted.category_changes),
        measure(FLAGS, flags_lost(before, after), accepted.flag_losses),
        measure(FACTS, facts_changed(before, after, is_told.then_some(told)), accepted.fact_changes),
        measure(BETA, when_told(|then, now| shown_or_gone(then, now, Visibility::Beta)), accepted.beta_changes),
        measure(
            INTERNAL,
            when_told(|then, now| shown_or_gone(then, now, Visibility::Internal)),
            accepted.internal_changes,
        ),
        measure(PAYLOADS, when_told(undefined), accepted.payload_removals),
        measure(FIELDS, when_told(fields_spoilt), accepted.field_changes),
        measure(PRIVACY, when_told(privacy_flags_lost), accepted.privacy_losses),
    ]
}

/// The event types that both catalogs document, as they were and as they are.
fn both<'a>(before: &'a Catalog, after: &'a Catalog) -> impl Iterator<Item = (&'a EventEntry, &'a EventEntry)> {
    let documented = before.entries().filter(|then| then.visibility.is_public());
    documented.filter_map(|then| Some((then.as_ref(), after.documented(then.id.as_str())?.as_ref())))
}

/// How many event types one catalog documents and the other does not.
fn missing(one: &Catalog, other: &Catalog) -> usize {
    let documented = one.entries().filter(|entry| entry.visibility.is_public());
    documented.filter(|entry| other.documented(entry.id.as_str()).is_none()).count()
}

fn moved(told: &Catalog, after: &Catalog) -> (usize, usize) {
    let moved = both(told, after).filter(|(then, now)| then.category != now.category).count();
    (moved, told.count(Visibility::Public))
}

fn flags_lost(before: &Catalog, after: &Catalog) -> (usize, usize) {
    let tell_change_details = before.coverage().change_details && after.coverage().change_details;
    let flags = |entry: &EventEntry| {
        let has_change_details = tell_change_details && entry.change_details.is_present();
        [entry.is_event_hook_eligible(), entry.is_oie_only(), has_change_details]
    };
    let with_flags = both(before, after).map(|(then, now)| (flags(then), flags(now)));
    with_flags
        .filter(|(then, _)| then.contains(&true))
        .fold((0, 0), |(lost, of), (then, now)| (lost + usize::from(is_one_lost(then, now)), of + 1))
}

/// `told` is there where both catalogs tell what only the data tells.
fn facts_changed(before: &Catalog, after: &Catalog, told: Option<&Catalog>) -> (usize, usize) {
    let tell_change_details = before.coverage().change_details && after.coverage().change_details;
    let differ = |(then, now): &(&EventEntry, &EventEntry)| {
        let gained_change_details = !then.change_details.is_present() && now.change_details.is_present();
        let then_told = told.and_then(|told| told.documented(then.id.as_str()));
        then.since != now.since
            || tell_change_details && gained_change_details
            || then_told.is_some_and(|then| differ_in_data(then, now))
    };
    (both(before, after).filter(differ).count(), before.count(Visibility::Public))
}

fn differ_in_data(then: &EventEntry, now: &EventEntry) -> bool {
    then.created != now.created
        || then.actor.is_some() && then.actor != now.actor
        || then.debug_data.is_some() && then.debug_data != now.debug_data
        || !then.targets.is_empty() && then.targets != now.targets
        || !now.legacy_ids.is_subset(&then.legacy_ids)
}

/// How many of the event types of this visibility have gone or have another one. If it is most of them, the key that tells
/// it may be missing.
fn shown_or_gone(told: &Catalog, after: &Catalog, visibility: Visibility) -> (usize, usize) {
    let then = told.entries().filter(|entry| entry.visibility == visibility);
    let is_no_more = |entry: &EventEntry| after.get(entry.id.as_str()).is_none_or(|now| now.visibility != visibility);
    then.fold((0, 0), |(count, of), entry| (count + usize::from(is_no_more(entry)), of + 1))
}

fn undefined(told: &Catalog, after: &Catalog) -> (usize, usize) {
    let undefined = told.payload_types().filter(|then| after.payload_type(then.name.as_str()).is_none()).count();
    (undefined, told.payload_types().len())
}

fn fields_spoilt(told: &Catalog, after: &Catalog) -> (usize, usize) {
    fields(told, after).fold((0, 0), |(count, of), (then, now)| (count + usize::from(is_spoilt(then, now)), of + 1))
}

fn privacy_flags_lost(told: &Catalog, after: &Catalog) -> (usize, usize) {
    let flags = |field: &PayloadField| {
        let PayloadFlags { sensitive, personal, customer } = field.flags.unwrap_or_default();
        [sensitive, personal, customer]
    };
    let in_both = fields(told, after).filter_map(|(then, now)| Some((flags(then), flags(now?))));
    in_both
        .filter(|(then, _)| then.contains(&true))
        .fold((0, 0), |(count, of), (then, now)| (count + usize::from(is_one_lost(then, now)), of + 1))
}

/// Every field of the payload types that both define, with what it is now, if it is there.
fn fields<'a>(
    told: &'a Catalog,
    after: &'a Catalog,
) -> impl Iterator<Item = (&'a PayloadField, Option<&'a PayloadField>)> {
    let types = told.payload_types().filter_map(|then| Some((then, after.payload_type(then.name.as_str())?)));
    types.flat_map(|(then, now)| then.fields.iter().map(|(name, field)| (field, now.fields.get(name))))
}

fn is_spoilt(then: &PayloadField, now: Option<&PayloadField>) -> bool {
    now.is_none_or(|now| then.kind != now.kind || !then.format.is_empty() && then.format != now.format)
}

/// Whether a flag that was set is so no more.
fn is_one_lost(then: [bool; 3], now: [bool; 3]) -> bool {
    then.into_iter().zip(now).any(|(then, now)| then && !now)
}

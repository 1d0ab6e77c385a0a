//! Signs that upstream renamed a key of the event data: a fact that no event type has any more, and unknown keys.

use catalog_model::text::{code_span, thousands};
use catalog_model::{Catalog, EventEntry, Finding, NoticeKind, PayloadFlags, Refusal, Visibility};

use crate::guards::Guard;

/// A message has at most this many keys or scripts.
const MAX_SHOWN: usize = 8;

/// A key of the event data, the guards that notice its loss, and how many event types, payload types or fields have it.
struct Key {
    name: &'static str,
    guards: &'static [&'static str],
    /// Whether the page or the CSV shows the fact too, so that they disagree if the key is lost.
    is_shown: bool,
    count: fn(&Catalog) -> usize,
}

/// A key with a fact that only the event data has.
const fn key(name: &'static str, guards: &'static [&'static str], count: fn(&Catalog) -> usize) -> Key {
    Key { name, guards, is_shown: false, count }
}

/// A key with a fact that the page or the CSV shows too.
const fn shown(name: &'static str, guards: &'static [&'static str], count: fn(&Catalog) -> usize) -> Key {
    Key { name, guards, is_shown: true, count }
}

static KEYS: &[Key] = &[
    key("category", &["category-changes"], |it| entries(it, |entry| entry.category.is_some())),
    shown("tags", &["tag-changes", "hook-losses", "oie-losses"], |it| entries(it, |entry| !entry.tags.is_empty())),
    shown("beta", &["beta-changes"], |it| it.count(Visibility::Beta)),
    shown("internal", &["internal-changes"], |it| it.count(Visibility::Internal)),
    shown("changeDetails", &["change-detail-losses"], |it| entries(it, |entry| entry.change_details.is_present())),
    key("created", &["date-changes"], |it| entries(it, |entry| entry.created.is_some())),
    key("debugData", &["debug-data-changes"], |it| entries(it, |entry| entry.debug_data.is_some())),
    key("actor", &["actor-changes"], |it| entries(it, |entry| entry.actor.is_some())),
    key("targets", &["target-changes"], |it| entries(it, |entry| !entry.targets.is_empty())),
    key("schemas", &["payload-removals"], |it| it.payload_types().len()),
    key("sensitive", &["sensitive-losses"], |it| flags(it, |flags| flags.sensitive)),
    key("personal", &["personal-losses"], |it| flags(it, |flags| flags.personal)),
    key("customer", &["customer-losses"], |it| flags(it, |flags| flags.customer)),
];

fn entries(catalog: &Catalog, has: impl Fn(&EventEntry) -> bool) -> usize {
    catalog.entries().filter(|entry| has(entry)).count()
}

fn flags(catalog: &Catalog, has: impl Fn(PayloadFlags) -> bool) -> usize {
    let fields = catalog.payload_types().flat_map(|payload_type| payload_type.fields.values());
    fields.filter_map(|field| field.flags).filter(|flags| has(*flags)).count()
}

/// Adds to a refusal of event data which keys no event type has any more since `last_full`, the unknown keys, and other
/// scripts with event data. Advice to accept the change is replaced if a key is gone. `guard` is the guard that refuses;
/// without one, the sources disagree.
pub fn explain(
    refusal: Refusal,
    guard: Option<&Guard>,
    last_full: &Catalog,
    new: &Catalog,
    findings: &[Finding],
) -> Refusal {
    let is_concerned = |key: &&Key| guard.map_or(key.is_shown, |guard| key.guards.contains(&guard.name));
    let mut concerned = KEYS.iter().filter(is_concerned).peekable();
    if !new.coverage().data || concerned.peek().is_none() {
        return refusal;
    }
    let gone = concerned.filter_map(|key| {
        let (before, after) = ((key.count)(last_full), (key.count)(new));
        (before > 0 && after == 0).then(|| format!("`{}` is gone from all {} that had it", key.name, thousands(before)))
    });
    let gone: Vec<String> = gone.collect();
    let notices = |kind| {
        let notices = findings.iter().filter_map(move |finding| match finding {
            Finding::Notice(notice) if notice.kind == kind => Some(notice),
            _ => None,
        });
        notices.take(MAX_SHOWN)
    };
    let unknown: Vec<String> = notices(NoticeKind::UnknownKey).map(|notice| code_span(&notice.subject)).collect();
    let others: Vec<String> = notices(NoticeKind::OtherData).map(|notice| code_span(&notice.seen)).collect();
    let mut explained = refusal;
    if !gone.is_empty() {
        explained.what.push_str(&format!("; {}", gone.join(", ")));
    }
    if !unknown.is_empty() {
        explained.what.push_str(&format!("; unknown keys: {}", unknown.join(", ")));
    }
    if !others.is_empty() {
        explained.what.push_str(&format!("; other scripts hold event data too: {}", others.join(", ")));
    }
    match gone.is_empty() {
        true => explained,
        false => explained.next(
            "compare the event data with that of the newest snapshot: if upstream renamed or dropped the key, update the \
             reader: crates/catalog-ingest/src/data_format.rs",
        ),
    }
}

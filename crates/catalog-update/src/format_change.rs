//! Signs that upstream renamed a key of the event data: a fact that no event type has any more, and unknown keys.

use catalog_ingest::codes::D_DISAGREEMENT;
use catalog_model::text::{code_span, thousands};
use catalog_model::{Catalog, Code, EventEntry, Finding, NoticeKind, PayloadFlags, Refusal, Visibility};

use crate::{D_CATEGORIES, D_FACTS, D_FLAGS, D_HIDDEN, D_PAYLOADS, D_PRIVACY, D_TAGS};

/// A message has at most this many keys or scripts.
const MAX_SHOWN: usize = 8;

/// A key of the event data, the codes of the guards that notice its loss, and how many event types or payload types have
/// it.
struct Key {
    name: &'static str,
    codes: &'static [&'static Code],
    count: fn(&Catalog) -> usize,
}

static KEYS: &[Key] = &[
    Key { name: "category", codes: &[&D_CATEGORIES], count: |it| entries(it, |entry| entry.category.is_some()) },
    Key {
        name: "tags",
        codes: &[&D_TAGS, &D_FLAGS, &D_DISAGREEMENT],
        count: |it| entries(it, |entry| !entry.tags.is_empty()),
    },
    Key { name: "beta", codes: &[&D_HIDDEN, &D_DISAGREEMENT], count: |it| it.count(Visibility::Beta) },
    Key { name: "internal", codes: &[&D_HIDDEN, &D_DISAGREEMENT], count: |it| it.count(Visibility::Internal) },
    Key {
        name: "changeDetails",
        codes: &[&D_FLAGS, &D_DISAGREEMENT],
        count: |it| entries(it, |entry| entry.change_details.is_present()),
    },
    Key { name: "created", codes: &[&D_FACTS], count: |it| entries(it, |entry| entry.created.is_some()) },
    Key { name: "debugData", codes: &[&D_FACTS], count: |it| entries(it, |entry| entry.debug_data.is_some()) },
    Key { name: "actor", codes: &[&D_FACTS], count: |it| entries(it, |entry| entry.actor.is_some()) },
    Key { name: "targets", codes: &[&D_FACTS], count: |it| entries(it, |entry| !entry.targets.is_empty()) },
    Key { name: "schemas", codes: &[&D_PAYLOADS], count: |it| it.payload_types().len() },
    Key { name: "sensitive", codes: &[&D_PRIVACY], count: |it| flags(it, |flags| flags.sensitive) },
    Key { name: "personal", codes: &[&D_PRIVACY], count: |it| flags(it, |flags| flags.personal) },
    Key { name: "customer", codes: &[&D_PRIVACY], count: |it| flags(it, |flags| flags.customer) },
];

fn entries(catalog: &Catalog, has: impl Fn(&EventEntry) -> bool) -> usize {
    catalog.entries().filter(|entry| has(entry)).count()
}

fn flags(catalog: &Catalog, has: impl Fn(PayloadFlags) -> bool) -> usize {
    let fields = catalog.payload_types().flat_map(|payload_type| payload_type.fields.values());
    fields.filter_map(|field| field.flags).filter(|flags| has(*flags)).count()
}

/// Adds to a refusal of event data which keys no event type has any more since `last_full`, the unknown keys, and other
/// scripts with event data. Advice
/// to accept the change is replaced if a key is gone.
pub fn explain(refusal: Refusal, last_full: &Catalog, new: &Catalog, findings: &[Finding]) -> Refusal {
    if !new.coverage().data || !KEYS.iter().any(|key| key.codes.contains(&refusal.code)) {
        return refusal;
    }
    let of_this_code = KEYS.iter().filter(|key| key.codes.contains(&refusal.code));
    let gone = of_this_code.filter_map(|key| {
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

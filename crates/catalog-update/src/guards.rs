//! The guards on the size of a step: one row each.
//!
//! A step up to `warn_percent` is usual, a step up to `refuse_percent` is inserted with a warning, and a larger one is
//! refused unless the user accepts its exact count. A share is out of the items that have the fact: few event types have
//! an actor. The limits come from the steps between the published versions of the event data: `largest` is the largest
//! share that one of them changed.

use catalog_model::{Code, EventEntry, Location, Refusal, Visibility};

use crate::delta::{Delta, Share};
use crate::{
    D_ADDITIONS, D_CATEGORIES, D_FACTS, D_FIELDS, D_FLAGS, D_HIDDEN, D_PAYLOADS, D_PRIVACY, D_REMOVALS, D_TAGS,
    D_TEXTS, Override,
};

/// One kind of change and its limits.
#[derive(Debug)]
pub struct Guard {
    /// The name in `--accept NAME=N`.
    pub name: &'static str,
    /// The counted items, for messages.
    pub noun: &'static str,
    pub code: &'static Code,
    /// A share above this is reported as unusual.
    pub warn_percent: usize,
    /// A share above this is refused.
    pub refuse_percent: usize,
    /// A smaller count is never reported or refused: in a small group, a few changes are a large share.
    pub min_count: usize,
    /// The largest share of a real step, also if its count is below `min_count`, with the release.
    pub largest: &'static str,
    pub count: fn(&Delta<'_>) -> Share,
    /// What to check before the change is accepted.
    pub advice: &'static str,
}

const PAGE: &str = "look at the page";
const DATA: &str = "compare the event data with the page, and update the reader if the format changed: \
                    crates/catalog-ingest/src/data_format.rs";

macro_rules! guards {
    ($($name:literal, $noun:literal, $code:ident, $warn:literal, $refuse:literal, $min:literal, $largest:literal,
       $advice:ident, $count:expr;)*) => {
        /// Every guard, in the order in which a step is checked.
        pub static GUARDS: &[Guard] = &[$(Guard {
            name: $name, noun: $noun, code: &$code, warn_percent: $warn, refuse_percent: $refuse, min_count: $min,
            largest: $largest, count: $count, advice: $advice,
        },)*];
    };
}

// Name, noun, code, warn above %, refuse above %, minimum count, largest real share, advice, how to count.
guards! {
    "removals", "documented event types removed", D_REMOVALS,
        2, 10, 1, "4.75 % (29 of 611, 2020.10.1)", PAGE,
        |delta| delta.removed();
    "additions", "documented event types added", D_ADDITIONS,
        5, 25, 1, "12.32 % (84 of 682, 2022.03.1)", PAGE,
        |delta| delta.added();
    "text-changes", "descriptions changed", D_TEXTS,
        5, 25, 1, "1.99 % (20 of 1006, 2025.07.1)", PAGE,
        |delta| delta.differing(|then, now| then.description != now.description);
    "tag-changes", "event types with changed tags", D_TAGS,
        5, 25, 1, "3.48 % (20 of 574, 2019.04.1)", PAGE,
        |delta| delta.differing(|then, now| then.tags != now.tags);
    // Categories are teams: 2026.04.1 moved many event types at once.
    "category-changes", "event types moved to another category", D_CATEGORIES,
        5, 50, 1, "33.52 % (366 of 1092, 2026.04.1)", DATA,
        |delta| delta.changed(|entry| entry.category.as_ref());
    "hook-losses", "event types that are no longer event-hook-eligible", D_FLAGS,
        2, 10, 5, "none", PAGE,
        |delta| delta.lost(EventEntry::is_event_hook_eligible);
    "oie-losses", "event types that are no longer oie-only", D_FLAGS,
        2, 10, 5, "none", PAGE,
        |delta| delta.lost(EventEntry::is_oie_only);
    "change-detail-losses", "event types that lost their change details", D_FLAGS,
        2, 10, 5, "none", PAGE,
        |delta| delta.change_details_lost();
    "change-detail-gains", "event types that gained change details", D_FACTS,
        3, 15, 5, "0.76 % (7 of 916, 2024.06.1)", PAGE,
        |delta| delta.change_details_gained();
    "release-changes", "event types with another first release", D_FACTS,
        2, 10, 5, "0.53 % (3 of 571, 2019.03.1)", PAGE,
        |delta| delta.differing(|then, now| then.since != now.since);
    "date-changes", "event types with another creation date", D_FACTS,
        2, 10, 5, "0.17 % (1 of 598, 2020.01.1)", DATA,
        |delta| delta.changed(|entry| entry.created);
    "actor-changes", "event types with another actor type", D_FACTS,
        20, 50, 4, "60.00 % (3 of 5, 2023.03.1)", DATA,
        |delta| delta.changed(|entry| entry.actor.as_ref());
    "debug-data-changes", "event types with another debugData type", D_FACTS,
        4, 20, 5, "1.69 % (7 of 415, 2022.07.1)", DATA,
        |delta| delta.changed(|entry| entry.debug_data.as_ref());
    "target-changes", "event types with other target types", D_FACTS,
        2, 10, 5, "0.65 % (4 of 616, 2026.04.1)", DATA,
        |delta| delta.changed(|entry| Some(&entry.targets).filter(|targets| !targets.is_empty()));
    "legacy-id-gains", "event types with new legacy ids", D_FACTS,
        5, 25, 5, "1.98 % (12 of 606, 2020.05.1)", DATA,
        |delta| delta.legacy_ids_gained();
    "beta-changes", "beta event types that are no longer beta", D_HIDDEN,
        40, 60, 5, "40.00 % (4 of 10, 2019.05.1)", DATA,
        |delta| delta.no_longer(Visibility::Beta);
    "internal-changes", "internal event types that are no longer internal", D_HIDDEN,
        40, 60, 5, "16.67 % (1 of 6, 2021.07.1)", DATA,
        |delta| delta.no_longer(Visibility::Internal);
    "payload-removals", "payload types removed", D_PAYLOADS,
        5, 25, 1, "1.53 % (2 of 131, 2023.03.1)", DATA,
        |delta| delta.payload_types_removed();
    "field-changes", "payload fields removed or retyped", D_FIELDS,
        5, 25, 5, "5.84 % (53 of 907, 2019.08.1)", DATA,
        |delta| delta.fields_changed();
    "format-changes", "payload fields with another format", D_FIELDS,
        2, 10, 5, "0.21 % (6 of 2893, 2024.05.1)", DATA,
        |delta| delta.formats_changed();
    "sensitive-losses", "payload fields that are no longer sensitive", D_PRIVACY,
        2, 10, 5, "none", DATA,
        |delta| delta.privacy_lost(|flags| flags.sensitive);
    "personal-losses", "payload fields that are no longer personal", D_PRIVACY,
        2, 10, 5, "none", DATA,
        |delta| delta.privacy_lost(|flags| flags.personal);
    "customer-losses", "payload fields that no longer hold customer data", D_PRIVACY,
        2, 10, 5, "0.32 % (1 of 309, 2024.09.1)", DATA,
        |delta| delta.privacy_lost(|flags| flags.customer);
}

impl Guard {
    /// Whether the share is unusual.
    pub fn is_unusual(&self, share: Share) -> bool {
        share.count >= self.min_count && share.is_above(self.warn_percent)
    }

    /// Whether the share is beyond the guard.
    pub fn is_exceeded(&self, share: Share) -> bool {
        share.count >= self.min_count && share.is_above(self.refuse_percent)
    }

    /// The refusal of a share beyond the guard, unless its exact count is accepted. `at` is the step.
    pub fn check(&self, share: Share, overrides: &[Override], at: &Location) -> Result<(), Refusal> {
        let (Self { name, noun, advice, .. }, Share { count, of }) = (self, share);
        if !self.is_exceeded(share) || Override::accepts(overrides, name, count) {
            return Ok(());
        }
        let refusal = self
            .code
            .at(at.clone(), format!("{noun}: {count} of {of} in one step{}", Override::given(overrides, name)));
        Err(refusal.next(match count == of {
            true => format!("all of them changed: find out whether a key was renamed or dropped; {advice}"),
            false => format!("{advice}; if the change is real, run again with --accept {name}={count}"),
        }))
    }
}

/// The guards as a Markdown table.
pub fn markdown() -> String {
    let mut text = String::from(
        "| `--accept` | counts | code | unusual above | refused above | at least | largest real step |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for Guard { name, noun, code, warn_percent, refuse_percent, min_count, largest, .. } in GUARDS {
        let code = code.id;
        text.push_str(&format!(
            "| `{name}` | {noun} | `{code}` | {warn_percent} % | {refuse_percent} % | {min_count} | {largest} |\n"
        ));
    }
    text
}

//! The guards on the size of a step: one row each.
//!
//! A step up to `warn_percent` is usual, a step up to `refuse_percent` is inserted with a warning, and a larger one is
//! refused unless the user accepts its exact count. The limits come from the steps between the published versions
//! of the event data: `largest` is the largest share that one of them changed.

use catalog_model::{Code, Refusal};

use crate::delta::{Delta, Share};
use crate::{
    D_ADDITIONS, D_CATEGORIES, D_FACTS, D_FIELDS, D_FLAGS, D_HIDDEN, D_PAYLOADS, D_PRIVACY, D_REMOVALS, D_TAGS, D_TEXTS,
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
    /// The largest share in a real step with at least `min_count` changes, in per cent with two decimals.
    pub largest: &'static str,
    pub count: fn(&Delta<'_>) -> Share,
    /// What to check before the change is accepted.
    pub advice: &'static str,
}

const PAGE: &str = "look at the page";
const DATA: &str = "compare the event data with the page, and update the reader if the format changed: \
                    crates/catalog-ingest/src/data.rs";

macro_rules! guards {
    ($($name:literal, $noun:literal, $code:ident, $warn:literal, $refuse:literal, $min:literal, $largest:literal,
       $count:ident, $advice:ident;)*) => {
        /// Every guard, in the order in which a step is checked.
        pub static GUARDS: &[Guard] = &[$(Guard {
            name: $name, noun: $noun, code: &$code, warn_percent: $warn, refuse_percent: $refuse, min_count: $min,
            largest: $largest, count: |delta| delta.$count(), advice: $advice,
        },)*];
    };
}

// Name, noun, code, warn above %, refuse above %, minimum count, largest real share, how to count, advice.
guards! {
    "removals", "documented event types removed", D_REMOVALS, 2, 10, 1, "4.75", removed, PAGE;
    "additions", "documented event types added", D_ADDITIONS, 5, 25, 1, "12.32", added, PAGE;
    "text-changes", "descriptions changed", D_TEXTS, 5, 25, 1, "1.99", reworded, PAGE;
    "tag-changes", "event types with changed tags", D_TAGS, 5, 25, 1, "3.48", retagged, PAGE;
    // Categories are teams: 2026.04.1 moved many event types at once.
    "category-changes", "event types moved to another category", D_CATEGORIES, 5, 50, 1, "33.52", recategorized, DATA;
    "flag-losses", "event types that lost a flag (event-hook-eligible, oie-only or change details)", D_FLAGS, 2, 10, 5,
        "0.00", flags_lost, PAGE;
    "fact-changes", "event types with a changed release, creation date or payload types, or with new legacy ids", D_FACTS,
        5, 25, 5, "1.98", facts_changed, PAGE;
    "beta-changes", "beta event types that are no longer beta", D_HIDDEN, 40, 60, 5, "36.36", beta_changed, DATA;
    "internal-changes", "internal event types that are no longer internal", D_HIDDEN, 40, 60, 5, "0.00",
        internal_changed, DATA;
    "payload-removals", "payload types removed", D_PAYLOADS, 5, 25, 1, "1.53", payload_types_removed, DATA;
    "field-changes", "payload fields removed or retyped", D_FIELDS, 5, 25, 5, "5.84", fields_changed, DATA;
    "privacy-losses", "payload fields that lost a privacy flag (sensitive, personal or customer)", D_PRIVACY, 2, 10, 5,
        "0.00", privacy_flags_lost, DATA;
}

impl Guard {
    /// Whether the share is unusual.
    pub fn is_unusual(&self, share: Share) -> bool {
        share.count >= self.min_count && share.is_above(self.warn_percent)
    }

    /// The refusal of a share beyond the guard, unless its exact count is accepted.
    pub fn check(&self, share: Share, accepted: Option<usize>) -> Result<(), Refusal> {
        let Share { count, of } = share;
        if count < self.min_count || !share.is_above(self.refuse_percent) || accepted == Some(count) {
            return Ok(());
        }
        let accepted = accepted.map(|count| format!("; accepted is {count}")).unwrap_or_default();
        let refusal = self.code.at(
            "the step from the newest snapshot to what upstream publishes now",
            format!("{}: {count} of {of} in one step{accepted}", self.noun),
        );
        let Self { name, advice, .. } = self;
        Err(refusal.next(format!("{advice}; if the change is real, run again with --accept {name}={count}")))
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
            "| `{name}` | {noun} | `{code}` | {warn_percent} % | {refuse_percent} % | {min_count} | {largest} % |\n"
        ));
    }
    text
}

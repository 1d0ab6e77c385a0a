use catalog_model::{EventId, LegacyId};

use super::{Column, Row, flag};
use crate::facts::Facts;

/// An event type that upstream listed for a legacy id.
pub(super) struct Meaning<'f> {
    legacy_id: &'f LegacyId,
    id: &'f EventId,
    is_ambiguous: bool,
    was_documented: bool,
}

pub(super) fn rows<'f>(facts: &'f Facts<'f>) -> impl Iterator<Item = Meaning<'f>> {
    facts.timeline.legacy_ids().iter().flat_map(|(legacy_id, ids)| {
        ids.iter().map(|id| Meaning {
            legacy_id,
            id,
            is_ambiguous: ids.len() > 1,
            was_documented: facts.was_documented(id),
        })
    })
}

impl Row for Meaning<'_> {
    const PATH: &'static str = "csv/legacy-event-types.csv";
    const ABOUT: &'static str = "One row per legacy id and event type that Okta ever listed for it, sorted \
        by both. Okta removed all of these ids from its data in 2026.07.1.";

    fn columns() -> Vec<Column<Self>> {
        vec![
            ("legacy_id", "The legacy id: an older name of the event type, such as one from before 2017.", |row| {
                row.legacy_id.as_str().into()
            }),
            ("id", "The event type.", |row| row.id.as_str().into()),
            ("ambiguous", "Whether the legacy id stands for several event types: `true` or `false`.", |row| {
                flag(row.is_ambiguous)
            }),
            (
                "ever_documented",
                "Whether the event type was ever documented, and so is in `event-types.csv`: `true` or `false`.",
                |row| flag(row.was_documented),
            ),
        ]
    }
}

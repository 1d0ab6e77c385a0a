use catalog_model::Lifecycle;

use super::{Column, Row, bound, date, flag, label, list, text};
use crate::facts::{Event, Facts};

/// An event type that was ever documented.
pub(super) struct EventType<'f> {
    facts: &'f Facts<'f>,
    event: &'f Event<'f>,
}

pub(super) fn rows<'f>(facts: &'f Facts<'f>) -> impl Iterator<Item = EventType<'f>> {
    facts.sorted().map(|event| EventType { facts, event })
}

impl<'f> EventType<'f> {
    /// A fact of its life; `None` if no snapshot documents it.
    fn life<T>(&self, fact: fn(&'f Lifecycle) -> Option<T>) -> Option<T> {
        self.event.life.and_then(fact)
    }

    fn renames(&self) -> (&'f catalog_model::ConfirmedRenames, &'f str) {
        (self.facts.history.renames(), self.event.id.as_str())
    }
}

impl Row for EventType<'_> {
    const PATH: &'static str = "csv/event-types.csv";
    const ABOUT: &'static str = "One row per event type that Okta documents or ever documented, sorted by id. Facts \
        of a hidden or retired event type are as of its last documented state.";

    fn columns() -> Vec<Column<Self>> {
        vec![
            ("id", "The event type.", |row| row.event.id.as_str().into()),
            ("code", "Its number in this project. Never changes and is never reused.", |row| {
                row.event.code.to_string().into()
            }),
            ("variant", "Its variant in the Rust enum. Never changes.", |row| row.event.variant.as_str().into()),
            (
                "status",
                "`documented` now; `hidden`: formerly documented, now only in Okta's event data; `retired`: formerly \
                 documented, now absent. Hidden and retired events may still occur in logs.",
                |row| row.event.status.as_str().into(),
            ),
            ("visibility", "In the newest event data: `public`, `beta` or `internal`. Empty if absent.", |row| {
                row.life(Lifecycle::visibility).map_or("", |visibility| visibility.as_str()).into()
            }),
            (
                "since",
                "The release in which Okta says it was introduced. Can be wrong, and Okta has changed it before. Empty \
                 if Okta names none.",
                |row| row.event.entry.since.map(|since| since.to_string()).unwrap_or_default().into(),
            ),
            (
                "first_documented",
                "Release label of the first publication that documents it. Empty if that has no label.",
                |row| label(row.life(Lifecycle::first_documented)),
            ),
            ("first_documented_date", "Date of that publication (UTC).", |row| {
                date(row.life(Lifecycle::first_documented))
            }),
            (
                "first_documented_bound",
                "`exact`; `in-or-before`: at least one month without a publication precedes it; `record-start`: \
                 documented in the oldest known publication, perhaps long before.",
                |row| bound(row.life(Lifecycle::first_documented)),
            ),
            (
                "last_documented",
                "Release label of the last publication that documents it. Empty while it is documented, or without a \
                 label.",
                |row| label(row.life(Lifecycle::last_documented)),
            ),
            ("last_documented_date", "Date of that publication (UTC). Empty while it is documented.", |row| {
                date(row.life(Lifecycle::last_documented))
            }),
            (
                "removed_in",
                "Release label of the first publication that no longer documents it. Empty while it is documented, or \
                 without a label.",
                |row| label(row.life(Lifecycle::removed_in)),
            ),
            ("removed_in_date", "Date of that publication (UTC). Empty while it is documented.", |row| {
                date(row.life(Lifecycle::removed_in))
            }),
            (
                "removed_in_bound",
                "`exact`, or `in-or-before` after at least one month without a publication. Empty while it is \
                 documented.",
                |row| bound(row.life(Lifecycle::removed_in)),
            ),
            (
                "documented",
                "All periods in which it was documented, as half-open intervals of dates `from/to`, separated by \
                 spaces, without `to` if it still is. More than one: it was gone or hidden in between.",
                |row| {
                    let spells = row.event.life.iter().flat_map(|life| &life.documented);
                    list(spells.map(|spell| format!("{}/{}", spell.first.date(), date(spell.ended))))
                },
            ),
            ("category", "Okta's name for the team that owns it. Empty if unknown.", |row| {
                text(row.event.entry.category.as_ref())
            }),
            ("event_hook_eligible", "Whether an event hook can subscribe to it: `true` or `false`.", |row| {
                flag(row.event.entry.is_event_hook_eligible())
            }),
            ("oie_only", "Whether it exists on the Identity Engine only: `true` or `false`.", |row| {
                flag(row.event.entry.is_oie_only())
            }),
            ("change_details", "Whether targets can carry change details: `true` or `false`.", |row| {
                flag(row.event.entry.change_details.is_present())
            }),
            ("tags", "Its tags, sorted, separated by spaces.", |row| list(&row.event.entry.tags)),
            ("actor", "Payload type of `actor.detailEntry`. Empty if none is named.", |row| {
                text(row.event.entry.actor.as_ref())
            }),
            ("debug_data", "Payload type of `debugContext.debugData`. Empty if none is named.", |row| {
                text(row.event.entry.debug_data.as_ref())
            }),
            ("targets", "Payload types of `target[].detailEntry`, sorted, separated by spaces.", |row| {
                list(&row.event.entry.targets)
            }),
            (
                "change_details_types",
                "Payload types of `target[].changeDetails`, sorted, separated by spaces. Can be empty although \
                 `change_details` is `true`.",
                |row| list(row.event.entry.change_details.names()),
            ),
            ("renamed_to", "The id that this event type has now, if a rename is confirmed.", |row| {
                let (renames, id) = row.renames();
                list(renames.renamed_to(id).map(|rename| &rename.to))
            }),
            ("renamed_from", "The id that this event type had before, if a rename is confirmed.", |row| {
                let (renames, id) = row.renames();
                list(renames.renamed_from(id).map(|rename| &rename.from))
            }),
            (
                "replaced_by",
                "Other event types that took over, if confirmed, separated by spaces. Some were never documented.",
                |row| {
                    let (renames, id) = row.renames();
                    list(renames.replaced_by(id).map(|rename| &rename.to))
                },
            ),
            ("docs_url", "Its entry on Okta's page. Empty unless `status` is `documented`.", |row| {
                row.life(Lifecycle::docs_url).unwrap_or_default().into()
            }),
        ]
    }
}

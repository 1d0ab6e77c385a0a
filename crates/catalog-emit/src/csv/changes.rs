use std::borrow::Cow;

use catalog_diff::{CatalogDiff, Change, Side};

use super::{Column, Row, list};
use crate::facts::Facts;

/// A change from one snapshot to the next.
pub(super) struct ChangeRow<'f> {
    step: &'f CatalogDiff,
    change: &'f Change,
    facts: &'f Facts<'f>,
}

pub(super) fn rows<'f>(steps: &'f [CatalogDiff], facts: &'f Facts<'f>) -> impl Iterator<Item = ChangeRow<'f>> {
    steps.iter().flat_map(move |step| step.changes.iter().map(move |change| ChangeRow { step, change, facts }))
}

fn label(side: &Side) -> Cow<'_, str> {
    side.label.map(|label| label.to_string()).unwrap_or_default().into()
}

fn date(side: &Side) -> Cow<'_, str> {
    side.date.as_deref().unwrap_or_default().into()
}

impl Row for ChangeRow<'_> {
    const PATH: &'static str = "csv/changes.csv";
    const ABOUT: &'static str = "One row per change from one snapshot to the next, oldest first, then by rule and id. \
        `cargo xtask rules` explains the rules.";

    fn columns() -> Vec<Column<Self>> {
        vec![
            ("snapshot", "The snapshot with the change: time of publication and label.", |row| {
                row.step.to.name.as_str().into()
            }),
            ("label", "Release label of its first publication. Empty without one.", |row| label(&row.step.to)),
            ("date", "Date of its first publication (UTC).", |row| date(&row.step.to)),
            ("previous_snapshot", "The snapshot before it.", |row| row.step.from.name.as_str().into()),
            ("previous_label", "Release label of that one's first publication. Empty without one.", |row| {
                label(&row.step.from)
            }),
            ("previous_date", "Date of that one's first publication (UTC).", |row| date(&row.step.from)),
            ("rule", "The rule, such as `event-added`.", |row| row.change.rule.id().into()),
            ("level", "How much it matters: `breaking`, `notable` or `editorial`.", |row| {
                row.change.rule.level().as_str().into()
            }),
            (
                "id",
                "What changed: an event type, a payload type as `Type`, or a field as `Type.field` with the name in \
                 Okta's data.",
                |row| row.change.id.as_str().into(),
            ),
            ("before", "The fact before. Empty if there was none.", |row| row.change.before.as_str().into()),
            ("after", "The fact after. Empty if there is none.", |row| row.change.after.as_str().into()),
            (
                "replaced_by",
                "For a retired or hidden event type: the event types that took over, if confirmed, separated by \
                 spaces. Some were never documented.",
                |row| {
                    let renames = row.facts.history.renames();
                    match row.change.rule.id() {
                        "event-retired" | "event-hidden" => {
                            list(renames.replaced_by(&row.change.id).map(|rename| &rename.to))
                        }
                        _ => "".into(),
                    }
                },
            ),
            (
                "events",
                "For a change of a payload type: the documented event types that use it, separated by spaces.",
                |row| list(&row.change.events),
            ),
            (
                "fingerprint",
                "A key of the change: 16 hex digits that depend on rule, id and facts, not on the snapshots.",
                |row| row.change.fingerprint().into(),
            ),
        ]
    }
}

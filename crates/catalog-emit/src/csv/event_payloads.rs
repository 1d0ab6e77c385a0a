use catalog_model::payload_fields::{Role, payload_types_of};
use catalog_model::{EventId, PayloadTypeName};

use super::{Column, Row};
use crate::facts::Facts;

/// A payload type of an event type that was ever documented.
pub(super) struct EventPayload<'f> {
    id: &'f EventId,
    role: Role,
    payload_type: &'f PayloadTypeName,
}

pub(super) fn rows<'f>(facts: &'f Facts<'f>) -> impl Iterator<Item = EventPayload<'f>> {
    facts.ever_documented().flat_map(|entry| {
        payload_types_of(entry).map(|(role, payload_type)| EventPayload { id: &entry.id, role, payload_type })
    })
}

impl Row for EventPayload<'_> {
    const PATH: &'static str = "csv/event-payloads.csv";
    const ABOUT: &'static str = "One row per event type that was ever documented and payload type that Okta's data \
        names for it, sorted by id, role and payload type.";

    fn columns() -> Vec<Column<Self>> {
        vec![
            ("id", "The event type.", |row| row.id.as_str().into()),
            (
                "role",
                "The part of the log event that the payload type describes: `actor` (`actor.detailEntry`), \
                 `debug_data` (`debugContext.debugData`), `target` (`target[].detailEntry`) or `change_details` \
                 (`target[].changeDetails`).",
                |row| row.role.as_str().into(),
            ),
            ("payload_type", "The payload type. Okta does not define all of them.", |row| {
                row.payload_type.as_str().into()
            }),
        ]
    }
}

use std::borrow::Cow;
use std::collections::BTreeMap;

use catalog_model::payload_fields::{Role, common_fields, debug_data_types, payload_types_of};
use catalog_model::{FieldName, PayloadField, PayloadFlags};

use super::{Column, Row, flag, path, privacy};
use crate::facts::Facts;
use crate::json_schema::envelope;

/// The id in rows that stand for all event types.
const ALL: &str = "*";

/// A field that log events of an event type can have.
pub(super) struct EventField<'f> {
    id: &'f str,
    /// The role in the event; `envelope` for what every event has.
    role: &'static str,
    payload_type: &'f str,
    path: String,
    name: &'f str,
    kind: Cow<'f, str>,
    format: &'f str,
    flags: Option<PayloadFlags>,
    /// Of the envelope: whether we think that it can contain personal data.
    is_personal: Option<bool>,
    is_common: bool,
}

pub(super) fn rows<'f>(facts: &'f Facts<'f>) -> Vec<EventField<'f>> {
    let common = common_definitions(facts);
    let mut rows: Vec<EventField<'f>> = envelope().into_iter().map(EventField::of_envelope).collect();
    rows.extend(common.iter().map(|(name, field)| EventField {
        is_common: true,
        ..EventField::of_payload(ALL, Role::DebugData, "", name, field)
    }));
    for entry in facts.ever_documented() {
        for (role, payload_type) in payload_types_of(entry) {
            let Some(definition) = facts.timeline.last_definition(payload_type.as_str()) else { continue };
            let is_common = |name: &FieldName| role == Role::DebugData && common.contains_key(name);
            for (name, field) in &definition.value.fields {
                if !is_common(name) || common.get(name) != Some(&field) {
                    rows.push(EventField {
                        is_common: is_common(name),
                        ..EventField::of_payload(entry.id.as_str(), role, payload_type.as_str(), name, field)
                    });
                }
            }
        }
    }
    rows
}

/// The common fields of `debugData`, each with the definition that most payload types have.
fn common_definitions<'f>(facts: &'f Facts<'f>) -> BTreeMap<&'f FieldName, &'f PayloadField> {
    let Some(catalog) = facts.payload_catalog() else { return BTreeMap::new() };
    let definitions: Vec<_> =
        debug_data_types(catalog).into_iter().filter_map(|name| catalog.payload_type(name.as_str())).collect();
    let commonest = |name| {
        let mut counts: Vec<(usize, &PayloadField)> = Vec::new();
        for field in definitions.iter().filter_map(|definition| definition.fields.get(name)) {
            match counts.iter_mut().find(|(_, known)| *known == field) {
                Some((count, _)) => *count += 1,
                None => counts.push((1, field)),
            }
        }
        // Of equally common ones the first, in the order of payload types.
        counts.into_iter().rev().max_by_key(|(count, _)| *count).map(|(_, field)| (name, field))
    };
    common_fields(catalog).into_iter().filter_map(commonest).collect()
}

impl<'f> EventField<'f> {
    fn of_payload(
        id: &'f str,
        role: Role,
        payload_type: &'f str,
        name: &'f FieldName,
        field: &'f PayloadField,
    ) -> Self {
        Self {
            id,
            role: role.as_str(),
            payload_type,
            path: path(role, &name.in_events()),
            name: name.as_str(),
            kind: (&*field.kind).into(),
            format: &field.format,
            flags: field.flags,
            is_personal: None,
            is_common: false,
        }
    }

    fn of_envelope((path, kind, is_personal): (String, &'static str, bool)) -> Self {
        Self {
            id: ALL,
            role: "envelope",
            payload_type: "",
            path,
            name: "",
            kind: kind.into(),
            format: "",
            flags: None,
            is_personal: Some(is_personal),
            is_common: false,
        }
    }
}

impl Row for EventField<'_> {
    const PATH: &'static str = "csv/event-fields.csv";
    const ABOUT: &'static str = "The fields that log events can have, with JSON paths. First the fields of every event \
        (id `*`, role `envelope`). Then the common fields of `debugData`, once each (id `*`, role `debug_data`): \
        nearly every event type with `debugData` has them; `event-payloads.csv` and `payload-fields.csv` together say \
        which. Then one row per event type that was ever documented and field of its payload types, by the last \
        definition, without the common fields that are the same there.";

    fn columns() -> Vec<Column<Self>> {
        vec![
            ("id", "The event type; `*` for fields of all event types, or nearly all.", |row| row.id.into()),
            ("role", "`envelope`, or the role as in `event-payloads.csv`.", |row| row.role.into()),
            ("payload_type", "The payload type that defines the field. Empty in rows with the id `*`.", |row| {
                row.payload_type.into()
            }),
            (
                "path",
                "Where log events have it. `[]` stands for each item of a list. What is below `changeDetails.to` is \
                 also below `changeDetails.from`. The last name is derived; see `name_in_events` in \
                 `payload-fields.csv`.",
                |row| row.path.as_str().into(),
            ),
            ("field", "The name of the field in Okta's data. Empty for the envelope.", |row| row.name.into()),
            (
                "type",
                "Its type in Okta's data; for the envelope `String`, `Integer`, `Number`, `Boolean`, `DateTime`, \
                 `Object` (keys vary), `List` or `Any`.",
                |row| row.kind.as_ref().into(),
            ),
            ("format", "Its format in Okta's data. Empty if none is named.", |row| row.format.into()),
            ("sensitive", "Whether it can contain a secret: `true`, `false`, or empty if unknown.", |row| {
                privacy(row.flags, |flags| flags.sensitive)
            }),
            ("personal", "Whether it can contain personal data; as above. See `source`.", |row| {
                match row.is_personal {
                    Some(is_personal) => flag(is_personal),
                    None => privacy(row.flags, |flags| flags.personal),
                }
            }),
            ("customer", "Whether it can contain customer data; as above.", |row| {
                privacy(row.flags, |flags| flags.customer)
            }),
            ("common", "Whether most payload types of `debugData` have it: `true` or `false`.", |row| {
                flag(row.is_common)
            }),
            (
                "source",
                "Who says so: `okta`, or `this project` for the envelope. Okta publishes no privacy flags for the \
                 envelope: `personal` is our own reading of it and no legal advice.",
                |row| if row.is_personal.is_some() { "this project" } else { "okta" }.into(),
            ),
        ]
    }
}

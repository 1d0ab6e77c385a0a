//! Queries for payload fields: the fields of an event type, and the event types with a field.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::macros::word_enum;
use crate::{Catalog, EventEntry, EventId, FieldName, PayloadField, PayloadFlags, PayloadTypeName};

/// With fewer payload types of `debugData`, no field counts as common.
pub const MIN_TYPES_FOR_COMMON: usize = 4;

word_enum!(
    /// The part of a log event that a payload type describes.
    Role {
        /// `actor.detailEntry`.
        Actor = "actor",
        /// `debugContext.debugData`.
        DebugData = "debug_data",
        /// `detailEntry` of a target.
        Target = "target",
        /// `changeDetails` of a target.
        ChangeDetails = "change_details",
    }
);

word_enum!(
    /// One of the three privacy flags of a field.
    PrivacyFlag {
        /// Can contain a secret.
        Sensitive = "sensitive",
        /// Can contain personal data.
        Personal = "personal",
        /// Can contain customer data.
        Customer = "customer",
    }
);

impl Role {
    /// Where the fields are in a log event: `target[].detailEntry`.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Actor => "actor.detailEntry",
            Self::DebugData => "debugContext.debugData",
            Self::Target => "target[].detailEntry",
            Self::ChangeDetails => "target[].changeDetails",
        }
    }
}

impl PrivacyFlag {
    pub const fn is_set_in(self, flags: PayloadFlags) -> bool {
        match self {
            Self::Sensitive => flags.sensitive,
            Self::Personal => flags.personal,
            Self::Customer => flags.customer,
        }
    }
}

/// A field of one of the payload types of an event type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedField<'c> {
    pub role: Role,
    pub payload_type: &'c PayloadTypeName,
    pub name: &'c FieldName,
    /// The name in log events.
    pub name_in_events: String,
    pub field: &'c PayloadField,
    /// See [`common_fields`].
    pub is_common: bool,
}

/// A filter for fields. The default matches all fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FieldFilter<'f> {
    /// The exact upstream name, or the exact name in log events.
    pub name: Option<&'f str>,
    /// Flags that must all be set. Fields with unknown flags do not match.
    pub flags: &'f [PrivacyFlag],
    /// Leaves out common fields, see [`common_fields`].
    pub no_common: bool,
}

impl FieldFilter<'_> {
    fn matches(&self, name: &FieldName, field: &PayloadField, is_common: bool) -> bool {
        let is_set = |flag: &PrivacyFlag| field.flags.is_some_and(|flags| flag.is_set_in(flags));
        let has_name = self.name.is_none_or(|wanted| name.as_str() == wanted || name.in_events() == wanted);
        has_name && self.flags.iter().all(is_set) && !(self.no_common && is_common)
    }
}

/// The payload types that an entry names, by role, then name. The catalog does not define all of them.
pub fn payload_types_of(entry: &EventEntry) -> impl Iterator<Item = (Role, &PayloadTypeName)> {
    let actor = entry.actor.iter().map(|name| (Role::Actor, name));
    let debug_data = entry.debug_data.iter().map(|name| (Role::DebugData, name));
    let targets = entry.targets.iter().map(|name| (Role::Target, name));
    let change_details = entry.change_details.names().map(|name| (Role::ChangeDetails, name));
    actor.chain(debug_data).chain(targets).chain(change_details)
}

/// The fields of an entry's payload types, by role, then payload type, then upstream name. Payload types that the
/// catalog does not define have no fields.
pub fn fields_of<'c>(catalog: &'c Catalog, entry: &'c EventEntry) -> Vec<CarriedField<'c>> {
    fields_that_match(catalog, entry, &common_fields(catalog), &FieldFilter::default())
}

/// Those of the entries that have matching fields, as this catalog defines them.
pub fn events_with<'c>(
    catalog: &'c Catalog,
    entries: impl IntoIterator<Item = &'c Arc<EventEntry>>,
    filter: &FieldFilter<'_>,
) -> BTreeMap<&'c EventId, Vec<CarriedField<'c>>> {
    let common = common_fields(catalog);
    entries
        .into_iter()
        .map(|entry| (&entry.id, fields_that_match(catalog, entry, &common, filter)))
        .filter(|(_, fields)| !fields.is_empty())
        .collect()
}

/// The fields that at least half of the payload types of `debugData` have, if the catalog defines at least
/// [`MIN_TYPES_FOR_COMMON`] of these types.
///
/// In every version since 2019, each field is in more than 90 % or in less than 12 % of these types, so the exact
/// threshold does not matter.
pub fn common_fields(catalog: &Catalog) -> BTreeSet<&FieldName> {
    let types = debug_data_types(catalog);
    let mut counts: BTreeMap<&FieldName, usize> = BTreeMap::new();
    let definitions: Vec<_> = types.iter().filter_map(|name| catalog.payload_type(name.as_str())).collect();
    if definitions.len() < MIN_TYPES_FOR_COMMON {
        return BTreeSet::new();
    }
    for field in definitions.iter().flat_map(|payload_type| payload_type.fields.keys()) {
        *counts.entry(field).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| 2 * count >= definitions.len()).map(|(field, _)| field).collect()
}

/// The payload types of `debugData`, including undefined ones.
pub fn debug_data_types(catalog: &Catalog) -> BTreeSet<&PayloadTypeName> {
    catalog.entries().filter_map(|entry| entry.debug_data.as_ref()).collect()
}

fn fields_that_match<'c>(
    catalog: &'c Catalog,
    entry: &'c EventEntry,
    common: &BTreeSet<&FieldName>,
    filter: &FieldFilter<'_>,
) -> Vec<CarriedField<'c>> {
    let mut rows = Vec::new();
    for (role, payload_type) in payload_types_of(entry) {
        let Some(definition) = catalog.payload_type(payload_type.as_str()) else { continue };
        for (name, field) in &definition.fields {
            let is_common = role == Role::DebugData && common.contains(name);
            if filter.matches(name, field, is_common) {
                let name_in_events = name.in_events();
                rows.push(CarriedField { role, payload_type, name, name_in_events, field, is_common });
            }
        }
    }
    rows
}

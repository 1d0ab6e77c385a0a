//! The fields of payload types and their properties.

use core::fmt;

use crate::payload_field_table::{
    FIELD_FORMATS, FIELD_KINDS, FIELD_LISTS, FIELD_NAMES, FIELDS, FieldFormatIndex, FieldIndex, FieldKindIndex,
    FieldListStart, FieldNameIndex,
};
use crate::payload_type::PAYLOAD_TYPE_COUNT;
use crate::{EventType, PayloadType, numbers};

/// The row of a field: the indexes of its names, its type and its format, and its flags. The columns have no names, so
/// that each row of the table is one line.
#[derive(Clone, Copy)]
pub(crate) struct FieldFacts(
    pub(crate) FieldNameIndex,
    pub(crate) FieldKindIndex,
    pub(crate) FieldFormatIndex,
    pub(crate) u8,
);

const SENSITIVE: u8 = 1;
const PERSONAL: u8 = 2;
const CUSTOMER: u8 = 4;
const PRIVACY_KNOWN: u8 = 8;

/// Where the fields of each payload type start in the list of all, and where the last ones end.
pub(crate) static FIELD_LIST_STARTS: [FieldListStart; PAYLOAD_TYPE_COUNT + 1] = {
    let lists = &FIELD_LISTS;
    let mut starts = [0; PAYLOAD_TYPE_COUNT + 1];
    let mut index = 0;
    while index < PAYLOAD_TYPE_COUNT {
        starts[index + 1] = starts[index] + numbers::count(lists[index]) as FieldListStart;
        index += 1;
    }
    starts
};

const LISTED_FIELD_COUNT: usize = FIELD_LIST_STARTS[PAYLOAD_TYPE_COUNT] as usize;

/// The fields of all payload types, one list behind the other.
pub(crate) static FIELDS_OF_LISTS: [PayloadField; LISTED_FIELD_COUNT] = {
    let indexes: [u16; LISTED_FIELD_COUNT] = numbers::parse(&FIELD_LISTS);
    let mut fields = [PayloadField(0); LISTED_FIELD_COUNT];
    let mut next = 0;
    while next < LISTED_FIELD_COUNT {
        fields[next] = PayloadField(indexes[next] as FieldIndex);
        next += 1;
    }
    fields
};

impl PayloadType {
    /// The fields, sorted by [`name`](PayloadField::name).
    ///
    /// They come from the last published state of the catalog that defines the payload type: the newest one, except for
    /// payload types that only hidden and retired event types name. Empty if Okta never published a definition.
    ///
    /// ```
    /// # use okta_event_types::PayloadType;
    /// for payload_type in PayloadType::ALL {
    ///     for field in payload_type.fields() {
    ///         if field.is_personal() || field.is_sensitive() {
    ///             println!("{payload_type}: {} ({})", field.name(), field.kind());
    ///         }
    ///     }
    /// }
    /// ```
    #[must_use]
    pub const fn fields(self) -> &'static [PayloadField] {
        let (start, end) = (FIELD_LIST_STARTS[self.0 as usize], FIELD_LIST_STARTS[self.0 as usize + 1]);
        FIELDS_OF_LISTS.split_at(end as usize).0.split_at(start as usize).1
    }

    /// The field with this name in log events. Case matters.
    ///
    /// If two of Okta's names become the same name in events, this returns the first of them.
    ///
    /// ```
    /// # use okta_event_types::PayloadType;
    /// for payload_type in PayloadType::ALL {
    ///     assert!(payload_type.fields().iter().all(|field| payload_type.field(field.name()).is_some()));
    ///     assert_eq!(payload_type.field("no such field"), None);
    /// }
    /// ```
    #[must_use]
    pub fn field(self, name_in_events: &str) -> Option<PayloadField> {
        let fields = self.fields();
        let index = fields.partition_point(|field| field.name() < name_in_events);
        fields.get(index).copied().filter(|field| field.name() == name_in_events)
    }
}

impl EventType {
    /// The fields that `debugContext.debugData` can have: those of [`debug_data`](Self::debug_data), none without it.
    ///
    /// A real event has some of them, and can have others that Okta does not document.
    #[must_use]
    pub const fn debug_data_fields(self) -> &'static [PayloadField] {
        match self.debug_data() {
            Some(payload_type) => payload_type.fields(),
            None => &[],
        }
    }
}

/// A field of a payload type, as Okta defines it.
///
/// A field does not know its payload type: fields with the same properties are equal, whichever types have them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PayloadField(FieldIndex);

impl PayloadField {
    /// The name in log events, such as `requestUri`.
    ///
    /// It is [`okta_name`](Self::okta_name) in camel case: without `_`, and with a capital after each. Okta does not
    /// publish this name; real events confirm it for most fields.
    #[must_use]
    pub const fn name(self) -> &'static str {
        FIELD_NAMES[self.facts().0 as usize].0
    }

    /// The name in Okta's data, such as `request_uri`.
    #[must_use]
    pub const fn okta_name(self) -> &'static str {
        FIELD_NAMES[self.facts().0 as usize].1
    }

    /// The type as Okta names it: `String`, `List`, or a payload type.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        FIELD_KINDS[self.facts().1 as usize]
    }

    /// The format as Okta names it, such as `uri`; empty if Okta gives none.
    #[must_use]
    pub const fn format(self) -> &'static str {
        FIELD_FORMATS[self.facts().2 as usize]
    }

    /// Whether, according to Okta, it can hold a secret.
    #[must_use]
    pub const fn is_sensitive(self) -> bool {
        self.facts().3 & SENSITIVE != 0
    }

    /// Whether, according to Okta, it can hold personal data.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        self.facts().3 & PERSONAL != 0
    }

    /// Whether, according to Okta, it can hold customer data.
    #[must_use]
    pub const fn is_customer(self) -> bool {
        self.facts().3 & CUSTOMER != 0
    }

    /// Whether Okta classifies the field at all. The definitions of 2019 and 2020 have no classification, and some payload
    /// types of retired event types have no later definition: there, `false` means unknown.
    #[must_use]
    pub const fn is_privacy_known(self) -> bool {
        self.facts().3 & PRIVACY_KNOWN != 0
    }

    const fn facts(self) -> FieldFacts {
        FIELDS[self.0 as usize]
    }
}

impl fmt::Debug for PayloadField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PayloadField")
            .field("name", &self.name())
            .field("okta_name", &self.okta_name())
            .field("kind", &self.kind())
            .field("format", &self.format())
            .field("is_sensitive", &self.is_sensitive())
            .field("is_personal", &self.is_personal())
            .field("is_customer", &self.is_customer())
            .field("is_privacy_known", &self.is_privacy_known())
            .finish()
    }
}

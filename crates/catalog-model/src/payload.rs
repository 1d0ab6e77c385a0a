//! Payload types: the fields of the parts of a log event.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::payload_fields::PrivacyFlag;
use crate::{FieldName, Invalid, PayloadTypeName, Sha256};

/// A payload type: the fields that the `debugData`, a target, the actor or the change details of an event can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadType {
    pub name: PayloadTypeName,
    pub fields: BTreeMap<FieldName, PayloadField>,
}

impl PayloadType {
    /// A digest of the fields, 16 hex digits. Types with equal fields have equal digests, whatever their names.
    pub fn definition(&self) -> String {
        let mut text = String::new();
        for (name, field) in &self.fields {
            text.push_str(&format!("{name},{},{},{}\n", field.kind, field.format, field.flags_text()));
        }
        Sha256::of(text.as_bytes()).short()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadField {
    /// The upstream type: `String`, `List`, `RiskChangeSecurityData`.
    pub kind: Arc<str>,
    /// The upstream format, such as `okta:userId`; can be empty.
    pub format: Arc<str>,
    /// The privacy flags; `None` in the data of 2019 and 2020, which have no flags.
    pub flags: Option<PayloadFlags>,
}

impl PayloadField {
    pub fn new(kind: &str, format: &str, flags: Option<PayloadFlags>) -> Result<Self, Invalid> {
        let is_valid = |text: &str| {
            text.len() <= 128
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':'))
        };
        if kind.is_empty() || !is_valid(kind) {
            let what = "a field type: it consists of 1 to 128 ASCII letters, digits, `_`, `-`, `.` and `:`";
            return Err(Invalid::new(what, kind));
        }
        if !is_valid(format) {
            let what = "a field format: it consists of at most 128 ASCII letters, digits, `_`, `-`, `.` and `:`";
            return Err(Invalid::new(what, format));
        }
        Ok(Self { kind: kind.into(), format: format.into(), flags })
    }

    /// The flags as written in files: their names separated by spaces, `-` for none, empty for unknown.
    pub fn flags_text(&self) -> String {
        self.flags.map(|flags| flags.to_string()).unwrap_or_default()
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PayloadFlags {
    /// Can contain a secret.
    pub sensitive: bool,
    /// Can contain personal data.
    pub personal: bool,
    /// Can contain customer data.
    pub customer: bool,
}

impl fmt::Display for PayloadFlags {
    /// The names of the set flags, separated by spaces; `-` if none is set.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set = PrivacyFlag::ALL.into_iter().filter(|flag| flag.is_set_in(*self));
        let set: Vec<&str> = set.map(PrivacyFlag::as_str).collect();
        f.pad(&if set.is_empty() { "-".to_owned() } else { set.join(" ") })
    }
}

//! Payload types: the fields of the parts of a log event.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::text_type::text_type;
use crate::token::InvalidToken;
use crate::{PayloadTypeName, Safe, Sha256};

/// A payload type: the fields that the `debugData`, a target, the actor or the change details of an event can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadType {
    pub name: PayloadTypeName,
    pub fields: BTreeMap<FieldName, PayloadField>,
}

impl PayloadType {
    /// A digest of the fields, 16 hex digits. Types with equal fields have equal digests, whatever their names.
    #[must_use]
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
    pub fn new(kind: &str, format: &str, flags: Option<PayloadFlags>) -> Result<Self, InvalidToken> {
        let allowed = |text: &str| {
            text.len() <= 128
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':'))
        };
        let refuse = |what, seen| InvalidToken {
            what,
            seen: Safe::new(seen).shortened(160),
            rule: "it consists of at most 128 ASCII letters, digits, `_`, `-`, `.` and `:`",
        };
        if kind.is_empty() || !allowed(kind) {
            return Err(refuse("field type", kind));
        }
        if !allowed(format) {
            return Err(refuse("field format", format));
        }
        Ok(Self { kind: Arc::from(kind), format: Arc::from(format), flags })
    }

    /// The flags as written in files: their names separated by spaces, `-` for none, empty for unknown.
    #[must_use]
    pub fn flags_text(&self) -> String {
        match self.flags {
            None => String::new(),
            Some(flags) => flags.to_string(),
        }
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
        let names = [(self.sensitive, "sensitive"), (self.personal, "personal"), (self.customer, "customer")];
        let set: Vec<&str> = names.into_iter().filter_map(|(is_set, name)| is_set.then_some(name)).collect();
        f.pad(&if set.is_empty() { "-".to_owned() } else { set.join(" ") })
    }
}

/// The upstream name of a field, such as `request_uri`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldName(Arc<str>);

impl FieldName {
    pub fn new(text: &str) -> Result<Self, InvalidToken> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
        if text.is_empty() || text.len() > 128 || !text.bytes().all(allowed) {
            return Err(InvalidToken {
                what: "field name",
                seen: Safe::new(text).shortened(160),
                rule: "a field name is 1 to 128 ASCII letters, digits, `_`, `-` and `.`",
            });
        }
        Ok(Self(Arc::from(text)))
    }

    /// The name of the field in log events: `requestUri` for `request_uri`. A name without `_` stays the same.
    #[must_use]
    pub fn in_events(&self) -> String {
        let mut words = self.0.split('_').filter(|word| !word.is_empty());
        let mut name = words.next().unwrap_or_default().to_owned();
        for word in words {
            let mut chars = word.chars();
            name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
            name.push_str(chars.as_str());
        }
        name
    }
}

text_type!(FieldName, InvalidToken);

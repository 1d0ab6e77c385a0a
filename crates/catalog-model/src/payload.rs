//! Payload types: what the parts of a log event carry.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::token::InvalidToken;
use crate::{PayloadTypeName, Safe, Sha256};

/// A payload type: the fields that the `debugData`, a target, the actor or the change details of an event can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadType {
    /// Its name, which no other payload type of the catalog has.
    pub name: PayloadTypeName,
    /// Its fields by their upstream names.
    pub fields: BTreeMap<FieldName, PayloadField>,
}

impl PayloadType {
    /// A digest of the fields, 16 hex digits: two types with the same fields have the same one, whatever their names.
    #[must_use]
    pub fn definition(&self) -> String {
        let mut text = String::new();
        for (name, field) in &self.fields {
            text.push_str(&format!("{name},{},{},{}\n", field.kind, field.format, field.flags_text()));
        }
        Sha256::of(text.as_bytes()).short()
    }
}

/// What upstream says of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadField {
    /// Its type as upstream names it: `String`, `List`, `RiskChangeSecurityData`.
    pub kind: Arc<str>,
    /// Its format as upstream names it, such as `okta:userId`; empty where none is given.
    pub format: Arc<str>,
    /// Its privacy flags; `None` in the data of 2019 and 2020, which have no flags.
    pub flags: Option<PayloadFlags>,
}

impl PayloadField {
    /// Checks the two words that upstream names a field's type and format with.
    ///
    /// # Errors
    /// [`InvalidToken`] where a word is longer than 128 bytes, an empty type, or holds anything but ASCII letters,
    /// digits, `_`, `-`, `.` and `:`.
    pub fn new(kind: &str, format: &str, flags: Option<PayloadFlags>) -> Result<Self, InvalidToken> {
        let allowed = |text: &str| {
            text.len() <= 128
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':'))
        };
        let refuse = |what, seen| InvalidToken {
            what,
            seen: Safe::new(seen).shortened(160),
            rule: "it is of ASCII letters, digits, `_`, `-`, `.` and `:`, 128 at most",
        };
        if kind.is_empty() || !allowed(kind) {
            return Err(refuse("field type", kind));
        }
        if !allowed(format) {
            return Err(refuse("field format", format));
        }
        Ok(Self { kind: Arc::from(kind), format: Arc::from(format), flags })
    }

    /// The flags as written in files: their names joined by one space, `-` for none set, empty for unknown.
    #[must_use]
    pub fn flags_text(&self) -> String {
        match self.flags {
            None => String::new(),
            Some(flags) => flags.to_string(),
        }
    }
}

/// The privacy flags of a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PayloadFlags {
    /// It can hold a secret.
    pub sensitive: bool,
    /// It can hold personal data.
    pub personal: bool,
    /// It can hold customer data.
    pub customer: bool,
}

impl fmt::Display for PayloadFlags {
    /// The names of the set flags joined by one space, `-` where none is set.
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
    /// Checks `text` and makes it a field name.
    ///
    /// # Errors
    /// [`InvalidToken`] where it is empty, longer than 128 bytes or holds anything but ASCII letters, digits, `_`,
    /// `-` and `.`.
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

    /// The upstream name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name that the field has in a log event: `requestUri` for `request_uri`. A name without `_` stays as it is.
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

impl fmt::Display for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FieldName({})", self.0)
    }
}

impl Borrow<str> for FieldName {
    fn borrow(&self) -> &str {
        &self.0
    }
}

//! Ids and names: event types, their tags, categories, legacy ids and payload types, and git commits.

use std::str::FromStr;
use std::sync::Arc;

use crate::Invalid;
use crate::macros::{checked_text, text_impls};

/// The maximum length of a tag, category, payload type name or legacy id in bytes.
const MAX_LEN: usize = 128;

/// The id of an event type, such as `user.session.start`: two or more segments of ASCII letters, digits, `_` and `-`,
/// joined by dots, with at least one letter or digit, since an id such as `_.-` could not become a variant name.
///
/// Ids are case-sensitive and at most [`EventId::MAX_LEN`] bytes long; the longest published one has 93. All characters
/// of an id are safe in every output of the project except file names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Arc<str>);

impl EventId {
    pub const MAX_LEN: usize = 128;

    pub fn new(text: &str) -> Result<Self, Invalid> {
        let refuse = |what| Err(Invalid::new(what, text));
        if text.len() > Self::MAX_LEN {
            return refuse("an event id: it is longer than 128 bytes");
        }
        if !text.is_ascii() {
            return refuse("an event id: it has a character outside ASCII");
        }
        if !text.bytes().all(|b| b == b'.' || is_word_byte(b)) {
            return refuse("an event id: it has a character other than letters, digits, `.`, `_` and `-`");
        }
        if !text.contains('.') {
            return refuse("an event id: it has only one segment");
        }
        if text.split('.').any(str::is_empty) {
            return refuse("an event id: one of its segments is empty");
        }
        if !text.bytes().any(|b| b.is_ascii_alphanumeric()) {
            return refuse("an event id: it has neither a letter nor a digit");
        }
        Ok(Self(text.into()))
    }

    /// The segments between the dots, at least two.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('.')
    }

    /// The first segment.
    pub fn prefix(&self) -> &str {
        self.segments().next().unwrap_or_default()
    }

    /// The anchor of this id on the upstream page: the id without its `.` and `_`. Two ids can share an anchor, so it
    /// is not a key.
    pub fn anchor(&self) -> String {
        self.0.chars().filter(|c| !matches!(c, '.' | '_')).collect()
    }

    /// The URL of this id's entry in the upstream documentation.
    pub fn docs_url(&self) -> String {
        format!("https://developer.okta.com/docs/reference/api/event-types/#{}", self.anchor())
    }
}

text_impls!(EventId, Invalid);

checked_text!(
    /// A tag of an event type, such as `event-hook-eligible`.
    Tag,
    "a tag: a tag is 1 to 128 lower-case letters, digits and `-`",
    is_lower_kebab
);

impl Tag {
    /// Marks an event type that event hooks can subscribe to.
    pub const EVENT_HOOK_ELIGIBLE: &'static str = "event-hook-eligible";
    /// Marks an event type that exists in Identity Engine orgs only.
    pub const OIE_ONLY: &'static str = "oie-only";

    /// Whether this is one of the two tags above, which have their own diff rules and columns.
    pub fn is_flag(&self) -> bool {
        matches!(self.as_str(), Self::EVENT_HOOK_ELIGIBLE | Self::OIE_ONLY)
    }
}

checked_text!(
    /// The category of an event type: the upstream team that owns it, such as `access-gateway`.
    CategoryId,
    "a category: a category is 1 to 128 lower-case letters, digits and `-`",
    is_lower_kebab
);

checked_text!(
    /// The name of a payload type, such as `AppInstanceDebugData`.
    PayloadTypeName,
    "a payload type name: a payload type name is 1 to 128 ASCII letters and digits, and starts with a letter",
    |text| is_short(text, |b| b.is_ascii_alphanumeric()) && text.starts_with(|c: char| c.is_ascii_alphabetic())
);

checked_text!(
    /// The upstream name of a payload field, such as `request_uri`.
    FieldName,
    "a field name: a field name is 1 to 128 ASCII letters, digits, `_`, `-` and `.`",
    |text| is_short(text, |b| b == b'.' || is_word_byte(b))
);

impl FieldName {
    /// The name of the field in log events: `requestUri` for `request_uri`. A name without `_` stays the same.
    pub fn in_events(&self) -> String {
        let mut words = self.0.split('_').filter(|word| !word.is_empty());
        let mut name = words.next().unwrap_or_default().to_owned();
        for word in words {
            let (first, rest) = word.split_at(1);
            name.push_str(&first.to_ascii_uppercase());
            name.push_str(rest);
        }
        name
    }
}

checked_text!(
    /// A key of `debugData` as it stands in log events, such as `requestUri`.
    DebugDataKey,
    "a debugData key: a key is 1 to 128 ASCII letters, digits, `_`, `-` and `.`",
    |text| is_short(text, |b| b == b'.' || is_word_byte(b))
);

checked_text!(
    /// The id that an event type had before 2017, such as `core.user_auth.login_success`.
    LegacyId,
    "a legacy id: a legacy id is 1 to 128 ASCII letters, digits, `.`, `_` and `-`",
    |text| is_short(text, |b| b == b'.' || is_word_byte(b))
);

/// The id of a git commit: 40 lower-case hex digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitId(Arc<str>);

text_impls!(CommitId);

impl FromStr for CommitId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_id = text.len() == 40 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        is_id.then(|| Self(text.into())).ok_or(())
    }
}

fn is_word_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')
}

fn is_lower_kebab(text: &str) -> bool {
    is_short(text, |b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_short(text: &str, is_allowed: fn(u8) -> bool) -> bool {
    (1..=MAX_LEN).contains(&text.len()) && text.bytes().all(is_allowed)
}

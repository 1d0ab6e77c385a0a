//! The identity of an event type, such as `user.session.start`.

use std::sync::Arc;

use crate::Safe;
use crate::text_type::text_type;

/// The id of an event type: two or more segments of ASCII letters, digits, `_` and `-`, joined by dots, with at least
/// one letter or digit, since an id such as `_.-` could not become a variant name.
///
/// Ids are case-sensitive and at most [`EventId::MAX_LEN`] bytes long; the longest published one has 93. All characters
/// of an id are safe in every place the project writes to, except in file names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Arc<str>);

impl EventId {
    pub const MAX_LEN: usize = 128;

    pub fn new(text: &str) -> Result<Self, InvalidEventId> {
        let refuse = |reason| Err(InvalidEventId { seen: Safe::new(text).shortened(160), reason });
        if text.len() > Self::MAX_LEN {
            return refuse("it is longer than 128 bytes");
        }
        if let Some(bad) = text.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))) {
            return refuse(if bad.is_ascii() {
                "it has a character other than letters, digits, `.`, `_` and `-`"
            } else {
                "it has a character outside ASCII"
            });
        }
        if !text.contains('.') {
            return refuse("it has only one segment");
        }
        if text.split('.').any(str::is_empty) {
            return refuse("one of its segments is empty");
        }
        if !text.bytes().any(|b| b.is_ascii_alphanumeric()) {
            return refuse("it has neither a letter nor a digit");
        }
        Ok(Self(Arc::from(text)))
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

text_type!(EventId, InvalidEventId);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not an event id: {reason}")]
pub struct InvalidEventId {
    /// The text, shortened and safe to print.
    pub seen: String,
    pub reason: &'static str,
}

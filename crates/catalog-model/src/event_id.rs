//! The identity of an event type, such as `user.session.start`.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::Safe;

/// The id of an event type: two or more segments of ASCII letters, digits, `_` and `-`, joined by dots, with a letter or
/// a digit in one of them at least.
///
/// Ids are case-sensitive and at most [`EventId::MAX_LEN`] bytes long. The longest published one has 93. An id without
/// a letter or a digit, such as `_.-`, would leave nothing to make the name of a variant from. An `EventId`
/// holds only characters that are safe in every place the project writes to, a file name excepted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Arc<str>);

impl EventId {
    /// The most bytes an id may have.
    pub const MAX_LEN: usize = 128;

    /// Checks `text` and makes it an id.
    ///
    /// # Errors
    /// [`InvalidEventId`] where the text is not of the published form; the text is in the error, shown safely.
    pub fn new(text: &str) -> Result<Self, InvalidEventId> {
        let refuse = |reason| Err(InvalidEventId { seen: Safe::new(text).shortened(160), reason });
        if text.len() > Self::MAX_LEN {
            return refuse("it is longer than 128 bytes");
        }
        if let Some(bad) = text.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))) {
            return refuse(if bad.is_ascii() {
                "it holds a character other than a letter, a digit, `.`, `_` and `-`"
            } else {
                "it holds a character outside ASCII"
            });
        }
        if !text.contains('.') {
            return refuse("it has a single segment");
        }
        if text.split('.').any(str::is_empty) {
            return refuse("one of its segments is empty");
        }
        if !text.bytes().any(|b| b.is_ascii_alphanumeric()) {
            return refuse("it has neither a letter nor a digit, so that no name can be made from it");
        }
        Ok(Self(Arc::from(text)))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The segments between the dots, two at least.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('.')
    }

    /// The first segment: what the upstream page sets in bold.
    #[must_use]
    pub fn prefix(&self) -> &str {
        self.segments().next().unwrap_or_default()
    }

    /// The anchor of this id on the upstream page: the id without its `.` and `_`.
    ///
    /// Two ids can share an anchor. It is for links and never a key.
    #[must_use]
    pub fn anchor(&self) -> String {
        self.0.chars().filter(|c| !matches!(c, '.' | '_')).collect()
    }

    /// The address of this id's entry in the upstream documentation.
    #[must_use]
    pub fn docs_url(&self) -> String {
        format!("https://developer.okta.com/docs/reference/api/event-types/#{}", self.anchor())
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventId({})", self.0)
    }
}

impl FromStr for EventId {
    type Err = InvalidEventId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl AsRef<str> for EventId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for EventId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// A text that is no event id: what was seen and why it is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not an event id: {reason}")]
pub struct InvalidEventId {
    /// The text, shortened and safe to print.
    pub seen: String,
    /// The rule that it breaks.
    pub reason: &'static str,
}

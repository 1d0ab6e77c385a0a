//! The open type: every id, known or not.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::string::String;
use core::borrow::Borrow;
use core::cmp::Ordering;
use core::convert::Infallible;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::{EventType, ParseEventTypeError};

/// The type of a log event, whether this version knows it or not. Accepts any string and returns it unchanged.
///
/// A known id is held as its [`EventType`] and an unknown one as its text, so that a pipeline accepts
/// event types that Okta adds later. Each text has exactly one value: an id that this version knows is always
/// [`known`](Self::known).
///
/// Equality, order and hash are those of the text. They do not change with an upgrade of this crate, and a map with
/// `AnyEventType` keys can be queried with a `&str`. Only `known()` can change with an upgrade: an unknown id can
/// become known.
///
/// ```
/// use okta_event_types::{AnyEventType, EventType};
///
/// let known = AnyEventType::from("user.session.start");
/// assert_eq!(known.known(), Some(EventType::UserSessionStart));
///
/// let unknown = AnyEventType::from("user.session.teleported");
/// assert_eq!(unknown.known(), None);
/// assert_eq!(unknown.as_str(), "user.session.teleported");
///
/// match known.known() {
///     Some(EventType::UserSessionStart) => println!("a session starts"),
///     Some(other) => println!("documented: {other}"),
///     None => println!("new to this version: {known}"),
/// }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AnyEventType(Id);

// `Unknown` never holds the id of an event type: every constructor looks the text up. So equal texts are equal values,
// and a known value never equals an unknown one.
#[derive(Clone, PartialEq, Eq)]
enum Id {
    Known(EventType),
    Unknown(Box<str>),
}

impl AnyEventType {
    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Id::Known(event_type) => event_type.as_str(),
            Id::Unknown(text) => text,
        }
    }

    /// The event type, if this version knows the id.
    #[inline]
    #[must_use]
    pub const fn known(&self) -> Option<EventType> {
        match self.0 {
            Id::Known(event_type) => Some(event_type),
            Id::Unknown(_) => None,
        }
    }

    /// Whether this version knows the id.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.known().is_some()
    }

    fn parse(text: &str) -> Option<Self> {
        EventType::from_bytes(text.as_bytes()).map(Self::from)
    }

    /// The value of a text that the lookup did not find. Not inlined, to keep the path of known ids short.
    #[cold]
    fn unknown(text: &str) -> Self {
        Self(Id::Unknown(text.into()))
    }
}

impl From<EventType> for AnyEventType {
    #[inline]
    fn from(event_type: EventType) -> Self {
        Self(Id::Known(event_type))
    }
}

impl From<&str> for AnyEventType {
    #[inline]
    fn from(text: &str) -> Self {
        match EventType::from_bytes(text.as_bytes()) {
            Some(event_type) => event_type.into(),
            None => Self::unknown(text),
        }
    }
}

impl From<String> for AnyEventType {
    fn from(text: String) -> Self {
        Self::parse(&text).unwrap_or_else(|| Self(Id::Unknown(text.into_boxed_str())))
    }
}

impl From<Box<str>> for AnyEventType {
    fn from(text: Box<str>) -> Self {
        Self::parse(&text).unwrap_or(Self(Id::Unknown(text)))
    }
}

impl From<Cow<'_, str>> for AnyEventType {
    fn from(text: Cow<'_, str>) -> Self {
        match text {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        }
    }
}

impl FromStr for AnyEventType {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl From<AnyEventType> for String {
    fn from(any: AnyEventType) -> Self {
        match any.0 {
            Id::Known(event_type) => event_type.as_str().to_owned(),
            Id::Unknown(text) => text.into(),
        }
    }
}

impl TryFrom<AnyEventType> for EventType {
    type Error = ParseEventTypeError;

    fn try_from(any: AnyEventType) -> Result<Self, Self::Error> {
        any.known().ok_or(ParseEventTypeError::NEW)
    }
}

impl AsRef<str> for AnyEventType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for AnyEventType {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for AnyEventType {
    /// The id. Width, alignment and precision work as for a `str`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for AnyEventType {
    /// `Known(UserSessionStart)` or `Unknown("user.session.teleported")`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Id::Known(event_type) => f.debug_tuple("Known").field(event_type).finish(),
            Id::Unknown(text) => f.debug_tuple("Unknown").field(text).finish(),
        }
    }
}

impl Ord for AnyEventType {
    /// The order of ids, byte by byte.
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Id::Known(known), Id::Known(other)) => known.cmp(other),
            _ => self.as_str().cmp(other.as_str()),
        }
    }
}

impl PartialOrd for AnyEventType {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for AnyEventType {
    /// The hash of the text, as `Borrow<str>` requires.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialEq<EventType> for AnyEventType {
    fn eq(&self, other: &EventType) -> bool {
        self.known() == Some(*other)
    }
}

impl PartialEq<AnyEventType> for EventType {
    fn eq(&self, other: &AnyEventType) -> bool {
        other == self
    }
}

impl PartialEq<str> for AnyEventType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for AnyEventType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

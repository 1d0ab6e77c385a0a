//! Payload types: the named structures that parts of a log event carry.

use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use crate::ParsePayloadTypeError;
use crate::payload_table::{PAYLOAD_TYPE_NAMES, PayloadTypeIndex, SORTED_PAYLOAD_TYPES};

/// The places in the table of names.
#[cfg(feature = "payload")]
pub(crate) const PAYLOAD_TYPE_COUNT: usize = PAYLOAD_TYPE_NAMES.len();

/// A payload type: what the actor, the `debugData`, a target or the change details of an event can carry, such as
/// `UserAuthenticationDebugData`.
///
/// Event types name theirs: [`actor`](crate::EventType::actor), [`debug_data`](crate::EventType::debug_data),
/// [`targets`](crate::EventType::targets) and [`change_details`](crate::EventType::change_details). The feature
/// `payload` adds `fields`, with the name of each field and whether it holds personal data.
///
/// Ordered by name, and equal to its name as text. It has no stable number, and Okta can rename it.
///
/// ```
/// # use okta_event_types::{EventType, PayloadType};
/// for payload_type in EventType::UserSessionStart.targets() {
///     assert_eq!(payload_type.as_str().parse(), Ok(*payload_type));
/// }
/// assert!("no such payload type".parse::<PayloadType>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PayloadType(pub(crate) PayloadTypeIndex);

impl PayloadType {
    /// Every payload type that an event type of this version names, sorted by name.
    pub const ALL: &'static [Self] = &SORTED_PAYLOAD_TYPES;

    /// The name as Okta writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        PAYLOAD_TYPE_NAMES[self.0 as usize]
    }
}

impl FromStr for PayloadType {
    type Err = ParsePayloadTypeError;

    /// The payload type of this name. Case matters.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let index = Self::ALL.binary_search_by(|payload_type| payload_type.as_str().cmp(name));
        index.map(|index| Self::ALL[index]).map_err(|_| ParsePayloadTypeError::NEW)
    }
}

impl TryFrom<&str> for PayloadType {
    type Error = ParsePayloadTypeError;

    fn try_from(name: &str) -> Result<Self, Self::Error> {
        name.parse()
    }
}

impl From<PayloadType> for &'static str {
    fn from(payload_type: PayloadType) -> Self {
        payload_type.as_str()
    }
}

impl AsRef<str> for PayloadType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for PayloadType {
    /// The name as Okta writes it. Width, alignment and precision work as for a `str`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for PayloadType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PayloadType({self})")
    }
}

impl Ord for PayloadType {
    /// The order of names, byte by byte.
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for PayloadType {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq<str> for PayloadType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for PayloadType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<PayloadType> for str {
    fn eq(&self, other: &PayloadType) -> bool {
        other == self
    }
}

impl PartialEq<PayloadType> for &str {
    fn eq(&self, other: &PayloadType) -> bool {
        other == self
    }
}

//! The names of event types, and the traits that follow from them.

use core::cmp::Ordering;
use core::fmt::{self, Write as _};
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::ids::{COUNT, NAMES, SORTED, SPECIAL_NAMES};
use crate::{EventType, ParseEventTypeError, lookup};

/// The event types, in the order of codes.
pub(crate) static BY_CODE: [EventType; COUNT] = {
    let mut by_code = [SORTED[0]; COUNT];
    let mut rank = 0;
    while rank < COUNT {
        by_code[SORTED[rank] as usize - 1] = SORTED[rank];
        rank += 1;
    }
    by_code
};

/// The rank of each event type among the ids, in the order of codes.
pub(crate) static RANKS: [u16; COUNT] = {
    let mut ranks = [0; COUNT];
    let mut rank = 0;
    while rank < COUNT {
        ranks[SORTED[rank] as usize - 1] = rank as u16;
        rank += 1;
    }
    ranks
};

impl EventType {
    /// Every event type of this version, sorted by id: documented, hidden and retired ones.
    pub const ALL: &'static [Self] = &SORTED;

    /// The number of event types that this version knows.
    pub const COUNT: usize = COUNT;

    /// The id, as in the field `eventType` of a log event.
    ///
    /// ```
    /// # use okta_event_types::EventType;
    /// assert_eq!(EventType::UserSessionStart.as_str(), "user.session.start");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        NAMES[self as usize - 1]
    }

    /// The event type with this id, from bytes that need not be UTF-8.
    ///
    /// Ids are case-sensitive and are not trimmed. For a `&str`, use [`str::parse`] or [`TryFrom`].
    ///
    /// ```
    /// # use okta_event_types::EventType;
    /// assert_eq!(EventType::from_bytes(b"user.session.start"), Some(EventType::UserSessionStart));
    /// assert_eq!(EventType::from_bytes(b"User.Session.Start"), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn from_bytes(id: &[u8]) -> Option<Self> {
        lookup::find(id)
    }

    /// The stable number, from 1 to [`COUNT`](Self::COUNT): it never changes and is never reused.
    ///
    /// It does not define the order: event types are ordered by id.
    #[inline]
    #[must_use]
    pub const fn code(self) -> u16 {
        self as u16
    }

    /// The event type with this number; `None` for 0 and for numbers that this version does not know.
    ///
    /// ```
    /// # use okta_event_types::EventType;
    /// let code = EventType::UserSessionStart.code();
    /// assert_eq!(EventType::from_code(code), Some(EventType::UserSessionStart));
    /// assert_eq!(EventType::from_code(0), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_code(code: u16) -> Option<Self> {
        if code == 0 || code as usize > COUNT { None } else { Some(BY_CODE[code as usize - 1]) }
    }

    /// The parts of the id between its dots; at least two.
    ///
    /// ```
    /// # use okta_event_types::EventType;
    /// assert!(EventType::UserSessionStart.segments().eq(["user", "session", "start"]));
    /// ```
    pub fn segments(self) -> core::str::Split<'static, char> {
        self.as_str().split('.')
    }

    /// The first part of the id: `user` of `user.session.start`.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        self.segments().next().unwrap_or_default()
    }

    pub(crate) const fn rank(self) -> u16 {
        RANKS[self as usize - 1]
    }
}

impl FromStr for EventType {
    type Err = ParseEventTypeError;

    #[inline]
    fn from_str(id: &str) -> Result<Self, Self::Err> {
        lookup::find(id.as_bytes()).ok_or(ParseEventTypeError::NEW)
    }
}

impl TryFrom<&str> for EventType {
    type Error = ParseEventTypeError;

    #[inline]
    fn try_from(id: &str) -> Result<Self, Self::Error> {
        id.parse()
    }
}

impl From<EventType> for &'static str {
    fn from(event_type: EventType) -> Self {
        event_type.as_str()
    }
}

impl From<EventType> for u16 {
    fn from(event_type: EventType) -> Self {
        event_type.code()
    }
}

impl AsRef<str> for EventType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for EventType {
    /// The id. Width, alignment and precision work as for a `str`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for EventType {
    /// The name of the variant. It follows from the id, except for a few names that would not be distinct.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((_, name)) = SPECIAL_NAMES.iter().find(|(event_type, _)| event_type == self) {
            return f.write_str(name);
        }
        let mut starts_word = true;
        for c in self.as_str().chars() {
            if matches!(c, '.' | '_' | '-') {
                starts_word = true;
            } else {
                f.write_char(if starts_word { c.to_ascii_uppercase() } else { c })?;
                starts_word = false;
            }
        }
        Ok(())
    }
}

impl Ord for EventType {
    /// The order of ids, byte by byte.
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for EventType {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for EventType {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u16(self.code());
    }
}

impl PartialEq<str> for EventType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for EventType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<EventType> for str {
    fn eq(&self, other: &EventType) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<EventType> for &str {
    fn eq(&self, other: &EventType) -> bool {
        *self == other.as_str()
    }
}

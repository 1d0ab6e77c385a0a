//! Sets of event types, for filters on a hot path.

use core::fmt;
use core::iter::FusedIterator;
use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not, Sub, SubAssign};

use crate::facts::{CHANGE_DETAILS, EVENT_HOOK_ELIGIBLE, HIDDEN, OIE_ONLY, RETIRED};
use crate::ids::{COUNT, NAMES};
use crate::names::BY_CODE;
use crate::{EventType, Tag};

/// The words of a set.
const WORDS: usize = COUNT.div_ceil(64);

/// A set of event types: one bit for each, so that [`contains`](Self::contains) is one test of a bit.
///
/// Everything that makes or joins sets is a `const fn`: a filter can be a constant that is worked out at compile time.
/// It covers the event types that this version knows: [`complement`](Self::complement) and
/// [`ALL`](Self::ALL) grow with an upgrade, and so does what the other constructors find.
///
/// ```
/// use okta_event_types::{EventType, EventTypeSet};
///
/// const WATCHED: EventTypeSet = EventTypeSet::with_prefix("user.session")
///     .union(EventTypeSet::oie_only())
///     .difference(EventTypeSet::retired());
///
/// assert!(WATCHED.contains(EventType::UserSessionStart));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EventTypeSet([u64; WORDS]);

impl EventTypeSet {
    /// The set without any event type.
    pub const EMPTY: Self = Self([0; WORDS]);

    /// The set of all event types of this version.
    pub const ALL: Self = {
        let mut words = [u64::MAX; WORDS];
        words[WORDS - 1] >>= 64 * WORDS - COUNT;
        Self(words)
    };

    /// The set of these event types.
    ///
    /// ```
    /// # use okta_event_types::{EventType, EventTypeSet};
    /// const ONE: EventTypeSet = EventTypeSet::from_slice(&[EventType::UserSessionStart]);
    /// assert_eq!(ONE.len(), 1);
    /// ```
    #[must_use]
    pub const fn from_slice(event_types: &[EventType]) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < event_types.len() {
            set = set.with(event_types[index]);
            index += 1;
        }
        set
    }

    /// The set of all event types whose id starts with these segments.
    ///
    /// `user.session` stands for `user.session` itself and everything below it, but not for `user.session_x.y`;
    /// `user.session.` stands for everything below it; the empty prefix stands for everything.
    #[must_use]
    pub const fn with_prefix(prefix: &str) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < COUNT {
            if has_prefix(NAMES[index].as_bytes(), prefix.as_bytes()) {
                set = set.with(BY_CODE[index]);
            }
            index += 1;
        }
        set
    }

    /// The set of all event types with this tag.
    #[must_use]
    pub const fn with_tag(tag: Tag) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < COUNT {
            if BY_CODE[index].has_tag(tag) {
                set = set.with(BY_CODE[index]);
            }
            index += 1;
        }
        set
    }

    /// The set of all event types that an event hook can be subscribed to.
    #[must_use]
    pub const fn event_hook_eligible() -> Self {
        Self::with_flags(EVENT_HOOK_ELIGIBLE, EVENT_HOOK_ELIGIBLE)
    }

    /// The set of all event types that exist in orgs on the Identity Engine only.
    #[must_use]
    pub const fn oie_only() -> Self {
        Self::with_flags(OIE_ONLY, OIE_ONLY)
    }

    /// The set of all event types whose targets can carry change details.
    #[must_use]
    pub const fn change_details() -> Self {
        Self::with_flags(CHANGE_DETAILS, CHANGE_DETAILS)
    }

    /// The set of all event types that are documented now.
    #[must_use]
    pub const fn documented() -> Self {
        Self::with_flags(HIDDEN | RETIRED, 0)
    }

    /// The set of all event types that are no longer documented but are still in Okta's data.
    #[must_use]
    pub const fn hidden() -> Self {
        Self::with_flags(HIDDEN | RETIRED, HIDDEN)
    }

    /// The set of all event types that are gone from Okta's data.
    #[must_use]
    pub const fn retired() -> Self {
        Self::with_flags(HIDDEN | RETIRED, RETIRED)
    }

    /// Whether the event type is in the set.
    #[inline]
    #[must_use]
    pub const fn contains(&self, event_type: EventType) -> bool {
        let (word, bit) = position(event_type);
        self.0[word] & bit != 0
    }

    /// Adds an event type. Returns whether it was not in the set before.
    pub const fn insert(&mut self, event_type: EventType) -> bool {
        let is_new = !self.contains(event_type);
        *self = self.with(event_type);
        is_new
    }

    /// Takes an event type out. Returns whether it was in the set.
    pub const fn remove(&mut self, event_type: EventType) -> bool {
        let was_there = self.contains(event_type);
        let (word, bit) = position(event_type);
        self.0[word] &= !bit;
        was_there
    }

    /// The event types in either set or both.
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] |= other.0[word];
            word += 1;
        }
        self
    }

    /// The event types in both sets.
    #[must_use]
    pub const fn intersection(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= other.0[word];
            word += 1;
        }
        self
    }

    /// The event types in this set and not in the other.
    #[must_use]
    pub const fn difference(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= !other.0[word];
            word += 1;
        }
        self
    }

    /// The event types in exactly one of the sets.
    #[must_use]
    pub const fn symmetric_difference(self, other: Self) -> Self {
        self.union(other).difference(self.intersection(other))
    }

    /// Everything that this version knows and that is not in the set.
    #[must_use]
    pub const fn complement(self) -> Self {
        Self::ALL.difference(self)
    }

    /// Whether everything in this set is in the other too.
    #[must_use]
    pub const fn is_subset(&self, other: &Self) -> bool {
        self.difference(*other).is_empty()
    }

    /// Whether nothing is in both sets.
    #[must_use]
    pub const fn is_disjoint(&self, other: &Self) -> bool {
        self.intersection(*other).is_empty()
    }

    /// How many event types are in the set.
    #[must_use]
    pub const fn len(&self) -> usize {
        let mut len = 0;
        let mut word = 0;
        while word < WORDS {
            len += self.0[word].count_ones() as usize;
            word += 1;
        }
        len
    }

    /// Whether the set has no event type.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        let mut word = 0;
        while word < WORDS {
            if self.0[word] != 0 {
                return false;
            }
            word += 1;
        }
        true
    }

    /// The event types of the set, sorted by id.
    #[must_use]
    pub fn iter(&self) -> EventTypeSetIter {
        EventTypeSetIter { left: *self, all: EventType::ALL.iter() }
    }

    const fn with(mut self, event_type: EventType) -> Self {
        let (word, bit) = position(event_type);
        self.0[word] |= bit;
        self
    }

    const fn with_flags(mask: u8, flags: u8) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < COUNT {
            if BY_CODE[index].flags() & mask == flags {
                set = set.with(BY_CODE[index]);
            }
            index += 1;
        }
        set
    }
}

/// The word and the bit of an event type, in the order of codes.
const fn position(event_type: EventType) -> (usize, u64) {
    let index = event_type as usize - 1;
    (index / 64, 1 << (index % 64))
}

const fn has_prefix(id: &[u8], prefix: &[u8]) -> bool {
    if id.len() < prefix.len() {
        return false;
    }
    let mut index = 0;
    while index < prefix.len() {
        if id[index] != prefix[index] {
            return false;
        }
        index += 1;
    }
    prefix.is_empty() || prefix[prefix.len() - 1] == b'.' || id.len() == prefix.len() || id[prefix.len()] == b'.'
}

impl Default for EventTypeSet {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl fmt::Debug for EventTypeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self).finish()
    }
}

impl From<EventType> for EventTypeSet {
    fn from(event_type: EventType) -> Self {
        Self::EMPTY.with(event_type)
    }
}

impl<const N: usize> From<[EventType; N]> for EventTypeSet {
    fn from(event_types: [EventType; N]) -> Self {
        Self::from_slice(&event_types)
    }
}

impl Extend<EventType> for EventTypeSet {
    fn extend<I: IntoIterator<Item = EventType>>(&mut self, event_types: I) {
        for event_type in event_types {
            self.insert(event_type);
        }
    }
}

impl FromIterator<EventType> for EventTypeSet {
    fn from_iter<I: IntoIterator<Item = EventType>>(event_types: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(event_types);
        set
    }
}

impl IntoIterator for EventTypeSet {
    type Item = EventType;
    type IntoIter = EventTypeSetIter;

    fn into_iter(self) -> EventTypeSetIter {
        self.iter()
    }
}

impl IntoIterator for &EventTypeSet {
    type Item = EventType;
    type IntoIter = EventTypeSetIter;

    fn into_iter(self) -> EventTypeSetIter {
        self.iter()
    }
}

macro_rules! operators {
    ($($operator:ident::$operate:ident, $assign:ident::$assign_to:ident => $method:ident;)*) => {
        $(
            impl $operator for EventTypeSet {
                type Output = Self;

                fn $operate(self, other: Self) -> Self {
                    self.$method(other)
                }
            }

            impl $assign for EventTypeSet {
                fn $assign_to(&mut self, other: Self) {
                    *self = self.$method(other);
                }
            }
        )*
    };
}

operators! {
    BitOr::bitor, BitOrAssign::bitor_assign => union;
    BitAnd::bitand, BitAndAssign::bitand_assign => intersection;
    BitXor::bitxor, BitXorAssign::bitxor_assign => symmetric_difference;
    Sub::sub, SubAssign::sub_assign => difference;
}

impl Not for EventTypeSet {
    type Output = Self;

    fn not(self) -> Self {
        self.complement()
    }
}

/// The event types of an [`EventTypeSet`], sorted by id.
#[derive(Clone, Debug)]
pub struct EventTypeSetIter {
    left: EventTypeSet,
    all: core::slice::Iter<'static, EventType>,
}

impl Iterator for EventTypeSetIter {
    type Item = EventType;

    fn next(&mut self) -> Option<EventType> {
        if self.left.is_empty() {
            return None;
        }
        let next = self.all.by_ref().copied().find(|event_type| self.left.contains(*event_type))?;
        self.left.remove(next);
        Some(next)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.len(), Some(self.left.len()))
    }
}

impl DoubleEndedIterator for EventTypeSetIter {
    fn next_back(&mut self) -> Option<EventType> {
        if self.left.is_empty() {
            return None;
        }
        let next = self.all.by_ref().rev().copied().find(|event_type| self.left.contains(*event_type))?;
        self.left.remove(next);
        Some(next)
    }
}

impl ExactSizeIterator for EventTypeSetIter {}
impl FusedIterator for EventTypeSetIter {}

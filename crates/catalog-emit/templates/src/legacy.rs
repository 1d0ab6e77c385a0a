//! The ids that event types had before 2017, and the lookup by them.

use crate::EventType;
use crate::legacy_table::{LEGACY_IDS, LEGACY_STARTS, LegacyIndex, SORTED_EVENT_TYPES, SORTED_LEGACY_IDS};

impl EventType {
    /// The ids that this event type had before 2017, such as `core.user_auth.login_success`, sorted.
    ///
    /// Okta published them until 2026.06.1.
    #[must_use]
    pub const fn legacy_ids(self) -> &'static [&'static str] {
        let start = LEGACY_STARTS[self as usize - 1] as usize;
        let end = LEGACY_STARTS[self as usize] as usize;
        LEGACY_IDS.split_at(end).0.split_at(start).1
    }

    /// The event types that had this id before 2017, sorted by id. Most legacy ids had one meaning, a few had more.
    ///
    /// ```
    /// # use okta_event_types::EventType;
    /// for legacy_id in EventType::UserSessionStart.legacy_ids() {
    ///     assert!(EventType::from_legacy_id(legacy_id).contains(&EventType::UserSessionStart));
    /// }
    /// assert!(EventType::from_legacy_id("no such id").is_empty());
    /// ```
    #[must_use]
    pub fn from_legacy_id(legacy_id: &str) -> &'static [Self] {
        let text = |index: &LegacyIndex| LEGACY_IDS[*index as usize];
        let start = SORTED_LEGACY_IDS.partition_point(|index| text(index) < legacy_id);
        let meanings = SORTED_LEGACY_IDS[start..].partition_point(|index| text(index) == legacy_id);
        &SORTED_EVENT_TYPES[start..start + meanings]
    }
}

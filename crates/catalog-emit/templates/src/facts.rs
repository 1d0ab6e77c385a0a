//! The facts of an event type. Each fact is a table lookup.

use crate::facts_table::{
    CATEGORIES, CategoryIndex, FACTS, PAYLOAD_LISTS, PAYLOAD_TYPES, PayloadListIndex, PayloadTypeIndex, RELEASES,
    RENAMED_FROM, RENAMED_TO, REPLACED_BY, ReleaseIndex, SNAPSHOTS, SnapshotIndex, TAG_SETS, TagSetIndex,
};
use crate::{DocsUrl, EventType, PayloadType, Release, Snapshot, Status, Tag, TagSet};

/// The row of an event type: indexes into the tables of distinct values, and flags.
///
/// In this order: release, first and last publication, category, set of tags, payload types of actor and debug data, lists
/// of those of targets and change details, flags. The columns have no names, so that each row is one line.
#[derive(Clone, Copy)]
pub(crate) struct Facts(
    pub(crate) ReleaseIndex,
    pub(crate) SnapshotIndex,
    pub(crate) SnapshotIndex,
    pub(crate) CategoryIndex,
    pub(crate) TagSetIndex,
    pub(crate) PayloadTypeIndex,
    pub(crate) PayloadTypeIndex,
    pub(crate) PayloadListIndex,
    pub(crate) PayloadListIndex,
    pub(crate) u8,
);

pub(crate) const EVENT_HOOK_ELIGIBLE: u8 = 1;
pub(crate) const OIE_ONLY: u8 = 2;
pub(crate) const CHANGE_DETAILS: u8 = 4;
pub(crate) const HIDDEN: u8 = 8;
pub(crate) const RETIRED: u8 = 16;

impl EventType {
    /// The release that Okta names as the first with this event type, if it names one.
    ///
    /// Copied from Okta unchanged: it can be wrong, and Okta has changed it for existing event types.
    /// [`first_documented`](Self::first_documented) follows from the published history.
    #[must_use]
    pub const fn since(self) -> Option<Release> {
        let Facts(since, ..) = FACTS[self as usize - 1];
        RELEASES[since as usize]
    }

    /// The first publication that documents this event type.
    ///
    /// Okta documented it in or before that publication. The history starts with [`Snapshot::OLDEST`]: an event type
    /// first documented there is on record from the start and may be older. Some months are without a publication; the
    /// page of a variant says "in or before" if one of them precedes it.
    #[must_use]
    pub const fn first_documented(self) -> Snapshot {
        let Facts(_, first_documented, ..) = FACTS[self as usize - 1];
        SNAPSHOTS[first_documented as usize]
    }

    /// The last publication that documents this event type: [`Snapshot::NEWEST`] for those that are documented now.
    #[must_use]
    pub const fn last_documented(self) -> Snapshot {
        let Facts(_, _, last_documented, ..) = FACTS[self as usize - 1];
        if self.is_documented() { Snapshot::NEWEST } else { SNAPSHOTS[last_documented as usize] }
    }

    /// The first publication that no longer documents this event type; `None` if it is documented now.
    #[must_use]
    pub const fn removed_in(self) -> Option<Snapshot> {
        let Facts(_, _, last_documented, ..) = FACTS[self as usize - 1];
        if self.is_documented() || last_documented as usize + 1 == SNAPSHOTS.len() {
            return None;
        }
        Some(SNAPSHOTS[last_documented as usize + 1])
    }

    /// Whether Okta documents this event type now, and if not, when it last did.
    ///
    /// ```
    /// # use okta_event_types::{EventType, Status};
    /// for event_type in EventType::ALL {
    ///     match event_type.status() {
    ///         Status::Documented => {}
    ///         Status::Retired { after } => println!("{event_type} was last documented in {after}"),
    ///         status => println!("{event_type}: {status}"),
    ///     }
    /// }
    /// ```
    #[must_use]
    pub const fn status(self) -> Status {
        let after = self.last_documented();
        match self.flags() & (HIDDEN | RETIRED) {
            0 => Status::Documented,
            HIDDEN => Status::Hidden { after },
            _ => Status::Retired { after },
        }
    }

    /// Whether Okta documents this event type now.
    #[must_use]
    pub const fn is_documented(self) -> bool {
        self.flags() & (HIDDEN | RETIRED) == 0
    }

    /// Whether an event hook can be subscribed to this event type.
    #[must_use]
    pub const fn is_event_hook_eligible(self) -> bool {
        self.flags() & EVENT_HOOK_ELIGIBLE != 0
    }

    /// Whether this event type exists in orgs on the Identity Engine only.
    #[must_use]
    pub const fn is_oie_only(self) -> bool {
        self.flags() & OIE_ONLY != 0
    }

    /// Whether the targets of such an event can carry change details.
    #[must_use]
    pub const fn has_change_details(self) -> bool {
        self.flags() & CHANGE_DETAILS != 0
    }

    /// The tags, including the two flags `event-hook-eligible` and `oie-only`.
    ///
    /// ```
    /// # use okta_event_types::EventType;
    /// for tag in EventType::UserSessionStart.tags() {
    ///     println!("{tag}");
    /// }
    /// ```
    #[must_use]
    pub const fn tags(self) -> TagSet {
        let Facts(_, _, _, _, tags, ..) = FACTS[self as usize - 1];
        TAG_SETS[tags as usize]
    }

    /// Whether the event type has this tag.
    #[must_use]
    pub const fn has_tag(self, tag: Tag) -> bool {
        self.tags().contains(tag)
    }

    /// The category: Okta's name for the team that owns the event type.
    #[must_use]
    pub const fn category(self) -> Option<&'static str> {
        let Facts(_, _, _, category, ..) = FACTS[self as usize - 1];
        CATEGORIES[category as usize]
    }

    /// The payload type of `actor`.
    #[must_use]
    pub const fn actor(self) -> Option<PayloadType> {
        let Facts(_, _, _, _, _, actor, ..) = FACTS[self as usize - 1];
        PAYLOAD_TYPES[actor as usize]
    }

    /// The payload type of `debugContext.debugData`.
    #[must_use]
    pub const fn debug_data(self) -> Option<PayloadType> {
        let Facts(_, _, _, _, _, _, debug_data, ..) = FACTS[self as usize - 1];
        PAYLOAD_TYPES[debug_data as usize]
    }

    /// The payload types that `target` can hold, sorted.
    #[must_use]
    pub const fn targets(self) -> &'static [PayloadType] {
        let Facts(_, _, _, _, _, _, _, targets, ..) = FACTS[self as usize - 1];
        PAYLOAD_LISTS[targets as usize]
    }

    /// The payload types of the change details, sorted. Can be empty although
    /// [`has_change_details`](Self::has_change_details) is true, because not every source of the catalog names them.
    #[must_use]
    pub const fn change_details(self) -> &'static [PayloadType] {
        let Facts(_, _, _, _, _, _, _, _, change_details, ..) = FACTS[self as usize - 1];
        PAYLOAD_LISTS[change_details as usize]
    }

    /// The id that this event type has now, if a rename is confirmed.
    #[must_use]
    pub const fn renamed_to(self) -> &'static [Self] {
        of(&RENAMED_TO, self)
    }

    /// The id that this event type had before, if a rename is confirmed.
    #[must_use]
    pub const fn renamed_from(self) -> &'static [Self] {
        of(&RENAMED_FROM, self)
    }

    /// The other event types that took over, as far as confirmed and ever documented.
    #[must_use]
    pub const fn replaced_by(self) -> &'static [Self] {
        of(&REPLACED_BY, self)
    }

    /// The address of the entry in Okta's documentation.
    ///
    /// A hidden or retired event type no longer has an entry: its address leads to the page. Two event types can share
    /// an address, so do not use it as a key.
    ///
    /// ```
    /// # use okta_event_types::EventType;
    /// assert_eq!(
    ///     EventType::UserSessionStart.docs_url().to_string(),
    ///     "https://developer.okta.com/docs/reference/api/event-types/#usersessionstart",
    /// );
    /// ```
    #[must_use]
    pub const fn docs_url(self) -> DocsUrl {
        DocsUrl::new(self)
    }

    pub(crate) const fn flags(self) -> u8 {
        let Facts(.., flags) = FACTS[self as usize - 1];
        flags
    }
}

/// The value in a table that has rows for some event types only.
const fn of(table: &[(EventType, &'static [EventType])], event_type: EventType) -> &'static [EventType] {
    let mut index = 0;
    while index < table.len() {
        if table[index].0 as u16 == event_type as u16 {
            return table[index].1;
        }
        index += 1;
    }
    &[]
}

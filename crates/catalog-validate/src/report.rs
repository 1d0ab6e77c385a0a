//! What was found in the events.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{EventId, PayloadTypeName, SnapshotName, Status};

use crate::facts::EventFacts;
use crate::refused::RefusedRecord;

/// The most unknown ids, and the most undocumented keys, that are counted one by one: whatever a log holds, a report
/// stays small. Those that come later are counted together.
pub const MAX_DISTINCT: usize = 10_000;

/// The most refused records that are kept with their address and reason; all are counted.
pub const MAX_REFUSED_KEPT: usize = 100;

/// The most characters that are kept of an unknown id or an undocumented key. A `…` stands for the rest.
pub const MAX_SHOWN_CHARS: usize = 128;

/// What was found in the events of any number of sources.
///
/// Texts from the events are kept as they are, but for their length: whoever shows them escapes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The newest snapshot of the history that the events were held against; `None` where there was none, or as long as
    /// nothing was checked.
    pub catalog: Option<SnapshotName>,
    /// How many sources were read, wholly or in part.
    pub sources: u64,
    /// The event types that occur and that the catalog knows, or once knew.
    pub event_types: BTreeMap<EventId, EventTypeReport>,
    /// The event types that occur and that the catalog never had, cut to [`MAX_SHOWN_CHARS`].
    pub unknown: BTreeMap<String, UnknownReport>,
    /// The number of events with further unknown event types, beyond [`MAX_DISTINCT`] of them.
    pub unknown_others: u64,
    /// The number of refused records by the id of the reason.
    pub refused: BTreeMap<&'static str, u64>,
    /// The first [`MAX_REFUSED_KEPT`] of them.
    pub first_refused: Vec<RefusedRecord>,
    /// The number of occurrences of further undocumented keys, beyond [`MAX_DISTINCT`] of them.
    pub undocumented_others: u64,
    /// How many undocumented keys are kept, over all event types.
    undocumented_kept: usize,
}

/// What was found in the events of one event type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventTypeReport {
    /// What became of the event type, as of the newest snapshot.
    pub status: Status,
    /// The snapshot that retired or hid it, if it is not documented now but was.
    pub left_in: Option<SnapshotName>,
    /// The payload type of its `debugData`, where the catalog has one. Without it no key is judged.
    pub payload_type: Option<PayloadTypeName>,
    /// How many events there are of it.
    pub events: u64,
    /// The keys of `debugData` that the payload type has, each with the number of its occurrences.
    pub documented: BTreeMap<String, u64>,
    /// The keys that it does not have, cut to [`MAX_SHOWN_CHARS`].
    pub undocumented: BTreeMap<String, u64>,
}

/// What was found of one unknown event type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnknownReport {
    /// How many events there are of it.
    pub events: u64,
    /// The event types that bore the id before 2017.
    pub legacy_id_of: BTreeSet<EventId>,
}

impl Report {
    /// How many events were read: known and unknown, without the refused records.
    #[must_use]
    pub fn events(&self) -> u64 {
        self.event_types.values().map(|each| each.events).sum::<u64>() + self.unknown_events()
    }

    /// How many events have an event type of this status.
    #[must_use]
    pub fn events_with(&self, status: Status) -> u64 {
        self.event_types.values().filter(|each| each.status == status).map(|each| each.events).sum()
    }

    /// How many events have an event type that the catalog never had.
    #[must_use]
    pub fn unknown_events(&self) -> u64 {
        self.unknown.values().map(|each| each.events).sum::<u64>() + self.unknown_others
    }

    /// How many records were refused. Each broken event in the body of an event hook counts as one.
    #[must_use]
    pub fn refused_records(&self) -> u64 {
        self.refused.values().sum()
    }

    /// Whether there is anything that a person has to look into: a refused record or an unknown event type.
    ///
    /// Retired, hidden and preview event types are none, since old logs rightly have them and orgs with a preview
    /// feature rightly send them; undocumented keys are none, since upstream's payload types are never complete.
    #[must_use]
    pub fn has_findings(&self) -> bool {
        self.refused_records() > 0 || self.unknown_events() > 0
    }

    pub(crate) fn refuse(&mut self, record: RefusedRecord) {
        *self.refused.entry(record.reason.id()).or_default() += 1;
        if self.first_refused.len() < MAX_REFUSED_KEPT {
            self.first_refused.push(record);
        }
    }

    /// Counts an event whose type the catalog never had.
    pub(crate) fn count_unknown(&mut self, event_type: &str, legacy_id_of: Option<&BTreeSet<EventId>>) {
        let id = cut(event_type);
        if let Some(unknown) = self.unknown.get_mut(&*id) {
            unknown.events += 1;
        } else if self.unknown.len() < MAX_DISTINCT {
            let legacy_id_of = legacy_id_of.cloned().unwrap_or_default();
            self.unknown.insert(id.into_owned(), UnknownReport { events: 1, legacy_id_of });
        } else {
            self.unknown_others += 1;
        }
    }

    /// Counts an event whose type the catalog knows, and the keys of its `debugData`.
    pub(crate) fn count_known<'k>(&mut self, id: &EventId, facts: &EventFacts, keys: impl Iterator<Item = &'k str>) {
        let found = self.event_types.entry(id.clone()).or_insert_with(|| EventTypeReport {
            status: facts.status,
            left_in: facts.left_in,
            payload_type: facts.debug_data.as_ref().map(|debug_data| debug_data.payload_type.clone()),
            events: 0,
            documented: BTreeMap::new(),
            undocumented: BTreeMap::new(),
        });
        found.events += 1;
        let Some(debug_data) = &facts.debug_data else { return };
        for key in keys {
            if let Some(count) = found.documented.get_mut(key) {
                *count += 1;
            } else if debug_data.keys.contains(key) {
                found.documented.insert(key.to_owned(), 1);
            } else if let Some(count) = found.undocumented.get_mut(&*cut(key)) {
                *count += 1;
            } else if self.undocumented_kept < MAX_DISTINCT {
                found.undocumented.insert(cut(key).into_owned(), 1);
                self.undocumented_kept += 1;
            } else {
                self.undocumented_others += 1;
            }
        }
    }
}

/// The text, or its first [`MAX_SHOWN_CHARS`] characters and `…`.
fn cut(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_SHOWN_CHARS) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
    }
}

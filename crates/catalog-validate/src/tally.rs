//! Counts events in a report, and adds reports.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;

use catalog_model::{EventId, Status};

use crate::event::Event;
use crate::facts::EventFacts;
use crate::report::{
    EventTypeReport, MAX_DISTINCT, MAX_REFUSED_KEPT, MAX_SHOWN_CHARS, Position, RefusedRecord, Report, Summary,
    UnknownReport,
};

impl Report {
    pub(crate) fn refuse(&mut self, record: RefusedRecord) {
        self.summary.refused += 1;
        *self.refused.entry(record.error).or_default() += 1;
        if self.first_refused.len() < MAX_REFUSED_KEPT {
            self.first_refused.push(record);
        }
    }

    pub(crate) fn count_unknown(
        &mut self,
        event_type: &str,
        legacy_id_of: Option<&BTreeSet<EventId>>,
        position: impl Fn() -> Position,
    ) {
        self.summary.events += 1;
        self.summary.unknown += 1;
        let id = cut(event_type);
        if let Some(unknown) = self.unknown.get_mut(&*id) {
            unknown.events += 1;
        } else if self.unknown.len() < MAX_DISTINCT {
            let (id, legacy_id_of) = (id.into_owned(), legacy_id_of.cloned().unwrap_or_default());
            let unknown =
                UnknownReport { id: id.clone(), events: 1, legacy_id_of, similar: Vec::new(), first: position() };
            self.unknown.insert(id, unknown);
        } else {
            self.unknown_others += 1;
        }
    }

    /// Counts an event of a known type and its `debugData` keys.
    pub(crate) fn count_known(&mut self, id: &EventId, facts: &EventFacts, event: &Event<'_>) {
        self.summary.events += 1;
        *match facts.status {
            Status::Documented => &mut self.summary.documented,
            Status::Hidden => &mut self.summary.hidden,
            Status::Retired => &mut self.summary.retired,
            Status::NeverDocumented => &mut self.summary.preview,
        } += 1;
        if !self.event_types.contains_key(id.as_str()) {
            self.event_types.insert(id.clone(), EventTypeReport::new(id, facts));
        }
        let found = self.event_types.get_mut(id.as_str()).expect("it was inserted if it was missing");
        found.events += 1;
        if event.has_unread_debug_data {
            found.unread_debug_data += 1;
            self.summary.unread_debug_data += 1;
        }
        let Some(debug_data) = &facts.debug_data else { return };
        for key in event.debug_keys.iter().map(|key| &*key.0) {
            if bump(&mut found.documented_keys, &debug_data.keys, key) {
                continue;
            }
            if bump(&mut found.observed_keys, &facts.observed_keys, key) {
                self.summary.observed_keys += 1;
                continue;
            }
            self.summary.undocumented_keys += 1;
            let key = cut(key);
            if let Some(count) = found.undocumented_keys.get_mut(&*key) {
                *count += 1;
            } else if self.undocumented_kept < MAX_DISTINCT {
                found.undocumented_keys.insert(key.into_owned(), 1);
                self.undocumented_kept += 1;
            } else {
                self.undocumented_others += 1;
            }
        }
    }

    /// Adds the results of another report, about the same catalog.
    pub(crate) fn merge(&mut self, other: Self) {
        self.sources += other.sources;
        self.summary += other.summary;
        self.undocumented_others += other.undocumented_others;
        self.unknown_others += other.unknown_others;
        add(&mut self.forms, other.forms);
        add(&mut self.refused, other.refused);
        self.first_refused.extend(other.first_refused);
        for (id, found) in other.event_types {
            let mine = self.event_types.entry(id).or_insert_with(|| found.without_counts());
            mine.events += found.events;
            mine.unread_debug_data += found.unread_debug_data;
            add(&mut mine.documented_keys, found.documented_keys);
            add(&mut mine.observed_keys, found.observed_keys);
            for (key, count) in found.undocumented_keys {
                if let Some(mine) = mine.undocumented_keys.get_mut(&key) {
                    *mine += count;
                } else if self.undocumented_kept < MAX_DISTINCT {
                    mine.undocumented_keys.insert(key, count);
                    self.undocumented_kept += 1;
                } else {
                    self.undocumented_others += count;
                }
            }
        }
        for (id, unknown) in other.unknown {
            if let Some(mine) = self.unknown.get_mut(&id) {
                mine.events += unknown.events;
                if mine.first.source == unknown.first.source && unknown.first.offset < mine.first.offset {
                    mine.first = unknown.first;
                }
            } else if self.unknown.len() < MAX_DISTINCT {
                self.unknown.insert(id, unknown);
            } else {
                self.unknown_others += unknown.events;
            }
        }
    }
}

fn bump(counts: &mut BTreeMap<String, u64>, known: &BTreeSet<String>, key: &str) -> bool {
    if let Some(count) = counts.get_mut(key) {
        *count += 1;
        return true;
    }
    let is_known = known.contains(key);
    if is_known {
        counts.insert(key.to_owned(), 1);
    }
    is_known
}

fn add<K: Ord>(counts: &mut BTreeMap<K, u64>, more: BTreeMap<K, u64>) {
    for (key, count) in more {
        *counts.entry(key).or_default() += count;
    }
}

impl EventTypeReport {
    fn new(id: &EventId, facts: &EventFacts) -> Self {
        Self {
            id: id.clone(),
            status: facts.status,
            removed_in: facts.removed_in,
            renamed_to: facts.renamed_to.clone(),
            replaced_by: facts.replaced_by.clone(),
            payload_type: facts.debug_data.as_ref().and_then(|debug_data| debug_data.payload_type.clone()),
            events: 0,
            documented_keys: BTreeMap::new(),
            observed_keys: BTreeMap::new(),
            undocumented_keys: BTreeMap::new(),
            unread_debug_data: 0,
            has_known_keys: facts.debug_data.is_some(),
        }
    }

    fn without_counts(&self) -> Self {
        Self {
            events: 0,
            documented_keys: BTreeMap::new(),
            observed_keys: BTreeMap::new(),
            undocumented_keys: BTreeMap::new(),
            unread_debug_data: 0,
            ..self.clone()
        }
    }
}

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Self) {
        self.events += other.events;
        self.documented += other.documented;
        self.hidden += other.hidden;
        self.retired += other.retired;
        self.preview += other.preview;
        self.unknown += other.unknown;
        self.refused += other.refused;
        self.undocumented_keys += other.undocumented_keys;
        self.observed_keys += other.observed_keys;
        self.unread_debug_data += other.unread_debug_data;
    }
}

/// The text, or its first [`MAX_SHOWN_CHARS`] characters and `…`.
fn cut(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_SHOWN_CHARS) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
    }
}

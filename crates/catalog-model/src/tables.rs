//! The history with every fact written once: values with the snapshots in which they hold.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::macros::word_enum;
use crate::{
    Catalog, ConfirmedRenames, Coverage, EventEntry, EventId, History, PayloadType, Publication, Registry, Release,
    Snapshot, SnapshotName,
};

/// A history in runs: the form of the history tables, and what the users' commands read.
///
/// It has every catalog and every label of a [`History`], but no provenance and no findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryTables {
    /// Oldest first.
    pub snapshots: Vec<SnapshotHead>,
    /// By id, then by time.
    pub events: Vec<Run<Arc<EventEntry>>>,
    /// By name, then by time.
    pub payload_types: Vec<Run<Arc<PayloadType>>>,
    pub registry: Registry,
    pub renames: ConfirmedRenames,
}

/// A value and the consecutive snapshots that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run<T> {
    pub value: T,
    /// The index of the first snapshot.
    pub first: usize,
    /// The index of the last snapshot.
    pub last: usize,
}

impl<T> Run<T> {
    pub const fn holds_in(&self, snapshot: usize) -> bool {
        self.first <= snapshot && snapshot <= self.last
    }

    pub const fn snapshots(&self) -> RangeInclusive<usize> {
        self.first..=self.last
    }
}

/// A snapshot without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnapshotHead {
    pub coverage: Coverage,
    /// In the order of time; at least one.
    pub publications: Vec<Published>,
}

/// The time and label of a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    pub time: Timestamp,
    pub label: Option<Release>,
    /// See [`crate::Publication::label_inferred`].
    pub label_inferred: bool,
}

impl Published {
    pub const fn of(publication: &Publication) -> Self {
        let &Publication { time, label, label_inferred, .. } = publication;
        // Without a label there is nothing to infer.
        Self { time, label, label_inferred: label_inferred && label.is_some() }
    }
}

impl SnapshotHead {
    pub fn of(snapshot: &Snapshot) -> Self {
        let publications = snapshot.publications.iter().map(Published::of).collect();
        Self { coverage: snapshot.catalog.coverage(), publications }
    }

    /// See [`Snapshot::name`].
    ///
    /// # Panics
    /// If there is no publication.
    pub fn name(&self) -> SnapshotName {
        let first = self.publications.first().expect("a snapshot has at least one publication");
        SnapshotName { published: first.time, label: first.label }
    }

    /// Its labels in the order of time, each once.
    pub fn labels(&self) -> Vec<Release> {
        let mut labels = Vec::new();
        for label in self.publications.iter().filter_map(|publication| publication.label) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        labels
    }
}

/// A publication as a point in the history: where a fact begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The snapshot that the publication belongs to.
    pub snapshot: SnapshotName,
    pub time: Timestamp,
    pub label: Option<Release>,
    pub precision: Precision,
}

word_enum!(
    /// How precisely a publication dates a change that it is the first to show.
    Precision {
        /// The previous publication, which does not show it, is from the same or the previous calendar month.
        Exact = "exact",
        /// At least one calendar month without a publication precedes it: the change may be from that gap.
        AfterGap = "in-or-before",
        /// The history starts here: the change may be older.
        Start = "record-start",
    }
);

impl Moment {
    /// The day in UTC.
    pub fn day(&self) -> Date {
        self.time.to_zoned(TimeZone::UTC).date()
    }

    /// `in 2026.08.1 (2026-08-06)`, with `or before` after a gap.
    pub fn in_words(&self) -> String {
        let or_before = if self.precision == Precision::AfterGap { " or before" } else { "" };
        format!("in{or_before} {self}")
    }

    /// The day in UTC: `2026-08-06`.
    pub fn date(&self) -> String {
        self.day().to_string()
    }
}

impl fmt::Display for Moment {
    /// `2026.08.1 (2026-08-06)`, or the day alone without a label.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.label {
            Some(label) => f.pad(&format!("{label} ({})", self.date())),
            None => f.pad(&self.date()),
        }
    }
}

/// Calendar months in UTC without a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The first day of the first month.
    pub first_month: Date,
    /// The first day of the last month.
    pub last_month: Date,
    /// The index of the snapshot that ends the gap.
    pub before: usize,
}

impl fmt::Display for Gap {
    /// `2019-04`, or `2019-04 to 2019-06`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let month = |date: Date| date.strftime("%Y-%m").to_string();
        match self.first_month == self.last_month {
            true => f.pad(&month(self.first_month)),
            false => f.pad(&format!("{} to {}", month(self.first_month), month(self.last_month))),
        }
    }
}

impl HistoryTables {
    pub fn of(history: &History) -> Self {
        let catalogs = || history.snapshots().iter().map(|snapshot| snapshot.catalog.as_ref());
        Self {
            snapshots: history.snapshots().iter().map(SnapshotHead::of).collect(),
            events: runs(catalogs().map(Catalog::entries), |entry| &entry.id),
            payload_types: runs(catalogs().map(Catalog::payload_types), |payload_type| &payload_type.name),
            registry: history.registry().clone(),
            renames: history.renames().clone(),
        }
    }

    /// The catalog of the snapshot with this index.
    pub fn catalog(&self, snapshot: usize) -> Catalog {
        let coverage = self.snapshots.get(snapshot).map(|head| head.coverage).unwrap_or_default();
        Catalog::from_parts(coverage, values_in(&self.events, snapshot), values_in(&self.payload_types, snapshot))
    }

    /// The history up to and including the snapshot with this index. The registry and the renames stay complete.
    pub fn up_to(&self, snapshot: usize) -> Self {
        Self {
            snapshots: self.snapshots.iter().take(snapshot + 1).cloned().collect(),
            events: runs_up_to(&self.events, snapshot),
            payload_types: runs_up_to(&self.payload_types, snapshot),
            registry: self.registry.clone(),
            renames: self.renames.clone(),
        }
    }

    /// All runs of an event type in the order of time; empty for an unknown id.
    pub fn runs_of(&self, id: &str) -> &[Run<Arc<EventEntry>>] {
        runs_with(&self.events, |run| run.value.id.as_str(), id)
    }

    /// All runs of a payload type in the order of time; empty for an unknown name.
    pub fn definitions_of(&self, name: &str) -> &[Run<Arc<PayloadType>>] {
        runs_with(&self.payload_types, |run| run.value.name.as_str(), name)
    }

    /// The index of the newest snapshot with event data.
    pub fn newest_with_data(&self) -> Option<usize> {
        self.snapshots.iter().rposition(|snapshot| snapshot.coverage.data)
    }

    /// The first publication of a snapshot.
    pub fn start_of(&self, snapshot: usize) -> Moment {
        let head = &self.snapshots[snapshot];
        let name = head.name();
        let precision = match snapshot.checked_sub(1).and_then(|before| self.snapshots[before].publications.last()) {
            None => Precision::Start,
            Some(before) if months_between(before.time, name.published).is_some() => Precision::AfterGap,
            Some(_) => Precision::Exact,
        };
        Moment { snapshot: name, time: name.published, label: name.label, precision }
    }

    /// The last publication of a snapshot.
    pub fn end_of(&self, snapshot: usize) -> Moment {
        let head = &self.snapshots[snapshot];
        let last = head.publications.last().expect("a snapshot has at least one publication");
        Moment { snapshot: head.name(), time: last.time, label: last.label, precision: Precision::Exact }
    }

    /// The calendar months without a publication between the first and the last one.
    pub fn gaps(&self) -> Vec<Gap> {
        let times = self.snapshots.iter().enumerate();
        let times: Vec<(usize, Timestamp)> = times
            .flat_map(|(index, head)| head.publications.iter().map(move |published| (index, published.time)))
            .collect();
        let gap = |pair: &[(usize, Timestamp)]| {
            let (first_month, last_month) = months_between(pair[0].1, pair[1].1)?;
            Some(Gap { first_month, last_month, before: pair[1].0 })
        };
        times.windows(2).filter_map(gap).collect()
    }
}

/// The first days of the first and the last whole calendar month (UTC) strictly between two times.
fn months_between(earlier: Timestamp, later: Timestamp) -> Option<(Date, Date)> {
    let month = |time: Timestamp| time.to_zoned(TimeZone::UTC).date().first_of_month();
    let first = month(earlier).last_of_month().tomorrow().ok()?;
    let last = month(later).yesterday().ok()?.first_of_month();
    (first <= last).then_some((first, last))
}

/// The runs of the values of consecutive catalogs, by key and then by time. Values of one catalog are sorted by key.
fn runs<'h, T, K, V>(catalogs: impl Iterator<Item = V>, key: impl Fn(&T) -> &K) -> Vec<Run<Arc<T>>>
where
    T: PartialEq + 'h,
    K: Ord + Clone,
    V: Iterator<Item = &'h Arc<T>>,
{
    let mut finished: Vec<Run<Arc<T>>> = Vec::new();
    // The runs that hold in the previous snapshot, sorted by key as the values are.
    let mut open: Vec<Run<Arc<T>>> = Vec::new();
    for (index, values) in catalogs.enumerate() {
        let mut before = std::mem::take(&mut open).into_iter().peekable();
        for value in values {
            while let Some(ended) = before.next_if(|run| key(&run.value) < key(value)) {
                finished.push(ended);
            }
            match before.next_if(|run| key(&run.value) == key(value)) {
                Some(run) if Arc::ptr_eq(&run.value, value) || run.value == *value => {
                    open.push(Run { last: index, ..run });
                }
                ended => {
                    finished.extend(ended);
                    open.push(Run { value: Arc::clone(value), first: index, last: index });
                }
            }
        }
        finished.extend(before);
    }
    finished.extend(open);
    finished.sort_by(|a, b| (key(&a.value), a.first).cmp(&(key(&b.value), b.first)));
    finished
}

fn values_in<T>(runs: &[Run<Arc<T>>], snapshot: usize) -> Vec<Arc<T>> {
    runs.iter().filter(|run| run.holds_in(snapshot)).map(|run| Arc::clone(&run.value)).collect()
}

fn runs_up_to<T>(runs: &[Run<Arc<T>>], snapshot: usize) -> Vec<Run<Arc<T>>> {
    let started = runs.iter().filter(|run| run.first <= snapshot);
    started.map(|run| Run { value: Arc::clone(&run.value), first: run.first, last: run.last.min(snapshot) }).collect()
}

fn runs_with<'r, T>(runs: &'r [Run<T>], key: impl Fn(&Run<T>) -> &str, wanted: &str) -> &'r [Run<T>] {
    let start = runs.partition_point(|run| key(run) < wanted);
    let count = runs[start..].partition_point(|run| key(run) == wanted);
    &runs[start..start + count]
}

/// The runs of each id: the ids in order, each with its runs in the order of time.
pub(crate) fn by_id(events: &[Run<Arc<EventEntry>>]) -> impl Iterator<Item = (&EventId, &[Run<Arc<EventEntry>>])> {
    events.chunk_by(|a, b| a.value.id == b.value.id).map(|runs| (&runs[0].value.id, runs))
}

/// The runs of each payload type by name; a definition that returns after a gap is one with the earlier run.
pub(crate) fn definitions(
    payload_types: &[Run<Arc<PayloadType>>],
) -> BTreeMap<crate::PayloadTypeName, Vec<Run<Arc<PayloadType>>>> {
    let mut definitions: BTreeMap<_, Vec<Run<Arc<PayloadType>>>> = BTreeMap::new();
    for run in payload_types {
        let known = definitions.entry(run.value.name.clone()).or_default();
        match known.last_mut() {
            Some(last) if last.value == run.value => last.last = run.last,
            _ => known.push(run.clone()),
        }
    }
    definitions
}

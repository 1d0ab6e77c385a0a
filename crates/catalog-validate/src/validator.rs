//! Checks each event of a source against the facts of the catalog.

use std::io::Read;

use catalog_model::{EventId, HistoryTables, Location, ObservedKeys, Refusal, Safe, without_credentials};
use rayon::prelude::*;

use crate::batch::{Batch, Item};
use crate::codes::{F_EVENTS, V_GZIP, V_JSON, V_NOTYPE, V_UTF8};
use crate::envelope::read_record;
use crate::event::Event;
use crate::facts::Facts;
use crate::input::Input;
use crate::pointer::{Hint, Pointer};
use crate::records::Records;
use crate::report::{MAX_REFUSED_KEPT, Position, RefusedRecord, Report, Unit};

/// How many parts of a batch of lines are checked at the same time. It is fixed so that the report of a log is the same
/// on every machine.
const LANES: usize = 4;

/// The longest record that is searched for an `eventType` elsewhere, which takes many times its size in memory.
const MAX_SEARCHED_BYTES: usize = 512 * 1024;

/// Checks events against the catalog.
#[derive(Clone, Debug)]
pub struct Validator {
    facts: Facts,
    at: Option<Pointer>,
}

impl Validator {
    /// A validator that knows every event type of the history, as of its newest snapshot.
    ///
    /// `debugData` keys are checked against the newest definition of the payload type that the newest entry of the event
    /// type names. For a retired event type, its last entry names the payload type. Where none is known, the fields that
    /// most payload types share take its place.
    pub fn new(tables: &HistoryTables, observed_keys: &ObservedKeys) -> Self {
        Self { facts: Facts::new(tables, observed_keys), at: None }
    }

    /// Reads the events at this pointer of each record, in whatever envelope they are there.
    pub fn at(self, pointer: Pointer) -> Self {
        Self { at: Some(pointer), ..self }
    }

    /// Reads all events of a source and adds the results to the report. `source` names the source in the report.
    ///
    /// Memory does not grow with the source: at most a few times [`crate::MAX_RECORD_BYTES`] are held at once.
    ///
    /// # Errors
    /// [`F_EVENTS`] if the reader fails. The report then covers the records before the failure.
    pub fn check(&self, source: &str, reader: impl Read + Send, report: &mut Report) -> Result<(), Refusal> {
        self.check_records(source, reader, report).map_err(|error| unreadable(source, &error))
    }

    fn check_records(&self, source: &str, reader: impl Read + Send, report: &mut Report) -> std::io::Result<()> {
        report.catalog = self.facts.catalog;
        report.sources += 1;
        let mut records = Records::open(Input::open(reader)?);
        let unit = records.unit();
        // Only lines can be read after a broken record, so only they can be checked out of order.
        let mut lanes = vec![Report::default(); if unit == Unit::Line { LANES } else { 1 }];
        let (mut batch, mut next) = (Batch::default(), Batch::default());
        batch.fill(&mut records);
        loop {
            let (is_over, ()) = rayon::join(
                || self.check_batch(source, unit, &batch, &mut lanes),
                || {
                    if batch.has_next() {
                        next.fill(&mut records)
                    }
                },
            );
            if is_over || !batch.has_next() {
                break;
            }
            std::mem::swap(&mut batch, &mut next);
        }
        let mut of_source = Report::default();
        lanes.into_iter().for_each(|lane| of_source.merge(lane));
        of_source.first_refused.sort_by_key(|record| record.position.offset);
        report.merge(of_source);
        report.first_refused.truncate(MAX_REFUSED_KEPT);
        match batch.into_error() {
            Some(_) if records.reader().is_damaged() => {
                let refusal = V_GZIP.at("", "the compressed data is cut or damaged");
                let position = records.position(source);
                report.refuse(RefusedRecord::new(position, refusal, true));
                Ok(())
            }
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Checks each part of the batch in its lane. Returns whether the rest of the source cannot be read.
    fn check_batch(&self, source: &str, unit: Unit, batch: &Batch, lanes: &mut [Report]) -> bool {
        let size = batch.items.len().div_ceil(lanes.len()).max(1);
        let parts = batch.items.par_chunks(size).zip(lanes.par_iter_mut());
        let has_ended = |(items, lane): (&[Item], &mut Report)| {
            items.iter().any(|item| self.check_item(source, unit, item, batch, lane))
        };
        // Each lane must see its part, so this is no `any`.
        parts.map(has_ended).reduce(|| false, |a, b| a || b)
    }

    /// Adds suggestions to the unknown event types of the report. `similar` chooses them from the known ids.
    pub fn suggest<'s>(
        &'s self,
        report: &mut Report,
        similar: impl Fn(&str, &mut dyn Iterator<Item = &'s EventId>) -> Vec<&'s str>,
    ) {
        let known = &self.facts.event_types;
        report.suggest(|unknown| {
            let similar = similar(unknown, &mut known.keys());
            similar.into_iter().filter_map(|id| known.get_key_value(id)).map(|(id, _)| id.clone()).collect()
        });
    }

    /// Returns whether the rest of the source cannot be read.
    fn check_item(&self, source: &str, unit: Unit, item: &Item, batch: &Batch, report: &mut Report) -> bool {
        let mut ends_source = item.ends_source;
        let position = || Position { source: source.to_owned(), unit, number: item.number, offset: item.offset };
        let bytes = match &item.bytes {
            Ok(range) => &batch.bytes[range.clone()],
            Err(refusal) => {
                report.refuse(RefusedRecord::new(position(), refusal.clone(), ends_source));
                return ends_source;
            }
        };
        let mut events = 0;
        read_record(bytes, self.at.as_ref(), unit == Unit::Line, &mut |event| match event {
            Ok(event) => {
                events += 1;
                self.count(&event, position, report);
            }
            Err(mut refusal) => {
                // Broken text may not end where it seems to, unless line breaks separate the records.
                ends_source |= unit != Unit::Line && [&V_JSON, &V_UTF8].contains(&refusal.code);
                if refusal.code == &V_NOTYPE && events == 0 && report.first_refused.len() < MAX_REFUSED_KEPT {
                    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= MAX_SEARCHED_BYTES);
                    let hint = text.and_then(Hint::search);
                    if let Some((what, next)) = hint.map(|hint| hint.in_words()) {
                        refusal = V_NOTYPE.at("", what).next(next);
                    }
                }
                report.refuse(RefusedRecord::new(position(), refusal, ends_source));
            }
        });
        ends_source
    }

    fn count(&self, event: &Event<'_>, position: impl Fn() -> Position, report: &mut Report) {
        *report.forms.entry(event.form).or_default() += 1;
        let event_type = &*event.event_type;
        match self.facts.event_types.get_key_value(event_type) {
            Some((id, facts)) => report.count_known(id, facts, event),
            None => report.count_unknown(event_type, self.facts.legacy_ids.get(event_type), position),
        }
    }
}

/// The refusal of a source that cannot be opened or read.
pub fn unreadable(source: &str, error: &std::io::Error) -> Refusal {
    let what = format!("the events cannot be read: {}", Safe::new(&error.to_string()).shortened(200));
    F_EVENTS.at(Location::untrusted(&without_credentials(source)), what)
}

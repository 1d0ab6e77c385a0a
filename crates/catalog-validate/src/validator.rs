//! Holds each event of a source against the facts of the catalog.

use std::io::{Read, Result};

use catalog_model::History;

use crate::event::{Event, read_record};
use crate::facts::Facts;
use crate::framing::{Content, Records};
use crate::refused::{Place, Reason, RefusedRecord, Unit};
use crate::report::Report;

/// Checks events against the catalog.
#[derive(Clone, Debug)]
pub struct Validator {
    facts: Facts,
}

impl Validator {
    /// A validator that knows every event type of the history, as of its newest snapshot.
    ///
    /// The keys of a `debugData` are held against the newest definition of the payload type that the newest entry of
    /// the event type names; for an event type that is gone, against what its last entry names.
    #[must_use]
    pub fn new(history: &History) -> Self {
        Self { facts: Facts::new(history) }
    }

    /// Reads all events of a source and adds what it finds to the report. The name of the source is for people.
    ///
    /// Memory does not grow with the source: at most a few times [`crate::MAX_RECORD_BYTES`] are held at once.
    ///
    /// # Errors
    /// What the reader returns, interruptions aside. What was read until then is in the report.
    pub fn check(&self, source_name: &str, reader: impl Read, report: &mut Report) -> Result<()> {
        report.catalog = self.facts.catalog;
        report.sources += 1;
        let refused = |unit, number, offset, reason, ends_source| {
            let place = Place { source: source_name.to_owned(), unit, number, offset };
            RefusedRecord { place, reason, ends_source }
        };
        let mut records = match Records::open(reader)? {
            Ok(records) => records,
            Err(reason) => {
                report.refuse(refused(Unit::Line, 1, 0, reason, true));
                return Ok(());
            }
        };
        let unit = records.unit();
        while let Some(frame) = records.next()? {
            let (number, offset) = (frame.number, frame.offset);
            let mut ends_here = false;
            match frame.content {
                Content::Bytes(bytes) => read_record(bytes, |outcome| match outcome {
                    Ok(event) => self.judge(&event, report),
                    Err(reason) => {
                        ends_here = unit != Unit::Line && reason.is_about_the_text();
                        report.refuse(refused(unit, number, offset, reason, ends_here));
                    }
                }),
                Content::TooLong => report.refuse(refused(unit, number, offset, Reason::TooLong, false)),
                Content::Broken(reason) => {
                    ends_here = true;
                    report.refuse(refused(unit, number, offset, reason, true));
                }
            }
            if ends_here {
                break;
            }
        }
        Ok(())
    }

    fn judge(&self, event: &Event<'_>, report: &mut Report) {
        let event_type = &*event.event_type;
        match self.facts.event_types.get_key_value(event_type) {
            Some((id, facts)) => report.count_known(id, facts, event.debug_keys.iter().map(|key| &**key)),
            None => report.count_unknown(event_type, self.facts.legacy_ids.get(event_type)),
        }
    }
}

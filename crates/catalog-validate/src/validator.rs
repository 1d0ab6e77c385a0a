//! Checks each event of a source against the facts of the catalog.

use std::io::Read;

use catalog_model::{HistoryTables, Location, Refusal, Safe, without_credentials};

use crate::codes::{F_EVENTS, V_JSON, V_UTF8};
use crate::event::{Event, read_record};
use crate::facts::Facts;
use crate::records::{Record, Records};
use crate::report::{RefusedRecord, Report, Unit};

/// Checks events against the catalog.
#[derive(Clone, Debug)]
pub struct Validator {
    facts: Facts,
}

impl Validator {
    /// A validator that knows every event type of the history, as of its newest snapshot.
    ///
    /// `debugData` keys are checked against the newest definition of the payload type that the newest entry of the event
    /// type names. For a retired event type, its last entry names the payload type.
    pub fn new(tables: &HistoryTables) -> Self {
        Self { facts: Facts::new(tables) }
    }

    /// Reads all events of a source and adds the results to the report. `source` names the source in the report.
    ///
    /// Memory does not grow with the source: at most a few times [`crate::MAX_RECORD_BYTES`] are held at once.
    ///
    /// # Errors
    /// [`F_EVENTS`] if the reader fails. The report then covers the records before the failure.
    pub fn check(&self, source: &str, reader: impl Read, report: &mut Report) -> Result<(), Refusal> {
        self.check_records(source, reader, report).map_err(|error| unreadable(source, &error))
    }

    fn check_records(&self, source: &str, reader: impl Read, report: &mut Report) -> std::io::Result<()> {
        report.catalog = self.facts.catalog;
        report.sources += 1;
        let mut records = Records::open(reader)?;
        let unit = records.unit();
        while let Some(Record { number, offset, bytes, mut ends_source }) = records.next()? {
            let mut add = |event: Result<Event<'_>, Refusal>| match event {
                Ok(event) => self.count(&event, report),
                Err(refusal) => {
                    // Broken text may not end where it seems to, unless line breaks separate the records.
                    ends_source |= unit != Unit::Line && [&V_JSON, &V_UTF8].contains(&refusal.code);
                    report.refuse(RefusedRecord::new(source, unit, number, offset, refusal, ends_source));
                }
            };
            match bytes {
                Ok(bytes) => read_record(bytes, add),
                Err(refusal) => add(Err(refusal)),
            }
            if ends_source {
                break;
            }
        }
        Ok(())
    }

    fn count(&self, event: &Event<'_>, report: &mut Report) {
        let event_type = &*event.event_type;
        match self.facts.event_types.get_key_value(event_type) {
            Some((id, facts)) => report.count_known(id, facts, event.debug_keys.iter().map(|key| &*key.0)),
            None => report.count_unknown(event_type, self.facts.legacy_ids.get(event_type)),
        }
    }
}

/// The refusal of a source that cannot be opened or read.
pub fn unreadable(source: &str, error: &std::io::Error) -> Refusal {
    let what = format!("the events cannot be read: {}", Safe::new(&error.to_string()).shortened(200));
    F_EVENTS.at(Location::untrusted(&without_credentials(source)), what)
}

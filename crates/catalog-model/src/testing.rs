//! Builders of values for tests. They panic on values that are not valid.
#![allow(missing_docs, clippy::missing_panics_doc, clippy::unwrap_used)]

use std::ops::Range;

use crate::{Catalog, Coverage, EventEntry, EventId, History, NewPublication, Publication};

/// A documented event type.
pub fn entry(id: &str) -> EventEntry {
    EventEntry::new(EventId::new(id).unwrap())
}

/// The documented event types `pool.lane0`, `pool.lane1` and so on, with full coverage.
pub fn catalog(numbers: Range<usize>) -> Catalog {
    catalog_of(Coverage::FULL, numbers.map(|number| entry(&format!("pool.lane{number}"))))
}

pub fn catalog_of(coverage: Coverage, entries: impl IntoIterator<Item = EventEntry>) -> Catalog {
    let mut catalog = Catalog::new(coverage);
    for entry in entries {
        catalog.insert(entry).unwrap();
    }
    catalog
}

/// A publication at this time; an empty label stands for none.
pub fn publication(time: &str, label: &str, catalog: Catalog) -> NewPublication {
    let publication = Publication {
        time: time.parse().unwrap(),
        label: (!label.is_empty()).then(|| label.parse().unwrap()),
        label_inferred: false,
        build: None,
        sources: Vec::new(),
        findings: Vec::new(),
    };
    NewPublication { publication, catalog }
}

pub fn history(publications: impl IntoIterator<Item = NewPublication>) -> History {
    let mut history = History::default();
    history.insert(publications.into_iter().collect()).unwrap();
    history
}

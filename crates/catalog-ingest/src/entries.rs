//! The entries of one source on their way into its source catalog: the checks that all three readers share.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{
    Catalog, Coverage, DescriptionDigest, EventEntry, EventId, Finding, FindingKind, PayloadType, Release,
};

use crate::intake::Source;
use crate::texts::{self, LONG_DESCRIPTION, PLACEHOLDER};
use crate::{Descriptions, IngestError, Problem, SourceCatalog, Spot};

/// Collects entries in the order of the document.
pub(crate) struct Entries<'a> {
    source: Source<'a>,
    catalog: Catalog,
    descriptions: Descriptions,
    findings: BTreeSet<Finding>,
    /// The number of each id's entry in the document, by the id in lower case.
    numbers: BTreeMap<String, (EventId, usize)>,
    last: Option<EventId>,
}

impl<'a> Entries<'a> {
    pub(crate) fn new(source: Source<'a>, coverage: Coverage) -> Self {
        Self {
            source,
            catalog: Catalog::new(coverage),
            descriptions: Descriptions::new(),
            findings: BTreeSet::new(),
            numbers: BTreeMap::new(),
            last: None,
        }
    }

    /// Adds an entry with its description, of which the entry gets the digest.
    ///
    /// `spot` tells where the entry with a number is: this one's, and that of an earlier one with the same id.
    pub(crate) fn add(
        &mut self,
        number: usize,
        mut entry: EventEntry,
        description: String,
        spot: impl Fn(usize) -> Spot,
    ) -> Result<(), IngestError> {
        let refuse = |problem| self.source.refuse(spot(number), problem).about(Some(entry.id.as_str()));
        texts::check_description(&description).map_err(refuse)?;
        if let Some((first, first_number)) = self.numbers.get(&entry.id.as_str().to_ascii_lowercase()) {
            return Err(refuse(Problem::DuplicateEvent { first: first.clone(), first_spot: spot(*first_number) }));
        }
        let notice = |kind, seen: String| Finding {
            id: Some(entry.id.clone()),
            ..Finding::notice(kind, self.source.source, "description", seen)
        };
        if description.len() > LONG_DESCRIPTION {
            self.findings.insert(notice(FindingKind::LongDescription, format!("{} bytes", description.len())));
        }
        entry.description = DescriptionDigest::of(&description);
        if entry.description == DescriptionDigest::of(PLACEHOLDER) {
            self.findings.insert(notice(FindingKind::PlaceholderText, entry.description.to_string()));
        }
        if self.last.as_ref().is_some_and(|last| *last > entry.id) {
            self.notice(FindingKind::Unsorted, "order", "the entries are not sorted by id");
        }
        self.last = Some(entry.id.clone());
        self.numbers.insert(entry.id.as_str().to_ascii_lowercase(), (entry.id.clone(), number));
        self.descriptions.insert(entry.id.clone(), description);
        // The numbers hold every id of the catalog, so the catalog has no second entry of this one.
        self.catalog.insert(entry).map_err(|duplicate| {
            let problem = Problem::DuplicateEvent { first: duplicate.id, first_spot: Spot::Whole };
            self.source.refuse(spot(number), problem)
        })
    }

    pub(crate) fn add_payload_type(&mut self, payload_type: PayloadType) {
        self.catalog.insert_payload_type(payload_type);
    }

    pub(crate) fn find(&mut self, finding: Finding) {
        self.findings.insert(finding);
    }

    /// A notice about the document as a whole.
    pub(crate) fn notice(&mut self, kind: FindingKind, subject: &str, seen: &str) {
        self.findings.insert(Finding::notice(kind, self.source.source, subject, seen));
    }

    /// The source catalog, which has one entry at least.
    pub(crate) fn finish(self, label: Option<Release>, build: Option<String>) -> Result<SourceCatalog, IngestError> {
        if self.catalog.is_empty() {
            return Err(self.source.refuse(Spot::Whole, Problem::NoEntries));
        }
        Ok(SourceCatalog {
            source: self.source.source,
            location: self.source.location.to_owned(),
            label,
            build,
            catalog: self.catalog,
            descriptions: self.descriptions,
            findings: self.findings.into_iter().collect(),
        })
    }
}

//! Keys of `debugData` that real events have and Okta does not document for their event type.
//!
//! They are kept apart from the catalog, which holds only what Okta publishes.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::{DebugDataKey, EventId};

/// Keys seen in events of one type, and how they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    pub event_type: EventId,
    pub keys: BTreeSet<DebugDataKey>,
    pub source: ObservationSource,
    /// Where the keys were seen, in our own words and without values from events.
    pub evidence: String,
    /// The day on which somebody last compared the entry with its evidence.
    pub reviewed: Date,
}

/// Where an observed key comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObservationSource {
    /// A sample event in Okta's documentation.
    OktaDocumentation,
    /// Test data of public software that reads System Log events.
    PublicTestData,
    /// The log of an organization.
    OrganizationLog,
}

impl ObservationSource {
    pub const ALL: [Self; 3] = [Self::OktaDocumentation, Self::PublicTestData, Self::OrganizationLog];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OktaDocumentation => "okta-documentation",
            Self::PublicTestData => "public-test-data",
            Self::OrganizationLog => "organization-log",
        }
    }
}

impl fmt::Display for ObservationSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ObservationSource {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|source| source.as_str() == text).ok_or(())
    }
}

/// All observations, sorted by event type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObservedKeys(Vec<Observation>);

impl ObservedKeys {
    /// The order of observations of one event type is kept.
    pub fn new(mut observations: Vec<Observation>) -> Self {
        observations.sort_by(|a, b| a.event_type.cmp(&b.event_type));
        Self(observations)
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Observation> {
        self.0.iter()
    }

    /// The keys seen in events of this type.
    pub fn of(&self, event_type: &str) -> BTreeSet<&DebugDataKey> {
        let of_type = self.0.iter().filter(|observation| observation.event_type.as_str() == event_type);
        of_type.flat_map(|observation| &observation.keys).collect()
    }
}

//! The version of the enum crate, and the record of the last release.

use std::fmt;
use std::str::FromStr;

use crate::Invalid;

/// The version of the generated enum crate, without build metadata.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CrateVersion {
    /// Raised when the API of the crate changes in an incompatible way.
    pub major: u64,
    /// Raised when an event type is added, or when one is retired, hidden or documented again.
    pub minor: u64,
    /// Raised when any other fact of an event type is corrected.
    pub patch: u64,
}

impl fmt::Display for CrateVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for CrateVersion {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || Invalid::new("a version such as 1.4.0", text);
        let mut parts = text.split('.').map(|part| part.parse::<u64>().ok());
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Some(major)), Some(Some(minor)), Some(Some(patch)), None) => {
                let version = Self { major, minor, patch };
                // `01.0.0` parses but is not a version.
                if version.to_string() == text { Ok(version) } else { Err(refuse()) }
            }
            _ => Err(refuse()),
        }
    }
}

/// The last released version, with digests of the crate's content then: the baseline of the version policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionRecord {
    pub version: CrateVersion,
    /// A digest of the id and status of each event type: 16 hex digits.
    pub statuses: String,
    /// A digest of all facts in the crate: 16 hex digits.
    pub facts: String,
}

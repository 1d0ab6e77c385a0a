//! The version of the enum crate, and what the policy says it must be next.

use std::fmt;
use std::str::FromStr;

use crate::{ChangeDetails, EventEntry, History, Safe, Sha256, Status, Timeline};

/// The version of the generated enum crate, without build metadata.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CrateVersion {
    /// Raised by hand, when the API of the crate changes in an incompatible way.
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
    type Err = InvalidCrateVersion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || InvalidCrateVersion { seen: Safe::new(text).shortened(80) };
        let mut parts = text.split('.').map(|part| part.parse::<u64>().ok());
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Some(major)), Some(Some(minor)), Some(Some(patch)), None) => {
                let version = Self { major, minor, patch };
                // `01.0.0` reads but is no version.
                if version.to_string() == text { Ok(version) } else { Err(refuse()) }
            }
            _ => Err(refuse()),
        }
    }
}

/// A text that is no version of three numbers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not a version such as 1.4.0")]
pub struct InvalidCrateVersion {
    /// The text, shortened and safe to print.
    pub seen: String,
}

/// A version with what the crate held when it was set, so that a later history can tell what changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionRecord {
    /// The version.
    pub version: CrateVersion,
    /// How many variants the enum had.
    pub variants: usize,
    /// A digest of which event types were documented, hidden and retired: 16 hex digits.
    pub statuses: String,
    /// A digest of all facts in the crate: 16 hex digits.
    pub facts: String,
}

/// What the version policy asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Nothing in the crate changed.
    None,
    /// Facts were corrected.
    Patch,
    /// Event types came, went or came back.
    Minor,
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
        })
    }
}

impl VersionRecord {
    /// The record of `version` for a crate generated from `history`.
    #[must_use]
    pub fn of(version: CrateVersion, history: &History) -> Self {
        let timeline = Timeline::of(history);
        let mut statuses = String::new();
        let mut facts = String::new();
        for registered in history.registry().entries() {
            let id = registered.id.as_str();
            let life = timeline.life(id);
            let status = life.map_or(Status::NeverDocumented, |life| life.status);
            statuses.push_str(&format!("{id} {status}\n"));
            facts.push_str(&format!(
                "{} {} {}\n",
                registered.code,
                text_of(life.and_then(|life| life.first_documented)),
                text_of(life.and_then(|life| life.last_documented)),
            ));
            if let Some(entry) = timeline.last_entry(id) {
                facts.push_str(&row(entry));
            }
        }
        for rename in history.renames().iter() {
            facts.push_str(&format!("{} {}\n", rename.from, rename.to));
        }
        for (legacy_id, ids) in timeline.legacy_ids() {
            facts.push_str(&format!("{legacy_id} {}\n", joined(ids)));
        }
        Self {
            version,
            variants: history.registry().len(),
            statuses: Sha256::of(statuses.as_bytes()).short(),
            facts: Sha256::of(facts.as_bytes()).short(),
        }
    }

    /// What changed in the crate since this record was made, in the words of the policy.
    #[must_use]
    pub fn bump(&self, history: &History) -> Bump {
        let now = Self::of(self.version, history);
        if now.variants != self.variants || now.statuses != self.statuses {
            Bump::Minor
        } else if now.facts != self.facts {
            Bump::Patch
        } else {
            Bump::None
        }
    }

    /// The record that the crate must have, generated from `history`: this one where nothing changed.
    #[must_use]
    pub fn next(&self, history: &History) -> Self {
        let CrateVersion { major, minor, patch } = self.version;
        let version = match self.bump(history) {
            Bump::None => return self.clone(),
            Bump::Patch => CrateVersion { major, minor, patch: patch + 1 },
            Bump::Minor => CrateVersion { major, minor: minor + 1, patch: 0 },
        };
        Self::of(version, history)
    }
}

/// The facts of an entry that the crate holds, as one line of text that does not depend on names in our code. The crate
/// holds no descriptions, so a changed text changes nothing in it.
fn row(entry: &EventEntry) -> String {
    let change_details = match &entry.change_details {
        ChangeDetails::Unnamed => "*".to_owned(),
        details => joined(details.names()),
    };
    let cells = [
        entry.id.to_string(),
        entry.visibility.to_string(),
        text_of(entry.since),
        text_of(entry.created),
        text_of(entry.category.as_ref()),
        joined(&entry.tags),
        text_of(entry.actor.as_ref()),
        text_of(entry.debug_data.as_ref()),
        joined(&entry.targets),
        change_details,
        joined(&entry.legacy_ids),
    ];
    cells.join(",") + "\n"
}

fn text_of(fact: Option<impl fmt::Display>) -> String {
    fact.map(|fact| fact.to_string()).unwrap_or_default()
}

fn joined(words: impl IntoIterator<Item = impl fmt::Display>) -> String {
    words.into_iter().map(|word| word.to_string()).collect::<Vec<_>>().join(" ")
}

//! The version policy of the enum crate.

use std::fmt;

use catalog_model::{
    ChangeDetails, CrateVersion, EventEntry, History, Lifecycle, RenameKind, Sha256, Status, Timeline, VersionRecord,
};

/// The version of the enum crate before one is set.
pub const FIRST: CrateVersion = CrateVersion { major: 1, minor: 0, patch: 0 };

/// Which part of the version the policy raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Nothing in the crate changed.
    None,
    /// Facts were corrected.
    Patch,
    /// Event types were added, hidden, retired or documented again.
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

/// What changed since the committed version was set, and the record that the crate generated from `history` must have.
///
/// Where no version was set, there is no bump, and the record is that of [`FIRST`].
pub fn next(history: &History) -> (Option<Bump>, VersionRecord) {
    let Some(record) = history.crate_version() else { return (None, record(FIRST, history)) };
    let CrateVersion { major, minor, patch } = record.version;
    let mut next = self::record(record.version, history);
    let bump = if next.variants != record.variants || next.statuses != record.statuses {
        Bump::Minor
    } else if next.facts != record.facts {
        Bump::Patch
    } else {
        Bump::None
    };
    next.version = match bump {
        Bump::None => record.version,
        Bump::Patch => CrateVersion { major, minor, patch: patch + 1 },
        Bump::Minor => CrateVersion { major, minor: minor + 1, patch: 0 },
    };
    (Some(bump), next)
}

/// The record of `version` for a crate generated from `history`.
pub fn record(version: CrateVersion, history: &History) -> VersionRecord {
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
            text_of(life.and_then(Lifecycle::first_documented)),
            text_of(life.and_then(Lifecycle::last_documented)),
        ));
        if let Some(entry) = timeline.last_entry(id) {
            facts.push_str(&row(entry));
        }
    }
    for rename in history.renames().of_kind(RenameKind::Renamed) {
        facts.push_str(&format!("{} {}\n", rename.from, rename.to));
    }
    for (legacy_id, ids) in timeline.legacy_ids() {
        facts.push_str(&format!("{legacy_id} {}\n", joined(ids)));
    }
    VersionRecord {
        version,
        variants: history.registry().len(),
        statuses: Sha256::of(statuses.as_bytes()).short(),
        facts: Sha256::of(facts.as_bytes()).short(),
    }
}

/// The facts of an entry that the crate holds, as one line of text that does not depend on names in our code. The crate
/// holds no descriptions, so a changed description changes nothing in it.
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

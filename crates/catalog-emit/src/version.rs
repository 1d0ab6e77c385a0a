//! The version policy of the enum crate.
//!
//! The version follows from the history and from the record of the last released version, its baseline; so it does not
//! depend on how imports were split. An added event type, or one that is hidden, retired or documented again, requires a
//! minor version; any other change of a fact requires a patch. Before the first release, the version is [`FIRST`].
//!
//! A release writes [`released`] to `snapshots/crate-version.toml`; then the baseline is that release.

use std::collections::BTreeSet;
use std::fmt;

use catalog_model::{
    ChangeDetails, CrateVersion, EventEntry, History, HistoryTables, Lifecycle, PayloadTypeName, Sha256, Status,
    Timeline, VersionRecord,
};

/// The first version. Its major version is that of the API in `templates/`: raise it with an incompatible change.
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
    /// The API changed in an incompatible way.
    Major,
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// What changed since the last release, and the version that the crate generated from `history` has. Before the first
/// release there is no bump.
pub fn required(history: &History) -> (Option<Bump>, CrateVersion) {
    required_by(history, &Timeline::of(history))
}

/// The record of a release of the crate generated from `history`.
pub fn released(history: &History) -> VersionRecord {
    let timeline = Timeline::of(history);
    let (_, version) = required_by(history, &timeline);
    let (statuses, facts) = digests(history, &timeline);
    VersionRecord { version, statuses, facts }
}

pub(crate) fn required_by(history: &History, timeline: &Timeline) -> (Option<Bump>, CrateVersion) {
    let Some(last) = history.crate_version() else { return (None, FIRST) };
    let CrateVersion { major, minor, patch } = last.version;
    let (statuses, facts) = digests(history, timeline);
    let (bump, version) = if major < FIRST.major {
        (Bump::Major, FIRST)
    } else if statuses != last.statuses {
        (Bump::Minor, CrateVersion { major, minor: minor + 1, patch: 0 })
    } else if facts != last.facts {
        (Bump::Patch, CrateVersion { major, minor, patch: patch + 1 })
    } else {
        (Bump::None, last.version)
    };
    (Some(bump), version)
}

/// The digests of a record, of texts that do not depend on names in our code.
fn digests(history: &History, timeline: &Timeline) -> (String, String) {
    let mut statuses = String::new();
    let mut facts = String::new();
    let mut payload_types: BTreeSet<&PayloadTypeName> = BTreeSet::new();
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
            payload_types.extend(entry.payload_type_names());
        }
    }
    for definition in payload_types.into_iter().filter_map(|name| timeline.last_definition(name.as_str())) {
        facts.push_str(&format!("{} {}\n", definition.value.name, definition.value.definition()));
    }
    for rename in history.renames().iter() {
        facts.push_str(&format!("{} {} {}\n", rename.kind, rename.from, rename.to));
    }
    for (legacy_id, ids) in timeline.legacy_ids() {
        facts.push_str(&format!("{legacy_id} {}\n", joined(ids)));
    }
    for published in HistoryTables::of(history).snapshots.iter().flat_map(|head| &head.publications) {
        facts.push_str(&format!("{} {}\n", published.time, text_of(published.label)));
    }
    (Sha256::of(statuses.as_bytes()).short(), Sha256::of(facts.as_bytes()).short())
}

/// The facts of an entry that the crate holds, as one line of text. The crate holds no descriptions, so a changed
/// description changes nothing in it.
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

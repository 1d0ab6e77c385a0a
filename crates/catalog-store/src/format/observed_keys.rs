//! `observed-keys.toml`: `debugData` keys that real events have and Okta does not document. People edit the file.

use std::collections::BTreeSet;

use catalog_model::{DebugDataKey, EventId, Location, Observation, ObservationSource, ObservedKeys, Refusal, Registry};
use jiff::civil::Date;
use serde::Deserialize;

use super::renames::EDITED_BY_HAND;
use super::toml_file::{self, Checked, TomlWriter};
use crate::codes::{T_ORDER, T_VALUE};

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "observed-keys.toml";

const COMMENT: &str = "\
# Keys of `debugData` that real events have and Okta does not document for their event type.
# The strict schema of log events accepts them. They are not part of the catalog.
# This file is edited by hand. Comments, order and spacing are free and stay as they are.
# Never copy a value from an event into it.
#
# [[observed]]
# event_type = \"the.event.type\"
# keys = [\"aKey\", \"anotherKey\"]
# source = \"okta-documentation\", \"public-test-data\" or \"organization-log\"
# evidence = \"in words of our own\"
# reviewed = \"2026-11-21\", the day on which somebody last compared the entry with its evidence
";

/// The whole file, for a repository without one or with other keys.
pub(crate) fn write(observed_keys: &ObservedKeys) -> String {
    let mut text = TomlWriter(COMMENT.to_owned());
    for observation in observed_keys.iter() {
        // The keys need no escaping: they consist of letters, digits, `_`, `-` and `.`.
        let keys: Vec<String> = observation.keys.iter().map(|key| format!("\"{key}\"")).collect();
        text.table("observed");
        text.string("event_type", &observation.event_type);
        text.plain("keys", format_args!("[{}]", keys.join(", ")));
        text.string("source", observation.source);
        text.string("evidence", &observation.evidence);
        text.string("reviewed", observation.reviewed);
    }
    text.0
}

/// The observations in the bytes of the file, in any layout.
pub(crate) fn read(bytes: &[u8]) -> Result<ObservedKeys, Refusal> {
    let file: ObservedKeysFile = toml_file::read(FILE, bytes).map_err(|refusal| refusal.next(EDITED_BY_HAND))?;
    let mut seen = BTreeSet::new();
    let mut observations = Vec::with_capacity(file.observed.len());
    for (index, table) in file.observed.into_iter().enumerate() {
        let Checked(event_type) = table.event_type;
        let mut keys = BTreeSet::new();
        let mut repeated = None;
        for Checked(key) in table.keys {
            if !seen.insert((event_type.clone(), key.clone())) {
                repeated.get_or_insert_with(|| key.clone());
            }
            keys.insert(key);
        }
        let refusal = if let Some(key) = repeated {
            Some((&T_ORDER, format!("the key `{key}` of `{event_type}` occurs twice")))
        } else if keys.is_empty() {
            Some((&T_VALUE, "there are no keys".to_owned()))
        } else if table.evidence.trim().is_empty() {
            Some((&T_VALUE, "the evidence is empty".to_owned()))
        } else {
            None
        };
        if let Some((code, what)) = refusal {
            return Err(code.at(position(index), what).next(EDITED_BY_HAND));
        }
        let (Checked(source), Checked(reviewed)) = (table.source, table.reviewed);
        observations.push(Observation { event_type, keys, source, evidence: table.evidence, reviewed });
    }
    Ok(ObservedKeys::new(observations))
}

/// Refuses event types that were never documented, which are most likely misspelled.
pub(crate) fn check(observed_keys: &ObservedKeys, registry: &Registry) -> Result<(), Refusal> {
    let is_unknown = |observation: &&Observation| registry.get(observation.event_type.as_str()).is_none();
    match observed_keys.iter().find(is_unknown) {
        None => Ok(()),
        Some(Observation { event_type, .. }) => {
            let what = format!("`{event_type}` was never documented");
            Err(T_VALUE.at(Location::from(FILE).event(event_type.as_str()), what).next(EDITED_BY_HAND))
        }
    }
}

fn position(index: usize) -> Location {
    Location::from(FILE).and(format_args!("observed {}", index + 1))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ObservedKeysFile {
    #[serde(default)]
    observed: Vec<ObservedTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ObservedTable {
    event_type: Checked<EventId>,
    keys: Vec<Checked<DebugDataKey>>,
    source: Checked<ObservationSource>,
    evidence: String,
    reviewed: Checked<Date>,
}

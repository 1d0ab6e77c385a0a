//! `registry.csv`: the permanent codes and variant names of event types, in the order of codes.

use catalog_model::{Refusal, Registry, RegistryEntry, RegistryError};

use super::table::rows;
use crate::codes::T_REGISTRY;

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "registry.csv";
const HEADER: &str = "code,id,variant";

pub(crate) fn write(registry: &Registry) -> String {
    let mut text = format!("{HEADER}\n");
    for entry in registry.entries() {
        text.push_str(&format!("{},{},{}\n", entry.code, entry.id, entry.variant));
    }
    text
}

pub(crate) fn read(bytes: &[u8]) -> Result<Registry, Refusal> {
    let mut entries = Vec::new();
    let mut read_rows = Vec::new();
    for row in rows(FILE, bytes, HEADER)? {
        let [code, id, variant] = row.cells()?;
        entries.push(RegistryEntry {
            code: row.value(0, code)?,
            id: row.value(1, id)?,
            variant: row.value(2, variant)?,
        });
        read_rows.push(row);
    }
    // The registry stops at the first entry that it refuses.
    let mut taken = read_rows.iter();
    let mut last = None;
    Registry::from_entries(entries.into_iter().inspect(|_| last = taken.next())).map_err(|error| {
        let column = match error {
            RegistryError::OutOfOrder { .. } | RegistryError::Full => 0,
            RegistryError::IdTwice { .. } => 1,
            RegistryError::NameTwice { .. } | RegistryError::Naming(_) => 2,
        };
        T_REGISTRY.at(last.expect("an entry was refused").at(column), error.to_string())
    })
}

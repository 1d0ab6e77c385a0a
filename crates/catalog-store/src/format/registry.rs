//! `registry.csv`: the permanent codes and variant names of event types, in the order of codes.

use catalog_model::{Location, Refusal, Registry, RegistryEntry};

use super::table::rows;

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
    for row in rows(FILE, bytes, HEADER)? {
        let [code, id, variant] = row.cells()?;
        entries.push(RegistryEntry {
            code: row.value(0, code)?,
            id: row.value(1, id)?,
            variant: row.value(2, variant)?,
        });
    }
    // The registry stops at the first entry that it refuses, and names the column.
    let mut lines = 1;
    Registry::from_entries(entries.into_iter().inspect(|_| lines += 1)).map_err(|refusal| {
        let at = Location::untrusted(FILE).line(lines).and(&refusal.at);
        Refusal { at, ..refusal }
    })
}

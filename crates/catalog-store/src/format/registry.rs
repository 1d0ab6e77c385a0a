//! `registry.csv`: the numbers and names that ids keep for ever, in the order of numbers.

use catalog_model::{EventCode, EventId, Location, Refusal, Registry, RegistryEntry, VariantName};

use super::table::{Table, unknown_word};
use crate::codes::T_REGISTRY;

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "registry.csv";
const HEADER: &str = "code,id,variant";

/// The whole file.
pub(crate) fn write(registry: &Registry) -> String {
    let mut text = format!("{HEADER}\n");
    for entry in registry.entries() {
        text.push_str(&format!("{},{},{}\n", entry.code, entry.id, entry.variant));
    }
    text
}

/// The registry in the bytes of `file`.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<Registry, Refusal> {
    let table = Table::new(file, bytes, HEADER)?;
    let mut entries = Vec::new();
    for (line, row) in table.rows() {
        let [code, id, variant] = table.cells(line, row)?;
        entries.push(RegistryEntry {
            code: table.cell(
                line,
                0,
                code.parse::<EventCode>().map_err(|_| unknown_word("code from 1 to 65535", code)),
            )?,
            id: table.cell(line, 1, EventId::new(id))?,
            variant: table.cell(line, 2, VariantName::new(variant))?,
        });
    }
    // The registry refuses the last entry that it took, and its refusal names the column.
    let mut line = 1;
    Registry::from_entries(entries.into_iter().inspect(|_| line += 1))
        .map_err(|refusal| T_REGISTRY.at(Location::untrusted(file).line(line).and(refusal.at), refusal.what))
}

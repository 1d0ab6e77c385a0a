//! From values to the files of `snapshots/`.

use std::collections::HashMap;
use std::sync::Arc;

use catalog_model::{EventEntry, Files, History, Snapshot};

use crate::format::payloads::PayloadWriter;
use crate::format::{crate_version, events, observed_keys, payloads, registry, renames, source};

/// All files of `snapshots/`, with paths relative to it. Equal histories give equal bytes.
///
/// # Panics
/// If two snapshots whose times differ by less than a second have the same name.
pub fn snapshots(history: &History) -> Files {
    let mut files = Files::new();
    let mut writer = SnapshotWriter::default();
    for snapshot in history.snapshots() {
        writer.add(&mut files, &format!("{}/", snapshot.name()), snapshot);
    }
    files.add(payloads::POOL_FILE, writer.payloads.pool_file());
    files.add(registry::FILE, registry::write(history.registry()));
    files.add(renames::FILE, renames::write(history.all_renames()));
    files.add(observed_keys::FILE, observed_keys::write(history.observed_keys()));
    if let Some(record) = history.crate_version() {
        files.add(crate_version::FILE, crate_version::write(record));
    }
    files
}

/// The files of one snapshot's folder, with paths relative to it, without the pool of payload definitions.
pub fn snapshot(snapshot: &Snapshot) -> Files {
    let mut files = Files::new();
    SnapshotWriter::default().add(&mut files, "", snapshot);
    files
}

#[derive(Default)]
struct SnapshotWriter<'a> {
    /// The last entry of each id and its line: from one snapshot to the next, few entries change.
    rows: HashMap<&'a str, (&'a Arc<EventEntry>, String)>,
    payloads: PayloadWriter<'a>,
}

impl<'a> SnapshotWriter<'a> {
    fn add(&mut self, files: &mut Files, folder: &str, snapshot: &'a Snapshot) {
        let source = source::write(snapshot.catalog.coverage(), &snapshot.publications);
        files.add(&format!("{folder}{}", events::FILE), self.events(snapshot));
        files.add(&format!("{folder}{}", source::FILE), source);
        if let Some(types) = self.payloads.types_file(&snapshot.catalog) {
            files.add(&format!("{folder}{}", payloads::TYPES_FILE), types);
        }
    }

    fn events(&mut self, snapshot: &'a Snapshot) -> String {
        let mut text = format!("{}\n", events::HEADER);
        for entry in snapshot.catalog.entries() {
            match self.rows.get(entry.id.as_str()) {
                Some((before, row)) if *before == entry => text.push_str(row),
                _ => {
                    let row = events::write_row(entry);
                    text.push_str(&row);
                    self.rows.insert(entry.id.as_str(), (entry, row));
                }
            }
        }
        text
    }
}

//! Writes a history with many times as many event types: `synthetic-history FROM TO FACTOR SNAPSHOTS`.
//!
//! FROM and TO are repositories; `snapshots/` of TO is empty. Each of the newest SNAPSHOTS snapshots of FROM is written
//! with FACTOR copies of each event type, whose ids end with `_x1`, `_x2` and so on. Payload types are not copied.

use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use catalog_model::{
    Catalog, ConfirmedRenames, EventEntry, EventId, History, LegacyId, Registry, RegistryError, Snapshot,
};
use catalog_store::{Mode, Store, Tree, encode};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to, factor, snapshots] = &arguments[..] else {
        return Err("usage: synthetic-history FROM TO FACTOR SNAPSHOTS".into());
    };
    let (factor, snapshots): (usize, usize) = (factor.parse()?, snapshots.parse()?);
    let real = Store::open(Path::new(from))?.load_history()?;
    let newest = &real.snapshots()[real.snapshots().len().saturating_sub(snapshots)..];
    let copies = newest.iter().map(|snapshot| multiply(snapshot, factor)).collect::<Result<_, _>>()?;
    let mut history = History::new(copies, Registry::default(), ConfirmedRenames::default())?;
    let full = match history.register_documented() {
        Ok(()) => "",
        Err(RegistryError::Full) => " (all that exist)",
        Err(error) => return Err(error.into()),
    };
    Store::open(Path::new(to))?
        .apply(&[Tree { folder: "snapshots", files: encode::snapshots(&history) }], Mode::Write)?;
    println!(
        "{} snapshots, {} event types in the newest, {} codes{full}",
        history.snapshots().len(),
        history.newest().map_or(0, |newest| newest.catalog.len()),
        history.registry().len(),
    );
    Ok(())
}

fn multiply(snapshot: &Snapshot, factor: usize) -> Result<Snapshot, Box<dyn Error>> {
    let mut catalog = Catalog::new(snapshot.catalog.coverage());
    for entry in snapshot.catalog.entries() {
        catalog.insert(Arc::clone(entry))?;
        for number in 1..factor {
            catalog.insert(copy(entry, number)?)?;
        }
    }
    for payload_type in snapshot.catalog.payload_types() {
        catalog.insert_payload_type(Arc::clone(payload_type));
    }
    Ok(Snapshot { catalog: catalog.into(), publications: snapshot.publications.clone() })
}

fn copy(entry: &EventEntry, number: usize) -> Result<EventEntry, Box<dyn Error>> {
    let legacy_ids = entry.legacy_ids.iter().map(|id| LegacyId::new(&format!("{}_x{number}", id.as_str())));
    Ok(EventEntry {
        id: EventId::new(&format!("{}_x{number}", entry.id))?,
        legacy_ids: legacy_ids.collect::<Result<_, _>>()?,
        ..entry.clone()
    })
}

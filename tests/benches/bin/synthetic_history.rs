//! Writes a history with many times as many event types: `synthetic-history FROM TO FACTOR SNAPSHOTS`.
//!
//! FROM and TO are checkouts; TO is one with an empty `snapshots/`. Each of the newest SNAPSHOTS snapshots of FROM is
//! written with every event type FACTOR times: as it is, and then with `_x1`, `_x2` and so on behind its id. What
//! changes from one snapshot to the next changes FACTOR times, too; payload types stay as they are. The registry gets
//! the ids that it has numbers for.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use catalog_model::{
    Catalog, ConfirmedRenames, EventEntry, EventId, History, LegacyId, Registry, Snapshot,
};
use catalog_store::{Mode, Store, Tree, encode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to, factor, snapshots] = &arguments[..] else {
        eprintln!("usage: synthetic-history FROM TO FACTOR SNAPSHOTS");
        return ExitCode::from(2);
    };
    match run(Path::new(from), Path::new(to), factor, snapshots) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(from: &Path, to: &Path, factor: &str, snapshots: &str) -> Result<String, Box<dyn Error>> {
    let (factor, snapshots): (usize, usize) = (factor.parse()?, snapshots.parse()?);
    let real = Store::open(from)?.load_history()?;
    let kept = &real.snapshots()[real.snapshots().len().saturating_sub(snapshots)..];
    let mut copies = Copies { factor, made: HashMap::new() };
    let many = kept.iter().map(|snapshot| copies.of_snapshot(snapshot)).collect::<Result<Vec<_>, _>>()?;
    let mut history = History::new(many, Registry::default(), ConfirmedRenames::default())?;
    let full = match history.register_documented() {
        Ok(()) => "",
        Err(_) if history.registry().len() == usize::from(u16::MAX) => ", which are all that there are",
        Err(error) => return Err(error.into()),
    };
    Store::open(to)?.apply(&[Tree { folder: "snapshots", files: encode::snapshots(&history) }], Mode::Write)?;
    Ok(format!(
        "{} snapshots, {} event types in the newest, {} numbers given{full}",
        history.snapshots().len(),
        history.newest().map_or(0, |newest| newest.catalog.len()),
        history.registry().len(),
    ))
}

/// The copies of each entry that was met, by its id: an entry that stays the same from one snapshot to the next shares
/// its memory, and so do its copies.
struct Copies<'a> {
    factor: usize,
    made: HashMap<&'a str, (&'a Arc<EventEntry>, Vec<Arc<EventEntry>>)>,
}

impl<'a> Copies<'a> {
    fn of_snapshot(&mut self, snapshot: &'a Snapshot) -> Result<Snapshot, Box<dyn Error>> {
        let mut catalog = Catalog::new(snapshot.catalog.coverage());
        for entry in snapshot.catalog.entries() {
            let is_same = self.made.get(entry.id.as_str()).is_some_and(|(before, _)| *before == entry);
            if !is_same {
                let copies = (0..self.factor).map(|number| copy(entry, number)).collect::<Result<_, _>>()?;
                self.made.insert(entry.id.as_str(), (entry, copies));
            }
            for copy in &self.made[entry.id.as_str()].1 {
                catalog.insert(Arc::clone(copy))?;
            }
        }
        for payload_type in snapshot.catalog.payload_types() {
            catalog.insert_payload_type(Arc::clone(payload_type));
        }
        Ok(Snapshot { catalog, publications: snapshot.publications.clone() })
    }
}

fn copy(entry: &Arc<EventEntry>, number: usize) -> Result<Arc<EventEntry>, Box<dyn Error>> {
    if number == 0 {
        return Ok(Arc::clone(entry));
    }
    let legacy_ids = entry.legacy_ids.iter().map(|id| LegacyId::new(&format!("{}_x{number}", id.as_str())));
    Ok(Arc::new(EventEntry {
        id: EventId::new(&format!("{}_x{number}", entry.id))?,
        legacy_ids: legacy_ids.collect::<Result<_, _>>()?,
        ..EventEntry::clone(entry)
    }))
}

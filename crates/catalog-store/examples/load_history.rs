//! How long a history takes to write and to load.
//!
//! `cargo run --release -p catalog-store --example load_history`: 87 snapshots of 1,000 synthetic event types.
//! `… -- 10 100000`: other numbers. `… -- PATH`: the history of a checkout.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use catalog_model::{
    Catalog, ConfirmedRenames, Coverage, DescriptionDigest, EventEntry, EventId, Finding, History, NoticeKind,
    PayloadField, PayloadFlags, PayloadType, Publication, Registry, Sha256, Snapshot, SourceKind, SourceRecord,
};
use catalog_store::file_system::{FileSystem as _, RealFileSystem};
use catalog_store::{Mode, Store, Tree, encode};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    let (snapshots, events) = match &arguments[..] {
        [] => (87, 1000),
        [path] => return load(&Store::open(Path::new(path))?, &mut out),
        [snapshots, events, ..] => (snapshots.parse()?, events.parse()?),
    };
    let start = Instant::now();
    let history = synthetic(snapshots, events)?;
    writeln!(out, "made      {:>6} ms", start.elapsed().as_millis())?;
    let start = Instant::now();
    let files = encode::snapshots(&history);
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    writeln!(out, "encoded   {:>6} ms, {} files, {bytes} bytes", start.elapsed().as_millis(), files.len())?;

    let root = tempfile::tempdir()?;
    RealFileSystem.create_file(&root.path().join("Cargo.toml"))?;
    RealFileSystem.create_directory(&root.path().join("snapshots"))?;
    let store = Store::open(root.path())?;
    for what in ["written", "checked"] {
        let start = Instant::now();
        let outcome = store.apply(&[Tree { folder: "snapshots", files: files.clone() }], Mode::Write)?;
        let (changes, time) = (outcome.changes.len(), start.elapsed().as_millis());
        writeln!(out, "{what}   {time:>6} ms, {changes} changes")?;
    }
    load(&store, &mut out)
}

fn load(store: &Store, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    for _ in 0..5 {
        let start = Instant::now();
        let history = store.load_history()?;
        let (count, time) = (history.snapshots().len(), start.elapsed());
        writeln!(out, "loaded    {:>8.1} ms, {count} snapshots", time.as_secs_f64() * 1000.0)?;
    }
    Ok(())
}

/// A history in which a few event types come and a few change from each snapshot to the next, as in the real one.
fn synthetic(snapshots: usize, events: usize) -> Result<History, Box<dyn Error>> {
    let mut made = Vec::with_capacity(snapshots);
    for snapshot in 0..snapshots {
        let mut catalog = Catalog::new(Coverage::FULL);
        for event in 0..events {
            let mut entry = EventEntry::new(EventId::new(&format!("area{}.subject_{event}.happened", event % 40))?);
            // Which of the snapshots so far changed this event type last: one in about fifty does.
            let version = (snapshot + event * 7) / 50;
            entry.since = Some(format!("20{:02}.{:02}.1", 19 + event % 8, 1 + event % 12).parse()?);
            entry.created = Some(format!("20{:02}-0{}-1{}", 19 + event % 8, 1 + event % 9, event % 10).parse()?);
            entry.category = Some(format!("team-{}", event % 30).parse()?);
            entry.tags = ["event-hook-eligible", "oie-only", "session"]
                .iter()
                .take(event % 4)
                .map(|tag| tag.parse())
                .collect::<Result<_, _>>()?;
            entry.debug_data = Some(format!("Type{}DebugData", event % 150).parse()?);
            entry.targets = [format!("Type{}", event % 20).parse()?, "User".parse()?].into();
            entry.legacy_ids = [format!("core.area{}.subject_{event}", event % 40).parse()?].into();
            entry.description = DescriptionDigest::of(&format!("words of version {version} of number {event}"));
            catalog.insert(entry)?;
        }
        for number in 0..150 {
            let fields = (0..20 + (snapshot + number) / 60).map(|field| {
                let flags = PayloadFlags { personal: field % 3 == 0, ..PayloadFlags::default() };
                Ok((
                    catalog_model::FieldName::new(&format!("field_{field}"))?,
                    PayloadField::new("String", "text", Some(flags))?,
                ))
            });
            let fields = fields.collect::<Result<_, catalog_model::InvalidToken>>()?;
            catalog.insert_payload_type(PayloadType { name: format!("Type{number}DebugData").parse()?, fields });
        }
        let time = jiff::Timestamp::from_second(1_550_000_000 + 2_600_000 * i64::try_from(snapshot)?)?;
        let source = SourceRecord {
            source: SourceKind::Data,
            location: "data/event-types.json".to_owned(),
            commit: None,
            sha256: Sha256::of(&snapshot.to_le_bytes()),
            bytes: 1_398_101,
        };
        let finding = |n| Finding::notice(NoticeKind::NullFact, SourceKind::Data, format!("/events/{n}/since"), "null");
        made.push(Snapshot {
            catalog: catalog.into(),
            publications: vec![Publication {
                time,
                label: None,
                label_inferred: false,
                build: Some(format!("build-{snapshot}")),
                sources: vec![source],
                findings: (0..50).map(finding).collect(),
            }],
        });
    }
    Ok(History::new(made, Registry::default(), ConfirmedRenames::default())?)
}

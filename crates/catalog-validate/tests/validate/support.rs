//! A small history, and a reader that returns small pieces.

use std::io::{self, Read};

use catalog_model::{
    Catalog, ConfirmedRename, ConfirmedRenames, Coverage, DebugDataKey, EventEntry, EventId, FieldName, History,
    HistoryTables, LegacyId, Observation, ObservationSource, ObservedKeys, PayloadField, PayloadType, PayloadTypeName,
    Publication, Registry, RenameKind, Snapshot, Visibility,
};
use catalog_validate::{Report, Validator};

/// Two snapshots. Documented: `door.open` (with a payload type), `door.close` (without), `door.paint` (with an undefined
/// one). Hidden: `door.lock`. Retired: `door.kick`, renamed to `door.open`. Never documented: `door.spin` (beta) and `door.melt` (gone).
/// `core.door.ajar` is the legacy id of `door.open`.
pub(crate) fn history() -> HistoryTables {
    let mut first = Catalog::new(Coverage::FULL);
    for (id, visibility, debug_data) in [
        ("door.open", Visibility::Public, Some("OldDoorData")),
        ("door.lock", Visibility::Public, Some("OldDoorData")),
        ("door.kick", Visibility::Public, Some("KickData")),
        ("door.melt", Visibility::Internal, None),
    ] {
        first.insert(entry(id, visibility, debug_data)).unwrap();
    }
    first.insert_payload_type(payload_type("OldDoorData", &["hinge"]));
    first.insert_payload_type(payload_type("DoorData", &["request_uri"]));
    first.insert_payload_type(payload_type("KickData", &["foot_size"]));

    let mut second = Catalog::new(Coverage::FULL);
    for (id, visibility, debug_data) in [
        ("door.open", Visibility::Public, Some("DoorData")),
        ("door.close", Visibility::Public, None),
        ("door.paint", Visibility::Public, Some("PaintData")),
        ("door.lock", Visibility::Beta, Some("DoorData")),
        ("door.spin", Visibility::Beta, Some("DoorData")),
    ] {
        second.insert(entry(id, visibility, debug_data)).unwrap();
    }
    second.insert_payload_type(payload_type("DoorData", &["request_uri", "url", "dt_hash"]));
    let kick = ConfirmedRename {
        kind: RenameKind::Renamed,
        from: EventId::new("door.kick").unwrap(),
        to: EventId::new("door.open").unwrap(),
        reason: "a test".to_owned(),
    };
    let snapshots = vec![snapshot(1_600_000_000, "2020.09.1", first), snapshot(1_700_000_000, "2023.11.1", second)];
    let renames = ConfirmedRenames::new(vec![kick]);
    let mut history = History::new(snapshots, Registry::default(), renames).unwrap();
    history.register_documented().unwrap();
    HistoryTables::of(&history)
}

/// `door.open` has been seen with `handle`.
pub(crate) fn observed_keys() -> ObservedKeys {
    ObservedKeys::new(vec![Observation {
        event_type: EventId::new("door.open").unwrap(),
        keys: [DebugDataKey::new("handle").unwrap()].into(),
        source: ObservationSource::PublicTestData,
        evidence: "a test".to_owned(),
        reviewed: jiff::civil::date(2026, 11, 21),
    }])
}

fn entry(id: &str, visibility: Visibility, debug_data: Option<&str>) -> EventEntry {
    let mut entry = EventEntry::new(EventId::new(id).unwrap());
    entry.visibility = visibility;
    entry.debug_data = debug_data.map(|name| PayloadTypeName::new(name).unwrap());
    if id == "door.open" {
        entry.legacy_ids.insert(LegacyId::new("core.door.ajar").unwrap());
    }
    entry
}

pub(crate) fn payload_type(name: &str, fields: &[&str]) -> PayloadType {
    let field = || PayloadField::new("String", "text", None).unwrap();
    PayloadType {
        name: PayloadTypeName::new(name).unwrap(),
        fields: fields.iter().map(|name| (FieldName::new(name).unwrap(), field())).collect(),
    }
}

pub(crate) fn snapshot(second: i64, label: &str, catalog: Catalog) -> Snapshot {
    let publication = Publication {
        time: jiff::Timestamp::from_second(second).unwrap(),
        label: Some(label.parse().unwrap()),
        label_inferred: false,
        build: None,
        sources: Vec::new(),
        findings: Vec::new(),
    };
    Snapshot { catalog: catalog.into(), publications: vec![publication] }
}

pub(crate) const OPEN: &str = r#"{"eventType":"door.open","note":"a, b] c} \" \\"}"#;

/// The report on these bytes as the only source.
pub(crate) fn report_of(bytes: impl AsRef<[u8]>) -> Report {
    report_of_reader(bytes.as_ref())
}

pub(crate) fn report_of_reader(reader: impl Read + Send) -> Report {
    let mut report = Report::default();
    Validator::new(&history(), &observed_keys()).check("a log", reader, &mut report).unwrap();
    report
}

/// The number of events, then `NUMBER:ERROR` of each refused record, with `!` if the rest of the source was not read.
pub(crate) fn outcome(report: &Report) -> String {
    let mut text = report.summary.events.to_string();
    for record in &report.first_refused {
        let end = if record.ends_source { "!" } else { "" };
        text.push_str(&format!(" {}:{}{end}", record.position.number, record.error));
    }
    text
}

/// Checks the outcome of a source, read at once and byte by byte.
#[track_caller]
pub(crate) fn check(log: impl AsRef<[u8]>, expected: &str) {
    let log = log.as_ref();
    let report = report_of(log);
    let start = String::from_utf8_lossy(&log[..log.len().min(200)]);
    assert_eq!(outcome(&report), expected, "{start}");
    if log.len() < 10_000 {
        assert_eq!(report_of_reader(InPieces { rest: log, sizes: &[1], turn: 0 }), report, "{start}");
    }
}

/// Returns the bytes in pieces of these sizes, repeatedly, with an interruption before each.
pub(crate) struct InPieces<'a> {
    pub(crate) rest: &'a [u8],
    pub(crate) sizes: &'a [usize],
    pub(crate) turn: usize,
}

impl Read for InPieces<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        self.turn += 1;
        if self.turn % 2 == 1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let size = self.sizes[self.turn / 2 % self.sizes.len()].min(room.len()).min(self.rest.len());
        let (piece, rest) = self.rest.split_at(size);
        room[..size].copy_from_slice(piece);
        self.rest = rest;
        Ok(size)
    }
}

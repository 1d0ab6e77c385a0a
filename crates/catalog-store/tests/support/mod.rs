//! Shared by the test files of this crate: repositories in temporary folders, and histories.
#![allow(dead_code, reason = "each test file uses its part")]
#![expect(clippy::disallowed_methods, reason = "tests prepare the files that they try the store on")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use catalog_model::{
    Catalog, ChangeDetails, ConfirmedRename, ConfirmedRenames, Coverage, DebugDataKey, DescriptionDigest, Discrepancy,
    EventEntry, EventId, Fact, FieldName, Files, Finding, History, NoticeKind, Observation, ObservationSource,
    ObservedKeys, PayloadField, PayloadFlags, PayloadType, Publication, Registry, RenameKind, Sha256, Snapshot,
    SourceKind, SourceRecord, Visibility,
};
use catalog_store::{Store, Tree};
use tempfile::TempDir;

/// A repository without snapshots.
pub(crate) fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("Cargo.toml"), "[workspace]\n");
    make_dir(&root.path().join("snapshots"));
    root
}

/// Writes a file, in place of one that is there, and makes the folders that it is in.
pub(crate) fn write(path: &Path, contents: impl AsRef<[u8]>) {
    make_dir(path.parent().unwrap());
    fs::write(path, contents).unwrap();
}

pub(crate) fn make_dir(path: &Path) {
    fs::create_dir_all(path).unwrap();
}

pub(crate) fn remove(path: &Path) {
    fs::remove_file(path).unwrap();
}

pub(crate) fn remove_all(folder: &Path) {
    fs::remove_dir_all(folder).unwrap();
}

/// Everything below `root` except lock files: the contents of files, `None` for folders.
pub(crate) fn all_below(root: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let relative = path.strip_prefix(root).unwrap().to_owned();
            if relative.extension().is_some_and(|end| end == "lock") {
                continue;
            }
            let kind = path.symlink_metadata().unwrap().file_type();
            if kind.is_dir() {
                found.insert(relative, None);
                open.push(path);
            } else {
                // A pipe would never end.
                found.insert(relative, Some(if kind.is_file() { std::fs::read(&path).unwrap() } else { Vec::new() }));
            }
        }
    }
    found
}

/// A map of files.
pub(crate) fn files(contents: &[(&str, &str)]) -> Files {
    let mut files = Files::new();
    for (path, text) in contents {
        files.add(path, *text);
    }
    files
}

pub(crate) fn snapshots_tree(history: &History) -> Tree {
    Tree { folder: "snapshots", files: catalog_store::encode::snapshots(history) }
}

/// A tree for `generated/` with a manifest that lists its files.
pub(crate) fn generated(contents: &[(&str, &str)]) -> Tree {
    let mut files = files(contents);
    let manifest: String = contents.iter().map(|(path, _)| format!("{}  {path}\n", "0".repeat(64))).collect();
    files.add("MANIFEST.sha256", manifest);
    Tree { folder: "generated", files }
}

pub(crate) fn open(root: &TempDir) -> Store {
    Store::open(root.path()).unwrap()
}

/// Three snapshots, of which the third covers little, a registry of what they document and one rename:
/// every kind of value that can be written, at least once.
pub(crate) fn history() -> History {
    let mut first = Catalog::new(Coverage::FULL);
    first.insert(full_entry()).unwrap();
    first.insert(entry("user.session.start")).unwrap();
    first.insert_payload_type(payload_type("AppUser", &[("login", "okta:login", None)]));
    first.insert_payload_type(payload_type("Nothing", &[]));
    let mut second = first.clone();
    second.insert(entry("zone.update")).unwrap();
    second.insert_payload_type(payload_type("SameAsAppUser", &[("login", "okta:login", None)]));
    let flags = PayloadFlags { sensitive: true, personal: false, customer: true };
    second.insert_payload_type(payload_type(
        "Zone",
        &[("login", "", Some(PayloadFlags::default())), ("zone_id", "", Some(flags))],
    ));
    let mut third = Catalog::new(Coverage::TAGS_ONLY);
    let mut unnamed = entry("user.session.end");
    unnamed.change_details = ChangeDetails::Unnamed;
    third.insert(unnamed).unwrap();

    let renames = ConfirmedRenames::new(vec![ConfirmedRename {
        kind: RenameKind::Renamed,
        from: id("zone.updated"),
        to: id("zone.update"),
        reason: "only the \"tense\" differs\nand nothing else".to_owned(),
    }]);
    let snapshots = vec![
        Snapshot {
            catalog: first.into(),
            publications: vec![publication(1_550_182_342, None), publication(1_551_000_000, Some("2019.03.1"))],
        },
        Snapshot { catalog: second.into(), publications: vec![publication(1_552_000_000, Some("2019.03.1"))] },
        Snapshot { catalog: third.into(), publications: vec![publication(1_553_000_000, None)] },
    ];
    let mut history = History::new(snapshots, Registry::default(), renames).unwrap();
    history.register_documented().unwrap();
    let observed = Observation {
        event_type: id("user.session.start"),
        keys: ["jumpHeight", "a.b_c-d"].map(|key| DebugDataKey::new(key).unwrap()).into(),
        source: ObservationSource::OrganizationLog,
        evidence: "in a log \"of ours\"".to_owned(),
        reviewed: "2026-11-21".parse().unwrap(),
    };
    history.with_observed_keys(ObservedKeys::new(vec![observed]))
}

/// The history without its newest snapshot.
pub(crate) fn older_history() -> History {
    let history = history();
    History::new(history.snapshots()[..1].to_vec(), Registry::default(), ConfirmedRenames::default()).unwrap()
}

pub(crate) fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

pub(crate) fn entry(id_text: &str) -> EventEntry {
    EventEntry::new(id(id_text))
}

fn full_entry() -> EventEntry {
    EventEntry {
        id: id("application.user.assign"),
        visibility: Visibility::Public,
        since: Some("2017.43".parse().unwrap()),
        created: Some("2017-11-02".parse().unwrap()),
        category: Some("access-gateway".parse().unwrap()),
        tags: ["oie-only", "event-hook-eligible"].map(|tag| tag.parse().unwrap()).into(),
        actor: Some("AppUser".parse().unwrap()),
        debug_data: Some("Nothing".parse().unwrap()),
        targets: ["User", "AppUser"].map(|name| name.parse().unwrap()).into(),
        change_details: ChangeDetails::named(["User".parse().unwrap()].into()),
        legacy_ids: ["core.app.assign", "app.assign"].map(|id| id.parse().unwrap()).into(),
        description: DescriptionDigest::of("Somebody was given an application."),
    }
}

fn payload_type(name: &str, fields: &[(&str, &str, Option<PayloadFlags>)]) -> PayloadType {
    let field = |&(name, format, flags): &(&str, &str, _)| {
        (FieldName::new(name).unwrap(), PayloadField::new("String", format, flags).unwrap())
    };
    PayloadType { name: name.parse().unwrap(), fields: fields.iter().map(field).collect() }
}

fn publication(second: i64, label: Option<&str>) -> Publication {
    let location = "packages/site/data/event-types.json".to_owned();
    let source = |source, commit: Option<&str>| SourceRecord {
        source,
        location: location.clone(),
        commit: commit.map(|commit| commit.parse().unwrap()),
        committed: commit.map(|_| jiff::Timestamp::from_second(second - 3600).unwrap()),
        sha256: Sha256::of(&second.to_be_bytes()),
        bytes: 553_941,
    };
    let notice =
        Finding::notice(NoticeKind::UnknownKey, SourceKind::Data, "/versions/0/extra", "a \u{9b} \"quoted\" \\ value");
    let (seen, expected) = (String::new(), "public".to_owned());
    let (source_kind, against) = (SourceKind::Csv, SourceKind::Data);
    let missing =
        Discrepancy { fact: Fact::Missing, source: source_kind, against, id: id("zone.update"), seen, expected };
    let missing = Finding::from(missing);
    Publication {
        time: jiff::Timestamp::from_second(second).unwrap(),
        label: label.map(|label| label.parse().unwrap()),
        label_inferred: label.is_none(),
        build: label.map(|_| "1.2.3-beta".to_owned()),
        sources: vec![source(SourceKind::Csv, None), source(SourceKind::Data, Some(&"0123456789".repeat(4)))],
        findings: vec![missing, notice],
    }
}

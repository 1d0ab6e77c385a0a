//! What is generated from upstream's real data, asked about real events. Skipped where `../shared` is absent.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use catalog_model::{
    Catalog, CategoryId, ChangeDetails, ConfirmedRenames, Coverage, EventEntry, EventId, FieldName, History, LegacyId,
    PayloadField, PayloadFlags, PayloadType, PayloadTypeName, Publication, Registry, Release, Sha256, Snapshot,
    SourceKind, SourceRecord, Tag, Visibility,
};
use catalog_schema::generate;
use catalog_schema::payloads::{FieldFilter, Role, common_fields, events_with, fields_of, payload_types_of};
use serde_json::Value;

use crate::support::{CATALOG, EVENT_HOOK, Flavours, compiled, full_event, json_of, text_of};

/// The folder of real data, where there is one.
fn shared() -> Option<PathBuf> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared"));
    let is_there = folder.join("upstream/json").is_dir() && folder.join("events").is_dir();
    if !is_there {
        eprintln!("skipped: ../shared is not there, and with it no real data");
    }
    is_there.then(|| folder.to_path_buf())
}

/// The upstream files whose names start with one of these times, as a history.
fn history_of(shared: &Path, times: &[&str]) -> History {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(shared.join("upstream/json")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    paths.retain(|path| times.iter().any(|time| name(path).starts_with(time)));
    assert_eq!(paths.len(), times.len());
    let mut snapshots: Vec<Snapshot> = Vec::new();
    for path in paths {
        let bytes = fs::read(&path).unwrap();
        let data: Value = serde_json::from_slice(&bytes).unwrap();
        let catalog = catalog_of(&data);
        let time = name(&path)[..15].to_owned();
        let time = format!(
            "{}-{}-{}T{}:{}:{}Z",
            &time[..4],
            &time[4..6],
            &time[6..8],
            &time[9..11],
            &time[11..13],
            &time[13..]
        );
        let source = SourceRecord {
            source: SourceKind::Data,
            location: "event-types.json".to_owned(),
            commit: None,
            sha256: Sha256::of(&bytes),
            bytes: 1,
        };
        let publication = Publication {
            time: time.parse().unwrap(),
            label: data["release"].as_str().map(|label| Release::new(label).unwrap()),
            label_inferred: false,
            build: None,
            sources: vec![source],
            findings: Vec::new(),
        };
        match snapshots.last_mut().filter(|last| *last.catalog == catalog) {
            Some(last) => last.publications.push(publication),
            None => snapshots.push(Snapshot { catalog: catalog.into(), publications: vec![publication] }),
        }
    }
    let mut history = History::new(snapshots, Registry::default(), ConfirmedRenames::default()).unwrap();
    history.register_documented().unwrap();
    history
}

fn catalog_of(data: &Value) -> Catalog {
    let version = data["versions"].as_array().unwrap().iter().find(|version| version["version"] == "V2").unwrap();
    let mut catalog = Catalog::new(Coverage::FULL);
    for event in version["eventTypes"].as_array().unwrap() {
        catalog.insert(entry_of(event)).unwrap();
    }
    for (name, schema) in version["schemas"].as_object().into_iter().flatten() {
        let fields = schema["properties"].as_object().unwrap().iter();
        let fields = fields.map(|(name, field)| (FieldName::new(name).unwrap(), field_of(field))).collect();
        catalog.insert_payload_type(PayloadType { name: PayloadTypeName::new(name).unwrap(), fields });
    }
    catalog
}

fn entry_of(event: &Value) -> EventEntry {
    let mut entry = EventEntry::new(EventId::new(event["id"].as_str().unwrap()).unwrap());
    entry.visibility = match (event["internal"] == true, event["beta"] == true) {
        (true, _) => Visibility::Internal,
        (false, true) => Visibility::Beta,
        (false, false) => Visibility::Public,
    };
    entry.since = event["info"]["release"].as_str().map(|text| text.parse().unwrap());
    entry.created = event["info"]["created"].as_str().map(|text| text.parse().unwrap());
    entry.category = event["category"].as_str().map(|text| CategoryId::new(text).unwrap());
    entry.tags = texts(&event["tags"]).map(|text| Tag::new(text).unwrap()).collect();
    entry.legacy_ids = texts(&event["mappings"]).map(|text| LegacyId::new(text).unwrap()).collect();
    let schema = &event["schema"];
    let name = |value: &Value| value.as_str().map(|text| PayloadTypeName::new(text).unwrap());
    let names = |value| texts(value).map(|text| PayloadTypeName::new(text).unwrap()).collect::<BTreeSet<_>>();
    entry.actor = name(&schema["actor"]);
    entry.debug_data = name(&schema["debugData"]);
    entry.targets = names(&schema["targets"]);
    entry.change_details = ChangeDetails::named(names(&schema["changeDetails"]));
    entry
}

fn field_of(field: &Value) -> PayloadField {
    let flag = |key: &str| field[key] == true;
    let flags = field.get("sensitive").map(|_| PayloadFlags {
        sensitive: flag("sensitive"),
        personal: flag("personal"),
        customer: flag("customer"),
    });
    let kind = field["type"].as_str().or(field.as_str()).unwrap();
    PayloadField::new(kind, field["format"].as_str().unwrap_or_default(), flags).unwrap()
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().map(|text| text.as_str().unwrap())
}

fn events(shared: &Path) -> Vec<(String, Value)> {
    let mut events = Vec::new();
    let mut paths: Vec<PathBuf> =
        fs::read_dir(shared.join("events")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        for (index, line) in text.lines().enumerate() {
            let place = format!("{}:{}", path.file_name().unwrap().to_str().unwrap(), index + 1);
            events.push((place, serde_json::from_str(line).unwrap()));
        }
    }
    events
}

#[test]
fn every_real_event_passes_the_open_flavour_and_most_pass_the_strict_one() {
    let Some(shared) = shared() else { return };
    let flavours = Flavours::of(&history_of(&shared, &["20260806"]));
    let events = events(&shared);
    assert_eq!(events.len(), 40);
    let mut refused: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (place, event) in &events {
        if let Err(error) = flavours.open.validate(event) {
            panic!("{place}: {} {error}", error.instance_path());
        }
        let errors = flavours.strict.iter_errors(event);
        let errors: Vec<String> = errors.map(|error| format!("{} {error:.90}", error.instance_path())).collect();
        if !errors.is_empty() {
            eprintln!("{place}: {}", event["eventType"]);
            errors.iter().for_each(|error| eprintln!("    {error}"));
            refused.insert(place, errors);
        }
    }
    eprintln!("strict accepts {} of {}", events.len() - refused.len(), events.len());
    // What it refuses is what Okta does not document: keys of debugData, and numbers in the place of text.
    let places = refused.values().flatten().filter_map(|error| error.split(' ').next());
    let expected = ["/debugContext/debugData", "/request/ipChain/0/geographicalContext/postalCode", "/version"];
    assert_eq!(places.collect::<BTreeSet<_>>(), BTreeSet::from(expected));
    assert_eq!(refused.len(), 10);
}

#[test]
fn the_files_of_three_real_versions_are_what_their_readers_expect() {
    let Some(shared) = shared() else { return };
    let history = history_of(&shared, &["20190710", "20220609", "20260806"]);
    let files = generate(&history);
    let flavours = Flavours::of(&history);
    let catalog = json_of(&files, "catalog.json");
    if let Err(error) = compiled(&files, CATALOG).validate(&catalog) {
        panic!("{} {error}", error.instance_path());
    }
    let hook = compiled(&files, EVENT_HOOK);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for event in catalog["event_types"].as_array().unwrap() {
        let id = event["id"].as_str().unwrap();
        *counts.entry(event["status"].as_str().unwrap()).or_default() += 1;
        let was_documented = event["first_documented"].is_object();
        assert_eq!(flavours.accept(&full_event(id)), (true, was_documented), "{id}");
        let is_eligible = event["status"] == "documented" && event["event_hook_eligible"] == true;
        let subscription = serde_json::json!({"type": "EVENT_TYPE", "items": [id]});
        assert_eq!(hook.is_valid(&subscription), is_eligible, "{id}");
    }
    eprintln!("{counts:?}");
    assert_eq!(counts["documented"], 1178);
    let newest = &history.newest().unwrap().catalog;
    assert_eq!(newest.payload_types().len(), 294);
    for (path, _) in files.iter().filter(|(path, _)| path.as_str().ends_with(".schema.json")) {
        compiled(&files, path.as_str());
    }
    // Every field and role of the newest data has its row.
    let fields_now: usize = newest.payload_types().map(|payload_type| payload_type.fields.len()).sum();
    let rows = text_of(&files, "csv/payload-fields.csv");
    let newest_name = history.newest().unwrap().name().to_string();
    assert_eq!(rows.lines().filter(|row| row.contains(&format!(",{newest_name},"))).count(), fields_now);
    let rows_of_start = text_of(&files, "csv/event-payloads.csv");
    let rows_of_start = rows_of_start.lines().filter(|row| row.starts_with("user.session.start,"));
    let entry = newest.get("user.session.start").unwrap();
    assert_eq!(rows_of_start.count(), payload_types_of(entry).count());
    eprintln!("{fields_now} fields of {} payload types", newest.payload_types().len());
}

#[test]
fn the_fields_that_real_debug_data_types_share() {
    let Some(shared) = shared() else { return };
    let history = history_of(&shared, &["20260806"]);
    let catalog = &history.newest().unwrap().catalog;
    let common = common_fields(catalog);
    assert_eq!(common.len(), 25);
    assert!(
        ["request_uri", "url", "dt_hash", "original_principal"]
            .iter()
            .all(|name| common.iter().any(|field| field.as_str() == *name))
    );
    let entry = catalog.get("user.session.start").unwrap();
    let rows = fields_of(catalog, entry);
    assert_eq!(rows.iter().filter(|row| row.is_common).count(), 25);
    assert!(rows.iter().any(|row| row.role == Role::Target));
    let carriers = events_with(catalog, &FieldFilter { name: Some("requestUri"), flag: None });
    let documented = carriers.keys().filter(|id| catalog.documented(id.as_str()).is_some()).count();
    eprintln!("{} event types carry requestUri, {documented} of them documented", carriers.len());
    assert_eq!(carriers.len(), events_with(catalog, &FieldFilter { name: Some("request_uri"), flag: None }).len());
}

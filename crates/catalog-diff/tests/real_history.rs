//! The figures of real releases. Skipped where upstream's files are absent.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::OnceLock;

use catalog_diff::{CatalogDiff, Change, Context, Level, Rule, Side, compare, json, markdown, text};
use catalog_model::{
    Catalog, ChangeDetails, Coverage, DescriptionDigest, EventEntry, EventId, FieldName, PayloadField, PayloadFlags,
    PayloadType, PayloadTypeName, Visibility,
};
use serde_json::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/upstream/json");

#[test]
fn figures_of_2026_08() {
    use Rule::*;
    let figures = [
        (EventAdded, 26),
        (EventPromoted, 6),
        (DebugDataChanged, 1),
        (TargetsChanged, 2),
        (ChangeDetailsAdded, 2),
        (PayloadTypeAdded, 10),
        (PayloadFieldAdded, 238),
        (DescriptionChanged, 3),
        (PreviewAdded, 13),
    ];
    check("20260702", "20260806", Some(&figures), &[]);
}

#[test]
fn figures_of_2026_06() {
    use Rule::*;
    let figures = [
        (EventRetired, 12),
        (PayloadTypeRemoved, 4),
        (PayloadFieldRemoved, 1),
        (PayloadFieldRetyped, 1),
        (DebugDataChanged, 1),
        (EventAdded, 17),
        (EventPromoted, 30),
        (HookEligibilityGained, 19),
        (TargetsChanged, 5),
        (ChangeDetailsAdded, 1),
        (PayloadTypeAdded, 7),
        (PayloadFieldAdded, 28),
        (DescriptionChanged, 1),
        (CategoryChanged, 68),
        (PreviewAdded, 18),
        (PreviewChanged, 9),
    ];
    check("20260401", "20260602", Some(&figures), &[]);
}

#[test]
fn figures_of_2024_12() {
    use Rule::*;
    let figures = [
        (EventRetired, 11),
        (PayloadTypeRemoved, 3),
        (DebugDataChanged, 9),
        (EventAdded, 16),
        (EventPromoted, 1),
        (HookEligibilityGained, 1),
        (TargetsChanged, 5),
        (PayloadTypeAdded, 7),
        (PayloadFieldAdded, 2),
        (PreviewAdded, 5),
    ];
    let renames = [
        "device.check.add device.posture.check.add",
        "device.check.update device.posture.check.update",
        "device.check.delete device.posture.check.delete",
    ];
    check("20241009", "20241212", Some(&figures), &renames);
}

#[test]
fn figures_of_2023_10() {
    use Rule::*;
    let figures = [
        (EventHidden, 1),
        (PayloadTypeRemoved, 2),
        (EventAdded, 2),
        (EventPromoted, 8),
        (HookEligibilityGained, 9),
        (TargetsChanged, 3),
        (PayloadTypeAdded, 8),
        (PayloadFieldAdded, 99),
        (TagAdded, 2),
        (TagRemoved, 2),
        (CategoryChanged, 5),
        (PreviewAdded, 18),
        (PreviewRemoved, 5),
    ];
    let renames = [
        "resource.governance.engine.enable resource.governance_engine.enable",
        "resource.governance.engine.disable resource.governance_engine.disable",
    ];
    check("20230713", "20231012", Some(&figures), &renames);
}

#[test]
fn figures_of_2019_12() {
    use Rule::*;
    check("20191106", "20191211", Some(&[(PayloadFieldRetyped, 53), (HookEligibilityGained, 3)]), &[]);
}

#[test]
fn renames_of_2019_and_2023() {
    check("20190710", "20190807", None, &["system.agent.ad.read_toplogy system.agent.ad.read_topology"]);
    check("20230405", "20230511", None, &["user.session.context.changed user.session.context.change"]);
}

#[test]
fn the_whole_history_in_both_directions() {
    check("20190214", "20260806", None, &[]);
    check("20260806", "20190214", None, &[]);
}

/// Checks the diff of two files, named by their dates: the changes, some renames, and every form of output.
#[track_caller]
fn check(from: &str, to: &str, figures: Option<&[(Rule, usize)]>, renames: &[&str]) {
    let Some(diff) = diff(from, to) else { return };
    let title = diff.headline();
    if let Some(figures) = figures {
        assert_eq!(diff.counts(), figures.iter().copied().collect::<BTreeMap<_, _>>(), "{title}");
    }
    let found: Vec<String> = diff.renames.iter().map(|rename| format!("{} {}", rename.from, rename.to)).collect();
    for rename in renames {
        assert!(found.iter().any(|found| found == rename), "{rename}: {found:?}");
    }

    let fingerprints: BTreeSet<_> = diff.changes.iter().map(Change::fingerprint).collect();
    assert_eq!(fingerprints.len(), diff.changes.len(), "{title}");
    let document = serde_json::to_value(json::document(&diff, Level::Editorial)).unwrap();
    assert!(jsonschema::is_valid(&json::schema(), &document), "{title}");
    assert!(markdown::render(&diff, Level::Editorial).chars().count() <= markdown::MAX_CHARACTERS, "{title}");
    assert!(text::render(&diff, text::TextOptions::default()).lines().all(|line| line.chars().count() < 600));
}

fn diff(from: &str, to: &str) -> Option<CatalogDiff> {
    let (before, after) = (catalog(from)?, catalog(to)?);
    Some(compare((&Side::named(from), &before), (&Side::named(to), &after), Context::NONE))
}

/// The catalog in the file of this date; `None`, with a message, where the files are absent.
#[expect(clippy::print_stderr, reason = "a skipped test says so")]
fn catalog(date: &str) -> Option<Catalog> {
    static FILES: OnceLock<Vec<String>> = OnceLock::new();
    let files = FILES.get_or_init(|| {
        let entries = fs::read_dir(FOLDER).into_iter().flatten();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    });
    if files.is_empty() {
        eprintln!("skipped: the upstream data is not beside this repository");
        return None;
    }
    let file = files.iter().find(|file| file.starts_with(date)).unwrap();
    let data: Value = serde_json::from_slice(&fs::read(format!("{FOLDER}/{file}")).unwrap()).unwrap();
    let version = items(&data["versions"]).find(|version| version["version"] == "V2").unwrap();
    let mut catalog = Catalog::new(Coverage::FULL);
    for event in items(&version["eventTypes"]) {
        catalog.insert(entry(event)).unwrap();
    }
    for (name, schema) in version["schemas"].as_object().into_iter().flatten() {
        catalog.insert_payload_type(payload_type(name, schema));
    }
    Some(catalog)
}

fn entry(event: &Value) -> EventEntry {
    let mut entry = EventEntry::new(EventId::new(string(&event["id"])).unwrap());
    entry.visibility = match (&event["internal"], &event["beta"]) {
        (Value::Bool(true), _) => Visibility::Internal,
        (_, Value::Bool(true)) => Visibility::Beta,
        _ => Visibility::Public,
    };
    entry.since = event["info"]["release"].as_str().map(|text| text.parse().unwrap());
    entry.created = event["info"]["created"].as_str().map(|text| text.parse().unwrap());
    entry.legacy_ids = items(&event["mappings"]).map(|legacy_id| string(legacy_id).parse().unwrap()).collect();
    entry.category = event["category"].as_str().map(|text| text.parse().unwrap());
    entry.tags = items(&event["tags"]).map(|tag| string(tag).parse().unwrap()).collect();
    entry.description = DescriptionDigest::of(event["description"].as_str().unwrap_or_default());
    let roles = &event["schema"];
    let names = |role: &str| -> BTreeSet<_> { items(&roles[role]).map(string).map(type_name).collect() };
    entry.debug_data = roles["debugData"].as_str().map(type_name);
    entry.actor = roles["actor"].as_str().map(type_name);
    entry.targets = names("targets");
    entry.change_details = ChangeDetails::named(names("changeDetails"));
    entry
}

/// A field is the name of its type in the oldest data, and an object later.
fn payload_type(name: &str, schema: &Value) -> PayloadType {
    let field = |(name, field): (&String, &Value)| {
        let (kind, flags) = match field.as_str() {
            Some(kind) => (kind, None),
            None => {
                let [sensitive, personal, customer] =
                    ["sensitive", "personal", "customer"].map(|name| field[name].as_bool().unwrap());
                (string(&field["type"]), Some(PayloadFlags { sensitive, personal, customer }))
            }
        };
        let format = field["format"].as_str().unwrap_or_default();
        (FieldName::new(name).unwrap(), PayloadField::new(kind, format, flags).unwrap())
    };
    let fields = schema["properties"].as_object().unwrap().iter().map(field).collect();
    PayloadType { name: type_name(name), fields }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn string(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn type_name(text: &str) -> PayloadTypeName {
    PayloadTypeName::new(text).unwrap()
}

//! The committed history, asked about every id and about real events. Events are skipped where `../shared` is absent.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use catalog_model::payload_fields::{FieldFilter, common_fields, events_with, fields_of};
use catalog_model::{Files, History};
use catalog_store::Store;
use serde_json::{Value, json};

use crate::support::{CATALOG, EVENT_HOOK, Flavours, compiled, full_event, generate, json_of};

fn committed() -> &'static (History, Files) {
    static COMMITTED: OnceLock<(History, Files)> = OnceLock::new();
    COMMITTED.get_or_init(|| {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        let history = Store::open(root).unwrap().load_history().unwrap();
        let files = generate(&history);
        (history, files)
    })
}

#[test]
fn every_schema_compiles_and_every_id_gets_the_right_answer() {
    let (history, files) = committed();
    for (path, _) in files.iter().filter(|(path, _)| path.as_str().ends_with(".schema.json")) {
        if !path.as_str().ends_with("/output.schema.json") {
            compiled(files, path.as_str());
        }
    }
    let catalog = json_of(files, "catalog.json");
    if let Err(error) = compiled(files, CATALOG).validate(&catalog) {
        panic!("{} {error}", error.instance_path());
    }
    let flavours = Flavours::of_files(files);
    let strict = compiled(files, "json-schema/event-type.schema.json");
    let hook = compiled(files, EVENT_HOOK);
    let mut documented = 0;
    for event in catalog["event_types"].as_array().unwrap() {
        let id = event["id"].as_str().unwrap();
        let was_documented = event["first_documented"].is_object();
        let is_documented = event["status"] == "documented";
        documented += usize::from(is_documented);
        assert_eq!(flavours.accept(&full_event(id)), (true, was_documented), "{id}");
        assert_eq!(strict.is_valid(&json!(id)), was_documented, "{id}");
        let is_eligible = is_documented && event["event_hook_eligible"] == true;
        assert_eq!(hook.is_valid(&json!({"type": "EVENT_TYPE", "items": [id]})), is_eligible, "{id}");
    }
    let newest = &history.newest().unwrap().catalog;
    assert_eq!(documented, newest.entries().filter(|entry| entry.visibility.is_public()).count());
}

#[test]
fn every_real_event_passes_the_open_flavour_and_most_pass_the_strict_one() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/events"));
    let Ok(folder) = fs::read_dir(folder) else {
        eprintln!("skipped: ../shared/events is absent");
        return;
    };
    let flavours = Flavours::of_files(&committed().1);
    let (mut events, mut refused, mut locations) = (0, 0, BTreeSet::new());
    for file in folder {
        for line in fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            let event: Value = serde_json::from_str(line).unwrap();
            if let Err(error) = flavours.open.validate(&event) {
                panic!("{} {error}", error.instance_path());
            }
            let errors = flavours.strict.iter_errors(&event).map(|error| error.instance_path().to_string());
            let errors: Vec<String> = errors.collect();
            (events, refused) = (events + 1, refused + usize::from(!errors.is_empty()));
            locations.extend(errors);
        }
    }
    // What the strict one refuses is not documented: keys of debugData, and numbers in place of text.
    let expected = ["/debugContext/debugData", "/request/ipChain/0/geographicalContext/postalCode", "/version"];
    assert_eq!(locations, BTreeSet::from(expected.map(str::to_owned)));
    assert_eq!((events, refused), (40, 10));
}

#[test]
fn the_fields_that_real_debug_data_types_share() {
    let catalog = &committed().0.newest().unwrap().catalog;
    let common = common_fields(catalog);
    let has = |name: &str| common.iter().any(|field| field.as_str() == name);
    assert!(common.len() >= 25 && ["request_uri", "url", "dt_hash", "original_principal"].into_iter().all(has));
    let rows = fields_of(catalog, catalog.get("user.session.start").unwrap());
    assert_eq!(rows.iter().filter(|row| row.is_common).count(), common.len());
    let carriers = |name| {
        events_with(catalog, catalog.entries(), &FieldFilter { name: Some(name), ..FieldFilter::default() }).len()
    };
    assert_eq!(carriers("requestUri"), carriers("request_uri"));
}

#[test]
fn the_csv_and_the_json_agree_about_every_life() {
    let (_, files) = committed();
    let catalog = json_of(files, "catalog.json");
    let mut reader = csv::Reader::from_reader(files.get("csv/event-types.csv").unwrap());
    let rows: BTreeMap<String, BTreeMap<String, String>> = reader
        .deserialize::<BTreeMap<String, String>>()
        .map(|row| row.map(|row| (row["id"].clone(), row)).unwrap())
        .collect();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut compared = 0;
    for event in catalog["event_types"].as_array().unwrap() {
        let Some(row) = rows.get(event["id"].as_str().unwrap()) else {
            assert_eq!(event["status"], "never-documented");
            continue;
        };
        for column in ["status", "visibility", "docs_url", "since", "category", "actor", "debug_data"] {
            assert_eq!(row[column], text(&event[column]), "{column}: {event}");
        }
        for column in ["first_documented", "last_documented", "removed_in"] {
            let moment = &event[column];
            assert_eq!(row[column], text(&moment["label"]), "{column}: {event}");
            assert_eq!(row[&format!("{column}_date")], text(&moment["date"]), "{column}: {event}");
            if let Some(bound) = row.get(&format!("{column}_bound")) {
                assert_eq!(*bound, text(&moment["precision"]), "{column}: {event}");
            }
        }
        for column in ["renamed_to", "renamed_from", "replaced_by"] {
            let ids: Vec<String> = event[column].as_array().unwrap().iter().map(|it| text(&it["id"])).collect();
            assert_eq!(row[column], ids.join(" "), "{column}: {event}");
        }
        let is_documented = row["status"] == "documented";
        assert_eq!(row["documented"].ends_with('/'), is_documented, "{row:?}");
        assert_eq!(row["docs_url"].is_empty(), !is_documented, "{row:?}");
        compared += 1;
    }
    assert_eq!(compared, rows.len());
    // Documented until a later publication of the same facts.
    assert_eq!(rows["system.billing.sms_usage_sent"]["last_documented"], "2025.01.1");
    assert_eq!(rows["inline_hook.verified"]["documented"], "2019-02-14/2020-02-06 2024-07-11/");
}

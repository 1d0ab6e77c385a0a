//! A small reader of upstream's data files, for checks against the real history only: the product's own is in another
//! crate.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use catalog_model::{
    Catalog, ChangeDetails, Coverage, DescriptionDigest, EventEntry, EventId, FieldName, PayloadField, PayloadFlags,
    PayloadType, PayloadTypeName, Visibility,
};
use serde_json::Value;

/// One published version of the data.
pub(crate) struct Version {
    /// Empty where it has none.
    pub(crate) label: String,
    pub(crate) published_at: String,
    pub(crate) catalog: Catalog,
}

/// Every published version, sorted by the time of publication; `None`, with a message, where the files are absent.
#[expect(clippy::print_stderr, reason = "a skipped test says so")]
pub(crate) fn versions() -> Option<&'static [Version]> {
    static VERSIONS: LazyLock<Option<Vec<Version>>> = LazyLock::new(read_versions);
    if VERSIONS.is_none() {
        eprintln!("skipped: the upstream data is not beside this repository");
    }
    VERSIONS.as_deref()
}

fn read_versions() -> Option<Vec<Version>> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/upstream"));
    let manifest = std::fs::read(folder.join("manifest.csv")).ok()?;
    let mut rows = csv::Reader::from_reader(manifest.as_slice());
    let headers = rows.headers().expect("the manifest has a header").clone();
    let column = |name: &str| headers.iter().position(|header| header == name).expect("the manifest has this column");
    let [file, kind, release, published_at] = ["file", "kind", "release", "published_at"].map(column);
    let mut versions = Vec::new();
    for row in rows.records() {
        let row = row.expect("the manifest is well-formed");
        if &row[kind] == "json" && !row[published_at].is_empty() {
            let bytes = std::fs::read(folder.join(&row[file])).expect("the manifest lists files that exist");
            let data = serde_json::from_slice(&bytes).expect("published data is JSON");
            let (label, published_at) = (row[release].to_owned(), row[published_at].to_owned());
            versions.push(Version { label, published_at, catalog: catalog(&data) });
        }
    }
    versions.sort_by(|a, b| a.published_at.cmp(&b.published_at));
    Some(versions)
}

fn catalog(data: &Value) -> Catalog {
    let version = items(&data["versions"]).find(|version| version["version"] == "V2").expect("there is a V2");
    let mut catalog = Catalog::new(Coverage::FULL);
    for event in items(&version["eventTypes"]) {
        catalog.insert(entry(event)).expect("ids are unique");
    }
    for (name, schema) in version["schemas"].as_object().into_iter().flatten() {
        catalog.insert_payload_type(payload_type(name, schema));
    }
    catalog
}

fn entry(event: &Value) -> EventEntry {
    let mut entry = EventEntry::new(EventId::new(text(&event["id"])).expect("a published id"));
    entry.visibility = match (&event["internal"], &event["beta"]) {
        (Value::Bool(true), _) => Visibility::Internal,
        (_, Value::Bool(true)) => Visibility::Beta,
        _ => Visibility::Public,
    };
    entry.since = event["info"]["release"].as_str().map(|text| text.parse().expect("a published release"));
    entry.category = event["category"].as_str().map(|text| text.parse().expect("a published category"));
    entry.tags = items(&event["tags"]).map(|tag| text(tag).parse().expect("a published tag")).collect();
    entry.description = DescriptionDigest::of(event["description"].as_str().unwrap_or_default());
    let roles = &event["schema"];
    let names = |role: &str| -> BTreeSet<_> { items(&roles[role]).map(text).map(type_name).collect() };
    entry.debug_data = roles["debugData"].as_str().map(type_name);
    entry.actor = roles["actor"].as_str().map(type_name);
    entry.targets = names("targets");
    entry.change_details = ChangeDetails::named(names("changeDetails"));
    entry
}

/// A field is the name of its type in the oldest data, and an object later.
fn payload_type(name: &str, schema: &Value) -> PayloadType {
    let field = |(name, field): (&String, &Value)| {
        let flag = |name: &str| field[name].as_bool().expect("a published flag");
        let (kind, flags) = match field.as_str() {
            Some(kind) => (kind, None),
            None => {
                let [sensitive, personal, customer] = ["sensitive", "personal", "customer"].map(flag);
                (text(&field["type"]), Some(PayloadFlags { sensitive, personal, customer }))
            }
        };
        let field = PayloadField::new(kind, field["format"].as_str().unwrap_or_default(), flags);
        (FieldName::new(name).expect("a published field"), field.expect("a published type"))
    };
    let fields = schema["properties"].as_object().expect("a published schema").iter().map(field).collect();
    PayloadType { name: type_name(name), fields }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn type_name(text: &str) -> PayloadTypeName {
    PayloadTypeName::new(text).expect("a published payload type")
}

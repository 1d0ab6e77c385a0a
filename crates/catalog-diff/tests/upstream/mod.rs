//! A small reader of upstream's data files, for checks against the real history only. The product's own is elsewhere.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use catalog_model::{
    Catalog, ChangeDetails, Coverage, DescriptionDigest, EventEntry, EventId, FieldName, PayloadField, PayloadFlags,
    PayloadType, PayloadTypeName, Visibility,
};
use serde::Deserialize;

/// One published version: its label, empty where it has none, its file name and its catalog.
pub(crate) struct Version {
    pub(crate) label: String,
    pub(crate) file: String,
    pub(crate) catalog: Catalog,
}

/// Every version at hand in the order of time; `None`, with a line that says so, where there is none.
#[expect(clippy::print_stderr, reason = "a test that skips itself says so")]
pub(crate) fn versions() -> Option<&'static [Version]> {
    static VERSIONS: LazyLock<Option<Vec<Version>>> = LazyLock::new(read_versions);
    let versions = VERSIONS.as_deref();
    if versions.is_none() {
        eprintln!("skipped: there is no upstream data beside this checkout");
    }
    versions
}

fn read_versions() -> Option<Vec<Version>> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/upstream"));
    let manifest = std::fs::read_to_string(folder.join("manifest.csv")).ok()?;
    let mut sharing = Sharing::default();
    let mut versions: Vec<Version> = Vec::new();
    for line in manifest.lines().filter(|line| line.starts_with("json/")) {
        let cells: Vec<&str> = line.split(',').collect();
        let bytes = std::fs::read(folder.join(cells[0])).expect("the manifest lists files that are there");
        let catalog = sharing.catalog(&bytes);
        versions.push(Version { label: cells[2].to_owned(), file: cells[0].to_owned(), catalog });
    }
    versions.sort_by(|a, b| a.file.cmp(&b.file));
    Some(versions)
}

/// Equal entries of several catalogs in the same memory, as the product keeps them.
#[derive(Default)]
struct Sharing {
    entries: BTreeMap<EventId, Arc<EventEntry>>,
    payload_types: BTreeMap<PayloadTypeName, Arc<PayloadType>>,
}

impl Sharing {
    fn catalog(&mut self, bytes: &[u8]) -> Catalog {
        let document: Document = serde_json::from_slice(bytes).expect("published data reads as JSON");
        let version = document.versions.into_iter().find(|version| version.version == "V2").expect("there is a V2");
        let mut catalog = Catalog::new(Coverage::FULL);
        for event in version.event_types {
            let entry = event.entry();
            let shared = self.entries.entry(entry.id.clone()).or_insert_with(|| Arc::new(entry.clone()));
            if **shared != entry {
                *shared = Arc::new(entry);
            }
            catalog.insert(Arc::clone(shared)).expect("ids are unique");
        }
        for (name, schema) in version.schemas.unwrap_or_default() {
            let payload_type = schema.payload_type(&name);
            let shared =
                self.payload_types.entry(payload_type.name.clone()).or_insert_with(|| Arc::new(payload_type.clone()));
            if **shared != payload_type {
                *shared = Arc::new(payload_type);
            }
            catalog.insert_payload_type(Arc::clone(shared));
        }
        catalog
    }
}

#[derive(Deserialize)]
struct Document {
    versions: Vec<DataVersion>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DataVersion {
    version: String,
    event_types: Vec<Event>,
    schemas: Option<BTreeMap<String, Schema>>,
}

#[derive(Deserialize)]
struct Event {
    id: String,
    category: Option<String>,
    description: Option<String>,
    info: Option<Info>,
    #[serde(default)]
    beta: bool,
    #[serde(default)]
    internal: bool,
    tags: Option<Vec<String>>,
    schema: Option<Roles>,
}

#[derive(Deserialize)]
struct Info {
    release: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Roles {
    debug_data: Option<String>,
    actor: Option<String>,
    targets: Option<Vec<String>>,
    change_details: Option<Vec<String>>,
}

impl Event {
    fn entry(self) -> EventEntry {
        let mut entry = EventEntry::new(EventId::new(&self.id).expect("a published id"));
        entry.visibility = match (self.internal, self.beta) {
            (true, _) => Visibility::Internal,
            (_, true) => Visibility::Beta,
            _ => Visibility::Public,
        };
        entry.since = self.info.and_then(|info| info.release).map(|text| text.parse().expect("a published release"));
        entry.category = self.category.map(|text| text.parse().expect("a published category"));
        entry.tags = self.tags.into_iter().flatten().map(|text| text.parse().expect("a published tag")).collect();
        entry.description = DescriptionDigest::of(&self.description.unwrap_or_default());
        let roles = self.schema.unwrap_or_default();
        let names = |names: Option<Vec<String>>| names.into_iter().flatten().map(|name| type_name(&name)).collect();
        entry.debug_data = roles.debug_data.as_deref().map(type_name);
        entry.actor = roles.actor.as_deref().map(type_name);
        entry.targets = names(roles.targets);
        entry.change_details = ChangeDetails::named(names(roles.change_details));
        entry
    }
}

#[derive(Deserialize)]
struct Schema {
    properties: BTreeMap<String, Field>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Field {
    Plain(String),
    Full {
        #[serde(rename = "type")]
        kind: String,
        format: Option<String>,
        sensitive: bool,
        personal: bool,
        customer: bool,
    },
}

impl Schema {
    fn payload_type(self, name: &str) -> PayloadType {
        let field = |field: Field| match field {
            Field::Plain(kind) => PayloadField::new(&kind, "", None),
            Field::Full { kind, format, sensitive, personal, customer } => PayloadField::new(
                &kind,
                &format.unwrap_or_default(),
                Some(PayloadFlags { sensitive, personal, customer }),
            ),
        };
        let fields = self.properties.into_iter().map(|(name, definition)| {
            (FieldName::new(&name).expect("a published field"), field(definition).expect("a published type"))
        });
        PayloadType { name: type_name(name), fields: fields.collect() }
    }
}

fn type_name(text: &str) -> PayloadTypeName {
    PayloadTypeName::new(text).expect("a published payload type")
}

//! The event data: all event types of upstream with all their facts, documented or not.
//!
//! It is the file `packages/@okta/vuepress-site/data/event-types.json` of the repository `okta/okta-developer-docs`,
//! and, in one of the page's scripts, the same JSON in a string literal. `data_format.rs` describes the format.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{
    Catalog, CategoryId, ChangeDetails, Code, Coverage, Document, EventEntry, EventId, FieldName, Invalid, LegacyId,
    NoticeKind, PayloadField, PayloadFlags, PayloadType, PayloadTypeName, Refusal, Release, Safe, SourceKind, Tag,
    Visibility,
};
use jiff::civil::Date;

use crate::builder::{CatalogBuilder, problem};
use crate::codes::{D_DATE, D_ID, D_RELEASE, D_TAG, D_WORD, J_FIELD, J_VERSION, S_DATA};
use crate::data_format::{self, Declared, EventType, Field, OLDER_VERSION, Schema, Text, UniqueMap, VERSION, Version};
use crate::precheck::{self, MAX_BYTES, Source};
use crate::{SourceCatalog, redact, script};

/// A message has at most this many names of versions. There have been two at once.
const MAX_VERSIONS: usize = 8;

/// Reads the data file of the repository.
pub fn read(document: &Document) -> Result<SourceCatalog, Refusal> {
    let source = Source::new(document, SourceKind::Data);
    let text = precheck::text(&source, document, MAX_BYTES)?;
    precheck::refuse_html(&source, text)?;
    source_catalog(source, text)
}

/// Reads the script that holds the page's event data.
pub fn read_chunk(document: &Document) -> Result<SourceCatalog, Refusal> {
    let source = Source::new(document, SourceKind::Data);
    find_in_script(document)?.ok_or_else(|| source.refuse(&S_DATA, source.at(), script::found(0)))
}

/// Reads the event data of a script; `None` where the document is a whole script without any.
///
/// A document that is not a script and a script that is cut off are refused: they can have lost the event data.
pub fn find_in_script(document: &Document) -> Result<Option<SourceCatalog>, Refusal> {
    let source = Source::new(document, SourceKind::Data);
    let script = precheck::text(&source, document, MAX_BYTES)?;
    precheck::refuse_html(&source, script)?;
    let json = script::find_data(&source, script)?;
    json.map(|json| source_catalog(source, &json)).transpose()
}

/// What a script of the page has to do with the event data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holding {
    /// The event data.
    Data(Box<SourceCatalog>),
    /// Signs of the event data in a form that cannot be read, in words that are safe to print.
    Unread(String),
    /// The document cannot be read, and it does not look like the event data either.
    Broken(Refusal),
    Nothing,
}

/// Looks for the event data in a script, or in the JSON of a script element. `documented` is the catalog of the page or
/// the CSV, whose ids reveal the data in forms that cannot be read.
///
/// A document that names most of these ids and whose data is invalid is refused.
pub fn search(document: &Document, documented: &Catalog) -> Result<Holding, Refusal> {
    let source = Source::new(document, SourceKind::Data);
    let script = match precheck::text(&source, document, MAX_BYTES) {
        Ok(script) => script,
        Err(refusal) => return Ok(Holding::Broken(refusal)),
    };
    let is_json = precheck::first_visible_byte(script.as_bytes()) == Some(b'{');
    let found = match is_json {
        true if script::is_data(script) => read(document).map(Some),
        true => Ok(None),
        false => find_in_script(document),
    };
    if let Ok(Some(catalog)) = found {
        return Ok(Holding::Data(Box::new(catalog)));
    }
    let (ids, of) = (script::count_ids(script, documented), documented.count(Visibility::Public));
    match (found, script::unread(script, ids, of)) {
        (Err(refusal), _) if script::names_most(ids, of) && seems_to_hold_data(script, is_json) => Err(refusal),
        (_, Some(form)) => Ok(Holding::Unread(form)),
        (Err(refusal), None) => Ok(Holding::Broken(refusal)),
        (Ok(_), None) => Ok(Holding::Nothing),
    }
}

/// Whether the data is in a form that can be read, so that the refusal is about its content.
fn seems_to_hold_data(script: &str, is_json: bool) -> bool {
    if is_json { script::is_data(script) } else { script::seems_to_hold_data(script) }
}

/// Whether the bytes look like the script that holds the page's event data: cheap, and true for a cut one too.
pub fn is_data_chunk(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(script::seems_to_hold_data)
}

fn source_catalog(source: Source<'_>, json: &str) -> Result<SourceCatalog, Refusal> {
    let (data, unknown_keys) = data_format::parse(&source, json)?;
    let mut builder = CatalogBuilder::new(source, Coverage::FULL);
    for name in unknown_versions(&data.versions) {
        builder.notice(NoticeKind::UnknownVersion, "version", &name);
    }
    for pointer in unknown_keys {
        builder.notice(NoticeKind::UnknownKey, &pointer, "");
    }
    let refuse = |code, pointer: &str, what: String| Err(source.refuse(code, source.at().pointer(pointer), what));
    let label = match &data.release {
        None => None,
        Some(None) => {
            builder.notice(NoticeKind::NullFact, "/release", "null");
            None
        }
        Some(Some(label)) => match Release::new(label) {
            Ok(label) => Some(label),
            Err(error) => return refuse(&D_RELEASE, "/release", error.to_string()),
        },
    };
    let build = data.build.map(String::from);
    if let Some(build) = build.as_deref().filter(|build| !is_build(build)) {
        let what = format!("`{}` is not a build such as `2026.08.1-begin-9-gabc`", Safe::new(build).shortened(160));
        return refuse(&D_WORD, "/build", what);
    }
    let (version, content) = version(&source, data.versions)?;
    let reader = EntryReader {
        source,
        version,
        label,
        categories: data.categories.as_deref().map(ids),
        tags: data.tags.as_deref().map(ids),
        payload_types: content.schemas.0.keys().map(|name| &**name).collect(),
    };
    for (number, event) in content.event_types.into_iter().enumerate() {
        let entry = reader.entry(number, &event, &mut builder)?;
        let position = |number| format!("JSON pointer `{}`", reader.pointer(number, ""));
        let unknown_keys = event.unknown_keys().collect::<BTreeSet<_>>();
        if !unknown_keys.is_empty() {
            builder.add_unknown_keys(entry.id.clone(), unknown_keys);
        }
        builder.add(number, entry, event.description.into(), position)?;
    }
    add_payload_types(&source, version, &content.schemas, &mut builder)?;
    builder.finish(label, build)
}

/// The version to read, with its index.
fn version<'de>(source: &Source<'_>, mut versions: Vec<Version<'de>>) -> Result<(usize, Version<'de>), Refusal> {
    let is_read = |index: &usize| *versions[*index].name == *VERSION;
    let read: Vec<usize> = (0..versions.len()).filter(is_read).collect();
    if let [index] = read[..] {
        return Ok((index, versions.swap_remove(index)));
    }
    let names: Vec<String> = versions.iter().take(MAX_VERSIONS).map(|v| Safe::new(&v.name).shortened(20)).collect();
    let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    let what = format!("the data has {} versions named `{VERSION}`; it has {names}", read.len());
    Err(source.refuse(&J_VERSION, source.at().pointer("/versions"), what))
}

fn unknown_versions(versions: &[Version<'_>]) -> BTreeSet<String> {
    let names: BTreeSet<&str> = versions.iter().map(|version| &*version.name).collect();
    let mut unknown = names.into_iter().filter(|name| ![VERSION, OLDER_VERSION].contains(name));
    let mut shown: BTreeSet<String> =
        unknown.by_ref().take(MAX_VERSIONS).map(|name| redact::name("a name", name)).collect();
    let others = unknown.count();
    if others > 0 {
        shown.insert(format!("and {others} others"));
    }
    shown
}

fn ids<'a>(declared: &'a [Declared<'_>]) -> BTreeSet<&'a str> {
    declared.iter().map(|declared| &*declared.id).collect()
}

fn is_build(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+');
    (1..=128).contains(&text.len()) && text.bytes().all(allowed)
}

/// Reads entries.
struct EntryReader<'a> {
    source: Source<'a>,
    version: usize,
    label: Option<Release>,
    /// The declared ids; `None` where the file declares nothing.
    categories: Option<BTreeSet<&'a str>>,
    tags: Option<BTreeSet<&'a str>>,
    payload_types: BTreeSet<&'a str>,
}

impl EntryReader<'_> {
    fn pointer(&self, number: usize, part: &str) -> String {
        format!("/versions/{}/eventTypes/{number}{part}", self.version)
    }

    fn entry(
        &self,
        number: usize,
        event: &EventType<'_>,
        builder: &mut CatalogBuilder<'_>,
    ) -> Result<EventEntry, Refusal> {
        let refuse = |code, part: &str, what: String| {
            let at = self.source.at().pointer(&self.pointer(number, part)).event(&event.id);
            self.source.refuse(code, at, what)
        };
        let id = EventId::new(&event.id).map_err(|error| refuse(&D_ID, "/id", problem(&error, &event.id)))?;
        let null = |fact: &str, builder: &mut CatalogBuilder<'_>| {
            builder.notice_about(&id, NoticeKind::NullFact, fact, "null", "");
        };
        let mut entry = EventEntry::new(id.clone());
        entry.visibility = match (event.internal, event.beta) {
            (true, _) => Visibility::Internal,
            (false, true) => Visibility::Beta,
            (false, false) => Visibility::Public,
        };
        match &event.info.release {
            None => null("since", builder),
            Some(text) => {
                let since =
                    Release::new(text).map_err(|error| refuse(&D_RELEASE, "/info/release", error.to_string()))?;
                entry.since = Some(since);
                if let Some(label) = self.label.filter(|label| since > *label) {
                    builder.notice_about(&id, NoticeKind::NewerThanCatalog, "since", text, &label.to_string());
                }
            }
        }
        match &event.info.created {
            None => {}
            Some(None) => null("created", builder),
            Some(Some(text)) => {
                let what = || format!("`{}` is not a date such as `2026-08-06`", Safe::new(text).shortened(40));
                entry.created = Some(date(text).ok_or_else(|| refuse(&D_DATE, "/info/created", what()))?);
            }
        }
        match &event.category {
            None => {}
            Some(None) => null("category", builder),
            Some(Some(text)) => {
                let category = CategoryId::new(text).map_err(|error| refuse(&D_WORD, "/category", error.to_string()));
                entry.category = Some(category?);
            }
        }
        entry.tags = set(&event.tags, "/tags", &D_TAG, Tag::new, refuse)?;
        entry.legacy_ids = set(list(&event.mappings), "/mappings", &D_WORD, LegacyId::new, refuse)?;
        if let Some(schema) = &event.schema {
            let name = |part, name: &Option<Text<'_>>| {
                let name = name.as_ref().map(|name| PayloadTypeName::new(name)).transpose();
                name.map_err(|error| refuse(&D_WORD, part, error.to_string()))
            };
            let names = |part, names| set(list(names), part, &D_WORD, PayloadTypeName::new, refuse);
            entry.debug_data = name("/schema/debugData", &schema.debug_data)?;
            entry.actor = name("/schema/actor", &schema.actor)?;
            entry.targets = names("/schema/targets", &schema.targets)?;
            entry.change_details = ChangeDetails::named(names("/schema/changeDetails", &schema.change_details)?);
        }
        self.note_undeclared(&entry, builder);
        Ok(entry)
    }

    /// Adds one notice for each undeclared word, however many entries use it.
    fn note_undeclared(&self, entry: &EventEntry, builder: &mut CatalogBuilder<'_>) {
        for tag in &entry.tags {
            if self.tags.as_ref().is_some_and(|declared| !declared.contains(tag.as_str())) {
                builder.notice(NoticeKind::UndeclaredTag, "tags", tag.as_str());
            }
        }
        if let (Some(category), Some(declared)) = (&entry.category, &self.categories)
            && !declared.contains(category.as_str())
        {
            builder.notice(NoticeKind::UndeclaredCategory, "category", category.as_str());
        }
        for name in entry.payload_type_names() {
            if !self.payload_types.contains(name.as_str()) {
                builder.notice(NoticeKind::UndefinedPayloadType, "payload type", name.as_str());
            }
        }
    }
}

fn list<'a, 'de>(list: &'a Option<Vec<Text<'de>>>) -> &'a [Text<'de>] {
    list.as_deref().unwrap_or_default()
}

fn set<T: Ord>(
    texts: &[Text<'_>],
    part: &str,
    code: &'static Code,
    new: impl Fn(&str) -> Result<T, Invalid>,
    refuse: impl Fn(&'static Code, &str, String) -> Refusal,
) -> Result<BTreeSet<T>, Refusal> {
    let words = texts.iter().enumerate();
    words.map(|(i, text)| new(text).map_err(|error| refuse(code, &format!("{part}/{i}"), error.to_string()))).collect()
}

fn date(text: &str) -> Option<Date> {
    let has_form = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    has_form.then(|| text.parse().ok()).flatten()
}

fn add_payload_types(
    source: &Source<'_>,
    version: usize,
    schemas: &UniqueMap<'_, Schema<'_>>,
    builder: &mut CatalogBuilder<'_>,
) -> Result<(), Refusal> {
    // Thousands of fields share a few dozen forms, and their memory.
    let mut forms: BTreeMap<(&str, &str, Option<PayloadFlags>), PayloadField> = BTreeMap::new();
    for (key, schema) in &schemas.0 {
        let refuse = |code, tokens: &[&str], what: String| {
            let version = version.to_string();
            let tokens = ["versions", &version, "schemas", key].into_iter().chain(tokens.iter().copied());
            let pointer = data_format::pointer(tokens.map(Cow::Borrowed));
            source.refuse(code, source.at().pointer(&pointer), what)
        };
        if let Some(name) = schema.name.as_ref().filter(|name| *name != key) {
            let what = format!("the name `{}` differs from the key", Safe::new(name).shortened(80));
            return Err(refuse(&J_FIELD, &["name"], what));
        }
        let name = PayloadTypeName::new(key).map_err(|error| refuse(&D_WORD, &[], error.to_string()))?;
        let mut fields = BTreeMap::new();
        for (field, form) in &schema.properties.0 {
            let refuse = |error: Invalid| refuse(&D_WORD, &["properties", field], error.to_string());
            let (kind, format, flags) = match form {
                Field::Kind(kind) => (&**kind, "", None),
                Field::Full(full) => {
                    let given = [full.sensitive, full.personal, full.customer];
                    let [sensitive, personal, customer] = given.map(Option::unwrap_or_default);
                    let flags = PayloadFlags { sensitive, personal, customer };
                    let format = full.format.as_deref().unwrap_or_default();
                    (&*full.kind, format, given.iter().any(Option::is_some).then_some(flags))
                }
            };
            let form = match forms.get(&(kind, format, flags)) {
                Some(form) => form.clone(),
                None => {
                    let form = PayloadField::new(kind, format, flags).map_err(refuse)?;
                    forms.insert((kind, format, flags), form.clone());
                    form
                }
            };
            fields.insert(FieldName::new(field).map_err(refuse)?, form);
        }
        builder.add_payload_type(PayloadType { name, fields });
    }
    Ok(())
}

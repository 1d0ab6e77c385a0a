//! The data: everything that upstream knows of its event types, documented or not.
//!
//! It is the file `packages/@okta/vuepress-site/data/event-types.json` of the repository `okta/okta-developer-docs`,
//! and, in one of the page's script chunks, the same JSON in a string literal. The form is described in `data_shape`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{
    CategoryId, ChangeDetails, Coverage, Document, EventEntry, EventId, FieldName, Finding, FindingKind, InvalidToken,
    LegacyId, PayloadField, PayloadFlags, PayloadType, PayloadTypeName, Release, Safe, SourceKind, Tag, Visibility,
};
use jiff::civil::Date;

use crate::data_shape::{
    Declared, OLDER_VERSION, RawDocument, RawEvent, RawField, RawPayloadType, RawVersion, VERSION,
};
use crate::entries::Entries;
use crate::intake::{self, MAX_BYTES, Source};
use crate::json_walk::{self, Text};
use crate::{IngestError, Problem, SourceCatalog, Spot, names, script};

/// The most names of versions that are told; there have been two at once.
const MAX_VERSIONS: usize = 8;

/// Reads the data file of the repository.
///
/// # Errors
/// [`IngestError`] where the document is not that file in any of its published forms.
pub fn read(document: &Document) -> Result<SourceCatalog, IngestError> {
    let source = Source::new(document, SourceKind::Data);
    let text = intake::text(&source, document, MAX_BYTES)?;
    intake::refuse_html(&source, text)?;
    source_catalog(source, text)
}

/// Reads the script chunk that holds the page's data.
///
/// # Errors
/// [`IngestError`] where the document is no script that holds the data exactly once, or is cut.
pub fn read_chunk(document: &Document) -> Result<SourceCatalog, IngestError> {
    let source = Source::new(document, SourceKind::Data);
    let script = intake::text(&source, document, MAX_BYTES)?;
    intake::refuse_html(&source, script)?;
    let json = script::data(&source, script)?;
    source_catalog(source, &json)
}

/// Whether these bytes look like the script chunk that holds the page's data: cheap, and true for a cut one too.
#[must_use]
pub fn is_data_chunk(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(script::seems_to_hold_data)
}

fn source_catalog(source: Source<'_>, json: &str) -> Result<SourceCatalog, IngestError> {
    let (document, unknown) =
        json_walk::read::<RawDocument<'_>>(json).map_err(|(spot, problem)| source.refuse(spot, problem))?;
    let others = unknown_versions(&document.versions);
    let (version, raw) = the_version(&source, document.versions)?;
    let mut entries = Entries::new(source, Coverage::FULL);
    for name in others {
        entries.notice(FindingKind::UnknownVersion, "version", &name);
    }
    for pointer in unknown {
        entries.notice(FindingKind::UnknownKey, &pointer, "");
    }
    let label = match document.release {
        None => None,
        Some(None) => {
            entries.notice(FindingKind::NullFact, "/release", "null");
            None
        }
        Some(Some(label)) => Some(Release::new(&label).map_err(|error| refuse_at(&source, "/release", error))?),
    };
    let build = match document.build.flatten() {
        None => None,
        Some(build) => Some(build_text(&build).map_err(|error| refuse_at(&source, "/build", error))?),
    };
    let reader = EntryReader {
        source,
        version,
        label,
        categories: document.categories.as_deref().map(declared),
        tags: document.tags.as_deref().map(declared),
        payload_types: raw.schemas.keys().map(|name| &**name).collect(),
    };
    for (number, event) in raw.event_types.iter().enumerate() {
        let entry = reader.entry(number, event, &mut entries)?;
        let description = event.description.clone().into_owned();
        entries.add(number, entry, description, |number| Spot::Pointer(reader.pointer(number, "")))?;
    }
    add_payload_types(&source, version, &raw.schemas, &mut entries)?;
    entries.finish(label, build)
}

/// The version that counts, with its index.
fn the_version<'de>(
    source: &Source<'_>,
    versions: Vec<RawVersion<'de>>,
) -> Result<(usize, RawVersion<'de>), IngestError> {
    let names: Vec<String> = versions.iter().take(MAX_VERSIONS).map(|v| Safe::new(&v.name).shortened(20)).collect();
    let mut named = versions.into_iter().enumerate().filter(|(_, version)| version.name == VERSION);
    match (named.next(), named.count()) {
        (Some(version), 0) => Ok(version),
        (first, others) => {
            let found = usize::from(first.is_some()) + others;
            let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            Err(source.refuse(Spot::Pointer("/versions".to_owned()), Problem::Versions { found, names }))
        }
    }
}

/// The names of the versions that are neither the one that counts nor its predecessor: `V2` came beside `V1`, too,
/// before it took its place.
fn unknown_versions(versions: &[RawVersion<'_>]) -> BTreeSet<String> {
    let names: BTreeSet<&str> = versions.iter().map(|version| &*version.name).collect();
    let mut unknown = names.into_iter().filter(|name| ![VERSION, OLDER_VERSION].contains(name));
    let mut shown: BTreeSet<String> =
        unknown.by_ref().take(MAX_VERSIONS).map(|name| names::shown("a name", name)).collect();
    let others = unknown.count();
    if others > 0 {
        shown.insert(format!("and {others} others"));
    }
    shown
}

fn declared<'a>(declared: &'a [Declared<'_>]) -> BTreeSet<&'a str> {
    declared.iter().map(|declared| &*declared.id).collect()
}

/// Upstream's build identifier, such as `2026.08.1-begin-263-g31c0d19b3e16`.
fn build_text(text: &str) -> Result<String, InvalidToken> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+');
    if text.is_empty() || text.len() > 128 || !text.bytes().all(allowed) {
        let rule = "a build is 1 to 128 ASCII letters, digits, `.`, `_`, `-` and `+`";
        return Err(InvalidToken { what: "build", seen: Safe::new(text).shortened(160), rule });
    }
    Ok(text.to_owned())
}

fn refuse_at(source: &Source<'_>, pointer: &str, problem: impl Into<Problem>) -> IngestError {
    source.refuse(Spot::Pointer(pointer.to_owned()), problem)
}

/// What reading an entry takes besides the entry.
struct EntryReader<'a> {
    source: Source<'a>,
    version: usize,
    label: Option<Release>,
    /// What is declared; `None` where nothing says what is.
    categories: Option<BTreeSet<&'a str>>,
    tags: Option<BTreeSet<&'a str>>,
    payload_types: BTreeSet<&'a str>,
}

impl EntryReader<'_> {
    fn pointer(&self, number: usize, part: &str) -> String {
        format!("/versions/{}/eventTypes/{number}{part}", self.version)
    }

    fn entry(&self, number: usize, event: &RawEvent<'_>, entries: &mut Entries<'_>) -> Result<EventEntry, IngestError> {
        let refuse = |part: &str, problem: Problem| {
            refuse_at(&self.source, &self.pointer(number, part), problem).about(Some(&event.id))
        };
        let id = EventId::new(&event.id).map_err(|error| refuse("/id", error.into()))?;
        let mut entry = EventEntry::new(id.clone());
        let mut find = |kind, subject: &str, seen: &str, expected: String| {
            let notice = Finding::notice(kind, SourceKind::Data, subject, seen);
            entries.find(Finding { id: Some(id.clone()), expected, ..notice });
        };
        entry.visibility = match (event.internal.unwrap_or_default(), event.beta.unwrap_or_default()) {
            (true, _) => Visibility::Internal,
            (false, true) => Visibility::Beta,
            (false, false) => Visibility::Public,
        };
        match &event.info.release {
            None => find(FindingKind::NullFact, "since", "null", String::new()),
            Some(text) => {
                let since = Release::new(text).map_err(|error| refuse("/info/release", error.into()))?;
                entry.since = Some(since);
                if let Some(label) = self.label.filter(|label| since > *label) {
                    find(FindingKind::NewerThanCatalog, "since", text, label.to_string());
                }
            }
        }
        match &event.info.created {
            None => {}
            Some(None) => find(FindingKind::NullFact, "created", "null", String::new()),
            Some(Some(text)) => entry.created = Some(day(text).map_err(|problem| refuse("/info/created", problem))?),
        }
        match &event.category {
            None => {}
            Some(None) => find(FindingKind::NullFact, "category", "null", String::new()),
            Some(Some(text)) => {
                entry.category = Some(CategoryId::new(text).map_err(|error| refuse("/category", error.into()))?);
            }
        }
        let refuse_word = |part: &str, error: InvalidToken| refuse(part, error.into());
        entry.tags = set("/tags", event.tags.as_deref(), Tag::new, refuse_word)?;
        entry.legacy_ids = set("/mappings", flat(&event.mappings), LegacyId::new, refuse_word)?;
        if let Some(Some(schema)) = &event.schema {
            let name = |key, text: &Option<Option<Text<'_>>>| {
                let text = text.as_ref().and_then(Option::as_ref);
                text.map(|text| PayloadTypeName::new(text)).transpose().map_err(|error| refuse_word(key, error))
            };
            entry.debug_data = name("/schema/debugData", &schema.debug_data)?;
            entry.actor = name("/schema/actor", &schema.actor)?;
            entry.targets = set("/schema/targets", flat(&schema.targets), PayloadTypeName::new, refuse_word)?;
            let change_details = flat(&schema.change_details);
            let change_details = set("/schema/changeDetails", change_details, PayloadTypeName::new, refuse_word)?;
            entry.change_details = ChangeDetails::named(change_details);
        }
        self.note_undeclared(&entry, entries);
        Ok(entry)
    }

    /// One notice for each word that nothing declares, however many entries use it.
    fn note_undeclared(&self, entry: &EventEntry, entries: &mut Entries<'_>) {
        for tag in &entry.tags {
            if self.tags.as_ref().is_some_and(|declared| !declared.contains(tag.as_str())) {
                entries.notice(FindingKind::UndeclaredTag, "tags", tag.as_str());
            }
        }
        if let (Some(category), Some(declared)) = (&entry.category, &self.categories)
            && !declared.contains(category.as_str())
        {
            entries.notice(FindingKind::UndeclaredCategory, "category", category.as_str());
        }
        for name in entry.payload_type_names() {
            if !self.payload_types.contains(name.as_str()) {
                entries.notice(FindingKind::UndefinedPayloadType, "payload type", name.as_str());
            }
        }
    }
}

fn flat<'a, 'de>(list: &'a Option<Option<Vec<Text<'de>>>>) -> Option<&'a [Text<'de>]> {
    list.as_ref().and_then(Option::as_deref)
}

/// The words of a list that may be missing.
fn set<T: Ord>(
    part: &str,
    texts: Option<&[Text<'_>]>,
    new: impl Fn(&str) -> Result<T, InvalidToken>,
    refuse: impl Fn(&str, InvalidToken) -> IngestError,
) -> Result<BTreeSet<T>, IngestError> {
    let words = texts.unwrap_or_default().iter().enumerate();
    words.map(|(index, text)| new(text).map_err(|error| refuse(&format!("{part}/{index}"), error))).collect()
}

fn day(text: &str) -> Result<Date, Problem> {
    let is_day = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = is_day.then(|| text.parse().ok()).flatten();
    day.ok_or_else(|| Problem::Day { seen: Safe::new(text).shortened(40) })
}

fn add_payload_types(
    source: &Source<'_>,
    version: usize,
    schemas: &BTreeMap<Text<'_>, RawPayloadType<'_>>,
    entries: &mut Entries<'_>,
) -> Result<(), IngestError> {
    // Thousands of fields share a few dozen forms, and their memory with it.
    let mut forms: BTreeMap<(&str, &str, Option<PayloadFlags>), PayloadField> = BTreeMap::new();
    for (key, raw) in schemas {
        let refuse = |tokens: &[&str], problem: Problem| {
            let start = ["versions", &version.to_string(), "schemas", key].map(|token| token.to_owned());
            let tokens = start.into_iter().chain(tokens.iter().map(|&token| token.to_owned())).map(Cow::Owned);
            source.refuse(Spot::Pointer(json_walk::pointer(tokens)), problem)
        };
        if let Some(name) = raw.name.as_ref().filter(|name| *name != key) {
            let why = format!("the name `{}` is not that of the key", Safe::new(name).shortened(80));
            return Err(refuse(&["name"], Problem::JsonField { why }));
        }
        let name = PayloadTypeName::new(key).map_err(|error| refuse(&[], error.into()))?;
        let mut fields = BTreeMap::new();
        for (field, raw) in &raw.properties {
            let refuse = |error: InvalidToken| refuse(&["properties", field], error.into());
            let (kind, format, flags) = match raw {
                RawField::Kind(kind) => (&**kind, "", None),
                RawField::Full(raw) => {
                    let given = [raw.sensitive, raw.personal, raw.customer];
                    let [sensitive, personal, customer] = given.map(Option::unwrap_or_default);
                    let flags = PayloadFlags { sensitive, personal, customer };
                    let format = raw.format.as_ref().and_then(Option::as_deref).unwrap_or_default();
                    (&*raw.kind, format, given.iter().any(Option::is_some).then_some(flags))
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
        entries.add_payload_type(PayloadType { name, fields });
    }
    Ok(())
}

//! The results of checking events, in the form in which `validate --format json` prints them.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU64;
use std::path::PathBuf;

use catalog_model::{EventId, Kind, Location, Moment, PayloadTypeName, Refusal, SnapshotName, Status, text};
use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::codes::CODES;
use crate::form::Form;

/// The maximum number of unknown ids, and of undocumented keys, that are counted one by one. Later ones are counted
/// together, so that a report stays small.
pub const MAX_DISTINCT: usize = 10_000;

/// The maximum number of refused records, and of skipped files, that a report keeps. All are counted.
pub const MAX_REFUSED_KEPT: usize = 100;

/// The maximum number of unknown ids that get suggestions, which take time to find.
const MAX_SUGGESTIONS: usize = 100;

/// The maximum number of characters of an unknown id or an undocumented key. A `…` replaces the rest.
pub const MAX_SHOWN_CHARS: usize = 128;

/// The `$id` of [`schema`]: a name, not an address.
pub const SCHEMA_ID: &str = "urn:okta-event-catalog:schema:validate";

const STATUSES: [Status; 4] = [Status::Documented, Status::Hidden, Status::Retired, Status::NeverDocumented];

/// The results of checking the events of any number of sources. Texts from the events are not escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(title = "Log events checked against the Okta event catalog", deny_unknown_fields)]
pub struct Report {
    /// The newest snapshot of the catalog, against which the events were checked.
    #[serde(serialize_with = "display_option")]
    #[schemars(with = "Option<String>")]
    pub catalog: Option<SnapshotName>,
    /// The number of sources read, completely or in part.
    pub sources: u64,
    /// The number of files in folders that were not read, because their names are not those of logs.
    pub skipped: u64,
    /// The first of them.
    pub first_skipped: Vec<String>,
    /// The number of events by the form in which they arrived.
    #[schemars(with = "BTreeMap<String, NonZeroU64>", extend("propertyNames" = form()))]
    pub forms: BTreeMap<Form, u64>,
    /// Totals over all sources.
    pub summary: Summary,
    /// The known event types that occur, sorted by id.
    #[serde(serialize_with = "values")]
    #[schemars(with = "Vec<EventTypeReport>")]
    pub event_types: BTreeMap<EventId, EventTypeReport>,
    /// Occurrences of undocumented keys that are not listed, because there are too many.
    pub undocumented_others: u64,
    /// The unknown event types that occur, sorted.
    #[serde(serialize_with = "values")]
    #[schemars(with = "Vec<UnknownReport>")]
    pub unknown: BTreeMap<String, UnknownReport>,
    /// Events of unknown event types that are not listed, because there are too many.
    pub unknown_others: u64,
    /// The number of refused records by error id.
    #[schemars(with = "BTreeMap<String, NonZeroU64>", extend("propertyNames" = { "$ref": "#/$defs/error" }))]
    pub refused: BTreeMap<&'static str, u64>,
    /// The first refused records.
    pub first_refused: Vec<RefusedRecord>,
    /// The number of listed undocumented keys of all event types together.
    #[serde(skip)]
    pub(crate) undocumented_kept: usize,
}

/// Totals over all sources.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "summary", deny_unknown_fields)]
pub struct Summary {
    /// Events read, without the refused records.
    pub events: u64,
    /// Events whose type is documented.
    pub documented: u64,
    /// Events whose type was documented and is now beta or internal.
    pub hidden: u64,
    /// Events whose type was documented and no longer exists.
    pub retired: u64,
    /// Events whose type was never documented and is, or once was, beta or internal.
    pub preview: u64,
    /// Events whose type the catalog never had.
    pub unknown: u64,
    /// Records that are not events or cannot be read safely. Each broken event of an event hook counts as one.
    pub refused: u64,
    /// Occurrences of debugData keys that are neither documented nor known from real events.
    pub undocumented_keys: u64,
    /// Occurrences of debugData keys that are not documented, but known from real events.
    pub observed_keys: u64,
    /// Events whose debugContext or debugData is text, or something else that has no keys.
    pub unread_debug_data: u64,
}

/// The results for one event type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "eventType", deny_unknown_fields)]
pub struct EventTypeReport {
    /// The id of the event type.
    #[serde(serialize_with = "display")]
    #[schemars(with = "IdSchema")]
    pub id: EventId,
    /// The status as of the newest snapshot.
    #[serde(serialize_with = "display")]
    #[schemars(with = "String", extend("enum" = STATUSES.map(Status::as_str)))]
    pub status: Status,
    /// The first publication that no longer documents it; null while it is documented.
    #[serde(serialize_with = "moment")]
    #[schemars(with = "Option<MomentSchema>")]
    pub removed_in: Option<Moment>,
    /// The new id, if it was renamed.
    #[serde(serialize_with = "display_all")]
    #[schemars(with = "Vec<IdSchema>")]
    pub renamed_to: Vec<EventId>,
    /// The event types that took over, if it was replaced.
    #[serde(serialize_with = "display_all")]
    #[schemars(with = "Vec<IdSchema>")]
    pub replaced_by: Vec<EventId>,
    /// The number of its events.
    #[schemars(range(min = 1))]
    pub events: u64,
    /// The payload type of its debugData. Without one, the keys are checked against those that most payload types share.
    #[serde(serialize_with = "display_option")]
    #[schemars(with = "Option<String>")]
    pub payload_type: Option<PayloadTypeName>,
    /// The debugData keys that the payload type has, sorted.
    #[serde(serialize_with = "keys")]
    #[schemars(with = "Vec<Key>")]
    pub documented_keys: BTreeMap<String, u64>,
    /// The debugData keys that are not documented for it, but known from real events, sorted.
    #[serde(serialize_with = "keys")]
    #[schemars(with = "Vec<Key>")]
    pub observed_keys: BTreeMap<String, u64>,
    /// The other debugData keys, sorted.
    #[serde(serialize_with = "keys")]
    #[schemars(with = "Vec<Key>")]
    pub undocumented_keys: BTreeMap<String, u64>,
    /// The events whose debugContext or debugData is text, or something else that has no keys.
    pub unread_debug_data: u64,
    /// Whether there is anything to check its keys against.
    #[serde(skip)]
    pub(crate) has_known_keys: bool,
}

/// The results for one unknown event type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "unknown", deny_unknown_fields)]
pub struct UnknownReport {
    /// The `eventType` of the events. If it was cut, it ends in an ellipsis.
    pub id: String,
    /// The number of its events.
    #[schemars(range(min = 1))]
    pub events: u64,
    /// The event types that had this id before 2017, sorted.
    #[serde(serialize_with = "display_all")]
    #[schemars(with = "Vec<IdSchema>")]
    pub legacy_id_of: BTreeSet<EventId>,
    /// The known event types with the most similar ids, for the unknown ones that occur most often.
    #[serde(serialize_with = "display_all")]
    #[schemars(with = "Vec<IdSchema>")]
    pub similar: Vec<EventId>,
    /// Where it first occurs.
    pub first: Position,
}

/// The position of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "position", deny_unknown_fields)]
pub struct Position {
    /// The name of the source.
    pub source: String,
    /// What the number counts.
    pub unit: Unit,
    /// The number of the record in its source.
    #[schemars(range(min = 1))]
    pub number: u64,
    /// The number of bytes before the record.
    pub offset: u64,
}

/// The least severe finding with which a command fails. Refused records always are findings.
///
/// By default, retired event types are none, since old logs contain them. Neither are undocumented keys, since payload
/// types are never complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum FailOn {
    /// Event types that the catalog does not have.
    #[default]
    Unknown,
    /// Also event types that are retired or hidden.
    Retired,
    /// Also keys that are neither documented nor known from real events, and debugData that is no object.
    Undocumented,
}

impl FailOn {
    pub const ALL: [Self; 3] = [Self::Unknown, Self::Retired, Self::Undocumented];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Retired => "retired",
            Self::Undocumented => "undocumented",
        }
    }
}

/// A record that was not counted as an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "refusedRecord", deny_unknown_fields)]
pub struct RefusedRecord {
    /// Where it is.
    pub position: Position,
    /// The id of the error.
    #[schemars(with = "ErrorSchema")]
    pub error: &'static str,
    /// What was seen.
    pub what: String,
    /// What the error means.
    pub why: &'static str,
    /// What to do.
    pub next: String,
    /// Whether the rest of the source was not read.
    pub ends_source: bool,
}

/// What separates the records of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "unit")]
pub enum Unit {
    /// One record per line.
    Line,
    /// Elements of an array, or of several consecutive arrays.
    Element,
    /// Consecutive objects, each on several lines.
    Object,
}

/// An occurrence count, as an element of a list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "key", deny_unknown_fields)]
struct Key<'a> {
    /// The key. If it was cut, it ends in an ellipsis.
    key: &'a str,
    #[schemars(range(min = 1))]
    occurrences: u64,
}

/// A publication of the catalog.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "moment", deny_unknown_fields)]
struct MomentSchema {
    /// The snapshot that the publication belongs to.
    snapshot: String,
    label: Option<String>,
    date: String,
}

#[derive(JsonSchema)]
#[schemars(rename = "eventId", extend("pattern" = text::EVENT_ID_PATTERN, "maxLength" = EventId::MAX_LEN))]
struct IdSchema(#[expect(dead_code, reason = "only its schema is used")] String);

#[derive(JsonSchema)]
#[schemars(rename = "error", extend("enum" = record_errors()))]
struct ErrorSchema(#[expect(dead_code, reason = "only its schema is used")] String);

/// The JSON Schema (2020-12) of a [`Report`].
pub fn schema() -> Value {
    let mut schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Report>();
    // Formats such as `uint64` name types of Rust that validators do not know.
    RecursiveTransform(|schema: &mut Schema| drop(schema.remove("format"))).transform(&mut schema);
    schema.insert("$id".to_owned(), json!(SCHEMA_ID));
    schema.to_value()
}

fn form() -> Schema {
    Form::json_schema(&mut SchemaGenerator::default())
}

/// The ids for which a record can be refused.
fn record_errors() -> Vec<&'static str> {
    CODES.iter().filter(|code| code.kind == Kind::Refused).map(|code| code.id).collect()
}

impl Report {
    /// Whether there is a finding of this severity or above.
    pub fn fails(&self, on: FailOn) -> bool {
        let Summary { refused, unknown, retired, hidden, undocumented_keys, unread_debug_data, .. } = self.summary;
        refused + unknown > 0
            || on >= FailOn::Retired && retired + hidden > 0
            || on >= FailOn::Undocumented && undocumented_keys + unread_debug_data > 0
    }

    /// Counts files that are not read.
    pub fn skip(&mut self, files: impl IntoIterator<Item = PathBuf>) {
        for file in files {
            self.skipped += 1;
            if self.first_skipped.len() < MAX_REFUSED_KEPT {
                self.first_skipped.push(file.display().to_string());
            }
        }
    }

    /// Adds suggestions to the unknown ids that occur most often.
    pub(crate) fn suggest(&mut self, similar: impl Fn(&str) -> Vec<EventId>) {
        let mut unknown: Vec<&mut UnknownReport> = self.unknown.values_mut().collect();
        unknown.sort_by_key(|unknown| std::cmp::Reverse(unknown.events));
        for unknown in unknown.into_iter().take(MAX_SUGGESTIONS).filter(|it| it.legacy_id_of.is_empty()) {
            unknown.similar = similar(&unknown.id);
        }
    }
}

impl RefusedRecord {
    pub(crate) fn new(position: Position, refusal: Refusal, ends_source: bool) -> Self {
        Self {
            error: refusal.id(),
            why: refusal.code.meaning,
            next: refusal.advice().to_owned(),
            what: refusal.what,
            ends_source,
            position,
        }
    }
}

impl Position {
    /// The address of the record, safe to print.
    pub fn location(&self) -> Location {
        let source = Location::untrusted(&self.source);
        match self.unit {
            // Editors can jump to a line. For the other units, the offset is the better address.
            Unit::Line => source.and(format_args!("line {}", self.number)),
            Unit::Element => source.and(format_args!("element {} (byte {})", self.number, self.offset)),
            Unit::Object => source.and(format_args!("object {} (byte {})", self.number, self.offset)),
        }
    }
}

fn display<S: Serializer>(value: &impl ToString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn display_option<S: Serializer>(value: &Option<impl ToString>, serializer: S) -> Result<S::Ok, S::Error> {
    value.as_ref().map(ToString::to_string).serialize(serializer)
}

fn display_all<'v, T: ToString + 'v, S: Serializer>(
    values: impl IntoIterator<Item = &'v T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(values.into_iter().map(ToString::to_string))
}

fn moment<S: Serializer>(moment: &Option<Moment>, serializer: S) -> Result<S::Ok, S::Error> {
    let moment = moment.map(|moment| MomentSchema {
        snapshot: moment.snapshot.to_string(),
        label: moment.label.map(|label| label.to_string()),
        date: moment.date(),
    });
    moment.serialize(serializer)
}

fn values<K, S: Serializer>(map: &BTreeMap<K, impl Serialize>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(map.values())
}

fn keys<S: Serializer>(counts: &BTreeMap<String, u64>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(counts.iter().map(|(key, &occurrences)| Key { key, occurrences }))
}

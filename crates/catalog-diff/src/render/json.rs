//! A diff for a program, and its JSON Schema.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use catalog_model::{EventEntry, EventId, FieldName, Visibility, text};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{CatalogDiff, Change, Detail, Level, RenameCandidate, Rule, Side, SubjectKind};

/// The `$id` of [`schema`]: a name, not an address.
pub const SCHEMA_ID: &str = "urn:okta-event-catalog:schema:diff";

/// The difference between two catalogs of Okta event types.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "The difference between two Okta event catalogs")]
pub struct DiffOutput {
    /// The older side.
    from: SideOutput,
    /// The newer side.
    to: SideOutput,
    summary: SummaryOutput,
    /// The changes, sorted by level, the breaking ones first, and then by rule.
    changes: Vec<ChangeOutput>,
    /// Pairs of ids that look like a rename and are not confirmed, the highest score first.
    renames: Vec<RenameOutput>,
    /// The kinds of facts that at least one side does not cover.
    not_compared: Vec<&'static str>,
}

/// The diff as a value that [`schema`] describes. Its texts are not escaped: print it as ASCII.
///
/// `changes` and `renames` list this level and the more severe ones; `summary` counts all changes.
pub fn document(diff: &CatalogDiff, min_level: Level) -> DiffOutput {
    let changes = diff.changes.iter().filter(|change| change.level >= min_level);
    let renames = diff.renames.iter().filter(|rename| rename.level() >= min_level);
    DiffOutput {
        from: SideOutput::of(&diff.from),
        to: SideOutput::of(&diff.to),
        summary: SummaryOutput::of(diff),
        changes: changes.map(ChangeOutput::of).collect(),
        renames: renames.map(RenameOutput::of).collect(),
        not_compared: diff.not_compared.clone(),
    }
}

/// The JSON Schema (2020-12) of [`DiffOutput`].
pub fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let generator = settings.with_transform(RecursiveTransform(remove_rust_format)).into_generator();
    let mut schema = generator.into_root_schema_for::<DiffOutput>();
    schema.insert("$id".to_owned(), json!(SCHEMA_ID));
    schema.to_value()
}

/// Formats such as `uint` name types of Rust: validators do not know them.
fn remove_rust_format(schema: &mut Schema) {
    schema.remove("format");
}

/// One of the two compared catalogs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct SideOutput {
    /// The name of the snapshot or the path of a file.
    name: String,
    /// The release label, if there is one.
    label: Option<String>,
    /// The day of its first publication in UTC, if it is known.
    date: Option<String>,
}

impl SideOutput {
    fn of(side: &Side) -> Self {
        Self { name: side.name.clone(), label: side.label.map(|label| label.to_string()), date: side.date.clone() }
    }
}

/// Counts of all changes, including those that are not listed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct SummaryOutput {
    /// The summary in words.
    text: String,
    /// The number of changes.
    total: usize,
    /// The number of changes that filters removed. No other number counts them.
    hidden: usize,
    by_level: LevelCounts,
    /// The number of changes of each rule that has any.
    #[schemars(with = "BTreeMap<String, NonZeroUsize>", extend("propertyNames" = { "$ref": "#/$defs/Rule" }))]
    by_rule: BTreeMap<Rule, usize>,
}

/// The number of changes of each level.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct LevelCounts {
    breaking: usize,
    notable: usize,
    editorial: usize,
}

impl SummaryOutput {
    fn of(diff: &CatalogDiff) -> Self {
        Self {
            text: diff.summary(),
            total: diff.changes.len(),
            hidden: diff.hidden,
            by_level: LevelCounts {
                breaking: diff.count(Level::Breaking),
                notable: diff.count(Level::Notable),
                editorial: diff.count(Level::Editorial),
            },
            by_rule: diff.counts(),
        }
    }
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ChangeOutput {
    rule: Rule,
    level: Level,
    kind: SubjectKind,
    /// An event id, a payload type, or a field of one as `Type.field`. For a renamed event type the old id.
    id: String,
    /// The payload type, if the change is about one or about a field of one.
    payload_type: Option<String>,
    /// The upstream name of the field, if the change is about one.
    field: Option<String>,
    /// The name of the field in log events.
    name_in_events: Option<String>,
    /// The fact before; null where there was none.
    before: Option<String>,
    /// The fact after; null where there is none.
    after: Option<String>,
    /// A stable key of this change. It depends on the rule, the id, before and after only.
    #[schemars(regex(pattern = "^[0-9a-f]{16}$"))]
    fingerprint: String,
    /// Payload types and fields only: the documented event types that use the payload type, sorted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<EventIdOutput>")]
    events: Option<Vec<EventIdOutput>>,
    /// Retired and hidden event types only: what they gave way to, as far as it is confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<EventIdOutput>")]
    replaced_by: Option<Vec<EventIdOutput>>,
    /// `debug-data-changed` only: the upstream names of the fields of the old type that the new one lacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    lost_fields: Option<Vec<String>>,
    /// Added, promoted, returned and renamed event types only: their facts now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FactsOutput")]
    facts: Option<FactsOutput>,
}

/// Facts of an event type. Those that are unknown are null.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct FactsOutput {
    /// The first release with this event type, according to Okta.
    since: Option<String>,
    category: Option<String>,
    event_hook_eligible: bool,
    oie_only: bool,
    /// The payload type of its `debugData`.
    debug_data: Option<String>,
}

impl FactsOutput {
    fn of(entry: &EventEntry) -> Self {
        Self {
            since: entry.since.map(|since| since.to_string()),
            category: entry.category.as_ref().map(ToString::to_string),
            event_hook_eligible: entry.is_event_hook_eligible(),
            oie_only: entry.is_oie_only(),
            debug_data: entry.debug_data.as_ref().map(ToString::to_string),
        }
    }
}

impl ChangeOutput {
    fn of(change: &Change) -> Self {
        let fact = |text: &String| (!text.is_empty()).then(|| text.clone());
        let ids = |ids: &Vec<EventId>| Some(ids.iter().map(EventIdOutput::of).collect());
        let field = change.subject.field();
        let mut output = Self {
            rule: change.rule,
            level: change.level,
            kind: change.subject.kind(),
            id: change.subject.to_string(),
            payload_type: change.subject.payload_type().map(ToString::to_string),
            field: field.map(ToString::to_string),
            name_in_events: field.map(FieldName::in_events),
            before: fact(&change.before),
            after: fact(&change.after),
            fingerprint: change.fingerprint().to_string(),
            events: None,
            replaced_by: None,
            lost_fields: None,
            facts: None,
        };
        match &change.detail {
            Detail::None => {}
            Detail::Touches(events) => output.events = ids(events),
            Detail::ReplacedBy(events) => output.replaced_by = ids(events),
            Detail::LostFields(fields) => {
                output.lost_fields = Some(fields.iter().map(ToString::to_string).collect());
            }
            Detail::Entry(entry) => output.facts = Some(FactsOutput::of(entry)),
        }
        output
    }
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RenameOutput {
    /// The removed id.
    from: EventIdOutput,
    /// The added id.
    to: EventIdOutput,
    /// The visibility of the old id.
    #[schemars(schema_with = "visibility")]
    before: &'static str,
    /// The visibility of the new id.
    #[schemars(schema_with = "visibility")]
    after: &'static str,
    /// How likely it is a rename.
    #[schemars(range(min = 0, max = 1))]
    score: f64,
    /// The evidence for a rename, the strongest first.
    reasons: Vec<String>,
}

impl RenameOutput {
    fn of(rename: &RenameCandidate) -> Self {
        Self {
            from: EventIdOutput::of(&rename.from),
            to: EventIdOutput::of(&rename.to),
            before: rename.before.as_str(),
            after: rename.after.as_str(),
            score: f64::from(rename.score.percent()) / 100.0,
            reasons: rename.reasons.clone(),
        }
    }
}

fn visibility(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": Visibility::ALL.map(Visibility::as_str) })
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "EventId")]
struct EventIdOutput(#[schemars(regex(pattern = text::EVENT_ID_PATTERN), length(max = EventId::MAX_LEN))] String);

impl EventIdOutput {
    fn of(id: &EventId) -> Self {
        Self(id.as_str().to_owned())
    }
}

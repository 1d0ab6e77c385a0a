//! A diff for a program, and its JSON Schema.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use catalog_model::{EventId, Visibility, text};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{CatalogDiff, Change, Level, RenameCandidate, Rule, Side};

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
    /// The changes, sorted by rule and thus by level, the breaking ones first.
    changes: Vec<ChangeOutput>,
    /// Pairs of ids that look like a rename, the highest score first.
    renames: Vec<RenameOutput>,
    /// The kinds of facts that at least one side does not cover.
    not_compared: Vec<&'static str>,
}

/// The diff as a value that [`schema`] describes. Its texts are not escaped: print it as ASCII.
///
/// `changes` and `renames` list this level and the more severe ones; `summary` counts all changes.
pub fn document(diff: &CatalogDiff, min_level: Level) -> DiffOutput {
    let changes = diff.changes.iter().filter(|change| change.rule.level() >= min_level);
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
        let count = |level| diff.changes.iter().filter(|change| change.rule.level() == level).count();
        Self {
            text: diff.summary(),
            total: diff.changes.len(),
            by_level: LevelCounts {
                breaking: count(Level::Breaking),
                notable: count(Level::Notable),
                editorial: count(Level::Editorial),
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
    /// An event id, a payload type, or a field of one as `Type.field`.
    id: String,
    /// The fact before; null where there was none.
    before: Option<String>,
    /// The fact after; null where there is none.
    after: Option<String>,
    /// A stable key of this change. It depends on the rule, the id, before and after only.
    #[schemars(regex(pattern = "^[0-9a-f]{16}$"))]
    fingerprint: String,
    /// Payload rules only: the documented event types that use the payload type, sorted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<EventIdOutput>")]
    events: Option<Vec<EventIdOutput>>,
}

impl ChangeOutput {
    fn of(change: &Change) -> Self {
        let fact = |text: &String| (!text.is_empty()).then(|| text.clone());
        Self {
            rule: change.rule,
            level: change.rule.level(),
            id: change.id.clone(),
            before: fact(&change.before),
            after: fact(&change.after),
            fingerprint: change.fingerprint(),
            events: change.rule.is_about_payloads().then(|| change.events.iter().map(EventIdOutput::of).collect()),
        }
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

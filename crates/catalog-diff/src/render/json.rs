//! A diff for a program, and the schema of it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{CatalogDiff, Change, Level, RenameCandidate, Rule, Side};

/// The `$id` of [`schema`]: a name, and no address.
pub const SCHEMA_ID: &str = "urn:okta-event-catalog:schema:diff";

/// The diff as JSON: an object that [`schema`] describes, indented, of ASCII characters alone, with a final line break.
///
/// `changes` and `renames` hold those of this level or a weightier one; `summary` counts all changes.
#[must_use]
pub fn render(diff: &CatalogDiff, min_level: Level) -> String {
    let text = serde_json::to_string_pretty(&document(diff, min_level)).expect(ALWAYS_JSON);
    in_ascii(&text) + "\n"
}

/// The same as a value, to stand within a larger result.
#[must_use]
pub fn value(diff: &CatalogDiff, min_level: Level) -> Value {
    serde_json::to_value(document(diff, min_level)).expect(ALWAYS_JSON)
}

const ALWAYS_JSON: &str = "texts, numbers and lists always have a JSON form";

fn document(diff: &CatalogDiff, min_level: Level) -> DiffDocument<'_> {
    let shown = diff.changes.iter().filter(|change| change.rule.level() >= min_level);
    let renames = diff.renames.iter().filter(|rename| rename.level() >= min_level);
    DiffDocument {
        from: SideDocument::of(&diff.from),
        to: SideDocument::of(&diff.to),
        summary: Summary::of(diff),
        changes: shown.map(ChangeDocument::of).collect(),
        renames: renames.map(RenameDocument::of).collect(),
        not_compared: &diff.not_compared,
    }
}

/// The JSON Schema (2020-12) of what [`render`] returns, its keys in alphabetical order.
#[must_use]
pub fn schema() -> Value {
    let levels: Vec<&str> = Level::BY_SEVERITY.iter().map(|level| level.as_str()).collect();
    let rules: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    let object = |properties: Value, optional: &[&str]| {
        let names =
            properties.as_object().into_iter().flat_map(Map::keys).filter(|key| !optional.contains(&key.as_str()));
        let mut required: Vec<&String> = names.collect();
        required.sort();
        json!({ "type": "object", "required": required, "additionalProperties": false, "properties": properties })
    };
    let list = |items: Value| json!({ "type": "array", "items": items });
    let described = |description: &str, mut schema: Value| {
        schema["description"] = json!(description);
        schema
    };
    let count = json!({ "type": "integer", "minimum": 0 });
    let text = json!({ "type": "string" });
    let text_or_null = json!({ "type": ["string", "null"] });
    let event_id = json!({ "type": "string", "pattern": "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$", "maxLength": 128 });
    let visibility = json!({ "enum": ["public", "beta", "internal"] });

    let side = object(
        json!({
            "date": described("The day of its first publication in UTC, where it is known.", text_or_null.clone()),
            "label": described("The release label that it bore, if it bore one.", text_or_null.clone()),
            "name": described("The name of the snapshot or the path of a file.", text.clone()),
        }),
        &[],
    );
    let summary = object(
        json!({
            "by_level": described(
                "How many changes there are of each level.",
                object(levels.iter().map(|&level| (level.to_owned(), count.clone())).collect::<Map<_, _>>().into(), &[]),
            ),
            "by_rule": {
                "description": "How many changes there are of each rule; a rule without any is left out.",
                "type": "object",
                "propertyNames": { "$ref": "#/$defs/rule" },
                "additionalProperties": { "type": "integer", "minimum": 1 },
            },
            "text": described("The same in words.", text.clone()),
            "total": described("How many changes there are, those that are not listed included.", count),
        }),
        &[],
    );
    let change = object(
        json!({
            "after": described("The fact after; null where there is none.", text_or_null.clone()),
            "before": described("The fact before; null where there was none.", text_or_null),
            "events": described(
                "Payload rules only: the documented event types that the change touches, sorted.",
                list(json!({ "$ref": "#/$defs/eventId" })),
            ),
            "fingerprint": {
                "description": "A key of this change that follows from rule, id, before and after alone.",
                "type": "string",
                "pattern": "^[0-9a-f]{16}$",
            },
            "id": described("An event id, a payload type, or a field of one as `Type.field`.", text.clone()),
            "level": { "$ref": "#/$defs/level" },
            "rule": { "$ref": "#/$defs/rule" },
        }),
        &["events"],
    );
    let rename = object(
        json!({
            "after": described("The visibility of the new id.", visibility.clone()),
            "before": described("The visibility that the old id had.", visibility),
            "from": described("The id that is gone.", json!({ "$ref": "#/$defs/eventId" })),
            "reasons": described("What speaks for a rename, the strongest first.", list(text.clone())),
            "score": {
                "description": "How likely it is to be a rename.",
                "type": "number",
                "minimum": 0,
                "maximum": 1,
            },
            "to": described("The id that is new.", json!({ "$ref": "#/$defs/eventId" })),
        }),
        &[],
    );
    let mut schema = object(
        json!({
            "changes": described("The changes, by rule and so by level, the breaking ones first.", list(change)),
            "from": described("The older side.", json!({ "$ref": "#/$defs/side" })),
            "not_compared": described("The kinds of facts that one side at least does not tell.", list(text)),
            "renames": described("Pairs of ids that look like a rename, the likeliest first.", list(rename)),
            "summary": summary,
            "to": described("The newer side.", json!({ "$ref": "#/$defs/side" })),
        }),
        &[],
    );
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["$id"] = json!(SCHEMA_ID);
    schema["title"] = json!("The difference between two Okta event catalogs");
    schema["$defs"] = json!({
        "eventId": event_id,
        "level": { "enum": levels },
        "rule": { "enum": rules },
        "side": side,
    });
    sorted(schema)
}

#[derive(Serialize)]
struct DiffDocument<'a> {
    from: SideDocument<'a>,
    to: SideDocument<'a>,
    summary: Summary,
    changes: Vec<ChangeDocument<'a>>,
    renames: Vec<RenameDocument<'a>>,
    not_compared: &'a [&'static str],
}

#[derive(Serialize)]
struct SideDocument<'a> {
    name: &'a str,
    label: Option<String>,
    date: Option<&'a str>,
}

impl<'a> SideDocument<'a> {
    fn of(side: &'a Side) -> Self {
        Self { name: &side.name, label: side.label.map(|label| label.to_string()), date: side.date.as_deref() }
    }
}

#[derive(Serialize)]
struct Summary {
    text: String,
    total: usize,
    by_level: BTreeMap<&'static str, usize>,
    by_rule: BTreeMap<&'static str, usize>,
}

impl Summary {
    fn of(diff: &CatalogDiff) -> Self {
        let counts = diff.counts();
        let of_level =
            |level: Level| counts.iter().filter(|(rule, _)| rule.level() == level).map(|(_, count)| count).sum();
        Self {
            text: diff.summary(),
            total: diff.changes.len(),
            by_level: Level::BY_SEVERITY.into_iter().map(|level| (level.as_str(), of_level(level))).collect(),
            by_rule: counts.iter().map(|(rule, &count)| (rule.id(), count)).collect(),
        }
    }
}

#[derive(Serialize)]
struct ChangeDocument<'a> {
    rule: &'static str,
    level: &'static str,
    id: &'a str,
    before: Option<&'a str>,
    after: Option<&'a str>,
    fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<Vec<&'a str>>,
}

impl<'a> ChangeDocument<'a> {
    fn of(change: &'a Change) -> Self {
        let events = || change.events.iter().map(AsRef::as_ref).collect();
        Self {
            rule: change.rule.id(),
            level: change.rule.level().as_str(),
            id: &change.id,
            before: (!change.before.is_empty()).then_some(&change.before),
            after: (!change.after.is_empty()).then_some(&change.after),
            fingerprint: change.fingerprint(),
            events: change.rule.is_about_payloads().then(events),
        }
    }
}

#[derive(Serialize)]
struct RenameDocument<'a> {
    from: &'a str,
    to: &'a str,
    before: &'static str,
    after: &'static str,
    score: f64,
    reasons: &'a [String],
}

impl<'a> RenameDocument<'a> {
    fn of(rename: &'a RenameCandidate) -> Self {
        Self {
            from: rename.from.as_str(),
            to: rename.to.as_str(),
            before: rename.before.as_str(),
            after: rename.after.as_str(),
            score: f64::from(rename.score.percent()) / 100.0,
            reasons: &rename.reasons,
        }
    }
}

/// Escapes what the writer of JSON leaves as it is: DEL and everything outside ASCII, so that no terminal acts on it.
/// Such characters occur within strings only, so the value stays the same.
fn in_ascii(text: &str) -> String {
    let mut ascii = String::with_capacity(text.len());
    for c in text.chars() {
        if c < '\u{7f}' {
            ascii.push(c);
        } else {
            let units = c.encode_utf16(&mut [0; 2]).to_vec();
            ascii.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    ascii
}

/// The same value with the keys of every object in order, whichever map the JSON library was built with.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let entries: BTreeMap<String, Value> = map.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(entries.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

//! The JSON Schema of what the commands print with `--format json`; `diff` and `validate` have schemas of their own.

use serde_json::{Map, Value, json};

/// The `$id` of [`schema`]: a name, and no address.
pub const SCHEMA_ID: &str = "urn:okta-event-catalog:schema:commands";

/// The schema (2020-12): `$defs` has one definition for each command, by its name; the root accepts any of them.
#[must_use]
pub fn schema() -> Value {
    let commands = [
        ("refresh", refresh()),
        ("rules", list("rules", rule())),
        ("history", reference("life")),
        ("show", list("events", event())),
        ("search", list("events", hit())),
        ("stats", stats()),
        ("snapshots", list("snapshots", snapshot())),
        ("version", version()),
    ];
    let any: Vec<Value> = commands.iter().map(|(name, _)| reference(name)).collect();
    let mut definitions: Map<String, Value> =
        commands.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
    definitions.insert("life".to_owned(), life());
    definitions.insert("step".to_owned(), step());
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "What cargo xtask prints with --format json",
        "anyOf": any,
        "$defs": definitions,
    })
}

/// An object with exactly these members.
fn object(properties: Value) -> Value {
    let mut required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    required.sort();
    json!({ "type": "object", "required": required, "additionalProperties": false, "properties": properties })
}

/// The same, with more members that need not be there.
fn object_and(properties: Value, optional: Value) -> Value {
    let mut schema = object(properties);
    if let (Some(all), Value::Object(optional)) = (schema["properties"].as_object_mut(), optional) {
        all.extend(optional);
    }
    schema
}

fn list(name: &str, items: Value) -> Value {
    object(json!({ name: array(items) }))
}

fn array(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn text_or_null() -> Value {
    json!({ "type": ["string", "null"] })
}

fn yes_no() -> Value {
    json!({ "type": "boolean" })
}

fn yes_no_or_null() -> Value {
    json!({ "type": ["boolean", "null"] })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn counts() -> Value {
    json!({ "type": "object", "additionalProperties": count() })
}

fn visibility() -> Value {
    json!({ "enum": ["public", "beta", "internal"] })
}

fn visibility_or_null() -> Value {
    json!({ "enum": ["public", "beta", "internal", null] })
}

fn status() -> Value {
    json!({ "enum": ["documented", "hidden", "retired", "never-documented"] })
}

fn refresh() -> Value {
    let source = object_and(
        json!({ "witness": text(), "location": text(), "sha256": text(), "bytes": count() }),
        json!({ "documented": { "type": ["integer", "null"] } }),
    );
    let finding = object(json!({
        "kind": text(), "witness": text(), "against": text_or_null(), "id": text_or_null(), "subject": text(),
        "seen": text(), "expected": text(),
    }));
    let files = object(json!({ "created": count(), "changed": count(), "removed": count(), "unchanged": count() }));
    object(json!({
        "status": { "enum": ["new", "nothing-new", "offline"] },
        "dry_run": yes_no(),
        "source": text_or_null(),
        "snapshot": text(),
        "release": text_or_null(),
        "counts": object(json!({
            "documented": count(), "beta": count(), "internal": count(), "total": count(), "payload_types": count(),
        })),
        "witnesses": array(source),
        "findings": array(finding),
        "diff": { "description": "As urn:okta-event-catalog:schema:diff says.", "type": ["object", "null"] },
        "unusual": array(text()),
        "files": { "anyOf": [files, { "type": "null" }] },
    }))
}

fn rule() -> Value {
    object(json!({ "rule": text(), "level": { "enum": ["breaking", "notable", "editorial"] }, "meaning": text() }))
}

fn step() -> Value {
    object(json!({
        "event": text(), "snapshot": text(), "label": text_or_null(), "date": text(),
        "before": visibility_or_null(), "after": visibility_or_null(),
    }))
}

fn life() -> Value {
    let place = object(json!({ "snapshot": text(), "label": text_or_null(), "date": text() }));
    let place_or_null = json!({ "anyOf": [place, { "type": "null" }] });
    object(json!({
        "id": text(),
        "status": status(),
        "first_documented": place_or_null.clone(),
        "last_documented": place_or_null,
        "steps": array(reference("step")),
        "renamed_to": array(text()),
        "renamed_from": array(text()),
    }))
}

fn event() -> Value {
    let field = object(json!({
        "role": { "enum": ["actor", "debug_data", "target", "change_details"] },
        "payload_type": text(), "field": text(), "name_in_events": text(), "type": text(), "format": text(),
        "sensitive": yes_no_or_null(), "personal": yes_no_or_null(), "customer": yes_no_or_null(), "common": yes_no(),
    }));
    object_and(
        json!({
            "id": text(),
            "code": { "type": ["integer", "null"], "minimum": 1 },
            "variant": text_or_null(),
            "visibility": visibility(),
            "since": text_or_null(),
            "created": text_or_null(),
            "category": text_or_null(),
            "tags": array(text()),
            "event_hook_eligible": yes_no(),
            "oie_only": yes_no(),
            "change_details": yes_no(),
            "change_details_types": array(text()),
            "debug_data": text_or_null(),
            "actor": text_or_null(),
            "targets": array(text()),
            "legacy_ids": array(text()),
            "description_sha256": text(),
            "docs_url": text(),
            "life": reference("life"),
        }),
        json!({ "payload": array(field) }),
    )
}

fn hit() -> Value {
    object(json!({
        "id": text(),
        "status": status(),
        "visibility": visibility(),
        "since": text_or_null(),
        "category": text_or_null(),
        "tags": array(text()),
        "change_details": yes_no(),
        "fields": { "type": ["array", "null"], "items": text() },
    }))
}

fn stats() -> Value {
    let growth = object(json!({ "snapshot": text(), "documented": count(), "total": count() }));
    object(json!({
        "snapshot": text(), "since": counts(), "prefix": counts(), "tag": counts(), "flag": counts(),
        "growth": array(growth),
    }))
}

fn snapshot() -> Value {
    let source = object(json!({
        "witness": text(), "location": text(), "commit": text_or_null(), "sha256": text(), "bytes": count(),
    }));
    let publication = object(json!({
        "time": text(), "label": text_or_null(), "label_inferred": yes_no(), "findings": count(),
        "witnesses": array(source),
    }));
    object(json!({
        "name": text(), "label": text_or_null(), "documented": count(), "beta": count(), "internal": count(),
        "payload_types": count(), "publications": array(publication),
    }))
}

fn version() -> Value {
    object(json!({
        "version": text_or_null(),
        "bump": { "enum": ["none", "patch", "minor", null] },
        "next": text(),
    }))
}

//! Small histories, made of words of our own, and validators of the schemas generated from them.

use std::sync::OnceLock;

use catalog_model::{
    Catalog, ChangeDetails, ConfirmedRename, ConfirmedRenames, Coverage, EventEntry, EventId, FieldName, Files,
    History, LegacyId, PayloadField, PayloadFlags, PayloadType, PayloadTypeName, Publication, Registry, RenameKind,
    Sha256, Snapshot, SourceKind, SourceRecord, Tag, Visibility,
};
use jiff::Timestamp;
use jsonschema::Validator;
use serde_json::{Value, json};

pub(crate) const OPEN: &str = "json-schema/log-event.schema.json";
pub(crate) const STRICT: &str = "json-schema/log-event.strict.schema.json";
pub(crate) const EVENT_HOOK: &str = "json-schema/event-hook.schema.json";
pub(crate) const HOOK_DELIVERY: &str = "json-schema/event-hook-delivery.schema.json";
pub(crate) const CATALOG: &str = "json-schema/catalog.schema.json";

pub(crate) fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

pub(crate) fn type_name(text: &str) -> PayloadTypeName {
    PayloadTypeName::new(text).unwrap()
}

/// An entry from words: `pool.lane.open debug:LaneDebugData target:Lane actor:Guard change:LaneChange tag:pool
/// legacy:core.lane`, with `?` or `!` in front of the id of a beta or internal one.
pub(crate) fn entry(words: &str) -> EventEntry {
    let mut words = words.split_whitespace();
    let first = words.next().unwrap();
    let (visibility, text) = match first.as_bytes()[0] {
        b'?' => (Visibility::Beta, &first[1..]),
        b'!' => (Visibility::Internal, &first[1..]),
        _ => (Visibility::Public, first),
    };
    let mut entry = EventEntry::new(id(text));
    entry.visibility = visibility;
    for word in words {
        let (key, value) = word.split_once(':').unwrap();
        match key {
            "debug" => entry.debug_data = Some(type_name(value)),
            "actor" => entry.actor = Some(type_name(value)),
            "target" => drop(entry.targets.insert(type_name(value))),
            "change" => entry.change_details = ChangeDetails::named([type_name(value)].into()),
            "tag" => drop(entry.tags.insert(Tag::new(value).unwrap())),
            "legacy" => drop(entry.legacy_ids.insert(LegacyId::new(value).unwrap())),
            _ => panic!("unknown word {key}"),
        }
    }
    entry
}

/// A payload type from words: `LaneDebugData request_uri:String:uri:personal,customer lane:Integer::-`. Without the
/// last part, nothing is known of the flags.
pub(crate) fn payload_type(words: &str) -> PayloadType {
    let mut words = words.split_whitespace();
    let name = type_name(words.next().unwrap());
    let fields = words.map(|word| {
        let mut parts = word.split(':');
        let name = FieldName::new(parts.next().unwrap()).unwrap();
        let kind = parts.next().unwrap_or("String");
        let format = parts.next().unwrap_or_default();
        let flags = parts.next().map(|flags| PayloadFlags {
            sensitive: flags.contains("sensitive"),
            personal: flags.contains("personal"),
            customer: flags.contains("customer"),
        });
        (name, PayloadField::new(kind, format, flags).unwrap())
    });
    PayloadType { name, fields: fields.collect() }
}

pub(crate) fn catalog(entries: &[&str], payload_types: &[&str]) -> Catalog {
    let mut catalog = Catalog::new(Coverage::FULL);
    for words in entries {
        catalog.insert(entry(words)).unwrap();
    }
    for words in payload_types {
        catalog.insert_payload_type(payload_type(words));
    }
    catalog
}

/// Everything that follows from a history, with one schema of an output.
pub(crate) fn generate(history: &History) -> Files {
    let output = json!({ "title": "an output", "$id": "urn:output", "additionalProperties": false });
    catalog_emit::generate(history, &[("output.schema.json", output)]).unwrap()
}

/// Everything that follows from the pool.
pub(crate) fn pool_files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| generate(&pool()))
}

/// A history of these catalogs, a day apart from 2024-01-01 on, labelled 2024.01.1, 2024.01.2 and so on.
pub(crate) fn history(catalogs: impl IntoIterator<Item = Catalog>) -> History {
    let snapshots = catalogs.into_iter().enumerate().map(|(index, catalog)| {
        let day = i64::try_from(index).unwrap();
        let publication = Publication {
            time: Timestamp::from_second(1_704_067_200 + 86_400 * day).unwrap(),
            label: Some(format!("2024.01.{}", index + 1).parse().unwrap()),
            label_inferred: false,
            build: None,
            sources: vec![SourceRecord {
                source: SourceKind::Data,
                location: "somewhere".to_owned(),
                commit: None,
                committed: None,
                sha256: Sha256::of(&day.to_be_bytes()),
                bytes: 8,
            }],
            findings: Vec::new(),
        };
        Snapshot { catalog: catalog.into(), publications: vec![publication] }
    });
    let snapshots: Vec<Snapshot> = snapshots.collect();
    let has = |text: &str| snapshots.iter().any(|snapshot| snapshot.catalog.documented(text).is_some());
    let rename = ConfirmedRename {
        kind: RenameKind::Renamed,
        from: id("pool.lane.shut"),
        to: id("pool.lane.close"),
        reason: "the two have the same payload types".to_owned(),
    };
    let renames = if has("pool.lane.shut") && has("pool.lane.close") { vec![rename] } else { Vec::new() };
    let mut history = History::new(snapshots, Registry::default(), ConfirmedRenames::new(renames)).unwrap();
    history.register_documented().unwrap();
    history
}

const SHARED_FIELDS: &str = "request_uri:String:uri:personal trace_id:String:text:- original_principal:Resource:json:-";

/// A swimming pool over three snapshots: `pool.lane.shut` is retired, `pool.depth.measure` hidden, `pool.slide.open`
/// never documented, and every payload type but `Lane` and `LaneChange` describes `debugData`.
pub(crate) fn pool() -> History {
    let debug = |name: &str, own: &str| format!("{name} {SHARED_FIELDS} {own}");
    let lane = debug("LaneDebugData", "lane_number:Integer:integer:- chlorine:Double::sensitive,customer");
    let old_lane = debug("LaneDebugData", "lane_number:String");
    let others = [
        debug("GuardDebugData", "whistle:Boolean:boolean:-"),
        debug("ShutDebugData", "reason:String:text:-"),
        debug("PlainDebugData", ""),
        "OddDebugData trace_id:String:text:- depth_in_metres:Double".to_owned(),
    ];
    let targets =
        ["Lane lane_name:String:name:personal", "LaneChange lane_name:String:name:- is_open:Boolean:boolean:-"];
    let types = |first: &str, others: &[String]| -> Vec<String> {
        let others = others.iter().cloned();
        [first.to_owned()].into_iter().chain(others).chain(targets.map(str::to_owned)).collect()
    };
    let made =
        |entries: &[&str], types: &[String]| catalog(entries, &types.iter().map(String::as_str).collect::<Vec<_>>());
    let open = "pool.lane.open debug:LaneDebugData target:Lane change:LaneChange tag:event-hook-eligible tag:pool";
    let open_with_legacy_id = format!("{open} legacy:core.lane.open_success");
    let guard = "pool.guard.whistle debug:GuardDebugData actor:Lane tag:event-hook-eligible";
    let depth = "pool.depth.measure debug:OddDebugData";
    let first = made(
        &[&open_with_legacy_id, "pool.lane.shut debug:ShutDebugData tag:event-hook-eligible", depth],
        &types(&old_lane, &others),
    );
    let second =
        made(&[&open_with_legacy_id, "pool.lane.close debug:ShutDebugData", guard, depth], &types(&lane, &others));
    let third = made(
        &[
            open,
            "pool.lane.close debug:PlainDebugData",
            guard,
            "!pool.depth.measure debug:OddDebugData",
            "?pool.slide.open debug:LaneDebugData tag:event-hook-eligible",
            "pool.shower.run",
            "pool.towel.fold debug:NowhereDebugData",
        ],
        &types(&lane, &[others[0].clone(), others[2].clone(), others[3].clone()]),
    );
    history([first, second, third])
}

pub(crate) fn json_of(files: &Files, path: &str) -> Value {
    let contents = files.get(path).unwrap_or_else(|| panic!("{path} is not generated"));
    serde_json::from_slice(contents).unwrap()
}

/// The schema, checked against the 2020-12 meta-schema and compiled.
pub(crate) fn compiled(files: &Files, path: &str) -> Validator {
    let schema = json_of(files, path);
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{path}");
    if let Err(error) = jsonschema::draft202012::meta::validate(&schema) {
        panic!("{path} is no schema: {error}");
    }
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{path} does not compile: {error}"))
}

pub(crate) fn text_of(files: &Files, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} is not generated")).to_vec()).unwrap()
}

/// Both flavours of the schema of a log event.
pub(crate) struct Flavours {
    pub(crate) open: Validator,
    pub(crate) strict: Validator,
}

impl Flavours {
    pub(crate) fn of(history: &History) -> Self {
        Self::of_files(&generate(history))
    }

    pub(crate) fn of_files(files: &Files) -> Self {
        Self { open: compiled(files, OPEN), strict: compiled(files, STRICT) }
    }

    pub(crate) fn of_pool() -> &'static Self {
        static FLAVOURS: OnceLock<Flavours> = OnceLock::new();
        FLAVOURS.get_or_init(|| Self::of_files(pool_files()))
    }

    /// What the two say of an event: accepted by the open one, and by the strict one.
    pub(crate) fn accept(&self, event: &Value) -> (bool, bool) {
        (self.open.is_valid(event), self.strict.is_valid(event))
    }
}

/// A complete event of this type, with everything that the reference has.
pub(crate) fn full_event(event_type: &str) -> Value {
    let place = json!({
        "city": "Bath", "state": null, "country": "United Kingdom", "postalCode": "BA1",
        "geolocation": {"lat": 51.38, "lon": -2.36}
    });
    let chain = json!([{"ip": "192.0.2.7", "geographicalContext": place, "version": "V4", "source": null}]);
    json!({
        "uuid": "0b6d1a3c-0000-4000-8000-000000000001",
        "published": "2026-08-06T09:43:58.123Z",
        "eventType": event_type,
        "version": "0",
        "severity": "INFO",
        "legacyEventType": null,
        "displayMessage": "A lane was opened",
        "actor": {
            "id": "00u1", "type": "User", "alternateId": "guard@example.com", "displayName": "Guard",
            "detailEntry": {"anything": {"goes": "here"}}
        },
        "client": {
            "userAgent": {"rawUserAgent": "Whistle/1.0", "os": "None", "browser": "UNKNOWN"},
            "geographicalContext": place, "zone": "null", "ipAddress": "192.0.2.7", "device": "Unknown", "id": null,
            "ipChain": chain
        },
        "device": {
            "id": "guo1", "name": "Megaphone", "os_platform": "OSX", "osVersion": "1", "managed": true,
            "deviceIntegrator": {"a": 1}, "jailbreak": null
        },
        "request": {"ipChain": chain},
        "outcome": {"result": "SUCCESS", "reason": null},
        "target": [{
            "id": "lane1", "type": "Lane", "alternateId": null, "displayName": null, "detailEntry": null,
            "changeDetails": {"from": {"isOpen": false}, "to": {"isOpen": true}}
        }],
        "transaction": {"type": "WEB", "id": "t1", "detail": {}},
        "debugContext": {"debugData": {}},
        "authenticationContext": {
            "authenticationProvider": "FACTOR_PROVIDER", "credentialProvider": null, "credentialType": "OTP",
            "issuer": {"id": "i", "type": "t"}, "externalSessionId": "s", "rootSessionId": "r", "interface": null,
            "authenticationStep": 0, "authenticatorContext": null
        },
        "securityContext": {
            "asNumber": 7018, "asOrg": "o", "isp": "i", "domain": "d", "isProxy": false,
            "ipDetails": {"asNumber": null, "ipServiceCategories": [{"type": "VPN", "isAnonymous": true}]},
            "risk": {"level": "LOW", "reasons": ["none"]},
            "userBehaviors": [{"id": "b", "name": "New lane", "result": "NEGATIVE"}],
            "botProtection": {"level": "LOW"}
        },
        "insertionTimestamp": null
    })
}

/// A full event with one value put in place, by JSON pointer; its last part may be new.
pub(crate) fn with(event_type: &str, pointer: &str, value: Value) -> Value {
    let mut event = full_event(event_type);
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match event.pointer_mut(parent).unwrap_or_else(|| panic!("{parent} is not in the event")) {
        Value::Object(members) => drop(members.insert(key.to_owned(), value)),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        _ => panic!("{parent} holds nothing"),
    }
    event
}

/// A full event without one value.
pub(crate) fn without(event_type: &str, pointer: &str) -> Value {
    let mut event = full_event(event_type);
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let removed = event.pointer_mut(parent).and_then(Value::as_object_mut).and_then(|members| members.remove(key));
    assert!(removed.is_some(), "{pointer} is not in the event");
    event
}

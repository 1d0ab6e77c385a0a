//! The two flavours of the schema of a log event.

use catalog_model::{DebugDataKey, Observation, ObservationSource, ObservedKeys};
use serde_json::{Value, json};

use crate::support::{
    Flavours, HOOK_DELIVERY, OPEN, STRICT, full_event, generate, id, json_of, pool, pool_files, text_of, with, without,
};

#[test]
fn a_full_event_of_every_id_that_was_ever_documented_passes_both() {
    let flavours = Flavours::of_pool();
    for id in [
        "pool.lane.open",
        "pool.lane.close",
        "pool.lane.shut",
        "pool.guard.whistle",
        "pool.depth.measure",
        "pool.shower.run",
        "pool.towel.fold",
    ] {
        assert_eq!(flavours.accept(&full_event(id)), (true, true), "{id}");
    }
}

#[test]
fn event_types_that_were_never_documented_pass_the_open_flavour_alone() {
    let flavours = Flavours::of_pool();
    for id in ["vendor.invented.this", "pool.slide.open", "pool.lane", "pool.lane.opens", "Pool.lane.open", "pool"] {
        assert_eq!(flavours.accept(&full_event(id)), (true, false), "{id}");
    }
    for odd in [json!(""), json!(null), json!(7), json!(["pool.lane.open"])] {
        assert_eq!(flavours.accept(&with("pool.lane.open", "/eventType", odd.clone())), (false, false), "{odd}");
    }
}

#[test]
fn what_strict_insists_on_and_open_lets_pass() {
    let flavours = Flavours::of_pool();
    let cases = [
        ("/severity", json!("FATAL")),
        ("/severity", json!("info")),
        ("/severity", json!(null)),
        ("/version", json!(0)),
        ("/published", json!("yesterday")),
        ("/vendorKey", json!({"added": "by a pipeline"})),
        ("/actor", json!(null)),
        ("/actor/id", json!(null)),
        ("/actor/detail", json!({})),
        ("/client/userAgent/version", json!("1")),
        ("/client/geographicalContext/postalCode", json!(10013)),
        ("/client/geographicalContext/geolocation/alt", json!(3)),
        ("/device/colour", json!("red")),
        ("/outcome/result", json!("MAYBE")),
        ("/outcome/result", json!(null)),
        ("/request/ipChain/0/version", json!("V5")),
        ("/request/ipChain/0", json!(null)),
        ("/target/0/type", json!(null)),
        ("/target/0/changeDetails/during", json!({})),
        ("/transaction/type", json!("BATCH")),
        ("/authenticationContext/credentialType", json!("SMELL")),
        ("/authenticationContext/issuer/name", json!("x")),
        ("/securityContext/userBehaviors/0/score", json!(1)),
        ("/securityContext/risk/level", json!("EXTREME")),
        ("/securityContext/botProtection/level", json!("low")),
        ("/securityContext/ipDetails/ipServiceCategories/0/type", json!("Carrier Pigeon")),
        ("/debugContext/extra", json!({})),
    ];
    for (pointer, value) in cases {
        assert_eq!(
            flavours.accept(&with("pool.lane.open", pointer, value.clone())),
            (true, false),
            "{pointer} {value}"
        );
    }
    for pointer in ["/version", "/severity", "/actor", "/actor/type", "/outcome/result"] {
        assert_eq!(flavours.accept(&without("pool.lane.open", pointer)), (true, false), "without {pointer}");
    }
}

#[test]
fn what_is_no_log_event_for_either() {
    let flavours = Flavours::of_pool();
    for pointer in ["/uuid", "/published", "/eventType"] {
        assert_eq!(flavours.accept(&without("pool.lane.open", pointer)), (false, false), "without {pointer}");
        let null = with("pool.lane.open", pointer, Value::Null);
        assert_eq!(flavours.accept(&null), (false, false), "{pointer} null");
    }
    let cases = [
        ("/actor", json!("guard")),
        ("/target", json!({"id": "lane1"})),
        ("/target/0", json!("lane1")),
        ("/client/userAgent", json!("Whistle/1.0")),
        ("/debugContext/debugData", json!("{}")),
        ("/displayMessage", json!({"text": "A lane was opened"})),
        ("/request/ipChain", json!("192.0.2.7")),
        ("/actor/id", json!(true)),
        ("/version", json!(false)),
        ("/client/geographicalContext/postalCode", json!(["10013"])),
        ("/client/geographicalContext/geolocation/lat", json!("51.38")),
        ("/securityContext/asNumber", json!("7018")),
        ("/securityContext/isProxy", json!("false")),
        ("/securityContext/ipDetails/ipServiceCategories/0/isAnonymous", json!("true")),
        ("/securityContext/risk/reasons", json!([1])),
    ];
    for (pointer, value) in cases {
        assert_eq!(flavours.accept(&with("pool.lane.open", pointer, value)), (false, false), "{pointer}");
    }
    for value in [json!([]), json!(null), json!("pool.lane.open")] {
        assert_eq!(flavours.accept(&value), (false, false), "{value}");
    }
}

#[test]
fn null_and_absence_pass_both_wherever_the_reference_allows_them() {
    let flavours = Flavours::of_pool();
    let pointers = [
        "/client",
        "/device",
        "/request",
        "/outcome",
        "/target",
        "/transaction",
        "/debugContext",
        "/authenticationContext",
        "/securityContext",
        "/displayMessage",
        "/legacyEventType",
        "/insertionTimestamp",
        "/client/userAgent",
        "/client/geographicalContext",
        "/client/geographicalContext/geolocation",
        "/client/geographicalContext/geolocation/lat",
        "/request/ipChain",
        "/outcome/reason",
        "/transaction/detail",
        "/transaction/type",
        "/debugContext/debugData",
        "/authenticationContext/credentialType",
        "/authenticationContext/issuer",
        "/securityContext/isProxy",
        "/securityContext/risk",
        "/securityContext/userBehaviors",
        "/actor/detailEntry",
    ];
    for pointer in pointers {
        let null = with("pool.lane.open", pointer, Value::Null);
        assert_eq!(flavours.accept(&null), (true, true), "{pointer} null");
        assert_eq!(flavours.accept(&without("pool.lane.open", pointer)), (true, true), "without {pointer}");
    }
}

#[test]
fn strict_checks_the_keys_of_debug_data_by_event_type() {
    let flavours = Flavours::of_pool();
    let cases = [
        // Shared by most payload types, own, and of another one.
        ("pool.lane.open", "requestUri", true),
        ("pool.lane.open", "laneNumber", true),
        ("pool.lane.open", "whistle", false),
        ("pool.guard.whistle", "whistle", true),
        ("pool.guard.whistle", "laneNumber", false),
        // Upstream's own spelling is not that of events, and case counts.
        ("pool.lane.open", "lane_number", false),
        ("pool.lane.open", "lanenumber", false),
        ("pool.lane.open", "", false),
        // A payload type that has nothing but what is shared.
        ("pool.lane.close", "traceId", true),
        ("pool.lane.close", "reason", false),
        // Retired with its payload type, which an older snapshot defines.
        ("pool.lane.shut", "reason", true),
        ("pool.lane.shut", "laneNumber", false),
        // A payload type that lacks what most have.
        ("pool.depth.measure", "traceId", true),
        ("pool.depth.measure", "depthInMetres", true),
        ("pool.depth.measure", "requestUri", false),
        // No payload type, or one that is nowhere defined: nothing is known, so nothing is forbidden.
        ("pool.shower.run", "whatever", true),
        ("pool.towel.fold", "whatever", true),
    ];
    for (event_type, key, is_known) in cases {
        let event = with(event_type, "/debugContext/debugData", json!({ key: "x" }));
        assert_eq!(flavours.accept(&event), (true, is_known), "{key} in {event_type}");
    }
}

#[test]
fn debug_data_holds_text_and_a_resource_can_be_an_object() {
    let flavours = Flavours::of_pool();
    let principal =
        json!({"id": "00u1", "type": "User", "alternateId": null, "displayName": "Guard", "detailEntry": null});
    let cases = [
        ("laneNumber", json!("3"), true),
        ("laneNumber", json!(3), false),
        ("laneNumber", json!({"number": 3}), false),
        ("laneNumber", json!(null), false),
        ("originalPrincipal", json!("00u1"), true),
        ("originalPrincipal", principal, true),
        ("originalPrincipal", json!({"id": "00u1"}), false),
        ("originalPrincipal", json!({"id": "00u1", "type": "User", "shoeSize": 9}), false),
        ("originalPrincipal", json!(["00u1"]), false),
    ];
    for (key, value, is_documented) in cases {
        let event = with("pool.lane.open", "/debugContext/debugData", json!({ key: value.clone() }));
        assert_eq!(flavours.accept(&event), (true, is_documented), "{key}: {value}");
    }
}

#[test]
fn values_that_only_newer_events_have_pass_both() {
    let flavours = Flavours::of_pool();
    let cases = [
        ("/request/ipChain/0/ipDetails", json!({"asNumber": 7018, "ipServiceCategories": []})),
        ("/authenticationContext/credentialType", json!("OAuth 2.0")),
        ("/device/os_version", json!("1")),
        ("/device/diskEncryptionType", json!("FULL")),
    ];
    for (pointer, value) in cases {
        assert_eq!(flavours.accept(&with("pool.lane.open", pointer, value)), (true, true), "{pointer}");
    }
}

#[test]
fn strict_accepts_observed_keys_for_their_event_type_alone() {
    let observed = |event_type: &str, key: &str| Observation {
        event_type: id(event_type),
        keys: [DebugDataKey::new(key).unwrap()].into(),
        source: ObservationSource::OrganizationLog,
        evidence: "seen from the diving board".to_owned(),
        reviewed: "2024-01-01".parse().unwrap(),
    };
    let keys = vec![observed("pool.lane.open", "splash"), observed("pool.lane.open", "wave")];
    let files = generate(&pool().with_observed_keys(ObservedKeys::new(keys)));
    let flavours = Flavours::of_files(&files);
    let strict_accepts =
        |event_type: &str, data: Value| flavours.strict.is_valid(&with(event_type, "/debugContext/debugData", data));
    assert!(strict_accepts("pool.lane.open", json!({"splash": "1", "wave": "2", "laneNumber": "3", "traceId": "x"})));
    assert!(!strict_accepts("pool.lane.open", json!({"splashes": "1"})));
    assert!(!strict_accepts("pool.lane.open", json!({"splash": 1})));
    assert!(!strict_accepts("pool.guard.whistle", json!({"splash": "1"})));
    assert!(text_of(&files, STRICT).contains("Observed in events, not documented by Okta."));
}

#[test]
fn known_event_types_are_one_sorted_list_whatever_their_status() {
    let files = pool_files();
    let ids = json!([
        "pool.depth.measure",
        "pool.guard.whistle",
        "pool.lane.close",
        "pool.lane.open",
        "pool.lane.shut",
        "pool.shower.run",
        "pool.towel.fold"
    ]);
    assert_eq!(json_of(files, OPEN)["$defs"]["KnownEventType"]["enum"], ids);
    assert_eq!(json_of(files, STRICT)["$defs"]["EventType"]["enum"], ids);
}

#[test]
fn names_are_titles_and_no_member_has_two_spellings() {
    let files = pool_files();
    for path in [OPEN, HOOK_DELIVERY] {
        let schema = json_of(files, path);
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            assert_eq!(definition["title"], *name, "{path}");
            assert!(definition["description"].as_str().unwrap().ends_with('.'), "{path}: {name}");
            let is_alternative = definition["oneOf"].is_array() || definition["anyOf"].is_array();
            assert!(is_alternative || definition["type"].is_string(), "{path}: {name}");
            let members = definition["properties"].as_object().into_iter().flatten();
            let mut spellings: Vec<String> = members.map(|(key, _)| key.replace('_', "").to_lowercase()).collect();
            let count = spellings.len();
            spellings.sort();
            spellings.dedup();
            assert_eq!(spellings.len(), count, "{path}: {name}");
        }
    }
    assert_eq!(json_of(files, OPEN)["title"], "LogEvent");
}

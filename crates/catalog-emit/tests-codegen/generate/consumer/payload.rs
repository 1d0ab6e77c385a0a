//! Payload types and their fields, against what the history says.

use std::collections::{BTreeSet, HashSet};

use okta_event_types::{EventType, ParsePayloadTypeError, PayloadField, PayloadType};

/// `payload type,name in events,Okta's name,type,format,flags`, sorted.
const FIELDS: &str = include_str!("fields.txt");

fn payload_type(name: &str) -> PayloadType {
    name.parse().unwrap()
}

fn line(payload_type: PayloadType, field: &PayloadField) -> String {
    let flags = [(field.is_sensitive(), "sensitive"), (field.is_personal(), "personal"), (field.is_customer(), "customer")];
    let set: Vec<&str> = flags.into_iter().filter_map(|(is_set, name)| is_set.then_some(name)).collect();
    let flags = match (field.is_privacy_known(), set.is_empty()) {
        (false, true) => String::new(),
        (true, true) => "-".to_owned(),
        _ => set.join(" "),
    };
    format!("{payload_type},{},{},{},{},{flags}\n", field.name(), field.okta_name(), field.kind(), field.format())
}

#[test]
fn every_field_is_what_the_history_says() {
    let all = PayloadType::ALL.iter().flat_map(|it| it.fields().iter().map(|field| line(*it, field)));
    assert_eq!(all.collect::<String>(), FIELDS);
    assert!(FIELDS.lines().count() > 10, "{FIELDS}");
}

#[test]
fn payload_types_are_those_that_event_types_name() {
    let mut named = BTreeSet::new();
    for event_type in EventType::ALL {
        named.extend(event_type.actor());
        named.extend(event_type.debug_data());
        named.extend(event_type.targets());
        named.extend(event_type.change_details());
        let fields = event_type.debug_data().map_or(&[][..], PayloadType::fields);
        assert_eq!(event_type.debug_data_fields(), fields);
        assert!(event_type.targets().is_sorted() && event_type.change_details().is_sorted());
    }
    assert!(named.iter().eq(PayloadType::ALL));
    let names: Vec<&str> = PayloadType::ALL.iter().map(|it| it.as_str()).collect();
    assert_eq!(names, ["AppDetails", "BulkDebugData", "SessionDebugData", "UserChange", "UserDetails"]);
    assert_eq!(PayloadType::ALL.iter().collect::<HashSet<_>>().len(), names.len());
}

#[test]
fn a_payload_type_is_its_name() {
    for &payload_type in PayloadType::ALL {
        let name = payload_type.as_str();
        assert_eq!(name.parse(), Ok(payload_type));
        assert_eq!(PayloadType::try_from(name), Ok(payload_type));
        assert_eq!(<&'static str>::from(payload_type), name);
        assert_eq!(payload_type.as_ref(), name);
        assert!(payload_type == *name && payload_type == name && *name == payload_type && name == payload_type);
        assert_eq!(payload_type.to_string(), name);
    }
    assert_eq!(format!("{:>12} {0:?}", payload_type("AppDetails")), "  AppDetails PayloadType(AppDetails)");
    assert!(payload_type("AppDetails") != "UserDetails" && "AppDetail" != payload_type("AppDetails"));
    // The last of these is defined, but no event type names it.
    for miss in ["", "A", "AppDetail", "AppDetailsx", "appDetails", " AppDetails", "zz", "\0", "RiskData"] {
        let error: ParsePayloadTypeError = miss.parse::<PayloadType>().unwrap_err();
        assert_eq!(error.to_string(), "not a payload type of Okta event types that this version knows");
    }
}

#[test]
fn a_field_is_found_by_its_exact_name_in_events() {
    for &payload_type in PayloadType::ALL {
        for field in payload_type.fields() {
            let found = payload_type.field(field.name()).unwrap();
            // Two of Okta's names can become one: then it is the first one.
            assert!(found == *field || (found.name() == field.name() && found.okta_name() < field.okta_name()));
        }
    }
    let session = payload_type("SessionDebugData");
    let names: Vec<&str> = session.fields().iter().map(|field| field.name()).collect();
    assert_eq!(names, ["aA", "aZ", "behaviors2", "request", "requestUri", "requestUri", "risk"]);
    assert_eq!(session.field("requestUri").unwrap().okta_name(), "requestUri");
    for miss in ["", "requestUr", "requestUrix", "requesturi", "request_uri", "RequestUri", "reques", "a", "zz", "goneField", "id"] {
        assert_eq!(session.field(miss), None, "{miss}");
    }
    assert_eq!(EventType::UserSessionStart.debug_data_fields(), session.fields());
}

#[test]
fn definitions_are_the_last_ones() {
    let [change, user] = ["UserChange", "UserDetails"].map(payload_type);
    assert_eq!(change.fields(), user.fields());
    let id = user.field("id").unwrap();
    assert_eq!((id.format(), id.is_personal(), id.is_sensitive(), id.is_privacy_known()), ("okta:userId", true, false, true));
    // Equal names are not enough to be equal.
    let session = payload_type("SessionDebugData");
    let uris = [session.fields()[5], user.field("requestUri").unwrap()];
    assert_eq!(uris[0], uris[1]);
    assert_ne!(session.fields()[4], uris[0]);

    // Defined before there were flags, and never since.
    let app_id = payload_type("AppDetails").field("appId").unwrap();
    assert!(!app_id.is_privacy_known() && !app_id.is_personal() && app_id.format().is_empty());
    assert_eq!(
        format!("{app_id:?}"),
        "PayloadField { name: \"appId\", okta_name: \"app_id\", kind: \"String\", format: \"\", is_sensitive: false, \
         is_personal: false, is_customer: false, is_privacy_known: false }"
    );
    // Named and never defined.
    let bulk = payload_type("BulkDebugData");
    assert!(bulk.fields().is_empty() && bulk.field("").is_none() && bulk.field("requestUri").is_none());
    assert!(EventType::AB.debug_data_fields().is_empty());
}

#[test]
fn fields_can_be_constants() {
    const FIELDS: &[PayloadField] = EventType::UserSessionStart.debug_data_fields();
    const RISK: (&str, &str, bool, bool, bool) =
        (FIELDS[6].name(), FIELDS[6].kind(), FIELDS[6].is_sensitive(), FIELDS[6].is_personal(), FIELDS[6].is_customer());
    assert_eq!(RISK, ("risk", "RiskData", true, true, false));
    assert!(size_of::<PayloadType>() <= 2 && size_of::<PayloadField>() <= 2);
}

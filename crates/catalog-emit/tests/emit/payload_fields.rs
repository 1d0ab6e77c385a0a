//! The queries of payload fields, which several generators and commands use.

use catalog_model::Catalog;
use catalog_model::payload_fields::{
    CarriedField, FieldFilter, PrivacyFlag, Role, common_fields, events_with, fields_of, payload_types_of,
};

use crate::support::{catalog, pool};

fn newest() -> Catalog {
    pool().newest().unwrap().catalog.as_ref().clone()
}

fn shown(field: &CarriedField<'_>) -> String {
    let common = if field.is_common { " common" } else { "" };
    let field_type = field.payload_type;
    format!("{} {field_type} {}={} {}{common}", field.role, field.name, field.name_in_events, field.field.kind)
}

#[test]
fn the_fields_of_an_entry_by_role_and_payload_type() {
    let catalog = newest();
    let rows = fields_of(&catalog, catalog.get("pool.lane.open").unwrap());
    let rows: Vec<String> = rows.iter().map(shown).collect();
    let expected = [
        "debug_data LaneDebugData chlorine=chlorine Double",
        "debug_data LaneDebugData lane_number=laneNumber Integer",
        "debug_data LaneDebugData original_principal=originalPrincipal Resource common",
        "debug_data LaneDebugData request_uri=requestUri String common",
        "debug_data LaneDebugData trace_id=traceId String common",
        "target Lane lane_name=laneName String",
        "change_details LaneChange is_open=isOpen Boolean",
        "change_details LaneChange lane_name=laneName String",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn a_payload_type_that_is_not_defined_has_no_rows_but_is_named() {
    let catalog = newest();
    let entry = catalog.get("pool.towel.fold").unwrap();
    assert!(fields_of(&catalog, entry).is_empty());
    let names: Vec<_> = payload_types_of(entry).map(|(role, name)| (role, name.as_str())).collect();
    assert_eq!(names, [(Role::DebugData, "NowhereDebugData")]);
    assert_eq!(payload_types_of(catalog.get("pool.shower.run").unwrap()).count(), 0);
}

fn ids(catalog: &Catalog, filter: FieldFilter<'_>) -> Vec<String> {
    events_with(catalog, catalog.entries(), &filter).keys().map(ToString::to_string).collect()
}

#[test]
fn event_types_by_field_name_upstream_or_in_events_to_the_letter() {
    let catalog = newest();
    let named = |name| ids(&catalog, FieldFilter { name: Some(name), ..FieldFilter::default() });
    assert_eq!(named("laneNumber"), ["pool.lane.open", "pool.slide.open"]);
    assert_eq!(named("lane_number"), named("laneNumber"));
    assert_eq!(named("lane_name"), ["pool.guard.whistle", "pool.lane.open"]);
    for near_miss in ["lanenumber", "LaneNumber", "lane", "lane_numbers", ""] {
        assert!(named(near_miss).is_empty(), "{near_miss}");
    }
}

#[test]
fn event_types_by_flag_alone_and_with_a_name() {
    let catalog = newest();
    let flagged = |flag, name| ids(&catalog, FieldFilter { name, flags: &[flag], no_common: false });
    assert_eq!(flagged(PrivacyFlag::Sensitive, None), ["pool.lane.open", "pool.slide.open"]);
    assert_eq!(flagged(PrivacyFlag::Customer, Some("chlorine")), ["pool.lane.open", "pool.slide.open"]);
    assert!(flagged(PrivacyFlag::Personal, Some("chlorine")).is_empty());
    // Nothing is known of the flags of the one field that only this event type has.
    assert!(!flagged(PrivacyFlag::Personal, None).contains(&"pool.depth.measure".to_owned()));
    let rows = events_with(
        &catalog,
        catalog.entries(),
        &FieldFilter { flags: &[PrivacyFlag::Personal], ..FieldFilter::default() },
    );
    let of_open: Vec<String> = rows[&crate::support::id("pool.lane.open")].iter().map(shown).collect();
    assert_eq!(
        of_open,
        ["debug_data LaneDebugData request_uri=requestUri String common", "target Lane lane_name=laneName String"]
    );
}

#[test]
fn several_flags_must_all_be_set_and_common_fields_can_be_left_out() {
    let catalog = newest();
    let flagged = |flags: &[PrivacyFlag]| ids(&catalog, FieldFilter { flags, ..FieldFilter::default() });
    assert_eq!(flagged(&[PrivacyFlag::Sensitive, PrivacyFlag::Customer]), ["pool.lane.open", "pool.slide.open"]);
    assert!(flagged(&[PrivacyFlag::Sensitive, PrivacyFlag::Personal]).is_empty());
    let uri = |no_common| ids(&catalog, FieldFilter { name: Some("request_uri"), flags: &[], no_common });
    assert!(!uri(false).is_empty() && uri(true).is_empty());
}

#[test]
fn a_filter_that_wants_nothing_finds_every_event_type_with_a_field() {
    let catalog = newest();
    let all = ids(&catalog, FieldFilter::default());
    let with_fields: Vec<String> = catalog
        .entries()
        .filter(|entry| !fields_of(&catalog, entry).is_empty())
        .map(|entry| entry.id.to_string())
        .collect();
    assert_eq!(all, with_fields);
    assert_eq!(all.len(), 5);
}

#[test]
fn flags_are_read_as_they_are_written() {
    for flag in PrivacyFlag::ALL {
        assert_eq!(flag.as_str().parse(), Ok(flag));
    }
    for text in ["", "Personal", "secret", "personal "] {
        assert_eq!(text.parse::<PrivacyFlag>(), Err(()), "{text}");
    }
}

#[test]
fn a_field_is_common_from_half_of_the_debug_data_types_on_and_from_four_types_on() {
    let events = ["p.a debug:A", "p.b debug:B", "p.c debug:C", "p.d debug:D", "p.e target:T"];
    let names = |types: &[&str]| -> Vec<String> {
        let catalog = catalog(&events, types);
        common_fields(&catalog).into_iter().map(ToString::to_string).collect()
    };
    // Two of four; `z` is in targets and in one only.
    assert_eq!(names(&["A x", "B x y", "C z", "D w", "T z z2"]), ["x"]);
    // Three types are too few, and what is no type of debugData does not count.
    assert!(names(&["A x", "B x", "C x", "T x"]).is_empty());
    assert!(names(&["A x", "B x", "C x", "T x", "U x"]).is_empty());
}

//! Each rule about payload types by a pair of catalogs, with the near misses beside it.

mod support;

use std::collections::BTreeSet;

use catalog_diff::{Change, Rule};
use catalog_model::{Catalog, ChangeDetails, Coverage, EventEntry, PayloadFlags, PayloadType, Visibility};
use support::{beta, catalog, check, covering, diff, event, payload, type_name, with, with_payloads};

fn check_types(before: &[PayloadType], after: &[PayloadType], expected: &[&str]) {
    // A type that never changes: a catalog without any tells nothing of them.
    let constant = || payload("Constant", &["x: String text"]);
    let of = |types: &[PayloadType]| with_payloads(catalog([]), types.iter().cloned().chain([constant()]));
    check(&of(before), &of(after), expected);
}

#[test]
fn types_come_and_go() {
    let door = [payload("Door", &["colour: String text", "width: Long text"])];
    let gate = [payload("Gate", &["width: Long text"])];
    check_types(&[], &door, &["payload-type-added Door - 2 fields"]);
    check_types(&door, &[], &["payload-type-removed Door 2 fields -"]);
    check_types(&door, &gate, &["payload-type-removed Door 2 fields -", "payload-type-added Gate - 1 field"]);
    check_types(&door, &door, &[]);
    check_types(&[], &[payload("Empty", &[])], &["payload-type-added Empty - 0 fields"]);
}

#[test]
fn fields_come_go_and_change() {
    let check_fields = |before: &[&str], after: &[&str], expected: &[&str]| {
        check_types(&[payload("Door", before)], &[payload("Door", after)], expected);
    };
    check_fields(&[], &["colour: String text"], &["payload-field-added Door.colour - String text"]);
    check_fields(&["colour: String text"], &[], &["payload-field-removed Door.colour String text -"]);
    check_fields(
        &["colour: String text"],
        &["colour: List text"],
        &["payload-field-retyped Door.colour String text List text"],
    );
    check_fields(&["id: String id"], &["id: String text"], &["payload-field-retyped Door.id String id String text"]);
    check_fields(
        &["color: String text"],
        &["colour: String text"],
        &["payload-field-removed Door.color String text -", "payload-field-added Door.colour - String text"],
    );
    // A field whose name has a dot is one field.
    check_fields(&[], &["a.b: String text"], &["payload-field-added Door.a.b - String text"]);
    // The plain types of 2019 and 2020 tell no format: gaining one is no change, another type is.
    check_fields(&["colour: String"], &["colour: String text"], &[]);
    check_fields(&["colour: String text"], &["colour: String"], &[]);
    check_fields(&["colour: Map"], &["colour: String text"], &["payload-field-retyped Door.colour Map String text"]);
}

#[test]
fn a_format_gained_is_a_change_where_both_sides_tell_formats() {
    let shaped = |format: &str| {
        let mut door = payload("Door", &["colour: String text"]);
        door.fields.values_mut().for_each(|field| field.format = format.into());
        door
    };
    check_types(&[shaped("")], &[shaped("text")], &["payload-field-retyped Door.colour String String text"]);
}

#[test]
fn flags_have_no_rule() {
    let before = payload("Door", &["colour: String text"]);
    let mut after = before.clone();
    after.fields.values_mut().for_each(|field| {
        field.flags = Some(PayloadFlags { sensitive: true, personal: true, customer: true });
    });
    check_types(&[before], &[after], &[]);
}

/// Public events that name the type in each role, a hidden one that does and a public one that does not.
fn users(type_text: &str) -> Vec<EventEntry> {
    let name = type_name(type_text);
    vec![
        with(event("role.actor"), |entry| entry.actor = Some(name.clone())),
        with(event("role.change_details"), |entry| {
            entry.change_details = ChangeDetails::named(BTreeSet::from([name.clone()]));
        }),
        with(event("role.debug_data"), |entry| entry.debug_data = Some(name.clone())),
        with(event("role.target"), |entry| entry.targets = BTreeSet::from([name.clone(), type_name("Wall")])),
        with(beta("role.hidden"), |entry| entry.debug_data = Some(name.clone())),
        event("role.none"),
    ]
}

#[test]
fn a_type_changes_once_and_names_the_documented_events_it_touches() {
    let wall = || payload("Wall", &["height: Long text"]);
    let before =
        with_payloads(catalog(users("Door")), [payload("Door", &["old: String text", "kept: String text"]), wall()]);
    let mut entries = users("Door");
    entries.retain(|entry| entry.id.as_str() != "role.actor");
    entries.push(with(event("role.new"), |entry| entry.debug_data = Some(type_name("Door"))));
    let after = with_payloads(catalog(entries), [payload("Door", &["new: String text", "kept: Long text"]), wall()]);

    let diff = diff(&before, &after);
    let changes: Vec<&Change> = diff.changes.iter().filter(|change| change.rule.is_about_payloads()).collect();
    let events = |rule| -> String {
        let change = changes.iter().find(|change| change.rule == rule).unwrap();
        change.events.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(" ")
    };
    assert_eq!(changes.len(), 3);
    assert_eq!(events(Rule::PayloadFieldRemoved), "role.actor role.change_details role.debug_data role.target");
    assert_eq!(events(Rule::PayloadFieldAdded), "role.change_details role.debug_data role.new role.target");
    assert_eq!(
        events(Rule::PayloadFieldRetyped),
        "role.actor role.change_details role.debug_data role.new role.target"
    );
    assert!(
        diff.changes.iter().filter(|change| !change.rule.is_about_payloads()).all(|change| change.events.is_empty())
    );
}

#[test]
fn hidden_events_alone_touch_nothing() {
    let hidden = with(beta("a.b"), |entry| {
        entry.debug_data = Some(type_name("Door"));
        entry.visibility = Visibility::Internal;
    });
    let of = |fields: &[&str]| with_payloads(catalog([hidden.clone()]), [payload("Door", fields)]);
    let diff = diff(&of(&["x: String text"]), &of(&[]));
    assert_eq!(diff.changes.len(), 1);
    assert!(diff.changes[0].events.is_empty());
}

#[test]
fn a_side_without_payload_types_does_not_tell_of_them() {
    let some = || with_payloads(catalog([event("a.b")]), [payload("Door", &["x: String text"])]);
    let none = || catalog([event("a.b")]);
    let listed = || covering(Coverage::DOCUMENTED, [event("a.b")]);
    let says_so = |before: &Catalog, after: &Catalog| {
        check(before, after, &[]);
        diff(before, after).not_compared.contains(&"payload types")
    };
    assert!(says_so(&some(), &none()));
    assert!(says_so(&none(), &some()));
    assert!(says_so(&some(), &listed()));
    assert!(!says_so(&some(), &some()));
    assert!(!says_so(&none(), &none()));
}

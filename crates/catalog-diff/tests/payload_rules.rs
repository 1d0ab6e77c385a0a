//! Each rule about payload types by a pair of catalogs, with the near misses beside it.

mod support;

use std::collections::BTreeSet;

use catalog_diff::{Detail, Rule};
use catalog_model::{ChangeDetails, Coverage, EventEntry, PayloadFlags, PayloadType};
use support::{beta, catalog, check, covering, diff, event, payload, type_name, with, with_payloads};

#[track_caller]
fn check_types(before: &[PayloadType], after: &[PayloadType], expected: &[&str]) {
    // A catalog without any payload type does not cover them, so both sides have one that never changes.
    let of = |types: &[PayloadType]| {
        with_payloads(catalog([]), types.iter().cloned().chain([payload("Constant", &["x: String text"])]))
    };
    check(&of(before), &of(after), expected);
}

#[track_caller]
fn check_fields(before: &[&str], after: &[&str], expected: &[&str]) {
    check_types(&[payload("Door", before)], &[payload("Door", after)], expected);
}

#[test]
fn types_are_added_and_removed() {
    let door = [payload("Door", &["colour: String text", "width: Long text"])];
    let gate = [payload("Gate", &["width: Long text"])];
    check_types(&door, &door, &[]);
    check_types(&door, &gate, &["payload-type-removed Door 2 fields -", "payload-type-added Gate - 1 field"]);
    check_types(&[], &[payload("Empty", &[])], &["payload-type-added Empty - 0 fields"]);
}

#[test]
fn fields_are_added_removed_and_retyped() {
    let text = ["colour: String text"];
    check_fields(&[], &text, &["payload-field-added Door.colour - String text"]);
    check_fields(&text, &[], &["payload-field-removed Door.colour String text -"]);
    check_fields(&text, &["colour: List text"], &["payload-field-retyped Door.colour String text List text"]);
    check_fields(&["id: String id"], &["id: String text"], &["payload-field-retyped Door.id String id String text"]);
    check_fields(
        &["color: String text"],
        &text,
        &["payload-field-removed Door.color String text -", "payload-field-added Door.colour - String text"],
    );
    // A field whose name has a dot is one field.
    check_fields(&[], &["a.b: String text"], &["payload-field-added Door.a.b - String text"]);
}

#[test]
fn formats_count_where_both_sides_cover_them() {
    // The data of 2019 and 2020 has no formats: gaining one does not count, another type does.
    check_fields(&["colour: String"], &["colour: String text"], &[]);
    check_fields(&["colour: String text"], &["colour: String"], &[]);
    check_fields(&["colour: Map"], &["colour: String text"], &["payload-field-retyped Door.colour Map String text"]);
    let after = payload("Door", &["colour: String text"]);
    let mut before = after.clone();
    before.fields.values_mut().for_each(|field| field.format = "".into());
    check_types(&[before], &[after], &["payload-field-retyped Door.colour String String text"]);
}

#[test]
fn flags_count_where_both_sides_cover_them() {
    let mut before = payload("Door", &["colour: String text"]);
    let mut after = before.clone();
    after.fields.values_mut().for_each(|field| {
        field.flags = Some(PayloadFlags { sensitive: true, personal: true, customer: true });
    });
    check_types(
        &[before.clone()],
        &[after.clone()],
        &["payload-flags-changed Door.colour - sensitive personal customer"],
    );
    check_types(
        &[after.clone()],
        &[before.clone()],
        &["payload-flags-changed Door.colour sensitive personal customer -"],
    );
    before.fields.values_mut().for_each(|field| field.flags = None);
    check_types(&[before.clone()], &[after.clone()], &[]);
    check_types(&[after], &[before], &[]);
}

/// Public events that use the type in each role, a hidden one that does and a public one that does not.
fn users() -> Vec<EventEntry> {
    let name = type_name("Door");
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
fn a_change_names_the_documented_events_that_use_the_type() {
    let wall = || payload("Wall", &["height: Long text"]);
    let before = with_payloads(catalog(users()), [payload("Door", &["old: String text", "kept: String text"]), wall()]);
    let mut entries = users();
    entries.retain(|entry| entry.id.as_str() != "role.actor");
    entries.push(with(event("role.new"), |entry| entry.debug_data = Some(type_name("Door"))));
    let after = with_payloads(catalog(entries), [payload("Door", &["new: String text", "kept: Long text"]), wall()]);

    let diff = diff(&before, &after);
    let check = |rule: Rule, expected: &str| {
        let change = diff.changes.iter().find(|change| change.rule == rule).unwrap();
        let events = match &change.detail {
            Detail::Touches(events) => &events[..],
            _ => &[],
        };
        assert_eq!(events.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(" "), expected, "{rule}");
    };
    check(Rule::PayloadFieldRemoved, "role.actor role.change_details role.debug_data role.target");
    check(Rule::PayloadFieldAdded, "role.change_details role.debug_data role.new role.target");
    check(Rule::PayloadFieldRetyped, "role.actor role.change_details role.debug_data role.new role.target");
    check(Rule::EventRetired, "");
    assert_eq!(diff.changes.iter().filter(|change| change.subject.payload_type().is_some()).count(), 3);
}

#[test]
fn a_side_without_payload_types_does_not_cover_them() {
    let some = with_payloads(catalog([event("a.b")]), [payload("Door", &["x: String text"])]);
    let none = catalog([event("a.b")]);
    let list = covering(Coverage::DOCUMENTED, [event("a.b")]);
    for (before, after, covered) in [
        (&some, &none, false),
        (&none, &some, false),
        (&some, &list, false),
        (&some, &some, true),
        (&none, &none, true),
    ] {
        check(before, after, &[]);
        assert_eq!(diff(before, after).not_compared.contains(&"payload types"), !covered);
    }
}

//! The changes of facts and payload fields of one event type.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use catalog_model::testing::{catalog_of, entry, history, publication};
use catalog_model::{
    Catalog, Coverage, EventEntry, FieldName, HistoryTables, PayloadField, PayloadFlags, PayloadType, PayloadTypeName,
    Precision, fact_history, field_history,
};

/// `pool.lane` with a payload type of `debugData`.
fn lane(debug_data: &str) -> EventEntry {
    EventEntry { debug_data: Some(PayloadTypeName::new(debug_data).unwrap()), ..entry("pool.lane") }
}

/// A payload type with fields such as `name:String` or, with a known flag, `name:String:personal`.
fn payload_type(name: &str, fields: &str) -> PayloadType {
    let field = |text: &str| {
        let mut parts = text.split(':');
        let name = FieldName::new(parts.next().unwrap()).unwrap();
        let kind = parts.next().unwrap();
        let flags = parts.next().map(|flag| PayloadFlags { personal: flag == "personal", ..PayloadFlags::default() });
        (name, PayloadField::new(kind, if flags.is_some() { "text" } else { "" }, flags).unwrap())
    };
    PayloadType { name: PayloadTypeName::new(name).unwrap(), fields: fields.split_whitespace().map(field).collect() }
}

/// One snapshot a month, with these entries and payload types.
fn tables(months: Vec<(Vec<EventEntry>, Vec<PayloadType>)>) -> HistoryTables {
    let publications = months.into_iter().zip(1..).map(|((entries, payload_types), month)| {
        let mut catalog = catalog_of(Coverage::FULL, entries);
        payload_types.into_iter().for_each(|payload_type| catalog.insert_payload_type(payload_type));
        publication(&format!("2020-{month:02}-01T00:00:00Z"), &format!("2020.{month:02}.1"), catalog)
    });
    HistoryTables::of(&history(publications))
}

fn fields(tables: &HistoryTables) -> Vec<String> {
    let line = |step: catalog_model::FieldStep<'_>| {
        let at = step.at.label.unwrap();
        format!("{at} {} {} {}.{}", step.change, step.role, step.payload_type, step.field)
    };
    field_history(tables, "pool.lane").into_iter().map(line).collect()
}

#[test]
fn a_field_is_gained_and_lost_by_its_type_and_by_a_change_of_the_type() {
    let old = |fields| payload_type("OldData", fields);
    let tables = tables(vec![
        (vec![entry("pool.slide")], vec![old("water:String")]),
        (vec![lane("OldData")], vec![old("water:String")]),
        (vec![lane("OldData")], vec![old("water:String wave:String")]),
        // Absent for a month: nothing changes.
        (vec![entry("pool.slide")], vec![]),
        (vec![lane("OldData")], vec![old("water:Integer wave:String")]),
        (vec![lane("NewData")], vec![payload_type("NewData", "wave:String foam:String")]),
    ]);
    assert_eq!(
        fields(&tables),
        [
            "2020.02.1 present debug_data OldData.water",
            "2020.03.1 gained debug_data OldData.wave",
            "2020.05.1 retyped debug_data OldData.water",
            "2020.06.1 gained debug_data NewData.foam",
            "2020.06.1 lost debug_data OldData.water",
        ]
    );
    assert!(field_history(&tables, "pool.pond").is_empty());
}

#[test]
fn formats_and_flags_that_were_unknown_before_are_no_change() {
    let month = |fields| (vec![lane("Data")], vec![payload_type("Data", fields)]);
    let tables = tables(vec![
        month("water:String wave:String"),
        month("water:String:none wave:String:personal"),
        month("water:String:personal wave:String:personal"),
    ]);
    assert_eq!(
        fields(&tables),
        [
            "2020.01.1 present debug_data Data.water",
            "2020.01.1 present debug_data Data.wave",
            "2020.03.1 reflagged debug_data Data.water",
        ]
    );
}

#[test]
fn facts_that_a_snapshot_does_not_cover_are_unchanged() {
    let with_since = |entry: EventEntry| EventEntry { since: Some("2020.01.0".parse().unwrap()), ..entry };
    let page_only: Catalog = catalog_of(Coverage::DOCUMENTED, [with_since(entry("pool.lane"))]);
    let full = |entry| {
        let mut catalog = catalog_of(Coverage::FULL, [entry]);
        catalog.insert_payload_type(payload_type("OldData", "water:String"));
        catalog
    };
    let publications = [full(lane("OldData")), page_only, full(lane("NewData"))].into_iter().zip(1..);
    let tables = HistoryTables::of(&history(
        publications.map(|(catalog, month)| publication(&format!("2020-{month:02}-01T00:00:00Z"), "", catalog)),
    ));
    let steps = fact_history(&tables, "pool.lane");
    let lines: Vec<String> =
        steps.iter().map(|it| format!("{} {}: {} -> {}", it.at, it.fact, it.before, it.after)).collect();
    assert_eq!(
        lines,
        [
            "2020-02-01 since:  -> 2020.01.0",
            "2020-03-01 since: 2020.01.0 -> ",
            "2020-03-01 debug_data: OldData -> NewData",
        ]
    );
}

#[test]
fn payload_types_are_unknown_before_upstream_published_any() {
    let bare = || (vec![entry("pool.lane")], vec![]);
    let month = |debug_data, fields| (vec![lane(debug_data)], vec![payload_type(debug_data, fields)]);
    let tables = tables(vec![
        bare(),
        month("OldData", "water:String"),
        month("OldData", "water:String wave:String"),
        bare(),
        month("NewData", "water:String wave:String"),
    ]);
    let facts = fact_history(&tables, "pool.lane");
    let lines: Vec<String> =
        facts.iter().map(|it| format!("{} {}: {} -> {}", it.at, it.fact, it.before, it.after)).collect();
    assert_eq!(lines, ["2020.05.1 (2020-05-01) debug_data: OldData -> NewData"]);
    assert_eq!(
        fields(&tables),
        ["2020.02.1 present debug_data OldData.water", "2020.03.1 gained debug_data OldData.wave"]
    );
    let precisions: Vec<Precision> = field_history(&tables, "pool.lane").iter().map(|step| step.at.precision).collect();
    assert_eq!(precisions, [Precision::Start, Precision::Exact]);
}

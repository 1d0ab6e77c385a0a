//! The CSV tables.

use std::collections::BTreeMap;

use catalog_model::{Catalog, Coverage};

use crate::support::{entry, generate, history, pool_files, text_of};

const FIELDS: &str = "csv/payload-fields.csv";
const PAYLOADS: &str = "csv/event-payloads.csv";

/// Some cells of each row of the field table by payload type and field: all from `name_in_events` to `common`, then the
/// labels of the first and the last definition and of the removal.
fn fields(text: &str) -> BTreeMap<String, String> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize().map(|row| {
        let row: BTreeMap<String, String> = row.unwrap();
        let columns = [
            "name_in_events",
            "path",
            "type",
            "format",
            "sensitive",
            "personal",
            "customer",
            "common",
            "first_defined",
            "last_defined",
            "removed_in",
        ];
        (format!("{}.{}", row["payload_type"], row["field"]), columns.map(|column| row[column].as_str()).join(","))
    });
    rows.collect()
}

#[test]
fn payload_fields_over_all_snapshots() {
    let fields = fields(&text_of(pool_files(), FIELDS));
    let data = "debugContext.debugData";
    let cases = [
        // Retyped in the second snapshot: what it was last counts.
        (
            "LaneDebugData.lane_number",
            format!("laneNumber,{data}.laneNumber,Integer,integer,false,false,false,false,2024.01.1,,"),
        ),
        // Added in the second snapshot.
        ("LaneDebugData.chlorine", format!("chlorine,{data}.chlorine,Double,,true,false,true,false,2024.01.2,,")),
        // Most payload types of debugData share it.
        (
            "GuardDebugData.request_uri",
            format!("requestUri,{data}.requestUri,String,uri,false,true,false,true,2024.01.1,,"),
        ),
        // The last snapshot that has it had the payload type as debugData.
        (
            "ShutDebugData.request_uri",
            format!("requestUri,{data}.requestUri,String,uri,false,true,false,true,2024.01.1,2024.01.2,2024.01.3"),
        ),
        // No flags are known.
        ("OddDebugData.depth_in_metres", format!("depthInMetres,{data}.depthInMetres,Double,,,,,false,2024.01.1,,")),
        // An actor's and a target's.
        (
            "Lane.lane_name",
            "laneName,actor.detailEntry.laneName target[].detailEntry.laneName,String,name,false,true,false,false,\
             2024.01.1,,"
                .to_owned(),
        ),
    ];
    for (key, expected) in cases {
        assert_eq!(fields.get(key), Some(&expected), "{key}");
    }
    assert_eq!(fields.len(), 5 + 4 + 4 + 3 + 2 + 1 + 2);
}

#[test]
fn a_field_that_is_gone_says_when() {
    let before = crate::support::catalog(&["pool.a debug:Lane"], &["Lane depth width"]);
    let after = crate::support::catalog(&["pool.a debug:Lane"], &["Lane width"]);
    let fields = fields(&text_of(&generate(&history([before, after])), FIELDS));
    assert!(fields["Lane.depth"].ends_with(",2024.01.1,2024.01.1,2024.01.2"));
    assert!(fields["Lane.width"].ends_with(",2024.01.1,,"));
}

#[test]
fn a_newest_snapshot_without_the_data_says_nothing_of_payload_types() {
    let before = crate::support::catalog(&["pool.a debug:Lane", "pool.b debug:Lane"], &["Lane width"]);
    let mut after = Catalog::new(Coverage::DOCUMENTED);
    after.insert(entry("pool.a")).unwrap();
    let files = generate(&history([before, after]));
    assert!(fields(&text_of(&files, FIELDS))["Lane.width"].ends_with(",2024.01.1,,"));
    assert_eq!(text_of(&files, PAYLOADS), "id,role,payload_type\npool.a,debug_data,Lane\npool.b,debug_data,Lane\n");
    assert!(files.get("json-schema/payloads/Lane.schema.json").is_some());
}

#[test]
fn event_payloads_of_every_id_that_was_ever_documented() {
    let expected = "\
id,role,payload_type
pool.depth.measure,debug_data,OddDebugData
pool.guard.whistle,actor,Lane
pool.guard.whistle,debug_data,GuardDebugData
pool.lane.close,debug_data,PlainDebugData
pool.lane.open,debug_data,LaneDebugData
pool.lane.open,target,Lane
pool.lane.open,change_details,LaneChange
pool.lane.shut,debug_data,ShutDebugData
pool.towel.fold,debug_data,NowhereDebugData
";
    assert_eq!(text_of(pool_files(), PAYLOADS), expected);
}

//! The CSV tables.

use std::collections::BTreeMap;

use catalog_model::{Catalog, Coverage};

use crate::support::{entry, generate, history, pool_files, text_of};

const FIELDS: &str = "csv/payload-fields.csv";
const PAYLOADS: &str = "csv/event-payloads.csv";

/// The rows of the field table by payload type and field.
fn fields(text: &str) -> BTreeMap<String, String> {
    text.lines()
        .map(|line| {
            let mut parts = line.splitn(3, ',');
            let key = format!("{}.{}", parts.next().unwrap(), parts.next().unwrap());
            (key, parts.next().unwrap().to_owned())
        })
        .collect()
}

#[test]
fn payload_fields_over_all_snapshots() {
    let text = text_of(pool_files(), FIELDS);
    let columns = "payload_type,field,name_in_events,type,format,sensitive,personal,customer,common";
    assert_eq!(text.lines().next(), Some(&*format!("{columns},first_snapshot,last_snapshot,events")));
    let fields = fields(&text);
    let (first, second, third) =
        ("20240101T000000Z_2024.01.1", "20240102T000000Z_2024.01.2", "20240103T000000Z_2024.01.3");
    let cases = [
        // Retyped in the second snapshot: what it was last counts.
        ("LaneDebugData.lane_number", format!("laneNumber,Integer,integer,false,false,false,false,{first},{third},1")),
        // Added in the second snapshot; one documented event type and one beta carry it.
        ("LaneDebugData.chlorine", format!("chlorine,Double,,true,false,true,false,{second},{third},1")),
        // Most payload types of debugData share it.
        ("GuardDebugData.request_uri", format!("requestUri,String,uri,false,true,false,true,{first},{third},1")),
        // The last snapshot that has it had the payload type as debugData; no event type carries it now.
        ("ShutDebugData.request_uri", format!("requestUri,String,uri,false,true,false,true,{first},{second},0")),
        // No flags are known; the one event type that carries it is internal now.
        ("OddDebugData.depth_in_metres", format!("depthInMetres,Double,,,,,false,{first},{third},0")),
        // An actor's and a target's: two event types.
        ("Lane.lane_name", format!("laneName,String,name,false,true,false,false,{first},{third},2")),
    ];
    for (key, expected) in cases {
        assert_eq!(fields.get(key), Some(&expected), "{key}");
    }
    let keys: Vec<&str> = text.lines().skip(1).map(|line| line.split_once(',').unwrap().0).collect();
    assert!(keys.is_sorted());
    assert_eq!(keys.len(), 5 + 4 + 4 + 3 + 2 + 1 + 2);
}

#[test]
fn a_field_that_is_gone_from_a_payload_type_that_is_there_is_carried_by_no_event_type() {
    let before = crate::support::catalog(&["pool.a debug:Lane"], &["Lane depth width"]);
    let after = crate::support::catalog(&["pool.a debug:Lane"], &["Lane width"]);
    let fields = fields(&text_of(&generate(&history([before, after])), FIELDS));
    assert!(fields["Lane.depth"].ends_with("_2024.01.1,20240101T000000Z_2024.01.1,0"));
    assert!(fields["Lane.width"].ends_with("_2024.01.1,20240102T000000Z_2024.01.2,1"));
}

#[test]
fn a_newest_snapshot_without_the_data_says_nothing_of_payload_types() {
    let before = crate::support::catalog(&["pool.a debug:Lane", "pool.b debug:Lane"], &["Lane width"]);
    let mut after = Catalog::new(Coverage::DOCUMENTED);
    after.insert(entry("pool.a")).unwrap();
    let files = generate(&history([before, after]));
    // The one that is still documented carries it; the retired one does not count.
    assert!(fields(&text_of(&files, FIELDS))["Lane.width"].ends_with("_2024.01.1,20240101T000000Z_2024.01.1,1"));
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

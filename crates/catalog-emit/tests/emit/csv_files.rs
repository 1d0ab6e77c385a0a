//! The CSV files say what the history says.

use std::collections::BTreeMap;

use catalog_model::{ConfirmedRename, ConfirmedRenames, Files, History, RenameKind};

use crate::history::{self, files, text};
use crate::support::{generate, id, pool_files};

/// The rows of a file, each by the names of the columns.
fn rows(files: &Files, path: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text(files, path).as_bytes());
    reader.deserialize().collect::<Result<_, _>>().expect("it reads")
}

/// The row of an event type.
fn row_of(files: &Files, id: &str) -> Option<BTreeMap<String, String>> {
    rows(files, "csv/event-types.csv").into_iter().find(|row| row["id"] == id)
}

/// Checks the cells `column=value` of an event type, one per line; all columns from `status` to `documented` that are
/// not named are empty.
fn check(files: &Files, id: &str, cells: &str) {
    let row = row_of(files, id).unwrap_or_else(|| panic!("{id} has a row"));
    let cells: BTreeMap<&str, &str> =
        cells.lines().map(|line| line.trim().split_once('=').expect("a column and a value")).collect();
    for (column, value) in &cells {
        assert_eq!(row[*column], *value, "{column} of {id}");
    }
    for column in [
        "since",
        "visibility",
        "first_documented",
        "last_documented",
        "last_documented_date",
        "removed_in",
        "removed_in_date",
        "removed_in_bound",
        "category",
        "renamed_to",
        "renamed_from",
        "replaced_by",
        "docs_url",
    ] {
        assert!(cells.contains_key(column) || row[column].is_empty(), "{column} of {id}: {}", row[column]);
    }
}

#[test]
fn each_registered_id_has_a_row_with_its_life() {
    let files = files();
    let all = rows(files, "csv/event-types.csv");
    assert_eq!(all.len(), history::whole().registry().len());
    assert!(all.is_sorted_by_key(|row| row["id"].clone()));
    assert!(row_of(files, "beta.only").is_none());
    let docs = "docs_url=https://developer.okta.com/docs/reference/api/event-types/#";
    // The first publication has no label.
    check(
        files,
        "user.session.start",
        &format!(
            "code=7\nvariant=UserSessionStart\nstatus=documented\nvisibility=public\nsince=2016.02\n\
             first_documented_date=2019-02-14\nfirst_documented_bound=record-start\ndocumented=2019-02-14/\n\
             category=session\nevent_hook_eligible=true\noie_only=false\nchange_details=true\n\
             tags=event-hook-eligible session user\nactor=UserDetails\ndebug_data=SessionDebugData\n\
             targets=UserDetails\nchange_details_types=UserChange\n{docs}usersessionstart"
        ),
    );
    check(
        files,
        "app.gone.forever",
        "status=retired\nsince=2017.43\nfirst_documented_date=2019-02-14\nlast_documented_date=2020-01-08\n\
         removed_in=2021.03.1\nremoved_in_date=2021-03-03\nremoved_in_bound=in-or-before\n\
         documented=2019-02-14/2021-03-03\ncategory=app",
    );
    check(
        files,
        "app.gone.and_back",
        &format!(
            "status=documented\nvisibility=public\nsince=2021.03.1\nfirst_documented_date=2019-02-14\n\
             documented=2019-02-14/2020-01-08 2021-03-03/\ncategory=app\n{docs}appgoneandback"
        ),
    );
    check(
        files,
        "going.under_cover",
        "status=hidden\nvisibility=internal\nsince=2020.01.1\nfirst_documented_bound=in-or-before\n\
         last_documented_date=2020-01-08\nremoved_in=2021.03.1\nremoved_in_date=2021-03-03\n\
         removed_in_bound=in-or-before\ncategory=security\ntargets=AppDetails",
    );
    check(
        files,
        "system.agent.read_toplogy",
        "status=retired\nsince=2018.11\nlast_documented_date=2020-01-08\nremoved_in=2021.03.1\n\
         removed_in_date=2021-03-03\nremoved_in_bound=in-or-before\nrenamed_to=system.agent.read_topology",
    );
    let renamed = row_of(files, "system.agent.read_topology").expect("a row");
    assert_eq!((&*renamed["renamed_from"], &*renamed["replaced_by"]), ("system.agent.read_toplogy", ""));
}

#[test]
fn an_event_type_documented_until_a_later_publication_of_the_same_facts() {
    // Both publications of the first snapshot document it; the second one has the label.
    let mut snapshots = history::whole().snapshots()[..2].to_vec();
    snapshots[0].publications[1].time = "2019-12-30T00:00:00Z".parse().expect("a time");
    let mut history = History::new(snapshots, Default::default(), Default::default()).expect("they are distinct");
    history.register_documented().expect("every id has a name");
    check(
        &generate(&history),
        "app.gone.and_back",
        "since=2017.43\nlast_documented=2019.02.1\nlast_documented_date=2019-12-30\nremoved_in_date=2020-01-08\n\
         removed_in_bound=exact\ndocumented=2019-02-14/2020-01-08\ncategory=app",
    );
}

#[test]
fn replacements_can_name_event_types_that_were_never_documented() {
    let whole = history::whole();
    let replaced = |to: &str| ConfirmedRename {
        kind: RenameKind::Replaced,
        from: id("app.gone.forever"),
        to: id(to),
        reason: "a trial".to_owned(),
    };
    let renames = ConfirmedRenames::new(vec![replaced("beta.only"), replaced("a.b")]);
    let history =
        History::new(whole.snapshots().to_vec(), whole.registry().clone(), renames).expect("they are distinct");
    let files = generate(&history);
    assert_eq!(row_of(&files, "app.gone.forever").expect("a row")["replaced_by"], "a.b beta.only");
    let table = text(&files, "okta-event-types/src/facts_table.rs");
    assert!(table.contains("    (EventType::AppGoneForever, &[EventType::AB]),\n"), "{table}");
}

#[test]
fn legacy_ids_keep_all_their_meanings() {
    let files = files();
    let expected = "legacy_id,id,ambiguous,ever_documented\n\
        app.shared_name,app.gone.and_back,true,true\n\
        app.shared_name,app.gone.forever,true,true\n\
        core.user_auth.login_sso,user.session.start,false,true\n\
        core.user_auth.login_success,user.session.start,false,true\n";
    assert_eq!(text(files, "csv/legacy-event-types.csv"), expected);
}

#[test]
fn one_snapshot_is_a_history_too() {
    let files = &generate(&history::newest_alone());
    let row = row_of(files, "a.b").expect("a row");
    assert_eq!((&*row["first_documented"], &*row["first_documented_bound"]), ("2026.08.1", "record-start"));
    assert!(row_of(files, "app.gone.forever").is_none());
}

#[test]
fn the_data_dictionary_has_every_column_of_every_file() {
    for files in [files(), pool_files()] {
        let readme = text(files, "README.md");
        let tables: Vec<&str> =
            files.iter().map(|(path, _)| path.as_str()).filter(|path| path.ends_with(".csv")).collect();
        assert!(tables.len() >= 6, "{tables:?}");
        for path in tables {
            let section =
                readme.split(&format!("\n## `{path}`\n")).nth(1).unwrap_or_else(|| panic!("{path} has a section"));
            let section = section.split("\n## ").next().expect("a section");
            let described = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
            let described: Vec<(&str, &str)> = described.collect();
            let header = text(files, path).lines().next().expect("a header");
            assert_eq!(described.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(","), header, "{path}");
            assert!(
                described.iter().all(|(_, meaning)| meaning.len() > 12 && meaning.matches('|').count() == 1),
                "{path}"
            );
        }
    }
}

#[test]
fn event_fields_have_the_envelope_and_the_common_fields_once() {
    let files = pool_files();
    let rows = rows(files, "csv/event-fields.csv");
    let of = |id: &str| -> Vec<String> {
        let rows = rows.iter().filter(|row| row["id"] == id && row["role"] != "envelope");
        rows.map(|row| {
            let cells = ["role", "payload_type", "path", "type", "sensitive", "personal", "common", "source"];
            cells.map(|column| row[column].as_str()).join(",")
        })
        .collect()
    };
    let data = "debugContext.debugData";
    assert_eq!(
        of("*"),
        [
            format!("debug_data,,{data}.originalPrincipal,Resource,false,false,true,okta"),
            format!("debug_data,,{data}.requestUri,String,false,true,true,okta"),
            format!("debug_data,,{data}.traceId,String,false,false,true,okta"),
        ]
    );
    assert_eq!(
        of("pool.lane.open"),
        [
            format!("debug_data,LaneDebugData,{data}.chlorine,Double,true,false,false,okta"),
            format!("debug_data,LaneDebugData,{data}.laneNumber,Integer,false,false,false,okta"),
            "target,Lane,target[].detailEntry.laneName,String,false,true,false,okta".to_owned(),
            "change_details,LaneChange,target[].changeDetails.to.isOpen,Boolean,false,false,false,okta".to_owned(),
            "change_details,LaneChange,target[].changeDetails.to.laneName,String,false,false,false,okta".to_owned(),
        ]
    );
    // Retired, with its last definition.
    assert_eq!(of("pool.lane.shut"), [format!("debug_data,ShutDebugData,{data}.reason,String,false,false,false,okta")]);
    assert!(of("pool.slide.open").is_empty(), "never documented");

    let envelope: BTreeMap<&str, &BTreeMap<String, String>> =
        rows.iter().filter(|row| row["role"] == "envelope").map(|row| (&*row["path"], row)).collect();
    for (path, kind, is_personal) in [
        ("actor.alternateId", "String", "true"),
        ("client.ipAddress", "String", "true"),
        ("client.geographicalContext.geolocation.lat", "Number", "true"),
        ("request.ipChain[].ip", "String", "true"),
        ("target[].displayName", "String", "true"),
        ("published", "DateTime", "false"),
        ("outcome.result", "String", "false"),
        ("securityContext.isProxy", "Boolean", "false"),
    ] {
        let row = envelope[path];
        assert_eq!((&*row["id"], &*row["source"]), ("*", "this project"), "{path}");
        assert_eq!((&*row["type"], &*row["personal"], &*row["customer"]), (kind, is_personal, ""), "{path}");
    }
    assert!(!envelope.keys().any(|path| path.contains("debugData")), "its keys have rows of their own");
}

#[test]
fn all_files_are_read_back_by_a_csv_reader() {
    let files = files();
    for (path, _) in files.iter().filter(|(path, _)| path.as_str().ends_with(".csv")) {
        let mut reader = csv::Reader::from_reader(text(files, path.as_str()).as_bytes());
        let columns = reader.headers().expect("a header").len();
        assert!(reader.records().all(|record| record.is_ok_and(|record| record.len() == columns)), "{path}");
        assert!(!text(files, path.as_str()).contains('\r'), "{path}");
    }
}

//! The CSV files say what the history says.

use std::collections::BTreeMap;

use crate::history::{self, files, text};
use crate::support::generate;

const COLUMNS: &str = "id,code,variant,status,since,first_documented,first_documented_date,last_documented,\
    last_documented_date,left_in,left_in_date,category,event_hook_eligible,oie_only,change_details,tags,actor,\
    debug_data,targets,change_details_types,renamed_to,docs_url";

fn rows(csv: &str) -> BTreeMap<&str, &str> {
    csv.lines().skip(1).map(|line| line.split_once(',').expect("several cells")).collect()
}

#[test]
fn each_registered_id_has_a_row_with_its_life() {
    let files = files();
    let csv = text(files, "csv/event-types.csv");
    assert_eq!(csv.lines().next(), Some(COLUMNS));
    let rows = rows(csv);
    assert_eq!(rows.len(), history::whole().registry().len());
    assert!(csv.lines().skip(1).is_sorted_by_key(|line| line.split(',').next()));
    let docs = "https://developer.okta.com/docs/reference/api/event-types/#";
    for (id, expected) in [
        // Without a label when it was first published, with one an hour later: that is its label.
        (
            "user.session.start",
            "7,UserSessionStart,documented,2016.02,2019.02.1,2019-02-14,2026.08.1,2026-08-06,,,session,true,\
             false,true,event-hook-eligible session user,UserDetails,SessionDebugData,UserDetails,UserChange,,DOCSusersessionstart",
        ),
        (
            "app.gone.forever",
            "3,AppGoneForever,retired,2017.43,2019.02.1,2019-02-14,unlabelled,2020-01-08,2021.03.1,2021-03-03,app,false,\
             false,false,app,,,,,,DOCSappgoneforever",
        ),
        (
            "app.gone.and_back",
            "2,AppGoneAndBack,documented,2021.03.1,2019.02.1,2019-02-14,2026.08.1,2026-08-06,,,app,false,false,false,\
             app user,,,,,,DOCSappgoneandback",
        ),
        (
            "going.under_cover",
            "10,GoingUnderCover,hidden,2020.01.1,unlabelled,2020-01-08,unlabelled,2020-01-08,2021.03.1,2021-03-03,security,\
             false,false,false,security,,,AppDetails,,,DOCSgoingundercover",
        ),
        (
            "system.agent.read_toplogy",
            "6,SystemAgentReadToplogy,retired,2018.11,2019.02.1,2019-02-14,unlabelled,2020-01-08,2021.03.1,2021-03-03,,false,\
             false,false,,,,,,system.agent.read_topology,DOCSsystemagentreadtoplogy",
        ),
        (
            "app.rate-limit.exceeded",
            "9,AppRateLimitExceeded,documented,2020.01.1,unlabelled,2020-01-08,2026.08.1,2026-08-06,,,oie-only,false,true,\
             true,oie-only,,,,,,DOCSapprate-limitexceeded",
        ),
        (
            "resource.governance_engine.enable",
            "11,ResourceDotGovernanceEngineDotEnable,documented,2020.01.0,unlabelled,2020-01-08,2026.08.1,2026-08-06,,,,false,\
             false,false,,,,,,,DOCSresourcegovernanceengineenable",
        ),
        (
            "mim.createEnrollment.IOS",
            "4,MimCreateEnrollmentIOS,documented,,2019.02.1,2019-02-14,2026.08.1,2026-08-06,,,mim,false,false,false,mim,,,,,,\
             DOCSmimcreateEnrollmentIOS",
        ),
    ] {
        assert_eq!(rows.get(id).copied(), Some(expected.replace("DOCS", docs).as_str()), "{id}");
    }
    assert!(!rows.contains_key("beta.only"));
}

#[test]
fn legacy_ids_keep_all_their_meanings() {
    let files = files();
    let expected = "legacy_id,id,ambiguous\n\
        app.shared_name,app.gone.and_back,true\n\
        app.shared_name,app.gone.forever,true\n\
        core.user_auth.login_sso,user.session.start,false\n\
        core.user_auth.login_success,user.session.start,false\n";
    assert_eq!(text(files, "csv/legacy-event-types.csv"), expected);
}

#[test]
fn one_snapshot_is_a_history_too() {
    let files = &generate(&history::newest_alone());
    let rows = rows(text(files, "csv/event-types.csv"));
    assert!(
        rows["a.b"].contains(",documented,2018.11,2026.08.1,2026-08-06,2026.08.1,2026-08-06,,,"),
        "{}",
        rows["a.b"]
    );
    assert!(!rows.contains_key("app.gone.forever"));
}

#[test]
fn both_files_are_read_back_by_a_csv_reader() {
    let files = files();
    for (path, columns) in [("csv/event-types.csv", 22), ("csv/legacy-event-types.csv", 3)] {
        let mut reader = csv::Reader::from_reader(text(files, path).as_bytes());
        assert_eq!(reader.headers().expect("a header").len(), columns);
        assert!(reader.records().all(|record| record.is_ok_and(|record| record.len() == columns)), "{path}");
        assert!(!text(files, path).contains(['\r', '"']), "{path} needs no quotes");
    }
}

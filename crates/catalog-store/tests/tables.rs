//! The history tables: their form, what they answer, and what is refused in them.

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use catalog_model::{ConfirmedRenames, EventId, Files, HistoryTables, Registry, Sha256};
use catalog_store::Store;
use catalog_store::tables::{HISTORY_TABLES, TableReader, write};
use support::history;

/// The tables of the first two snapshots.
fn files() -> Files {
    write(&HistoryTables::of(&history()).up_to(1))
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap().to_vec()).unwrap()
}

fn read(files: &Files) -> Result<HistoryTables, catalog_model::Refusal> {
    TableReader::new(files)?.all(Registry::default(), ConfirmedRenames::default())
}

#[test]
fn the_written_form_is_as_documented() {
    let files = files();
    let (first, second) = ("2019-02-14T22:12:22Z", "2019-03-07T23:06:40Z");
    assert_eq!(
        text(&files, "csv/snapshots.csv"),
        format!(
            "snapshot,valid_from,valid_to,publications,labels,coverage\n\
             20190214T221222Z_unlabelled,{first},{second},{first} 2019-02-24T09:20:00Z,- 2019.03.1,data change-details\n\
             20190307T230640Z_2019.03.1,{second},,{second},2019.03.1,data change-details\n"
        )
    );
    assert_eq!(
        text(&files, "csv/event-type-history.csv").lines().skip(1).collect::<Vec<_>>(),
        [
            format!(
                "application.user.assign,{first},,public,2017.43,2017-11-02,access-gateway,\
                 event-hook-eligible oie-only,AppUser,Nothing,AppUser User,User,app.assign core.app.assign,4e35ef5f65e89269"
            ),
            format!("user.session.start,{first},,public,,,,,,,,,,"),
            format!("zone.update,{second},,public,,,,,,,,,,"),
        ]
    );
    assert_eq!(
        text(&files, "csv/payload-field-history.csv").lines().nth(1),
        Some(format!("AppUser,login,{first},,String,okta:login,").as_str())
    );
    for table in HISTORY_TABLES {
        let header: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
        assert_eq!(text(&files, table.path).lines().next(), Some(header.join(",").as_str()), "{}", table.path);
    }
}

#[test]
fn only_an_earlier_snapshot_counts_as_before() {
    let files = files();
    let reader = TableReader::new(&files).unwrap();
    let ids: BTreeSet<EventId> =
        ["application.user.assign", "zone.update", "no.such"].map(|id| id.parse().unwrap()).into();
    let before = |index| reader.documented_before(index, &ids).unwrap().into_iter().map(|id| id.to_string());
    assert_eq!(before(0).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(before(1).collect::<Vec<_>>(), ["application.user.assign"]);
}

#[test]
fn a_table_that_cannot_be_right_is_refused() {
    let events = "csv/event-type-history.csv";
    for (path, from, to, expected) in [
        (events, "id,valid_from", "id,from", "T-HEADER csv/event-type-history.csv, line 1"),
        (
            events,
            "2019-02-14T22:12:22Z",
            "2019-02-14T22:12:23Z",
            "T-VALUE csv/event-type-history.csv, line 2, `valid_from`",
        ),
        (events, "user.session.start,", "aa.session.start,", "T-ORDER csv/event-type-history.csv, line 3, `id`"),
        (events, ",public,2017.43", ",secret,2017.43", "T-VALUE csv/event-type-history.csv, line 2, `visibility`"),
        (events, "zone.update,", "user.session.start,", "T-ORDER csv/event-type-history.csv, line 4, `valid_from`"),
        (
            events,
            "zone.update,2019-03-07T23:06:40Z,,",
            "zone.update,2019-03-07T23:06:40Z,2019-02-14T22:12:22Z,",
            "T-VALUE csv/event-type-history.csv, line 4, `valid_to`",
        ),
        ("csv/snapshots.csv", "20190214T221222Z", "20190214T221223Z", "T-VALUE csv/snapshots.csv, line 2, `snapshot`"),
        ("csv/payload-type-history.csv", ",1\n", ",2\n", "T-VALUE csv/payload-type-history.csv, line 2, `fields`"),
    ] {
        let mut edited = Files::new();
        for (file, bytes) in files().iter() {
            let mut bytes = String::from_utf8(bytes.to_vec()).unwrap();
            if file.as_str() == path {
                assert!(bytes.contains(from), "{from}");
                bytes = bytes.replacen(from, to, 1);
            }
            edited.add(file.as_str(), bytes);
        }
        let refusal = read(&edited).unwrap_err();
        assert_eq!(format!("{} {}", refusal.id(), refusal.at), expected, "{to}");
    }
}

#[test]
fn the_committed_tables_are_the_committed_history() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut files = Files::new();
    for table in HISTORY_TABLES {
        files.add(table.path, std::fs::read(root.join("generated").join(table.path)).unwrap());
    }
    let history = Store::open(root).unwrap().load_history().unwrap();
    let (registry, renames) = (history.registry().clone(), history.renames().clone());
    let read = TableReader::new(&files).unwrap().all(registry, renames).unwrap();
    assert_eq!(read, HistoryTables::of(&history));
}

#[test]
fn tables_of_other_snapshots_are_not_used() {
    let root = support::repository();
    let store = Store::open(root.path()).unwrap();
    store.apply(&[support::snapshots_tree(&history())], catalog_store::Mode::Write).unwrap();
    let expected = HistoryTables::of(&history());
    assert_eq!(store.tables().unwrap(), expected, "there are no tables");
    let stale = HistoryTables { registry: Registry::default(), ..expected.up_to(0) };
    let put = |path: &str, bytes: &[u8]| support::write(&root.path().join("generated").join(path), bytes);
    let put_all = |tables: &HistoryTables| {
        let (files, mut manifest) = (write(tables), String::new());
        for (path, bytes) in files.iter() {
            put(path.as_str(), bytes);
            manifest.push_str(&format!("{}  {path}\n", Sha256::of(bytes)));
        }
        put("MANIFEST.sha256", manifest.as_bytes());
        files
    };
    put_all(&stale);
    assert_eq!(store.tables().unwrap(), expected, "the tables are those of the first snapshot");
    let files = put_all(&expected);
    assert_eq!(store.read().unwrap().table_files().unwrap(), files);
    let events = "csv/event-type-history.csv";
    let cut = text(&files, events).lines().take(2).collect::<Vec<_>>().join("\n") + "\n";
    put(events, cut.as_bytes());
    assert_eq!(store.tables().unwrap(), expected, "a table is cut");
}

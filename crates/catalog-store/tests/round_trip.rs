//! Encoding and decoding are inverse.

mod support;

use std::collections::BTreeSet;
use std::sync::Arc;

use catalog_model::{
    Catalog, ChangeDetails, ConfirmedRename, ConfirmedRenames, Coverage, DescriptionDigest, Discrepancy, EventEntry,
    Fact, FieldName, Finding, History, HistoryTables, Notice, NoticeKind, PayloadField, PayloadFlags, PayloadType,
    Publication, Registry, Release, RenameKind, Sha256, Snapshot, SourceKind, SourceRecord, Visibility,
};
use catalog_store::tables::{self, TableReader};
use catalog_store::{decode, encode};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use support::history;

fn assert_same(read: &History, written: &History) {
    assert_eq!(read.snapshots(), written.snapshots());
    assert_eq!(read.registry(), written.registry());
    assert_eq!(read.all_renames(), written.all_renames());
    assert_eq!(read.observed_keys(), written.observed_keys());
}

#[test]
fn a_history_with_every_kind_of_value_survives_a_round_trip() {
    let files = encode::snapshots(&history());
    let read = decode::snapshots(&files).unwrap();
    assert_same(&read, &history());
    assert_eq!(encode::snapshots(&read), files);
}

#[test]
fn an_empty_history_has_four_files() {
    assert_same(&decode::snapshots(&support::files(&[])).unwrap(), &History::default());
    let files = encode::snapshots(&History::default());
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["observed-keys.toml", "payload-definitions.csv", "registry.csv", "renames.toml"]);
    assert_same(&decode::snapshots(&files).unwrap(), &History::default());
}

#[test]
fn the_written_form_is_as_documented() {
    let files = encode::snapshots(&history());
    let text = |path: &str| String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    assert_eq!(
        text("20190214T221222Z_unlabelled/events.csv"),
        "id,visibility,since,created,category,tags,actor,debug_data,targets,change_details,legacy_ids,description_sha256\n\
         application.user.assign,public,2017.43,2017-11-02,access-gateway,event-hook-eligible oie-only,AppUser,Nothing,\
         AppUser User,User,app.assign core.app.assign,4e35ef5f65e89269\n\
         user.session.start,public,,,,,,,,,,\n"
    );
    assert_eq!(
        text("20190319T125320Z_unlabelled/events.csv").lines().last().unwrap(),
        "user.session.end,public,,,,,,,,*,,"
    );
    assert!(text("20190319T125320Z_unlabelled/source.toml").contains("\nformat = 2\ncoverage = []\n\n[[publication]]"));
    assert_eq!(
        text("20190307T230640Z_2019.03.1/source.toml"),
        "# When and where upstream published these facts. Written by `cargo xtask`, not to be edited.\n\
         format = 2\n\
         \n\
         [[publication]]\n\
         time = \"2019-03-07T23:06:40Z\"\n\
         label = \"2019.03.1\"\n\
         build = \"1.2.3-beta\"\n\
         \n\
         [[publication.source]]\n\
         source = \"csv\"\n\
         location = \"packages/site/data/event-types.json\"\n\
         sha256 = \"74d4685660b207db7a0e0b8a40bc77bca2ca8ef69f05c7455c4e192099385ffd\"\n\
         bytes = 553941\n\
         \n\
         [[publication.source]]\n\
         source = \"data\"\n\
         location = \"packages/site/data/event-types.json\"\n\
         commit = \"0123456789012345678901234567890123456789\"\n\
         committed = \"2019-03-07T22:06:40Z\"\n\
         sha256 = \"74d4685660b207db7a0e0b8a40bc77bca2ca8ef69f05c7455c4e192099385ffd\"\n\
         bytes = 553941\n\
         \n\
         [[publication.discrepancy]]\n\
         kind = \"missing\"\n\
         source = \"csv\"\n\
         against = \"data\"\n\
         id = \"zone.update\"\n\
         subject = \"visibility\"\n\
         expected = \"public\"\n\
         \n\
         [[publication.notice]]\n\
         kind = \"unknown-key\"\n\
         source = \"data\"\n\
         subject = \"/versions/0/extra\"\n\
         seen = \"a \\u009b \\\"quoted\\\" \\\\ value\"\n"
    );
    assert_eq!(
        text("20190307T230640Z_2019.03.1/payload-types.csv"),
        "name,definition\nAppUser,ec12be9c2aad9c65\nNothing,e3b0c44298fc1c14\nSameAsAppUser,ec12be9c2aad9c65\nZone,0f7048efb7e51b1c\n"
    );
    assert_eq!(
        text("payload-definitions.csv"),
        "definition,field,type,format,flags\n\
         0f7048efb7e51b1c,login,String,,-\n\
         0f7048efb7e51b1c,zone_id,String,,sensitive customer\n\
         e3b0c44298fc1c14,,,,\n\
         ec12be9c2aad9c65,login,String,okta:login,\n"
    );
    assert_eq!(
        text("registry.csv"),
        "code,id,variant\n\
         1,application.user.assign,ApplicationUserAssign\n\
         2,user.session.start,UserSessionStart\n\
         3,zone.update,ZoneUpdate\n\
         4,user.session.end,UserSessionEnd\n"
    );
    assert!(text("renames.toml").ends_with(
        "\n[[rename]]\nfrom = \"zone.updated\"\nto = \"zone.update\"\nreason = \"only the \\\"tense\\\" differs\\nand nothing else\"\n"
    ));
    assert!(text("observed-keys.toml").ends_with(
        "\n[[observed]]\nevent_type = \"user.session.start\"\nkeys = [\"a.b_c-d\", \"jumpHeight\"]\nsource = \"organization-log\"\n\
         evidence = \"in a log \\\"of ours\\\"\"\nreviewed = \"2026-11-21\"\n"
    ));
}

#[test]
fn snapshots_share_equal_entries_and_payload_types() {
    let read = decode::snapshots(&encode::snapshots(&history())).unwrap();
    let [first, second, _] = read.snapshots() else { panic!("there are three snapshots") };
    let both = |id: &str| (first.catalog.get(id).unwrap(), second.catalog.get(id).unwrap());
    let (before, after) = both("user.session.start");
    assert!(Arc::ptr_eq(before, after));
    let both = |name: &str| (first.catalog.payload_type(name).unwrap(), second.catalog.payload_type(name).unwrap());
    let (before, after) = both("AppUser");
    assert!(Arc::ptr_eq(before, after));
}

fn words(alphabet: &'static str) -> impl Strategy<Value = String> {
    proptest::string::string_regex(alphabet).unwrap()
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Debug>(
    pattern: &'static str,
) -> impl Strategy<Value = T> {
    words(pattern).prop_map(|text| text.parse().unwrap())
}

fn release() -> impl Strategy<Value = Release> {
    prop_oneof![parsed("20[0-9]{2}\\.0[1-9]"), parsed("20[0-9]{2}\\.0[1-9]\\.[0-9]")]
}

fn event() -> impl Strategy<Value = EventEntry> {
    let names = || btree_set(parsed("[A-D][a-z]{0,2}"), 0..4);
    let details =
        prop_oneof![Just(ChangeDetails::None), Just(ChangeDetails::Unnamed), names().prop_map(ChangeDetails::named),];
    let description = words("[a-z ]{0,3}").prop_map(|text| DescriptionDigest::of(&text));
    // Few enough that snapshots have the same ids with other facts.
    let id = prop_oneof![parsed("[ab]\\.[a-]"), parsed("[a-cA-C_0-]{1,2}(\\.[a-cA-C_0-]{1,2})?\\.[_-]?[a-cA-C0]")];
    let visibility = proptest::sample::select(&Visibility::ALL);
    let day = (1990_i16..2030, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| jiff::civil::date(year, month, day));
    (
        (id, visibility, option::of(release()), option::of(day), option::of(parsed("[a-z0-9-]{1,3}"))),
        (btree_set(parsed("[a-z0-9-]{1,2}"), 0..4), option::of(parsed("[A-D]")), option::of(parsed("[A-D]"))),
        (names(), details, btree_set(parsed("[a-c._-]{1,3}"), 0..3), description),
    )
        .prop_map(|((id, visibility, since, created, category), (tags, actor, debug_data), rest)| {
            let (targets, change_details, legacy_ids, description) = rest;
            EventEntry {
                id,
                visibility,
                since,
                created,
                category,
                tags,
                actor,
                debug_data,
                targets,
                change_details,
                legacy_ids,
                description,
            }
        })
}

fn payload_type() -> impl Strategy<Value = PayloadType> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>())
        .prop_map(|(sensitive, personal, customer)| PayloadFlags { sensitive, personal, customer });
    let field = (words("[A-Ba-b.:_-]{1,2}"), words("[a-b.:_-]{0,2}"), option::of(flags))
        .prop_map(|(kind, format, flags)| PayloadField::new(&kind, &format, flags).unwrap());
    let name = words("[a-c._-]{1,2}").prop_map(|text| FieldName::new(&text).unwrap());
    (parsed("[AB][a-z]?"), btree_map(name, field, 0..3)).prop_map(|(name, fields)| PayloadType { name, fields })
}

fn catalog() -> impl Strategy<Value = Catalog> {
    let coverage = (any::<bool>(), any::<bool>()).prop_map(|(data, change_details)| Coverage { data, change_details });
    (coverage, vec(event(), 0..5), vec(payload_type(), 0..4)).prop_map(|(coverage, events, types)| {
        let mut catalog = Catalog::new(coverage);
        for event in events {
            // An id that is there already is left out.
            drop(catalog.insert(event));
        }
        types.into_iter().for_each(|payload_type| catalog.insert_payload_type(payload_type));
        catalog
    })
}

fn finding() -> impl Strategy<Value = Finding> {
    let source = || proptest::sample::select(&SourceKind::BY_AUTHORITY);
    let id = || parsed::<catalog_model::EventId>("[a-c]\\.[a-c]");
    let discrepancy = (proptest::sample::select(&Fact::ALL), source(), source(), id(), any::<(String, String)>())
        .prop_map(|(fact, source, against, id, (seen, expected))| {
            Discrepancy { fact, source, against, id, seen, expected }.into()
        });
    let notice = (proptest::sample::select(&NoticeKind::ALL), source(), option::of(id()), any::<[String; 3]>())
        .prop_map(|(kind, source, id, [subject, seen, expected])| {
            Notice { kind, source, id, subject, seen, expected }.into()
        });
    prop_oneof![discrepancy, notice]
}

fn publication(time: i64) -> impl Strategy<Value = Publication> {
    let source = (
        proptest::sample::select(&SourceKind::BY_AUTHORITY),
        any::<String>(),
        option::of((parsed("[0-9a-f]{40}"), 0..2_000_000_000_i64)),
        any::<[u8; 2]>(),
        0..=i64::MAX as u64,
    )
        .prop_map(|(source, location, commit, bytes, count)| SourceRecord {
            source,
            location,
            committed: commit.as_ref().map(|(_, second)| jiff::Timestamp::from_second(*second).unwrap()),
            commit: commit.map(|(commit, _)| commit),
            sha256: Sha256::of(&bytes),
            bytes: count,
        });
    (option::of(release()), any::<bool>(), option::of(any::<String>()), vec(source, 0..3), vec(finding(), 0..4))
        .prop_map(move |(label, label_inferred, build, sources, mut findings)| {
            findings.sort();
            let time = jiff::Timestamp::from_second(time).unwrap();
            Publication { time, label, label_inferred, build, sources, findings }
        })
}

fn snapshot(day: i64) -> impl Strategy<Value = Snapshot> {
    let first = 1_500_000_000 + day * 86_400;
    (catalog(), publication(first), vec(publication(first + 60), 0..2)).prop_map(|(catalog, first, later)| Snapshot {
        catalog: catalog.into(),
        publications: std::iter::once(first).chain(later).collect(),
    })
}

fn any_history() -> impl Strategy<Value = History> {
    let snapshots = (snapshot(1), snapshot(2), snapshot(3)).prop_map(|(a, b, c)| vec![a, b, c]);
    let kind = proptest::sample::select(RenameKind::ALL.to_vec());
    let rename = (kind, parsed("[a-c]\\.[a-c]"), parsed("[d-f]\\.[a-c]"), any::<String>())
        .prop_map(|(kind, from, to, reason)| ConfirmedRename { kind, from, to, reason: format!("because {reason}") });
    (snapshots, vec(rename, 0..3), any::<bool>()).prop_map(|(mut snapshots, mut renames, registered)| {
        // As in any history, neighbours differ, each rename is one-to-one, and each replacement occurs once.
        snapshots.dedup_by(|a, b| a.catalog == b.catalog);
        let mut pairs = BTreeSet::new();
        renames.retain(|rename| pairs.insert((rename.from.clone(), rename.to.clone())));
        let (mut from, mut to) = (BTreeSet::new(), BTreeSet::new());
        let mut is_first = |it: &ConfirmedRename| from.insert(it.from.clone()) & to.insert(it.to.clone());
        renames.retain(|it| it.kind == RenameKind::Replaced || is_first(it));
        let mut history = History::new(snapshots, Registry::default(), ConfirmedRenames::new(renames)).unwrap();
        if registered {
            // Registering stops at an id whose names are all taken.
            drop(history.register_documented());
        }
        history
    })
}

#[test]
fn a_snapshot_in_format_1_is_read_and_written_in_format_2() {
    let source = "\
# When and where upstream published these facts. Written by `cargo xtask`, not to be edited.
format = 1

[[publication]]
time = \"2019-03-07T23:06:40Z\"
label = \"2019.03.1\"

[[publication.witness]]
witness = \"data\"
location = \"lanes/event-types.json\"
commit = \"0123456789012345678901234567890123456789\"
sha256 = \"74d4685660b207db7a0e0b8a40bc77bca2ca8ef69f05c7455c4e192099385ffd\"
bytes = 7

[[publication.finding]]
kind = \"missing\"
witness = \"csv\"
against = \"data\"
id = \"pool.lane\"
subject = \"visibility\"
expected = \"public\"

[[publication.finding]]
kind = \"witness-absent\"
witness = \"page\"
subject = \"no page\"
";
    let events = format!(
        "id,visibility,since,created,category,tags,actor,debug_data,targets,change_details,legacy_ids,\
         description_sha256\npool.lane,public{}\n",
        ",".repeat(10)
    );
    let older = support::files(&[("source.toml", source), ("events.csv", &events)]);
    let read = decode::snapshot(&older, None).unwrap();
    let publication = &read.publications[0];
    assert_eq!((publication.sources[0].source, publication.sources[0].committed), (SourceKind::Data, None));
    let findings: Vec<String> = publication.findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        findings,
        ["missing: pool.lane is in the event data but not in the CSV", "source-absent: the page: no page"]
    );
    let written = encode::snapshot(&read);
    let newer = source
        .replace("format = 1", "format = 2")
        .replacen("publication.finding", "publication.discrepancy", 1)
        .replace("publication.finding", "publication.notice")
        .replace("witness", "source");
    assert_eq!(written.get("source.toml"), Some(newer.as_bytes()));
    assert_eq!(decode::snapshot(&written, None).unwrap(), read);

    // Words of format 1 in format 2 are an edit.
    for (word, older) in [("[[publication.source]]", "[[publication.witness]]"), ("source = ", "witness = ")] {
        let mixed = newer.replacen(word, older, 1);
        let refusal = decode::snapshot(&support::files(&[("source.toml", &mixed), ("events.csv", &events)]), None);
        assert_eq!(refusal.unwrap_err().id(), "T-EDITED", "{mixed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_history_survives_a_round_trip(history in any_history()) {
        let files = encode::snapshots(&history);
        let read = decode::snapshots(&files).unwrap();
        assert_same(&read, &history);
        prop_assert_eq!(encode::snapshots(&read), files);
    }

    #[test]
    fn any_history_can_be_rebuilt_from_its_tables(history in any_history()) {
        let expected = HistoryTables::of(&history);
        let files = tables::write(&expected);
        let reader = TableReader::new(&files).unwrap();
        let read = reader.all(history.registry().clone(), history.renames().clone()).unwrap();
        prop_assert_eq!(&read, &expected);
        for (index, snapshot) in history.snapshots().iter().enumerate() {
            let [first, this] = reader.catalogs([0, index]).unwrap();
            prop_assert_eq!(&read.catalog(index), snapshot.catalog.as_ref());
            prop_assert_eq!(&this, snapshot.catalog.as_ref());
            prop_assert_eq!(&first, history.snapshots()[0].catalog.as_ref());
        }
        prop_assert_eq!(tables::write(&read), files);
    }

    #[test]
    fn no_bytes_cause_a_panic(
        which in 0_usize..64,
        at in any::<proptest::sample::Index>(),
        new in vec(any::<u8>(), 0..4),
    ) {
        let files = encode::snapshots(&history());
        let (path, bytes) = files.iter().nth(which % files.len()).unwrap();
        let at = at.index(bytes.len());
        let mut edited = bytes[..at].to_vec();
        edited.extend(&new);
        edited.extend(bytes[at..].iter().skip(new.len()));
        let mut tree = files.clone();
        tree.insert(path.clone(), edited.clone());
        if let Ok(read) = decode::snapshots(&tree) && decode::check_canonical(&tree, &read).is_ok() {
            let again = encode::snapshots(&read);
            let is_free = ["observed-keys.toml", "renames.toml"].contains(&path.as_str());
            prop_assert!(is_free || again.get(path.as_str()) == Some(edited.as_slice()));
        }
    }
}

//! The event data.

use std::collections::BTreeSet;

use catalog_ingest::{SourceCatalog, data};
use catalog_model::NoticeKind::{
    self, LongDescription, NewerThanCatalog, NullFact, PlaceholderText, UndeclaredCategory, UndeclaredTag,
    UndefinedPayloadType, UnknownKey, UnknownVersion, Unsorted,
};
use catalog_model::{ChangeDetails, Coverage, EventEntry, PayloadFlags, SourceKind, Visibility};

use crate::fixture::{DATA, document, edited, findings, position, refusal, words};

fn read(json: &str) -> SourceCatalog {
    data::read(&document(json)).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(json: &str) -> (&'static str, String) {
    refusal(data::read(&document(json)))
}

fn entry<'a>(source_catalog: &'a SourceCatalog, id: &str) -> &'a EventEntry {
    source_catalog.catalog.get(id).expect("the entry exists")
}

/// Checks the notices about the data after an edit: kinds, subjects, and what was seen.
#[track_caller]
fn check_notices(json: &str, expected: &[(NoticeKind, &str, &str)]) {
    let expected = expected.iter().map(|(kind, subject, seen)| (*kind, (*subject).to_owned(), (*seen).to_owned()));
    assert_eq!(findings(&read(json)), expected.collect::<Vec<_>>(), "{json}");
}

#[test]
fn every_fact_is_read() {
    let source_catalog = read(DATA);
    assert_eq!(source_catalog.source, SourceKind::Data);
    assert_eq!(source_catalog.label.map(|label| label.to_string()).as_deref(), Some("2026.08.1"));
    assert_eq!(source_catalog.build.as_deref(), Some("2026.08.1-begin-9-gabc"));
    assert_eq!(source_catalog.catalog.coverage(), Coverage::FULL);
    assert_eq!((source_catalog.catalog.len(), source_catalog.findings.len()), (5, 0));
    let lane = entry(&source_catalog, "pool.lane.open");
    assert_eq!(lane.visibility, Visibility::Public);
    assert_eq!(lane.since.map(|since| since.to_string()).as_deref(), Some("2020.01.2"));
    assert_eq!(lane.created.map(|day| day.to_string()).as_deref(), Some("2020-01-31"));
    assert_eq!(lane.category.as_ref().map(AsRef::as_ref), Some("lifeguards"));
    assert_eq!(words(&lane.tags), ["event-hook-eligible", "pool"]);
    assert_eq!(lane.debug_data.as_ref().map(AsRef::as_ref), Some("LaneDebugData"));
    assert_eq!(lane.actor.as_ref().map(AsRef::as_ref), Some("Guard"));
    assert_eq!(words(&lane.targets), ["Guard", "Lane"]);
    assert_eq!(lane.change_details, ChangeDetails::None);
    assert_eq!(words(&lane.legacy_ids), ["core.Pool-Lane_opened", "core.lane"]);
    assert_eq!(source_catalog.descriptions["pool.lane.open"], "A lane, the \"fast\" one,  opened.");
    // `printf '%s' 'A lane, the "fast" one, opened.' | sha256sum`
    assert_eq!(lane.description.to_string(), "8d1986635663d465");
    let rules = entry(&source_catalog, "pool.rules.update");
    assert_eq!(words(rules.change_details.names()), ["RulesChange", "SignChange"]);
    assert_eq!(entry(&source_catalog, "pool.lane.drain").visibility, Visibility::Beta);
    assert_eq!(entry(&source_catalog, "pool.lane.test").visibility, Visibility::Internal);
    assert!(entry(&source_catalog, "pool.lane.close").description.is_empty());
    let field = &source_catalog.catalog.payload_type("LaneDebugData").expect("defined").fields["request_uri"];
    let flags = PayloadFlags { sensitive: true, personal: false, customer: true };
    assert_eq!((&*field.kind, &*field.format, field.flags), ("String", "uri", Some(flags)));
    assert_eq!(source_catalog.catalog.payload_types().len(), 5);
}

#[test]
fn f060_optional_keys() {
    let bare = r#"{"versions":[{"version":"V2","eventTypes":[{"id":"pool.open","category":"guards",
        "description":"","info":{"created":"2019-01-31","release":"2017.43"},"tags":["pool"]}]}]}"#;
    let source_catalog = read(bare);
    assert_eq!((source_catalog.label, &source_catalog.build), (None, &None));
    assert_eq!(source_catalog.findings, [], "nothing is declared, so nothing is undeclared");
    assert_eq!(entry(&source_catalog, "pool.open").visibility, Visibility::Public);

    // The fields of 2019 have only a type.
    let full = r#""request_uri" : { "type" : "String", "sensitive" : true, "personal" : false, "customer" : true,
                          "format" : "uri", "examples" : [ ] }"#;
    let source_catalog = read(&edited(full, r#""request_uri" : "String""#));
    let field = &source_catalog.catalog.payload_type("LaneDebugData").expect("defined").fields["request_uri"];
    assert_eq!((&*field.kind, &*field.format, field.flags), ("String", "", None));

    let flags = |flags: &str| {
        let all = r#""sensitive" : false, "personal" : false, "customer" : false,"#;
        let source_catalog = read(&edited(all, flags));
        source_catalog.catalog.payload_type("Lane").expect("defined").fields["lane_number"].flags
    };
    assert_eq!(flags(""), None);
    assert_eq!(flags(r#""personal" : true,"#), Some(PayloadFlags { personal: true, ..PayloadFlags::default() }));
}

#[test]
fn f061_null_facts() {
    let json = edited(r#""created" : "2020-01-31", "release" : "2020.01.2""#, r#""created" : null, "release" : null"#);
    check_notices(&json, &[(NullFact, "pool.lane.open created", "null"), (NullFact, "pool.lane.open since", "null")]);
    let source_catalog = read(&json);
    let lane = entry(&source_catalog, "pool.lane.open");
    assert_eq!((lane.since, lane.created), (None, None));
    let json = edited(r#""release" : "2026.08.1""#, r#""release" : null"#);
    check_notices(&json, &[(NullFact, "/release", "null")]);
    assert_eq!(read(&json).label, None);
}

#[test]
fn f060_unknown_keys() {
    let json = DATA
        .replace(r#""beta" : "#, r#""owner" : { "id" : 1.5, "x" : [ null, true ] }, "beta" : "#)
        .replace(r#""build" : "#, r#""$owner_2.a-b" : "", "build" : "#)
        .replace(r#""created" : "#, r#""updated" : "", "created" : "#)
        .replace(r#""properties" : "#, r#""extends" : "", "properties" : "#)
        .replace(r#""type" : "#, r#""unit" : "", "type" : "#)
        .replace(r#""debugData" : "#, r#""client" : "", "debugData" : "#)
        .replace(r#""name" : "Life Guards""#, r#""team" : "red""#)
        .replace(r#", "description" : "Pools""#, r#", "color" : "blue""#)
        .replace(r#""eventTypes" : "#, r#""made" : "", "eventTypes" : "#);
    let expected = [
        "/$owner_2.a-b",
        "/categories/*/team",
        "/tags/*/color",
        "/versions/0/eventTypes/*/info/updated",
        "/versions/0/eventTypes/*/owner",
        "/versions/0/eventTypes/*/schema/client",
        "/versions/0/made",
        "/versions/0/schemas/*/extends",
        "/versions/0/schemas/*/properties/*/unit",
    ];
    check_notices(&json, &expected.map(|pointer| (UnknownKey, pointer, "")));
    let source_catalog = read(&json);
    assert_eq!(source_catalog.catalog, read(DATA).catalog);
    let of_entries: BTreeSet<&str> = source_catalog.unknown_keys.values().flatten().map(String::as_str).collect();
    assert_eq!(of_entries, ["client", "owner", "updated"].into());
    assert!(read(DATA).unknown_keys.is_empty());
}

#[test]
fn f060_too_many_unknown_keys() {
    let with = |keys: usize| {
        let keys: String = (0..keys).map(|n| format!(r#""k{n}" : {n}, "#)).collect();
        edited(r#""build" : "#, &format!(r#"{keys}"build" : "#))
    };
    assert_eq!(read(&with(100)).findings.len(), 100);
    assert_eq!(refused(&with(101)), ("J-FIELD", String::new()));
}

#[test]
fn f060_prose_keys_are_redacted() {
    let pointers = |key: &str| {
        let source_catalog = read(&edited(r#""build" : "#, &format!(r#""{key}" : "", "build" : "#)));
        findings(&source_catalog).into_iter().map(|(_, pointer, seen)| pointer + &seen).collect::<Vec<_>>()
    };
    let name = "n".repeat(40);
    assert_eq!(pointers(&name), [format!("/{name}")]);
    // `printf '%s' 'The guards open the lane.' | sha256sum`
    assert_eq!(pointers("The guards open the lane."), ["/a key of 25 characters, sha256 98f9b28d20004888"]);
    for key in [&*"n".repeat(41), "", "guard lane", "a/b", "a~b", "l\u{e4}ne", r"a\u202e", r"a\n"] {
        let pointers = pointers(key);
        assert!(pointers.len() == 1 && pointers[0].starts_with("/a key of "), "{key}: {pointers:?}");
    }
    assert_eq!(pointers(r#"a lane" : "", "a pool"#).len(), 2, "different keys have different digests");
}

#[test]
fn f061_f065_f074_f076_wrong_values() {
    const FIELD: &str = "/versions/0/schemas/Lane/properties/lane_number";
    let lane = |part: &str| format!("/versions/0/eventTypes/2{part}");
    let tags = r#"[ "pool", "event-hook-eligible" ]"#;
    let description = r#""A lane, the \"fast\" one,  opened.""#;
    for (from, to, id, pointer) in [
        (r#""id" : "pool.lane.open", "#, "", "J-FIELD", lane("")),
        (r#""id" : "pool.lane.open""#, r#""id" : null"#, "J-FIELD", lane("/id")),
        (r#""id" : "pool.lane.open""#, r#""id" : 7"#, "J-FIELD", lane("/id")),
        (r#""id" : "pool.lane.open""#, r#""id" : "pool lane""#, "D-ID", lane("/id")),
        (r#""id" : "pool.lane.open""#, r#""id" : "_.-""#, "D-ID", lane("/id")),
        (description, "null", "J-FIELD", lane("/description")),
        (description, r#""A\tlane""#, "D-CONTROL", lane("")),
        (r#", "release" : "2020.01.2""#, "", "J-FIELD", lane("/info")),
        (r#""release" : "2020.01.2""#, r#""release" : "2020.13.2""#, "D-RELEASE", lane("/info/release")),
        (r#""release" : "2020.01.2""#, r#""release" : "TBD""#, "D-RELEASE", lane("/info/release")),
        (r#""created" : "2020-01-31""#, r#""created" : "2020-02-31""#, "D-DATE", lane("/info/created")),
        (r#""created" : "2020-01-31""#, r#""created" : "2020-01-31T00:00""#, "D-DATE", lane("/info/created")),
        (tags, r#"[ "pool", "Event Hook" ]"#, "D-TAG", lane("/tags/1")),
        (tags, r#"[ "pool", 1 ]"#, "J-FIELD", lane("/tags/1")),
        (tags, r#"{ }"#, "J-FIELD", lane("/tags")),
        (r#"[ "core.Pool-Lane_opened", "core.lane" ]"#, r#"[ "core lane" ]"#, "D-WORD", lane("/mappings/0")),
        (r#""actor" : "Guard""#, r#""actor" : "The Guard""#, "D-WORD", lane("/schema/actor")),
        (r#"[ "Lane", "Guard" ]"#, r#"[ "Lane", "" ]"#, "D-WORD", lane("/schema/targets/1")),
        (r#""lane_number" :"#, r#""lane number" :"#, "D-WORD", FIELD.replace('_', " ")),
        (r#""type" : "Integer""#, r#""type" : "List<Integer>""#, "D-WORD", FIELD.to_owned()),
        (r#""type" : "Integer", "#, "", "J-FIELD", FIELD.to_owned()),
        (
            r#""type" : "Integer", "sensitive" : false"#,
            r#""type" : "Integer", "sensitive" : 0"#,
            "J-FIELD",
            format!("{FIELD}/sensitive"),
        ),
        (r#""name" : "Lane""#, r#""name" : "Lain""#, "J-FIELD", "/versions/0/schemas/Lane/name".to_owned()),
        (r#""release" : "2026.08.1""#, r#""release" : "2026.8.1""#, "D-RELEASE", "/release".to_owned()),
        (r#""build" : "2026.08.1-begin-9-gabc""#, r#""build" : "a b""#, "D-WORD", "/build".to_owned()),
        (r#""versions""#, r#""version""#, "J-FIELD", String::new()),
        (r#""eventTypes""#, r#""events""#, "J-FIELD", "/versions/0".to_owned()),
    ] {
        assert_eq!(refused(&edited(from, to)), (id, format!("JSON pointer `{pointer}`")), "{from} -> {to}");
    }
}

#[test]
fn f062_duplicate_keys() {
    let twice = |text: &'static str| (text, format!("{text}, {text}"));
    let event = "/versions/0/eventTypes/2";
    let schemas = "/versions/0/schemas";
    for ((from, to), pointer) in [
        (twice(r#""build" : "2026.08.1-begin-9-gabc""#), String::new()),
        (twice(r#""name" : "Life Guards""#), "/categories/0".to_owned()),
        (twice(r#""version" : "V2""#), "/versions/0".to_owned()),
        (twice(r#""id" : "pool.lane.open""#), event.to_owned()),
        (twice(r#""release" : "2020.01.2""#), format!("{event}/info")),
        (twice(r#""actor" : "Guard""#), format!("{event}/schema")),
        (twice(r#""Guard" : { "name" : "Guard", "properties" : { } }"#), schemas.to_owned()),
        (twice(r#""type" : "Integer""#), format!("{schemas}/Lane/properties/lane_number")),
        (
            (r#""lane_number" : {"#, r#""lane_number" : "Integer", "lane_number" : {"#.to_owned()),
            format!("{schemas}/Lane/properties"),
        ),
        ((r#""build" : "#, r#""new" : 1, "new" : 2, "build" : "#.to_owned()), String::new()),
        ((r#""build" : "#, r#""new" : [ { "a" : 1, "a" : 1 } ], "build" : "#.to_owned()), "/new/0".to_owned()),
    ] {
        let expected = ("J-DUPLICATE", format!("JSON pointer `{pointer}`"));
        assert_eq!(refused(&edited(from, &to)), expected, "{to}");
    }
    // Two objects can have the same key.
    read(&edited(r#""build" : "#, r#""new" : [ { "a" : 1 }, { "a" : 1 } ], "build" : "#));
}

#[test]
fn f062_invalid_json() {
    let deep = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    let build = r#""build" : "2026.08.1-begin-9-gabc""#;
    let examples = r#"[ "1", "{\"a\":[2]}" ]"#;
    for (json, position) in [
        (format!("{DATA} x"), "line 46"),
        (format!("\u{feff}{DATA}"), "line 1, column 1,"),
        (edited(build, r#""build" : NaN"#), "line 3, column 13, JSON pointer `/build`"),
        (edited(build, r#""new" : NaN"#), "line 3, column 11, JSON pointer `/new`"),
        (edited(build, &format!(r#""new" : {}"#, deep(200_000))), "JSON pointer `/new"),
        (edited(examples, &deep(200_000)), "/properties/lane_number/examples"),
        (edited(examples, r#"[ "\ud800" ]"#), "/properties/lane_number/examples"),
        (deep(200_000), "line 1, column 128,"),
    ] {
        let (id, seen) = refused(&json);
        let shown: String = json.chars().take(80).collect();
        assert!(id == "J-SYNTAX" && seen.contains(position), "{id}: {seen} should hold {position}: {shown}");
    }
    let whole = DATA.trim_end();
    for end in 0..whole.len() {
        assert_eq!(refused(&whole[..end]).0, if end == 0 { "H-EMPTY" } else { "J-SYNTAX" }, "cut at {end}");
    }
}

#[test]
fn f059_the_version_by_name() {
    let older = r#"{ "version" : "V1", "schemas" : 7, "eventTypes" : [ { "id" : 1 } ], "new" : { } }"#;
    let expected = read(DATA);
    let before = edited(r#""versions" : [ "#, &format!(r#""versions" : [ {older}, "#));
    let after = |version: &str| edited("  } ]\n}\n", &format!("  }}, {version} ]\n}}\n"));
    for json in [before, after(older)] {
        assert_eq!(read(&json), expected, "the content of another version is skipped");
    }
    let second = r#"{ "eventTypes" : [ ], "version" : "V2" }"#;
    for json in [edited(r#""V2""#, r#""V3""#), r#"{"versions":[]}"#.to_owned(), after(second)] {
        assert_eq!(refused(&json), ("J-VERSION", "JSON pointer `/versions`".to_owned()));
    }
}

#[test]
fn f059_unknown_versions() {
    let with = |names: &[&str]| {
        let versions: String = names
            .iter()
            .map(|name| format!(r#"{{ "version" : "{name}", "eventTypes" : [ {{ "id" : 1 }} ], "new" : 1 }}, "#))
            .collect();
        edited(r#""versions" : [ "#, &format!(r#""versions" : [ {versions}"#))
    };
    let many: Vec<String> = (10..30).map(|n| format!("V{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    // `printf '%s' 'The next one.' | sha256sum`
    let prose = "a name of 13 characters, sha256 feb6bd0f92bf3937";
    for (names, expected) in [
        (&["V1"][..], &[][..]),
        (&["V3"], &["V3"]),
        (&["v2"], &["v2"]),
        (&["V2.1"], &["V2.1"]),
        (&["V4", "V1", "V3", "V4"], &["V3", "V4"]),
        (&["The next one."], &[prose]),
        (&many, &["V10", "V11", "V12", "V13", "V14", "V15", "V16", "V17", "and 12 others"]),
    ] {
        let expected: Vec<_> = expected.iter().map(|name| (UnknownVersion, "version", *name)).collect();
        check_notices(&with(names), &expected);
        assert_eq!(read(&with(names)).catalog, read(DATA).catalog);
    }
}

#[test]
fn f064_duplicate_ids() {
    for twin in ["pool.lane.open", "Pool.Lane.Open"] {
        let json = edited(r#""pool.rules.update""#, &format!("{twin:?}"));
        let error = data::read(&document(json)).expect_err("refused");
        let expected = "JSON pointer `/versions/0/eventTypes/4`".to_owned();
        assert_eq!((error.id(), position(&error)), ("D-DUPLICATE", expected));
        assert!(error.what.contains("JSON pointer `/versions/0/eventTypes/2`"), "{}", error.what);
    }
    assert_eq!(refused(r#"{"versions":[{"version":"V2","eventTypes":[]}]}"#).0, "D-EMPTY");
}

#[test]
fn f074_f076_f078_notices() {
    let release = r#""release" : "2020.01.2""#;
    let newer = edited(release, r#""release" : "2026.08.2""#);
    check_notices(&newer, &[(NewerThanCatalog, "pool.lane.open since", "2026.08.2")]);
    assert_eq!(read(&newer).findings[0].texts()[2], "2026.08.1");
    check_notices(&edited(release, r#""release" : "2026.08.1""#), &[]);

    let undeclared = DATA
        .replace(r#""lifeguards", "description""#, r#""divers", "description""#)
        .replace(r#"[ "pool" ]"#, r#"[ "dive" ]"#);
    check_notices(&undeclared, &[(UndeclaredTag, "tags", "dive"), (UndeclaredCategory, "category", "divers")]);
    let undefined = edited(r#""actor" : "Guard""#, r#""actor" : "Ghost""#);
    check_notices(&undefined, &[(UndefinedPayloadType, "payload type", "Ghost")]);
    let unsorted = edited(r#""pool.lane.close""#, r#""pool.z.close""#);
    check_notices(&unsorted, &[(Unsorted, "order", "the entries are not sorted by id")]);
    assert_eq!(findings(&read(&edited("A lane ran dry.", " No  Description")))[0].0, PlaceholderText);

    check_notices(&edited("A lane ran dry.", &"x".repeat(4096)), &[]);
    let long = edited("A lane ran dry.", &"x".repeat(4097));
    check_notices(&long, &[(LongDescription, "pool.lane.drain description", "4097 bytes")]);
}

#[test]
fn f052_f053_f077_f080_descriptions() {
    let described = |text: &str| data::read(&document(edited("A lane ran dry.", text)));
    assert!(described(&"x".repeat(16_384)).is_ok());
    assert_eq!(refusal(described(&"x".repeat(16_385))).0, "D-LENGTH");
    for control in [r"\u0000", r"\n", r"\t", r"\u001b[2J", r"\u007f", r"\u009b", r"\u202e", r"\u200b", r"\ufeff"] {
        assert_eq!(refusal(described(control)).0, "D-CONTROL", "{control}");
    }
    for broken in [
        "caf\u{c3}\u{a9}",
        "\u{fffd}",
        "\u{e2}\u{20ac}\u{2122}s",
        "\u{c2}\u{a0}x",
        "\u{f0}\u{178}\u{2dc}\u{20ac}",
        "\u{ef}\u{bb}\u{bf}x",
    ] {
        assert_eq!(refusal(described(broken)).0, "D-MOJIBAKE", "{broken}");
    }
    for fine in ["café", "“Spaß”", "Â, Ã and â", "naïve", "a \u{e2}\u{20ac}", "\u{1f600}"] {
        let source_catalog = described(fine).unwrap_or_else(|error| panic!("{fine}: {error}"));
        assert_eq!(source_catalog.descriptions["pool.lane.drain"], fine);
    }
}

#[test]
fn f018_f027_f030_other_documents() {
    for (text, id) in [
        ("", "H-EMPTY"),
        ("<!doctype html><title>x</title><p>Oops! Page not found!", "H-MARKER"),
        ("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "H-MARKER"),
    ] {
        assert_eq!(refused(text).0, id, "{text}");
    }
    let mut latin1 = DATA.as_bytes().to_vec();
    latin1[100] = 0xe9;
    assert_eq!(refusal(data::read(&document(latin1))), ("H-ENCODING", "byte 100".to_owned()));
    assert_eq!(refused(&format!("{DATA}{}", " ".repeat(16 << 20))).0, "H-SIZE");
}

//! The data file.

use catalog_ingest::{SourceCatalog, data};
use catalog_model::NoticeKind::{
    LongDescription, NewerThanCatalog, NullFact, PlaceholderText, UndeclaredCategory, UndeclaredTag,
    UndefinedPayloadType, UnknownKey, UnknownVersion, Unsorted,
};
use catalog_model::{ChangeDetails, Coverage, EventEntry, PayloadFlags, SourceKind, Visibility};

use crate::fixture::{DATA, document, edited, findings, position, refusal};

fn read(json: &str) -> SourceCatalog {
    data::read(&document(json)).unwrap_or_else(|error| panic!("{error}"))
}

fn entry<'a>(source_catalog: &'a SourceCatalog, id: &str) -> &'a EventEntry {
    source_catalog.catalog.get(id).expect("the entry is there")
}

fn words<'a, T: AsRef<str> + 'a>(words: impl IntoIterator<Item = &'a T>) -> Vec<&'a str> {
    words.into_iter().map(AsRef::as_ref).collect()
}

#[test]
fn every_fact_is_read() {
    let source_catalog = read(DATA);
    assert_eq!(source_catalog.source, SourceKind::Data);
    assert_eq!(source_catalog.label.map(|label| label.to_string()).as_deref(), Some("2026.08.1"));
    assert_eq!(source_catalog.build.as_deref(), Some("2026.08.1-begin-9-gabc"));
    assert_eq!(source_catalog.catalog.coverage(), Coverage::FULL);
    assert_eq!(source_catalog.findings, []);
    assert_eq!(source_catalog.catalog.len(), 5);
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
fn the_fields_of_2019_have_a_type_alone() {
    let full = r#""request_uri" : { "type" : "String", "sensitive" : true, "personal" : false, "customer" : true,
                          "format" : "uri", "examples" : [ ] }"#;
    let source_catalog = read(&edited(full, r#""request_uri" : "String""#));
    let field = &source_catalog.catalog.payload_type("LaneDebugData").expect("defined").fields["request_uri"];
    assert_eq!((&*field.kind, &*field.format, field.flags), ("String", "", None));
}

#[test]
fn flags_are_known_where_any_is_given() {
    let field = |flags: &str| {
        let all = r#""sensitive" : false, "personal" : false, "customer" : false,"#;
        let source_catalog = read(&edited(all, flags));
        source_catalog.catalog.payload_type("Lane").expect("defined").fields["lane_number"].flags
    };
    assert_eq!(field(""), None);
    assert_eq!(field(r#""personal" : true,"#), Some(PayloadFlags { personal: true, ..PayloadFlags::default() }));
}

#[test]
fn f060_optional_keys() {
    let bare = r#"{"versions":[{"version":"V2","eventTypes":[{"id":"pool.open","category":"guards",
        "description":"","info":{"created":"2019-01-31","release":"2017.43"},"tags":["pool"]}]}]}"#;
    let source_catalog = read(bare);
    assert_eq!((source_catalog.label, &source_catalog.build), (None, &None));
    assert_eq!(source_catalog.findings, [], "nothing is declared, so nothing is undeclared");
    assert_eq!(entry(&source_catalog, "pool.open").visibility, Visibility::Public);
}

#[test]
fn f061_null_facts() {
    let source_catalog =
        read(&edited(r#""created" : "2020-01-31", "release" : "2020.01.2""#, r#""created" : null, "release" : null"#));
    let lane = entry(&source_catalog, "pool.lane.open");
    assert_eq!((lane.since, lane.created), (None, None));
    let expected = ["created", "since"].map(|fact| (NullFact, format!("pool.lane.open {fact}"), "null".to_owned()));
    assert_eq!(findings(&source_catalog), expected);
    let source_catalog = read(&edited(r#""release" : "2026.08.1""#, r#""release" : null"#));
    assert_eq!(source_catalog.label, None);
    assert_eq!(findings(&source_catalog), [(NullFact, "/release".to_owned(), "null".to_owned())]);
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
        .replace(r#""eventTypes" : "#, r#""made" : "", "eventTypes" : "#);
    let expected = [
        "/$owner_2.a-b",
        "/categories/*/team",
        "/versions/0/eventTypes/*/info/updated",
        "/versions/0/eventTypes/*/owner",
        "/versions/0/eventTypes/*/schema/client",
        "/versions/0/made",
        "/versions/0/schemas/*/extends",
        "/versions/0/schemas/*/properties/*/unit",
    ];
    let source_catalog = read(&json);
    assert_eq!(findings(&source_catalog), expected.map(|at| (UnknownKey, at.to_owned(), String::new())));
    assert_eq!(source_catalog.catalog, read(DATA).catalog);
}

#[test]
fn f060_prose_keys_are_redacted() {
    let told = |key: &str| {
        let source_catalog = read(&edited(r#""build" : "#, &format!(r#""{key}" : "", "build" : "#)));
        findings(&source_catalog).into_iter().map(|(_, at, seen)| at + &seen).collect::<Vec<_>>()
    };
    let name = "n".repeat(40);
    assert_eq!(told(&name), [format!("/{name}")]);
    // `printf '%s' 'The guards open the lane.' | sha256sum`
    assert_eq!(told("The guards open the lane."), ["/a key of 25 characters, sha256 98f9b28d20004888"]);
    for key in [&*"n".repeat(41), "", "guard lane", "a/b", "a~b", "l\u{e4}ne", r"a\u202e", r"a\n"] {
        let told = told(key);
        assert!(told.len() == 1 && told[0].starts_with("/a key of "), "{key}: {told:?}");
    }
    // Two of them are two.
    let two = read(&edited(r#""build" : "#, r#""a lane" : "", "a pool" : "", "build" : "#));
    assert_eq!(findings(&two).len(), 2);
}

#[test]
fn f060_too_many_unknown_keys() {
    let with = |keys: usize| {
        let keys: String = (0..keys).map(|n| format!(r#""k{n}" : {n}, "#)).collect();
        data::read(&document(edited(r#""build" : "#, &format!(r#"{keys}"build" : "#))))
    };
    assert_eq!(with(100).expect("accepted").findings.len(), 100);
    assert_eq!(refusal(with(101)), ("J-FIELD", String::new()));
}

#[test]
fn f061_f065_f074_f076_wrong_values() {
    const LANE: &str = "JSON pointer `/versions/0/eventTypes/2";
    const FIELD: &str = "JSON pointer `/versions/0/schemas/Lane/properties/lane_number";
    let cases = [
        (r#""id" : "pool.lane.open", "#, "", "J-FIELD", LANE, "`"),
        (r#""id" : "pool.lane.open""#, r#""id" : null"#, "J-FIELD", LANE, "/id`"),
        (r#""id" : "pool.lane.open""#, r#""id" : 7"#, "J-FIELD", LANE, "/id`"),
        (r#""id" : "pool.lane.open""#, r#""id" : "pool lane""#, "D-ID", LANE, "/id`"),
        (r#""id" : "pool.lane.open""#, r#""id" : "_.-""#, "D-ID", LANE, "/id`"),
        (r#""A lane, the \"fast\" one,  opened.""#, "null", "J-FIELD", LANE, "/description`"),
        (r#""A lane, the \"fast\" one,  opened.""#, r#""A\tlane""#, "D-CONTROL", LANE, "`"),
        (r#", "release" : "2020.01.2""#, "", "J-FIELD", LANE, "/info`"),
        (r#""release" : "2020.01.2""#, r#""release" : "2020.13.2""#, "D-RELEASE", LANE, "/info/release`"),
        (r#""release" : "2020.01.2""#, r#""release" : "TBD""#, "D-RELEASE", LANE, "/info/release`"),
        (r#""created" : "2020-01-31""#, r#""created" : "2020-02-31""#, "D-DATE", LANE, "/info/created`"),
        (r#""created" : "2020-01-31""#, r#""created" : "2020-01-31T00:00""#, "D-DATE", LANE, "/info/created`"),
        (r#"[ "pool", "event-hook-eligible" ]"#, r#"[ "pool", "Event Hook" ]"#, "D-TAG", LANE, "/tags/1`"),
        (r#"[ "pool", "event-hook-eligible" ]"#, r#"[ "pool", 1 ]"#, "J-FIELD", LANE, "/tags/1`"),
        (r#"[ "pool", "event-hook-eligible" ]"#, r#"{ }"#, "J-FIELD", LANE, "/tags`"),
        (r#"[ "core.Pool-Lane_opened", "core.lane" ]"#, r#"[ "core lane" ]"#, "D-WORD", LANE, "/mappings/0`"),
        (r#""actor" : "Guard""#, r#""actor" : "The Guard""#, "D-WORD", LANE, "/schema/actor`"),
        (r#"[ "Lane", "Guard" ]"#, r#"[ "Lane", "" ]"#, "D-WORD", LANE, "/schema/targets/1`"),
        (
            r#""lane_number" :"#,
            r#""lane number" :"#,
            "D-WORD",
            "JSON pointer `/versions/0/schemas/Lane",
            "/properties/lane number`",
        ),
        (r#""type" : "Integer""#, r#""type" : "List<Integer>""#, "D-WORD", FIELD, "`"),
        (r#""type" : "Integer", "#, "", "J-FIELD", FIELD, "`"),
        (
            r#""type" : "Integer", "sensitive" : false"#,
            r#""type" : "Integer", "sensitive" : 0"#,
            "J-FIELD",
            FIELD,
            "/sensitive`",
        ),
        (r#""name" : "Lane""#, r#""name" : "Lain""#, "J-FIELD", "JSON pointer `/versions/0/schemas/Lane", "/name`"),
        (r#""release" : "2026.08.1""#, r#""release" : "2026.8.1""#, "D-RELEASE", "JSON pointer `", "/release`"),
        (r#""build" : "2026.08.1-begin-9-gabc""#, r#""build" : "a b""#, "D-WORD", "JSON pointer `", "/build`"),
        (r#""versions""#, r#""version""#, "J-FIELD", "JSON pointer `", "`"),
        (r#""eventTypes""#, r#""events""#, "J-FIELD", "JSON pointer `/versions/0", "`"),
    ];
    for (from, to, id, start, end) in cases {
        assert_eq!(refusal(data::read(&document(edited(from, to)))), (id, format!("{start}{end}")), "{from} -> {to}");
    }
}

#[test]
fn f062_duplicate_keys() {
    let cases = [
        (r#""build" : "#, r#""build" : "b", "build" : "#, ""),
        (r#""name" : "Life Guards""#, r#""name" : "a", "name" : "a""#, "/categories/0"),
        (r#""version" : "V2""#, r#""version" : "V2", "version" : "V2""#, "/versions/0"),
        (
            r#""id" : "pool.lane.open""#,
            r#""id" : "pool.lane.open", "id" : "pool.lane.open""#,
            "/versions/0/eventTypes/2",
        ),
        (
            r#""release" : "2020.01.2""#,
            r#""release" : "2020.01.2", "release" : "2020.01.2""#,
            "/versions/0/eventTypes/2/info",
        ),
        (r#""actor" : "Guard""#, r#""actor" : "Guard", "actor" : null"#, "/versions/0/eventTypes/2/schema"),
        (r#""Guard" : {"#, r#""Lane" : { "properties" : { } }, "Guard" : {"#, "/versions/0/schemas"),
        (
            r#""lane_number" : {"#,
            r#""lane_number" : "Integer", "lane_number" : {"#,
            "/versions/0/schemas/Lane/properties",
        ),
        (
            r#""type" : "Integer""#,
            r#""type" : "Integer", "type" : "Integer""#,
            "/versions/0/schemas/Lane/properties/lane_number",
        ),
        (r#""build" : "#, r#""new" : 1, "new" : 2, "build" : "#, ""),
        (r#""build" : "#, r#""new" : [ { "a" : 1, "a" : 1 } ], "build" : "#, "/new/0"),
    ];
    for (from, to, pointer) in cases {
        let expected = ("J-DUPLICATE", format!("JSON pointer `{pointer}`"));
        assert_eq!(refusal(data::read(&document(edited(from, to)))), expected, "{to}");
    }
    // The same key in two objects is none.
    read(&edited(r#""build" : "#, r#""new" : [ { "a" : 1 }, { "a" : 1 } ], "build" : "#));
}

#[test]
fn f062_invalid_json() {
    let deep = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    let cases = [
        (format!("{DATA} x"), "line 46"),
        (format!("\u{feff}{DATA}"), "line 1, column 1,"),
        (
            edited(r#""build" : "2026.08.1-begin-9-gabc""#, r#""build" : NaN"#),
            "line 3, column 13, JSON pointer `/build`",
        ),
        (
            edited(r#""build" : "2026.08.1-begin-9-gabc","#, r#""build" : "","#)
                .replace(r#""build" : """#, r#""new" : NaN"#),
            "line 3, column 11, JSON pointer `/new`",
        ),
        (edited(r#""build" : "#, &format!(r#""new" : {}, "build" : "#, deep(200_000))), "JSON pointer `/new"),
        (edited(r#"[ "1", "{\"a\":[2]}" ]"#, &deep(200_000)), "/properties/lane_number/examples"),
        (edited(r#"[ "1", "{\"a\":[2]}" ]"#, r#"[ "\ud800" ]"#), "/properties/lane_number/examples"),
        (deep(200_000), "line 1, column 128,"),
    ];
    for (json, position) in cases {
        let shown: String = json.chars().take(80).collect();
        let (id, seen) = refusal(data::read(&document(&json)));
        assert!(id == "J-SYNTAX" && seen.contains(position), "{id}: {seen} should hold {position}: {shown}");
    }
}

#[test]
fn every_prefix_is_refused() {
    let whole = DATA.trim_end();
    for end in 0..whole.len() {
        let (id, _) = refusal(data::read(&document(&whole[..end])));
        assert_eq!(id, if end == 0 { "H-EMPTY" } else { "J-SYNTAX" }, "cut at {end}");
    }
    read(whole);
}

#[test]
fn f059_the_version_by_name() {
    let older = r#"{ "version" : "V1", "schemas" : 7, "eventTypes" : [ { "id" : 1 } ], "new" : { } }"#;
    let expected = read(DATA);
    let before = read(&edited(r#""versions" : [ "#, &format!(r#""versions" : [ {older}, "#)));
    assert_eq!(before, expected, "another version is passed over, its form and its unknown keys too");
    let after = edited("  } ]\n}\n", &format!("  }}, {older} ]\n}}\n"));
    assert_eq!(read(&after), expected);
    let place = "JSON pointer `/versions`".to_owned();
    for none in [edited(r#""V2""#, r#""V3""#), r#"{"versions":[]}"#.to_owned()] {
        assert_eq!(refusal(data::read(&document(none))), ("J-VERSION", place.clone()));
    }
    let second = r#"{ "eventTypes" : [ ], "version" : "V2" }"#;
    let two = edited("  } ]\n}\n", &format!("  }}, {second} ]\n}}\n"));
    assert_eq!(refusal(data::read(&document(two))), ("J-VERSION", place));
}

#[test]
fn f059_unknown_versions() {
    let with = |names: &[&str]| {
        let versions: String = names
            .iter()
            .map(|name| format!(r#"{{ "version" : "{name}", "eventTypes" : [ {{ "id" : 1 }} ], "new" : 1 }}, "#))
            .collect();
        let source_catalog = read(&edited(r#""versions" : [ "#, &format!(r#""versions" : [ {versions}"#)));
        assert_eq!(source_catalog.catalog, read(DATA).catalog);
        findings(&source_catalog)
    };
    let told = |names: &[&str]| {
        let told = names.iter().map(|name| (UnknownVersion, "version".to_owned(), (*name).to_owned()));
        told.collect::<Vec<_>>()
    };
    assert_eq!(with(&["V1"]), []);
    for name in ["V3", "v2", "V2.1", "V10"] {
        assert_eq!(with(&[name]), told(&[name]));
    }
    assert_eq!(with(&["V4", "V1", "V3", "V4"]), told(&["V3", "V4"]));
    // `printf '%s' 'The next one.' | sha256sum`
    let prose = ["a name of 13 characters, sha256 feb6bd0f92bf3937"];
    assert_eq!(with(&["The next one."]), told(&prose));
    let many: Vec<String> = (10..30).map(|n| format!("V{n}")).collect();
    let many = with(&many.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!((many.len(), &*many[8].2), (9, "and 12 others"));
}

#[test]
fn f064_duplicate_ids() {
    for twin in ["pool.lane.open", "Pool.Lane.Open"] {
        let json = edited(r#""pool.rules.update""#, &format!("{twin:?}"));
        let error = data::read(&document(json)).expect_err("refused");
        assert_eq!(
            (error.id(), position(&error)),
            ("D-DUPLICATE", "JSON pointer `/versions/0/eventTypes/4`".to_owned())
        );
        assert!(error.what.contains("JSON pointer `/versions/0/eventTypes/2`"), "{}", error.what);
    }
    let empty = r#"{"versions":[{"version":"V2","eventTypes":[]}]}"#;
    assert_eq!(refusal(data::read(&document(empty))).0, "D-EMPTY");
}

#[test]
fn f074_f076_f078_notices() {
    let newer = read(&edited(r#""release" : "2020.01.2""#, r#""release" : "2026.08.2""#));
    assert_eq!(findings(&newer), [(NewerThanCatalog, "pool.lane.open since".to_owned(), "2026.08.2".to_owned())]);
    assert_eq!(newer.findings[0].texts()[2], "2026.08.1");
    assert_eq!(read(&edited(r#""release" : "2020.01.2""#, r#""release" : "2026.08.1""#)).findings, []);

    let words = DATA
        .replace(r#""lifeguards", "description""#, r#""divers", "description""#)
        .replace(r#"[ "pool" ]"#, r#"[ "dive" ]"#);
    let expected = [(UndeclaredTag, "tags", "dive"), (UndeclaredCategory, "category", "divers")];
    assert_eq!(findings(&read(&words)), expected.map(|(kind, at, seen)| (kind, at.to_owned(), seen.to_owned())));

    let undefined = read(&edited(r#""actor" : "Guard""#, r#""actor" : "Ghost""#));
    let expected = ["Ghost"].map(|name| (UndefinedPayloadType, "payload type".to_owned(), name.to_owned()));
    assert_eq!(findings(&undefined), expected);

    let unsorted = read(&edited(r#""pool.lane.close""#, r#""pool.z.close""#));
    assert_eq!(findings(&unsorted).iter().map(|(kind, _, _)| *kind).collect::<Vec<_>>(), [Unsorted]);

    let placeholder = read(&edited("A lane ran dry.", " No  Description"));
    assert_eq!(findings(&placeholder)[0].0, PlaceholderText);
}

#[test]
fn f052_f053_f077_f080_descriptions() {
    let described = |text: &str| data::read(&document(edited("A lane ran dry.", text)));
    assert_eq!(findings(&described(&"x".repeat(4096)).expect("accepted")), []);
    let long = described(&"x".repeat(4097)).expect("accepted");
    assert_eq!(findings(&long), [(LongDescription, "pool.lane.drain description".to_owned(), "4097 bytes".to_owned())]);
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
    let page = |text: &str| format!("<!doctype html><title>x</title><p>{text}");
    let cases = [
        (String::new(), "H-EMPTY"),
        (page("Oops! Page not found!"), "H-MARKER"),
        (page("Please solve the CAPTCHA"), "H-MARKER"),
        (page("anything"), "H-MARKER"),
        ("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n".to_owned(), "H-MARKER"),
    ];
    for (text, id) in cases {
        assert_eq!(refusal(data::read(&document(&text))).0, id, "{text}");
    }
    let mut latin1 = DATA.as_bytes().to_vec();
    latin1[100] = 0xe9;
    assert_eq!(refusal(data::read(&document(latin1))), ("H-ENCODING", "byte 100".to_owned()));
    let large = format!("{DATA}{}", " ".repeat(16 << 20));
    assert_eq!(refusal(data::read(&document(large))).0, "H-SIZE");
}

//! What is not exactly as it is written is refused, with an address.

mod support;

use std::path::Path;

use catalog_model::{Files, Kind, Refusal};
use catalog_store::{CODES, Store, decode, encode};
use support::{checkout, history, make_dir, open, write};

const FIRST: &str = "20190214T221222Z_unlabelled";
const SECOND: &str = "20190307T230640Z_2019.03.1";

fn read(files: &Files) -> Result<(), Refusal> {
    decode::check_canonical(files, &decode::snapshots(files)?)
}

fn refused(files: &Files) -> Refusal {
    read(files).expect_err("the files are refused")
}

/// The files of the history, with `old` replaced by `new` once in the file at `path`.
fn edited(path: &str, old: &str, new: &str) -> Files {
    let mut files = encode::snapshots(&history());
    let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    assert!(text.contains(old), "the edit of {path} has nothing to edit");
    let (path, _) = files.iter().find(|(known, _)| known.as_str() == path).unwrap();
    files.insert(path.clone(), text.replacen(old, new, 1).into_bytes());
    files
}

#[track_caller]
fn check(path: &str, (old, new): (&str, &str), id: &str, place: &str, what: &str) {
    let error = refused(&edited(path, old, new));
    assert_eq!((error.id(), error.at.as_str()), (id, place), "{error}");
    assert!(error.what.contains(what), "{:?} does not say {what:?}", error.what);
    assert!(error.kind() == Kind::Refused && CODES.contains(&error.code));
    for part in [&error.what, error.at.as_str(), error.advice()] {
        assert!(!part.is_empty() && !part.contains(char::is_control), "{part:?}");
    }
}

#[test]
fn tables() {
    let events = &format!("{FIRST}/events.csv");
    let at = |line: usize| format!("{events}, line {line}");
    let cell = |line: usize, column: &str| format!("{events}, line {line}, `{column}`");
    check(events, ("since,created", "created,since"), "T-HEADER", &at(1), "the header reads");
    check(events, ("id,", "\u{feff}id,"), "T-HEADER", &at(1), "`\\u{feff}id,");
    check(events, ("start,public,,,,,,,,,,\n", "start,public,,,,,,,,,,"), "T-CUT", &at(3), "line break");
    check(events, ("start,public,,,,,,,,,,", "start,public,,,,,,,,,"), "T-VALUE", &at(3), "11 cells and not 12");
    check(events, ("start,public,,,,,,,,,,", "start,public,,,,,,,,,,,"), "T-VALUE", &at(3), "13 cells and not 12");
    check(events, ("user.session.start", "user"), "T-VALUE", &cell(3, "id"), "single segment");
    check(events, ("user.session.start", "\"user.session.start\""), "T-ORDER", &cell(3, "id"), "further up");
    check(events, ("user.session.start", "aaa.session.start"), "T-ORDER", &cell(3, "id"), "further up");
    check(events, ("user.session.start", "application.user.assign"), "T-ORDER", &cell(3, "id"), "twice");
    check(events, ("start,public", "start,Public"), "T-VALUE", &cell(3, "visibility"), "`Public`");
    check(events, ("2017.43", "2017.99"), "T-VALUE", &cell(2, "since"), "`2017.99`");
    check(events, ("2017-11-02", "2017-02-30"), "T-VALUE", &cell(2, "created"), "`2017-02-30`");
    check(events, ("access-gateway", "Access"), "T-VALUE", &cell(2, "category"), "`Access`");
    check(events, ("eligible oie-only", "eligible  oie-only"), "T-VALUE", &cell(2, "tags"), "``");
    check(events, ("AppUser,Nothing", "App-User,Nothing"), "T-VALUE", &cell(2, "actor"), "`App-User`");
    check(events, ("AppUser,Nothing", "AppUser,\u{1b}[2J"), "T-VALUE", &cell(2, "debug_data"), "`\\u{1b}[2J`");
    check(events, ("AppUser User", "AppUser;User"), "T-VALUE", &cell(2, "targets"), "`AppUser;User`");
    check(events, (",User,app", ",* User,app"), "T-VALUE", &cell(2, "change_details"), "`*`");
    check(events, ("app.assign core", "app/assign core"), "T-VALUE", &cell(2, "legacy_ids"), "`app/assign`");
    check(events, ("4e35ef5f65e89269", "4E35ef5f65e89269"), "T-VALUE", &cell(2, "description_sha256"), "16 lower-case");
}

#[test]
fn what_reads_but_is_written_otherwise() {
    let events = &format!("{FIRST}/events.csv");
    let source = &format!("{SECOND}/source.toml");
    check(
        events,
        ("eligible oie-only", "eligible oie-only oie-only"),
        "T-EDITED",
        &format!("{events}, line 2"),
        "would be",
    );
    check(
        events,
        ("app.assign core", "core.app app.assign core"),
        "T-EDITED",
        &format!("{events}, line 2"),
        "would be",
    );
    check(events, ("2017-11-02", "20171102"), "T-EDITED", &format!("{events}, line 2"), "would be");
    check(source, ("format = 1", "format = 1 "), "T-EDITED", &format!("{source}, line 2"), "would be");
    check(source, ("# When", "# Once"), "T-EDITED", &format!("{source}, line 1"), "would be");
    check(source, ("bytes = 553941", "bytes = 553_941"), "T-EDITED", &format!("{source}, line 13"), "would be");
    check(
        source,
        ("label = \"2019.03.1\"", "label_inferred = false\nlabel = \"2019.03.1\""),
        "T-EDITED",
        &format!("{source}, line 6"),
        "would be",
    );
    check(source, ("23:06:40Z", "23:06:40+00:00"), "T-EDITED", &format!("{source}, line 5"), "would be");
    let mut nothing = encode::snapshots(&history());
    nothing.add("unpaired/20190302T041320Z_unlabelled/payload-types.csv", "name,definition\n");
    let error = refused(&nothing);
    assert_eq!((error.id(), error.at.as_str()), ("T-EDITED", "unpaired/20190302T041320Z_unlabelled/payload-types.csv"));
}

#[test]
fn sources() {
    let source = &format!("{SECOND}/source.toml");
    let at = |line: usize, key: &str| format!("{source}, line {line}, `{key}`");
    check(
        source,
        ("format = 1", "format = 2\nnew_key = 3"),
        "T-FORMAT",
        source,
        "format is 2, and this version reads 1",
    );
    check(source, ("format = 1", "format = 2"), "T-FORMAT", source, "format is 2");
    check(source, ("format = 1", "format = 0"), "T-VALUE", source, "none before 1");
    check(source, ("format = 1\n", ""), "T-VALUE", &format!("{source}, line 1"), "missing field `format`");
    check(
        source,
        ("format = 1", "format = 1\nnew_key = 3"),
        "T-VALUE",
        &format!("{source}, line 3"),
        "unknown field `new_key`",
    );
    check(
        source,
        ("format = 1", "format = 1\ncoverage = [\"data\", \"words\"]"),
        "T-VALUE",
        &at(3, "coverage"),
        "`words`",
    );
    check(source, ("2019-03-07T23:06:40Z", "yesterday"), "T-VALUE", &at(5, "time"), "`yesterday`");
    check(source, ("label = \"2019.03.1\"", "label = \"2019.3.1\""), "T-VALUE", &at(6, "label"), "`2019.3.1`");
    check(source, ("\"csv\"", "\"xml\""), "T-VALUE", &at(10, "witness"), "`xml`");
    check(source, ("sha256 = \"7", "sha256 = \""), "T-VALUE", &at(12, "sha256"), "is no SHA-256");
    check(source, ("bytes = 553941", "bytes = -1"), "T-VALUE", &format!("{source}, line 13"), "");
    check(source, ("commit = \"0", "commit = \"x"), "T-VALUE", &at(18, "commit"), "`x1234");
    check(source, ("unknown-key", "unknown-\u{7f}"), "T-VALUE", &format!("{source}, line 29"), "");
    check(source, ("unknown-key", "unknown-\\u0007"), "T-VALUE", &at(29, "kind"), "`unknown-\\u{7}`");
    check(source, ("\"zone.update\"", "\"zone\""), "T-VALUE", &at(26, "id"), "single segment");
    let first = &format!("{FIRST}/source.toml");
    check(
        first,
        ("2019-02-24T09:20:00Z", "2019-02-14T22:12:21Z"),
        "T-ORDER",
        &format!("{first}, line 34, `time`"),
        "further up",
    );
}

#[test]
fn names_and_unknown_files() {
    let source = &format!("{SECOND}/source.toml");
    check(source, ("label = \"2019.03.1\"", "label = \"2019.03.2\""), "T-NAME", &format!("{SECOND}/"), "2019.03.2");
    check(source, ("23:06:40Z", "23:06:41Z"), "T-NAME", &format!("{SECOND}/"), "20190307T230641Z");
    for path in [
        ".DS_Store",
        "events.csv",
        "registry.csv.orig",
        "20190214T221222Z_unlabelled/events.csv.orig",
        "20190214T221222Z_unlabelled/deeper/events.csv",
        "unpaired/registry.csv",
        "unpaired/.DS_Store",
    ] {
        let mut files = encode::snapshots(&history());
        files.add(path, "");
        let error = refused(&files);
        assert_eq!((error.id(), error.at.as_str()), ("T-UNKNOWN", path));
    }
    for folder in ["2019.03.1", "20190307_2019.03.1", "20190307T230640Z_2019.3.1", "unpaired/20190307T230640Z"] {
        let mut files = encode::snapshots(&history());
        files.add(&format!("{folder}/source.toml"), "");
        let error = refused(&files);
        assert_eq!((error.id(), error.at.as_str().to_owned()), ("T-UNKNOWN", format!("{folder}/")));
    }
}

#[test]
fn missing_files() {
    for path in [
        "registry.csv",
        "renames.toml",
        "payload-definitions.csv",
        "20190214T221222Z_unlabelled/events.csv",
        "20190214T221222Z_unlabelled/source.toml",
        "unpaired/20190302T041320Z_unlabelled/events.csv",
    ] {
        let mut files = Files::new();
        for (known, bytes) in encode::snapshots(&history()).iter().filter(|(known, _)| known.as_str() != path) {
            files.insert(known.clone(), bytes.to_vec());
        }
        let error = refused(&files);
        assert_eq!((error.id(), error.at.as_str()), ("T-MISSING", path));
    }
}

#[test]
fn payload_definitions() {
    const POOL: &str = "payload-definitions.csv";
    let types = &format!("{SECOND}/payload-types.csv");
    check(
        POOL,
        ("e3b0c44298fc1c14,,,,\n", ""),
        "T-DEFINITION",
        &format!("{FIRST}/payload-types.csv, line 3, `definition`"),
        "is not in",
    );
    check(
        types,
        (",ec12", ",ec13"),
        "T-DEFINITION",
        &format!("{types}, line 2, `definition`"),
        "ec13be9c2aad9c65 of AppUser",
    );
    check(types, (",ec12", ",eC12"), "T-VALUE", &format!("{types}, line 2, `definition`"), "16 lower-case");
    check(types, ("AppUser", "App.User"), "T-VALUE", &format!("{types}, line 2, `name`"), "`App.User`");
    check(types, ("Nothing", "SameAsAppUser"), "T-ORDER", &format!("{types}, line 4, `name`"), "twice");
    // Other fields than those of the digest, and fields that nothing refers to.
    check(POOL, ("zone_id", "zone_ie"), "T-EDITED", &format!("{POOL}, line 2"), "0f7048efb7e51b1c");
    check(POOL, ("e3b0", "e3b0c44298fc1c13,,,,\ne3b0"), "T-EDITED", &format!("{POOL}, line 4"), "e3b0c44298fc1c13");
    check(
        POOL,
        ("e3b0c44298fc1c14,,,,", "e3b0c44298fc1c14,,String,,"),
        "T-VALUE",
        &format!("{POOL}, line 4, `field`"),
        "field name",
    );
    check(POOL, ("zone_id,String", "zone_id,"), "T-VALUE", &format!("{POOL}, line 3, `type`"), "field type");
    check(POOL, ("okta:login", "okta login"), "T-VALUE", &format!("{POOL}, line 5, `format`"), "field format");
    check(
        POOL,
        ("sensitive customer", "sensitive consumer"),
        "T-VALUE",
        &format!("{POOL}, line 3, `flags`"),
        "`consumer`",
    );
    check(POOL, ("sensitive customer", "customer sensitive"), "T-EDITED", &format!("{POOL}, line 3"), "would be");
    check(
        POOL,
        ("0f7048efb7e51b1c,zone_id", "0f7048efb7e51b1c,login"),
        "T-ORDER",
        &format!("{POOL}, line 3, `definition`"),
        "twice",
    );
}

#[test]
fn the_registry() {
    let check = |edit, id, place: &str, what| check("registry.csv", edit, id, place, what);
    check(("2,user", "3,user"), "T-REGISTRY", "registry.csv, line 3, `code`", "code 3 stands where 2 belongs");
    check(("2,user", "0,user"), "T-VALUE", "registry.csv, line 3, `code`", "code from 1 to 65535");
    check(("2,user", "02,user"), "T-EDITED", "registry.csv, line 3", "`02,user");
    check(
        ("2,user.session.start", "2,application.user.assign"),
        "T-REGISTRY",
        "registry.csv, line 3, `id`",
        "registered twice",
    );
    check(("UserSessionStart", "ApplicationUserAssign"), "T-REGISTRY", "registry.csv, line 3, `variant`", "taken");
    check(("UserSessionStart", "Self"), "T-VALUE", "registry.csv, line 3, `variant`", "`Self`");
    // An id that no snapshot documents stays registered, and one that a snapshot documents need not be.
    let files = edited("registry.csv", "3,zone.update,ZoneUpdate", "3,gone.long.ago,GoneLongAgo");
    let read = decode::snapshots(&files).unwrap();
    assert!(read.registry().get("zone.update").is_none() && read.registry().get("gone.long.ago").is_some());
}

/// The files of the history, with its newest snapshot once more under a later name.
fn repeated() -> Files {
    let mut files = encode::snapshots(&history());
    let copies: Vec<(String, Vec<u8>)> = files
        .iter()
        .filter_map(|(path, bytes)| Some((path.as_str().strip_prefix(SECOND)?.to_owned(), bytes.to_vec())))
        .collect();
    for (path, bytes) in copies {
        let text = String::from_utf8(bytes).unwrap().replace("2019-03-07T23:06:40Z", "2019-03-08T00:00:00Z");
        files.add(&format!("20190308T000000Z_2019.03.1{path}"), text);
    }
    files
}

#[test]
fn neighbours_with_the_same_content() {
    let error = refused(&repeated());
    assert_eq!((error.id(), error.at.as_str()), ("T-STRETCH", "20190308T000000Z_2019.03.1"));
}

#[test]
fn renames_are_laid_out_freely_but_their_values_are_checked() {
    const FREE: &str = "# a note\nrename = [ { to = 'a.b', from = 'c.d', reason = '''why''' } ] # another\n";
    let with = |text: &str| {
        let mut files = encode::snapshots(&history());
        let (path, _) = files.iter().find(|(path, _)| path.as_str() == "renames.toml").unwrap();
        files.insert(path.clone(), text.as_bytes().to_vec());
        decode::snapshots(&files)
    };
    let read = with(FREE).unwrap();
    assert_eq!(read.renames().renamed_to("c.d").map(|rename| rename.reason.as_str()).collect::<Vec<_>>(), ["why"]);
    assert_eq!(with("").unwrap().renames().iter().len(), 0);
    for (text, place, what) in [
        ("[[rename]]\nfrom = 'c.d'\n", "renames.toml, line 1", "missing field `to`"),
        ("[[rename]]\nfrom = 'c.d'\nto = 'a'\nreason = 'x'", "renames.toml, line 3, `to`", "single segment"),
        ("[[rename]]\nfrom = 'c.d'\nto = 'c.d'\nreason = 'x'", "renames.toml, line 3, `to`", "itself"),
        ("[[rename]]\nfrom = 'c.d'\nto = 'a.b'\nreason = ' '", "renames.toml, line 4, `reason`", "empty"),
        ("[[renames]]\n", "renames.toml, line 1", "unknown field `renames`"),
        ("rename = [\n", "renames.toml, line 1", ""),
    ] {
        let error = with(text).unwrap_err();
        assert_eq!((error.id(), error.at.as_str()), ("T-VALUE", place), "{error}");
        assert!(error.what.contains(what), "{error}");
    }
    let twice =
        with("[[rename]]\nfrom = 'c.d'\nto = 'a.b'\nreason = 'x'\n[[rename]]\nfrom = 'c.d'\nto = 'a.b'\nreason = 'y'");
    assert_eq!(twice.unwrap_err().id(), "T-ORDER");
}

#[test]
fn bytes_that_are_no_text() {
    let mut files = encode::snapshots(&history());
    let (path, bytes) = files.iter().find(|(path, _)| path.as_str() == "registry.csv").unwrap();
    let (path, mut bytes) = (path.clone(), bytes.to_vec());
    bytes[20] = 0xff;
    files.insert(path, bytes);
    let error = refused(&files);
    assert_eq!((error.id(), error.at.as_str()), ("T-VALUE", "registry.csv, line 2"));
    assert!(error.what.contains("offset 20"));
}

#[test]
fn a_checkout_names_files_from_its_root_and_a_folder_from_where_it_is() {
    let root = checkout();
    for (path, bytes) in edited("registry.csv", "2,user", "3,user").iter() {
        write(&root.path().join("snapshots").join(path.as_str()), bytes);
    }
    let error = open(&root).load_history().unwrap_err();
    assert_eq!(error.at.as_str(), "snapshots/registry.csv, line 3, `code`");

    let folder = root.path().join("snapshots").join(SECOND);
    let events = folder.join("events.csv");
    let text = std::fs::read_to_string(&events).unwrap();
    write(&events, text.replace("event-hook-eligible oie-only", "oie-only event-hook-eligible"));
    let error = Store::load_snapshot_dir(&folder).unwrap_err();
    assert_eq!((error.id(), error.at.as_str().to_owned()), ("T-EDITED", format!("{}, line 2", events.display())));
    write(&events, "id\n");
    let error = Store::load_snapshot_dir(&folder).unwrap_err();
    assert_eq!(error.at.as_str(), format!("{}/events.csv, line 1", folder.display()));
}

#[test]
fn a_folder_that_is_no_snapshot_is_left_as_it_is() {
    let root = checkout();
    write(&root.path().join("snapshots/registry.csv"), "");
    let folder = root.path().join("other");
    let files = encode::snapshots(&history());
    let refused = |folder: &Path, problem: &str| {
        let error = Store::load_snapshot_dir(folder).unwrap_err();
        assert_eq!(
            (error.id(), error.at.to_string(), error.kind()),
            ("F-SNAPSHOT", folder.display().to_string(), Kind::Usage)
        );
        assert_eq!(error.what, format!("the folder is not a snapshot: {problem}"));
        assert!(!error.advice().contains("delete"), "{error}");
    };
    refused(&root.path().join("snapshots"), "there is no events.csv and no source.toml in it");
    refused(root.path(), "there is no events.csv and no source.toml in it");
    make_dir(&folder.join("events.csv"));
    refused(&folder, "there is no events.csv and no source.toml in it");
    support::remove_all(&folder);
    write(&folder.join("events.csv"), files.get(&format!("{FIRST}/events.csv")).unwrap());
    refused(&folder, "there is no source.toml in it");
    write(&folder.join("source.toml"), files.get(&format!("{FIRST}/source.toml")).unwrap());
    write(&folder.join("no\u{9b}tes.txt"), "");
    refused(&folder, "`no\\u{9b}tes.txt` is not one of its files");
}

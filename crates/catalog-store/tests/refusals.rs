//! Files that differ from the written form are refused, with a location.

mod support;

use std::path::Path;

use catalog_model::{EventId, Files, Kind, Refusal};
use catalog_store::{CODES, Store, decode, encode};
use support::{history, make_dir, open, repository, write};

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
    assert!(text.contains(old), "{path} does not contain {old}");
    let (path, _) = files.iter().find(|(known, _)| known.as_str() == path).unwrap();
    files.insert(path.clone(), text.replacen(old, new, 1).into_bytes());
    files
}

/// Edits of one file, one per row: the old text, the new text, the id of the refusal, its location below the file, and a
/// part of what was seen.
#[track_caller]
fn check(path: &str, edits: &[(&str, &str, &str, &str, &str)]) {
    for (old, new, id, at, what) in edits {
        let refusal = refused(&edited(path, old, new));
        assert_eq!((refusal.id(), refusal.at.as_str()), (*id, format!("{path}{at}").as_str()), "{refusal}");
        assert!(refusal.what.contains(what), "{:?} does not contain {what:?}", refusal.what);
        assert!(
            refusal.kind() == Kind::Refused
                && (CODES.contains(&refusal.code) || catalog_model::CODES.contains(&refusal.code))
        );
        for part in [&refusal.what, refusal.at.as_str(), refusal.advice()] {
            assert!(!part.is_empty() && !part.contains(char::is_control), "{part:?}");
        }
    }
}

fn path_in(folder: &str, file: &str) -> String {
    format!("{folder}/{file}")
}

#[test]
fn tables() {
    check(
        &path_in(FIRST, "events.csv"),
        &[
            ("since,created", "created,since", "T-HEADER", ", line 1", "the header is"),
            ("id,", "\u{feff}id,", "T-HEADER", ", line 1", "`\\u{feff}id,"),
            ("start,public,,,,,,,,,,\n", "start,public,,,,,,,,,,", "T-CUT", ", line 3", "line break"),
            ("start,public,,,,,,,,,,", "start,public,,,,,,,,,", "T-VALUE", ", line 3", "11 cells instead of 12"),
            ("start,public,,,,,,,,,,", "start,public,,,,,,,,,,,", "T-VALUE", ", line 3", "13 cells instead of 12"),
            ("user.session.start", "user", "T-VALUE", ", line 3, `id`", "only one segment"),
            ("user.session.start", "\"user.session.start\"", "T-ORDER", ", line 3, `id`", "further up"),
            ("user.session.start", "aaa.session.start", "T-ORDER", ", line 3, `id`", "further up"),
            ("user.session.start", "application.user.assign", "T-ORDER", ", line 3, `id`", "twice"),
            ("start,public", "start,Public", "T-VALUE", ", line 3, `visibility`", "`Public`"),
            ("2017.43", "2017.99", "T-VALUE", ", line 2, `since`", "`2017.99`"),
            ("2017-11-02", "2017-02-30", "T-VALUE", ", line 2, `created`", "`2017-02-30`"),
            ("access-gateway", "Access", "T-VALUE", ", line 2, `category`", "`Access`"),
            ("eligible oie-only", "eligible  oie-only", "T-VALUE", ", line 2, `tags`", "``"),
            ("AppUser,Nothing", "App-User,Nothing", "T-VALUE", ", line 2, `actor`", "`App-User`"),
            ("AppUser,Nothing", "AppUser,\u{1b}[2J", "T-VALUE", ", line 2, `debug_data`", "`\\u{1b}[2J`"),
            ("AppUser User", "AppUser;User", "T-VALUE", ", line 2, `targets`", "`AppUser;User`"),
            (",User,app", ",* User,app", "T-VALUE", ", line 2, `change_details`", "`*`"),
            ("app.assign core", "app/assign core", "T-VALUE", ", line 2, `legacy_ids`", "`app/assign`"),
            ("4e35ef5f65e89269", "4E35ef5f65e89269", "T-VALUE", ", line 2, `description_sha256`", "16 lower-case"),
        ],
    );
}

#[test]
fn files_in_another_form_than_the_written_one() {
    check(
        &path_in(FIRST, "events.csv"),
        &[
            ("eligible oie-only", "eligible oie-only oie-only", "T-EDITED", ", line 2", "would be written as"),
            ("app.assign core", "core.app app.assign core", "T-EDITED", ", line 2", "would be written as"),
            ("2017-11-02", "20171102", "T-EDITED", ", line 2", "would be written as"),
        ],
    );
    check(
        &path_in(SECOND, "source.toml"),
        &[
            ("format = 2", "format = 2 ", "T-EDITED", ", line 2", "would be written as"),
            ("# When", "# Once", "T-EDITED", ", line 1", "would be written as"),
            ("bytes = 553941", "bytes = 553_941", "T-EDITED", ", line 13", "would be written as"),
            ("label = ", "label_inferred = false\nlabel = ", "T-EDITED", ", line 6", "would be written as"),
            ("23:06:40Z", "23:06:40+00:00", "T-EDITED", ", line 5", "would be written as"),
        ],
    );
    let mut files = encode::snapshots(&history());
    let empty = "20190319T125320Z_unlabelled/payload-types.csv";
    files.add(empty, "name,definition\n");
    assert_eq!((refused(&files).id(), refused(&files).at.as_str()), ("T-EDITED", empty));
}

#[test]
fn f119_sources_and_newer_formats() {
    check(
        &path_in(SECOND, "source.toml"),
        &[
            ("format = 2", "format = 3\nnew_key = 3", "T-FORMAT", "", "format is 3, but this version reads 2"),
            ("format = 2", "format = 3", "T-FORMAT", "", "format is 3"),
            ("format = 2", "format = 0", "T-VALUE", "", "the first format is 1"),
            ("format = 2\n", "", "T-VALUE", ", line 1", "missing field `format`"),
            ("format = 2", "format = 2\nnew_key = 3", "T-VALUE", ", line 3", "unknown field `new_key`"),
            ("format = 2", "format = 2\ncoverage = [\"data\", \"words\"]", "T-VALUE", ", line 3", "`words`"),
            ("2019-03-07T23:06:40Z", "yesterday", "T-VALUE", ", line 5", "`yesterday`"),
            ("label = \"2019.03.1\"", "label = \"2019.3.1\"", "T-VALUE", ", line 6", "`2019.3.1`"),
            ("\"csv\"", "\"xml\"", "T-VALUE", ", line 10", "`xml`"),
            ("sha256 = \"7", "sha256 = \"", "T-VALUE", ", line 12", "is not a SHA-256"),
            ("bytes = 553941", "bytes = -1", "T-VALUE", ", line 13", ""),
            ("commit = \"0", "commit = \"x", "T-VALUE", ", line 18", "`x1234"),
            ("committed = \"2019", "committed = \"soon", "T-VALUE", ", line 19", "`soon-03"),
            ("unknown-key", "unknown-\u{7f}", "T-VALUE", ", line 32", ""),
            ("unknown-key", "unknown-\\u0007", "T-VALUE", ", publication 1", "`unknown-\\u{7}`"),
            ("\"zone.update\"", "\"zone\"", "T-VALUE", ", line 27", "only one segment"),
        ],
    );
    check(
        &path_in(FIRST, "source.toml"),
        &[("2019-02-24T09:20:00Z", "2019-02-14T22:12:21Z", "T-ORDER", ", publication 2", "further up")],
    );
}

#[test]
fn names_and_unknown_files() {
    let source = path_in(SECOND, "source.toml");
    for (old, new, expected) in [
        ("label = \"2019.03.1\"", "label = \"2019.03.2\"", "2019.03.2"),
        ("23:06:40Z", "23:06:41Z", "20190307T230641Z"),
    ] {
        let refusal = refused(&edited(&source, old, new));
        assert_eq!((refusal.id(), refusal.at.as_str()), ("T-NAME", path_in(SECOND, "").as_str()));
        assert!(refusal.what.contains(expected), "{refusal}");
    }
    for (path, at) in [
        (".DS_Store", ".DS_Store"),
        ("events.csv", "events.csv"),
        ("registry.csv.orig", "registry.csv.orig"),
        ("20190214T221222Z_unlabelled/events.csv.orig", "20190214T221222Z_unlabelled/events.csv.orig"),
        ("20190214T221222Z_unlabelled/deeper/events.csv", "20190214T221222Z_unlabelled/deeper/events.csv"),
        ("other/registry.csv", "other/registry.csv"),
        ("other/events.csv", "other/"),
        ("unpaired/20190319T125320Z_unlabelled/events.csv", "unpaired/20190319T125320Z_unlabelled/events.csv"),
        ("2019.03.1/source.toml", "2019.03.1/"),
        ("20190307_2019.03.1/source.toml", "20190307_2019.03.1/"),
        ("20190307T230640Z_2019.3.1/source.toml", "20190307T230640Z_2019.3.1/"),
        ("20190307T230640Z/source.toml", "20190307T230640Z/"),
    ] {
        let mut files = encode::snapshots(&history());
        files.add(path, "");
        assert_eq!((refused(&files).id(), refused(&files).at.as_str()), ("T-UNKNOWN", at));
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
        "20190319T125320Z_unlabelled/events.csv",
    ] {
        let mut files = Files::new();
        for (known, bytes) in encode::snapshots(&history()).iter().filter(|(known, _)| known.as_str() != path) {
            files.insert(known.clone(), bytes.to_vec());
        }
        assert_eq!((refused(&files).id(), refused(&files).at.as_str()), ("T-MISSING", path));
    }
}

#[test]
fn payload_definitions() {
    let types = path_in(SECOND, "payload-types.csv");
    check(
        &types,
        &[
            (",ec12", ",ec13", "T-DEFINITION", ", line 2, `definition`", "ec13be9c2aad9c65 of AppUser"),
            (",ec12", ",eC12", "T-VALUE", ", line 2, `definition`", "16 lower-case"),
            ("AppUser", "App.User", "T-VALUE", ", line 2, `name`", "`App.User`"),
            ("Nothing", "SameAsAppUser", "T-ORDER", ", line 4, `name`", "twice"),
        ],
    );
    check(
        "payload-definitions.csv",
        &[
            // Other fields than those of the digest, and fields that no snapshot has.
            ("zone_id", "zone_ie", "T-EDITED", ", line 2", "0f7048efb7e51b1c"),
            ("e3b0", "e3b0c44298fc1c13,,,,\ne3b0", "T-EDITED", ", line 4", "e3b0c44298fc1c13"),
            ("e3b0c44298fc1c14,,,,", "e3b0c44298fc1c14,,String,,", "T-VALUE", ", line 4, `field`", "field name"),
            ("zone_id,String", "zone_id,", "T-VALUE", ", line 3, `type`", "field type"),
            ("okta:login", "okta login", "T-VALUE", ", line 5, `format`", "field format"),
            ("sensitive customer", "sensitive consumer", "T-VALUE", ", line 3, `flags`", "`consumer`"),
            ("sensitive customer", "customer sensitive", "T-EDITED", ", line 3", "would be written as"),
            ("51b1c,zone_id", "51b1c,login", "T-ORDER", ", line 3, `definition`", "twice"),
            ("0f7048efb7e51b1c,login", "1f7048efb7e51b1c,login", "T-ORDER", ", line 3, `definition`", "further up"),
        ],
    );
    let refusal = refused(&edited("payload-definitions.csv", "e3b0c44298fc1c14,,,,\n", ""));
    let at = format!("{FIRST}/payload-types.csv, line 3, `definition`");
    assert_eq!((refusal.id(), refusal.at.as_str()), ("T-DEFINITION", at.as_str()));
}

#[test]
fn registry() {
    check(
        "registry.csv",
        &[
            ("2,user", "3,user", "T-REGISTRY", ", line 3, `code`", "code 3"),
            ("2,user", "0,user", "T-VALUE", ", line 3, `code`", "code from 1 to 65535"),
            ("2,user", "02,user", "T-EDITED", ", line 3", "`02,user"),
            ("2,user.session.start", "2,application.user.assign", "T-REGISTRY", ", line 3, `id`", "registered twice"),
            ("UserSessionStart", "ApplicationUserAssign", "T-REGISTRY", ", line 3, `variant`", "taken"),
            ("UserSessionStart", "Self", "T-VALUE", ", line 3, `variant`", "`Self`"),
        ],
    );
    // Neither does a snapshot have to document a registered id, nor does a documented id have to be registered.
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
fn equal_neighbours() {
    let error = refused(&repeated());
    assert_eq!((error.id(), error.at.as_str()), ("T-REPEATED", "20190308T000000Z_2019.03.1"));
}

#[test]
fn renames_in_any_layout_with_checked_values() {
    const TWICE: &str = "[[rename]]\nfrom = 'c.d'\nto = 'a.b'\nreason = 'x'\n";
    const CYCLE: &str = "rename = [{ from = 'c.d', to = 'a.b', reason = 'x' }, { from = 'e.f', to = 'c.d', reason = 'x' }]\n\
                         replacement = [{ from = 'a.b', to = 'e.f', reason = 'x' }]";
    const FREE: &str = "# a note\nrename = [ { to = 'a.b', from = 'c.d', reason = '''why''' } ] # another\n";
    let with = |text: &str| {
        let mut files = encode::snapshots(&history());
        let (path, _) = files.iter().find(|(path, _)| path.as_str() == "renames.toml").unwrap();
        files.insert(path.clone(), text.as_bytes().to_vec());
        decode::snapshots(&files)
    };
    let read = with(FREE).unwrap();
    assert_eq!(read.all_renames().renamed_to("c.d").map(|rename| rename.reason.as_str()).collect::<Vec<_>>(), ["why"]);
    assert_eq!(with("").unwrap().all_renames().iter().len(), 0);
    for (text, id, at, what) in [
        ("[[rename]]\nfrom = 'c.d'\n", "T-VALUE", "line 1", "missing field `to`"),
        ("[[rename]]\nfrom = 'c.d'\nto = 'a'\nreason = 'x'", "T-VALUE", "line 3", "only one segment"),
        ("[[rename]]\nfrom = 'c.d'\nto = 'c.d'\nreason = 'x'", "T-VALUE", "rename 1", "both"),
        ("[[rename]]\nfrom = 'c.d'\nto = 'a.b'\nreason = ' '", "T-VALUE", "rename 1", "empty"),
        ("[[renames]]\n", "T-VALUE", "line 1", "unknown field `renames`"),
        ("rename = [\n", "T-VALUE", "line 1", ""),
        (&[TWICE, TWICE].concat(), "T-ORDER", "rename 2", "occur twice"),
        (&[TWICE, &TWICE.replace("rename", "replacement")].concat(), "T-ORDER", "replacement 1", "occur twice"),
        (&[TWICE, &TWICE.replace("a.b", "e.f")].concat(), "T-VALUE", "rename 2", "`c.d` is renamed twice"),
        (&[TWICE, &TWICE.replace("c.d", "e.f")].concat(), "T-VALUE", "rename 2", "two ids are renamed to `a.b`"),
        (CYCLE, "T-VALUE", "", "gives way to itself"),
    ] {
        let refusal = with(text).unwrap_err();
        let at = if at.is_empty() { String::new() } else { format!(", {at}") };
        assert_eq!((refusal.id(), refusal.at.as_str()), (id, format!("renames.toml{at}").as_str()), "{refusal}");
        assert!(refusal.what.contains(what) && refusal.advice().contains("edited by hand"), "{refusal}");
    }
}

#[test]
fn replacements_may_be_many_to_one_and_one_to_many() {
    const TEXT: &str = "[[rename]]\nfrom = 'a.b'\nto = 'a.c'\nreason = 'x'\n\
                        [[replacement]]\nfrom = 'b.a'\nto = 'a.c'\nreason = 'y'\n\
                        [[replacement]]\nfrom = 'b.b'\nto = 'a.c'\nreason = 'y'\n\
                        [[replacement]]\nfrom = 'b.b'\nto = 'a.d'\nreason = 'y'\n";
    let mut files = encode::snapshots(&history());
    let (path, _) = files.iter().find(|(path, _)| path.as_str() == "renames.toml").unwrap();
    files.insert(path.clone(), TEXT.as_bytes().to_vec());
    let read = decode::snapshots(&files).unwrap();
    let renames = read.all_renames();
    let ids = |found: Vec<&EventId>| found.into_iter().map(EventId::as_str).collect::<Vec<_>>().join(" ");
    assert_eq!(ids(renames.renamed_from("a.c").map(|it| &it.from).collect()), "a.b");
    assert_eq!(ids(renames.replaces("a.c").map(|it| &it.from).collect()), "b.a b.b");
    assert_eq!(ids(renames.replaced_by("b.b").map(|it| &it.to).collect()), "a.c a.d");
    assert_eq!(renames.renamed_to("b.b").count(), 0);
}

#[test]
fn bytes_that_are_not_utf8() {
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
fn locations_start_at_the_repository_or_at_the_named_folder() {
    let root = repository();
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
fn folders_that_are_not_snapshots() {
    let root = repository();
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
    refused(&root.path().join("snapshots"), "it has no events.csv and no source.toml");
    refused(root.path(), "it has no events.csv and no source.toml");
    make_dir(&folder.join("events.csv"));
    refused(&folder, "it has no events.csv and no source.toml");
    support::remove_all(&folder);
    write(&folder.join("events.csv"), files.get(&format!("{FIRST}/events.csv")).unwrap());
    refused(&folder, "it has no source.toml");
    write(&folder.join("source.toml"), files.get(&format!("{FIRST}/source.toml")).unwrap());
    write(&folder.join("no\u{9b}tes.txt"), "");
    refused(&folder, "`no\\u{9b}tes.txt` is not one of its files");
}

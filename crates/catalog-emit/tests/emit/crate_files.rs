//! The files of the enum crate: what each says of itself, and that no text in them becomes code.

use std::collections::BTreeSet;

use catalog_model::{Files, Sha256};

use crate::history::{self, files, text};
use crate::support::generate;

fn rust_files(files: &Files) -> Vec<(&str, &str)> {
    let paths = files.iter().map(|(path, _)| path.as_str()).filter(|path| path.ends_with(".rs"));
    paths.map(|path| (path, text(files, path))).collect()
}

#[test]
fn every_file_says_what_made_it_from_what() {
    let files = files();
    let [made, edit] = [
        "Made by `cargo xtask generate` from the snapshots up to 20260806T140310Z_2026.08.1.",
        "Do not edit: the next run makes it anew.",
    ];
    for (path, _) in files.iter() {
        let path = path.as_str();
        let contents = text(files, path);
        let expected = match path.rsplit('.').next() {
            Some("rs") => format!("// {made}\n// {edit}\n\n"),
            Some("toml") => format!("# {made}\n# {edit}\n\n"),
            Some("md") if path != "CHANGELOG.md" => format!("<!-- {made} {edit} -->\n\n"),
            // The header of a CSV file is its columns, a licence is what it is, and a schema has a comment inside.
            _ => continue,
        };
        assert!(contents.starts_with(&expected), "{path}: {}", &contents[..200.min(contents.len())]);
    }
}

#[test]
fn the_same_history_gives_the_same_bytes() {
    assert_eq!(*files(), generate(&history::whole()));
}

#[test]
fn every_rust_file_parses_and_has_line_comments_only() {
    let files = files();
    assert_eq!(rust_files(files).len(), 23);
    for (path, code) in rust_files(files) {
        syn::parse_file(code).unwrap_or_else(|error| panic!("{path}: {error}"));
        // The reason of a rename holds the end of a block comment: it is text in a line comment.
        let opens = code.lines().filter(|line| line.contains("/*") && !line.trim_start().starts_with("//"));
        assert_eq!(opens.count(), 0, "{path}");
        assert!(!code.contains('\r') && code.ends_with('\n') && !code.ends_with("\n\n"), "{path}");
    }
}

#[test]
fn the_enum_has_exactly_the_registered_variants_in_the_order_of_codes() {
    let files = files();
    let file = syn::parse_file(text(files, "okta-event-types/src/event_type.rs")).expect("it parses");
    let [syn::Item::Enum(item)] = &file.items[..] else { panic!("one enum") };
    let names: Vec<String> = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
    let history = history::whole();
    let expected: Vec<&str> = history.registry().entries().map(|entry| entry.variant.as_str()).collect();
    assert_eq!(names, expected);
    assert!(item.variants[0].discriminant.is_some());
    assert!(item.variants.iter().skip(1).all(|variant| variant.discriminant.is_none()));
}

#[test]
fn every_literal_of_the_tables_is_a_known_text() {
    let files = files();
    let history = history::whole();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for entry in history.snapshots().iter().flat_map(|snapshot| snapshot.catalog.entries()) {
        known.insert(entry.id.to_string());
        known.extend(entry.tags.iter().map(ToString::to_string));
        known.extend(entry.category.iter().map(ToString::to_string));
        known.extend(entry.payload_type_names().into_iter().map(ToString::to_string));
        known.extend(entry.legacy_ids.iter().map(ToString::to_string));
    }
    let definitions = history.snapshots().iter().flat_map(|snapshot| snapshot.catalog.payload_types());
    for (name, field) in definitions.flat_map(|definition| &definition.fields) {
        known.extend([name.to_string(), name.in_events(), field.kind.to_string(), field.format.to_string()]);
    }
    known.extend(history.registry().entries().map(|entry| entry.variant.to_string()));
    // What follows the text of all ids.
    known.insert(" ".repeat(48));
    for module in ["ids", "facts_table", "legacy_table", "payload_field_table", "payload_table", "tags"] {
        let code = text(files, &format!("okta-event-types/src/{module}.rs"));
        let literals: Vec<&str> = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .flat_map(|line| line.split('"').skip(1).step_by(2))
            .collect();
        assert!(!literals.is_empty(), "{module}");
        for literal in literals {
            assert!(known.contains(literal), "{module}: {literal:?}");
        }
    }
}

#[test]
fn the_page_of_a_variant_tells_its_facts() {
    let files = files();
    let code = text(files, "okta-event-types/src/event_type.rs");
    let page = |variant: &str| {
        let before = code.split(&format!("    {variant},\n")).next().expect("a page");
        let before = before.split(&format!("    {variant} = 1,\n")).next().expect("a page");
        let mut lines: Vec<&str> = before
            .lines()
            .rev()
            .take_while(|line| line.starts_with("    ///"))
            .map(|line| line[7..].trim_start())
            .collect();
        lines.reverse();
        lines.join("\n")
    };
    assert_eq!(
        page("UserSessionStart"),
        "`user.session.start`\n\
         \n\
         - Since `2016.02`, first documented in `2019.02.1` (2019-02-14) or earlier\n\
         - Flags: event hook eligible, change details\n\
         - Tags: `session`, `user`\n\
         - Category: `session`\n\
         - Actor: `UserDetails`\n\
         - Debug data: `SessionDebugData`\n\
         - Targets: `UserDetails`\n\
         - Change details: `UserChange`\n\
         - Before 2017: `core.user_auth.login_sso`, `core.user_auth.login_success`\n\
         - Code 7\n\
         - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionstart)"
    );
    assert_eq!(
        page("SystemAgentReadToplogy"),
        "`system.agent.read_toplogy`\n\
         \n\
         **Retired**: gone after `unlabelled` (2020-01-08).\n\
         \n\
         Renamed to `system.agent.read_topology`: A misspelt word\\: \\[\\`Foo\\`\\] \\<b\\>\\*\\/\n\
         \n\
         - Since `2018.11`, first documented in `2019.02.1` (2019-02-14) or earlier\n\
         - Code 6"
    );
    assert!(page("GoingUnderCover").contains("**Hidden**: not documented after `unlabelled` (2020-01-08).\n"));
    assert!(page("SystemAgentReadTopology").contains("Renamed from `system.agent.read_toplogy`: "));
    assert!(page("MimCreateEnrollmentIOS").contains("- Since none named, "));
    assert!(page("AppRateLimitExceeded").contains("- Flags: Identity Engine only, change details\n"));
}

#[test]
fn the_package_stands_alone_and_names_its_release() {
    let files = files();
    let manifest = text(files, "okta-event-types/Cargo.toml");
    for line in [
        "version = \"1.0.0+okta.2026.08.1\"",
        "license = \"MIT OR Apache-2.0\"",
        "include = [\"src/**/*.rs\", \"README.md\", \"LICENSE-APACHE\", \"LICENSE-MIT\"]",
        "serde = { version = \"1\", default-features = false, optional = true }",
        "payload = []",
        "[workspace]",
    ] {
        assert!(manifest.lines().any(|other| other == line), "{line} in {manifest}");
    }
    assert!(text(files, "okta-event-types/LICENSE-MIT").starts_with("MIT License"));
    let readme = text(files, "okta-event-types/README.md");
    assert!(readme.contains("okta-event-types = \"1.0.0\""));
    assert!(!readme.contains("{{") && !text(files, "okta-event-types/src/lib.rs").contains("{{"));
}

#[test]
fn without_a_label_the_day_is_the_release() {
    let mut snapshot = history::newest_alone().newest().expect("there is one").clone();
    snapshot.publications[0].label = None;
    let mut history =
        catalog_model::History::new(vec![snapshot], Default::default(), Default::default()).expect("alone");
    history.register_documented().expect("every id has a name");
    let files = &generate(&history);
    assert!(text(files, "okta-event-types/Cargo.toml").contains("version = \"1.0.0+okta.20260806\""));
}

#[test]
fn the_manifest_lists_all_other_files() {
    let files = files();
    let list = text(files, "MANIFEST.sha256");
    assert_eq!(list.lines().count(), files.len() - 1);
    for line in list.lines() {
        let (digest, path) = line.split_once("  ").expect("two columns");
        assert_eq!(digest, Sha256::of(files.get(path).expect("it is there")).to_string());
    }
    assert!(list.lines().map(|line| &line[66..]).is_sorted());
}

//! What cannot be generated from is refused, each in its own way.

use std::collections::BTreeSet;

use catalog_codegen::{CodegenError, ERROR_IDS, Options, generate};
use catalog_model::{
    ConfirmedRename, ConfirmedRenames, EventId, History, OldRefusal, Registry, RegistryEntry, Snapshot, VariantName,
};

use crate::shown_errors::{Texts, Variants, variants};
use crate::{history, options};

variants! {
    CodegenError { Empty, Unregistered, UnknownRename, Version, Repository, FileName, NoPerfectHash }
}

fn id(text: &str) -> EventId {
    EventId::new(text).expect("an id")
}

fn snapshots() -> Vec<Snapshot> {
    history::whole().snapshots().to_vec()
}

fn of(registry: Registry, renames: ConfirmedRenames) -> History {
    History::new(snapshots(), registry, renames).expect("the snapshots are distinct")
}

fn refused(history: &History, options: &Options) -> CodegenError {
    generate(history, options).expect_err("it is refused")
}

#[test]
fn a_history_without_documented_event_types_is_refused() {
    assert_eq!(refused(&History::default(), &options()), CodegenError::Empty);
}

#[test]
fn a_documented_id_must_be_registered() {
    let registered = history::whole().registry().clone();
    let without_last =
        Registry::from_entries(registered.entries().take(registered.len() - 1).cloned()).expect("in order");
    let last = registered.entries().last().expect("there is one").id.clone();
    let error = refused(&of(without_last, ConfirmedRenames::default()), &options());
    assert_eq!(error, CodegenError::Unregistered { id: last });
}

#[test]
fn an_id_that_only_the_registry_remembers_keeps_its_variant() {
    for stranger in ["never.seen", "beta.only"] {
        let is_there = snapshots().last().expect("there is one").catalog.get(stranger).is_some();
        let status = if is_there { "hidden" } else { "retired" };
        let mut registry = history::whole().registry().clone();
        let code = registry.register(&id(stranger)).expect("it has a name").code;
        let files = generate(&of(registry, ConfirmedRenames::default()), &options()).expect("it can be generated");
        let csv = String::from_utf8(files.get("csv/event-types.csv").expect("it is there").to_vec()).expect("text");
        let row = csv.lines().find(|line| line.starts_with(stranger)).expect("it has a row");
        let cells: Vec<&str> = row.split(',').collect();
        assert_eq!(cells[1], code.to_string());
        assert_eq!(cells[3], status, "{row}");
        assert_eq!(cells[5..9].join(""), "", "nothing is made up of when it was documented: {row}");
    }
}

#[test]
fn a_rename_must_name_documented_ids() {
    for (from, to, unknown) in [("user.session.start", "beta.only", "beta.only"), ("no.such", "a.b", "no.such")] {
        let rename = ConfirmedRename { from: id(from), to: id(to), reason: String::new() };
        let history = of(history::whole().registry().clone(), ConfirmedRenames::new(vec![rename]));
        let expected = CodegenError::UnknownRename { from: id(from), to: id(to), id: id(unknown) };
        assert_eq!(refused(&history, &options()), expected);
    }
}

#[test]
fn the_version_is_three_numbers() {
    for version in
        ["", "1", "1.2", "1.2.3.4", "01.2.3", "+1.2.3", "1.2.3-pre", "1.2.3+okta", "1.2.x", "1.2.3\n", "1..3"]
    {
        let error = refused(&history::whole(), &Options { crate_version: version.to_owned(), ..options() });
        assert!(matches!(error, CodegenError::Version { .. }), "{version:?}: {error}");
    }
    for version in ["0.0.0", "1.20.300"] {
        assert!(generate(&history::whole(), &Options { crate_version: version.to_owned(), ..options() }).is_ok());
    }
}

#[test]
fn the_repository_is_an_address_that_needs_no_escape() {
    for address in ["", "http://example.com", "https://example.com/\"\n[dependencies]", "https://a b", "https://é"] {
        let error = refused(&history::whole(), &Options { repository: Some(address.to_owned()), ..options() });
        assert!(matches!(error, CodegenError::Repository { .. }), "{address:?}: {error}");
    }
}

#[test]
fn names_of_licences_and_schemas_are_plain_and_free() {
    for name in ["", "..", "../LICENSE", "a/b", "a b", "README.md", "Cargo.toml", "LICENSE\n"] {
        let licenses = vec![(name.to_owned(), "text".to_owned())];
        let error = refused(&history::whole(), &Options { licenses, ..options() });
        assert!(matches!(error, CodegenError::FileName { .. }), "{name:?}: {error}");
    }
    for name in ["", "../x.json", "a/b.json", "event-type.schema.json"] {
        let extra_schemas = vec![(name.to_owned(), serde_json::Value::Null)];
        let error = refused(&history::whole(), &Options { extra_schemas, ..options() });
        assert!(matches!(error, CodegenError::FileName { .. }), "{name:?}: {error}");
    }
}

#[test]
fn every_refusal_has_its_four_parts_and_its_id() {
    let text = str::to_owned;
    let mut texts = Texts::default();
    for error in [
        CodegenError::Empty,
        CodegenError::Unregistered { id: id("pool.lane.open") },
        CodegenError::UnknownRename {
            from: id("pool.lane.begin"),
            to: id("pool.lane.open"),
            id: id("pool.lane.begin"),
        },
        CodegenError::Version { seen: text("1.2") },
        CodegenError::Repository { seen: text("http://docs.example") },
        CodegenError::FileName {
            seen: text("LICENSE (old)"),
            reason: "it may have ASCII letters, digits, `.`, `_` and `-` only",
        },
        CodegenError::NoPerfectHash { ids: 1200, seeds: 4096 },
    ] {
        for part in [error.what(), error.place(), error.why(), error.next()] {
            assert!(!part.is_empty() && !part.contains('\n'), "{error:?}: {part:?}");
        }
        texts.add(&[error.variant()], &error);
    }
    insta::assert_snapshot!(texts.whole_with_ids(&[CodegenError::NAMES], ERROR_IDS));
    let ids: BTreeSet<&str> = ERROR_IDS.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), ERROR_IDS.len());
}

#[test]
fn what_is_seen_is_shown_safely() {
    let version = "\u{1b}]0;title\u{7}".repeat(100);
    let error = refused(&history::whole(), &Options { crate_version: version, ..options() });
    let shown = error.to_string();
    assert!(shown.is_ascii() || shown.chars().all(|c| !c.is_control()), "{shown:?}");
    assert!(shown.chars().count() < 200);
}

/// The registry decides numbers and names, not the order of the snapshots.
#[test]
fn codes_and_names_are_the_registrys() {
    let mut registry = Registry::from_entries([RegistryEntry {
        code: std::num::NonZeroU16::MIN,
        id: id("user.session.start"),
        variant: VariantName::new("AnOlderName").expect("a name"),
    }])
    .expect("in order");
    for entry in history::whole().registry().entries() {
        registry.register(&entry.id).expect("it has a name");
    }
    let files = generate(&of(registry, ConfirmedRenames::default()), &options()).expect("it generates");
    let csv = crate::text(&files, "csv/event-types.csv");
    assert!(csv.contains("\nuser.session.start,1,AnOlderName,documented,"), "{csv}");
}

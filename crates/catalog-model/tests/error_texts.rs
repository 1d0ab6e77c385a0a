//! Every error of the model in its own words. The four parts are given by whoever refuses an input because of it.

#[path = "support/shown_errors.rs"]
mod shown_errors;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::path::Path;

use catalog_model::{
    Catalog, CategoryId, Coverage, CrateVersion, DescriptionDigest, EventCode, EventEntry, EventId, FieldName,
    FilePath, HistoryError, LegacyId, NamingError, PayloadField, PayloadTypeName, RegistryError, Release, SnapshotName,
    Tag, VariantName,
};
use shown_errors::{Texts, Variants, variants};

variants! {
    HistoryError { SameName, SameContent }
    NamingError { NotAnIdentifier }
    RegistryError { OutOfOrder, IdTwice, NameTwice, Naming, Full }
}

/// The errors of one form, each by the name of its type.
const STRUCTS: &[&str] = &[
    "DuplicateEvent",
    "InvalidCrateVersion",
    "InvalidDigest",
    "InvalidEventId",
    "InvalidFilePath",
    "InvalidRelease",
    "InvalidSnapshotName",
    "InvalidToken",
];

fn refused<T, E>(result: Result<T, E>) -> E {
    result.err().expect("it is refused")
}

fn add_structs(texts: &mut Texts) {
    let long = "x".repeat(129);
    for text in [&long, "pool/lane.open", "pool.lane.\u{fc}ber", "lane", "pool..open"] {
        texts.add_line(&["InvalidEventId"], &refused(EventId::new(text)));
    }
    for error in [
        refused(Tag::new("Lane 4")),
        refused(CategoryId::new("")),
        refused(PayloadTypeName::new("4Lanes")),
        refused(LegacyId::new("lane/open")),
        refused(FieldName::new("lane number")),
        refused(PayloadField::new("", "", None)),
        refused(PayloadField::new("String", "lane number", None)),
    ] {
        texts.add_line(&["InvalidToken"], &error);
    }
    let mut catalog = Catalog::new(Coverage::FULL);
    let entry = || EventEntry::new(EventId::new("pool.lane.open").unwrap());
    catalog.insert(entry()).unwrap();
    let errors: [(&str, &dyn Display); 6] = [
        ("DuplicateEvent", &refused(catalog.insert(entry()))),
        ("InvalidCrateVersion", &refused("1.4".parse::<CrateVersion>())),
        ("InvalidDigest", &refused("0123".parse::<DescriptionDigest>())),
        ("InvalidFilePath", &refused(FilePath::new("../lanes.csv".to_owned()))),
        ("InvalidRelease", &refused(Release::new("8.2026"))),
        ("InvalidSnapshotName", &refused("2026.08.1".parse::<SnapshotName>())),
    ];
    for (name, error) in errors {
        texts.add_line(&[name], error);
    }
}

#[test]
fn the_text_of_every_error() {
    let mut texts = Texts::default();
    add_structs(&mut texts);
    let name = |text: &str| text.parse::<SnapshotName>().unwrap();
    let (first, second) = (name("20200131T000000Z_2020.01.1"), name("20200229T000000Z_2020.02.1"));
    for error in [HistoryError::SameName { name: first }, HistoryError::SameContent { first, second }] {
        texts.add_line(&[error.variant()], &error);
    }
    let id = || EventId::new("pool.lane.open").unwrap();
    let error = refused(VariantName::new("Self"));
    texts.add_line(&[error.variant()], &error);
    for error in [
        RegistryError::OutOfOrder { seen: EventCode::new(3).unwrap(), expected: EventCode::new(2).unwrap() },
        RegistryError::IdTwice { id: id() },
        RegistryError::NameTwice { id: id(), variant: VariantName::new("PoolLaneOpen").unwrap() },
        RegistryError::Naming(refused(VariantName::new("Self"))),
        RegistryError::Full,
    ] {
        texts.add_line(&[error.variant()], &error);
    }
    let all = [HistoryError::NAMES, NamingError::NAMES, RegistryError::NAMES, STRUCTS];
    let of_variants = all.iter().copied().flatten().map(|name| name.split(':').next().unwrap().to_owned());
    assert_eq!(of_variants.collect::<BTreeSet<String>>(), types());
    insta::assert_snapshot!(texts.whole(&all));
}

/// The names of all types of the crate that are errors, by its sources: no list of ours can forget a new one.
fn types() -> BTreeSet<String> {
    let mut types = BTreeSet::new();
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for after in text.split("thiserror::Error)]").skip(1) {
            let (_, declared) = after.split_once("\npub ").unwrap();
            types.insert(declared.split(|c: char| !c.is_alphanumeric()).nth(1).unwrap().to_owned());
        }
    }
    types
}

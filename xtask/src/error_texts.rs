//! Every refusal of the commands in the words in which a person meets it.

#[path = "../../crates/catalog-model/tests/support/shown_errors.rs"]
mod shown_errors;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use catalog_fetch::{Fault, FetchError, NetworkError};
use catalog_ingest::{Counts, Descriptions, Reconciled};
use catalog_model::{
    Catalog, CategoryId, Coverage, DescriptionDigest, EventCode, EventEntry, EventId, FieldName, Finding, FindingKind,
    History, HistoryError, NamingError, NewPublication, PayloadField, PayloadFlags, PayloadType, PayloadTypeName,
    Publication, RegistryError, SourceKind, Tag, VariantName, Visibility,
};

use crate::commands::import::{self, git, manifest};
use crate::commands::{history, refresh, stats, validate};
use crate::error_ids::ERROR_IDS;
use crate::exit::Exit;
use crate::failure::{Failure, Plain};
use crate::gather;
use crate::guards::{self, Accepted, GuardError};
use crate::selector::select;
use shown_errors::{Texts, Variants, variants};

variants! {
    HistoryError { SameName, SameContent }
    RegistryError { OutOfOrder, IdTwice, NameTwice, Naming, Full }
    NamingError { NotAnIdentifier }
}

/// The headings of what is no variant of an enum.
const CONSTRUCTORS: &[&str] =
    &["Failure::usage", "Failure::refused", "Failure::from(io::Error)", "GuardError", "guards", "with_last_good"];

fn event(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

/// A catalog of event types with these numbers and as many payload types.
fn catalog(numbers: std::ops::Range<usize>) -> Catalog {
    let mut catalog = Catalog::new(Coverage::FULL);
    for number in numbers {
        catalog.insert(EventEntry::new(event(&format!("pool.lane{number}")))).unwrap();
        let name = PayloadTypeName::new(&format!("Lane{number}")).unwrap();
        catalog.insert_payload_type(PayloadType { name, fields: BTreeMap::new() });
    }
    catalog
}

/// A history of one month.
fn one_month() -> History {
    let mut history = History::default();
    history.insert(vec![arrival("2020-01-31T00:00:00Z", "2020.01.1", catalog(0..4))]).unwrap();
    history
}

fn arrival(time: &str, label: &str, catalog: Catalog) -> NewPublication {
    let publication = Publication {
        time: time.parse().unwrap(),
        label: Some(label.parse().unwrap()),
        label_inferred: false,
        build: None,
        sources: Vec::new(),
        findings: Vec::new(),
    };
    NewPublication { publication, catalog }
}

/// What each guard on a step says, and what one says of a count that was accepted and is another one.
fn guard_errors() -> Vec<GuardError> {
    let changed = |change: fn(&mut EventEntry)| {
        let mut after = Catalog::new(Coverage::FULL);
        for entry in catalog(0..4).entries() {
            let mut entry = EventEntry::clone(entry);
            change(&mut entry);
            after.insert(entry).unwrap();
        }
        for payload_type in catalog(0..4).payload_types() {
            after.insert_payload_type(PayloadType::clone(payload_type));
        }
        after
    };
    let mut without_payload_types = Catalog::new(Coverage::FULL);
    for entry in catalog(0..4).entries() {
        without_payload_types.insert(EventEntry::clone(entry)).unwrap();
    }
    let none = Accepted::default();
    let steps = [
        (catalog(2..4), none),
        (catalog(2..4), Accepted { removals: Some(1), ..none }),
        (catalog(0..6), none),
        (changed(|entry| entry.description = DescriptionDigest::of("in other words")), none),
        (changed(|entry| entry.tags = [Tag::new("lanes").unwrap()].into()), none),
        (changed(|entry| entry.category = Some(CategoryId::new("lanes").unwrap())), none),
        (without_payload_types, none),
    ];
    let guarded = |before: &Catalog, after: &Catalog, accepted| {
        guards::check(before, before, after, accepted).expect_err("beyond its guard")
    };
    let mut errors: Vec<GuardError> =
        steps.iter().map(|(after, accepted)| guarded(&catalog(0..4), after, *accepted)).collect();
    // Those that let a handful pass.
    let flagged = |from: usize| {
        twenty(move |number, entry| {
            if (from..6).contains(&number) {
                entry.tags = [Tag::new("oie-only").unwrap()].into();
            }
        })
    };
    let plain = twenty(|_, _| {});
    let since = twenty(|_, entry| entry.since = Some("2020.01.1".parse().unwrap()));
    let hidden = |visibility| twenty(move |_, entry| entry.visibility = visibility);
    errors.push(guarded(&flagged(0), &flagged(5), none));
    errors.push(guarded(&plain, &since, none));
    errors.push(guarded(&hidden(Visibility::Beta), &plain, Accepted { additions: Some(20), ..none }));
    errors.push(guarded(&hidden(Visibility::Internal), &plain, Accepted { additions: Some(20), ..none }));
    errors.push(guarded(&with_fields(6, true), &with_fields(0, true), none));
    errors.push(guarded(&with_fields(6, true), &with_fields(6, false), none));
    errors
}

/// A catalog of twenty event types, each changed in this way.
fn twenty(change: impl Fn(usize, &mut EventEntry)) -> Catalog {
    let mut catalog = Catalog::new(Coverage::FULL);
    for number in 0..20 {
        let mut entry = EventEntry::new(event(&format!("pool.lane{number}")));
        change(number, &mut entry);
        catalog.insert(entry).unwrap();
    }
    catalog
}

/// A catalog of one payload type with as many fields, personal ones or not.
fn with_fields(fields: usize, personal: bool) -> Catalog {
    let mut catalog = twenty(|_, _| {});
    let flags = Some(PayloadFlags { personal, ..PayloadFlags::default() });
    let field =
        |number| (FieldName::new(&format!("field{number}")).unwrap(), PayloadField::new("String", "", flags).unwrap());
    let name = PayloadTypeName::new("Lane").unwrap();
    catalog.insert_payload_type(PayloadType { name, fields: (0..fields).map(field).collect() });
    catalog
}

/// What the guards on the sources and on the age of the catalog say.
fn guard_refusals() -> Vec<Plain> {
    let missing = |source, number: usize| Finding {
        against: Some(SourceKind::Data),
        id: Some(event(&format!("pool.lane{number}"))),
        ..Finding::notice(FindingKind::Missing, source, "visibility", "")
    };
    let reconciled = |coverage, findings: Vec<Finding>, label: &str, ids| {
        let mut reconciled = Reconciled {
            catalog: Catalog::new(coverage),
            label: label.parse().ok(),
            label_inferred: false,
            build: None,
            descriptions: Descriptions::default(),
            findings,
            counts: BTreeMap::from([(SourceKind::Data, Counts { documented: 20, total: 20 })]),
        };
        if coverage == Coverage::FULL {
            reconciled.catalog = catalog(ids);
        }
        reconciled
    };
    let two = || vec![missing(SourceKind::Csv, 1), missing(SourceKind::Csv, 2)];
    let differs = |number| Finding {
        subject: "since".to_owned(),
        seen: "2020.01.1".to_owned(),
        expected: "2020.01.2".to_owned(),
        kind: FindingKind::Differs,
        ..missing(SourceKind::Page, number)
    };
    let by_both = |finding: &dyn Fn(SourceKind, usize) -> Finding| -> Vec<Finding> {
        let sources = [SourceKind::Csv, SourceKind::Page];
        sources.iter().flat_map(|source| (0..8).map(|number| finding(*source, number))).collect()
    };
    let extra = |source, number| Finding { kind: FindingKind::Extra, ..missing(source, number) };
    let strict = reconciled(Coverage::FULL, two(), "", 0..0);
    let undecided = reconciled(Coverage::DOCUMENTED, two(), "", 0..0);
    let unsettled = reconciled(Coverage::DOCUMENTED, (0..8).map(differs).collect(), "", 0..0);
    let outvoted = reconciled(Coverage::FULL, by_both(&missing), "", 0..0);
    let lacking = reconciled(Coverage::FULL, by_both(&extra), "", 0..0);
    let misplaced = reconciled(Coverage::FULL, by_both(&|source, n| Finding { source, ..differs(n) }), "", 0..0);
    let ahead = reconciled(Coverage::FULL, Vec::new(), "2020.06.1", 0..4);
    let mut history = one_month();
    history.insert(vec![arrival("2020-02-29T00:00:00Z", "2020.02.1", catalog(0..5))]).unwrap();
    let newest = history.newest().unwrap();
    let known = reconciled(Coverage::FULL, Vec::new(), "2020.01.1", 0..4);
    let older = reconciled(Coverage::FULL, Vec::new(), "2020.01.2", 0..6);
    vec![
        guards::check_agreement(&strict, true).unwrap_err(),
        guards::check_agreement(&undecided, false).unwrap_err(),
        guards::check_agreement(&unsettled, false).unwrap_err(),
        guards::check_agreement(&outvoted, false).unwrap_err(),
        guards::check_agreement(&lacking, false).unwrap_err(),
        guards::check_agreement(&misplaced, false).unwrap_err(),
        guards::check_label(&ahead, "2020-03-31T00:00:00Z".parse().unwrap()).unwrap_err(),
        guards::check_age(&history, newest, &known).unwrap_err(),
        guards::check_age(&history, newest, &older).unwrap_err(),
    ]
}

/// What `import` says of files and manifests, which lie beside this module.
fn of_imports() -> Vec<Failure> {
    // Put together as text, since a folder and a name are joined by another mark on other systems.
    let file = |name: &str| PathBuf::from(format!("src/error_texts/{name}"));
    let lanes = [file("lanes.csv")];
    let refused = |manifest: &str| manifest::versions(&lanes, Some(&file(manifest))).err().unwrap();
    let (mut versions, none) = manifest::versions(&lanes, Some(&file("manifest.csv"))).unwrap();
    assert!(none.is_empty());
    let (_, mut unknown) = manifest::versions(&[file("pools.csv")], Some(&file("manifest.csv"))).unwrap();
    let usage = |path: &str, manifest| manifest::versions(&[PathBuf::from(path)], manifest).err().unwrap();
    vec![
        usage("src/lanes.csv", None),
        usage("src/guards", None),
        usage("src/lib.rs", None),
        refused("without-commit.csv"),
        refused("without-time.csv"),
        unknown.pop().unwrap(),
        import::read(versions.pop().unwrap()).err().unwrap(),
        git::refused(Path::new("clone"), "git log failed: it is no clone".to_owned()),
    ]
}

fn of_histories() -> Vec<(Vec<&'static str>, Failure)> {
    let (first, second) =
        ("20200131T000000Z_2020.01.1".parse().unwrap(), "20200229T000000Z_2020.02.1".parse().unwrap());
    let mut failures = Vec::new();
    for error in [HistoryError::SameName { name: first }, HistoryError::SameContent { first, second }] {
        failures.push((vec![error.variant()], error.into()));
    }
    let id = || event("pool.lane.open");
    for error in [
        RegistryError::OutOfOrder { seen: EventCode::new(3).unwrap(), expected: EventCode::new(2).unwrap() },
        RegistryError::IdTwice { id: id() },
        RegistryError::NameTwice { id: id(), variant: VariantName::new("PoolLaneOpen").unwrap() },
        VariantName::new("Self").unwrap_err().into(),
        RegistryError::Full,
    ] {
        let mut names = vec![error.variant()];
        if let RegistryError::Naming(naming) = &error {
            names.push(naming.variant());
        }
        failures.push((names, error.into()));
    }
    failures
}

#[test]
fn the_text_of_every_error() {
    let history = one_month();
    let newest = history.newest().unwrap();
    let network = |fault| {
        let url = "https://docs.example/docs/list.csv".to_owned();
        Failure::from(FetchError::Network(Box::new(NetworkError { fault, url, attempts: 4, proxy: None })))
    };
    let busy = network(Fault::RetryLater { status: 503, asked: None });
    let mut texts = Texts::default();
    let mut add = |names: &[&'static str], failure: &Failure| {
        let exit = match failure.exit() {
            Exit::Usage => "exit 2",
            Exit::Unreachable => "exit 3",
            Exit::Refused => "exit 4",
            Exit::FileSystem => "exit 5",
            Exit::Done | Exit::Findings | Exit::OutputClosed => "no failure",
        };
        texts.add(&[names, &[exit]].concat(), failure.refusal());
    };
    add(&["Failure::usage"], &select("lanes", &history).err().unwrap());
    add(&["Failure::usage"], &select("@soon", &history).err().unwrap());
    add(&["Failure::usage"], &history::unknown_id("pool.lane.close", &history, [event("pool.lane.closed")].iter()));
    add(&["Failure::from(io::Error)"], &io::Error::other("there is no room").into());
    for (names, failure) in of_histories() {
        add(&names, &failure);
    }
    for error in guard_errors() {
        add(&["GuardError"], &Failure::refused(Exit::Refused, error));
    }
    for plain in guard_refusals() {
        add(&["guards"], &Failure::refused(Exit::Refused, plain));
    }
    let before = "2020-01-01T00:00:00Z".parse().unwrap();
    add(&["guards"], &Failure::refused(Exit::Refused, guards::check_clock(newest, before).unwrap_err()));
    add(&["guards"], &gather::search_took_too_long(Duration::from_secs(91), 64, "https://docs.example"));
    add(&["with_last_good"], &refresh::with_last_good(busy, &history));
    let refused = [
        refresh::nothing_to_work_from(),
        stats::nothing_to_count(),
        validate::unreadable("lanes.jsonl", &io::Error::other("the disk does not answer")),
    ];
    for failure in refused.into_iter().chain(of_imports()) {
        let name = if failure.exit() == Exit::Usage { "Failure::usage" } else { "Failure::refused" };
        add(&[name], &failure);
    }
    // Of the network's own ids, one shows what a failure of the network becomes where there is a snapshot, and one is
    // that of a search which each of its requests has ended in time.
    let listed: Vec<(&str, &str)> =
        ERROR_IDS.iter().copied().chain([("H-RETRYLATER", ""), ("N-TIMEOUT", "")]).collect();
    let exits: &[&str] = &["exit 2", "exit 3", "exit 4", "exit 5"];
    let all = [CONSTRUCTORS, exits, HistoryError::NAMES, RegistryError::NAMES, NamingError::NAMES];
    insta::assert_snapshot!(texts.whole_with_ids(&all, &listed));
}

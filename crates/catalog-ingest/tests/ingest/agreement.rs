//! The guard on sources that contradict each other.

use catalog_ingest::{Counts, Descriptions, Reconciled, UnknownKeys, agreement};
use catalog_model::SourceKind::{Csv, Data, Page};
use catalog_model::{Catalog, Coverage, Discrepancy, EventEntry, EventId, Fact, Finding, NoticeKind, SourceKind};

const BOTH: &[SourceKind] = &[Page, Csv];

fn id(number: usize) -> EventId {
    EventId::new(&format!("sample.n{number}")).expect("an id")
}

fn counts(documented: usize, newest_since: &str) -> Counts {
    Counts { documented, total: documented, newest_since: newest_since.parse().ok() }
}

/// Event data with `documented` entries, newer than the others; these sources contradict it about the first `count`.
fn contradicted(documented: usize, count: usize, fact: Fact, sources: &[SourceKind]) -> Reconciled {
    let one = |source: SourceKind, number: usize| {
        let (seen, expected) = ("2020.01.1".to_owned(), String::new());
        Finding::from(Discrepancy { fact, source, against: Data, id: id(number), seen, expected })
    };
    let mut catalog = Catalog::new(Coverage::FULL);
    for number in 0..documented {
        catalog.insert(EventEntry::new(id(number))).expect("each id is unique");
    }
    let findings = sources.iter().flat_map(|source| (0..count).map(|number| one(*source, number)));
    Reconciled {
        catalog,
        label: None,
        label_inferred: false,
        build: None,
        descriptions: Descriptions::new(),
        unknown_keys: UnknownKeys::new(),
        findings: findings.collect(),
        counts: [(Data, counts(documented, "2020.01.1")), (Page, counts(documented, "2019.12.1"))].into(),
    }
}

/// The message of the refusal; empty if there is none.
fn what(reconciled: &Reconciled, strict: bool) -> String {
    match agreement::check(reconciled, strict) {
        Ok(()) => String::new(),
        Err(error) => {
            assert_eq!(error.id(), "D-DISAGREEMENT");
            error.what
        }
    }
}

#[test]
fn f128_sources_of_one_release_are_built_from_the_same_file() {
    for fact in [Fact::Missing, Fact::Extra, Fact::Since, Fact::Tags] {
        for (page, csv, is_refused) in [
            ("2020.01.1", "2020.01.1", true),
            ("2020.02.1", "2020.01.1", true),
            ("2019.12.1", "2020.01.1", false),
            ("2020.01.1", "2019.12.1", false),
        ] {
            let mut reconciled = contradicted(1000, 1, fact, BOTH);
            reconciled.counts.insert(Page, counts(1000, page));
            reconciled.counts.insert(Csv, counts(1000, csv));
            let message = what(&reconciled, false);
            let expected = if is_refused { ": 1 of 1000 documented event types" } else { "" };
            assert!(message.ends_with(expected) && message.is_empty() != is_refused, "{page} {csv}: {message}");
            let mut one = contradicted(1000, 1, fact, &[Page]);
            one.counts = reconciled.counts;
            assert_eq!(what(&one, false), "", "a single source cannot outvote the data");
        }
    }
}

#[test]
fn f127_unknown_keys_of_entries_that_both_others_lack() {
    let with_key = |number: usize, sources| {
        let mut reconciled = contradicted(100, 1, Fact::Missing, sources);
        reconciled.unknown_keys.insert(id(number), ["earlyAccess".to_owned()].into());
        what(&reconciled, false)
    };
    let expected =
        "the page and the CSV do not document 1 event type with unknown keys in the event data: `earlyAccess`";
    assert_eq!(with_key(0, BOTH), expected);
    assert_eq!(with_key(0, &[Csv]), "", "the page has it");
    assert_eq!(with_key(1, BOTH), "", "another entry");
}

#[test]
fn f128_both_others_against_the_event_data() {
    for (documented, count, fact, expected) in [
        (100, 5, Fact::Missing, ""),
        (100, 6, Fact::Missing, "do not document what the event data does: 6 of 100 documented event types"),
        (30, 4, Fact::Missing, ""),
        (30, 5, Fact::Missing, "do not document what the event data does: 5 of 30 documented event types"),
        (1000, 4, Fact::Extra, ""),
        (1000, 5, Fact::Extra, "document what the event data does not: 5 of 1000 documented event types"),
        (100, 10, Fact::Since, ""),
        (100, 11, Fact::Since, "have other facts than the event data: 11 of 100 documented event types"),
        (100, 11, Fact::Tags, "have other facts than the event data: 11 of 100 documented event types"),
    ] {
        let message = what(&contradicted(documented, count, fact, BOTH), false);
        assert_eq!(message.trim_start_matches("the page and the CSV "), expected, "{count} of {documented}");
        for one in [Page, Csv] {
            assert_eq!(
                what(&contradicted(documented, count, fact, &[one]), false),
                "",
                "a single source cannot outvote the data"
            );
        }
    }
}

#[test]
fn sources_that_contradict_each_other_do_not_outvote_the_event_data() {
    let edited = |fact, edit: fn(&mut Discrepancy)| {
        let mut reconciled = contradicted(100, 40, fact, BOTH);
        for finding in &mut reconciled.findings {
            if let Finding::Discrepancy(discrepancy) = finding {
                edit(discrepancy);
            }
        }
        what(&reconciled, false).is_empty()
    };
    let other_text = |it: &mut Discrepancy| it.seen = it.source.to_string();
    assert!(edited(Fact::Since, other_text));
    assert!(!edited(Fact::ChangeDetails, other_text), "the page does not name the payload types");
    assert!(edited(Fact::Missing, |it| it.fact = if it.source == Page { Fact::Extra } else { it.fact }));
    assert!(edited(Fact::Missing, |it| it.against = Csv), "not against the event data");
}

#[test]
fn without_event_data_few_discrepancies_are_allowed() {
    let without = |count, fact| {
        let mut reconciled = contradicted(100, count, fact, &[Page]);
        let mut catalog = Catalog::new(Coverage::DOCUMENTED);
        reconciled.catalog.entries().for_each(|entry| catalog.insert(entry.clone()).expect("once"));
        reconciled.catalog = catalog;
        what(&reconciled, false)
    };
    for fact in [Fact::Missing, Fact::Extra] {
        assert!(without(1, fact).starts_with("the sources disagree in 1 place, and the event data is missing"));
    }
    assert_eq!(without(10, Fact::Since), "", "a month of changes");
    assert!(without(11, Fact::Since).starts_with("the sources disagree in 11 places"));
}

#[test]
fn f063_strict_refuses_any_discrepancy_and_no_notice() {
    let mut reconciled = contradicted(100, 1, Fact::Missing, &[Csv]);
    assert_eq!(what(&reconciled, false), "");
    let expected = "the sources disagree in 1 place, and --strict refuses any; \
                    the first: missing: sample.n0 is in the event data but not in the CSV";
    assert_eq!(what(&reconciled, true), expected);
    reconciled.findings = vec![Finding::notice(NoticeKind::Unsorted, Data, "order", "")];
    assert_eq!(what(&reconciled, true), "");
}

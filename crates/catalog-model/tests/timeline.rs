//! What is known about an event type, and the history in runs.
#![allow(missing_docs, clippy::unwrap_used)]

use catalog_model::testing::{catalog_of, entry, history, publication};
use catalog_model::{Coverage, History, HistoryTables, NewPublication, Precision, Timeline, Visibility};
use proptest::prelude::*;

/// A publication on the first day of a month. `?id` is beta, `!id` internal.
fn publish(month: &str, label: &str, ids: &str) -> NewPublication {
    let entries = ids.split_whitespace().map(|word| {
        let mut entry = entry(word.trim_start_matches(['?', '!']));
        entry.visibility = match word.as_bytes()[0] {
            b'?' => Visibility::Beta,
            b'!' => Visibility::Internal,
            _ => Visibility::Public,
        };
        entry
    });
    publication(&format!("{month}-01T00:00:00Z"), label, catalog_of(Coverage::FULL, entries))
}

fn summary(history: &History, id: &str) -> String {
    Timeline::of(history).life(id).unwrap().summary()
}

#[test]
fn a_summary_states_gaps_and_the_limits_of_the_record() {
    let history = history([
        publish("2020-01", "", "old.a old.b old.c ?new.b"),
        publish("2020-02", "2020.02.1", "old.a new.a old.c"),
        publish("2020-05", "2020.05.1", "old.a new.a new.c old.b"),
        publish("2020-06", "2020.06.1", "new.a !old.c !old.b !new.d"),
    ]);
    for (id, expected) in [
        ("new.a", "documented since 2020.02.1 (2020-02-01)"),
        ("new.b", "never documented, no longer in the event data"),
        ("new.c", "retired: last documented in 2020.05.1 (2020-05-01), removed in 2020.06.1 (2020-06-01)"),
        ("new.d", "never documented, internal"),
        ("old.a", "retired: last documented in 2020.05.1 (2020-05-01), removed in 2020.06.1 (2020-06-01)"),
        ("old.b", "hidden (internal): last documented in 2020.05.1 (2020-05-01), removed in 2020.06.1 (2020-06-01)"),
        (
            "old.c",
            "hidden (internal): last documented in 2020.02.1 (2020-02-01), removed in or before 2020.05.1 (2020-05-01)",
        ),
    ] {
        assert_eq!(summary(&history, id), expected, "{id}");
    }
    let tables = HistoryTables::of(&history);
    let as_of = Timeline::new(&tables.up_to(2));
    assert_eq!(as_of.life("old.a").unwrap().summary(), "documented, on record from the start (2020-01-01)");
    assert_eq!(as_of.life("new.c").unwrap().summary(), "documented in or before 2020.05.1 (2020-05-01)");
    assert_eq!(
        as_of.life("old.b").unwrap().summary(),
        "documented again in or before 2020.05.1 (2020-05-01), first 2020-01-01"
    );
    assert_eq!(tables.gaps().iter().map(ToString::to_string).collect::<Vec<_>>(), ["2020-03 to 2020-04"]);
}

#[test]
fn the_last_publication_of_a_run_is_the_last_to_document() {
    let history = history([
        publish("2020-01", "2020.01.1", "a.a b.b"),
        publish("2020-02", "2020.02.1", "a.a b.b"),
        publish("2020-03", "2020.03.1", "b.b"),
    ]);
    let timeline = Timeline::of(&history);
    let [a, b] = ["a.a", "b.b"].map(|id| timeline.life(id).unwrap());
    assert_eq!(a.last_documented().unwrap().to_string(), "2020.02.1 (2020-02-01)");
    assert_eq!(a.removed_in().unwrap().to_string(), "2020.03.1 (2020-03-01)");
    assert_eq!(a.first_documented().unwrap().precision, Precision::Start);
    assert_eq!((a.docs_url(), a.visibility()), (None, None));
    assert_eq!((b.last_documented(), b.removed_in()), (None, None));
    assert_eq!((b.docs_url(), b.visibility()), (Some(b.id.docs_url()), Some(Visibility::Public)));
}

#[test]
fn months_without_a_publication_are_gaps() {
    for (months, expected) in [
        (["2020-01", "2020-02"], None),
        (["2020-01", "2020-03"], Some("2020-02")),
        (["2019-12", "2020-01"], None),
        (["2019-11", "2020-02"], Some("2019-12 to 2020-01")),
    ] {
        let [first, second] = months;
        let history = history([publish(first, "", "a.a"), publish(second, "", "a.a b.b")]);
        let gaps = HistoryTables::of(&history).gaps();
        assert_eq!(gaps.first().map(ToString::to_string).as_deref(), expected, "{months:?}");
    }
}

proptest! {
    #[test]
    fn the_tables_have_every_catalog(contents in proptest::collection::vec(0_usize..5, 1..9)) {
        let words = ["a.a", "a.a b.b", "?a.a", "b.b c.c", "c.c ?a.a"];
        let history = history(contents.iter().zip(1..).map(|(&content, month)| {
            publish(&format!("2020-{month:02}"), "", words[content])
        }));
        let tables = HistoryTables::of(&history);
        prop_assert_eq!(tables.snapshots.len(), history.snapshots().len());
        for (index, snapshot) in history.snapshots().iter().enumerate() {
            prop_assert_eq!(&tables.catalog(index), snapshot.catalog.as_ref());
            prop_assert_eq!(tables.snapshots[index].name(), snapshot.name());
            prop_assert_eq!(&tables.up_to(index).catalog(index), snapshot.catalog.as_ref());
        }
        for pair in tables.events.windows(2) {
            let same_id = pair[0].value.id == pair[1].value.id;
            let touching = same_id && pair[0].last + 1 == pair[1].first;
            prop_assert!(!touching || pair[0].value != pair[1].value, "a run is as long as possible");
        }
    }
}

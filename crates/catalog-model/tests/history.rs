//! Inserting publications into the history, and the timeline of the result.

use std::collections::BTreeSet;

use catalog_model::{
    Catalog, CategoryId, ConfirmedRenames, Coverage, EventEntry, EventId, History, LegacyId, NewPublication,
    Publication, Registry, Sha256, Snapshot, SourceKind, SourceRecord, Status, Timeline, Transition, Visibility,
};
use jiff::Timestamp;
use proptest::prelude::*;

/// A catalog from words such as `a.b` (public), `?a.b` (beta) and `!a.b` (internal).
fn catalog(words: &str) -> Catalog {
    let mut catalog = Catalog::new(Coverage::FULL);
    for word in words.split_whitespace() {
        let (visibility, text) = match word.as_bytes()[0] {
            b'?' => (Visibility::Beta, &word[1..]),
            b'!' => (Visibility::Internal, &word[1..]),
            _ => (Visibility::Public, word),
        };
        let mut entry = EventEntry::new(EventId::new(text).unwrap());
        entry.visibility = visibility;
        catalog.insert(entry).unwrap();
    }
    catalog
}

fn publication(second: i64, source: SourceKind) -> Publication {
    Publication {
        time: Timestamp::from_second(second).unwrap(),
        label: None,
        label_inferred: false,
        build: None,
        sources: vec![SourceRecord {
            source,
            location: "somewhere".to_owned(),
            commit: format!("{second:040x}").parse().ok(),
            committed: None,
            sha256: Sha256::of(&second.to_be_bytes()),
            bytes: 8,
        }],
        findings: Vec::new(),
    }
}

fn publish(second: i64, words: &str) -> NewPublication {
    NewPublication { publication: publication(second, SourceKind::Data), catalog: catalog(words) }
}

fn inserted(publications: impl IntoIterator<Item = NewPublication>) -> History {
    let mut history = History::default();
    for publication in publications {
        history.insert(vec![publication]).unwrap();
    }
    history
}

fn shape(history: &History) -> Vec<(Vec<i64>, usize)> {
    let seconds = |snapshot: &Snapshot| snapshot.publications.iter().map(|each| each.time.as_second()).collect();
    history.snapshots().iter().map(|snapshot| (seconds(snapshot), snapshot.catalog.len())).collect()
}

#[test]
fn consecutive_publications_with_equal_content_share_a_snapshot() {
    let history = inserted([publish(1, "a.a"), publish(2, "a.a"), publish(3, "a.a b.b"), publish(4, "a.a")]);
    assert_eq!(shape(&history), [(vec![1, 2], 1), (vec![3], 2), (vec![4], 1)]);
}

#[test]
fn a_publication_with_other_content_splits_a_run() {
    let history = inserted([publish(1, "a.a"), publish(3, "a.a"), publish(2, "b.b")]);
    assert_eq!(shape(&history), [(vec![1], 1), (vec![2], 1), (vec![3], 1)]);
}

#[test]
fn an_earlier_publication_renames_its_snapshot() {
    let history = inserted([publish(5, "a.a"), publish(4, "a.a")]);
    assert_eq!(history.snapshots()[0].published(), Timestamp::from_second(4).unwrap());
}

#[test]
fn inserting_known_publications_changes_nothing() {
    let mut history = inserted([publish(1, "a.a"), publish(2, "b.b")]);
    let before = history.snapshots().to_vec();
    let counts = history.insert(vec![publish(2, "b.b"), publish(1, "a.a")]).unwrap();
    assert_eq!((counts.inserted, counts.completed, counts.known), (0, 0, 2));
    assert_eq!(history.snapshots(), before);
}

#[test]
fn a_second_source_of_a_commit_completes_its_publication() {
    let mut history = inserted([publish(1, "a.a")]);
    let mut both = publish(1, "a.a");
    both.publication.sources.insert(0, publication(1, SourceKind::Csv).sources.remove(0));
    let counts = history.insert(vec![both]).unwrap();
    assert_eq!((counts.inserted, counts.completed, counts.known), (0, 1, 0));
    let sources: Vec<SourceKind> =
        history.snapshots()[0].publications[0].sources.iter().map(|record| record.source).collect();
    assert_eq!(sources, [SourceKind::Csv, SourceKind::Data]);
}

#[test]
fn different_content_with_the_same_time_and_label_is_refused() {
    let mut history = inserted([publish(1, "a.a")]);
    let error = history.insert(vec![publish(1, "b.b")]).unwrap_err();
    assert_eq!((error.id(), error.at.as_str()), ("T-HISTORY", "19700101T000001Z_unlabelled"));
    assert_eq!(shape(&history), [(vec![1], 1)]);
}

#[test]
fn neighbouring_snapshots_with_equal_content_are_refused() {
    let snapshot =
        |second| Snapshot { catalog: catalog("a.a").into(), publications: vec![publication(second, SourceKind::Data)] };
    let history = History::new(vec![snapshot(2), snapshot(1)], Registry::default(), ConfirmedRenames::default());
    let error = history.unwrap_err();
    assert_eq!((error.id(), error.at.as_str()), ("T-HISTORY", "19700101T000002Z_unlabelled"));
}

#[test]
fn a_lifecycle_has_every_change_of_visibility() {
    let history = inserted([
        publish(1, "a.a ?b.b c.c"),
        publish(2, "a.a b.b"),
        publish(3, "?a.a b.b c.c"),
        publish(4, "a.a c.c ?d.d"),
        publish(5, "!a.a b.b"),
    ]);
    let lives = Timeline::of(&history).lives().clone();
    let events = |id: &str| lives[id].steps.iter().map(|step| step.event).collect::<Vec<_>>();
    use Transition::{Documented, Hidden, Previewed, Promoted, Retired, Returned, Unhidden, Withdrawn};
    assert_eq!(events("a.a"), [Documented, Hidden, Unhidden, Hidden]);
    assert_eq!(events("b.b"), [Previewed, Promoted, Retired, Returned]);
    assert_eq!(events("c.c"), [Documented, Retired, Returned, Retired]);
    assert_eq!(events("d.d"), [Previewed, Withdrawn]);
    let status = |id: &str| lives[id].status;
    assert_eq!(status("a.a"), Status::Hidden);
    assert_eq!(status("b.b"), Status::Documented);
    assert_eq!(status("c.c"), Status::Retired);
    assert_eq!(status("d.d"), Status::NeverDocumented);
    let second = |moment: Option<catalog_model::Moment>| moment.map(|moment| moment.time.as_second());
    assert_eq!(second(lives["c.c"].first_documented()), Some(1));
    assert_eq!(second(lives["c.c"].last_documented()), Some(4));
    assert_eq!(second(lives["c.c"].removed_in()), Some(5));
    assert_eq!(second(lives["b.b"].first_documented()), Some(2));
    assert_eq!(lives["b.b"].removed_in(), None);
    assert_eq!(second(lives["d.d"].first_documented()), None);
}

#[test]
fn a_snapshot_without_event_data_does_not_cover_hidden_event_types_and_categories() {
    let mut full = catalog("a.a c.c ?b.b");
    let mut entry = EventEntry::new(EventId::new("d.d").unwrap());
    entry.category = CategoryId::new("core").ok();
    full.insert(entry).unwrap();
    let mut partial = Catalog::new(Coverage::DOCUMENTED);
    for id in ["a.a", "d.d"] {
        partial.insert(EventEntry::new(EventId::new(id).unwrap())).unwrap();
    }
    let mut history = History::default();
    history.insert(vec![NewPublication { publication: publication(1, SourceKind::Data), catalog: full }]).unwrap();
    history.insert(vec![NewPublication { publication: publication(2, SourceKind::Csv), catalog: partial }]).unwrap();
    let lives = Timeline::of(&history).lives().clone();
    assert_eq!(lives["b.b"].steps.len(), 1, "the hidden one may still exist");
    assert_eq!(lives["c.c"].status, Status::Retired);
    assert_eq!(Timeline::of(&history).last_entries().clone()["d.d"].category, CategoryId::new("core").ok());
}

#[test]
fn the_last_entry_of_a_hidden_id_is_the_last_documented_one() {
    let history = inserted([publish(1, "a.a b.b"), publish(2, "?a.a b.b"), publish(3, "b.b")]);
    assert!(Timeline::of(&history).last_entries().clone()["a.a"].visibility.is_public());
}

#[test]
fn codes_are_ordered_by_time_then_id() {
    let mut history = inserted([publish(2, "a.a c.c"), publish(1, "b.b ?a.a")]);
    history.register_documented().unwrap();
    let codes: Vec<(u16, &str)> =
        history.registry().entries().map(|entry| (entry.code.get(), entry.id.as_str())).collect();
    assert_eq!(codes, [(1, "b.b"), (2, "a.a"), (3, "c.c")]);
}

#[test]
fn a_legacy_id_keeps_all_its_event_types() {
    let mut content = Catalog::new(Coverage::FULL);
    for id in ["a.a", "b.b"] {
        let mut entry = EventEntry::new(EventId::new(id).unwrap());
        entry.legacy_ids = BTreeSet::from([LegacyId::new("core.old").unwrap()]);
        content.insert(entry).unwrap();
    }
    let history = inserted([
        NewPublication { publication: publication(1, SourceKind::Data), catalog: content },
        publish(2, "a.a"),
    ]);
    let timeline = Timeline::of(&history);
    assert_eq!(timeline.legacy_ids()["core.old"].iter().map(EventId::as_str).collect::<Vec<_>>(), ["a.a", "b.b"]);
}

proptest! {
    #[test]
    fn the_order_and_split_of_insertions_do_not_matter(
        contents in proptest::collection::vec(0_usize..3, 1..9),
        order in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let words = ["a.a", "a.a b.b", "?a.a"];
        let publications: Vec<NewPublication> =
            contents.iter().zip(1..).map(|(&content, second)| publish(second, words[content])).collect();
        let expected = inserted(publications.clone());
        let mut shuffled = publications.clone();
        shuffled.rotate_left(order.index(publications.len()));
        shuffled.reverse();
        let shuffled = inserted(shuffled);
        prop_assert_eq!(shuffled.snapshots(), expected.snapshots());
        let mut in_halves = History::default();
        let cut = cut.index(publications.len());
        in_halves.insert(publications[cut..].to_vec()).unwrap();
        in_halves.insert(publications[..cut].to_vec()).unwrap();
        prop_assert_eq!(in_halves.snapshots(), expected.snapshots());
    }
}

//! Filing publications into the history, and the lives of ids that follow from it.

use std::collections::BTreeSet;

use catalog_model::{
    Catalog, CategoryId, ConfirmedRenames, Coverage, EventEntry, EventId, History, LegacyId, NewPublication,
    Publication, Registry, Sha256, Snapshot, SourceKind, SourceRecord, Status, Transition, Visibility,
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
            sha256: Sha256::of(&second.to_be_bytes()),
            bytes: 8,
        }],
        findings: Vec::new(),
    }
}

fn arrival(second: i64, words: &str) -> NewPublication {
    NewPublication { publication: publication(second, SourceKind::Data), catalog: catalog(words) }
}

fn filed(publications: impl IntoIterator<Item = NewPublication>) -> History {
    let mut history = History::default();
    for arrival in publications {
        history.insert(vec![arrival]).unwrap();
    }
    history
}

fn shape(history: &History) -> Vec<(Vec<i64>, usize)> {
    let seconds = |snapshot: &Snapshot| snapshot.publications.iter().map(|each| each.time.as_second()).collect();
    history.snapshots().iter().map(|snapshot| (seconds(snapshot), snapshot.catalog.len())).collect()
}

#[test]
fn equal_neighbours_share_a_snapshot_and_content_that_comes_back_is_a_new_one() {
    let history = filed([arrival(1, "a.a"), arrival(2, "a.a"), arrival(3, "a.a b.b"), arrival(4, "a.a")]);
    assert_eq!(shape(&history), [(vec![1, 2], 1), (vec![3], 2), (vec![4], 1)]);
}

#[test]
fn a_late_arrival_splits_a_stretch() {
    let history = filed([arrival(1, "a.a"), arrival(3, "a.a"), arrival(2, "b.b")]);
    assert_eq!(shape(&history), [(vec![1], 1), (vec![2], 1), (vec![3], 1)]);
}

#[test]
fn an_early_arrival_renames_the_snapshot_that_it_joins() {
    let history = filed([arrival(5, "a.a"), arrival(4, "a.a")]);
    assert_eq!(history.snapshots()[0].published(), Timestamp::from_second(4).unwrap());
}

#[test]
fn filing_what_is_there_changes_nothing() {
    let mut history = filed([arrival(1, "a.a"), arrival(2, "b.b")]);
    let before = history.snapshots().to_vec();
    let counts = history.insert(vec![arrival(2, "b.b"), arrival(1, "a.a")]).unwrap();
    assert_eq!((counts.filed, counts.completed, counts.known), (0, 0, 2));
    assert_eq!(history.snapshots(), before);
}

#[test]
fn a_second_witness_of_a_commit_completes_its_publication() {
    let mut history = filed([arrival(1, "a.a")]);
    let mut both = arrival(1, "a.a");
    both.publication.sources.insert(0, publication(1, SourceKind::Csv).sources.remove(0));
    let counts = history.insert(vec![both]).unwrap();
    assert_eq!((counts.filed, counts.completed, counts.known), (0, 1, 0));
    let sources: Vec<SourceKind> = history.snapshots()[0].publications[0].sources.iter().map(|w| w.source).collect();
    assert_eq!(sources, [SourceKind::Csv, SourceKind::Data]);
}

#[test]
fn two_contents_of_one_time_and_label_are_refused_and_nothing_changes() {
    let mut history = filed([arrival(1, "a.a")]);
    let error = history.insert(vec![arrival(1, "b.b")]).unwrap_err();
    assert!(error.what.starts_with("two snapshots have the name"), "{error}");
    assert_eq!(shape(&history), [(vec![1], 1)]);
}

#[test]
fn snapshots_that_should_have_been_one_make_no_history() {
    let snapshot =
        |second| Snapshot { catalog: catalog("a.a").into(), publications: vec![publication(second, SourceKind::Data)] };
    let history = History::new(vec![snapshot(2), snapshot(1)], Registry::default(), ConfirmedRenames::default());
    assert!(history.unwrap_err().what.contains("same content"));
}

#[test]
fn a_life_is_told_step_by_step() {
    let history = filed([
        arrival(1, "a.a ?b.b c.c"),
        arrival(2, "a.a b.b"),
        arrival(3, "?a.a b.b c.c"),
        arrival(4, "a.a c.c ?d.d"),
        arrival(5, "!a.a b.b"),
    ]);
    let lives = catalog_model::Timeline::of(&history).lives().clone();
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
    let second = |name: Option<catalog_model::SnapshotName>| name.map(|name| name.published.as_second());
    assert_eq!(second(lives["c.c"].first_documented), Some(1));
    assert_eq!(second(lives["c.c"].last_documented), Some(4));
    assert_eq!(second(lives["c.c"].removed_in()), Some(5));
    assert_eq!(second(lives["b.b"].first_documented), Some(2));
    assert_eq!(lives["b.b"].removed_in(), None);
    assert_eq!(second(lives["d.d"].first_documented), None);
}

#[test]
fn a_snapshot_without_the_data_says_nothing_of_hidden_event_types_and_of_categories() {
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
    let lives = catalog_model::Timeline::of(&history).lives().clone();
    assert_eq!(lives["b.b"].steps.len(), 1, "the hidden one may still be there");
    assert_eq!(lives["c.c"].status, Status::Retired);
    assert_eq!(
        catalog_model::Timeline::of(&history).last_entries().clone()["d.d"].category,
        CategoryId::new("core").ok()
    );
}

#[test]
fn the_last_entry_of_a_hidden_id_is_its_last_documented_one() {
    let history = filed([arrival(1, "a.a b.b"), arrival(2, "?a.a b.b"), arrival(3, "b.b")]);
    assert!(catalog_model::Timeline::of(&history).last_entries().clone()["a.a"].visibility.is_public());
}

#[test]
fn codes_follow_the_order_of_time_and_then_of_ids() {
    let mut history = filed([arrival(2, "a.a c.c"), arrival(1, "b.b ?a.a")]);
    history.register_documented().unwrap();
    let codes: Vec<(u16, &str)> =
        history.registry().entries().map(|entry| (entry.code.get(), entry.id.as_str())).collect();
    assert_eq!(codes, [(1, "b.b"), (2, "a.a"), (3, "c.c")]);
}

#[test]
fn a_legacy_id_keeps_all_its_meanings() {
    let mut content = Catalog::new(Coverage::FULL);
    for id in ["a.a", "b.b"] {
        let mut entry = EventEntry::new(EventId::new(id).unwrap());
        entry.legacy_ids = BTreeSet::from([LegacyId::new("core.old").unwrap()]);
        content.insert(entry).unwrap();
    }
    let history =
        filed([NewPublication { publication: publication(1, SourceKind::Data), catalog: content }, arrival(2, "a.a")]);
    let meanings = catalog_model::Timeline::of(&history).legacy_ids().clone();
    assert_eq!(meanings["core.old"].iter().map(EventId::as_str).collect::<Vec<_>>(), ["a.a", "b.b"]);
}

proptest! {
    #[test]
    fn the_order_of_arrival_does_not_matter(
        contents in proptest::collection::vec(0_usize..3, 1..9),
        order in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let words = ["a.a", "a.a b.b", "?a.a"];
        let publications: Vec<NewPublication> =
            contents.iter().zip(1..).map(|(&content, second)| arrival(second, words[content])).collect();
        let expected = filed(publications.clone());
        let mut shuffled = publications.clone();
        shuffled.rotate_left(order.index(publications.len()));
        shuffled.reverse();
        let shuffled = filed(shuffled);
        prop_assert_eq!(shuffled.snapshots(), expected.snapshots());
        let mut in_halves = History::default();
        let cut = cut.index(publications.len());
        in_halves.insert(publications[cut..].to_vec()).unwrap();
        in_halves.insert(publications[..cut].to_vec()).unwrap();
        prop_assert_eq!(in_halves.snapshots(), expected.snapshots());
    }
}

//! Catalogs that are older than the newest snapshot, labels, and clocks.

use catalog_model::testing::{catalog, catalog_of, entry, history, publication};
use catalog_model::{Catalog, CategoryId, Coverage, History, NewPublication, Tag};
use catalog_update::{holder, insert, judge};

/// Thirty event types at 2026.07.1, and one more at 2026.08.1.
fn months() -> History {
    history([
        publication("2026-07-06T00:00:00Z", "2026.07.1", catalog(0..30)),
        publication("2026-08-06T14:03:10Z", "2026.08.1", catalog(0..31)),
    ])
}

/// A publication with this label; `~` marks an inferred one.
fn new(time: &str, label: &str, catalog: Catalog) -> NewPublication {
    let mut new = publication(time, label.trim_start_matches('~'), catalog);
    new.publication.label_inferred = label.starts_with('~');
    new
}

fn verdict(history: &History, new: &NewPublication) -> Option<(&'static str, String)> {
    judge(history, new, &[]).err().map(|mut refusals| refusals.remove(0)).map(|refusal| (refusal.id(), refusal.what))
}

#[test]
fn f029_f079_an_older_label_is_refused() {
    let changed = || catalog(0..32);
    for (label, is_refused) in
        [("2026.07.2", true), ("2026.08.1", false), ("2026.09.1", false), ("~2026.07.2", false), ("", false)]
    {
        let verdict = verdict(&months(), &new("2026-09-05T00:00:00Z", label, changed()));
        assert_eq!(verdict.as_ref().map(|(id, _)| *id), is_refused.then_some("D-REGRESSION"), "{label}");
        if let Some((_, what)) = verdict {
            assert_eq!(what, "the catalog is of 2026.07.2, and 20260806T140310Z_2026.08.1 is newer");
        }
    }
}

#[test]
fn f028_f029_f071_earlier_content_is_refused_unless_its_label_is_newer() {
    for label in ["2026.07.1", "2026.08.1", "~2026.09.1", ""] {
        let (id, what) = verdict(&months(), &new("2026-09-05T00:00:00Z", label, catalog(0..30))).unwrap();
        assert_eq!(id, "D-REGRESSION", "{label}");
        assert!(what.contains("20260706T000000Z_2026.07.1"), "{label}: {what}");
    }
    assert_eq!(verdict(&months(), &new("2026-09-05T00:00:00Z", "2026.09.1", catalog(0..30))), None);
}

#[test]
fn f029_an_old_page_and_csv_are_recognized_by_their_releases() {
    let dated = |coverage: Coverage, events: &[(&str, &str)]| {
        catalog_of(
            coverage,
            events.iter().map(|(id, since)| {
                let mut entry = entry(id);
                entry.since = since.parse().ok();
                entry.category = coverage.data.then(|| CategoryId::new("lanes").unwrap());
                entry
            }),
        )
    };
    let lane = |from: usize| (from..30).map(|n| format!("pool.lane{n}")).collect::<Vec<_>>();
    let common = lane(0);
    let common: Vec<(&str, &str)> = common.iter().map(|id| (id.as_str(), "2026.06.0")).collect();
    let with = |more: &[(&'static str, &'static str)]| [&common[..], more].concat();
    let history = history([
        publication("2026-07-06T00:00:00Z", "2026.07.1", dated(Coverage::FULL, &with(&[("a.a", "2026.07.0")]))),
        publication(
            "2026-08-06T00:00:00Z",
            "2026.08.1",
            dated(Coverage::FULL, &with(&[("a.a", "2026.07.0"), ("b.b", "2026.08.0")])),
        ),
    ]);
    let check = |events: &[(&'static str, &'static str)], label, expected: Option<&str>| {
        let catalog = dated(Coverage::DOCUMENTED, &with(events));
        let verdict = verdict(&history, &new("2026-09-05T00:00:00Z", label, catalog));
        let what = verdict.map(|(_, what)| what);
        assert_eq!(what.is_some(), expected.is_some(), "{what:?}");
        assert!(what.unwrap_or_default().contains(expected.unwrap_or_default()), "{expected:?}");
    };
    check(&[("a.a", "2026.07.0")], "~2026.07.0", Some("the catalog is that of 20260706T000000Z_2026.07.1"));
    check(&[("a.a", "2026.07.0"), ("c.c", "2026.06.0")], "~2026.07.0", Some("is of 2026.07.0 at the latest"));
    // Upstream's own label is not compared with an inferred one.
    check(&[("a.a", "2026.07.0"), ("b.b", "2026.08.0"), ("c.c", "2026.08.0")], "~2026.08.0", None);
}

#[test]
fn f063_a_catalog_that_covers_more_is_new() {
    let documented = |coverage| catalog_of(coverage, (0..3).map(|n| entry(&format!("pool.lane{n}"))));
    let history = |coverage| history([publication("2026-08-06T00:00:00Z", "2026.08.1", documented(coverage))]);
    let is_held = |then, now| holder(&history(then), &documented(now)).is_some();
    assert!(is_held(Coverage::FULL, Coverage::FULL));
    assert!(is_held(Coverage::FULL, Coverage::DOCUMENTED), "the loss of the data is not a change");
    assert!(!is_held(Coverage::DOCUMENTED, Coverage::FULL));
    assert!(holder(&History::default(), &catalog(0..1)).is_none());
    assert!(holder(&months(), &catalog(0..30)).is_none(), "an earlier snapshot does not count");
}

#[test]
fn f074_a_label_months_ahead_is_refused() {
    let verdict = |label, time| verdict(&History::default(), &new(time, label, catalog(0..1)));
    for (label, time) in [
        ("2026.08.1", "2026-08-06T00:00:00Z"),
        ("2026.10.9", "2026-08-31T23:59:59Z"),
        ("2027.02.0", "2026-12-01T00:00:00Z"),
        ("2017.43", "2026-12-01T00:00:00Z"),
        ("", "1970-01-01T00:00:00Z"),
    ] {
        assert_eq!(verdict(label, time), None, "{label} at {time}");
    }
    for (label, time) in [
        ("2026.11.0", "2026-08-31T23:59:59Z"),
        ("2027.03.0", "2026-12-31T00:00:00Z"),
        ("2062.08.1", "2026-08-06T00:00:00Z"),
        ("2026.32", "2026-05-31T00:00:00Z"),
    ] {
        let (id, what) = verdict(label, time).unwrap();
        assert_eq!(id, "D-FUTURE");
        assert!(what.contains(label) && what.contains(&time[..10]), "{what}");
    }
}

#[test]
fn f110_a_clock_behind_the_newest_publication_is_refused() {
    for (time, is_refused) in [
        ("2026-08-06T14:03:11Z", false),
        ("2026-08-06T14:03:10Z", true),
        ("2026-08-06T14:03:09Z", true),
        ("1970-01-01T00:00:00Z", true),
    ] {
        let verdict = verdict(&months(), &new(time, "", catalog(0..32)));
        assert_eq!(verdict.map(|(id, _)| id), is_refused.then_some("D-CLOCK"), "{time}");
    }
}

#[test]
fn f071_f072_f073_f075_f079_each_step_has_a_snapshot_and_a_diff() {
    let mut history = months();
    let mut step = |month: usize, label: &str, catalog: Catalog| {
        let (name, diff) = insert(&mut history, new(&format!("2026-{month:02}-05T00:00:00Z"), label, catalog)).unwrap();
        let changes = diff.unwrap().changes.iter().map(|change| change.rule.to_string()).collect::<Vec<_>>();
        (name.to_string(), changes)
    };
    let hidden = |visibility| {
        catalog_of(
            Coverage::FULL,
            (0..31).map(|number| {
                let mut entry = entry(&format!("pool.lane{number}"));
                if number == 8 {
                    entry.visibility = visibility;
                }
                entry
            }),
        )
    };
    let retagged = catalog_of(
        Coverage::FULL,
        (0..31).map(|number| {
            let mut entry = entry(&format!("pool.lane{number}"));
            entry.tags.extend((number == 3).then(|| Tag::new("sample").unwrap()));
            entry.since = (number == 4).then(|| "2019.03.0".parse().unwrap());
            entry
        }),
    );
    for (month, label, catalog, expected) in [
        (9, "2026.08.1", catalog(1..31), vec!["event-retired"]),
        (10, "2026.10.1", catalog(0..31), vec!["event-returned"]),
        (11, "2026.11.1", hidden(catalog_model::Visibility::Beta), vec!["event-hidden"]),
        (12, "2026.12.1", retagged, vec!["tag-added", "since-changed", "event-promoted"]),
    ] {
        let (name, mut changes) = step(month, label, catalog);
        let mut expected = expected;
        changes.sort();
        expected.sort();
        assert_eq!(name, format!("2026{month:02}05T000000Z_{label}"));
        assert_eq!(changes, expected, "{label}");
    }
}

//! Each rule about event types by a pair of catalogs, with the near misses beside it.

mod support;

use std::collections::BTreeSet;

use catalog_diff::{Level, Past, Side, compare, documented_ids};
use catalog_model::{ChangeDetails, Coverage, DescriptionDigest, EventEntry, Visibility};
use support::{beta, catalog, check, covering, diff, event, id, internal, lines, tagged, type_name, with};

fn check_entries(before: &[EventEntry], after: &[EventEntry], expected: &[&str]) {
    check(&catalog(before.to_vec()), &catalog(after.to_vec()), expected);
}

#[test]
fn the_same_catalog_twice_is_no_difference() {
    let one = catalog([event("a.b"), beta("c.d"), tagged("e.f", &["event-hook-eligible", "x"])]);
    let same = catalog([event("a.b"), beta("c.d"), tagged("e.f", &["event-hook-eligible", "x"])]);
    for other in [&one, &same] {
        let diff = diff(&one, other);
        assert!(diff.is_empty() && diff.renames.is_empty() && diff.not_compared.is_empty());
        assert_eq!(diff.headline(), "old -> new: no difference");
    }
}

#[test]
fn coming_and_going() {
    check_entries(&[event("a.b")], &[], &["event-retired a.b public -"]);
    check_entries(&[], &[event("a.b")], &["event-added a.b - public"]);
    check_entries(&[event("a.b")], &[beta("a.b")], &["event-hidden a.b public beta"]);
    check_entries(&[event("a.b")], &[internal("a.b")], &["event-hidden a.b public internal"]);
    check_entries(&[beta("a.b")], &[event("a.b")], &["event-promoted a.b beta public"]);
    check_entries(&[internal("a.b")], &[event("a.b")], &["event-promoted a.b internal public"]);
    check_entries(&[], &[beta("a.b")], &["preview-added a.b - beta"]);
    check_entries(&[], &[internal("a.b")], &["preview-added a.b - internal"]);
    check_entries(&[beta("a.b")], &[], &["preview-removed a.b beta -"]);
    check_entries(&[internal("a.b")], &[], &["preview-removed a.b internal -"]);
    check_entries(&[beta("a.b")], &[internal("a.b")], &[]);
    check_entries(&[internal("a.b")], &[beta("a.b")], &[]);
}

#[test]
fn ids_that_differ_in_case_are_two() {
    check_entries(&[event("a.B")], &[event("a.b")], &["event-retired a.B public -", "event-added a.b - public"]);
}

#[test]
fn an_id_that_was_documented_before_returns() {
    let earlier = catalog([event("was.public"), beta("was.beta")]);
    let before = catalog([beta("now.promoted")]);
    let after = catalog([event("was.public"), event("was.beta"), event("now.promoted"), event("is.new")]);
    let mut documented: BTreeSet<_> = documented_ids([&earlier, &before]);
    assert_eq!(documented, BTreeSet::from([id("was.public")]));
    documented.insert(id("now.promoted"));
    let sides = (Side::named("old"), Side::named("new"));
    let found = compare((&sides.0, &before), (&sides.1, &after), Past::documenting(&documented));
    assert_eq!(
        lines(&found),
        [
            "event-added is.new - public",
            "event-added was.beta - public",
            "event-promoted now.promoted beta public",
            "event-returned was.public - public",
        ]
    );
    assert_eq!(lines(&diff(&before, &after)).iter().filter(|line| line.starts_with("event-returned")).count(), 0);
    // What comes back as a preview is a preview.
    let hidden = compare(
        (&sides.0, &before),
        (&sides.1, &catalog([beta("was.public"), beta("now.promoted")])),
        Past::documenting(&documented),
    );
    assert_eq!(lines(&hidden), ["preview-added was.public - beta"]);
}

#[test]
fn flags_are_no_tags() {
    let none = [tagged("a.b", &[])];
    let hook = [tagged("a.b", &["event-hook-eligible"])];
    let oie = [tagged("a.b", &["oie-only"])];
    check_entries(&none, &hook, &["hook-eligibility-gained a.b - event-hook-eligible"]);
    check_entries(&hook, &none, &["hook-eligibility-lost a.b event-hook-eligible -"]);
    check_entries(&none, &oie, &["oie-only-gained a.b - oie-only"]);
    check_entries(&oie, &none, &["oie-only-lost a.b oie-only -"]);
    check_entries(&hook, &oie, &["hook-eligibility-lost a.b event-hook-eligible -", "oie-only-gained a.b - oie-only"]);
    // Near misses: tags that only look like the flags.
    check_entries(&none, &[tagged("a.b", &["event-hook-eligibl"])], &["tag-added a.b - event-hook-eligibl"]);
    check_entries(&none, &[tagged("a.b", &["oie-only-2"])], &["tag-added a.b - oie-only-2"]);
}

#[test]
fn each_tag_is_a_change() {
    check_entries(
        &[tagged("a.b", &["one", "two", "kept"])],
        &[tagged("a.b", &["three", "kept", "four"])],
        &["tag-added a.b - four", "tag-added a.b - three", "tag-removed a.b one -", "tag-removed a.b two -"],
    );
}

#[test]
fn change_details_count_by_presence() {
    let named = |names: &[&str]| {
        let names = names.iter().map(|name| type_name(name)).collect();
        vec![with(event("a.b"), |entry| entry.change_details = ChangeDetails::named(names))]
    };
    let unnamed = vec![with(event("a.b"), |entry| entry.change_details = ChangeDetails::Unnamed)];
    check_entries(&named(&[]), &named(&["A"]), &["change-details-added a.b - present"]);
    check_entries(&named(&["A"]), &named(&[]), &["change-details-removed a.b present -"]);
    check_entries(&named(&[]), &unnamed, &["change-details-added a.b - present"]);
    check_entries(&unnamed, &named(&["A"]), &[]);
    check_entries(&named(&["A"]), &named(&["A", "B"]), &[]);
}

#[test]
fn texts_releases_and_categories() {
    let described = |text: &str| [with(event("a.b"), |entry| entry.description = DescriptionDigest::of(text))];
    let (one, two) = (DescriptionDigest::of("one"), DescriptionDigest::of("two"));
    check_entries(&described("one"), &described("two"), &[&format!("description-changed a.b {one} {two}")]);
    check_entries(&described("one"), &described(""), &[&format!("description-changed a.b {one} -")]);
    check_entries(&described("one two"), &described(" one\n two "), &[]);

    let since = |text: Option<&str>| [with(event("a.b"), |entry| entry.since = text.map(|text| text.parse().unwrap()))];
    check_entries(&since(Some("2017.43")), &since(Some("2024.01.1")), &["since-changed a.b 2017.43 2024.01.1"]);
    check_entries(&since(None), &since(Some("2024.01.1")), &["since-changed a.b - 2024.01.1"]);

    let owned =
        |text: Option<&str>| [with(event("a.b"), |entry| entry.category = text.map(|text| text.parse().unwrap()))];
    check_entries(&owned(Some("doors")), &owned(Some("gates")), &["category-changed a.b doors gates"]);
    check_entries(&owned(Some("doors")), &owned(None), &["category-changed a.b doors -"]);
}

#[test]
fn facts_without_a_rule_make_no_change() {
    let other = with(event("a.b"), |entry| {
        entry.created = Some("2024-01-02".parse().unwrap());
        entry.debug_data = Some(type_name("A"));
        entry.actor = Some(type_name("B"));
        entry.targets = BTreeSet::from([type_name("C")]);
        entry.legacy_ids = BTreeSet::from(["old.name".parse().unwrap()]);
    });
    check_entries(&[event("a.b")], &[other], &[]);
}

#[test]
fn facts_count_for_events_that_are_public_on_both_sides() {
    let plain = |entry: EventEntry| vec![entry];
    let rich = |visibility| {
        vec![with(tagged("a.b", &["x", "oie-only"]), |entry| {
            entry.visibility = visibility;
            entry.description = DescriptionDigest::of("another text");
            entry.change_details = ChangeDetails::Unnamed;
            entry.category = Some("doors".parse().unwrap());
            entry.since = Some("2024.01.1".parse().unwrap());
        })]
    };
    assert_eq!(diff(&catalog(plain(event("a.b"))), &catalog(rich(Visibility::Public))).changes.len(), 6);
    check_entries(&plain(beta("a.b")), &rich(Visibility::Public), &["event-promoted a.b beta public"]);
    check_entries(&plain(event("a.b")), &rich(Visibility::Beta), &["event-hidden a.b public beta"]);
    check_entries(&plain(beta("a.b")), &rich(Visibility::Beta), &[]);
    check_entries(&plain(internal("a.b")), &rich(Visibility::Beta), &[]);
}

#[test]
fn what_a_side_does_not_tell_is_not_compared() {
    let full = |entries: Vec<EventEntry>| covering(Coverage::FULL, entries);
    let listed = |entries: Vec<EventEntry>| covering(Coverage::DOCUMENTED, entries);
    let old_list = |entries: Vec<EventEntry>| covering(Coverage::TAGS_ONLY, entries);
    let owned = with(tagged("a.b", &["x"]), |entry| {
        entry.category = Some("doors".parse().unwrap());
        entry.change_details = ChangeDetails::Unnamed;
    });

    // Hidden event types are unknown to a list, and their absence from it means nothing.
    check(&full(vec![beta("p.q")]), &listed(vec![]), &[]);
    check(&listed(vec![]), &full(vec![beta("p.q")]), &[]);
    assert!(diff(&full(vec![beta("p.one")]), &listed(vec![event("q.one")])).renames.is_empty());
    // What one side documents and the other shows hidden is known.
    check(&full(vec![beta("p.q")]), &listed(vec![event("p.q")]), &["event-promoted p.q beta public"]);
    check(&listed(vec![event("p.q")]), &full(vec![beta("p.q")]), &["event-hidden p.q public beta"]);
    check(&listed(vec![event("p.q")]), &full(vec![]), &["event-retired p.q public -"]);
    check(&full(vec![]), &listed(vec![event("p.q")]), &["event-added p.q - public"]);

    let bare = tagged("a.b", &["x"]);
    check(&listed(vec![bare.clone()]), &full(vec![owned.clone()]), &["change-details-added a.b - present"]);
    check(&old_list(vec![bare.clone()]), &full(vec![owned.clone()]), &[]);
    check(&full(vec![owned.clone()]), &old_list(vec![bare.clone()]), &[]);
    check(&old_list(vec![bare.clone()]), &old_list(vec![tagged("a.b", &[])]), &["tag-removed a.b x -"]);

    let not_compared = |before, after| diff(before, after).not_compared;
    let all = full(vec![owned]);
    assert!(not_compared(&all, &all).is_empty());
    let list = listed(vec![bare.clone()]);
    let told = not_compared(&list, &all);
    assert_eq!(told.len(), 3);
    assert!(told[0].starts_with("beta and internal") && told[1..] == ["categories", "payload types"]);
    assert_eq!(told, not_compared(&all, &list));
    assert_eq!(told, not_compared(&list, &list));
    let older = old_list(vec![bare]);
    assert_eq!(not_compared(&older, &list).last(), Some(&"change details"));
    assert_eq!(diff(&list, &list).headline(), "old -> new: no difference in what both sides tell");
}

#[test]
fn changes_are_sorted_and_counted_by_level() {
    let before = catalog([event("a.gone"), event("b.gone"), tagged("c.tags", &["x"]), beta("d.promoted")]);
    let after = catalog([tagged("c.tags", &["y", "oie-only"]), event("d.promoted"), event("a.new"), beta("a.preview")]);
    let diff = diff(&before, &after);
    assert_eq!(
        lines(&diff),
        [
            "event-retired a.gone public -",
            "event-retired b.gone public -",
            "oie-only-gained c.tags - oie-only",
            "event-added a.new - public",
            "event-promoted d.promoted beta public",
            "tag-added c.tags - y",
            "tag-removed c.tags x -",
            "preview-added a.preview - beta",
        ]
    );
    assert_eq!(Level::BY_SEVERITY.map(|level| diff.at_or_above(level)), [3, 5, 8]);
    assert_eq!(
        diff.summary(),
        "2 retired, 1 became oie-only, 1 added, 1 promoted, 1 tag added, 1 tag removed, 1 preview added; \
         3 changes are breaking"
    );
}

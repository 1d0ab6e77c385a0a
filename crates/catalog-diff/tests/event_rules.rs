//! Each rule about event types by a pair of catalogs, with the near misses beside it.

mod support;

use std::collections::BTreeSet;

use catalog_diff::{Level, Rule, Side, compare, documented_ids};
use catalog_model::{Catalog, ChangeDetails, Coverage, DescriptionDigest, EventEntry, Visibility};
use support::{beta, catalog, check, covering, diff, event, id, internal, lines, tagged, type_name, with};

#[track_caller]
fn check_entries(before: &[EventEntry], after: &[EventEntry], expected: &[&str]) {
    check(&catalog(before.to_vec()), &catalog(after.to_vec()), expected);
}

#[test]
fn rules_are_ordered_by_severity() {
    assert!(Level::Breaking > Level::Notable && Level::Notable > Level::Editorial);
    assert!(Rule::ALL.iter().rev().is_sorted_by_key(|rule| rule.level()));
    let ids: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids.len(), Rule::ALL.len());
}

#[test]
fn f072_every_change_of_visibility() {
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
    check_entries(&[event("a.B")], &[event("a.b")], &["event-retired a.B public -", "event-added a.b - public"]);
}

#[test]
fn f071_an_id_that_was_documented_before_returns() {
    let documented = documented_ids([&catalog([event("was.public"), beta("was.beta")]), &catalog([])]);
    assert_eq!(documented, BTreeSet::from([id("was.public")]));
    let check = |before: Vec<EventEntry>, after: Vec<EventEntry>, expected: &[&str]| {
        let (from, to) = (Side::named("old"), Side::named("new"));
        let found = compare((&from, &catalog(before)), (&to, &catalog(after)), &documented);
        assert_eq!(lines(&found), expected);
    };
    check(vec![], vec![event("was.public")], &["event-returned was.public - public"]);
    check(vec![], vec![event("was.beta")], &["event-added was.beta - public"]);
    // An id that is beta on the other side is promoted, and one that returns as a beta is a preview.
    check(vec![beta("was.public")], vec![event("was.public")], &["event-promoted was.public beta public"]);
    check(vec![], vec![beta("was.public")], &["preview-added was.public - beta"]);
    check(vec![beta("was.public")], vec![], &["preview-removed was.public beta -"]);
    check(vec![beta("was.public")], vec![internal("was.public")], &[]);
}

#[test]
fn flags_have_their_own_rules() {
    let none = [tagged("a.b", &[])];
    let hook = [tagged("a.b", &["event-hook-eligible"])];
    let oie = [tagged("a.b", &["oie-only"])];
    check_entries(&none, &hook, &["hook-eligibility-gained a.b - event-hook-eligible"]);
    check_entries(&hook, &none, &["hook-eligibility-lost a.b event-hook-eligible -"]);
    check_entries(&none, &oie, &["oie-only-gained a.b - oie-only"]);
    check_entries(&oie, &none, &["oie-only-lost a.b oie-only -"]);
    check_entries(&none, &[tagged("a.b", &["event-hook-eligibl"])], &["tag-added a.b - event-hook-eligibl"]);
    check_entries(&none, &[tagged("a.b", &["oie-only-2"])], &["tag-added a.b - oie-only-2"]);
    check_entries(
        &[tagged("a.b", &["one", "two", "kept"])],
        &[tagged("a.b", &["three", "kept", "four"])],
        &["tag-added a.b - four", "tag-added a.b - three", "tag-removed a.b one -", "tag-removed a.b two -"],
    );
}

#[test]
fn change_details_count_by_presence() {
    let details = |details: ChangeDetails| [with(event("a.b"), |entry| entry.change_details = details)];
    let named = |names: &[&str]| details(ChangeDetails::named(names.iter().map(|name| type_name(name)).collect()));
    let unnamed = details(ChangeDetails::Unnamed);
    check_entries(&named(&[]), &named(&["A"]), &["change-details-added a.b - present"]);
    check_entries(&named(&["A"]), &named(&[]), &["change-details-removed a.b present -"]);
    check_entries(&named(&[]), &unnamed, &["change-details-added a.b - present"]);
    check_entries(&unnamed, &named(&["A"]), &[]);
    check_entries(&named(&["A"]), &named(&["A", "B"]), &[]);
}

#[test]
fn descriptions_releases_and_categories() {
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
fn facts_without_a_rule_cause_no_change() {
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
    let rich = |visibility| {
        [with(tagged("a.b", &["x", "oie-only"]), |entry| {
            entry.visibility = visibility;
            entry.description = DescriptionDigest::of("another text");
            entry.change_details = ChangeDetails::Unnamed;
            entry.category = Some("doors".parse().unwrap());
            entry.since = Some("2024.01.1".parse().unwrap());
        })]
    };
    assert_eq!(diff(&catalog([event("a.b")]), &catalog(rich(Visibility::Public))).changes.len(), 6);
    check_entries(&[beta("a.b")], &rich(Visibility::Public), &["event-promoted a.b beta public"]);
    check_entries(&[event("a.b")], &rich(Visibility::Beta), &["event-hidden a.b public beta"]);
    check_entries(&[internal("a.b")], &rich(Visibility::Beta), &[]);
}

#[test]
fn facts_that_a_side_does_not_cover_are_not_compared() {
    let full = |entry: Option<EventEntry>| covering(Coverage::FULL, entry);
    let list = |entry: Option<EventEntry>| covering(Coverage::DOCUMENTED, entry);
    let old_list = |entry: Option<EventEntry>| covering(Coverage::TAGS_ONLY, entry);

    // A list does not cover hidden event types: their absence means nothing.
    check(&full(Some(beta("p.q"))), &list(None), &[]);
    check(&list(None), &full(Some(beta("p.q"))), &[]);
    assert!(diff(&full(Some(beta("p.one"))), &list(Some(event("q.one")))).renames.is_empty());
    check(&full(Some(beta("p.q"))), &list(Some(event("p.q"))), &["event-promoted p.q beta public"]);
    check(&list(Some(event("p.q"))), &full(Some(beta("p.q"))), &["event-hidden p.q public beta"]);
    check(&list(Some(event("p.q"))), &full(None), &["event-retired p.q public -"]);
    check(&full(None), &list(Some(event("p.q"))), &["event-added p.q - public"]);

    let bare = || Some(tagged("a.b", &["x"]));
    let rich = || {
        bare().map(|entry| {
            with(entry, |entry| {
                entry.category = Some("doors".parse().unwrap());
                entry.change_details = ChangeDetails::Unnamed;
            })
        })
    };
    check(&list(bare()), &full(rich()), &["change-details-added a.b - present"]);
    check(&old_list(bare()), &full(rich()), &[]);
    check(&full(rich()), &old_list(bare()), &[]);
    check(&old_list(bare()), &old_list(Some(tagged("a.b", &[]))), &["tag-removed a.b x -"]);

    let check_not_compared = |before: &Catalog, after: &Catalog, expected: &[&str]| {
        let words = |facts: &str| facts.split(" (").next().unwrap_or_default().to_owned();
        let found: Vec<String> = diff(before, after).not_compared.into_iter().map(words).collect();
        assert_eq!(found, expected);
    };
    let of_a_list = ["beta and internal event types", "categories", "payload types"];
    check_not_compared(&full(None), &full(None), &[]);
    check_not_compared(&list(None), &full(None), &of_a_list);
    check_not_compared(&full(None), &list(None), &of_a_list);
    check_not_compared(&list(None), &list(None), &of_a_list);
    check_not_compared(&old_list(None), &list(None), &[&of_a_list[..], &["change details"]].concat());
}

#[test]
fn changes_are_sorted_and_counted_by_level() {
    let before = catalog([event("a.gone"), event("b.gone"), tagged("c.tags", &["x"]), beta("d.promoted")]);
    let after = catalog([tagged("c.tags", &["y", "oie-only"]), event("d.promoted"), event("a.new"), beta("a.preview")]);
    let diff = diff(&before, &after);
    let rules: Vec<&str> = diff.changes.iter().map(|change| change.rule.id()).collect();
    let expected = "event-retired event-retired oie-only-gained event-added event-promoted tag-added tag-removed \
                    preview-added";
    assert_eq!(rules.join(" "), expected);
    assert_eq!(Level::BY_SEVERITY.map(|level| diff.at_or_above(level)), [3, 5, 8]);
    assert_eq!(
        diff.summary(),
        "2 retired, 1 became oie-only, 1 added, 1 promoted, 1 tag added, 1 tag removed, 1 preview added; \
         3 changes are breaking"
    );
    let headline = "old -> new: 2 retired, 1 added, 1 promoted, 4 other changes; 3 changes are breaking";
    assert_eq!(diff.headline(), headline);
    let tagged = support::diff(&catalog([tagged("a.b", &[])]), &catalog([tagged("a.b", &["x"])]));
    assert_eq!(tagged.headline(), "old -> new: 1 change; nothing breaking");
}

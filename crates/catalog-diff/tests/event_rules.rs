//! Each rule about event types by a pair of catalogs, with the near misses beside it.

mod support;

use std::collections::BTreeSet;

use catalog_diff::{Change, Context, Detail, Level, Rule, Side, compare, documented_ids};
use catalog_model::{Catalog, ChangeDetails, ConfirmedRenames, Coverage, DescriptionDigest, EventEntry, Visibility};
use support::{
    beta, catalog, check, covering, diff, diff_with, event, id, internal, lines, payload, renames, tagged, type_name,
    with, with_payloads,
};

#[track_caller]
fn check_entries(before: &[EventEntry], after: &[EventEntry], expected: &[&str]) {
    check(&catalog(before.to_vec()), &catalog(after.to_vec()), expected);
}

#[test]
fn rules_are_ordered_by_severity() {
    assert!(Level::Breaking > Level::Notable && Level::Notable > Level::Editorial);
    assert!(Rule::ALL.iter().rev().is_sorted_by_key(|rule| rule.levels()[0]));
    assert!(Rule::ALL.iter().all(|rule| rule.levels().iter().rev().is_sorted()));
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
    check_entries(&[beta("a.b")], &[internal("a.b")], &["preview-changed a.b visibility: beta visibility: internal"]);
    check_entries(&[internal("a.b")], &[beta("a.b")], &["preview-changed a.b visibility: internal visibility: beta"]);
    check_entries(&[event("a.B")], &[event("a.b")], &["event-retired a.B public -", "event-added a.b - public"]);
}

#[test]
fn f071_an_id_that_was_documented_before_returns() {
    let documented = documented_ids([&catalog([event("was.public"), beta("was.beta")]), &catalog([])]);
    assert_eq!(documented, BTreeSet::from([id("was.public")]));
    let check = |before: Vec<EventEntry>, after: Vec<EventEntry>, expected: &[&str]| {
        let (from, to) = (Side::named("old"), Side::named("new"));
        let context = Context { documented_before: &documented, renames: ConfirmedRenames::NONE };
        let found = compare((&from, &catalog(before)), (&to, &catalog(after)), context);
        assert_eq!(lines(&found), expected);
    };
    check(vec![], vec![event("was.public")], &["event-returned was.public - public"]);
    check(vec![], vec![event("was.beta")], &["event-added was.beta - public"]);
    // An id that is beta on the other side is promoted, and one that returns as a beta is a preview.
    check(vec![beta("was.public")], vec![event("was.public")], &["event-promoted was.public beta public"]);
    check(vec![], vec![beta("was.public")], &["preview-added was.public - beta"]);
    check(vec![beta("was.public")], vec![], &["preview-removed was.public beta -"]);
    let reclassified = "preview-changed was.public visibility: beta visibility: internal";
    check(vec![beta("was.public")], vec![internal("was.public")], &[reclassified]);
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
fn change_details_count_by_presence_and_by_known_types() {
    let details = |details: ChangeDetails| [with(event("a.b"), |entry| entry.change_details = details)];
    let named = |names: &[&str]| details(ChangeDetails::named(names.iter().map(|name| type_name(name)).collect()));
    let unnamed = details(ChangeDetails::Unnamed);
    check_entries(&named(&[]), &named(&["A"]), &["change-details-added a.b - present"]);
    check_entries(&named(&["A"]), &named(&[]), &["change-details-removed a.b present -"]);
    check_entries(&named(&[]), &unnamed, &["change-details-added a.b - present"]);
    check_entries(&unnamed, &named(&["A"]), &[]);
    check_entries(&unnamed, &named(&[]), &["change-details-removed a.b present -"]);
    check_entries(&named(&["A"]), &named(&["A", "B"]), &["change-details-changed a.b A A B"]);
    check_entries(&named(&["B"]), &named(&["A"]), &["change-details-changed a.b B A"]);
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

/// An entry with another value of every fact but the visibility.
fn rich(visibility: Visibility) -> EventEntry {
    with(tagged("a.b", &["x", "oie-only"]), |entry| {
        entry.visibility = visibility;
        entry.description = DescriptionDigest::of("another text");
        entry.change_details = ChangeDetails::Unnamed;
        entry.category = Some("doors".parse().unwrap());
        entry.since = Some("2024.01.1".parse().unwrap());
        entry.created = Some("2024-01-02".parse().unwrap());
        entry.debug_data = Some(type_name("A"));
        entry.actor = Some(type_name("B"));
        entry.targets = BTreeSet::from([type_name("D"), type_name("C")]);
        entry.legacy_ids = BTreeSet::from(["old.name".parse().unwrap(), "old.other".parse().unwrap()]);
    })
}

#[test]
fn every_fact_has_a_rule() {
    let (plain, other) = (event("a.b").description, DescriptionDigest::of("another text"));
    let description = format!("description-changed a.b {plain} {other}");
    let facts = [
        "oie-only-gained a.b - oie-only",
        "debug-data-changed a.b - A",
        "actor-changed a.b - B",
        "targets-changed a.b - C D",
        "change-details-added a.b - present",
        &description,
        "tag-added a.b - x",
        "since-changed a.b - 2024.01.1",
        "created-changed a.b - 2024-01-02",
        "category-changed a.b - doors",
        "legacy-ids-changed a.b - old.name old.other",
    ];
    // Rules about facts apply as well where the event type is promoted or hidden.
    let found = |before: EventEntry, after: EventEntry, and: &str| {
        let mut found = lines(&diff(&catalog([before]), &catalog([after])));
        found.retain(|line| line != and);
        // `debug-data-changed` has a level of its own and comes after the other notable changes.
        found.sort();
        found
    };
    let mut expected = facts.map(str::to_owned).to_vec();
    expected.sort();
    assert_eq!(found(event("a.b"), rich(Visibility::Public), ""), expected);
    assert_eq!(found(beta("a.b"), rich(Visibility::Public), "event-promoted a.b beta public"), expected);
    assert_eq!(found(event("a.b"), rich(Visibility::Internal), "event-hidden a.b public internal"), expected);
}

#[test]
fn a_preview_is_one_change_that_lists_the_facts() {
    let (plain, other) = (event("a.b").description, DescriptionDigest::of("another text"));
    let before = format!("visibility: internal, description: {plain}");
    let after = format!(
        "visibility: beta, since: 2024.01.1, tags: oie-only x, description: {other}, created: 2024-01-02, \
         category: doors, legacy ids: old.name old.other, actor: B, debugData: A, targets: C D, changeDetails: present"
    );
    check_entries(&[internal("a.b")], &[rich(Visibility::Beta)], &[&format!("preview-changed a.b {before} {after}")]);
    let tagged = with(beta("a.b"), |entry| entry.tags = BTreeSet::from(["x".parse().unwrap()]));
    check_entries(&[beta("a.b")], &[tagged], &["preview-changed a.b - tags: x"]);
}

#[test]
fn debug_data_that_loses_fields_is_breaking() {
    let using = |name: Option<&str>| with(event("a.b"), |entry| entry.debug_data = name.map(type_name));
    let types = || [payload("Both", &["x: Long", "y: Long"]), payload("OnlyX", &["x: Long"]), payload("No", &[])];
    let change = |before: Option<&str>, after: Option<&str>| -> Change {
        let [before, after] = [before, after].map(|name| with_payloads(catalog([using(name)]), types()));
        let diff = diff(&before, &after);
        assert_eq!(diff.changes.len(), 1);
        diff.changes[0].clone()
    };
    for (before, after, level, lost) in [
        (Some("OnlyX"), Some("Both"), Level::Notable, ""),
        (Some("Both"), Some("OnlyX"), Level::Breaking, "y"),
        (Some("Both"), None, Level::Breaking, "x y"),
        (None, Some("Both"), Level::Notable, ""),
        (Some("No"), None, Level::Notable, ""),
        // The fields of a type without a definition are unknown.
        (Some("Both"), Some("Undefined"), Level::Notable, ""),
        (Some("Undefined"), Some("Both"), Level::Notable, ""),
    ] {
        let found = change(before, after);
        assert_eq!((found.rule, found.level), (Rule::DebugDataChanged, level), "{before:?} {after:?}");
        let Detail::LostFields(fields) = &found.detail else { panic!("{found:?}") };
        let fields: Vec<&str> = fields.iter().map(AsRef::as_ref).collect();
        assert_eq!(fields.join(" "), lost, "{before:?} {after:?}");
    }
}

#[test]
fn a_confirmed_rename_takes_the_place_of_two_changes() {
    let check = |table: &str, before: &[EventEntry], after: &[EventEntry], expected: &[&str]| {
        let found = diff_with(&renames(table), &catalog(before.to_vec()), &catalog(after.to_vec()));
        assert_eq!(lines(&found), expected, "{table}");
        assert!(found.renames.is_empty(), "a confirmed pair is no candidate");
    };
    let same = |text: &str| with(event(text), |entry| entry.description = DescriptionDigest::of("the same"));
    let (old, new) = (same("door.old"), same("door.new"));
    let both = [old.clone(), new.clone()];
    let renamed = ["event-renamed door.old door.old door.new"];
    let apart = ["event-retired door.old public -", "event-added door.new - public"];
    check("door.old>door.new", &both[..1], &both[1..], &renamed);
    check("door.old>door.mid door.mid>door.new", &both[..1], &both[1..], &renamed);
    // In the other direction, and for a replacement, it is no rename.
    check("door.new>door.old", &both[..1], &both[1..], &apart);
    check("door.old=door.new", &both[..1], &both[1..], &apart);
    check("door.old>door.other", &both[..1], &[same("door.other")], &["event-renamed door.old door.old door.other"]);
    // Both ids were documented at the same time.
    check("door.old>door.new", &both, &both[1..], &["event-retired door.old public -"]);
    check("door.old>door.new", &both[..1], &both, &["event-added door.new - public"]);
    let hidden = with(old.clone(), |entry| entry.visibility = Visibility::Beta);
    let expected = ["event-hidden door.old public beta", "event-added door.new - public"];
    check("door.old>door.new", &both[..1], &[hidden.clone(), new.clone()], &expected);
    check(
        "door.old>door.new",
        &[hidden],
        &both[1..],
        &["event-added door.new - public", "preview-removed door.old beta -"],
    );
    // A preview of the new id does not count as a change.
    let preview = with(new.clone(), |entry| entry.visibility = Visibility::Beta);
    check("door.old>door.new", &[old.clone(), preview], &both[1..], &renamed);
    // Of two ids on a chain, the later one has become the new one.
    let expected = ["event-retired door.older public -", renamed[0]];
    check("door.older>door.old door.old>door.new", &[same("door.older"), old.clone()], &both[1..], &expected);

    let tagged = with(new, |entry| entry.tags = BTreeSet::from(["red".parse().unwrap()]));
    check("door.old>door.new", &[old], &[tagged], &[renamed[0], "tag-added door.new - red"]);
}

#[test]
fn retired_and_hidden_event_types_name_what_replaced_them() {
    let table = renames("door.gone=door.kept door.gone=never.documented door.hidden>door.other");
    let before = catalog([event("door.gone"), event("door.hidden"), event("door.kept"), event("door.plain")]);
    let found = diff_with(&table, &before, &catalog([beta("door.hidden"), event("door.kept")]));
    let replaced_by = |change: &Change| match &change.detail {
        Detail::ReplacedBy(ids) => ids.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(" "),
        other => panic!("{other:?}"),
    };
    let found: Vec<String> = found.changes.iter().map(replaced_by).collect();
    assert_eq!(found, ["door.kept never.documented", "", "door.other"]);
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
    let of_a_list = ["beta and internal event types", "categories, creation days and legacy ids", "payload types"];
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
    assert_eq!(diff.summary(), "breaking 3 | notable 2 | editorial 3");
    assert_eq!(diff.headline(), "old -> new: breaking 3 | notable 2 | editorial 3");
    let counted = Rule::ALL.map(|rule| (rule.counted(1, 0), rule.counted(2_000, 0)));
    assert!(counted.iter().all(|(one, many)| one.starts_with("1 ") && many.starts_with("2,000 ")));
    assert_eq!(Rule::ChangeDetailsAdded.counted(1, 3), "  1 event type gained change details");
}

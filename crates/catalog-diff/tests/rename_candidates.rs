//! Which pairs of ids look like a rename, and which do not.

mod support;

use std::collections::BTreeSet;

use catalog_diff::{CatalogDiff, Level, Score};
use catalog_model::{Coverage, EventEntry};
use support::{beta, catalog, covering, diff, event, type_name, with};

/// The candidates as `from to`.
fn found(diff: &CatalogDiff) -> Vec<String> {
    diff.renames.iter().map(|rename| format!("{} {}", rename.from, rename.to)).collect()
}

fn check(before: &[EventEntry], after: &[EventEntry], expected: &[&str]) {
    assert_eq!(found(&diff(&catalog(before.to_vec()), &catalog(after.to_vec()))), expected);
}

#[test]
fn a_letter_or_a_word_apart() {
    check(
        &[event("door.hinge.read_toplogy")],
        &[event("door.hinge.read_topology")],
        &["door.hinge.read_toplogy door.hinge.read_topology"],
    );
    check(&[event("door.check.add")], &[event("door.front.check.add")], &["door.check.add door.front.check.add"]);
    check(&[event("door.check.add")], &[event("window.blind.raise")], &[]);
    // Each differs in the one word that matters most, and yet one is nothing like the other.
    check(&[event("door.add")], &[event("wall.remove")], &[]);
}

#[test]
fn only_what_is_gone_and_what_is_new() {
    // Hidden is not gone, and promoted is not new.
    check(&[event("door.check.add")], &[beta("door.check.add"), event("door.check.addd")], &[]);
    check(&[event("door.check.add"), beta("door.check.addd")], &[event("door.check.addd")], &[]);
    check(&[event("door.check.add")], &[event("door.check.add"), event("door.check.addd")], &[]);
}

#[test]
fn the_same_text_makes_a_candidate_of_what_is_spelt_otherwise() {
    let role = |text: &str, describes: &EventEntry| {
        with(event(text), |entry| {
            entry.description = describes.description;
            entry.debug_data = Some(type_name("Door"));
        })
    };
    let old = role("door.partner.report.risk", &event("x.y"));
    let new = role("door.events.provider.receive", &event("x.y"));
    check(
        std::slice::from_ref(&old),
        std::slice::from_ref(&new),
        &["door.partner.report.risk door.events.provider.receive"],
    );
    check(&[old], &[event("door.events.provider.receive")], &[]);
}

#[test]
fn each_id_stands_in_one_candidate_and_the_best_one_wins() {
    check(
        &[event("door.account.create"), event("door.account.update")],
        &[event("door.profile.update"), event("door.profile.create"), event("door.profile.created")],
        &["door.account.create door.profile.create", "door.account.update door.profile.update"],
    );
}

#[test]
fn ids_that_change_in_the_same_way_speak_for_each_other() {
    let suffixes = ["create", "update", "delete"];
    let of = |prefix: &str| -> Vec<EventEntry> {
        suffixes.iter().map(|suffix| event(&format!("{prefix}.{suffix}"))).collect()
    };
    let many = diff(&catalog(of("door.managed_link")), &catalog(of("door.resource_link")));
    let one = diff(&catalog([event("door.managed_link.create")]), &catalog([event("door.resource_link.create")]));
    assert_eq!(many.renames.len(), 3);
    assert_eq!(one.renames.len(), 1);
    assert!(many.renames[0].score > one.renames[0].score);
    assert!(many.renames[0].reasons.contains(&"3 ids change in this way".to_owned()));
}

#[test]
fn reasons_and_scores() {
    let same = |text: &str| {
        with(event(text), |entry| {
            entry.description = event("x.y").description;
            entry.debug_data = Some(type_name("Door"));
            entry.targets = BTreeSet::from([type_name("Wall")]);
            entry.category = Some("doors".parse().unwrap());
            entry.tags = BTreeSet::from(["red".parse().unwrap()]);
        })
    };
    let candidate = |old: &str, new: &str| {
        let diff = diff(&catalog([same(old)]), &catalog([same(new)]));
        (diff.renames[0].score.to_string(), diff.renames[0].reasons.join(", "))
    };
    let all = "same description, same debugData type, same targets, same category, same tags";
    assert_eq!(candidate("a.b_c", "a.b.c"), ("1.00".to_owned(), format!("ids differ in separators only, {all}")));
    assert_eq!(candidate("door.opne", "door.open").1, format!("ids differ in 2 letters, {all}"));
    assert_eq!(candidate("door.lock", "door.locks").1, format!("ids differ in 1 letter, {all}"));
    assert_eq!(candidate("door.shut.now", "door.locked.now").1, format!("ids differ in 1 of 3 words, {all}"));
    assert_eq!(candidate("abcdefgh.ijkl", "abcxyzuv.mnop").1, all);
}

#[test]
fn what_a_side_does_not_tell_speaks_neither_for_nor_against() {
    let rich = with(event("door.check.add"), |entry| {
        entry.debug_data = Some(type_name("Door"));
        entry.category = Some("doors".parse().unwrap());
    });
    let bare = event("door.check.addd");
    let score = |coverage: Coverage| {
        diff(&covering(coverage, [rich.clone()]), &covering(Coverage::FULL, [bare.clone()])).renames[0].score
    };
    assert!(score(Coverage::DOCUMENTED) > score(Coverage::FULL));
}

#[test]
fn a_preview_that_is_renamed_matters_as_little_as_a_preview() {
    let level = |before: EventEntry, after: EventEntry| diff(&catalog([before]), &catalog([after])).renames[0].level();
    assert_eq!(level(event("door.check.add"), beta("door.check.addd")), Level::Breaking);
    assert_eq!(level(beta("door.check.add"), event("door.check.addd")), Level::Editorial);
}

#[test]
fn great_diffs_still_find_the_rename() {
    let noise = |side: &str| {
        let side = side.to_owned();
        (0..300).map(move |index| event(&format!("common.{side}{index}.word{}", index * 7919)))
    };
    let old = with(event("common.window.rare_blind.raised"), |entry| entry.tags = BTreeSet::new());
    let new = event("common.window.rare_blind.raise");
    let diff = diff(&catalog(noise("old").chain([old])), &catalog(noise("new").chain([new])));
    assert!(found(&diff).contains(&"common.window.rare_blind.raised common.window.rare_blind.raise".to_owned()));
    assert!(diff.renames.iter().all(|rename| rename.score >= Score::THRESHOLD));
}

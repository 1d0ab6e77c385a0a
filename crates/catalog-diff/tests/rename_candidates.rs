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

#[track_caller]
fn check(before: &[EventEntry], after: &[EventEntry], expected: &[&str]) {
    assert_eq!(found(&diff(&catalog(before.to_vec()), &catalog(after.to_vec()))), expected);
}

#[test]
fn f073_ids_that_differ_in_a_letter_or_a_word() {
    let check = |before: &str, after: &str, is_candidate: bool| {
        let expected = format!("{before} {after}");
        let expected: &[&str] = if is_candidate { &[&expected] } else { &[] };
        check(&[event(before)], &[event(after)], expected);
    };
    check("door.hinge.read_toplogy", "door.hinge.read_topology", true);
    check("door.check.add", "door.front.check.add", true);
    check("door.check.add", "window.blind.raise", false);
    check("door.add", "wall.remove", false);
}

#[test]
fn f073_hidden_and_promoted_ids_are_not_renamed() {
    let (old, new) = (event("door.check.add"), event("door.check.addd"));
    check(std::slice::from_ref(&old), &[beta("door.check.add"), new.clone()], &[]);
    check(&[old.clone(), beta("door.check.addd")], std::slice::from_ref(&new), &[]);
    check(std::slice::from_ref(&old), &[old.clone(), new], &[]);
}

#[test]
fn the_same_facts_outweigh_different_ids() {
    let role = |text: &str| {
        with(event(text), |entry| {
            entry.description = event("x.y").description;
            entry.debug_data = Some(type_name("Door"));
        })
    };
    let (old, new) = ("door.partner.report.risk", "door.events.provider.receive");
    check(&[role(old)], &[role(new)], &[&format!("{old} {new}")]);
    check(&[role(old)], &[event(new)], &[]);
}

#[test]
fn each_id_occurs_in_one_candidate_and_the_best_one_wins() {
    check(
        &[event("door.account.create"), event("door.account.update")],
        &[event("door.profile.update"), event("door.profile.create"), event("door.profile.created")],
        &["door.account.create door.profile.create", "door.account.update door.profile.update"],
    );
}

#[test]
fn ids_that_change_in_the_same_way_raise_the_score() {
    let of = |prefix: &str, suffixes: &[&str]| -> Vec<EventEntry> {
        suffixes.iter().map(|suffix| event(&format!("{prefix}.{suffix}"))).collect()
    };
    let renames = |suffixes: &[&str]| {
        diff(&catalog(of("door.managed_link", suffixes)), &catalog(of("door.resource_link", suffixes))).renames
    };
    let (many, one) = (renames(&["create", "update", "delete"]), renames(&["create"]));
    assert_eq!((many.len(), one.len()), (3, 1));
    assert!(many[0].score > one[0].score);
    assert!(many[0].reasons.contains(&"3 ids change in this way".to_owned()));
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
    let check = |old: &str, new: &str, score: &str, reason: &str| {
        let diff = diff(&catalog([same(old)]), &catalog([same(new)]));
        let expected = format!("{reason}same description, same debugData type, same targets, same category, same tags");
        assert_eq!(diff.renames[0].reasons.join(", "), expected);
        assert_eq!(diff.renames[0].score.to_string(), score);
    };
    check("a.b_c", "a.b.c", "1.00", "ids differ in separators only, ");
    check("door.opne", "door.open", "0.86", "ids differ in 2 letters, ");
    check("door.lock", "door.locks", "0.93", "ids differ in 1 letter, ");
    check("door.shut.now", "door.locked.now", "0.79", "ids differ in 1 of 3 words, ");
    check("abcdefgh.ijkl", "abcxyzuv.mnop", "0.56", "");
}

#[test]
fn facts_that_a_side_does_not_cover_leave_the_score_alone() {
    let rich = with(event("door.check.add"), |entry| {
        entry.debug_data = Some(type_name("Door"));
        entry.category = Some("doors".parse().unwrap());
    });
    let score = |coverage: Coverage| {
        let diff = diff(&covering(coverage, [rich.clone()]), &catalog([event("door.check.addd")]));
        diff.renames[0].score
    };
    assert!(score(Coverage::DOCUMENTED) > score(Coverage::FULL));
}

#[test]
fn the_level_is_that_of_the_removal() {
    let level = |before: EventEntry, after: EventEntry| diff(&catalog([before]), &catalog([after])).renames[0].level();
    assert_eq!(level(event("door.check.add"), beta("door.check.addd")), Level::Breaking);
    assert_eq!(level(beta("door.check.add"), event("door.check.addd")), Level::Editorial);
}

#[test]
fn large_diffs_still_find_the_rename() {
    let noise =
        |side: &'static str| (0..300).map(move |index| event(&format!("common.{side}{index}.w{}", index * 7919)));
    let (old, new) = ("common.window.rare_blind.raised", "common.window.rare_blind.raise");
    let diff = diff(&catalog(noise("old").chain([event(old)])), &catalog(noise("new").chain([event(new)])));
    assert!(found(&diff).contains(&format!("{old} {new}")));
    assert!(diff.renames.iter().all(|rename| rename.score >= Score::THRESHOLD));
}

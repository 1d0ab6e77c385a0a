//! The three forms of a diff.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod support;

use std::collections::BTreeMap;

use catalog_diff::text::{self, Descriptions, TextOptions};
use catalog_diff::{CatalogDiff, Change, DocumentedBefore, Level, Rule, Side, compare, json, markdown};
use catalog_model::{Catalog, Coverage, DescriptionDigest};
use serde_json::{Value, json};
use support::{beta, catalog, covering, event, id, payload, tagged, type_name, with, with_payloads};

/// A pair with a change of many rules.
fn pair() -> (Catalog, Catalog) {
    let described =
        |text: &str, words: &str| with(event(text), |entry| entry.description = DescriptionDigest::of(words));
    let using = |text: &str| with(event(text), |entry| entry.debug_data = Some(type_name("DoorDebugData")));
    let payloads = |shared: &[&str], door: &[&str]| {
        let shared = ["A", "B", "C", "D"].map(|name| payload(name, shared));
        shared.into_iter().chain([payload("DoorDebugData", door)]).collect::<Vec<_>>()
    };
    let before = catalog([
        event("door.check.add"),
        event("door.hide"),
        described("door.open", "A door opens."),
        beta("door.promote"),
        tagged("door.tags", &["event-hook-eligible", "red"]),
        using("door.use"),
    ]);
    let after = catalog([
        event("door.front.check.add"),
        beta("door.hide"),
        described("door.open", "A front door opens wide."),
        event("door.promote"),
        tagged("door.tags", &["blue"]),
        using("door.use"),
        beta("door.soon"),
    ]);
    (
        with_payloads(before, payloads(&["common: String text"], &["colour: String text", "width: Long text"])),
        with_payloads(
            after,
            payloads(&["common: String text", "new_in_all: String id"], &["colour: List text", "height: Long text"]),
        ),
    )
}

fn labelled(label: &str) -> Side {
    let name = format!("20240101T000000Z_{label}");
    Side { name, label: Some(label.parse().unwrap()), date: Some("2024-01-01".to_owned()) }
}

fn diff_of_pair() -> CatalogDiff {
    let (before, after) = pair();
    compare((&labelled("2024.01.1"), &before), (&labelled("2024.02.1"), &after), &DocumentedBefore::new())
}

fn json_of(diff: &CatalogDiff, min_level: Level) -> Value {
    serde_json::to_value(json::document(diff, min_level)).unwrap()
}

#[test]
fn text_for_people() {
    insta::assert_snapshot!(text::render(&diff_of_pair(), TextOptions::default()));
}

#[test]
fn markdown_for_a_pull_request() {
    insta::assert_snapshot!(markdown::render(&diff_of_pair(), Level::Editorial));
}

#[test]
fn colors_leave_the_text_alone() {
    let diff = diff_of_pair();
    let colored = text::render(&diff, TextOptions { color: true, ..TextOptions::default() });
    let plain = text::render(&diff, TextOptions::default());
    assert!(colored.contains("\x1b[31mBREAKING\x1b[0m") && !plain.contains('\x1b'));
    let escapes = ["\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[32m"];
    assert_eq!(escapes.iter().fold(colored, |text, escape| text.replace(escape, "")), plain);
}

#[test]
fn only_the_text_shows_descriptions() {
    let diff = diff_of_pair();
    let texts: Descriptions =
        BTreeMap::from([(id("door.open"), ("A door opens.".to_owned(), "A front door opens wide.".to_owned()))]);
    let options = TextOptions { descriptions: Some(&texts), ..TextOptions::default() };
    let shown = text::render(&diff, options);
    assert!(shown.contains("    door.open\n      A {+front+} door [-opens.-]{+opens wide.+}\n"), "{shown}");
    assert!(!shown.contains("--with-descriptions"));
}

#[test]
fn a_minimum_level_hides_the_less_severe_changes() {
    let diff = diff_of_pair();
    let shown = text::render(&diff, TextOptions { min_level: Level::Breaking, ..TextOptions::default() });
    assert!(shown.contains("event-retired") && !shown.contains("event-promoted (") && !shown.contains("\nEDITORIAL"));
    assert!(shown.lines().next().unwrap().ends_with("(11 below breaking not shown)"), "{shown}");
    assert!(shown.contains("door.check.add -> door.front.check.add"));
    let body = markdown::render(&diff, Level::Breaking);
    assert!(body.contains("Changes below breaking are counted but not listed: 11.") && !body.contains("### Notable"));
    let written = json_of(&diff, Level::Breaking);
    assert_eq!(written["changes"].as_array().unwrap().len(), 5);
    assert_eq!(written["summary"]["total"], 16);
}

#[test]
fn no_changes_are_one_line() {
    let one = catalog([event("a.b")]);
    let side = labelled("2024.01.1");
    let nothing = compare((&side, &one), (&side, &one), &DocumentedBefore::new());
    assert_eq!(text::render(&nothing, TextOptions::default()), "2024.01.1 -> 2024.01.1: no changes\n");
    assert_eq!(markdown::render(&nothing, Level::Editorial), "## `2024.01.1` to `2024.01.1`\n\nno changes.\n");
    let unknown = support::diff(&one, &covering(Coverage::TAGS_ONLY, [event("a.b")]));
    let line = text::render(&unknown, TextOptions::default());
    assert!(
        line.starts_with("old -> new: no changes in the facts that both sides cover (not compared: beta and"),
        "{line}"
    );
    assert_eq!(line.lines().count(), 1);
    assert!(markdown::render(&unknown, Level::Editorial).contains("Not compared"));
}

#[test]
fn titles_tell_the_sides_apart() {
    let check = |from: &Side, to: &Side, expected: [&str; 2]| {
        let one = catalog([]);
        let (from, to) = compare((from, &one), (to, &one), &DocumentedBefore::new()).titles();
        assert_eq!([from, to], expected);
    };
    let january = labelled("2024.01.1");
    check(&january, &labelled("2024.02.1"), ["2024.01.1", "2024.02.1"]);
    check(&january, &january, ["2024.01.1", "2024.01.1"]);
    check(&january, &Side { name: "later".to_owned(), ..january.clone() }, ["20240101T000000Z_2024.01.1", "later"]);
    check(&Side::named("a.csv"), &january, ["a.csv", "2024.01.1"]);
    check(&Side::named(""), &Side::named("b.csv"), ["(unnamed)", "b.csv"]);
}

#[test]
fn f088_long_markdown_is_cut_and_counts_what_it_leaves_out() {
    let entries = |prefix: &'static str, count: usize| {
        (0..count).map(move |index| event(&format!("{prefix}.some_long_segment_{index}.{}", index * 7919)))
    };
    let before = catalog((0..700).map(|index| event(&format!("gone.n{index}.x"))));
    let after = catalog(entries("new", 2000).chain([beta("very.last")]));
    let body = markdown::render(&support::diff(&before, &after), Level::Editorial);
    let length = body.chars().count();
    assert!((55_000..=markdown::MAX_CHARACTERS).contains(&length), "{length}");
    // The breaking changes come first and are complete; every other section counts what it leaves out.
    let shown = |prefix: &str| body.lines().filter(|line| line.starts_with(&format!("- `{prefix}."))).count();
    let left_out = |line: &str| {
        line.strip_prefix("- … and ")?.strip_suffix(" more, left out to keep this short")?.parse::<usize>().ok()
    };
    let left_out: usize = body.lines().filter_map(left_out).sum();
    assert_eq!((shown("gone"), shown("very")), (700, 0));
    assert_eq!(shown("gone") + shown("new") + left_out, 2701);
}

#[test]
fn full_markdown_keeps_room_for_the_end_of_every_section() {
    let (before, after) = pair();
    let gone = (0..5_000).map(|index| event(&format!("gone.n{index}")));
    let entries = before.entries().map(|entry| entry.as_ref().clone()).chain(gone);
    let full = with_payloads(catalog(entries), before.payload_types().map(|kind| kind.as_ref().clone()));
    let body = markdown::render(&support::diff(&full, &after), Level::Editorial);
    let cut = body.lines().filter(|line| line.ends_with("left out to keep this short")).count();
    assert!(cut > 6, "{cut} sections are cut");
    let length = body.chars().count();
    assert!((59_000..=markdown::MAX_CHARACTERS).contains(&length), "{length}");
}

#[test]
fn json_for_programs() {
    let before = with_payloads(catalog([event("door.shut")]), [payload("Door", &["width: Long text"])]);
    let user = with(event("door.shuts"), |entry| entry.debug_data = Some(type_name("Door")));
    let after = with_payloads(catalog([user]), [payload("Door", &["width: Long text", "id: String id"])]);
    let diff = compare((&labelled("2024.01.1"), &before), (&Side::named("b.csv"), &after), &DocumentedBefore::new());
    let expected = json!({
        "from": { "name": "20240101T000000Z_2024.01.1", "label": "2024.01.1", "date": "2024-01-01" },
        "to": { "name": "b.csv", "label": null, "date": null },
        "summary": {
            "text": "1 retired, 1 added, 1 payload field added; 1 change is breaking",
            "total": 3,
            "by_level": { "breaking": 1, "notable": 2, "editorial": 0 },
            "by_rule": { "event-retired": 1, "event-added": 1, "payload-field-added": 1 },
        },
        "changes": [
            {
                "rule": "event-retired", "level": "breaking", "id": "door.shut",
                "before": "public", "after": null, "fingerprint": diff.changes[0].fingerprint(),
            },
            {
                "rule": "event-added", "level": "notable", "id": "door.shuts",
                "before": null, "after": "public", "fingerprint": diff.changes[1].fingerprint(),
            },
            {
                "rule": "payload-field-added", "level": "notable", "id": "Door.id",
                "before": null, "after": "String id", "fingerprint": diff.changes[2].fingerprint(),
                "events": ["door.shuts"],
            },
        ],
        "renames": [{
            "from": "door.shut", "to": "door.shuts", "before": "public", "after": "public",
            "score": 0.65, "reasons": ["ids differ in 1 letter"],
        }],
        "not_compared": [],
    });
    assert_eq!(json_of(&diff, Level::Editorial), expected);
}

#[test]
fn the_schema_accepts_the_json_and_nothing_else() {
    let schema = json::schema();
    assert!(jsonschema::meta::is_valid(&schema));
    assert!(!schema.to_string().contains("\"format\""), "formats of Rust types");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let (before, after) = pair();
    let list = covering(Coverage::DOCUMENTED, [event("x.y")]);
    for (from, to) in [(&before, &after), (&after, &before), (&before, &before), (&before, &list), (&list, &after)] {
        let written = json_of(&support::diff(from, to), Level::Editorial);
        let errors: Vec<String> = validator.iter_errors(&written).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
    let valid = json_of(&diff_of_pair(), Level::Editorial);
    for (pointer, value) in [
        ("/changes/0/rule", json!("event-renamed")),
        ("/changes/0/level", json!("loud")),
        ("/changes/0/fingerprint", json!("123")),
        ("/changes/0/before", json!(1)),
        ("/changes/3/events", json!(null)),
        ("/changes/3/events", json!(["no-dot"])),
        ("/changes/0", json!({ "rule": "event-added" })),
        ("/summary/by_level/breaking", json!("1")),
        ("/summary/by_level", json!({ "breaking": 1, "notable": 1 })),
        ("/summary/by_rule", json!({ "event-renamed": 1 })),
        ("/summary/by_rule", json!({ "event-added": 0 })),
        ("/summary/total", json!(-1)),
        ("/renames/0/score", json!(1.5)),
        ("/renames/0/before", json!("hidden")),
        ("/renames/0/from", json!("no-dot")),
        ("/from", json!("2024.01.1")),
        ("/from/label", json!(1)),
        ("/from", json!({ "name": "a", "label": null, "date": null, "extra": 1 })),
    ] {
        let mut spoiled = valid.clone();
        *spoiled.pointer_mut(pointer).unwrap() = value.clone();
        assert!(!validator.is_valid(&spoiled), "{pointer}: {value}");
    }
}

#[test]
fn fingerprints_are_stable() {
    // Frozen: users keep fingerprints to mute changes that they have dealt with.
    let change = Change {
        rule: Rule::TagAdded,
        id: "door.open".to_owned(),
        before: String::new(),
        after: "red".to_owned(),
        events: Vec::new(),
    };
    let check = |edit: fn(&mut Change), expected: bool| {
        let mut other = change.clone();
        edit(&mut other);
        assert_eq!(other.fingerprint() == "c53fe2fc5ee255b4", expected, "{other:?}");
    };
    check(|_| {}, true);
    check(|change| change.events.push(id("x.y")), true);
    check(|change| change.rule = Rule::TagRemoved, false);
    check(|change| change.id.push('s'), false);
    check(|change| change.before = "red".to_owned(), false);
    check(|change| std::mem::swap(&mut change.before, &mut change.after), false);
}

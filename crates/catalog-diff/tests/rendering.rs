//! What people and programs are shown.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use catalog_diff::text::{self, Descriptions, TextOptions};
use catalog_diff::{CatalogDiff, Level, Past, Rule, Side, compare, json, markdown};
use catalog_model::{Catalog, Coverage, DescriptionDigest, EventEntry};
use support::{beta, catalog, covering, event, id, payload, tagged, type_name, with, with_payloads};

/// A pair with a change of many rules.
fn pair() -> (Catalog, Catalog) {
    let described =
        |text: &str, words: &str| with(event(text), |entry| entry.description = DescriptionDigest::of(words));
    let using = |text: &str| with(event(text), |entry| entry.debug_data = Some(type_name("DoorDebugData")));
    let before = catalog([
        event("door.check.add"),
        event("door.hide"),
        described("door.open", "A door opens."),
        beta("door.promote"),
        tagged("door.tags", &["event-hook-eligible", "red"]),
        using("door.use"),
    ]);
    let before = with_payloads(
        before,
        ["A", "B", "C", "D"]
            .map(|name| payload(name, &["common: String text"]))
            .into_iter()
            .chain([payload("DoorDebugData", &["colour: String text", "width: Long text"])]),
    );
    let after = catalog([
        event("door.front.check.add"),
        beta("door.hide"),
        described("door.open", "A front door opens wide."),
        event("door.promote"),
        tagged("door.tags", &["blue"]),
        using("door.use"),
        beta("door.soon"),
    ]);
    let after = with_payloads(
        after,
        ["A", "B", "C", "D"]
            .map(|name| payload(name, &["common: String text", "new_in_all: String id"]))
            .into_iter()
            .chain([payload("DoorDebugData", &["colour: List text", "height: Long text"])]),
    );
    (before, after)
}

fn labelled(label: &str) -> Side {
    Side {
        name: format!("20240101T000000Z_{label}"),
        label: Some(label.parse().unwrap()),
        date: Some("2024-01-01".to_owned()),
    }
}

fn diff_of_pair() -> CatalogDiff {
    let (before, after) = pair();
    compare((&labelled("2024.01.1"), &before), (&labelled("2024.02.1"), &after), Past::none())
}

#[test]
fn text_for_people() {
    insta::assert_snapshot!(text::render(&diff_of_pair(), TextOptions::default()));
}

#[test]
fn text_in_colours_is_the_same_text() {
    let diff = diff_of_pair();
    let colored = text::render(&diff, TextOptions { color: true, ..TextOptions::default() });
    let plain = text::render(&diff, TextOptions::default());
    assert!(colored.contains("\x1b[31mBREAKING\x1b[0m") && !plain.contains('\x1b'));
    let mut stripped = colored;
    for escape in ["\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[32m"] {
        stripped = stripped.replace(escape, "");
    }
    assert_eq!(stripped, plain);
}

#[test]
fn text_with_descriptions_word_by_word() {
    let diff = diff_of_pair();
    let texts: Descriptions =
        BTreeMap::from([(id("door.open"), ("A door opens.".to_owned(), "A front door opens wide.".to_owned()))]);
    let options = TextOptions { descriptions: Some(&texts), ..TextOptions::default() };
    let shown = text::render(&diff, options);
    assert!(shown.contains("    door.open\n      A {+front+} door [-opens.-]{+opens wide.+}\n"), "{shown}");
    assert!(!shown.contains("--with-descriptions"));
    assert!(!markdown::render(&diff, Level::Editorial).contains("front door"));
}

#[test]
fn a_level_holds_the_lighter_ones_back_and_says_so() {
    let diff = diff_of_pair();
    let shown = text::render(&diff, TextOptions { min_level: Level::Breaking, ..TextOptions::default() });
    assert!(shown.contains("event-retired") && !shown.contains("event-promoted (") && !shown.contains("\nEDITORIAL"));
    assert!(shown.lines().next().unwrap().ends_with("(11 below breaking not shown)"), "{shown}");
    assert!(shown.contains("door.check.add -> door.front.check.add"));
    let body = markdown::render(&diff, Level::Breaking);
    assert!(body.contains("Changes below breaking are counted and not listed: 11.") && !body.contains("### Notable"));
    let written: serde_json::Value = serde_json::from_str(&json::render(&diff, Level::Breaking)).unwrap();
    assert_eq!(written["changes"].as_array().unwrap().len(), diff.at_or_above(Level::Breaking));
    assert_eq!(written["summary"]["total"], diff.changes.len());
}

#[test]
fn no_difference_is_one_line() {
    let one = catalog([event("a.b")]);
    let nothing = compare((&labelled("2024.01.1"), &one), (&labelled("2024.01.1"), &one), Past::none());
    assert_eq!(text::render(&nothing, TextOptions::default()), "2024.01.1 -> 2024.01.1: no difference\n");
    assert_eq!(markdown::render(&nothing, Level::Editorial), "## `2024.01.1` to `2024.01.1`\n\nno difference.\n");
    let list = covering(Coverage::TAGS_ONLY, [event("a.b")]);
    let unknown = support::diff(&one, &list);
    let line = text::render(&unknown, TextOptions::default());
    assert_eq!(line.lines().count(), 1);
    assert!(line.contains("not compared: beta and internal event types") && line.contains("change details"));
    assert!(markdown::render(&unknown, Level::Editorial).contains("Not compared"));
    assert!(json::render(&unknown, Level::Editorial).contains("\"change details\""));
}

#[test]
fn sides_are_called_by_what_tells_them_apart() {
    let one = catalog([]);
    let titles = |from: &Side, to: &Side| compare((from, &one), (to, &one), Past::none()).titles();
    let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(titles(&labelled("2024.01.1"), &labelled("2024.02.1")), pair("2024.01.1", "2024.02.1"));
    let again = Side { name: "later".to_owned(), ..labelled("2024.01.1") };
    assert_eq!(titles(&labelled("2024.01.1"), &again), pair("20240101T000000Z_2024.01.1", "later"));
    assert_eq!(titles(&Side::named("a.csv"), &labelled("2024.01.1")), pair("a.csv", "2024.01.1"));
    assert_eq!(titles(&Side::named(""), &Side::named("b.csv")), pair("(unnamed)", "b.csv"));
}

#[test]
fn markdown_for_a_pull_request() {
    insta::assert_snapshot!(markdown::render(&diff_of_pair(), Level::Editorial));
}

#[test]
fn markdown_that_is_too_long_is_cut_and_says_by_how_much() {
    let entries = |prefix: &str, count: usize| -> Vec<EventEntry> {
        (0..count).map(|index| event(&format!("{prefix}.some_long_segment_{index}.{}", index * 7919))).collect()
    };
    let before = catalog((0..700).map(|index| event(&format!("gone.n{index}.x"))));
    let after = catalog(entries("new", 2000).into_iter().chain([beta("very.last")]));
    let body = markdown::render(&support::diff(&before, &after), Level::Editorial);
    let length = body.chars().count();
    assert!((55_000..=markdown::MAX_CHARACTERS).contains(&length), "{length}");
    // The breaking ones come first and are all there; of the rest each section says how much it leaves out.
    let shown = |prefix: &str| body.lines().filter(|line| line.starts_with(&format!("- `{prefix}."))).count();
    assert_eq!(shown("gone"), 700);
    let left_out: usize = body
        .lines()
        .filter_map(|line| {
            line.strip_prefix("- … and ")?.strip_suffix(" more, left out for want of room")?.parse::<usize>().ok()
        })
        .sum();
    assert_eq!(shown("gone") + shown("new") + shown("very") + left_out, 2701);
    assert_eq!(shown("very"), 0);
    assert!(body.contains("**`preview-added`** (1)"));
}

#[test]
fn markdown_that_is_full_has_room_for_what_every_section_leaves_out() {
    let (before, after) = pair();
    let gone = (0..5_000).map(|index| event(&format!("gone.n{index}")));
    let entries = before.entries().map(|entry| EventEntry::clone(entry)).chain(gone);
    let full = with_payloads(catalog(entries), before.payload_types().map(|kind| kind.as_ref().clone()));
    let body = markdown::render(&support::diff(&full, &after), Level::Editorial);
    let cut = body.lines().filter(|line| line.ends_with("left out for want of room")).count();
    assert!(cut > 6, "{cut} sections are cut");
    let length = body.chars().count();
    assert!((59_000..=markdown::MAX_CHARACTERS).contains(&length), "{length}");
}

#[test]
fn json_for_programs() {
    insta::assert_snapshot!(json::render(&diff_of_pair(), Level::Notable));
}

#[test]
fn json_is_what_its_schema_says() {
    let schema = json::schema();
    assert!(jsonschema::meta::is_valid(&schema));
    assert_eq!(schema["$id"], json::SCHEMA_ID);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let (before, after) = pair();
    let list = covering(Coverage::DOCUMENTED, [event("x.y")]);
    for (from, to) in [(&before, &after), (&after, &before), (&before, &before), (&before, &list), (&list, &after)] {
        let written: serde_json::Value =
            serde_json::from_str(&json::render(&support::diff(from, to), Level::Editorial)).unwrap();
        let errors: Vec<String> = validator.iter_errors(&written).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
    // Near misses.
    let valid: serde_json::Value = serde_json::from_str(&json::render(&diff_of_pair(), Level::Editorial)).unwrap();
    let spoiled = |pointer: &str, value: serde_json::Value| {
        let mut spoiled = valid.clone();
        *spoiled.pointer_mut(pointer).unwrap() = value;
        !validator.is_valid(&spoiled)
    };
    assert!(spoiled("/changes/0/rule", "event-renamed".into()));
    assert!(spoiled("/changes/0/level", "loud".into()));
    assert!(spoiled("/changes/0/fingerprint", "123".into()));
    assert!(spoiled("/changes/0/before", 1.into()));
    assert!(spoiled("/summary/by_level/breaking", "1".into()));
    assert!(spoiled("/summary/by_rule", serde_json::json!({ "event-renamed": 1 })));
    assert!(spoiled("/renames/0/score", 1.5.into()));
    assert!(spoiled("/from", "2024.01.1".into()));
}

#[test]
fn fingerprints_do_not_move() {
    let (before, after) = pair();
    let fingerprints = |from: &Side, to: &Side| -> Vec<String> {
        let diff = compare((from, &before), (to, &after), Past::none());
        diff.changes.iter().map(|change| change.fingerprint()).collect()
    };
    let all = fingerprints(&labelled("2024.01.1"), &labelled("2024.02.1"));
    assert_eq!(all, fingerprints(&Side::named("x"), &Side::named("y")));
    assert!(all.iter().all(|text| text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit())));
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    // Frozen: users file them to mute a change they have dealt with.
    let change = catalog_diff::Change {
        rule: Rule::TagAdded,
        id: "door.open".to_owned(),
        before: String::new(),
        after: "red".to_owned(),
        events: Vec::new(),
    };
    assert_eq!(change.fingerprint(), "c53fe2fc5ee255b4");
    let moved = |edit: fn(&mut catalog_diff::Change)| {
        let mut other = change.clone();
        edit(&mut other);
        other.fingerprint() != change.fingerprint()
    };
    assert!(moved(|change| change.rule = Rule::TagRemoved));
    assert!(moved(|change| change.id.push('s')));
    assert!(moved(|change| change.before = "red".to_owned()));
    assert!(moved(|change| std::mem::swap(&mut change.before, &mut change.after)));
    assert!(!moved(|change| change.events.push(id("x.y"))));
}

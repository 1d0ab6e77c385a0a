//! The three forms of a diff.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod support;

use std::collections::BTreeMap;

use catalog_diff::text::{self, Descriptions, TextOptions};
use catalog_diff::{
    CatalogDiff, Change, Context, Detail, Filter, Level, Rule, Side, Subject, compare, csv, json, markdown,
};
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
    compare((&labelled("2024.01.1"), &before), (&labelled("2024.02.1"), &after), Context::NONE)
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
    let options = TextOptions { descriptions: Some(&texts), recommend_descriptions: true, ..TextOptions::default() };
    let shown = text::render(&diff, options);
    assert!(shown.contains("    door.open\n      A {+front+} door [-opens.-]{+opens wide.+}\n"), "{shown}");
    assert!(!shown.contains("--with-descriptions"));
    // The option is recommended only where it works and is not in use.
    assert!(!text::render(&diff, TextOptions::default()).contains("--with-descriptions"));
    let options = TextOptions { recommend_descriptions: true, ..TextOptions::default() };
    assert!(text::render(&diff, options).contains("`--with-descriptions` shows changed descriptions"));
    let options = TextOptions { min_level: Level::Notable, ..options };
    assert!(!text::render(&diff, options).contains("--with-descriptions"));
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
    let nothing = compare((&side, &one), (&side, &one), Context::NONE);
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
        let (from, to) = compare((from, &one), (to, &one), Context::NONE).titles();
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
    let shown = |prefix: &str| {
        body.lines()
            .filter(|line| line.trim_start_matches("- [").trim_start_matches("- ").starts_with(&format!("`{prefix}.")))
            .count()
    };
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
    let after = with_payloads(catalog([user]), [payload("Door", &["width: Long text", "door_id: String id"])]);
    let diff = compare((&labelled("2024.01.1"), &before), (&Side::named("b.csv"), &after), Context::NONE);
    let expected = json!({
        "from": { "name": "20240101T000000Z_2024.01.1", "label": "2024.01.1", "date": "2024-01-01" },
        "to": { "name": "b.csv", "label": null, "date": null },
        "summary": {
            "text": "breaking 1 | notable 2 | editorial 0",
            "total": 3,
            "hidden": 0,
            "by_level": { "breaking": 1, "notable": 2, "editorial": 0 },
            "by_rule": { "event-retired": 1, "event-added": 1, "payload-field-added": 1 },
        },
        "changes": [
            {
                "rule": "event-retired", "level": "breaking", "kind": "event-type", "id": "door.shut",
                "payload_type": null, "field": null, "name_in_events": null,
                "before": "public", "after": null, "fingerprint": diff.changes[0].fingerprint().as_str(),
                "replaced_by": [],
            },
            {
                "rule": "event-added", "level": "notable", "kind": "event-type", "id": "door.shuts",
                "payload_type": null, "field": null, "name_in_events": null,
                "before": null, "after": "public", "fingerprint": diff.changes[1].fingerprint().as_str(),
                "facts": {
                    "since": null, "category": null, "event_hook_eligible": false, "oie_only": false,
                    "debug_data": "Door",
                },
            },
            {
                "rule": "payload-field-added", "level": "notable", "kind": "payload-field", "id": "Door.door_id",
                "payload_type": "Door", "field": "door_id", "name_in_events": "doorId",
                "before": null, "after": "String id", "fingerprint": diff.changes[2].fingerprint().as_str(),
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
        ("/changes/0/rule", json!("event-lost")),
        ("/changes/0/level", json!("loud")),
        ("/changes/0/fingerprint", json!("123")),
        ("/changes/0/before", json!(1)),
        ("/changes/3/events", json!(null)),
        ("/changes/3/events", json!(["no-dot"])),
        ("/changes/0", json!({ "rule": "event-added" })),
        ("/summary/by_level/breaking", json!("1")),
        ("/summary/by_level", json!({ "breaking": 1, "notable": 1 })),
        ("/summary/by_rule", json!({ "event-lost": 1 })),
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
fn a_table_for_programs() {
    let diff = {
        let (before, after) = pair();
        let renames = support::renames("door.check.add>door.front.check.add door.hide=door.soon");
        let context = Context { renames: &renames, ..Context::NONE };
        compare((&labelled("2024.01.1"), &before), (&Side::named("b.csv"), &after), context)
    };
    assert_eq!(
        csv::HEADER.join(","),
        "previous,snapshot,previous_label,label,date,rule,level,kind,id,payload_type,field,before,after,event_types,\
         successors,lost_fields,fingerprint"
    );
    let rows: Vec<csv::Row> = csv::rows(&diff, Level::Editorial).collect();
    assert_eq!(rows.len(), diff.changes.len());
    assert_eq!(csv::rows(&diff, Level::Breaking).count(), diff.count(Level::Breaking));
    let row = |rule: Rule| {
        let row = rows.iter().find(|row| row[5] == rule.id()).unwrap();
        assert_eq!(
            (row[..5].join(","), row[16].len()),
            ("20240101T000000Z_2024.01.1,b.csv,2024.01.1,,".to_owned(), 16)
        );
        row[6..16].join(",")
    };
    let renamed = "breaking,event-type,door.check.add,,,door.check.add,door.front.check.add,door.check.add,\
                   door.front.check.add,";
    assert_eq!(row(Rule::EventRenamed), renamed);
    assert_eq!(row(Rule::EventHidden), "breaking,event-type,door.hide,,,public,beta,door.hide,door.soon,");
    let field = "breaking,payload-field,DoorDebugData.colour,DoorDebugData,colour,String text,List text,door.use,,";
    assert_eq!(row(Rule::PayloadFieldRetyped), field);
}

#[test]
fn a_renamed_and_a_replaced_event_type_for_people() {
    let entry = |text: &str| {
        with(tagged(text, &["event-hook-eligible", "oie-only"]), |entry| {
            entry.since = Some("2024.02.1".parse().unwrap());
            entry.category = Some("doors".parse().unwrap());
            entry.debug_data = Some(type_name("Door"));
        })
    };
    let before = catalog([event("door.a"), entry("door.old_one")]);
    let after = catalog([entry("door.new_one"), entry("door.added")]);
    let table = support::renames("door.old_one>door.new_one door.a=door.b door.a=door.c");
    let diff = support::diff_with(&table, &before, &after);
    let shown = text::render(&diff, TextOptions::default());
    let facts = "since 2024.02.1, category doors, debugData Door [hook] [OIE]";
    for line in [
        "    door.a  replaced by door.b, door.c",
        &format!("    door.old_one  door.new_one  {facts}"),
        &format!("    door.added  {facts}"),
        "retired: no longer documented by Okta; such events may still occur in logs",
        "  1 event type renamed",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line}: {shown}");
    }
    let body = markdown::render(&diff, Level::Editorial);
    let page = "https://developer.okta.com/docs/reference/api/event-types/";
    let facts = "since `2024.02.1`, category `doors`, debugData `Door` [hook] [OIE]";
    for line in [
        "- `door.a`: replaced by `door.b`, `door.c`",
        &format!("- `door.old_one`:\n  [`door.new_one`]({page}#doornewone); {facts}"),
        &format!("- [`door.added`]({page}#dooradded):\n  {facts}"),
        "| breaking | `event-renamed` | 1 event type renamed |",
    ] {
        assert!(body.contains(&format!("\n{line}\n")), "{line}: {body}");
    }
    let written = json_of(&diff, Level::Editorial);
    assert_eq!(written["changes"][0]["replaced_by"], json!(["door.b", "door.c"]));
    assert_eq!(
        (&written["changes"][1]["after"], &written["changes"][1]["facts"]["oie_only"]),
        (&json!("door.new_one"), &json!(true))
    );
}

#[test]
fn filters_keep_what_matches_and_count_the_rest() {
    let (before, after) = pair();
    let tags = |id: &str| -> Vec<String> {
        let entries = [&before, &after].into_iter().filter_map(|catalog| catalog.get(id));
        entries.flat_map(|entry| entry.tags.iter().map(ToString::to_string)).collect()
    };
    let check = |filter: &Filter, expected: &str| {
        let mut diff = support::diff(&before, &after);
        let total = diff.changes.len();
        let ignored = diff.filter(filter, |id, tag| tags(id.as_str()).contains(&tag.to_string()));
        let found: Vec<String> = diff.changes.iter().map(|it| format!("{} {}", it.rule, it.subject)).collect();
        assert_eq!(found.join(", "), expected);
        assert_eq!(diff.hidden, total - diff.changes.len());
        (diff, ignored)
    };
    let ids = |ids: &[&str]| Filter { ids: ids.iter().map(|&id| id.to_owned()).collect(), ..Filter::default() };
    // Changes of a payload type that a matching event type uses match too.
    let used = "payload-field-removed DoorDebugData.width, payload-field-retyped DoorDebugData.colour, \
                payload-field-added DoorDebugData.height";
    check(&ids(&["door.u*"]), used);
    let (diff, _) = check(&ids(&["door.promot?", "door.hide"]), "event-hidden door.hide, event-promoted door.promote");
    assert_eq!(diff.summary(), "breaking 1 | notable 1 | editorial 0; 14 changes hidden by filters");
    assert_eq!(json_of(&diff, Level::Editorial)["summary"]["hidden"], 14);
    assert!(diff.renames.is_empty());
    let (diff, _) = check(&ids(&["door.check.*"]), "event-retired door.check.add");
    assert_eq!(diff.renames.len(), 1, "its candidate stays");
    let (diff, _) = check(&ids(&["wall.*"]), "");
    assert_eq!(diff.headline(), "old -> new: no changes; 16 changes hidden by filters");
    check(
        &Filter { rules: vec![Rule::TagAdded, Rule::TagRemoved], ..Filter::default() },
        "tag-added door.tags, tag-removed door.tags",
    );
    check(&Filter { rules: vec![Rule::TagAdded], ..ids(&["door.hide"]) }, "");
    let tagged = Filter { tags: vec!["blue".parse().unwrap()], ..Filter::default() };
    check(&tagged, "hook-eligibility-lost door.tags, tag-added door.tags, tag-removed door.tags");

    let retired = support::diff(&before, &after).changes[0].fingerprint();
    let unknown = "0123456789abcdef".parse().unwrap();
    let ignoring = Filter { ignored: [retired, unknown].into(), rules: vec![Rule::EventRetired], ..Filter::default() };
    let (_, ignored) = check(&ignoring, "");
    assert_eq!((ignored.count, ignored.unmatched.len()), (1, 1));
    for text in ["", "0123", "0123456789ABCDEF", "0123456789abcdefa", "0123456789abcdeg"] {
        assert!(text.parse::<catalog_diff::Fingerprint>().is_err(), "{text}");
    }
}

#[test]
fn fingerprints_are_stable() {
    // Frozen: users keep fingerprints to mute changes that they have dealt with.
    let change = Change {
        rule: Rule::TagAdded,
        level: Level::Editorial,
        subject: Subject::EventType(id("door.open")),
        before: String::new(),
        after: "red".to_owned(),
        detail: Detail::None,
    };
    let check = |edit: fn(&mut Change), expected: bool| {
        let mut other = change.clone();
        edit(&mut other);
        assert_eq!(other.fingerprint().as_str() == "c53fe2fc5ee255b4", expected, "{other:?}");
    };
    check(|_| {}, true);
    check(|change| change.level = Level::Breaking, true);
    check(|change| change.detail = Detail::Touches(vec![id("x.y")]), true);
    check(|change| change.rule = Rule::TagRemoved, false);
    check(|change| change.subject = Subject::EventType(id("door.opens")), false);
    check(|change| change.before = "red".to_owned(), false);
    check(|change| std::mem::swap(&mut change.before, &mut change.after), false);
}

#[test]
fn no_action_is_needed_only_if_every_change_is_shown_and_none_is_a_finding() {
    let (old, new) = (catalog([event("a.b")]), catalog([event("a.b"), event("a.c")]));
    let diff = support::diff(&old, &new);
    let all = TextOptions::default();
    let filtered = CatalogDiff { hidden: 1, ..diff.clone() };
    for (diff, options, no_action, advice) in [
        (&diff, all, true, true),
        (&diff, TextOptions { has_findings: true, ..all }, false, true),
        (&diff, TextOptions { min_level: Level::Breaking, ..all }, false, false),
        (&filtered, all, false, true),
    ] {
        let text = text::render(diff, options);
        assert_eq!(text.contains("no action needed"), no_action, "{text}");
        assert_eq!(text.contains("cargo xtask show ID"), advice, "{text}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{text}");
    }
}

//! Rows D about the step from one catalog to the next: too much at once, back and forth, labels that mislead.

use product_tests::site::{Event, Site, sample_events};
use serde_json::Value;

use super::trial::{
    NOW, Trial, accepted, accepted_with, changes, findings, folder, nothing_new, refused, result, text, with_chunk,
};

/// The times of the refreshes after the first, a month apart.
const MONTHS: [&str; 2] = [NOW, "1791158400"];

/// Refreshes from this site at this time, and returns what is said of it.
#[track_caller]
fn month(trial: &Trial, site: &Site, time: &str) -> Value {
    let site = folder(site);
    let arguments = ["refresh", "--from", text(site.path()), "--format", "json"];
    let value = result(&trial.run_with(&arguments, &[("SOURCE_DATE_EPOCH", time)]));
    assert_eq!(value["status"], "new", "{value}");
    value
}

/// Refreshes from these sites, a month apart, and returns what is said of the last.
#[track_caller]
fn months(trial: &Trial, sites: &[Site]) -> Value {
    let mut value = Value::Null;
    for (site, time) in sites.iter().zip(MONTHS) {
        value = month(trial, site, time);
    }
    value
}

/// The sample at another release, with its events changed.
fn edited(release: &str, edit: impl FnOnce(&mut Vec<Event>)) -> Site {
    let mut events = sample_events();
    edit(&mut events);
    Site::new(release, &events)
}

/// Sees to it that a step of this size is refused, and accepted by its exact count alone.
#[track_caller]
fn guarded(site: &Site, id: &str, name: &str, count: usize) {
    let said = refused(site, id);
    said.holds(|said| &said.what, &[&format!("{count} "), "of 30"]);
    said.holds(|said| &said.next, &[&format!("--accept {name}={count}")]);
    let trial = Trial::new();
    for wrong in [count - 1, count + 1] {
        let ran = trial.refresh(site, &["--accept", &format!("{name}={wrong}")]);
        trial.refused(&ran, 4, id).holds(|said| &said.what, &[&format!("accepted is {wrong}")]);
    }
    let value = accepted_with(&trial, site, &["--accept", &format!("{name}={count}")]);
    assert_eq!(changes(&value).len(), count, "{value}");
}

#[test]
fn fault_068_mass_removal() {
    let without = |count: usize| edited("2026.09.1", |events| drop(events.drain(..count)));
    let value = accepted(&Trial::new(), &without(3));
    assert_eq!(changes(&value), [0, 1, 2].map(|n| format!("event-retired sample.kind{n:02}.done")), "each is told");
    guarded(&without(4), "D-REMOVALS", "removals", 4);
    guarded(&without(10), "D-REMOVALS", "removals", 10);
}

#[test]
fn fault_068_a_third_removed_from_one_witness() {
    let fewer: Vec<Event> =
        sample_events().into_iter().enumerate().filter(|(n, _)| n % 3 != 0).map(|(_, e)| e).collect();
    let (whole, less) = (Site::sample, Site::new("2026.08.1", &fewer));
    for (site, source) in [
        (Site { page: less.page, ..whole() }, "the page"),
        (Site { csv: less.csv, ..whole() }, "the csv"),
        (Site { chunk: less.chunk, ..whole() }, "the data"),
    ] {
        let said = refused(&site, "D-SHRINK");
        said.holds(|said| &said.what, &["20 documented entries", "30"]);
        said.holds(|said| &said.place, &[source]);
    }
}

#[test]
fn fault_068_an_unusual_step_is_told() {
    // Two of thirty: within the guard, and more than the history would lead one to expect.
    let site = edited("2026.09.1", |events| drop(events.drain(..2)));
    let told = "documented event types removed: 2 of 30 in one step (more than 2 % is unusual)";
    assert_eq!(accepted(&Trial::new(), &site)["unusual"], serde_json::json!([told]));
    let ran = Trial::new().refresh(&site, &[]);
    assert!(ran.stdout.contains(&format!("unusual    {told}: look at the page before you commit\n")), "{}", ran.stdout);
    let usual = edited("2026.09.1", |events| events[8].description.push_str(" Now."));
    assert_eq!(accepted(&Trial::new(), &usual)["unusual"], serde_json::json!([]));
}

#[test]
fn fault_070_mass_change_of_tags_or_categories() {
    let with = |count: usize| {
        edited("2026.09.1", |events| {
            for event in &mut events[10..10 + count] {
                event.tags.push("second".to_owned());
            }
        })
    };
    assert_eq!(changes(&accepted(&Trial::new(), &with(7))).len(), 7);
    guarded(&with(8), "D-TAGS", "tag-changes", 8);
    // All of them at once, as where a key of the data is renamed: nothing that upstream ever did in one step.
    for (from, to, id) in [
        ("\"tags\":[\"sample\"],", "", "D-DISAGREEMENT"),
        ("\"tags\":[\"sample\"]", "\"labels\":[\"sample\"]", "D-DISAGREEMENT"),
        ("\"tags\":[\"sample\"]", "\"tags\":[\"simple\"]", "D-DISAGREEMENT"),
        ("\"category\":\"core\"", "\"category\":\"other\"", "D-CATEGORIES"),
        ("\"category\":\"core\",", "", "D-CATEGORIES"),
    ] {
        let said = refused(&with_chunk(|chunk| chunk.replace(from, to)), id);
        said.holds(|said| &said.what, &["of 30"]);
    }
    guarded(&with(20), "D-TAGS", "tag-changes", 20);
    let moved = with_chunk(|chunk| chunk.replace("\"category\":\"core\"", "\"category\":\"other\""));
    let value = accepted_with(&Trial::new(), &moved, &["--accept", "category-changes=30"]);
    assert_eq!(changes(&value).len(), 30);
}

#[test]
fn fault_071_removed_and_back_again() {
    let gone = edited("2026.09.1", |events| drop(events.remove(8)));
    let back = edited("2026.10.1", |events| events[9].description.push_str(" Now."));
    let trial = Trial::new();
    let number = |trial: &Trial| {
        let registry = trial.checkout.read("snapshots/registry.csv");
        registry.lines().find(|line| line.contains("sample.kind08.done")).map(str::to_owned)
    };
    let before = number(&trial);
    let value = months(&trial, std::slice::from_ref(&gone));
    assert_eq!(changes(&value), ["event-retired sample.kind08.done"]);
    let shown = trial.checkout.read("generated/csv/event-types.csv");
    assert!(shown.lines().any(|line| line.contains("sample.kind08.done") && line.contains("retired")), "{shown}");
    assert_eq!(number(&trial), before, "the number stays with the name");

    let value = month(&trial, &back, MONTHS[1]);
    assert_eq!(changes(&value), ["event-returned sample.kind08.done", "description-changed sample.kind09.done"]);
    assert_eq!(number(&trial), before);
}

#[test]
fn fault_071_the_whole_content_comes_back_under_a_new_label() {
    // An old copy in a cache bears its old label. What bears a new one is news, even if it was there before.
    let gone = edited("2026.09.1", |events| drop(events.remove(8)));
    let back = edited("2026.10.1", |_| {});
    let trial = Trial::new();
    let value = months(&trial, &[gone, back]);
    assert_eq!(changes(&value), ["event-returned sample.kind08.done"]);
}

#[test]
fn fault_072_hidden_and_shown_again() {
    let hidden = edited("2026.09.1", |events| events[8].visibility = "beta");
    let shown = edited("2026.10.1", |events| events[9].description.push_str(" Now."));
    let trial = Trial::new();
    let value = months(&trial, std::slice::from_ref(&hidden));
    assert_eq!(changes(&value), ["event-hidden sample.kind08.done"]);
    let table = trial.checkout.read("generated/csv/event-types.csv");
    assert!(table.contains("sample.kind08.done,9,SampleKind08Done"), "the variant stays: {table}");
    let value = month(&trial, &shown, MONTHS[1]);
    assert_eq!(changes(&value), ["event-promoted sample.kind08.done", "description-changed sample.kind09.done"]);
}

#[test]
fn fault_073_a_rename() {
    let renamed = edited("2026.09.1", |events| {
        let text = events[8].description.clone();
        events[8] = Event::new("sample.kind08.doen").description(&text);
    });
    let trial = Trial::new();
    let value = months(&trial, std::slice::from_ref(&renamed));
    assert_eq!(changes(&value), ["event-retired sample.kind08.done", "event-added sample.kind08.doen"]);
    let ran = trial.run(&["diff", "previous", "latest"]);
    assert!(ran.stdout.contains("candidate") || ran.stdout.contains("rename"), "{}", ran.stdout);
    let table = trial.checkout.read("generated/csv/event-types.csv");
    assert!(table.contains("SampleKind08Done") && table.contains("SampleKind08Doen"), "both variants stay");
}

#[test]
fn fault_074_releases() {
    let since = |release: &str| edited("2026.09.1", |events| events[8].since = release.to_owned());
    for odd in ["2017.52", "2026.32"] {
        assert_eq!(changes(&accepted(&Trial::new(), &since(odd))), ["since-changed sample.kind08.done"], "{odd}");
    }
    for bad in ["2026.13.0", "2017.1", "2017.54", "TBD", "2026.8.1", "26.08.1"] {
        let said = refused(&since(bad), "D-RELEASE");
        said.holds(|said| &said.place, &["sample.kind08.done"]);
        said.holds(|said| &said.what, &[bad]);
    }
    let said = refused(
        &with_chunk(|chunk| chunk.replacen("\"release\":\"2026.08.1\"", "\"release\":\"August\"", 1)),
        "D-RELEASE",
    );
    said.holds(|said| &said.place, &["/release"]);
    // Newer than the catalog's own label: told. They are ordered as releases, not as texts.
    let value = accepted(&Trial::new(), &since("2026.10.0"));
    let told = findings(&value, "newer-than-catalog");
    assert_eq!(told, ["sample.kind08.done since 2026.10.0 2026.09.1"]);
    let value = accepted(&Trial::new(), &since("2026.09.1"));
    assert!(findings(&value, "newer-than-catalog").is_empty());
}

#[test]
fn fault_074_a_label_ahead_of_the_calendar() {
    let ahead = |label| edited(label, |events| events.push(Event::new("sample.more.one")));
    let value = accepted(&Trial::new(), &ahead("2026.11.1"));
    assert_eq!((&value["status"], &value["release"]), (&"new".into(), &"2026.11.1".into()));
    // Taken for true, it would make every honest label of years look old.
    refused(&ahead("2026.12.0"), "D-FUTURE").holds(|said| &said.what, &["2026.12.0", "2026-09-05"]);
}

#[test]
fn fault_075_the_release_of_an_event_type_changes() {
    let trial = Trial::new();
    let value = accepted(&trial, &edited("2026.09.1", |events| events[8].since = "2019.03.0".to_owned()));
    assert_eq!(changes(&value), ["since-changed sample.kind08.done"]);
    assert_eq!(value["diff"]["changes"][0]["level"], "editorial");
    assert_eq!(
        (&value["diff"]["changes"][0]["before"], &value["diff"]["changes"][0]["after"]),
        (&"2020.01.1".into(), &"2019.03.0".into())
    );
}

#[test]
fn fault_079_the_label_is_no_identity() {
    // Other content under the same label is another snapshot.
    let trial = Trial::new();
    let value = accepted(&trial, &edited("2026.08.1", |events| events.push(Event::new("sample.more.one"))));
    assert_eq!(value["status"], "new");
    assert_eq!(trial.checkout.snapshots(), ["20260806T000000Z_2026.08.1", "20260905T000000Z_2026.08.1"]);
    // The same content under another build, in other bytes, is none.
    nothing_new(&with_chunk(|chunk| chunk.replacen("begin-1-gabc", "begin-2-gdef", 1)));
    nothing_new(&with_chunk(|chunk| chunk.replace(",\"beta\":", ", \"beta\" : ")));
}

#[test]
fn fault_070_mass_change_of_other_facts() {
    // Releases, in all three sources.
    let since = |count: usize| {
        edited("2026.09.1", |events| {
            for event in &mut events[10..10 + count] {
                event.since = "2019.03.0".to_owned();
            }
        })
    };
    assert_eq!(changes(&accepted(&Trial::new(), &since(7))).len(), 7);
    guarded(&since(8), "D-FACTS", "fact-changes", 8);
    // What only the data tells.
    for (from, to) in [
        ("\"debugData\":\"SampleDebugData\"", "\"debugData\":null"),
        ("\"schema\":{", "\"shape\":{"),
        ("\"created\":\"2020-01-08\"", "\"created\":\"2020-01-09\""),
        ("\"category\":", "\"mappings\":[\"core.same\"],\"category\":"),
    ] {
        let said = refused(&with_chunk(|chunk| chunk.replace(from, to)), "D-FACTS");
        said.holds(|said| &said.what, &["30 of 30"]);
        said.holds(|said| &said.next, &["--accept fact-changes=30"]);
    }
}

#[test]
fn fault_070_facts_that_two_witnesses_tell_otherwise() {
    let data = |to: &str| with_chunk(|chunk| chunk.replace("\"release\":\"2020.01.1\"", to));
    let said = refused(&data("\"release\":\"2026.08.1\""), "D-DISAGREEMENT");
    said.holds(|said| &said.what, &["the page and the CSV together tell other facts than the data: 30 of 30"]);
    // Without the data, two sources stand against each other.
    let csv = |count: usize| {
        let mut events = sample_events();
        for event in &mut events[10..10 + count] {
            event.since = "2019.03.0".to_owned();
        }
        Site { csv: Site::new("2026.08.1", &events).csv, chunk: None, ..Site::sample() }
    };
    refused(&csv(8), "D-DISAGREEMENT").holds(|said| &said.what, &["8 places"]);
    let trial = Trial::new();
    assert_eq!(findings(&accepted(&trial, &csv(4)), "differs").len(), 4);
}

#[test]
fn fault_068_the_body_of_a_pull_request_tells_what_is_unusual_and_what_disagrees() {
    let site = edited("2026.09.1", |events| drop(events.drain(..2)));
    let csv = site
        .csv
        .replace("\"2020.01.1\",\"sample\",\"\"\n\"sample.kind09", "\"2020.01.2\",\"sample\",\"\"\n\"sample.kind09");
    let ran = Trial::new().refresh(&Site { csv, ..site }, &["--format", "markdown"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let unusual = "**Unusual**: documented event types removed: 2 of 30 in one step (more than 2 % is unusual).";
    assert!(ran.stdout.starts_with(unusual), "{}", ran.stdout);
    let said = "Sources disagree: data 28, csv 28, page 28 documented. Findings: 1 disagreement, 0 notices.";
    assert!(
        ran.stdout.contains(said) && ran.stdout.contains("sample.kind08.done: the csv says since"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("## `") && ran.stdout.contains("event-retired"), "{}", ran.stdout);
}

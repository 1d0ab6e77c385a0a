//! Rows D about one catalog: entries that contradict each other, names that collide, words of no published form.

use product_tests::site::{Event, Site, sample_events};

use super::trial::{
    Trial, accepted, accepted_with, changes, findings, folder, nothing_new, refused, result, text, with_chunk, with_csv,
};

/// A site at the next release, with four new event types and three texts changed.
fn younger() -> Site {
    let mut events = sample_events();
    for event in &mut events[10..13] {
        *event = event.clone().description("Other words of our own.");
    }
    events.extend(["a.a", "b.b", "m.m", "z.z"].map(|name| Event::new(&format!("sample.{name}"))));
    Site::new("2026.09.1", &events)
}

#[test]
fn fault_063_witnesses_of_different_age() {
    // The CSV stayed behind, as it did from 2024-07-18 to 2024-08-08.
    let site = Site { csv: Site::sample().csv, ..younger() };
    let trial = Trial::new();
    let ran = trial.refresh(&site, &["--strict"]);
    let said = trial.refused(&ran, 4, "D-DISAGREEMENT");
    said.holds(|said| &said.what, &["7 places"]);
    said.holds(|said| &said.next, &["without --strict"]);
    let value = accepted(&trial, &site);
    assert_eq!((&value["status"], &value["release"]), (&"new".into(), &"2026.09.1".into()));
    let missing = ["a.a", "b.b", "m.m", "z.z"].map(|name| format!("sample.{name} visibility  public"));
    assert_eq!(findings(&value, "missing"), missing, "each id is told");
    let differs = findings(&value, "differs");
    assert_eq!(differs.len(), 3, "{differs:?}");
    assert!(differs.iter().zip(10..).all(|(told, n)| told.starts_with(&format!("sample.kind{n}.done description"))));
    let told = changes(&value);
    assert_eq!(told.len(), 7, "the catalog is that of the data: {told:?}");
    // And the other way round: the CSV came first, as from 2024-11-07 to 2024-12-12.
    let value = nothing_new(&Site { csv: younger().csv, ..Site::sample() });
    assert_eq!((findings(&value, "extra").len(), findings(&value, "differs").len()), (4, 3));
}

#[test]
fn fault_064_an_id_that_stands_twice() {
    let line = Site::sample().csv.lines().nth(4).unwrap().to_owned();
    for second in [line.clone(), line.replace("2020.01.1", "2020.01.2")] {
        let said = refused(&with_csv(|csv| csv.replacen(&line, &format!("{line}\n{second}"), 1)), "D-DUPLICATE");
        said.holds(|said| &said.place, &["line 6", "sample.kind03.done"]);
        said.holds(|said| &said.what, &["line 5"]);
    }
    let said = refused(&with_chunk(|chunk| chunk.replace("sample.kind04.done", "sample.kind03.done")), "D-DUPLICATE");
    said.holds(|said| &said.place, &["/versions/0/eventTypes/5"]);
    said.holds(|said| &said.what, &["/versions/0/eventTypes/4"]);
}

#[test]
fn fault_065_ids_that_look_like_others() {
    const ID: &str = "sample.kind03.done";
    refused(&with_chunk(|chunk| chunk.replace("sample.kind04.done", "Sample.Kind03.Done")), "D-DUPLICATE");
    let long = format!("sample.{}", "x".repeat(130));
    for bad in [
        "sample.kind03.d\u{43e}ne",
        "\u{ff53}ample.kind03.done",
        "sample.kind\u{b2}.done",
        "sample.kind03",
        "sample",
        "sample..done",
        "sample.kind03.",
        "sample kind03.done",
        "sample.kind03\\\\u202e.done",
        &long,
    ] {
        let trial = Trial::new();
        let ran = trial.refresh(&with_chunk(|chunk| chunk.replace(&format!("\"{ID}\""), &format!("\"{bad}\""))), &[]);
        if bad == "sample.kind03" {
            // Two parts are enough: it is another id, which the other sources do not have.
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            continue;
        }
        let said = trial.refused(&ran, 4, "D-ID");
        said.holds(|said| &said.place, &["/versions/0/eventTypes/4/id"]);
    }
    let said = refused(&with_csv(|csv| csv.replace(&format!("\"{ID}\""), "\"sample.\"\"kind03\"\".done\"")), "D-ID");
    said.holds(|said| &said.place, &["line 5"]);
}

#[test]
fn fault_066_names_that_collide() {
    let mut events = sample_events();
    events.push(Event::new("sample.lane_engine.open"));
    let trial = Trial::new();
    accepted(&trial, &Site::new("2026.09.1", &events));
    let row = "31,sample.lane_engine.open,SampleLaneEngineOpen\n";
    assert!(trial.checkout.read("snapshots/registry.csv").ends_with(row));
    // The one that comes later, though it sorts first, takes nothing away.
    events.push(Event::new("sample.lane.engine.open"));
    let site = folder(&Site::new("2026.10.1", &events));
    let ran = trial.run_with(
        &["refresh", "--from", text(site.path()), "--format", "json"],
        &[("SOURCE_DATE_EPOCH", "1791158400")],
    );
    assert_eq!(changes(&result(&ran)), ["event-added sample.lane.engine.open"]);
    let registry = trial.checkout.read("snapshots/registry.csv");
    let second = "32,sample.lane.engine.open,SampleDotLaneDotEngineDotOpen\n";
    assert!(registry.ends_with(&format!("{row}{second}")), "{registry}");
    let library = trial.checkout.read("generated/csv/event-types.csv");
    assert!(library.contains("SampleLaneEngineOpen") && library.contains("SampleDotLaneDotEngineDotOpen"));
}

#[test]
fn fault_067_names_that_rust_or_we_need() {
    let mut events = sample_events();
    for id in ["self._", "none.-", "ok._", "unknown._", "other._", "7.eleven", "a-b.c"] {
        events.push(Event::new(id));
    }
    let trial = Trial::new();
    let value = accepted(&trial, &Site::new("2026.09.1", &events));
    assert_eq!(changes(&value).len(), 7);
    let registry = trial.checkout.read("snapshots/registry.csv");
    for name in ["self._,Self_", "none.-,None_", "ok._,Ok_", "unknown._,Unknown_", "other._,Other_"] {
        assert!(registry.contains(&format!(",{name}\n")), "{name}: {registry}");
    }
    assert!(registry.contains(",7.eleven,N7Eleven\n") && registry.contains(",a-b.c,ABC\n"), "{registry}");
    // An id without anything to make a name from is refused, before anything is written.
    let mut events = sample_events();
    events.push(Event::new("_.-"));
    refused(&Site::new("2026.09.1", &events), "D-ID").holds(|said| &said.what, &["_.-"]);
}

#[test]
fn fault_076_tags_and_categories() {
    let value = accepted(
        &Trial::new(),
        &with_chunk(|chunk| {
            chunk.replacen("[\"sample\"]", "[\"sample\",\"unheard-of\"]", 1).replacen(
                "\"category\":\"core\"",
                "\"category\":\"new\"",
                1,
            )
        }),
    );
    assert_eq!(findings(&value, "undeclared-tag"), ["- tags unheard-of "]);
    assert_eq!(findings(&value, "undeclared-category"), ["- category new "]);
    for tag in ["two words", "a,b", "Capitals", "", "caf\u{e9}", "under_score"] {
        let said = refused(&with_chunk(|chunk| chunk.replacen("[\"sample\"]", &format!("[\"{tag}\"]"), 1)), "D-TAG");
        said.holds(|said| &said.place, &["/versions/0/eventTypes/0/tags/0", "sample.inside.one"]);
    }
    refused(&with_chunk(|chunk| chunk.replacen("\"category\":\"core\"", "\"category\":\"Core team\"", 1)), "D-WORD")
        .holds(|said| &said.what, &["category"]);
    refused(&with_csv(|csv| csv.replacen("\"sample\"", "\"sample,other\"", 1)), "D-TAG");
}

#[test]
fn fault_077_descriptions_that_are_empty_spaced_or_shared() {
    let mut events = sample_events();
    events[1] = events[1].clone().description("");
    events[2] = events[2].clone().description("Two  spaces,  twice.");
    events[6] = events[6].clone().description("One text for two.");
    events[7] = events[7].clone().description("One text for two.");
    let trial = Trial::new();
    let value = accepted(&trial, &Site::new("2026.09.1", &events));
    assert!(findings(&value, "differs").is_empty(), "{value}");
    assert_eq!(changes(&value).len(), 4);
    let name = trial.checkout.snapshots().pop().unwrap();
    let rows = trial.checkout.read(&format!("snapshots/{name}/events.csv"));
    let digest = |number: usize| {
        let row = rows.lines().find(|row| row.starts_with(&format!("sample.kind{number:02}.done,"))).unwrap();
        row.rsplit(',').next().unwrap().to_owned()
    };
    assert_eq!((digest(1), digest(6)), (String::new(), digest(7)));
    for (path, bytes) in trial.checkout.tree() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("TODO") && !text.contains("No Description"), "{path}");
    }
    // The bytes are kept for whoever reads them from upstream.
    let site = folder(&Site::new("2026.09.1", &events));
    let from = text(site.path());
    let ran = trial.run(&["generate", "--with-descriptions", "--from", from, "--out", "local/texts"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(trial.checkout.read("local/texts/descriptions.csv").contains("\"Two  spaces,  twice.\""));
}

#[test]
fn fault_078_entries_in_another_order() {
    let reversed = with_csv(|csv| {
        let lines: Vec<&str> = csv.lines().collect();
        let rows = lines[1..].iter().rev().map(|line| format!("{line}\n"));
        format!("{}\n{}", lines[0], rows.collect::<String>())
    });
    assert_eq!(findings(&nothing_new(&reversed), "unsorted").len(), 1);
    let swapped = with_chunk(|chunk| {
        let entry = |number: usize| {
            let from = chunk.find(&format!("{{\"id\":\"sample.kind{number:02}.done\"")).unwrap();
            let to = chunk.find(&format!("{{\"id\":\"sample.kind{:02}.done\"", number + 1)).unwrap();
            chunk[from..to].to_owned()
        };
        let (one, two) = (entry(10), entry(11));
        chunk.replacen(&format!("{one}{two}"), &format!("{two}{one}"), 1)
    });
    assert_eq!(findings(&nothing_new(&swapped), "unsorted").len(), 1);
}

#[test]
fn fault_080_a_description_that_grows() {
    let with = |bytes: usize| {
        let mut events = sample_events();
        events[9] = events[9].clone().description(&"word ".repeat(bytes / 5));
        Site::new("2026.09.1", &events)
    };
    let value = accepted(&Trial::new(), &with(4_000));
    assert!(findings(&value, "long-description").is_empty());
    let value = accepted(&Trial::new(), &with(8_000));
    assert!(!findings(&value, "long-description").is_empty());
    let said = refused(&with(20_000), "D-LENGTH");
    said.holds(|said| &said.place, &["sample.kind09.done"]);
    said.holds(|said| &said.what, &["19999 bytes"]);
}

#[test]
fn fault_063_the_strict_way_takes_witnesses_that_agree() {
    assert_eq!(accepted_with(&Trial::new(), &younger(), &["--strict"])["status"], "new");
}

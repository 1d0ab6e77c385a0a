//! Every statement about an event type is the same in every output that makes it.

use std::collections::BTreeMap;
use std::fs;

use catalog_model::{EventId, HistoryTables, Timeline};
use catalog_store::Store;
use clap::Parser as _;
use serde::Serialize;
use serde_json::Value;
use xtask::cli::{Cli, Command};
use xtask::commands::history::{Detail, Histories};
use xtask::commands::search::Hits;
use xtask::commands::show::Events;
use xtask::selector::pick_in;

use crate::support::project;

/// What one output says about one event type: values by the names of facts. A fact that it does not mention is absent; a
/// value that it leaves empty is empty.
type Statements = BTreeMap<&'static str, String>;

/// The statements of each output, by event type and then by the name of the output.
type Outputs = BTreeMap<String, BTreeMap<&'static str, Statements>>;

const MOMENTS: [&str; 3] = ["first_documented", "last_documented", "removed_in"];
const RENAMES: [&str; 4] = ["renamed_to", "renamed_from", "replaced_by", "replaces"];

/// The text of a value of JSON, as a cell of the CSV has it.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        // Renames are ids, or ids with reasons.
        Value::Array(values) => {
            let words = values.iter().map(|value| cell(value.get("id").unwrap_or(value)));
            words.collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

/// The statements of a JSON object about an event type.
fn of_json(object: &Value) -> Statements {
    let mut statements = Statements::new();
    for name in ["status", "visibility", "since", "category", "docs_url", "tags"].into_iter().chain(RENAMES) {
        if let Some(value) = object.get(name) {
            statements.insert(name, cell(value));
        }
    }
    for (name, date) in MOMENTS.into_iter().zip(DATES) {
        if let Some(moment) = object.get(name) {
            statements.insert(name, cell(&moment["label"]));
            statements.insert(date, cell(&moment["date"]));
        }
    }
    statements
}

const DATES: [&str; 3] = ["first_documented_date", "last_documented_date", "removed_in_date"];

fn add(outputs: &mut Outputs, output: &'static str, id: &str, statements: Statements) {
    let known = outputs.entry(id.to_owned()).or_default().entry(output).or_default();
    known.extend(statements);
}

fn add_json(outputs: &mut Outputs, output: &'static str, events: &Value) {
    for event in events.as_array().expect("the events are a list") {
        add(outputs, output, event["id"].as_str().expect("an event has an id"), of_json(event));
        if let Some(life) = event.get("life").filter(|life| life.is_object()) {
            add(outputs, output, event["id"].as_str().expect("an event has an id"), of_json(life));
        }
    }
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("outputs have string keys only")
}

fn outputs(tables: &HistoryTables) -> Outputs {
    let timeline = Timeline::new(tables);
    let ids: Vec<&EventId> = timeline.lives().keys().collect();
    let mut outputs = Outputs::new();
    let shown = json(&Events::of(&ids, &timeline, tables, None, false));
    add_json(&mut outputs, "show", &shown["events"]);
    let histories = json(&Histories::of(&ids, &timeline, tables, Detail::Visibility));
    add_json(&mut outputs, "history", &histories["events"]);
    let Command::Search(all) = Cli::parse_from(["xtask", "search"]).command else { unreachable!("it is a search") };
    let newest = pick_in("latest", tables).expect("there is a snapshot").at;
    add_json(&mut outputs, "search", &json(&Hits::of(&all, None, tables, newest.into()))["events"]);

    let generated = project().join("generated");
    let catalog = fs::read_to_string(generated.join("catalog.json")).expect("it is committed");
    let catalog: Value = serde_json::from_str(&catalog).expect("it is JSON");
    add_json(&mut outputs, "catalog.json", &catalog["event_types"]);
    let mut reader = csv::Reader::from_path(generated.join("csv/event-types.csv")).expect("it is committed");
    let header = reader.headers().expect("it has a header").clone();
    let facts = ["status", "visibility", "since", "category", "docs_url", "tags"];
    for row in reader.records().map(|row| row.expect("it is CSV")) {
        let cell = |name: &str| header.iter().position(|column| column == name).map(|index| row[index].to_owned());
        let names = facts.into_iter().chain(MOMENTS).chain(DATES).chain(RENAMES);
        let statements = names.filter_map(|name| Some((name, cell(name)?))).collect();
        add(&mut outputs, "event-types.csv", &row[0], statements);
    }
    outputs
}

#[test]
fn the_outputs_do_not_contradict_each_other() {
    let tables = Store::open(&project()).and_then(|store| store.tables()).expect("the committed history reads");
    let outputs = outputs(&tables);
    assert!(outputs.len() > 1_300, "{}", outputs.len());
    let mut contradictions = Vec::new();
    let mut comparisons = 0;
    for (id, outputs) in &outputs {
        let shown = &outputs["show"];
        for (output, statements) in outputs {
            for (fact, value) in statements {
                let Some(expected) = shown.get(fact) else { continue };
                comparisons += 1;
                if value != expected {
                    contradictions.push(format!("{id} {fact}: {output} `{value}`, show `{expected}`"));
                }
            }
        }
        // Nothing current is claimed of what is not documented now.
        let is_documented = shown["status"] == "documented";
        for fact in ["docs_url", "last_documented_date", "removed_in_date"] {
            let is_filled = !shown[fact].is_empty();
            let should_be = match fact {
                "docs_url" => is_documented,
                _ => !is_documented && shown["status"] != "never-documented",
            };
            if is_filled != should_be {
                contradictions.push(format!("{id} {fact}: `{}`, but it is {}", shown[fact], shown["status"]));
            }
        }
        if (shown["visibility"] == "public") != is_documented {
            contradictions.push(format!("{id} visibility: {}, but it is {}", shown["visibility"], shown["status"]));
        }
    }
    assert!(comparisons > 40_000, "{comparisons}");
    let count = contradictions.len();
    assert!(count == 0, "{count} contradictions:\n{}", contradictions[..count.min(20)].join("\n"));
}

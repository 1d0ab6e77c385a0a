//! Lookups and deserialization of `okta-event-types` beside its peers, over the same ids in one run.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml`, with `-- --quick` for fewer rounds. Prints Markdown: a table
//! for each kind of input, then the goals.

mod deserialize;
mod inputs;
mod log_lines;
mod lookups;
mod measure;

/// The peers, with the same ids.
#[allow(dead_code, reason = "the benchmark does not use every conversion")]
mod peers {
    include!(concat!(env!("OUT_DIR"), "/peers/mod.rs"));
}

use inputs::{Lookup, Texts};
use measure::{Measured, measure};
use okta_event_types::EventType;

struct Verdict {
    what: String,
    ratio: f64,
    goal: f64,
}

fn main() {
    let rounds = if std::env::args().any(|argument| argument == "--quick") { 15 } else { 151 };
    println!("{} ids, {rounds} rounds\n", EventType::ALL.len());
    let mut verdicts = Vec::new();

    let ids = Texts::ids();
    let uniform = ids.uniform();
    let skewed = ids.skewed();
    for (title, lookups) in [("hits, uniform", &uniform), ("hits, skewed: nine of ten from 20 ids", &skewed)] {
        lookups::agree(lookups, true);
        let measured = measure(rounds, lookups::contenders(lookups, true));
        report(title, "lookup", &measured);
        verdicts.push(against_best(title, &measured, 0.60));
        verdicts.push(against(title, &measured, lookups::BARE, 1.5));
    }

    let near = Texts::near_misses();
    let plausible = Texts::plausible_misses();
    let random = Texts::random_misses();
    let misses: [(&str, Vec<Lookup<'_>>); 3] = [
        ("misses, one edit away", near.uniform()),
        ("misses, ids of next month", plausible.uniform()),
        ("misses, random", random.uniform()),
    ];
    for (title, lookups) in &misses {
        lookups::agree(lookups, false);
        let measured = measure(rounds, lookups::contenders(lookups, false));
        report(title, "lookup", &measured);
        verdicts.push(against_best(title, &measured, 0.60));
    }

    let known = log_lines::lines(&skewed);
    let measured = measure(rounds, deserialize::contenders(&known, true));
    let bytes = known.iter().map(String::len).sum::<usize>() / known.len();
    report(&format!("NDJSON into a struct, known ids, {bytes} bytes a line"), "line", &measured);
    let unknown = log_lines::lines(&misses[1].1);
    let measured = measure(rounds, deserialize::contenders(&unknown, false));
    report("NDJSON into a struct, unknown ids: the strict types refuse", "line", &measured);
    let measured = measure(rounds, deserialize::refusals(&misses[1].1));
    report("refusal of an unknown id by serde, with its message", "refusal", &measured);

    println!("### Goals\n\n| what | goal | measured | met? |\n|---|---:|---:|---|");
    for Verdict { what, ratio, goal } in verdicts {
        let met =
            if ratio <= goal { "yes".to_owned() } else { format!("no, by {:.0} %", (ratio / goal - 1.0) * 100.0) };
        println!("| {what} | {goal:.2} | {ratio:.2} | {met} |");
    }
}

fn report(title: &str, item: &str, measured: &Measured) {
    println!("### {title}\n\n{}", measured.table(item));
}

fn against_best(title: &str, measured: &Measured, goal: f64) -> Verdict {
    let best = measured.best_peer();
    Verdict { what: format!("{title}, of the best peer ({best})"), ratio: measured.ratio(best), goal }
}

fn against(title: &str, measured: &Measured, other: &str, goal: f64) -> Verdict {
    Verdict { what: format!("{title}, of the {other}"), ratio: measured.ratio(other), goal }
}

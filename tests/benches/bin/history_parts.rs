//! Times the parts of `generate` and `diff` over histories of different sizes: `history-parts ROUNDS CHECKOUT…`.
//!
//! The first checkout is the one that the others are compared with. They take turns, and medians count. Where the
//! event types are too many for the enum crate, whose codes have 16 bits, the parts that need it say so. Prints Markdown.

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use catalog_diff::{CatalogDiff, DocumentedBefore, Side, compare, documented_ids, json, text};
use catalog_emit::generate;
use catalog_model::{History, Snapshot};
use catalog_store::{Store, encode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [rounds, checkouts @ ..] if !checkouts.is_empty() => match run(rounds, checkouts) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprintln!("usage: history-parts ROUNDS CHECKOUT...");
            ExitCode::from(2)
        }
    }
}

/// The seconds of each part, by its place in the order of work and its name.
type Times = BTreeMap<(usize, &'static str), Vec<f64>>;

fn run(rounds: &str, checkouts: &[String]) -> Result<(), Box<dyn Error>> {
    let rounds: usize = rounds.parse()?;
    let mut times: Vec<Times> = checkouts.iter().map(|_| Times::new()).collect();
    let mut rows: Vec<usize> = vec![0; checkouts.len()];
    for _ in 0..rounds {
        for (place, checkout) in checkouts.iter().enumerate() {
            rows[place] = parts(Path::new(checkout), &mut times[place])?;
        }
    }
    print!("| part |");
    for rows in &rows {
        print!(" {rows} rows, ms | of the first, per row |");
    }
    print!("\n|---|{}\n", "---:|---:|".repeat(rows.len()));
    for part in times[0].keys() {
        print!("| {} |", part.1);
        for (place, times_of_checkout) in times.iter().enumerate() {
            match (times_of_checkout.get(part), times[0].get(part)) {
                (Some(these), Some(first)) => {
                    let per_row = median(these) / median(first) * rows[0] as f64 / rows[place] as f64;
                    print!(" {:.1} | {per_row:.2} |", median(these) * 1e3);
                }
                _ => print!(" too many codes | |"),
            }
        }
        println!();
    }
    Ok(())
}

/// Does everything once, and says how many rows the snapshots have together.
fn parts(checkout: &Path, times: &mut Times) -> Result<usize, Box<dyn Error>> {
    let mut number = 0;
    let mut timed = |name: &'static str, seconds: f64| {
        number += 1;
        times.entry((number, name)).or_default().push(seconds);
    };
    let (history, seconds) = time(|| -> Result<History, _> { Store::open(checkout)?.load_history() });
    let history = history?;
    timed("read and check all snapshots", seconds);
    let (files, seconds) = time(|| encode::snapshots(&history));
    timed("write all snapshots, to memory", seconds);
    black_box(files);
    let (lives, seconds) = time(|| catalog_model::Timeline::of(&history).lives().clone());
    timed("lives of all ids", seconds);
    black_box(lives);
    let (steps, seconds) = time(|| steps(&history));
    timed("differences of all neighbours", seconds);
    black_box(steps);
    if let [.., from, to] = history.snapshots() {
        let (diff, seconds) = time(|| {
            let diff = compare((&side(from), &from.catalog), (&side(to), &to.catalog), &DocumentedBefore::new());
            let options =
                text::TextOptions { min_level: catalog_diff::Level::Editorial, color: false, descriptions: None };
            (text::render(&diff, options), serde_json::json!(json::document(&diff, catalog_diff::Level::Editorial)))
        });
        timed("diff of the last two, as text and JSON", seconds);
        black_box(diff);
    }
    let (generated, seconds) = time(|| generate(&history, &[]));
    if generated.is_ok() {
        timed("enum crate, its schemas and CSV files", seconds);
    }
    Ok(history.snapshots().iter().map(|snapshot| snapshot.catalog.len()).sum())
}

fn steps(history: &History) -> Vec<CatalogDiff> {
    let mut past = DocumentedBefore::new();
    let mut steps = Vec::new();
    for pair in history.snapshots().windows(2) {
        let (from, to) = (&pair[0], &pair[1]);
        steps.push(compare((&side(from), &from.catalog), (&side(to), &to.catalog), &past));
        past.extend(documented_ids([from.catalog.as_ref()]));
    }
    steps
}

fn side(snapshot: &Snapshot) -> Side {
    Side { name: snapshot.name().to_string(), label: snapshot.label(), date: Some(snapshot.name().date()) }
}

fn time<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed().as_secs_f64())
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

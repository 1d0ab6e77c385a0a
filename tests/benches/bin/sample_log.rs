//! Writes a log for `validate`: `sample-log MEGABYTES`. One event in 500 has an unknown event type.

#[allow(dead_code, reason = "the benchmark uses the rest")]
#[path = "../event_types/inputs.rs"]
mod inputs;
#[path = "../event_types/log_lines.rs"]
mod log_lines;

use std::error::Error;
use std::io::{BufWriter, Write};

use inputs::Texts;

fn main() -> Result<(), Box<dyn Error>> {
    let megabytes: usize = std::env::args().nth(1).ok_or("usage: sample-log MEGABYTES")?.parse()?;
    let (ids, unknown) = (Texts::ids(), Texts::plausible_misses());
    let mut lookups = ids.skewed();
    for (lookup, miss) in lookups.iter_mut().step_by(500).zip(unknown.uniform()) {
        *lookup = miss;
    }
    let lines = log_lines::lines(&lookups);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut written = 0;
    for line in lines.iter().cycle() {
        if written >= megabytes * 1_000_000 {
            break;
        }
        writeln!(out, "{line}")?;
        written += line.len() + 1;
    }
    out.flush()?;
    Ok(())
}

//! Makes the peers' enums from the ids of the enum crate that is measured.

#[expect(dead_code, reason = "what a crate of its own depends on is for `check-times`")]
mod peers;

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

const IDS: &str = "../../generated/csv/event-types.csv";

#[expect(clippy::disallowed_methods, reason = "a build script writes to its own folder")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={IDS}");
    println!("cargo::rerun-if-changed=build");
    let csv = fs::read_to_string(IDS).map_err(|error| format!("{IDS}: {error}"))?;
    let ids = peers::ids(&csv)?;
    let mut text = String::new();
    for peer in peers::ALL {
        text.push_str(&format!("pub mod {} {{\n{}}}\n", peer.name, (peer.source)(&ids)));
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("peers.rs"), text)?;
    Ok(())
}

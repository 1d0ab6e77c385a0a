//! Writes each peer as a crate under `OUT_DIR/peers`, and `mod.rs`, which declares all of them as modules.

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
    let folder = Path::new(&env::var("OUT_DIR")?).join("peers");
    let mut modules = String::new();
    for peer in peers::ALL {
        let source = folder.join(peer.name).join("src/lib.rs");
        fs::create_dir_all(folder.join(peer.name).join("src"))?;
        fs::write(folder.join(peer.name).join("Cargo.toml"), peer.manifest())?;
        fs::write(&source, (peer.source)(&ids))?;
        modules.push_str(&format!("#[path = {source:?}]\npub mod {};\n", peer.name));
    }
    fs::write(folder.join("mod.rs"), modules)?;
    Ok(())
}

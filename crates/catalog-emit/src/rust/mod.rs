//! The crate `okta-event-types`.

mod crate_page;
mod doc_text;
mod event_type;
mod facts_table;
mod hash_table;
mod ids;
mod legacy_table;
mod package;
mod payload_field_table;
mod payload_table;
mod perfect_hash;
mod source;
mod tags;
mod templates;

use catalog_model::{Files, Refusal};
use rayon::prelude::*;

use crate::facts::Facts;

/// The folder of the crate below `generated/`.
const FOLDER: &str = "okta-event-types";

/// The oldest Rust that compiles the crate: the first one with its edition, which `package` names.
const RUST_VERSION: &str = "1.85";

/// The licences, as an SPDX expression.
const LICENSE: &str = "MIT OR Apache-2.0";

const LICENSES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../../LICENSE-MIT")),
];

/// The module with the tables of the feature `payload`.
const PAYLOAD_FIELD_TABLE: &str = "payload_field_table";

/// All files of the crate.
pub(crate) fn crate_files(facts: &Facts<'_>) -> Result<Files, Refusal> {
    // The tables in the order of their rows on the crate page.
    let modules: [(&str, &(dyn Fn() -> Result<Module, Refusal> + Sync)); 8] = [
        ("ids", &|| Ok(ids::module(facts))),
        ("hash", &|| hash_table::module(facts)),
        ("facts_table", &|| Ok(facts_table::module(facts))),
        ("legacy_table", &|| Ok(legacy_table::module(facts))),
        ("payload_table", &|| Ok(payload_table::module(facts))),
        ("tags", &|| Ok(tags::module(facts))),
        (PAYLOAD_FIELD_TABLE, &|| Ok(payload_field_table::module(facts))),
        ("event_type", &|| Ok(event_type::module(facts))),
    ];
    let made = modules.par_iter().map(|(name, make)| Ok((*name, make()?)));
    let modules: Vec<(&str, Module)> = made.collect::<Result<_, Refusal>>()?;

    let mut files = CrateFiles { files: Files::new(), header: format!("// {}\n", facts.origin()) };
    files.rust("lib", &crate_page::library(facts, &modules));
    for (name, module) in &modules {
        files.rust(name, &module.code);
    }
    for (name, code) in templates::RUST {
        files.rust(name, code);
    }
    files.text("README.md", crate_page::readme(facts));
    files.text("Cargo.toml", package::manifest(facts));
    for (name, text) in LICENSES {
        files.text(name, text.to_owned());
    }
    Ok(files.files)
}

/// A generated module with the sizes of its tables.
struct Module {
    code: String,
    sizes: Vec<TableSize>,
}

/// The size of a table and what it is for.
struct TableSize {
    name: &'static str,
    bytes: usize,
    purpose: &'static str,
}

struct CrateFiles {
    files: Files,
    /// The first line of each module.
    header: String,
}

impl CrateFiles {
    /// A module below the header.
    fn rust(&mut self, name: &str, code: &str) {
        self.text(&format!("src/{name}.rs"), format!("{}\n{code}", self.header));
    }

    fn text(&mut self, path: &str, text: String) {
        self.files.add(&format!("{FOLDER}/{path}"), text);
    }
}

/// The smallest unsigned type that can index `count` values, with its size in bytes.
fn index_type(count: usize) -> (&'static str, usize) {
    match count {
        0..=0x100 => ("u8", 1),
        0x101..=0x1_0000 => ("u16", 2),
        _ => ("u32", 4),
    }
}

/// The start of each list when all lists are concatenated, and the end of the last one.
fn starts(lengths: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut starts = vec![0];
    for length in lengths {
        starts.push(starts[starts.len() - 1] + length);
    }
    starts
}

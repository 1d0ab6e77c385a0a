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
mod tags;
mod templates;

use std::fmt::Display;

use catalog_model::{Files, Refusal};
use rayon::prelude::*;

use crate::facts::{Event, Facts, HEADER};
use facts_table::Tables;
use perfect_hash::PerfectHash;

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

/// The tables of the feature `payload`.
const PAYLOAD_FIELD_TABLE: &str = "payload_field_table";

/// All files of the crate.
pub(crate) fn crate_files(facts: &Facts<'_>) -> Result<Files, Refusal> {
    let find_hash = || PerfectHash::over(&facts.events.iter().map(|event| event.id.as_str()).collect::<Vec<_>>());
    let (hash, tables) = rayon::join(find_hash, || Tables::of(facts));
    let hash = hash?;
    // The tables in the order of their rows on the crate page.
    let modules: [(&str, &(dyn Fn() -> Module + Sync)); 8] = [
        ("ids", &|| ids::module(facts)),
        ("hash", &|| hash_table::module(facts, &hash)),
        ("facts_table", &|| tables.module(facts)),
        ("legacy_table", &|| legacy_table::module(facts)),
        ("payload_table", &|| payload_table::module(&tables.payload_types)),
        ("tags", &|| tags::module(facts)),
        (PAYLOAD_FIELD_TABLE, &|| payload_field_table::module(facts, &tables.payload_types)),
        ("event_type", &|| Module { code: event_type::code(facts), sizes: Vec::new() }),
    ];
    let modules: Vec<_> = modules.par_iter().map(|(name, make)| (*name, make())).collect();
    let (payload_sizes, sizes): (Vec<_>, Vec<_>) = modules
        .iter()
        .flat_map(|(name, module)| module.sizes.iter().map(move |size| (*name, size)))
        .partition(|(name, _)| *name == PAYLOAD_FIELD_TABLE);
    let [sizes, payload_sizes] = [sizes, payload_sizes].map(|sizes| sizes.into_iter().map(|(_, size)| size).collect());

    let mut files = CrateFiles(Files::new());
    files.rust("lib", &crate_page::library(facts, sizes, payload_sizes));
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
    Ok(files.0)
}

/// A generated module with the tables in it.
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

struct CrateFiles(Files);

impl CrateFiles {
    /// A module below the header.
    fn rust(&mut self, name: &str, code: &str) {
        self.text(&format!("src/{name}.rs"), format!("// {HEADER}\n\n{code}"));
    }

    fn text(&mut self, path: &str, text: String) {
        self.0.add(&format!("{FOLDER}/{path}"), text);
    }
}

/// A table with one value per line, so that a new value is a new line.
fn table(docs: &str, name: &str, value_type: &str, values: impl ExactSizeIterator<Item = impl Display>) -> String {
    let head = format!("\n/// {docs}\npub(crate) static {name}: [{value_type}; {}] = [\n", values.len());
    let lines = values.map(|value| format!("    {value},\n"));
    format!("{head}{}];\n", lines.collect::<String>())
}

/// Many numbers, 64 per line.
fn numbers(numbers: impl IntoIterator<Item = impl Display>) -> String {
    let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    numbers.chunks(64).map(|line| format!("    {},\n", line.join(", "))).collect()
}

/// The name of a type or an alias of it, with its documentation.
fn alias(docs: &str, name: &str, type_name: &str) -> String {
    format!("\n/// {docs}\npub(crate) type {name} = {type_name};\n")
}

/// A string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The path of a variant.
fn variant(event: &Event<'_>) -> String {
    format!("EventType::{}", event.variant)
}

/// The smallest unsigned type that can index so many things, with its size in bytes.
const fn index_type(count: usize) -> (&'static str, usize) {
    match count {
        0..=0x100 => ("u8", 1),
        0x101..=0x1_0000 => ("u16", 2),
        _ => ("u32", 4),
    }
}

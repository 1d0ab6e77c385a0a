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

use catalog_model::{Files, Refusal};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use rayon::prelude::*;

use crate::facts::{Event, Facts};
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
    let hash = PerfectHash::over(&facts.events.iter().map(|event| event.id.as_str()).collect::<Vec<_>>())?;
    // The tables in the order of their rows on the crate page.
    let modules: [(&str, &(dyn Fn() -> Module + Sync)); 8] = [
        ("ids", &|| ids::module(facts)),
        ("hash", &|| hash_table::module(facts, &hash)),
        ("facts_table", &|| facts_table::module(facts)),
        ("legacy_table", &|| legacy_table::module(facts)),
        ("payload_table", &|| payload_table::module(facts)),
        ("tags", &|| tags::module(facts)),
        (PAYLOAD_FIELD_TABLE, &|| payload_field_table::module(facts)),
        ("event_type", &|| Module { tokens: event_type::tokens(facts), sizes: Vec::new() }),
    ];
    let formatted_module = |make: &(dyn Fn() -> Module + Sync)| {
        let module = make();
        (formatted(module.tokens), module.sizes)
    };
    let modules: Vec<_> = modules.par_iter().map(|(name, make)| (*name, formatted_module(make))).collect();
    let (payload_sizes, sizes): (Vec<_>, Vec<_>) = modules
        .iter()
        .flat_map(|(name, (_, sizes))| sizes.iter().map(move |size| (*name, size)))
        .partition(|(name, _)| *name == PAYLOAD_FIELD_TABLE);
    let [sizes, payload_sizes] = [sizes, payload_sizes].map(|sizes| sizes.into_iter().map(|(_, size)| size).collect());
    let library = crate_page::tokens(facts, sizes, payload_sizes);

    let mut files = CrateFiles { files: Files::new(), header: format!("// {}\n", facts.origin()) };
    files.rust("lib", &formatted(library));
    for (name, (code, _)) in &modules {
        files.rust(name, code);
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

/// A generated module with the tables in it.
struct Module {
    tokens: TokenStream,
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

/// The text of a Rust file, with an empty line between items, which prettyplease does not put there.
fn formatted(tokens: TokenStream) -> String {
    let mut file: syn::File = syn::parse2(tokens).expect("the quoted code is a Rust file, whatever its literals are");
    let items = std::mem::take(&mut file.items);
    let mut text = prettyplease::unparse(&file);
    file.attrs.clear();
    let is_listed =
        |item: &syn::Item| matches!(item, syn::Item::Mod(_) | syn::Item::Use(_) | syn::Item::ExternCrate(_));
    let mut last = None;
    for item in items {
        let kind = is_listed(&item).then(|| std::mem::discriminant(&item));
        if kind.is_none() || last != Some(kind) {
            text.push('\n');
        }
        last = Some(kind);
        file.items = vec![item];
        text.push_str(&prettyplease::unparse(&file));
    }
    text
}

/// The path of a variant.
fn variant(event: &Event) -> TokenStream {
    let name = Ident::new(event.variant.as_str(), Span::call_site());
    quote!(EventType::#name)
}

/// The smallest unsigned type that can index so many things, with its size in bytes.
fn index_type(count: usize) -> (TokenStream, usize) {
    match count {
        0..=0x100 => (quote!(u8), 1),
        0x101..=0x1_0000 => (quote!(u16), 2),
        _ => (quote!(u32), 4),
    }
}

/// A number without a suffix.
fn number(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// The start offset of each list when the lists are concatenated, and the end of the last one.
fn starts(lengths: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut starts = vec![0];
    for length in lengths {
        starts.push(starts[starts.len() - 1] + length);
    }
    starts
}

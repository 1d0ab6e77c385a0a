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
use quote::{ToTokens, quote};
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

    let mut files = CrateFiles(Files::new());
    files.rust("lib", &formatted(crate_page::tokens(facts, sizes, payload_sizes)));
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
    Ok(files.0)
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

/// A documentation comment of one line.
fn doc(line: &str) -> TokenStream {
    let line = doc_line(line);
    quote!(#[doc = #line])
}

/// A line as `#[doc]` holds it: with the space that follows `///`.
fn doc_line(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// A table with one value per line, so that a new value is a new line.
fn table(
    docs: &str,
    name: &str,
    value_type: TokenStream,
    values: impl ExactSizeIterator<Item = impl ToTokens>,
) -> TokenStream {
    let (docs, name, count) = (doc(docs), ident(name), number(values.len()));
    quote! {
        #docs
        pub(crate) static #name: [#value_type; #count] = [#(#values),*];
    }
}

/// Numbers without suffixes, separated by commas.
fn numbers(numbers: impl IntoIterator<Item = impl Into<usize>>) -> TokenStream {
    let numbers = numbers.into_iter().map(number);
    quote!(#(#numbers),*)
}

/// A row of numbers, as the generated module `numbers` parses it.
fn number_row(numbers: &[impl ToString]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// The name of a type or an alias of it, with its documentation.
fn alias(docs: &str, name: &str, type_name: &str) -> TokenStream {
    let (docs, name, type_name) = (doc(docs), ident(name), ident(type_name));
    quote! {
        #docs
        pub(crate) type #name = #type_name;
    }
}

/// The path of a variant.
fn variant(event: &Event<'_>) -> TokenStream {
    let name = ident(event.variant.as_str());
    quote!(EventType::#name)
}

/// A name of ours or one that the model has checked: proc-macro2 accepts nothing that is no identifier.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A number without a suffix.
fn number(value: impl Into<usize>) -> Literal {
    Literal::usize_unsuffixed(value.into())
}

/// `Some` of the tokens, or `None`.
fn option(tokens: Option<impl ToTokens>) -> TokenStream {
    tokens.map_or_else(|| quote!(None), |tokens| quote!(Some(#tokens)))
}

/// The smallest unsigned type that can index so many things, with its size in bytes.
const fn index_type(count: usize) -> (&'static str, usize) {
    match count {
        0..=0x100 => ("u8", 1),
        0x101..=0x1_0000 => ("u16", 2),
        _ => ("u32", 4),
    }
}

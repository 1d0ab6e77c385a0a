//! The crate `okta-event-types`.

mod crate_page;
mod event_type;
mod facts_table;
mod hash_table;
mod ids;
mod legacy_table;
mod package;
mod payload_field_table;
mod payload_table;
mod tags;
mod templates;

use catalog_model::{FilePath, Files, Safe};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::facts::Facts;
use crate::perfect_hash::PerfectHash;
use crate::{CodegenError, Options, header};

/// The folder of the crate below `generated/`.
const FOLDER: &str = "okta-event-types";

/// The oldest Rust that compiles the crate: the first one with its edition, which `package` names.
const RUST_VERSION: &str = "1.85";

/// The licences, as an SPDX expression.
const LICENSE: &str = "MIT OR Apache-2.0";

/// Adds all files of the crate.
pub(crate) fn add_to(files: &mut Files, facts: &Facts, options: &Options) -> Result<(), CodegenError> {
    let version = package::version(facts, options)?;
    let hash = PerfectHash::over(&facts.events.iter().map(|event| event.id.as_str()).collect::<Vec<_>>())?;
    let mut files = CrateFiles { files, header: header::header(facts.newest().name) };
    let mut sizes = Vec::new();
    let mut add = |path: &str, module: Module| {
        files.rust(path, module.tokens);
        sizes.extend(module.sizes);
    };

    add("src/ids.rs", ids::module(facts));
    add("src/hash.rs", hash_table::module(facts, &hash));
    add("src/facts_table.rs", facts_table::module(facts));
    add("src/legacy_table.rs", legacy_table::module(facts));
    add("src/payload_table.rs", payload_table::module(facts));
    add("src/tags.rs", tags::module(facts));
    let payload_fields = payload_field_table::module(facts);
    files.rust("src/payload_field_table.rs", payload_fields.tokens);
    files.rust("src/event_type.rs", event_type::tokens(facts));
    files.rust("src/lib.rs", crate_page::tokens(facts, &version, &sizes, &payload_fields.sizes));
    for (path, template) in templates::RUST {
        files.template(path, template);
    }
    files.text("README.md", crate_page::readme(facts, &version));
    files.text("Cargo.toml", package::manifest(facts, options, &version)?);
    for (name, text) in &options.licenses {
        files.license(name, text)?;
    }
    Ok(())
}

/// A generated module with the tables in it.
struct Module {
    tokens: TokenStream,
    sizes: Vec<TableSize>,
}

/// What a table takes and what it is there for.
struct TableSize {
    name: &'static str,
    bytes: usize,
    purpose: &'static str,
}

/// The files of the crate, on their way into the map of all files.
struct CrateFiles<'a> {
    files: &'a mut Files,
    header: [String; 2],
}

impl CrateFiles<'_> {
    /// A file of tokens, formatted.
    fn rust(&mut self, path: &str, tokens: TokenStream) {
        self.template(path, &formatted(tokens));
    }

    /// A Rust file as it is, below the header.
    fn template(&mut self, path: &str, code: &str) {
        let header: String = self.header.iter().map(|line| format!("// {line}\n")).collect();
        self.text(path, format!("{header}\n{code}"));
    }

    fn text(&mut self, path: &str, text: String) {
        self.files.add(&format!("{FOLDER}/{path}"), text);
    }

    fn license(&mut self, name: &str, text: &str) -> Result<(), CodegenError> {
        let refuse = |reason| CodegenError::FileName { seen: Safe::new(name).shortened(80), reason };
        let path = FilePath::new(format!("{FOLDER}/{name}"))
            .map_err(|_| refuse("it may have ASCII letters, digits, `.`, `_` and `-` only"))?;
        if name.contains('/') {
            return Err(refuse("a licence lies beside the manifest"));
        }
        if self.files.get(path.as_str()).is_some() {
            return Err(refuse("another file has this name"));
        }
        self.files.insert(path, text.as_bytes().to_vec());
        Ok(())
    }
}

/// The text of a Rust file, with an empty line between items, which prettyplease does not put there.
fn formatted(tokens: TokenStream) -> String {
    let mut file: syn::File =
        syn::parse2(tokens).expect("what is quoted here is a Rust file, whatever its literals are");
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
fn variant(event: &crate::facts::Event) -> TokenStream {
    let name = Ident::new(event.variant.as_str(), Span::call_site());
    quote!(EventType::#name)
}

/// The smallest unsigned type whose values number so many things, with its size in bytes.
fn index_type(count: usize) -> (TokenStream, usize) {
    match count {
        0..=0x100 => (quote!(u8), 1),
        0x101..=0x1_0000 => (quote!(u16), 2),
        _ => (quote!(u32), 4),
    }
}

/// A number without a suffix.
fn number(value: usize) -> proc_macro2::Literal {
    proc_macro2::Literal::usize_unsuffixed(value)
}

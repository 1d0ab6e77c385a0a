//! The root of the crate with its documentation page, and the README.

use catalog_model::Status;
use catalog_model::text::thousands;

use super::doc_text::code_span;
use super::source::doc_comment;
use super::templates::{CRATE_PAGE, LIBRARY, README, fill};
use super::{LICENSE, Module, PAYLOAD_FIELD_TABLE, RUST_VERSION, TableSize, package};
use crate::facts::Facts;

/// `src/lib.rs`. Its page lists the sizes of the tables of these modules.
pub(super) fn library(facts: &Facts<'_>, modules: &[(&str, Module)]) -> String {
    let (payload, always): (Vec<_>, Vec<_>) = modules.iter().partition(|(name, _)| *name == PAYLOAD_FIELD_TABLE);
    let [always, payload] = [always, payload].map(|modules| {
        let sizes = modules.into_iter().flat_map(|(_, module)| &module.sizes);
        sizes.fold((String::new(), 0), |(rows, bytes), size| (rows + &row(size), bytes + size.bytes))
    });
    let tables = format!(
        "{}| *all* | {} | |\n{}| *all, with `payload`* | {} | |",
        always.0,
        thousands(always.1),
        payload.0,
        thousands(always.1 + payload.1)
    );
    let page = filled(CRATE_PAGE, facts, "tables", tables);
    fill(LIBRARY, &[("page", doc_comment("//!", page.lines()).trim_end().to_owned())])
}

/// A row of the table of sizes; empty tables have none.
fn row(size: &TableSize) -> String {
    let TableSize { name, bytes, purpose } = size;
    if *bytes == 0 { String::new() } else { format!("| {name} | {} | {purpose} |\n", thousands(*bytes)) }
}

/// `README.md`.
pub(super) fn readme(facts: &Facts<'_>) -> String {
    filled(README, facts, "header", facts.origin())
}

/// A template with the facts that both templates show, and one more value.
fn filled(template: &str, facts: &Facts<'_>, name: &'static str, value: String) -> String {
    let count = |status| facts.events.iter().filter(|event| event.status == status).count().to_string();
    let newest = facts.newest;
    let values = [
        ("count", facts.events.len().to_string()),
        ("documented", count(Status::Documented)),
        ("hidden", count(Status::Hidden)),
        ("retired", count(Status::Retired)),
        ("newest_label", code_span(&newest.label_text())),
        ("newest_date", newest.name().date()),
        ("oldest_date", facts.snapshots()[0].name().date()),
        ("version", package::full_version(facts)),
        // Cargo warns about build metadata in a requirement.
        ("requirement", package::version(facts)),
        ("rust_version", RUST_VERSION.to_owned()),
        ("license", LICENSE.to_owned()),
        ("set_bytes", (8 * facts.events.len().div_ceil(64)).to_string()),
        (name, value),
    ];
    fill(template, &values)
}

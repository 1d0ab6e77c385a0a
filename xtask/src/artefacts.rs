//! Everything under `generated/`, from the history.

use catalog_codegen::{MANIFEST, Options, generate, manifest};
use catalog_diff::{CatalogDiff, DocumentedBefore, changelog, compare, documented_ids, json};
use catalog_model::{CrateVersion, Files, History};

use catalog_store::{Tree, encode};

use crate::failure::Failure;
use crate::output_schema;
use crate::selector::side_of;

/// The licence texts that every published crate carries.
const LICENCES: [(&str, &str); 2] =
    [("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")), ("LICENSE-MIT", include_str!("../../LICENSE-MIT"))];

/// The version of the enum crate before any was set.
pub const FIRST_VERSION: CrateVersion = CrateVersion { major: 1, minor: 0, patch: 0 };

/// All files of `generated/`, paths relative to it.
///
/// # Errors
/// [`Failure`] where the history holds something that cannot be generated from.
pub fn generated(history: &History) -> Result<Files, Failure> {
    let version = history.crate_version().map_or(FIRST_VERSION, |record| record.version);
    let options = Options {
        crate_version: version.to_string(),
        licenses: LICENCES.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect(),
        extra_schemas: vec![
            ("diff.schema.json".to_owned(), json::schema()),
            ("commands.schema.json".to_owned(), output_schema::schema()),
            ("validate.schema.json".to_owned(), catalog_validate::schema()),
        ],
        repository: None,
    };
    let mut files = generate(history, &options)?;
    files.merge(catalog_schema::generate(history));
    let steps = steps(history);
    files.add("CHANGELOG.md", changelog::render(&changelog_header(history), &steps));
    files.add("csv/changes.csv", changelog::table(&steps));
    let manifest = manifest(&files);
    files.add(MANIFEST, manifest);
    Ok(files)
}

/// The difference between each snapshot and the next, oldest first.
fn steps(history: &History) -> Vec<CatalogDiff> {
    let mut past = DocumentedBefore::new();
    let mut steps = Vec::new();
    for pair in history.snapshots().windows(2) {
        let (from, to) = (&pair[0], &pair[1]);
        steps.push(compare((&side_of(from), &from.catalog), (&side_of(to), &to.catalog), &past));
        past.extend(documented_ids([from.catalog.as_ref()]));
    }
    steps
}

fn changelog_header(history: &History) -> String {
    let newest = history.newest().map_or_else(|| "nothing".to_owned(), |newest| newest.name().to_string());
    format!(
        "# Changelog of Okta's event types\n\n\
         Made by `cargo xtask generate` from `{newest}`: do not edit it. Each section says what changed from one snapshot \
         to the next; `cargo xtask diff A B` says it for any two. Ids and values in `code spans` are copied from upstream \
         as data. The same, for programs: `csv/changes.csv`.\n"
    )
}

/// Both committed trees, as the history makes them. Without a snapshot there is nothing to generate from, and
/// `generated/` is left alone.
///
/// # Errors
/// As [`generated`].
pub fn trees(history: &History) -> Result<Vec<Tree>, Failure> {
    let mut trees = vec![Tree { folder: "snapshots", files: encode::snapshots(history) }];
    if history.newest().is_some() {
        trees.push(Tree { folder: "generated", files: generated(history)? });
    }
    Ok(trees)
}

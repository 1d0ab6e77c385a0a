//! `crate-version.toml`: the version of the enum crate, and what the crate contained when the version was set.

use catalog_model::{CrateVersion, Location, Refusal, VersionRecord};
use serde::Deserialize;

use super::toml_file::{self, Checked, TomlWriter};
use super::value::{is_digest, is_not};
use crate::codes::T_VALUE;

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "crate-version.toml";

const COMMENT: &str = "\
# The version of the enum crate, set by `cargo xtask refresh` and `import` by the version policy, and what the crate held
# then. Only the major version is raised by hand, with `cargo xtask generate` after it.
";

pub(crate) fn write(record: &VersionRecord) -> String {
    let mut text = TomlWriter(COMMENT.to_owned());
    text.string("version", record.version);
    text.plain("variants", record.variants);
    text.string("statuses", &record.statuses);
    text.string("facts", &record.facts);
    text.0
}

pub(crate) fn read(bytes: &[u8]) -> Result<VersionRecord, Refusal> {
    let VersionFile { version: Checked(version), variants, statuses, facts } = toml_file::read(FILE, bytes)?;
    for (key, digest) in [("statuses", &statuses), ("facts", &facts)] {
        if !is_digest(digest) {
            let at = Location::from(FILE).and(format_args!("`{key}`"));
            return Err(T_VALUE.at(at, is_not("a digest of 16 lower-case hex digits", digest)));
        }
    }
    Ok(VersionRecord { version, variants, statuses, facts })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionFile {
    version: Checked<CrateVersion>,
    variants: usize,
    statuses: String,
    facts: String,
}

//! `crate-version.toml`: the last released version of the enum crate, and what the crate contained then. There is none
//! before the first release.

use catalog_model::{CrateVersion, Location, Refusal, VersionRecord};
use serde::Deserialize;

use super::toml_file::{self, Checked, TomlWriter};
use super::value::{is_digest, is_not};
use crate::codes::T_VALUE;

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "crate-version.toml";

const COMMENT: &str = "\
# The last released version of the enum crate, and digests of what it contained. Only a release changes this file;
# `cargo xtask version` shows the version that the policy requires since then.
";

pub(crate) fn write(record: &VersionRecord) -> String {
    let mut text = TomlWriter(COMMENT.to_owned());
    text.string("version", record.version);
    text.string("statuses", &record.statuses);
    text.string("facts", &record.facts);
    text.0
}

pub(crate) fn read(bytes: &[u8]) -> Result<VersionRecord, Refusal> {
    let VersionFile { version: Checked(version), statuses, facts } = toml_file::read(FILE, bytes)?;
    for (key, digest) in [("statuses", &statuses), ("facts", &facts)] {
        if !is_digest(digest) {
            let at = Location::from(FILE).and(format_args!("`{key}`"));
            return Err(T_VALUE.at(at, is_not("a digest of 16 lower-case hex digits", digest)));
        }
    }
    Ok(VersionRecord { version, statuses, facts })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionFile {
    version: Checked<CrateVersion>,
    statuses: String,
    facts: String,
}

//! `crate-version.toml`: the version of the enum crate, and what the crate held when it was set.

use catalog_model::{Refusal, VersionRecord};
use serde::Deserialize;
use toml::Spanned;

use super::table::{unknown_word, utf8};
use super::toml_text::{line_at, not_read, push_string};
use crate::codes::{T_VALUE, position};

/// The name of the file in `snapshots/`.
pub(crate) const FILE: &str = "crate-version.toml";

const COMMENT: &str = "\
# The version of the enum crate, set by `cargo xtask refresh` and `import` by the version policy, and what the crate held
# then. Only the major version is raised by hand, with `cargo xtask generate` after it.
";

/// The whole file.
pub(crate) fn write(record: &VersionRecord) -> String {
    let mut text = COMMENT.to_owned();
    push_string(&mut text, "version", &record.version.to_string());
    text.push_str(&format!("variants = {}\n", record.variants));
    push_string(&mut text, "statuses", &record.statuses);
    push_string(&mut text, "facts", &record.facts);
    text
}

/// The record in the bytes of `file`.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<VersionRecord, Refusal> {
    let text = utf8(file, bytes)?;
    let parsed: VersionFile = toml::from_str(text).map_err(|error| not_read(file, text, &error))?;
    let refuse = |value: &Spanned<String>, column, what: String| {
        let line = line_at(text, value.span().start);
        T_VALUE.at(position(file, line, column), what)
    };
    let version =
        parsed.version.get_ref().parse().map_err(|error| refuse(&parsed.version, "version", format!("{error}")))?;
    for (name, digest) in [("statuses", &parsed.statuses), ("facts", &parsed.facts)] {
        let is_digest =
            digest.get_ref().len() == 16 && digest.get_ref().bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !is_digest {
            return Err(refuse(digest, name, unknown_word("digest of 16 lower-case hex digits", digest.get_ref())));
        }
    }
    Ok(VersionRecord {
        version,
        variants: parsed.variants,
        statuses: parsed.statuses.into_inner(),
        facts: parsed.facts.into_inner(),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionFile {
    version: Spanned<String>,
    variants: usize,
    statuses: Spanned<String>,
    facts: Spanned<String>,
}

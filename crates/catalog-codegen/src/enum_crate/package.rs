//! The manifest of the crate.

use catalog_model::Safe;

use super::{LICENSE, RUST_VERSION};
use crate::facts::Facts;
use crate::{CodegenError, Options, header};

/// The version with the release as build metadata: `0.1.0+okta.2026.08.1`, or with the day where there is no label.
pub(super) fn version(facts: &Facts, options: &Options) -> Result<String, CodegenError> {
    let newest = facts.newest();
    let release = newest.label.map_or_else(|| newest.name.date().replace('-', ""), |label| label.to_string());
    Ok(format!("{}+okta.{release}", options.version()?))
}

/// `Cargo.toml`.
pub(super) fn manifest(facts: &Facts, options: &Options, version: &str) -> Result<String, CodegenError> {
    let [made, edit] = header::header(facts.newest().name);
    let repository = match &options.repository {
        None => String::new(),
        Some(address) => format!("repository = \"{}\"\n", checked_address(address)?),
    };
    let licenses: String = options.licenses.iter().map(|(name, _)| format!(", \"{name}\"")).collect();
    Ok(format!(
        r#"# {made}
# {edit}

[package]
name = "okta-event-types"
description = "Every event type of Okta's System Log as an enum, with tags, flags, payload types and history"
version = "{version}"
edition = "2024"
rust-version = "{RUST_VERSION}"
license = "{LICENSE}"
{repository}documentation = "https://docs.rs/okta-event-types"
readme = "README.md"
keywords = ["okta", "siem", "security", "system-log", "events"]
categories = ["no-std::no-alloc", "data-structures", "authentication"]
include = ["src/**/*.rs", "README.md"{licenses}]

[features]
default = ["alloc"]
# The open type `AnyEventType`, which holds unknown ids.
alloc = ["serde?/alloc"]
# The fields of payload types: `PayloadType::fields`, `PayloadField`.
payload = []
# `Serialize` and `Deserialize` for both types.
serde = ["dep:serde"]

[dependencies]
serde = {{ version = "1", default-features = false, optional = true }}

[package.metadata.docs.rs]
all-features = true

# It stands alone, wherever it lies.
[workspace]
"#
    ))
}

/// An address that can stand in a manifest as it is.
fn checked_address(address: &str) -> Result<&str, CodegenError> {
    let is_plain = |b: u8| b.is_ascii_graphic() && !matches!(b, b'"' | b'\\');
    if address.starts_with("https://") && address.bytes().all(is_plain) {
        Ok(address)
    } else {
        Err(CodegenError::Repository { seen: Safe::new(address).shortened(80) })
    }
}

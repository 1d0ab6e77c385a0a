//! The manifest of the crate.

use super::{LICENSE, LICENSES, RUST_VERSION};
use crate::facts::{Facts, HEADER};
use crate::version;

/// The version with the newest release as build metadata: `1.0.0+okta.2026.08.1`, or with the day where there is no
/// label.
pub(super) fn full_version(facts: &Facts<'_>) -> String {
    let (_, version) = version::required_by(facts.history, facts.timeline);
    let label = facts.newest_release().map(|label| label.to_string());
    let release = label.unwrap_or_else(|| facts.newest.name().date().replace('-', ""));
    format!("{version}+okta.{release}")
}

/// `Cargo.toml`.
pub(super) fn manifest(facts: &Facts<'_>) -> String {
    let version = full_version(facts);
    let licenses = LICENSES.map(|(name, _)| format!("\"{name}\"")).join(", ");
    format!(
        r#"# {HEADER}

[package]
name = "okta-event-types"
description = "Every event type of Okta's System Log as an enum, with tags, flags, payload types and history"
version = "{version}"
edition = "2024"
rust-version = "{RUST_VERSION}"
license = "{LICENSE}"
readme = "README.md"
keywords = ["okta", "siem", "security", "system-log", "events"]
categories = ["no-std::no-alloc", "data-structures", "authentication"]
include = ["src/**/*.rs", "README.md", {licenses}]

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

# Not a member of any workspace around it.
[workspace]
"#
    )
}

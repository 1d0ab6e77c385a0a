//! What every schema file has in common.

use crate::json::{Json, object};

/// The start of a schema: dialect, id, origin and title. The id is a URN, so no server needs to answer for it.
///
/// `name` is the part of the id after `urn:okta-event-catalog:schema:`.
pub(crate) fn start(name: &str, title: &str, comment: &str) -> Json {
    object! {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:okta-event-catalog:schema:{name}"),
        "$comment": comment,
        "title": title,
    }
}

/// A reference to a definition of the same file.
pub(crate) fn reference(definition: &str) -> String {
    format!("#/$defs/{definition}")
}

/// A schema that accepts these texts and no others; one that accepts nothing where there are none.
pub(crate) fn one_of(texts: impl IntoIterator<Item = impl std::fmt::Display>) -> Json {
    match Json::texts(texts) {
        Json::List(texts) if texts.is_empty() => Json::Flag(false),
        texts => object! { "enum": texts },
    }
}

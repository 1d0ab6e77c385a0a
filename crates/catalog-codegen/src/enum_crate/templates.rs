//! The code that does not depend on data, as it is generated.

/// Path in the crate and contents of each file, without its header.
pub(super) const RUST: &[(&str, &str)] = &[
    ("src/any_event_type.rs", include_str!("../../templates/src/any_event_type.rs")),
    ("src/docs_url.rs", include_str!("../../templates/src/docs_url.rs")),
    ("src/error.rs", include_str!("../../templates/src/error.rs")),
    ("src/facts.rs", include_str!("../../templates/src/facts.rs")),
    ("src/legacy.rs", include_str!("../../templates/src/legacy.rs")),
    ("src/lookup.rs", include_str!("../../templates/src/lookup.rs")),
    ("src/names.rs", include_str!("../../templates/src/names.rs")),
    ("src/payload_field.rs", include_str!("../../templates/src/payload_field.rs")),
    ("src/payload_type.rs", include_str!("../../templates/src/payload_type.rs")),
    ("src/release.rs", include_str!("../../templates/src/release.rs")),
    ("src/serde_impls.rs", include_str!("../../templates/src/serde_impls.rs")),
    ("src/set.rs", include_str!("../../templates/src/set.rs")),
    ("src/snapshot.rs", include_str!("../../templates/src/snapshot.rs")),
    ("src/tag.rs", include_str!("../../templates/src/tag.rs")),
];

/// The page of the crate, with `{{names}}` to be filled in.
pub(super) const CRATE_PAGE: &str = include_str!("../../templates/crate_page.md");

/// The file that is shown where the crate is published, with `{{names}}` to be filled in.
pub(super) const README: &str = include_str!("../../templates/README.md");

/// Puts values in the place of `{{names}}`.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut parts = template.split("{{");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once("}}").expect("a name in a template is closed");
        let (_, value) = values.iter().find(|(known, _)| *known == name).expect("a name in a template has a value");
        filled.push_str(value);
        filled.push_str(after);
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_are_filled_in_once() {
        assert_eq!(fill("a {{x}} {{y}}{{x}}", &[("x", "{{y}}"), ("y", "2")]), "a {{y}} 2{{y}}");
    }
}

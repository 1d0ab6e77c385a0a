//! The code that does not depend on data, as it is generated.

macro_rules! modules {
    ($($name:literal)*) => {
        /// Name and contents of each module, without its header.
        pub(super) const RUST: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../templates/src/", $name, ".rs"))),)*
        ];
    };
}

modules! {
    "any_event_type" "docs_url" "error" "facts" "legacy" "lookup" "names" "numbers" "payload_field" "payload_type" "release"
    "serde_impls" "set" "snapshot" "tag"
}

/// The documentation page of the crate, with `{{names}}` to be filled in.
pub(super) const CRATE_PAGE: &str = include_str!("../../templates/crate_page.md");

/// The README, with `{{names}}` to be filled in.
pub(super) const README: &str = include_str!("../../templates/README.md");

/// Replaces `{{names}}` by values, which are not searched for further names.
pub(super) fn fill(template: &str, values: &[(&str, String)]) -> String {
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
        let values = [("x", "{{y}}".to_owned()), ("y", "2".to_owned())];
        assert_eq!(fill("a {{x}} {{y}}{{x}}", &values), "a {{y}} 2{{y}}");
    }
}

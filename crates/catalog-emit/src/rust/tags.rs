//! The module of the tags.

use std::collections::BTreeSet;

use super::doc_text::code_span;
use super::{Module, TableSize, alias, index_type, literal, table};
use crate::facts::Facts;

/// How many words a set of tags has: one at least.
pub(super) fn words(facts: &Facts<'_>) -> usize {
    facts.tags.len().div_ceil(64).max(1)
}

/// The name of each tag's constant, in the order of tags.
pub(super) fn constants(facts: &Facts<'_>) -> Vec<String> {
    constant_names(&facts.tags.iter().map(|tag| tag.as_str()).collect::<Vec<_>>())
}

/// The tags: their texts, and a constant for each.
///
/// The compiler numbers them, in the order of a private enum, so that a new tag leaves the lines of the others alone.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let names = constants(facts);
    let (index, _) = index_type(facts.tags.len());
    let docs_and_constants = names.iter().zip(&facts.tags).map(|(name, tag)| {
        let docs = code_span(tag.as_str());
        format!("    /// {docs}\n    pub const {name}: Self = Self(Number::{name} as TagIndex);\n")
    });
    let constants: String = docs_and_constants.collect();
    let numbers: String = names.iter().map(|name| format!("    {name},\n")).collect();
    let code = [
        "//! The tags.\n\nuse crate::Tag;\n".to_owned(),
        alias("An index into the list of tags.", "TagIndex", index),
        format!("\n/// How many words a set of tags has.\npub(crate) const TAG_WORDS: usize = {};\n", words(facts)),
        table("The tags, sorted.", "TAG_NAMES", "&str", facts.tags.iter().map(|tag| literal(tag.as_str()))),
        format!("\n/// The numbers of the tags.\n#[allow(non_camel_case_types)]\nenum Number {{\n{numbers}}}\n"),
        format!("\nimpl Tag {{\n{constants}}}\n"),
    ];
    let text: usize = facts.tags.iter().map(|tag| tag.as_str().len()).sum();
    let sizes = vec![TableSize { name: "tags", bytes: text + 16 * facts.tags.len(), purpose: "`Tag`" }];
    Module { code: code.concat(), sizes }
}
/// The name of each tag's constant: capitals, with `_` for `-`.
///
/// What would not be a name, or is the name of another constant of `Tag`, gets `TAG_` in front.
fn constant_names(tags: &[&str]) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::from(["ALL".to_owned()]);
    let mut names = Vec::new();
    for tag in tags {
        let mut name = tag.to_ascii_uppercase().replace('-', "_");
        while !name.starts_with(|c: char| c.is_ascii_uppercase()) || taken.contains(&name) {
            name.insert_str(0, "TAG_");
        }
        taken.insert(name.clone());
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::constant_names;

    #[test]
    fn every_tag_has_a_name_of_its_own() {
        let tags = ["-", "2fa", "all", "event-hook-eligible", "self", "tag-2fa", "x509-idp-auth"];
        let names = ["TAG__", "TAG_2FA", "TAG_ALL", "EVENT_HOOK_ELIGIBLE", "SELF", "TAG_TAG_2FA", "X509_IDP_AUTH"];
        assert_eq!(constant_names(&tags), names);
    }
}

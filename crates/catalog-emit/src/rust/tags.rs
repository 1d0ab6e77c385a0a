//! The module of the tags.

use std::collections::BTreeSet;

use super::doc_text::code_span;
use super::source::{literal, rows};
use super::{Module, TableSize, index_type};
use crate::facts::Facts;

/// The number of words of a set of tags; at least one.
pub(super) fn words(facts: &Facts<'_>) -> usize {
    facts.tags.len().div_ceil(64).max(1)
}

/// The tags: their texts, and a constant for each.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let texts: Vec<&str> = facts.tags.iter().map(|tag| tag.as_str()).collect();
    let constants = constant_names(&texts).into_iter().zip(&texts).enumerate();
    let constants: String = constants
        .map(|(index, (name, tag))| {
            format!("    /// {}\n    pub const {name}: Self = Self({index});\n", code_span(tag))
        })
        .collect();
    // Without tags there are no constants, and the block is empty.
    let constants = if constants.is_empty() { constants } else { format!("\n{constants}") };
    let (index, _) = index_type(texts.len());
    let (count, words, names) = (texts.len(), words(facts), rows(texts.iter().map(|text| literal(text))));
    let code = format!(
        "//! The tags.

use crate::Tag;

/// An index into the list of tags.
pub(crate) type TagIndex = {index};

/// The number of tags.
pub(crate) const TAG_COUNT: usize = {count};

/// The number of words of a set of tags.
pub(crate) const TAG_WORDS: usize = {words};

/// The tags, sorted.
pub(crate) static TAG_NAMES: [&str; TAG_COUNT] = {names};

impl Tag {{{constants}}}
"
    );
    let text: usize = texts.iter().map(|text| text.len()).sum();
    let sizes = vec![TableSize { name: "tags", bytes: text + 16 * count, purpose: "`Tag`" }];
    Module { code, sizes }
}

/// The name of each tag's constant: capitals, with `_` for `-`.
///
/// A tag whose constant would not be a valid name, or would collide with another constant of `Tag`, gets the prefix
/// `TAG_`.
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
    fn constant_names_are_distinct() {
        let tags = ["-", "2fa", "all", "event-hook-eligible", "self", "tag-2fa", "x509-idp-auth"];
        let names = ["TAG__", "TAG_2FA", "TAG_ALL", "EVENT_HOOK_ELIGIBLE", "SELF", "TAG_TAG_2FA", "X509_IDP_AUTH"];
        assert_eq!(constant_names(&tags), names);
    }
}

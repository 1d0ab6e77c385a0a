//! The module of the tags.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span};
use quote::quote;

use super::doc_text::code_span;
use super::{Module, TableSize, index_type, number};
use crate::facts::Facts;

/// How many words a set of tags has: one at least.
pub(super) fn words(facts: &Facts<'_>) -> usize {
    facts.tags.len().div_ceil(64).max(1)
}

/// The tags: their texts, and a constant for each.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let names = facts.tags.iter().map(|tag| Literal::string(tag.as_str()));
    let texts: Vec<&str> = facts.tags.iter().map(|tag| tag.as_str()).collect();
    let constants = constant_names(&texts).into_iter().zip(&facts.tags).enumerate().map(|(index, (name, tag))| {
        let name = Ident::new(&name, Span::call_site());
        let (index, docs) = (number(index), format!(" {}", code_span(tag.as_str())));
        quote! {
            #[doc = #docs]
            pub const #name: Self = Self(#index);
        }
    });
    let (index, _) = index_type(facts.tags.len());
    let (count, words) = (number(facts.tags.len()), number(words(facts)));
    let tokens = quote! {
        //! The tags.

        use crate::Tag;

        /// An index into the list of tags.
        pub(crate) type TagIndex = #index;

        /// How many tags there are.
        pub(crate) const TAG_COUNT: usize = #count;

        /// How many words a set of tags has.
        pub(crate) const TAG_WORDS: usize = #words;

        /// The tags, sorted.
        pub(crate) static TAG_NAMES: [&str; TAG_COUNT] = [#(#names),*];

        impl Tag {
            #(#constants)*
        }
    };
    let text: usize = texts.iter().map(|text| text.len()).sum();
    let sizes = vec![TableSize { name: "tags", bytes: text + 16 * facts.tags.len(), purpose: "`Tag`" }];
    Module { tokens, sizes }
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

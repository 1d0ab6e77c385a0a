//! The module of the tags.

use std::collections::BTreeSet;

use proc_macro2::Ident;
use quote::quote;

use super::doc_text::code_span;
use super::{Module, TableSize, alias, doc, ident, index_type, number, table};
use crate::facts::Facts;

/// How many words a set of tags has: one at least.
pub(super) fn words(facts: &Facts<'_>) -> usize {
    facts.tags.len().div_ceil(64).max(1)
}

/// The name of each tag's constant, in the order of tags.
pub(super) fn constants(facts: &Facts<'_>) -> Vec<Ident> {
    let tags: Vec<&str> = facts.tags.iter().map(|tag| tag.as_str()).collect();
    constant_names(&tags).iter().map(|name| ident(name)).collect()
}

/// The tags: their texts, and a constant for each.
///
/// The compiler numbers them, in the order of a private enum, so that a new tag leaves the lines of the others alone.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let names = constants(facts);
    let docs = facts.tags.iter().map(|tag| doc(&code_span(tag.as_str())));
    let (index, _) = index_type(facts.tags.len());
    let alias = alias("An index into the list of tags.", "TagIndex", index);
    let words = number(words(facts));
    let table = table("The tags, sorted.", "TAG_NAMES", quote!(&str), facts.tags.iter().map(|tag| tag.as_str()));
    let tokens = quote! {
        //! The tags.

        use crate::Tag;

        #alias

        /// How many words a set of tags has.
        pub(crate) const TAG_WORDS: usize = #words;

        #table

        /// The numbers of the tags.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number {
            #(#names),*
        }

        impl Tag {
            #(
                #docs
                pub const #names: Self = Self(Number::#names as TagIndex);
            )*
        }
    };
    let text: usize = facts.tags.iter().map(|tag| tag.as_str().len()).sum();
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

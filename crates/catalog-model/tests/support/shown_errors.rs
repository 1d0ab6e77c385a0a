//! The texts of errors as snapshots hold them, for the tests of every crate that refuses something.
#![allow(dead_code, reason = "each crate's tests use their part")]

use std::collections::BTreeSet;
use std::fmt::Display;

use catalog_model::{FourParts, OldRefusal};

/// An enum whose variants have names that can be counted.
pub(crate) trait Variants {
    /// The name of every variant.
    const NAMES: &'static [&'static str];

    /// The name of this one.
    fn variant(&self) -> &'static str;
}

/// Names the variants of enums. The match has no wildcard: a variant that is not named here does not compile, and one
/// that is named and never shown fails [`Texts::whole`].
macro_rules! variants {
    ($($name:ident { $($variant:ident),+ $(,)? })+) => {$(
        impl Variants for $name {
            const NAMES: &'static [&'static str] = &[$(concat!(stringify!($name), "::", stringify!($variant))),+];

            fn variant(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => concat!(stringify!($name), "::", stringify!($variant)),)+
                }
            }
        }
    )+};
}
pub(crate) use variants;

/// Texts of errors, a section for each.
#[derive(Default)]
pub(crate) struct Texts {
    text: String,
    shown: BTreeSet<&'static str>,
    ids: BTreeSet<&'static str>,
}

impl Texts {
    /// Shows an error with its four parts. `names` are those of its variant and of the variants within it.
    pub(crate) fn add(&mut self, names: &[&'static str], error: &dyn OldRefusal) {
        self.ids.insert(error.id());
        self.section(names, &format!("{error}\n\n{}", FourParts(error)));
    }

    /// Shows an error that has no four parts of its own.
    pub(crate) fn add_line(&mut self, names: &[&'static str], error: &dyn Display) {
        self.section(names, &error.to_string());
    }

    /// Notes a variant that an error shows and that is no heading of its own.
    pub(crate) fn note(&mut self, name: &'static str) {
        self.shown.insert(name);
    }

    fn section(&mut self, names: &[&'static str], body: &str) {
        self.shown.extend(names);
        let gap = if self.text.is_empty() { "" } else { "\n" };
        self.text.push_str(&format!("{gap}## {}\n\n{body}\n", names.join(", ")));
    }

    /// Every section, once each of the names in `all` was shown and no other one.
    #[track_caller]
    pub(crate) fn whole(self, all: &[&[&'static str]]) -> String {
        let all: BTreeSet<&str> = all.iter().copied().flatten().copied().collect();
        assert_eq!(self.shown, all, "every variant is shown");
        self.text
    }

    /// As [`Self::whole`], once each of the ids that the crate lists was shown too and no other one.
    #[track_caller]
    pub(crate) fn whole_with_ids(self, all: &[&[&'static str]], listed: &[(&str, &str)]) -> String {
        let listed: BTreeSet<&str> = listed.iter().map(|(id, _)| *id).collect();
        assert_eq!(self.ids, listed, "every id is shown");
        self.whole(all)
    }
}

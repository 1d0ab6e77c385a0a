//! The one thing that can go wrong here: a word that names no level and no rule.

use catalog_model::{OldRefusal, Safe};

use crate::edit_distance::edit_distance;
use crate::{Level, Rule};

/// The ids of this crate's errors, each with its meaning in one line.
pub const ERROR_IDS: &[(&str, &str)] = &[
    ("W-LEVEL", "a word stands where the name of a level must stand, and is none"),
    ("W-RULE", "a word stands where the id of a diff rule must stand, and is none"),
];

/// A word that names no level or no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownWord {
    /// It should have been a level.
    #[error("`{seen}` is not a level")]
    Level {
        /// The word, shortened and safe to print.
        seen: String,
    },
    /// It should have been a rule.
    #[error("`{seen}` is not a rule")]
    Rule {
        /// The word, shortened and safe to print.
        seen: String,
        /// The rule whose id is most like it.
        nearest: Rule,
    },
}

impl UnknownWord {
    pub(crate) fn level(text: &str) -> Self {
        Self::Level { seen: Safe::new(text).shortened(80) }
    }

    pub(crate) fn rule(text: &str) -> Self {
        let seen = Safe::new(text).shortened(80);
        let nearest = Rule::ALL
            .iter()
            .copied()
            .min_by_key(|rule| edit_distance(rule.id().as_bytes(), seen.as_bytes()))
            .unwrap_or(Rule::EventRetired);
        Self::Rule { seen, nearest }
    }
}

impl OldRefusal for UnknownWord {
    fn id(&self) -> &'static str {
        match self {
            Self::Level { .. } => "W-LEVEL",
            Self::Rule { .. } => "W-RULE",
        }
    }

    fn what(&self) -> String {
        self.to_string()
    }

    fn place(&self) -> String {
        match self {
            Self::Level { .. } => "where the name of a level must stand".to_owned(),
            Self::Rule { .. } => "where the id of a rule must stand".to_owned(),
        }
    }

    fn why(&self) -> String {
        match self {
            Self::Level { .. } => {
                format!("the levels are {}", Level::BY_SEVERITY.map(Level::as_str).join(", "))
            }
            Self::Rule { .. } => format!("none of the {} rules has that id", Rule::ALL.len()),
        }
    }

    fn next(&self) -> String {
        match self {
            Self::Level { .. } => "name one of the levels".to_owned(),
            Self::Rule { nearest, .. } => format!("did you mean `{nearest}`? `cargo xtask rules` lists all rules"),
        }
    }
}

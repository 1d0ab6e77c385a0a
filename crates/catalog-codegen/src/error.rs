//! Why nothing can be generated.

use catalog_model::{EventId, OldRefusal};

/// Why nothing can be generated from a history and its options.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodegenError {
    /// No snapshot documents any event type.
    #[error("the history documents no event type")]
    Empty,
    /// A documented id has no number and no variant name.
    #[error("`{id}` is documented but not registered")]
    Unregistered {
        /// The id.
        id: EventId,
    },
    /// A confirmed rename names an id that was never documented.
    #[error("the rename of `{from}` to `{to}` names an id that was never documented: `{id}`")]
    UnknownRename {
        /// The old id.
        from: EventId,
        /// The new id.
        to: EventId,
        /// The one of the two that is not known.
        id: EventId,
    },
    /// The version of the enum crate is not three numbers.
    #[error("`{seen}` is not a version of the enum crate")]
    Version {
        /// The text, shortened and safe to print.
        seen: String,
    },
    /// The address of the repository cannot stand in a manifest.
    #[error("`{seen}` is not the address of a repository")]
    Repository {
        /// The text, shortened and safe to print.
        seen: String,
    },
    /// The name of a licence or of an extra schema is no file name, or is taken.
    #[error("`{seen}` cannot be the name of a generated file: {reason}")]
    FileName {
        /// The name, shortened and safe to print.
        seen: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// No perfect hash was found over the registered ids.
    #[error("no perfect hash over {ids} ids was found with {seeds} seeds")]
    NoPerfectHash {
        /// How many ids there are.
        ids: usize,
        /// How many seeds were tried.
        seeds: u64,
    },
}

/// The stable id of every error of this crate, with its meaning.
pub const ERROR_IDS: &[(&str, &str)] = &[
    ("G-EMPTY", "the history documents no event type, so there is nothing to generate from"),
    ("G-UNREGISTERED", "a documented event type has no number and no variant name in the registry"),
    ("G-RENAME", "a confirmed rename names an event type that was never documented"),
    ("G-VERSION", "the version of the enum crate is not three numbers"),
    ("G-REPOSITORY", "the address of the repository is not an https address of plain characters"),
    ("G-FILE-NAME", "the name of a licence or a schema cannot be the name of a generated file"),
    ("G-HASH", "no perfect hash was found over the registered ids"),
];

impl OldRefusal for CodegenError {
    fn id(&self) -> &'static str {
        match self {
            Self::Empty => "G-EMPTY",
            Self::Unregistered { .. } => "G-UNREGISTERED",
            Self::UnknownRename { .. } => "G-RENAME",
            Self::Version { .. } => "G-VERSION",
            Self::Repository { .. } => "G-REPOSITORY",
            Self::FileName { .. } => "G-FILE-NAME",
            Self::NoPerfectHash { .. } => "G-HASH",
        }
    }

    fn what(&self) -> String {
        self.to_string()
    }

    fn place(&self) -> String {
        match self {
            Self::Empty => "snapshots/".to_owned(),
            Self::Unregistered { id } => format!("snapshots/registry.csv, event type {id}"),
            Self::UnknownRename { from, .. } => format!("snapshots/renames.toml, event type {from}"),
            Self::Version { .. } => "the committed version of okta-event-types".to_owned(),
            Self::Repository { .. } | Self::FileName { .. } => "the options of the generators".to_owned(),
            Self::NoPerfectHash { .. } => "the lookup table of okta-event-types".to_owned(),
        }
    }

    fn why(&self) -> String {
        match self {
            Self::Empty => "an enum without a variant cannot be compiled".to_owned(),
            Self::Unregistered { .. } => {
                "every variant has the number and the name that the registry gave it".to_owned()
            }
            Self::UnknownRename { .. } => "only ids that were documented have a variant to point to".to_owned(),
            Self::Version { .. } => "it goes into the manifest of the crate, with the release behind it".to_owned(),
            Self::Repository { .. } => "it goes into the manifest of the crate as it is".to_owned(),
            Self::FileName { .. } => "each generated file has one path of plain names, and one generator".to_owned(),
            Self::NoPerfectHash { .. } => "two ids in one slot of the table could not be told apart".to_owned(),
        }
    }

    fn next(&self) -> String {
        match self {
            Self::Empty => "import or refresh a catalog first".to_owned(),
            Self::Unregistered { .. } => {
                "bring the registry back with `git restore snapshots`, or import again, which registers every id"
                    .to_owned()
            }
            Self::UnknownRename { .. } => "correct the id in that file".to_owned(),
            Self::Version { .. } => "write it as three numbers without leading zeros, such as 0.1.0".to_owned(),
            Self::Repository { .. } => "write an https:// address without spaces, quotes and backslashes".to_owned(),
            Self::FileName { .. } => "choose another name".to_owned(),
            Self::NoPerfectHash { .. } => {
                "report this with the registry at hand: it is a limit of the generator".to_owned()
            }
        }
    }
}

//! Why something was not read or not written.

mod file;
mod tree;

pub use file::{FileError, TreeState};
pub use tree::{Place, TreeError, TreeErrorKind};

use catalog_model::OldRefusal;

/// Every error id of this crate with its meaning.
pub const ERROR_IDS: &[(&str, &str)] = &[
    ("F-READ", "a file or folder cannot be read"),
    ("F-WRITE", "a file or folder cannot be written"),
    ("F-TOOBIG", "a file is larger than any of ours can be"),
    ("F-LOCKED", "another process is writing to this checkout"),
    ("F-SYMLINK", "a symbolic link stands where a file or folder of ours belongs"),
    ("F-NOTFILE", "something other than the file or folder that belongs there stands in a place of ours"),
    ("F-NAME", "a file or folder has a name that none of ours can have"),
    ("F-ROOT", "the folder is not a checkout of this project"),
    ("F-SNAPSHOT", "what was named as the folder of a snapshot is another one"),
    ("F-JOURNAL", "the journal of an interrupted write cannot be understood"),
    ("F-OUTPUT", "the output folder is one that must not be written to"),
    ("T-HEADER", "the first line of a table is not its header"),
    ("T-CUT", "a file does not end where a line ends"),
    ("T-VALUE", "a cell or key does not hold what belongs there"),
    ("T-ORDER", "lines or entries are out of order, or one stands twice"),
    ("T-NAME", "a snapshot's folder does not bear the snapshot's own name"),
    ("T-UNKNOWN", "a file or folder under snapshots/ is none of ours"),
    ("T-MISSING", "a file under snapshots/ is missing"),
    ("T-EDITED", "a file can be read but is not written as this program writes it"),
    ("T-FORMAT", "a snapshot was written by a newer version of this program"),
    ("T-DEFINITION", "a payload type's definition is not in the pool, or not the one it claims to be"),
    ("T-STRETCH", "two snapshots follow each other with the same content"),
    ("T-REGISTRY", "the registry's numbers or names are not what they were, or an event type cannot be given any"),
];

/// Why something was not read or not written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file system or the lock stood in the way: ids that start with `F-`.
    #[error(transparent)]
    File(#[from] FileError),
    /// What was read is not what a snapshot must be: ids that start with `T-`.
    #[error(transparent)]
    Tree(#[from] TreeError),
}

impl StoreError {
    /// Whether the file system or the lock stood in the way, rather than the data that was read.
    #[must_use]
    pub const fn is_file_system(&self) -> bool {
        matches!(self, Self::File(_))
    }

    /// Whether the command was given a folder that it is not for: a matter of usage, though the file system told it.
    #[must_use]
    pub const fn is_usage(&self) -> bool {
        matches!(self, Self::File(FileError::Root { .. } | FileError::Snapshot { .. } | FileError::Output { .. }))
    }

    /// Whether something was not where it was to be read from.
    pub(crate) fn is_of_something_gone(&self) -> bool {
        use std::io::ErrorKind;
        let gone = [ErrorKind::NotFound, ErrorKind::NotADirectory];
        matches!(self, Self::File(FileError::Read { error, .. }) if gone.contains(&error.kind()))
    }

    /// The same error, with the files of a tree named from further up: `registry.csv` as `snapshots/registry.csv`.
    pub(crate) fn under(self, folder: &str) -> Self {
        match self {
            Self::Tree(error) => Self::Tree(error.under(folder)),
            Self::File(_) => self,
        }
    }

    fn parts(&self) -> &dyn OldRefusal {
        match self {
            Self::File(error) => error,
            Self::Tree(error) => error,
        }
    }
}

impl OldRefusal for StoreError {
    fn id(&self) -> &'static str {
        self.parts().id()
    }

    fn what(&self) -> String {
        self.parts().what()
    }

    fn place(&self) -> String {
        self.parts().place()
    }

    fn why(&self) -> String {
        self.parts().why()
    }

    fn next(&self) -> String {
        self.parts().next()
    }
}

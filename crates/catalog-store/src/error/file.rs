//! Refusals that the file system or the lock is the reason of.

use std::io;
use std::path::{Path, PathBuf};

use catalog_model::{OldRefusal, SafeBytes, without_credentials};

/// The file system or the lock stood in the way. Every path is shown safely, whatever its bytes are.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// A file or folder cannot be read.
    #[error("cannot {operation} {}: {error}", shown(.path))]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What was tried, as in "cannot *read* the file".
        operation: &'static str,
        /// What the system said.
        error: io::Error,
    },
    /// A file or folder cannot be written.
    #[error("cannot {operation} {}: {error}", shown(.path))]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What was tried, as in "cannot *create* the file".
        operation: &'static str,
        /// What the system said.
        error: io::Error,
        /// What became of the tree.
        state: TreeState,
    },
    /// A file is larger than any of ours can be.
    #[error("{} is larger than {limit} bytes", shown(.path))]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The limit in bytes.
        limit: u64,
    },
    /// Another process is writing to this checkout.
    #[error("{} is held by {}", shown(.path), holder(*.process))]
    Locked {
        /// The lock file.
        path: PathBuf,
        /// The id of the process that holds it, where it can be read.
        process: Option<u32>,
    },
    /// A symbolic link stands where a file or folder of ours belongs.
    #[error("{} is a symbolic link", shown(.path))]
    Symlink {
        /// The link.
        path: PathBuf,
    },
    /// Something else stands where a file or folder of ours belongs.
    #[error("{} is {found} and should be {expected}", shown(.path))]
    NotFile {
        /// The place.
        path: PathBuf,
        /// What belongs there: `a file` or `a folder`.
        expected: &'static str,
        /// What is there.
        found: &'static str,
    },
    /// A name that none of ours can have.
    #[error("{} has a name that none of our files can have", shown(.path))]
    Name {
        /// The file or folder.
        path: PathBuf,
    },
    /// The folder is not a checkout of this project.
    #[error("there is no {missing} in {}", shown(.path))]
    Root {
        /// The folder, or the one that the search upwards started from.
        path: PathBuf,
        /// What was looked for, as in "there is no *`Cargo.toml`* here".
        missing: &'static str,
    },
    /// What was named as the folder of a snapshot is another one.
    #[error("{} is no folder of a snapshot: {problem}", shown(.path))]
    Snapshot {
        /// The folder.
        path: PathBuf,
        /// What is missing in it, or too much.
        problem: String,
    },
    /// The journal of an interrupted write cannot be understood.
    #[error("{} cannot be understood at line {line}: {reason}", shown(.path))]
    Journal {
        /// The journal.
        path: PathBuf,
        /// The line, from 1 on.
        line: usize,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The output folder must not be written to.
    #[error("{} {reason}", shown(.path))]
    Output {
        /// The folder.
        path: PathBuf,
        /// What it is, as a predicate.
        reason: &'static str,
    },
}

/// What became of the tree when a write failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TreeState {
    /// It is as it was before.
    Old,
    /// It is half written, and whatever runs next puts it back as it was before.
    ToBeRestored,
    /// It is as it was to become; only the last confirmation of the disk is missing.
    New,
}

impl FileError {
    /// An error of reading `path`.
    pub(crate) fn reading(path: &Path, operation: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Read { path: path.to_owned(), operation, error }
    }

    /// An error of writing `path` while the tree is still the old one.
    pub(crate) fn writing(path: &Path, operation: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Write { path: path.to_owned(), operation, error, state: TreeState::Old }
    }

    /// The same error, after which the tree is in this state.
    pub(crate) fn leaving(self, new_state: TreeState) -> Self {
        match self {
            Self::Write { path, operation, error, .. } => Self::Write { path, operation, error, state: new_state },
            // A read that fails in the middle of a write leaves the same traces, and is told the same way.
            Self::Read { path, operation, error } => Self::Write { path, operation, error, state: new_state },
            other => other,
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Read { path, .. }
            | Self::Write { path, .. }
            | Self::TooLarge { path, .. }
            | Self::Locked { path, .. }
            | Self::Symlink { path }
            | Self::NotFile { path, .. }
            | Self::Name { path }
            | Self::Root { path, .. }
            | Self::Snapshot { path, .. }
            | Self::Journal { path, .. }
            | Self::Output { path, .. } => path,
        }
    }
}

impl OldRefusal for FileError {
    fn id(&self) -> &'static str {
        match self {
            Self::Read { .. } => "F-READ",
            Self::Write { .. } => "F-WRITE",
            Self::TooLarge { .. } => "F-TOOBIG",
            Self::Locked { .. } => "F-LOCKED",
            Self::Symlink { .. } => "F-SYMLINK",
            Self::NotFile { .. } => "F-NOTFILE",
            Self::Name { .. } => "F-NAME",
            Self::Root { .. } => "F-ROOT",
            Self::Snapshot { .. } => "F-SNAPSHOT",
            Self::Journal { .. } => "F-JOURNAL",
            Self::Output { .. } => "F-OUTPUT",
        }
    }

    fn what(&self) -> String {
        match self {
            Self::Read { operation, error, .. } | Self::Write { operation, error, .. } => {
                format!("cannot {operation} it: {error}")
            }
            Self::TooLarge { limit, .. } => format!("the file is larger than {limit} bytes"),
            Self::Locked { process, .. } => format!("the lock is held by {}", holder(*process)),
            Self::Symlink { .. } => "a symbolic link stands in the place of a file or folder".to_owned(),
            Self::NotFile { expected, found, .. } => format!("{found} stands in the place of {expected}"),
            Self::Name { .. } => {
                "the name has other characters than ASCII letters, digits, `.`, `_` and `-`".to_owned()
            }
            Self::Root { missing, .. } => format!("there is no {missing} here"),
            Self::Snapshot { problem, .. } => format!("the folder is no snapshot: {problem}"),
            Self::Journal { line, reason, .. } => format!("line {line}: {reason}"),
            Self::Output { reason, .. } => format!("the folder {reason}"),
        }
    }

    fn place(&self) -> String {
        shown(self.path())
    }

    fn why(&self) -> String {
        match self {
            Self::Read { .. } => "what it holds is needed, and is never guessed",
            Self::Write { state: TreeState::Old, .. } => "all files are written or none, and none was",
            Self::Write { state: TreeState::ToBeRestored, .. } => {
                "all files are written or none, and putting the old ones back failed too"
            }
            Self::Write { state: TreeState::New, .. } => {
                "all new files are in place, but the disk did not confirm that they would outlast a power cut"
            }
            Self::TooLarge { .. } => "none of our files is nearly as large",
            Self::Locked { .. } => "two writers at once would undo each other's work",
            Self::Symlink { .. } => "writing through a link could change files outside the checkout",
            Self::NotFile { .. } => "what is not ours is neither replaced nor written into",
            Self::Name { .. } => "a file that this program cannot have made is not for it to remove",
            Self::Root { .. } => "this is not a checkout of the project, so nothing is read or written here",
            Self::Snapshot { .. } => "a snapshot is a folder of its own, and is compared as a whole or not at all",
            Self::Journal { .. } => "an interrupted write cannot be undone without it",
            Self::Output { .. } => "an output folder is overwritten, so it must be one that was made for that",
        }
        .to_owned()
    }

    fn next(&self) -> String {
        match self {
            Self::Read { .. } => "see that the path exists and may be read, and run the command again",
            Self::Write { state: TreeState::Old, .. } => {
                "nothing has changed: make room or give permission, and run the command again"
            }
            Self::Write { state: TreeState::ToBeRestored, .. } => {
                "make room or give permission, and run any command: it puts the old files back first"
            }
            Self::Write { state: TreeState::New, .. } => "see to the disk, and run the command again",
            Self::TooLarge { .. } => "bring the committed file back with `git restore`, or name another one",
            Self::Locked { .. } => "wait for the other process to end, and run the command again",
            Self::Symlink { .. } | Self::NotFile { .. } | Self::Name { .. } => {
                "move it away or delete it, and run the command again"
            }
            Self::Root { .. } => "run the command in a checkout of the project",
            Self::Snapshot { .. } => "name the folder of one snapshot or a label: `cargo xtask snapshots` lists them",
            Self::Journal { .. } => {
                "bring the committed files back with `git restore snapshots generated`, delete the journal's folder, and \
                 run the command again"
            }
            Self::Output { .. } => "name a folder that does not exist yet or is empty",
        }
        .to_owned()
    }
}

/// A path for people: escaped, whatever its bytes are. Where a path was expected, somebody may have named a URL.
fn shown(path: &Path) -> String {
    without_credentials(&SafeBytes::new(path.as_os_str().as_encoded_bytes()).to_string()).into_owned()
}

fn holder(process: Option<u32>) -> String {
    process.map_or_else(|| "another process".to_owned(), |id| format!("process {id}"))
}

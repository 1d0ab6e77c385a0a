//! Refusals of what was read from `snapshots/`.

use std::fmt;

use catalog_model::{OldRefusal, Safe};

/// What was read is not what a snapshot must be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {what}")]
pub struct TreeError {
    /// The kind of refusal.
    pub kind: TreeErrorKind,
    /// The place of the fault.
    pub place: Place,
    /// What was seen there; safe to print, and shortened.
    pub what: String,
}

impl TreeError {
    pub(crate) fn new(kind: TreeErrorKind, place: Place, what: impl Into<String>) -> Self {
        Self { kind, place, what: what.into() }
    }

    pub(crate) fn under(mut self, folder: &str) -> Self {
        self.place.file = format!("{}/{}", folder.trim_end_matches('/'), self.place.file);
        self
    }
}

/// A place in a file of a snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path of the file or folder; safe to print.
    pub file: String,
    /// The line, from 1 on.
    pub line: Option<usize>,
    /// The name of the column of a table, or of the key of a TOML file.
    pub column: Option<&'static str>,
}

impl Place {
    pub(crate) fn file(file: &str) -> Self {
        Self { file: Safe::new(file).to_string(), line: None, column: None }
    }

    pub(crate) fn line(file: &str, line: usize) -> Self {
        Self { line: Some(line), ..Self::file(file) }
    }

    pub(crate) fn column(file: &str, line: usize, column: &'static str) -> Self {
        Self { column: Some(column), ..Self::line(file, line) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = self.column {
            write!(f, ", `{column}`")?;
        }
        Ok(())
    }
}

/// The kinds of refusals of what was read from `snapshots/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TreeErrorKind {
    /// The first line of a table is not its header.
    Header,
    /// A file does not end where a line ends.
    Cut,
    /// A cell or key does not hold what belongs there.
    Value,
    /// Lines or entries are out of order, or one stands twice.
    Order,
    /// A snapshot's folder does not bear the snapshot's own name.
    Name,
    /// A file or folder is none of ours.
    Unknown,
    /// A file is missing.
    Missing,
    /// A file can be read but is not written as this program writes it.
    Edited,
    /// A snapshot was written by a newer version of this program.
    Format,
    /// A payload type's definition is not in the pool, or not the one it claims to be.
    Definition,
    /// Two snapshots follow each other with the same content.
    Stretch,
    /// The registry's numbers or names are not what they were.
    Registry,
}

impl TreeErrorKind {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Header => "T-HEADER",
            Self::Cut => "T-CUT",
            Self::Value => "T-VALUE",
            Self::Order => "T-ORDER",
            Self::Name => "T-NAME",
            Self::Unknown => "T-UNKNOWN",
            Self::Missing => "T-MISSING",
            Self::Edited => "T-EDITED",
            Self::Format => "T-FORMAT",
            Self::Definition => "T-DEFINITION",
            Self::Stretch => "T-STRETCH",
            Self::Registry => "T-REGISTRY",
        }
    }
}

/// The way on from most faults: the files are under version control and never edited.
const RESTORE: &str = "bring the committed files back with `git restore snapshots`, or import them again";

impl OldRefusal for TreeError {
    fn id(&self) -> &'static str {
        self.kind.id()
    }

    fn what(&self) -> String {
        self.what.clone()
    }

    fn place(&self) -> String {
        self.place.to_string()
    }

    fn why(&self) -> String {
        match self.kind {
            TreeErrorKind::Header => "a table with other columns would be misread",
            TreeErrorKind::Cut => "a file that was cut may have lost more than its last line",
            TreeErrorKind::Value => "everything that follows from the snapshots relies on each value being well-formed",
            TreeErrorKind::Order => "files are sorted and each thing stands once, so that equal facts are equal bytes",
            TreeErrorKind::Name => "snapshots are found and ordered by the names of their folders",
            TreeErrorKind::Unknown => {
                "snapshots/ is wholly owned by this program, and what it does not know it would lose"
            }
            TreeErrorKind::Missing => "without it the facts are not complete",
            TreeErrorKind::Edited => "reading a snapshot and writing it again must give the same bytes",
            TreeErrorKind::Format => "this version would lose what it does not know",
            TreeErrorKind::Definition => "the fields of a payload type must be rebuilt exactly",
            TreeErrorKind::Stretch => "publications in a row with the same facts share one snapshot",
            TreeErrorKind::Registry => "numbers and names are given once, in order, and never change",
        }
        .to_owned()
    }

    fn next(&self) -> String {
        match self.kind {
            TreeErrorKind::Unknown => "move it out of snapshots/, or delete it".to_owned(),
            TreeErrorKind::Format => {
                "upgrade: pull the newest version of this project and run the command again".to_owned()
            }
            TreeErrorKind::Definition if self.place.line.is_none() => {
                "put the `payload-definitions.csv` that belongs to the snapshot beside its folder".to_owned()
            }
            _ if self.place.file.ends_with("renames.toml") => {
                "correct the file, which is edited by hand, or bring it back with `git restore snapshots`".to_owned()
            }
            _ => RESTORE.to_owned(),
        }
    }
}

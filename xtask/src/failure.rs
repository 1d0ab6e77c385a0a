//! The error of a command. It becomes [`Refusal`] alone when every crate below has error codes.

use std::error::Error;
use std::fmt;
use std::io;

use catalog_ingest::IngestError;
use catalog_model::{FourParts, HistoryError, OldRefusal, Refusal, RegistryError, Safe};
use catalog_store::StoreError;

use crate::exit::Exit;
use crate::terminal;

/// Until the commands that other crates take over use the new name.
pub use crate::terminal::display_arg as echoed;

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    Refused(Refusal),
    /// An error of a crate that has no error codes yet.
    Old(Exit, Box<dyn OldRefusal + Send + Sync>),
}

impl Failure {
    pub fn usage(what: impl Into<String>, next: impl Into<String>) -> Self {
        terminal::usage(what, next).into()
    }

    pub fn refused(exit: Exit, refusal: impl OldRefusal + Send + Sync + 'static) -> Self {
        Self::Old(exit, Box::new(refusal))
    }

    pub fn exit(&self) -> Exit {
        match self {
            Self::Refused(refusal) => refusal.code.into(),
            Self::Old(exit, _) => *exit,
        }
    }

    pub fn refusal(&self) -> &dyn OldRefusal {
        match self {
            Self::Refused(refusal) => refusal,
            Self::Old(_, refusal) => refusal.as_ref(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::Old(_, refusal) => FourParts(refusal.as_ref()).fmt(f),
        }
    }
}

impl Error for Failure {}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// An output that cannot be written: commands do no other I/O of their own.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        terminal::output_refusal(&error).into()
    }
}

impl From<IngestError> for Failure {
    fn from(error: IngestError) -> Self {
        Self::refused(Exit::Refused, error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let exit = match &error {
            error if error.is_usage() => Exit::Usage,
            error if error.is_file_system() => Exit::FileSystem,
            _ => Exit::Refused,
        };
        Self::refused(exit, error)
    }
}

impl From<HistoryError> for Failure {
    fn from(error: HistoryError) -> Self {
        Self::refused(
            Exit::Refused,
            Plain {
                id: "T-HISTORY",
                what: error.to_string(),
                place: "snapshots/".to_owned(),
                why: "a snapshot stands for one stretch of equal content, and its name for it alone".to_owned(),
                next: "remove the publication that does not belong there, or import it with its right time".to_owned(),
            },
        )
    }
}

impl From<RegistryError> for Failure {
    fn from(error: RegistryError) -> Self {
        let next = match &error {
            RegistryError::Naming(_) => {
                "look at the id upstream; if it is meant, the naming rules in catalog-model must learn it"
            }
            RegistryError::Full => "the codes of catalog-model and of the enum crate must become wider",
            RegistryError::OutOfOrder { .. } | RegistryError::IdTwice { .. } | RegistryError::NameTwice { .. } => {
                "bring the committed file back with `git restore snapshots`"
            }
        };
        Self::refused(
            Exit::Refused,
            Plain {
                id: "T-REGISTRY",
                what: error.to_string(),
                place: "snapshots/registry.csv".to_owned(),
                why: "every documented event type needs a number and a variant name".to_owned(),
                next: next.to_owned(),
            },
        )
    }
}

/// A refusal whose parts are put together on the spot.
#[derive(Debug)]
pub struct Plain {
    /// The stable id.
    pub id: &'static str,
    /// What was seen.
    pub what: String,
    /// Where.
    pub place: String,
    /// Why it is refused.
    pub why: String,
    /// What to do next.
    pub next: String,
}

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Safe::new(&self.what).fmt(f)
    }
}

impl Error for Plain {}

impl OldRefusal for Plain {
    fn id(&self) -> &'static str {
        self.id
    }

    fn what(&self) -> String {
        self.what.clone()
    }

    fn place(&self) -> String {
        self.place.clone()
    }

    fn why(&self) -> String {
        self.why.clone()
    }

    fn next(&self) -> String {
        self.next.clone()
    }
}

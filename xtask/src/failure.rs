//! The edge type of errors: whatever went wrong in a command, with the exit code that it ends in.

use std::error::Error;
use std::fmt;
use std::io;

use catalog_fetch::{FailureKind, FetchError};
use catalog_ingest::IngestError;
use catalog_model::{HistoryError, Kind, OldRefusal, Refusal, RegistryError, Safe, without_credentials};
use catalog_store::StoreError;

use crate::exit::Exit;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    refusal: Box<dyn OldRefusal + Send + Sync>,
}

impl Failure {
    /// A command line that cannot be carried out.
    #[must_use]
    pub fn usage(what: impl Into<String>, next: impl Into<String>) -> Self {
        let refusal = Plain {
            id: "U-ARGUMENT",
            what: what.into(),
            place: "the command line".to_owned(),
            why: "the command cannot be carried out as it stands".to_owned(),
            next: next.into(),
        };
        Self::refused(Exit::Usage, refusal)
    }

    /// A refusal with its four parts, which ends in this exit code.
    #[must_use]
    pub fn refused(exit: Exit, refusal: impl OldRefusal + Send + Sync + 'static) -> Self {
        Self { exit, refusal: Box::new(refusal) }
    }

    /// How the process ends.
    #[must_use]
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// What is refused, and why.
    #[must_use]
    pub fn refusal(&self) -> &dyn OldRefusal {
        self.refusal.as_ref()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        catalog_model::FourParts(self.refusal()).fmt(f)
    }
}

impl Error for Failure {}

/// An output that could not be written: the one thing that the commands write by themselves.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let exit = match error.kind() {
            io::ErrorKind::BrokenPipe => Exit::OutputClosed,
            _ => Exit::FileSystem,
        };
        let refusal = Plain {
            id: "F-STDOUT",
            what: format!("the output could not be written: {error}"),
            place: "the standard output".to_owned(),
            why: "a part of a result could be taken for the whole".to_owned(),
            next: "see what the output leads to and whether there is room, and run the command again".to_owned(),
        };
        Self::refused(exit, refusal)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        let exit = match refusal.kind() {
            Kind::Usage => Exit::Usage,
            Kind::Unreachable => Exit::Unreachable,
            Kind::Refused => Exit::Refused,
            Kind::FileSystem => Exit::FileSystem,
        };
        Self::refused(exit, refusal)
    }
}

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Self {
        let exit = match error.kind() {
            FailureKind::Unreachable => Exit::Unreachable,
            FailureKind::Refused => Exit::Refused,
            FailureKind::Usage => Exit::Usage,
            FailureKind::FileSystem => Exit::FileSystem,
        };
        Self::refused(exit, error)
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

/// A word of the command line, or what another program says of one, for people: escaped, without credentials, and cut to
/// `most` characters.
#[must_use]
pub fn echoed(text: &str, most: usize) -> String {
    Safe::new(&without_credentials(text)).shortened(most)
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

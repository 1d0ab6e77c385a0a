//! Turns the errors of crates without error codes into refusals. It goes when those crates return [`Refusal`].

use catalog_fetch::{FailureKind, FetchError};
use catalog_ingest::IngestError;
use catalog_model::{Code, HistoryError, Kind, Location, OldRefusal, Refusal, RegistryError, T_HISTORY, T_REGISTRY};
use catalog_store::StoreError;

pub(crate) trait OrRefuse<T> {
    fn or_refuse(self) -> Result<T, Refusal>;
}

fn refusal(error: &dyn OldRefusal, kind: Kind) -> Refusal {
    let code = Code { id: error.id(), kind, meaning: Box::leak(error.why().into_boxed_str()), next: "" };
    let code: &'static Code = Box::leak(Box::new(code));
    code.at(Location::from("").and(error.place()), error.what()).next(error.next())
}

impl<T> OrRefuse<T> for Result<T, FetchError> {
    fn or_refuse(self) -> Result<T, Refusal> {
        self.map_err(|error| {
            let kind = match error.kind() {
                FailureKind::Unreachable => Kind::Unreachable,
                FailureKind::Refused => Kind::Refused,
                FailureKind::Usage => Kind::Usage,
                FailureKind::FileSystem => Kind::FileSystem,
            };
            refusal(&error, kind)
        })
    }
}

impl<T> OrRefuse<T> for Result<T, IngestError> {
    fn or_refuse(self) -> Result<T, Refusal> {
        self.map_err(|error| refusal(&error, Kind::Refused))
    }
}

impl<T> OrRefuse<T> for Result<T, StoreError> {
    fn or_refuse(self) -> Result<T, Refusal> {
        self.map_err(|error| {
            let kind = match &error {
                error if error.is_usage() => Kind::Usage,
                error if error.is_file_system() => Kind::FileSystem,
                _ => Kind::Refused,
            };
            refusal(&error, kind)
        })
    }
}

impl<T> OrRefuse<T> for Result<T, HistoryError> {
    fn or_refuse(self) -> Result<T, Refusal> {
        self.map_err(|error| T_HISTORY.at("snapshots/", error.to_string()))
    }
}

impl<T> OrRefuse<T> for Result<T, RegistryError> {
    fn or_refuse(self) -> Result<T, Refusal> {
        self.map_err(|error| {
            let refusal = T_REGISTRY.at("snapshots/registry.csv", error.to_string());
            match error {
                RegistryError::Naming(_) => refusal.next(
                    "look at the event id upstream; if it is valid, extend the naming rules: \
                     crates/catalog-model/src/naming.rs",
                ),
                RegistryError::Full => refusal.next("widen the codes of catalog-model and of the enum crate"),
                _ => refusal,
            }
        })
    }
}

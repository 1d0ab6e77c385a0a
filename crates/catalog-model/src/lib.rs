//! The data types of the catalog of Okta System Log event types.
//!
//! This crate has no I/O. Values from outside are checked once, when they become one of these types.
//!
//! Reading order: an [`EventEntry`] has an [`EventId`] and facts; entries and [`PayloadType`]s form a [`Catalog`]; a
//! [`Snapshot`] is a catalog with its provenance; snapshots and a [`Registry`] form a [`History`].
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod catalog;
mod crate_version;
mod credentials;
mod document;
mod event_entry;
mod event_id;
mod files;
mod finding;
mod history;
mod insert;
mod naming;
mod payload;
pub mod payload_fields;
mod refusal;
mod registry;
mod release;
mod renames;
mod safe_text;
mod snapshot;
#[cfg(feature = "testing")]
pub mod testing;
pub mod text;
mod text_type;
mod timeline;
mod token;
mod transition;
mod visibility;

pub use catalog::{Catalog, Coverage, DuplicateEvent};
pub use crate_version::{CrateVersion, InvalidCrateVersion, VersionRecord};
pub use credentials::without_credentials;
pub use document::{Document, Sha256, SourceKind};
pub use event_entry::{ChangeDetails, DescriptionDigest, EventEntry, InvalidDigest};
pub use event_id::{EventId, InvalidEventId};
pub use files::{FilePath, Files, InvalidFilePath};
pub use finding::{Discrepancy, Fact, Finding, Notice, NoticeKind};
pub use history::{History, HistoryError};
pub use insert::{InsertSummary, NewPublication};
pub use naming::{NamingError, VariantName, variant_name};
pub use payload::{FieldName, PayloadField, PayloadFlags, PayloadType};
pub use refusal::{Code, Kind, Location, Refusal};
pub use registry::{EventCode, Registry, RegistryEntry, RegistryError};
pub use release::{InvalidRelease, Release};
pub use renames::{ConfirmedRename, ConfirmedRenames};
pub use safe_text::{Safe, SafeBytes, acts_on_the_screen};
pub use snapshot::{CommitId, InvalidSnapshotName, Publication, Snapshot, SnapshotName, SourceRecord};
pub use timeline::{Definition, Lifecycle, LifecycleStep, Status, Timeline, newest_with_data};
pub use token::{CategoryId, InvalidToken, LegacyId, PayloadTypeName, Tag};
pub use transition::Transition;
pub use visibility::Visibility;

codes! {
    T_HISTORY, "T-HISTORY", Refused, "The snapshots contradict each other: two have one name, or two neighbours the same content.",
        "remove the publication that does not belong there, or import it with its right time";
    T_REGISTRY, "T-REGISTRY", Refused, "The codes or variant names in the registry are not what they were, or an event type cannot be given one.",
        "restore the committed file with `git restore snapshots`";
}

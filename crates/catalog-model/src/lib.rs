//! The data types of the catalog of Okta System Log event types.
//!
//! This crate has no I/O. Values from outside are checked once, when they become one of these types.
//!
//! Reading order: an [`EventEntry`] has an [`EventId`] and facts; entries and [`PayloadType`]s form a [`Catalog`]; a
//! [`Snapshot`] is a catalog with its provenance; snapshots and a [`Registry`] form a [`History`]; a [`Timeline`]
//! shows how each event type changed in it.
#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod catalog;
mod crate_version;
mod digest;
mod event;
mod fact_history;
mod files;
mod finding;
mod history;
mod id;
mod invalid;
mod macros;
mod naming;
mod observed_keys;
mod payload;
pub mod payload_fields;
mod refusal;
mod registry;
mod release;
mod renames;
mod safe;
mod snapshot;
mod source;
mod tables;
#[cfg(feature = "testing")]
pub mod testing;
pub mod text;
mod timeline;
mod transition;

pub use catalog::{Catalog, Coverage, DuplicateEvent};
pub use crate_version::{CrateVersion, VersionRecord};
pub use digest::{DescriptionDigest, Sha256};
pub use event::{ChangeDetails, EventEntry, Visibility};
pub use fact_history::{EventFact, FactStep, FieldChange, FieldStep, fact_history, field_history};
pub use files::{FilePath, Files};
pub use finding::{Discrepancy, Fact, Finding, Notice, NoticeKind};
pub use history::{History, InsertSummary, NewPublication};
pub use id::{CategoryId, CommitId, DebugDataKey, EventId, FieldName, LegacyId, PayloadTypeName, Tag};
pub use invalid::Invalid;
pub use naming::{VariantName, variant_name};
pub use observed_keys::{Observation, ObservationSource, ObservedKeys};
pub use payload::{PayloadField, PayloadFlags, PayloadType};
pub use refusal::{Code, Kind, Location, Refusal};
pub use registry::{EventCode, Registry, RegistryEntry};
pub use release::Release;
pub use renames::{ConfirmedRename, ConfirmedRenames, RenameDoubt, RenameKind};
pub use safe::{Safe, SafeBytes, acts_on_the_screen, without_credentials};
pub use snapshot::{Publication, Snapshot, SnapshotName, SourceRecord};
pub use source::{Document, SourceKind};
pub use tables::{Gap, HistoryTables, Moment, Precision, Published, Run, SnapshotHead};
pub use timeline::{Lifecycle, LifecycleStep, Spell, Status, Timeline, newest_with_data};
pub use transition::Transition;

codes! {
    T_HISTORY, "T-HISTORY", Refused,
        "The snapshots contradict each other: two start at the same time, or two neighbours have the same content.",
        "remove the publication that does not belong there, or import it with its correct time";
    T_REGISTRY, "T-REGISTRY", Refused,
        "The codes or variant names in the registry changed, or an event type cannot get one.",
        "restore the committed file with `git restore snapshots`";
}

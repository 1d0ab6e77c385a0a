//! All snapshots in the order of time.

use crate::{ConfirmedRenames, Registry, RegistryError, Snapshot, SnapshotName, VersionRecord};

/// Everything that is committed under `snapshots/`.
#[derive(Clone, Debug, Default)]
pub struct History {
    snapshots: Vec<Snapshot>,
    unpaired: Vec<Snapshot>,
    registry: Registry,
    renames: ConfirmedRenames,
    crate_version: Option<VersionRecord>,
}

impl History {
    /// Sorts the snapshots by time. Names must be unique, and neighbours must differ in content.
    pub fn new(
        mut snapshots: Vec<Snapshot>,
        registry: Registry,
        renames: ConfirmedRenames,
    ) -> Result<Self, HistoryError> {
        snapshots.sort_by_key(Snapshot::name);
        for pair in snapshots.windows(2) {
            let (first, second) = (pair[0].name(), pair[1].name());
            if first == second {
                return Err(HistoryError::SameName { name: first });
            }
            if pair[0].catalog == pair[1].catalog {
                return Err(HistoryError::SameContent { first, second });
            }
        }
        Ok(Self { snapshots, unpaired: Vec::new(), registry, renames, crate_version: None })
    }

    /// Oldest first.
    #[must_use]
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }

    /// Adds publications of which only the CSV is known.
    ///
    /// Without the data file of the same commit, a CSV file does not cover hidden event types, categories and payload
    /// types, so it does not become a snapshot. Its facts are kept separately until the data file is imported, so that
    /// the order of imports does not matter.
    #[must_use]
    pub fn with_unpaired(mut self, mut unpaired: Vec<Snapshot>) -> Self {
        unpaired.sort_by_key(Snapshot::name);
        self.unpaired = unpaired;
        self
    }

    /// The publications of which only the CSV is known, oldest first.
    #[must_use]
    pub fn unpaired(&self) -> &[Snapshot] {
        &self.unpaired
    }

    #[must_use]
    pub fn with_crate_version(mut self, crate_version: Option<VersionRecord>) -> Self {
        self.crate_version = crate_version;
        self
    }

    /// The version of the enum crate, if set.
    #[must_use]
    pub const fn crate_version(&self) -> Option<&VersionRecord> {
        self.crate_version.as_ref()
    }

    #[must_use]
    pub fn newest(&self) -> Option<&Snapshot> {
        self.snapshots.last()
    }

    #[must_use]
    pub const fn registry(&self) -> &Registry {
        &self.registry
    }

    #[must_use]
    pub const fn renames(&self) -> &ConfirmedRenames {
        &self.renames
    }

    #[must_use]
    pub fn named(&self, name: SnapshotName) -> Option<&Snapshot> {
        self.snapshots.iter().find(|snapshot| snapshot.name() == name)
    }

    /// Registers every documented id that has no code yet, in the order of snapshots and then of ids.
    pub fn register_documented(&mut self) -> Result<(), RegistryError> {
        for snapshot in &self.snapshots {
            for entry in snapshot.catalog.entries().filter(|entry| entry.visibility.is_public()) {
                self.registry.register(&entry.id)?;
            }
        }
        Ok(())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HistoryError {
    #[error("two snapshots have the name {name}")]
    SameName { name: SnapshotName },
    #[error("{first} and {second} follow each other with the same content and should be one snapshot")]
    SameContent { first: SnapshotName, second: SnapshotName },
}

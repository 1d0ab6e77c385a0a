//! All snapshots in the order of time, and what follows from them.

use crate::{ConfirmedRenames, Registry, RegistryError, Snapshot, SnapshotName, VersionRecord};

/// Everything that is committed under `snapshots/`: the arrow from the store to the generators.
#[derive(Clone, Debug, Default)]
pub struct History {
    snapshots: Vec<Snapshot>,
    unpaired: Vec<Snapshot>,
    registry: Registry,
    renames: ConfirmedRenames,
    crate_version: Option<VersionRecord>,
}

impl History {
    /// These snapshots, put in the order of time, with the numbers and names given so far.
    ///
    /// # Errors
    /// [`HistoryError::SameName`] where two snapshots have one name, [`HistoryError::SameContent`] where two
    /// neighbours in time have the same content and should have been one.
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

    /// The snapshots in the order of time.
    #[must_use]
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }

    /// The same history, with these publications of the CSV alone beside it.
    ///
    /// A CSV file whose commit has no data file with it says nothing of hidden event types, categories and payload
    /// types, so it makes no snapshot. Its facts are kept beside the history until the data of the same commit turns
    /// up, so that the order in which files are imported does not matter.
    #[must_use]
    pub fn with_unpaired(mut self, mut unpaired: Vec<Snapshot>) -> Self {
        unpaired.sort_by_key(Snapshot::name);
        self.unpaired = unpaired;
        self
    }

    /// The publications of the CSV alone, in the order of time; they are no part of the history.
    #[must_use]
    pub fn unpaired(&self) -> &[Snapshot] {
        &self.unpaired
    }

    /// The same history, with the record of the enum crate's version.
    #[must_use]
    pub fn with_crate_version(mut self, crate_version: Option<VersionRecord>) -> Self {
        self.crate_version = crate_version;
        self
    }

    /// The version of the enum crate, where one was set.
    #[must_use]
    pub const fn crate_version(&self) -> Option<&VersionRecord> {
        self.crate_version.as_ref()
    }

    /// The newest snapshot, if there is any.
    #[must_use]
    pub fn newest(&self) -> Option<&Snapshot> {
        self.snapshots.last()
    }

    /// The numbers and names given so far.
    #[must_use]
    pub const fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The confirmed renames.
    #[must_use]
    pub const fn renames(&self) -> &ConfirmedRenames {
        &self.renames
    }

    /// The snapshot of this name.
    #[must_use]
    pub fn named(&self, name: SnapshotName) -> Option<&Snapshot> {
        self.snapshots.iter().find(|snapshot| snapshot.name() == name)
    }

    /// Gives a number and a name to every id that any snapshot documents and that has none, in the order of time and
    /// then of ids.
    ///
    /// # Errors
    /// [`RegistryError`] where an id cannot be named or the numbers are used up.
    pub fn register_documented(&mut self) -> Result<(), RegistryError> {
        for snapshot in &self.snapshots {
            for entry in snapshot.catalog.entries().filter(|entry| entry.visibility.is_public()) {
                self.registry.register(&entry.id)?;
            }
        }
        Ok(())
    }
}

/// Why snapshots make no history.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HistoryError {
    /// Two snapshots have one name.
    #[error("two snapshots have the name {name}")]
    SameName {
        /// The name.
        name: SnapshotName,
    },
    /// Two neighbours have the same content.
    #[error("{first} and {second} follow each other with the same content: they are one stretch and need one snapshot")]
    SameContent {
        /// The earlier one.
        first: SnapshotName,
        /// The later one.
        second: SnapshotName,
    },
}

//! All snapshots in the order of time, and how publications are inserted into them.

use std::sync::Arc;

use jiff::Timestamp;

use crate::{
    Catalog, ConfirmedRename, ConfirmedRenames, Location, ObservedKeys, Publication, Refusal, Registry, Release,
    RenameDoubt, Sha256, Snapshot, SnapshotName, Status, T_HISTORY, Timeline, VersionRecord,
};

/// Everything that is committed under `snapshots/`.
#[derive(Clone, Debug, Default)]
pub struct History {
    snapshots: Vec<Snapshot>,
    registry: Registry,
    all_renames: ConfirmedRenames,
    /// Those of registered ids.
    renames: ConfirmedRenames,
    observed_keys: ObservedKeys,
    crate_version: Option<VersionRecord>,
}

impl History {
    /// Sorts the snapshots by time. Their times must be unique, and neighbours must differ in content. A refusal is located
    /// at the name of the later snapshot.
    pub fn new(snapshots: Vec<Snapshot>, registry: Registry, all_renames: ConfirmedRenames) -> Result<Self, Refusal> {
        let snapshots = sorted(snapshots)?;
        let renames = all_renames.of_registered(&registry);
        Ok(Self { snapshots, registry, all_renames, renames, ..Self::default() })
    }

    /// The confirmed renames and replacements that cannot be right, or cannot be applied yet. `timeline` is that of this
    /// history.
    pub fn doubtful_renames(&self, timeline: &Timeline) -> Vec<(&ConfirmedRename, RenameDoubt)> {
        let doubt = |it: &ConfirmedRename| {
            let (from, to) = (timeline.life(it.from.as_str()), timeline.life(it.to.as_str()));
            if !self.renames.iter().any(|applied| applied == it) {
                Some(RenameDoubt::NotApplied)
            } else if from.is_some_and(|life| life.status == Status::Documented) {
                Some(RenameDoubt::StillDocumented)
            } else if to.is_none() {
                Some(RenameDoubt::NeverSeen)
            } else {
                None
            }
        };
        self.all_renames.iter().filter_map(|it| Some((it, doubt(it)?))).collect()
    }

    pub fn with_observed_keys(mut self, observed_keys: ObservedKeys) -> Self {
        self.observed_keys = observed_keys;
        self
    }

    pub fn with_crate_version(mut self, crate_version: Option<VersionRecord>) -> Self {
        self.crate_version = crate_version;
        self
    }

    /// Oldest first.
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }

    pub fn newest(&self) -> Option<&Snapshot> {
        self.snapshots.last()
    }

    pub fn named(&self, name: SnapshotName) -> Option<&Snapshot> {
        self.snapshots.iter().find(|snapshot| snapshot.name() == name)
    }

    pub const fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The confirmed renames of registered ids.
    pub const fn renames(&self) -> &ConfirmedRenames {
        &self.renames
    }

    /// All confirmed renames. One of an id that was never registered is not applied: a history that is built newest
    /// first gets the older ids last.
    pub const fn all_renames(&self) -> &ConfirmedRenames {
        &self.all_renames
    }

    pub const fn observed_keys(&self) -> &ObservedKeys {
        &self.observed_keys
    }

    /// The last released version of the enum crate; `None` before the first release.
    pub const fn crate_version(&self) -> Option<&VersionRecord> {
        self.crate_version.as_ref()
    }

    /// Registers every documented id that has no code yet, in the order of snapshots and then of ids.
    pub fn register_documented(&mut self) -> Result<(), Refusal> {
        for snapshot in &self.snapshots {
            for entry in snapshot.catalog.entries().filter(|entry| entry.visibility.is_public()) {
                self.registry.register(&entry.id)?;
            }
        }
        self.renames = self.all_renames.of_registered(&self.registry);
        Ok(())
    }

    /// Inserts publications by time.
    ///
    /// Consecutive publications with equal content form one snapshot. A publication that equals its neighbour joins its
    /// snapshot; one with other content in the middle of a run splits it. The order of insertion does not matter.
    ///
    /// Two publications with the same time but different content are refused, and the history stays unchanged.
    pub fn insert(&mut self, publications: Vec<NewPublication>) -> Result<InsertSummary, Refusal> {
        let mut counts = InsertSummary::default();
        let mut all: Vec<(Publication, Arc<Catalog>)> = Vec::new();
        for snapshot in &self.snapshots {
            let publications = snapshot.publications.iter().cloned();
            all.extend(publications.map(|publication| (publication, Arc::clone(&snapshot.catalog))));
        }
        for NewPublication { publication, catalog } in publications {
            match all.iter_mut().find(|(known, _)| is_same_publication(known, &publication)) {
                Some((known, content)) if **content == catalog => {
                    if complete(known, publication) {
                        counts.completed += 1;
                    } else {
                        counts.known += 1;
                    }
                }
                _ => {
                    all.push((publication, Arc::new(catalog)));
                    counts.inserted += 1;
                }
            }
        }
        all.sort_by_key(|(publication, _)| sort_key(publication));
        let mut snapshots: Vec<Snapshot> = Vec::new();
        for (publication, catalog) in all {
            match snapshots.last_mut() {
                Some(run) if run.catalog == catalog => run.publications.push(publication),
                _ => snapshots.push(Snapshot { catalog, publications: vec![publication] }),
            }
        }
        self.snapshots = sorted(snapshots)?;
        Ok(counts)
    }
}

#[derive(Clone, Debug)]
pub struct NewPublication {
    pub publication: Publication,
    pub catalog: Catalog,
}

/// Counts of inserted publications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InsertSummary {
    /// New publications.
    pub inserted: usize,
    /// Known publications that gained a source.
    pub completed: usize,
    /// Publications that were already complete.
    pub known: usize,
}

fn sorted(mut snapshots: Vec<Snapshot>) -> Result<Vec<Snapshot>, Refusal> {
    snapshots.sort_by_key(Snapshot::name);
    for pair in snapshots.windows(2) {
        let (first, second) = (pair[0].name(), pair[1].name());
        let at = || Location::untrusted(&second.to_string());
        if first.published == second.published {
            return Err(T_HISTORY.at(at(), format!("{first} and {second} start at the same time")));
        }
        if pair[0].catalog == pair[1].catalog {
            let what =
                format!("{first} and {second} follow each other with the same content and should be one snapshot");
            return Err(T_HISTORY.at(at(), what));
        }
    }
    Ok(snapshots)
}

/// Whether both come from the same commit, or have the same bytes at the same time.
fn is_same_publication(known: &Publication, new: &Publication) -> bool {
    known.time == new.time
        && new.sources.iter().any(|new| {
            known.sources.iter().any(|known| match (&known.commit, &new.commit) {
                (Some(known), Some(new)) => known == new,
                _ => known.sha256 == new.sha256,
            })
        })
}

/// Adds missing sources, with their findings, to `known`. Returns whether any were missing.
fn complete(known: &mut Publication, new: Publication) -> bool {
    let before = known.sources.len();
    for source in new.sources {
        if !known.sources.iter().any(|known| known.source == source.source) {
            known.sources.push(source);
        }
    }
    let is_completed = known.sources.len() > before;
    if is_completed {
        known.sources.sort_by_key(|source| source.source);
        known.findings.extend(new.findings);
        known.findings.sort();
        known.findings.dedup();
    }
    is_completed
}

/// Publications with the same time and label have a fixed order too, so that the order of insertion does not matter.
fn sort_key(publication: &Publication) -> (Timestamp, Option<Release>, Vec<Sha256>) {
    let digests = publication.sources.iter().map(|source| source.sha256).collect();
    (publication.time, publication.label, digests)
}

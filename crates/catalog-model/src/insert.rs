//! Inserting publications into the history, in any order.

use std::sync::Arc;

use crate::{Catalog, History, HistoryError, Publication, Snapshot};

#[derive(Clone, Debug)]
pub struct NewPublication {
    pub publication: Publication,
    pub catalog: Catalog,
}

/// Counts of inserted publications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InsertSummary {
    /// New publications.
    pub filed: usize,
    /// Known publications that gained a source.
    pub completed: usize,
    /// Publications that were already complete.
    pub known: usize,
}

impl History {
    /// Inserts publications by time.
    ///
    /// Consecutive publications with equal content form one snapshot. A publication that equals its neighbour joins its
    /// snapshot; one with other content in the middle of a run splits it. The order of insertion does not matter.
    ///
    /// # Errors
    /// Two publications with the same time and label have different content. The history is then unchanged.
    pub fn insert(&mut self, publications: Vec<NewPublication>) -> Result<InsertSummary, HistoryError> {
        let mut counts = InsertSummary::default();
        let mut timeline: Vec<(Publication, Arc<Catalog>)> = Vec::new();
        for snapshot in self.snapshots() {
            let publications = snapshot.publications.iter().cloned();
            timeline.extend(publications.map(|publication| (publication, Arc::clone(&snapshot.catalog))));
        }
        for NewPublication { publication, catalog } in publications {
            match timeline.iter_mut().find(|(known, _)| is_same_publication(known, &publication)) {
                Some((known, content)) if **content == catalog => {
                    if complete(known, publication) {
                        counts.completed += 1;
                    } else {
                        counts.known += 1;
                    }
                }
                _ => {
                    timeline.push((publication, Arc::new(catalog)));
                    counts.filed += 1;
                }
            }
        }
        timeline.sort_by_key(|(publication, _)| order_of(publication));
        let mut snapshots: Vec<Snapshot> = Vec::new();
        let mut newest_content: Option<Arc<Catalog>> = None;
        for (publication, catalog) in timeline {
            let is_same =
                newest_content.as_ref().is_some_and(|newest| Arc::ptr_eq(newest, &catalog) || *newest == catalog);
            match snapshots.last_mut() {
                Some(snapshot) if is_same => snapshot.publications.push(publication),
                _ => {
                    snapshots.push(Snapshot { catalog: Arc::clone(&catalog), publications: vec![publication] });
                    newest_content = Some(catalog);
                }
            }
        }
        let rebuilt = Self::new(snapshots, self.registry().clone(), self.renames().clone())?;
        *self = rebuilt.with_unpaired(self.unpaired().to_vec()).with_crate_version(self.crate_version().cloned());
        Ok(counts)
    }
}

/// Whether both are of the same commit, or of the same bytes at the same time.
fn is_same_publication(known: &Publication, arrival: &Publication) -> bool {
    known.time == arrival.time
        && arrival.sources.iter().any(|new| {
            known.sources.iter().any(|old| match (&old.commit, &new.commit) {
                (Some(old), Some(new)) => old == new,
                _ => old.sha256 == new.sha256,
            })
        })
}

/// Adds missing sources, with their findings, to `known`. Returns whether there were any.
fn complete(known: &mut Publication, arrival: Publication) -> bool {
    let before = known.sources.len();
    for source in arrival.sources {
        if !known.sources.iter().any(|old| old.source == source.source) {
            known.sources.push(source);
        }
    }
    let is_completed = known.sources.len() > before;
    if is_completed {
        known.sources.sort_by_key(|source| source.source);
        known.findings.extend(arrival.findings);
        known.findings.sort();
        known.findings.dedup();
    }
    is_completed
}

fn order_of(publication: &Publication) -> (jiff::Timestamp, Option<crate::Release>, Vec<crate::Sha256>) {
    let digests = publication.sources.iter().map(|source| source.sha256).collect();
    (publication.time, publication.label, digests)
}

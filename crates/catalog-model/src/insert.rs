//! How publications find their place in the history, whatever the order in which they arrive.

use std::sync::Arc;

use crate::{Catalog, History, HistoryError, Publication, Snapshot};

/// A publication on its way into the history, with what it published.
#[derive(Clone, Debug)]
pub struct NewPublication {
    /// When and where it was published.
    pub publication: Publication,
    /// What was published.
    pub catalog: Catalog,
}

/// What became of the publications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InsertSummary {
    /// Publications that the history did not have.
    pub filed: usize,
    /// Publications that it had and that gained a source.
    pub completed: usize,
    /// Publications that it had already.
    pub known: usize,
}

impl History {
    /// Files these publications where they belong in time.
    ///
    /// Consecutive publications of equal content share a snapshot: one that equals its neighbour joins it, one that
    /// falls within a stretch and differs splits it. The result depends on the set of publications and not on the
    /// order in which they arrive.
    ///
    /// # Errors
    /// [`HistoryError`] where two publications of one time and label differ in content. The history is unchanged then.
    pub fn insert(&mut self, publications: Vec<NewPublication>) -> Result<InsertSummary, HistoryError> {
        let mut counts = InsertSummary::default();
        let mut timeline: Vec<(Publication, Arc<Catalog>)> = Vec::new();
        for snapshot in self.snapshots() {
            let publications = snapshot.publications.iter().cloned();
            timeline.extend(publications.map(|publication| (publication, Arc::clone(&snapshot.catalog))));
        }
        for NewPublication { publication, catalog } in publications {
            match timeline.iter_mut().find(|(known, _)| is_same_act(known, &publication)) {
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

/// Whether the two tell of the same commit, or of the same bytes at the same time.
fn is_same_act(known: &Publication, arrival: &Publication) -> bool {
    known.time == arrival.time
        && arrival.sources.iter().any(|new| {
            known.sources.iter().any(|old| match (&old.commit, &new.commit) {
                (Some(old), Some(new)) => old == new,
                _ => old.sha256 == new.sha256,
            })
        })
}

/// Adds the sources that `known` lacks, with their findings. Says whether there were any.
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

//! Joins the data and the CSV of one publication, in whichever order they are imported.

use std::collections::BTreeMap;

use catalog_ingest::{SourceCatalog, reconcile};
use catalog_model::{
    Catalog, Finding, History, NewPublication, Publication, Release, Snapshot, SourceKind, SourceRecord,
};

use super::{Pair, Read, Version};
use crate::failure::Failure;

/// What became of what was read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filing {
    /// Publications that the history did not have.
    pub publications: usize,
    /// Publications that it had and that gained a source.
    pub completed: usize,
    /// CSV files whose data is not there yet.
    pub unpaired: usize,
    /// What it had already.
    pub known: usize,
}

/// Whether the history has these bytes already, as far as can be told without reading them.
pub fn is_known(history: &History, version: &Version) -> bool {
    let Some(sha256) = version.sha256 else { return false };
    history.snapshots().iter().chain(history.unpaired()).flat_map(|snapshot| &snapshot.publications).any(
        |publication| {
            publication.time == version.time
                && publication.sources.iter().any(|source| {
                    source.source == version.source && source.sha256 == sha256 && source.commit == version.commit
                })
        },
    )
}

/// Files what was read.
///
/// # Errors
/// [`Failure`] where the sources of one commit cannot be of one catalog, or two publications contradict each other.
pub fn file(history: &mut History, read: Vec<Read>) -> Result<Filing, Failure> {
    let mut pairs: BTreeMap<Pair, (Vec<Read>, Vec<Read>)> = BTreeMap::new();
    for version in read {
        let (data, csv) = pairs.entry(version.version.pair.clone()).or_default();
        if version.version.source == SourceKind::Data { data.push(version) } else { csv.push(version) }
    }
    let mut unpaired: Vec<Snapshot> = history.unpaired().to_vec();
    let mut publications: Vec<NewPublication> = Vec::new();
    let mut filing = Filing::default();
    for (pair, (data, csv)) in pairs {
        let mut csv = csv.into_iter().next();
        for data in data {
            let waiting = unpaired.iter().position(|csv| csv.publications.iter().any(|csv| is_of(csv, &pair)));
            let arrival = match (csv.take(), waiting) {
                (Some(csv), _) => both(data, csv)?,
                (None, Some(waiting)) => joined(data, unpaired.remove(waiting)),
                (None, None) => alone(data),
            };
            publications.push(arrival);
        }
        if let Some(csv) = csv {
            match data_of(history, &pair) {
                Some((catalog, publication)) => {
                    let (catalog, publication) = (catalog.clone(), publication.clone());
                    publications.push(completing(csv, catalog, &publication));
                }
                None => {
                    let snapshot = csv_alone(csv);
                    if unpaired.contains(&snapshot) {
                        filing.known += 1;
                    } else {
                        unpaired.push(snapshot);
                        filing.unpaired += 1;
                    }
                }
            }
        }
    }
    let counts = history.insert(publications)?;
    *history = std::mem::take(history).with_unpaired(unpaired);
    filing.publications = counts.filed;
    filing.completed = counts.completed;
    filing.known += counts.known;
    Ok(filing)
}

/// The data and the CSV of one commit, both at hand.
fn both(data: Read, csv: Read) -> Result<NewPublication, Failure> {
    let sources = vec![source(&csv), source(&data)];
    let time = data.version.time;
    let reconciled = reconcile::reconcile(vec![data.source_catalog, csv.source_catalog])?;
    let publication = publication(time, reconciled.label, reconciled.build, sources, reconciled.findings);
    Ok(NewPublication { publication, catalog: reconciled.catalog })
}

/// The data of a commit without its CSV.
fn alone(data: Read) -> NewPublication {
    let sources = vec![source(&data)];
    let SourceCatalog { label, build, catalog, findings, .. } = data.source_catalog;
    NewPublication { publication: publication(data.version.time, label, build, sources, findings), catalog }
}

/// The data of a commit whose CSV was imported before.
fn joined(data: Read, csv: Snapshot) -> NewPublication {
    let mut arrival = alone(data);
    arrival
        .publication
        .findings
        .extend(reconcile::compare((&arrival.catalog, SourceKind::Data), (&csv.catalog, SourceKind::Csv)));
    for earlier in csv.publications {
        arrival.publication.sources.extend(earlier.sources);
        arrival.publication.findings.extend(earlier.findings);
    }
    sort(&mut arrival.publication);
    arrival
}

/// The CSV of a commit whose data was imported before: the same publication, with one more source.
fn completing(csv: Read, catalog: Catalog, publication: &Publication) -> NewPublication {
    let mut findings = csv.source_catalog.findings.clone();
    findings.extend(reconcile::compare((&catalog, SourceKind::Data), (&csv.source_catalog.catalog, SourceKind::Csv)));
    let mut sources = publication.sources.clone();
    sources.push(source(&csv));
    let mut publication = Publication { sources, findings, ..publication.clone() };
    sort(&mut publication);
    NewPublication { publication, catalog }
}

/// The CSV of a commit whose data is not there: kept beside the history. Its label is upstream's nowhere, so it has
/// none.
fn csv_alone(csv: Read) -> Snapshot {
    let sources = vec![source(&csv)];
    let SourceCatalog { catalog, findings, .. } = csv.source_catalog;
    Snapshot {
        catalog: catalog.into(),
        publications: vec![publication(csv.version.time, None, None, sources, findings)],
    }
}

fn publication(
    time: jiff::Timestamp,
    label: Option<Release>,
    build: Option<String>,
    sources: Vec<SourceRecord>,
    findings: Vec<Finding>,
) -> Publication {
    let mut publication = Publication { time, label, label_inferred: false, build, sources, findings };
    sort(&mut publication);
    publication
}

fn sort(publication: &mut Publication) {
    publication.sources.sort_by_key(|source| source.source);
    publication.findings.sort();
    publication.findings.dedup();
}

fn source(read: &Read) -> SourceRecord {
    SourceRecord {
        source: read.version.source,
        location: read.version.location.clone(),
        commit: read.version.commit.clone(),
        sha256: read.sha256,
        bytes: read.bytes,
    }
}

/// Whether a publication belongs to this pair.
fn is_of(publication: &Publication, pair: &Pair) -> bool {
    match pair {
        Pair::Time(time) => publication.time == *time,
        Pair::Commit(commit) => publication.sources.iter().any(|source| source.commit.as_ref() == Some(commit)),
    }
}

/// The publication that has the data of this pair, with its content.
fn data_of<'a>(history: &'a History, pair: &Pair) -> Option<(&'a Catalog, &'a Publication)> {
    history.snapshots().iter().find_map(|snapshot| {
        let mut publications = snapshot.publications.iter();
        let publication = publications.find(|publication| {
            let has_data = publication.sources.iter().any(|source| source.source == SourceKind::Data);
            has_data && is_of(publication, pair)
        })?;
        Some((snapshot.catalog.as_ref(), publication))
    })
}

//! Joins the data and the CSV of one publication, in any order of import.

use std::collections::BTreeMap;

use catalog_ingest::{SourceCatalog, reconcile};
use catalog_model::{
    Finding, History, NewPublication, Publication, Refusal, Release, Snapshot, SourceKind, SourceRecord,
};

use super::{Imported, Pair, Read, Version};

/// Whether the history already has this version, according to the digest in the manifest.
pub(super) fn is_known(history: &History, version: &Version) -> bool {
    let Some(sha256) = version.sha256 else { return false };
    history.snapshots().iter().chain(history.unpaired()).flat_map(|snapshot| &snapshot.publications).any(
        |publication| {
            publication.time == version.time
                && publication.sources.iter().any(|source| {
                    source.source == version.source
                        && source.sha256 == sha256
                        && source.commit.as_ref() == Some(&version.commit)
                })
        },
    )
}

/// Inserts the versions that were read. It refuses sources of one publication that cannot describe one catalog, and
/// publications that contradict each other.
pub(super) fn insert(history: &mut History, read: Vec<Read>, imported: &mut Imported) -> Result<(), Refusal> {
    let mut pairs: BTreeMap<Pair, (Vec<Read>, Option<Read>)> = BTreeMap::new();
    for read in read {
        let (data, csv) = pairs.entry(read.version.pair.clone()).or_default();
        match read.version.source {
            SourceKind::Data => data.push(read),
            SourceKind::Csv | SourceKind::Page => *csv = csv.take().or(Some(read)),
        }
    }
    let mut unpaired: Vec<Snapshot> = history.unpaired().to_vec();
    let mut publications: Vec<NewPublication> = Vec::new();
    for (pair, (data, mut csv)) in pairs {
        for data in data {
            let waiting = unpaired.iter().position(|csv| csv.publications.iter().any(|csv| is_of(csv, &pair)));
            publications.push(match (csv.take(), waiting) {
                (Some(csv), _) => both(data, csv)?,
                (None, Some(waiting)) => with_csv(alone(data), unpaired.remove(waiting)),
                (None, None) => alone(data),
            });
        }
        let Some(csv) = csv else { continue };
        let snapshot = csv_alone(csv);
        if let Some(data) = data_of(history, &pair) {
            publications.push(with_csv(data, snapshot));
        } else if unpaired.contains(&snapshot) {
            imported.known += 1;
        } else {
            unpaired.push(snapshot);
            imported.unpaired += 1;
        }
    }
    let counts = history.insert(publications)?;
    *history = std::mem::take(history).with_unpaired(unpaired);
    imported.publications += counts.inserted;
    imported.completed += counts.completed;
    imported.known += counts.known;
    Ok(())
}

/// The data and the CSV of one publication.
fn both(data: Read, csv: Read) -> Result<NewPublication, Refusal> {
    let sources = vec![source(&csv), source(&data)];
    let time = data.version.time;
    let reconciled = reconcile::reconcile(vec![data.catalog, csv.catalog])?;
    let publication = publication(time, reconciled.label, reconciled.build, sources, reconciled.findings);
    Ok(NewPublication { publication, catalog: reconciled.catalog })
}

/// The data without a CSV.
fn alone(data: Read) -> NewPublication {
    let sources = vec![source(&data)];
    let SourceCatalog { label, build, catalog, findings, .. } = data.catalog;
    NewPublication { publication: publication(data.version.time, label, build, sources, findings), catalog }
}

/// A publication with the data, and the CSV of the same publication.
fn with_csv(mut new: NewPublication, csv: Snapshot) -> NewPublication {
    let differences = reconcile::compare((&new.catalog, SourceKind::Data), (&csv.catalog, SourceKind::Csv));
    new.publication.findings.extend(differences);
    for publication in csv.publications {
        new.publication.sources.extend(publication.sources);
        new.publication.findings.extend(publication.findings);
    }
    sort(&mut new.publication);
    new
}

/// A CSV without its data. Its label could only be inferred, so it has none.
fn csv_alone(csv: Read) -> Snapshot {
    let sources = vec![source(&csv)];
    let SourceCatalog { catalog, findings, .. } = csv.catalog;
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
        commit: Some(read.version.commit.clone()),
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

/// The publication in the history that has the data of this pair.
fn data_of(history: &History, pair: &Pair) -> Option<NewPublication> {
    history.snapshots().iter().find_map(|snapshot| {
        let has_data = |publication: &Publication| publication.sources.iter().any(|it| it.source == SourceKind::Data);
        let mut publications = snapshot.publications.iter();
        let publication = publications.find(|publication| has_data(publication) && is_of(publication, pair))?;
        Some(NewPublication { publication: publication.clone(), catalog: snapshot.catalog.as_ref().clone() })
    })
}

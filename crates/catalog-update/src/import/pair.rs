//! Joins the data and the CSV of one publication.

use std::collections::{BTreeMap, BTreeSet};

use catalog_ingest::{SourceCatalog, reconcile::reconcile};
use catalog_model::{History, NewPublication, Publication, Refusal, SourceKind, SourceRecord};
use jiff::Timestamp;

use super::{Imported, Read, Version};

/// Whether the history already has this version, according to the digest in the manifest.
pub(super) fn is_known(history: &History, version: &Version) -> bool {
    let Some(sha256) = version.sha256 else { return false };
    history.snapshots().iter().flat_map(|snapshot| &snapshot.publications).any(|publication| {
        publication.time == version.time
            && publication.sources.iter().any(|source| {
                source.source == version.source
                    && source.sha256 == sha256
                    && source.commit.as_ref() == Some(&version.commit)
            })
    })
}

/// Makes publications of the versions that were read. A CSV is skipped if its data is not there, or is refused
/// (`without_data`), and refused alone if it cannot describe the same catalog.
pub(super) fn join(
    history: &History,
    read: Vec<Read>,
    without_data: &BTreeSet<Timestamp>,
    imported: &mut Imported,
) -> Vec<NewPublication> {
    let mut by_time: BTreeMap<Timestamp, (Vec<Read>, Option<Read>)> = BTreeMap::new();
    for read in read {
        let (data, csv) = by_time.entry(read.version.time).or_default();
        match read.version.source {
            SourceKind::Data => data.push(read),
            SourceKind::Csv | SourceKind::Page => *csv = csv.take().or(Some(read)),
        }
    }
    let mut publications: Vec<NewPublication> = Vec::new();
    for (time, (data, csv)) in by_time {
        let mut new: Vec<NewPublication> = data.into_iter().map(alone).collect();
        if let Some(csv) = csv {
            if new.is_empty() && !without_data.contains(&time) {
                new.extend(with_data(history, time));
            }
            match new.first_mut() {
                None => imported.without_data.push(csv.version.name),
                Some(data) => imported.refusals.extend(add_csv(data, csv).err()),
            }
        }
        publications.extend(new);
    }
    publications
}

/// The publication of the data without a CSV.
fn alone(data: Read) -> NewPublication {
    let sources = vec![record(&data)];
    let SourceCatalog { label, build, catalog, findings, .. } = data.catalog;
    let publication = Publication { time: data.version.time, label, label_inferred: false, build, sources, findings };
    NewPublication { publication, catalog }
}

/// Adds the CSV to the publication of its data. The data covers all facts of the CSV, so the catalog stays the same.
fn add_csv(data: &mut NewPublication, csv: Read) -> Result<(), Refusal> {
    let record = record(&csv);
    let NewPublication { publication, catalog } = data;
    let data = SourceCatalog {
        source: SourceKind::Data,
        location: String::new(),
        label: publication.label,
        build: None,
        catalog: catalog.clone(),
        descriptions: BTreeMap::new(),
        unknown_keys: BTreeMap::new(),
        findings: publication.findings.clone(),
    };
    publication.findings = reconcile(vec![data, csv.catalog])?.findings;
    publication.sources.push(record);
    publication.sources.sort_by_key(|source| source.source);
    Ok(())
}

fn record(read: &Read) -> SourceRecord {
    SourceRecord {
        source: read.version.source,
        location: read.version.location.clone(),
        commit: Some(read.version.commit.clone()),
        committed: Some(read.version.committed),
        sha256: read.sha256,
        bytes: read.bytes,
    }
}

/// The publication of this time in the history that has the data.
fn with_data(history: &History, time: Timestamp) -> Option<NewPublication> {
    history.snapshots().iter().find_map(|snapshot| {
        let has_data = |publication: &&Publication| {
            publication.time == time && publication.sources.iter().any(|it| it.source == SourceKind::Data)
        };
        let publication = snapshot.publications.iter().find(has_data)?.clone();
        Some(NewPublication { publication, catalog: snapshot.catalog.as_ref().clone() })
    })
}
